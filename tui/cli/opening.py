"""The corpus a command looks in, and talk about what of it could not be read."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from tui import resources
from tui.cli.grammar import Options
from tui.cli.paper import say
from tui.cli.telling import Telling
from tui.errors import CorpusError
from tui.notation import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.corpus.left import Left
    from tui.corpus.reading import Reading
    from tui.corpus.sources import Source
    from tui.model.chronology import Chronology
    from tui.model.documents import Problem


def chronology_for(options: Options, other_folder: str = "--in PATH") -> "Chronology":
    """The chronology of the paths given, or of the bundled example, which is then named on stderr.

    Args:
        options: Those of the command.
        other_folder: How a folder of one's own would be given.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    _name_example(options, other_folder)
    chronology = _opened(options)
    tell(chronology.problems)
    return chronology


def chronology_left(options: Options, other_folder: str) -> "Left | None":
    """The same as its index was left, which is told of alike; None where the files must be looked over first.

    Raises:
        CorpusError: A path does not exist, or a folder may not be opened.
    """
    from tui.corpus.left import left_corpus

    left = None if options.no_cache else left_corpus(_paths(options), options.cache)
    if left:
        _name_example(options, other_folder)
        tell(left.chronology.problems)
    return left


def chronology_since(options: Options, left: "Left") -> "Chronology":
    """The chronology of files that have changed since; what was told already is not told again.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    left.database.close()
    chronology = _opened(options)
    tell(problem for problem in chronology.problems if problem not in left.chronology.problems)
    return chronology


def _name_example(options: Options, other_folder: str) -> None:
    if not options.paths:
        say(f"This is the bundled example; look in a folder of your own with {other_folder}.")


def _paths(options: Options) -> "Sequence[str]":
    return options.paths or [resources.seeds()]


def _opened(options: Options) -> "Chronology":
    """The chronology of the files as they are now; whoever waits for it is told how far it has come."""
    from tui.corpus import Cache, open_corpus

    telling = Telling()
    cache = None if options.no_cache else Cache(options.cache, telling.say)
    try:
        return open_corpus(_paths(options), cache, telling.watch)
    finally:
        telling.end()


def readings_of(paths: "Sequence[str]", read: "Callable[[Source], Reading]") -> "Iterator[Reading]":
    """Every document at the paths, read one by one; why one could not be read is told on the way.

    Args:
        paths: Folders and files.
        read: What reads one document, such as `tui.corpus.analyse`.

    Raises:
        CorpusError: Nothing at the paths can be read; known only when all has been tried.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    from tui.corpus.sources import find

    corpus = find(paths)
    tell(corpus.problems)
    is_read = False
    for source in corpus.sources:
        reading = read(source)
        tell(reading.problems)
        is_read = is_read or reading.document is not None
        yield reading
    if not is_read:
        raise CorpusError(f"There is no document in “{corpus.name}” that can be read.")


def tell(problems: "Iterable[Problem]") -> None:
    """Say, in a line each, what was not read; what was not understood inside a document is told by `fasti check`."""
    for problem in problems:
        if problem.span is None:
            say(problem.message)
