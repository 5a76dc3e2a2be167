"""The explorer under a pilot: what it shows, and waiting for what is done a while later."""

from collections.abc import Callable

import pytest
from textual.command import CommandList
from textual.pilot import Pilot

from tui.app.screens.browse import BrowseScreen


def browse(pilot: Pilot[None]) -> BrowseScreen:
    """The timeline, which must be on screen."""
    screen = pilot.app.screen
    assert isinstance(screen, BrowseScreen)
    return screen


async def until(pilot: Pilot[None], is_so: Callable[[], object]) -> None:
    """Wait for something that is done a while later, such as by another thread."""
    for _ in range(600):
        if is_so():
            return
        await pilot.pause(0.05)
    pytest.fail("It has not come in half a minute.")


async def command(pilot: Pilot[None], name: str) -> None:
    """Choose a command in the palette that is open, once it has been found."""
    await pilot.press(*name)
    found = pilot.app.screen.query_one(CommandList)
    await until(pilot, lambda: found.option_count and name in str(found.get_option_at_index(0).prompt).lower())
    await pilot.press("enter")
