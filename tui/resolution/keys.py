"""Keys that stay the same from run to run."""

from tui.model.ids import digest


def number(*parts: str) -> int:
    """A whole number of 47 bits for what tells something from its like; an index keeps it in six bytes."""
    return int(digest(*parts), 16) >> 1
