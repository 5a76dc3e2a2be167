"""The stops of a guided walk through any chronology, found by asking it; a stop it has nothing for is left out."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from tui.browsing.moving import to_end, toggled_mode
from tui.browsing.reading import opened_at
from tui.browsing.standing import resized, settled
from tui.browsing.zooming import fit_event
from tui.frame.caption import caption_height, caption_rows
from tui.frame.contents import contents
from tui.frame.document_page import draw_document
from tui.frame.layout import Arrangement, layout
from tui.frame.quote_pane import shown_statement
from tui.frame.runs import Row
from tui.frame.screen import draw
from tui.frame.views import Hint, Reading, Tab, View
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.events import Event, known_days
from tui.model.statements import Kind, Statement
from tui.queries.filters import Filter
from tui.queries.on_day import OnDay
from tui.values import dataclass, replace

_KIND_WORDS = {Kind.LETTER: "letter", Kind.PUBLICATION: "publication", Kind.RESIGNATION: "resignation"}


_LOOKED_AT = 20
"""Of the dated events of a kind, so many are asked who was in post at their time."""


@dataclass(frozen=True, slots=True)
class _Leg:
    """What will be a stop: before it is known how much room the captions take, and whether there is any for lanes."""

    caption: str
    view: View
    opened: Statement | None = None
    in_list: str = ""  # the caption where there is none


@dataclass(frozen=True, slots=True)
class Stop:
    """What is shown for a while, and what is said of it: the timeline, or a document opened from it."""

    caption: str
    view: View
    reading: Reading | None = None


def itinerary(chronology: Chronology, view: View) -> tuple[Stop, ...]:
    """The stops in order, each with room for its caption on a screen of the view's size; always as many."""
    legs = list(_legs(chronology, view))
    captions = [caption for leg in legs for caption in (leg.caption, leg.in_list)]
    room = caption_height(captions, view.width, view.height)
    return tuple(_stop(chronology, leg, view.height - room) for leg in legs)


def _stop(chronology: Chronology, leg: _Leg, height: int) -> Stop:
    there = resized(leg.view, chronology, leg.view.width, height)
    caption = leg.in_list if leg.in_list and layout(there).arrangement is Arrangement.SMALL else leg.caption
    return Stop(caption, there, opened_at(there, chronology, leg.opened) if leg.opened else None)


def drawn(chronology: Chronology, stop: Stop, height: int, hints: Sequence[Hint] = ()) -> list[Row]:
    """A stop and its caption as the rows of a screen of some height."""
    view = stop.view
    rows = draw_document(chronology, stop.reading, hints) if stop.reading else draw(chronology, view, hints)
    return rows + caption_rows(view.glyphs, stop.caption, view.width, height - view.height)


def _legs(chronology: Chronology, view: View) -> Iterator[_Leg]:
    start = settled(view, chronology)
    yield _opening(chronology, start)
    for legs in (_tenure, _conflict, _point, _undated):
        yield from legs(chronology, start)
    yield _Leg("That was the tour. Any key explores from here.", start)


def _opening(chronology: Chronology, start: View) -> _Leg:
    read = _counted(len(chronology.documents), "document")
    if not chronology.events:
        return _Leg(f"{read} read, and no event found.", start)
    found, letters = _counted(len(chronology.events), "event"), "L, P and R are letters, publications and resignations."
    return _Leg(
        f"{read} read: {found}. A line is a person, a bar a post held; {letters}",
        start,
        in_list=f"{read} read: {found}. A line is an event; T is a post held; {letters}",
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _tenure(chronology: Chronology, start: View) -> Iterator[_Leg]:
    """A post of which some days are certain and others possible: on the whole timeline, then near."""
    event = _first(chronology, start, _is_partly_certain)
    if event is None:
        return
    there = _at(start, chronology, event)
    yield _Leg(
        "The solid part of a bar is certain; on the light days the sources leave it open. "
        "A year stays a year: it never becomes 1 January.",
        there,
        in_list="Of this post some days are certain; others the sources leave open. "
        "A year stays a year: it never becomes 1 January.",
    )
    yield _Leg(
        "The same post with the time it spans drawn large.",
        fit_event(there, chronology),
        in_list="The same post, with the sentence that says so.",
    )


def _is_partly_certain(event: Event) -> bool:
    days = known_days(event)
    return bool(days and event.certain) and (event.certain[0].earliest, event.certain[-1].latest) != days


def _conflict(chronology: Chronology, start: View) -> Iterator[_Leg]:
    event = _first(chronology, start, lambda event: bool(event.conflicts))
    if event is not None:
        yield _Leg(
            "Here sources differ. The dates stand side by side, each with who says it; none is chosen.",
            replace(_at(start, chronology, event), tab=Tab.SOURCES),
        )


def _point(chronology: Chronology, start: View) -> Iterator[_Leg]:
    """A dated letter, else another event of a day: who was in post then, its quote, and that in its document."""
    event, date = _dated(chronology, start)
    if event is None or date is None:
        return
    name, there = _KIND_WORDS[event.kind], _at(start, chronology, event)
    yield _Leg(
        f"Who was in post at the time of this {name}: certainly, and possibly, as far as the documents say.",
        replace(there, tab=Tab.PERSON, as_of=date),
    )
    yield _Leg(f"The sentence that says so: of this {name}, who states it, and how its date was read.", there)
    statement = shown_statement(chronology, there, event)
    yield _Leg(
        "The same sentence in its document, among the others that were read as statements.",
        there,
        statement,
    )


def _dated(chronology: Chronology, start: View) -> tuple[Event, EdtfDate] | tuple[None, None]:
    """The first letter with a date, else publication, else resignation; rather one at whose time posts were held."""
    for kind in _KIND_WORDS:
        shown = contents(chronology, replace(start, filter=Filter(kinds=frozenset({kind})))).events
        dated = ((event, date) for event in shown if (date := _date(event)))
        near = list(islice(dated, _LOOKED_AT))
        held = ((event, date) for event, date in near if any(OnDay(chronology, date.bounds).certain))
        if found := next(held, next(iter(near), None)):
            return found
    return None, None


def _date(event: Event) -> EdtfDate | None:
    """The first date stated of a letter, publication or resignation that has a first and a last day."""
    claims = event.date.claims if event.date and not event.modality else ()
    bounded = (claim for claim in claims if claim.bounds.earliest and claim.bounds.latest)
    return next((EdtfDate.parse(claim.date) for claim in bounded), None)


def _undated(chronology: Chronology, start: View) -> Iterator[_Leg]:
    count = contents(chronology, start).undated
    if count:
        yield _Leg(
            f"As a list, by date. {_counted(count, 'event')} without any date {'stands' if count == 1 else 'stand'} "
            "last, counted and never dropped.",
            to_end(toggled_mode(start, chronology), chronology, last=True),
        )


def _first(chronology: Chronology, start: View, is_wanted: Callable[[Event], bool]) -> Event | None:
    return next((event for event in contents(chronology, start).events if is_wanted(event)), None)


def _at(start: View, chronology: Chronology, event: Event) -> View:
    return settled(replace(start, cursor=event.id), chronology)
