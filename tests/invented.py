"""An invented corpus for screens: small, and with one of everything the drawing can say."""

from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Basis, Document, DocumentId, Span
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.model.statements import Kind, Modality, Part, Quote, Statement, StatementId, Status

MINUTES = """Harbour Board of Vedra: minutes

The Board thanked Ruth Okafor, who was chair from May 1999 until 12 March 2003 [sic].
Wei Tan was engineer from about 2000 until 2005.
On 2 February 2001 Per Lindqvist wrote to Ruth Okafor about the dredging.
Two more letters reached her in February 2001 and in spring 2001.
The dredging report appeared between 2001 and 2003.
“My own term as chair began in 2000,” Ms Okafor said.
"""
GAZETTE = """The Gazette, 4 June 2009

Harbour master Per Lindqvist said the quay was safe.
Former clerk Tola Adeyemi was urged to give up her seat on the council.
Helen Marsh left as treasurer in 2004. An audit was published on 7 May 2009.
A survey of the mole is not dated. \u202eesrever\u202c and \x1b[31mred\x1b[0m are only text, 港 too.
"""
HARBOUR, COUNCIL = OrganisationId("harbour"), OrganisationId("council")
PEOPLE = {
    PersonId(key): Person(PersonId(key), name, aliases)
    for key, name, aliases in (
        ("okafor", "Ruth Okafor", ("R. Okafor", "Ms Okafor")),
        ("tan", "Wei Tan", ()),
        ("lindqvist", "Per Lindqvist", ()),
        ("adeyemi", "Tola Adeyemi", ()),
        ("marsh", "Helen Marsh", ()),
        ("berg", "Jan-Willem Pieter van der Berg", ()),
    )
}


def invented() -> Chronology:
    """The corpus."""
    dated = EdtfDate.parse("2009-06-04")
    documents = (
        Document(DocumentId("board/minutes.txt"), MINUTES, "0" * 64, "Harbour Board of Vedra: minutes"),
        Document(
            DocumentId("gazette.txt"), GAZETTE, "1" * 64, "The Gazette", None, "The Gazette", None, dated, Basis.STATED
        ),
    )
    statements = {one.id: one for one in _statements(*documents)}
    return Chronology(
        "harbour",
        {document.id: document for document in documents},
        statements,
        tuple(_events()),
        PEOPLE,
        {
            HARBOUR: Organisation(HARBOUR, "Harbour Board of Vedra"),
            COUNCIL: Organisation(COUNCIL, "Vedra Council"),
        },
    )


def _statements(minutes: Document, gazette: Document) -> list[Statement]:
    def one(id: str, document: Document, kind: Kind, exact: str, said_by: str | None = None, **dates: str) -> Statement:
        start = document.text.index(exact)
        quote = Quote.of(Span(start, start + len(exact)), document.text)
        read = {name: EdtfDate.parse(text) for name, text in dates.items() if name != "date_text"}
        return Statement(
            StatementId(id),
            document.id,
            kind,
            quote,
            "by hand",
            said_by=said_by,
            date_text=dates.get("date_text"),
            status=Status.CURRENT if "as_of" in dates else None,
            start=read.get("start"),
            end=read.get("end"),
            as_of=read.get("as_of"),
            date=read.get("date"),
        )

    return [
        one(
            "chair",
            minutes,
            Kind.TENURE,
            "Ruth Okafor, who was chair from May 1999 until 12 March 2003 [sic]",
            start="1999-05",
            end="2003-03-12",
            date_text="from May 1999 until 12 March 2003",
        ),
        one("own", minutes, Kind.TENURE, "My own term as chair began in 2000", "Ruth Okafor", start="2000"),
        one("tan", minutes, Kind.TENURE, "Wei Tan was engineer from about 2000 until 2005", start="2000~", end="2005"),
        one(
            "dredging", minutes, Kind.LETTER, "On 2 February 2001 Per Lindqvist wrote to Ruth Okafor", date="2001-02-02"
        ),
        one("second", minutes, Kind.LETTER, "Two more letters reached her in February 2001", date="2001-02"),
        one("third", minutes, Kind.LETTER, "in spring 2001", date="2001-21"),
        one(
            "report", minutes, Kind.PUBLICATION, "The dredging report appeared between 2001 and 2003", date="2001/2003"
        ),
        one("master", gazette, Kind.TENURE, "Harbour master Per Lindqvist", as_of="2009-06-04"),
        one("clerk", gazette, Kind.TENURE, "Former clerk Tola Adeyemi"),
        one("urged", gazette, Kind.RESIGNATION, "was urged to give up her seat on the council", date="2009-06-04"),
        one("marsh", gazette, Kind.TENURE, "Helen Marsh left as treasurer in 2004", end="2004"),
        one("audit", gazette, Kind.PUBLICATION, "An audit was published on 7 May 2009", date="2009-05-07"),
        one("survey", gazette, Kind.PUBLICATION, "A survey of the mole is not dated"),
    ]


def _stated(**claims: str) -> Boundary:
    """One end of an event; each claim is a statement and the date it gives."""
    dates = {statement: EdtfDate.parse(text) for statement, text in claims.items()}
    bounds = [date.bounds for date in dates.values()]
    hull = bounds[0]
    for other in bounds[1:]:
        hull = hull.hull(other)
    return Boundary(
        hull,
        tuple(Claim(date.text, date.bounds, (StatementId(statement),)) for statement, date in dates.items()),
        any(date.approximate for date in dates.values()),
    )


def _core(first: str, last: str) -> tuple[Bounds, ...]:
    return (Bounds(EdtfDate.parse(first).earliest, EdtfDate.parse(last).latest),)


def _with(*people: str, part: Part = Part.HOLDER) -> tuple[Participation, ...]:
    return tuple(Participation(PersonId(person), part) for person in people)


def _event(id: str, kind: Kind, *statements: str, people: tuple[Participation, ...] = (), **fields: object) -> Event:
    event_id, evidence = EventId(id), tuple(StatementId(statement) for statement in statements)
    return Event(event_id, kind, evidence, people, **fields)  # type: ignore[arg-type]


def _events() -> list[Event]:
    start = _stated(chair="1999-05", own="2000")
    at_sea = (*_with("lindqvist", part=Part.SENDER), *_with("okafor", part=Part.RECIPIENT))
    seen = EdtfDate.parse("2009-06-04")
    return [
        _event(
            "chair",
            Kind.TENURE,
            "chair",
            "own",
            people=_with("okafor"),
            organisation=HARBOUR,
            post="chair",
            start=start,
            end=_stated(chair="2003-03-12"),
            certain=_core("2000-12-31", "2003-03-12"),
            conflicts=(Conflict(Aspect.START, start.claims),),
        ),
        _event(
            "engineer",
            Kind.TENURE,
            "tan",
            people=_with("tan"),
            organisation=HARBOUR,
            post="engineer",
            start=_stated(tan="2000~"),
            end=_stated(tan="2005"),
            certain=_core("2001-12-31", "2005-01-01"),
        ),
        _event("dredging", Kind.LETTER, "dredging", people=at_sea, date=_stated(dredging="2001-02-02")),
        _event(
            "second", Kind.LETTER, "second", people=_with("okafor", part=Part.RECIPIENT), date=_stated(second="2001-02")
        ),
        _event(
            "third", Kind.LETTER, "third", people=_with("okafor", part=Part.RECIPIENT), date=_stated(third="2001-21")
        ),
        _event(
            "report",
            Kind.PUBLICATION,
            "report",
            organisation=HARBOUR,
            title="dredging report",
            date=_stated(report="2001/2003"),
        ),
        _event("marsh", Kind.TENURE, "marsh", people=_with("marsh"), post="treasurer", end=_stated(marsh="2004")),
        _event("audit", Kind.PUBLICATION, "audit", title="audit", date=_stated(audit="2009-05-07")),
        _event(
            "master",
            Kind.TENURE,
            "master",
            people=_with("lindqvist"),
            post="harbour master",
            organisation=HARBOUR,
            certain=(seen.bounds,),
            seen=(seen,),
        ),
        _event(
            "urged",
            Kind.RESIGNATION,
            "urged",
            people=_with("adeyemi"),
            post="seat on the council",
            organisation=COUNCIL,
            modality=Modality.CALLED_FOR,
            date=_stated(urged="2009-06-04"),
        ),
        _event("clerk", Kind.TENURE, "clerk", people=_with("adeyemi"), post="clerk"),
        _event(
            "survey", Kind.PUBLICATION, "survey", people=_with("berg", part=Part.AUTHOR), title="survey of the mole"
        ),
    ]
