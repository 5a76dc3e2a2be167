"""Whom a pronoun means, where two people could be meant."""

import time
from itertools import accumulate

import pytest

from tests.held import tenures
from tests.resigned import statements, told
from tui.analysis.chunks import Chunk, row_of
from tui.analysis.names import Named, Person
from tui.analysis.reference import Focus
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    "asked", ["demanded that he should resign", "insisted that he must resign", "urged that he go"]
)
def test_who_asks_for_a_resignation_is_not_the_one_to_resign(asked: str) -> None:
    assert told(f"The clerk slept. Within two days Mr Tom Reed {asked}.") == set()


def test_who_is_written_to_is_the_one_asked_for() -> None:
    """Ann Hale wrote to Mr Tom Reed and insisted that he resign."""
    assert told("Ann Hale wrote to Mr Tom Reed and insisted that he resign.") == {("Tom Reed", Modality.CALLED_FOR)}


@pytest.mark.parametrize(
    "asked",
    ["a vote demanding that he resign", "nobody insisted that he resign", "he heard the board demand that he quit"],
)
def test_what_others_ask_for_is_asked_of_who_is_told_of(asked: str) -> None:
    assert {name for name, _ in told(f"Mr Tom Reed stayed. After the strike there was talk; {asked}.")} <= {"Tom Reed"}


def test_who_announces_a_decision_announces_their_own() -> None:
    """Sir Max Hale will replace Tom Reed, who announced his decision to step down as clerk."""
    text = "Sir Max Hale will replace Tom Reed, who announced his decision to step down as clerk."
    assert told(text) == {("Tom Reed", Modality.PLANNED)}


def test_himself_behind_a_title_is_its_holder() -> None:
    """We thank Mr Tom Reed. The former treasurer himself had decided to retire."""
    assert tenures("We thank Mr Tom Reed. The former treasurer himself had decided to retire.") == ()


def test_the_rest_of_a_sentence_about_a_successor_is_told_of_the_successor() -> None:
    """Tom Reed was clerk. His successor, Max Hale, took up the post in May 1985; he was dismissed in June 1990."""
    read = tenures(
        "Tom Reed was clerk. His successor, Max Hale, took up the post in May 1985; he was dismissed in June 1990."
    )
    assert [one for one in read if one.endswith("1990-06")] == ["Max Hale: -, -, /1990-06"]


@pytest.mark.parametrize(
    ("shouted", "name"), [("ANN JANE McEWAN", "Ann Jane McEwan"), ("MR TOM MacDONALD", "Tom MacDonald")]
)
def test_a_name_that_shouts_but_for_its_prefix_is_in_its_normal_case(shouted: str, name: str) -> None:
    assert tenures(f"{shouted}, clerk of the trust, spoke.") == (f"{name}: clerk, trust, current",)


def test_you_in_a_hearing_is_the_witness_who_is_called() -> None:
    """The witness's name stands above the first question, and counsel's beside "Questions from"."""
    text = (
        "Thursday, 17 January 2013\n\nMR STEWART: Good morning, sir. I call Tom Reed.\n\nMR TOM REED (called)\n\n"
        "Questions from MR STEWART\n\nMR STEWART: Good morning.\n\nA. Good morning.\n\nQ. You have a copy?\n\n"
        "A. I have.\n\nQ. After that, you became clerk of the trust in 1992; is that correct?\n\nA. Yes.\n\n"
    )
    assert tenures(text) == ("Tom Reed: clerk, trust, 1992/",)


@pytest.mark.parametrize(
    "text",
    [
        "He joined the army. From 1885 he was an aide to General Rudd. In 1897 he became a major.",
        "She was a nurse and met Ann Hale. The war ended. In 1897 she became matron of Fell Hospital.",
    ],
)
def test_whom_an_unknown_he_only_met_is_not_told_of(text: str) -> None:
    assert tenures(text) == ()


def test_he_behind_an_unknown_him_may_be_either() -> None:
    read = tenures("When Tom Reed became mayor, the mayor hired him, and a month later he was made clerk of Fell.")
    assert not [one for one in read if "clerk" in one]


def test_a_sentence_of_thousands_of_names_and_pronouns_takes_no_long_time() -> None:
    """Each pronoun is asked for by itself, and not of all who were named before it."""
    people = [Person(f"Ann Hale{number}", "f" if number % 2 else "") for number in range(20_000)]
    words = [word for person in people for word in (person.name, "he")]
    starts = list(accumulate((len(word) + 1 for word in words), initial=0))
    chunks = []
    for at, (word, start) in enumerate(zip(words, starts, strict=False)):
        span = Span(start, start + len(word))
        named = Named(span, Symbol.PERSON, word, people[at // 2])
        symbol = Symbol.PERSON if at % 2 == 0 else Symbol.PRONOUN
        chunks.append(Chunk(symbol, span.start, span.end, named if at % 2 == 0 else None))
    began = time.process_time()
    meant = Focus(None).resolve(" ".join(words), chunks, row_of(chunks), 0, 0)
    assert {meant[at] for at, word in enumerate(words) if word == "he"} == {people[0]}
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Vane was angry. Max Orr met Mr. Vane. He resigned as clerk.",
        "Mr. Vane was angry. Max Orr wrote to Mr. Vane. He resigned as clerk.",
        "Mr. Vane was angry. Tom Reed thanked the board. Max Orr replaced Mr. Vane as chair. He resigned as clerk.",
        "Tom Hale called. The President then told Sessing he should resign as clerk of Fell.",
    ],
)
def test_he_behind_two_names_is_nobody_although_the_text_is_about_one(text: str) -> None:
    assert told(text) == set()


def test_he_behind_a_pronoun_goes_on_with_its_subject() -> None:
    """Mr. Vane was angry. Max Orr replaced him. He resigned as clerk."""
    assert told("Mr. Vane was angry. Max Orr replaced him. He resigned as clerk.") == {("Max Orr", None)}


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("asked Reed whether he would resign as clerk", {("Tom Reed", Modality.CONDITIONAL)}),
        ("asked Reed several times if he wanted to resign as clerk", {("Tom Reed", Modality.CONDITIONAL)}),
        ("told Reed he should resign as clerk", {("Tom Reed", Modality.CALLED_FOR)}),
        ("told Reed that he had resigned as clerk", {("Max Orr", None)}),
    ],
)
def test_what_one_asks_another_is_of_the_other(said: str, who: set[tuple[str, Modality | None]]) -> None:
    assert told(f"Tom Reed saw Max Orr. Orr {said}.") == who


@pytest.mark.parametrize("said", ["informed Reed that he had been appointed clerk", "told Reed that he was clerk"])
def test_what_is_done_to_him_may_be_done_to_either(said: str) -> None:
    assert tenures(f"Tom Reed saw Max Orr. Orr {said} of Fell.") == ()


@pytest.mark.parametrize(
    "decision", ["the decision of Dr Doug Orr not to seek renewal of", "Doug Orr's wish to give up"]
)
def test_what_somebody_decides_is_of_their_own_post(decision: str) -> None:
    found = tenures(
        f"The board supports the election of Max Lund, following {decision} his term as chair of Orb Trust."
    )
    assert [one for one in found if "Lund" in one] == []
    assert "Doug Orr: chair, Orb Trust, former" in found


@pytest.mark.parametrize(
    "who",
    [
        "Ann Hale, not Tom Reed, resigned",
        "Ann Hale (not Tom Reed) resigned",
        "It was Ann Hale, not Tom Reed, who resigned",
        "It was Ann Hale (not Tom Reed) who resigned",
        "It was Ann Hale rather than Tom Reed who resigned",
        "It was Ann Hale, and not the mayor, Tom Reed, who resigned",
        "Not Tom Reed but Ann Hale resigned",
        "It was not Tom Reed but Ann Hale who resigned",
    ],
)
def test_who_is_named_only_to_be_ruled_out_did_not_resign(who: str) -> None:
    assert told(f"{who} as clerk of Fell in 2004.") == {("Ann Hale", None)}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Fell's husband, Tom Reed, resigned.",
        "The head of Orb Trust's brother, Tom Reed, resigned.",
        "The mother of the mayor, Ann Hale, resigned.",
        "A friend of the mayor, Tom Reed, resigned.",
        "Tom Reed, the mayor of Fell's choice for clerk, resigned.",
        "Tom Reed, mayor of Fell in all but title, resigned.",
    ],
)
def test_whose_kin_or_friend_somebody_is_lends_them_no_post(text: str) -> None:
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [None]
    assert tenures(text) == ()
