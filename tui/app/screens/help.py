"""Every key and every mark."""

from textual.events import Key, Resize

from tui.app.bindings import Keys, Where, help_hints
from tui.app.screens.page import Page
from tui.frame.help_page import draw_help, help_rows, last_top
from tui.frame.views import Tab
from tui.timeline.glyphs import Glyphs

_SCROLLS = {"j": 1, "down": 1, "k": -1, "up": -1, "pagedown": 10, "space": 10, "pageup": -10, "b": -10}
_SCROLLS |= dict.fromkeys(("home", "g"), -9999) | dict.fromkeys(("end", "G"), 9999)


class HelpScreen(Page):
    """Scrolls with the keys that scroll everywhere; any other key goes back."""

    WHERE = Where.EVERYWHERE

    def __init__(self, glyphs: Glyphs, asked_on: Where, keys: Keys, pane: Tab | None) -> None:
        super().__init__(keys)
        self.glyphs = glyphs
        self.all_hints = help_hints(asked_on, keys, pane)
        self.top = 0

    def on_resize(self, event: Resize) -> None:
        """Draw for the new size."""
        self.show()

    def show(self) -> None:
        """Draw from the top row on."""
        rows = draw_help(self.glyphs, self.size.width, self.size.height, self.all_hints, self.top)
        self.canvas.show(rows)

    def wheel(self, y: int, count: int) -> None:
        """Scroll."""
        self.scroll_rows(3 * count)

    def scroll_rows(self, count: int) -> None:
        """Go so many rows further, but no further than there is something to read."""
        page = help_rows(self.glyphs, self.size.width, self.all_hints)
        self.top = min(max(self.top + count, 0), last_top(page, self.size.height))
        self.show()

    async def press(self, event: Key) -> None:
        """Scroll, or go back."""
        if event.key in _SCROLLS:
            self.scroll_rows(_SCROLLS[event.key])
        else:
            self.dismiss("")
