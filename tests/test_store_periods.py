"""Events of a period, stretch by stretch: in the order of time, and none looked for too early."""

from collections.abc import Iterator
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from tui.store.periods import Stretch, in_turn

RANKS = st.lists(st.integers(0, 30), max_size=6).map(sorted)


class Asked:
    """Stretches by their ranks, and which of them were asked for."""

    def __init__(self, ranks: list[list[int]]) -> None:
        self.ranks = ranks
        self.begun: list[int] = []

    def rows(self, ahead: int = 0) -> Iterator[int]:
        """What comes in turn, where the least rank of each is known to be some less than its first."""
        leasts = (max(min(each, default=0) - ahead, 0) for each in self.ranks)
        stretches = [Stretch(least, str(at), (at,)) for at, least in enumerate(leasts)]
        return (rank for (rank,) in in_turn(stretches, self._rows_of))

    def _rows_of(self, stretch: Stretch) -> Iterator[tuple[int]]:
        [at] = stretch.values
        self.begun.append(at)
        return ((rank,) for rank in self.ranks[at])


@given(st.lists(RANKS, max_size=5), st.integers(0, 5))
def test_what_stretches_have_comes_in_order_of_rank(ranks: list[list[int]], ahead: int) -> None:
    assert list(Asked(ranks).rows(ahead)) == sorted(rank for each in ranks for rank in each)


def test_a_stretch_is_not_asked_for_before_it_may_have_the_next() -> None:
    asked = Asked([[7, 8], [1, 2, 9], [20]])
    found = asked.rows(ahead=2)
    assert list(islice(found, 2)) == [1, 2]
    assert asked.begun == [1]
    assert list(islice(found, 3)) == [7, 8, 9]
    assert asked.begun == [1, 0]
