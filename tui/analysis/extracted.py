"""What is read from one document."""

from collections.abc import Callable

from tui.model.documents import Document, Problem
from tui.model.statements import Statement
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one document: the document with what it says of itself, its statements, and its problems."""

    document: Document
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...]


Read = Callable[[Document], Extraction]
"""How a document is read."""
