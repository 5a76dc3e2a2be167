"""Who is whom across documents."""

import pytest

from tests.said import documents, held, joined
from tui.resolution.chronologies import resolve
from tui.resolution.names import Name, fold, occurrences
from tui.settings import Aliases


def names(*spoken: str) -> list[str]:
    """The people that names make, each name in a document of its own."""
    said = [held(name, document=f"{number}.txt", seen="2017-01-01") for number, name in enumerate(spoken)]
    return sorted(person.name for person in joined(*said).people.values())


@pytest.mark.parametrize(
    ("shown", "other"),
    [
        ("Ana Ilić", "ANA ILIC"),
        ("Chris Read", "Cllr Chris Read"),
        ("Ana Ilić", "Dr. Ana Ilić OBE"),
        ("John A. Smith", "John Smith"),
        ("Mary O'Neil", "Mary O’Neil"),
        ("Anne-Marie Poe", "Anne‑Marie Poe"),
    ],
)
def test_one_person_in_two_forms(shown: str, other: str) -> None:
    assert names(shown, other) == names(other, shown) == [shown]


def test_middle_names_that_agree_are_one_person() -> None:
    assert names("John Adam Smith", "John A. Smith", "John Smith") == ["John Adam Smith"]


@pytest.mark.parametrize(
    "forms",
    [
        ("Ilić", "Ana Ilić"),
        ("Ilić", "Ilić"),
        ("A. Ilić", "Ana Ilić"),
        ("Ana Ilić", "Bo Ilić"),
        ("John A. Smith", "John B. Smith"),
        ("John Smith Jr", "John Smith"),
    ],
)
def test_different_people(forms: tuple[str, ...]) -> None:
    assert len(names(*forms)) == len(forms)


def test_a_name_that_fits_two_who_differ_is_neither() -> None:
    assert names("John A. Smith", "John B. Smith", "John Smith") == ["John A. Smith", "John B. Smith", "John Smith"]


def test_an_initial_that_fits_two_middle_names_joins_neither() -> None:
    assert len(names("John Adam Smith", "John Andrew Smith", "John A. Smith")) == 3


def test_namesakes_more_than_a_life_apart_are_told_apart() -> None:
    chronology = joined(
        held("John Smith", start="1850", end="1855"), held("John Smith", document="b.txt", seen="2017-01-01")
    )
    labels = sorted(person.label for person in chronology.people.values())
    assert labels == ["John Smith (1850–1855)", "John Smith (2017)"]


def test_settings_join_names_that_share_nothing() -> None:
    said = [held("Ged Poe", seen="2017-01-01"), held("Gerald Poe", document="b.txt", seen="2017-01-01")]
    aliases = Aliases(people={"Ged Poe": ("Gerald Poe",)})
    [person] = resolve("test", documents(said), said, aliases).people.values()
    assert (person.name, person.aliases) == ("Ged Poe", ("Gerald Poe",))


def test_a_person_keeps_their_id_when_another_document_comes() -> None:
    [alone] = joined(held("Ana Ilić")).people
    later = joined(held("Ana Ilić"), held("Ana M. Ilić", document="b.txt"), held("Bo Lund", document="c.txt")).people
    assert alone in later


def test_names_are_taken_apart() -> None:
    assert Name.parse("Prof. Sir J.R. O’Neil QC") == Name("j", ("r",), "o'neil")
    assert Name.parse("Cher") == Name("", (), "cher")
    assert Name.parse("…") == Name("", (), "...")


def test_folding_leaves_places_in_the_text_alone() -> None:
    text = "Ligature ﬁne, ÉCOLE, e\u0301te\u0301"
    assert [text[start:end] for start, end in occurrences("eco", text)] == ["ÉCO"]
    assert [text[start:end] for start, end in occurrences("fin", text)] == ["ﬁn"]
    assert fold("Łódź") == "lodz"
