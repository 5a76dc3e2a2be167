"""Posts taken as a job: "took the head librarian role at the Fell Library"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import became
from tui.values import replace

_TAKES = frozenset(
    ("took", "took on", "took up", "takes", "takes on", "taking", "taking on", "accepted", "accepts", "accepting")
)


def taken(match: Match) -> Iterator[Draft]:
    """Somebody takes or accepts a post that is called a role, a position or a job."""
    scene, body = match.scene, match.get("body")
    if scene.words(match["verb"]).lower() in _TAKES:
        for made in became(match):
            organisation = made.organisation or (scene.body(body) if body is not None else None)
            yield replace(made, organisation=organisation)


RULES = (
    Rule(
        "tenure.taken",
        "APPOINT/RECEIVE/WORD:verb PREPOSITION? POST:post JOB ((AT|WITH|FOR|IN) DET? ORG:body)?",
        taken,
        reads="In 1990 Ana Holt took the head librarian role at the Fell Library.",
        refuses="In 1990 Ana Holt took the head librarian home at the Fell Library's end.",
    ),
)
