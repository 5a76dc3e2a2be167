"""What only a person has after the name: a birth, a marriage, days of birth and death in brackets."""

import re

_BORN = re.compile(r",? (?:(?:was )?born (?:on|in|at|to|\d)|\([^()\n]{0,60}\b(?:born|née|b\.) )")
_PARTED = re.compile(r",? (?:married|graduated) ")
_BETWEEN = re.compile(
    r"(?:, [^()\n]{1,40})? \((?:c\. ?)?(?P<day>\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?(?P<born>\d{3,4})"
    r"[^()\n\d]{0,24}?[-–—][^()\n\d]{0,24}?(?P<last>\d{1,2}[ ,][^()\n\d]{0,16})?(?P<died>\d{3,4})\b[^()\n\d]{0,24}\)"
    r"(?P<told>,| (?:was|is)\b)"
)
"""Days or years between which somebody lived, with a peerage or letters before the bracket."""
_SOMEBODY = re.compile(r"\b(?:He|She|His|Her)\b")
_TOLD_REACH = 400
"""Code points after bare years within which a person is told of as one; a war or an era lasts for years too."""
_AGES = range(16, 105)


def tells_life(text: str, end: int) -> bool:
    """Whether what follows a name that ends at `end` tells that it is a person's."""
    return is_introduced(text, end) or _PARTED.match(text, end) is not None


def is_introduced(text: str, end: int) -> bool:
    """Whether a name that ends at `end` has its birth or its years of life beside it, as whom a biography is of."""
    if _BORN.match(text, end):
        return True
    lived = _BETWEEN.match(text, end)
    if lived is None or int(lived["died"]) - int(lived["born"]) not in _AGES:
        return False
    return bool(
        lived["day"]
        or lived["last"]
        or (lived["told"] != "," and _SOMEBODY.search(text, lived.end(), lived.end() + _TOLD_REACH))
    )
