"""The way into the explorer: its first screen is painted, and only then Textual is loaded, which takes it over."""

import sys
from collections.abc import Callable
from importlib import import_module

from tui.app.bindings import Where, footer_hints
from tui.app.first_frame import Stage, terminal_size
from tui.app.manner import PLAIN, Manner
from tui.app.memory import Memory
from tui.browsing.standing import resized
from tui.frame.screen import draw
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.timeline.glyphs import glyphs_for
from tui.values import replace


def run(
    chronology: Chronology,
    memory: Memory | None = None,
    manner: Manner = PLAIN,
    *,
    is_fresh: bool = False,
    stage: Stage | None = None,
    changed: Callable[[], Chronology | None] = lambda: None,
) -> int:
    """Explore a chronology until the reader has had enough; returns an exit code.

    Args:
        chronology: What to explore.
        memory: Where the place is kept between two runs, if it is.
        manner: How the explorer looks, and which keys it listens to.
        is_fresh: Begin at the beginning, wherever it was left.
        stage: The terminal, if the first screen is to be painted at once.
        changed: Asked once that is painted: what to explore instead, if it was not what it should be.
    """
    kept = None if is_fresh else memory
    view = _begun(chronology, kept, manner, stage)
    if now := changed():
        chronology = now
        view = _begun(chronology, kept, manner, stage)
    sys.modules.setdefault("ssl", None)  # type: ignore[arg-type] # asyncio goes without: nothing here speaks to a network
    if stage:
        from tui.app.overture import answered_while

        view = answered_while(lambda: import_module("tui.app.app"), stage, chronology, view, manner.keys)
    from tui.app.app import Explorer, ended

    return ended(Explorer(chronology, view, memory, stage, manner))


def _begun(chronology: Chronology, memory: Memory | None, manner: Manner, stage: Stage | None) -> View:
    """The view that was left last, or the first one, and painted if there is a terminal for it."""
    view = View(glyphs=glyphs_for(sys.__stderr__.encoding if sys.__stderr__ else "ascii"))
    if memory:
        view = recalled(view, chronology, memory)
    if stage:
        view = resized(view, chronology, *terminal_size())
        rows = draw(chronology, view, footer_hints(Where.BROWSE, manner.keys))
        stage.paint(rows, view.width, view.height, manner.theme)
    return view


def recalled(view: View, chronology: Chronology, memory: Memory) -> View:
    """The view that was left last, or this one with a word on why not."""
    try:
        kept = memory.recalled()
    except (OSError, ValueError):
        kept = {}
    from tui.browsing.keeping import restored  # a first start needs it as little as one with --fresh

    there = restored(view, chronology, kept) if kept is not None else view
    return there or replace(view, notice="Where you were could not be read; this is the beginning.")
