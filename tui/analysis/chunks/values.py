"""Chunks and what they mean: posts, works, words, names, time phrases."""

from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from tui.analysis.names import Named, Person
from tui.analysis.structure import TimePhrase
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """A post as the text has it.

    Attributes:
        text: Head and field, in lower case but for names and initials, without status words.
        status: "former", "then", "current", "planned" or "" where no word says it.
        is_strong: Whether the bare title already places somebody in the post.
        is_plural: Whether several hold it.
        organisation: The body as the text has it, None where none stands beside the post.
        head: Where its head word stands.
    """

    text: str
    status: str
    is_strong: bool
    is_plural: bool
    organisation: str | None
    head: Span


@dataclass(frozen=True, slots=True)
class Work:
    """A report or the like.

    Attributes:
        title: Its name or short description, as in the text.
        noun: The noun of the lexicon that it is ("report", "white paper").
        is_strong: Whether the noun surely means a work.
        is_plural: Whether there are several.
        body: The body its name begins with ("Rogers Commission report").
        author: The person its name begins with ("Jay Report").
    """

    title: str
    noun: str
    is_strong: bool
    is_plural: bool
    body: str | None = None
    author: Person | None = None


class Word(NamedTuple):
    """A word of a class: its dictionary form and how it stands ("past", "participle", "ing", "base", "s" or "")."""

    lemma: str
    form: str


Value = Post | Work | Word | Named | TimePhrase | Person | None


class Chunk(NamedTuple):
    """A run of a sentence that rules see as one character.

    `value` depends on the symbol: a Named for PERSON, ORG and NAME; a Person, or None where nobody can be meant for
    certain, for PRONOUN, OBJECT and OWNER; a Post, a Work, a TimePhrase; a Word for verbs and nouns of the lexicon.
    """

    symbol: Symbol
    start: int
    end: int
    value: Value = None

    @property
    def span(self) -> Span:
        """Where the chunk stands."""
        return Span(self.start, self.end)


_symbol = itemgetter(0)


def row_of(chunks: Iterable[Chunk]) -> str:
    """The symbols of some chunks in a row: what stands there, and where, is sought in it at C speed."""
    return "".join(map(_symbol, chunks))
