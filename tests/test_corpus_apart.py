"""Blocks joined by other processes: as by this one, whatever is written meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.test_corpus_joining import NO_ALIASES, by_document, everything, from_scratch, opened, put, told_in
from tui.corpus import joining
from tui.corpus.blocks import JoinedBlocks
from tui.corpus.joining import join
from tui.corpus.words import name_words_of, words_of
from tui.model.documents import DocumentId
from tui.model.statements import Statement
from tui.store.database import Database
from tui.store.index import Index
from tui.store.keeping import remove
from tui.store.marks import Stage
from tui.values import replace

Work = Callable[[list[int]], JoinedBlocks]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    """What twenty documents state, not joined yet."""
    index = opened(tmp_path / "index")
    for number in range(20):
        put(index, DocumentId(f"{number:05}.txt"), told_in(number))
    yield index
    index.database.close()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if five blocks were many."""
    monkeypatch.setattr(joining, "MANY", 5)
    monkeypatch.setitem(joining.LIMITS, Stage.BLOCKS, 3)


def another_writes(path: str) -> list[Statement]:
    """Another process takes out a document and reads one anew; all that is stated then."""
    other = Index(Database.open(path), words_of, name_words_of)
    anew = [replace(each, document=DocumentId("00004.txt")) for each in told_in(7)]
    remove(other, ["00003.txt"])
    put(other, DocumentId("00004.txt"), anew)
    other.database.close()
    left = by_document([each for number in range(20) if number not in (3, 4) for each in told_in(number)])
    return [*(each for theirs in left.values() for each in theirs), *anew]


@pytest.mark.usefixtures("few")
def test_blocks_that_changed_since_they_were_joined_apart_are_joined_again(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[Statement] = []

    def meanwhile(work: Work, batches: list[list[int]], _: int) -> Iterator[JoinedBlocks]:
        for batch in batches:
            joined = work(batch)
            if not said and any("p0001o" in event.traces.words for event in joined.events):
                said.extend(another_writes(index.database.path))
            yield joined

    monkeypatch.setattr(joining, "apart", meanwhile)
    join(index, NO_ALIASES, workers=2)
    assert said
    assert everything(index) == from_scratch(tmp_path, said)


@pytest.mark.usefixtures("few")
def test_few_blocks_and_all_of_one_worker_are_joined_here(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "apart", None)
    join(index, NO_ALIASES, workers=1)
    put(index, DocumentId("more.txt"), [replace(told_in(30)[0], document=DocumentId("more.txt"))])
    join(index, NO_ALIASES, workers=2)
    assert not index.is_touched()
