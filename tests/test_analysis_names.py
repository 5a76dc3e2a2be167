"""Names: whose a form of a name is, read against the fuller forms of its document."""

import pytest

from tui.analysis.names import find_names
from tui.analysis.segmentation import segment
from tui.analysis.zones import find_blocks


def people(text: str) -> list[str]:
    return [person.name for person in find_names(text, segment(text, find_blocks(text))).people]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Hale spoke. Ms Hale left. Hale came back.", ["Ann Hale"]),
        ("In attendance: Zu Lund (clerk). Mr Lund spoke.", ["Zu Lund"]),
        ("Mr Lund met Zu Lund and Zi Lund.", ["Lund"]),
        ("Mr Lund, Ann Lund and Zu Lund spoke.", ["Lund", "Ann Lund"]),
        ("Sam Lund, Jr., spoke. Mr Lund left. Lund came back.", ["Sam Lund, Jr."]),
        ("Zolt Kemeny Vass Pord, born in 1936, spoke. Pord left.", ["Zolt Kemeny Vass Pord"]),
        ("Zolt Pord (/pɔːt/; born 9 October 1966) spoke. Pord left.", ["Zolt Pord"]),
        ("R.C. Pord spoke. Robert C. Pord left. Pord came back.", ["Robert C. Pord"]),
        ("U.S. Pord and F.A.O. Pord spoke.", []),
        ("Zolt Pord IV and World War II came.", ["Zolt Pord IV"]),
        ("Zolt zur Pord, formerly president of Orb, spoke.", ["Zolt zur Pord"]),
        ("Zolt Pord has also been named its vice chairman. Fell Steel was named a supplier.", ["Zolt Pord"]),
        ("Orb Corp named Zolt Pord president and told Fell Steel of the new president.", ["Zolt Pord"]),
        ("The Fell Harbour Works (built in 1936) stood. The Works closed.", []),
        ("Anna Žydrūnaitė spoke. Žydrūnaitė left, and Mrs Žydrūnaitė came back.", ["Anna Žydrūnaitė"]),
        ("Wang Zunlei spoke. Mr Wang left. Wang came back.", ["Wang Zunlei"]),
        ("Park Zun-lei met Lee Zun Lei. Ms Park and Lee left.", ["Park Zun-lei", "Lee Zun Lei"]),
        ("Lee Harvey Hale spoke. Mr Lee left.", ["Lee Harvey Hale", "Lee"]),
        ("The Tang Dynasty, Park Avenue and the Wang River flourished.", []),
        ("Ali al-Zund met Jean d'Orme. Mr al-Zund, President d'Orme and Zund left.", ["Ali al-Zund", "Jean d'Orme"]),
        ("Wang Zun-lei met Wang Bo-lei. Wang Zun Lei left.", ["Wang Zun Lei", "Wang Bo-lei"]),
        ("R. J. Lund spoke. Robert Lund left. R. J. Lund came back.", ["Robert Lund"]),
        ("Tom Lund spoke. His father, T. B. Lund, left. T. B. Lund died. Lund wept.", ["Tom Lund", "T. B. Lund"]),
        ("S. M. Zatiur Lund spoke. Zatiur left.", ["S. M. Zatiur Lund"]),
        ("TOM CARDOSO DE LUND spoke.", ["Tom Cardoso de Lund"]),
        ("Pope Urban VIII met King Zolt III and King Zolt IV in Phase II.", ["Urban VIII", "Zolt III", "Zolt IV"]),
        (
            "Sam Lund, Sr., met Sam Lund, Jr., replacing Bo Zort. Bo Zort left.",
            ["Sam Lund, Sr.", "Sam Lund, Jr.", "Bo Zort"],
        ),
        ("The chairman of Orb Housing, Governing Body, met the leader, U S, of it.", []),
        ("Mr BO LU spoke. Mr Bo Lu left.", ["Bo Lu"]),
        ("POPE MARTIN II spoke near Lund Islands, the minister said.", ["Martin II"]),
        ("Tom 'Zak' Lund spoke. Tom Lund left. Mr Lund came back.", ["Tom 'Zak' Lund"]),
        (
            "TOM BO ‘ZAK’ SAM DE SILVA LUND spoke. Tom Bo ‘Zak’ Sam de Silva Lund left. Lund wept.",
            ["Tom Bo ‘Zak’ Sam de Silva Lund"],
        ),
        (
            "BO LINCOLN JR. was a Dutch major general. His father, Zak Lincoln Sr. left.",
            ["Bo Lincoln", "Zak Lincoln Sr."],
        ),
        ("Chief Justice Yong Pung How wept.", ["Yong Pung How"]),
        (
            "Tom Lund won the Acharya P.C.Ray Memorial Award. K.R.Lund left. K.R. Lund came back.",
            ["Tom Lund", "K.R. Lund"],
        ),
        ("Datuk Seri Ali Zund spoke. Datuk Seri Ali left. Tan Sri Musa came.", ["Ali Zund", "Ali", "Musa"]),
    ],
)
def test_a_person_goes_by_the_fullest_name_that_is_surely_theirs(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_bare_surname_is_that_of_the_person_whom_the_document_is_of() -> None:
    text = "Ann van Dorn spoke. Her father, Jan van Dorn, was a clerk. Van Dorn studied law, and van Dorn rose."
    named = find_names(text, segment(text, find_blocks(text))).named
    said = [one.person.name for one in named if one.person]
    assert said == ["Ann van Dorn", "Jan van Dorn", "Ann van Dorn", "Ann van Dorn"]


@pytest.mark.parametrize(
    ("apart", "names"),
    [(80, ["Tom Lund", "Will Tom Lund"]), (1, ["Will Tom Lund"])],
)
def test_a_child_with_the_whole_name_of_a_parent_is_somebody_else(apart: int, names: list[str]) -> None:
    assert people("Tom Lund spoke. " + "He wept. " * apart + "Will Tom Lund left.") == names


def test_a_surname_that_is_also_a_kind_of_body_is_that_of_the_person_named_before() -> None:
    text = "Ann Hall spoke. Hall left. Fell Hall burned. Then Bank left."
    named = find_names(text, segment(text, find_blocks(text))).named
    assert [(one.text, bool(one.person)) for one in named] == [
        ("Ann Hall", True),
        ("Hall", True),
        ("Fell Hall", False),
        ("Bank", False),
    ]


def test_a_post_of_two_fields_is_no_part_of_the_name_before_it() -> None:
    text = "Kent Police and Crime Commissioner Zu Lund spoke. Police and Crime Commissioner Bo Dahl left."
    named = find_names(text, segment(text, find_blocks(text))).named
    assert [one.text for one in named] == ["Kent", "Zu Lund", "Bo Dahl"]


def test_the_capitals_of_a_list_in_prose_are_no_headline() -> None:
    names = "consecrated by Zarco Barbuti, Bishop of Corneto Monterosso, with Ercano Monnati, Bishop of Terracina"
    line = f"In 1693 he was {names}. He then went home to his people in the hills and lived there until he died. "
    assert people(line * 2) == ["Zarco Barbuti", "Ercano Monnati"]
    assert people("Fell Schools Celebrate As Zarco Barbuti, Bishop of Corneto Monterosso, Opens New Building") == []
