"""The keeping of a chronology that was resolved."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from tui.model.chronology import Chronology
from tui.model.events import Event, ranked
from tui.model.people import Person, PersonId, by_family
from tui.store.index import Index, Joined
from tui.store.packing import pack_person
from tui.store.rows import event_row, lane_month, lane_row, lane_sums, named_in, spread_rows

_TABLES = ("events", "spread", "participations", "lanes", "lane_rows", "people", "organisations")


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
        for table in _TABLES:
            database.run(f"DELETE FROM {table}")
        for words in ("event_words", "people_words"):
            database.run(f"INSERT INTO {words} ({words}) VALUES ('delete-all')")
        events = list(ranked(chronology.events))
        _keep_events(index, chronology, events)
        _keep_lanes(index, events)
        keep_people(index, chronology)
        index.keep_joined(joined)


def keep_mark(index: Index, joined: Joined, changes: str) -> None:
    """Note how files look now from which the chronology that is kept was made, unless documents have changed."""
    with index.database.writing():
        if index.changes() == changes:
            index.keep_joined(joined)


def _keep_events(index: Index, chronology: Chronology, events: Sequence[tuple[int, Event]]) -> None:
    database = index.database
    rows = (event_row(rank, event) for rank, event in events)
    database.run_each("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    database.run_each("INSERT INTO spread VALUES (?, ?, ?, ?, ?)", spread_rows(event for _, event in events))
    named = ((person, rank) for rank, event in events for person in named_in(event))
    database.run_each("INSERT INTO participations VALUES (?, ?)", named)
    words = ((rank, " ".join(index.words_of(chronology.text_of(event)))) for rank, event in events)
    database.run_each("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)


def _keep_lanes(index: Index, events: Sequence[tuple[int, Event]]) -> None:
    theirs: dict[PersonId, list[tuple[int, Event]]] = defaultdict(list)
    for rank, event in events:
        for person in named_in(event):
            theirs[person].append((rank, event))
    lanes = [(lane, lane_month(lane, own[0][1])) for each, own in theirs.items() if (lane := lane_row(each, own))]
    index.database.run_each("INSERT INTO lanes VALUES (?, ?, ?, ?, ?)", (lane for lane, _ in lanes))
    index.database.run_each("INSERT INTO lane_rows VALUES (?, ?)", lane_sums(lanes).items())


def keep_people(index: Index, chronology: Chronology) -> None:
    """Keep people and organisations; within a transaction."""
    people = list(enumerate(chronology.people.values()))
    index.database.run_each("INSERT INTO people VALUES (?, ?, ?, ?)", _people_rows(people))
    words = ((number, " ".join(index.words_of(" ".join((one.name, *one.aliases))))) for number, one in people)
    index.database.run_each("INSERT INTO people_words (rowid, words) VALUES (?, ?)", words)
    bodies = ((place, id, pack_person(one)) for place, (id, one) in enumerate(chronology.organisations.items()))
    index.database.run_each("INSERT INTO organisations VALUES (?, ?, ?)", bodies)


def _people_rows(people: Sequence[tuple[int, Person]]) -> Iterator[tuple[Any, ...]]:
    return ((number, one.id, by_family(one)[0], pack_person(one)) for number, one in people)
