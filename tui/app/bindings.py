"""Every key once: the footer, help, the command palette and README read it here."""

from collections.abc import Iterator
from enum import StrEnum

from tui.frame.views import Hint, Tab
from tui.values import dataclass


class Where(StrEnum):
    """Where a key works."""

    BROWSE = "Timeline"
    DOCUMENT = "Document"
    TYPING = "While typing"
    EVERYWHERE = "Everywhere"


@dataclass(frozen=True, slots=True)
class Key:
    """Keys that do the same; `footer` is their word in the footer, where the keys of `opposite` stand beside them."""

    id: str
    keys: tuple[str, ...]
    action: str
    what: str
    where: Where = Where.BROWSE
    footer: str = ""
    opposite: str = ""

    @property
    def shown(self) -> str:
        """The keys as help writes them."""
        return " ".join(map(shown, self.keys))

    @property
    def short(self) -> str:
        """The first of them, as the footer writes it."""
        return shown(self.keys[0])

    @property
    def unmoved(self) -> str:
        """What is said where it changes nothing; nothing of a key that says so itself, or always changes something."""
        return next((said for said, ids in UNMOVED.items() if self.id in ids), "")


_NAMES = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home",
    "end": "End", "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "Shift Tab", "space": "Space",
    "shift+left": "Shift ←", "shift+right": "Shift →", "backspace": "Backspace",
}  # fmt: skip


def shown(key: str) -> str:
    """A key as help and footer write it."""
    changed = key.replace("ctrl+", "^").replace("alt+", "Alt ").replace("shift+", "Shift ")
    return _NAMES.get(key, changed.upper() if key[0] == "f" and key[1:].isdigit() else changed)


UNMOVED = {
    "Nothing lies further down.": ("event.next", "lane.next", "page.next", "event.last"),
    "Nothing lies further up.": ("event.previous", "lane.previous", "page.previous", "event.first"),
    "Nothing comes later.": ("time.later",),
    "Nothing comes earlier.": ("time.earlier",),
    "Only what has a date has gaps beside it.": ("cluster.next", "cluster.previous"),
    "This is the only event whose sources differ.": ("conflict.next",),
    "This is as near as it goes.": ("zoom.in",),
    "Everything in time is on screen.": ("zoom.out", "zoom.all"),
    "The whole event is on screen.": ("zoom.fit",),
    "This is the last line of the person pane.": ("entry.next",),
    "This is the first line of the person pane.": ("entry.previous",),
    "The pane ends here.": ("pane.down",),
    "The pane begins here.": ("pane.up",),
    "There is no other statement.": ("statement.next", "statement.previous", "read.next", "read.previous"),
    "The document ends here.": ("read.down", "read.further", "read.end"),
    "The document begins here.": ("read.up", "read.back", "read.begin"),
}
"""What is said where keys change nothing, with their ids."""

KEYS = (
    Key("event.next", ("j", "down"), "move(1)", "next event", Where.BROWSE, "event", "event.previous"),
    Key("event.previous", ("k", "up"), "move(-1)", "previous event"),
    Key("time.later", ("l", "right"), "move_in_time(1)", "next event in time, on any lane"),
    Key(
        "time.earlier", ("h", "left"), "move_in_time(-1)", "previous event in time", Where.BROWSE, "time", "time.later"
    ),
    Key("lane.next", ("J",), "move_rows(1)", "next lane"),
    Key("lane.previous", ("K",), "move_rows(-1)", "previous lane"),
    Key("page.next", ("space", "pagedown"), "page(1)", "a screen further down"),
    Key("page.previous", ("pageup", "b"), "page(-1)", "a screen further up"),
    Key("event.first", ("home",), "to_end(False)", "first event"),
    Key("event.last", ("end", "G"), "to_end(True)", "last event"),
    Key("cluster.next", ("]",), "next_cluster(1)", "what comes after the next gap in time"),
    Key("cluster.previous", ("[",), "next_cluster(-1)", "what comes before the last gap in time"),
    Key(
        "zoom.in",
        ("z", "+"),
        "zoom(1)",
        "zoom in: all, decade, year, quarter, month, day",
        Where.BROWSE,
        "zoom",
        "zoom.out",
    ),
    Key("zoom.out", ("Z", "-"), "zoom(-1)", "zoom out"),
    Key("zoom.fit", ("=",), "view('event')", "zoom to the whole event"),
    Key("zoom.all", ("0",), "view('all')", "everything in time"),
    Key("folds", ("f",), "view('folds')", "empty years folded or in their full width"),
    Key("pan.later", (">", "shift+right"), "pan(1)", "move the visible range later"),
    Key("pan.earlier", ("<", "shift+left"), "pan(-1)", "move the visible range earlier"),
    Key("date.go", ("g",), "ask('date')", "go to a date: 1998, apr 2003, -6m", footer="date"),
    Key("date.as-of", ("@",), "ask('as of')", "who was in post on a day; empty ends it"),
    Key("filter", ("/",), "ask('filter')", "filter by words, as you type", footer="filter"),
    Key("people", ("p",), "ask('people')", "choose a person", footer="people"),
    Key("conflict.next", ("c",), "view('conflict')", "next event whose sources differ", footer="conflict"),
    Key("claims", ("C",), "view('claims')", "each claim of a disputed event on a lane of its own"),
    Key("kind.tenures", ("1",), "toggle_kind('tenure')", "posts shown or not"),
    Key("kind.letters", ("2",), "toggle_kind('letter')", "letters shown or not"),
    Key("kind.publications", ("3",), "toggle_kind('publication')", "publications shown or not"),
    Key("kind.resignations", ("4",), "toggle_kind('resignation')", "resignations shown or not"),
    Key("undo", ("u",), "undo", "undo the last filter, mark, zoom or jump"),
    Key("redo", ("U",), "redo", "do again what was undone"),
    Key("mark", ("m",), "ask('mark')", "mark the event; rub out the name of a mark to take it away"),
    Key("mark.go", ("'",), "ask('to mark')", "choose a mark and go there"),
    Key("back", ("escape",), "back", "the view before the last filter, jump or choice"),
    Key("mode", ("v",), "view('mode')", "lanes or list"),
    Key("overview", ("O",), "view('overview')", "four lanes a row, where there are more than rows"),
    Key("list.order", ("s",), "view('order')", "the list by date, by person, by document"),
    Key("list.backwards", ("S",), "view('backwards')", "the list the other way round"),
    Key("tab.next", ("tab",), "next_tab(1)", "next pane: quote, person, sources"),
    Key("tab.previous", ("shift+tab",), "next_tab(-1)", "previous pane"),
    Key("entry.next", ("e",), "follow(1)", "follow the next line of the person pane to its quote"),
    Key("entry.previous", ("E",), "follow(-1)", "follow the line before"),
    Key("pane.down", ("ctrl+n",), "scroll_pane(1)", "the pane that is chosen a line down"),
    Key("pane.up", ("ctrl+p",), "scroll_pane(-1)", "the pane that is chosen a line up"),
    Key("statement.next", ("n",), "step_statement(1)", "next statement of the event"),
    Key("statement.previous", ("N",), "step_statement(-1)", "previous statement of the event"),
    Key("document", ("enter", "o"), "open_document", "the whole document, at its quote", footer="document"),
    Key("copy", ("y",), "copy", "copy the quote with its citation", footer="copy"),
    Key("read.down", ("j", "down"), "scroll_rows(1)", "a line down", Where.DOCUMENT, "line", "read.up"),
    Key("read.up", ("k", "up"), "scroll_rows(-1)", "a line up", Where.DOCUMENT),
    Key("read.further", ("space", "pagedown"), "turn(1)", "a screen further", Where.DOCUMENT, "page"),
    Key("read.back", ("pageup", "b"), "turn(-1)", "a screen back", Where.DOCUMENT),
    Key("read.begin", ("home", "g"), "to_end(False)", "beginning", Where.DOCUMENT),
    Key("read.end", ("end", "G"), "to_end(True)", "end", Where.DOCUMENT),
    Key("read.next", ("n", "tab"), "step(1)", "next statement", Where.DOCUMENT, "statement", "read.previous"),
    Key("read.previous", ("N", "shift+tab"), "step(-1)", "previous statement", Where.DOCUMENT),
    Key("read.find", ("/",), "ask", "find words", Where.DOCUMENT, "find"),
    Key("read.found.next", ("enter", "l", "right"), "seek(1)", "next place found", Where.DOCUMENT),
    Key("read.found.previous", ("h", "left"), "seek(-1)", "previous place found", Where.DOCUMENT),
    Key("read.copy", ("y",), "copy", "copy the quote with its citation", Where.DOCUMENT, "copy"),
    Key("read.leave", ("escape", "q"), "leave", "back to the timeline", Where.DOCUMENT, "back"),
    Key("typing.accept", ("enter",), "", "keep what is typed", Where.TYPING),
    Key("typing.leave", ("escape",), "", "give back the view before", Where.TYPING),
    Key("typing.choose", ("up", "down"), "", "choose among people or marks", Where.TYPING),
    Key("typing.move", ("left", "right", "home", "end"), "", "move in the text", Where.TYPING),
    Key("typing.rub", ("backspace", "ctrl+w", "ctrl+u"), "", "rub out a letter, a word, all before", Where.TYPING),
    Key("help", ("?",), "help", "this page", Where.EVERYWHERE, "all keys"),
    Key("palette", (":",), "command_palette", "find a command by name", Where.EVERYWHERE),
    Key("quit", ("q",), "quit", "quit", Where.EVERYWHERE, "quit"),
    Key("interrupt", ("ctrl+c", "ctrl+q"), "quit", "quit, also while typing", Where.EVERYWHERE),
    Key("redraw", ("ctrl+l",), "redraw", "draw the screen again", Where.EVERYWHERE),
    Key("mouse", ("f2",), "toggle_mouse", "listen to the mouse, or leave it to the terminal", Where.EVERYWHERE),
    Key("suspend", ("ctrl+z",), "suspend_process", "back to the shell; fg comes back", Where.EVERYWHERE),
)

Keys = tuple[Key, ...]

_MENTIONED = ("zoom.fit", "zoom.all", "folds", "claims", "overview", "statement.next")
"""What a pane names where it helps, though the footer does not."""


def keys_of(where: Where, keys: Keys = KEYS) -> Iterator[Key]:
    """The keys that work somewhere, in the order help lists them."""
    return (key for key in keys if key.where is where)


def meaning(where: Where, *names: str | None, keys: Keys = KEYS) -> Key | None:
    """What a press means somewhere, given the names it may have, such as "question_mark" and "?"."""
    there = (*keys_of(where, keys), *keys_of(Where.EVERYWHERE, keys))
    return next((key for key in there if not {*names}.isdisjoint(key.keys)), None)


def footer_hints(where: Where, keys: Keys = KEYS) -> tuple[Hint, ...]:
    """What the footer of a screen names, the most needed first; and without words what its panes may name."""
    by_id = {key.id: key for key in keys}
    taken = {press for one in keys_of(where, keys) for press in one.keys}
    here = [
        Hint(" ".join(by_id[id].short for id in (key.id, key.opposite) if id), key.footer, id=key.id)
        for key in keys_of(where, keys)
        if key.footer
    ]
    everywhere = [key for key in keys_of(Where.EVERYWHERE, keys) if key.footer and taken.isdisjoint(key.keys)]
    mentioned = [Hint(by_id[id].short, id=id) for id in _MENTIONED if by_id[id].where is where]
    return (*here, *(Hint(key.short, key.footer, str(key.where)) for key in everywhere), *mentioned)


def tour_hints(keys: Keys = KEYS) -> tuple[Hint, ...]:
    """What the footer of a guided walk names."""
    quits = (hint for hint in footer_hints(Where.EVERYWHERE, keys) if hint.what == "quit")
    return (Hint("any key", "explore from here"), *quits)


_OF_PANE = {
    Tab.QUOTE: ("statement.next", "statement.previous", "document", "copy"),
    Tab.PERSON: ("entry.next", "entry.previous", "document"),
    Tab.SOURCES: ("statement.next", "statement.previous", "document"),
}
_OF_PANES = ("pane.down", "pane.up", "tab.next", "tab.previous")


def help_hints(first: Where = Where.BROWSE, keys: Keys = KEYS, pane: Tab | None = None) -> tuple[Hint, ...]:
    """Every key once, for the help page, by where it works; first what the chosen pane and the screen can do."""
    of_pane = (*_OF_PANE[pane], *_OF_PANES) if pane else ()
    heading = pane.heading if pane else ""
    here = [Hint(key.shown, key.what, heading) for id in of_pane for key in keys if key.id == id]
    places = sorted(Where, key=lambda where: where is not first)
    others = (key for where in places for key in keys_of(where, keys) if key.id not in of_pane)
    return (*here, *(Hint(key.shown, key.what, str(key.where)) for key in others))
