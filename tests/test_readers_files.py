"""Files to documents: what is read, what is left out, and what is said of the rest."""

import os
from pathlib import Path
from typing import Never

import pytest

from tui.errors import DocumentError
from tui.model.documents import DocumentId
from tui.readers.files import LARGEST, read
from tui.readers.finding import find_documents


def ids(folder: Path) -> list[str]:
    return [*find_documents(folder)]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ana Ilić was editor.", encoding="utf-8")


def test_a_folder_is_read_whole_and_in_order(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a/z.txt", "a/b/c.md", "A.rst")
    assert ids(tmp_path) == ["A.rst", "a/b/c.md", "a/z.txt", "b.txt"]


def test_hidden_files_settings_and_readmes_are_no_documents(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", ".hidden.txt", ".git/b.txt", "fasti.toml", "README.md", "sub/readme.txt")
    assert ids(tmp_path) == ["a.txt"]


def test_links_in_a_loop_end(tmp_path: Path) -> None:
    write(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert [id for id in ids(tmp_path) if id.endswith(".txt")] in (["sub/a.txt"], ["sub/up/sub/a.txt"])


def test_a_name_that_is_not_utf8_is_spelt_out(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"minutes-\xff.txt")).write_text("x", encoding="utf-8")
    [(id, (path, _))] = find_documents(tmp_path).items()
    assert id == "minutes-\\xff.txt"
    assert read(path, id).text == "x"


def test_text_is_kept_code_point_for_code_point(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffÁ e\u0301\r\n\u00a0[sic] \x1b[31m\r".encode())
    assert read(path, DocumentId("a.txt")).text == "\ufeffÁ e\u0301\r\n\u00a0[sic] \x1b[31m\r"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("minutes.txt", b"a" * 812 + b"\xff", "Cannot read minutes.txt: not UTF-8 (byte 0xff at 812)."),
        ("a.txt", b"", "Cannot read a.txt: it is empty."),
        ("a.txt", b" \n\t", "Cannot read a.txt: it is empty."),
        ("a.txt", b"ab\0c", "Cannot read a.txt: it is not text (a zero byte at 2)."),
        ("a.txt", b"%PDF-1.7", "Cannot read a.txt: PDF documents are not read yet."),
        ("a.odt", b"PK\3\4", "Cannot read a.odt: OpenDocument documents are not read yet."),
        ("a.docx", b"PK\3\4", "Cannot read a.docx: the Word document is damaged or encrypted."),
        ("a.txt", b"a" * (LARGEST + 1), "Cannot read a.txt: it is larger than 50 MB."),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DocumentError) as raised:
        read(tmp_path / name, DocumentId(name))
    assert str(raised.value) == sentence


def test_a_file_that_vanished_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"Cannot read a\.txt: it does not exist\."):
        read(tmp_path / "a.txt", DocumentId("a.txt"))


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(DocumentError, match="not a regular file"):
        read(tmp_path / "pipe.txt", DocumentId("pipe.txt"))
    with pytest.raises(DocumentError, match="it is a folder"):
        read(tmp_path, DocumentId("sub"))


def refuse(*_: object) -> Never:
    raise PermissionError(13, "Permission denied")


def test_a_closed_file_and_a_closed_folder_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DocumentError, match=r"^Cannot read a\.txt: you may not open it\.$"):
        read(tmp_path / "a.txt", DocumentId("a.txt"))
    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(DocumentError, match=r"^Cannot read sub: you may not open it\.$"):
        read(tmp_path, DocumentId("sub"))


def test_a_folder_that_may_not_be_listed_stands_in_the_list_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a/b.txt")
    opened = os.open
    monkeypatch.setattr(os, "open", lambda path, flags: refuse() if path.endswith("/a") else opened(path, flags))
    assert ids(tmp_path) == ["a"]


def test_a_folder_that_may_be_listed_and_not_entered_gives_its_files_up_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = os.stat

    def looked_at(path: str, *, dir_fd: int | None = None) -> os.stat_result:
        return seen(path) if dir_fd is None else refuse()

    write(tmp_path, "a.txt")
    monkeypatch.setattr(os, "stat", looked_at)
    assert find_documents(tmp_path) == {"a.txt": (f"{tmp_path}/a.txt", None)}


def test_a_link_to_itself_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    with pytest.raises(DocumentError, match=r"^Cannot read self\.txt: too many levels of symbolic links\.$"):
        read(tmp_path / "self.txt", DocumentId("self.txt"))
