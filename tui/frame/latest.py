"""What was found last, kept: most keys ask the same of a chronology as the key before."""

from collections.abc import Callable
from typing import Generic, TypeVar

from tui.model.chronology import Chronology

K = TypeVar("K")
V = TypeVar("V")


class Latest(Generic[K, V]):
    """A question asked of a chronology, answered anew only when the chronology or what is asked for changes."""

    def __init__(self, find: Callable[[Chronology, K], V], kept: int = 1) -> None:
        """A question.

        Args:
            find: Answers it.
            kept: So many answers are kept, for who goes back to what was asked before.
        """
        self._find, self._most = find, kept
        self._kept: list[tuple[Chronology, K, V]] = []

    def __call__(self, chronology: Chronology, asked: K) -> V:
        """The answer."""
        for at, (of, question, answer) in enumerate(self._kept):
            if of is chronology and question == asked:
                if at:
                    self._kept.insert(0, self._kept.pop(at))
                return answer
        self._kept = [(chronology, asked, self._find(chronology, asked)), *self._kept[: self._most - 1]]
        return self._kept[0][2]
