"""`fasti index`: a count on stdout; how far it has come on stderr, as a bar that moves only on a terminal."""

import io
import os
import pty
import re
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tests.indexes import write_stories
from tui.cli import telling
from tui.cli.exits import Exit
from tui.cli.main import main
from tui.cli.telling import joining_words, progress_words
from tui.corpus.indexing import Joining, Progress

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_stories(tmp_path / "minutes", 4)


def test_indexing_counts_what_is_there_and_what_was_read_now(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    words = ["index", str(folder), "--cache", str(tmp_path / "cache")]
    assert main(words) == Exit.DONE
    out, err = capsys.readouterr()
    assert re.fullmatch(r"minutes: 4 documents, 5 read now, \d+ events, 1 problem\n", out)
    assert err == "Cannot read b.pdf: PDF documents are not read yet.\n"
    assert main(words) == Exit.DONE
    assert "4 documents, 0 read now" in capsys.readouterr().out


def test_without_a_terminal_progress_is_plain_lines(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "LONG_PAUSE", 0.0)
    assert main(["index", str(folder), "--cache", str(tmp_path)]) == Exit.DONE
    told = capsys.readouterr().err.splitlines()
    [read] = [line for line in told if re.fullmatch(r"4 of 4 documents, \d+\.\d\d MB/s, 0 s left", line)]
    joined = told[told.index(read) + 1 :]
    steps = [re.fullmatch(r"joining (\d)/6, [a-z]+: (\d+) of \2(, .*)?", line) for line in joined]
    assert [step and step[1] for step in steps] == ["2", "3", "5", "6"]


def indexed_on_terminal(folder: Path, cache: Path, columns: int) -> tuple[str, str]:
    """What is said of reading a folder: on stdout, and on a terminal of some width that is stderr."""
    program = "from tui.cli import telling, main; telling.PAUSE = 0.0; raise SystemExit(main.main())"
    command = [sys.executable, "-c", program, "index", str(folder), "--cache", str(cache)]
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, columns))
    run = subprocess.run(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=theirs, text=True, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    return run.stdout, shown


def test_a_bar_stays_on_one_row_of_a_narrow_terminal(folder: Path, tmp_path: Path) -> None:
    _, shown = indexed_on_terminal(folder, tmp_path / "cache", 30)
    bars = [bar for bar in re.split(r"\r\x1b\[K", shown) if bar]
    assert "[####################] 4 of 4" in bars
    assert max(map(len, bars)) < 30


def test_on_a_terminal_a_bar_moves_and_is_taken_away(folder: Path, tmp_path: Path) -> None:
    said, shown = indexed_on_terminal(folder, tmp_path / "cache", 0)
    assert re.search(r"\[#{4,5}-{15,16}\] 1 of 4 documents", shown)
    assert "[####################] 4 of 4 documents" in shown
    assert "[####################] joining 6/6, lanes: 5 of 5" in shown
    assert shown.endswith("\r\x1b[K")
    assert said.startswith("minutes: 4 documents")


class InterruptedTerminal(io.StringIO):
    """A terminal at which Ctrl-C is pressed as soon as anything stands on it."""

    is_pressed = False

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        if not self.is_pressed:
            self.is_pressed = True
            raise KeyboardInterrupt


def test_a_bar_is_taken_away_even_if_ctrl_c_comes_as_soon_as_it_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = InterruptedTerminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(telling, "_room", lambda: 80)
    told = telling.Telling()
    with pytest.raises(KeyboardInterrupt):
        told.tell(Progress(0, 4, 0, 400, 0))
    told.end()
    assert terminal.getvalue().endswith("reading 4 documents\r\x1b[K")


@pytest.mark.parametrize(
    ("progress", "seconds", "words"),
    [
        (Progress(1, 4, 1_000_000, 4_000_000, 1), 2.0, "1 of 4 documents, 0.50 MB/s, 6 s left"),
        (Progress(1, 4, 1_000_000, 400_000_000, 1), 2.0, "1 of 4 documents, 0.50 MB/s, 13 min 18 s left"),
        (Progress(1, 4, 1_000_000, 9_000_000_000, 1), 2.0, "1 of 4 documents, 0.50 MB/s, 4 h 59 min left"),
        (Progress(1, 2, 200, 1_200_000, 1), 0.6, "1 of 2 documents"),
        (Progress(1, 4, 0, 0, 0), 0.0, "1 of 4 documents"),
        (Progress(1, 1, 0, 0, 0), 1.0, "1 of 1 documents, 0.00 MB/s, 0 s left"),
    ],
)
def test_progress_tells_the_pace_and_the_time_left(progress: Progress, seconds: float, words: str) -> None:
    assert progress_words(progress, seconds) == words


@pytest.mark.parametrize("count", ["0", "-1", "two", "²"])
def test_workers_are_a_number(folder: Path, capsys: pytest.CaptureFixture[str], count: str) -> None:
    assert main(["index", str(folder), f"--workers={count}"]) == Exit.USAGE
    assert capsys.readouterr().err == f"fasti: --workers must be a number from 1 on, not “{count}”.\n"


def test_indexing_nothing_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["index", str(tmp_path)]) == Exit.UNREADABLE
    assert capsys.readouterr().err == f"fasti: There is no document in “{tmp_path.name}”.\n"


def test_what_is_joined_anew_without_being_read_is_told_too(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["index", str(folder), "--cache", str(tmp_path / "cache")]
    assert main(words) == Exit.DONE
    monkeypatch.setattr(telling, "LONG_PAUSE", 0.0)
    (folder / "fasti.toml").write_text('[aliases.people]\n"Ana Ilić" = ["A. Ilić"]\n', encoding="utf-8")
    assert main(words) == Exit.DONE
    assert "joining 1/6, documents: 4 of 4" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("joining", "pace", "words"),
    [
        (Joining(5, 6, "events", 0, 9000), 0.0, "joining 5/6, events: 0 of 9000"),
        (
            Joining(5, 6, "events", 3000, 9000),
            50.0,
            "joining 5/6, events: 3000 of 9000, 50/s, 2 min 00 s left",
        ),
    ],
)
def test_joining_is_told_with_its_pace_and_the_time_left(joining: Joining, pace: float, words: str) -> None:
    assert joining_words(joining, pace) == words
