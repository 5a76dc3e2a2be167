"""Values of the model to bytes and back; what comes out equals what went in.

Bytes that were damaged do not come out: zlib checks its sum.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tui.errors import DamagedError, DateError
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Basis, Document, DocumentId, Problem, Span
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Evidence, Kind, Modality, Part, Statement, StatementId, from_wire, to_wire
from tui.values import replace

_DAMAGED = "The index is damaged."
# What most values are made of, for zlib to refer to; a change of it is a new version of the index.
_KNOWN = (
    b'{"title":"","byline":"","publisher":"","url":"","published":"","basis":"settings","basis":"metadata","stated"}'
    b'"modality":"conditional","modality":"alleged","modality":"denied","modality":"called-for","modality":"planned"'
    b'"status":"former"}"status":"current"}"status":"dated"}"part":"commissioner"}"part":"author"}"as_of":"20'
    b'["commissioner"]],"author"]],"sender"],["recipient"]],"conflicts":[["date",[["end",[["start",[["title":"'
    b'"approximate":true}"date":{"bounds":["20","20"],"claims":[["20",["20","20"],[""]]],"approximate":false}}'
    b'"start":{"bounds":["19-01-01","19-12-31"],"claims":[["19",["19-01-01","19-12-31"],[""]]],"approximate":false}'
    b',"end":{"bounds":["20-01-01","20-12-31"],"claims":[["20",["20-01-01","20-12-31"],[""]]],"approximate":false}}'
    b'"seen":[["20-","20-"]],"certain":[["19-12-31","20-01-01"]],"organisation":"","post":"chief executive","post":"'
    b'{"id":"","kind":"publication","statements":[""],"people":[["","{"id":"","kind":"resignation","statements":[""]'
    b'"people":[["","{"id":"","kind":"tenure","statements":[""],"people":[["","holder"]],"certain":[["'
    b'{"id":"","kind":"letter","quote":{"exact":"","start":,"end":},"people":[{"name":"","part":"sender"},{"name":"",'
    b'"part":"recipient"}],"said_by":"","date_text":"between","rule":"","start":"19","end":"20","date":"20'
    b'{"id":"","kind":"tenure","quote":{"exact":" Council","start":1,"end":1},"people":[{"name":"","part":"holder"}],'
    b'"post":"","organisation":"","date_text":"","rule":"","start":"","end":"","status":"dated","evidence":[["people",'
    b'],["post",],["organisation",],["dates",],["start",],["end",],["status",],["date",]]}'
)
# Values are short: clearing zlib's usual tables takes longer than using them (47 microseconds instead of 16).
_WINDOW, _MEMORY = 12, 5
_TOLD = ("title", "byline", "publisher", "url", "story")


def pack(value: Any) -> bytes:
    """A JSON value as bytes."""
    packer = zlib.compressobj(wbits=_WINDOW, memLevel=_MEMORY, zdict=_KNOWN)
    return packer.compress(json.dumps(value, separators=(",", ":")).encode()) + packer.flush()


def unpack(packed: bytes) -> Any:
    """The JSON value of bytes.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    try:
        unpacker = zlib.decompressobj(zdict=_KNOWN)
        content = unpacker.decompress(packed)
        if not unpacker.eof:  # cut short before its sum
            raise DamagedError(_DAMAGED)
        return json.loads(content)
    except (zlib.error, ValueError, TypeError):
        raise DamagedError(_DAMAGED) from None


def pack_text(text: str) -> bytes:
    """A text as bytes, code point for code point."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 6)


def unpack_text(packed: bytes) -> str:
    """The text of bytes.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    try:
        return zlib.decompress(packed).decode("utf-8", "surrogatepass")
    except (zlib.error, ValueError, TypeError):
        raise DamagedError(_DAMAGED) from None


def pack_document(document: Document) -> bytes:
    """What is known of a document beside its id, its text and its sum."""
    told: dict[str, Any] = {name: value for name in _TOLD if (value := getattr(document, name)) is not None}
    if document.published:
        told["published"] = document.published.text
    if document.basis:
        told["basis"] = str(document.basis)
    return pack(told)


def unpack_document(packed: bytes, id: str, text: str, sha256: str) -> Document:
    """A document from its parts."""
    told = unpack(packed)
    return Document(
        id=DocumentId(id),
        text=text,
        sha256=sha256,
        published=EdtfDate.parse(told["published"]) if "published" in told else None,
        basis=Basis(told["basis"]) if "basis" in told else None,
        **{name: told[name] for name in _TOLD if name in told},
    )


def pack_problems(problems: Sequence[Problem]) -> bytes | None:
    """The problems of one document; None where there are none."""
    rows = [[each.message, *((each.span.start, each.span.end) if each.span else ())] for each in problems]
    return pack(rows) if rows else None


def unpack_problems(packed: bytes | None, id: str) -> list[Problem]:
    """The problems of the document called `id`."""
    rows = unpack(packed) if packed else []
    return [Problem(DocumentId(id), message, Span(*span) if span else None) for message, *span in rows]


def pack_statement(statement: Statement) -> bytes:
    """A statement with the words its fields were read from, without its document."""
    wire = to_wire(statement)
    del wire["document"]
    if statement.evidence:
        wire["evidence"] = [[each.field, each.span.start, each.span.end] for each in statement.evidence]
    return pack(wire)


def unpack_statement(packed: bytes, document: str) -> Statement:
    """A statement of the document called `document`.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    statement, evidence = _unpack_statement(packed, document)
    return replace(statement, evidence=tuple(Evidence(field, Span(*span)) for field, *span in evidence))


def unpack_bare_statement(packed: bytes, document: str) -> Statement:
    """A statement without the words its fields were read from, which joining does not ask for.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    return _unpack_statement(packed, document)[0]


def _unpack_statement(packed: bytes, document: str) -> tuple[Statement, Any]:
    wire = unpack(packed)
    try:
        return from_wire({**wire, "document": document}), wire.get("evidence", ())
    except (KeyError, TypeError, ValueError, DateError):
        raise DamagedError(_DAMAGED) from None


def pack_person(one: Person | Organisation) -> bytes:
    """A person or an organisation, without the id."""
    return pack([one.name, one.aliases, one.disambiguation] if isinstance(one, Person) else [one.name, one.aliases])


def unpack_person(packed: bytes, id: str) -> Person:
    """A person."""
    name, aliases, disambiguation = unpack(packed)
    return Person(PersonId(id), name, tuple(aliases), disambiguation)


def unpack_organisation(packed: bytes, id: str) -> Organisation:
    """An organisation."""
    name, aliases = unpack(packed)
    return Organisation(OrganisationId(id), name, tuple(aliases))


def pack_event(event: Event) -> bytes:
    """An event; what does not apply is left out."""
    wire: dict[str, Any] = {
        "id": event.id,
        "kind": str(event.kind),
        "statements": event.statements,
        "people": [[each.person, str(each.part)] for each in event.people],
        "certain": [_bounds(span) for span in event.certain],
        "seen": [_bounds(span) for span in event.seen],
        "conflicts": [[str(each.aspect), [_claim(claim) for claim in each.claims]] for each in event.conflicts],
        "modality": event.modality and str(event.modality),
    }
    wire |= {name: getattr(event, name) for name in ("organisation", "post", "title")}
    wire |= {name: _boundary(side) for name in ("start", "end", "date") if (side := getattr(event, name))}
    return pack({name: value for name, value in wire.items() if value not in (None, (), [])})


def unpack_event(packed: bytes) -> Event:
    """An event.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    wire = unpack(packed)
    try:
        return Event(
            id=EventId(wire["id"]),
            kind=Kind(wire["kind"]),
            statements=tuple(StatementId(id) for id in wire.get("statements", ())),
            people=tuple(Participation(PersonId(id), Part(part)) for id, part in wire.get("people", ())),
            organisation=wire.get("organisation"),
            post=wire.get("post"),
            title=wire.get("title"),
            modality=Modality(wire["modality"]) if "modality" in wire else None,
            start=_to_boundary(wire.get("start")),
            end=_to_boundary(wire.get("end")),
            date=_to_boundary(wire.get("date")),
            certain=tuple(_to_bounds(days) for days in wire.get("certain", ())),
            seen=tuple(_to_bounds(days) for days in wire.get("seen", ())),
            conflicts=tuple(Conflict(Aspect(aspect), _to_claims(said)) for aspect, said in wire.get("conflicts", ())),
        )
    except (KeyError, TypeError, ValueError):
        raise DamagedError(_DAMAGED) from None


def _bounds(bounds: Bounds) -> list[str | None]:
    return [day.isoformat() if day else None for day in (bounds.earliest, bounds.latest)]


def _to_bounds(days: Sequence[str | None]) -> Bounds:
    first, last = (date.fromisoformat(day) if day else None for day in days)
    return Bounds(first, last)


def _claim(claim: Claim) -> list[Any]:
    return [claim.date, _bounds(claim.bounds), claim.statements]


def _to_claims(said: Sequence[Sequence[Any]]) -> tuple[Claim, ...]:
    return tuple(Claim(text, _to_bounds(days), tuple(statements)) for text, days, statements in said)


def _boundary(boundary: Boundary) -> dict[str, Any]:
    claims = [_claim(claim) for claim in boundary.claims]
    return {"bounds": _bounds(boundary.bounds), "claims": claims, "approximate": boundary.approximate}


def _to_boundary(wire: Mapping[str, Any] | None) -> Boundary | None:
    if wire is None:
        return None
    return Boundary(_to_bounds(wire["bounds"]), _to_claims(wire["claims"]), wire["approximate"])
