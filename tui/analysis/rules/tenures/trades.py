"""Posts told beside a trade: "was a Welsh teacher, politician and mayor of Fell", "was a poet, the head of Orb"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.names.lives import LEARNED
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.holding import asserted
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import begins_predicate
from tui.values import replace

_ROW = "(DET|NAME|ORG|ADVERB|MODIFIER|STATUS|WORD|COMMA|POST|NUMBER|AND|IN|OF|FROM|FOR|AT|TIME)*"
_LONGEST = 36
"""Chunks behind the verb within which the post stands."""


def trade_and_post(match: Match) -> Iterator[Draft]:
    """Somebody's trade and post in one: "was a lawyer, politician and mayor of Fell", "a jurist, dean, and mayor"."""
    scene, trade = match.scene, 0
    for at in range(match["verb"] + 1, min(match["post"], match["verb"] + _LONGEST) + 1):
        if trade and scene.kinds[at] is Symbol.POST and not _is_trade(scene, at):
            if _is_joined(scene, trade, at):
                yield from asserted(replace(match, slots={**match.slots, "post": at}))
            return
        trade = trade or (at if _is_trade(scene, at) else 0)


def _is_joined(scene: Scene, trade: int, at: int) -> bool:
    """Whether a post goes on with what somebody was: not "Hale was a lawyer, mayor Orr said", "and the mayor left"."""
    post, first = scene.post(at), at
    while scene.before(first) in _JOINS:
        first -= 1
    joins = scene.kinds[first:at]
    if Symbol.TIME in scene.kinds[trade : first + (joins[:1] == (Symbol.TIME,))]:
        return False  # "was a teacher in Hull until 1912 and head of Fell School": when, is told of the first
    if post is None or ((post.organisation or "").islower() and scene.after(at) is not Symbol.AT):
        return False
    if not post.is_strong and (post.organisation is None or "Party" in post.organisation):
        return False  # "was a poet and manager", "a poet and member of the Fell Party"
    is_last = Symbol.AND in joins or (Symbol.COMMA in joins and scene.after(at) in _LISTS)
    return is_last and not begins_predicate(scene, at + 1)


_JOINS = (Symbol.COMMA, Symbol.AND, Symbol.ADVERB, Symbol.TIME)
_LISTS = (Symbol.COMMA, Symbol.STOP, Symbol.TIME, Symbol.OPEN, Symbol.AND)
"""What may follow a post behind a comma that is one of several things somebody was."""


def _is_trade(scene: Scene, at: int) -> bool:
    """Whether a chunk is a trade, though it may be a post elsewhere: "was a researcher in botany, the head of Orb"."""
    kind, post = scene.kinds[at], scene.post(at)
    if kind is Symbol.MODIFIER:
        return scene.words(at) == "general" and scene.before(at) is Symbol.ORG  # "was a United States Army general"
    if post is None:
        is_known = kind is Symbol.WORD and load("professions", "life_callings").has(scene.words(at))
        return is_known or (kind is Symbol.WORD and LEARNED.fullmatch(scene.words(at)) is not None)
    head = scene.setting.text[post.head.start : post.head.end]
    is_any = not (post.organisation or post.is_plural or post.status) and scene.words(at).split()[0].lower() != "the"
    return is_any and load("professions", "life_callings").has(head)


RULES = (
    Rule(
        "tenure.trade-and-post",
        f"BE:verb {_ROW} POST:post",
        trade_and_post,
        reads="Ana Holt was a Welsh teacher, politician and the mayor of Fell.",
        refuses="Ana Holt was a Welsh rose and the mayor of Fell.",
    ),
)
