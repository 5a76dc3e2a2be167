"""The driver of the terminal; where Textual is not as it knows it, Textual's own, which can do less."""

from collections.abc import Mapping

from textual.app import App
from textual.driver import Driver
from textual.widget import Widget

from tui.frame.runs import Row

try:
    from tui.app.terminal import forget, listen_to_mouse, own_driver, shown_at_once
except ImportError:  # what it uses of Textual is gone

    def own_driver() -> type[Driver] | None:
        """Textual's own."""
        return None

    def forget(app: App[None]) -> None:
        """Textual's own driver remembers nothing."""

    def listen_to_mouse(app: App[None]) -> bool | None:
        """Textual's own driver chooses once."""
        return None

    def shown_at_once(canvas: Widget, rows: Mapping[int, Row]) -> bool:
        """Textual shows it."""
        return False


__all__ = ["forget", "listen_to_mouse", "own_driver", "shown_at_once"]
