"""Whole look-ups beside the floor of any Python program that would ask SQLite: `python -m tests.bench.lookups`.

They are of the bundled example, or of any corpus: `--in FOLDER --cache FOLDER "who dora langley" "on 1984-05-06"`.
Prints of each program the median wall-clock time and its ratio to the floor, the same of the time its process used
(user and system, which a busy machine bears on less), and the most memory it held. Runs are interleaved. The first run
fills caches, the index among them.
"""

import argparse
import statistics
from collections.abc import Iterable

from tests.bench.running import FASTI, FLOOR, Run, run

NAMED = "python -c 'import sqlite3'"
ASKED = ["--help", "on 2003-02", "who fitzgerald"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--in", dest="corpus", help="the corpus to look in")
    parser.add_argument("--cache", help="where its index is")
    parser.add_argument("asked", nargs="*", default=ASKED, help="what to ask `fasti`")
    options = parser.parse_args()
    place = ["--in", options.corpus, "--cache", options.cache] if options.corpus else []
    taken = _taken(options.asked, place, options.runs)
    medians = {name: Run(*map(statistics.median, zip(*each[1:], strict=True))) for name, each in taken.items()}
    floor = medians[NAMED]
    for name, median in medians.items():
        wall = f"{median.wall * 1000:8.1f} ms {median.wall / floor.wall:6.2f} x the floor"
        used = f"{median.used * 1000:8.1f} ms used {median.used / floor.used:6.2f} x"
        print(f"{name:<28}{wall}{used}{median.memory:8.1f} MB")


def _taken(asked: Iterable[str], place: list[str], runs: int) -> dict[str, list[Run]]:
    programs = {NAMED: FLOOR} | {f"fasti {words}": [*FASTI, *words.split(), *place] for words in asked}
    taken: dict[str, list[Run]] = {name: [] for name in programs}
    for _ in range(runs + 1):
        for name, command in programs.items():
            taken[name].append(run(command))
    return taken


if __name__ == "__main__":
    main()
