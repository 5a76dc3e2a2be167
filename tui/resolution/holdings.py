"""Statements that speak of a post, with who and what they speak of resolved."""

from tui.model.dates import Bounds, EdtfDate
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Part, Statement, Status
from tui.resolution.organisations import Body, Organisations
from tui.resolution.people import People
from tui.resolution.posts import Post
from tui.values import dataclass

CHOICES = frozenset(
    f"tenure.{how}" for how in ("appointed", "appointed-by", "announced-as", "chosen-to-lead", "elected-to", "sent-as")
)
"""The rules that read of the choice for a post, not of holding it."""


@dataclass(frozen=True, slots=True)
class Holding:
    """A statement that speaks of a post, with its holders, its post and its organisation resolved."""

    statement: Statement
    holders: frozenset[PersonId]
    post: Post
    body: Body | None

    @property
    def organisation(self) -> OrganisationId | None:
        """Where the post is held."""
        return self.body.id if self.body else None

    @property
    def office(self) -> tuple[Post, Body | None]:
        """What it names of the office: its post, and where."""
        return self.post, self.body

    @property
    def start(self) -> EdtfDate | None:
        """The day it starts."""
        return self.statement.start

    @property
    def end(self) -> EdtfDate | None:
        """The day it ends; for a resignation the day of that."""
        return self.statement.end if self.statement.kind is Kind.TENURE else self.statement.date

    @property
    def seen(self) -> EdtfDate | None:
        """The day on which the statement has the holder in post."""
        return self.statement.as_of if self.statement.status is not Status.FORMER else None

    @property
    def is_choice(self) -> bool:
        """Whether its start is told by the choice for the post, which may lie before the post is taken up."""
        return self.statement.rule in CHOICES and self.end is None

    @property
    def over_by(self) -> EdtfDate | None:
        """The day by which the statement has the tenure over."""
        return self.statement.as_of if self.statement.status is Status.FORMER else None

    @property
    def hull(self) -> Bounds:
        """The days that the statement, taken alone, leaves the tenure."""
        latest = self.end.latest if self.end else self.over_by.latest if self.over_by else None
        return Bounds(self.start.earliest if self.start else None, latest)

    def is_placed_with(self, other: "Holding") -> bool:
        """Whether both can be of one organisation: it may be left out, or named by less."""
        return not (self.body and other.body) or self.body.may_be(other.body)

    def may_be(self, other: "Holding") -> bool:
        """Whether two statements of one person can be of one post at one organisation."""
        if not self.is_placed_with(other):
            return False
        place = frozenset(word for each in (self, other) if each.body for word in each.body.form.words)
        return self.post.at(place).may_be(other.post.at(place))

    @property
    def rank(self) -> tuple[int, bool, str, int, int, str]:
        """How much it says of time, the most first; then in order of the documents."""
        said = 2 * (self.start is None) + (self.end is None)
        if said == 3:
            said += 0 if self.seen else 1 if self.over_by else 2
        statement = self.statement
        return (said, self.post.is_vague, statement.document, statement.quote.start, statement.quote.end, statement.id)


def hold(statement: Statement, people: People, organisations: Organisations) -> Holding:
    """Resolve who and what a statement about a post speaks of."""
    body = organisations.meant(statement)
    return Holding(
        statement,
        frozenset(people.meant(statement, name) for name in statement.names(Part.HOLDER)),
        Post.parse(statement.post or "").at(body.form.words if body else frozenset()),
        body,
    )
