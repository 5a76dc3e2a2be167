"""Letters as a catalogue of papers lists them, with no word for what they are: "Ann Hale to Tom Reed, 4 May 1871."."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.symbols import Symbol
from tui.model.dates import Precision
from tui.model.statements import Evidence, Kind, Part

_AHEAD = frozenset((Symbol.NUMBER, Symbol.STOP, Symbol.DASH, Symbol.NAME))
"""What may stand before the writer: the number of an item."""
_ENDS = (Symbol.STOP, Symbol.CLOSE, Symbol.OPEN)
_OF_LETTERS = re.compile(r"\b(?:letters?|correspondence)\b", re.IGNORECASE)
"""What tells that a list is one of letters: a register of marriages has "Tom Hale to Ann Reed, 4 May 1871" too."""


def calendared(match: Match) -> Iterator[Draft]:
    """The letter of an entry that names its two parties and its day, in a document that tells of letters."""
    scene, first, time = match.scene, match["writer"], match["when"]
    writer, reader, phrase = scene.person(first), scene.person(match["reader"]), scene.phrase(time)
    date = day(phrase) if phrase.relation in POINT else None
    if writer is None or reader is None or writer is reader or date is None or date.precision is Precision.YEAR:
        return
    ends = time + 1 == len(scene.chunks) or scene.after(time) in _ENDS
    if not ends or not _AHEAD.issuperset(scene.kinds[:first]) or not _tells_of_letters(scene.setting.text):
        return
    yield Draft(
        Kind.LETTER,
        match.rule.name,
        scene.span((first, time)),
        ((writer, Part.SENDER), (reader, Part.RECIPIENT)),
        date=date,
        time=phrase,
        evidence=(Evidence("date", scene.chunks[time].span),),
    )


@lru_cache(maxsize=1)
def _tells_of_letters(text: str) -> bool:
    """Whether a document has a word for letters; sought once in it, and not for each of its entries."""
    return _OF_LETTERS.search(text) is not None


RULES = (
    Rule(
        "letter.calendared",
        "PERSON:writer (COMMA (ORG|NAME))* COMMA? TO (OWNER WORD)? PERSON:reader (COMMA (ORG|NAME))* COMMA? OPEN? "
        "TIME:when",
        calendared,
        reads="Letters of the Hale family\n\nMS 4. Anne Hale to Mary Cole, 4 May 1871. Thanks her.\n",
        refuses="Letters of the Hale family\n\nMS 4. Anne Hale to meet Mary Cole, 4 May 1871. Thanks her.\n",
    ),
)
