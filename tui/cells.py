"""Text on a screen of cells: what is safe to show, how wide it is, where to cut it.

Only characters that pass `safe` have a width here; on those the widths are Rich's, and so Textual's.
"""

import unicodedata
from functools import lru_cache

_ZERO_WIDTH = frozenset({"Mn", "Me", "Mc", "Cf", "Cc"})
_ZERO_RANGES = ((0x1160, 0x11FF), (0xD7B0, 0xD7FF), (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0x1F3FB, 0x1F3FF))
_WIDE_RANGES = ((0x2630, 0x2637), (0x268A, 0x268F), (0x4DC0, 0x4DFF), (0x1D300, 0x1D376))

_FORMAT = "␦"  # a character that would reorder, hide or join what stands around it
_UNKNOWN = "�"
_JOINERS = "\u200c"  # changes the shape of letters in Persian and Indic text, and nothing else
_DROPPED = frozenset("\u200d\ufe0e\ufe0f")  # join or restyle pictures, each terminal in its own way

_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": "<", "›": ">",
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "…": "...", "·": ".", "•": "*", "→": "->", "←": "<-",
    "▸": ">", "✓": "ok", "×": "x", "␦": "?", "�": "?",
}  # fmt: skip


def safe(text: str, *, ascii_only: bool = False) -> str:
    """The text with nothing in it that a terminal would obey.

    Control characters become their symbols (`␛`), format characters such as bidirectional overrides `␦`, what has
    no character `�`, every kind of space a plain one. With `ascii_only` the rest is spelt in ASCII as near as can be.
    """
    if not text.isprintable() or not _DROPPED.isdisjoint(text):
        text = "".join(map(_shown, text))
    return text if not ascii_only or text.isascii() else "".join(map(_plain, text))


@lru_cache(maxsize=4096)
def _shown(character: str) -> str:
    if character in _DROPPED:
        return ""
    if character.isprintable() or character in _JOINERS:
        return character
    code = ord(character)
    if character in "\t\n\r" or unicodedata.category(character) in ("Zs", "Zl", "Zp"):
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return _FORMAT if unicodedata.category(character) in ("Cf", "Cc") else _UNKNOWN


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii():
        return character
    if character in _PLAIN:
        return _PLAIN[character]
    if 0x2400 <= ord(character) < 0x2421:
        return "^" + chr((ord(character) - 0x2400) ^ 0x40)
    bare = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode("ascii")
    return bare or "?" * character_width(character)


def text_width(text: str) -> int:
    """How many cells a safe text takes."""
    return len(text) if text.isascii() else sum(map(character_width, text))


@lru_cache(maxsize=4096)
def character_width(character: str) -> int:
    """How many cells a safe character takes: 0, 1 or 2."""
    code = ord(character)
    if code < 0x300:
        return 1
    if unicodedata.category(character) in _ZERO_WIDTH or _within(code, _ZERO_RANGES):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" or _within(code, _WIDE_RANGES) else 1


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def cut(text: str, width: int) -> str:
    """The longest beginning of a safe text that takes at most `width` cells."""
    if text.isascii():
        return text[: max(width, 0)]
    taken = 0
    for index, character in enumerate(text):
        taken += character_width(character)
        if taken > width:
            return text[:index]
    return text


def fit(text: str, width: int, ellipsis: str = "…") -> str:
    """A safe text in exactly `width` cells: padded with spaces, or cut and marked with `ellipsis`."""
    if width <= 0:
        return ""
    if text_width(text) > width:
        room = width - text_width(ellipsis)
        text = cut(text, room).rstrip() + ellipsis if room > 0 else cut(text, width)
    return text + " " * (width - text_width(text))
