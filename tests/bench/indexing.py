"""Indexing many documents, once, again and with one more, and look-ups among them: `python -m tests.bench.indexing`.

Documents are generated; every figure is a ratio to a floor taken in the same run: one worker, a bare scan of the folder
with `stat`, `python -c 'import sqlite3'`, the bytes of the text. Beside the time by the clock stands the time used, by
user and system, workers included, and for two workers how many cores they had: on a busy machine fewer than two.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench.generator import articles, write

CHECKOUT = Path(__file__).parents[2]
FASTI = [sys.executable, "-m", "tui"]
FLOOR = [sys.executable, "-c", "import sqlite3"]
LOOK_UPS = (["who", "anna", "ashbourne"], ["on", "1984-05-06"], ["find", "essenham", "clerk"])


class Run(NamedTuple):
    """What one run took: seconds by the clock, seconds used, and the most memory of one process, in megabytes."""

    wall: float
    used: float
    memory: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, cache = Path(place) / "corpus", Path(place) / "one"
        size = write(folder, options.documents)
        print(f"{options.documents} documents, {size / 1_000_000:.1f} MB")
        one, two = _run(_index(folder, cache, 1)), _run(_index(folder, Path(place) / "two", 2))
        print(f"one worker  {_told(one)} {size / one.wall / 1_000_000:8.3f} MB/s")
        cores = two.used / two.wall
        print(f"two workers {_told(two)} {one.wall / two.wall:8.2f} x one, on {cores:.2f} cores")
        [index] = cache.glob("*.sqlite")
        print(f"index       {index.stat().st_size / 1_000_000:8.2f} MB {index.stat().st_size / size:7.2f} x the text")
        time.sleep(2)
        _run(_index(folder, cache, 1))  # notes that the files are no longer young
        unchanged = _again(folder, cache, options.runs)
        _one_more(folder, cache, options.runs, unchanged)
        _look_ups(folder, cache, options.runs)


def _told(run: Run) -> str:
    return f"{run.wall:8.2f} s {run.used:8.2f} s used {run.memory:6.0f} MB"


def _index(folder: Path, cache: Path, workers: int) -> list[str]:
    return [*FASTI, "index", str(folder), "--cache", str(cache), "--workers", str(workers)]


def _again(folder: Path, cache: Path, runs: int) -> float:
    """An unchanged corpus again, less the same of one document, beside a bare scan; returns the seconds used."""
    alone, kept = folder.with_name("alone"), cache.with_name("cache of one")
    write(alone, 1)
    _run(_index(alone, kept, 1))
    time.sleep(2)
    starts, agains, scans = list[float](), list[float](), list[float]()
    for _ in range(runs + 1):  # the first notes that the file is no longer young
        starts.append(_run(_index(alone, kept, 1)).used)
        agains.append(_run(_index(folder, cache, 1)).used)
        before = time.process_time()
        _scan(folder)
        scans.append(time.process_time() - before)
    again, scan, start = (statistics.median(each[1:]) for each in (agains, scans, starts))
    told = f"{(again - start) / scan:7.2f} x scandir + stat, and {start * 1000:.0f} ms to start"
    print(f"again       {again * 1000:8.1f} ms used {told}")
    return again


def _one_more(folder: Path, cache: Path, runs: int, unchanged: float) -> None:
    """One document more, among all and among ten."""
    corpora = ((folder, cache), (folder.with_name("few"), cache.with_name("cache of few")))
    write(corpora[1][0], 10)
    _run(_index(*corpora[1], 1))
    used: tuple[list[float], list[float]] = ([], [])
    for number, article in enumerate(articles(runs, seed=2)):
        for (corpus, kept), times in zip(corpora, used, strict=True):
            (corpus / f"more {number}.txt").write_text(article.text, encoding="utf-8")
            times.append(_run(_index(corpus, kept, 1)).used)
    many, few = map(statistics.median, used)
    print(f"one more    {many * 1000:8.1f} ms used {many / few:6.2f} x among ten, {many / unchanged:6.2f} x none")


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
    taken: dict[str, list[Run]] = {name: [] for name in ("floor", *programs)}
    for _ in range(runs):
        taken["floor"].append(_run(FLOOR))
        for name, command in programs.items():
            taken[name].append(_run(command))
    floor = statistics.median(run.wall for run in taken["floor"])
    for name in programs:
        median = statistics.median(run.wall for run in taken[name])
        most = max(run.memory for run in taken[name])
        print(f"{name:<24} {median * 1000:8.1f} ms {median / floor:8.2f} x import sqlite3 {most:6.0f} MB")


def _run(command: list[str]) -> Run:
    before = time.perf_counter()
    with Path(os.devnull).open("r+b") as nothing:
        started = subprocess.Popen(command, cwd=CHECKOUT, stdin=nothing, stdout=nothing, stderr=nothing)
    _, status, spent = os.wait4(started.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return Run(time.perf_counter() - before, spent.ru_utime + spent.ru_stime, spent.ru_maxrss / 1000)


if __name__ == "__main__":
    main()
