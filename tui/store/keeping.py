"""The keeping of a chronology that was resolved."""

from collections.abc import Iterator
from typing import Any

from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.store.index import FIRST, LAST, Index, Joined
from tui.store.packing import pack_event, pack_person


def keep_chronology(index: Index, chronology: Chronology, joined: Joined, changes: str) -> None:
    """Keep a chronology, unless documents have changed since it was resolved.

    Args:
        index: Where its documents are kept.
        chronology: The one to keep.
        joined: How it was made.
        changes: What `Index.changes` said when its statements were read.
    """
    database = index.database
    with database.writing():
        if index.changes() != changes:
            return
        for table in ("events", "participations", "people", "organisations"):
            database.run(f"DELETE FROM {table}")
        database.run("INSERT INTO event_words (event_words) VALUES ('delete-all')")
        database.run_each("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", map(_event_row, _ranked(chronology)))
        database.run_each("INSERT OR IGNORE INTO participations VALUES (?, ?)", _participations(chronology))
        words = ((rank, " ".join(index.words_of(chronology.text_of(event)))) for rank, event in _ranked(chronology))
        database.run_each("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)
        people = ((place, id, pack_person(one)) for place, (id, one) in enumerate(chronology.people.items()))
        database.run_each("INSERT INTO people VALUES (?, ?, ?)", people)
        bodies = ((place, id, pack_person(one)) for place, (id, one) in enumerate(chronology.organisations.items()))
        database.run_each("INSERT INTO organisations VALUES (?, ?, ?)", bodies)
        index.keep_joined(joined)


def keep_mark(index: Index, joined: Joined, changes: str) -> None:
    """Note how files look now from which the chronology that is kept was made, unless documents have changed."""
    with index.database.writing():
        if index.changes() == changes:
            index.keep_joined(joined)


def _ranked(chronology: Chronology) -> Iterator[tuple[int, Event]]:
    return enumerate(chronology.events)


def _event_row(ranked: tuple[int, Event]) -> tuple[Any, ...]:
    rank, event = ranked
    return (rank, event.is_undated, event.organisation, *_days(event), pack_event(event))


def _days(event: Event) -> tuple[str, str]:
    """The first and the last day that an event may have been, by what is stated or because nothing bounds it."""
    stated = [side.bounds for side in (event.start, event.end, event.date) if side]
    spans = [event.span, *stated, *event.certain, *event.seen]
    first = min(span.earliest.isoformat() if span.earliest else FIRST for span in spans)
    last = max(span.latest.isoformat() if span.latest else LAST for span in spans)
    return first, last


def _participations(chronology: Chronology) -> Iterator[tuple[str, int]]:
    return ((each.person, rank) for rank, event in _ranked(chronology) for each in event.people)
