"""Values to bytes and back: what comes out equals what went in, and damage does not come out at all."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.invented import invented
from tui.errors import DamagedError
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Document, DocumentId, Problem, Span
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId
from tui.model.people import OrganisationId
from tui.model.statements import Evidence, Kind, Quote, Statement, StatementId
from tui.store.event_packing import pack_event, unpack_event
from tui.store.numbers import pack_numbers, unpack_numbers
from tui.store.packing import (
    id_of,
    kept_sum,
    key_of,
    pack_document,
    pack_person,
    pack_problems,
    pack_text,
    sum_of,
    unpack_document,
    unpack_organisation,
    unpack_person,
    unpack_problems,
    unpack_text,
)
from tui.store.statement_packing import (
    NEAR,
    is_short,
    pack_statement,
    pack_together,
    unpack_place,
    unpack_statement,
    unpack_together,
)


def test_events_come_out_as_they_went_in() -> None:
    for event in invented().events:
        assert unpack_event(*pack_event(event)) == event


def test_statements_come_out_with_the_words_they_were_read_from() -> None:
    for statement in invented().statements.values():
        told = replace(statement, evidence=(Evidence("start", Span(3, 7)), Evidence("people", Span(0, 2))))
        assert unpack_statement(pack_statement(told), told.id, told.document) == told
        assert unpack_statement(pack_statement(statement), statement.id, statement.document) == statement


@pytest.mark.parametrize("span", [Span(7, 11), Span(15, 19), Span(7, 12)])
def test_the_words_of_a_date_come_out_wherever_they_stand(seed_statements: tuple[Statement, ...], span: Span) -> None:
    quote = Quote(0, 20, "She in 2003, and in 2003"[4:])
    told = (Evidence("post", Span(0, 2)), Evidence("date", span), Evidence("people", Span(0, 2)))
    statement = replace(seed_statements[0], quote=quote, date_text="2003", evidence=told)
    assert unpack_statement(pack_statement(statement), statement.id, statement.document) == statement


def test_a_place_is_packed_only_where_the_text_is_long(seed_statements: tuple[Statement, ...]) -> None:
    statement = seed_statements[0]
    assert unpack_place(pack_statement(statement)) is None
    assert unpack_place(pack_statement(statement, (12, 7))) == (12, 7)
    assert is_short("é" * (NEAR // 2))
    assert not is_short("é" * NEAR)


def test_read_statements_come_out_as_they_went_in(seed_statements: tuple[Statement, ...]) -> None:
    assert all(unpack_statement(pack_statement(each), each.id, each.document) == each for each in seed_statements)


def test_documents_people_and_organisations_come_out_as_they_went_in() -> None:
    chronology = invented()
    for document in chronology.documents.values():
        text = unpack_text(pack_text(document.text))
        assert unpack_document(pack_document(document), document.id, text, document.sha256) == document
    for person in chronology.people.values():
        named = replace(person, disambiguation="1911–1914")
        assert unpack_person(pack_person(named), named.id) == named
    for body in chronology.organisations.values():
        assert unpack_organisation(pack_person(body), body.id) == body


@pytest.mark.parametrize("text", ["", "[sic] \x1b[31m \r\n \x00", "港 e\u0301 \U0001f5fa", "half a pair \ud83d"])
def test_a_text_comes_out_code_point_for_code_point(text: str) -> None:
    assert unpack_text(pack_text(text)) == text
    document = Document(DocumentId("a.txt"), "", "", title=text)
    assert unpack_document(pack_document(document), "a.txt", "", "") == document


def test_problems_come_out_as_they_went_in() -> None:
    problems = [Problem(DocumentId("a.txt"), "Not read."), Problem(DocumentId("a.txt"), "Not understood.", Span(1, 5))]
    assert unpack_problems(pack_problems(problems), "a.txt") == problems
    assert pack_problems([]) is None
    assert unpack_problems(None, "a.txt") == []


@pytest.mark.parametrize("text", ["", "Ana Ilić was editor.", "half a pair \ud83d", "She wrote. " * 3000])
def test_statements_packed_together_come_out_one_by_one(seed_statements: tuple[Statement, ...], text: str) -> None:
    ids = [each.id for each in seed_statements]
    together = pack_together([pack_statement(each) for each in seed_statements], ids, text)
    lines = unpack_together(together, "\0".join(ids), text)
    assert [
        unpack_statement(line, each.id, each.document) for line, each in zip(lines, seed_statements, strict=True)
    ] == [*seed_statements]
    with pytest.raises(DamagedError):
        unpack_together(together, "\0".join(reversed(ids)), text)


@pytest.mark.parametrize(
    "id", ["0123456789ab", "ffffffffffff", "000000000000", "", "p00001", "0123456789AB", "0x23456789ab"]
)
def test_an_id_comes_out_of_its_key(id: str) -> None:
    key = key_of(id)
    assert id_of(key) == id
    assert isinstance(key, str) or -(1 << 47) <= key < 1 << 47


def test_events_that_claims_and_days_do_not_tell_come_out_as_they_went_in() -> None:
    [first, last] = Bounds(date(1911, 1, 1), date(1911, 12, 31)), Bounds(None, None)
    odd = Boundary(last, (Claim("1911", first, ()), Claim("some day", last, (StatementId("s2"),))), approximate=True)
    even = Boundary(first, (Claim("1911", first, (StatementId("0123456789ab"),)),))
    said = (StatementId("0123456789ab"), StatementId("s2"))
    seen = (EdtfDate.parse("1997~"), EdtfDate.parse("2003-02-14"))
    event = Event(
        EventId("e"), Kind.TENURE, said, post="", title="", organisation=OrganisationId(""), start=odd, end=even
    )
    for each in (
        event,
        replace(event, conflicts=(Conflict(Aspect.START, odd.claims), Conflict(Aspect.DATE, even.claims))),
    ):
        assert unpack_event(*pack_event(each)) == each
        assert unpack_event(*pack_event(replace(each, certain=(first, last), seen=seen))) == replace(
            each, certain=(first, last), seen=seen
        )


def test_a_bit_that_flipped_never_comes_out_as_another_event() -> None:
    whole, chance = pack_event(invented().events[0]), random.Random(4)
    packed = whole.packed
    for _ in range(200):
        place = chance.randrange(len(packed))
        flipped = packed[:place] + bytes([packed[place] ^ 1 << chance.randrange(8)]) + packed[place + 1 :]
        came_out = None
        with suppress(DamagedError):
            came_out = unpack_event(*whole._replace(packed=flipped))
        assert came_out in (None, invented().events[0])


def test_bytes_with_columns_of_another_event_do_not_come_out() -> None:
    one, other = (pack_event(event) for event in invented().events[:2])
    with pytest.raises(DamagedError):
        unpack_event(*one._replace(id=other.id))


def test_statements_of_which_a_bit_flipped_do_not_come_out(seed_statements: tuple[Statement, ...]) -> None:
    lines, chance = [pack_statement(each) for each in seed_statements], random.Random(5)
    packed = pack_together(lines, [], "She wrote.")
    for _ in range(200):
        place = chance.randrange(len(packed))
        flipped = packed[:place] + bytes([packed[place] ^ 1 << chance.randrange(8)]) + packed[place + 1 :]
        came_out = lines
        with suppress(DamagedError):
            came_out = unpack_together(flipped, "", "She wrote.")
        assert came_out == lines


@pytest.mark.parametrize("sum", ["0" * 64, "ab" * 32, "AB" * 32, "", "z", "abc"])
def test_a_sum_comes_out_as_it_went_in(sum: str) -> None:
    assert sum_of(kept_sum(sum)) == sum
    assert len(kept_sum(sum)) <= max(32, len(sum)) or sum.isupper()


@given(st.lists(st.integers(0, 1 << 63)))
def test_numbers_come_out_as_they_went_in(numbers: list[int]) -> None:
    assert [*unpack_numbers(pack_numbers(numbers))] == numbers


def test_small_numbers_take_a_byte() -> None:
    assert len(pack_numbers(range(128))) == 128
