"""An index answers as the same chronology does in memory."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chronologies import DATES, NAMES, WORDS, chronologies, kept
from tui.model.chronology import Chronology
from tui.model.dates import UNBOUNDED, Bounds, EdtfDate
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.queries.filters import Filter, select
from tui.queries.finding import find
from tui.queries.naming import people_named
from tui.queries.on_day import OnDay
from tui.queries.records import overlaps, who
from tui.store.statement_packing import NEAR
from tui.values import replace

PERIODS = [*(EdtfDate.parse(text).bounds for text in DATES), UNBOUNDED]


@settings(max_examples=60, deadline=None)
@given(chronologies(), st.sampled_from(PERIODS))
def test_who_was_in_post_is_answered_as_in_memory(chronology: Chronology, period: Bounds) -> None:
    asked, expected = OnDay(kept(chronology), period), OnDay(chronology, period)
    assert list(asked.certain) == list(expected.certain)
    assert list(asked.possible) == list(expected.possible)
    assert list(asked.unknown) == list(expected.unknown)
    assert list(asked.happened) == list(expected.happened)
    assert asked.unknown_count == expected.unknown_count == len(list(expected.unknown))


@settings(max_examples=60, deadline=None)
@given(chronologies(), st.sampled_from(PERIODS), st.sampled_from([*WORDS, "Council", "DIRECTOR", "berg", "o n", "zz"]))
def test_filters_and_words_are_answered_as_in_memory(chronology: Chronology, period: Bounds, word: str) -> None:
    index = kept(chronology)
    for asked in (
        Filter(period=period),
        Filter(text=word),
        *(Filter(kinds=frozenset((kind,)), period=period) for kind in Kind),
        Filter(kinds=frozenset((Kind.LETTER, Kind.TENURE)), text=word[:2]),
        *(Filter(text=word[:letters], period=period) for letters in (1, 2)),
        *(Filter(organisation=body, period=period, text=word[:1]) for body in chronology.organisations),
        *(Filter(organisation=body, period=period) for body in chronology.organisations),
        *(Filter(person=person, period=period) for person in chronology.people),
    ):
        assert select(index, asked) == select(chronology, asked)
    assert list(find(index, word).passages) == list(find(chronology, word).passages)
    assert [index.events[place] for place in range(len(index.events))] == list(chronology.events)
    assert index.undated == chronology.undated


@settings(max_examples=60, deadline=None)
@given(
    chronologies(),
    st.sampled_from([*NAMES, "dr ana ilic", "mr Dunn", "marsh", "an m", "eli o", "ana marsh-", "bvdb", "Ilitch", ""]),
)
def test_people_are_found_as_in_memory(chronology: Chronology, name: str) -> None:
    index = kept(chronology)
    assert people_named(index, name) == people_named(chronology, name)
    assert list(index.people.values()) == list(chronology.people.values())
    for person in chronology.people:
        record = who(chronology, person)
        assert who(index, person) == record
        assert list(overlaps(index, record)) == list(overlaps(chronology, record))


@settings(max_examples=60, deadline=None)
@given(chronologies())
def test_what_a_document_states_where_and_which_event_rests_on_it_are_answered_as_in_memory(
    chronology: Chronology,
) -> None:
    index = kept(chronology)
    for document in chronology.documents:
        stated = chronology.stated_in(document)
        assert index.stated_in(document) == stated
        for statement in stated:
            assert index.resting_on(statement) == chronology.resting_on(statement)
            assert index.place_of(statement) == chronology.place_of(statement)


def test_a_place_in_a_long_text_is_told_without_the_text(seed_chronology: Chronology) -> None:
    statement = next(iter(seed_chronology.statements.values()))
    document = seed_chronology.documents[statement.document]
    long = replace(document, text=f"{document.text}{'and so on, ' * NEAR}")
    chronology = replace(seed_chronology, documents={long.id: long}, statements={statement.id: statement}, events=())
    index = kept(chronology)
    index.index.database.run("DELETE FROM texts")
    assert index.place_of(statement) == seed_chronology.place_of(statement)


@settings(max_examples=30, deadline=None)
@given(chronologies())
def test_events_are_found_by_id_person_and_statement_as_in_memory(chronology: Chronology) -> None:
    index = kept(chronology)
    for event in chronology.events:
        assert index.event(event.id) == chronology.event(event.id) == event
        for statement in chronology.evidence(event):
            assert index.resting_on(statement) == chronology.resting_on(statement) == event
    for person in chronology.people:
        assert index.count_of(person) == chronology.count_of(person)
    assert index.windows.place(EventId("nowhere")) is None
    assert index.windows.lane_of(PersonId("nobody")) is None
    with pytest.raises(IndexError):
        index.windows.lane_at(index.windows.lane_rows)
