"""The explorer started as a person starts it: in a terminal, from the command line."""

import re
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.indexes import settle, story, write_stories
from tests.terminals import OnTerminal
from tui.cli.exits import Exit

CHECKOUT = Path(__file__).parents[1]


def test_fasti_opens_the_explorer_on_the_bundled_example_and_q_ends_it() -> None:
    command = [sys.executable, str(CHECKOUT / ".ci" / "first_screen.py"), sys.executable, "-m", "tui"]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=110)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "FITZGERALD" in run.stdout
    assert "sources" in run.stdout.casefold()


@pytest.fixture
def unread(tmp_path: Path) -> Iterator[OnTerminal]:
    """The explorer on a folder of which there is no index."""
    folder = write_stories(tmp_path / "minutes", 4)
    command = (sys.executable, "-m", "tui", str(folder))
    with OnTerminal(command, {"XDG_CACHE_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}) as terminal:
        yield terminal


def test_what_must_be_read_first_is_counted_at_once(unread: OnTerminal) -> None:
    assert unread.shows("reading 4 documents")
    assert b"\x1b[?1049h" not in unread.sent
    unread.type("j?")
    assert unread.shows("keys and marks", 60)
    assert "reading" not in unread.text
    assert b"j?" not in unread.sent
    unread.type("qq")
    assert unread.exit_code() == 0


def test_reading_can_be_interrupted(unread: OnTerminal) -> None:
    before = termios.tcgetattr(unread.file)
    assert unread.shows("reading 4 documents")
    assert termios.tcgetattr(unread.file) != before
    unread.type("\x03")
    unread.read(30, lambda: termios.tcgetattr(unread.file) == before and "reading" not in unread.text)
    assert termios.tcgetattr(unread.file) == before
    assert "reading" not in unread.text
    assert unread.exit_code() == 130


TO_SCREEN, FROM_SCREEN = b"\x1b[?1049h", b"\x1b[?1049l"


@pytest.fixture
def indexed(tmp_path: Path) -> Path:
    """A folder of which there is an index."""
    folder = write_stories(tmp_path / "minutes", 2)
    settle(folder, tmp_path / "cache")
    return folder


def explored(folder: Path) -> OnTerminal:
    """The explorer on a folder of which there is an index."""
    command = (sys.executable, "-m", "tui", str(folder), "--cache", str(folder.parent / "cache"))
    return OnTerminal(command, {"XDG_STATE_HOME": str(folder.parent)})


def test_what_is_as_it_was_is_shown_once(indexed: Path) -> None:
    with explored(indexed) as terminal:
        assert terminal.shows("ILIĆ, Ana")
        terminal.type("?")
        assert terminal.shows("keys and marks")
        assert terminal.sent.count(TO_SCREEN) == 1
        assert FROM_SCREEN not in terminal.sent


def test_what_was_left_is_shown_before_what_has_changed_is_read(indexed: Path) -> None:
    (indexed / "004.txt").write_text(story(4), encoding="utf-8")
    with explored(indexed) as terminal:
        assert terminal.shows("NOVAK, Eli")
        _, first, now = terminal.sent.split(TO_SCREEN)
        before, _, meanwhile = first.partition(FROM_SCREEN)
        assert "ILIĆ, Ana".encode() in before
        assert b"NOVAK" not in before
        assert b"reading 1 document" in meanwhile
        assert b"NOVAK" in now
        terminal.type("q")
        terminal.read(30, lambda: FROM_SCREEN in terminal.sent.split(TO_SCREEN)[-1])
        assert terminal.exit_code() == Exit.DONE


@pytest.mark.parametrize(
    ("leaves", "sentence", "is_shown"),
    [(True, "There is no document in “minutes”.", True), (False, "There is no file or folder “", False)],
    ids=["emptied", "gone"],
)
def test_a_folder_of_which_nothing_is_left_is_refused_with_its_sentence(
    indexed: Path, leaves: bool, sentence: str, is_shown: bool
) -> None:
    for path in indexed.iterdir():
        path.unlink()
    if not leaves:
        indexed.rmdir()
    with explored(indexed) as terminal:
        assert terminal.shows(sentence)
        terminal.read(30)  # up to its end
        assert terminal.sent.count(TO_SCREEN) == terminal.sent.count(FROM_SCREEN) == is_shown
        assert terminal.exit_code() == Exit.UNREADABLE


@pytest.mark.parametrize("words", [[], ["--no-cache"]], ids=["index", "no-index"])
def test_a_look_up_counts_what_it_must_read_too(tmp_path: Path, words: list[str]) -> None:
    folder = write_stories(tmp_path / "minutes", 4)
    command = (sys.executable, "-m", "tui", "list", "--in", str(folder), *words)
    with OnTerminal(command, {"XDG_CACHE_HOME": str(tmp_path)}) as terminal:
        assert terminal.shows("reading 4 documents")
        terminal.read(60)  # up to its end
        assert "reading" not in terminal.text
        assert terminal.exit_code() == 0


@pytest.mark.parametrize("words", [[], ["tour"]], ids=str)
def test_settings_that_cannot_be_are_told_before_anything_is_drawn(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "fasti").mkdir()
    (tmp_path / "fasti" / "settings.toml").write_text('[keys]\nquit = "j"\n')
    with OnTerminal([sys.executable, "-m", "tui", *words], {"XDG_CONFIG_HOME": str(tmp_path)}, (200, 24)) as terminal:
        assert terminal.shows("keys.quit has “j”, which belongs to event.next.")
        terminal.read(1)
        assert b"\x1b[" not in terminal.sent
        assert terminal.exit_code() == Exit.USAGE


def test_a_theme_is_the_first_frames_too(tmp_path: Path) -> None:
    environment = {"FASTI_THEME": "mono", "XDG_STATE_HOME": str(tmp_path)}
    with OnTerminal([sys.executable, "-m", "tui"], environment) as terminal:
        assert terminal.shows("FITZGERALD")
        terminal.read(1)
        terminal.type("j")
        terminal.read(1)
        assert b"\x1b[1m" in terminal.sent
        assert not re.search(rb"\x1b\[[0-9;]*\b(3[0-7]|9[0-7]|38)m", terminal.sent)
