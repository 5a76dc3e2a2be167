"""A corpus as its index was left: what is there at once, and until when it holds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.indexes import in_memory, opened, path_of, settle, story, write_stories
from tui import resources
from tui.corpus.left import Left, left_corpus
from tui.errors import CorpusError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_stories(tmp_path / "minutes", 3)


@pytest.fixture
def left(folder: Path, tmp_path: Path) -> Iterator[Left]:
    """What an index of three documents has, as long as none of them changes."""
    settle(folder, tmp_path / "cache")
    there = left_corpus([folder], str(tmp_path / "cache"))
    assert there
    yield there
    there.database.close()


def test_what_was_left_is_what_opening_finds(left: Left, folder: Path, tmp_path: Path) -> None:
    assert left.is_current()
    assert in_memory(left.chronology) == opened(folder, tmp_path / "cache")


CHANGES: dict[str, Callable[[Path], object]] = {
    "come": lambda folder: (folder / "003.txt").write_text(story(3), encoding="utf-8"),
    "gone": lambda folder: (folder / "000.txt").unlink(),
    "other": lambda folder: (folder / "000.txt").write_text(story(4), encoding="utf-8"),
    "told of": lambda folder: (folder / "fasti.toml").write_text('[aliases.people]\n"Ana Ilić" = ["A. Ilić"]\n'),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_holds_until_a_file_changes(left: Left, folder: Path, change: str) -> None:
    CHANGES[change](folder)
    assert not left.is_current()
    assert "Ana Ilić" in {person.name for person in left.chronology.people.values()}


def test_a_folder_that_is_gone_meanwhile_is_told(left: Left, folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(CorpusError, match="There is no file or folder"):
        left.is_current()


def test_a_folder_that_is_not_there_is_refused_whatever_the_index_has(left: Left, folder: Path, tmp_path: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(CorpusError, match="There is no file or folder"):
        left_corpus([folder], str(tmp_path / "cache"))


def test_where_nothing_was_indexed_nothing_was_left_and_no_index_is_made(folder: Path, tmp_path: Path) -> None:
    assert left_corpus([folder], str(tmp_path / "cache")) is None
    assert not path_of(folder, tmp_path / "cache").exists()


def test_what_another_program_left_must_be_read_again(
    left: Left, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "version_of", lambda *_: "newer")
    assert left_corpus([folder], str(tmp_path / "cache")) is None


def test_of_files_too_young_to_tell_nothing_was_left(folder: Path, tmp_path: Path) -> None:
    opened(folder, tmp_path / "cache")
    assert left_corpus([folder], str(tmp_path / "cache")) is None


def test_a_damaged_index_has_left_nothing(folder: Path, tmp_path: Path) -> None:
    settle(folder, tmp_path / "cache")
    path_of(folder, tmp_path / "cache").write_bytes(b"no index" * 1000)
    assert left_corpus([folder], str(tmp_path / "cache")) is None


def test_an_index_inside_its_corpus_has_left_nothing(folder: Path) -> None:
    assert left_corpus([folder], str(folder / "cache")) is None
