"""Every role that is drawn has a style, and the same rows with and without colour."""

import asyncio
import re
import sys
from pathlib import Path

import pytest

from tests.goldens import check_golden
from tests.invented import invented
from tests.terminals import OnTerminal
from tui import resources
from tui.app.app import Explorer
from tui.app.colours import PLAIN, STYLE_OF, STYLES
from tui.app.manner import THEME, Manner
from tui.app.widgets.canvas import Canvas
from tui.browsing import standing
from tui.frame.roles import ROLES
from tui.frame.screen import draw
from tui.frame.views import Mode, Tab, View

BRIGHT = ("", "bright_")
TAKEN = b"\x1b[?2004h"  # what Textual sends as it takes the terminal
HUES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def test_every_role_on_any_screen_is_known() -> None:
    harbour = invented()
    drawn = {
        run.role
        for event in harbour.events
        for mode in Mode
        for tab in Tab
        for row in draw(harbour, standing.settled(View(mode=mode, tab=tab, cursor=event.id), harbour))
        for run in row
    }
    assert drawn - {""} <= set(ROLES)


def test_every_role_has_a_style_or_is_plain() -> None:
    assert set(STYLE_OF) | PLAIN == set(ROLES)
    assert not set(STYLE_OF) & PLAIN


@pytest.mark.parametrize("theme", resources.themes())
def test_a_theme_has_every_style_and_no_other_and_the_terminals_own_colours(theme: str) -> None:
    sheet = (Path(resources.styles()) / "themes" / f"{theme}.tcss").read_text("utf-8")
    assert sorted(re.findall(r"paint--([a-z-]+)", sheet)) == sorted(STYLES)
    assert set(re.findall(r"color: ([^;]+);", sheet)) <= {f"ansi_{bright}{hue}" for bright in BRIGHT for hue in HUES}


@pytest.mark.parametrize("theme", ["light", "mono"])
def test_the_palette_brings_no_colours_and_no_characters_of_its_own(theme: str, tmp_path: Path) -> None:
    environment = {"FASTI_THEME": theme, "PYTHONIOENCODING": "ascii", "XDG_STATE_HOME": str(tmp_path)}
    with OnTerminal((sys.executable, "-m", "tui", "--no-cache"), environment) as terminal:
        terminal.read(30, lambda: TAKEN in terminal.sent)
        terminal.rest()
        page = colours(terminal.sent)
        terminal.type(":next event")
        assert terminal.shows("l ->"), terminal.text
        terminal.rest()
        assert terminal.text.isascii()
        assert "\\u" not in terminal.text
        assert colours(terminal.sent) == page


def colours(sent: bytes) -> set[bytes]:
    """What was asked for by SGR sequences, but for bold, dim, underlined and reversed."""
    codes = {code for found in re.findall(rb"\x1b\[([\d;]*)m", sent) for code in found.split(b";")}
    return codes - {b"", b"0", b"1", b"2", b"4", b"7"}


@pytest.mark.parametrize("no_color", [True, False], ids=["no-colour", "colour"])
@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 40), (60, 15), (200, 50)])
def test_screens_as_a_terminal_gets_them(
    monkeypatch: pytest.MonkeyPatch, width: int, height: int, no_color: bool
) -> None:
    """Escape sequences are written as text: `⟨1;36⟩` for bold cyan."""
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    else:
        monkeypatch.delenv("NO_COLOR", raising=False)
    lines = asyncio.run(_painted(width, height))
    check_golden(f"terminal-{width}x{height}-{'no-colour' if no_color else 'colour'}", lines)
    if no_color:
        assert not re.search(r"⟨[0-9;]*\b(3[0-7]|4[0-7]|9[0-7]|38|48)\b", "".join(lines))


@pytest.mark.parametrize("theme", resources.themes())
def test_themes_as_a_terminal_of_sixteen_colours_gets_them(monkeypatch: pytest.MonkeyPatch, theme: str) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    lines = asyncio.run(_painted(80, 24, theme))
    check_golden(f"theme-{theme}", lines)
    assert not re.search(r"⟨[0-9;]*\b[34]8;", "".join(lines))
    bare = [re.sub("⟨.*?⟩", "", line) for line in asyncio.run(_painted(80, 24))]
    assert [re.sub("⟨.*?⟩", "", line) for line in lines] == bare


async def _painted(width: int, height: int, theme: str = THEME) -> list[str]:
    """The rows as they go to the terminal, after Textual's filters."""
    explorer = Explorer(invented(), manner=Manner(theme=theme))
    async with explorer.run_test(size=(width, height)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        canvas = explorer.screen.query_one(Canvas)
        strips = [canvas.render_line(y) for y in range(height)]
        for line_filter in explorer.get_line_filters():
            strips = [strip.apply_filter(line_filter, canvas.background_colors[1]) for strip in strips]
        rendered = [strip.render(explorer.console) for strip in strips]
    return [re.sub(r"\x1b\[([0-9;]*)m", lambda found: f"⟨{found[1]}⟩", line) for line in rendered]
