"""What is said of an event that is named by a noun and leaves it open: it is likely, on the table, in a drawer."""

import re

from tui.analysis.factuality.wording import REST

_YET_TO_BE = re.compile(
    r"[^.;:,]{0,60}?\b(?:is|was|seems?|seemed|looks?|looked|appears?|appeared)\s(?:\w+ly |now |all but |more )?"
    r"(?:unlikely|likely|certain|probable|possible|inevitable|imminent|necessary|needed|desirable|unnecessary"
    r"|unwarranted|uncalled for|out of the question|(?:an?|the) (?:matter|question|decision) for)\b"
    r"|[^.;:,]{0,60}?\b(?:is|was|be|been|became|becomes|remain(?:s|ed)?)\s(?:\w+ly |still |now |long )?"
    r"(?:(?:the|an?) (?:\w+ )?(?:subject|object|topic|matter|question) of (?:\w+ly )?(?:\w+ ){0,3}?"
    r"(?:time|speculation|conjecture|rumou?rs?|gossip|talk|calls|demands|whispers)|talked (?:of|about)|rumou?red"
    r"|on every(?:body|one)['’]s lips"
    r"|(?:an?|the) (?:\w+ )?(?:possibility|option|prospect)"
    r"|(?:under|in) (?:discussion|consideration|negotiation|review)"
    r"|being (?:\w+ly )?(?:discussed|considered|debated|mooted|weighed|negotiated))\b"
    r"|[^.;:,]{0,60}?\s(?:hing|depend)(?:es|s|ed) (?:up)?on\b|[^.;:]{0,60}?\bsubject to\b"
    r"|,\shad (?:it (?:come|happened|been)|(?:he|she|they) (?:offered|given|handed|tendered|sent|submitted))\b",
    re.IGNORECASE,
)
_AT_STAKE = re.compile(
    r"[^.;:]{0,50}?\b(?:(?:an?|the) (?:pre)?condition|on the table"
    r"|(?:at|in) (?:his|her|their|your|the \w+['’]s) (?:disposal|hands?))\b",
    re.IGNORECASE,
)
_ON_CONDITION = re.compile(
    rf"\b(?:pre)?conditions?\b[^.;:]{{0,50}}\b(?:was|is|were|be|been)\s+{REST}$"
    rf"|\b(?:hing|depend|turn|contingent|conditional)\w* (?:up)?on\s{REST}$"
    rf"|\b(?:nothing|anything|little) (?:less|short) (?:than|of)\s{REST}$",
    re.IGNORECASE,
)
_NOT_SENT = re.compile(
    r"[^.;:]{0,40}?\b(?:(?:stayed|remained?s?|lay|lies|sat|sits|was (?:left|kept|locked))\s(?:\w+\s)?in\s"
    r"|(?:was|is) (?:still )?in (?:the|a|his|her|their) (?:safe|drawer|desk|pocket|bag|file)\b"
    r"|(?:stayed|remains?|remained|was|were|lay)\s(?:\w+\s)?(?:unsent|unsigned|unopened|undelivered|unread|undated)\b"
    r"|(?:was|were|lay)\b[^.;:]{1,40}\b(?:unsent|unopened|undelivered|unread)\b"
    r"|(?:but|and|yet)\s(?:he\s|she\s)?(?:never|did\snot|didn['’]t)\s(?:sen[dt]|hand(?:ed)?|submit(?:ted)?|post(?:ed)?)\b"
    r"|(?:was|were)(?:,[^,.;:]{1,40},)? (?:(?:handed|given|sent|waved) (?:back|away)|returned|torn|ripped|never"
    r"|burnt)\b)",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"(?:\b(?:will|shall|would|can|could|may|might)|['’](?:ll|d))\s(?:\w+ )?(?:have|get|receive|find|see"
    r"|accept)\s(?:my|his|her|their)\s$"
)
_LAST_THING = re.compile(
    r"[^.;:,]{0,40}?\s(?:is|was|were|seem(?:s|ed))(?:, [^,.;:]{1,60},)? (?:still |now |then )?"
    r"(?:the (?:very )?last thing (?:on|that|in|s?he|they|I)\b|unthinkable|out of the question"
    r"|(?:not|never|no longer) (?:an option|the answer)|no option)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"\s(?:(?!(?:who|that|which|when|and|but|\w+ed)\b)[\w’'-]+ ){0,6}?"
    r"(?:want(?:s|ed)?|demand(?:s|ed)?|s(?:ought|eeks?)|(?:call|ask|press|clamour)(?:s|ed)? for|urge[sd]?|requested)\b",
    re.IGNORECASE,
)


def is_unthinkable(after: str) -> bool:
    """Whether the words after a resignation, as a deed, rule it out: "resigning was the last thing on her mind"."""
    return _LAST_THING.match(after) is not None


def is_sought(before: str, after: str) -> bool:
    """Whether others want the resignation of whom a relative clause is of: "whose resignation | the union wants"."""
    return before.endswith(("whose ", "Whose ")) and _WANTED.match(after) is not None


def is_open(before: str, after: str) -> bool:
    """Whether the words before and after a resignation, named by a noun, say that it has not been handed in."""
    if _ON_CONDITION.search(before) or _PROMISED.search(before):
        return True
    return any(one.match(after) is not None for one in (_YET_TO_BE, _AT_STAKE, _NOT_SENT))
