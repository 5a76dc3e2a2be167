"""Subjects: who is told to have done what a verb tells, however far from the verb they are named."""

import pytest

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement


def read(text: str) -> tuple[Statement, ...]:
    """The statements of a text."""
    return extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements


def people(text: str, kind: Kind) -> list[str]:
    """Everybody in the statements of one kind, each name once."""
    return list(dict.fromkeys(person.name for one in read(text) if one.kind is kind for person in one.people))


JOINED = {
    "Ann Hale and Ray Orr were appointed to the Harbour Board in May 2004.": ["Ann Hale", "Ray Orr"],
    "Ann Hale, Ray Orr and Bo Dale joined the Calder Trust in 2003.": ["Ann Hale", "Ray Orr", "Bo Dale"],
    "Ann Hale and Ray Orr retired in 1954.": ["Ann Hale", "Ray Orr"],
    "Ann Hale and Ray Orr apologised and joined the Calder Trust in 1954.": ["Ann Hale", "Ray Orr"],
    "Bo Dale met Ann Hale and Ray Orr smiled and joined the Calder Trust in 1954.": ["Ray Orr"],
    "Ann Hale (D-MI) and Ray Orr joined the Calder Trust in 1954.": ["Ann Hale", "Ray Orr"],
    "Ann Hale and Ray Orr were directors of the Calder Trust from 1999 to 2001.": ["Ann Hale", "Ray Orr"],
    "Ann Hale, a clerk, has joined the Calder Trust, and Ray Orr, a former clerk, has joined Orb Limited.": [
        "Ann Hale",
        "Ray Orr",
    ],
    "Ann Hale, 54, and Ray Orr, 58, were named directors of the Calder Trust.": ["Ann Hale", "Ray Orr"],
}
CARRIED = {
    "Ann Hale was a police officer who joined the Calder Trust in 1990.": ["Ann Hale"],
    "Ann Hale, who met Ray Orr, joined the Calder Trust in 1990.": ["Ann Hale"],
    "Ann Hale trained with Ray Orr before joining the Calder Trust in 1990.": ["Ann Hale"],
    "After joining the Calder Trust in 1990, Ann Hale met Ray Orr.": ["Ann Hale"],
    "The mayor chose Ann Hale to become director of the Calder Trust in 1990.": ["Ann Hale"],
    "Ann Hale knew Ray Orr prior to joining the Calder Trust in 1990.": ["Ann Hale"],
    "Replaced by Ray Orr, Ann Hale joined the Calder Trust in 1990.": ["Ann Hale"],
}
NOBODY = [
    "A colleague of Ann Hale joined the Calder Trust in 1990.",
    "A letter from Ann Hale and a cheque joined the Calder Trust in 1990.",
    "Ann Hale insisted the treasurer apologises and retires.",
    "The group, which, I believe, was set up in May and retired in 2004, met Ann Hale.",
    "Nobody asked by Ann Hale joined the Calder Trust in 1990.",
]


@pytest.mark.parametrize(("text", "named"), (JOINED | CARRIED).items())
def test_everybody_who_entered_or_left_is_told_of(text: str, named: list[str]) -> None:
    assert people(text, Kind.TENURE) == named


@pytest.mark.parametrize("text", NOBODY)
def test_who_only_stands_near_a_verb_does_nothing(text: str) -> None:
    assert people(text, Kind.TENURE) == []


def test_a_pronoun_after_and_begins_a_clause_of_its_own() -> None:
    """Ann Hale left in 2004. Ray Orr slept and he joined the Calder Trust in 1990."""
    assert people(str(test_a_pronoun_after_and_begins_a_clause_of_its_own.__doc__), Kind.TENURE) == ["Ray Orr"]


def test_all_who_write_together_are_senders() -> None:
    """Ann Hale, together with Ray Orr, wrote to Mary Cole in May 2004."""
    named = people(str(test_all_who_write_together_are_senders.__doc__), Kind.LETTER)
    assert named == ["Ann Hale", "Ray Orr", "Mary Cole"]


SAID_OF_ANOTHER = [
    "Ann Hale, the mayor, said the director, Ray Orr, had resigned.",
    "Ann Hale, the mayor, said Ray Orr, the director, resigned in 2011.",
    "Ann Hale, leader of Calder Council, announced that the director, Ray Orr, resigned in 2011.",
]
NOT_SURELY_THEIRS = [
    "Ann Hale and not Ray Orr became director in 2004.",
    "Ann Hale rather than Ray Orr became director in 2004.",
    "Either Ann Hale or Ray Orr became director in 2004.",
]
SAYS_IT_IN_PASSING = [
    "The bishop, Ann Hale said, had resigned.",
    "The bishop, Ann Hale told the inquiry on Friday, resigned in May 2014.",
    "The director, Ann Hale believes, should resign.",
    "The director, Ann Hale said, wrote to the board in May 2014.",
    "The council, Ann Hale said, published the report in May 2014.",
]
UNDECIDED = [
    "MPs opposed the appointment of Ann Hale as director.",
    "The board rejected the appointment of Ann Hale as director.",
    "The letter proposed the appointment of Ann Hale as director.",
    "The party blocked Ann Hale from becoming leader.",
    "He advised the board against appointing Ann Hale as director.",
    "He opposed making Ann Hale leader.",
]
SETTLED = [
    "The board approved the appointment of Ann Hale as director.",
    "MPs criticised the appointment of Ann Hale as director.",
    "Apart from serving as mayor in 1999, Ann Hale led the hospital board.",
    "Ann Hale, fresh from being elected mayor, opened the fair.",
]
ASKED_OF_NOBODY_NAMED = [
    "Ann Hale called on the chairman to resign.",
    "Ann Hale, the author, called on the chairman to consider his position.",
    "Ann Hale called for the chairman to stand down.",
    "Ann Hale told the chairman to resign.",
]


@pytest.mark.parametrize("text", SAID_OF_ANOTHER)
def test_who_says_it_has_not_resigned(text: str) -> None:
    assert people(text, Kind.RESIGNATION) == ["Ray Orr"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tom Hale approved his appointment as director in 2004.", Kind.TENURE),
        ("Tom Hale ordered his dismissal as director in 2004.", Kind.TENURE),
        ("Tom Hale ignored his letter of 3 May 2004.", Kind.LETTER),
    ],
)
def test_what_is_done_to_another_is_not_of_who_does_it(text: str, kind: Kind) -> None:
    assert people(text, kind) == []
    assert people(text.replace("ordered", "announced").replace("ignored", "sent").replace("approved", "took"), kind)


@pytest.mark.parametrize("text", NOT_SURELY_THEIRS)
def test_one_of_two_or_not_the_other_is_nobody_who_surely_did_it(text: str) -> None:
    assert "Ray Orr" not in people(text, Kind.TENURE)


@pytest.mark.parametrize("text", ASKED_OF_NOBODY_NAMED)
def test_who_asks_a_holder_of_no_name_to_resign_is_not_asked(text: str) -> None:
    assert people(text, Kind.RESIGNATION) == []


@pytest.mark.parametrize("text", SAYS_IT_IN_PASSING)
def test_who_says_it_in_passing_is_not_who_did_it(text: str) -> None:
    assert not [one for one in read(text) if any(person.name == "Ann Hale" for person in one.people)]


@pytest.mark.parametrize("text", UNDECIDED)
def test_an_appointment_that_others_decide_on_is_no_fact(text: str) -> None:
    assert [one.modality for one in read(text)] not in ([], [None])


@pytest.mark.parametrize("text", SETTLED)
def test_an_appointment_that_others_speak_of_is_a_fact(text: str) -> None:
    assert read(text)[0].modality is None
