"""Whole look-ups beside the floor of any Python program that would ask SQLite: `python -m tests.bench.lookups`.

Prints of each program the median wall-clock time and its ratio to the floor, the same of the time its process used
(user and system, which a busy machine bears on less), and the most memory it held. Runs are interleaved. The first run
fills caches, the index among them.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).parents[2]
FLOOR = "python -c 'import sqlite3'"
PROGRAMS = {
    FLOOR: [sys.executable, "-c", "import sqlite3"],
    "fasti --help": [sys.executable, "-m", "tui", "--help"],
    "fasti on 2003-02": [sys.executable, "-m", "tui", "on", "2003-02"],
    "fasti who fitzgerald": [sys.executable, "-m", "tui", "who", "fitzgerald"],
}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    runs = parser.parse_args().runs
    taken: dict[str, list[Run]] = {name: [] for name in PROGRAMS}
    for _ in range(runs + 1):
        for name, command in PROGRAMS.items():
            taken[name].append(_run(command))
    medians = {name: Run(*map(statistics.median, zip(*each[1:], strict=True))) for name, each in taken.items()}
    floor = medians[FLOOR]
    for name, median in medians.items():
        wall = f"{median.wall * 1000:8.1f} ms {median.wall / floor.wall:6.2f} x the floor"
        used = f"{median.used * 1000:8.1f} ms used {median.used / floor.used:6.2f} x"
        print(f"{name:<28}{wall}{used}{median.memory / 1000:8.1f} MB")


class Run(NamedTuple):
    """What one run took: seconds by the clock, seconds used, and kilobytes."""

    wall: float
    used: float
    memory: float


def _run(command: list[str]) -> Run:
    before = time.perf_counter()
    started = subprocess.Popen(
        command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, spent = os.wait4(started.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return Run(time.perf_counter() - before, spent.ru_utime + spent.ru_stime, spent.ru_maxrss)


if __name__ == "__main__":
    main()
