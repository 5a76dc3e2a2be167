"""Events that are said not to have been: news that proved false, a report in error, a deed declared void."""

import re

from tui.analysis.factuality.wording import REST
from tui.analysis.symbols import Symbol

_UNREAL = (
    r"false|untrue|unfounded|baseless|groundless|fictitious|fiction|fantasy|fanciful|invention|nonsense|bogus|fake"
    r"|invented|forged|a (?:hoax|fabrication|fiction|forgery|myth|prank|lie)"
)
_FALSE = rf"(?:{_UNREAL}|wrong|premature|mistaken|in error|an error|inaccurate|incorrect|exaggerated|a mistake)"
"""What is said of news; what is said of the event itself may only judge it: "her appointment was a mistake"."""
_TELLS = r"(?:said|told|reported|announced|stated|claimed|suggested|wrote|believed|thought|assumed|understood|recorded)"
_SAYS = r"said|says|saying|told|telling|wrote|writing|claim\w*|argu\w*|complain\w*|insist\w*|that"
"""Behind these is what a letter says, not what is said of it."""
_WRONGLY = r"(?:wrongly|mistakenly|falsely|erroneously|incorrectly|inaccurately|prematurely)"

_PROVED = (
    rf"(?:(?!\b(?:{_SAYS})\b)[^.;:]){{0,60}}?\b(?:proved?|was|were|is|are|turned out|has been|have been"
    r"|were later found)\s(?:to be )?"
    r"(?:(?:describ|dismiss|denounc|brand|label+|reject)ed\s(?:by\s(?:[\w’']+\s){1,5})?as\s)?[“\"‘']?"
    r"(?:\w+ly |quite |all |pure |mere |a (?:complete|total|pure|sheer|mere) )?"
)
_PROVED_FALSE = re.compile(rf"{_PROVED}(?:{_FALSE}|fabrication|lie|hoax)\b", re.IGNORECASE)
_PROVED_UNREAL = re.compile(rf"{_PROVED}(?:{_UNREAL}|fabrication|lie|hoax)\b", re.IGNORECASE)
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
_IN_ERROR = re.compile(
    r"(?:(?!\b(?:and|but|when|after|before)\b)[^.;]){0,100}?\b(?:sent|issued|published|posted|released|broadcast"
    r"|put|aired|printed)(?: out)? "
    r"(?:in error|by mistake|by accident|accidentally|prematurely|too (?:soon|early))\b"
    rf"|[^.;:,]{{0,60}}?\s(?:was|were|had been|has been|is)\s{_WRONGLY}\s"
    r"(?:announced|reported|published|claimed|broadcast|posted|rumou?red)\b"
    rf"|[^.;:“”\"]{{0,60}}[”\"’']\)?\s(?:was|is|were)\s(?:\w+ly |quite |all )?{_FALSE}\b"
    r"|[^.;]{0,80}[”\"’'][^.;]{0,10}\sshould have (?:read|said|been)\b"
)
_VOID = re.compile(
    r"[^.;:]{0,40}?\b(?:held|ruled|found|declared|deemed|judged)\s(?:to be |to have been )?"
    r"(?:invalid|void|null|ineffective|of no effect)\b"
    r"|[^.;:,]{0,80}(?:,[^.;:,]{1,40},[^.;:,]{0,40})?\s(?:was|were|is|are)\s(?:\w+ly )?"
    r"(?:defective|invalid|void|ineffective|of no effect)\b"
    r"|[^.;:]{0,40}?\b(?:treated|regarded) as (?:cancelled|withdrawn|void|never (?:given|made|sent))\b",
    re.IGNORECASE,
)
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
_SOMEBODY_ELSE = re.compile(
    r"\bit (?:was|is)(?:n['’]t| not| never)\s(?:(?!\bbut\b)[^.;:]){0,60}\bwho\s(?:ha[sd] |have )?$"
    r"|\b(?:another|a different|the other|a namesake)\s[^;:,]{0,40}\bwho\s(?:ha[sd] |have )?$",
    re.IGNORECASE,
)
_ISSUING = frozenset((Symbol.PUBLISH, Symbol.WRITE, Symbol.SEND))
"""What may be done in error and is done all the same."""
_THAT = re.compile(
    r"^[“\"]?(?:That|The (?:statement|story|suggestion|rumou?r|assertion|allegation|report|idea) that)\s[^.;:]{1,60}$"
)
_NEWS_OF = re.compile(
    r"\b(?:announcements?|news|reports?|rumou?rs?|claims?|stor(?:y|ies)|statements?|headlines?|suggestions?|talk"
    r"|allegations?|whispers?|gossip|entr(?:y|ies)) (?:(?:that|which) tells? )?(?:of|about)\s[^.;:]{0,80}$",
    re.IGNORECASE,
)


def is_false(symbol: Symbol, before: str, after: str, *, is_noun: bool) -> bool:
    """Whether the words around an event say that it was not.

    Args:
        symbol: What its trigger is.
        before: The words before the trigger in its sentence, without asides.
        after: The words after it.
        is_noun: Whether the trigger is a noun.
    """
    if _WRONGLY_TOLD.search(before) or _FALSE_NEWS.search(before) or _NEVER_DID.search(before):
        return True
    if symbol not in _ISSUING and _IN_ERROR.match(after):
        return True
    is_told = _NEWS_OF.search(before) if is_noun else _THAT.search(before)
    if (is_told and _PROVED_FALSE.match(after)) or ((is_told or is_noun) and _VOID.match(after)):
        return True
    if is_noun:
        return _NEVER_CAME.match(after) is not None or _PROVED_UNREAL.match(after) is not None
    return _NONE.match(after) is not None or _SOMEBODY_ELSE.search(before) is not None
