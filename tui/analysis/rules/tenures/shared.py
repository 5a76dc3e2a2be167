"""Titles that several share, behind their names: "Ann Poe and Tom Reed, co-presidents of the Orb Union"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.joint_names import joined
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.apposed import bare
from tui.analysis.rules.tenures.placed import is_placed
from tui.analysis.rules.tenures.plural_titles import counted
from tui.analysis.rules.tenures.telling import is_of_owner
from tui.analysis.rules.tenures.title_times import when_held
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace


def shared(match: Match) -> Iterator[Draft]:
    """A title in the plural behind names joined by "and", which all of them hold."""
    scene, at, last = match.scene, match["post"], match["holder"]
    post = scene.post(at)
    if post is None or not post.is_plural or is_of_owner(scene, at) or not _ends_aside(scene, at):
        return
    names = joined(scene, last)
    people = [person for name in names if (person := scene.person(name))]
    if len(people) < 2 or len(people) < len(names) or counted(scene, at) not in (None, len(people)):
        return
    if is_placed(scene, at, replace(post, is_plural=False)):
        held = replace(post, status=post.status or when_held(scene, at))
        for person in people:
            made = bare(match, person, [names[0], at], at, held)
            yield replace(made, post=_uncounted(made.post or ""))


def _ends_aside(scene: Scene, at: int) -> bool:
    """Whether nothing but a mark stands behind a title and what it is of, and no name that it is of instead."""
    behind = at + 1
    is_apart = behind < len(scene.chunks) and scene.kinds[behind] in (Symbol.COMMA, Symbol.STOP, Symbol.CLOSE)
    return is_apart and scene.after(behind) not in (Symbol.PERSON, Symbol.AND)


def _uncounted(title: str) -> str:
    """A title without the number of those who hold it: "two directors"."""
    first, _, rest = title.partition(" ")
    return rest if rest and load("time_numbers").has(first.lower()) else title


RULES = (
    Rule(
        "tenure.titles-after",
        "PERSON:holder COMMA/DASH (DET|NUMBER|WORD)? POST:post",
        shared,
        reads="Ana Holt and Tom Reed, co-presidents of the Orb Union, said so.",
        refuses="Ana Holt and Tom Reed, presidents Jo Orr and Ivy Poe said, were late.",
    ),
)
