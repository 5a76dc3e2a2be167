"""Where bundled files lie: beside the package in a checkout, inside it in an installed wheel."""

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib costs 9 ms of every look-up


def _bundled(name: str) -> str:
    inside = os.path.join(_PACKAGE, name)  # noqa: PTH118
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_PACKAGE), name)  # noqa: PTH112, PTH118, PTH120


def seeds() -> str:
    """The folder of the bundled example corpus."""
    return _bundled("seeds")


def styles() -> str:
    """The folder of the explorer's style sheets."""
    return _bundled("styles")


def lexicon(name: str) -> str:
    """The text of one lexicon file, such as "post_heads"."""
    with open(os.path.join(_PACKAGE, "analysis", "lexicon", f"{name}.txt"), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        return file.read()
