"""Titles before a name as the news has them: ranks of a force, governors of a state, spokesmen, whose country it is."""

import pytest

from tests.held import tenures

READ = [
    ("Det Insp Jane Poe, of Kent Police, wept.", "Jane Poe: det insp, Kent Police, current"),
    ("Detective Inspector Jane Poe, from Kent Police, wept.", "Jane Poe: detective inspector, Kent Police, current"),
    ("Lt. Col. Jane Poe of the Royal Marines wept.", "Jane Poe: lt. col, Royal Marines, current"),
    ("Kent Police Sgt. Jane Poe wept.", "Jane Poe: sgt, Kent Police, current"),
    ("Former Kent Police Sgt. Jane Poe wept.", "Jane Poe: sgt, Kent Police, former"),
    ("Professor Jane Poe, of Fell University, wept.", "Jane Poe: professor, Fell University, current"),
    ("Prof Jane Poe, from the University of Fell, wept.", "Jane Poe: professor, University of Fell, current"),
    ("Chief executive Jane Poe, of Orb Bank, wept.", "Jane Poe: chief executive, Orb Bank, current"),
    ("Ohio Gov. Jane Poe wept.", "Jane Poe: governor, Ohio, current"),
    ("Former Ohio Gov. Jane Poe wept.", "Jane Poe: governor, Ohio, former"),
    ("Illinois Lt. Gov. Jane Poe wept.", "Jane Poe: lieutenant governor, Illinois, current"),
    ("Police chief Jane Poe wept.", "Jane Poe: police chief, -, current"),
    ("Fell Police Chief Constable Jane Poe wept.", "Jane Poe: chief constable, Fell Police, current"),
    ("Kent Police Chief Superintendent Jane Poe wept.", "Jane Poe: chief superintendent, Kent Police, current"),
    ("She met police spokesman Tom Reed.", "Tom Reed: spokesman, police, current"),
    ("Council spokeswoman Jane Poe wept.", "Jane Poe: spokeswoman, Council, current"),
    ("She told department spokesman Tom Reed so.", "Tom Reed: spokesman, department, current"),
    ("Environment spokesman Tom Reed wept.", "Tom Reed: environment spokesman, -, current"),
    ("Chief Palestinian negotiator Jane Poe wept.", "Jane Poe: chief Palestinian negotiator, -, current"),
    ("Iranian negotiator Jane Poe wept.", "Jane Poe: Iranian negotiator, -, current"),
    ("South Korea's foreign minister, Jane Poe, wept.", "Jane Poe: foreign minister, South Korea, current"),
    ("United Nations Secretary-General Jane Poe wept.", "Jane Poe: secretary-general, United Nations, current"),
    ("South African President Jane Poe wept.", "Jane Poe: South African president, -, current"),
    ("European Justice Commissioner Jane Poe wept.", "Jane Poe: European justice commissioner, -, current"),
    ("Assistant Director in Charge Jane Poe wept.", "Jane Poe: assistant director in charge, -, current"),
    ("Jane Poe, a Leeds-based director of Orb Bank, wept.", "Jane Poe: director, Orb Bank, current"),
    ("Leeds-based Orb Bank chairman Jane Poe wept.", "Jane Poe: chairman, Orb Bank, current"),
    ("As army chief, Jane Poe led the coup.", "Jane Poe: army chief, -, current ?"),
    ("As chairman, Jane Poe, 64, led the revolt.", "Jane Poe: chairman, -, current ?"),
    ("It was led by then-president Jane Poe.", "Jane Poe: president, -, current ?"),
    ("They met Jane Poe, by then president.", "Jane Poe: president, -, current ?"),
    ("Orb United have sacked manager Jane Poe.", "Jane Poe: manager, Orb United, former"),
    ("Orb Bank sacked its director Jane Poe on 3 May 2017.", "Jane Poe: director, Orb Bank, /2017-05-03"),
    ("They urged the mayor to sack director Jane Poe.", "Jane Poe: director, -, current"),
    ("The king dismissed prime minister Jane Poe in 1975.", "Jane Poe: prime minister, -, /1975"),
    ("Senator Jane Poe, an Ohio Democrat, wept.", "Jane Poe: senator, Ohio, current"),
    ("The departing chairman, Jane Poe, wept.", "Jane Poe: chairman, -, former"),
    ("Jane Poe left the Treasury in 2009.", "Jane Poe: -, Treasury, /2009"),
    (
        "Jane Poe was named chaplain at St. Michael's Medical Center in 2009.",
        "Jane Poe: chaplain, St. Michael's Medical Center, 2009/",
    ),
    ("She met Tom Reed's chief of staff, Jane Poe.", "Jane Poe: chief of staff, -, current"),
    ("Hull councillor Jane Poe wept.", "Jane Poe: councillor, Hull, current"),
    ("Former Conservative councillor Jane Poe wept.", "Jane Poe: councillor, -, former"),
    ("Its president, Jane Poe of Ohio, wept.", "Jane Poe: president, -, current"),
    ("Jane Poe joined as chief executive in 2009.", "Jane Poe: chief executive, -, 2009/"),
    ("Jane Poe joins us as chief executive.", "Jane Poe: chief executive, -, current"),
    ("At a fair with the sheriff, Fell's mayor, Jane Poe wept.", "Jane Poe: mayor, Fell, current"),
    ("The Northern Ireland Secretary Jane Poe wept.", "Jane Poe: northern Ireland secretary, -, current"),
]

UNREAD = [
    "Det Insp Jane Poe wept.",
    "Mrs Jane Poe, of Kent Police, wept.",
    "Dr Jane Poe, from Fell University, wept.",
    "Sgt Jane Poe, from Ohio, wept.",
    "In Ohio Gov. Jane Poe wept.",
    "Professor Jane Poe wept.",
    "A family spokesman, Tom Reed, wept.",
    "A spokesman, Tom Reed, wept.",
    "Negotiator Tom Reed wept.",
    "In a letter to the chief executive, Jane Poe asked for more.",
    "By naming a friend as the next secretary of education, Jane Poe lost votes.",
    "As a friend of the mayor, Jane Poe wept.",
    "Jane Poe joined the chief executive in 2009.",
    "Jane Poe joined as the mayor arrived.",
    "Leeds teacher Jane Poe wept.",
    "She met Tom Reed's lawyer, Jane Poe.",
    "Jane Poe criticised the departing council president's remarks.",
    "Jane Poe left the Treasury without a word to reporters.",
    "As she left the White House for Orlando, Jane Poe wept.",
    "As president, Jane Poe would build a wall.",
]


@pytest.mark.parametrize(("text", "expected"), READ, ids=[row[0] for row in READ])
def test_a_title_and_whose_it_is_before_a_name_are_a_post(text: str, expected: str) -> None:
    assert tenures(text) == (expected,)


SEVERAL = [
    (
        "It fell to Tom Reed, deputy chief of the Fell Bureau and senior district attorney Jane Poe.",
        ("Tom Reed: deputy chief, Fell Bureau, current", "Jane Poe: senior district attorney, -, current"),
    ),
    (
        "Senators Tom Reed of Ohio and Jane Poe of Maine wept.",
        ("Tom Reed: senator, Ohio, current", "Jane Poe: senator, Maine, current"),
    ),
    (
        "She met Senator Tom Reed of Ohio, the party leader, Gen. Jane Poe, the army chief of staff, and others.",
        (
            "Tom Reed: senator, Ohio, current",
            "Tom Reed: leader, party, current",
            "Jane Poe: army chief of staff, -, current",
        ),
    ),
    (
        "Tom Reed was a minister under Hale and his successor Jane Poe.",
        ("Tom Reed: minister, -, former",),
    ),
    (
        "It fell to Tom Reed, chairman of the Stock Exchange of Fell, and Securities Commissioner Jane Poe.",
        ("Tom Reed: chairman, Stock Exchange of Fell, current", "Jane Poe: commissioner, Securities, current"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL, ids=[row[0] for row in SEVERAL])
def test_each_of_two_people_has_their_own_post(text: str, expected: tuple[str, ...]) -> None:
    assert tenures(text) == expected


@pytest.mark.parametrize("text", UNREAD)
def test_a_form_of_address_without_a_body_is_no_post(text: str) -> None:
    assert tenures(text) == ()


_STORY = "\n\nRain fell on the town all day and the river rose by three feet before noon, officials there said.\n"

HEADLINES = [
    ("Orb Bank Names Ann Poe Chief Executive", "Ann Poe: chief executive, Orb Bank, current"),
    ("District Attorney Hale Appoints Ann Poe as Chief Deputy", "Ann Poe: chief deputy, -, current"),
    ("Orb Bank Announces Appointment of Ann Poe as Chief Executive", "Ann Poe: chief executive, Orb Bank, current"),
    ("Ann Poe Named Chief Executive of Orb Bank", "Ann Poe: chief executive, Orb Bank, current"),
    ("Ann Poe elected mayor of Fell", "Ann Poe: mayor, Fell, current"),
    ("Ann Poe named chief executive Tom Reed in court", "Tom Reed: chief executive, -, current"),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES, ids=[row[0] for row in HEADLINES])
def test_a_headline_tells_who_is_appointed_to_what(headline: str, expected: str) -> None:
    assert tenures(headline + _STORY) == (expected,)


def test_a_board_of_names_is_one_body_and_names_nobody() -> None:
    """The Geographic Names Board of Fell met its chairman, Ann Poe."""
    told = tenures("Ann Poe, chairman of the Geographic Names Board of Fell, wept.")
    assert told == ("Ann Poe: chairman, Geographic Names Board of Fell, current",)
