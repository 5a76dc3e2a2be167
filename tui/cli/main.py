"""`fasti`: from words on the command line to an exit code; the one place that turns errors into sentences."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module

from tui.cli.exits import Exit, exit_for
from tui.cli.paper import complain
from tui.cli.words import options_of
from tui.errors import FastiError
from tui.notation import NoReturn

COLLECTED_AFTER = 50_000
"""New objects. What a start makes stays; to look through it every 700 of them was an eighth of a look-up."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The words after `fasti`; those of the process where left out.

    Returns:
        The exit code, as `tui.cli.exits` lists them.
    """
    gc.set_threshold(COLLECTED_AFTER)
    if sys.stdout is None:  # closed by the caller
        return Exit.CUT_OFF
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
    except FastiError as error:
        complain(str(error))
        return exit_for(error)
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        return Exit.CUT_OFF
    except OSError as error:
        _let_go()
        with suppress(OSError):  # there is nobody left to tell
            complain(f"Cannot go on: {error.strerror or error}.")
        return Exit.UNREADABLE
    finally:
        _let_go()
    return code


def process() -> NoReturn:
    """One command as a process that ends at once: taking down all that was loaded would be a tenth of a look-up."""
    code = main()
    if "threading" in sys.modules:  # whoever has other threads or processes ends them
        raise SystemExit(code)
    os._exit(code)


def _run(argv: Sequence[str]) -> int:
    try:
        options = options_of(argv)
    except SystemExit as ended:
        return int(ended.code or 0)
    # By name and late, so that help and completions load no look-up, and look-ups no explorer.
    run: Callable[..., int] = import_module(f"tui.cli.{options.module}").run
    return run(options)


def _let_go() -> None:
    """Send nowhere what cannot be sent; for that the interpreter has an exit code of its own, 120."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
