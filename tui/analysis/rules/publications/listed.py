"""Reports in lists and tables: rows of a title and a date, under a line that says that they are reports."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.drafts import Draft
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.parties import body, doers
from tui.analysis.rules.publications.about import work_at
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Modality, Part

_ROW = re.compile(
    r"[\W_]{0,12}(?:\[(?P<link>[^\]\n]{4,200})\](?:\([^)\s]{0,300}\))?|(?P<title>[^|–—\n\[\](]{4,200}?))"
    r"\s{0,9}(?:\((?P<name>[^)\d\n]{3,60})\)\s{0,9})?(?:[|–—,:(]|\s-\s)"
    r"(?P<told>[\s|*]{0,9}(?:published|issued|released|dated|due|expected|forthcoming)?:?\s{0,9}(?:in|on|by)?[\s|*]{0,9})$",
    re.IGNORECASE,
)
"""A row up to its date: title or link, an author in brackets, a mark, how the date dates it."""
_AFTER_DATE = re.compile(r"[\s|).*_;]{0,30}$")
_COLUMNS = re.compile(r"\b(?:published|date|issued|publication)\b", re.IGNORECASE)
_MOST_DATES = 3
"""Dates of a row tried: the title may hold one."""
_TO_COME = ("due", "expected", "forthcoming")


def find_listed(scenes: Sequence[Scene], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The reports of lists and tables whose heading, column heads or opening sentence speaks of reports.

    Args:
        scenes: All of the document's, in order.
        drafts: What the rules have found; a row in which they found a publication is left out.
    """
    read = sorted(one.span.start for one in drafts if one.kind is Kind.PUBLICATION)
    opening: Scene | None = None
    for before, scene in pairwise([None, *scenes]):
        if scene is None or scene.sentence.zone is not Zone.ROW:
            continue
        if before is not None and before.sentence.zone is not Zone.ROW:
            opening = before if _opens_list(before) else None
        if _is_head(scene):
            opening = scene
        elif opening is not None and not _holds_one(read, scene.sentence.span):
            yield from _row(scene, opening)


def _holds_one(starts: Sequence[int], span: Span) -> bool:
    """Whether any of some places, in order, stands in a run."""
    first = bisect_left(starts, span.start)
    return first < len(starts) and starts[first] < span.end


def _opens_list(scene: Scene) -> bool:
    """Whether a heading or a sentence that ends in a colon speaks of several works."""
    ends_open = scene.sentence.span.of(scene.setting.text).rstrip().endswith(":")
    is_heading = scene.sentence.zone in (Zone.HEADING, Zone.TITLE)
    if not (is_heading or ends_open):
        return False
    works = [work for at in range(len(scene.chunks)) if (work := work_at(scene, at))]
    return any(work.is_strong and work.is_plural for work in works)


def _is_head(scene: Scene) -> bool:
    """Whether a row without a date heads the columns of a table of works."""
    text = scene.sentence.span.of(scene.setting.text)
    return Symbol.TIME not in scene.kinds and Symbol.WORK in scene.kinds and bool(_COLUMNS.search(text))


def _row(scene: Scene, opening: Scene) -> Iterator[Draft]:
    text, start, end = scene.setting.text, scene.sentence.span.start, scene.sentence.span.end
    for at in scene.times(0, len(scene.chunks))[:_MOST_DATES]:
        phrase, one = scene.phrase(at), scene.chunks[at]
        found = _ROW.fullmatch(text[start : one.start])
        date = day(phrase)
        if found is None or date is None or phrase.relation not in POINT or not _AFTER_DATE.match(text[one.end : end]):
            continue
        named = found["name"] and [
            person for index, person in scene.people.items() if found["name"] in scene.words(index)
        ]
        group = "link" if found["link"] else "title"
        title = Span(start + found.start(group), start + found.end(group))
        is_to_come = any(word in found["told"].lower() for word in _TO_COME)
        yield Draft(
            Kind.PUBLICATION,
            "publication.listed",
            Span(title.start, one.end),
            tuple((person, Part.AUTHOR) for person in named or ()),
            organisation=_publisher(opening),
            title=" ".join(found[group].split()),
            date=date,
            modality=Modality.PLANNED if is_to_come else None,
            time=phrase,
            evidence=(Evidence("title", title), Evidence("date", one.span)),
        )
        return


def _publisher(opening: Scene) -> str | None:
    """The body that has published what the list holds, from the sentence that opens it."""
    verb = next((at for at, one in enumerate(opening.chunks) if one.symbol is Symbol.PUBLISH), None)
    return body(opening, doers(opening, verb)) if verb is not None else None
