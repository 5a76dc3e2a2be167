"""Posts taken or got as a job: "took the head librarian role at the Fell Library", "obtained a post as clerk"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import became
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import is_passive
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


_GETS = frozenset(
    ("obtained", "obtains", "received", "receives", "secured", "secures", "landed", "lands", "gained", "got", "found")
)


def obtained(match: Match) -> Iterator[Draft]:
    """Somebody gets a post, a job or an appointment as its holder."""
    scene, job = match.scene, match["job"]
    is_job = scene.kinds[job] is not Symbol.WORD or scene.words(job).lower() in ("work", "employment")
    if scene.after(job) is Symbol.OF and scene.words(match["post"]).lower().startswith("the "):
        return  # "received the office of the colonel"
    if scene.words(match["verb"]).lower() in _GETS and is_job and not is_passive(scene, match["verb"]):
        yield from became(match)


RULES = (
    Rule(
        "tenure.obtained",
        "APPOINT/RECEIVE/WORD:verb DET? (MODIFIER|WORD|STATUS)? JOB/APPOINTMENT/WORD:job AS/OF DET? POST:post",
        obtained,
        reads="In 1971 Ana Holt obtained a post as clerk of Orb Council.",
        refuses="In 1971 Ana Holt obtained a photograph of the clerk of Orb Council.",
    ),
    Rule(
        "tenure.taken",
        "APPOINT/RECEIVE/WORD:verb PREPOSITION? POST:post JOB ((AT|WITH|FOR|IN) DET? ORG:body)?",
        taken,
        reads="In 1990 Ana Holt took the head librarian role at the Fell Library.",
        refuses="In 1990 Ana Holt took the head librarian home at the Fell Library's end.",
    ),
)
