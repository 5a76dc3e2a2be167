"""The front matter of a page: its title and its day are the document's, and nothing else in it is told."""

import pytest

from tests.correspondence import told as told_letter
from tui.analysis.extraction import extract
from tui.analysis.structure import Zone
from tui.analysis.zones import find_blocks
from tui.analysis.zones.headings import describe
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement

_LETTER = """---
doc_date: '1947-06-18'
doc_num: 7
refs:
- series: Mayor Tom Orr
title: {title}
volume: 'Mayor Tom Reed, 1947: papers'
---

Cablegram 7 SKELBY, 18 June 1947, 9 p.m.

SECRET

I resigned as clerk in May.
"""


def _read(text: str) -> tuple[Statement, ...]:
    return extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements


def _described(text: str) -> Document:
    return describe(Document(DocumentId("a.txt"), text, "0" * 64), find_blocks(text))


@pytest.mark.parametrize(
    "title", ["Hale to Cole", "'Hale to Cole'", '"Hale to Cole"', "Hale to Cole, Clerk of the\n  Harbour Board"]
)
def test_the_title_of_a_page_may_be_the_heading_of_a_letter(title: str) -> None:
    letter, resigned = (one for one in _read(_LETTER.format(title=title)) if one.kind is not Kind.TENURE)
    assert told_letter(letter) == ("Hale", "Cole", "1947-06-18")
    assert letter.quote.exact == "Cablegram 7 SKELBY, 18 June 1947, 9 p.m."
    assert (resigned.people[0].name, resigned.said_by, str(resigned.date)) == ("Hale", "Hale", "1947-05")


_PAGE = """---
layout: post
{notes}
---

The mill was old, and the harbour was older still. Ann Hale is clerk of Fell Council.
"""


@pytest.mark.parametrize(
    ("notes", "day", "title"),
    [
        ("date: 2009-06-01\ntitle: The mill at Fell", "2009-06-01", "The mill at Fell"),
        ("date: '2009-06-01T10:00:00'\ntitle: \"The mill at Fell\"", "2009-06-01", "The mill at Fell"),
        ("updated: 2009-06-01\ntitle: The mill at Fell", "None", "The mill at Fell"),
        ("date: [2009-06-01]\ntitle:", "None", "None"),
        ("date: soon\ntitle: The mill at Fell", "None", "The mill at Fell"),
    ],
)
def test_the_day_and_the_title_of_a_page_are_the_document_s(notes: str, day: str, title: str) -> None:
    text = _PAGE.format(notes=notes)
    described = _described(text)
    assert (str(described.published), str(described.title)) == (day, title)
    [held] = _read(text)
    assert str(held.as_of) == day


def test_a_summary_in_it_is_read_as_prose_is() -> None:
    text = _PAGE.format(notes="description: Tom Reed resigned as mayor of Orb in May 2004.\ntags: [Mayor Tom Orr]")
    assert [one.people[0].name for one in _read(text)] == ["Tom Reed", "Ann Hale"]


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nAnn Hale is clerk of Fell Council.\n\n---\n\nThe mill was old.\n",
        "---\nAnn Hale is clerk of Fell Council.\n---\n\nThe mill was old.\n",
        "The mill was old.\n\n---\ntitle: Ann Hale is clerk of Fell Council\n---\n",
        "---\ntitle: Ann Hale is clerk of Fell Council\n",
    ],
)
def test_rules_make_none_where_no_notes_stand_between_them(text: str) -> None:
    assert [one.people[0].name for one in _read(text)] == ["Ann Hale"]


def test_what_stands_outside_the_blocks_is_white_space() -> None:
    text = _LETTER.format(title="Hale to Cole")
    blocks = find_blocks(text)
    edges = [0, *(edge for one in blocks for edge in (one.span.start, one.span.end)), len(text)]
    assert not "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)).strip()
    assert [one.zone for one in blocks[:3]] == [Zone.FURNITURE, Zone.DATE_LINE, Zone.FURNITURE]


_MINUTES = """---
date: 2009-06-01
title: Minutes of the Harbour Committee
---

Minutes of the Harbour Committee

At 7.45pm on Wednesday 13 May 2009

Present: Ann Hale (Chair)

The minutes of the last meeting were read and the mill was let to nobody.
"""


def test_minutes_are_of_the_day_of_the_meeting() -> None:
    [held] = _read(_MINUTES)
    assert (held.people[0].name, str(held.as_of), held.kind) == ("Ann Hale", "2009-05-13", Kind.TENURE)
