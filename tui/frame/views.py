"""The state of the explorer as frozen values: all that a screen is drawn from, besides the chronology."""

from collections.abc import Iterable
from enum import StrEnum

from tui.model.dates import EdtfDate
from tui.model.documents import DocumentId
from tui.model.events import Event, EventId
from tui.model.people import PersonId
from tui.queries.filters import Filter
from tui.timeline.glyphs import UNICODE, Glyphs
from tui.timeline.scale import Ratio
from tui.timeline.windows import Step
from tui.values import dataclass, field

EVERYTHING = Filter()


class Mode(StrEnum):
    """How the timeline shows events: a lane a person, or one event a row."""

    LANES = "lanes"
    LIST = "list"


class Order(StrEnum):
    """In which order the list has its events."""

    DATE = "date"
    PERSON = "person"
    DOCUMENT = "document"


class Tab(StrEnum):
    """What the lower pane shows."""

    QUOTE = "Quote"
    PERSON = "Person"
    SOURCES = "Sources"

    @property
    def heading(self) -> str:
        """What its keys stand under on the help page."""
        return f"{self} pane"


class Ask(StrEnum):
    """What a prompt at the foot of the screen asks for."""

    FILTER = "filter"
    DATE = "date"
    AS_OF = "as of"
    PEOPLE = "people"
    SEARCH = "search"
    MARK = "mark"
    TO_MARK = "to mark"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is being typed: the caret stands before `text[caret]`; `choice` is the row chosen from those offered.

    `offer` is what is taken where nothing is typed.
    """

    ask: Ask
    text: str = ""
    caret: int = 0
    choice: int = 0
    problem: str = ""
    offer: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event to come back to, on the lane of a person, by a name."""

    name: str
    event: EventId
    person: PersonId | None


@dataclass(frozen=True, slots=True)
class View:
    """What the explorer shows.

    `cursor` is the event pointed at, on the lane of `person`. `first` is the day (an ordinal, as a ratio) at the
    left edge, None at the step that shows everything; `is_unfolded` says that empty years take their room too.
    `top` is the first lane or row on screen; `is_overview` asks for four lanes a row. `statement` counts the cursor
    event's statements from 0; `scroll` is how many lines the lower pane has moved. `unfolded` is the event whose
    claims stand each on a lane of its own, as long as it is the cursor's. `followed` is whom the person pane stays
    with while its lines are gone through. `before` is the view Esc gives back.
    """

    width: int = 80
    height: int = 24
    glyphs: Glyphs = UNICODE
    mode: Mode = Mode.LANES
    order: Order = Order.DATE
    is_backwards: bool = False
    cursor: EventId | None = None
    person: PersonId | None = None
    step: Step = Step.ALL
    first: Ratio | None = None
    is_unfolded: bool = False
    top: int = 0
    filter: Filter = EVERYTHING
    tab: Tab = Tab.QUOTE
    statement: int = 0
    scroll: int = 0
    as_of: EdtfDate | None = None
    is_overview: bool = False
    unfolded: EventId | None = None
    followed: PersonId | None = None
    marks: tuple[Mark, ...] = ()
    prompt: Prompt | None = None
    notice: str = ""
    before: "View | None" = field(default=None, repr=False)

    def has_mark(self, events: Iterable[Event]) -> bool:
        """Whether some of these events are marked."""
        marked = {mark.event for mark in self.marks}
        return bool(marked) and any(event.id in marked for event in events)

    @property
    def is_filtered(self) -> bool:
        """Whether some events may be left out."""
        return self.filter != EVERYTHING


@dataclass(frozen=True, slots=True)
class Reading:
    """What the document screen shows.

    `line` and `part` are the line of the document at the top of the screen (from 0) and the row of it, where it takes
    several; `statement` counts the document's statements; `words` are searched for, `found` counts the places.
    """

    document: DocumentId
    width: int = 80
    height: int = 24
    glyphs: Glyphs = UNICODE
    line: int = 0
    part: int = 0
    statement: int = 0
    words: str = ""
    found: int = 0
    prompt: Prompt | None = None
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do, for the footer and for help; one without words is for panes, by its `id`."""

    keys: str
    what: str = ""
    where: str = ""
    id: str = ""


def mention(hints: Iterable[Hint], id: str, what: str) -> list[str]:
    """A key and what it does here, if it is among the hints."""
    return [f"{hint.keys} {what}" for hint in hints if hint.id == id]
