"""What witnesses depose, printed as told: "ANN HALE, sworn." and below it "I am clerk to the Board"."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.speech.cast import Cast
from tui.analysis.speech.voices import Voice
from tui.analysis.structure import Block, Zone
from tui.model.documents import Span

_SAYS = r"(?:(?: and)? (?:said|says|deposed|examined|testified|states?))?"
_DEPOSES = re.compile(
    r"(?=[A-Z])[^.:;\n]{0,15}?\b(?:[A-Z][\w'’-]+|[A-Z]\.)"
    r"(?:[^:;\n]{0,90}?[,(]\s?(?:(?:being|having been) )?(?:first )?(?:duly )?(?:sworn|affirmed|examined)\b"
    rf"{_SAYS}\)?(?:\s*(?:[.:]|[-–—]{{1,2}})+\s*|$)"
    rf"|[^:;\n]{{0,90}}?\b(?:sworn|deposed|examined)\b{_SAYS}(?::[-–—]*\s*|\s*[-–—]{{1,2}}\s*))"
)
"""How a witness is named before what they say: "John Penn, surgeon, deposed:"."""
_ASKED = re.compile(
    r"(?:(?:(?:cross-?|re-?)?examined|(?:cross-?|re-?)examination) by|by|to)\b"
    r"[^.:;]{0,60}?(?:\bM(?:r|rs|s)\.[^.:;]{1,30})?(?:[.:]|[-–—]{1,2}|$)\s*",
    re.IGNORECASE,
)
"""Who asks, before what the witness goes on to say: "By the Coroner:", "Cross-examined by Mr. Orr."."""
_OWN = re.compile(r"\b(?:I|my|My|me|mine)\b")
_READ = (Zone.BODY, Zone.HEADING, Zone.TITLE, Zone.ROW)


def depositions(text: str, blocks: Sequence[Block], cast: Cast) -> Iterator[Voice]:
    """What each witness says: from where they are sworn, as long as paragraphs speak in the first person."""
    speaker: str | None = None
    for block in blocks:
        if block.zone not in _READ:
            speaker = None
            continue
        start, end = block.span.start, block.span.end
        if (opened := _DEPOSES.match(text, start, end)) and _ASKED.match(text, start, end) is None:
            named = cast.at(Span(start, opened.end()))
            speaker = named.name if named is not None and named.span.start - start < _TITLES else None
            start = opened.end()
        elif speaker and (asked := _ASKED.match(text, start, end)):
            start = asked.end()
        elif speaker and not _OWN.search(text, start, end):
            speaker = None
        if speaker and start < end:
            yield Voice(Span(start, end), speaker, True, 0)


_TITLES = 15
"""Code points before a name at the beginning of a line."""
