"""Text set to one width by wider spaces, and lines cut far short: what is told over them is read, and quoted whole."""

import pytest

from tui.analysis.extraction import extract
from tui.analysis.justified import even
from tui.analysis.zones import find_blocks
from tui.model.documents import Document, DocumentId, Span

JUSTIFIED = """THE  CASE  OF  FELL

   Ann  Hale was elected chief  executive of Arden  Council in May  2004, and
she served in that  post until 31 March  2009, when Tom  Reed succeeded her as
chief executive of the  Council.  She wrote to the  clerk of Fell on 4  May and
said  so.
   Tom  Reed resigned as chief  executive of Arden  Council on 12 July 2011 and
was followed by Ivy  Orr, the treasurer.
"""


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Each statement's kind, its first person and its post."""
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert all(text[one.quote.start : one.quote.end] == one.quote.exact for one in found)
    return [(str(one.kind), one.people[0].name, one.post) for one in found]


def shown(text: str) -> str:
    """A text as it is read."""
    return "".join(piece if isinstance(piece, str) else piece.of(text) for piece in even(text))


def test_what_is_spaced_out_is_read_as_what_is_not() -> None:
    told = read(JUSTIFIED)
    assert ("tenure", "Ann Hale", "chief executive") in told
    assert ("resignation", "Tom Reed", "chief executive") in told
    assert ("tenure", "Ivy Orr", "treasurer") in told


def test_a_line_that_is_spaced_out_goes_on_in_the_next_and_a_paragraph_ends_where_it_did() -> None:
    lines = shown(JUSTIFIED).splitlines()
    assert lines[0] == "THE  CASE  OF  FELL"
    assert (
        lines[2].strip().startswith("Ann Hale was elected chief executive of Arden Council in May 2004, and she served")
    )
    assert lines[3].strip().startswith("Tom Reed resigned as chief executive of Arden Council on 12 July 2011 and was")


LEFT = [
    "Name  Post  From\nIvy Dale  Clerk  1999\nRay Dale  Mayor  2001\nAnn Hale  Dean  2002\n",
    "Ivy Dale  Clerk of Fell\nRay Dale  Mayor of Calder\nTom Reed  Dean of the chapel of St Ann\n",
    "He left.  She stayed with the council for many years after that, and\nwas clerk.  They met in the hall of"
    " the council every week to\nspeak of it.  Nobody came.\n",
    "  Ann  Hale left.",
]


@pytest.mark.parametrize("text", LEFT)
def test_rows_and_two_spaces_behind_a_sentence_are_left_as_they_are(text: str) -> None:
    assert list(even(text)) == [Span(0, len(text))]


LOOSE = """ In addition, Mr John
Godfrey, appointed as a member of the Fell Tribunal in 1997, has taken up the
role of clerk of the tribunal.

 The terms of
most of the members who were appointed to the tribunal were due to expire in
July this year.

 She has had a long and
varied life as a judge and a teacher of law and is at present in the service of
the government and
of its courts.

 Ms Ann
Hale, who has been on
the tribunal since the day on which it was set up by the first of its ministers
and resigned.
"""


def test_lines_cut_far_short_are_parted_by_blank_lines_alone() -> None:
    assert len(find_blocks(LOOSE)) == 4
    assert ("tenure", "John Godfrey", "member") in read(LOOSE)


def test_short_lines_that_begin_anew_are_not_joined() -> None:
    rows = "Ann Hale\nmayor of Fell\n\nTom Reed\nclerk of the council of the town of Fell and of Calder\n"
    assert len(find_blocks(rows)) > 2
