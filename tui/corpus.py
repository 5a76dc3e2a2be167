"""Paths to one chronology: the place that joins readers, settings, analysis and resolution."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tui.errors import CorpusError, DocumentError
from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Problem
from tui.model.statements import Statement
from tui.readers.files import document_id, find_documents, read
from tui.resolution import resolve
from tui.settings import SETTINGS_NAME, Aliases, DocumentSettings, read_settings


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, the id it has in the corpus, and what the settings say of it."""

    path: Path
    id: DocumentId
    settings: DocumentSettings


@dataclass(frozen=True, slots=True)
class Corpus:
    """What lies at the paths given: files to read, names that mean the same, and settings that match no file."""

    name: str
    sources: tuple[Source, ...]
    aliases: Aliases
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One document read and analysed, or the reason why not."""

    document: Document | None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


def open_corpus(paths: Sequence[str | Path]) -> Chronology:
    """Read, analyse and join all documents at the paths given.

    A document that cannot be read becomes a `Problem`, and the rest goes on.

    Raises:
        CorpusError: A path does not exist, or nothing at the paths can be read.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    corpus = find(paths)
    readings = [analyse(source) for source in corpus.sources]
    documents = [reading.document for reading in readings if reading.document]
    problems = [*corpus.problems, *(problem for reading in readings for problem in reading.problems)]
    if not documents:
        raise CorpusError(_nothing_read(corpus, problems))
    statements = [statement for reading in readings for statement in reading.statements]
    return resolve(corpus.name, documents, statements, corpus.aliases, problems)


def find(paths: Sequence[str | Path]) -> Corpus:
    """Find the documents at the paths given, and their settings.

    A document's id is its path below the folder given; below the folder that all paths share, if several are.

    Raises:
        CorpusError: A path does not exist.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    given = [Path(path) for path in paths]
    folders = [_folder_of(path) for path in given]
    root = _root(given, folders)
    sources: dict[DocumentId, Source] = {}
    aliases, problems = Aliases(), list[Problem]()
    for folder in dict.fromkeys(folders):
        settings = read_settings(folder)
        aliases = aliases.joined(settings.aliases)
        here = [path for path, home in zip(given, folders, strict=True) if home == folder]
        found = dict(_documents(folder, here))
        for name, path in found.items():
            id = document_id(os.path.relpath(folder.resolve() / path.relative_to(folder), root).replace(os.sep, "/"))
            sources[id] = Source(path, id, settings.documents.get(name, DocumentSettings()))
        if folder in here:
            problems.extend(_unmatched(settings.documents, found))
    name = Path(os.path.realpath(given[0])).name if len(given) == 1 else root.name
    return Corpus(
        document_id(name or str(root)), tuple(sources[id] for id in sorted(sources)), aliases, tuple(problems)
    )


def analyse(source: Source) -> Reading:
    """Read one document and what it states; needs nothing but its source, so that it can run in another process."""
    from tui.analysis.extraction import extract

    try:
        document = source.settings.describe(read(source.path, source.id))
    except DocumentError as error:
        return Reading(None, problems=(Problem(source.id, str(error)),))
    extraction = extract(document)
    return Reading(extraction.document, tuple(extraction.statements), tuple(extraction.problems))


def _folder_of(path: Path) -> Path:
    try:
        if path.is_dir():
            return path
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        raise CorpusError(f"There is no file or folder “{document_id(str(path))}”.") from None
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise CorpusError(f"Cannot read “{document_id(str(path))}”: {reason}.") from None
    return path.parent


def _root(given: Sequence[Path], folders: Sequence[Path]) -> Path:
    """The folder that ids are counted from."""
    if len(given) == 1:
        return folders[0].resolve()
    homes = [
        home.resolve().parent if home == path else home.resolve() for path, home in zip(given, folders, strict=True)
    ]
    return Path(os.path.commonpath(homes))


def _documents(folder: Path, given: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """The documents of one folder by their name below it: all, if the folder itself was given, and each file given."""
    for path in given:
        if path == folder:
            yield from ((id, each) for each, id in find_documents(folder))
        else:
            yield document_id(path.name), path


def _unmatched(settings: Iterable[str], found: Iterable[str]) -> Iterator[Problem]:
    for name in sorted(set(settings) - set(found)):
        yield Problem(DocumentId(SETTINGS_NAME), f"{SETTINGS_NAME} names “{name}”, which is not there.")


def _nothing_read(corpus: Corpus, problems: Sequence[Problem]) -> str:
    if not corpus.sources:
        return f"There is no document in “{corpus.name}”."
    if len(corpus.sources) == 1:
        return problems[-1].message
    return (
        f"None of the {len(corpus.sources)} documents in “{corpus.name}” can be read; the first: {problems[0].message}"
    )
