"""Paths to sources: the files to read, the ids they have, and what `fasti.toml` says of them."""

import os
from collections.abc import Iterable, Iterator, Sequence

from tui.corpus.survey import Survey, survey
from tui.model.documents import SETTINGS_NAME, DocumentId, Problem
from tui.readers.finding import stamp
from tui.settings import Aliases, DocumentSettings, read_settings
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, the id it has in the corpus, what the settings say of it, and how it looks from outside."""

    path: str
    id: DocumentId
    settings: DocumentSettings
    stamp: str = ""

    @property
    def size(self) -> int:
        """In bytes; 0 where it cannot be read."""
        return int(self.stamp.split()[0]) if self.stamp else 0


@dataclass(frozen=True, slots=True)
class Corpus:
    """What lies at the paths given: files to read, names that mean the same, and settings that match no file."""

    name: str
    sources: tuple[Source, ...]
    aliases: Aliases
    problems: tuple[Problem, ...]


def find(paths: Sequence[str | os.PathLike[str]]) -> Corpus:
    """Find the documents at the paths given, and their settings.

    A document's id is its path below the folder given; below the folder that all paths share, if several are.

    Raises:
        CorpusError: A path does not exist, or a folder may not be opened.
        SettingsError: A `fasti.toml` cannot be understood.
    """
    return described(survey(paths))


def described(seen: Survey) -> Corpus:
    """What was found, with what `fasti.toml` says of it.

    Raises:
        SettingsError: A `fasti.toml` cannot be understood.
    """
    sources: dict[DocumentId, Source] = {}
    aliases, problems = Aliases(), list[Problem]()
    for folder in seen.folders:
        settings = read_settings(folder.path)
        aliases = aliases.joined(settings.aliases)
        for name, file in folder.found.items():
            id = DocumentId(folder.above + name)
            sources[id] = Source(file[0], id, settings.documents.get(name) or DocumentSettings(), stamp(file))
        if folder.is_whole:
            problems.extend(_unmatched(settings.documents, folder.found))
    return Corpus(seen.name, tuple(sources[id] for id in sorted(sources)), aliases, tuple(problems))


def _unmatched(settings: Iterable[str], found: Iterable[str]) -> Iterator[Problem]:
    for name in sorted(set(settings) - set(found)):
        yield Problem(DocumentId(SETTINGS_NAME), f"{SETTINGS_NAME} names “{name}”, which is not there.")
