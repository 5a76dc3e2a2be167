"""Posts held on: "remained in post until 2003", "a post she held until then"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.outcomes import is_foretold
from tui.analysis.rules.tenures.telling import STRETCH, draft, held, holder_of
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.values import replace

_STAYS = ("remain", "stay", "continue", "hold the post", "hold office", "hold the office", "hold the position", "be in")


def remained(match: Match) -> Iterator[Draft]:
    """Somebody remained in post, or held the post just told of, over a stated time."""
    scene, verb, when = match.scene, match["verb"], match.get("when")
    stays = scene.lemma(verb).startswith(_STAYS) and (" " in scene.lemma(verb) or match.get("job") is not None)
    if not (stays or _holds_same(match)) or (holder := holder_of(match)) is None:
        return
    made = draft(match, holder[1], [holder[0], verb, when or match.get("job") or verb], time=when)
    is_told = modality(scene, verb) is None or is_foretold(scene, verb, made.time)
    if made.time is not None and made.time.relation in STRETCH and is_told:
        is_seat = (job := match.get("job")) is not None and scene.words(job).lower() == "seat"
        yield replace(held(made, scene), needs_post=is_seat or made.time.relation is Relation.SINCE)


def _holds_same(match: Match) -> bool:
    """Whether what is held is the post just told of: "held this post", not "held the post of clerk" or "held posts"."""
    scene, job = match.scene, match.get("job")
    if scene.verb(match["verb"]) != "hold" or job is None or scene.after(job) is Symbol.OF:
        return False
    return scene.words(job - 1).lower() in ("this", "that", "the", "his", "her", "their")


RULES = (
    Rule(
        "tenure.remained",
        "SERVE/HOLD:verb (DET|OWNER|IN|ON|THAT)* (JOB:job)? (TIME:when)?",
        remained,
        reads="Dr Ian Mallory was chief executive of the Harbour Trust and remained in post until June 2003.",
        refuses="Dr Ian Mallory remained in bed until June 2003.",
    ),
)
