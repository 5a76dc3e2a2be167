"""Who "you" is in a transcript: whoever is spoken to, unless the speaker turns to somebody by name."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

from tui.analysis.names import Names, Person
from tui.analysis.scenes import Scene
from tui.analysis.structure import Quotation
from tui.analysis.symbols import Symbol

_ADDRESSING = re.compile(f"[{Symbol.PRONOUN}{Symbol.OWNER}]")
_TURNED_TO = re.compile(
    f"^(?:[{Symbol.AND}{Symbol.ADVERB}{Symbol.WHEN}{Symbol.WORD}{Symbol.QUOTE}]{Symbol.COMMA}?)?"
    f"(?P<name>{Symbol.PERSON}){Symbol.COMMA}"
    f"[{Symbol.AND}{Symbol.ADVERB}{Symbol.BE}{Symbol.DO}{Symbol.HAVE}{Symbol.MODAL}]?{Symbol.PRONOUN}"
)
"""A name that opens a sentence, and then "you": "Ms Hale, you were", "Now, Mr Orr, did you"."""


def resolve_second_person(
    scenes: Iterable[Scene], addressed: Mapping[int, str], names: Names, quotations: Sequence[Quotation]
) -> None:
    """Let "you" and "your" in a transcript mean whoever is spoken to.

    Args:
        scenes: The sentences.
        addressed: Whom each turn is spoken to, by the number of its block.
        names: The document's.
        quotations: What is read out or told again in it, where "you" is somebody else.
    """
    quoted = sorted((span.start, span.end) for one in quotations if one.is_speech for span in one.spans)
    by_name = {person.name: person for person in names.people}
    meant: Person | None = None
    block = -1
    for scene in scenes:
        meant = meant if scene.sentence.block == block else None
        block = scene.sentence.block
        answers = addressed.get(scene.sentence.block, "")
        if answers not in by_name:
            continue
        meant = _turned_to(scene) or meant
        for at in [found.start() for found in _ADDRESSING.finditer(scene.symbols)]:
            if scene.words(at).lower() in ("you", "your") and not _is_quoted(quoted, scene.chunks[at].start):
                scene.people[at] = meant or by_name[answers]


def _is_quoted(quoted: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether a place lies in one of the runs, which are in order."""
    last = bisect_right(quoted, (place, place)) - 1
    return last >= 0 and place < quoted[last][1]


def _turned_to(scene: Scene) -> Person | None:
    found = _TURNED_TO.match(scene.symbols)
    is_told = found is not None and scene.words(found.end() - 1).lower() == "you"
    return scene.person(found.start("name")) if found and is_told else None
