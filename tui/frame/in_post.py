"""Who was in post on the as-of day, certainly or possibly, by organisation; and what happened then."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from tui.frame.contents import MOST_FOUND
from tui.frame.entries import Entry, Section
from tui.frame.latest import Latest
from tui.frame.phrases import holders
from tui.frame.runs import Pen, Row, fitted
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Event
from tui.queries.filters import Filter, passing
from tui.queries.on_day import OnDay
from tui.values import dataclass
from tui.wording import date_words, dates_of, describe

MOST = 200
"""How many holders or events the pane has under one heading; nobody reads on for longer."""


@dataclass(frozen=True, slots=True)
class _Held:
    """Who was in post on a day, and what happened: of each as many as the pane shows, and one more if there is one.

    `is_narrowed` where that is only who and what some words are said of.
    """

    certain: Sequence[Event]
    possible: Sequence[Event]
    unknown: Sequence[Event]
    unknown_count: int
    happened: Sequence[Event]
    is_narrowed: bool


def _find_held(chronology: Chronology, asked: tuple[Bounds, str]) -> _Held:
    period, words = asked
    within = _within(chronology, words)
    found = OnDay(within, period)
    certain, possible, unknown, happened = (
        list(islice(section, MOST + 1)) for section in (found.certain, found.possible, found.unknown, found.happened)
    )
    return _Held(certain, possible, unknown, found.unknown_count, happened, within is not chronology)


def _within(chronology: Chronology, words: str) -> Chronology:
    """The events of some words; all there are where there are none, or too many to go through."""
    if not words:
        return chronology
    events = tuple(islice(passing(chronology, Filter(text=words)), MOST_FOUND + 1))
    if len(events) > MOST_FOUND:
        return chronology
    known = chronology
    return Chronology(known.name, known.documents, known.statements, events, known.people, known.organisations)


_on_day = Latest(_find_held)


def _asked(chronology: Chronology, view: View, day: EdtfDate) -> _Held:
    """Of the filter the words hold here too; its person's contemporaries are asked for, and its kinds are no matter."""
    return _on_day(chronology, (day.bounds, view.filter.text.strip()))


def day_row(chronology: Chronology, view: View, day: EdtfDate, width: int) -> Row:
    """Which day it is, and which words hold there too."""
    pen, words = Pen(view.glyphs), view.filter.text.strip()
    aside = f"  only with “{words}”" if _asked(chronology, view, day).is_narrowed else ""
    return fitted(
        [pen(f" In post: {date_words(day.text)}", "person.name"), pen(aside, "muted")], width, view.glyphs.ellipsis
    )


def in_post(chronology: Chronology, view: View, day: EdtfDate) -> list[Section]:
    """The sections of the pane; the organisations of each in order of their names."""
    pen, found = Pen(view.glyphs), _asked(chronology, view, day)
    sections: list[Section] = []
    for heading, tenures, count in (
        ("certainly", found.certain, _counted(found.certain)),
        ("possibly", found.possible, _counted(found.possible)),
        ("nothing stated of that time", found.unknown, str(found.unknown_count)),
    ):
        sections.append(Section(pen(f"{heading} ({count})", "heading"), ()))
        sections += _by_organisation(chronology, view, tenures[:MOST])
    if found.happened:
        happened = pen(f"happened then, or may have ({_counted(found.happened)})", "heading")
        sections.append(Section(happened, tuple(_happened(chronology, view, event) for event in found.happened[:MOST])))
    return sections


def _counted(events: Sequence[Event]) -> str:
    return str(len(events)) if len(events) <= MOST else f"more than {MOST}"


def _by_organisation(chronology: Chronology, view: View, tenures: Sequence[Event]) -> Iterator[Section]:
    """The holders of each organisation; last those of whom none is named."""
    pen, groups = Pen(view.glyphs), defaultdict[str, list[Event]](list)
    for tenure in tenures:
        groups[chronology.organisations[tenure.organisation].name if tenure.organisation else ""].append(tenure)
    for name in sorted(groups, key=lambda name: (not name, name)):
        entries = tuple(_holder(chronology, view, tenure) for tenure in groups[name])
        yield Section(pen(name or "organisation not named", "quote.title"), entries, is_under=True)


def _holder(chronology: Chronology, view: View, tenure: Event) -> Entry:
    pen, who = Pen(view.glyphs), holders(chronology, tenure)
    post = pen(f"{tenure.post or 'post not named'}  ", "muted")
    return Entry(tenure.id, (pen(f"{who}  ", "list"), post, pen(dates_of(tenure), "list.date")))


def _happened(chronology: Chronology, view: View, event: Event) -> Entry:
    pen = Pen(view.glyphs)
    return Entry(event.id, (pen(f"{dates_of(event)}  ", "list.date"), pen(describe(chronology, event), "list")))
