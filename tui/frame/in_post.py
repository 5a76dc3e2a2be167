"""Who was in post on the as-of day, certainly or possibly, by organisation; and what happened then."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from tui.frame.entries import Entry, Section
from tui.frame.latest import Latest
from tui.frame.phrases import holders
from tui.frame.runs import Pen
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Event
from tui.queries.answers import OnDay
from tui.values import dataclass
from tui.wording import dates_of, describe

MOST = 200
"""How many holders or events the pane has under one heading; nobody reads on for longer."""


@dataclass(frozen=True, slots=True)
class _Held:
    """Who was in post on a day, and what happened: of each as many as the pane shows, and one more if there is one."""

    certain: Sequence[Event]
    possible: Sequence[Event]
    unknown: Sequence[Event]
    unknown_count: int
    happened: Sequence[Event]


def _find_held(chronology: Chronology, period: Bounds) -> _Held:
    found = OnDay(chronology, period)
    certain, possible, unknown, happened = (
        list(islice(section, MOST + 1)) for section in (found.certain, found.possible, found.unknown, found.happened)
    )
    return _Held(certain, possible, unknown, found.unknown_count, happened)


_on_day = Latest(_find_held)


def in_post(chronology: Chronology, view: View, day: EdtfDate) -> list[Section]:
    """The sections of the pane; the organisations of each in order of their names."""
    pen, found = Pen(view.glyphs), _on_day(chronology, day.bounds)
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
