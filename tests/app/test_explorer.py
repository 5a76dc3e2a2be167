"""The explorer as its reader meets it: keys pressed, rows on screen."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from functools import partial

import pytest
from textual.pilot import Pilot

from tests.invented import invented
from tests.piloted import browse, command, until
from tui.app.app import Explorer
from tui.app.bindings import Where, keys_of
from tui.app.manner import Manner
from tui.app.remapping import remapped
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.document import DocumentScreen
from tui.app.screens.page import Page
from tui.frame.views import Mode
from tui.timeline.glyphs import ASCII, UNICODE, glyphs_for

Test = Callable[[Pilot[None]], Awaitable[None]]


def on_screen(pilot: Pilot[None]) -> str:
    """What the terminal shows."""
    canvas = page(pilot).canvas
    return "\n".join(canvas.render_line(y).text.rstrip() for y in range(canvas.size.height))


def page(pilot: Pilot[None]) -> Page:
    screen = pilot.app.screen
    assert isinstance(screen, Page)
    return screen


def explored(test: Test) -> None:
    """Run a test in an explorer of 80 columns and 24 rows."""

    async def run() -> None:
        async with Explorer(invented()).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await test(pilot)

    asyncio.run(run())


@pytest.mark.parametrize(("press", "named"), [("x", "x"), ("exclamation_mark", "!"), ("ctrl+b", "^b"), ("f9", "F9")])
def test_a_key_without_a_meaning_says_so(press: str, named: str) -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press(press)
        assert on_screen(pilot).endswith(f"{named} means nothing here; ? shows all keys.")
        await pilot.press("enter", press)
        await until(pilot, lambda: isinstance(pilot.app.screen, DocumentScreen))
        await until(pilot, lambda: f"{named} means nothing here" in on_screen(pilot))

    explored(test)


def test_the_cursor_moves_and_the_panes_follow() -> None:
    async def test(pilot: Pilot[None]) -> None:
        assert "▶TAN, Wei" in on_screen(pilot)
        await pilot.press("j")
        assert "▶OKAFOR, Ruth" in on_screen(pilot)
        assert "▌Ruth Okafor, who was chair from May 1999 until 12 March" in on_screen(pilot)
        await pilot.press("tab")
        assert "also R. Okafor, Ms Okafor" in on_screen(pilot)

    explored(test)


def test_a_filter_counts_as_it_grows_and_escape_gives_back_the_view() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("c", "z")
        before, view = on_screen(pilot), browse(pilot).view
        await pilot.press("/", *"lett")
        assert "3 of 12 events" in on_screen(pilot)
        await pilot.press("escape")
        assert on_screen(pilot) == before
        assert browse(pilot).view == view
        await pilot.press("/", *"lett", "enter", "j")
        assert "3 of 12 events" in on_screen(pilot)
        await pilot.press("escape")
        assert on_screen(pilot) == before

    explored(test)


def test_keys_typed_into_a_prompt_are_letters() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("/", *"qjz?", "backspace")
        assert browse(pilot).view.filter.text == "qjz"
        await pilot.press("ctrl+u", *"audit", "enter")
        assert "7 May 2009" in on_screen(pilot)

    explored(test)


def test_a_person_is_found_by_some_letters_of_the_name() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("p", *"lindq", "enter")
        assert browse(pilot).view.filter.person == "lindqvist"
        assert "2 of 12 events" in on_screen(pilot)

    explored(test)


def test_a_name_that_nobody_has_can_be_mended() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("p", *"zzz", "enter")
        assert "Nobody's name has these letters." in on_screen(pilot)
        await pilot.press("ctrl+u", *"okafor", "enter")
        assert browse(pilot).view.filter.person

    explored(test)


def test_a_date_that_is_none_is_told_and_can_be_mended() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("g", *"2009-13", "enter")
        assert "is not a date" in on_screen(pilot)
        await pilot.press("ctrl+u", *"may 2009", "enter")
        assert browse(pilot).view.cursor == "audit"

    explored(test)


def test_a_day_turns_the_person_pane_to_who_was_in_post() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("@", *"2001-06", "enter")
        shown = on_screen(pilot)
        assert re.search(r"certainly \(1\)\n +Harbour Board of Vedra\n +Ruth Okafor", shown)
        assert re.search(r"possibly \(1\)\n +Harbour Board of Vedra\n.+Wei Tan", shown)

    explored(test)


def test_the_document_opens_at_its_quote_and_leads_back() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("c", "enter")
        assert isinstance(pilot.app.screen, DocumentScreen)
        assert "▌Ruth Okafor, who was chair" in on_screen(pilot)
        await pilot.press("n")
        assert "▌Wei Tan was engineer from about 2000 until 2005▐" in on_screen(pilot)
        await pilot.press("/", *"spring", "enter")
        assert "Place 1 of 1." in on_screen(pilot)
        await pilot.press("escape")
        assert browse(pilot).view.cursor == "engineer"

    explored(test)


def test_help_lists_the_keys_and_any_other_key_goes_back() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("?")
        assert "What the drawing says" in on_screen(pilot)
        await pilot.press("j", "x")
        assert isinstance(pilot.app.screen, BrowseScreen)

    explored(test)


def test_a_mark_needs_no_name_and_takes_one_that_is_typed() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("m")
        assert re.search(r"mark as  +1 +Enter marks", on_screen(pilot))
        await pilot.press("enter")
        assert "Marked “1”." in on_screen(pilot)
        await pilot.press("j", "m", *"here", "enter", "m")
        assert re.search(r"mark as here +Enter renames · no name takes it away", on_screen(pilot))
        assert [mark.name for mark in browse(pilot).view.marks] == ["1", "here"]

    explored(test)


def test_help_goes_no_further_than_its_end() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("?", "end")
        end = on_screen(pilot)
        await pilot.press("j", "space")
        assert on_screen(pilot) == end
        await pilot.press("k")
        assert on_screen(pilot) != end

    explored(test)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("k", "Nothing lies further up."),
        ("G space", "Nothing lies further down."),
        ("Z", "Everything in time is on screen."),
        ("c c", "This is the only event whose sources differ."),
        ("n", "There is no other statement."),
        ("tab ctrl+p", "The pane begins here."),
        ("enter g k", "The document begins here."),
        ("/ x x x enter y", "There is no quote here."),
        ("/ x x x enter enter", "There is no quote here."),
    ],
)
def test_a_key_that_changes_nothing_says_so(keys: str, said: str) -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press(*keys.replace("/", "slash").split())
        assert said in on_screen(pilot)

    explored(test)


def test_what_was_said_of_a_key_goes_with_the_next() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("k", "j")
        assert "Nothing lies further" not in on_screen(pilot)

    explored(test)


def test_the_palette_runs_commands_by_name() -> None:
    async def test(pilot: Pilot[None]) -> None:
        screen = browse(pilot)
        await pilot.press(":")
        await command(pilot, "lanes or list")
        await until(pilot, lambda: screen.view.mode is Mode.LIST)

    explored(test)


def test_copying_says_by_which_way(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMUX", "STY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")

    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("y")
        await until(pilot, lambda: "Sent to the terminal (OSC 52)" in on_screen(pilot))

    explored(test)


def is_high(pilot: Pilot[None], rows: int) -> bool:
    return len(on_screen(pilot).split("\n")) == rows


def test_a_window_of_any_size_is_drawn() -> None:
    async def test(pilot: Pilot[None]) -> None:
        for width, height in ((1, 1), (40, 5), (120, 40), (59, 14), (80, 24)):
            await pilot.resize_terminal(width, height)
            await until(pilot, partial(is_high, pilot, height))

    explored(test)


def test_a_window_that_is_small_for_a_while_shows_again_what_it_showed() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("J", "J", "J", "J", "z")
        before = on_screen(pilot)
        for width, height in ((1, 1), (40, 5), (80, 24)):
            await pilot.resize_terminal(width, height)
        await until(pilot, lambda: on_screen(pilot) == before)

    explored(test)


def test_the_wheel_scrolls_documents_and_help() -> None:
    async def test(pilot: Pilot[None]) -> None:
        for keys in (("c", "enter"), ("?",)):
            await pilot.press(*keys)
            before = on_screen(pilot)
            page(pilot).wheel(5, 1)
            await pilot.pause()
            assert on_screen(pilot) != before
            page(pilot).wheel(5, -1)
            await pilot.pause()
            assert on_screen(pilot) == before

    explored(test)


def test_quitting() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("/", "q", "ctrl+c")
        assert pilot.app.return_code == 0

    explored(test)


def test_other_keys_work_and_are_shown_wherever_keys_are_shown() -> None:
    wanted = {"event.next": ["x"], "mode": ["f6"], "interrupt": ["ctrl+g"], "claims": ["D"], "palette": [","]}

    async def run() -> None:
        manner = Manner(keys=remapped(wanted, "settings.toml"))
        async with Explorer(invented(), manner=manner).run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await pilot.press("j")
            assert "▶TAN, Wei" in on_screen(pilot)
            await pilot.press("x")
            assert "▶OKAFOR, Ruth" in on_screen(pilot)
            assert " x k event" in on_screen(pilot)
            assert "! sources differ D" in on_screen(pilot)
            await pilot.press("?")
            assert re.search(r"  x +next event", on_screen(pilot))
            await pilot.press("q")
            commands = {command.title: command.help for command in pilot.app.get_system_commands(pilot.app.screen)}
            assert commands["Lanes or list"] == "F6"
            screen = browse(pilot)
            await pilot.press(",")
            await command(pilot, "lanes or list")
            await until(pilot, lambda: screen.view.mode is Mode.LIST and pilot.app.screen is screen)
            await pilot.press("/", "ctrl+g")
            assert pilot.app.return_code == 0

    asyncio.run(run())


def test_help_begins_with_what_the_screen_it_was_asked_on_can_do() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "?")
        assert "Document" in on_screen(pilot).split("\n")[1]

    explored(test)


def test_help_begins_with_what_the_chosen_pane_can_do() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await pilot.press("tab", "?")
        assert "Person pane" in on_screen(pilot).split("\n")[1]

    explored(test)


def test_glyphs_follow_the_terminals_encoding() -> None:
    assert glyphs_for("utf-8") is UNICODE
    assert glyphs_for("ascii") is ASCII
    assert glyphs_for("latin-1") is ASCII
    assert glyphs_for("no such encoding") is ASCII


async def _press_all(pilot: Pilot[None]) -> None:
    """Every key of the timeline, one after the other; each leaves the explorer on a page."""
    for key in keys_of(Where.BROWSE):
        for press in key.keys:
            await pilot.press(press)
            if not isinstance(pilot.app.screen, BrowseScreen):
                for other in [press for one in keys_of(Where.DOCUMENT) for press in one.keys if press not in ("q",)]:
                    if isinstance(pilot.app.screen, DocumentScreen):
                        await pilot.press(other)
            if browse(pilot).view.prompt:
                await pilot.press("enter")


def test_every_key_can_be_pressed() -> None:
    async def test(pilot: Pilot[None]) -> None:
        await _press_all(pilot)
        assert "harbour" in on_screen(pilot)

    explored(test)
