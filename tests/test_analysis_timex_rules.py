"""Each rule reads its example, refuses its false friend, and writes EDTF that stands up."""

import pytest
from edtf_validate.valid_edtf import is_valid

from tests.timex_texts import sentences_of
from tui.analysis.structure import Timex
from tui.analysis.timex import find_timexes
from tui.analysis.timex.grammar import RULES
from tui.analysis.timex.rule import Rule
from tui.model.dates import EdtfDate

WEDNESDAY = EdtfDate.parse("2017-09-06")


def timexes(text: str) -> list[Timex]:
    return find_timexes(text, sentences_of(text), WEDNESDAY)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_example(rule: Rule) -> None:
    text, words, value = rule.reads
    read = {found.span.of(text): (found.value, found.rule) for found in timexes(text)}
    assert read.get(words) == (value, rule.name)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_refuses_its_false_friend(rule: Rule) -> None:
    assert rule.name not in [found.rule for found in timexes(rule.refuses)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_writes_is_edtf(rule: Rule) -> None:
    for found in timexes(rule.reads[0]):
        assert found.edtf is None or is_valid(str(found.edtf))


@pytest.mark.parametrize(
    ("others", "value"),
    [
        ("It came on 6/13/2007.", "2007-06-12"),
        ("It came on 13/6/2007.", "2007-12-06"),
        ("It came on 13/6/2007, not on 6/14/2007.", "2007"),
        ("It came in version 6.13.20.7 of 32/6/2007.", "2007"),
        ("", "2007"),
    ],
)
def test_days_in_figures_are_read_as_others_of_the_document_have_them(others: str, value: str) -> None:
    [first, *_] = timexes(f"She wrote on 6/12/2007. {others}")
    assert str(first.edtf) == value


@pytest.mark.parametrize(("others", "value"), [("", "2018-07-04"), ("It came on 06.13.18.", "2018-04-07")])
def test_days_with_full_stops_begin_with_the_day_unless_others_show_it_otherwise(others: str, value: str) -> None:
    [first, *_] = timexes(f"She wrote on 04.07.18. {others}")
    assert str(first.edtf) == value
