"""New reports of somebody's that are spoken of as out: "a new report by the Audit Office says so"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.parties import doers
from tui.analysis.rules.publications.about import Told, ends_before, noun_of, work_at
from tui.analysis.rules.publications.nouns import is_from_place
from tui.analysis.rules.publications.press import is_news
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Part

_OPENS = (Symbol.STOP, Symbol.COMMA, Symbol.WHEN, Symbol.QUOTE, Symbol.AND, Symbol.COLON, Symbol.THAT)
_NEW = re.compile(r"\bnew\b|New (?=[a-z])")
_CITED = re.compile(r"\b(?:according to|in) $", re.IGNORECASE)
_SPOKEN_OF = ("report", "study", "survey", "audit", "review")


def new(match: Match) -> Iterator[Draft]:
    """A new report that opens a clause or is cited: "according to a new report by Hale", "in a new report X says"."""
    scene, work = match.scene, match["work"]
    value, first = work_at(scene, work), _phrase_start(scene, work)
    text, start = scene.setting.text, scene.chunks[first].start
    is_cited = ends_before(scene, _CITED, first)
    is_told = is_cited or scene.before(first) in _OPENS
    if (
        value is None
        or not is_told
        or not _NEW.search(text, start, scene.chunks[work].end)
        or is_from_place(scene, work)
    ):
        return
    about = Told(scene, work)
    if is_cited and not (about.has_author or about.body):
        about.add(_who_says(scene, first, work), Part.AUTHOR)
    is_whose = (about.has_author or about.body) and not is_news(value, about.body)
    is_work = noun_of(value) in _SPOKEN_OF and (value.is_strong or noun_of(value) in ("study", "survey"))
    if is_whose and is_work and not scene.times(work, work + 8):
        yield about.draft(match.rule.name, [], None, None)


def _phrase_start(scene: Scene, work: int) -> int:
    """The first chunk of the phrase that names a work: "the Audit Office's new report", "two new reports"."""
    first = work
    while first > 0 and (scene.kinds[first - 1] in (Symbol.STATUS, Symbol.NUMBER) or scene.words(first - 1) in _COUNTS):
        first -= 1
    first -= 2 * (first > 1 and scene.kinds[first - 1] is Symbol.OWNS)
    return first - (first > 0 and scene.kinds[first - 1] in (Symbol.DET, Symbol.OWNER))


_COUNTS = ("two", "three", "four", "five", "six", "several")


def _who_says(scene: Scene, first: int, work: int) -> list[int]:
    """Who says it in a work: "in a new report the Audit Office says", "the trust said in a new report"."""
    says = next(scene.places(Symbol.SAY, max(0, first - 3), work + 8), None)
    return doers(scene, says) if says is not None else []


RULES = (
    Rule(
        "publication.new",
        "WORK:work ((BY|FROM) (DET|NUMBER)? (ORG|PERSON|POST|NAME|WORD|OF)+)? COMMA? "
        "(SAY|BECOME|WORD|HAVE|THAT|DET|ORG|PERSON)",
        new,
        reads="A new report by the Fell Audit Office says that costs have doubled.",
        refuses="The board wants a new report by the Fell Audit Office that says so.",
    ),
)
