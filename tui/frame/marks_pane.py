"""The marks to choose from: those whose name or event has what is typed."""

from tui.frame.runs import Pen, Row, Run, filled, fitted, gutter
from tui.frame.views import Mark, View
from tui.model.chronology import Chronology
from tui.model.events import Event
from tui.wording import dates_of, describe


def matching(chronology: Chronology, view: View, typed: str) -> list[Mark]:
    """The marks that what is typed may mean, in the order they were made."""
    events, words = _events(chronology, view), typed.casefold().split()
    return [mark for mark in view.marks if all(word in _said(chronology, mark, events).casefold() for word in words)]


def marks_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, the chosen mark in sight."""
    pen, prompt, events = Pen(view.glyphs), view.prompt, _events(chronology, view)
    found = matching(chronology, view, prompt.text if prompt else "")
    choice = min(prompt.choice if prompt else 0, max(len(found) - 1, 0))
    top = max(choice - height + 1, 0)
    name_room = min(max((len(mark.name) for mark in found), default=0), max(width // 3, 1))
    rows: list[Row] = []
    for index, mark in enumerate(found[top : top + height], top):
        chosen = index == choice
        event = events.get(mark.event)
        said = f"{dates_of(event)}  {describe(chronology, event)}" if event else "not among the events any longer"
        rows.append(
            fitted(
                [
                    gutter(view.glyphs, is_chosen=chosen),
                    pen.fit(mark.name, name_room, "lane.name.cursor" if chosen else "lane.name"),
                    Run("  "),
                    pen.fit(said, max(width - name_room - 3, 1), "list.cursor" if chosen else "muted"),
                ],
                width,
            )
        )
    if not found:
        rows.append((pen(" No mark has these letters.", "muted"),))
    return filled(rows, width, height)


def _events(chronology: Chronology, view: View) -> dict[str, Event]:
    found = (chronology.event(mark.event) for mark in view.marks)
    return {event.id: event for event in found if event}


def _said(chronology: Chronology, mark: Mark, events: dict[str, Event]) -> str:
    event = events.get(mark.event)
    return f"{mark.name} {describe(chronology, event)}" if event else mark.name
