"""Ranks and chairs where a body stands beside the name: "Det Insp Jane Poe, of Kent Police", "US Army Col. Ann Orr"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.names import Named
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.placed import title_class
from tui.analysis.rules.tenures.telling import draft, held, is_place
from tui.analysis.symbols import Symbol
from tui.values import replace


def rank_of(match: Match) -> Iterator[Draft]:
    """A rank or chair before a name, with the force or school that it is held in."""
    scene, at, body = match.scene, match["holder"], match["body"]
    person, named = scene.person(at), scene.chunks[at].value
    title = named.title if isinstance(named, Named) else ""
    if person is None or not _is_held_in_body(title) or is_place(scene, body):
        return
    first = min(at, body)
    status = scene.form(first - 1) if scene.before(first) is Symbol.STATUS else ""
    made = held(draft(match, person, [at, body], organisation=scene.body(body)), scene, status)
    yield replace(made, post=_IN_FULL.get(title, title.rstrip(".")), is_bare=True)


_IN_FULL = dict.fromkeys(("prof", "prof."), "professor")
_ADDRESSES = frozenset(("doctor", "dr", "dr.", "drs", "matron", "midwife", "nurse", "sister"))
"""How the learned and those who nurse are addressed, wherever they work."""


def _is_held_in_body(title: str) -> bool:
    """Whether a title is a rank of a force or a chair of a school, and no form of address."""
    return title_class(title) in ("rank", "academic") and title not in _ADDRESSES


RULES = (
    Rule(
        "tenure.rank-of",
        "PERSON:holder COMMA? (OF|FROM|AT) DET? ORG:body",
        rank_of,
        reads="Det Insp Jane Poe, of Kent Police, said so.",
        refuses="Mrs Jane Poe, of Kent Police, said so.",
    ),
    Rule(
        "tenure.rank-in",
        "ORG:body PERSON:holder",
        rank_of,
        reads="Kent Police Sgt. Jane Poe said so.",
        refuses="In Kent Sgt. Jane Poe said so.",
    ),
)
