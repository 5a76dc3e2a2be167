"""Characters that are not seen, read over: terminal escapes, control characters, zero-width marks, soft hyphens.

A name with one of them inside would be no name. What is read without them is told in the places of the whole text, so
that every quote stands character for character.
"""

import re
from collections.abc import Iterator

from tui.analysis.shown import spaced, without
from tui.model.documents import Span

_MARK = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
"""What Python takes for white space, such as a form feed, parts words and is left."""
_UNSEEN = re.compile(
    "\x1b\\[[0-9;?]{0,20}[ -/]{0,4}[@-~]|\x1b\\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\\\)|" + _MARK.pattern
)
_WIDTHS = re.compile("[\u2000-\u200a\u202f\u205f]")


def seen(text: str) -> Iterator[Span]:
    """The runs of a text that are seen; the whole where all of it is."""
    is_clear = _MARK.search(text) is None
    return without(text, () if is_clear else (Span(*found.span()) for found in _UNSEEN.finditer(text)))


def plainly_spaced(text: str) -> Iterator[Span | str]:
    """The text with a plain space in place of those of other widths; the whole where there are none."""
    return spaced(text, (Span(*found.span()) for found in _WIDTHS.finditer(text)))
