"""A second post given up with the first: "resigned as mayor of Fell and as chair of the Fell Trust"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.resignations.verbs import resigned
from tui.model.documents import Span
from tui.model.statements import Evidence
from tui.values import replace


def also_as(match: Match) -> Iterator[Draft]:
    """The same resignation from the second post; nothing where that is what the first reading found."""
    post, last = match.scene.post(match["post"]), match.scene.chunks[match["post"]]
    for one in resigned(match) if post is not None else ():
        if post is not None and post.text != one.post:
            yield replace(
                one,
                post=post.text,
                organisation=post.organisation,
                span=Span(one.span.start, max(one.span.end, last.end)),
                evidence=(Evidence("post", post.head), *(each for each in one.evidence if each.field != "post")),
            )


RULES = (
    Rule(
        "resignation.also-as",
        "RESIGN:verb (FROM|AS|DET|OF|JOB)* POST/ORG (TIME|COMMA)* AND AS DET? POST:post",
        also_as,
        reads="Ann Hale resigned as mayor of Fell and as chair of the Fell Trust in 2004.",
        refuses="Ann Hale resigned as mayor of Fell and the chair of the Fell Trust said so in 2004.",
    ),
)
