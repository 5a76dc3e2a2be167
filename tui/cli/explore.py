"""`fasti [PATH ...]`: the explorer, or the timeline as text where there is no terminal for it."""

import os
import sys

from tui import resources
from tui.cli.grammar import Options
from tui.cli.opening import chronology_for, chronology_left, chronology_since
from tui.cli.paper import say
from tui.cli.preferring import preferred
from tui.notation import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.model.chronology import Chronology


def run(options: Options) -> int:
    """Open the explorer; the timeline as text with `--plain`, without a terminal, or on one that cannot draw.

    Raises:
        CorpusError: Nothing at the paths can be read.
        SettingsError: The user's settings or a `fasti.toml` cannot be understood.
    """
    reason = why_plain(options)
    if reason is None:
        return _explored(options)
    chronology = chronology_for(options, "fasti PATH")
    from tui.cli.listing import print_all

    if reason:
        say(reason)
    return print_all(chronology)


def _explored(options: Options) -> int:
    """Explore on the terminal, which keeps what is typed from the beginning on.

    What the index has is shown before the files are looked over: of very many, that takes as long as all the rest.
    """
    manner = preferred(options)
    from tui.app.first_frame import Stage

    with Stage(sys.stdin.fileno(), sys.stderr.fileno()) as stage:
        left = chronology_left(options, "fasti PATH")
        chronology = left.chronology if left else chronology_for(options, "fasti PATH")
        from tui.app.memory import memory_of
        from tui.app.starting import run as explore

        def changed() -> "Chronology | None":
            """What the files make now, if they have changed; the screen is the reader's while they are read."""
            if left is None or left.is_current():
                return None
            stage.clear()
            return chronology_since(options, left)

        memory = memory_of(options.paths or [resources.seeds()])
        return explore(chronology, memory, manner, is_fresh=options.fresh, stage=stage, changed=changed)


def why_plain(options: Options) -> str | None:
    """Why there is text instead of the explorer: None for the explorer, "" where it was asked for."""
    if options.plain:
        return ""
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        return "There is no terminal to explore on; here is the timeline as text."
    if os.environ.get("TERM", "dumb") == "dumb":
        return "This terminal cannot draw the explorer; here is the timeline as text."
    return None
