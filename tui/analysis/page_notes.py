"""Notes at the foot of a page, told by their marks in the text above them."""

import re
from collections.abc import Sequence

_NUMBERED = re.compile(r"(\d{1,4})(?=\s|$)|[*†‡]")
_MARK = re.compile(
    r"(?:[^\W\d_]|(?:19|20)\d\d[.,;:!?”\"’')\]%]|[\d%][”\"’')\]%][.,;:!?]?)[.,;:!?”\"’')\]]{0,3}(\d{1,4})(?![\d/])"
    r"|[.,;:!?”’)] (\d{1,4})(?= [A-Z]|$)"
)


def foot_of_text(page: Sequence[str]) -> int | None:
    """The index of the line that the notes of a page begin with; its length where it has none, None if that is open.

    Notes are numbered on from the first mark on the page; where a line may be a note and is not known for one, the
    text's end is not known either.
    """
    numbered = [(at, int(found[1] or 0)) for at, line in enumerate(page) if (found := _NUMBERED.match(line))]
    if not numbered:
        return len(page)
    marked: dict[int, int] = {}
    for at, line in enumerate(page):
        for found in _MARK.finditer(line):
            marked.setdefault(int(found[1] or found[2]), at)
    for at, first in reversed(numbered):
        if marked.get(first, at) < at and marked.get(first - 1, at) >= at:
            return None if any(other < at and number == first - 1 for other, number in numbered) else at
    return None
