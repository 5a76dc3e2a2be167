"""A document's head gives its title, byline, publisher and date; nothing else does."""

import pytest

from tui.analysis.zones import describe, find_blocks
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId

_PROSE = "The council met in the old hall on Friday and chose a new leader after a debate of four hours and a vote."


def _described(text: str, published: EdtfDate | None = None) -> Document:
    basis = Basis.SETTINGS if published else None
    document = Document(DocumentId("a.txt"), text, "", published=published, basis=basis)
    return describe(document, find_blocks(text))


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"Leader of the council resigns\n\nWednesday, 06 September 2017\n\n{_PROSE}", "2017-09-06"),
        (f"Leader of the council resigns\n\nBy Dan Lowe | 06 September 2017\n\n{_PROSE}", "2017-09-06"),
        (f"Leader of the council resigns\n\nBy Sports Desk April 27, 2022\n\n{_PROSE}", "2022-04-27"),
        (f"Leader of the council resigns\n\nBy Dan Lowe 27 April 2022\n\n{_PROSE}", "2022-04-27"),
        (f"Leader of the council resigns\nMay 1, 2007\n {_PROSE}", "2007-05-01"),
        (f"Skelby borough council's leader Ann Hale resigns after the vote\n4 May 2007\n\n{_PROSE}", "2007-05-04"),
        (
            "Hale, Orr Urge the Skelby Harbour Board to Publish a Plan for the Old Harbour and Its Bridge Before"
            f" the Summer Recess\n\nMay 4, 2007\n\nBoth Say It Is Due\n\n{_PROSE}",
            "2007-05-04",
        ),
        (f"Leaders of the councils meet\n\n4 May 2007 – 6 May 2007\n\n{_PROSE}", "2007-05-04"),
        (f"Leader of the council resigns\n\nPublished: 12 March 2015\n\n{_PROSE}", "2015-03-12"),
        (
            f"Leader of Skelby borough council steps aside for a review\nPublished 12 March 2015\n\n{_PROSE}",
            "2015-03-12",
        ),
        (f"Leader of the council resigns\n\nDate: 2015-03-12\n\n{_PROSE}", "2015-03-12"),
        (f"Orb News\nLast Updated: Monday, 6 September, 2004, 17:52 GMT\nLeader resigns\n{_PROSE}", "2004-09-06"),
        (f"Leader of the council resigns\n\nLONDON, June 3, 2004 -- {_PROSE}", "2004-06-03"),
        (f"WASHINGTON, D.C. (June 3, 2004) – {_PROSE}", "2004-06-03"),
        (f"From: Ann Lowe\nTo: Tom Hale\nSent: 4 May 2011 09:12\nSubject: The report\n\n{_PROSE}", "2011-05-04"),
        (f"Orb House\n4 May 2011\n\nDear Ms Lowe,\n\n{_PROSE}\n\nYours sincerely,\n\nTom Hale", "2011-05-04"),
        (f"FOR RELEASE{' ' * 40}CONTACT: Tom Hale\nMay 1, 2007{' ' * 40}(202) 555-0100\n\n{_PROSE}", "2007-05-01"),
        (f"New chair named\n\n{_PROSE}\n\nFrom:\n    Orb Office\nPublished\n    4 May 2011\n\n{_PROSE}", "2011-05-04"),
        (f"Statement on harbours\n\nFrom: Orb House\n\nDelivered on: 4 May 2011\n\n{_PROSE}", "2011-05-04"),
        (f"New chair named\n\n{_PROSE}\n\nPublished 4 May 2011\n\n{_PROSE}", "2011-05-04"),
        (f"MINUTES of the Harbour Committee held on 4 May 2011\n\n{_PROSE}", "2011-05-04"),
        (f"Draft minutes\n\nHarbour Committee, Town Hall, Wednesday 4 May 2011\n\n{_PROSE}", "2011-05-04"),
        (f"Transcript of evidence: Day 3 (4 May 2011)\n\n{_PROSE}", "2011-05-04"),
        (
            f"{' ' * 50}ORB HOUSE,\n{' ' * 50}GREAT CALDER\n\n{' ' * 50}4th May 1958\n\nMy dear Lowe,\n\n{_PROSE}"
            "\n\nYours sincerely,\n\nTom Hale",
            "1958-05-04",
        ),
    ],
)
def test_the_head_states_the_date(text: str, published: str) -> None:
    document = _described(text)
    assert str(document.published) == published
    assert document.basis is Basis.STATED


@pytest.mark.parametrize(
    "text",
    [
        f"The leader of Skelby borough council, Ann Hale, met the board on\n4 May 2007\n\n{_PROSE}",
        f"The harbour was closed for a week, and its board said that nobody knew when the bridge would be mended for"
        f" them\n\n4 May 2007\n\n{_PROSE}",
        f"Leader of the council resigns\n\nThursday, 06 September 2017\n\n{_PROSE}",
        f"Leader of the council resigns\n\n31 June 2017\n\n{_PROSE}",
        f"Record profits since 4 May 2011\n\n{_PROSE}",
        f"Minutes from disaster\n\n{_PROSE} It was 4 May 2011.\n\n{_PROSE}",
        f"Leader of the council resigns\n\nToday: July 24, 2008\n\n{_PROSE}",
        f"Leader of the council resigns\n\n{_PROSE}\n\nPage edited: 31 May 2023",
        f"# About the council\n\n*Page last updated: 2 August 2022*\n\n{_PROSE}",
        f"Leader of the council resigns\n\n{_PROSE}\n\nThe report was published 4 May 2011.\n\n{_PROSE}",
        f"Leader of the council resigns\n\nOn June 3, 2004 - a Thursday - {_PROSE}",
        f"ANN MARY LOWE (28 November 1881 – 27 March 1958) was an English writer. {_PROSE}",
        f"Orb House\n\nDear Ms Lowe,\n\n{_PROSE} It was 4 May 2011.\n\nYours sincerely,\n\nTom Hale",
        f"Orb House\n\n{_PROSE}\n\n4 May 2011\n\nDear Ms Lowe,\n\nThank you.\n\nYours,\n\nTom Hale",
        f"Leader of the council resigns\n\nBy Ann Lowe\n\n{_PROSE}",
        f"In London on 3 June 2004 {_PROSE}",
        f"Sir Dan Lowe KCB\n\n20 April 1933 – 30 January 2024\n\n{_PROSE}",
        f"July 27, 2017: Inquiry opens. {_PROSE}\n\nSeptember 8: Leave begins. {_PROSE}\n\nOctober 2: It ends.",
        f"Leader of the council resigns\n\n{_PROSE}\n\n[1] Ann Lowe, Orb, Retrieved 13 November 2016",
    ],
)
def test_no_other_date_is_the_document_s_own(text: str) -> None:
    document = _described(text)
    assert document.published is None
    assert document.basis is None


def test_the_settings_date_stands() -> None:
    document = _described(f"Leader resigns today\n\nMay 1, 2007\n\n{_PROSE}", EdtfDate.parse("2001"))
    assert str(document.published) == "2001"
    assert document.basis is Basis.SETTINGS


def test_title_byline_and_publisher() -> None:
    document = _described(
        f"# Leader of the council *resigns*\n\nWritten by Dave Lowe\n\n{_PROSE}\n\n"
        "Copyright (c) Orb Association Ltd. 2017, All Rights Reserved."
    )
    assert document.title == "Leader of the council resigns"
    assert document.byline == "Dave Lowe"
    assert document.publisher == "Orb Association Ltd."


def test_the_site_s_name_is_no_part_of_the_title() -> None:
    document = _described(f"The Act of Union - Orb Archives\n\nOverview\n\nThe Act of Union\n\n{_PROSE}")
    assert document.title == "The Act of Union"
    assert document.publisher == "Orb Archives"


def test_a_document_that_is_all_head_has_its_date() -> None:
    assert str(_described("Minutes of the board of Orb\n\n4 May 2011").published) == "2011-05-04"


def test_a_document_without_a_head_stays_bare() -> None:
    document = _described(_PROSE)
    assert (document.title, document.byline, document.publisher) == (None, None, None)
