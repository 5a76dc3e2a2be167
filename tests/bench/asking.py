"""Very many events asked as their readers do: `python -m tests.bench.asking FOLDER`, of `tests.bench.million FOLDER`.

The explorer's first screen, what it has used once it is quiet and its memory, beside those of the bundled example and
of a Textual app that shows one `Static`, in turn; then each key of words typed into its filter, and first pages of what
full text finds. Times are by the clock and as used by the process, which a busy machine bears on less.
"""

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.explorer import FLOOR, QUIET, Program, settle
from tests.bench.running import FASTI
from tui.corpus import Cache, open_corpus
from tui.model.chronology import Chronology
from tui.queries.finding import Found, find

TYPED = ("council", "report 4", "ashb", "1984", "zz")
SOUGHT = ("clerk essenham", "treasurer resigned", "anna", "report", "zz")
PAGE = 24


class Screen(NamedTuple):
    """A first screen: seconds by the clock and used up to it, used until it is quiet, and megabytes held then."""

    seen: float
    used: float
    settled: float
    memory: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    corpus, cache = options.folder / "corpus", options.folder / "cache"
    many = [*FASTI, "--fresh", str(corpus), "--cache", str(cache)]
    with TemporaryDirectory() as home:
        _screens(Path(home), many, options.runs)
        _typed(Path(home), many)
    _found(lambda: open_corpus([corpus], Cache(str(cache))))


def _screens(home: Path, many: list[str], runs: int) -> None:
    programs = {
        "static": ([sys.executable, "-c", FLOOR], b"all there is"),
        "example": ([*FASTI, "--fresh"], b"quit"),
        "many": (many, b"quit"),
    }
    taken: dict[str, list[Screen]] = {name: [] for name in programs}
    for _ in range(runs + 1):  # the first fills caches
        for name, (command, shown) in programs.items():
            taken[name].append(_screen(Program(command, home), shown))
    medians = {name: Screen(*map(statistics.median, zip(*each[1:], strict=True))) for name, each in taken.items()}
    for name, median in medians.items():
        static, example = (
            " ".join(f"{mine / its:5.2f}" for mine, its in zip(median, medians[floor], strict=True))
            for floor in ("static", "example")
        )
        told = " ".join(f"{each * 1000:7.1f} ms" for each in median[:3])
        print(f"{name:<8} {told} {median.memory:6.1f} MB   x static {static}   x example {example}")


def _screen(program: Program, shown: bytes) -> Screen:
    seen = program.until(lambda: shown in program.sent) - program.begun
    used = program.used()
    program.until(lambda: False, QUIET)
    [resident] = re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{program.pid}/status").read_text())
    screen = Screen(seen, used, program.used(), int(resident) / 1000)
    program.end(b"q")
    return screen


def _typed(home: Path, many: list[str]) -> None:
    """Words typed into the filter, each letter when the one before is answered."""
    program = Program(many, home)
    settle(program)
    for words in TYPED:
        program.answer(b"/")
        told = []
        for letter in words:
            before = program.used()
            seconds, _ = program.answer(letter.encode())
            told.append(f"{letter} {seconds * 1000:.0f} ({(program.used() - before) * 1000:.0f})")
        print(f"typed {words!r}, ms (used): {', '.join(told)}")
        program.answer(b"\x1b")
    program.end(b"q")


def _found(opened: Callable[[], Chronology]) -> None:
    for words in SOUGHT:
        events = _first(opened(), words, lambda found: found.events)
        passages = _first(opened(), words, lambda found: found.passages)
        print(f"{words!r}: first events {events}, first passages {passages}")


def _first(chronology: Chronology, words: str, which: Callable[[Found], Iterable[object]]) -> str:
    before, used = time.perf_counter(), time.process_time()
    count = len(list(islice(which(find(chronology, words)), PAGE)))
    return f"{count} in {(time.perf_counter() - before) * 1000:.1f} ms ({(time.process_time() - used) * 1000:.1f} used)"


if __name__ == "__main__":
    main()
