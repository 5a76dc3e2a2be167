"""A view as plain values, to be kept between two runs, and the way back."""

from collections.abc import Mapping
from typing import TypeVar

from tui.browsing.standing import settled
from tui.errors import DateError
from tui.frame.views import Mark, Mode, Order, Tab, View
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter
from tui.timeline.scale import Ratio, reduced
from tui.timeline.windows import Step
from tui.values import replace

T = TypeVar("T")

_LAST_DAY = 3_652_059  # of the calendar, as an ordinal


def kept(view: View) -> dict[str, object]:
    """What of a view is worth coming back to, in values that JSON has."""
    return {
        "cursor": view.cursor,
        "lane": view.person,
        "mode": str(view.mode),
        "order": str(view.order),
        "backwards": view.is_backwards,
        "step": str(view.step),
        "first": list(view.first) if view.first else None,
        "unfolded": view.is_unfolded,
        "top": view.top,
        "words": view.filter.text,
        "kinds": sorted(map(str, view.filter.kinds)),
        "person": view.filter.person,
        "tab": str(view.tab),
        "statement": view.statement,
        "as of": view.as_of.text if view.as_of else None,
        "marks": [[mark.name, mark.event, mark.person] for mark in view.marks],
    }


def restored(view: View, chronology: Chronology, kept: Mapping[str, object]) -> View | None:
    """The view that was kept, as far as the chronology still has it; None if it cannot be understood."""
    try:
        return settled(_restored(view, chronology, kept), chronology)
    except (KeyError, TypeError, ValueError, DateError):
        return None


def _restored(view: View, chronology: Chronology, kept: Mapping[str, object]) -> View:
    cursor = _or_none(kept["cursor"], str)
    as_of = _or_none(kept["as of"], str)
    return replace(
        view,
        cursor=EventId(cursor) if cursor else None,
        person=_person(kept["lane"], chronology),
        mode=Mode(_a(kept["mode"], str)),
        order=Order(_a(kept["order"], str)),
        is_backwards=_a(kept["backwards"], bool),
        step=Step(_a(kept["step"], str)),
        first=_first(kept["first"]),
        is_unfolded=_a(kept.get("unfolded", False), bool),  # not among what the first versions kept
        top=_a(kept["top"], int),
        filter=Filter(
            kinds=frozenset(Kind(_a(each, str)) for each in _a(kept["kinds"], list)) or frozenset(Kind),
            person=_person(kept["person"], chronology),
            text=_a(kept["words"], str),
        ),
        tab=Tab(_a(kept["tab"], str)),
        statement=abs(_a(kept["statement"], int)),
        as_of=EdtfDate.parse(as_of) if as_of else None,
        marks=tuple(_mark(each) for each in _a(kept["marks"], list)),
    )


def _person(value: object, chronology: Chronology) -> PersonId | None:
    """A person of whom something is still read."""
    id = PersonId(_or_none(value, str) or "")
    return id if id in chronology.people else None


def _first(value: object) -> Ratio | None:
    """The day at the left edge; none, if it is further off than any calendar."""
    if value is None:
        return None
    numerator, denominator = (_a(part, int) for part in _a(value, list))
    if denominator <= 0:
        raise ValueError(denominator)
    return reduced(numerator, denominator) if abs(numerator) <= 2 * _LAST_DAY * denominator else None


def _mark(value: object) -> Mark:
    name, event, person = _a(value, list)
    lane = _or_none(person, str)
    return Mark(_a(name, str), EventId(_a(event, str)), PersonId(lane) if lane else None)


def _a(value: object, kind: type[T]) -> T:
    """A value that must be of a kind."""
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value


def _or_none(value: object, kind: type[T]) -> T | None:
    return None if value is None else _a(value, kind)
