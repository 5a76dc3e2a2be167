"""Which statements are compared, and that no others matter."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.said import events, happened, held, joined
from tui.model.events import Event, event_id
from tui.model.statements import Kind, Modality, Part, Participant, Statement, StatementId

WHEN = st.sampled_from(["", "2003", "2003-02", "2003-02-14", "2003-02-15", "2004~", "2003/2005"])
TITLES = ("Poe Report", "report", "six reports", "report on housing", "housing reports", "Lund review of housing")


@st.composite
def statement(draw: st.DrawFn, sign: str) -> Statement:
    """A statement of any kind whose names, bodies and titles all bear a sign."""
    someone = st.sampled_from([f"Ana {sign}poe", f"Bo {sign}lund", f"Bo K. {sign}lund", f"Bo T. {sign}lund", ""])
    place: dict[str, Any] = {"document": f"{sign}{draw(st.integers(0, 3))}.txt", "at": draw(st.integers(0, 99))}
    kind, body = draw(st.sampled_from(list(Kind))), draw(st.sampled_from([None, f"{sign} Council", f"{sign} MBC"]))
    modality = draw(st.sampled_from([None, None, None, Modality.PLANNED]))
    if kind is Kind.TENURE:
        return held(draw(someone), draw(st.sampled_from(["leader", "boss"])), body, **place, start=draw(WHEN))
    parts = {Kind.LETTER: ("sender", "recipient"), Kind.PUBLICATION: ("author",), Kind.RESIGNATION: ("holder",)}[kind]
    people: dict[str, Any] = {part: name for part in parts if (name := draw(someone))}
    title = draw(st.sampled_from(TITLES)).replace("Poe", f"{sign}poe").replace("housing", f"{sign}housing")
    told: dict[str, Any] = (
        {"title": title} if kind is Kind.PUBLICATION else {"post": "leader"} if kind is Kind.RESIGNATION else {}
    )
    said = happened(kind, draw(WHEN), organisation=body, modality=modality, **place, **told, **people)
    others = [Participant(f"{first} {sign}poe", said.people[-1].part) for first in ("Ana", "Bo") if said.people]
    return replace(said, people=(*said.people, *draw(st.sampled_from([(), (), others[:1], others[1:]]))))


def many(sign: str) -> st.SearchStrategy[list[Statement]]:
    return st.lists(statement(sign), max_size=16, unique_by=lambda each: each.id)


def by_id(*said: Statement) -> dict[str, Event]:
    return {event.id: event for event in events(*said)}


@given(many("a"), many("b"), st.randoms(use_true_random=False))
def test_what_shares_nothing_changes_nothing(one: list[Statement], other: list[Statement], chance: Random) -> None:
    together = [*one, *other]
    chance.shuffle(together)
    assert by_id(*together) == by_id(*one) | by_id(*other)
    everybody = joined(*together)
    apart = joined(*one), joined(*other)
    assert dict(everybody.people) == {**apart[0].people, **apart[1].people}
    assert dict(everybody.organisations) == {**apart[0].organisations, **apart[1].organisations}


@given(many("a"))
def test_every_statement_is_in_an_event_of_its_kind(said: list[Statement]) -> None:
    found = events(*said)
    for each in said:
        assert [event.kind for event in found if each.id in event.statements].count(each.kind) == 1


@given(many("a"))
def test_the_id_of_every_event_is_made_of_one_of_its_statements(said: list[Statement]) -> None:
    for event in events(*said):
        assert event.id in [event_id(event.kind, each) for each in event.statements]


PAIR: dict[str, Any] = {"sender": "Ana Ilić", "recipient": "Bo Lund"}


def letters(*told: tuple[str, dict[str, Any]]) -> list[int]:
    """How many statements each letter rests on; each is told in a document of its own."""
    said = [happened(Kind.LETTER, on, document=f"{number}.txt", **parties) for number, (on, parties) in enumerate(told)]
    return sorted(len(event.statements) for event in events(*said))


@pytest.mark.parametrize("half", [{"sender": "Ana Ilić"}, {"recipient": "Bo Lund"}])
@pytest.mark.parametrize("on", ["2003-02", "2003-02-14"])
def test_a_letter_of_which_one_party_is_told_is_the_one_of_its_date(half: dict[str, Any], on: str) -> None:
    assert letters((on, PAIR), ("2004-05", PAIR), (on, half), (on, half)) == [1, 3]


def test_of_two_letters_of_one_date_it_is_neither() -> None:
    other = {"sender": "Ana Ilić", "recipient": "Cy Dunn"}
    half: dict[str, Any] = {"sender": "Ana Ilić"}
    assert letters(("2003-02", PAIR), ("2003-02", other), ("2003-02", half), ("2003-02", half)) == [1, 1, 1, 1]


def test_without_the_other_party_letters_of_one_date_are_one() -> None:
    assert letters(("2003-02", {"sender": "Ana Ilić"}), ("2003-02", {"sender": "Ana Ilić"})) == [2]


def test_a_letter_of_two_recipients_is_that_to_one_of_them() -> None:
    to_one = happened(Kind.LETTER, "2003-02", document="b.txt", **PAIR)
    to_two = replace(to_one, id=StatementId("two"), people=(*to_one.people, Participant("Cy Dunn", Part.RECIPIENT)))
    to_other = happened(Kind.LETTER, "2003-02", document="c.txt", sender="Ana Ilić", recipient="Cy Dunn")
    assert [len(event.statements) for event in events(to_one, to_two)] == [2]
    assert sorted(len(event.statements) for event in events(to_one, to_two, to_other)) == [1, 2]


def works(*told: tuple[str, str | None]) -> list[int]:
    """How many statements each work of 2014 rests on; each is told in a document that speaks of one body."""
    said = []
    for number, (title, author) in enumerate(told):
        people: dict[str, Any] = {"author": author} if author else {}
        said.append(held("Cy Dunn", document=f"{number}.txt", at=5))
        said.append(happened(Kind.PUBLICATION, "2014", document=f"{number}.txt", title=title, **people))
    return sorted(len(event.statements) for event in events(*said) if event.kind is Kind.PUBLICATION)


def test_a_name_that_two_authors_bear_is_neither() -> None:
    assert works(("Poe Report", None), ("report", "Jane Poe"), ("report", "Edgar Poe")) == [1, 1, 1]


def test_a_work_without_its_author_is_the_one_of_its_words_and_year() -> None:
    assert works(("report on housing", None), ("housing report", "Jane Poe")) == [2]


def test_of_two_authors_works_of_the_same_words_it_is_neither() -> None:
    told = [("housing report", "Jane Poe"), ("housing report", "Bo Lund")]
    assert works(*told, ("report on housing", None), ("the housing report", None)) == [1, 1, 2]
