"""Events that the words right beside them leave in doubt: a letter kept in a drawer, a jest, what some believe.

Such words are no verb that governs the event and no clause that takes it back, but nearly fixed phrases around it.
"""

import re

from tui.analysis.factuality.cues import EVENT_NOUNS
from tui.analysis.factuality.falsehoods import is_false
from tui.analysis.factuality.hearsay import IMPERSONAL
from tui.analysis.factuality.hindsight import is_confirmed
from tui.analysis.factuality.promises import is_open, is_sought, is_unthinkable
from tui.analysis.factuality.wording import REST
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import PREDICATES, group_start, is_participle
from tui.model.statements import Modality

_BEFORE, _AFTER = 140, 140
"""Characters before and after the trigger that are looked at, within its sentence."""
_APPOSED = re.compile(
    r",(\s(?:(?:the|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady)\.?\s)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3}),(?=\s)"
)
"""A name between commas, which is no clause either: "that the clerk, Maud Ellis, resigned"."""
_AS_SOME_SAY = re.compile(r",\s[^.;:,\s]+\s[^.;:,]{1,60},(?=\sthat\b)")
"""Nor is what is put in between a verb and its clause: "it is not true, as some have written, that she resigned"."""
_IN_ROLE = re.compile(r",\sas\s(?:[\w’'-]+\s?){1,4},")
_SECOND = re.compile(r"\bthat\b[^.;:]{0,100}?\b(?:or|nor|and) that\b")
"""The second of two clauses stands as the first does: "no evidence that she lied, or that she resigned"."""
_THOUGHT = re.compile(
    r"\b(?:believed?|believes|thought|thinks|assumed|supposed|presumed|imagined|feared|suspected|doubt(?:ed|s)?|concluded"
    r"|speculated|guessed|surmised|(?:may|might|could|would) (?:\w+ )?(?:think|believe|conclude|infer|suppose|argue)"
    rf"|convinced|under the impression|under the belief|took it"
    r"|(?:understanding|belief|impression|theory|evidence|case|account|version|contention|recollection|submission)"
    r"(?: [\w’'-]+){0,4} (?:is|was))"
    rf"(?!\sit\b)(?:\sthat)?\s{REST}$",
    re.IGNORECASE,
)
_TALE = re.compile(
    r"\b(?:(?:story|rumou?r|tale|legend|anecdote|myth|gossip)\b|(?:reports?|claims?|stories|talk|speculation)\s"
    rf"(?:circulating|spreading|going (?:a?round|about)|doing the rounds)\b)(?: [\w’'-]+){{0,4}} that\s{REST}$",
    re.IGNORECASE,
)
_AS_FAR_AS = re.compile(rf"\bas far as [^.;:]{{1,40}}? (?:was|is|were) concerned,?\s{REST}$", re.IGNORECASE)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_REGULARLY = re.compile(
    r"\s(?:[a-z]+\s){0,3}?(?:(?:once|twice|\w+ times) an?\s|every\s|each\s)"
    rf"(?:{_WEEKDAY}|morning|night|year|month|week|day|time|session|spring|summer|autumn|winter)\b"
    r"|\s(?:(?:almost|nearly|practically)\s)?(?:daily|weekly|monthly|yearly|annually|nightly|regularly)\b"
)
_NEARLY = re.compile(
    r"\b(?:as good as|more or less|in effect|within (?:an ace|a whisker|an inch|\w+ of|a \w+ of|minutes|hours"
    r"|days) of)\s+$",
    re.IGNORECASE,
)
_EACH_TIME = re.compile(
    r"^\W*(?:Every|Each)\s(?:\w+\s)?(?:year|month|week|day|morning|evening|night|spring|summer|autumn|winter|session"
    rf"|Christmas|Easter|New Year|time|{_WEEKDAY})\b[^,.;:]{{0,20}}?,?\s{REST}$"
)
"""What was done again and again tells of no one day: "Every Christmas the verger resigned"."""
_WHO_SAYS = re.compile(
    r"^\W*(?:who|did|do|does|are|is|was|were|have|has|can|could|would)\b[^?]{0,60}?\s"
    rf"(?:say|says|said|saying|claim\w*|suggest\w*|think\w*|told|believ\w*|alleg\w*|assum\w*)(?: that)?\s{REST}$",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"^\W*(?:the )?(?:claims?|rumou?rs?|myths?|fact[- ]check|verdict)\s?[:.–—]\s*{REST}$", re.IGNORECASE
)
_FROM_SOMEBODY = re.compile(
    r"[^.;:]{0,80}?,[”’\"']? (?:they|people|some|everyone|everybody|folk|critics|opponents|friends) "
    r"(?:sa(?:y|id)|claim(?:ed)?|allege[ds]?|insist(?:ed)?|whisper(?:ed)?|believed?|suspect(?:ed)?)\b"
    r"|[^.;:]{0,100}?,[”’\"']? if (?:at all|(?:the|these|those|such|local|press|our|my|his|her|their) [^.;:,]{1,40} "
    r"(?:is|are|was|were|can be|may be) (?:true|right|correct|accurate|reliable|trusted|(?:to be )?believed)"
    r"|(?:he|she|they|it|one) (?:ever |really |indeed )?(?:did|was|were|had|has|have))\b"
    r"|[^.;:]{0,100}?[,!?][”’\"']? (?:said|says|claimed|shouted|cried|yelled|called|whispered|chanted) (?:one|an?|some"
    r"|another)\s[a-z]"
    r"|[^.;:]{0,100}?,[”’\"']? according to (?:(?:two|three|four|five|six|several|some|many|multiple|unnamed"
    r"|anonymous|a|one) )?"
    r"(?:\w+ )?(?:people|persons?|sources?|insiders?|friends?|aides?|officials?)\b"
)
_SAID = re.compile(rf"\b{IMPERSONAL}\s{REST}$", re.IGNORECASE)
_HOPED = re.compile(
    r"\b(?:hopes?|hoped|pray(?:s|ed)?|would (?:prefer|rather|like it if|love it if)|['’]d rather|about time)"
    rf"(?:\sthat)?\s+(?:the\s)?{REST}$"
    rf"|\bit(?:['’]s|\sis|\swas)\s(?:now\s|only\s)?(?:(?:high|about|past|(?:well|long) past)\s)?time\s(?:that\s)?"
    rf"{REST}$",
    re.IGNORECASE,
)
_THE_LEAST = re.compile(
    r"[^.;:,]{0,60}?\s(?:is|was|would be)\s(?:now )?the (?:(?:very )?least (?:that )?(?:he|she|they|one|we|the)\b"
    r"|only (?:acceptable|decent|fitting|honou?rable|proper|right) )",
    re.IGNORECASE,
)
"""How one says what ought to be: "her resignation is the only honourable course"."""
_RULED_OUT = re.compile(r"\bno (?:intention|plans?|desire|wish|reason)[”\"’'] (?:of|to) (?:[a-z]+ ){0,2}$")
_NO_SIGN = re.compile(
    rf"\bno (?:hint|sign|signs|indication|evidence|proof|confirmation|word|suggestion)"
    rf"(?: [\w’'-]+){{0,8}}? (?:that|of)\b{REST}$",
    re.IGNORECASE,
)
_DESTROYED = re.compile(
    rf"\b(?:tore|torn|ripped|tearing|ripping)\sup\s{REST}$|\b(?:binned|burn(?:t|ed)|shredded|destroyed|pocketed"
    rf"|drafted"
    rf"|prepared(?! for)|handed back|sent back|gave back|waved away)\s{REST}$",
    re.IGNORECASE,
)
_ECHOED = re.compile(r"[^.;:?]{0,60},\s(?:did|has|had|have)\s(?:he|she|they)\s?\?")
"""A tag that does not turn "no" into "yes" only echoes what was heard: "So Hale resigned, did she?"."""
_FANCIED = re.compile(rf"\b(?:imagine|picture|envisage|conceive of)\s{REST}$", re.IGNORECASE)
_JOKED = re.compile(r"\b(?:joke[sd]|quip(?:s|ped)|deadpanned|jest(?:s|ed))\b[^.;]{0,60}$")
_HOW_LONG = re.compile(rf"\bhow (?:long|many|much)\b[^.;:]{{0,80}}\b(?:before|until|till)\s{REST}$", re.IGNORECASE)
_UNHEARD = re.compile(rf"\b(?:would not|wouldn['’]t|refused to) hear of\s{REST}$", re.IGNORECASE)
_QUESTION = re.compile(r"\?[”’\"'\s]*$")
_IN_JEST = re.compile(
    r"[^.!?]{0,80}[”’\"']\s(?:as an? (?:\w+ )?(?:joke|prank|stunt|hoax|jest)|in jest|for a laugh)\b|"
    r"[^.!?]{0,80}[,.!?][”’\"'](?:\s[\w.’'-]+){0,3}\s(?:joked|quipped|laughed|deadpanned|teased|mocked|lied|fibbed"
    r"|sang)\b"
    r"|[^.!?]{0,80},\s(?:joked|quipped|deadpanned|joking(?:ly)?|in jest|as a joke)\b"
    r"|[^.!?]{0,120}[“‘\"'](?:Only|Just) (?:joking|kidding|a joke)\b"
    r"|[^.!?]{0,80}[,.!?][”’\"'][^.!?]{0,60}\b(?:to|amid) (?:\w+ )?laughter\b"
)
_ASKED = re.compile(r"[^,;:.?!]{0,80}\?")
_CALLS_FOR_EITHER = re.compile(
    r"\b(?:wants?|wanted|demand(?:s|ed)?|(?:ask|call)(?:s|ed)? for|seeks?|sought)\s[^.;:]{0,40}:\s[^.;:]{0,60}$"
    r"|\b(?:for|demand\w*|seek\w*)\s[^.;:,]{0,40}\bor\s(?:the\s)?$",
    re.IGNORECASE,
)
_TITLE_STOP = re.compile(
    r"\b(M(?:r|rs|s|essrs)|Dr|Rev|Hon|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Jr|Sr|[A-Z])\.(?=,? \w)"
)


def doubted(scene: Scene, trigger: int) -> Modality | None:
    """How the words right beside an event say that it is to be taken, None where they leave it as told."""
    chunk, sentence, text = scene.chunks[trigger], scene.sentence.span, scene.setting.text
    if chunk.symbol is Symbol.WORK:
        return None  # a report that "was mistaken" was published all the same
    before = _plain(text[max(chunk.start - _BEFORE, sentence.start) : chunk.start])
    after = _APPOSED.sub(r"\1", _unstopped(text[chunk.end : min(chunk.end + _AFTER, sentence.end)]))
    is_noun = chunk.symbol in EVENT_NOUNS
    if is_false(chunk.symbol, before, after, is_noun=is_noun):
        return Modality.DENIED
    if is_noun and (_CALLS_FOR_EITHER.search(before) or _THE_LEAST.match(after) or is_sought(before, after)):
        return Modality.CALLED_FOR
    if (is_noun and is_open(before, after)) or ((is_noun or scene.form(trigger) == "ing") and is_unthinkable(after)):
        return Modality.CONDITIONAL
    if (
        _NEARLY.search(before)
        or _EACH_TIME.search(before)
        or (chunk.symbol is Symbol.RESIGN and _REGULARLY.match(after))
        or ((is_noun or scene.before(trigger) is Symbol.LETTER) and _DESTROYED.search(before))
        or _UNHEARD.search(before)
        or _HOW_LONG.search(before)
        or _JOKED.search(before)
        or _ECHOED.match(after)
        or _NO_SIGN.search(before)
        or _IN_JEST.match(after)
        or (
            _ASKED.match(after)
            and (_is_verbless(scene, trigger) or _is_put(scene, trigger))
            and not is_confirmed(scene)
        )
        or (not is_noun and (_HOPED.search(before) or _FANCIED.search(before)))
    ):
        return Modality.CONDITIONAL
    is_asked = _QUESTION.search(after) is not None and _WHO_SAYS.search(before) is not None
    if (
        is_asked
        or _LABELLED.search(before)
        or _TALE.search(before)
        or _AS_FAR_AS.search(before)
        or _FROM_SOMEBODY.match(after)
    ):
        return Modality.ALLEGED
    return (
        Modality.ALLEGED
        if not is_noun and _is_finite(scene, trigger) and (_THOUGHT.search(before) or _SAID.search(before))
        else None
    )


def _is_finite(scene: Scene, trigger: int) -> bool:
    """Whether a verb is that of a clause that somebody thinks or says, and does not only go with a noun of it."""
    is_bare = scene.after(trigger) is Symbol.BY and group_start(scene, trigger) == trigger  # "the party led by Hale"
    return scene.kinds[trigger] is Symbol.RESIGN or not (is_bare or is_participle(scene, trigger))


def is_ruled_out(scene: Scene, trigger: int) -> bool:
    """Whether words between quotation marks rule an event out: 'had "absolutely no intention" of resigning'."""
    at = scene.chunks[trigger].start
    return _RULED_OUT.search(scene.setting.text, max(at - _BEFORE, scene.sentence.span.start), at) is not None


def _plain(before: str) -> str:
    """The words before a trigger without names and asides between commas, the second of two clauses for the first."""
    return _SECOND.sub("that", _AS_SOME_SAY.sub("", _APPOSED.sub(r"\1", _IN_ROLE.sub("", _unstopped(before)))))


def _unstopped(words: str) -> str:
    """Words without the full stops of titles and initials, which end no clause: "of the Rev. Tom Reed was"."""
    return _TITLE_STOP.sub(r"\1", words) if "." in words else words


def _is_put(scene: Scene, trigger: int) -> bool:
    """Whether a headline or a sentence puts a deed as a question in plain order: "Hale resigned as mayor?"."""
    opening = scene.kinds[: group_start(scene, trigger)]
    return scene.sentence.zone is not Zone.TURN and bool(opening) and _NAMES_ONLY.issuperset(opening)


_NAMES_ONLY = frozenset(
    (Symbol.PERSON, Symbol.POST, Symbol.COMMA, Symbol.MODIFIER, Symbol.NAME, Symbol.ORG, Symbol.RESIGN)
)


def _is_verbless(scene: Scene, trigger: int) -> bool:
    """Whether a participle is all the verb that its sentence has so far: "Hale resigning as clerk?"."""
    return scene.form(trigger) == "ing" and PREDICATES.isdisjoint(scene.kinds[:trigger])
