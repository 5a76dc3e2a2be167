"""Runs of capitals in a sentence, cut at possessives, at posts and before people, each with what it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tui.analysis.names.cutting import cut_at_owners
from tui.analysis.names.edges import date_before, in_office, short_of_post
from tui.analysis.names.kinds import is_body, symbol_of
from tui.analysis.names.linking import end_of_body
from tui.analysis.names.trimming import COURTESIES, is_small, take_titles, without_common, without_nominals
from tui.analysis.names.words import CACHE, PIECE, RUN, Words, belongs, classes_of, dictionary, is_given
from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Lexicon, load
from tui.model.documents import Span

_GLUED = re.compile(r"-(?:then|now|as|former|who|formerly|a|the|an|and|later)\b.*")
"""A dash written as a hyphen: "Mr. Limbaugh-then Assistant Secretary"."""


Pieces = tuple[tuple[int, int, str], ...]
"""Words, placed from where their run begins."""
_KEPT = 1 << 12
"""How many runs are kept with their parts."""


@dataclass(slots=True)
class Run:
    """Capitalised words that stand together and may be one name, after titles, posts and common words are cut away.

    Attributes:
        words: Each with its start, its end and its text.
        symbol: PERSON, ORG or NAME.
        title: The personal title before it, lower-cased.
        title_start: Where the title begins, None where there is none.
        gender: "m" or "f" where title or given name tell it.
        shouted: Whether it stands in capitals throughout.
        is_place: Whether it is the name of a place as well.
    """

    words: list[tuple[int, int, str]]
    symbol: Symbol
    title: str = ""
    title_start: int | None = None
    gender: str = ""
    shouted: bool = False
    is_place: bool = False

    @property
    def span(self) -> Span:
        """The run with its title."""
        start = self.words[0][0] if self.title_start is None else self.title_start
        return Span(start, self.words[-1][1])

    @property
    def name(self) -> str:
        """The words in normal case, without the title."""
        return " ".join(_normal_case(word) if self.shouted else word for _, _, word in self.words)

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name by itself."""
        return self.symbol is Symbol.PERSON

    @property
    def is_given_alone(self) -> bool:
        """Whether it may be a knight or dame by the given name: "Sir Paul"."""
        return len(self.words) == 1 and self.title in ("sir", "dame") and is_given(self.words[0][2])


def _normal_case(word: str) -> str:
    if not word.isupper() or len(word) < 2:
        return word
    lowered = "".join(part.capitalize() for part in re.split(r"([-'’])", word))
    return "Mc" + lowered[2:].capitalize() if lowered.startswith("Mc") and len(lowered) > 3 else lowered


_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]")
"""A run of capitals stands wherever one does; a set of letters is sought much faster than a run."""


def find_runs(text: str, sentence: Sentence) -> Iterator[Run]:
    """The runs of capitals in a sentence, cut at possessives and at posts, each with what it is."""
    at, end, after = sentence.span.start, sentence.span.end, 0
    while (capital := _CAPITAL.search(text, at, end)) and (found := RUN.match(text, capital.start(), end)):
        start, (run, post_end) = found.start(), short_of_post(text, found)
        words = _pieces(run)
        at = post_end or (max(start + words[-1][1], start + 1) if words else found.end())
        is_holder, after = after > 0 and start == after + 1, post_end
        for part, after_post in _parts(run, date_before(text, start, words)):
            words_left = [(start + first, start + last, word) for first, last, word in part]
            for piece in _cut_before_person(words_left, in_office(text, words_left)):
                named = _classify(text, piece, after_post or is_holder, sentence)
                if named:
                    at = max(at, named.words[-1][1])
                    yield named


_COMPANIES = frozenset(("Co.", "Inc.", "Ltd.", "Corp.", "Bros."))
"""What ends a company's name: what stands after it is another's, or a new sentence."""


@lru_cache(maxsize=_KEPT)
def _pieces(run: str) -> Pieces:
    """The words of a run up to a hyphen that is a dash."""
    words: Words = []
    for found in PIECE.finditer(run):
        if words and words[-1][2] in _COMPANIES:
            break
        glued = _GLUED.search(found[0])
        if glued:
            words.append((found.start(), found.start() + glued.start(), found[0][: glued.start()]))
            break
        words.append((found.start(), found.end(), found[0]))
    return tuple(words)


@lru_cache(maxsize=_KEPT)
def _parts(run: str, first: int) -> tuple[tuple[Pieces, bool], ...]:
    """A run from one of its words on, cut at possessives and posts, and whether a post stands before each part.

    A small word alone is no name.
    """
    return tuple(
        (tuple(part), after_post)
        for owned in cut_at_owners(_pieces(run)[first:])
        for part, after_post in _cut_at_posts(run, owned, dictionary())
        if len(part) > 1 or not is_small(part[0][2])
    )


@lru_cache(maxsize=CACHE)
def _opens_post(word: str) -> bool:
    """Whether a part of the word can be the first word of a post or of what it is called once left."""
    return any(load("post_heads", "post_status").opens(part) for part in re.findall(r"\w+", word))


def _cut_at_posts(text: str, words: Words, known: Lexicon) -> Iterator[tuple[Words, bool]]:
    """The words between the posts of a run ("Rotherham MP Sarah Champion"), and whether a post stands before them."""
    terms = known.find(text, words[0][0], words[-1][1]) if any(_opens_post(word) for _, _, word in words) else ()
    posts = [
        term
        for term in terms
        if term.entry.attributes("post_heads") is not None or term.entry.attributes("post_status") is not None
    ]
    after, left = False, words
    for post in posts:
        before = [word for word in left if word[1] <= post.start]
        if before and before[-1][2].lower() in COURTESIES:
            continue
        rest = [word for word in left if word[0] >= post.end]
        surname = before and not rest and is_given(before[-1][2]) and " " not in post.entry.text
        if surname or any(belongs(word, "organisation_heads") for _, _, word in rest):
            break
        if before:
            yield before, after
        after = after or post.entry.attributes("post_heads") is not None
        left = rest
    if left:
        yield left, after


def _cut_before_person(words: Words, in_office: int) -> Iterator[Words]:
    """The words, cut where a body's or country's name ends and a person's begins: "Italian Republic Giorgio Napoli"."""
    if in_office:
        yield words[:in_office]
        words = words[in_office:]
    for at in range(1, len(words)):
        last, word = words[at - 1][2], words[at][2]
        titled = belongs(word, "personal_titles") and at + 1 < len(words) and word.lower() in _TITLES_INSIDE
        named = at + 2 <= len(words) <= at + 3 and is_given(word) and not is_given(last)
        if titled or (named and not classes_of(last).isdisjoint(_BEFORE_PERSON)):
            yield words[:at]
            yield words[at:]
            return
    yield words


_BEFORE_PERSON = frozenset(("organisation_heads", "demonyms", "organisation_names"))
_TITLES_INSIDE = frozenset(
    (
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "sen.", "rep.", "prof.", "professor",
        "cllr", "rev.", "hon.",
    )
)  # fmt: skip
_MARKS = re.compile(r"[\"“‘'(\[*_ ]*\Z")
"""What may stand before the first word of a sentence."""


def _classify(text: str, words: Words, after_post: bool, sentence: Sentence) -> Run | None:
    """What a run of capitalised words is, once common words and titles are cut from it."""
    known = dictionary()
    opens = bool(words) and (
        sentence.zone in (Zone.TITLE, Zone.HEADING) or _MARKS.match(text, sentence.span.start, words[0][0]) is not None
    )
    words = without_common(words, opens=opens)
    title, gender, kept = take_titles(words, known)
    if title and kept and title not in COURTESIES and is_body(words):
        title, gender, kept = "", "", words
    kept = without_nominals(kept)
    if not kept:
        return None
    long_words = [word for _, _, word in kept if len(word) > 2]
    may_shout = len(kept) > 1 or sentence.zone is Zone.LETTER
    shouted = may_shout and bool(long_words) and all(word.isupper() for word in long_words)
    symbol = symbol_of(text, kept, bool(title), after_post, sentence)
    title_start = words[0][0] if title and symbol is Symbol.PERSON else None
    is_place = len(kept) == 1 and belongs(kept[0][2], "places")
    run = Run(kept, symbol, title, title_start, gender, shouted and symbol is Symbol.PERSON, is_place)
    if symbol is Symbol.PERSON:
        run.gender = gender or _given_gender(kept, known)
    elif symbol is Symbol.ORG:
        _extend_body(text, run, sentence)
    return run


def _given_gender(words: Words, known: Lexicon) -> str:
    for _, _, word in words[:-1]:
        entry = known.get(word.split("-")[0])
        attributes = entry.attributes("given_names") if entry else None
        if attributes and attributes[0] in ("m", "f"):
            return attributes[0]
    return ""


def _extend_body(text: str, run: Run, sentence: Sentence) -> None:
    """Let a body's name run on: "Department of Health and Social Care", "University of Western Sydney"."""
    if belongs(run.words[0][2], "organisation_heads") or belongs(run.words[-1][2], "organisation_heads"):
        stop = end_of_body(text, run.words[-1][1], sentence.span.end)
        if stop is not None:
            start = run.words[0][0]
            run.words = [(start, stop, " ".join(text[start:stop].split()))]
