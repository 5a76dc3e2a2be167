"""Words that are a post where they stand so: a calling beside who employs, a rank that somebody is given.

"An economist at the World Bank", "a NASA scientist"; "promoted to major in 1917", not "a major part".
"""

import re
from collections.abc import Sequence
from itertools import chain

from tui.analysis.chunks import Chunk, Word
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_ORG, _WORD, _GIVES = Symbol.ORG, Symbol.WORD, f"{Symbol.APPOINT}{Symbol.BECOME}"
_EMPLOYED = re.compile(
    f"{_WORD}(?:(?=[{Symbol.AT}{Symbol.WITH}]{Symbol.DET}?[{_ORG}{Symbol.NAME}])"
    f"|(?<={_ORG}{_WORD})|(?<={_ORG}{Symbol.MODIFIER}{_WORD})|(?<={Symbol.SERVE}{_ORG}{Symbol.AS}{Symbol.DET}{_WORD}))"
)
"""Each of these begins with a symbol that it cannot be without: one of a set is sought much faster than a branch."""
_GIVEN = re.compile(
    f"[{_GIVES}{Symbol.SERVE}{Symbol.JOB}{Symbol.TO}](?:(?<=[{_GIVES}])[{Symbol.TO}{Symbol.AS}]"
    f"|(?<={Symbol.JOB}){Symbol.OF}|(?<=[{Symbol.AND}{Symbol.COMMA}]{Symbol.TO})"
    f"|(?<![{Symbol.JOB}{Symbol.TO}]){Symbol.AS}?{Symbol.DET}){Symbol.DET}?"
    f"(?P<rank>[{Symbol.MODIFIER}{_WORD}{Symbol.LEAD}])"
    f"(?=[{Symbol.TIME}{Symbol.COMMA}{Symbol.STOP}{Symbol.AND}{Symbol.WHEN}{Symbol.IN}{Symbol.ON}{Symbol.BY}{Symbol.OF}"
    f"{Symbol.FROM}{Symbol.FOR}{Symbol.CLOSE}]|\\Z)"
)
_GIVEN_NEXT = re.compile(
    f"{Symbol.TIME}(?:{Symbol.COMMA}{Symbol.AND}?|{Symbol.AND})(?P<rank>[{Symbol.MODIFIER}{_WORD}{Symbol.LEAD}])"
    f"(?={Symbol.TIME})"
)
"""A rank that follows another, each with its time: "promoted captain in 1925 and | major | in 1930"."""
_RANKS = ("captain", "general", "major", "private")
_WHOM = f"[{Symbol.PERSON}{Symbol.OBJECT}]{Symbol.LEAD}"
_HEAD_OF = re.compile(
    f"{Symbol.LEAD}(?:(?<={Symbol.TO}{Symbol.LEAD})(?={Symbol.OF})"
    f"|(?:(?<={Symbol.APPOINT}{_WHOM})|(?<={Symbol.APPOINT}{Symbol.POST}{_WHOM}))"
    f"(?=[{Symbol.OF}{Symbol.TIME}{Symbol.STOP}{Symbol.COMMA}{Symbol.AND}{Symbol.IN}]|\\Z))"
)
"""What somebody is made: "promoted to head of sales", "appointed Ann Hale chair", not "to head the sales"."""
_INCUMBENT = re.compile(f"{Symbol.STATUS}(?={Symbol.OF}{Symbol.DET}?[{Symbol.ORG}{Symbol.NAME}{Symbol.WORD}])")
"""Who holds a parish: "incumbent of St Peter's", not "the incumbent mayor"."""


def callings(text: str, chunks: Sequence[Chunk], row: str) -> dict[int, Chunk]:
    """Each calling as the head of a post where a body stands beside it, and each rank that is given, by its place.

    Args:
        text: The document's.
        chunks: The sentence.
        row: Its symbols.
    """
    called: dict[int, Chunk] = {}
    for found in chain(_GIVEN.finditer(row), _GIVEN_NEXT.finditer(row)):
        at = found.start("rank")
        if (word := text[chunks[at].start : chunks[at].end].lower()) in _RANKS:
            called[at] = chunks[at]._replace(symbol=Symbol.POST, value=Word(word, "weak"))
    for found in _HEAD_OF.finditer(row):
        at = found.start()
        if load("post_heads").has(word := text[chunks[at].start : chunks[at].end]):
            called[at] = chunks[at]._replace(symbol=Symbol.POST, value=Word(word, "strong"))
    for found in _INCUMBENT.finditer(row):
        at = found.start()
        if text[chunks[at].start : chunks[at].end] == "incumbent":
            called[at] = chunks[at]._replace(symbol=Symbol.POST, value=Word("incumbent", "strong"))
    for found in _EMPLOYED.finditer(row):
        at = found.start()
        word = text[chunks[at].start : chunks[at].end]
        entry = load("professions").get(word)
        attributes = entry.attributes("professions") if entry else None
        if entry and attributes and attributes[-1] == "employed" and entry.text == word.lower():
            form = "weak plural" if attributes[0] == entry.text else "weak"
            called[at] = chunks[at]._replace(symbol=Symbol.POST, value=Word(entry.text, form))
    return called
