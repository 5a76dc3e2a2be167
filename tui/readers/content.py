"""What a format gives of a document: its text, and what it says of itself beside the text."""

import re

from tui.errors import DateError
from tui.model.dates import EdtfDate
from tui.values import dataclass

_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")


@dataclass(frozen=True, slots=True)
class Content:
    """The text that offsets count in, and the format's own metadata."""

    text: str
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: EdtfDate | None = None


def day_of(stamp: str | None) -> EdtfDate | None:
    """The day of an ISO 8601 time stamp; None for anything else."""
    found = _DAY.match((stamp or "").strip())
    try:
        return EdtfDate.parse(found[0]) if found else None
    except DateError:
        return None
