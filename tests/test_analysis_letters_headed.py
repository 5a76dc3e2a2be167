"""Letters printed one below another, each under a heading of its own, and the notes to them."""

import pytest

from tests.correspondence import letters, told
from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part

_PRINTED = """{heading}

Cablegram 7 SKELBY, 18 June 1947, 9 p.m.

SECRET

I have seen the harbour [1] and shall say no more of it.

1 Not printed.
"""


@pytest.mark.parametrize(
    ("heading", "senders", "readers"),
    [
        ("# 12 Hale to Cole", "Hale", "Cole"),
        ("12 Noel-Hale to the Harbour Board", "Noel-Hale", ""),
        ("## Hale to Cole, Orr and Dale", "Hale", "Cole, Orr, Dale"),
        ("12 Hale to Bruce", "Hale", "Bruce"),
        ("12 Harbour Board, Skelby, to Cole", "", "Cole"),
        ("12 Backchannel Message From the Mayor of Fell (Hale) to the Clerk (Cole)", "Hale", "Cole"),
        ("12 Submission from Hale to Cole", "Hale", "Cole"),
        ("# 12 Submission, Hale to the IDCC", "Hale", ""),
        ("# 12 SUBMISSION, HALE TO COLE", "Hale", "Cole"),
    ],
)
def test_a_marked_heading_tells_who_writes_to_whom(heading: str, senders: str, readers: str) -> None:
    [read] = letters(_PRINTED.format(heading=heading))
    assert told(read) == (senders, readers, "1947-06-18")


@pytest.mark.parametrize("heading", ["# A Guide to Skelby", "12 How to moor a ship", "# Going to Sea"])
def test_a_heading_that_names_nobody_is_no_letter_s(heading: str) -> None:
    assert letters(_PRINTED.format(heading=heading).replace("Cablegram 7 ", "")) == []


def test_the_head_of_a_despatch_may_be_long() -> None:
    head = "Cablegram Secret and Personal for the Chairman of the Board 7 SKELBY, 18 June 1947, 9 p.m."
    [read] = letters(
        _PRINTED.format(heading="12 Hale to Cole").replace("Cablegram 7 SKELBY, 18 June 1947, 9 p.m.", head)
    )
    assert told(read) == ("Hale", "Cole", "1947-06-18")


@pytest.mark.parametrize(
    ("heading", "senders", "readers"),
    [
        ("12 The High Commissioner to the Minister (Hale to Cole)", "Hale", "Cole"),
        ("Viscount Hale to Sir E. Orr (Skelby).", "Hale", "E. Orr"),
        ("12 Memorandum From the Mayor (Hale) to the Clerk (Cole)", "Hale", "Cole"),
    ],
)
def test_brackets_in_a_heading_tell_who_holds_an_office_or_where_somebody_is(
    heading: str, senders: str, readers: str
) -> None:
    [read] = letters(_PRINTED.format(heading=heading))
    assert told(read) == (senders, readers, "1947-06-18")


@pytest.mark.parametrize(
    ("sender", "reader", "told_of"),
    [
        ("AMEMBASSY SKELBY", "SECSTATE WASHDC", []),
        ("AMCONSUL FELL", "ANN HALE", ["Ann Hale"]),
        ("TOM REED", "ANN HALE", ["Tom Reed", "Ann Hale"]),
    ],
)
def test_a_station_that_telegrams_go_to_is_nobody(sender: str, reader: str, told_of: list[str]) -> None:
    text = f"FROM: {sender}\nTO: {reader}\nDATE: 12 MAY 1974\nSUBJECT: THE CABINET\n\nThe mayor has gone to sea.\n"
    assert [one.name for letter in letters(text) for one in letter.people] == told_of


def test_a_branch_in_brackets_is_nobody() -> None:
    text = _PRINTED.format(heading="Hale to Cole").replace("I have seen", "The Controller of Supplies (Air) has seen")
    assert tenures(text) == ()


_TWO = """12 Letter From the Mayor of Fell (Hale) to the Clerk of Fell (Cole)

Skelby, April 3, 1958.

You asked for the harbour.

13 Letter From the Dean of Orb (Reed) to the Clerk of Fell (Cole)

Fell, {day}

I have the harbour.
"""


@pytest.mark.parametrize(("day", "since"), [("April 9, 1958.", "1958-04-09"), ("a Sunday.", "1958-04-03")])
def test_who_writes_a_letter_holds_the_office_on_its_day(day: str, since: str) -> None:
    held = [one for one in statements(_TWO.format(day=day), Kind.TENURE) if one.people[0].name == "Reed"]
    assert [str(one.as_of) for one in held] == [since] * len(held) != []


_EXCHANGE = """# 12 Hale to Cole

Cablegram 7 SKELBY, 18 June 1947

I wish to tender my resignation. [1] Mayor Orr is of one mind with me.

1 On 20 June Hale cabled Cole. See Orr’s cablegram 9 of 30 June.

# 13 Cole to Hale

Cablegram 8 FELL, 2 July 1947

I have received your telegram. Tom Dale, mayor of Fell, has seen it too.

_[Fell Archive, 12]_
"""


def test_the_last_letter_of_a_volume_has_a_text_as_the_others_have() -> None:
    read = {told(one) for one in letters(_EXCHANGE)}
    assert ("Hale", "Cole", "1947-06-18") in read
    assert ("Cole", "Hale", "1947-07-02") in read
    [answered] = [one for one in letters(_EXCHANGE) if "received" in one.quote.exact]
    assert (answered.said_by, answered.names(Part.SENDER)) == ("Cole", ("Hale",))
    [resigned] = statements(_EXCHANGE, Kind.RESIGNATION)
    assert (resigned.said_by, resigned.names(Part.HOLDER)) == ("Hale", ("Hale",))


def test_a_note_to_a_letter_is_the_editor_s_and_of_days_about_it() -> None:
    [noted] = [one for one in letters(_EXCHANGE) if "cabled" in one.quote.exact]
    assert (noted.said_by, str(noted.date)) == (None, "1947-06-20")


def test_a_letter_s_titles_hold_on_its_day() -> None:
    assert [one for one in tenures(_EXCHANGE) if "Dale" in one] == ["Tom Dale: mayor, Fell, current 1947-07-02"]
    assert [one for one in tenures(_EXCHANGE) if "See" in one] == []


_DRAWN = """Thursday, 30 August 1928

30th August, 1928

(Due to arrive Fell {day})

My dear Hale,

I have kept the clerk [1] informed, and sent a note to Tom Reed on {day}.

I am,

Yours sincerely,

A.B. DALE

_1 Sir Max Orr, clerk to the Board.

2 Sir Sam Cole, Secretary to the Cabinet.
"""


@pytest.mark.parametrize(("day", "read"), [("10.8.29", "1929-08-10"), ("10.8.1928", "1928-08-10")])
def test_a_letter_is_of_its_own_day_and_its_notes_name_no_writer(day: str, read: str) -> None:
    [printed, sent] = letters(_DRAWN.format(day=day))
    assert told(printed) == ("A.B. Dale", "Hale", "1928-08-30")
    assert told(sent) == ("A.B. Dale", "Tom Reed", read)


def test_what_a_letter_is_about_stands_above_its_text_and_is_no_signature() -> None:
    text = _PRINTED.format(heading="12 Orr to the Board").replace("SECRET", "HALE")
    [read] = letters(f"{text}\n\nTom Hale and Max Orr are of Fell.")
    assert told(read) == ("Max Orr", "", "1947-06-18")


def test_a_day_of_arrival_is_not_the_letter_s() -> None:
    text = (
        "Mr. Hale to Lord Reed.\n\nFell, May 3, 1900. (Received May 28, 1900.)\n\nMy Lord,\n\nAll is well.\n\nTOM HALE"
    )
    [read] = letters(text)
    assert told(read) == ("Tom Hale", "Reed", "1900-05-03")


def test_last_week_is_that_before_the_letter_it_is_told_in() -> None:
    text = (
        "From Ann Hale to Tom Reed, 28 March 1927\n\nDear Tom,\n\nAll is well.\n\nYours,\n\nAnn Hale\n\n"
        "From Ann Hale to Tom Reed, 6 April 1927\n\nDear Tom,\n\nI wrote to Max Orr last week.\n\nYours,\n\nAnn Hale"
    )
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    [*_, sent] = [one for one in extract(document).statements if one.kind is Kind.LETTER]
    assert told(sent) == ("Ann Hale", "Max Orr", "1927-03-28/1927-04-03")


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("on May 3d, 1784", "1784-05-03"),
        ("on the 22d of May 1784", "1784-05-22"),
        ("in May 2016 on 3D film", "2016-05"),
    ],
)
def test_days_may_end_in_d_alone(when: str, date: str) -> None:
    [read] = letters(f"Ann Hale wrote to Tom Reed {when}.")
    assert told(read) == ("Ann Hale", "Tom Reed", date)
