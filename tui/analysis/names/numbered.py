"""Parts of a force, which go by number: "8th Light Horse Regiment", "No. 221 Squadron"."""

import re

from tui.model.documents import Span

_NUMBERED = re.compile(
    r"(?<![\w/])(?P<number>\d{1,3}(?:st|nd|rd|th)(?:/\d{1,3}(?:st|nd|rd|th))?|No\.? ?\d{1,4})[ \n]\Z"
)
_UNITS = frozenset(
    (
        "army", "artillery", "battalion", "battery", "brigade", "cavalry", "corps", "division", "flotilla", "foot",
        "group", "hussars", "infantry", "lancers", "regiment", "squadron", "wing",
    )
)  # fmt: skip


def number_before(text: str, begin: int, start: int, name: str) -> Span | None:
    """The number of the unit whose name begins at `start`; None where it has none or is no unit.

    Args:
        text: The document's.
        begin: Where the number begins at the earliest.
        start: Where the name begins.
        name: The name.
    """
    if name.rpartition(" ")[2].lower() not in _UNITS:
        return None
    found = _NUMBERED.search(text, begin, start)
    return Span(found.start("number"), found.end("number")) if found else None
