"""What is typed ahead of the screen it is for arrives there, whole and in its order, at whatever pace it was typed."""

import asyncio
from collections.abc import Callable

import pytest
from textual.events import Key, Paste
from textual.pilot import Pilot
from textual.widgets import Input

from tests.invented import invented
from tests.piloted import until
from tui.app.app import Explorer
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.document import DocumentScreen

PACES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55]


def _searched(pilot: Pilot[None]) -> bool:
    fields = pilot.app.screen.query(Input)
    return bool(fields) and fields.first().value == "next event"


def _found(pilot: Pilot[None]) -> bool:
    screen = pilot.app.screen
    return isinstance(screen, BrowseScreen) and screen.view.filter.text == "audit" and screen.view.prompt is None


def _sought(pilot: Pilot[None]) -> bool:
    screen = pilot.app.screen
    return isinstance(screen, DocumentScreen) and screen.reading.words == "board"


@pytest.mark.parametrize(
    ("typed", "is_there"),
    [(":next event", _searched), ("?jk /audit\r", _found), ("\r/board\r", _sought), ("\rqj?q/audit\r", _found)],
)
@pytest.mark.parametrize("pace", PACES)
def test_what_is_typed_ahead_arrives_whole_and_in_order(
    typed: str, is_there: Callable[[Pilot[None]], bool], pace: int
) -> None:
    async def run() -> None:
        async with Explorer(invented()).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            for at, press in enumerate(typed):
                pilot.app.post_message(Key("enter" if press == "\r" else press, press))
                for _ in range(pace if at % 4 == 3 else 0):
                    await asyncio.sleep(0)
            await until(pilot, lambda: is_there(pilot))

    asyncio.run(run())


def test_what_is_pasted_stands_where_it_was_pasted() -> None:
    async def run() -> None:
        async with Explorer(invented()).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            for event in (Key("/", "/"), Key("a", "a"), Paste("ud"), Key("i", "i"), Key("t", "t"), Key("enter", "\r")):
                pilot.app.post_message(event)
            await until(pilot, lambda: _found(pilot))

    asyncio.run(run())


def test_the_urgent_waits_for_nothing() -> None:
    async def run() -> None:
        explorer = Explorer(invented())
        async with explorer.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            explorer.hold()  # as a key does that takes its time
            await pilot.press("j", "ctrl+c")
            assert explorer.return_code is not None

    asyncio.run(run())
