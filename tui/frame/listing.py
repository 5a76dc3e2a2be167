"""The list's orders: by date, by person, by document; either way round, what has no date last."""

from collections.abc import Callable

from tui.frame.contents import contents, contents_of, is_typed
from tui.frame.held import HeldContents, HeldList
from tui.frame.indexed import IndexedContents
from tui.frame.latest import Latest
from tui.frame.phrases import short_lane_name
from tui.frame.shown import Listed
from tui.frame.stops import Stops
from tui.frame.views import Mode, Order, View
from tui.model.chronology import Chronology
from tui.model.events import Event, known_days
from tui.queries.filters import Filter


def listed(chronology: Chronology, view: View) -> Listed:
    """The list of a view."""
    return _of_order(chronology, ((view.filter, is_typed(view)), view.order, view.is_backwards))


def stops_of(chronology: Chronology, view: View, mode: Mode) -> Stops:
    """Every place where the cursor can stand, on lanes or in the list."""
    return listed(chronology, view) if mode is Mode.LIST else contents(chronology, view).stops


def has_orders(chronology: Chronology, view: View) -> bool:
    """Whether the list can be ordered by more than the date: what is not in memory is in order of time alone."""
    return isinstance(contents(chronology, view), HeldContents)


def _listed(chronology: Chronology, asked: tuple[tuple[Filter, bool], Order, bool]) -> Listed:
    filter, order, is_backwards = asked
    shown = contents_of(chronology, filter)
    if isinstance(shown, IndexedContents):
        return shown.backwards if is_backwards else shown.in_time
    events = tuple(shown.events)
    if order is Order.DOCUMENT:
        events = tuple(sorted(events, key=_by_document(chronology), reverse=is_backwards))
    elif is_backwards:
        dated = [event for event in events if known_days(event)]
        events = (*reversed(dated), *events[len(dated) :])
    if order is Order.PERSON:
        events = tuple(sorted(events, key=_by_person(chronology)))
    return HeldList(events)


_of_order = Latest(_listed)


def _by_person(chronology: Chronology) -> Callable[[Event], tuple[bool, str]]:
    """Where an event stands among people: under the first it names; nobody's last."""
    return lambda event: (not event.people, person_of(chronology, event))


def _by_document(chronology: Chronology) -> Callable[[Event], tuple[int, int]]:
    """Where an event stands among documents: where its first statement does."""
    places = {id: place for place, id in enumerate(chronology.documents)}

    def place(event: Event) -> tuple[int, int]:
        statement = chronology.statements[event.statements[0]]
        return places[statement.document], statement.quote.start

    return place


def person_of(chronology: Chronology, event: Event, width: int = 99) -> str:
    """Under whose name an event is listed, with initials where the whole needs more than `width` characters."""
    return short_lane_name(chronology.people[event.people[0].person].name, width) if event.people else "(no person)"
