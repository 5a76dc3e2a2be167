"""Resignations that the words right beside them leave in doubt: a letter kept in a drawer, news that proved false.

Such words are no verb that governs the event and no clause that takes it back, but nearly fixed phrases around it.
"""

import re

from tui.analysis.factuality.hearsay import IMPERSONAL
from tui.analysis.factuality.hindsight import is_confirmed
from tui.analysis.factuality.promises import is_open, is_sought, is_unthinkable
from tui.analysis.factuality.wording import REST
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import PREDICATES, group_start
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
_FALSE = (
    r"(?:false|untrue|wrong|premature|unfounded|baseless|groundless|fictitious|fiction|fantasy|fanciful|invention"
    r"|nonsense|mistaken"
    r"|in error|an error|inaccurate|incorrect|bogus|fake|invented|exaggerated"
    r"|forged|a (?:hoax|fabrication|fiction|forgery|myth|mistake|prank|lie))"
)
_TELLS = r"(?:said|told|reported|announced|stated|claimed|suggested|wrote|believed|thought|assumed|understood|recorded)"
_SAYS = r"said|says|saying|told|telling|wrote|writing|claim\w*|argu\w*|complain\w*|insist\w*|that"
"""Behind these is what a letter says, not what is said of it."""
_WRONGLY = r"(?:wrongly|mistakenly|falsely|erroneously|incorrectly|inaccurately|prematurely)"

_PROVED_FALSE = re.compile(
    rf"(?:(?!\b(?:{_SAYS})\b)[^.;:]){{0,60}}?\b(?:proved?|was|were|is|are|turned out|has been|have been"
    r"|were later found)\s(?:to be )?"
    rf"(?:(?:describ|dismiss|denounc|brand|label+|reject)ed\s(?:by\s(?:[\w’']+\s){{1,5}})?as\s)?[“\"‘']?"
    rf"(?:\w+ly |quite |all |pure |mere |a (?:complete|total|pure|sheer|mere) )?(?:{_FALSE}|fabrication|lie|hoax)\b",
    re.IGNORECASE,
)
_FALSE_NEWS = re.compile(
    rf"\b(?:{_FALSE}|hoax|spoof)\s(?:\w+\s)?(?:news|reports?|rumou?rs?|stor(?:y|ies)|claims?|accounts?|announcements?)"
    rf"\s(?:of|about|that)\b{REST}$",
    re.IGNORECASE,
)
_WRONGLY_TOLD = re.compile(
    rf"\b(?:{_WRONGLY},?\s(?:that|{_TELLS})|{_TELLS}\s(?:in error|by mistake)\sthat"
    rf"|(?:in error|by mistake)\s{_TELLS}"
    r"|(?:(?:dismiss|deni|reject|rubbish|ridicul|scotch|quash|rebut|refut|scorn)\w*|(?:laughed|shrugged|brushed) off)"
    r"\s[^.;:]{0,40}"
    r"\b(?:reports?|rumou?rs?|claims?|suggestions?|talk|stor(?:y|ies)|speculation|whispers?|gossip|submissions?"
    r"|contentions?|headlines?"
    r"|allegations?|assertions?|posts?|blogs?|tweets?|articles?|leaflets?|bulletins?)"
    r"\s(?:that|of|claiming|suggesting|saying)"
    rf"|{_TELLS}(?:\s[\w’']+){{0,3}}?,?\s{_WRONGLY},?\sthat|{_WRONGLY}\s\w+ed\b[^.;:]{{0,40}}?\sthat"
    r"|(?:was|were|is|are|been|be)\s(?:wrong|mistaken|in error|incorrect|inaccurate|misleading)\s(?:to|in)\s"
    r"(?:say|stat|report|suggest|claim|writ|print|tell|believ|assum)\w*(?:\sthat)?"
    r"|(?:not|never|hardly|scarcely)\s(?:true|right|correct|accurate|the\scase)(?:\sto\s\w+)?\sthat"
    r"|described\sas\s[^.;:,]{0,40}\b(?:reports?|rumou?rs?|claims?|suggestions?)\s(?:that|of)"
    rf"|(?:described|dismissed|branded) as (?:\w+ly |pure |mere )?{_FALSE}\s[^.;:]{{0,60}}?\bthat"
    r"|(?:apologi[sz]ed|sorry|criticised|rebuked|sued)\s[^.;:]{0,30}?for\s(?:having\s|\w+ly\s)?"
    r"(?:said|saying|reported|reporting|suggesting|claiming|stat(?:ed|ing)|implying|printing|writing)"
    r"|(?:withdrew|retracted|dropped|corrected)\s(?:the|its|his|her|their|a)\s(?:claim|allegation|suggestion|report"
    r"|story)"
    r"|(?:owing\sto|due\sto|because\sof)\san?\s(?:\w+\s)?(?:error|mistake|mix-up|misunderstanding|oversight|slip),?\s[^.;:]{0,60}?"
    rf"\b{_TELLS}\sthat)"
    rf"\b{REST}$",
    re.IGNORECASE,
)
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
_IN_ERROR = re.compile(
    r"(?:(?!\b(?:and|but|when|after|before)\b)[^.;]){0,100}?\b(?:sent|issued|published|posted|released|broadcast"
    r"|put|aired|printed)(?: out)? "
    r"(?:in error|by mistake|by accident|accidentally|prematurely|too (?:soon|early))\b"
    rf"|[^.;:,]{{0,60}}?\s(?:was|were|had been|has been|is)\s{_WRONGLY}\s"
    r"(?:announced|reported|published|claimed|broadcast|posted|rumou?red)\b"
    rf"|[^.;:“”\"]{{0,60}}[”\"’']\)?\s(?:was|is|were)\s(?:\w+ly |quite |all )?{_FALSE}\b"
    r"|[^.;]{0,80}[”\"’'][^.;]{0,10}\sshould have (?:read|said|been)\b"
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
    r"[^.;:]{0,60}?,[”’\"']? (?:they|people|some|everyone|everybody|folk) (?:said|say|claimed|whispered)\b"
    r"|[^.;:]{0,100}?,[”’\"']? (?:said|says|claimed) (?:one|an?|some|another)\s[a-z]"
    r"|[^.;:]{0,100}?,[”’\"']? according to (?:(?:two|three|four|five|six|several|some|many|multiple|unnamed"
    r"|anonymous|a|one) )?"
    r"(?:\w+ )?(?:people|persons?|sources?|insiders?|friends?|aides?|officials?)\b"
)
_SAID = re.compile(rf"\b{IMPERSONAL}\s{REST}$", re.IGNORECASE)
_HOPED = re.compile(
    r"\b(?:hopes?|hoped|pray(?:s|ed)?|would (?:prefer|rather|like it if|love it if)|['’]d rather|about time)"
    rf"(?:\sthat)?\s+(?:the\s)?{REST}$",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"^[“\"]?(?:That|The (?:statement|story|suggestion|rumou?r|assertion|allegation|report|idea) that)\s[^.;:]{1,60}$"
)
_VOID = re.compile(
    r"[^.;:]{0,40}?\b(?:held|ruled|found|declared|deemed|judged)\s(?:to be |to have been )?"
    r"(?:invalid|void|null|ineffective|of no effect)\b"
    r"|[^.;:,]{0,80}(?:,[^.;:,]{1,40},[^.;:,]{0,40})?\s(?:was|were|is|are)\s(?:\w+ly )?"
    r"(?:defective|invalid|void|ineffective|of no effect)\b"
    r"|[^.;:]{0,40}?\b(?:treated|regarded) as (?:cancelled|withdrawn|void|never (?:given|made|sent))\b",
    re.IGNORECASE,
)
_THE_LEAST = re.compile(
    r"[^.;:,]{0,60}?\s(?:is|was|would be)\s(?:now )?the (?:(?:very )?least (?:that )?(?:he|she|they|one|we|the)\b"
    r"|only (?:acceptable|decent|fitting|honou?rable|proper|right) )",
    re.IGNORECASE,
)
"""How one says what ought to be: "her resignation is the only honourable course"."""
_NEVER_CAME = re.compile(
    r"(?:[^.;:,]{0,40}?,[^.;:,]{1,80},)?[^.;:,]{0,40}?\s"
    r"(?:never (?:came(?! up)|happened|materiali[sz]ed|arrived|followed|took place)|came to nothing"
    r"|(?:did not|didn['’]t|failed to) (?:come|happen|materiali[sz]e|arrive|follow|take place))\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\s(?:from )?(?:none|neither|nothing|no (?:such )?(?:office|post|position))\b", re.IGNORECASE)
"""What is not given up: "he resigned none of them"."""
_NEVER_DID = re.compile(
    r"\b(?:at no (?:time|point|stage)|on no occasion|not once|never once|(?:under|in) no circumstances)\s"
    r"(?:[\w’'-]+\s){0,5}?(?:did|ha[sd]|have|was|were|would|will|do|does)\b[^.;:]{0,80}$",
    re.IGNORECASE,
)
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
    r"[^.!?]{0,80}[,.!?][”’\"'](?:\s[\w.’'-]+){0,3}\s(?:joked|quipped|laughed|deadpanned|teased|mocked|lied|fibbed"
    r"|sang)\b"
    r"|[^.!?]{0,80},\s(?:joked|quipped|deadpanned|joking(?:ly)?|in jest|as a joke)\b"
    r"|[^.!?]{0,120}[“‘\"'](?:Only|Just) (?:joking|kidding|a joke)\b"
    r"|[^.!?]{0,80}[,.!?][”’\"'][^.!?]{0,60}\b(?:to|amid) (?:\w+ )?laughter\b"
)
_ASKED = re.compile(r"[^,;:.?!]{0,80}\?")
_SOMEBODY_ELSE = re.compile(
    r"\bit (?:was|is)(?:n['’]t| not| never)\s(?:(?!\bbut\b)[^.;:]){0,60}\bwho\s(?:ha[sd] |have )?$"
    r"|\b(?:another|a different|the other|a namesake)\s[^;:,]{0,40}\bwho\s(?:ha[sd] |have )?$",
    re.IGNORECASE,
)
_CALLS_FOR_EITHER = re.compile(
    r"\b(?:wants?|wanted|demand(?:s|ed)?|(?:ask|call)(?:s|ed)? for|seeks?|sought)\s[^.;:]{0,40}:\s[^.;:]{0,60}$"
    r"|\b(?:for|demand\w*|seek\w*)\s[^.;:,]{0,40}\bor\s(?:the\s)?$",
    re.IGNORECASE,
)
_TITLE_STOP = re.compile(
    r"\b(M(?:r|rs|s|essrs)|Dr|Rev|Hon|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Jr|Sr|[A-Z])\.(?=,? \w)"
)
_KINDS = frozenset((Symbol.RESIGN, Symbol.RESIGNATION, Symbol.LETTER))


def doubted(scene: Scene, trigger: int) -> Modality | None:
    """How the words right beside a resignation say that it is to be taken, None where they leave it as told."""
    chunk, sentence, text = scene.chunks[trigger], scene.sentence.span, scene.setting.text
    if chunk.symbol not in _KINDS:
        is_false = chunk.symbol is Symbol.WRITE and _THAT.search(text[sentence.start : chunk.start])
        return Modality.DENIED if is_false and _PROVED_FALSE.match(text[chunk.end : sentence.end]) else None
    before = _plain(text[max(chunk.start - _BEFORE, sentence.start) : chunk.start])
    after = _APPOSED.sub(r"\1", _unstopped(text[chunk.end : min(chunk.end + _AFTER, sentence.end)]))
    is_noun = chunk.symbol is not Symbol.RESIGN
    if (
        _WRONGLY_TOLD.search(before)
        or _FALSE_NEWS.search(before)
        or _NEVER_DID.search(before)
        or _IN_ERROR.match(after)
        or (is_noun and _NEVER_CAME.match(after))
        or (not is_noun and _NONE.match(after))
        or (not is_noun and _SOMEBODY_ELSE.search(before))
        or ((is_noun or _THAT.search(before)) and (_PROVED_FALSE.match(after) or _VOID.match(after)))
    ):
        return Modality.DENIED
    if is_noun and (_CALLS_FOR_EITHER.search(before) or _THE_LEAST.match(after) or is_sought(before, after)):
        return Modality.CALLED_FOR
    if (is_noun and is_open(before, after)) or ((is_noun or scene.form(trigger) == "ing") and is_unthinkable(after)):
        return Modality.CONDITIONAL
    if (
        _NEARLY.search(before)
        or _EACH_TIME.search(before)
        or (not is_noun and _REGULARLY.match(after))
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
    return Modality.ALLEGED if not is_noun and (_THOUGHT.search(before) or _SAID.search(before)) else None


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
