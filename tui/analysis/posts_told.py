"""What a document tells of each person's posts, by where it stands."""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable

from tui.analysis.drafts import Draft
from tui.analysis.names import Person

MOST = 20
"""Drafts of one person to either side of a place among which a post is sought there."""


class PostsTold:
    """The drafts of each person in the order of the text."""

    def __init__(self, drafts: Iterable[Draft] = ()) -> None:
        self._told: dict[Person | None, list[Draft]] = defaultdict(list)
        for one in drafts:
            self.add(one)

    def add(self, one: Draft) -> None:
        """Keep a draft with those of its holder."""
        insort(self._told[one.holder], one, key=_place)

    def near(self, holder: Person | None, found: Draft) -> list[Draft]:
        """What is told of a person around a draft, in the order of the text."""
        told = self._told.get(holder, [])
        at = bisect_right(told, _place(found), key=_place)
        return told[max(0, at - MOST) : at + MOST]


def _place(one: Draft) -> int:
    return one.span.start
