"""Going where another pane leads: along the lines of the person pane, or to what was read last in a document."""

from tui.browsing.finding import remembered
from tui.browsing.standing import settled, to_event
from tui.frame.contents import cursor_event
from tui.frame.person_pane import pane_events, pane_person
from tui.frame.views import EVERYTHING, View
from tui.model.chronology import Chronology
from tui.model.statements import StatementId
from tui.values import replace


def follow(view: View, chronology: Chronology, count: int) -> View:
    """The cursor on the event of a further line; the pane stays with its person. A filter that hides the event goes."""
    events, person = pane_events(chronology, view), pane_person(view, cursor_event(chronology, view))
    if not events:
        return replace(view, notice="The person pane has no line to follow.")
    at = events.index(view.cursor) + count if view.cursor in events else 0
    event = events[min(max(at, 0), len(events) - 1)]
    there = to_event(replace(view, person=person), chronology, event)
    if there.cursor != event:
        unfiltered = settled(replace(remembered(view), filter=EVERYTHING, person=person), chronology)
        there = to_event(unfiltered, chronology, event)
    return replace(there, followed=person)


def read_last(view: View, chronology: Chronology, statement: StatementId) -> View:
    """The cursor on the event of a statement; where the filter hides that, it stays where it was."""
    event = chronology.resting_on(chronology.statements[statement])
    if event is None:
        return view
    there = settled(replace(view, cursor=event.id), chronology)
    if there.cursor != event.id:
        return replace(view, notice="The filter hides what was read last.")
    return replace(there, statement=event.statements.index(statement))
