"""How fast documents are read into statements, on one core: `python -m tests.bench.reading`.

The text is the sentences of the bundled example, and of a folder of text files where one is named, shuffled into
documents of article size until there are enough; beside it stands the floor of the same run, one compiled regular
expression over the same text. Both count the processor's time, for a machine may have more to do. Then the peak of
memory, above that of the idle interpreter with the analysis loaded, while one document of a megabyte is read.
"""

import argparse
import gc
import hashlib
import random
import re
import statistics
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

from tui import resources
from tui.analysis.extraction import extract
from tui.cli.main import COLLECTED_AFTER
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId

MEGABYTE = 1_000_000
SENTENCE = re.compile(r"[^\n]*?[.!?][’”'\"]?(?=\s|$)")
FLOOR = re.compile(r"\b(?:chief executive|director|leader|letter|report|resigned|published|(?:19|20)\d\d)\b")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=5)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="text files whose sentences are read as well")
    options = parser.parse_args()
    gc.set_threshold(COLLECTED_AFTER)  # as every command of `fasti` reads
    folders = [Path(resources.seeds()), *([options.folder] if options.folder else [])]
    documents = list(shuffled(round(options.megabytes * MEGABYTE), size=6000, folders=folders))
    size = sum(len(document.text.encode()) for document in documents) / MEGABYTE
    extract(documents[0])  # what is compiled on first use
    floors, readings = [], []
    for _ in range(options.runs):
        floors.append(_floor(documents))
        readings.append(_reading(documents))
    floor, reading = size / statistics.median(floors), size / statistics.median(readings)
    print(f"{size:.1f} MB in {len(documents)} documents, median of {options.runs}")
    print(f"one regular expression {floor:8.2f} MB/s")
    print(f"extract                {reading:8.3f} MB/s {reading / floor:8.4f} x the floor")
    print(f"one document of 1 MB   {_peak():8.1f} MB of memory at its peak")


def shuffled(total: int, size: int, seed: int = 1, folders: Sequence[Path] = ()) -> Iterator[Document]:
    """Documents of `size` bytes or a little more, `total` bytes together, the same for the same seed.

    Args:
        total: Bytes.
        size: Bytes of a document.
        seed: The same seed makes the same documents.
        folders: Where the text files lie that the sentences are taken from; the bundled example if there are none.
    """
    paths = sorted(path for folder in folders or (Path(resources.seeds()),) for path in folder.glob("*.txt"))
    sentences = [found[0].strip() for path in paths for found in SENTENCE.finditer(path.read_text(encoding="utf-8"))]
    shuffle = random.Random(seed)
    made = 0
    while made < total:
        said, length = [], 0
        while length < size:
            said.append(shuffle.choice(sentences))
            length += len(said[-1].encode()) + 2
        yield _document(f"{made}.txt", "\n\n".join(said))
        made += length


def _document(name: str, text: str) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(DocumentId(name), text, digest, published=EdtfDate.parse("2017-09-06"), basis=Basis.STATED)


def _floor(documents: list[Document]) -> float:
    before = time.process_time()
    for document in documents:
        for _ in FLOOR.finditer(document.text):
            pass
    return time.process_time() - before


def _reading(documents: list[Document]) -> float:
    before = time.process_time()
    for document in documents:
        extract(document)
    return time.process_time() - before


def _peak() -> float:
    [document] = shuffled(MEGABYTE, size=MEGABYTE)
    tracemalloc.start()
    extract(document)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / MEGABYTE


if __name__ == "__main__":
    main()
