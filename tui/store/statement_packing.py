"""Statements of one document to bytes and back, some in one, for they are alike; each can be taken out alone."""

from collections.abc import Iterable, Iterator, Sequence

from tui.errors import DamagedError, DateError
from tui.model.dates import EdtfDate
from tui.model.documents import DocumentId, Span
from tui.model.statements import Evidence, Kind, Modality, Part, Participant, Quote, Statement, StatementId, Status
from tui.notation import Any
from tui.store.packing import DAMAGED, deflated, encoded, from_json, inflated, to_json

TOGETHER = 16
"""How many statements are packed in one: of more, each takes longer to reach; of fewer, they take more room."""
_KNOWN = (
    b'"conditional""alleged""denied""called-for""planned","former"]"current"]"commissioner"]"status",'
    b'"chief executive","director of ","leader of the council"," wrote to "," was appointed "," resigned as "'
    b'"publication",1,"title",0,"author"]"organisation",0,0,0,0,0,"20"0,0,0,0,["people","date",]]'
    b'"resignation","letter",["","sender","","recipient"],0,0,0,0,0,0,"in January 20","people",0,"date",'
    b'"tenure",0," Council","",["","holder"],"","",0,"19","20",0,0,"dated",0,0,"between ",'
    b'["people",0,"post","organisation","dates",0,"start",0,"end","status"]]'
)
NEAR = 30_000
"""Bytes of a text that zlib can refer to; a longer one would also take long to unpack for a few statements."""
_ALONE, _NEAR = b"\0", b"\1"
_WORDS = ("post", "organisation", "title")
_DATES = ("start", "end", "as_of", "date")
_FIELDS = (*_WORDS, *_DATES, "counted_from", "status", "modality", "said_by", "date_text")
_PLACE = len(_FIELDS) + 7


def pack_statement(statement: Statement, place: tuple[int, int] | tuple[()] = ()) -> bytes:
    """A statement as one line without id and document; what does not apply is 0, places are counted from its quote.

    Args:
        statement: What is packed.
        place: The line and the column on which its quote begins, if its text is not near to tell.
    """
    quote, fields = statement.quote, (getattr(statement, name) for name in _FIELDS)
    row = [
        str(statement.kind),
        quote.start,
        quote.end - quote.start - len(quote.exact),
        quote.exact,
        statement.rule,
        [word for each in statement.people for word in (each.name, str(each.part))],
        *(0 if value is None else str(value) for value in fields),
        [told for each in statement.evidence for told in _evidence(statement, each)],
        *place,
    ]
    return to_json(row)


def _evidence(statement: Statement, each: Evidence) -> Iterator[str | int]:
    """A field and where it was read; the field alone, if that is where the words of the date first stand."""
    start, length = each.span.start - statement.quote.start, each.span.end - each.span.start
    yield each.field
    if (start, length) != _dated(statement.quote, statement.date_text):
        yield from (start, length)


def _dated(quote: Quote, date_text: str | None) -> tuple[int, int]:
    words = date_text or ""
    return quote.exact.find(words), len(words)


def pack_together(lines: Sequence[bytes], keys: Iterable[int | str], text: str) -> bytes:
    """Some statements of a text in one; they quote it, so that what is short enough is there for zlib to refer to."""
    content, near, beside = b"\n".join(lines), encoded(text), "\0".join(map(str, keys)).encode()
    if not is_short(text):
        return _ALONE + deflated(content, _KNOWN, beside=beside, is_long=True)
    return _NEAR + deflated(content, near + _KNOWN, beside=beside, is_long=True)


def is_short(text: str) -> bool:
    """Whether a text stands near what is packed of its statements."""
    return len(text) <= NEAR and len(encoded(text)) <= NEAR


def is_near(packed: bytes) -> bool:
    """Whether the text is asked for to unpack some statements."""
    return packed.startswith(_NEAR)


def unpack_together(packed: bytes, keys: str, text: str) -> list[bytes]:
    """Each of some statements of a text.

    Args:
        packed: What they are packed in.
        keys: Their keys, parted by zero characters.
        text: That of their document, if it stands near.

    Raises:
        DamagedError: The bytes are not what was packed, or their keys others.
    """
    known = encoded(text) + _KNOWN if is_near(packed) else _KNOWN
    return inflated(packed[1:], known, keys.encode())[0].split(b"\n")


def unpack_statement(packed: bytes, id: str, document: str) -> Statement:
    """A statement of the document called `document`.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    return _unpack_statement(packed, id, document, is_bare=False)


def _evidence_of(quote: Quote, date_text: str | None, told: list[str | int]) -> Iterator[Evidence]:
    left = [*told]
    while left:
        field = str(left.pop(0))
        is_told = left and not isinstance(left[0], str)
        first, length = (int(left.pop(0)), int(left.pop(0))) if is_told else _dated(quote, date_text)
        start = quote.start + first
        yield Evidence(field, Span(start, start + length))


def unpack_bare_statement(packed: bytes, id: str, document: str) -> Statement:
    """A statement without the words its fields were read from, which joining does not ask for.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    return _unpack_statement(packed, id, document, is_bare=True)


def unpack_place(packed: bytes) -> tuple[int, int] | None:
    """The line and the column on which a statement's quote begins; None if its text is near to tell.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    if packed.endswith(b"]]"):  # no more stands after the evidence; the rest of the row need not be read for it
        return None
    try:
        _, line, column = packed.rstrip(b"]").rsplit(b",", 2)
        return int(line), int(column)
    except ValueError:
        raise DamagedError(DAMAGED) from None


def _row(packed: bytes) -> list[Any]:
    try:
        row: list[Any] = from_json(packed)
    except ValueError:
        raise DamagedError(DAMAGED) from None
    return row


def _unpack_statement(packed: bytes, id: str, document: str, *, is_bare: bool) -> Statement:
    row = _row(packed)
    try:
        kind, start, more, exact, rule, people, *fields, evidence = row[:_PLACE]
        told = (None if value == 0 else value for value in fields)
        post, body, title, *dates, status, modality, said_by, date_text = told
        start_date, end_date, as_of, date, counted_from = (EdtfDate.parse(text) if text else None for text in dates)
        quote = Quote(start, start + len(exact) + more, exact)
        return Statement(
            id=StatementId(id),
            document=DocumentId(document),
            kind=Kind(kind),
            quote=quote,
            rule=rule,
            people=tuple(map(_participant, people[::2], people[1::2])),
            post=post,
            organisation=body,
            title=title,
            start=start_date,
            end=end_date,
            as_of=as_of,
            date=date,
            counted_from=counted_from,
            status=Status(status) if status else None,
            modality=Modality(modality) if modality else None,
            said_by=said_by,
            date_text=date_text,
            evidence=() if is_bare else tuple(_evidence_of(quote, date_text, evidence)),
        )
    except (ValueError, TypeError, DateError):
        raise DamagedError(DAMAGED) from None


def _participant(name: str, part: str) -> Participant:
    return Participant(name, Part(part))
