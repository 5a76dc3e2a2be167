"""Indexing many documents, once and again, and look-ups among them: `python -m tests.bench.indexing`.

Documents are generated; every figure is a ratio to a floor taken in the same run: one worker, a bare scan of the folder
with `stat`, `python -c 'import sqlite3'`, the bytes of the text.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.generator import write

CHECKOUT = Path(__file__).parents[2]
FASTI = [sys.executable, "-m", "tui"]
FLOOR = [sys.executable, "-c", "import sqlite3"]
LOOK_UPS = (["who", "anna", "ashbourne"], ["on", "1984-05-06"], ["find", "essenham", "clerk"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "corpus"
        size = write(folder, options.documents)
        print(f"{options.documents} documents, {size / 1_000_000:.1f} MB")
        one = _seconds(_index(folder, Path(place) / "one", 1))
        two = _seconds(_index(folder, Path(place) / "two", 2))
        print(f"one worker  {one:8.2f} s {size / one / 1_000_000:8.3f} MB/s")
        print(f"two workers {two:8.2f} s {one / two:8.2f} x one")
        [index] = (Path(place) / "one").glob("*.sqlite")
        print(f"index       {index.stat().st_size / 1_000_000:8.2f} MB {index.stat().st_size / size:7.2f} x the text")
        time.sleep(2)
        _seconds(_index(folder, Path(place) / "one", 1))  # notes that the files are no longer young
        _again(folder, Path(place) / "one", options.runs)
        _look_ups(folder, Path(place) / "one", options.runs)


def _index(folder: Path, cache: Path, workers: int) -> list[str]:
    return [*FASTI, "index", str(folder), "--cache", str(cache), "--workers", str(workers)]


def _again(folder: Path, cache: Path, runs: int) -> None:
    """An unchanged corpus again, less what starting takes, beside a bare scan with `stat`."""
    starts, agains, scans = [], [], []
    for _ in range(runs):
        starts.append(_seconds([*FASTI, "index", "--help"]))
        agains.append(_seconds(_index(folder, cache, 1)))
        before = time.perf_counter()
        _scan(folder)
        scans.append(time.perf_counter() - before)
    start, again, scan = map(statistics.median, (starts, agains, scans))
    print(
        f"again       {again * 1000:8.1f} ms {(again - start) / scan:7.2f} x scandir + stat, and {start * 1000:.0f} ms"
    )


def _scan(folder: Path) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                _scan(Path(entry.path))
            else:
                entry.stat()


def _look_ups(folder: Path, cache: Path, runs: int) -> None:
    place = ["--in", str(folder), "--cache", str(cache)]
    programs = {" ".join(words): [*FASTI, *words, *place] for words in LOOK_UPS}
    times: dict[str, list[float]] = {name: [] for name in ("floor", *programs)}
    for _ in range(runs):
        times["floor"].append(_seconds(FLOOR))
        for name, command in programs.items():
            times[name].append(_seconds(command))
    floor = statistics.median(times["floor"])
    for name in programs:
        median = statistics.median(times[name])
        print(f"{name:<24} {median * 1000:8.1f} ms {median / floor:8.2f} x import sqlite3")
    print(f"largest process {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000:.0f} MB (indexing included)")


def _seconds(command: list[str]) -> float:
    before = time.perf_counter()
    subprocess.run(command, cwd=CHECKOUT, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
