"""Titles set off from their holder by where the body is: "former rector of Fell College, Hull, Professor Hale"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.names import Named
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.apposed import bare
from tui.analysis.symbols import Symbol


def set_off(match: Match) -> Iterator[Draft]:
    """Whoever is named with a form of address behind a title that opens the sentence, and the place of its body."""
    scene, at = match.scene, match["post"]
    post, holder, named = scene.post(at), scene.person(match["holder"]), scene.chunks[match["holder"]].value
    opens = scene.before(at) is Symbol.STOP
    if post is None or holder is None or not opens or post.is_plural or post.organisation is None:
        return
    is_addressed = scene.before(match["holder"]) is Symbol.POST or (isinstance(named, Named) and bool(named.title))
    if is_addressed:
        yield bare(match, holder, [at, match["holder"]], at, post)


RULES = (
    Rule(
        "tenure.title-set-off",
        "POST:post COMMA NAME COMMA POST? PERSON:holder",
        set_off,
        reads="A former rector of Calder College, Ile-Orb, Professor Ana Holt, has died.",
        refuses="A former rector of Calder College, Ile-Orb, and Professor Ana Holt wept.",
    ),
)
