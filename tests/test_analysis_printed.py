"""Letters and messages printed in full, in the layouts that letters have: their parties and their day."""

import pytest

from tui.analysis.extraction import extract
from tui.analysis.structure import Zone
from tui.analysis.zones import find_blocks, letter_days
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Statement

_TEXT = "The bridge is closed, and nobody here can say when it will open or who is to pay for it."


def _letters(text: str) -> list[Statement]:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    return [one for one in extract(document).statements if one.kind is Kind.LETTER]


def _told(one: Statement) -> tuple[str, str, str]:
    return ", ".join(one.names(Part.SENDER)), ", ".join(one.names(Part.RECIPIENT)), str(one.date or "")


INTRODUCED = [
    (
        f"General Ann Hale to Tom Reed, January 18, 1865 – 12:45 a.m.\n\nFELL, January 18, 1865 — 12.45 a.m.\n\n{_TEXT}"
        "\n\nA. HALE.",
        [("Ann Hale", "Tom Reed", "1865-01-18")],
    ),
    (
        f"TELEGRAM TO T. REED.\n\nFell House, July 14, 1863.\n\n{_TEXT}\n\nA. Hale.\n\nTELEGRAM TO R. COLE.\n\n"
        f"Fell House, July 15, 1863.\n\n{_TEXT}\n\nA. Hale.",
        [("A. Hale", "T. Reed", "1863-07-14"), ("A. Hale", "R. Cole", "1863-07-15")],
    ),
    (f"Ann Hale to Tom Reed, January 18, 1865 in the dawn\n\n{_TEXT}\n\nA. HALE.", []),
    (
        f"Here is Ann Hale's resignation letter in full:\n\nDear Prime Minister,\n\n{_TEXT}\n\nYours ever,\n\n"
        "It was read out by Prime Minister Tom Reed.",
        [("Ann Hale", "Tom Reed", "")],
    ),
    (
        f"Ann Hale told the prime minister:\n\nDear Prime Minister,\n\n{_TEXT}\n\n"
        "It was read out by Prime Minister Tom Reed and Prime Minister Ray Orr.",
        [],
    ),
    (
        f"Prime Minister Tom Reed wrote:\n\nDear Ann,\n\n{_TEXT}\n\nThe clerk Ann Hale wept.",
        [("Tom Reed", "Ann Hale", "")],
    ),
    (
        f"Prime Minister Tom Reed wept.\n\nDear Ann,\n\n{_TEXT}\n\nThe clerk Ann Hale wept.",
        [],
    ),
    (
        f"Monday, May 4, 2015\n\nTo the General Faculty\n\nDear Colleagues,\n\n{_TEXT}\n\nWith kind regards,\n\n"
        "Ann Hale",
        [("Ann Hale", "", "2015-05-04")],
    ),
    (
        "May 4, 2015\n\nThe Honorable Ann Hale Secretary Office of Harbours 200 Orb Avenue, SW Washington, DC 20201\n\n"
        "Robert R. Reed, MD Director Office of Bridges & Harbours 1600 Orb Road Atlanta, GA 30329\n\n"
        "Dear Secretary Hale, Assistant Secretary Cole, Director Reed, Commissioner Orr, and Commissioner Moss,\n\n"
        f"{_TEXT}",
        [("", "Hale, Cole, Robert R. Reed, Orr, Moss", "2015-05-04")],
    ),
]


@pytest.mark.parametrize(("text", "told"), INTRODUCED)
def test_a_letter_is_of_whom_its_introduction_and_its_salutation_name(
    text: str, told: list[tuple[str, str, str]]
) -> None:
    printed = [one for one in _letters(text) if one.rule == "letter.printed"]
    assert [_told(one) for one in printed] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PAPERS\n\nNo. 12.\n\nSir E. Hale to Mr. Tom Reed.\n\nOrb House, July 24, 1914.\n\nSir,\n\n"
            f"{_TEXT}\n\nI am, &c.\nE. HALE.\n\nNo. 13.\n\nMr. Tom Reed to Sir E. Hale.\n\n"
            f"Paris, July 25, 1914.\n\nSir,\n\n"
            f"{_TEXT}\n\nI have, &c.\nTOM REED.",
            [("E. Hale", "Tom Reed", "1914-07-24"), ("Tom Reed", "E. Hale", "1914-07-25")],
        ),
        (
            f"211. Telegram From the Embassy in Chile to the Department of State\n\n"
            f"Santiago, May 1, 1973.\n\n{_TEXT}\n\n"
            f"212. Memorandum From Ann Hale to President Reed\n\nWashington, May 2, 1973.\n\n{_TEXT}\n\nHALE",
            [("", "", "1973-05-01"), ("Ann Hale", "Reed", "1973-05-02")],
        ),
        (
            "The Secretary of State to the Ambassador in France (Reed)\n\nWashington, June 3, 1931, 5 p.m.\n\n"
            f"231. Your 255, June 1. {_TEXT}\n\nHALE",
            [("Hale", "Reed", "1931-06-03")],
        ),
        (
            "The Consul in Spain (Hale) to the Secretary of State\n\nMadrid, June 3, 1931.\n[Received June 5.]\n\n"
            f"{_TEXT}\n\nHALE\n\nThe Secretary of State to the Consul in Spain (Hale)\n\n"
            f"Washington, June 6, 1931.\n\n{_TEXT}",
            [("Hale", "", "1931-06-03"), ("", "Hale", "1931-06-06")],
        ),
        (
            f"71 Hale to Reed\n\nTelegram 159 ORB, 17 May 1948, 10.32 p.m.\n\nMOST SECRET\n\n{_TEXT}\n\nHALE",
            [("Hale", "Reed", "1948-05-17")],
        ),
        (
            f"Mr J. A. Hale, Prime Minister, to Mr T. Reed, Consul in Orb\n\nFell, 17 May 1948\n\n{_TEXT}",
            [("J. A. Hale", "T. Reed", "1948-05-17")],
        ),
        (
            f"LORD HALE TO SIR TOM REED.\n\nOrb, 24th October, 1851.\n\nMy dear Reed,\n\n{_TEXT}\n\nEver yours,\nHALE.",
            [("Hale", "Tom Reed", "1851-10-24")],
        ),
        (
            f"[To Miss Ann Hale]\n\nOrb, 3 October 1821.\n\nMy dearest Ann,\n\n{_TEXT}\n\n"
            f"Your affectionate brother,\nTom Reed",
            [("Tom Reed", "Ann Hale", "1821-10-03")],
        ),
        (
            f"Tom Reed to Ann Hale, 3 October 1821\n\nMy dear Ann,\n\n{_TEXT}\n\nYours most truly,\nTom Reed",
            [("Tom Reed", "Ann Hale", "1821-10-03")],
        ),
        (
            "Rt Hon Tom Reed MP\nMinister for Bridges\nOrb House\n\n4 May 2016\n\nDear Minister,\n\n"
            f"I am writing to you about the bridge. {_TEXT}\n\nYours ever,\n\nANN HALE MP",
            [("Ann Hale", "Tom Reed", "2016-05-04")],
        ),
        (
            "The Honorable Tom Reed\nSecretary\nOrb Street\n\nMay 4, 2016\n\nDear Mr. Secretary:\n\n"
            f"We write to ask for the records. {_TEXT}\n\nSincerely,\n\nAnn Hale\nChairman\n\nRay Cole\nMember",
            [("Ann Hale, Ray Cole", "Tom Reed", "2016-05-04")],
        ),
        (
            f"Date: 4 May 2016\nTo: Tom Reed, Chief Executive\n\nDear Tom\n\n{_TEXT}\n\nBest wishes\n\nAnn Hale",
            [("Ann Hale", "Tom Reed", "2016-05-04")],
        ),
        (
            f"Ann Hale\nLeader of the Council\n\n4th May 2016\n\nDear Colleague\n\n{_TEXT}\n\nYours\n\n"
            f"Ann Hale\n\ncc: Tom Reed",
            [("Ann Hale", "", "2016-05-04")],
        ),
        (
            f"4 May 2016\n\nDear Mr Reed,\n\n{_TEXT}\n\nâ¢ Yours sincerely,\n\n"
            "The Hon Ann Hale, MP . Mr Ray Cole, MP\n\n"
            "Leader of the Council (ANN HALE) (RAY COLE)\n\n"
            "Dr Joan Moss - Mr Tim Lane, National Party Whips In The Senate"
            " (JOAN MOSS)\n\nSir Peter Dale\n\nHarbour Master\n\nJack Webb\n\nA copy went to the clerk",
            [("Ann Hale, Ray Cole, Joan Moss, Tim Lane, Peter Dale, Jack Webb", "Reed", "2016-05-04")],
        ),
        (
            f"10 ORB STREET\n\nTHE MINISTER\t\t\t3 March 2009\n\nDear Ann,\n\n{_TEXT}\n\nYours,\n\n"
            f"Tom Reed\n\nRt Hon Ann Hale MP",
            [("Tom Reed", "Ann Hale", "2009-03-03")],
        ),
        (
            f"3rd March 2009\n\nTom Reed Esq.\nChief Executive\n\nDear Tom,\n\n{_TEXT}\n\nYours,\n\n"
            f"[signed]\n\nAnn Hale",
            [("Ann Hale", "Tom Reed", "2009-03-03")],
        ),
        (
            f"To Ann Hale from Tom Reed, 3 March 1776\n\nOrb, March 3d, 1776.\n\nMadam,\n\n{_TEXT}\n\n"
            f"Yours truly,\n\nTom Reed",
            [("Tom Reed", "Ann Hale", "1776-03-03")],
        ),
        (
            f"From Ann Hale to Tom Reed, 3 March 1776\n\nSir,\n\n{_TEXT}\n\nYours truly,\n\nAnn Hale",
            [("Ann Hale", "Tom Reed", "1776-03-03")],
        ),
        (
            f"TO THE EDITOR OF THE TIMES\n\nSir,—{_TEXT}\n\n"
            f"I am, Sir, your obedient servant,\nANN HALE.\nOrb, 4 May 1921.",
            [("Ann Hale", "", "1921-05-04")],
        ),
        (
            f"MEMORANDUM\n\nTO: Tom Reed, Director\nFROM: Ann Hale\nDATE: 4 May 2016\nRE: Costs\n\n{_TEXT}",
            [("Ann Hale", "Tom Reed", "2016-05-04")],
        ),
        (
            f"May 4, 2016\n\nThe Honorable Tom Reed\n\nDear Mr. Secretary:\n\n{_TEXT}\n\nSincerely,\n\nAnn Hale\n\n"
            "United States Senator.\n\nContact: Jan Lund, 202/224-5844; Ray Orr, 303/455-7600.",
            [("Ann Hale", "Tom Reed", "2016-05-04")],
        ),
        (
            "Sent: Tuesday, March 3, 2009 2:02 PM\nFrom: Hale, Ann\n"
            f"To: Reed, Tom; Cole, Ray J.\nSubject: Costs\n\n{_TEXT}",
            [("Ann Hale", "Tom Reed, Ray J. Cole", "2009-03-03")],
        ),
        (
            f"On Tue, Mar 3, 2009 at 2:02 PM, Ann Hale <ahale@orb.gov.uk> wrote:\n\n> {_TEXT}",
            [("Ann Hale", "", "2009-03-03")],
        ),
        (
            f"MAIL RELEASED\n\nFrom: Ann Hale\nSent: 4 May 2011\nTo: Tom Reed\n\nDear Tom,\n\n"
            f"{_TEXT}\n\nKind regards,\nAnn",
            [("Ann Hale", "Tom Reed", "2011-05-04")],
        ),
        (
            f"Dobson to Ilesh\n\nMinute ORB, 14 April 1947\n\nSECRET\n\n{_TEXT}",
            [("Dobson", "Ilesh", "1947-04-14")],
        ),
        (
            f"Dobson and Varney to Ilesh\n\nOrb, 14 April 1947, 3.42 p.m.\n\nMOST IMMEDIATE\n\n{_TEXT}",
            [("Dobson, Varney", "Ilesh", "1947-04-14")],
        ),
        (
            f"Dobson to Ilesh (in Paris)\n\nCablegram 12, ORB, 14 April 1947\n\n{_TEXT}",
            [("Dobson", "Ilesh", "1947-04-14")],
        ),
        (
            f"Ministry of Works to Ilesh\n\nTelegram 12, ORB, 14 April 1947\n\n{_TEXT}",
            [("", "Ilesh", "1947-04-14")],
        ),
        (
            f"Mr R. Hale, Secretary, to Mr N. Chamberlain, Clerk\n\nOrb, 14 April 1947\n\n{_TEXT}",
            [("R. Hale", "N. Chamberlain", "1947-04-14")],
        ),
        (
            "Mr T. Reed, Minister to the United States, to Sir E. Hale, Secretary\n\nOrb, 14 April 1947\n\n"
            f"Sir,\n\n{_TEXT}\n\nT. REED\n\n1 A. V. Moss, the treasurer.",
            [("T. Reed", "E. Hale", "1947-04-14")],
        ),
    ],
)  # fmt: skip
def test_a_letter_of_any_layout_has_its_parties_and_its_day(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [_told(one) for one in _letters(text)] == told


@pytest.mark.parametrize(
    ("head", "foot", "writer"),
    [
        ("Ms Ann Lowe\n\n20 July 2007\n\nDear Ms Lowe,", "Yours sincerely,\n\nTom Hale", "Tom Hale"),
        ("20 July 2007\n\nDear Ms Lowe,", "Yours sincerely,\n\nthe board", None),
        ("71. Hale to Lowe\n\nOrb, 20 July 2007", "HALE", "Hale"),
        ("Memorandum from the Secretary (Hale) to the Governor\n\nOrb, 20 July 2007", "Yours,\n\nIan Hale", "Ian Hale"),
        ("Cablegram to Lowe\n\nOrb, 20 July 2007", "See above.", None),
    ],
)
def test_a_printed_letter_is_said_by_its_writer(head: str, foot: str, writer: str | None) -> None:
    text = f"The letter is below:\n\n{head}\n\nMr Raj Cole resigned on 13 July 2007. {_TEXT}\n\n{foot}"
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert [one.said_by for one in extract(document).statements if one.kind is Kind.RESIGNATION] == [writer]


@pytest.mark.parametrize(
    "text",
    [
        f"Tom Reed to lead Orb Council\n\n4 May 2016\n\n{_TEXT}",
        f"Ann Hale to Run Marathon\n\nLondon, 4 May 2016\n\n{_TEXT}",
        f"From Rags to Riches\n\n4 May 2016\n\n{_TEXT}",
        f"A Guide to the Council\n\nPublished 4 May 2016\n\n{_TEXT}",
        f"# Lord Hale to Sir Tom Reed\n\n4 May 2016\n\n{_TEXT}",
        f"The road to the City\n\n{_TEXT}",
        f"To Ann Hale\n\n{_TEXT}\n\n{_TEXT}",
        f"Sir Tom Reed to Lord Hale\n\n{_TEXT}\n\n{_TEXT}",
        f"Dear oh dear! The bridge is closed.\n\n{_TEXT}",
        f"London to Paris\n\nOrb, 4 May 2016\n\n{_TEXT}",
        f"4 May to Orb\n\nOrb, 4 May 2016\n\n{_TEXT}",
        f"Welcome to Orb\n\nOrb, 4 May 2016\n\n{_TEXT}",
        f"Dobson to Ilesh\n\n4 May 2016\n\n{_TEXT}",
        f"Dobson to resign\n\nOrb, 4 May 2016\n\n{_TEXT}",
    ],
)
def test_what_is_no_letter_s_heading(text: str) -> None:
    assert Zone.LETTER not in [block.zone for block in find_blocks(text)]
    assert _letters(text) == []


def test_a_message_counts_its_days_from_its_own_date() -> None:
    text = (
        "From: Ann Hale\nTo: Tom Reed\nSent: 3 March 2009 14:02\n\nI wrote to Ray Cole yesterday.\n\n"
        "From: Tom Reed\nSent: 12 January 2009 09:15\nTo: Ann Hale\n\nI e-mailed Ray Cole yesterday."
    )
    dates = {one.quote.exact.partition(" ")[2]: str(one.date) for one in _letters(text) if one.rule != "letter.printed"}
    assert dates == {"wrote to Ray Cole yesterday": "2009-03-02", "e-mailed Ray Cole yesterday": "2009-01-11"}


def test_what_follows_a_letter_counts_from_the_document_s_date_again() -> None:
    text = f"Ann Hale\n\n4 May 2016\n\nDear Tom,\n\n{_TEXT}\n\nYours,\n\nAnn Hale\n\n{_TEXT}"
    days = letter_days(text, find_blocks(text))
    assert [str(days.get(number)) for number in range(8)] == ["None", *["2016-05-04"] * 5, "None", "None"][:8]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("I wrote to you on the 29th.", "1938-09-29"),
        ("I wrote to you on the 2nd; you came on the 3rd.", "1938-10-02"),
        ("I wrote to you at once; you came on the 3rd.", ""),
        ("Nothing has moved since. I wrote to you on Monday.", "1938-10-03"),
    ],
)
def test_a_day_in_a_letter_is_the_last_before_it(sentence: str, date: str) -> None:
    text = f"Orb, 4 October 1938\n\nDear Mr Reed,\n\n{sentence} {_TEXT}\n\nYours sincerely,\n\nAnn Hale"
    assert [_told(one) for one in _letters(text)][1:] == [("Ann Hale", "Reed", date)]


def test_lines_above_a_far_heading_and_a_page_s_number_change_nothing() -> None:
    address = "\n".join(("Orb House", "Tom Reed to Ann Hale", "1 Mill Lane", "Orb", "Orbshire", "England", "Europe"))
    text = f"{address}\n\nDear Ann,\n\n{_TEXT}\n\nPage 2 of 3\n\n{_TEXT}\n\nYours,\n\nTom"
    assert [_told(one) for one in _letters(text)] == [("Tom Reed", "Ann Hale", "")]


def test_what_those_who_sign_together_sent_before_came_from_all() -> None:
    text = f"May 4, 2016\n\nDear Mr. Reed:\n\nOn March 2 we wrote to you. {_TEXT}\n\nSincerely,\n\nAnn Hale\n\nRay Cole"
    assert [_told(one) for one in _letters(text)][1:] == [("Ann Hale, Ray Cole", "Reed", "2016-03-02")]


def test_what_another_sent_the_reader_came_from_none_of_those_who_sign() -> None:
    text = f"May 4, 2016\n\nDear Mr. Reed:\n\nThe clerk wrote to you. {_TEXT}\n\nSincerely,\n\nAnn Hale\n\nRay Cole"
    assert [_told(one) for one in _letters(text)][1:] == [("", "Reed", "")]


def test_a_day_of_a_later_letter_is_not_put_back_a_year() -> None:
    first = f"Orb, 3 October 1938\n\nDear Mr Reed,\n\n{_TEXT}\n\nYours,\n\nAnn Hale\n\n"
    second = (
        f"Orb, 5 October 1938\n\nDear Miss Hale,\n\nYour letter reached me yesterday. {_TEXT}\n\nYours,\n\nTom Reed"
    )
    assert [_told(one)[2] for one in _letters(first + second)] == ["1938-10-03", "1938-10-05", "1938-10-04"]


def test_a_message_between_offices_has_no_people() -> None:
    text = f"From: Orb Council\nTo: All staff\nDate: 4 May 2016\n\n{_TEXT}"
    assert _letters(text) == []


def test_a_letter_does_not_tell_of_itself() -> None:
    text = f"4 October 1938\n\nDear Mr Reed,\n\nI am writing to you today. {_TEXT}\n\nYours sincerely,\n\nAnn Hale"
    assert [one.rule for one in _letters(text)] == ["letter.printed"]


def test_colleagues_and_ministers_are_no_names() -> None:
    text = f"4 May 2016\n\nDear Applicant,\n\n{_TEXT}\n\nYours sincerely,\n\nAnn Hale"
    assert [_told(one) for one in _letters(text)] == [("Ann Hale", "", "2016-05-04")]


def test_the_head_of_a_printed_letter_tells_of_no_other() -> None:
    text = f"Ms Hale's Note to Mr Reed, 28 July 2002\n\nDear Tom,\n\n{_TEXT}\n\nYours,\n\nAnn Hale"
    assert [_told(one) for one in _letters(text)] == [("Ann Hale", "Reed", "2002-07-28")]


_ANNEX = """Annex 4

Letter to Mr Tom Reed, Chairman, Orb East Branch, from the Commissioner for Standards

Thank you for your e-mail received on 18 May 2016 and for the undertaking that nothing will be begun in this at all.

I accept your apology for your letter to Mr Cole of 8 May 2016.

19 May 2016

Annex 5

Mr Cole wrote to the Commissioner on 4 June 2016.
"""


def test_a_letter_may_have_its_day_at_its_foot() -> None:
    """As committees annex letters: who reads and who writes above, the day below the text, and no salutation."""
    [annexed, mail, other, after] = _letters(_ANNEX)
    assert (annexed.names(Part.RECIPIENT), str(annexed.date)) == (("Tom Reed",), "2016-05-19")
    assert (mail.names(Part.SENDER), str(mail.date)) == (("Tom Reed",), "2016-05-18")
    assert (other.names(Part.SENDER), other.names(Part.RECIPIENT)) == (("Tom Reed",), ("Cole",))
    assert (after.names(Part.SENDER), str(after.date), after.said_by) == (("Cole",), "2016-06-04", None)


def test_what_tells_of_a_letter_heads_none() -> None:
    """A page about a letter, with a day somewhere below, is not the letter."""
    text = f"Letter from Tom Reed to Ray Cole\n\n{_TEXT}\n\n{_TEXT}\n\n24 October 2016\n"
    assert [_told(one) for one in _letters(text)] == [("Tom Reed", "Ray Cole", "")]


@pytest.mark.parametrize(
    ("dear", "signs", "told"),
    [
        ("Dear Minister,", "Ray Cole", [("Ray Cole", "Ann Hale", "2016-05-04")]),
        ("Dear Minister,", "Raymond Coole", [("Ray Cole", "Ann Hale", "2016-05-04")]),
        ("Dear Mr Reed,", "Ann Hale", [("Ray Cole", "Ann Hale", ""), ("Ann Hale", "Reed", "2016-05-04")]),
    ],
)
def test_a_letter_below_headers_without_a_day_is_the_message(
    dear: str, signs: str, told: list[tuple[str, ...]]
) -> None:
    text = f"To: Ann Hale\n\nFrom: Ray Cole, Clerk\n\n4 May 2016\n\n{dear}\n\n{_TEXT}\n\nYours sincerely,\n\n{signs}\n"
    assert [_told(one) for one in _letters(text)] == told
