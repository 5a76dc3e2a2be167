"""Works told of by what they found, behind a day that opens the sentence: "In May 2004 a report by Orb found that"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.other_times import is_of_accounts
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.publications.about import Told, work_at
from tui.analysis.rules.publications.nouns import is_from_place
from tui.analysis.rules.publications.press import is_critique, is_news
from tui.analysis.symbols import Symbol
from tui.model.statements import Part

_FINDS = frozenset(
    (
        "found", "finds", "identified", "concluded", "criticised", "criticized", "recommended", "warned", "showed",
        "revealed", "described", "said", "stated", "suggested", "noted", "highlighted", "blamed", "cleared", "accused",
        "estimated", "urged", "praised", "condemned", "called", "raised", "argued", "uncovered", "detailed", "set out",
        "pointed", "confirmed", "disclosed",
    )
)  # fmt: skip


def found(match: Match) -> Iterator[Draft]:
    """A new work of that day says something: not "In May 2004 a report by Orb was rejected"."""
    scene, work, time, verb = match.scene, match["work"], match["time"], match["verb"]
    value, phrase = work_at(scene, work), scene.phrase(time)
    is_first = all(kind in _BEFORE for kind in scene.kinds[:time])
    article, is_entry = match.get("article"), scene.after(time) in (Symbol.COLON, Symbol.DASH)
    is_new = is_entry if article is None else scene.words(article).lower() in ("a", "an", "another", "one")
    if value is None or not value.is_strong or not (is_first and is_new) or scene.words(verb).lower() not in _FINDS:
        return
    if phrase.relation not in POINT or not day(phrase) or is_of_accounts(scene, time) or is_from_place(scene, work):
        return
    about = Told(scene, work)
    if (owner := match.get("body")) is not None:
        about.add([owner], Part.AUTHOR)
    if not is_news(value, about.body) and not is_critique(scene, work):
        yield about.draft(match.rule.name, [], time, None)


_BEFORE = frozenset((Symbol.NUMBER, Symbol.STOP, Symbol.WHEN, Symbol.QUOTE, Symbol.COMMA, Symbol.AND))

RULES = (
    Rule(
        "publication.found",
        "TIME:time (COMMA|COLON|DASH)? (DET:article)? (WORD|STATUS|MODIFIER|NUMBER|ADVERB)* ORG:body? WORK:work "
        "((BY|FROM) (DET|POST|WORD|NAME|ORG|PERSON|OF|AND|FOR|MODIFIER)*)? WORD/SAY/PUBLISH/BECOME:verb",
        found,
        reads="In May 2004, a report by Orb Bank found that the bridge was weak.",
        refuses="In May 2004, a report by Orb Bank was read to the board.",
    ),
)
