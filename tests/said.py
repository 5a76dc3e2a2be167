"""Statements for tests, written as short as can be."""

from collections.abc import Sequence

from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId, Span
from tui.model.events import Event
from tui.model.statements import Kind, Modality, Part, Participant, Quote, Statement, Status, identify
from tui.resolution.chronologies import resolve


def _date(text: str) -> EdtfDate | None:
    return EdtfDate.parse(text) if text else None


def held(
    name: str,
    post: str = "director",
    organisation: str | None = "Skelby Council",
    *,
    document: str = "a.txt",
    at: int = 0,
    start: str = "",
    end: str = "",
    seen: str = "",
    over: str = "",
    modality: Modality | None = None,
) -> Statement:
    """A statement that `name` held a post: with dates, as seen on a day, or as over by a day."""
    status = Status.FORMER if over else Status.DATED if start or end else Status.CURRENT
    span = Span(at, at + 1)
    return Statement(
        id=identify(
            DocumentId(document), Kind.TENURE, span, f"{name} {post} {organisation} {start} {end} {seen} {over}"
        ),
        document=DocumentId(document),
        kind=Kind.TENURE,
        quote=Quote(at, at + 1, "."),
        rule="by hand",
        people=(Participant(name, Part.HOLDER),) if name else (),
        post=post or None,
        organisation=organisation,
        start=_date(start),
        end=_date(end),
        as_of=_date(seen or over),
        status=status,
        modality=modality,
    )


def happened(
    kind: Kind,
    on: str = "",
    *,
    document: str = "a.txt",
    at: int = 0,
    title: str | None = None,
    post: str | None = None,
    organisation: str | None = None,
    modality: Modality | None = None,
    **parts: str,
) -> Statement:
    """A statement of a letter, a publication or a resignation; `parts` are people by the part they have."""
    span = Span(at, at + 1)
    subject = f"{sorted(parts.items())} {on} {title} {post}"
    return Statement(
        id=identify(DocumentId(document), kind, span, subject),
        document=DocumentId(document),
        kind=kind,
        quote=Quote(at, at + 1, "."),
        rule="by hand",
        people=tuple(Participant(name, Part(part)) for part, name in parts.items()),
        title=title,
        post=post,
        organisation=organisation,
        date=_date(on),
        modality=modality,
    )


def documents(statements: Sequence[Statement], **texts: str) -> list[Document]:
    """The documents of statements, each with a text of its own unless one is given."""
    ids = sorted({statement.document for statement in statements})
    return [Document(id, text := texts.get(id.removesuffix(".txt"), "." * 100), f"{id} {text}") for id in ids]


def joined(*statements: Statement) -> Chronology:
    """The statements resolved."""
    return resolve("test", documents(statements), statements)


def events(*statements: Statement) -> tuple[Event, ...]:
    """The events that statements make."""
    return tuple(joined(*statements).events)
