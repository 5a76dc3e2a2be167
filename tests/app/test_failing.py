"""What the user must mend while the explorer runs."""

import asyncio
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from tests.invented import invented
from tests.piloted import browse, until
from tui.app.app import Explorer, ended
from tui.browsing import moving
from tui.errors import StoreError

DAMAGED = StoreError("The index was damaged and is deleted; ask again.")


class Raising:
    """Something that fails, however it is called."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __call__(self, *_: object) -> None:
        raise self.error


def explored(explorer: Explorer, then: Callable[[Pilot[None]], object]) -> None:
    async def run() -> None:
        async with explorer.run_test() as pilot:
            await pilot.press("k")
            then(pilot)
            await pilot.press("j")
            await until(pilot, lambda: explorer.return_code is not None)

    asyncio.run(run())


def test_an_index_damaged_meanwhile_ends_the_explorer_with_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    explorer = Explorer(invented())
    explored(explorer, lambda _: monkeypatch.setattr(moving, "move", Raising(DAMAGED)))
    monkeypatch.setattr(explorer, "run", lambda **_: None)
    with pytest.raises(StoreError, match="ask again"):
        ended(explorer)


def test_so_does_one_that_is_found_damaged_a_moment_later() -> None:
    explorer = Explorer(invented())
    explored(explorer, lambda pilot: browse(pilot).in_a_while(0.001, Raising(DAMAGED)))
    assert explorer.failure is DAMAGED


def test_a_fault_of_the_program_is_no_such_thing() -> None:
    with pytest.raises(ZeroDivisionError):
        explored(Explorer(invented()), lambda pilot: browse(pilot).in_a_while(0.001, Raising(ZeroDivisionError())))
