"""How inquiry reports, hearings and debates say who held which post, and what only looks like it."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind, Modality, Part

TITLES = [
    ("I met the mayor of Orb at the relevant time, Ann Hale.", ("Ann Hale: mayor, Orb, current ?",)),
    ("The chief executive at the time, Ann Hale, wept.", ("Ann Hale: chief executive, -, current ?",)),
    ("The chairman at all material times was Tom Reed.", ("Tom Reed: chairman, -, former",)),
    ("Ann Hale was clerk of Orb at the time, Tom Reed said.", ("Ann Hale: clerk, Orb, current ?",)),
    ("She blamed the clerk at the time, who left.", ()),
    ("He met Ann Hale and the Chief Adviser for Roads, Raj Orr.", ("Raj Orr: chief adviser for roads, -, current",)),
    ("Ann Hale, chairman and president, Orb Ltd, wept.", ("Ann Hale: chairman and president, Orb Ltd, current",)),
    ("Ann Hale was head of the Institute for Health, and I wept.", ("Ann Hale: head, Institute for Health, former",)),
    ("He met US Ambassador Ann Hale478 and left.", ("Ann Hale: US ambassador, -, current",)),
    ("Mr. Speaker, Ann Hale opened the bridge.", ()),
    ("Madam Speaker, Ann Hale opened the bridge.", ()),
    ("The Speaker, Ann Hale, opened the sitting.", ("Ann Hale: speaker, -, current",)),
    ("Ms A B Hale (DA) asked the minister.", ()),
    ("Ms A B Hale, the DA, asked the court.", ("A B Hale: DA, -, current",)),
    ("Ann Hale, who at that point was head of Orb Trust, wept.", ("Ann Hale: head, Orb Trust, former",)),
    ("Ann Hale was, I think, for a while, head of Orb Trust.", ("Ann Hale: head, Orb Trust, former",)),
    ("Ann Hale is clerk of Orb and has been since July 2009.", ("Ann Hale: clerk, Orb, 2009-07/",)),
    ("Ann Hale was in Fell as the clerk left in 1945.", ()),
    ("Ann Hale was in Rome as ambassador from 1941 to 1945.", ("Ann Hale: ambassador, -, 1941/1945",)),
    ("In Ann Hale’s role as head of Orb Trust she wept.", ("Ann Hale: head, Orb Trust, current",)),
    ("Ann Hale spoke in her former capacity as head of Orb Trust.", ("Ann Hale: head, Orb Trust, former",)),
    ("He knew of Ann Hale’s role as clerk from 2001 to 2004.", ("Ann Hale: clerk, -, 2001/2004",)),
    ("He knew of Ann Hale’s role as clerk.", ()),
    ("Ann Hale is best known for her role as head of Orb Trust.", ()),
    ("Ann Hale played a role as head of Orb Trust.", ()),
    ("He heard of Ann Hale’s plan as head of Orb Trust.", ()),
    (
        "It had two clerks \u2013 Ann Hale (2001 to 2004) and Tom Reed (2004 to 2009) \u2013 and a porter.",
        ("Ann Hale: clerk, -, 2001/2004", "Tom Reed: clerk, -, 2004/2009"),
    ),
    ("It had two clerks: the council (2001 to 2004) and Tom Reed (2004 to 2009).", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TITLES)
def test_titles_in_reports_and_debates(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


SPOKEN = [
    ("“I’m the chairman of Orb Trust,” Ann Hale said.", ("Ann Hale: chairman, Orb Trust, current",)),
    ("“I'm not the chairman of Orb Trust,” Ann Hale said.", ()),
    (
        "“If I’m elected chair of Orb Trust I will go,” Ann Hale said.",
        ("Ann Hale: chair, Orb Trust, current (conditional)",),
    ),
    (
        "MR COLE: Ms Ann Hale, you're a governor of Orb Trust?\n\nMS HALE: Yes.\n\nMR COLE: When?\n\nMS HALE: May.",
        ("Ann Hale: governor, Orb Trust, current",),
    ),
]


@pytest.mark.parametrize(("text", "read"), SPOKEN)
def test_what_is_spoken_short_is_a_verb(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def test_who_is_leaving_in_a_month_to_come_has_not_left() -> None:
    [one] = statements("“I’m quitting as leader of Orb Council in May,” Ann Hale said.", Kind.RESIGNATION)
    assert one.modality is Modality.PLANNED


ENTRIES = [
    ("12 March 2001: Ann Hale appointed clerk of Orb.", ("Ann Hale: clerk, Orb, 2001-03-12/",)),
    ("12 March 2001 \u2013 Ann Hale named as chair.", ("Ann Hale: chair, -, 2001-03-12/",)),
    ("12 March 2001: Ann Hale dismissed as chair.", ("Ann Hale: chair, -, /2001-03-12",)),
    ("12 March 2001: Ann Hale suspended.", ("Ann Hale: -, -, /2001-03-12",)),
    ("12 March 2001: Ann Hale appointed trustees.", ()),
    ("12 March 2001: Ann Hale dismissed the claim.", ()),
    ("12 March 2001: Ann Hale appointed chairman Tom Reed.", ("Tom Reed: chairman, -, current",)),
    ("On 12 March 2001 Ann Hale appointed the clerk.", ()),
]


@pytest.mark.parametrize(("text", "read"), ENTRIES)
def test_the_entries_of_a_chronology_leave_was_out(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("last", "body"),
    [("I am now a trustee of Fell Museum.", "-"), ("I am now the chairman of Orb Trust.", "Orb Trust")],
)
def test_a_post_is_of_the_one_body_that_a_document_names_for_any(last: str, body: str) -> None:
    read = tenures(f"I, Ann Hale, say: In 1987 I became a porter of Orb Trust. I met the treasurer, Tom Reed. {last}")
    assert f"Tom Reed: treasurer, {body}, current" in read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ray Orr is leader of Calder Council. Ray Orr should go, and quickly.", 1),
        ("Ray Orr is leader of Calder Council. Ray Orr should go and see the board.", 0),
    ],
)
def test_who_should_go_and_do_something_is_not_told_to_resign(text: str, wanted: int) -> None:
    assert len(statements(text, Kind.RESIGNATION)) == wanted


@pytest.mark.parametrize(
    ("text", "people", "organisation"),
    [
        ("Mr Reed asked the Minister for Gas when he will publish a report.", [], None),
        ("The Orb Council met. It published its report in May 2004.", [], None),
        ("Mr Reed told the board when he will publish a report.", ["Reed"], None),
    ],
)
def test_he_who_is_asked_is_the_office_and_it_is_no_name(
    text: str, people: list[str], organisation: str | None
) -> None:
    [one] = statements(text, Kind.PUBLICATION)
    assert ([person.name for person in one.people], one.organisation) == (people, organisation)


@pytest.mark.parametrize(
    "text",
    [
        "They were providing guidance to doctors.",
        "It gave a general assessment of the risks.",
        "So we’ve got the report in June 2004.",
        "The text of the report is given in the Records for May 2004.",
    ],
)
def test_what_is_given_had_or_printed_elsewhere_is_not_published(text: str) -> None:
    assert statements(text, Kind.PUBLICATION) == []


MINUTES = "Present: Ann Hale (Chair), Tom Reed (Treasurer)\n\nIn attendance: Jo Lane (Clerk)\n\n"


@pytest.mark.parametrize(
    ("item", "speaker"),
    [
        ("1. The Chair reported that Raj Cole had resigned.", "Ann Hale"),
        ("(2) The Clerk said that Raj Cole had resigned.", "Jo Lane"),
        ("The Clerk reported that Raj Cole had resigned.", "Jo Lane"),
        ("3. The board was told that Raj Cole had resigned.", None),
    ],
)
def test_who_reports_to_a_meeting_is_whoever_holds_the_office(item: str, speaker: str | None) -> None:
    assert [one.said_by for one in statements(f"{MINUTES}{item}\n", Kind.RESIGNATION)] == [speaker]


@pytest.mark.parametrize(
    ("before", "readers"),
    [("Did you write to the minister?", 0), ("Did you write to the minister, Raj Cole?", 1), ("Did you write?", 1)],
)
def test_he_may_be_the_office_just_written_to(before: str, readers: int) -> None:
    text = f"Tom Reed is the chairman of Orb Trust. {before} Ann Hale wrote to him on 4 May 2004."
    letter = statements(text, Kind.LETTER)[-1]
    assert len(letter.names(Part.RECIPIENT)) == readers


def test_a_copy_of_a_letter_is_no_second_letter() -> None:
    text = "Mr Evan Hale wrote to the board a letter, copy of which I enclose."
    assert len(statements(text, Kind.LETTER)) == 1
