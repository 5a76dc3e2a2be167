"""How minutes, histories and letters read out at hearings say who held which post, and what only looks like it."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part, Statement


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


ENTRIES = [
    ("Hon. Ann Hale, Attorney-General Hon. Prof. Tom Reed, Deputy Mayor and Clerk Hon. Ivy Orr, Minister for Justice "
     "Hon. Max Cole, Minister for Ports Hon. Una Dale Hon. Bo Lee", (
        "Ann Hale: attorney-general, -, current", "Tom Reed: deputy mayor, -, current",
        "Ivy Orr: minister for justice, -, current",
    )),
    ("Ann Hale, Mayor Tom Reed, Dean Ivy Orr and others left.", ("Tom Reed: mayor, -, current",)),
    ("Secretary of State for Justice Tom Reed left.", ("Tom Reed: secretary of state for justice, -, current",)),
    ("He met Justice Tom Reed of the Supreme Court.", ("Tom Reed: justice, Supreme Court, current",)),
    ("He told the Minister to China J. Ross Hale of it.", ("J. Ross Hale: minister, China, current",)),
    ("He told the Orb Bank chairman Chad J. Hale of it.", ("Chad J. Hale: chairman, Orb Bank, current",)),
    ("In the general election of 1954, Ann Hale was elected Member for Fell.", ("Ann Hale: member, Fell, 1954/",)),
    ("He told the minister to Sweden Ann Hale and Tom Reed of it.", ("Ann Hale: minister, Sweden, current",)),
    ("Mr Reed owed his 1961 appointment to Mayor Ann Hale.", ("Ann Hale: mayor, -, current",)),
    ("Mr Reed told of his 1961 appointment as mayor.", ("Reed: mayor, -, 1961/",)),
    ("He met Mayor Cole, Secretary of State Stimson and others.", (
        "Cole: mayor, -, current", "Stimson: secretary of state, -, current",
    )),
    ("He met Secretary of State Orr and Secretary of State Ivy Cole.", ("Ivy Cole: secretary of state, -, current",)),
    ("The Secretary of State Award went to the mayor.", ()),
    ("Tom Reed was appointed dean of Fell from 1 May 2016 in succession to Ann Hale.", (
        "Tom Reed: dean, Fell, 2016-05-01/", "Ann Hale: dean, Fell, /2016-05-01",
    )),
    ("Ann Hale (AH) – Chairman, Tom Reed (TR), Ivy Orr (IO).", ("Ann Hale: chairman, -, current",)),
    ("Chairman Ann Hale, Tom Reed (TR), Ivy Orr (IO).", ("Ann Hale: chairman, -, current",)),
    ("ANN HALE, Ohio, Chairman\nTOM REED, New Jersey\nMAX COLE, Texas", ("Ann Hale: chairman, -, current",)),
    ("The council of all Fell met again and heard the chairman of Orb Bank,\nTom Reed, who was ill.", (
        "Tom Reed: chairman, Orb Bank, current",
    )),
    ("Two new trustees of Orb were elected in May 2016, Ann Hale and Tom Reed.", (
        "Ann Hale: trustee, Orb, 2016-05/", "Tom Reed: trustee, Orb, 2016-05/",
    )),
    ("After two new trustees of Orb were elected, Ann Hale and Tom Reed left.", ()),
    ("Two new trustees of Orb were elected, Ann Hale said.", ()),
    ("Two new trustees of Orb were elected, Ann Hale’s friends.", ()),
    ("They chose Ann Hale to serve out Ola’s term.", ()),
    ("Ann Hale left Orb Bank’s board in 2004.", ("Ann Hale: -, Orb Bank, /2004",)),
    ("The Special Counsel Regulations said so.", ()),
    ("Special Counsel Reginald said so.", ("Reginald: special counsel, -, current",)),
    ("Dr Hale, Head of the Treasury Orr, and Tom Reed left.", ()),
    ("Dr Hale, Head of the Treasury, and Tom Reed left.", ("Hale: head, Treasury, current",)),
    ("Ann Hale was assistant to the Historian and clerk of Orb.", (
        "Ann Hale: assistant to the Historian and clerk, Orb, former",
    )),
    ("Ann Hale was ambassador to the Netherlands.", ("Ann Hale: ambassador, Netherlands, former",)),
    ("Over the general election of 1954, Ann Hale was sacked as clerk.", ("Ann Hale: clerk, -, former",)),
    ("Dr Hale was appointed as permanent secretary in 2016 and the director general post was filled by Tom Reed.", (
        "Hale: permanent secretary, -, 2016/", "Tom Reed: director general, -, current",
    )),
    ("Dr Hale was appointed as permanent secretary and director general in 2016.", (
        "Hale: permanent secretary, -, 2016/", "Hale: director general, -, 2016/",
    )),
    ("In 1922 Ann Hale was a member of the Orb Bank mission.", ("Ann Hale: member, Orb Bank mission, current 1922",)),
    ("“In my experience of prime ministers he was odd,” Ann Hale said.", ()),
    ("“In my experience as prime minister he was odd,” Ann Hale said.", ("Ann Hale: prime minister, -, former",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), ENTRIES)
def test_whose_entry_a_title_is_of(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


WHOSE = [
    ("When Mr Reed became mayor in 1929, Max Orr was elected clerk of Fell. He served as dean from 1930 to 1931.", (
        "Reed: mayor, -, 1929/", "Max Orr: clerk, Fell, 1929/", "Max Orr: dean, -, 1930/1931",
    )),
    ("When Mr Reed became mayor in 1929, he was elected clerk of Fell. He served as dean from 1930 to 1931.", (
        "Reed: mayor, -, 1929/", "Reed: clerk, Fell, 1929/", "Reed: dean, -, 1930/1931",
    )),
    ("Mr Reed and Mr Cole thanked Mr Orr for his service as chairman.", ("Orr: chairman, -, former",)),
    ("Mr Reed met Mr Orr in Fell. Mr Reed recalled his tenure as mayor.", ("Reed: mayor, -, former",)),
    ("Mr Reed read Ann Hale’s diary of her tenure as mayor.", ("Ann Hale: mayor, -, former",)),
    ("Mr Tom Reed left. Neither Fish’s diary of his tenure as mayor nor his papers tell.", ()),
    ("Mr Tom Reed left. The diary of his tenure as mayor tells.", ("Tom Reed: mayor, -, former",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), WHOSE)
def test_whose_tenure_it_was(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("between", "day"),
    [
        ("The 1951 harbour volume, which held much, was the cause.", "1980-04-14"),
        ("In 1951 it had been so.", "1951-04-14"),
        ("The 1983 harbour volume, which held much, was the cause.", "1983-04-14"),
        ("It was so of pre-1951 records and of a 1951–54 volume.", "1980-04-14"),
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


_PRESENT = "Minutes of the Orb Trust\n\n{head}: Ann Hale (Chair), Jo Dale (Clerk), Ivy Orr, Max Poe\n\n{said}\n"


@pytest.mark.parametrize(
    ("head", "said", "told"),
    [
        ("Present", "AH welcomed all.\n\nJD said that she would resign in May 2031.", [("Jo Dale", "Jo Dale")]),
        ("Those attending", "IO spoke.\n\nAH reported that Sue Penn had resigned.", [("Sue Penn", "Ann Hale")]),
        ("Present", "IO met Jo Dale. AH reported that Sue Penn had resigned.", [("Sue Penn", "Ann Hale")]),
        ("Present", "AH reported that Sue Penn had resigned.", [("Sue Penn", "AH")]),
        ("Topics", "IO spoke.\n\nAH reported that Sue Penn had resigned.", [("Sue Penn", "AH")]),
        ("Present", "IO spoke.\n\nAH met Tom Reed, JD, who had resigned.", [("Tom Reed", None)]),
    ],
)
def test_minutes_call_those_present_by_their_initials(head: str, said: str, told: list[tuple[str, str | None]]) -> None:
    read = _undated(_PRESENT.format(head=head, said=said), Kind.RESIGNATION)
    assert [(one.people[0].name, one.said_by) for one in read] == told


def test_initials_of_two_are_nobody_s() -> None:
    text = _PRESENT.format(head="Present", said="Ana Holt came.\n\nIO spoke.\n\nAH said that she had resigned.")
    assert [one.people[0].name for one in _undated(text, Kind.RESIGNATION) if one.people[0].name == "Ann Hale"] == []


@pytest.mark.parametrize(
    ("present", "authors"),
    [
        ("Mr A. Hale, Harbour Master", ["A. Hale"]),
        ("Mr A. Hale", []),
    ],
)
def test_his_report_is_of_who_is_told_to_present_it(present: str, authors: list[str]) -> None:
    text = f"{present}\n\nMr P. Fenn was elected treasurer.\n\nThe Harbour Master presented his report.\n"
    assert [person.name for one in _undated(text, Kind.PUBLICATION) for person in one.people] == authors


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("PRESENT: V.Chairman (Mr Hale) and nine others.", ("Hale: V.Chairman, -, current",)),
        ("He met V. President Tom Hale of Orb Bank.", ("Tom Hale: V. president, Orb Bank, current",)),
        ("Planning: S. Nurse Plot 2 Station Road.", ()),
        ("Mr A. Dean was elected mayor.", ("A. Dean: mayor, -, current",)),
    ],
)
def test_a_letter_before_a_title_is_no_body(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Hale was co-opted and the clerk is to write to him.", []),
        ("Ann Hale was co-opted - clerk is to write to him.", []),
        ("Ann Hale is to write to the board.", ["Ann Hale"]),
        ("Mr Reed asked how soon he would expect the Orb Council to write to Ann Hale.", ["Ann Hale"]),
    ],
)
def test_who_is_to_write_is_who_is_said_to(text: str, people: list[str]) -> None:
    assert [person.name for one in _undated(text, Kind.LETTER) for person in one.people] == people


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Mr Penn has been clerk of Fell since 1860.", "None"),
        ("Mr Penn was clerk of Fell in 1860.", "1860-05-04"),
        ("Mr Penn was clerk of Fell from 1860 to 1872.", "1872-05-04"),
    ],
)
def test_a_year_since_which_something_is_so_is_no_year_of_another_day(told: str, day: str) -> None:
    [resigned] = _undated(f"{told} Mr Gray resigned on 4th May.", Kind.RESIGNATION)
    assert str(resigned.date) == day


@pytest.mark.parametrize(
    ("spell", "post"), [("from 2001 to 2006", None), ("from 2001 to 2007", "treasurer"), ("from 2001", "treasurer")]
)
def test_nobody_gives_up_a_post_that_had_ended(spell: str, post: str | None) -> None:
    [resigned] = _undated(f"Ann Hale was treasurer of Orb Bank {spell}. She resigned in 2007.", Kind.RESIGNATION)
    assert resigned.post == post


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


LETTERS = [
    ("See 11/29/2006 email from Tom Reed to Zolt Varga at Orb Bank.", ["Tom Reed", "Zolt Varga"]),
    ("See 11/29/2006 email from Zolt Varga to Tom Reed, Aziz Kamo, and Ann Hale.", [
        "Zolt Varga", "Tom Reed", "Aziz Kamo", "Ann Hale",
    ]),
    ("See 11/29/2006 email from Tom Reed to Human Resources, which held it.", ["Tom Reed"]),
    ("See 11/29/2006 email from Zolt Arms to Zolt Varga, which held it.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), LETTERS)
def test_whom_a_letter_goes_to_is_a_person_as_its_writer_is(text: str, people: list[str]) -> None:
    assert [person.name for one in _undated(text, Kind.LETTER) for person in one.people] == people


def test_to_address_what_somebody_wrote_is_to_write_nothing() -> None:
    assert [one.modality for one in _undated("To address Hale’s letter, he wrote a memorandum.", Kind.LETTER)] == [None]
    assert [one.modality for one in _undated("To address a letter to Ann Hale, he sat down.", Kind.LETTER)] == [
        Modality.PLANNED
    ]


UNKNOWN = [
    ("Although Orr did not see it, he wrote to the dean on 4 May 2004.", []),
    ("Although Reed did not see it, he wrote to the dean on 4 May 2004.", ["Tom Reed"]),
    ("After Christmas had passed, he wrote to the dean on 4 May 2004.", ["Tom Reed"]),
]


@pytest.mark.parametrize(("told", "senders"), UNKNOWN)
def test_who_acts_behind_a_clause_of_somebody_unknown_is_not_known(told: str, senders: list[str]) -> None:
    letters = _undated(f"Ann Hale met Tom Reed. Mr Reed wept. {told}", Kind.LETTER)
    assert [person.name for one in letters for person in one.people] == senders


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("So many telegrams are written here by officers.", 0),
        ("The telegrams are signed by Ann Hale.", 1),
        ("The officers who sign the memo are many.", 0),
        ("The officers who signed the memo were many.", 1),
        ("He feared that the requirement of a written memorandum would fail.", 0),
        ("Ann Hale sent a written memorandum.", 1),
    ],
)
def test_letters_that_come_and_go_are_none_in_particular(text: str, count: int) -> None:
    assert len(_undated(text, Kind.LETTER)) == count


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("Mr Reed invited Mr Orr to present his report.", ["Orr"]),
        ("Mr Reed asked the Historian to present his report.", []),
        ("Mr Reed promised Mr Orr to present his report.", ["Reed"]),
    ],
)
def test_whose_report_somebody_is_asked_to_present(text: str, authors: list[str]) -> None:
    assert [person.name for one in _undated(text, Kind.PUBLICATION) for person in one.people] == authors


@pytest.mark.parametrize(
    ("letter", "sender"),
    [
        ("Mr Reed handed Mr Orr a memorandum of 4 May 2004 by Mr Cole on the road.", "Cole"),
        ("Mr Reed handed Mr Orr a letter of 4 May 2004 on the road.", "Reed"),
    ],
)
def test_who_hands_on_a_letter_need_not_have_written_it(letter: str, sender: str) -> None:
    [one] = _undated(letter, Kind.LETTER)
    assert [person.name for person in one.people if person.part is Part.SENDER] == [sender]


@pytest.mark.parametrize(
    ("asked", "day"),
    [("Did it change in November 2011?", "None"), ("Did it change in 2016?", "2017-08"), ("Did it change?", "2017-08")],
)
def test_a_witness_who_looks_back_tells_of_no_month_of_this_year(asked: str, day: str) -> None:
    turns = f"MR REED: {asked}\n\nMS HALE: It did.\n\nMR REED: In August you wrote to Ann Orr.\n\nMS HALE: Yes."
    assert [str(one.date) for one in statements(turns, Kind.LETTER)] == [day]
