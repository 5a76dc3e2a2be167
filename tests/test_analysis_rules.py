"""Every rule reads its own example and refuses its own false friend, through the whole chain."""

import pytest

from tui.analysis import extraction, patterns
from tui.analysis.extraction import extract
from tui.analysis.patterns import Rule, Rulebook
from tui.analysis.rules import RULES
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId


def rules_that_read(text: str) -> set[str]:
    """The names of the rules by which an article of 6 September 2017 yields statements."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return {statement.rule for statement in extract(document).statements}


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_reads_its_example(rule: Rule) -> None:
    assert rule.name in rules_that_read(rule.reads)


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_refuses_its_false_friend(rule: Rule) -> None:
    assert rule.name not in rules_that_read(rule.refuses)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_reads_may_end_after_any_word(rule: Rule) -> None:
    """Headings and cells of a table end without a stop, wherever they like."""
    words = rule.reads.split(" ")
    for count in range(1, len(words) + 1):
        extract(Document(DocumentId("a.txt"), " ".join(words[:count]).rstrip(".;,"), "0" * 64))


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)


def test_rules_are_kept_for_the_symbols_met_within_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_KEPT", 1)
    book = Rulebook(RULES)
    monkeypatch.setattr(extraction, "rulebook", lambda: book)
    examples = [rule for rule in RULES if rule.name.startswith("tenure.was")]
    assert all(rule.name in rules_that_read(rule.reads) for rule in examples + examples)
    assert len(book.kept) == 1
