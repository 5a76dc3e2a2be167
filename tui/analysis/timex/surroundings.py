"""What a relative expression is read against, and how it moves on as a document tells its story."""

from tui.analysis.timex.calendar import Point, Unit
from tui.values import dataclass, replace

_NEAR = 600  # code points
_AGE = 20  # years


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The document's date and the dates told of so far.

    Attributes:
        anchor: The document's own date.
        latest: The last date told of in the narrative, and where.
        quarter: The last quarter told of, while it is near, and where.
        frame: The last date told in full that places what follows, and the offset up to which it does.
        offset: Where the reader stands.
        is_month_first: Whether the document's days in figures put the month first; None where none of them tells.
        is_numbered: Whether figures that look like days number the document's paragraphs.
        is_spoken: Whether it is the turn of a transcript that is read.
        is_noted: Whether it is a note to a letter, which tells of days before and after the letter's.
    """

    anchor: Point | None
    latest: tuple[Point, int] | None = None
    quarter: tuple[Point, int] | None = None
    frame: tuple[Point, int] | None = None
    offset: int = 0
    is_month_first: bool | None = None
    is_numbered: bool = False
    is_spoken: bool = False
    is_noted: bool = False

    def at(self, offset: int) -> "Surroundings":
        """The same, further on in the document, where a quarter told long before is forgotten."""
        quarter = self.quarter if self.quarter and offset - self.quarter[1] < _NEAR else None
        return replace(self, quarter=quarter, offset=offset)

    def after(self, point: Point, rule: str, frame_end: int) -> "Surroundings":
        """Once a date is told, which places what follows up to `frame_end` (0 if it does not).

        "A year ago" does not move the quarter that a report is about.
        """
        is_period = point.unit is Unit.QUARTER and not rule.startswith("count.")
        quarter = (point, self.offset) if is_period else self.quarter
        frame = (point, frame_end) if frame_end else self.frame
        return replace(self, latest=(point, self.offset), quarter=quarter, frame=frame)

    def back_at(self, point: Point) -> "Surroundings":
        """At the day that an entry is of, whatever days it told of besides."""
        return replace(self, latest=(point, self.offset))

    @property
    def told(self) -> Point | None:
        """The last date told of, while it is near enough to be meant by "the next day"."""
        return self.latest[0] if self.latest and self.offset - self.latest[1] < _NEAR else None

    @property
    def is_told_long_ago(self) -> bool:
        """Whether the story was placed by a day or month years before the document's, and goes on near by."""
        told = self.told
        if told is None or self.anchor is None or self.frame is None:
            return False
        is_close = self.frame[0].unit.coarseness <= Unit.MONTH.coarseness
        return is_close and self.frame[0].day.year == told.day.year < self.anchor.day.year - 1

    @property
    def is_of_another_age(self) -> bool:
        """Whether the last dates told of, two at least, are many years before the document's."""
        if self.told is None or self.anchor is None or self.frame is None or self.frame[0] == self.told:
            return False
        return max(self.told.day.year, self.frame[0].day.year) < self.anchor.day.year - _AGE

    @property
    def is_of_past(self) -> bool:
        """Whether those who speak look back on years before the document's, wherever they named the last."""
        if not self.is_spoken or self.anchor is None or self.latest is None:
            return False
        return self.latest[0].day.year < self.anchor.day.year - 1

    @property
    def is_told_apart(self) -> bool:
        """Whether the story was just now placed in an earlier year than the document's."""
        if self.anchor is None or self.frame is None or self.told is None:
            return False
        point, end = self.frame
        return (
            self.offset < end
            and point.unit.coarseness <= Unit.YEAR.coarseness
            and self.told.day.year == point.day.year < self.anchor.day.year
        )
