"""A whole document, opened at its quote, its statements marked."""

from textual.events import Resize

from tui.app.bindings import KEYS, Keys, Where
from tui.app.screens.page import Page
from tui.browsing import reading, typing
from tui.frame.document_page import draw_document
from tui.frame.phrases import citable
from tui.frame.views import Ask, Prompt, Reading
from tui.model.chronology import Chronology
from tui.values import replace

_WHEEL = 3  # lines for one notch of the wheel


class DocumentScreen(Page):
    """Holds what is read where; left with the id of the statement that was marked."""

    WHERE = Where.DOCUMENT

    def __init__(self, chronology: Chronology, opened: Reading, keys: Keys = KEYS) -> None:
        super().__init__(keys)
        self.chronology = chronology
        self.reading = opened

    def on_resize(self, event: Resize) -> None:
        """Draw for the new size."""
        self.show(reading.resized(self.reading, self.chronology, event.size.width, event.size.height))

    def show(self, read: Reading) -> None:
        """Make a state of reading the one on screen."""
        self.reading = read
        self.canvas.show(draw_document(self.chronology, read, self.hints))

    def say(self, notice: str) -> None:
        """Say something in the footer, until the next key."""
        self.show(replace(self.reading, notice=notice))

    def wheel(self, y: int, count: int) -> None:
        """Go some lines further."""
        self.action_scroll_rows(count * _WHEEL)

    def action_scroll_rows(self, rows: int) -> None:
        """Go a line further."""
        self.show(reading.scroll(self.reading, self.chronology, rows))

    def action_turn(self, pages: int) -> None:
        """Go a screenful further."""
        self.show(reading.turn(self.reading, self.chronology, pages))

    def action_to_end(self, last: bool) -> None:
        """Go to the beginning or the end."""
        self.show(reading.to_end(self.reading, self.chronology, last=last))

    def action_step(self, count: int) -> None:
        """Go to another statement."""
        self.show(reading.step(self.reading, self.chronology, count))

    def action_ask(self) -> None:
        """Ask for words to find."""
        self.show(replace(self.reading, prompt=typing.opened(Ask.SEARCH), notice=""))

    def action_seek(self, count: int) -> None:
        """Go to another place where the words stand."""
        if not self.reading.words:
            self.show(replace(self.reading, notice="Nothing is sought yet."))
            return
        self.show(reading.seek(self.reading, self.chronology, self.reading.words, count))

    def action_copy(self) -> None:
        """Copy the marked quote with its citation."""
        statement = reading.shown(self.reading, self.chronology)
        if statement:
            self.send_to_clipboard(citable(self.chronology, statement))

    def action_leave(self) -> None:
        """Go back to the timeline."""
        statement = reading.shown(self.reading, self.chronology)
        self.dismiss(statement.id if statement else "")

    @property
    def shown(self) -> Reading:
        """What is read."""
        return self.reading

    def follow(self, prompt: Prompt) -> None:
        """Show what is typed."""
        self.show(replace(self.reading, prompt=prompt))

    def give_up(self) -> None:
        """Close the search, and forget what was sought."""
        self.show(replace(self.reading, prompt=None, words=""))

    def answer(self, prompt: Prompt) -> None:
        """Go to the first place."""
        self.show(reading.seek(self.reading, self.chronology, prompt.text))
