"""What is kept between two runs: where a corpus was left, and the last copy; in the user's state directory."""

import json
import os
import threading
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

LAST_COPY = "last-copy.txt"


def state_directory() -> Path | None:
    """Where fasti keeps its state, as the XDG specification has it; None if no home is known."""
    base = Path(os.environ.get("XDG_STATE_HOME", ""))
    if base.is_absolute():
        return base / "fasti"
    try:
        return Path.home() / ".local" / "state" / "fasti"
    except RuntimeError:
        return None


def memory_of(paths: Sequence[str]) -> "Memory | None":
    """The memory of the corpus at some paths; None where there is no place for one."""
    folder = state_directory()
    if folder is None or not paths:
        return None
    real = [Path(path).resolve() for path in paths]
    name = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in real[0].name)
    digest = zlib.crc32(os.fsencode("\0".join(map(str, real))))
    return Memory(folder / f"{name[:40] or 'corpus'}-{digest:08x}.json")


class Memory:
    """Where one corpus was left: a file, written whole or not at all, by whichever thread has the time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._wanted: str | None = None
        self._lock = threading.Lock()

    def recalled(self) -> Mapping[str, object] | None:
        """What was kept; None if nothing was.

        Raises:
            ValueError: The file is damaged.
            OSError: It cannot be read.
        """
        try:
            kept = json.loads(self.path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except RecursionError:
            raise ValueError(self.path) from None
        if not isinstance(kept, dict):
            raise ValueError(self.path)
        return kept

    def want(self, kept: Mapping[str, object]) -> None:
        """Keep this, when it is next written."""
        self._wanted = json.dumps(kept)

    def write(self) -> str:
        """Write what is wanted; returns why that cannot be, or nothing."""
        with self._lock:
            wanted, self._wanted = self._wanted, None
            return write_whole(self.path, wanted) if wanted is not None else ""


def keep_copy(text: str) -> str:
    """Keep a copied text in a file too; returns the file's name, or nothing if it could not be kept."""
    folder = state_directory()
    if folder is None or write_whole(folder / LAST_COPY, text):
        return ""
    return short(folder / LAST_COPY)


def short(path: Path) -> str:
    """A path as whoever reads the shell writes it."""
    home = os.environ.get("HOME", "")
    return f"~/{path.relative_to(home)}" if home and path.is_relative_to(home) else str(path)


def write_whole(path: Path, text: str) -> str:
    """Write a file, so that it is there whole or as it was; returns why that cannot be, or nothing."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new.touch(mode=0o600)
        new.write_text(text, "utf-8")
        new.replace(path)
    except OSError as error:
        return (error.strerror or "it cannot be written").lower()
    return ""
