"""Paths to a chronology: ids, settings, and what happens to what cannot be read."""

import os
from pathlib import Path

import pytest

from tui import resources
from tui.corpus import open_corpus
from tui.corpus.sources import find
from tui.errors import CorpusError, SettingsError
from tui.model.documents import Basis

STORY = "Ana Ilić was chief executive of Skelby Council between 1999 and 2005.\n"


def write(path: Path, text: str = STORY) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def ids(*paths: Path) -> list[str]:
    return [source.id for source in find(paths).sources]


def test_the_example_opens_whole() -> None:
    chronology = open_corpus([resources.seeds()])
    assert chronology.name == "seeds"
    assert len(chronology.documents) == 3
    assert all(
        statement.quote.exact == statement.quote.span.of(chronology.documents[statement.document].text)
        for statement in chronology.statements.values()
    )


def test_ids_are_paths_below_the_folder_given(tmp_path: Path) -> None:
    write(tmp_path / "b.txt")
    write(tmp_path / "a" / "c.txt")
    assert ids(tmp_path) == ["a/c.txt", "b.txt"]
    assert ids(tmp_path / "b.txt") == ["b.txt"]


def test_ids_of_several_paths_are_counted_from_what_they_share(tmp_path: Path) -> None:
    one, two = write(tmp_path / "x" / "minutes" / "a.txt"), write(tmp_path / "y" / "minutes" / "a.txt")
    assert ids(one.parent, two.parent) == ["x/minutes/a.txt", "y/minutes/a.txt"]
    assert ids(one, two) == ["x/minutes/a.txt", "y/minutes/a.txt"]
    assert ids(one.parent, one) == ["minutes/a.txt"]


def test_settings_describe_documents_wherever_the_folder_stands(tmp_path: Path) -> None:
    write(tmp_path / "one" / "a.txt")
    write(tmp_path / "two" / "a.txt")
    write(tmp_path / "two" / "fasti.toml", '[documents."a.txt"]\npublished = "2003-02"\n')
    chronology = open_corpus([tmp_path / "one", tmp_path / "two"])
    dated = {document.id: document.basis for document in chronology.documents.values()}
    assert dated == {"one/a.txt": None, "two/a.txt": Basis.SETTINGS}


def test_aliases_of_several_folders_are_put_together(tmp_path: Path) -> None:
    write(tmp_path / "one" / "fasti.toml", '[aliases.people]\n"Ana Ilić" = ["Anna Ilich"]\n')
    write(tmp_path / "two" / "fasti.toml", '[aliases.people]\n"Ana Ilić" = ["A. Ilić"]\n')
    assert find([tmp_path / "one", tmp_path / "two"]).aliases.people == {"Ana Ilić": ("Anna Ilich", "A. Ilić")}


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_bytes(b"\xff")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.7")
    write(tmp_path / "fasti.toml", '[documents."gone.txt"]\ntitle = "Minutes"\n')
    chronology = open_corpus([tmp_path])
    assert list(chronology.documents) == ["a.txt"]
    assert [problem.message for problem in chronology.problems[:3]] == [
        "fasti.toml names “gone.txt”, which is not there.",
        "Cannot read b.txt: not UTF-8 (byte 0xff at 0).",
        "Cannot read c.pdf: PDF documents are not read yet.",
    ]


def test_nothing_at_a_path_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CorpusError) as raised:
        open_corpus([tmp_path / "nowhere"])
    assert str(raised.value) == f"There is no file or folder “{tmp_path / 'nowhere'}”."


def test_a_path_that_cannot_be_looked_at_is_one_sentence() -> None:
    with pytest.raises(CorpusError, match=r"^Cannot read “a+”: file name too long\.$"):
        open_corpus(["a" * 300])


def test_a_folder_that_may_not_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (str(tmp_path), os.R_OK | os.X_OK))
    with pytest.raises(CorpusError) as raised:
        open_corpus([tmp_path])
    assert str(raised.value) == f"Cannot read the folder “{tmp_path}”: you may not open it."


def test_an_empty_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"^There is no document in “.*”\.$"):
        open_corpus([tmp_path])


def test_a_single_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"ab\0")
    with pytest.raises(CorpusError, match=r"^Cannot read a\.txt: it is not text"):
        open_corpus([tmp_path / "a.txt"])


def test_a_folder_of_which_nothing_can_be_read_says_the_first_reason(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0")
    (tmp_path / "b.txt").write_bytes(b"")
    with pytest.raises(CorpusError, match=r"None of the 2 documents in .* the first: Cannot read a\.txt"):
        open_corpus([tmp_path])


def test_settings_that_cannot_be_understood_stop_the_opening(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "fasti.toml", "documents = 3")
    with pytest.raises(SettingsError, match="documents must be a table"):
        open_corpus([tmp_path])
