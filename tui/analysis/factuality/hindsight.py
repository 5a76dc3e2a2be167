"""What a text takes back after it has told of an event: "but she had not", "is simply untrue", "A. No, he didn't".

Read from the words as they stand after the trigger, in its own sentence and at the beginning of the next: such answers
are short and nearly fixed. Only a pronoun answers so: "Hale resigned. Orr did not." takes nothing back.
"""

import re
from functools import cache

from tui.analysis.factuality.wording import any_of
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.tries import trie_pattern
from tui.model.statements import Modality

_BEFORE, _AFTER, _NEXT = 300, 400, 120
"""Characters before the trigger, after it in its sentence, and of the next sentence that are looked at."""
_SAME = r"(?:so|anything of the (?:kind|sort))"
_UNTRUE = r"(?:not (?:so|true|right|correct|the case)|untrue|false|wrong|incorrect)"
_NOT_DONE = (
    rf"(?:(?:he|she|they|I|we|it)\s(?:(?:did|had|has|have|was|were)(?:n['’]t|\snot|\snever)(?:\sdone {_SAME})?"
    r"|never (?:did|had)|(?:did|(?:had|has|have) done) (?:nothing of the (?:kind|sort)|no such thing))"
    r"|(?:he|she|they|I) never (?:produced|sent|delivered|submitted|handed over|posted|presented|used) (?:it|them)"
    rf"|(?:this|that|it|which)(?:['’]s|\s(?:is|was)) (?:\w+ly |quite )?{_UNTRUE})"
)
_ENDS = r"(?=\s*(?:[.;:!—–”\"]|$|,\s+and\s+(?:we|I|the|there)\b))"
_BUT = r"(?:but|though|although|yet|when in fact|whereas|in fact|in truth)"
_AND_SO = r",?\s*(?:in fact,? |of course,? )?"
_TAKEN_BACK = re.compile(
    rf"(?:[;:—–,-]\s*(?:{_BUT})?|\s{_BUT}){_AND_SO}{_NOT_DONE}{_ENDS}"
    rf"|,?\sbut (?:(?:he|she|they|it) )?(?:flatly |politely )?(?:refused|declined)(?: to(?: do so)?)?{_ENDS}",
    re.IGNORECASE,
)
_SET_RIGHT = re.compile(
    r"[;—–]\s*(?:but )?(?:in (?:actual )?(?:fact|truth|reality)|actually),? (?:it|this|that) was\b"
    r"|[;—–]\s*(?:but )?it turned out to be\b",
    re.IGNORECASE,
)
_LABEL = r"[\s”’\"'*]*(?:[A-Z][\w.’']*(?: [A-Z][\w.’']*){0,4}\*{0,2}[ ]?[.:]\*{0,2}\s+)?[“‘\"']?"
_DID_NOT_GO = re.compile(
    rf"{_LABEL}(?:(?:But|No|Well|In fact|However)[,.;:]?\s+)*(?:I|he|she|they) (?:did|had|have|has)(?:n['’]t|\snot"
    rf"|\snever)"
    r"(?: in fact)? (?:resign(?:ed)?|quit|st[ae]nd down|stood down|step(?:ped)? down)(?=\s*[.;!])",
    re.IGNORECASE,
)
"""A flat denial of the deed itself: "You stood down in March, Ms Hale. — I did not stand down."."""
_REPLY = re.compile(rf"{_LABEL}(?:(?:But|No|Well|In fact|However)[,.;:]?\s+)*{_NOT_DONE}{_ENDS}", re.IGNORECASE)
_SAYING_NO = ("n't", "n’t", "not", "never", "no such", "untrue", "false", "wrong", "incorrect")
"""Whatever is not done or untrue has one of these: a tenth of a millisecond is saved where none stands."""
_NO = re.compile(
    rf"{_LABEL}(?:Well, )?(?:No|Never|Not at all|Not a bit of it|Of course not|Certainly not|Far from it|Not so fast"
    r"|Don['’]t (?:you )?believe (?:it|a word of it)|Nonsense)\s*[.,;:!—–]"
)
_ADDRESSED = r"(?:,\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\b|Professor|Minister|Councillor)[^,;:?]{0,30})?"
_ASKED = re.compile(rf"[^,;:?]{{0,60}}{_ADDRESSED}\?[”’\"'\s]*$")
"""To the end of a question that has only its mark to make it one: "Hale resigned as clerk?"."""
_TAG = re.compile(
    r",\s+(?:(?:did|had|has|have|was|were|is)(?:n['’]t)?\s+(?:he|she|they|you)(?:\s+not)?"
    r"|(?:is that )?(?:right|correct|true))\s*\?[”’\"']?\s*$",
    re.IGNORECASE,
)


@cache
def _heard() -> re.Pattern[str]:
    terms = trie_pattern(entry.text for entry in load("told_of")).replace(r"\ ", r"\s")
    return re.compile(rf"\W{terms}\b")


@cache
def _said_so() -> re.Pattern[str]:
    return re.compile(rf",[”\"’]?\s[^,.;:]{{1,40}}?\s{any_of('told_of')}\b(?! that)[^,.;:]{{0,30}}[.]?$", re.IGNORECASE)


def _is_heard(before: str, after: str) -> bool:
    """Whether an event is told as something heard or said, before its trigger or by who says so at the end.

    What is no letter is sought much faster than a place where a word begins.
    """
    return bool(_heard().search(f" {before.lower()}") or _said_so().search(after))


@cache
def _claim() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of('claims')}\b[^.;:]{{0,80}}?\bthat\b", re.IGNORECASE)


@cache
def _is_untrue() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|was|are|were|ha[sd] been|have been|proved|turned out to be)\s"
        r"(?:(?:\w+ly|quite|just|utter|pure|a|an|all|complete|total|without any)\s){0,2}"
        rf"(?:{_UNTRUE}|{any_of('untrue')})\b",
        re.IGNORECASE,
    )


_QUOTE_ENDS = ("”", '"', "’", "'")


@cache
def _quoted_untrue() -> re.Pattern[str]:
    """Behind the end of what a headline or a rumour says: 'The headline, "Hale quits", | was an invention.'."""
    return re.compile(
        r"[”\"’'],?\s(?:is|was|proved|turned out to be)\s(?:(?:\w+ly|just|pure|an?|the)\s){0,2}"
        rf"(?:{_UNTRUE}|{any_of('untrue')})\b",
        re.IGNORECASE,
    )


@cache
def _disowned() -> re.Pattern[str]:
    """How the next sentence rejects what was said: "We reject that suggestion", "The rumour proved false"."""
    claim = rf"(?:{any_of('claims')}|gossip|headlines?|news)"
    rejects = r"(?:(?:reject|dismiss|refut|disput|denie)(?:s|ed|es|e|d)?|deny|(?:do|does|did) not accept)"
    was = r"(?:was|were|is|are|proved?|turned out|ha[sd] been|have been)"
    return re.compile(
        rf"{_LABEL}(?:(?:But|However|Yet|And),?\s)?(?:[^.;:?]{{1,40}}?\s{rejects}"
        rf"\s(?:(?:that|this|the|any such|such a|all such|those|these)\s{claim}\b|(?:that|this|it|so)(?=\s*[.,;:]))"
        rf"|[^.;:?]{{1,40}}?\s(?:says?|said|insists?|insisted)\s(?:that\s)?(?:the|its|his|her|their|that|this"
        rf"|it)\b[^.;:,]{{0,40}}?"
        rf"\s{was}\s(?:\w+ly\s)?{_UNTRUE}\b"
        r"|[^.;:?]{1,40}?\s(?:called|described|dismissed|branded|denounced)\s(?:the|that|this|such|any|those)\s"
        rf"(?:\w+\s)?{claim}(?: as)?\s[“‘\"']?(?:\w+\s){{0,2}}?(?:{_UNTRUE}|{any_of('untrue')})\b"
        rf"|(?:It|This|That)\s{was}\s(?:\w+ly\s)?(?:all\s|an?\s|pure\s|just\s){{0,2}}{any_of('untrue')}\b"
        rf"|(?:That|This|The|Those|These|Such)\s(?:\w+\s)?{claim}\s{was}\s(?:to be |\w+ly |later |soon |simply ){{0,2}}"
        rf"(?:{_UNTRUE}|{any_of('untrue')}|denied|dismissed|disowned|scotched|unsupported)\b)",
        re.IGNORECASE,
    )


_IN_FACT = re.compile(
    rf"{_LABEL}(?:In (?:actual )?(?:fact|truth|reality|point of fact)|Actually|Unofficially|The truth (?:is|was)"
    rf"|It turned out to be)\b"
)
_CORRECTED = re.compile(
    rf"{_LABEL}[^.;:?]{{1,40}}?\s(?:printed|published|issued|ran|carried)\s(?:an?|its|their)\s(?:\w+ )?"
    r"(?:correction|retraction|apology|denial)\b",
    re.IGNORECASE,
)
_ONLY_SAID = re.compile(
    rf"{_LABEL}(?:But |In fact,? )?(?:he|she|they|I) (?:had |have )?(?:only|merely) (?:said|told|meant|asked"
    rf"|offered|threatened)\b",
    re.IGNORECASE,
)
_NOT_MEANT = re.compile(
    rf"{_LABEL}(?:(?:But )?(?:he|she|they|I) (?:was|were|is|am) (?:only |just |merely )?(?:joking|kidding|bluffing"
    rf"|teasing|lying)"
    r"|(?:It|This|That) was (?:all )?(?:only |just |merely )?(?:the|an?) (?:\w+ ){0,2}?(?:scene|line|act|episode|sketch"
    r"|rehearsal|drill|exercise)"
    r"|(?:His|Her|Their|The|My)\s(?:[\w’'-]+ ){0,2}(?:account|phone|e-?mail|website|feed|page|site) "
    r"(?:had been|was|has been|were) (?:hacked|spoofed|faked|cloned|hijacked|compromised))\b",
    re.IGNORECASE,
)
_FALSE = re.compile(
    rf"{_LABEL}(?:Not (?:true|so)|(?:(?:Entirely|Completely|Quite|Mostly) )?(?:False|Untrue|Wrong|Fake"
    rf"|Fiction))[.!](?=\W|$)"
    r"|\s*(?:It|This|That|None of (?:it|this|that)) never (?:happened|took place|came about)[.!]"
    r"|\s*(?:We|I) (?:was|were) (?:misinformed|misled|mistaken)[.!]",
    re.IGNORECASE,
)
"""A verdict on what was just told, whoever told it."""
_ONLY_TO = re.compile(
    r",?\sonly to (?:change (?:his|her|their|my) mind|withdraw|rescind|retract|reverse|take (?:it|that) back"
    r"|stay|return)\b",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:had|having|has|have) (?:his|her|their|my) $", re.IGNORECASE)
_REFUSED = re.compile(r"[^.,;:]{0,80}? (?:turned down|refused|rejected|declined|thrown out|returned)\b", re.IGNORECASE)


@cache
def _yes() -> re.Pattern[str]:
    denied = r"(?![^\n]{0,80}?(?:\b(?:but|not|never|no)\b|n['’]t\b))"
    return re.compile(rf"{_LABEL}{any_of('speech_confirmations')}\b{denied}", re.IGNORECASE)


def is_confirmed(scene: Scene) -> bool:
    """Whether a question is answered with yes: "Were you clerk from 2004 to 2009?" — "I was."."""
    text, end = scene.setting.text, scene.sentence.span.end
    return text[end - 1 : end] == "?" and _yes().match(text[end : end + _NEXT]) is not None


def taken_back(scene: Scene, trigger: int, *, is_plain: bool) -> Modality | None:
    """DENIED where what follows says that the event of a trigger chunk did not take place.

    Args:
        scene: The sentence.
        trigger: The chunk of the event.
        is_plain: Whether its own words tell it as having happened, so that only its "?" makes a question of it.
    """
    text, sentence, chunk = scene.setting.text, scene.sentence.span, scene.chunks[trigger]
    after = text[chunk.end : min(chunk.end + _AFTER, sentence.end)]
    if ((_says_no(after) or " but " in after) and _TAKEN_BACK.search(after)) or (
        " only to " in after and _ONLY_TO.search(after)
    ):
        return Modality.DENIED
    before = text[max(chunk.start - _BEFORE, sentence.start) : chunk.start]
    if chunk.symbol is Symbol.RESIGNATION and _HAD.search(before) and _REFUSED.match(after):
        return Modality.CONDITIONAL
    following = text[sentence.end : sentence.end + _NEXT]
    is_asked = "?" in after and _ASKED.match(after) is not None
    has_tag = "?" in after and _TAG.search(after) is not None
    is_refused, is_heard = _says_no(following), _is_heard(before, after)
    is_denied = (
        _FALSE.match(following)
        or (is_refused and _DID_NOT_GO.match(following))
        or (after[:1] in _QUOTE_ENDS and _quoted_untrue().match(after))
        or ("that" in before.lower() and _claim().search(before) and _is_untrue().search(after))
        or (is_heard and (_SET_RIGHT.search(after) or _is_disowned(following)))
        or ((is_heard or is_asked or has_tag) and is_refused and _REPLY.match(following))
        or (((is_plain and is_asked) or has_tag) and _NO.match(following))
    )
    return Modality.DENIED if is_denied else None


def _is_disowned(following: str) -> bool:
    """Whether the next sentence rejects what was heard, sets it right, or says that it was not meant."""
    return any(one.match(following) for one in (_disowned(), _IN_FACT, _CORRECTED, _ONLY_SAID, _NOT_MEANT))


def _says_no(text: str) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in _SAYING_NO)
