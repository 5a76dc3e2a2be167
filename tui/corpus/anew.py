"""A corpus read whole, without an index."""

from tui.corpus.opening import nothing_read
from tui.corpus.reading import analyse
from tui.corpus.sources import described
from tui.corpus.survey import Survey
from tui.errors import CorpusError
from tui.model.chronology import Chronology
from tui.resolution.chronologies import resolve


def read_anew(seen: Survey) -> Chronology:
    """Read, analyse and join all documents.

    Raises:
        CorpusError: None of them can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    corpus = described(seen)
    readings = [analyse(source) for source in corpus.sources]
    documents = [reading.document for reading in readings if reading.document]
    problems = [*corpus.problems, *(problem for reading in readings for problem in reading.problems)]
    if not documents:
        raise CorpusError(nothing_read(seen, problems))
    statements = [statement for reading in readings for statement in reading.statements]
    return resolve(corpus.name, documents, statements, corpus.aliases, problems)
