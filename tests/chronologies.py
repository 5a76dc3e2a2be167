"""Random small chronologies, and the same kept in an index."""

import tempfile
from pathlib import Path

from hypothesis import strategies as st

from tui.corpus.words import name_words_of, words_of
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation, ranked
from tui.model.people import Organisation, OrganisationId, Person, PersonId, by_family
from tui.model.statements import Kind, Modality, Part, Quote, Statement, StatementId
from tui.store.chronology import StoredChronology, stored
from tui.store.database import Database
from tui.store.index import Fingerprint, Index
from tui.store.joining import keep_events, keep_lane
from tui.store.keeping import KeptDocument, keep
from tui.store.meanings import keep_bodies, keep_people
from tui.store.preparing import Preparing
from tui.store.rows import NOBODY

NAMES = ("Ana Ilić", "Bo van der Berg", "Cy Dunn", "Dora Marsh", "Ana Marsh", "Eli O’Neil", "Ana Marsh-Dunn")
BODIES = ("Skelby Council", "Harbour Board")
POSTS = ("clerk", "director of housing", "chair")
DATES = ("1998", "1998-03", "1998-03-05", "199X", "/1997", "1999-11/", "2003-02-14", "2003-02", "2011", "2011-12-31")
WORDS = ("letter", "council", "told", "café", "roof", "budget")
_PEOPLE = {
    PersonId(f"p{number}"): Person(PersonId(f"p{number}"), name, (f"Dr {name}",) if number == 1 else ())
    for number, name in enumerate(NAMES)
}
_BODIES = {
    OrganisationId(f"o{number}"): Organisation(OrganisationId(f"o{number}"), name) for number, name in enumerate(BODIES)
}
_DOCUMENT = DocumentId("a.txt")


@st.composite
def chronologies(draw: st.DrawFn, most: int = 12) -> Chronology:
    """Events of all kinds, dated in every way and undated, of one person, of several and of nobody."""
    told = [_told(draw, number) for number in range(draw(st.integers(0, most)))]
    lines = [said.quote.exact for _, said in told]
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    statements = {
        said.id: Statement(
            said.id, _DOCUMENT, said.kind, Quote(start, start + len(said.quote.exact), said.quote.exact), said.rule
        )
        for (_, said), start in zip(told, starts, strict=True)
    }
    return Chronology(
        "random",
        {_DOCUMENT: Document(_DOCUMENT, text, "0" * 64)},
        statements,
        tuple(event for _, event in ranked(event for event, _ in told)),
        {each.id: each for each in sorted(_PEOPLE.values(), key=by_family)},
        _BODIES,
    )


def _told(draw: st.DrawFn, number: int) -> tuple[Event, Statement]:
    kind = draw(st.sampled_from([*Kind]))
    words = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)))
    said = Statement(StatementId(f"s{number}"), _DOCUMENT, kind, Quote(0, len(words), words), "by hand")
    is_tenure = kind is Kind.TENURE
    start, end = (_side(draw, said) if is_tenure else None for _ in range(2))
    if start and end and start.bounds.latest and end.bounds.earliest and start.bounds.latest > end.bounds.earliest:
        end = None
    both = is_tenure and start and end and start.bounds.latest and end.bounds.earliest
    seen = _seen(draw) if is_tenure and not (start and end) else ()
    days = tuple(day.bounds for day in seen)
    people = draw(st.lists(st.sampled_from(sorted(_PEOPLE)), max_size=1 if is_tenure else 2, unique=True))
    event = Event(
        EventId(f"e{number}"), kind, (said.id,),
        tuple(Participation(PersonId(person), Part.HOLDER if is_tenure else Part.SENDER) for person in people),
        organisation=draw(st.sampled_from([None, *_BODIES])),
        post=draw(st.sampled_from(POSTS)) if is_tenure else None,
        modality=draw(st.sampled_from([None, None, Modality.PLANNED])),
        start=start, end=end, date=None if is_tenure else _side(draw, said),
        certain=(Bounds(start.bounds.latest, end.bounds.earliest),) if both and start and end else days,
        seen=seen,
        conflicts=(Conflict(Aspect.START, start.claims),) if start and draw(st.booleans()) else (),
    )  # fmt: skip
    return event, said


def _side(draw: st.DrawFn, said: Statement) -> Boundary | None:
    text = draw(st.sampled_from([None, *DATES]))
    if text is None:
        return None
    bounds = EdtfDate.parse(text).bounds
    return Boundary(bounds, (Claim(text, bounds, (said.id,)),))


def _seen(draw: st.DrawFn) -> tuple[EdtfDate, ...]:
    text = draw(st.sampled_from([None, "2003-02-14", "2012", "2012~"]))
    return (EdtfDate.parse(text),) if text else ()


def kept(chronology: Chronology) -> StoredChronology:
    """The chronology as an index answers that holds it."""
    with tempfile.TemporaryDirectory() as folder:  # an open file stays readable when it is unlinked
        index = Index(Database.open(str(Path(folder) / "index.sqlite")), words_of, name_words_of)
        for document in chronology.documents.values():
            mark = Fingerprint("", document.sha256, "")
            keep(index, KeptDocument(document.id, mark, document, tuple(chronology.statements.values())))
        with index.database.writing():
            keep_people(index, (), ((one, None) for one in chronology.people.values()))
            keep_bodies(index, (), ((one, None) for one in chronology.organisations.values()))
            preparing = Preparing(index)
            keep_events(index, (), [preparing.ready(event) for event in chronology.events])
            for person in (*chronology.people, NOBODY):
                keep_lane(index, person)
        return stored(chronology.name, index)
