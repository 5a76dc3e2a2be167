"""Curricula vitae: whose they are is told by a name alone above, and what was held in rows of years."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement


def told(text: str, published: str | None = None) -> list[Statement]:
    """What a document tells."""
    day = EdtfDate.parse(published) if published else None
    return list(extract(Document(DocumentId("a.txt"), text, "0" * 64, published=day)).statements)


def held(text: str) -> list[tuple[str, str | None, str | None, str]]:
    """Holder, post, body and years of each tenure."""
    return [
        (one.people[0].name, one.post, one.organisation, f"{one.start}/{one.end or ''}")
        for one in told(text)
        if one.kind is Kind.TENURE
    ]


RESEARCH = ("Ann Hale", "head of research", "Fell Bank", "1997/2001")
LED = ("Ann Hale", "chief executive", "Fell Trust", "2001/2004")
CURRICULA = {
    "a name alone": "Ann Hale\n\n1997–2001: head of research, Fell Bank\n2001–2004: chief executive, Fell Trust\n",
    "behind what it is": "CURRICULUM VITAE\n\nAnn Hale\n\nCareer\n\n1997–2001: head of research, Fell Bank\n"
    "2001–2004: chief executive, Fell Trust\n",
    "in a line with what it is": "Curriculum Vitae of Ann Hale\n\nHead of Research, Fell Bank, 1997–2001\n\n"
    "Chief Executive, Fell Trust, 2001–2004\n",
    "marked up": "# Ann Hale, PhD\n\nann@example.org\n\n## Experience\n\n"
    "**Head of Research** | Fell Bank | 1997–2001\n\n"
    "**Chief Executive** | Fell Trust | 2001–2004\n",
    "years behind a gap": "Ann Hale\n\nEmployment history\n\n1997 - 2001  Head of research, Fell Bank\n"
    "2001 - 2004  Chief executive, Fell Trust\n",
}


@pytest.mark.parametrize("text", CURRICULA.values(), ids=CURRICULA.keys())
def test_a_career_in_rows_is_that_of_the_name_above(text: str) -> None:
    assert held(text) == [RESEARCH, LED]


OF_NOBODY = {
    "two names alone": "Ann Hale\nChair, Fell Trust, 1997–2001\nTom Reed\nClerk, Fell Trust, 1999–2003\n",
    "no career": "Ann Hale\n\nShe was seen in the town.\n\nHead of Research, Fell Bank, 1997–2001\n",
    "a name in prose": "The council met Ann Hale in May.\n\nHead of Research, Fell Bank, 1997–2001\nClerk, 2001–2004\n",
}


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_rows_below_several_names_or_in_a_story_are_nobodys(text: str) -> None:
    assert held(text) == []


def test_a_heading_that_is_another_name_ends_the_life_told_before() -> None:
    lives = (
        "## Sir Tom Musgrave\n\nGovernor – 6 November 1883 to 9 October 1888\n\nMusgrave was born in 1828."
        " Musgrave became Governor of Jamaica in 1877. Tom Musgrave died in 1888.\n\n{heading}\n\n"
        "Clerk - 15 Nov. 1895 to 9 April 1896\n"
    )
    assert [post for _, post, *_ in held(lives.format(heading="## Hon. Ray Dale"))] == ["governor", "governor"]
    assert [post for _, post, *_ in held(lives.format(heading="## Feud with Ray Dale"))][2:] == ["clerk"]


def test_a_month_in_a_story_of_another_age_is_not_of_the_documents_years() -> None:
    story = "In January 1879 Tom Orr was made clerk of Fell. In 1879–80 he was premier. In December he resigned."
    [resigned] = [one for one in told(story, "2010-09-17") if one.kind is Kind.RESIGNATION]
    assert resigned.date is None or resigned.date.text < "1900"


def test_a_house_that_is_left_is_not_the_post_told_of() -> None:
    [one] = [one for one in told("Tom Orr was premier of Fell. He resigned from the assembly.") if one.date is None][1:]
    assert (one.kind, one.post) == (Kind.RESIGNATION, None)


TITLED = {
    "Sir Arthur Palmer K.C.M.G. was mayor of Fell from 1990 to 1994.": ("Arthur Palmer", "mayor"),
    "Ann Hale is the Tom P. Reed Professor of History at Fell College.": (
        "Ann Hale",
        "Tom P. Reed professor of history",
    ),
    "Ann Hale arrived as chief executive of Fell Council in 2002.": ("Ann Hale", "chief executive"),
    "The king appointed MP and former academic Ann Hale as clerk of Fell.": ("Ann Hale", "clerk"),
    "Ann Hale's earlier tenure as mayor of Fell from 1958 to 1962 was quiet.": ("Ann Hale", "mayor"),
}


@pytest.mark.parametrize(("text", "whose"), TITLED.items())
def test_who_holds_what_is_told(text: str, whose: tuple[str, str]) -> None:
    assert [(holder, post) for holder, post, *_ in held(text)] == [whose]


def test_who_felt_forced_to_resign_did() -> None:
    [one] = told("Ann Hale felt forced to resign as clerk of Fell in May 2004.")
    assert (one.kind, one.people[0].name, one.modality) == (Kind.RESIGNATION, "Ann Hale", None)
