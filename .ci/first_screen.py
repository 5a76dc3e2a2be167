"""Start a program in a pseudo-terminal, wait for its first screen of the seeds, quit it, and show what was seen."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable

import pyte

LINES, COLUMNS = 24, 80
SEEN = "FITZGERALD"  # a person of the bundled example, as the lanes and the list write him
PATIENCE = 180.0  # seconds; a new environment is installed first


def main(argv: list[str]) -> int:
    """Run the program; 0 when its screen came, held the name, and the program ended by `q` with 0."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS=str(COLUMNS), LINES=str(LINES))
        os.execv(argv[0], argv)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    screen = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(screen)
    seen = _read_until(terminal, stream, lambda: any(SEEN in row.upper() for row in screen.display))
    print("\n".join(row.rstrip() for row in screen.display))
    os.write(terminal, b"q")
    _read_until(terminal, stream, lambda: False)
    status = _ended(child)
    print(f"first screen: {'seen' if seen else 'not seen'}; ended with {status}")
    return 0 if seen and status == 0 else 1


def _ended(child: int) -> int:
    """The exit code of a program that should be over by now; it is killed where it is not."""
    pid, status = os.waitpid(child, os.WNOHANG)
    if not pid:
        time.sleep(1)
        pid, status = os.waitpid(child, os.WNOHANG)
    if not pid:
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    return os.waitstatus_to_exitcode(status)


def _read_until(terminal: int, stream: pyte.ByteStream, is_done: Callable[[], bool]) -> bool:
    """Read until `is_done`, the program closes the terminal, or patience ends; whether it was done."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            arrived = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            return False
        stream.feed(arrived)
        if is_done():
            return True
    return False


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
