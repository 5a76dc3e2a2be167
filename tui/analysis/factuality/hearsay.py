"""What the words before a clause say of it: "we were told that", "imagine that", "the day that" somebody resigns."""

import re

from tui.model.statements import Modality

IMPERSONAL = (
    r"it (?:was|is|has been|had been)(?: \w+ly| also)? (?:put about|said|whispered|noised abroad|given out|suggested"
    r"|claimed|alleged|asserted|contended|argued|rumou?red|thought|believed|assumed|supposed|understood|hinted|mooted"
    r"|speculated|reported)(?: [^.;:,]{1,40}?)? that"
)
"""What nobody in particular is said to say."""
_TOLD = re.compile(
    r"\b(?:(?:I|we)\s(?:was|were|am|are|had been|have been)\s(?:also )?(?:told|given to understand)\b[^.;:]{0,60}\bthat"
    rf"|{IMPERSONAL}"
    r"|(?:rumou?r|word|legend|talk|gossip|whisper|story|chatter)(?: [\w’'-]+){0,5} (?:has|had|was|is)(?: it)? that"
    r"|^To (?:say|suggest|claim|imply|insinuate|pretend|allege|assert|maintain) that"
    r"|\b(?:liked|likes|loved|loves|used|fond of|given) (?:to )?(?:say|tell|telling|saying|claim|boast|joke)(?:ing)?"
    r"(?: people| us| friends)? that"
    r"|put (?:it )?to [^.;:]{1,40} that|put it about that"
    r"|(?:unconfirmed|unverified|conflicting|contradictory|early|initial|media|press|newspaper|local)"
    r" (?:reports?|accounts?)(?: [\w’'-]+){0,4} (?:said|say|says|suggest|suggested|claim|claimed|had it|have it) that"
    r"|(?:indictment|charge sheet|complaint|lawsuit|writ|pleadings) (?:says?|said|states?|stated) that"
    r"|told (?:its|their|his|her|the) (?:readers|viewers|listeners|followers) that)\s+$",
    re.IGNORECASE,
)
_SOME_SAY = re.compile(
    r"\b(?:(?:some|many|most|several|others?|people)(?: [a-z]+)? (?:believed?|think|thought|say|saying|claim|hold|held"
    r"|maintain|argue|argued|contend|insist|suspect|suppose|assume)(?: that)?"
    r"|you (?:say|claim|suggest|maintain|argue|allege|insist)(?: that)?"
    r"|^according to (?:(?:some|several|many|press|media|unconfirmed|local|early|newspaper) )?(?:reports"
    r"|(?:the |a )?rumou?rs?|gossip|hearsay|(?:a|one|some|several) (?:blogs?|tweets?))\b[^.;:,]{0,40},)\s+$",
    re.IGNORECASE,
)
_UNREAL = re.compile(
    r"\b(?:imagined?|suppose(?:, [^,.;:]{1,30},)?|wish(?:es|ed)?|pretend(?:s|ed)?|joke[sd]?"
    r"|dream(?:s|ed|t)(?: [^,.;:]{1,30}(?= that))?|as (?:if|though))"
    r"(?: that)?\s+$",
    re.IGNORECASE,
)
_AWAITED = re.compile(
    r"\b(?:the|every) (?:day|moment|minute|instant|hour|week|time)(?: that| when)?\s+$", re.IGNORECASE
)


_RUMOURED = re.compile(
    r"\b(?:speculation|rumou?rs?|talk|whispers?|suspicions?|fears|gossip)\b[^.;:,]{0,40}\bthat\s+$"
    r"|\ban? (?:[a-z]+ )?(?:report|story|claim|suggestion) that\s+$",
    re.IGNORECASE,
)
_UNCONFIRMED = re.compile(
    r"\b(?:would not|could not|did not|declined to|refused to|unable to|wouldn['’]t|couldn['’]t)"
    r"\s(?:confirm|verify|say)(?: or deny)?(?: that)?\s+$",
    re.IGNORECASE,
)
_NOT_SHOWN = re.compile(
    r"(?:\b(?:not|never|nothing|hardly|scarcely|nobody|none|neither|no(?: one)?(?!\.? \d)|fail(?:s|ed|ing)? to"
    r"|unable to|impossible to|(?:declin|refus)\w+ to)\b"
    r"|n['’]t\b)(?: [\w’'-]+){0,6}?"
    r" (?:record|show|mean|follow|suggest|indicate|imply|implie|prove|establish|confirm|state|conclude|accept|agree"
    r"|find|found"
    r"|satisfie|persuade|convince|recall|remember)(?:n|e?[sd])?"
    r"(?: [a-z]+ly)? that\s+$",
    re.IGNORECASE,
)
"""What leaves it open whether it is so; "did not know that" or "did not mention that" does not."""
_NOT_THOUGHT = re.compile(
    r"\b(?:(?:do|did|does|ca|could)(?:n['’]t|\snot)|cannot|never)(?: \w+ly| for (?:a|one) (?:moment|minute|second))?"
    r" (?:think|thought|believed?|imagined?|supposed?|reckon(?:ed)?)(?: that)?\s+$",
    re.IGNORECASE,
)
"""What is thought not to be so: "I don't think she resigned", which may be but how or why."""
_DENIED_TO = re.compile(
    r"(?P<not>\b(?:not|never)(?: \w+){0,2} |n['’]t )?\bden(?:y|ies|ied|ying)"
    r" (?:to|on|in|at|yesterday|today|tonight|again|last|this|through|via)\b"
    r"(?: (?!(?:and|but|said|says|saying|told|claimed|what|when|that)\b)[\w’'.-]+){0,8},? that\s+$",
    re.IGNORECASE,
)
"""A denial with to whom and when: "denied | to reporters on Monday | that"."""
_NOBODY = re.compile(
    r"(?:^|[,;:“\"‘(]\s*|\b(?:that|and|but|while|though)\s)"
    r"(?:no(?!\s(?:doubt|wonder|surprise|matter|sooner|\d))|not(?: one| a(?: single)?)"
    r"|(?:hardly|scarcely|barely) (?:an?|any|anyone|anybody))\b"
    r"(?:\s(?:other|single|further|such|serving|elected)(?=\s))?"
    r"(?:\s[a-z][\w’'-]*)?(?:\s(?:of|in|on|at|from|for)\s(?:(?!who\b|that\b)[\w’'-]+\s){0,5}?[\w’'-]+)?\s*$"
    r"|^\W*not\s+$",
    re.IGNORECASE,
)
"""An empty subject: "no councillor", "not one of the members", "hardly anybody"."""
_ANYBODY = re.compile(
    r"\b(?:any(?:one|body)|whoever|any (?:[a-z]+ )?[a-z]+|(?:like|as) (?:someone|somebody|one|an? (?:[a-z]+ )?[a-z]+))"
    r"(?:\swho(?:ever)?)?\s*$",
    re.IGNORECASE,
)
_WHO = re.compile(r"\b(?:who|whoever)\s*$", re.IGNORECASE)
_WOULD = re.compile(r"\b(?:would|will)\b", re.IGNORECASE)
_ALTERNATIVE = re.compile(r"\beither\s+$", re.IGNORECASE)


_FARTHEST = 600
"""Code points before a clause that are looked at."""


def handed_on(before: str, *, is_to_come: bool) -> set[Modality]:
    """The reading that the words right before a clause give it.

    Args:
        before: The words, to the clause's subject.
        is_to_come: Whether the clause's verb is present, as in "the day she resigns".
    """
    before = before if len(before) <= _FARTHEST else f"… {before[-_FARTHEST:]}"
    leads_on = before.rstrip().lower().endswith("that")
    if _NOT_THOUGHT.search(before) or _NOBODY.search(before):
        return {Modality.DENIED}
    if _WHO.search(before) and _ANYBODY.search(before):
        return {Modality.CONDITIONAL}
    if leads_on and (denied := _DENIED_TO.search(before)):
        return {Modality.CONDITIONAL if denied["not"] else Modality.DENIED}
    if _SOME_SAY.search(before) or (leads_on and (_TOLD.search(before) or _RUMOURED.search(before))):
        return {Modality.ALLEGED}
    if _UNCONFIRMED.search(before) or (leads_on and _NOT_SHOWN.search(before)):
        return {Modality.CONDITIONAL}
    is_awaited = _AWAITED.search(before) is not None and (is_to_come or _WOULD.search(before) is not None)
    if _UNREAL.search(before) or is_awaited or (is_to_come and _ALTERNATIVE.search(before)):
        return {Modality.CONDITIONAL}
    return set()
