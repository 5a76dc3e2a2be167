"""Ways of going that others tell otherwise: "Hale says she resigned; the board says she was sacked".

Read from the words as they stand around the trigger, to the end of the next sentence. That somebody left is not in
doubt then, but how; neither account is the document's own.
"""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality

_BEFORE, _AFTER, _NEXT = 200, 200, 240
"""Characters before the trigger, after it in its sentence, and of the next sentence that are looked at."""
_PUT_OUT = (
    r"(?:\w+ly )?(?:sacked|dismissed|fired|removed|pushed|ousted|expelled|thrown out|made redundant|let go|forced out"
    r"|struck off|(?:asked|told) to (?:leave|go|resign)|never (?:resigned|quit)|still (?:employed|in (?:post|office))"
    r"|suspended|on (?:\w+ )?(?:leave|holiday))"
)
_THEY_WERE = rf"(?:he|she|they|[A-Z][\w’'-]+)\s(?:was|were|had been|has been|had|is)\s{_PUT_OUT}\b"
_SAYS = r"(?:says?|said|(?:claim|insist|maintain|contend)(?:s|ed)?|state[sd]?|argue[sd]?)"
_VERSION = r"(?:case|position|version|account|contention|evidence|view|story|minutes?|records?|files?)"
_OTHER_SIDE = (
    rf"(?:(?:the|its|his|her|their|a|an|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){{0,5}}?{_SAYS}"
    rf"|[^.;:,]{{1,60}}\b{_VERSION}\s(?:is|was|says?|shows?|showed|state[sd]?|record(?:s|ed)?)"
    rf"|(?:[Hh]e|[Ss]he|[Tt]hey)\s(?:{_SAYS}|told\s[^.;:,]{{1,40}}?)|according to [^.;:,]{{1,40}},)"
)
_OTHERWISE = re.compile(
    rf"(?:[^.]{{0,120}}?[;,:–—]|[^.]{{0,120}}?\b(?:but|while|whereas|though|although)|\W*)\s?"
    rf"(?:(?:and|but|while|whereas|though|although|however)\W{{1,2}})?{_OTHER_SIDE}\s(?:that\s)?{_THEY_WERE}"
)
_OWN_WORD = re.compile(rf"\b(?:{_SAYS}|according to)\b", re.IGNORECASE)
_NO_TRACE = re.compile(
    r"(?:[^.]{0,120}[;,–—]|[.”\"’']*)\s(?:(?:and|but|though)\s)?[^.;:,]{1,60}?\s"
    r"(?:(?:has|have|had|holds?|held|found|finds|kept) no (?:record|trace|copy|memory|recollection|note)"
    r"|never (?:received|got|saw) (?:it|one|any|that|this|such)|(?:is|was) no (?:trace|record) of (?:it|one|any"
    r"|that))\b",
)
"""What the other side knows nothing of: "Hale says she wrote on 4 May; the office has no record of it"."""
_DIFFERS = re.compile(
    r"[^.]{0,80}?\b(?:(?:puts?|sees?|saw|remembers?|remembered) it (?:quite |very )?differently|(?:says?|said"
    r"|insists?) otherwise"
    r"|disagree[sd]?|beg(?:s|ged)? to differ|tells? a (?:\w+ )?different (?:story|tale)"
    r"|(?:[Tt]hat|[Tt]his|[Ii]t) is not (?:our|his|her|their|my) (?:case|evidence|recollection|account|position)"
    r"|[Tt]he (?:edit|post|tweet|story|report|claim|page|entry|message|item) (?:was|has been|had been) "
    r"(?:since |later |soon )?(?:reversed|removed|deleted|taken down|corrected))\b"
)
"""How another contests what was said, or it is taken off again, without a word of how somebody went."""
_RECORDED = re.compile(
    r"\b(?:minutes?|records?|register|reports?|bulletin|article|stor(?:y|ies)|entry)\b", re.IGNORECASE
)
_IS_WRONG = re.compile(
    r"\W*(?:This|That|It|The (?:entry|record|report|statement)) (?:is|was) (?:\w+ly )?"
    r"(?:an? (?:\w+ )?(?:error|mistake|misprint)|incorrect|wrong|untrue|inaccurate|false"
    r"|not (?:so|true|correct|the case))\b"
)
"""What is said of a record in the next sentence: "The minutes record that Hale resigned. This is an error"."""
_ONE_OF_TWO = re.compile(
    r"\b(?:(?:in|on|by|according to) one(?: [a-z]+)?|one in which),?\s[^.;:]{0,40}$", re.IGNORECASE
)
_OTHER_OF_TWO = re.compile(
    r"\b(?:(?:in|on|by|according to) (?:the other|another|a second)|(?:one|another) in which)\b", re.IGNORECASE
)


def contested(scene: Scene, trigger: int) -> Modality | None:
    """ALLEGED where another account follows of how somebody who is said to have resigned went, or no trace of it is."""
    chunk, sentence, text = scene.chunks[trigger], scene.sentence.span, scene.setting.text
    before = text[max(chunk.start - _BEFORE, sentence.start) : chunk.start]
    after = text[chunk.end : min(chunk.end + _AFTER, sentence.end)]
    following = text[sentence.end : sentence.end + _NEXT]
    if (
        "one" in before.lower()
        and _ONE_OF_TWO.search(before)
        and (_OTHER_OF_TWO.search(after) or _OTHER_OF_TWO.search(following))
    ):
        return Modality.ALLEGED
    if _RECORDED.search(before) and _IS_WRONG.match(following):
        return Modality.ALLEGED
    if not _OWN_WORD.search(before):
        return None
    if _NO_TRACE.match(after) or _NO_TRACE.match(following):
        return Modality.ALLEGED
    if chunk.symbol not in (Symbol.RESIGN, Symbol.RESIGNATION):
        return None
    if _DIFFERS.match(following) or ((at := after.find(";")) >= 0 and _DIFFERS.match(after, at)):
        return Modality.ALLEGED
    return Modality.ALLEGED if _OTHERWISE.match(after) or _OTHERWISE.match(following) else None
