"""Runs of capitals in a sentence, cut at possessives, at posts and before people, each with what it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from tui.analysis.names.at_posts import cut_at_posts
from tui.analysis.names.behind import with_generation, with_letters
from tui.analysis.names.cutting import cut_at_lines, cut_at_owners, cut_before_person
from tui.analysis.names.edges import (
    Dated,
    date_before,
    date_in,
    ends_post,
    in_office,
    known_office,
    may_be_of_office,
    short_of_post,
)
from tui.analysis.names.firms import end_of_firm
from tui.analysis.names.forms import form_of
from tui.analysis.names.headlines import cut_at_appointing, cut_at_deeds, short_of_verb
from tui.analysis.names.kinds import is_of_state, symbol_beside
from tui.analysis.names.linking import begins_body, end_of_body, end_of_joint, end_of_place
from tui.analysis.names.lives import has_birth
from tui.analysis.names.namesakes import may_be_somebody
from tui.analysis.names.numbered import with_number
from tui.analysis.names.peers import peer_of
from tui.analysis.names.trimming import is_small, short_of_month
from tui.analysis.names.words import (
    CAPITALS,
    IMAGE,
    PIECE,
    RUN,
    Pieces,
    Words,
    belongs,
    dictionary,
    gender_of_post,
    is_given,
)
from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.model.documents import Span

_GLUED = re.compile(
    r"(?<!-on)(?<!-in)(?<!-by)(?<!-under)(?<!-upon)-(?:then|now|as|former|who|formerly|a|the|an|and|later)\b.*"
)
"""A dash written as a hyphen: "Mr. Limbaugh-then Assistant Secretary"."""
_NOTED = re.compile(r"(?<=[a-z]{2})\d{1,4}$")
"""The number of a footnote on a name: "Ambassador Crocker478"."""
_KEPT = 1 << 12
"""How many runs are kept with their parts."""


@dataclass(slots=True)
class Run:
    """Capitalised words that stand together and may be one name, after titles, posts and common words are cut away.

    Attributes:
        words: Each with its start, its end and its text.
        symbol: PERSON, ORG, NAME, or POST for a word that is nobody's name unless the document names somebody so.
        name: The words in normal case, without the title.
        title: The personal title before it, lower-cased.
        title_start: Where the title begins, None where there is none.
        gender: "m" or "f" where title or given name tell it.
        is_borne: Whether it is the name of a place or a kind of body that people bear too: "Lincoln", "Hall".
    """

    words: list[tuple[int, int, str]]
    symbol: Symbol
    name: str
    title: str = ""
    title_start: int | None = None
    gender: str = ""
    is_borne: bool = False

    @property
    def span(self) -> Span:
        """The run with its title."""
        start = self.words[0][0] if self.title_start is None else self.title_start
        return Span(start, self.words[-1][1])

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name by itself."""
        return self.symbol is Symbol.PERSON

    @property
    def is_given_alone(self) -> bool:
        """Whether it may be a knight or dame by the given name: "Sir Paul"."""
        return len(self.words) == 1 and self.title in ("sir", "dame") and is_given(self.words[0][2])


_CAPITAL = re.compile(rf"[{CAPITALS}]")
"""Where a run of capitals may stand: a set of letters is sought much faster than a run."""


def find_runs(text: str, sentence: Sentence) -> Iterator[Run]:
    """The runs of capitals in a sentence, cut at possessives and at posts, each with what it is."""
    at, end, after = sentence.span.start, sentence.span.end, 0
    while (capital := _CAPITAL.search(text, at, end)) and (found := RUN.match(text, capital.start(), end)):
        if IMAGE.match(text, found.end()):
            at = found.end()
            continue
        start = found.start()
        body = start + len("The ") * text.startswith("The ", start)
        if house := end_of_joint(text, body, end) or end_of_firm(text, body, found.end()):
            at, name = house, " ".join(text[body:house].split())
            yield Run([(body, house, name)], Symbol.ORG, name)
            continue
        title = text[body : found.end()]
        if peer := peer_of(text, title, found.end()):
            at, name, gender = peer
            yield Run([(found.end() + len(" of "), at, name)], Symbol.PERSON, name, title.lower(), body, gender)
            continue
        run, post_end = short_of_post(text, found)
        run = short_of_month(text, start, run)
        words, dated = _told_by(run)
        at = post_end or (start + max(words[-1][1], 1) if words else found.end())
        is_holder, after = after > 0 and start == after + 1, post_end
        if may_be_somebody(text, start, found.end()):
            yield Run([(start, found.end(), run)], Symbol.POST, run)
        first = date_before(text, start, dated)
        if not first and words and ends_post(text, start + words[0][0], start + words[0][1]):
            first, is_holder = 1, True
        for part in _parts(run, first):
            office = in_office(text, start, part.words) if part.may_be_of_office else 0
            is_known = office > 0 and known_office(text, start, part.words) == office
            for piece in cut_before_person(part.words, office) if office else part.pieces:
                is_behind = office > 0 and piece[0] == part.words[office] and (is_known or len(piece) > 1)
                is_after = part.after_post or is_holder or is_behind
                if named := _classify(text, start, piece, is_after, sentence):
                    at = max(at, named.words[-1][1])
                    yield named


_COMPANIES = frozenset(("Co.", "Inc.", "Ltd.", "Corp.", "Bros."))
"""What ends a company's name: what stands after it is another's, or a new sentence."""


@lru_cache(maxsize=_KEPT)
def _told_by(run: str) -> tuple[Pieces, Dated]:
    """The words of a run, and what they say of a date at its beginning."""
    words = _pieces(run)
    return words, date_in(words)


@lru_cache(maxsize=_KEPT)
def _pieces(run: str) -> Pieces:
    """The words of a run up to a hyphen that is a dash."""
    words: Words = []
    is_short = len(run) <= _LONGEST_STUCK
    for found in PIECE.finditer(run):
        if words and words[-1][2] in _COMPANIES:
            break
        if found[0].startswith("("):
            is_nickname = is_given(found[0][1:-1]) and any(is_given(word) for _, _, word in words)
            if not (is_nickname or found[0][1] in _QUOTES):
                break  # "Ann Hale (Labour) Fell"
            continue
        glued = (
            _GLUED.search(found[0])
            or _NOTED.search(found[0])
            or (words and is_short and _again(found[0], words[-1][2]))
        )
        if glued:
            words.append((found.start(), found.start() + glued.start(), found[0][: glued.start()]))
            break
        words.append((found.start(), found.end(), found[0]))
    if len(words) > 1 and words[-1][2] == "I" and belongs(words[-2][2], "organisation_heads"):
        del words[-1]  # "once I chair Orb Trust I will go"
    return tuple(words)


_QUOTES = '“"'
_LONGEST_STUCK = 120
"""Code points of a run in which a heading may be stuck to its text."""


def _again(word: str, first: str) -> re.Match[str] | None:
    """Where a heading is stuck to the text that begins with the same name: "Ann Hale|Ann Hale became"."""
    begin = word.find(first, 1)
    return re.compile(re.escape(first) + "$").search(word) if begin > 0 and is_given(first) else None


class Part(NamedTuple):
    """Words of a run with no possessive and no post among them.

    Attributes:
        words: As they are placed in the run.
        pieces: The same, cut where a body's name ends and a person's begins.
        after_post: Whether a post stands before them.
        may_be_of_office: Whether they may begin with what an office is of.
    """

    words: Pieces
    pieces: tuple[Pieces, ...]
    after_post: bool
    may_be_of_office: bool


@lru_cache(maxsize=_KEPT)
def _parts(run: str, first: int) -> tuple[Part, ...]:
    """A run from one of its words on, cut at possessives and posts; a small word alone is no name."""
    return tuple(
        Part(tuple(part), tuple(cut_before_person(tuple(part))), after_post, may_be_of_office(part))
        for line in cut_at_lines(run, _pieces(run)[first:])
        for owned in cut_at_owners(line)
        for done in cut_at_deeds(owned)
        for told in cut_at_appointing(done)
        for part, after_post in cut_at_posts(run, told, dictionary())
        if len(part) > 1 or not is_small(part[0][2])
    )


_REIGNS = re.compile(r"\b(?:King|Queen|Prince|Princess|Emperor|Empress) \Z")
"""Before the name of one who reigns, though a land has it too: "Queen | Victoria"."""
_TITLE = 9  # code points


def _lives_there(text: str, words: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a name tells where somebody is from: "Colonel Lisle, of | Chester Springs, who", "| A. CT | 2600"."""
    is_town = text.endswith(", of ", 0, words[0][0]) and text.startswith(",", words[-1][1])
    return is_town or (words[-1][2].isupper() and _POSTCODE.match(text, words[-1][1]) is not None)


_POSTCODE = re.compile(r" \d{4,5}\b")
"""What follows the letters of a state in an address."""


def _is_house(text: str, words: Words) -> bool:
    """Whether an article shows a name to be a body's whose words may be somebody's: "the | Virginia House | of"."""
    return text.endswith("the ", 0, words[0][0]) and len(words) > 1 and belongs(words[-1][2], "organisation_heads")


_MARKS = re.compile(r"(?:[(\[]?(?:[a-z]|[ivx]{1,4}|\d[\d.]{0,6})[.)\]]\s+)?[\"“‘'(\[*_ ]*\Z")
"""What may stand before the first word of a sentence: quotation marks, the letter or number of an item."""


def _classify(text: str, start: int, piece: Pieces, after_post: bool, sentence: Sentence) -> Run | None:
    """What a piece of the run that begins at `start` is, once common words and titles are cut from it."""
    piece = short_of_verb(text, start, piece, is_heading=sentence.zone in _HEADINGS)
    zone, first = sentence.zone, start + piece[0][0]
    opens = zone in _HEADINGS or _MARKS.match(text, sentence.span.start, first) is not None
    opens = opens and not (len(piece) == 1 and begins_body(text, piece[0][2], first))
    if opens and _asks(text, piece, sentence):
        piece = piece[1:]
    form = form_of(tuple([word for _, _, word in piece]), opens)
    if form is None:
        return None
    words = [(start + begin, start + end, word) for begin, end, word in piece[form.first : form.last]]
    symbol = form.symbol
    if not form.is_known or is_of_state(text, words) or (symbol is not Symbol.PERSON and has_birth(text, words)):
        told = symbol_beside(text, words, sentence, may_be_surname=form.may_be_surname, after_post=after_post)
        symbol = told or symbol
    if symbol is Symbol.PERSON and not form.title and _lives_there(text, words):
        symbol = Symbol.NAME
    elif symbol is Symbol.PERSON and not form.title and _is_house(text, words):
        symbol = Symbol.ORG
    elif after_post and form.is_borne and is_given(form.name) and _REIGNS.search(text, max(0, first - _TITLE), first):
        symbol = Symbol.PERSON
    if symbol is Symbol.PERSON:
        name = form.in_lower_case if len(words) > 1 or form.title or zone is Zone.LETTER else form.name
        title_start = start + piece[form.titled][0] if form.title else None
        words, name = with_generation(text, words, name)
        words = with_letters(text, words, [(start + one, start + end, word) for one, end, word in piece[form.last :]])
        gender = form.given_gender or (gender_of_post(text, words[0][0]) if after_post else "")
        return Run(words, symbol, name, form.title, title_start, gender, form.is_borne)
    run = Run(words, symbol, form.name, form.title, None, form.gender, form.is_borne)
    _extend(text, run, sentence)
    return run


def _asks(text: str, piece: Pieces, sentence: Sentence) -> bool:
    """Whether a name's first word is the verb of a question: "Will | Ann Hale resign?"."""
    is_longer = len(piece) > 2 and piece[0][2] in ("Will", "May") and is_given(piece[1][2])
    return is_longer and sentence.span.of(text).rstrip(" \n\"'”’").endswith("?")


_HEADINGS = (Zone.TITLE, Zone.HEADING)


def _extend(text: str, run: Run, sentence: Sentence) -> None:
    """Let the name of a body or a place run on: "Department of Health and Social Care", "Milton on the Hill"."""
    start, stop = run.words[0][0], end_of_place(text, run.words[0][0], run.words[-1][1])
    ends = (run.words[0][2], run.words[-1][2])
    if run.symbol is Symbol.ORG and any(belongs(word, "organisation_heads") for word in ends):
        stop = end_of_body(text, run.words[-1][1], sentence.span.end)
    if stop is not None:
        run.name = " ".join(text[start:stop].split())
        run.words = [(start, stop, run.name)]
    run.words, run.name = with_number(text, run.words, run.name, sentence.span.start)
