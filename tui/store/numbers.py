"""How what belongs to a document is numbered."""

SHIFT = 20
"""What belongs to a document is numbered from its own number times two to this power."""


def numbers_of(document: int) -> tuple[int, int]:
    """The first and the last number of what belongs to a document."""
    return document << SHIFT, (document + 1 << SHIFT) - 1
