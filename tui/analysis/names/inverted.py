"""Names that a work of reference turns round: "MEGGS, Josiah Thornley (1768–1839)", "HALE, SIR THOMAS, who died"."""

import re
from bisect import bisect_left

from tui.analysis.names.runs import Run
from tui.analysis.names.words import belongs, is_given, is_initial
from tui.analysis.symbols import Symbol

_TITLE = (
    r"(?P<title>(?i:(?:sir|hon\.?|rev\.?|dr\.?|mrs?\.?|miss|capt(?:ain)?\.?|major|col(?:onel)?\.?|lt\.?"
    r"|brig(?:adier)?\.?|general|lord|lady|dame|prof(?:essor)?\.?|air commodore) ){0,3})"
)
_GIVEN = r"(?P<given>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3})"
_YEARS = r"(?=,? \((?:c\. ?|b\. ?|born |fl\. ?)?\d{3})"
_LETTERS = r"(?=,(?: [A-Z][A-Z.-]*(?: [A-Z][A-Z.-]*)?,){0,5} (?:who|died|was|an?|the)\b)"
_LIFE = r"(?= \(\d{4} ?[-–] ?\d{4}\))"
_SHOUTED = re.compile(
    r"^[ \t]*(?P<surname>[A-Z][A-Z’'-]{2,}(?: OF [A-Z]{2,}| [A-Z][A-Z’'-]{2,})?), "
    rf"{_TITLE}{_GIVEN}(?:{_YEARS}|{_LETTERS})",
    re.MULTILINE,
)
_WRITTEN = re.compile(rf"^[ \t]*(?P<surname>[A-Z][\w’'-]+), {_TITLE}{_GIVEN}{_LIFE}", re.MULTILINE)


def headed(text: str, runs: list[Run]) -> list[Run]:
    """The runs, with the inverted name that heads each entry of a dictionary as one name in its usual order."""
    for head in [*_SHOUTED.finditer(text), *_WRITTEN.finditer(text)]:
        is_place = belongs(head["surname"].title(), "places") and not head["title"]
        if is_place or not _names_somebody(head):
            continue
        first = bisect_left(runs, head.start(), key=lambda run: run.span.start)
        last = bisect_left(runs, head.end(), key=lambda run: run.span.start)
        given = head["given"].title() if head["given"].isupper() else head["given"]
        surname = head["surname"].title().replace(" Of ", " of ")
        name = f"{given} {surname}"
        runs[first:last] = [Run([(head.start("surname"), head.end("given"), name)], Symbol.PERSON, name)]
    return runs


def _names_somebody(head: re.Match[str]) -> bool:
    """Whether a given name, an initial or a title says that a heading is somebody's; the years of a life do too."""
    first = head["given"].split()[0]
    return (
        bool(head["title"]) or is_given(first.title()) or is_initial(first) or head.string.startswith(" (", head.end())
    )
