"""What a meeting resolves is done by the words that say so: "RESOLVED that Ann Hale be elected chairman"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_RESOLVED = re.compile(
    r"(?:(?<!\bbe )(?<!\bto )(?<!\bnot )(?<!\bnever )\bresolved|(?:^|\bit )was (?:[a-z]+ly )?(?:agreed|voted)"
    r"|(?-i:\bAGREED)):?,?\s+(?:[a-z]+ly[:,]?\s+|nem\.? con\.?,?\s+)?that\b[^;:]{0,80}$"
    r"|(?:^|\bwas |(?-i:(?=RESOLVED))|\b(?:council|board|committee|cabinet|governors|trustees|members|meeting) )"
    r"(?:[a-z]+ly )?resolved(?: [a-z]+ly)?:?,? to\s$",
    re.IGNORECASE,
)
_VOTED = re.compile(r"\b(?:voted|agreed)(?: \w+ly| \d[\w–-]*| by [^.;:,]{1,30}?)?,? to\s$", re.IGNORECASE)
"""How a body decides to accept what is handed to it, which is done by that."""
_ITEM = r"[(\[]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)\]]{1,2}[ \t]+"
_LISTED = re.compile(
    rf"(?:^|\n)[^\n]{{0,40}}\bresolved\b[^\n.]{{0,40}}\n(?:\s*{_ITEM}[^\n]*\n)*\s*{_ITEM}(?:that\b[^\n;:]{{0,80}})?$",
    re.IGNORECASE,
)
"""A list of what is resolved, as far as the item that is read."""
_LONGEST_LIST = 1500


def is_resolved(scene: Scene, trigger: int, start: int) -> bool:
    """Whether an appointment, its verb group at chunk `start`, is what a meeting resolved."""
    if scene.kinds[trigger] is not Symbol.APPOINT and not scene.words(start).lower().startswith("accept"):
        return False
    text, first, verb = scene.setting.text, scene.sentence.span.start, scene.chunks[start].start
    if _RESOLVED.search(text, first, verb) is not None:
        return True
    if scene.kinds[trigger] is not Symbol.APPOINT:
        return _VOTED.search(text, first, verb) is not None
    return (
        scene.words(start).lower() in _DECIDED and _LISTED.search(text, max(0, first - _LONGEST_LIST), verb) is not None
    )


_DECIDED = frozenset(("be", "appoint", "elect", "re-elect", "reappoint", "nominate", "co-opt"))


def is_too_much(scene: Scene, to: int) -> bool:
    """Whether what is told to be "too" much of something leaves the deed undone: "too proud | to | resign"."""
    text = scene.setting.text
    return (
        _TOO.search(text, max(scene.sentence.span.start, scene.chunks[to].start - _REACH), scene.chunks[to].start)
        is not None
    )


_TOO = re.compile(r"(?<!\bonly )(?<!\ball )(?<!\bnot )(?<!n['’]t )(?<!\bnever )\btoo (?:[a-z]+[ -]){1,5}\Z")
"""But "only too happy to", and what is denied: "not too proud to"."""
_REACH = 60
