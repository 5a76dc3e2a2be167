"""What one quote of one document says about one event, and its form on the wire."""

from collections.abc import Mapping

from tui.choices import StrEnum
from tui.model.dates import EdtfDate
from tui.model.documents import DocumentId, Span
from tui.model.ids import digest
from tui.notation import Any, NewType
from tui.values import dataclass

StatementId = NewType("StatementId", str)


class Kind(StrEnum):
    """The four kinds of event."""

    TENURE = "tenure"
    LETTER = "letter"
    PUBLICATION = "publication"
    RESIGNATION = "resignation"


class Part(StrEnum):
    """What a person is to an event."""

    HOLDER = "holder"
    SENDER = "sender"
    RECIPIENT = "recipient"
    AUTHOR = "author"
    COMMISSIONER = "commissioner"


class Status(StrEnum):
    """How a tenure is stated: with dates, as held on a day, or as over by a day."""

    DATED = "dated"
    CURRENT = "current"
    FORMER = "former"


class Modality(StrEnum):
    """Why something is not stated as having happened."""

    PLANNED = "planned"
    CALLED_FOR = "called-for"
    DENIED = "denied"
    ALLEGED = "alleged"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Quote:
    """An exact run of a document: `exact == text[start:end]`, in code points."""

    start: int
    end: int
    exact: str

    @classmethod
    def of(cls, span: Span, text: str) -> "Quote":
        """The quote that stands at `span`."""
        return cls(span.start, span.end, span.of(text))

    @property
    def span(self) -> Span:
        """Where the quote stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Participant:
    """A person by the fullest name the document has, and the part they have in the event."""

    name: str
    part: Part


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words one field of a statement was read from."""

    field: str
    span: Span


@dataclass(frozen=True, slots=True)
class Statement:
    """What one quote says about one event; never changed once extracted.

    `said_by` names who makes the statement inside the document, None where it is the document's narrator.
    `modality` is None where it is stated as having happened. `rule` is the name of the rule that read it.
    `counted_from` is the date that words such as "last May" were read against, None where they tell theirs in full.
    """

    id: StatementId
    document: DocumentId
    kind: Kind
    quote: Quote
    rule: str
    people: tuple[Participant, ...] = ()
    post: str | None = None
    organisation: str | None = None
    title: str | None = None
    start: EdtfDate | None = None
    end: EdtfDate | None = None
    as_of: EdtfDate | None = None
    date: EdtfDate | None = None
    status: Status | None = None
    modality: Modality | None = None
    said_by: str | None = None
    date_text: str | None = None
    counted_from: EdtfDate | None = None
    evidence: tuple[Evidence, ...] = ()

    def names(self, part: Part) -> tuple[str, ...]:
        """The names of those who have `part` in the event."""
        return tuple(person.name for person in self.people if person.part is part)


def in_order(statement: Statement) -> tuple[str, int, int, str]:
    """The order in which statements stand in the documents."""
    return (statement.document, statement.quote.start, statement.quote.end, statement.id)


def identify(document: DocumentId, kind: Kind, span: Span, subject: str) -> StatementId:
    """An id that stays the same as long as the document and the quote do.

    Args:
        document: Where it stands.
        kind: What it speaks of.
        span: The quote, in code points.
        subject: What tells apart statements of one kind from one quote: names, post, title.
    """
    return StatementId(digest(document, kind, str(span.start), str(span.end), subject))


_TEXT_FIELDS = ("post", "organisation", "title", "said_by", "date_text", "rule")
_DATE_FIELDS = ("start", "end", "as_of", "date", "counted_from")


def to_wire(statement: Statement) -> dict[str, Any]:
    """The statement as a JSON object; fields that do not apply are left out."""
    wire: dict[str, Any] = {
        "id": statement.id,
        "document": statement.document,
        "kind": str(statement.kind),
        "quote": {"exact": statement.quote.exact, "start": statement.quote.start, "end": statement.quote.end},
    }
    if statement.people:
        wire["people"] = [{"name": person.name, "part": str(person.part)} for person in statement.people]
    for name in (*_TEXT_FIELDS, *_DATE_FIELDS, "status", "modality"):
        value = getattr(statement, name)
        if value is not None:
            wire[name] = str(value)
    return wire


def from_wire(wire: Mapping[str, Any]) -> Statement:
    """A statement from its JSON object; the opposite of `to_wire`.

    Raises:
        KeyError: A required field is missing.
        ValueError: A kind, part, status or modality is not one of ours.
        DateError: A date is not EDTF.
    """
    quote = Quote(wire["quote"]["start"], wire["quote"]["end"], wire["quote"]["exact"])
    dates = {name: EdtfDate.parse(wire[name]) for name in _DATE_FIELDS if name in wire}
    return Statement(
        id=StatementId(wire["id"]),
        document=DocumentId(wire["document"]),
        kind=Kind(wire["kind"]),
        quote=quote,
        rule=wire["rule"],
        people=tuple(Participant(person["name"], Part(person["part"])) for person in wire.get("people", ())),
        post=wire.get("post"),
        organisation=wire.get("organisation"),
        title=wire.get("title"),
        said_by=wire.get("said_by"),
        date_text=wire.get("date_text"),
        status=Status(wire["status"]) if "status" in wire else None,
        modality=Modality(wire["modality"]) if "modality" in wire else None,
        start=dates.get("start"),
        end=dates.get("end"),
        as_of=dates.get("as_of"),
        date=dates.get("date"),
        counted_from=dates.get("counted_from"),
    )
