"""How dates and events read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.said import happened, held, joined
from tui.model.chronology import Chronology
from tui.model.statements import Kind, Modality, Statement
from tui.wording import date_words, dates_of, describe, said_by


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2003", "2003"),
        ("2003-02", "Feb 2003"),
        ("2017-09-06", "6 September 2017"),
        ("199X", "1990s"),
        ("2003~", "about 2003"),
        ("2003-02?", "perhaps Feb 2003"),
        ("2003%", "perhaps about 2003"),
        ("2003-21", "spring 2003"),
        ("0843", "843"),
        ("2002/2003", "2002–2003"),
        ("2001-05-04/2001-05-06", "4 May 2001 – 6 May 2001"),
        ("2003/..", "from 2003"),
        ("2003/", "from 2003"),
        ("../2003", "until 2003"),
        ("/2003-05", "until May 2003"),
        ("[2000..2003]", "between 2000 and 2003"),
        ("[..2017-09-06]", "before 6 September 2017"),
        ("[2003..]", "after 2003"),
        ("last month", "last month"),
    ],
)
def test_a_date_in_words(edtf: str, words: str) -> None:
    assert date_words(edtf) == words


@given(st.dates(), st.sampled_from([10, 7, 4]), st.sampled_from(["", "~", "?"]))
def test_words_never_say_more_than_the_date(day: object, length: int, doubt: str) -> None:
    words = date_words(str(day)[:length] + doubt)
    assert len(words.removeprefix("about ").removeprefix("perhaps ").split()) == {10: 3, 7: 2, 4: 1}[length]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([held("A B", start="2000", end="2003"), held("A B", at=3, start="2001", end="2003")], "2000 or 2001 – 2003"),
        ([held("A B", start="1998", end="2003"), held("A B", at=3, start="1998-05")], "May 1998 – 2003"),
        ([held("A B", start="2003", end="2003")], "2003"),
        ([held("A B", start="2004")], "from 2004"),
        ([held("A B", start="2004", seen="2010-06-01")], "from 2004, in post as at 1 June 2010"),
        ([held("A B", start="2004"), held("A B", at=3, over="2017-09-06")], "from 2004, over before 6 September 2017"),
        ([held("A B", end="2009-05")], "until May 2009"),
        ([held("A B", seen="2017-09-06")], "in post as at 6 September 2017"),
        (
            [held("A B", seen="2017-09-06"), held("A B", at=3, seen="2015-03")],
            "in post as at 6 September 2017 (first seen Mar 2015)",
        ),
        ([held("A B", seen="1997~")], "in post as at about 1997"),
        (
            [held("A B", seen="1997?"), held("A B", at=3, seen="192X")],
            "in post as at perhaps 1997 (first seen 1920s)",
        ),
        ([held("A B", over="2017-09-06")], "before 6 September 2017"),
        ([held("A B")], "undated"),
        ([happened(Kind.LETTER, "2003-02", sender="A B")], "Feb 2003"),
        ([happened(Kind.LETTER, "", sender="A B")], "undated"),
    ],
)
def test_when_an_event_was(said: list[Statement], words: str) -> None:
    [event] = joined(*said).events
    assert dates_of(event) == words


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (held("Ana Ilić", "leader"), "Ana Ilić — leader, Skelby Council"),
        (held("Ana Ilić", "leader", None), "Ana Ilić — leader"),
        (held("", "senior officers"), "Senior officers, Skelby Council"),
        (
            held("Ana Ilić", "leader", start="2030", modality=Modality.PLANNED),
            "Ana Ilić — leader, Skelby Council (planned)",
        ),
        (happened(Kind.LETTER), "Letter"),
        (happened(Kind.LETTER, sender="Ana Ilić", recipient="Bo Lund"), "Letter from Ana Ilić to Bo Lund"),
        (happened(Kind.PUBLICATION, title="six new reports", organisation="Orb"), "Six new reports — Orb"),
        (happened(Kind.PUBLICATION, title="Poe Report", author="Jane Poe"), "Poe Report — Jane Poe"),
        (happened(Kind.RESIGNATION, post="leader", holder="Ana Ilić"), "Ana Ilić — resignation as leader"),
        (
            happened(Kind.RESIGNATION, holder="Ana Ilić", modality=Modality.CALLED_FOR),
            "Ana Ilić — resignation (called for)",
        ),
    ],
)
def test_an_event_in_one_line(said: Statement, line: str) -> None:
    chronology = joined(said)
    assert describe(chronology, chronology.events[0]) == line


def test_every_event_of_the_example_has_a_line_and_dates(seed_chronology: Chronology) -> None:
    for event in seed_chronology.events:
        assert describe(seed_chronology, event).strip(" —,")
        assert (dates_of(event) == "undated") == event.is_undated


def test_who_says_so_is_the_article_where_nobody_is_named(seed_statements: tuple[Statement, ...]) -> None:
    assert {said_by(statement) for statement in seed_statements} == {
        *("the article", "Greenburgh report", "Ged Fitzgerald", "Sarah Champion"),
        *("Chris Read", "Rotherham Council"),
    }
