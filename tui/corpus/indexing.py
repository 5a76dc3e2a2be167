"""The index brought up to date with the files: what changed is read again, what is gone leaves, the rest stays."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tui import resources
from tui.corpus.sources import Corpus, Source
from tui.resolution.names import fold
from tui.settings import DocumentSettings
from tui.store.index import Fingerprint, Index, Kept

READERS = ("analysis", "readers", "model", "settings.py")  # what makes a document's reading
_WORD = re.compile(r"[a-z0-9]+")
_NO_SETTINGS = DocumentSettings()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far looking at what may have changed has come.

    Attributes:
        done: Documents looked at.
        of: Documents to look at.
        size: Bytes of those looked at.
        of_size: Bytes of all to look at.
        read: Documents that were read again, for their bytes or what they are read with had changed.
    """

    done: int
    of: int
    size: int
    of_size: int
    read: int


@dataclass(frozen=True, slots=True)
class Watch:
    """Who reads, and who is told.

    Attributes:
        workers: Processes to read with; one for each core if None.
        cluster: The address of a Dask scheduler whose workers read instead.
        tell: Told after each document.
        tell_joining: Told when all are read, and what they state is joined.
    """

    workers: int | None = None
    cluster: str | None = None
    tell: Callable[[Progress], None] = lambda _: None
    tell_joining: Callable[[], None] = lambda: None


def words_of(text: str) -> list[str]:
    """The words of a text, folded, as far as ASCII has them, each once."""
    return sorted(set(_WORD.findall(fold(text))))


def update(corpus: Corpus, index: Index, watch: Watch) -> None:
    """Bring an index up to date; each document is kept as soon as it is read.

    Raises:
        StoreError: The index cannot be written.
    """
    known = index.fingerprints()
    extractor = resources.version_of(*READERS)
    stale = [source for source in corpus.sources if _is_stale(source, known.get(source.id), extractor)]
    gone = known.keys() - {source.id for source in corpus.sources}
    if gone:
        index.remove(sorted(gone))
    if stale:
        _read_again(stale, known, extractor, index, watch)


def _is_stale(source: Source, known: Fingerprint | None, extractor: str) -> bool:
    if known is None or not source.stamp:
        return True
    return (known.stamp, known.reading) != (source.stamp, _how(source, extractor))


def _how(source: Source, extractor: str) -> str:
    """What a source is read with, as a text that changes with it."""
    told = source.settings
    if told == _NO_SETTINGS:
        return extractor
    return f"{extractor} {(told.published and told.published.text, told.title, told.publisher, told.url)!r}"


def _read_again(
    stale: Sequence[Source], known: Mapping[str, Fingerprint], extractor: str, index: Index, watch: Watch
) -> None:
    from tui.corpus.workers import Task, looks

    tasks = []
    for source in stale:
        before, how = known.get(source.id), _how(source, extractor)
        tasks.append(Task(source, before.sha256 if before and before.reading == how else "", how))
    stamps: dict[str, str] = {}
    size, read, of_size = 0, 0, sum(source.size for source in stale)
    try:
        for done, seen in enumerate(looks(tasks, watch.workers, watch.cluster), 1):
            id, mark, reading = seen.source.id, seen.fingerprint, seen.reading
            if reading:
                read += 1
                kept = Kept(id, mark, reading.document, reading.statements, reading.problems)
                if reading.document or not index.holds(kept):
                    index.keep(kept)
            elif known[id].stamp != mark.stamp:
                stamps[id] = mark.stamp
            size += seen.source.size
            watch.tell(Progress(done, len(stale), size, of_size, read))
    finally:
        if stamps:
            index.restamp(stamps)
