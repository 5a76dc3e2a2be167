"""A corpus read whole, without an index."""

from collections.abc import Iterator, Sequence

from tui.corpus.indexing import Joining, Progress, Watch
from tui.corpus.reading import Reading, analyse
from tui.corpus.sources import Source, described
from tui.corpus.survey import Survey, nothing_read
from tui.errors import CorpusError
from tui.model.chronology import Chronology


def read_anew(seen: Survey, watch: Watch) -> Chronology:
    """Read, analyse and join all documents.

    Args:
        seen: The files.
        watch: Who is told; its workers have no part in it.

    Raises:
        CorpusError: None of them can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    corpus = described(seen)
    readings = list(_read(corpus.sources, watch))
    documents = [reading.document for reading in readings if reading.document]
    problems = [*corpus.problems, *(problem for reading in readings for problem in reading.problems)]
    if not documents:
        raise CorpusError(nothing_read(seen, problems))
    statements = [statement for reading in readings for statement in reading.statements]
    watch.tell_joining(Joining(1, 1, "documents", 0, len(documents)))
    from tui.resolution.chronologies import resolve

    return resolve(corpus.name, documents, statements, corpus.aliases, problems)


def _read(sources: Sequence[Source], watch: Watch) -> Iterator[Reading]:
    size, of_size = 0, sum(source.size for source in sources)
    watch.tell(Progress(0, len(sources), 0, of_size, 0))
    for done, source in enumerate(sources, 1):
        yield analyse(source)
        size += source.size
        watch.tell(Progress(done, len(sources), size, of_size, done))
