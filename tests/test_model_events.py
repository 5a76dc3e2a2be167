"""The order of time: one for resolution, index, list and lanes."""

from hypothesis import given
from hypothesis import strategies as st

from tui.model import events as model
from tui.model.dates import EdtfDate
from tui.model.events import NEVER, Boundary, Event, EventId, in_time, known_days, ranked
from tui.model.statements import Kind

DATES = st.sampled_from(["1998", "1998-01", "1998-01-01", "199X", "../1998", "2003-02-14", None])


@st.composite
def events(draw: st.DrawFn) -> list[Event]:
    dates = draw(st.dictionaries(st.text("abcd", min_size=1, max_size=4), DATES, max_size=12))
    return [_letter(id, date) for id, date in dates.items()]


def _letter(id: str, date: str | None) -> Event:
    boundary = Boundary(EdtfDate.parse(date).bounds, ()) if date else None
    return Event(EventId(id), Kind.LETTER, (), date=boundary)


@given(events())
def test_ranks_are_in_order_of_the_days_known_and_undated_ones_come_last(some: list[Event]) -> None:
    days = [known_days(event) for _, event in ranked(some)]
    dated = [each for each in days if each]
    assert days == [*sorted(dated), *[None] * (len(days) - len(dated))]


@given(events())
def test_each_event_has_a_rank_of_its_own_whatever_order_they_come_in(some: list[Event]) -> None:
    ranks = {event.id: rank for rank, event in ranked(some)}
    assert len(set(ranks.values())) == len(some)
    assert ranks == {event.id: rank for rank, event in ranked(reversed(some))}
    assert list(ranks) == [event.id for event in sorted(some, key=in_time)]


def test_a_rank_begins_with_the_first_day() -> None:
    [(rank, event)] = ranked([_letter("a", "2003-02-14")])
    days = known_days(event)
    assert days
    assert rank >> model.FIRST_DAY_AT == days[0].toordinal()
    assert [rank >> model.FIRST_DAY_AT for rank, _ in ranked([_letter("b", None)])] == [NEVER]


def test_what_shares_a_rank_takes_the_next_in_order_of_the_ids() -> None:
    same = [_letter(id, "1998") for id in _alike(3)]
    ranks = [rank for rank, _ in ranked(same)]
    assert ranks == [ranks[0], ranks[0] + 1, ranks[0] + 2]
    assert [event.id for _, event in ranked(same)] == sorted(event.id for event in same)


def _alike(count: int) -> list[str]:
    """Ids of one digest."""
    found: dict[int, list[str]] = {}
    for number in range(1_000_000):
        ids = found.setdefault(in_time(_letter(str(number), None))[0], [])
        ids.append(str(number))
        if len(ids) == count:
            return ids
    raise AssertionError
