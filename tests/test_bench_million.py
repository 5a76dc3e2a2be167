"""The index that measurements of very many events are taken on is one like any other."""

from pathlib import Path

import pytest

from tests.bench.million import write
from tests.indexes import in_memory
from tui.browsing import moving, standing
from tui.corpus import Cache, open_corpus
from tui.frame import contents as choosing
from tui.frame.contents import contents
from tui.frame.indexed import IndexedContents
from tui.frame.views import View
from tui.queries.filters import Filter, select


def test_what_is_written_straight_into_an_index_opens_and_is_browsed_as_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.bench.million.SENTENCES", 50)
    monkeypatch.setattr("tests.bench.million.BATCH", 100)
    write(tmp_path, 600)
    monkeypatch.setattr("tui.corpus.indexing.refresh", None)  # nothing need be read again
    cache = Cache(str(tmp_path / "cache"))
    stored, read = (open_corpus([tmp_path / "corpus"], cache) for _ in range(2))
    memory = in_memory(read)
    assert len(stored.events) == len(memory.events) == 600
    assert list(stored.events) == list(memory.events)
    monkeypatch.setattr(choosing, "MOST_HELD", 0)
    windowed, held = contents(stored, View()), contents(memory, View())
    assert isinstance(windowed, IndexedContents)
    assert (windowed.conflicts, windowed.undated, windowed.extent) == (held.conflicts, held.undated, held.extent)
    assert [windowed.lane(row) for row in range(held.stops.rows)] == [held.lane(row) for row in range(held.stops.rows)]
    assert select(stored, Filter(text="clerk ash")) == select(memory, Filter(text="clerk ash")) != ()
    view = moving.next_conflict(standing.settled(View(), stored), stored)
    assert view == moving.next_conflict(standing.settled(View(), memory), memory)
    for statement in memory.statements.values():
        assert statement.quote.span.of(memory.documents[statement.document].text) == statement.quote.exact
