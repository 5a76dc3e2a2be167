"""One story, however its text is laid out: what it tells is the same, and each quote stands in it as it is."""

import textwrap
from collections.abc import Callable

import pytest

from tui.analysis.extraction import extract
from tui.analysis.margins import within_margins
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId, Span

STORY = (
    "Ann Hale was elected chief executive of Arden Council in May 2004, and she served in that post until 31 March"
    " 2009, when Tom Reed succeeded her as chief executive of the Council. She wrote to Jo Orr, the former mayor of"
    " Fell, on 4 May 2008.",
    "Councillor Tom Reed resigned as leader of Arden Council on 12 July 2011 after the Finch Report into housing was"
    " published in June 2011. He was replaced by Ivy Orr, who had been the treasurer since 2007.",
    "“I have written to the Secretary of State for Defence,” said Professor Ann Hale, chair of the Fell Trust, who will"
    " step down in September. The trust published its annual report on 5 May 2012.",
)


def told(text: str) -> set[tuple[str, ...]]:
    """Each statement's kind, people, post and dates."""
    published = EdtfDate.parse("2013-01-02")
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64, published=published)).statements
    assert all(text[one.quote.start : one.quote.end] == one.quote.exact for one in found)
    return {
        (str(one.kind), *(each.name for each in one.people), one.post or "", str(one.start or one.end or one.date))
        for one in found
    }


def wrapped(width: int, indent: str = "") -> list[str]:
    """The paragraphs of the story, wrapped."""
    return ["\n".join(textwrap.wrap(paragraph, width, initial_indent=indent)) for paragraph in STORY]


def quoted(mark: str) -> str:
    """The story as an answer to a message quotes it."""
    return f"\n{mark.strip()}\n".join("\n".join(mark + line for line in one.split("\n")) for one in wrapped(70))


def numbered(width: int, gap: str) -> str:
    """The story with a number before each line, anew on each page."""
    lines = "\n".join(wrapped(width)).split("\n")
    return "\n".join(f"{at % 25 + 1:>2}{gap}{line}" for at, line in enumerate(lines))


LAYOUTS: dict[str, Callable[[], str]] = {
    "wrapped": lambda: "\n\n".join(wrapped(72)),
    "a newspaper's column": lambda: "\n\n".join(wrapped(40)),
    "indented paragraphs": lambda: "\n".join(wrapped(70, "    ")),
    "a message quoted": lambda: quoted("> "),
    "a message quoted twice": lambda: quoted(">> "),
    "lines numbered": lambda: numbered(60, "  "),
    "lines numbered close by": lambda: numbered(60, " "),
    "spaces doubled": lambda: "\n\n".join(STORY).replace(" ", "  "),
    "spaces of another width": lambda: "\n\n".join(STORY).replace(" ", "\u2009"),
    "spaces that do not break": lambda: "\n\n".join(STORY).replace(" ", "\u00a0"),
    "other line ends": lambda: "\n\n".join(wrapped(72)).replace("\n", "\r\n"),
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_story_tells_the_same_however_it_is_laid_out(layout: Callable[[], str]) -> None:
    plain = told("\n\n".join(STORY))
    assert len(plain) > 10
    assert told(layout()) == plain


UNMARKED = {
    "a list": "".join(f"{at} Ann Hale, clerk of Fell\n" for at in range(1, 15)),
    "few lines": "1 the clerk of\n2 the council\n3 of the town of\n4 fell\n",
    "a prompt": "> look\n\nThe mayor left.\n",
    "years": "".join(f"{at} was the year of the\nclerk\n" for at in range(90, 99)),
}


@pytest.mark.parametrize("text", UNMARKED.values(), ids=UNMARKED.keys())
def test_numbers_and_marks_that_are_the_texts_own_stay(text: str) -> None:
    assert list(within_margins(text)) == [Span(0, len(text))]


TURNS = """ 1            Q.   Ms. Hale, you were the chief executive of the
 2     Arden Trust when the report was published?
 3            A.   I was appointed chief executive in May 2004
 4     and I stayed until March 2009. I wrote to the mayor on
 5     4 May 2008 to say that I would resign.
 6            Q.   Did you resign?
 7            A.   I resigned in March 2009.
 8            MR. REED:  Objection.
 9            Q.   Who was your successor?
10            A.   Tom Orr succeeded me as chief executive of the
11     trust.
"""


def test_a_turn_of_two_lines_is_one_though_most_have_one() -> None:
    found = extract(Document(DocumentId("a.txt"), TURNS, "0" * 64)).statements
    assert [(one.people[0].name, one.organisation) for one in found if one.post == "chief executive"] == [
        ("Hale", "Arden Trust"),
        ("Tom Orr", "Arden Trust"),
    ]
