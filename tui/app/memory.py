"""What is kept between two runs: where a corpus was left, and the last copy; in the user's state directory."""

import json
import os
import zlib
from collections.abc import Mapping, Sequence

LAST_COPY = "last-copy.txt"


def state_directory() -> str | None:
    """Where fasti keeps its state, as the XDG specification has it; None if no home is known."""
    base = os.environ.get("XDG_STATE_HOME", "")
    if os.path.isabs(base):
        return os.path.join(base, "fasti")
    home = os.path.expanduser("~")
    return os.path.join(home, ".local", "state", "fasti") if os.path.isabs(home) else None


def memory_of(paths: Sequence[str]) -> "Memory | None":
    """The memory of the corpus at some paths; None where there is no place for one."""
    folder = state_directory()
    if folder is None or not paths:
        return None
    real = [os.path.realpath(path) for path in paths]
    name = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in os.path.basename(real[0]))
    digest = zlib.crc32(os.fsencode("\0".join(real)))
    return Memory(os.path.join(folder, f"{name[:40] or 'corpus'}-{digest:08x}.json"))


class Memory:
    """Where one corpus was left: a file, written whole or not at all."""

    def __init__(self, path: str) -> None:
        self.path = path

    def recalled(self) -> Mapping[str, object] | None:
        """What was kept; None if nothing was.

        Raises:
            ValueError: The file is damaged.
            OSError: It cannot be read.
        """
        try:
            with open(self.path, encoding="utf-8") as file:
                kept = json.load(file)
        except FileNotFoundError:
            return None
        except RecursionError:
            raise ValueError(self.path) from None
        if not isinstance(kept, dict):
            raise ValueError(self.path)
        return kept

    def write(self, kept: Mapping[str, object]) -> str:
        """Keep this instead of what was kept; returns why that cannot be, or nothing."""
        return write_whole(self.path, json.dumps(kept))


def keep_copy(text: str) -> str:
    """Keep a copied text in a file too; returns the file's name, or nothing if it could not be kept."""
    folder = state_directory()
    if folder is None or write_whole(os.path.join(folder, LAST_COPY), text):
        return ""
    return short(os.path.join(folder, LAST_COPY))


def short(path: str) -> str:
    """A path as whoever reads the shell writes it."""
    home = os.environ.get("HOME", "").rstrip("/")
    return f"~{path.removeprefix(home)}" if home and path.startswith(f"{home}/") else path


def write_whole(path: str, text: str) -> str:
    """Write a file, so that it is there whole or as it was; returns why that cannot be, or nothing."""
    new = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(new, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, path)
    except OSError as error:
        return (error.strerror or "it cannot be written").lower()
    return ""
