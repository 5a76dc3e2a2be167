"""Whole look-ups beside the floor of any Python program that would ask SQLite: `python -m tests.bench.lookups`.

Prints the median wall-clock time of each program and its ratio to the floor, runs interleaved, so that a busy
machine bears on all alike.
"""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

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
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(runs + 1):
        for name, command in PROGRAMS.items():
            times[name].append(_seconds(command))
    medians = {name: statistics.median(taken[1:]) for name, taken in times.items()}  # the first run fills caches
    for name, median in medians.items():
        print(f"{name:<28} {median * 1000:8.1f} ms {median / medians[FLOOR]:8.2f} x the floor")


def _seconds(command: list[str]) -> float:
    before = time.perf_counter()
    subprocess.run(command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
