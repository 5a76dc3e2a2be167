"""What a claim's statements say of an event by themselves."""

from dataclasses import replace

from tests.said import happened, held, joined
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event
from tui.model.statements import Kind, Modality
from tui.queries.claims import alone


def days(edtf: str) -> Bounds:
    return EdtfDate.parse(edtf).bounds


def disputed(chronology: Chronology) -> tuple[Event, tuple[Claim, ...]]:
    [event] = chronology.events
    return event, event.conflicts[0].claims


def test_no_end_and_no_sighting_is_lent_from_one_source_to_another() -> None:
    chronology = joined(
        held("Ana Ilić", start="1911", end="1914"),
        held("Ana Ilić", at=1, start="1912-03~", seen="1913-05-01"),
    )
    event, (first, second) = disputed(chronology)
    article, other = alone(chronology, event, first), alone(chronology, event, second)
    assert (article.span, article.seen) == (days("1911/1914"), ())
    assert article.certain == (days("1911-12-31/1914-01-01"),)
    assert (other.end, other.seen) == (None, (EdtfDate.parse("1913-05-01"),))
    assert other.certain == (Bounds(days("1912-03~").latest, days("1913-05-01").latest),)
    assert other.start
    assert other.start.approximate
    assert not article.conflicts + other.conflicts


def test_a_claim_without_another_end_is_no_more_than_that_end() -> None:
    chronology = joined(held("Ana Ilić", start="1911", end="1914"), held("Ana Ilić", at=1, end="1916"))
    event, claims = disputed(chronology)
    told = [alone(chronology, event, claim) for claim in claims]
    assert [each.start is None for each in told] == [False, True]
    assert told[1].certain == ()


def test_what_only_may_have_been_stays_so() -> None:
    planned = [held("Ana Ilić", at=at, start=start, end="1914", modality=Modality.PLANNED) for at, start in
               enumerate(("1911", "1912"))]  # fmt: skip
    chronology = joined(*planned)
    event, claims = disputed(chronology)
    assert all(alone(chronology, event, claim).certain == () for claim in claims)


def test_a_letter_has_a_day_for_each_claim() -> None:
    chronology = joined(
        happened(Kind.LETTER, "2003-02", sender="Ana Ilić"), happened(Kind.LETTER, "2004", at=1, sender="Ana Ilić")
    )
    claims = [claim for event in chronology.events if event.date for claim in event.date.claims]
    date = Boundary(claims[0].bounds.hull(claims[1].bounds), tuple(claims))
    event = replace(chronology.events[0], date=date, conflicts=(Conflict(Aspect.DATE, date.claims),))
    assert [alone(chronology, event, claim).span for claim in claims] == [days("2003-02"), days("2004")]
