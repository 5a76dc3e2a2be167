"""What the screens have in common: one canvas, keys from the table, and a way to copy."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen

from tui.app.bindings import Where, keys_of
from tui.app.clipboard import copy
from tui.app.widgets.canvas import Canvas

Bindable = Binding | tuple[str, str] | tuple[str, str, str]
_WHILE_TYPING = ("interrupt", "suspend")


def bindings_of(where: Where) -> list[Bindable]:
    """The table's keys as Textual binds them; those that must work while typing come first."""
    return [
        Binding(",".join(key.keys), key.action, key.what, show=False, priority=key.id in _WHILE_TYPING, id=key.id)
        for key in keys_of(where)
        if key.action
    ]


class Page(Screen[str]):
    """A screen that is one canvas."""

    AUTO_FOCUS = "Canvas"
    WHERE: ClassVar[Where]

    def compose(self) -> ComposeResult:
        """One canvas."""
        yield Canvas()

    @property
    def canvas(self) -> Canvas:
        """What the page is painted on."""
        return self.query_one(Canvas)

    def sent_to_clipboard(self, text: str) -> str:
        """Copy a text, and say by which way it went."""
        driver = self.app._driver  # noqa: SLF001 - Textual has no public way to write a control sequence
        return copy(text, driver.write if driver else lambda _: None)
