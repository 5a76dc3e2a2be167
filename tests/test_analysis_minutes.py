"""How minutes, histories and letters read out at hearings say who held which post, and what only looks like it."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement


def _undated(text: str, kind: Kind) -> list[Statement]:
    """What a document without a day of its own says of events of a kind."""
    return [one for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements if one.kind is kind]


TITLES = [
    ("Dr Ann Hale, Professor of History, Orb College", ("Ann Hale: professor of history, Orb College, current",)),
    ("Ann Hale is the youngest chancellor in modern history.", ("Ann Hale: chancellor, -, current",)),
    ("Ann Hale, Professor of Law, University of Fell", ("Ann Hale: professor of law, University of Fell, current",)),
    ("Ann Hale, Director, Office of Harbour Review", ("Ann Hale: director, Office of Harbour Review, current",)),
    ("Ann Hale, Chief, Roads and Lights Division", ("Ann Hale: chief, Roads and Lights Division, current",)),
    ("Ann Hale, Assistant Director, Policy and Review", ("Ann Hale: assistant director, -, current",)),
    ("Ann Hale, Director, Office Manager Tom Reed and others left.", (
        "Ann Hale: director, -, current", "Tom Reed: office manager, -, current",
    )),
    ("He read of A Former Presidents Privilege at home.", ()),
    ("He met former Presidents Ann Hale and Tom Reed at home.", (
        "Ann Hale: president, -, former", "Tom Reed: president, -, former",
    )),
    ("So you are the chief executive of Orb, Tom Reed at the time dean.", ()),
    ("So you are the chief executive of Orb, Ms Ann Hale.", ("Ann Hale: chief executive, Orb, current",)),
    ("He fled from Lieutenant General Tom Reed at Fell Court House.", ()),
    ("He wrote to Judge Ann Hale at Fell County Court.", ("Ann Hale: judge, Fell County Court, current",)),
    ("Although he had left, Tom Reed has been clerk of Orb since 2004.", ("Tom Reed: clerk, Orb, 2004/",)),
    ("Tom Reed said that although he had left, he has been clerk of Orb since 2004.", ("Tom Reed: clerk, Orb, 2004/",)),
    ("When she becomes clerk of Orb in 2031, Ann Hale will be 40.", ("Ann Hale: clerk, Orb, 2031/ (planned)",)),
    ("Ann Hale served as clerk (second here) from May 2004 to June 2009.", ("Ann Hale: clerk, -, 2004-05/2009-06",)),
    ("Ann Hale was clerk (1926–30) and treasurer from 1931 to 1935.", (
        "Ann Hale: clerk, -, 1926/1930", "Ann Hale: treasurer, -, 1931/1935",
    )),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TITLES)
def test_titles_in_minutes_and_histories(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


WHOSE = [
    ("Mr Reed and Mr Cole thanked Mr Orr for his service as chairman.", ("Orr: chairman, -, former",)),
    ("Mr Reed met Mr Orr in Fell. Mr Reed recalled his tenure as mayor.", ("Reed: mayor, -, former",)),
    ("Mr Reed read Ann Hale’s diary of her tenure as mayor.", ("Ann Hale: mayor, -, former",)),
    ("Mr Tom Reed left. Neither Fish’s diary of his tenure as mayor nor his papers tell.", ()),
    ("Mr Tom Reed left. The diary of his tenure as mayor tells.", ("Tom Reed: mayor, -, former",)),
]


@pytest.mark.parametrize(("text", "read"), WHOSE)
def test_whose_tenure_it_was(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("between", "day"),
    [
        ("The 1951 harbour volume, which held much, was the cause.", "1980-04-14"),
        ("In 1951 it had been so.", "1951-04-14"),
        ("The 1983 harbour volume, which held much, was the cause.", "1983-04-14"),
    ],
)
def test_a_year_that_names_a_thing_does_not_move_a_story_back(between: str, day: str) -> None:
    text = f"In March 1980 the board met Mr Reed. {between} Ann Hale resigned as clerk of Fell on April 14."
    assert [str(one.date) for one in _undated(text, Kind.RESIGNATION)] == [day]


WORKS = [
    ("In 1863 a row followed the publication of the Calder volume covering 1862.", ["Calder volume: 1863"]),
    ("In 1863 a row followed the publication of the Calder volume in 1862.", ["Calder volume: 1862"]),
]


@pytest.mark.parametrize(("text", "read"), WORKS)
def test_what_a_work_covers_is_no_day_of_it(text: str, read: list[str]) -> None:
    assert [f"{one.title}: {one.date}" for one in _undated(text, Kind.PUBLICATION)] == read


_TURNS = (
    "MR REED: {put}\n\nMS HALE: Yes.\n\nMR REED: Did you know?\n\nMS HALE: I did.\n\nMR REED: Who was it?\n\n"
    "MS HALE: Me."
)


@pytest.mark.parametrize(
    ("put", "senders"),
    [
        ("I come to your letter of 27 May 2020.", ["Hale"]),
        ("It says: “I am grateful to the mayor for all. Thank you for your letter of 27 May 2020 about the road.”", []),
    ],
)
def test_you_in_what_is_read_out_is_not_who_is_spoken_to(put: str, senders: list[str]) -> None:
    letters = _undated(_TURNS.format(put=put), Kind.LETTER)
    assert [person.name for one in letters for person in one.people] == senders
    assert [str(one.date) for one in letters] == ["2020-05-27"]


_PROSE = "The council had met in the old hall since the winter and had heard from the harbour and the mill. " * 4


@pytest.mark.parametrize(
    ("head", "foot", "speakers"),
    [
        (_PROSE, "In 1922 Publications Chief Ann Hale of Orb Bank denounced the lag as a burden.", [None]),
        (_PROSE, "And my friend was Publications Chief Ann Hale of Orb Bank, who denounced the lag.", ["Reed"]),
        ("", "In 1922 Publications Chief Ann Hale of Orb Bank denounced the lag as a burden.", ["Reed"]),
    ],
)
def test_prose_that_quotes_a_transcript_goes_on_behind_it(head: str, foot: str, speakers: list[str | None]) -> None:
    turns = "Mr. ORR. Is it late?\n\nMr. REED. It is.\n\nMr. ORR. How late is it?\n\nMr. REED. We are two years behind."
    read = _undated(f"{head}\n\n{turns}\n\n{foot}", Kind.TENURE)
    assert [one.said_by for one in read] == speakers
