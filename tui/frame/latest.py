"""What was found last, kept: most keys ask the same of a chronology as the key before."""

from collections.abc import Callable
from typing import Generic, TypeVar

from tui.model.chronology import Chronology

K = TypeVar("K")
V = TypeVar("V")


class Latest(Generic[K, V]):
    """A question asked of a chronology, answered anew only when the chronology or what is asked for changes."""

    def __init__(self, find: Callable[[Chronology, K], V]) -> None:
        self._find = find
        self._last: tuple[Chronology, K, V] | None = None

    def __call__(self, chronology: Chronology, asked: K) -> V:
        """The answer."""
        if self._last is None or self._last[0] is not chronology or self._last[1] != asked:
            self._last = (chronology, asked, self._find(chronology, asked))
        return self._last[2]
