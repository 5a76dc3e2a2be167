"""What a text says of time: invented sentences with the dates that a careful reader sees, and false friends."""

import re
import string
from itertools import islice, product

import pytest
from edtf_validate.valid_edtf import is_valid
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timex_texts import seconds_to_read, sentences_of
from tui.analysis.structure import Sentence, Timex, TimexType
from tui.analysis.timex import find_phrases, find_timexes, numbers, to_wire
from tui.analysis.timex.beginnings import beginnings
from tui.analysis.timex.grammar import grammar
from tui.analysis.timex.rule import Run
from tui.analysis.timex.surroundings import Surroundings
from tui.analysis.timex.tokens import SHAPED, SHAPES, tokenise
from tui.model.dates import EdtfDate
from tui.model.documents import DocumentId, Span

WEDNESDAY = EdtfDate.parse("2017-09-06")


def timexes(text: str, anchor: EdtfDate | None = WEDNESDAY) -> list[Timex]:
    return find_timexes(text, sentences_of(text), anchor)


def edtfs(text: str, anchor: EdtfDate | None = WEDNESDAY) -> list[str]:
    return [str(found.edtf) for found in timexes(text, anchor) if found.edtf]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("She left on the 14th of February 2003.", ["2003-02-14"]),
        ("She left on 14 February 2003.", ["2003-02-14"]),
        ("She left on February 14, 2003.", ["2003-02-14"]),
        ("She left on Friday, 14 Feb. 2003.", ["2003-02-14"]),
        ("Signed this tenth day of December, nineteen hundred and thirty six.", ["1936-12-10"]),
        ("14 FEB 2003", ["2003-02-14"]),
        ("It fell on 14/2/2003.", ["2003-02-14"]),
        ("It fell on 4/2/2003.", ["2003"]),
        ("Minutes of 2003-02-14.", ["2003-02-14"]),
        ("It met in nineteen ninety-six and in two thousand and three.", ["1996", "2003"]),
        ("It met in the early 1990s, the '80s and the nineteen-fifties.", ["199X", "198X", "195X"]),
        ("It met in early 2003, mid-2004 and late May 2005.", ["2003~", "2004~", "2005-05~"]),
        ("It met circa 1850, c. 1851 and about 1852.", ["1850~", "1851~", "1852~"]),
        ("It met possibly in 1850.", ["1850?"]),
        ("It met in the spring of 2003 and in Michaelmas Term 2004.", ["2003-21", "2004-23"]),
        ("It met at Easter 1916 and on Good Friday 2003.", ["1916-04-23", "2003-04-18"]),
        ("It met on Christmas Day 2003 and Thanksgiving 2003.", ["2003-12-25", "2003-11-27"]),
        ("It met on Memorial Day 2003.", ["2003-05-26"]),
        ("It met in the third quarter of 1998.", ["1998-07/1998-09"]),
        ("It met in the 19th century.", ["1800/1899"]),
        ("It met in 2002/03 and 1999/2000.", ["2002/2003", "1999/2000"]),
        ("It met on 30 June and 1 July 2004.", ["2004-06-30", "2004-07-01"]),
        ("It met on the 9th, 10th and 11th of May 2001.", ["2001-05-09", "2001-05-10", "2001-05-11"]),
        ("Jones (1997–2001) met Ali (2001-09).", ["1997", "2001", "2001", "2009"]),
        ("Ilić succeeded him in May 1914.", ["1914-05"]),
        ("Jones (2009-5) met Ali as of 2009-05.", ["2009", "2009-05"]),
        ("The plan was agreed in April 2006.211 The board met.", ["2006-04"]),
        ("In 2006 Orb Street, the home, was shut.", ["2006"]),
    ],
)
def test_a_full_date_is_read(text: str, dates: list[str]) -> None:
    assert edtfs(text, None) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He resigned yesterday and leaves tomorrow.", ["2017-09-05", "2017-09-07"]),
        ("It was published on Wednesday.", ["2017-09-06"]),
        ("He resigned on Tuesday as leader.", ["2017-09-05"]),
        ("Members will vote on Friday.", ["2017-09-08"]),
        ("The reply must be returned by Friday.", ["2017-09-08"]),
        ("He went last Friday and returns next Monday.", ["2017-09-01", "2017-09-11"]),
        ("She wrote to the board last month.", ["2017-08"]),
        ("It fell last week.", ["2017-08-28/2017-09-03"]),
        ("He was sacked last spring.", ["2017-21"]),
        ("Findings are due next spring.", ["2018-21"]),
        ("He resigned in May.", ["2017-05"]),
        ("He resigned in December.", ["2016-12"]),
        ("He will step down in September.", ["2017-09"]),
        ("He will step down in March.", ["2018-03"]),
        ("They were told of her place when she retires in May.", ["2018-05"]),
        ("They were told of her place when sales rose in May.", ["2017-05"]),
        ("It was due in May, and is late.", ["2017-05"]),
        ("It was due in January.", ["2018-01"]),
        ("He left two years ago.", ["2015"]),
        ("He left three months ago.", ["2017-06"]),
        ("He left about ten years ago.", ["2007~"]),
        ("He left a fortnight ago.", ["2017-08-21/2017-08-27"]),
        ("He was appointed in May 2011 and became chair two years later.", ["2011-05", "2013"]),
        ("He e-mailed Cole on 4 May; she replied the next day.", ["2017-05-04", "2017-05-05"]),
        ("In 2003 the council sacked him. In May he sued.", ["2003", "2003-05"]),
        ("He left at Christmas.", ["2016-12-25"]),
        ("He will leave by the end of the year.", ["2017~"]),
        ("I would like to speak of the riot on Friday.", ["2017-09-01"]),
        ("Two years later he left, and the following month he died.", []),
        ("At 9.15am on Friday it broke out; by 11:20 it was over.", ["2017-09-01"]),
    ],
)
def test_a_relative_date_is_read_against_the_document(text: str, dates: list[str]) -> None:
    assert edtfs(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He was born in May 1901. In June he moved. Two years later he left.", ["1901-05", "1901-06", "1903"]),
        ("On 3 May 1940 he came. The following month he left.", ["1940-05-03", "1940-06"]),
        ("On 3 May 1940 he came. The next day he left.", ["1940-05-03", "1940-05-04"]),
        ("On 3 May 1940 he came. In February he left.", ["1940-05-03"]),
        ("Last month he left, on a Friday in June, two years ago.", []),
        ("On 4 August 1940 he came. He had left on 28 July.", ["1940-08-04", "1940-07-28"]),
        ("On 4 August 1940 he came. He had left on 28 June.", ["1940-08-04"]),
        ("He came in August 1940. He had left on 28 July.", ["1940-08"]),
        ("On 27 April 1940 he left, having been chair since October.", ["1940-04-27", "1939-10"]),
        ("In 1940 he left, having been chair since October.", ["1940"]),
        ("On 12 May he left. See the minute of 12 May 1940.", ["1940-05-12", "1940-05-12"]),
        (
            "In June 1941 he came. On 12 June he left.1 1 Minute of 12 June 1940.",
            ["1941-06", "1940-06-12", "1940-06-12"],
        ),
        (
            "On 12 June 1940 he came. In May 1941 he wrote. On 12 June he left.",
            ["1940-06-12", "1941-05", "1941-06-12"],
        ),
        ("On 12 May he left. See minutes of 12 May 1940 and 12 May 1941.", ["1940-05-12", "1941-05-12"]),
    ],
)
def test_without_a_document_date_only_the_story_places_dates(text: str, dates: list[str]) -> None:
    assert edtfs(text, None) == dates


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("He resigned on 3 May 1940.", [None]),
        ("He resigned yesterday.", ["2017-09-06"]),
        ("He resigned on Tuesday.", ["2017-09-06"]),
        ("He left at Christmas.", ["2017-09-06"]),
        ("He resigned in May.", ["2017-09-06"]),
        ("He was appointed in May 2011 and became chair two years later.", [None, "2011-05"]),
        ("In 2003 the council sacked him. In May he sued.", [None, "2003"]),
        ("She came in spring 2003 and left that December.", [None, "2003-21"]),
        ("He e-mailed Cole on 4 May; she replied the next day.", ["2017-09-06", "2017-05-04"]),
    ],
)
def test_a_relative_date_names_what_it_was_read_against(text: str, bases: list[str | None]) -> None:
    assert [each.base and str(each.base) for each in timexes(text)] == bases


def test_what_cannot_be_placed_is_still_found() -> None:
    found = timexes("He left last month.", None)
    assert [(each.value, each.edtf, each.derived) for each in found] == [("XXXX-XX", None, True)]


@pytest.mark.parametrize(
    "text",
    [
        "We may march on; he sat in the sun.",
        "It cost $17 and £2003.",
        "See page 2003, section 5.88 and No. 2010.",
        "They counted 1998 people and 2,000 men.",
        "Call 020 7946 0018 or 555-2003.",
        "He is aged 45, a 45-year-old man.",
        "Theresa May said so, and Mrs May agreed with April Smith.",
        "An august body had its fall from grace.",
        "He came second, as a rule.",
        "Some 1200 were counted.",
        "It holds three-quarters of the seats.",
        "Ring extension 1999.",
        "Write to 1849 C Street NW, Washington.",
        "She lived at 1900 Orb Avenue, Calder.",
        "Prices rose 1999.5 points.",
    ],
)
def test_false_friends_are_no_dates(text: str) -> None:
    assert edtfs(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On 2 May 2010 she left.{} He too left in June.", ["2010-05-02", "2010-06"]),
        ("On 2 May 2010 she left.{} He left in March.", ["2010-05-02"]),
        ("On 2 May 2016 she left.{} He left in June.", ["2016-05-02", "2017-06"]),
        ("She was mayor from 2004 to 2010.{} He left in June.", ["2004", "2010", "2017-06"]),
        ("On 2 May 2010 she left.{} He will leave in June.", ["2010-05-02", "2018-06"]),
    ],
)
def test_a_month_in_a_story_of_years_ago_is_of_its_year(text: str, dates: list[str]) -> None:
    assert edtfs(text.format(" Nobody spoke of it, for it was a long and hard winter for them all." * 4)) == dates


def test_the_year_of_an_act_is_told_apart() -> None:
    assert [found.rule for found in timexes("Under the Children Act 2004 and the Order of 1989.")] == [
        "year.in-title"
    ] * 2


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("He served for ten years.", TimexType.DURATION, "P10Y"),
        ("He served for two and a half years.", TimexType.DURATION, "P2.5Y"),
        ("He served for half a century.", TimexType.DURATION, "P50Y"),
        ("It took two to three weeks.", TimexType.DURATION, "P2W"),
        ("It took 24 hours.", TimexType.DURATION, "PT24H"),
        ("It took several months.", TimexType.DURATION, "PXM"),
        ("It meets every year.", TimexType.SET, "P1Y"),
        ("It meets each Monday.", TimexType.SET, "XXXX-WXX-1"),
        ("It meets daily.", TimexType.SET, "P1D"),
        ("It meets twice a week.", TimexType.SET, "P1W"),
        ("It met at 10.30 am on Monday.", TimexType.TIME, "2017-09-04T10:30"),
        ("It met at three o'clock.", TimexType.TIME, "2017-09-06T03:00"),
        ("It met this morning.", TimexType.TIME, "2017-09-06TMO"),
        ("It met at noon on 4 May.", TimexType.TIME, "2017-05-04T12:00"),
        ("It is currently shut.", TimexType.DATE, "PRESENT_REF"),
    ],
)
def test_what_has_no_date_has_a_value(text: str, kind: TimexType, value: str) -> None:
    assert (kind, value) in [(found.type, found.value) for found in timexes(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It met on 4 May, in June, on the 14th, in Q3, in the summer and at Easter.",
         ["XXXX-05-04", "XXXX-06", "XXXX-XX-14", "XXXX-Q3", "XXXX-SU", "XXXX-XX-XX"]),
        ("It met last May, last Friday, over the weekend and in next year's first quarter.",
         ["XXXX-05", "XXXX-XX-XX", "XXXX-WXX-WE", "XXXX-Q1"]),
        ("It met at 10 am on 4 May, two years ago, and a year to the day later.",
         ["XXXX-XX-XXT10:00", "XXXX", "XXXX-XX-XX"]),
        ("It met on 4 May 2003 and, two years to the day later, on the 9th.",
         ["2003-05-04", "2005-05-04", "2005-05-09"]),
        ("In 2003 it met at Christmas.", ["2003", "2003-12-25"]),
    ],
)  # fmt: skip
def test_without_a_document_date_a_value_keeps_its_gaps(text: str, values: list[str]) -> None:
    assert [found.value for found in timexes(text, None)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It met a couple of years ago, several years ago and a dozen years ago.", ["2015", "PAST_REF", "2005"]),
        ("It met half a century ago and half a decade ago.", ["1967", "2012"]),
        ("In the third quarter of 2003 it met, and a year earlier.", ["2003-Q3", "2002-Q3"]),
        ("It fell in the third quarter of 2003. Sales in the latest quarter rose.", ["2003-Q3", "2003-Q3"]),
        ("It fell from the year-ago period.", ["2016"]),
        ("It met in the fourth quarter, as reported.", ["2016-Q4"]),
        ("It met in Q3 2003 and in the last quarter of 2004.", ["2003-Q3", "2004-Q4"]),
        ("It meets next decade or next century.", ["202", "21"]),
        ("At the end of the day it met thirty ten times.", []),
        ("It met at 2003-02-14T10:30.", ["2003-02-14T10:30"]),
        ("It met at 1430 hours, at 12.30 am, at 3 pm and at ten o'clock in the evening.",
         ["2017-09-06T14:30", "2017-09-06T00:30", "2017-09-06T15:00", "2017-09-06T22:00"]),
        ("It met at noon on May 4.", ["2017-05-04T12:00"]),
        ("It met Monday week, on that Friday and this Friday.", ["2017-09-18", "2017-09-22", "2017-09-08"]),
        ("It met this May and last September.", ["2017-05", "2016-09"]),
        ("It will meet next September and could come as early as Friday.", ["2018-09", "2017-09-08"]),
        ("It will meet at Christmas.", ["2017-12-25"]),
        ("It must be returned on Friday.", ["2017-09-08"]),
        ("It meets every other week, each July and every morning.", ["P2W", "XXXX-07", "XXXX-XX-XXTMO"]),
        ("It met in 1999/00, in '98 and on the thirty-first of May 1998.", ["1999/2000", "1998", "1998-05-31"]),
        ("It met on 30 February 2003.", ["2003-02"]),
        ("It met on 29 February.", ["2016-02-29"]),
    ],
)  # fmt: skip
def test_other_forms_have_their_values(text: str, values: list[str]) -> None:
    assert [found.value for found in timexes(text)] == values


def test_a_count_that_leaves_the_calendar_is_no_date() -> None:
    assert edtfs("It fell 9,000 years ago, or 99,999,999,999 years ago.") == []
    assert [phrase.start for phrase in find_phrases(*_read("It ran for 9,000 years until 2003."))] == [None]


def _read(text: str) -> tuple[str, list[Sentence], list[Timex]]:
    return text, sentences_of(text), timexes(text)


@pytest.mark.parametrize(
    ("anchor", "dates"), [("2017", ["2016"]), ("2017-21", ["2016"]), ("2017-05", ["2016", "2016-05"])]
)
def test_nothing_is_finer_than_the_document_date(anchor: str, dates: list[str]) -> None:
    assert edtfs("He came yesterday, last year, and last May.", EdtfDate.parse(anchor))[: len(dates)] == dates


def test_a_month_without_a_year_needs_a_month_to_count_from() -> None:
    assert [found.value for found in timexes("He left in May.", EdtfDate.parse("2017"))] == ["XXXX-05"]


def test_words_without_end_are_read() -> None:
    words = " ".join("".join(letters) for letters in islice(product("bcdfghjklm", repeat=5), 30_000))
    assert edtfs(f"{words} in 2003.") == ["2003"]


def test_words_that_are_no_number_are_refused() -> None:
    with pytest.raises(ValueError, match="soon"):
        numbers.ordinal(["soon"])
    with pytest.raises(ValueError, match="thirty"):
        numbers.year(["thirty", "ten"])


def test_a_run_says_what_it_does_not_name() -> None:
    alphabet = grammar().alphabet
    run = Run.of(tokenise("May", Span(0, 3), alphabet), 0, 1, alphabet.members, Surroundings(None))
    assert run.word("MONTH") == "may"
    with pytest.raises(ValueError, match="WEEKDAY"):
        run.word("WEEKDAY")


def test_only_sentences_are_read() -> None:
    text = "In 1998 it met. Nothing happened. In 2003 it met."
    last = sentences_of(text)[1:]
    assert [found.value for found in find_timexes(text, last, None)] == ["2003"]


def test_letters_that_change_length_in_lower_case_move_nothing() -> None:
    text = "İİİ met in May 2003."
    assert [found.span.of(text) for found in timexes(text)] == ["May 2003"]


def test_a_pattern_that_fits_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="the"):
        beginnings("the? a?", {}, {"the": "t", "a": "a"})


def test_the_wire_says_what_was_read() -> None:
    text = "It met in May 2003, for ten years."
    first, second = (to_wire(DocumentId("a.txt"), text, found) for found in timexes(text))
    assert first == {
        "document": "a.txt",
        "start": 10,
        "end": 18,
        "text": "May 2003",
        "type": "DATE",
        "value": "2003-05",
        "edtf": "2003-05",
        "rule": "month.year",
    }
    assert (second["value"], "edtf" in second) == ("P10Y", False)


TIMELY = """
in on by the a last next of this that and to early end every ago later May may 4 14th 30 February first second 2003 1998
9999 2002/03 10:30 am Friday week years quarter term Easter ten nineteen ninety six - – ( ) , .
"""


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(TIMELY.split()), max_size=30).map(" ".join),
    st.sampled_from([None, WEDNESDAY, EdtfDate.parse("9999-12-31")]),
)
def test_expressions_stand_in_order_and_write_edtf(text: str, anchor: EdtfDate | None) -> None:
    found = timexes(text, anchor)
    ends = [0, *(each.span.end for each in found)]
    assert all(end <= each.span.start < each.span.end for end, each in zip(ends, found, strict=False))
    assert all(is_valid(str(each.edtf)) for each in found if each.edtf)
    assert all(bool(each.base) is each.derived for each in found if each.edtf)
    phrases = find_phrases(text, sentences_of(text), found)
    assert [each for phrase in phrases for each in phrase.timexes if each.edtf] == [each for each in found if each.edtf]
    assert all(phrase.span.covers(each.span) for phrase in phrases for each in phrase.timexes)


def test_what_was_read_before_changes_no_reading() -> None:
    assert edtfs("In 2004 they kept the zorbing.") == ["2004"]
    assert edtfs("She left after the Good Friday Zorbing.") == []


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    assert all(found.span.of(text) for found in timexes(text))


@pytest.mark.parametrize(
    "shape",
    ["x", "1", "2003 ", "4 May 2003, ", "the ", "nineteen ", "between ", "1-", "may", "“", "the year of our lord "],
)
def test_reading_stays_linear(shape: str) -> None:
    small, large = shape * (20_000 // len(shape)), shape * (160_000 // len(shape))
    assert seconds_to_read(large) < 30 * max(seconds_to_read(small), 0.002)


def test_every_shape_begins_as_is_asked_before_all_of_them() -> None:
    rests = ("2014-05-06", "5/6/2014", "2014/15", "3,000", "3.45pm", "3:45", "1.5", "3rd", "1990s", "90s", "96", "4")
    begins = re.compile(SHAPED)
    others = [letter for letter in f"{string.printable}–—“”‘…½é\xa0" if not begins.match(letter)]
    shapes = [re.compile(shape) for shape in SHAPES.values()]
    assert not [
        (shape, letter) for shape in shapes for letter in others for rest in rests if shape.match(letter + rest)
    ]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2.7.60 The clerk wrote.\n2.7.61 The mayor wrote, as 3.4.12 tells.", []),
        ("2.7.60 The clerk wrote.\n2.7.61 The mayor wrote on 14.6.62.", ["1962-06-14"]),
        ("14.6.60 The clerk wrote.\n15.7.61 The mayor wrote.", ["1960-06-14", "1961-07-15"]),
        ("See paragraph 14.6.12 and section 15.6.13.", []),
        ("By Order No. 2044/51 and Directive 2014/15 the road is closed.", []),
        ("The road was closed in 2014/15, not in 1960/99.", ["2014/2015"]),
        ("She left Christmas Island for Easter Ross after the Good Friday Agreement.", []),
        ("She left Fell at Christmas.", ["2016-12-25"]),
        ("BY ORDER NO. 2003 THE ROAD IS CLOSED.", []),
    ],
)
def test_figures_and_feasts_that_number_or_name_something_are_no_days(text: str, dates: list[str]) -> None:
    assert edtfs(text) == dates
