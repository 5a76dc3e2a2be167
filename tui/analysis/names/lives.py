"""What only a person has after the name: a birth, a marriage, days of birth and death in brackets, a calling."""

import re
from collections.abc import Sequence

from tui.analysis.names.words import is_given
from tui.analysis.terms import load

_LETTERS = r"(?:,? [JS][Rr]\.?)?(?:,? (?:[A-Z]{2,6}|[A-Z]{1,3}[a-z]{1,3}[A-Z]{1,3}[a-z]*)\b)*"
_SPOKEN = r"(?: \([^()\n\d]{0,120}\))?"
"""How the name is written or spoken in another language, in brackets of its own."""
_NAMED = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|di|da|dos|von|van|und|of|and|the|y|e|al|bin)){0,5}"
_KNOWN = r"(?:(?:also|better|best|commonly|popularly|usually|widely) ){0,3}(?:known|called|referred to)"
_STYLED = rf"(?:,? (?:or|{_KNOWN}(?: as)?) {_NAMED},?)?(?: of (?:the )?{_NAMED})?"
"""A second form of the name, and where who bears it is from: "Ann Hale or Anna Hall", "Prince Harald of Fell"."""
_BORN = re.compile(
    rf"{_LETTERS}{_STYLED}{_SPOKEN},? (?:(?:was )?born (?:on|in|at|to|\d)"
    r"|\([^()\n]{0,120}?(?:\b(?:born|née|died|b\.) |\* ?\d|\bd\. ?\d))"
)
_PARTED = re.compile(r",? (?:(?:married|graduated) |\(?[RDI][-–][A-Z][A-Za-z])")
"""A marriage, a degree, a member's party and state: "Bo Orr, D-Calif."."""
_BETWEEN = re.compile(
    rf"(?:{_LETTERS}{_STYLED}|, [^()\n]{{1,80}}){_SPOKEN},?(?: [-–—])? \([^()\n\d]{{0,120}}?"
    r"(?P<day>\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?(?P<born>\d{3,4})"
    r"[^()\n\d]{0,24}?[-–—][^()\n\d]{0,24}?(?P<last>\d{1,2}[ ,][^()\n\d]{0,16})?(?P<died>\d{3,4})\b[^()\n\d]{0,24}\)"
    rf"(?P<told>,| (?:was|is)\b| {_KNOWN} as )"
)
"""Days or years between which somebody lived, with a peerage or letters before the bracket."""
_AFTER = r"(?:of|from|in|who|whose|for|with|at|by|on|to|based|speciali[sz]ing|working)\b"
_CALLED = re.compile(
    rf"{_LETTERS}(?: \([^()\n]{{0,120}}\)){{0,2}},? (?:is|was) an? "
    rf"(?P<callings>(?:(?!{_AFTER})[\w’'-]+,? ){{0,9}}[\w’'-]+)(?=[,.;]| {_AFTER})"
)
"""What a life begins with: "was an Australian army officer and politician who"."""
_CALLING = re.compile(r"(?:([\w’'-]+) )?([\w’'-]+)(?=,| and\b|$)")
_SOMEBODY = re.compile(r"\b(?:He|She|His|Her)\b")
_TOLD_REACH = 400
"""Code points after bare years within which a person is told of as one; a war or an era lasts for years too."""
_AGES = range(16, 105)


_HEADS = re.compile(
    r" *\n+(?:An? )?(?:(?:He|She) was born (?:on|in|at|to)\b|Born (?:on|in|at|to)\b"
    r"|(?P<callings>(?:[\w’'-]+,? ){0,8}[\w’'-]+), (?:was )?born (?:on|in|at|near|to|\d))"
)
"""What an entry tells first of whom its heading names: "American soldier, born at Fell", "Born in Fell, she"."""


_TOLD_ON = re.compile(
    rf"{_LETTERS}(?: \([^()\n]{{0,120}}\)){{0,2}},? "
    r"(?:(?:has )?(?:served|worked|held|sat)|serves|works|holds|sits|has been) "
    r"(?P<told>(?:[^.\n]|\.(?=[\w)])){1,300})\.(?:\[\d{1,3}\]){0,4}[ \n]+(?:He|She|His|Her)\b"
)
"""What a life begins with and goes on to tell of a "he": "Orrin Tak has served in government. He was its"."""
_IS_SO = re.compile(
    rf"{_LETTERS}{_STYLED}(?: \([^()\n\d]{{0,120}}\)){{0,2}},? (?:is|was) an? "
    r"(?P<told>[^.\n]{1,200})\.(?:\[\d{1,3}\]){0,4} (?:He|She)\b"
)
"""Who is something, and goes on to be told of as "he", nobody else named between: "Orrin Tak is a monk. He was"."""
_CAPITALS = re.compile(r"\b[A-Z][a-z]+(?= [A-Z])")
_OF_OTHERS = re.compile(r"\b(?:by|under|after|with|whose|and|for) (?:the )?[A-Z][\w.]* [A-Z]")
"""Somebody else in the same sentence whom "he" may mean: "is a club founded by Tom Hale. He"."""


_YEARS = re.compile(
    rf"{_LETTERS}{_STYLED}(?:, [^()\n]{{1,80}})?{_SPOKEN},?(?: [-–—])? \((?P<told>[^()\n]{{4,160}})\)"
    rf"(?:,| (?:was|is|of|served|became|held|worked)\b| {_KNOWN} as )"
)
_ENDED = re.compile(r"\b(?:d\.|died|b\.|born|bap\.|fl\.)[^()\n]{0,40}?\b\d{3,4}\b")
_SPANNED = re.compile(r"\b(?P<born>\d{3,4})\b[^()\n\d]{0,60}?[-–—][^()\n]{0,40}?\b(?P<died>\d{3,4})\b")


def has_years(text: str, end: int) -> bool:
    """Whether the years of a life stand in brackets after a person's name that ends at `end`, or those of its end."""
    found = _YEARS.match(text, end)
    if found is None:
        return False
    if _ENDED.search(found["told"]):
        return True
    lived = _SPANNED.search(found["told"])
    return lived is not None and int(lived["died"]) - int(lived["born"]) in _AGES


def is_born(text: str, end: int) -> bool:
    """Whether a birth or the days of a life stand after a name that ends at `end`."""
    return _BORN.match(text, end) is not None or _lived(text, end)


def has_birth(text: str, words: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a birth stands in brackets after a whole name, though it ends as a body's: "Ann Duma (born 4 May"."""
    end = words[-1][1]
    return (
        1 < len(words) <= _LONGEST_BORN and text.startswith((" (", ", "), end) and _BIRTH.match(text, end) is not None
    )


_BIRTH = re.compile(rf"{_LETTERS},? \((?:born|née|b\.) ")
_LONGEST_BORN = 6  # words


def tells_life(text: str, end: int) -> bool:
    """Whether what follows a name that ends at `end` tells that it is a person's."""
    if is_introduced(text, end) or heads_life(text, end) or _PARTED.match(text, end):
        return True
    told = _TOLD_ON.match(text, end)
    return told is not None and _OF_OTHERS.search(told["told"]) is None


def opens_life(text: str, start: int, end: int) -> bool:
    """Whether a name opens a paragraph that says what it is and goes on with a pronoun."""
    is_so = _IS_SO.match(text, end) if text[start - 1 : start] in ("", "\n") else None
    return is_so is not None and not any(map(is_given, _CAPITALS.findall(is_so["told"])))


def heads_life(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is a heading over the life of who bears it."""
    headed = _HEADS.match(text, end)
    return headed is not None and (headed["callings"] is None or _are_callings(headed["callings"]))


def is_introduced(text: str, end: int) -> bool:
    """Whether a name that ends at `end` has its birth, years of life or calling beside it, as a biography has it."""
    return is_born(text, end) or _has_calling(text, end)


def _lived(text: str, end: int) -> bool:
    """Whether the days of a life stand in brackets after a name, or its years before a "he"."""
    lived = _BETWEEN.match(text, end)
    if lived is None or int(lived["died"]) - int(lived["born"]) not in _AGES:
        return False
    return bool(
        lived["day"]
        or lived["last"]
        or (lived["told"] != "," and _SOMEBODY.search(text, lived.end(), lived.end() + _TOLD_REACH))
    )


def _has_calling(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is said to be what nobody but a person is called."""
    called = _CALLED.match(text, end)
    return called is not None and _are_callings(called["callings"])


LEARNED = re.compile(r"[a-z-]{2,20}(?:chemist|physicist|ologist|economist|botanist|ographer)")
"""Scholars whom no list has all: "photochemist", "neurophysiologist"."""


def _are_callings(words: str) -> bool:
    known = load("life_callings")
    return any(known.has(one[2]) or known.has(one[0]) or LEARNED.fullmatch(one[2]) for one in _CALLING.finditer(words))


_KIN = re.compile(
    r"\b(?:father|mother|brother|sister|sibling|twin|[Ss]on|[Dd]aughter|wife|husband|widow|widower|uncle|aunt|nephew|niece"
    r"|cousin|grandfather|grandmother|grandson|granddaughter)(?:-in-law)?(?:[ \n](?:is|was|of))?,?[ \n]"
    r"(?:(?:the|late|Sir|Mr\.?|Mrs\.?|Dr\.?|Rev\.?|[Jj]udge) ){0,3}$"
)
_LONGEST_KIN = 30


def is_relative(text: str, start: int) -> bool:
    """Whether a name is given as that of a relative of somebody told of: "his father, | R. Hale"."""
    return _KIN.search(text, max(0, start - _LONGEST_KIN), start) is not None
