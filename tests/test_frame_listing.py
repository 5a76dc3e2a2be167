"""The list's orders."""

from collections.abc import Sequence
from itertools import groupby

import pytest

from tests.invented import invented
from tui.browsing import moving, standing
from tui.frame.listing import listed, person_of
from tui.frame.runs import row_text
from tui.frame.screen import draw
from tui.frame.views import Mode, Order, View
from tui.model.events import Event, in_time, known_days

HARBOUR = invented()
ORDERS = [(order, is_backwards) for order in Order for is_backwards in (False, True)]


def in_order(order: Order, *, is_backwards: bool = False) -> Sequence[Event]:
    return listed(HARBOUR, View(mode=Mode.LIST, order=order, is_backwards=is_backwards)).page(0, 99)


@pytest.mark.parametrize(("order", "is_backwards"), ORDERS)
def test_every_order_has_every_event_once(order: Order, is_backwards: bool) -> None:
    events = in_order(order, is_backwards=is_backwards)
    assert sorted(event.id for event in events) == sorted(event.id for event in HARBOUR.events)


def test_newest_first_the_undated_still_come_last() -> None:
    forward, backward = in_order(Order.DATE), in_order(Order.DATE, is_backwards=True)
    dated = [event for event in forward if known_days(event)]
    assert list(forward) == sorted(forward, key=in_time)
    assert list(backward) == [*reversed(dated), *forward[len(dated) :]]


@pytest.mark.parametrize("is_backwards", [False, True])
def test_by_person_everybodys_events_stand_together_in_time(is_backwards: bool) -> None:
    groups = [
        (name, [event for event in group if known_days(event)])
        for name, group in groupby(
            in_order(Order.PERSON, is_backwards=is_backwards), lambda event: person_of(HARBOUR, event)
        )
    ]
    names = [name for name, _ in groups]
    assert names[:-1] == sorted(set(names[:-1]))
    assert names[-1] == "(no person)"
    for _, events in groups:
        days = [days for event in events if (days := known_days(event))]
        assert days == sorted(days, reverse=is_backwards)


def test_by_document_events_stand_as_the_text_tells_them() -> None:
    first = [HARBOUR.statements[event.statements[0]] for event in in_order(Order.DOCUMENT)]
    documents = list(HARBOUR.documents)
    places = [(documents.index(statement.document), statement.quote.start) for statement in first]
    assert places == sorted(places)
    assert list(in_order(Order.DOCUMENT, is_backwards=True)) == list(reversed(in_order(Order.DOCUMENT)))


def test_the_screen_says_the_order_and_what_it_goes_by() -> None:
    view = moving.sorted_otherwise(standing.settled(View(), HARBOUR), HARBOUR)
    rows = [row_text(row) for row in draw(HARBOUR, view)]
    assert rows[2].strip() == "by person, undated last"
    assert any(row.rstrip().endswith("OKAFOR, Ruth") for row in rows)
    view = moving.turned_round(moving.sorted_otherwise(view, HARBOUR), HARBOUR)
    rows = [row_text(row) for row in draw(HARBOUR, view)]
    assert rows[2].strip() == "by document, in the order of the text, backwards"
    assert any(".txt:" in row for row in rows[3:10])


@pytest.mark.parametrize(("order", "is_backwards"), ORDERS)
def test_the_cursor_stays_and_walks_down_the_list(order: Order, is_backwards: bool) -> None:
    view = standing.settled(View(mode=Mode.LIST, order=order, is_backwards=is_backwards), HARBOUR)
    walked = [view.cursor]
    for _ in HARBOUR.events[1:]:
        view = moving.move(view, HARBOUR, 1)
        walked.append(view.cursor)
    assert walked == [event.id for event in in_order(order, is_backwards=is_backwards)]
    assert moving.turned_round(view, HARBOUR).cursor == view.cursor
