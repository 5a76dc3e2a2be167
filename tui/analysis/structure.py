"""What the stages of reading hand to each other: values over spans of one document's text."""

from enum import StrEnum

from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.values import dataclass


class Zone(StrEnum):
    """What a block of a document is, told by its layout and repeated shape, never by the site it comes from."""

    TITLE = "title"
    BYLINE = "byline"
    DATE_LINE = "date line"
    HEADING = "heading"
    BODY = "body"
    BLOCK_QUOTATION = "block quotation"
    TURN = "transcript turn"
    LETTER = "printed letter"
    EMAIL_HEADER = "e-mail header"
    ROW = "list row"
    FOOTNOTE = "footnote"
    TEASER = "teaser"
    FURNITURE = "furniture"

    @property
    def is_read(self) -> bool:
        """Whether statements are read from such a block."""
        return self not in _UNREAD


_UNREAD = (Zone.TEASER, Zone.FURNITURE)
"""No set: the hash of an enumeration's member costs a call."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, row or turn.

    Attributes:
        span: The block without surrounding white space.
        zone: What it is.
        label: For a transcript turn, the run that names its speaker; the words spoken follow it.
    """

    span: Span
    zone: Zone
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with the index of its block; it never reaches over the edge of a block."""

    span: Span
    block: int
    zone: Zone


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words inside quotation marks, without the marks; runs on where a paragraph leaves it open and the next reopens.

    Attributes:
        spans: One run for each block it stands in.
        is_speech: False for a scare-quoted word or a title of a few words inside a clause.
    """

    spans: tuple[Span, ...]
    is_speech: bool


@dataclass(frozen=True, slots=True)
class Mention:
    """A run that names a person or a report, and the fullest name the document has for it."""

    span: Span
    name: str


class TimexType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression.

    Attributes:
        span: The words, without a preposition before them.
        type: Its TIMEX3 type.
        value: Its TIMEX3 value, such as "2003-02", "P2Y", "PAST_REF"; "" where it cannot be resolved.
        edtf: The EDTF date, for dates that resolve.
        rule: The name of the rule that read it.
        derived: Whether it was counted from another date (the document's, or the last one told of).
        base: That date, where it is known.
    """

    span: Span
    type: TimexType
    value: str
    edtf: EdtfDate | None
    rule: str
    derived: bool = False
    base: EdtfDate | None = None


class Relation(StrEnum):
    """How a time phrase places what it modifies."""

    AT = "at"  # in 2003, on Monday, the 2014 report, last month
    SPAN = "span"  # between 2000 and 2003, from 1999 to 2005, 1997-2001, "(1997-2001)"
    SINCE = "since"  # since 2004: holds still; start given
    FROM = "from"  # from 2004: start given, nothing said of now
    UNTIL = "until"  # until 2004, up to 2004: end given
    BY = "by"  # by 1914: held at that time, began before
    BEFORE = "before"
    AFTER = "after"
    FOR = "for"  # for ten years: a duration with no date


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """A time expression or two with their prepositions: "between 2000 and 2003", "since last May".

    Attributes:
        span: Preposition included.
        relation: How it places what it modifies.
        start: For AT the date itself; for SPAN, SINCE, FROM the first day's date; None where not given.
        end: For AT the date itself; for SPAN, UNTIL the last day's date; None where not given.
        timexes: The expressions it is made of.
    """

    span: Span
    relation: Relation
    start: EdtfDate | None
    end: EdtfDate | None
    timexes: tuple[Timex, ...]
