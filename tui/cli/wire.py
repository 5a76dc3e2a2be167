"""Events and people as JSON: what `--json` prints.

Dates are EDTF text in `claims`, as the sources state them; `earliest` and `latest` are the days they allow, both
included, and left out where nothing bounds them. Fields that do not apply are left out.
"""

from datetime import date

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.documents import Problem
from tui.model.events import Boundary, Claim, Conflict, Event
from tui.model.people import PersonId
from tui.model.statements import Statement, to_wire
from tui.notation import Any
from tui.wording import says


def event(chronology: Chronology, event: Event) -> dict[str, Any]:
    """An event with the statements it rests on, each with its quote, who says so and its citation."""
    wire: dict[str, Any] = {"id": event.id, "kind": str(event.kind)}
    wire["people"] = [{**person(chronology, each.person), "part": str(each.part)} for each in event.people]
    if event.organisation:
        wire["organisation"] = chronology.organisations[event.organisation].name
    wire |= {name: str(value) for name in ("post", "title", "modality") if (value := getattr(event, name))}
    wire |= {name: _boundary(side) for name in ("start", "end", "date") if (side := getattr(event, name))}
    wire["certain"] = [bounds(span) for span in event.certain]
    wire["seen"] = [{"date": day.text, **bounds(day.bounds)} for day in event.seen]
    wire["conflicts"] = [conflict(each) for each in event.conflicts]
    wire["statements"] = [statement(chronology, each) for each in chronology.evidence(event)]
    return wire


def statement(chronology: Chronology, statement: Statement) -> dict[str, Any]:
    """A statement as `fasti extract` prints it, with who says so in words and its citation."""
    cited = {"attribution": says(statement), "citation": chronology.place_of(statement)}
    return {**to_wire(statement), **cited}


def person(chronology: Chronology, id: PersonId) -> dict[str, Any]:
    """A person by id and name."""
    return {"id": id, "name": chronology.people[id].label}


def conflict(conflict: Conflict) -> dict[str, Any]:
    """The claims of a conflict, side by side."""
    return {"aspect": str(conflict.aspect), "claims": [_claim(each) for each in conflict.claims]}


def problem(problem: Problem) -> dict[str, Any]:
    """What was seen and not read, and where."""
    wire: dict[str, Any] = {"document": problem.document, "message": problem.message}
    if problem.span:
        wire |= {"start": problem.span.start, "end": problem.span.end}
    return wire


def _boundary(boundary: Boundary) -> dict[str, Any]:
    wire: dict[str, Any] = {**bounds(boundary.bounds), "claims": [_claim(each) for each in boundary.claims]}
    if boundary.approximate:
        wire["approximate"] = True
    return wire


def _claim(claim: Claim) -> dict[str, Any]:
    return {"date": claim.date, **bounds(claim.bounds), "statements": list(claim.statements)}


def bounds(bounds: Bounds) -> dict[str, str]:
    """The first and the last day; a side that nothing bounds is left out."""
    sides: dict[str, date | None] = {"earliest": bounds.earliest, "latest": bounds.latest}
    return {side: day.isoformat() for side, day in sides.items() if day}
