"""Prepositions place dates: a span, since, until, by, before, after."""

import pytest

from tests.timex_texts import sentences_of
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.timex import find_phrases, find_timexes
from tui.model.dates import EdtfDate

WEDNESDAY = EdtfDate.parse("2017-09-06")


def phrases(text: str) -> list[TimePhrase]:
    sentences = sentences_of(text)
    return find_phrases(text, sentences, find_timexes(text, sentences, WEDNESDAY))


@pytest.mark.parametrize(
    ("text", "words", "relation", "start", "end"),
    [
        ("She ran it between 2000 and 2003.", "between 2000 and 2003", Relation.SPAN, "2000", "2003"),
        ("She ran it from 1998 until 2004.", "from 1998 until 2004", Relation.SPAN, "1998", "2004"),
        ("She ran it from May 1998 to June 2004.", "from May 1998 to June 2004", Relation.SPAN, "1998-05", "2004-06"),
        ("She ran it from about 1998 till 2004.", "from about 1998 till 2004", Relation.SPAN, "1998~", "2004"),
        ("The leader (1997–2001) agreed.", "1997–2001", Relation.SPAN, "1997", "2001"),
        ("The leader (2001-09) agreed.", "2001-09", Relation.SPAN, "2001", "2009"),
        ("1997-2001: head of Orb.", "1997-2001", Relation.SPAN, "1997", "2001"),
        ("It ran between 4 and 6 May 2001.", "between 4 and 6 May 2001", Relation.SPAN, "2001-05-04", "2001-05-06"),
        (
            "It ran from June 4 to July 6, 2001.",
            "from June 4 to July 6, 2001",
            Relation.SPAN,
            "2001-06-04",
            "2001-07-06",
        ),
        ("It ran between May and July 2001.", "between May and July 2001", Relation.SPAN, "2001-05", "2001-07"),
        ("2001–present: head of Orb.", "2001–present", Relation.SINCE, "2001", None),
        ("He has led it since 2004.", "since 2004", Relation.SINCE, "2004", None),
        ("He has led it since last May.", "since last May", Relation.SINCE, "2017-05", None),
        ("He led it from 2004.", "from 2004", Relation.FROM, "2004", None),
        ("He led it until 2004.", "until 2004", Relation.UNTIL, None, "2004"),
        ("He led it up to May 2004.", "up to May 2004", Relation.UNTIL, None, "2004-05"),
        ("By 1914 he had led it.", "By 1914", Relation.BY, None, "1914"),
        ("He led it before 1914.", "before 1914", Relation.BEFORE, None, "1914"),
        ("He led it prior to the 1990s.", "prior to the 1990s", Relation.BEFORE, None, "199X"),
        ("He led it after May 1914.", "after May 1914", Relation.AFTER, "1914-05", None),
        ("He led it in 2003.", "in 2003", Relation.AT, "2003", "2003"),
        ("He wrote a letter dated 3 June 2004.", "dated 3 June 2004", Relation.AT, "2004-06-03", "2004-06-03"),
        ("He read the 2014 report.", "2014", Relation.AT, "2014", "2014"),
        ("He went last Friday.", "last Friday", Relation.AT, "2017-09-01", "2017-09-01"),
        ("He led it for ten years.", "for ten years", Relation.FOR, None, None),
        ("He led it for ten years until 2005.", "for ten years until 2005", Relation.UNTIL, "1995~", "2005"),
        ("He led it for two years from May 2005.", "for two years from May 2005", Relation.FROM, "2005-05", "2007~"),
    ],
)
def test_a_preposition_places_a_date(
    text: str, words: str, relation: Relation, start: str | None, end: str | None
) -> None:
    [phrase] = phrases(text)
    assert (phrase.span.of(text), phrase.relation) == (words, relation)
    assert [side and str(side) for side in (phrase.start, phrase.end)] == [start, end]


@pytest.mark.parametrize(
    "text",
    [
        "He came in 1998 and left in 2003.",
        "He came in 2003, and in 1998 he was born.",
        "It ran from 2003 to 1998.",
        "It met in 1998. Until 2003 it did not meet again.",
    ],
)
def test_two_dates_that_bound_nothing_stay_apart(text: str) -> None:
    assert [phrase.relation is Relation.SPAN for phrase in phrases(text)] == [False, False]


def test_a_length_alone_is_no_phrase() -> None:
    assert phrases("It took ten years.") == []


def test_a_length_before_a_span_of_days_gives_no_other_end() -> None:
    [phrase] = phrases("He led it for ten years until 2002/03.")
    assert (phrase.relation, phrase.start, str(phrase.end)) == (Relation.UNTIL, None, "2002/2003")
