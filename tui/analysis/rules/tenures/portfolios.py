"""Tables that name people and, in a column of its own, the post that each of them holds: "| Ann Poe | Treasurer |"."""

from collections.abc import Iterator, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.rules.tenures.tables import cells_of
from tui.analysis.rules.tenures.telling import held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.model.statements import Evidence, Kind, Part
from tui.values import replace

_OF_PEOPLE = frozenset(
    (
        "commissioner", "councillor", "director", "holder", "incumbent", "member", "minister", "name", "names",
        "office holder", "office-holder", "officeholder", "officer", "person", "shadow minister", "spokesperson",
        "trustee",
    )
)  # fmt: skip
_OF_POSTS = frozenset(
    ("appointment", "job title", "office", "portfolio", "portfolios", "position", "position held", "post", "post held")
)
"""What heads the column of posts; a role may be a player's."""


def find_portfolios(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The tenures of rows below a head that says which column is whose; in the years that are the heading above it.

    Those are the years of one table: whether they are a second one's too, nothing tells.
    """
    column: int | None = None
    years: TimePhrase | None = None
    is_first = True
    for scene in scenes:
        if scene.sentence.zone in (Zone.HEADING, Zone.TITLE):
            column, years, is_first = None, _years(scene), True
        elif scene.sentence.zone is not Zone.ROW:
            column = None
        elif (head := _column(scene)) is not None:
            column, is_first = head if is_first or years is None else None, False
        elif column is not None and (made := _row(scene, column, years)) is not None:
            yield made


def _years(scene: Scene) -> TimePhrase | None:
    """The stretch of years that a heading is: "1926–28"."""
    phrase = scene.phrase(0) if scene.kinds == (Symbol.TIME,) else None
    return phrase if phrase is not None and phrase.relation is Relation.SPAN else None


def _column(scene: Scene) -> int | None:
    """Which column of a head, counted from the right, is that of posts; None for what is no such head."""
    heads = [" ".join(scene.words(at) for at in cell).lower() for cell in cells_of(scene)]
    at = next((at for at, head in enumerate(heads) if head in _OF_POSTS), None)
    return len(heads) - at if at is not None and not _OF_PEOPLE.isdisjoint(heads) else None


def _row(scene: Scene, column: int, years: TimePhrase | None) -> Draft | None:
    """The tenure of a row of one person and one post, and of no time of its own."""
    cells = cells_of(scene)
    people = list(scene.places(Symbol.PERSON))
    posts = [at for at in cells[-column] if scene.post(at)] if column <= len(cells) else []
    if len(people) != 1 or len(posts) != 1 or Symbol.TIME in scene.symbols:
        return None
    person, post = scene.person(people[0]), scene.post(posts[0])
    if person is None or post is None or post.is_plural or people[0] in cells[-column]:
        return None
    made = Draft(
        Kind.TENURE,
        "tenure.portfolio",
        scene.span((people[0], posts[0])),
        ((person, Part.HOLDER),),
        post=post.text,
        organisation=post.organisation,
        time=years,
        evidence=(Evidence("post", post.head),),
    )
    return replace(held(made, scene, "" if years else post.status), is_bare=years is None)
