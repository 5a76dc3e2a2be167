"""What goes into generated documents comes out of their chronology."""

from collections import Counter
from pathlib import Path

from tests.bench.generator import Told, articles, write
from tui.corpus import open_corpus
from tui.model.chronology import Chronology
from tui.model.documents import DocumentId
from tui.model.statements import Statement


def told_by(statement: Statement) -> Told:
    dates = (statement.start, statement.end, statement.date)
    people = tuple(person.name for person in statement.people)
    return Told(statement.kind, people, tuple(date.text for date in dates if date))


def statements_of(chronology: Chronology, document: str) -> Counter[Told]:
    return Counter(told_by(each) for each in chronology.statements.values() if each.document == DocumentId(document))


def test_the_same_seed_makes_the_same_documents_and_another_others() -> None:
    assert list(articles(5, seed=3)) == list(articles(5, seed=3))
    assert list(articles(5, seed=3)) != list(articles(5, seed=4))


def test_what_went_in_comes_out(tmp_path: Path) -> None:
    write(tmp_path, 12, seed=2)
    chronology = open_corpus([tmp_path])
    for article in articles(12, seed=2):
        assert statements_of(chronology, article.name) == Counter(article.told)
    assert {event.kind for event in chronology.events} == {told.kind for told in next(articles(1, seed=2)).told}
