"""Events and passages by their words."""

from collections.abc import Iterator

from tui.model.chronology import Chronology
from tui.model.documents import Document, DocumentId, Span
from tui.model.events import Event
from tui.queries.filters import Filter, passing
from tui.resolution.names import fold, occurrences, words
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of a document that has all the words looked for.

    Attributes:
        document: Where it stands.
        span: The line, without white space around it.
        line: Its number, from 1.
        found: Where the words stand, in code points of the document.
    """

    document: DocumentId
    span: Span
    line: int
    found: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Events and passages that have all the words looked for, each found as it is asked for."""

    events: Iterator[Event]
    passages: Iterator[Passage]


def find(chronology: Chronology, text: str) -> Found:
    """Events and lines of documents that have all words of `text`, each as the beginning of a word."""
    asked = words(text)
    if not asked:
        return Found(iter(()), iter(()))
    passages = (passage for document in chronology.mentioning(text) for passage in _passages(document, asked))
    return Found(passing(chronology, Filter(text=text)), passages)


def _passages(document: Document, asked: tuple[str, ...]) -> Iterator[Passage]:
    for start, number, line in _lines(document.text, asked):
        folded = fold(line)
        if all(word in folded for word in asked):
            where = [occurrences(word, line) for word in asked]
            if all(where):
                found = sorted({(start + first, start + last) for each in where for first, last in each})
                begin = start + len(line) - len(line.lstrip())
                span = Span(begin, start + len(line.rstrip()))
                yield Passage(document.id, span, number, tuple(Span(first, last) for first, last in found))


def _lines(text: str, asked: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """The lines that may have what is asked for: where each begins, its number, and its text.

    Of a text in ASCII, which is as long when it is folded, only those are looked at that have the longest word.
    """
    if not text.isascii():
        start = 0
        for number, line in enumerate(text.split("\n"), start=1):
            yield start, number, line
            start += len(line) + 1
        return
    folded, word, number, counted = fold(text), max(asked, key=len), 1, 0
    at = folded.find(word)
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = end if end >= 0 else len(text)
        number, counted = number + text.count("\n", counted, start), start
        yield start, number, text[start:end]
        at = folded.find(word, end)
