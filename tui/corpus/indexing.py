"""The index brought up to date with the files: what changed is read again, what is gone leaves, the rest stays."""

from collections.abc import Callable, Mapping, Sequence

from tui import resources
from tui.corpus.reading import settled
from tui.corpus.sources import Corpus, Source, described
from tui.corpus.survey import Survey
from tui.model.documents import SETTINGS_NAME
from tui.readers.finding import stamp_of
from tui.settings import Aliases, DocumentSettings
from tui.store.index import Fingerprint, Index, Joined
from tui.store.keeping import KeptDocument, begin_joining, holds, keep, keep_joined, remove, restamp, tidy
from tui.values import dataclass

JOINERS = ("resolution", "model")  # what makes a chronology of statements
READERS = ("analysis", "readers", "model", "settings.py")  # what makes a document's reading
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
class Joining:
    """How far joining what documents state has come.

    Attributes:
        step: Which step it is, from 1.
        steps: How many there are; those in which nothing is to be done are passed over.
        keys: What is joined in it, such as "people".
        done: How many of these are joined.
        of: How many are to be.
    """

    step: int
    steps: int
    keys: str
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Watch:
    """Who reads, and who is told.

    Attributes:
        workers: Processes to read and to join with; one for each core if None.
        cluster: The address of a Dask scheduler whose workers read instead.
        tell: Told before the first document, and after each.
        tell_joining: Told, when all are read, how far joining what they state has come.
    """

    workers: int | None = None
    cluster: str | None = None
    tell: Callable[[Progress], None] = lambda _: None
    tell_joining: Callable[[Joining], None] = lambda _: None


def refresh(seen: Survey, index: Index, mark: str, watch: Watch | None) -> Joined:
    """Bring an index and its chronology up to date.

    Args:
        seen: The files.
        index: What is kept of them.
        mark: Kept with the chronology, if nothing but a change of the mark can make it stale.
        watch: Who reads, and who is told.

    Returns:
        What is kept of the chronology now.

    Raises:
        SettingsError: A `fasti.toml` cannot be understood.
        StoreError: The index cannot be written.
    """
    watch, corpus = watch or Watch(), described(seen)
    made = f"{resources.version_of(*JOINERS)} {_written(corpus.aliases)}"
    begin_joining(index, made)
    update(corpus, index, watch)
    if index.is_touched():
        from tui.corpus.joining import join
        from tui.corpus.workers import cores

        join(index, corpus.aliases, lambda *told: watch.tell_joining(Joining(*told)), watch.workers or cores())
        tidy(index)
    before, changes = index.chronology(), index.changes()
    kept = Joined(mark if _is_settled(seen, corpus, index) else "", made, corpus.problems)
    if before != kept:
        keep_joined(index, kept, changes)
    return kept


def _is_settled(seen: Survey, corpus: Corpus, index: Index) -> bool:
    """Whether whatever changes from now on changes how a file looks from outside."""
    known = index.fingerprints()
    settings = [stamp_of(f"{folder.path}/{SETTINGS_NAME}") for folder in seen.folders]
    return all(source.stamp and known[source.id].stamp == source.stamp for source in corpus.sources) and not any(
        stamp and not settled(stamp) for stamp in settings
    )


def _written(aliases: Aliases) -> str:
    return repr([sorted(each.items()) for each in (aliases.people, aliases.organisations)])


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
        remove(index, sorted(gone))
    if stale:
        _read_again(stale, known, corpus.aliases, index, watch)


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
    stale: Sequence[Source], known: Mapping[str, Fingerprint], aliases: Aliases, index: Index, watch: Watch
) -> None:
    of_size = sum(source.size for source in stale)
    watch.tell(Progress(0, len(stale), 0, of_size, 0))  # before what reads is loaded, which takes a while
    from tui.corpus.joining import marks_of
    from tui.corpus.workers import Task, looks
    from tui.resolution.naming import Naming

    tasks, naming, extractor = [], Naming.of(aliases), resources.version_of(*READERS)
    for source in stale:
        before, how = known.get(source.id), _how(source, extractor)
        tasks.append(Task(source, before.sha256 if before and before.reading == how else "", how))
    stamps: dict[str, str] = {}
    size, read = 0, 0
    try:
        for done, seen in enumerate(looks(tasks, watch.workers, watch.cluster), 1):
            id, mark, reading = seen.source.id, seen.fingerprint, seen.reading
            if reading:
                read += 1
                marks = marks_of(reading.statements, naming)
                kept = KeptDocument(id, mark, reading.document, reading.statements, reading.problems, marks)
                if reading.document or not holds(index, kept):
                    keep(index, kept)
            elif known[id].stamp != mark.stamp:
                stamps[id] = mark.stamp
            size += seen.source.size
            watch.tell(Progress(done, len(stale), size, of_size, read))
    finally:
        if stamps:
            restamp(index, stamps)
