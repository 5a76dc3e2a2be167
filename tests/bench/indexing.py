"""Indexing many documents, once, again and with one more, and look-ups among them: `python -m tests.bench.indexing`.

Documents are generated; every figure is a ratio to a floor taken in the same run: one worker, a bare scan of the folder
with `stat`, `python -c 'import sqlite3'`, the bytes of the text. Beside the time by the clock stands the time used, by
user and system, workers included, and for two workers how many cores they had: on a busy machine fewer than two.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

from tests.bench.generator import articles, write
from tests.bench.running import FASTI, FLOOR, Run, run

LOOK_UPS = (["who", "anna", "ashbourne"], ["on", "1984-05-06"], ["find", "essenham", "clerk"])


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
        one, two = run(_index(folder, cache, 1)), run(_index(folder, Path(place) / "two", 2))
        print(f"one worker  {_told(one)} {size / one.wall / 1_000_000:8.3f} MB/s")
        cores = two.used / two.wall
        print(f"two workers {_told(two)} {one.wall / two.wall:8.2f} x one, on {cores:.2f} cores")
        [index] = cache.glob("*.sqlite")
        print(f"index       {index.stat().st_size / 1_000_000:8.2f} MB {index.stat().st_size / size:7.2f} x the text")
        time.sleep(2)
        run(_index(folder, cache, 1))  # notes that the files are no longer young
        unchanged = _again(folder, cache, options.runs)
        _one_more(folder, cache, options.runs, unchanged)
        _look_ups(folder, cache, options.runs)


def _told(took: Run) -> str:
    return f"{took.wall:8.2f} s {took.used:8.2f} s used {took.memory:6.0f} MB"


def _index(folder: Path, cache: Path, workers: int) -> list[str]:
    return [*FASTI, "index", str(folder), "--cache", str(cache), "--workers", str(workers)]


def _again(folder: Path, cache: Path, runs: int) -> float:
    """An unchanged corpus again, less the same of one document, beside a bare scan; returns the seconds used."""
    alone, kept = folder.with_name("alone"), cache.with_name("cache of one")
    write(alone, 1)
    run(_index(alone, kept, 1))
    time.sleep(2)
    starts, agains, scans = list[float](), list[float](), list[float]()
    for _ in range(runs + 1):  # the first notes that the file is no longer young
        starts.append(run(_index(alone, kept, 1)).used)
        agains.append(run(_index(folder, cache, 1)).used)
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
    run(_index(*corpora[1], 1))
    used: tuple[list[float], list[float]] = ([], [])
    for number, article in enumerate(articles(runs, seed=2)):
        for (corpus, kept), times in zip(corpora, used, strict=True):
            (corpus / f"more {number}.txt").write_text(article.text, encoding="utf-8")
            times.append(run(_index(corpus, kept, 1)).used)
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
        taken["floor"].append(run(FLOOR))
        for name, command in programs.items():
            taken[name].append(run(command))
    floor = statistics.median(each.wall for each in taken["floor"])
    for name in programs:
        median = statistics.median(each.wall for each in taken[name])
        most = max(each.memory for each in taken[name])
        print(f"{name:<24} {median * 1000:8.1f} ms {median / floor:8.2f} x import sqlite3 {most:6.0f} MB")


if __name__ == "__main__":
    main()
