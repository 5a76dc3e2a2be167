"""Where the index of a corpus lies: in the user's cache directory, never inside the corpus."""

import os
import zlib
from collections.abc import Sequence

from tui.errors import StoreError


def index_path(paths: Sequence[str], folder: str | None = None) -> str:
    """The index of the corpus at `paths`; its folder is made where there is none.

    Args:
        paths: What the user gave, in their order: the names of documents depend on it.
        folder: Where indexes lie; the user's cache directory where left out.

    Raises:
        StoreError: There is no such place, it cannot be made, or it lies inside the corpus.
    """
    real = [os.path.realpath(path) for path in paths]
    folder = os.path.abspath(folder) if folder else _cache_directory()
    for path in real:
        if _is_inside(folder, path):
            raise StoreError(f"The index may not lie inside the corpus it is of: {folder}.")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise StoreError(f"Cannot keep an index in {folder}: {(error.strerror or 'no such place').lower()}.") from None
    name = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in os.path.basename(real[0]))
    return os.path.join(folder, f"{name[:40] or 'corpus'}-{_digest(real)}.sqlite")


def _cache_directory() -> str:
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # as the XDG specification has it, a relative one is ignored
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            raise StoreError("There is no cache directory to keep an index in: no home directory is known.")
        base = os.path.join(home, ".cache")
    return os.path.join(base, "fasti")


def _digest(paths: Sequence[str]) -> str:
    """Sixteen digits; `hashlib` would load a library of 4 MB."""
    named = os.fsencode("\0".join(paths))
    return f"{zlib.crc32(named):08x}{zlib.adler32(named[::-1]):08x}"


def _is_inside(folder: str, path: str) -> bool:
    """Whether a file in `folder` would be found among the documents at `path`; hidden folders are not looked into."""
    real = os.path.realpath(folder)
    if os.path.commonpath([real, path]) != path:
        return False
    return not any(part.startswith(".") for part in os.path.relpath(real, path).split(os.sep) if part != ".")
