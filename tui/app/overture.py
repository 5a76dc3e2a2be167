"""The keys typed while Textual is loaded: what only moves the cursor is answered at once, the rest kept for it.

Loading takes ten times as long as a screen, and needs no terminal; so a thread does it, and this one listens.
"""

import re
import select
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

from tui.app.bindings import Keys, Where, footer_hints, meaning
from tui.app.ends import typed
from tui.app.first_frame import Stage
from tui.app.waking import Waking
from tui.browsing.moving import move, move_in_time, move_rows, page
from tui.frame.screen import draw
from tui.frame.views import View
from tui.model.chronology import Chronology

_MOVES: Mapping[str, Callable[[View, Chronology, int], View]] = {
    "move": move,
    "move_rows": move_rows,
    "move_in_time": move_in_time,
    "page": page,
}
"""What is answered, by the actions of the table of keys; each goes so many steps."""

_ACTION = re.compile(r"(\w+)\((-?\d+)\)")
_SEQUENCES = {"\x1b[A": "up", "\x1b[B": "down", "\x1b[C": "right", "\x1b[D": "left", "\x1b[5~": "pageup",
              "\x1b[6~": "pagedown", " ": "space"}  # fmt: skip
_PRESS = re.compile("|".join(map(re.escape, _SEQUENCES)) + "|[!-~]")


def answered_while(load: Callable[[], object], stage: Stage, chronology: Chronology, view: View, keys: Keys) -> View:
    """Have something loaded, and answer keys until it is.

    Args:
        load: Loads what shall be imported; an import that fails is tried again, and fails again, where it is needed.
        stage: The terminal, with the view painted on it; it keeps what is typed and not answered.
        chronology: What is browsed.
        view: What is painted.
        keys: The table of keys.

    Returns:
        The view after the keys.
    """
    loaded, is_listening = Waking(), True
    threading.Thread(target=_load, args=(load, loaded), daemon=True).start()
    while not loaded.is_set():
        files = [loaded.awake, stage.keys] if is_listening and stage.is_known else [loaded.awake]
        if stage.keys in select.select(files, [], [])[0] and stage.is_known:
            text = typed(stage.keys).decode("latin-1")
            is_listening = bool(text)
            while (press := _PRESS.match(text)) and (there := _moved(press[0], chronology, view, keys)):
                view, text, stage.has_moved = there, text[press.end() :], True
            if text:  # what comes after it waits too
                stage.unanswered, is_listening = text.encode("latin-1"), False
            stage.show(draw(chronology, view, footer_hints(Where.BROWSE, keys)))
    return view


def _load(load: Callable[[], object], loaded: Waking) -> None:
    try:
        with suppress(ImportError):
            load()
    finally:
        loaded.set()


def _moved(press: str, chronology: Chronology, view: View, keys: Keys) -> View | None:
    """The view that a key makes of another; None if it does more than move the cursor."""
    key = meaning(Where.BROWSE, _SEQUENCES.get(press, press), keys=keys)
    action = _ACTION.fullmatch(key.action) if key else None
    move = _MOVES.get(action[1]) if action else None
    return move(view, chronology, int(action[2])) if action and move else None
