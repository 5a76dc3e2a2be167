"""The timeline with its person and its quote: keys become the next view, views become rows."""

from collections.abc import Callable
from time import monotonic
from typing import Concatenate, ParamSpec

from textual.events import Key, Resize
from textual.timer import Timer

from tui.app.bindings import KEYS, Keys, Where
from tui.app.memory import Memory
from tui.app.screens.page import Page
from tui.app.screens.place import Place
from tui.browsing import finding, following, marking, moving, pointing, reading, standing, typing, unfolding, zooming
from tui.browsing.history import History
from tui.errors import DateError
from tui.frame.contents import cursor_event
from tui.frame.layout import layout
from tui.frame.marks_pane import matching
from tui.frame.people_pane import candidates
from tui.frame.phrases import citable
from tui.frame.quote_pane import shown_statement
from tui.frame.screen import draw
from tui.frame.views import Ask, Prompt, Reading, View
from tui.model.chronology import Chronology
from tui.model.statements import Kind, Statement, StatementId
from tui.values import replace

P = ParamSpec("P")
_VIEWS = {
    "mode": moving.toggled_mode,
    "order": moving.sorted_otherwise,
    "backwards": moving.turned_round,
    "claims": unfolding.toggled_claims,
    "folds": unfolding.toggled_folds,
    "overview": unfolding.toggled_overview,
    "event": zooming.fit_event,
    "all": zooming.show_all,
    "conflict": moving.next_conflict,
}
_NO_QUOTE = "There is no quote here."
_HASTE = 0.035  # seconds between the keys of one held down
_FOLLOWS_AFTER = 0.15  # seconds; so often the lower pane follows then


class BrowseScreen(Page):
    """Holds the view; every key makes it the next one. Without a memory, it is forgotten at the end."""

    WHERE = Where.BROWSE
    has_moved = False  # before it was there

    def __init__(self, chronology: Chronology, view: View, memory: Memory | None = None, keys: Keys = KEYS) -> None:
        super().__init__(keys)
        self.chronology = chronology
        self.view = self._settled_on = self._before_resizing = view
        self.history = History()
        self.place = Place(self, memory)
        self._following: Timer | None = None
        self._painted = self._followed = 0.0

    def on_mount(self) -> None:
        """Keep the place, if it is another already."""
        if self.has_moved:
            self.place.changed(self._settled_on)

    def on_resize(self, event: Resize) -> None:
        """Draw for the new size."""
        if not self.canvas.is_blank and (self.view.width, self.view.height) == event.size:
            return
        before = self._before_resizing  # so that a window that grows again shows again what it showed
        self.show(standing.resized(before, self.chronology, event.size.width, event.size.height))
        self._before_resizing = before

    def show(self, view: View) -> None:
        """Make a view the one on screen."""
        self.view = self._before_resizing = view
        if view.prompt is None:
            self.history = self.history.followed(self._settled_on, view)
            self._settled_on = view
            self.place.changed(self._settled_on)
        self.paint()

    def paint(self) -> None:
        """Draw the view; while a key is held down, the lower pane follows less often than the cursor moves."""
        rows, now = draw(self.chronology, self.view, self.hints), monotonic()
        is_hasty = now - self._painted < _HASTE and self.view.prompt is None
        self._painted = now
        if is_hasty and now - self._followed < _FOLLOWS_AFTER and len(rows) == len(self.canvas.rows):
            size = layout(self.view)
            lower = slice(len(rows) - size.footer - size.lower - size.divider, len(rows) - size.footer)
            rows[lower] = self.canvas.rows[lower]
            if self._following:
                self._following.stop()
            self._following = self.in_a_while(_HASTE, self._follow)
        else:
            self._followed = now
        self.canvas.show(rows)

    def _follow(self) -> None:
        self._following, self._followed = None, 0.0
        self.paint()

    def say(self, notice: str) -> None:
        """Say something in the footer, until the next key."""
        self.show(replace(self.view, notice=notice))

    def on_unmount(self) -> None:
        """Keep the place as it was last."""
        self.place.leave()

    def turn(self, to: Callable[Concatenate[View, Chronology, P], View], *args: P.args, **kwargs: P.kwargs) -> None:
        """Show what a function makes of the view."""
        self.show(to(self.view, self.chronology, *args, **kwargs))

    def point(self, x: int, y: int) -> None:
        """Go to what lies there."""
        self.turn(pointing.pointed, x, y)

    def wheel(self, y: int, count: int) -> None:
        """Go a row further, or move the pane that lies there."""
        self.turn(pointing.wheeled, y, count)

    def action_move(self, count: int) -> None:
        """Go to another event."""
        self.turn(moving.move, count)

    def action_move_rows(self, count: int) -> None:
        """Go to another lane."""
        self.turn(moving.move_rows, count)

    def action_move_in_time(self, count: int) -> None:
        """Go to another event in time."""
        self.turn(moving.move_in_time, count)

    def action_page(self, count: int) -> None:
        """Go a screenful further."""
        self.turn(moving.page, count)

    def action_to_end(self, last: bool) -> None:
        """Go to the first event or the last."""
        self.turn(moving.to_end, last=last)

    def action_next_cluster(self, direction: int) -> None:
        """Go over the next gap in time."""
        self.turn(moving.next_cluster, direction)

    def action_zoom(self, count: int) -> None:
        """Zoom in or out."""
        self.turn(zooming.zoom, count)

    def action_pan(self, direction: int) -> None:
        """Move the visible range."""
        self.turn(zooming.pan, direction)

    def action_toggle_kind(self, kind: str) -> None:
        """Show events of a kind, or not."""
        self.turn(finding.with_kind_toggled, Kind(kind))

    def action_follow(self, count: int) -> None:
        """Go to the event of another line of the person pane."""
        self.turn(following.follow, count)

    def action_view(self, which: str) -> None:
        """Show another view of the same."""
        self.turn(_VIEWS[which])

    def action_step_statement(self, count: int) -> None:
        """Show another statement of the event."""
        self.turn(moving.step_statement, count)

    def action_next_tab(self, count: int) -> None:
        """Show another lower pane."""
        self.show(moving.next_tab(self.view, count))

    def action_scroll_pane(self, count: int) -> None:
        """Move the lower pane."""
        self.turn(moving.scrolled, count)

    def action_undo(self) -> None:
        """Take back the last filter, mark, zoom or jump."""
        self._step(*self.history.undone(self.view))

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self._step(*self.history.redone(self.view))

    def _step(self, view: View, history: History) -> None:
        self._settled_on, self.history = view, history
        self.show(standing.settled(view, self.chronology))

    def action_back(self) -> None:
        """Show the view before."""
        self.show(standing.resized(finding.back(self.view), self.chronology, *self.size))

    def action_ask(self, what: str) -> None:
        """Open a prompt; the filter's goes on from the words that are there."""
        ask = Ask(what)
        if ask is Ask.TO_MARK and not self.view.marks:
            self.show(replace(self.view, notice="Nothing is marked yet."))
            return
        text = self.view.filter.text if ask is Ask.FILTER else ""
        prompt = marking.asked(self.view) if ask is Ask.MARK else typing.opened(ask, text)
        self.show(replace(finding.remembered(self.view), prompt=prompt, notice=""))

    def action_copy(self) -> None:
        """Copy the quote with its citation."""
        if statement := self.statement:
            self.send_to_clipboard(citable(self.chronology, statement))
        else:
            self.say(_NO_QUOTE)

    def action_open_document(self) -> None:
        """Open the whole document at the quote."""
        if statement := self.statement:
            self._open(reading.opened_at(self.view, self.chronology, statement))
        else:
            self.say(_NO_QUOTE)

    async def take_over(self, view: View, opened: Reading | None, key: Key | None) -> None:
        """Go on from what another screen has shown: a view, a document open on it; then give the key pressed there."""
        self.show(standing.resized(view, self.chronology, *self.size))
        if opened:
            self._open(opened)
        await self.keyboard.go_on(key)

    def _open(self, opened: Reading) -> None:
        from tui.app.screens.document import DocumentScreen

        self.app.push_screen(DocumentScreen(self.chronology, opened, self.keys), self.on_document_left)

    def on_document_left(self, statement: str | None) -> None:
        """Put the cursor on the event of the statement that was read last."""
        if statement:
            self.turn(following.read_last, StatementId(statement))

    @property
    def statement(self) -> Statement | None:
        """The statement in the quote pane."""
        event = cursor_event(self.chronology, self.view)
        return shown_statement(self.chronology, self.view, event) if event else None

    @property
    def shown(self) -> View:
        """What of the chronology is on screen."""
        return self.view

    def follow(self, prompt: Prompt) -> None:
        """Follow what is typed: the filter as it grows, the rest when it is entered."""
        view = replace(self.view, prompt=prompt)
        if prompt.ask is Ask.FILTER:
            view = finding.with_words(view, self.chronology, prompt.text)
        self.show(view)

    def give_up(self) -> None:
        """Give back the view before."""
        self.action_back()

    def answer(self, prompt: Prompt) -> None:
        """Do what was asked for, or say why that cannot be."""
        before = replace(self.view, before=self.view.before.before if self.view.before else None, prompt=None)
        try:
            self.show(self._answered(prompt, before))
        except DateError as error:
            self.show(replace(self.view, prompt=replace(prompt, problem=str(error))))

    def _answered(self, prompt: Prompt, before: View) -> View:
        """The view that answers a prompt; where nothing is offered to choose from, it stays open.

        Raises:
            DateError: What was typed is no date.
        """
        match prompt.ask:
            case Ask.FILTER:
                return standing.settled(replace(self.view, prompt=None), self.chronology)
            case Ask.DATE:
                return finding.jump(before, self.chronology, prompt.text) if prompt.text.strip() else before
            case Ask.AS_OF:
                return finding.set_as_of(before, self.chronology, prompt.text)
            case Ask.MARK:
                return marking.marked(before, prompt.text.strip() or prompt.offer)
            case Ask.TO_MARK:
                marks = matching(self.chronology, before, prompt.text)
                chosen = min(prompt.choice, len(marks) - 1)
                return marking.to_mark(before, self.chronology, marks[chosen]) if marks else self.view
            case _:
                found = candidates(self.chronology, prompt.text)
                chosen = min(prompt.choice, len(found) - 1)
                return finding.with_person(before, self.chronology, found[chosen].id) if found else self.view
