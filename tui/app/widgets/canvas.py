"""Paints rows of runs as they are; sends the terminal only what differs from the rows before."""

from itertools import groupby
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.events import Key, Paste
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.app.messages import PromptEdited, PromptEntered, PromptLeft
from tui.browsing.typing import edited, pasted
from tui.frame.roles import ROLES
from tui.frame.runs import Row, row_width
from tui.frame.views import Prompt


def component(role: str) -> str:
    """The class that style sheets know a role by."""
    return f"role--{role.replace('.', '-')}"


class Canvas(Widget, can_focus=True):
    """A page of rows, and the keys typed into its prompt while there is one."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {component(role) for role in ROLES}

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._prompt: Prompt | None = None
        self._styles: dict[str, Style | None] = {}

    def show(self, rows: list[Row], prompt: Prompt | None) -> None:
        """Show these rows, repainting only the cells that changed."""
        before, self._rows, self._prompt = self._rows, rows, prompt
        if len(before) != len(rows):
            self.refresh()
            return
        for y, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                first, last = changed_cells(old, new)
                self.refresh(Region(first, y, last - first, 1))

    def render_line(self, y: int) -> Strip:
        """One row."""
        if y >= len(self._rows):
            return Strip.blank(self.size.width)
        row = self._rows[y]
        styled = groupby(row, key=lambda run: self._style(run.role))
        return Strip([Segment("".join(run.text for run in runs), style) for style, runs in styled], row_width(row))

    def _style(self, role: str) -> Style | None:
        """What the style sheet says of a role and no more: plain text needs no escape sequence."""
        if role not in self._styles:
            own = self.get_component_rich_style(component(role), partial=True) if role else Style.null()
            self._styles[role] = own or None
        return self._styles[role]

    def notify_style_update(self) -> None:
        """Forget the styles of roles when those of the page change."""
        self._styles.clear()
        super().notify_style_update()

    def on_key(self, event: Key) -> None:
        """Type into the prompt, if there is one; other keys go on to their bindings."""
        if self._prompt is None or event.key in ("ctrl+c", "ctrl+q", "ctrl+z"):
            return
        event.stop()
        event.prevent_default()
        if event.key == "escape":
            self.post_message(PromptLeft())
        elif event.key == "enter":
            self.post_message(PromptEntered(self._prompt))
        elif prompt := edited(self._prompt, event.key, event.character):
            self._prompt = prompt  # at once: the next key may come before the screen has drawn this one
            self.post_message(PromptEdited(prompt))

    def on_paste(self, event: Paste) -> None:
        """Paste into the prompt."""
        if self._prompt is not None:
            event.stop()
            self._prompt = pasted(self._prompt, event.text)
            self.post_message(PromptEdited(self._prompt))


def changed_cells(old: Row, new: Row) -> tuple[int, int]:
    """From the first cell that differs to the one after the last; whole runs where text is equal but styled anew."""
    first = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        first += one.width
    same = 0
    for one, other in zip(reversed(old), reversed(new), strict=False):
        if one != other:
            break
        same += one.width
    width = row_width(new)
    return first, max(width - same, first + 1) if first + same < width else width
