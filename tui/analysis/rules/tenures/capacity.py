"""Posts in which somebody acts: "spoke as clerk of Orb Council", "attended as a former chairman of the trust"."""

from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.apposed import bare
from tui.analysis.rules.tenures.placed import is_placed
from tui.analysis.rules.tenures.telling import holder_of
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import is_passive

_WHAT = "DET/ORG/NAME/TO/AT/IN/ON/MODIFIER/WORD/TIME/WORK/LETTER/WITH? "


def acted_as(match: Match) -> Iterator[Draft]:
    """Somebody does, as the holder of a post, what only people do: speaks, attends, testifies or signs."""
    scene, verb, at = match.scene, match["verb"], match["post"]
    post = scene.post(at)
    if post is None or post.is_plural or not load("verbs_in_office").has(scene.words(verb).lower().split()[0]):
        return
    if scene.after(at) in (Symbol.PERSON, Symbol.OWNS, Symbol.WORD) or is_passive(scene, verb):
        return  # "spoke as clerk Ann Poe wept"
    holder = holder_of(match)
    if holder is None or modality(scene, verb) or not _is_of_one(post):
        return
    if is_placed(scene, at, post):
        yield bare(match, holder[1], [holder[0], at], at, post)


def _is_of_one(post: Post) -> bool:
    """Whether the words say of what a post is, or that it was held: no "spoke as mayor", of any town."""
    return bool(post.organisation or " for " in post.text or " of " in post.text or post.status == "former")


RULES = (
    Rule(
        "tenure.acted-as",
        f"WORD/SAY/WRITE/SEND:verb {_WHAT * 5}AS POST:post",
        acted_as,
        reads="Ana Holt testified at the trial as a former clerk of Orb Council.",
        refuses="Ana Holt described Tom Reed at the trial as a former clerk of Orb Council.",
    ),
)
