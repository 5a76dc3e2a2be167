"""Further stretches in the same post: "mayor of Fell (1901–1902, 1905–1907)", "from 1901 to 1902 and 1905 to 1907"."""

import re
from collections.abc import Iterable, Iterator

from tui.analysis.drafts import Draft
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Status
from tui.values import replace

_AGAIN = re.compile(
    f"{Symbol.TIME}(?:(?:{Symbol.COMMA}?{Symbol.AND}|{Symbol.COMMA}){Symbol.ADVERB}?{Symbol.TIME})+"
    f"(?=[{Symbol.CLOSE}{Symbol.STOP}]|{Symbol.COMMA}(?![{Symbol.PERSON}{Symbol.PRONOUN}{Symbol.DET}{Symbol.OWNER}])|\\Z)"
)
"""Times in a row, with nothing behind them that the last may belong to."""


def with_spells(scene: Scene, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of a sentence, each tenure over stated years with those that stand behind its own in a row."""
    rows = list(_AGAIN.finditer(scene.symbols)) if scene.symbols.count(Symbol.TIME) > 1 else []
    for one in drafts:
        yield one
        if rows and one.kind is Kind.TENURE and one.status is Status.DATED and not one.modality:
            yield from _spells(scene, one, rows)


def _spells(scene: Scene, first: Draft, rows: Iterable[re.Match[str]]) -> Iterator[Draft]:
    """The tenures of a row that begins with the time of the first of them."""
    for row in rows:
        times = [at for at in range(row.start(), row.end()) if scene.kinds[at] is Symbol.TIME]
        phrases = [scene.phrase(at) for at in times]
        if first.time is None or phrases[0].span != first.time.span or first.span.end != phrases[0].span.end:
            continue
        if any(phrase.relation is not Relation.SPAN for phrase in phrases):
            return
        for phrase in phrases[1:]:
            evidence = (*(one for one in first.evidence if one.field != "date"), Evidence("date", phrase.span))
            span = Span(first.span.start, phrase.span.end)
            yield replace(first, span=span, start=phrase.start, end=phrase.end, time=phrase, evidence=evidence)
