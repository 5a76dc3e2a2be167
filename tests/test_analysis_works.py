"""Works are put together with what describes them, and verbs that letters share are told apart by their noun."""

import pytest

from tui.analysis.chunks import Chunk, Work, chunk
from tui.analysis.names import find_names
from tui.analysis.posts import compose_posts
from tui.analysis.segmentation import segment
from tui.analysis.symbols import Symbol
from tui.analysis.timex import find_phrases, find_timexes
from tui.analysis.works import compose_works
from tui.analysis.zones import find_blocks


def composed(text: str) -> list[Chunk]:
    """The chunks of the last sentence of a text."""
    sentences = segment(text, find_blocks(text))
    sentence, names = sentences[-1], find_names(text, sentences)
    phrases = find_phrases(text, sentences, find_timexes(text, sentences, None))
    own = [one for one in phrases if sentence.span.start <= one.span.start < sentence.span.end]
    return compose_works(text, compose_posts(text, chunk(text, sentence, names, own)), names)


def works(text: str) -> list[Work]:
    """The works of the last sentence."""
    return [one.value for one in composed(text) if isinstance(one.value, Work)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Six new reports were published.", "Six new reports"),
        ("The council issued guidance in 2006.", "guidance"),
        ("They saw a report to members in 2004.", "report to members"),
        (
            "The reports into Calder Council (CC) preventing harm came out.",
            "reports into Calder Council preventing harm",
        ),
        ("The Orb Commission report was released.", "Orb Commission report"),
        ("He praised the 2014 Hale Report.", "Hale Report"),
        ("The White Paper was debated.", "White Paper"),
        ("A follow-up inspection report was critical.", "follow-up inspection report"),
        ("It issued “First Interim Report: Housing” in 2013.", "First Interim Report: Housing"),
        ("The [ final report ](https://example.org/a.pdf) was issued.", "final report"),
        ("I published this volume of my Report.", "volume of my Report"),
    ],
)
def test_a_work_is_one_chunk_with_its_title(text: str, title: str) -> None:
    assert [work.title for work in works(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "The band released an album.",
        "She made a statement to the press.",
        "Ann Hale wrote an autobiography.",
        "Ann Hale reports to the board.",
    ],
)
def test_what_is_no_work_is_none(text: str) -> None:
    assert works(text) == []


def test_a_quotation_without_capitals_is_no_title() -> None:
    assert [work.noun for work in works("He said “no report can help us now” and left.")] == ["report"]


def test_a_name_before_report_is_its_author() -> None:
    [work] = works("Ann Hale met Tom Reed. The Hale Report was clear.")
    assert work.author is not None
    assert work.author.name == "Ann Hale"


def test_a_name_that_two_people_share_is_nobody() -> None:
    [work] = works("Ann Hale met Paul Hale. The Hale Report was clear.")
    assert work.author is None


@pytest.mark.parametrize(
    ("text", "is_published"),
    [
        ("The council issued a report.", True),
        ("The council issued a letter.", False),
        ("The report was circulated.", True),
        ("The letter was circulated.", False),
    ],
)
def test_a_shared_verb_is_read_by_its_noun(text: str, *, is_published: bool) -> None:
    symbols = {one.symbol for one in composed(text)}
    assert (Symbol.PUBLISH in symbols) is is_published
    assert (symbols & {Symbol.SEND, Symbol.WRITE} != set()) is not is_published


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('The report, "Broken Trust", was published in May 2010.', "Broken Trust"),
        ('The report, "Broken Trust," was published in May 2010.', "Broken Trust"),
        ("The report “Fit for Purpose?” was published in May 2010.", "Fit for Purpose?"),
        ("Her report, Broken Trust, was published in May 2010.", "Broken Trust"),
        ("Her report, entitled Broken Trust, was published in May 2010.", "Broken Trust"),
        ("The report into Calder Council, “Broken Trust”, was published in May 2010.", "Broken Trust"),
        ("In May 2010 Ann Hale published a report called “in their words”.", "in their words"),
        ("In May 2010 the committee published its report, Broken Trust.", "Broken Trust"),
        ("The report Fit for Purpose was published in May 2010.", "Fit for Purpose"),
        ("The report Trusted Now? was published in May 2010.", "Trusted Now?"),
    ],
)
def test_a_work_has_the_title_set_behind_its_noun(text: str, title: str) -> None:
    assert [work.title for work in works(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "The report, Fell Council was told, was published in May 2010.",
        "The report, Ann Hale, was published in May 2010.",
        "The report, “we were never told”, was published in May 2010.",
        "The report Fell Council had in mind was published in May 2010.",
        "The report Fit for Purpose and nothing else was published in May 2010.",
        "The report Harbour Dues was published in May 2010.",
        "The report “Hale Report of the Year",
        "The report, Clerk to the council, was published in May 2010.",
        "The report",
    ],
)
def test_what_only_stands_behind_a_report_is_no_title_of_it(text: str) -> None:
    assert "report" in [work.title for work in works(text)]
