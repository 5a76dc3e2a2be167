"""What a rule found, before it is known who says so: a statement in the making."""

from tui.analysis.names import Person
from tui.analysis.structure import TimePhrase
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Modality, Part, Status
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """One event as one quote tells it; fields as in `Statement`, people not yet as names."""

    kind: Kind
    rule: str
    span: Span
    people: tuple[tuple[Person, Part], ...] = ()
    post: str | None = None
    organisation: str | None = None
    title: str | None = None
    start: EdtfDate | None = None
    end: EdtfDate | None = None
    as_of: EdtfDate | None = None
    date: EdtfDate | None = None
    status: Status | None = None
    modality: Modality | None = None
    time: TimePhrase | None = None
    evidence: tuple[Evidence, ...] = ()
    is_bare: bool = False
    """Whether it is a bare title, which is recorded once a person, post and document."""

    needs_post: bool = False
    """Whether it only counts where the document has said before what post was left: "she left in 2009"."""

    needs_day: bool = False
    """Whether it only counts as an entry of a chronology: "1996: Council publishes its report"."""

    follows: Person | None = None
    """Who comes before or after in the same post: where the holder's is not known, theirs is it."""

    gives_way: bool = False
    """Whether it is the one of two, following each other, who goes."""

    def read_at(self, field: str) -> Span | None:
        """Where the words stand that a field was read from; None where there are none."""
        return next((one.span for one in self.evidence if one.field == field), None)

    @property
    def holder(self) -> Person | None:
        """The one person of a tenure or resignation."""
        return self.people[0][0] if self.people else None
