"""What tells copies of one story: its words, less what each publisher puts round and above them."""

import re
from collections.abc import Iterable

from tui.analysis.structure import Block, Zone

_WORD = re.compile(r"\w+")
_ITS_PUBLISHER_S = (Zone.TITLE, Zone.BYLINE, Zone.DATE_LINE, Zone.HEADING, Zone.TEASER, Zone.FURNITURE)
_FEWEST = 30
"""Words; two texts of fewer may be the same by chance ("The meeting was closed at nine.")."""


def story_of(text: str, blocks: Iterable[Block]) -> str | None:
    """A short text that copies of one story share, whatever stands round it; None where it is too short to tell."""
    from hashlib import blake2b

    told = "\n".join([block.span.of(text) for block in blocks if block.zone not in _ITS_PUBLISHER_S])
    words = _WORD.findall(told.casefold())
    return blake2b(" ".join(words).encode(), digest_size=8).hexdigest() if len(words) >= _FEWEST else None
