"""Headings with lines below, each line about an event, so that it can be followed to its quote."""

from collections.abc import Iterable, Sequence

from tui.frame.runs import Row, Run, gutter, joined, wrap
from tui.frame.views import View
from tui.model.events import EventId
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a pane, and the event whose quote it rests on."""

    event: EventId
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading; one that `is_under` another has no empty row before it."""

    heading: Run
    entries: tuple[Entry, ...]
    is_under: bool = False


def followed(sections: Iterable[Section]) -> tuple[EventId, ...]:
    """The events of all lines, top to bottom, each once."""
    return tuple(dict.fromkeys(entry.event for section in sections for entry in section.entries))


def section_rows(view: View, sections: Sequence[Section], width: int) -> list[Row]:
    """The sections as rows; those of the cursor's event have the cursor before them."""
    rows: list[Row] = []
    for section in sections:
        if not section.is_under:
            rows.append(())
        rows.append(joined((Run("  " if section.is_under else " "), section.heading)))
        for entry in section.entries:
            first = gutter(view.glyphs, is_chosen=entry.event == view.cursor)
            rows += _hanging(entry.runs, first, 3 if section.is_under else 1, width)
    return rows


def _hanging(runs: Sequence[Run], cell: Run, margin: int, width: int) -> list[Row]:
    """A paragraph with its further rows indented."""
    first, *others = wrap(runs, max(width - margin - 5, 8)) or [()]
    return [joined((cell, Run(" " * margin), *first)), *(joined((Run(" " * (margin + 4)), *row)) for row in others)]
