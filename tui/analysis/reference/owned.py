"""Whose "his" and "her" stand for by the words right before them: whom somebody thanks, who wrote the diary."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.symbols import Symbol

_THANKED = re.compile(
    f"(?P<verb>[^{Symbol.COMMA}]){Symbol.DET}?{Symbol.POST}?(?P<who>[{Symbol.PERSON}{Symbol.NAME}])"
    f"{Symbol.COMMA}?(?P<link>[{Symbol.FOR}{Symbol.ON}])[{Symbol.ADVERB}{Symbol.WORD}]?$"
)
_VERBS = ("thank", "prais", "commend", "congratulat", "applaud", "honour", "honor", "blam", "criticis", "criticiz")
_WRITTEN = re.compile(
    f"(?P<who>[{Symbol.PERSON}{Symbol.NAME}{Symbol.ORG}]){Symbol.OWNS}[{Symbol.WORD}{Symbol.MODIFIER}{Symbol.ADVERB}]?"
    f"(?P<noun>[{Symbol.WORD}{Symbol.NAME}{Symbol.WORK}{Symbol.LETTER}]){Symbol.OF}$"
)
_OF_OWN_LIFE = frozenset(
    (
        "account", "accounts", "description", "diaries", "diary", "memoir", "memoirs", "memories", "memory", "record",
        "recollection", "recollections", "story", "version",
    )
)  # fmt: skip
"""What somebody has of their own time: "Hale's diary of | her tenure", where "Hale's view of | his tenure" is open."""
_ASKED = re.compile(
    f"(?P<verb>[{Symbol.SAY}{Symbol.WORD}]){Symbol.DET}?{Symbol.POST}?{Symbol.COMMA}?"
    f"(?P<who>[{Symbol.PERSON}{Symbol.NAME}{Symbol.ORG}]){Symbol.TO}(?P<does>.){Symbol.DET}?$"
)
_ASKS = ("ask", "invit", "request", "told", "urg", "order", "direct", "instruct", "encourag", "press", "want", "allow")
_OF_OWN = ("present", "deliver", "submit", "publish", "release", "table", "tender", "complete", "finish", "introduce")
"""What one is asked to do with what is one's own: "invited Hale to present | his report", not "to accept | his"."""
_DECIDED = re.compile(
    f"(?:(?P<noun>{Symbol.WORD}){Symbol.OF}{Symbol.DET}?{Symbol.POST}?(?P<who>{Symbol.PERSON})"
    f"|(?P<owner>{Symbol.PERSON}){Symbol.OWNS}(?P<own>{Symbol.WORD})){Symbol.NOT}?{Symbol.TO}"
    f"[^{Symbol.COMMA}{Symbol.PERSON}{Symbol.THAT}{Symbol.WHEN}{Symbol.STOP}]{{1,5}}$"
)
_DECISIONS = frozenset(
    ("agreement", "announcement", "attempt", "choice", "decision", "intention", "offer", "plan", "promise", "readiness",
     "refusal", "reluctance", "request", "unwillingness", "willingness", "wish")
)  # fmt: skip
"""What somebody has to do with what is their own: "the decision of Hale not to seek renewal of | her term"."""
_WITHIN = 10  # chunks


def owner_named(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> int | None:
    """The chunk of whom "his" at a chunk can only mean, a name that is known for nobody's included; else None."""
    if symbols[at] != Symbol.OWNER or at < _SHORTEST:
        return None
    near = max(0, at - _WITHIN)
    if found := _DECIDED.search(symbols, near, at):
        decision = chunks[found.start("noun" if found["noun"] else "own")]
        if text[decision.start : decision.end].lower() in _DECISIONS:
            return found.start("who" if found["who"] else "owner")
    if symbols[at - 1] == Symbol.OF:
        found = _WRITTEN.search(symbols, near, at)
        noun = chunks[found.start("noun")] if found else None
        is_own = noun is not None and text[noun.start : noun.end].lower() in _OF_OWN_LIFE
        return found.start("who") if found and is_own else None
    if found := _ASKED.search(symbols, near, at):
        asks, does = (chunks[found.start(one)] for one in ("verb", "does"))
        is_own = text[does.start : does.end].lower() in _OF_OWN
        if is_own and text[asks.start : asks.end].lower().startswith(_ASKS):
            return found.start("who")
    found = _THANKED.search(symbols, near, at)
    verb = chunks[found.start("verb")] if found else None
    is_thanked = verb is not None and text[verb.start : verb.end].lower().startswith(_VERBS)
    return found.start("who") if found and is_thanked else None


_SHORTEST = 3
"""Chunks before "his", at the least: "thanked Hale for"."""
