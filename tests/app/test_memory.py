"""Where a corpus was left: kept, found again, and never in the way."""

import asyncio
import json
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.invented import invented
from tests.piloted import browse, until
from tests.terminals import EXPLORE, OnTerminal
from tui.app.app import Explorer
from tui.app.clipboard import copy
from tui.app.memory import Memory, keep_copy, memory_of, short, state_directory
from tui.app.starting import recalled
from tui.browsing.standing import settled
from tui.frame.views import Mode, View


def explored(memory: Memory, test: Callable[[Pilot[None]], Awaitable[None]]) -> None:
    harbour = invented()

    async def run() -> None:
        async with Explorer(harbour, recalled(View(), harbour, memory), memory).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await test(pilot)

    asyncio.run(run())


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(str(tmp_path / "state" / "fasti" / "harbour.json"))


def test_the_place_is_found_again(memory: Memory) -> None:
    async def leave(pilot: Pilot[None]) -> None:
        await pilot.press("v", "c", "m", *"dispute", "enter")

    async def come_back(pilot: Pilot[None]) -> None:
        view = browse(pilot).view
        assert view.mode is Mode.LIST
        assert [(mark.name, mark.event) for mark in view.marks] == [("dispute", view.cursor)]
        await pilot.press("home", "'", "enter")
        assert browse(pilot).view.cursor == view.cursor

    explored(memory, leave)
    explored(memory, come_back)


def test_it_is_kept_while_the_explorer_runs(memory: Memory) -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("v")
        await until(pilot, lambda: (memory.recalled() or {}).get("mode") == "list")
        assert [file.name for file in Path(memory.path).parent.iterdir()] == [Path(memory.path).name]

    explored(memory, test)


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_however_it_ends_the_place_is_there(tmp_path: Path, ending: signal.Signals) -> None:
    """Killed at once it is what was written by then; told to end, what was done last, though written by nobody yet."""
    with OnTerminal(EXPLORE, {"XDG_STATE_HOME": str(tmp_path)}) as terminal:
        assert terminal.shows("OKAFOR, Ruth")
        terminal.type("v")
        terminal.read(30, lambda: any('"list"' in file.read_text("utf-8") for file in tmp_path.glob("fasti/*.json")))
        if ending is not signal.SIGKILL:
            terminal.type("S")
            assert terminal.shows("newest first")
        os.kill(terminal.pid, ending)
        terminal.read(30)
    [file] = tmp_path.glob("fasti/*.json")
    place = json.loads(file.read_text("utf-8"))
    assert (place["mode"], place["backwards"]) == ("list", ending is not signal.SIGKILL)


def test_a_disk_that_is_slow_keeps_no_key_waiting_and_has_the_last_in_the_end(memory: Memory) -> None:
    is_going_on, views = threading.Event(), []

    class Slow(Memory):
        def write(self, kept: Mapping[str, object]) -> str:
            is_going_on.wait(30)
            views.append(kept["cursor"])
            return super().write(kept)

    async def test(pilot: Pilot[None]) -> None:
        before = browse(pilot).view.cursor
        await pilot.press(*"jjjjjjjj")
        assert browse(pilot).view.cursor != before
        assert not views
        is_going_on.set()

    explored(Slow(memory.path), test)
    assert len(views) < 8
    assert json.loads(Path(memory.path).read_text())["cursor"] == views[-1]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"cursor": 3}', b"\xff", b"[" * 100_000, b"{}"])
def test_a_damaged_file_is_told_and_gone_round(memory: Memory, content: bytes) -> None:
    Path(memory.path).parent.mkdir(parents=True)
    Path(memory.path).write_bytes(content)

    async def test(pilot: Pilot[None]) -> None:
        assert browse(pilot).view.notice == "Where you were could not be read; this is the beginning."
        await pilot.press("j")

    explored(memory, test)
    assert json.loads(Path(memory.path).read_text())["mode"] == "lanes"


def test_where_nothing_can_be_written_that_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder")
    unwritable = Memory(str(tmp_path / "state" / "fasti" / "harbour.json"))

    async def test(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: browse(pilot).view.notice.startswith("Your place cannot be kept: "))
        await pilot.press("j")
        await pilot.pause(0.2)
        assert browse(pilot).view.notice == ""

    explored(unwritable, test)


def test_nothing_kept_is_the_beginning(memory: Memory) -> None:
    harbour = invented()
    assert settled(recalled(View(), harbour, memory), harbour) == settled(View(), harbour)
    assert not Path(memory.path).exists()


def test_undo_and_redo_by_key(memory: Memory) -> None:
    async def test(pilot: Pilot[None]) -> None:
        before = browse(pilot).view
        await pilot.press("z", "v", "u", "u")
        assert browse(pilot).view == before
        await pilot.press("U")
        assert browse(pilot).view.step is not before.step
        await pilot.press("m", "enter", "m", "backspace", "enter", "'")
        assert browse(pilot).view.notice == "Nothing is marked yet."

    explored(memory, test)


def test_each_corpus_has_a_file_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    one, other = memory_of([str(tmp_path / "a" / "minutes")]), memory_of([str(tmp_path / "b" / "minutes")])
    assert one
    assert other
    assert one.path != other.path
    assert Path(one.path).parent == tmp_path / "fasti"
    assert memory_of([]) is None


def test_a_relative_state_directory_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_directory() == str(tmp_path / ".local" / "state" / "fasti")
    assert short(str(tmp_path / "x")) == "~/x"
    assert short("/elsewhere") == "/elsewhere"


def test_the_last_copy_is_kept_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    for name in ("TMUX", "STY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.platform", "linux")
    file = tmp_path / "fasti" / "last-copy.txt"
    assert copy("“the quay [sic]”", lambda _: None) == f"Sent to the terminal (OSC 52); also in {file}."
    assert file.read_text("utf-8") == "“the quay [sic]”"
    assert file.stat().st_mode & 0o777 == 0o600
    (tmp_path / "blocked").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "blocked"))
    assert keep_copy("x") == ""
    assert copy("x", lambda _: None).endswith("it does not say whether it took it.")
    assert [each.name for each in (tmp_path / "fasti").iterdir()] == ["last-copy.txt"]
