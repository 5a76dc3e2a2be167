"""Events and dates in words, the same on every screen and in every line of output.

Nothing here is more precise than its statements: a bound is named as a bound, a sighting as a sighting.
"""

from collections.abc import Sequence

from tui.errors import DateError
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate, Precision
from tui.model.events import Boundary, Claim, Event
from tui.model.statements import Kind, Modality, Part, Statement

UNDATED = "undated"
# Not `calendar.month_name`: that speaks the language of the machine.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_MODALITIES = {
    Modality.PLANNED: "planned",
    Modality.CALLED_FOR: "called for",
    Modality.DENIED: "denied",
    Modality.ALLEGED: "alleged",
    Modality.CONDITIONAL: "conditional",
}


def counted(count: int, one: str, many: str) -> str:
    """A count with its noun: "1 event", "3 events"."""
    return f"{count} {one if count == 1 else many}"


def describe(chronology: Chronology, event: Event) -> str:
    """An event in one line, without its dates: "Ged Fitzgerald — chief executive, Rotherham MBC"."""
    match event.kind:
        case Kind.TENURE:
            line = _of(_names(chronology, event, Part.HOLDER), _post(chronology, event))
        case Kind.RESIGNATION:
            post = _post(chronology, event)
            line = _of(_names(chronology, event, Part.HOLDER), f"resignation as {post}" if post else "resignation")
        case Kind.LETTER:
            line = _letter(chronology, event)
        case Kind.PUBLICATION:
            line = _publication(chronology, event)
    return f"{_capital(line)} ({_MODALITIES[event.modality]})" if event.modality else _capital(line)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of(subject: str, what: str) -> str:
    return " — ".join(part for part in (subject, what) if part) or "somebody"


def _names(chronology: Chronology, event: Event, part: Part) -> str:
    return _listed([chronology.people[person].label for person in event.with_part(part)])


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def _body(chronology: Chronology, event: Event) -> str:
    return chronology.organisations[event.organisation].name if event.organisation else ""


def _post(chronology: Chronology, event: Event) -> str:
    return ", ".join(part for part in (event.post or "", _body(chronology, event)) if part)


def _letter(chronology: Chronology, event: Event) -> str:
    sender, recipient = (_names(chronology, event, part) for part in (Part.SENDER, Part.RECIPIENT))
    parties = [f"from {sender}" if sender else "", f"to {recipient}" if recipient else ""]
    return " ".join(["Letter", *(party for party in parties if party)])


def _publication(chronology: Chronology, event: Event) -> str:
    return _of(event.title or "publication", _names(chronology, event, Part.AUTHOR) or _body(chronology, event))


def dates_of(event: Event) -> str:
    """When an event was, in words: "2000 or 2001 – 2003", "in post as at 6 September 2017", "Feb 2003", "undated"."""
    if event.kind is not Kind.TENURE:
        return boundary_words(event.date) if event.date else UNDATED
    start = boundary_words(event.start) if event.start else ""
    ended = bool(event.end and event.end.bounds.earliest)
    end = boundary_words(event.end) if event.end else ""
    if start and ended:
        return start if start == end else f"{start} – {end}"
    if ended:
        return f"until {end}"
    over = f"over {end}" if end.startswith("before") and (start or event.seen) else end
    parts = (f"from {start}" if start else "", _sightings(event), over)
    return ", ".join(part for part in parts if part) or UNDATED


def _sightings(event: Event) -> str:
    if not event.seen:
        return ""
    last = f"in post as at {date_words(event.seen[-1].text)}"
    return f"{last} (first seen {date_words(event.seen[0].text)})" if len(event.seen) > 1 else last


def boundary_words(boundary: Boundary) -> str:
    """The dates stated for one end of a tenure or one day; a date within another one stated alone."""
    return " or ".join(date_words(claim.date) for claim in told(boundary.claims))


def told(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that are not merely a less precise form of another ("2003" beside "May 2003")."""
    return tuple(
        one
        for one in claims
        if not any(one.bounds != other.bounds and one.bounds.covers(other.bounds) for other in claims)
    )


def date_words(edtf: str) -> str:
    """An EDTF date in words: "6 September 2017", "Feb 2003", "about 2003", "1990s", "2002–2003".

    Text that is not EDTF comes back as it is.
    """
    try:
        stated = EdtfDate.parse(edtf)
    except DateError:
        return edtf
    if stated.precision is not Precision.SPAN:
        return _one(edtf)
    if edtf.startswith("["):
        first, last = edtf[1:-1].split("..")
        return _between(first and _one(first), last and _one(last))
    first, last = edtf.removeprefix("..").removesuffix("..").split("/")
    if first and last:
        dash = "–" if first.isdigit() and last.isdigit() else " – "
        return f"{_one(first)}{dash}{_one(last)}"
    return f"from {_one(first)}" if first else f"until {_one(last)}"


def _between(first: str, last: str) -> str:
    if first and last:
        return f"between {first} and {last}"
    return f"after {first}" if first else f"before {last}"


def _one(edtf: str) -> str:
    """One date; a month is cut short where no day stands before it."""
    bare = edtf.rstrip("~?%")
    doubt = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}.get(edtf[len(bare) :], "")
    year, _, rest = bare.partition("-")
    month, _, day = rest.partition("-")
    if year.endswith("X"):
        return f"{doubt}{year[:-1]}0s"
    whole = _SEASONS.get(month) or (_MONTHS[int(month) - 1] if month else "")
    name = whole if day or month in _SEASONS else whole[:3]
    return doubt + " ".join(part for part in (day.lstrip("0"), name, year.lstrip("0")) if part)


def said_by(statement: Statement) -> str:
    """Who makes a statement; nobody named is the document itself."""
    return statement.said_by or "the article"


def says(statement: Statement) -> str:
    """Who says so: "the article states" where nobody is named, never a guess."""
    return f"{said_by(statement)} {'says' if statement.said_by else 'states'}"
