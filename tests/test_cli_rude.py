"""Rude input: whatever lies at a path or is typed, the answer is one plain sentence and an exit code."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tui.cli.exits import Exit
from tui.cli.main import main

OBEYED = {*map(chr, range(0x20)), "\x7f", *map(chr, range(0x80, 0xA0)), *"\u202a\u202b\u202d\u202e\u2066\u2067\u2069"}
HOSTILE = (
    "Ana Ilić [sic], who was chief executive of Skelby Council between 1911 and 1914, \x1b[2J\x1b]0;owned\x07said "
    "[bold]nothing[/bold] \u202ebackwards\u202c and \x9b31m.\r\n"
    "Bo [Boris] Marsh, who was leader of Skelby Council between 1915 and 1920, wrote [/] a letter in 1916.\n"
)
LOOK_UPS = (["who", "a"], ["on", "1912"], ["find", "council"], ["list"], ["check"])


def empty(path: Path) -> Path:
    path.write_text("")
    return path


def blank(path: Path) -> Path:
    path.write_text(" \n\n\t ")
    return path


def binary(path: Path) -> Path:
    path.write_bytes(bytes(range(256)) * 40)
    return path


def latin(path: Path) -> Path:
    path.write_bytes("Ilić resigned in 1914; the café closed.".encode("cp1250"))
    return path


def pdf(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    return path


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def loop(path: Path) -> Path:
    path.symlink_to(path)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def missing(path: Path) -> Path:
    return path


UNREADABLE = (empty, blank, binary, latin, pdf, pipe, loop, folder, missing)


def assert_one_sentence(err: str) -> None:
    *warnings, last = err.splitlines()
    assert last.startswith("fasti: ")
    assert last.endswith(".")
    assert "Traceback" not in err
    assert all(warning.endswith(".") for warning in warnings)


@pytest.mark.parametrize("make", UNREADABLE, ids=lambda make: make.__name__)
@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_a_look_up_in_what_cannot_be_read_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], Path], words: list[str]
) -> None:
    code = main([*words, "--in", str(make(tmp_path / "minutes.txt"))])
    out, err = capsys.readouterr()
    assert (code, out) == (Exit.UNREADABLE, "")
    assert_one_sentence(err)
    assert "minutes.txt" in err


@pytest.mark.parametrize("make", UNREADABLE, ids=lambda make: make.__name__)
@pytest.mark.parametrize("command", ["explore", "extract", "dates"])
def test_reading_what_cannot_be_read_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], make: Callable[[Path], Path], command: str
) -> None:
    code = main([command, str(make(tmp_path / "minutes.txt"))])
    out, err = capsys.readouterr()
    assert (code, out) == (Exit.UNREADABLE, "")
    assert_one_sentence(err)


def test_a_file_that_may_not_be_opened_is_named_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed.txt").write_text("Closed.")
    (tmp_path / "open.txt").write_text("Ana Ilić, who was leader of Skelby Council between 1911 and 1914, left.")
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == "closed.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    code = main(["who", "ilic", "--in", str(tmp_path)])
    out, err = capsys.readouterr()
    assert code == Exit.DONE
    assert "Ana Ilić" in out
    assert err.count("\n") == 1
    assert "closed.txt" in err


def test_damaged_files_beside_good_ones_cost_one_line_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Ana Ilić, who was leader of Skelby Council between 1911 and 1914, left.")
    binary(tmp_path / "b.txt")
    latin(tmp_path / "c.txt")
    assert main(["list", "--in", str(tmp_path)]) == Exit.DONE
    out, err = capsys.readouterr()
    assert "Ana Ilić" in out
    assert [line.split(":")[0] for line in err.splitlines()] == ["Cannot read b.txt", "Cannot read c.txt"]


@pytest.mark.parametrize("typed", ["soon", "2003-13", "2003-02-30", "", "[bold]", "\x1b[2J", "99999", "2003/", "../.."])
def test_a_bad_date_is_one_sentence(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["on", typed])
    out, err = capsys.readouterr()
    if typed == "2003/":  # from 2003 on
        assert code == Exit.DONE
        return
    assert (code, out) == (Exit.USAGE, "")
    assert_one_sentence(err)
    assert not set(err) & OBEYED - {"\n"}


@pytest.mark.parametrize(
    "name", ["Nobody Atall", "[bold]", "", " ", "\x1b[31m", "a\x00b", "\udcff", "x" * 5000, "*", "(("]
)
def test_an_unknown_name_is_one_sentence(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["who", name, "--in", "seeds"])
    out, err = capsys.readouterr()
    assert (code, out) == (Exit.NOTHING, "")
    assert_one_sentence(err)
    assert not set(err) & OBEYED - {"\n"}


@pytest.mark.parametrize("text", ["=", "[documents]\na = 1", "[documents.x]\npublished = 'soon'", "\x00", "[unknown]"])
def test_a_bad_fasti_toml_is_used_wrongly(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    (tmp_path / "a.txt").write_text("Ana Ilić resigned in 1914.")
    (tmp_path / "fasti.toml").write_text(text)
    code = main(["list", "--in", str(tmp_path)])
    out, err = capsys.readouterr()
    assert (code, out) == (Exit.USAGE, "")
    assert_one_sentence(err)
    assert "fasti.toml" in err


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "a\x1b[31m[red]\u202e.txt").write_bytes(HOSTILE.encode())
    return folder


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_no_control_sequence_of_a_document_or_of_its_name_reaches_the_terminal(
    hostile: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main([*words, "--in", str(hostile)]) == Exit.DONE
    out, err = capsys.readouterr()
    assert out
    assert not (set(out) | set(err)) & OBEYED - {"\n"}


@pytest.mark.parametrize("words", LOOK_UPS, ids=" ".join)
def test_json_of_a_hostile_document_is_safe_on_a_terminal_too(
    hostile: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main([*words, "--json", "--in", str(hostile)]) == Exit.DONE
    out = capsys.readouterr().out
    json.loads(out)
    assert not set(out) & OBEYED - {"\n"}


def test_brackets_in_a_document_are_shown_as_they_stand(hostile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "council", "--in", str(hostile)]) == Exit.DONE
    out = capsys.readouterr().out
    assert "[sic]" in out
    assert "[bold]nothing[/bold]" in out
    assert "wrote [/] a letter" in out
    assert "␛[2J" in out


@pytest.mark.parametrize("flags", [["--jsonl"], ["--json"], ["--explain"], ["--explain", "--jsonl"]], ids=" ".join)
def test_statements_of_a_hostile_document_keep_their_quotes_exactly(
    hostile: Path, capsys: pytest.CaptureFixture[str], flags: list[str]
) -> None:
    assert main(["extract", str(hostile), *flags]) == Exit.DONE
    out = capsys.readouterr().out
    assert not set(out) & OBEYED - {"\n"}
    if "--jsonl" in flags:
        for line in out.splitlines():
            quote = json.loads(line)["quote"]
            assert HOSTILE[quote["start"] : quote["end"]] == quote["exact"]


def test_a_name_that_is_not_utf8_is_spelt_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - pathlib has no byte paths
        file.write("Ana Ilić, who was leader of Skelby Council between 1911 and 1914, left.")
    assert main(["list", "--in", str(tmp_path)]) == Exit.DONE
    assert "caf\\xe9.txt:1:1" in capsys.readouterr().out


def test_the_text_of_the_timeline_stands_in_for_the_explorer_where_there_is_no_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["seeds"]) == Exit.DONE
    out, err = capsys.readouterr()
    assert "Ged Fitzgerald" in out
    assert err == "There is no terminal to explore on; here is the timeline as text.\n"
    assert main(["seeds", "--plain"]) == Exit.DONE
    assert capsys.readouterr() == (out, "")
