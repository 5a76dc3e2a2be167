"""Names that shout in one place and have capitals inside in another: "MACKINNON" is "MacKinnon"."""

import re
from collections.abc import Iterable

from tui.analysis.names.runs import Run

_INSIDE = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]")


def with_capitals_inside(runs: Iterable[Run]) -> None:
    """Give the people whose names shout the capitals that the document has inside their words elsewhere."""
    written: dict[str, str] = {}
    shouting: list[Run] = []
    for run in runs:
        if run.name.istitle():
            if run.is_person and any(word.isupper() and len(word) > _INITIALS for _, _, word in run.words):
                shouting.append(run)
        else:
            written.update((word.lower(), word) for word in run.name.split() if _INSIDE.search(word))
    if written:
        for run in shouting:
            run.name = " ".join(written.get(word.lower(), word) for word in run.name.split())


_INITIALS = 2
"""Letters that a word has at most that is written in capitals everywhere."""
