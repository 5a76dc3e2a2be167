"""Where bundled files lie: beside the package in a checkout, inside it in an installed wheel."""

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def _bundled(name: str) -> str:
    inside = os.path.join(_PACKAGE, name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), name)


def seeds() -> str:
    """The folder of the bundled example corpus."""
    return _bundled("seeds")


def styles() -> str:
    """The folder of the explorer's style sheets."""
    return _bundled("styles")


def themes() -> list[str]:
    """The names of the themes there are: style sheets beside the layout."""
    return sorted(name.removesuffix(".tcss") for name in os.listdir(os.path.join(styles(), "themes")))


def theme(name: str) -> str:
    """The style sheet of a theme."""
    with open(os.path.join(styles(), "themes", f"{name}.tcss"), encoding="utf-8") as file:
        return file.read()


def lexicon(name: str) -> str:
    """The text of one lexicon file, such as "post_heads"."""
    with open(os.path.join(_PACKAGE, "analysis", "lexicon", f"{name}.txt"), encoding="utf-8") as file:
        return file.read()


def version_of(*rooms: str) -> str:
    """A short text that changes whenever a file of these rooms of the package does, from names, sizes and times."""
    import sys
    import zlib

    waiting, told = [_PACKAGE], [sys.version]
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if (folder == _PACKAGE and entry.name not in rooms) or entry.name == "__pycache__":
                    continue
                if entry.is_dir():
                    waiting.append(entry.path)
                else:
                    status = entry.stat()
                    told.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return f"{zlib.crc32(repr(sorted(told)).encode()):08x}"
