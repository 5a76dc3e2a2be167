"""Posts that somebody left or went somewhere for: "left to become", "came out of retirement to serve as"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import became
from tui.analysis.rules.tenures.outcomes import is_achieved, left_for


def left_to_become(match: Match) -> Iterator[Draft]:
    """Somebody left to become the holder of a post."""
    if match.scene.lemma(match["verb"]) == "leave to become":
        yield from became(match)


def went_to_serve(match: Match) -> Iterator[Draft]:
    """Somebody left or went somewhere to serve as the holder of a post, and so entered it."""
    scene, verb = match.scene, match["verb"]
    if left_for(scene, verb) is not None or is_achieved(scene, verb):
        yield from became(match)


def moved_on_to(match: Match) -> Iterator[Draft]:
    """Somebody moved on to the post of a holder, or began a role as one, and so entered it."""
    scene, verb = match.scene, match["verb"]
    if scene.lemma(verb) in ("move on to", "go on to") or scene.words(verb).lower() in _BEGINS:
        yield from became(match)


_BEGINS = ("begun", "began", "begins", "started", "starts")


RULES = (
    Rule(
        "tenure.moved-on-to",
        "LEAVE:verb (DET|OWNER) (STATUS|WORD)* JOB OF POST:post",
        moved_on_to,
        reads="Ana Holt was a clerk at Orb Bank, moving on to the post of chief clerk in 1979.",
        refuses="Ana Holt was a clerk at Orb Bank, walking out on the post of chief clerk in 1979.",
    ),
    Rule(
        "tenure.role-begun",
        "WORD:verb OWNER (STATUS|WORD)* JOB AS POST:post",
        moved_on_to,
        reads="Ana Holt has begun her new role as secretary of the Fell Trust.",
        refuses="Ana Holt has praised her new role as secretary of the Fell Trust.",
    ),
    Rule(
        "tenure.left-to-become",
        "LEAVE:verb (DET|ADVERB)* POST:post",
        left_to_become,
        reads="Ana Holt left to become head of Fell School in 1999.",
        refuses="Ana Holt left the head of Fell School alone in 1999.",
    ),
    Rule(
        "tenure.went-to-serve",
        "TO SERVE:verb (DET? (WORD|NAME|ORG) AS)? (ADVERB|DET|WORD)* POST:post",
        went_to_serve,
        reads="Ana Holt left Orb Limited in 1999 to serve as head of Fell School.",
        refuses="Ana Holt wanted in 1999 to serve as head of Fell School.",
    ),
)
