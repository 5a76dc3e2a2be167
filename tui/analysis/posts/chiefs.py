"""Chiefs of what no lexicon lists: "Chief Enterprise Risk Officer", "Chief People and Culture Officer" are one post."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Word
from tui.analysis.names.at_posts import CHIEF
from tui.analysis.symbols import Symbol


def as_chiefs(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with each such title as one head of a post, whatever its words name elsewhere."""
    if text.find("Chief ", chunks[0].start, chunks[-1].end) < 0:
        return list(chunks)
    kept: list[Chunk] = []
    ends = {one.end for one in chunks}
    for one in chunks:
        if kept and kept[-1].symbol is Symbol.POST and one.end <= kept[-1].end:
            continue
        found = CHIEF.match(text, one.start) if one.symbol is Symbol.POST else None
        end = found.end() if found else one.end
        if end > one.end and end in ends:
            lemma = text[one.start : end].lower()
            form = "strong plural" if lemma.endswith("s") else "strong"
            kept.append(one._replace(end=end, value=Word(lemma.removesuffix("s"), form)))
        else:
            kept.append(one)
    return kept
