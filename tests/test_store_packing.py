"""Values to bytes and back: what comes out equals what went in, and damage does not come out at all."""

import random
from contextlib import suppress
from dataclasses import replace

import pytest

from tests.invented import invented
from tui.errors import DamagedError
from tui.model.documents import Document, DocumentId, Problem, Span
from tui.model.statements import Evidence, Statement
from tui.store.packing import (
    pack_document,
    pack_event,
    pack_person,
    pack_problems,
    pack_statement,
    pack_text,
    unpack_document,
    unpack_event,
    unpack_organisation,
    unpack_person,
    unpack_problems,
    unpack_statement,
    unpack_text,
)


def test_events_come_out_as_they_went_in() -> None:
    for event in invented().events:
        assert unpack_event(pack_event(event)) == event


def test_statements_come_out_with_the_words_they_were_read_from() -> None:
    for statement in invented().statements.values():
        told = replace(statement, evidence=(Evidence("start", Span(3, 7)), Evidence("people", Span(0, 2))))
        assert unpack_statement(pack_statement(told), told.document) == told
        assert unpack_statement(pack_statement(statement), statement.document) == statement


def test_read_statements_come_out_as_they_went_in(seed_statements: tuple[Statement, ...]) -> None:
    assert all(unpack_statement(pack_statement(each), each.document) == each for each in seed_statements)


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


def test_a_bit_that_flipped_never_comes_out_as_another_event() -> None:
    packed, chance = pack_event(invented().events[0]), random.Random(4)
    for _ in range(200):
        place = chance.randrange(len(packed))
        flipped = packed[:place] + bytes([packed[place] ^ 1 << chance.randrange(8)]) + packed[place + 1 :]
        came_out = None
        with suppress(DamagedError):
            came_out = unpack_event(flipped)
        assert came_out in (None, invented().events[0])
