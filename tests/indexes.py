"""What tests of the index share: a small corpus that is quick to read, and all that an index holds."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tui.corpus import Cache, open_corpus, reading
from tui.corpus.sources import find
from tui.corpus.words import name_words_of, words_of
from tui.model.chronology import Chronology
from tui.store.chronology import StoredChronology
from tui.store.database import Database
from tui.store.index import Index
from tui.store.joining import statements_of
from tui.store.places import index_path

NAMES = ("Ana Ilić", "Bo Lund", "Cy Dunn", "Dora Marsh", "Eli Novak")
EVENT = "rank, id, kind, organisation, has_conflict, scale, first, last, sure_from, sure_until, unbegun, unended"
HELD = {
    "documents": "SELECT id, sha256, reading, document, problems FROM documents ORDER BY id",
    "texts": "SELECT id, texts.number & 1048575, text FROM texts"
    " JOIN documents ON documents.number = texts.number >> 20 ORDER BY id, texts.number",
    "statements": "SELECT id FROM statements ORDER BY id",
    "said": "SELECT id, said.number & 1048575, statements FROM said"
    " JOIN documents ON documents.number = said.number >> 20 ORDER BY id, said.number",
    "events": f"SELECT {EVENT}, event FROM events ORDER BY rank",
    "participations": "SELECT person, rank FROM participations ORDER BY person, rank",
    "spread": "SELECT * FROM spread ORDER BY month",
    "lanes": "SELECT * FROM lanes ORDER BY first, place",
    "lane_rows": "SELECT * FROM lane_rows ORDER BY month",
    "people": "SELECT id, family, person FROM people ORDER BY family, id",
    "organisations": "SELECT id, organisation FROM organisations ORDER BY id",
    "touched": "SELECT * FROM touched",
}


def story(number: int) -> str:
    """An article of a few sentences, another one for each number."""
    name, other = NAMES[number % 5], NAMES[(number + 2) % 5]
    year = 1950 + number % 50
    return (
        f"Minutes of meeting {number}\n\n"
        f"{name}, who was director of Skelby Council between {year} and {year + 3}, left.\n"
        f"{other} wrote a letter to {name} in March {year + 1}.\n\nThe café is at 12 Mill Lane.\n"
    )


def write_stories(folder: Path, count: int) -> Path:
    """A corpus of so many articles."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(story(number), encoding="utf-8")
    return folder


def path_of(folder: Path, cache: Path) -> Path:
    """Where the index of a corpus lies."""
    return Path(index_path([str(folder)], str(cache)))


def opened(folder: Path, cache: Path, said: list[str] | None = None) -> Chronology:
    """A corpus opened from its index and read whole into memory; what was said on the way is added to `said`."""
    return in_memory(open_corpus([folder], Cache(str(cache), (said if said is not None else []).append)))


def settle(folder: Path, cache: Path) -> None:
    """Let the index take the files for old, so that their times alone tell whether they changed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "YOUNG", -1)
        opened(folder, cache)


def in_memory(chronology: Chronology) -> Chronology:
    """The same with nothing left to read from its index, which is let go."""
    read = Chronology(
        chronology.name,
        dict(chronology.documents),
        dict(chronology.statements),
        tuple(chronology.events),
        {person.id: person for person in chronology.people.values()},
        {body.id: body for body in chronology.organisations.values()},
        chronology.problems,
    )
    assert len(read.people) == len(chronology.people)  # an index counts them as they come and go
    if isinstance(chronology, StoredChronology):
        chronology.index.database.close()
    return read


def held(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All that an index holds, but for the stamps of files."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    rows = {name: connection.execute(query).fetchall() for name, query in HELD.items()}
    connection.close()
    return rows


def assert_whole(path: Path, folder: Path) -> int:
    """Every document that an index holds is there with its text and all its statements; returns how many are."""
    index = Index(Database.open(str(path)), words_of, name_words_of)
    ids = list(index.fingerprints())
    sources = {source.id: Path(source.path) for source in find([folder]).sources}
    numbers = dict(index.database.rows("SELECT id, number FROM documents"))
    for id in ids:
        document = index.document(id)
        assert document
        assert document.text == sources[document.id].read_text(encoding="utf-8")
        assert len(statements_of(index, numbers[id])) >= 2
    index.database.close()
    return len(ids)
