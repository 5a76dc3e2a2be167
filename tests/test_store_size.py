"""How much room an index takes, and that it is written anew where gaps are left."""

from pathlib import Path

import pytest

from tests.bench.generator import write
from tests.indexes import held, opened, path_of, write_stories
from tui.corpus import open_corpus
from tui.errors import StoreError
from tui.store.database import Database
from tui.store.packing import has_id
from tui.store.reading import _WORDED

MOST = 2.0
"""Times its text, of documents that state something in every second sentence."""


def free_pages(path: Path) -> int:
    database = Database.open(str(path))
    [(count,)] = database.rows("PRAGMA freelist_count")
    database.close()
    return int(count)


def test_an_index_takes_little_more_room_than_its_text(tmp_path: Path) -> None:
    size = write(tmp_path / "minutes", 120)
    opened(tmp_path / "minutes", tmp_path / "cache")
    assert path_of(tmp_path / "minutes", tmp_path / "cache").stat().st_size <= MOST * size


def test_an_index_has_no_gaps_once_much_of_it_has_changed(tmp_path: Path) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 60), tmp_path / "cache"
    opened(folder, cache)
    whole = path_of(folder, cache).stat().st_size
    for number in range(40):
        (folder / f"{number:03}.txt").unlink()
    opened(folder, cache)
    assert free_pages(path_of(folder, cache)) == 0
    assert path_of(folder, cache).stat().st_size < whole


def test_an_index_of_which_little_has_changed_is_not_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_stories(tmp_path / "minutes", 10), tmp_path / "cache"
    opened(folder, cache)
    compacted = list[object]()
    monkeypatch.setattr(Database, "compact", lambda _, words: compacted.append(words))
    for number, times in ((10, 0), (11, 0), (12, 0), (13, 1)):
        write_stories(folder, number + 1)
        opened(folder, cache)
        assert len(compacted) == times


def test_where_there_is_no_room_to_write_an_index_anew_it_stays_with_its_gaps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("Cannot keep an index: database or disk is full.")

    folder, cache, said = write_stories(tmp_path / "minutes", 8), tmp_path / "cache", list[str]()
    with monkeypatch.context() as patched:
        patched.setattr(Database, "compact", full)
        assert opened(folder, cache, said) == open_corpus([folder])
    before = held(path_of(folder, cache))
    write_stories(folder, 9)
    assert opened(folder, cache, said) == open_corpus([folder])
    assert not said
    assert len(held(path_of(folder, cache))["documents"]) == len(before["documents"]) + 1


def test_events_found_by_their_words_are_looked_up_one_by_one(tmp_path: Path) -> None:
    database = Database.open(str(tmp_path / "index.sqlite"))
    plan = database.rows(f"EXPLAIN QUERY PLAN SELECT events.rank FROM {_WORDED}", ("clerk",))
    database.close()
    assert any("SEARCH events USING INDEX events_by_number" in row[-1] for row in plan)


@pytest.mark.parametrize("table", ["events", "statements"])
def test_what_has_an_id_is_looked_up_by_its_first_half(tmp_path: Path, table: str) -> None:
    database = Database.open(str(tmp_path / "index.sqlite"))
    plan = database.rows(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {has_id()}", (7,))
    database.close()
    assert [row[-1] for row in plan] == [f"SEARCH {table} USING INDEX {table}_by_id (<expr>=?)"]
