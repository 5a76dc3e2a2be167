"""`fasti tour`: a guided walk through a chronology, in the explorer or as text."""

import math
import sys
from collections.abc import Iterator

from tui.cli.exits import Exit
from tui.cli.explore import why_plain
from tui.cli.grammar import Options
from tui.cli.opening import chronology_for
from tui.cli.paper import say, stdout_paper, write
from tui.cli.preferring import preferred
from tui.errors import SettingsError
from tui.model.chronology import Chronology
from tui.notation import TYPE_CHECKING
from tui.timeline.glyphs import glyphs_for

if TYPE_CHECKING:
    from tui.frame.views import View

PACE = 8.0
"""Seconds for each stop; the longest caption is read in less."""

_WIDTH, _HEIGHT = 80, 24
_NARROWEST, _WIDEST = 60, 120


def run(options: Options) -> int:
    """Walk through the timeline; as text with `--plain`, without a terminal, or on one that cannot draw.

    Raises:
        SettingsError: `--pace` is no number of seconds, or the user's settings or a `fasti.toml` cannot be understood.
        CorpusError: Nothing at the paths can be read.
    """
    pace, reason = _pace(options.pace), why_plain(options)
    if reason is None:
        return _walked(options, pace)
    chronology = chronology_for(options, "fasti tour PATH")
    from tui.frame.views import View

    glyphs = glyphs_for(sys.stdout.encoding or "ascii")
    if reason:
        say(reason)
    width = min(max(stdout_paper().width or _WIDTH, _NARROWEST), _WIDEST)
    write(_pages(chronology, View(width, _HEIGHT, glyphs)))
    return Exit.DONE


def _walked(options: Options, pace: float) -> int:
    """Walk on the terminal, which keeps what is typed from the beginning on."""
    manner = preferred(options)
    from tui.app.first_frame import Stage

    with Stage(sys.stdin.fileno(), sys.stderr.fileno()) as stage:
        chronology = chronology_for(options, "fasti tour PATH")
        from tui.app.tour import run as tour
        from tui.frame.views import View

        glyphs = glyphs_for(sys.__stderr__.encoding if sys.__stderr__ else "ascii")
        return tour(chronology, View(glyphs=glyphs), pace, manner, stage)


def _pages(chronology: Chronology, view: "View") -> Iterator[str]:
    from tui.browsing.touring import drawn, itinerary
    from tui.frame.runs import row_text

    *stops, _ = itinerary(chronology, view)  # the last one is for who has keys
    for number, stop in enumerate(stops, 1):
        yield f"{'' if number == 1 else chr(10)}{number} of {len(stops)}: {stop.caption}\n"
        yield from (row_text(row).rstrip() for row in drawn(chronology, stop, stop.view.height))


def _pace(typed: str | None) -> float:
    try:
        pace = PACE if typed is None else float(typed)
    except ValueError:
        pace = math.nan
    if not 0.1 <= pace <= 3600:
        raise SettingsError(f"--pace must be a number of seconds from 0.1 to 3600, not “{typed}”.")
    return pace
