"""Callings that are a post beside who employs: "an economist at the World Bank", "a NASA scientist"."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Word, row_of
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_EMPLOYED = re.compile(
    f"{Symbol.WORD}(?=[{Symbol.AT}{Symbol.WITH}]{Symbol.DET}?[{Symbol.ORG}{Symbol.NAME}])"
    f"|(?<={Symbol.ORG}){Symbol.WORD}|(?<={Symbol.ORG}{Symbol.MODIFIER}){Symbol.WORD}"
)


def with_callings(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with each calling as the head of a post where a body stands beside it."""
    told = list(chunks)
    for found in _EMPLOYED.finditer(row_of(chunks)):
        at = found.start()
        word = text[told[at].start : told[at].end]
        entry = load("professions").get(word)
        if entry and _is_employed(entry.attributes("professions")) and entry.text == word.lower():
            told[at] = told[at]._replace(symbol=Symbol.POST, value=Word(entry.text, "weak"))
    return told


def _is_employed(attributes: tuple[str, ...] | None) -> bool:
    return attributes is not None and attributes[-1] == "employed"
