"""Events to bytes and back: ids in six bytes each, days only where the dates stated do not tell them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tui.errors import DamagedError, DateError
from tui.model.dates import UNBOUNDED, Bounds, EdtfDate
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, EventId, Participation
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Modality, Part, StatementId
from tui.notation import Any, NamedTuple
from tui.store.packing import DAMAGED, deflated, from_json, id_of, inflated, key_of, to_json

KINDS = tuple(Kind)
COLUMNS = "id, kind, organisation, event"
"""Those of an event's row that `unpack_event` takes."""
_KEY, _DIGITS = 6, 12  # bytes, and digits of an id
_FIRST = dict(zip("89abcdef01234567", "0123456789abcdef", strict=True))
"""The first digit of an id by that of its key, which is as much less as half of all ids are."""
_KNOWN = (
    b'"conditional""alleged""denied""called-for""planned"["date",["start",["end","commissioner"]"author",'
    b'["chief executive",0,0,[0],[1,"holder"],[["director of ","leader of the council","'
    b'","chairman",0,0,[0],[1,"holder"],0,0,[["20-0"]]]'
    b'[0,0,0,[0],[1,"sender",2,"recipient"],0,0,[["20-01-01"]]]'
    b'",0,0,[0],[1,"holder"],[["19"]],[["20"]],0,1]'
)


_NOTHING: tuple[Any, ...] = (0, 0, 0, (), (), 0, 0, 0, (), (), ())
"""What a row says of an event of which nothing is known; it ends where the rest is like this."""


class PackedEvent(NamedTuple):
    """What the index keeps of an event, beside its place in time."""

    id: int | str
    kind: int
    organisation: int | str | None
    packed: bytes


def pack_event(event: Event) -> PackedEvent:
    """An event."""
    body = None if event.organisation is None else key_of(event.organisation)
    named = key_of(event.id), KINDS.index(event.kind), body
    packing = _Packing(event)
    content = to_json(packing.row(), is_ascii=True)
    rest = b"".join(key.to_bytes(_KEY, signed=True) for key in packing.keys)
    return PackedEvent(*named, deflated(content, _KNOWN, rest, repr(named).encode()))


def unpack_event(id: int | str, kind: int, organisation: int | str | None, packed: bytes) -> Event:
    """An event.

    Raises:
        DamagedError: The bytes, or what is beside them, are not what was packed.
    """
    content, rest = inflated(packed, _KNOWN, repr((id, kind, organisation)).encode())
    row = from_json(content)
    try:
        told: list[Any] = [*row, *_NOTHING[len(row) :]]
        post, title, modality, said, people, begun, ended, on, certain, seen, conflicts = told
        unpacking = _Unpacking(rest, said)
        start, end, point = (unpacking.boundary(side) if side else None for side in (begun, ended, on))
        sides_of = {Aspect.START: start, Aspect.END: end, Aspect.DATE: point}
        parts = zip(unpacking.ids(people[::2]), people[1::2], strict=True)
        return Event(
            id=EventId(id_of(id)),
            kind=KINDS[kind],
            statements=unpacking.statements,
            people=tuple(Participation(PersonId(each), Part(part)) for each, part in parts),
            organisation=None if organisation is None else OrganisationId(id_of(organisation)),
            post=None if post == 0 else post,
            title=None if title == 0 else title,
            modality=Modality(modality) if modality else None,
            start=start,
            end=end,
            date=point,
            certain=_core(start, end) if certain == 1 else tuple(map(_to_bounds, certain)),
            seen=tuple(map(EdtfDate.parse, seen)),
            conflicts=tuple(unpacking.conflict(each, sides_of) for each in conflicts),
        )
    except (AttributeError, LookupError, TypeError, ValueError, DateError):
        raise DamagedError(DAMAGED) from None


class _Packing:
    """What is told of an event; ids are places among its keys, and 0 is what does not apply."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self.keys: dict[int, int] = {}

    def row(self) -> list[Any]:
        """All that is told, but for what the columns tell; it ends where the rest does not apply."""
        event = self._event
        core = event.certain and event.certain == _core(event.start, event.end)
        row = [
            0 if event.post is None else event.post,
            0 if event.title is None else event.title,
            str(event.modality) if event.modality else 0,
            [*map(self._place, event.statements)],
            [told for each in event.people for told in (self._place(each.person), str(each.part))],
            *(0 if side is None else self._boundary(side) for side in (event.start, event.end, event.date)),
            1 if core else [*map(_bounds, event.certain)],
            [day.text for day in event.seen],
            [*map(self._conflict, event.conflicts)],
        ]
        while row and row[-1] in (0, []):
            del row[-1]
        return row

    def _place(self, id: str) -> int | str:
        key = key_of(id)
        return self.keys.setdefault(key, len(self.keys)) if isinstance(key, int) else key

    def _boundary(self, side: Boundary) -> Any:
        claims = [*map(self._claim, side.claims)]
        if (side.bounds, side.approximate) == _hull(side.claims):
            return claims
        return {"claims": claims, "bounds": _bounds(side.bounds), "approximate": side.approximate}

    def _claim(self, claim: Claim) -> list[Any]:
        said = 0 if claim.statements == self._event.statements else [*map(self._place, claim.statements)]
        if _bounds_of(claim.date) != claim.bounds:
            return [claim.date, said, _bounds(claim.bounds)]
        return [claim.date] if said == 0 else [claim.date, said]

    def _conflict(self, conflict: Conflict) -> list[Any]:
        event = self._event
        side = {Aspect.START: event.start, Aspect.END: event.end, Aspect.DATE: event.date}[conflict.aspect]
        is_same = side is not None and side.claims == conflict.claims
        return [str(conflict.aspect)] if is_same else [str(conflict.aspect), [*map(self._claim, conflict.claims)]]


class _Unpacking:
    """What a row tells, with its keys and the statements of its event."""

    def __init__(self, rest: bytes, said: Iterable[int | str]) -> None:
        told = rest.hex()
        self._keys = [_FIRST[told[at]] + told[at + 1 : at + _DIGITS] for at in range(0, len(told), _DIGITS)]
        self.statements = tuple(map(StatementId, self.ids(said)))

    def ids(self, places: Iterable[int | str]) -> list[str]:
        return [self._keys[place] if isinstance(place, int) else place for place in places]

    def boundary(self, told: Any) -> Boundary:
        if isinstance(told, list):
            claims = tuple(map(self._claim, told))
            bounds, is_approximate = _hull(claims)
            return Boundary(bounds, claims, is_approximate)
        claims = tuple(map(self._claim, told["claims"]))
        return Boundary(_to_bounds(told["bounds"]), claims, told["approximate"])

    def conflict(self, told: Sequence[Any], sides: Mapping[Aspect, Boundary | None]) -> Conflict:
        aspect = Aspect(told[0])
        side = sides[aspect]
        claims = side.claims if side and len(told) == 1 else tuple(map(self._claim, told[1]))
        return Conflict(aspect, claims)

    def _claim(self, told: Sequence[Any]) -> Claim:
        text, said, bounds = [*told, 0, 0][:3]
        statements = self.statements if said == 0 else tuple(map(StatementId, self.ids(said)))
        return Claim(text, _to_bounds(bounds) if bounds else EdtfDate.parse(text).bounds, statements)


def _bounds_of(text: str) -> Bounds | None:
    """The bounds that a date has by itself; None where it is none."""
    try:
        return EdtfDate.parse(text).bounds
    except DateError:
        return None


def _hull(claims: Sequence[Claim]) -> tuple[Bounds, bool]:
    """What most boundaries are by their claims: the hull of these, and approximate if one is."""
    bounds = claims[0].bounds if claims else UNBOUNDED
    for claim in claims[1:]:
        bounds = bounds.hull(claim.bounds)
    return bounds, any("~" in claim.date or "%" in claim.date for claim in claims)


def _core(start: Boundary | None, end: Boundary | None) -> tuple[Bounds, ...]:
    """What most tenures surely held: from the last day on which they may have begun to the first of their end."""
    return (Bounds(start.bounds.latest, end.bounds.earliest),) if start and end else ()


def _bounds(bounds: Bounds) -> Any:
    """One day or two, 0 where nothing bounds it."""
    first, last = (day.isoformat() if day else 0 for day in (bounds.earliest, bounds.latest))
    return first if first and first == last else [first, last]


def _to_bounds(told: Any) -> Bounds:
    first, last = (told, told) if isinstance(told, str) else told
    return Bounds(*(date.fromisoformat(day) if day else None for day in (first, last)))
