"""The guided walk as its onlookers meet it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from textual.pilot import Pilot

from tests.invented import invented
from tests.piloted import until
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.document import DocumentScreen
from tui.app.screens.tour import TourScreen
from tui.app.walk import Walk
from tui.frame.runs import row_text
from tui.frame.views import Mode, View

Test = Callable[[Pilot[None]], Awaitable[None]]


def toured(test: Test, pace: float = 600) -> None:
    async def run() -> None:
        async with Walk(invented(), View(), pace).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await test(pilot)

    asyncio.run(run())


def tour(pilot: Pilot[None]) -> TourScreen:
    screen = pilot.app.screen
    assert isinstance(screen, TourScreen)
    return screen


def browse(pilot: Pilot[None]) -> BrowseScreen:
    screen = pilot.app.screen
    assert isinstance(screen, BrowseScreen)
    return screen


def last_rows(pilot: Pilot[None]) -> str:
    return " ".join(row_text(row).strip() for row in tour(pilot).canvas.rows[-3:])


def test_it_goes_on_by_itself_and_its_last_stop_stays() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.pause(1.5)
        assert "That was the tour." in last_rows(pilot)

    toured(test, pace=0.05)


def test_any_key_takes_over_where_it_is_and_does_what_it_does() -> None:
    async def test(pilot: Pilot[None]) -> None:
        for _ in range(3):
            tour(pilot).go_on()
        assert "sources differ" in last_rows(pilot)
        await pilot.press("v")
        assert browse(pilot).view.cursor == "chair"
        assert browse(pilot).view.mode is Mode.LIST

    toured(test)


def test_escape_only_stops_it() -> None:
    async def test(pilot: Pilot[None]) -> None:
        tour(pilot).go_on()
        await pilot.press("escape")
        assert browse(pilot).view.cursor == "engineer"
        assert len(browse(pilot).canvas.rows) == 24

    toured(test)


def test_a_document_stays_open() -> None:
    async def test(pilot: Pilot[None]) -> None:
        for _ in range(6):
            tour(pilot).go_on()
        await pilot.press("n")
        assert isinstance(pilot.app.screen, DocumentScreen)
        assert pilot.app.screen.reading.statement == 4
        await pilot.press("escape")
        assert browse(pilot).view.cursor == "third"

    toured(test)


def test_q_quits_it() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("q")
        assert pilot.app.return_code == 0

    toured(test)


def is_high(pilot: Pilot[None], rows: int) -> bool:
    return len(tour(pilot).canvas.rows) == rows


def test_another_size_keeps_the_stop() -> None:
    async def test(pilot: Pilot[None]) -> None:
        tour(pilot).go_on()
        for width, height in ((1, 1), (120, 40), (50, 10), (80, 24)):
            await pilot.resize_terminal(width, height)
            await until(pilot, partial(is_high, pilot, height))
        assert "The solid part of a bar" in last_rows(pilot)

    toured(test)
