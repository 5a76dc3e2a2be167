"""Whom a pronoun means that others ask to act: never who asks, "Hale demanded that he resign", but who rejects it."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Word
from tui.analysis.names import Person
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_LEADS_TO = frozenset((Symbol.TO, Symbol.WITH, Symbol.BY, Symbol.FROM, Symbol.OF))
_BEFORE_VERB = frozenset((Symbol.HAVE, Symbol.ADVERB, Symbol.TIME))
_DEMANDS = frozenset(("should", "must", "ought", "be"))


def asker(text: str, chunks: Sequence[Chunk], people: dict[int, Person], at: int) -> Person | None:
    """Who asks that another, whom the pronoun means, do something: "Hale demanded that | he resign"."""
    if at < 2 or at + 1 >= len(chunks) or chunks[at].symbol is not Symbol.PRONOUN:
        return None
    asked, after = text[chunks[at - 2].start : chunks[at - 1].end], chunks[at + 1]
    is_base = isinstance(after.value, Word) and after.value.form == "base"
    is_asked = is_base or text[after.start : after.end] in _DEMANDS
    if not is_asked or not load("called_for").has(asked):
        return None
    verb = at - 3
    while verb > 0 and chunks[verb].symbol in _BEFORE_VERB:
        verb -= 1
    goes_on = chunks[verb].symbol is Symbol.AND  # "Hale wrote to Reed and insisted that he resign"
    asking = (index for index in range(verb, -1 if goes_on else verb - 1, -1) if index in people)
    return next((people[index] for index in asking if not index or chunks[index - 1].symbol not in _LEADS_TO), None)


_DECIDES = ("accept", "reject", "refuse", "decline", "receive")
"""How verbs begin whose subject has somebody else's resignation before them."""


def decider(text: str, chunks: Sequence[Chunk], people: dict[int, Person], at: int) -> Person | None:
    """Who, named, takes the resignation of another, whom the owner means: "Hale accepted | his resignation"."""
    is_theirs = chunks[at].symbol is Symbol.OWNER and [one.symbol for one in chunks[at + 1 : at + 2]] == [
        Symbol.RESIGNATION
    ]
    if not is_theirs or not at or not text.startswith(_DECIDES, chunks[at - 1].start):
        return None
    verb = at - 1
    while verb > 0 and chunks[verb - 1].symbol in _BEFORE_VERB:
        verb -= 1
    return people.get(verb - 1) if verb and chunks[verb - 1].symbol is Symbol.PERSON else None


_TELLS = re.compile(f"{Symbol.SAY}{Symbol.POST}?(?P<told>[{Symbol.PERSON}{Symbol.NAME}]){Symbol.THAT}?$")
_TOLD_WITHIN = 5  # chunks


def told_to_act(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> int | None:
    """The chunk of whom a pronoun means that is told to act: "Reed told Hale that | he should resign" is of Hale."""
    found = _TELLS.search(symbols, max(0, at - _TOLD_WITHIN), at)
    if found is None or at + 1 >= len(chunks):
        return None
    says, demands = chunks[found.start()], chunks[at + 1]
    is_telling = text[says.start : says.end].lower().startswith(("told", "tell", "warn", "advise", "inform"))
    return found.start("told") if is_telling and text[demands.start : demands.end] in _DEMANDS else None


_FACED = re.compile(
    r"\b(?:reject|resist|dismiss|ignor|fac(?:e|ing)|brush|shrug|def[iy]|surviv|bow|heed|shak|fend|fought|rebuff|withst)\w*\b"
    r"[^.;:,]{0,60}?\b(?:calls?|demands?|pressure|petitions?|motions?|appeals?|campaigns?) (?:for|on|upon) \Z"
)
_FACED_WITHIN = 100  # characters


def is_faced(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody faces or rejects what others ask of them: "Hale rejected calls for | him to resign"."""
    begin = chunks[at].start
    is_infinitive = at + 1 < len(chunks) and chunks[at + 1].symbol is Symbol.TO
    return is_infinitive and _FACED.search(text, max(chunks[0].start, begin - _FACED_WITHIN), begin) is not None
