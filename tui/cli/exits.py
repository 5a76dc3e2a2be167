"""How a command ends: its exit codes, and which error ends it how."""

from tui.choices import IntEnum
from tui.errors import CorpusError, DocumentError, FastiError, QueryError, StoreError


class Exit(IntEnum):
    """What a caller learns from the exit code."""

    DONE = 0
    NOTHING = 1
    USAGE = 2
    UNREADABLE = 3
    INTERRUPTED = 130
    CUT_OFF = 141


MEANINGS = {
    Exit.DONE: "done, and found what was asked for",
    Exit.NOTHING: "nothing found; `check`: a quote no longer stands",
    Exit.USAGE: "used wrongly: an unknown option, a bad date, a bad fasti.toml",
    Exit.UNREADABLE: "nothing could be read: no such path, no readable document, no index",
    Exit.INTERRUPTED: "interrupted (Ctrl-C)",
    Exit.CUT_OFF: "whoever read the output closed it",
}


def exit_for(error: FastiError) -> Exit:
    """The exit code an error ends with."""
    if isinstance(error, QueryError):
        return Exit.NOTHING
    if isinstance(error, (CorpusError, DocumentError, StoreError)):
        return Exit.UNREADABLE
    return Exit.USAGE
