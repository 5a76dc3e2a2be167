"""Any number of plausible documents with known events: `python -m tests.bench.generator FOLDER --documents N`.

Names, posts and towns are invented, sentences come from templates, and the same seed makes the same documents. People
and bodies come again in other documents, as they do in an inquiry's disclosure.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tui.model.statements import Kind

FIRST = (
    "Anna",
    "Brian",
    "Carla",
    "Dora",
    "Edwin",
    "Fiona",
    "Gareth",
    "Hilda",
    "Ivan",
    "Judith",
    "Karl",
    "Laura",
    "Martin",
)
LAST_BEGIN = (
    "Ash",
    "Brink",
    "Carl",
    "Dun",
    "Ever",
    "Fern",
    "Green",
    "Hart",
    "Ing",
    "Kel",
    "Lang",
    "Mar",
    "North",
    "Os",
)
LAST_END = ("bourne", "combe", "dale", "field", "ham", "hurst", "ley", "more", "stead", "ton", "wick", "worth")
TOWNS = ("Skelby", "Vedrow", "Arnsea", "Holmbury", "Tarnley", "Westing", "Ludmere", "Corby Fell", "Norwold", "Essenham")
POSTS = ("chief executive", "director of housing", "leader", "treasurer", "head of planning", "deputy leader", "clerk")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "November")
FILLER = (
    "The meeting heard that the roof of the market hall wants mending before the winter.",
    "Residents of the lower streets had asked more than once for better lighting.",
    "The accounts were laid on the table and taken as read.",
    "Nobody in the gallery wished to speak, and the chair thanked them all the same.",
    "The works on the river wall go on, and the budget for them stands as it was agreed.",
    "A map of the new bus stops hangs in the library, where anybody can look at it.",
)


class Told(NamedTuple):
    """One event that a document tells: its kind, its people in the order of the sentence, and its dates as EDTF."""

    kind: Kind
    people: tuple[str, ...]
    dates: tuple[str, ...]


class Article(NamedTuple):
    """A document and what it tells."""

    name: str
    text: str
    told: tuple[Told, ...]


def articles(count: int, seed: int = 1, events: int = 8) -> Iterator[Article]:
    """So many documents, each with so many events.

    Args:
        count: Documents.
        seed: The same seed makes the same documents.
        events: Events in each document.
    """
    chance = random.Random(seed)
    everybody = max(40, count // 2)
    for number in range(count):
        told, sentences = [], []
        for _ in range(events):
            one, other = _people(chance, everybody)
            sentence, event = chance.choice((_tenure, _letter, _resignation))(chance, one, other)
            told.append(event)
            sentences.append(f"{sentence} {' '.join(chance.sample(FILLER, 3))}")
        text = f"Minutes of meeting {number} of the {chance.choice(TOWNS)} panel\n\n" + "\n\n".join(sentences) + "\n"
        yield Article(f"{number // 1000:03}/{number:07}.txt", text, tuple(told))


def _people(chance: random.Random, everybody: int) -> tuple[str, str]:
    one, other = chance.sample(range(everybody), 2)
    return _name(one), _name(other)


def _name(number: int) -> str:
    """The name of one of many people; a second surname where there are more of them than names."""
    number, first = divmod(number, len(FIRST))
    number, begin = divmod(number, len(LAST_BEGIN))
    number, end = divmod(number, len(LAST_END))
    last = LAST_BEGIN[begin] + LAST_END[end]
    second = f"-{LAST_BEGIN[number % len(LAST_BEGIN)]}{LAST_END[number // len(LAST_BEGIN) % len(LAST_END)]}"
    return f"{FIRST[first]} {last}{second if number else ''}"


def _tenure(chance: random.Random, one: str, _: str) -> tuple[str, Told]:
    start = chance.randrange(1950, 2015)
    end = start + chance.randrange(1, 6)
    body = f"{chance.choice(TOWNS)} Council"
    sentence = f"{one}, who was {chance.choice(POSTS)} of {body} between {start} and {end}, sent apologies."
    return sentence, Told(Kind.TENURE, (one,), (str(start), str(end)))


def _letter(chance: random.Random, one: str, other: str) -> tuple[str, Told]:
    year, month = chance.randrange(1950, 2020), chance.randrange(len(MONTHS))
    number = month + 1 if month < 7 else month + 2  # there is no August
    sentence = f"{one} wrote a letter to {other} in {MONTHS[month]} {year}."
    return sentence, Told(Kind.LETTER, (one, other), (f"{year}-{number:02}",))


def _resignation(chance: random.Random, one: str, _: str) -> tuple[str, Told]:
    year, month = chance.randrange(1950, 2020), chance.randrange(len(MONTHS))
    number = month + 1 if month < 7 else month + 2
    sentence = f"{one} resigned as {chance.choice(POSTS)} of {chance.choice(TOWNS)} Council in {MONTHS[month]} {year}."
    return sentence, Told(Kind.RESIGNATION, (one,), (f"{year}-{number:02}",))


def write(folder: Path, count: int, seed: int = 1) -> int:
    """Write documents into a folder; returns their bytes."""
    size = 0
    for article in articles(count, seed):
        path = folder / article.name
        path.parent.mkdir(parents=True, exist_ok=True)
        size += path.write_bytes(article.text.encode())
    return size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    size = write(options.folder, options.documents, options.seed)
    print(f"{options.documents} documents, {size / 1_000_000:.1f} MB")


if __name__ == "__main__":
    main()
