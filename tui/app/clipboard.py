"""Copying that arrives: tmux, macOS, GNU screen and plain terminals each take another way."""

import base64
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum

from tui.app.memory import keep_copy

LARGEST = 74_994
"""Bytes; a longer OSC 52 sequence is cut off or dropped by common terminals."""

PATIENCE = 2.0
"""Seconds for another program to take a text."""

_SCREEN_CHUNK = 700  # bytes; GNU screen drops control strings longer than 768


class Route(StrEnum):
    """By which way a text goes to the clipboard, in the words the user is told."""

    TMUX = "tmux"
    MACOS = "pbcopy"
    SCREEN = "the terminal (OSC 52 through screen)"
    TMUX_FAR = "the terminal (OSC 52 through tmux)"
    TERMINAL = "the terminal (OSC 52)"


_COMMANDS = {Route.TMUX: ["tmux", "load-buffer", "-w", "-"], Route.MACOS: ["pbcopy"]}


def route(environment: Mapping[str, str], platform: str) -> Route:
    """The way that arrives here."""
    if environment.get("TMUX"):
        return Route.TMUX
    if platform == "darwin" and not (environment.get("SSH_CONNECTION") or environment.get("SSH_TTY")):
        return Route.MACOS
    if environment.get("STY") or environment.get("TERM", "").startswith("screen"):
        return Route.SCREEN
    return Route.TMUX_FAR if environment.get("TERM", "").startswith("tmux") else Route.TERMINAL


def sequence(text: str, way: Route) -> str:
    """The OSC 52 control sequence that asks the terminal to put a text on the clipboard.

    A tmux at the near end of a line lets through what it knows itself or what is wrapped for it, as its user has set
    `set-clipboard` and `allow-passthrough`; it gets both, and drops what it may not pass on.
    """
    osc = f"\x1b]52;c;{base64.b64encode(text.encode()).decode('ascii')}\x07"
    if way is Route.TMUX_FAR:
        return f"{osc}\x1bPtmux;\x1b{osc}\x1b\\"
    if way is not Route.SCREEN:
        return osc
    chunks = (osc[at : at + _SCREEN_CHUNK] for at in range(0, len(osc), _SCREEN_CHUNK))
    return "".join(f"\x1bP{chunk}\x1b\\" for chunk in chunks)


def copy(text: str, write: Callable[[str], None]) -> str:
    """Put a text on the clipboard and into a file, and say by which way it went.

    Args:
        text: What to copy.
        write: Sends a control sequence to the terminal.
    """
    way, file = route(os.environ, sys.platform), keep_copy(text)
    also = f"; also in {file}" if file else ""
    if way in _COMMANDS:
        if _was_taken(_COMMANDS[way], text):
            return f"Copied by {way}{also}."
        way = Route.TMUX_FAR if way is Route.TMUX else Route.TERMINAL  # before 3.2, tmux knows no -w
    if len(base64.b64encode(text.encode())) > LARGEST:
        return f"Not copied: longer than a terminal's clipboard takes{f'; it is in {file}' if file else ''}."
    write(sequence(text, way))
    return f"Sent to {way}{also or '; it does not say whether it took it'}."


def _was_taken(command: list[str], text: str) -> bool:
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
