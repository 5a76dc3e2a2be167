"""Who was in post on a day, and what happened."""

from collections.abc import Iterable, Iterator

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Event, Presence
from tui.model.statements import Kind
from tui.values import dataclass

_TENURES = frozenset((Kind.TENURE,))
_HAPPENINGS = frozenset(Kind) - _TENURES


@dataclass(frozen=True, slots=True)
class OnDay:
    """Who was in post in a period, and what happened in it; each is found as it is asked for, in order of time."""

    chronology: Chronology
    period: Bounds

    @property
    def certain(self) -> Iterator[Event]:
        """Tenures that surely held for all of it."""
        return filter(self._is_certain, self._near(_TENURES, is_sure=True))

    @property
    def possible(self) -> Iterator[Event]:
        """Tenures that may have held for some of it, by what is stated."""
        return filter(self._is_possible, self._near(_TENURES, is_sure=False))

    @property
    def unknown(self) -> Iterator[Event]:
        """Tenures of which nothing is stated so early or so late, and nothing excludes it; the nearest first."""
        return iter(self.chronology.beyond(self.period))

    @property
    def unknown_count(self) -> int:
        """How many those are."""
        return self.chronology.count_beyond(self.period)

    @property
    def happened(self) -> Iterator[Event]:
        """Letters, publications and resignations that may fall into it."""
        return filter(self._has_happened, self._near(_HAPPENINGS))

    def _is_certain(self, event: Event) -> bool:
        return event.presence(self.period) is Presence.CERTAIN

    def _is_possible(self, event: Event) -> bool:
        return event.presence(self.period) is Presence.POSSIBLE and not event.days_from(self.period)

    def _has_happened(self, event: Event) -> bool:
        return event.date is not None and event.date.bounds.meets(self.period)

    def _near(self, kinds: frozenset[Kind], *, is_sure: bool | None = None) -> Iterable[Event]:
        return self.chronology.touching(period=self.period, kinds=kinds, is_sure=is_sure)
