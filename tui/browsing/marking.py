"""Marks: events with a name, to come back to."""

from tui.browsing.finding import remembered
from tui.browsing.standing import settled, to_event
from tui.browsing.typing import opened
from tui.frame.views import EVERYTHING, Ask, Mark, Prompt, View
from tui.model.chronology import Chronology
from tui.values import replace


def mark_here(view: View) -> Mark | None:
    """The mark on the cursor's event."""
    return next((mark for mark in view.marks if mark.event == view.cursor), None)


def free_name(view: View) -> str:
    """The first number that is no mark's name."""
    taken = {mark.name for mark in view.marks}
    return next(name for number in range(1, len(taken) + 2) if (name := str(number)) not in taken)


def asked(view: View) -> Prompt:
    """A prompt for the name of a mark: the one there is, to be changed, or a number that nobody need type."""
    mark = mark_here(view)
    return opened(Ask.MARK, mark.name) if mark else opened(Ask.MARK, offer=free_name(view))


def marked(view: View, name: str) -> View:
    """The cursor's event marked by a name; no name takes its mark away, and a name marks one event only."""
    if view.cursor is None:
        return replace(view, notice="There is nothing to mark.")
    name = name.strip()
    others = tuple(mark for mark in view.marks if mark.event != view.cursor and mark.name != name)
    if not name:
        notice = "Not marked any longer." if mark_here(view) else ""
        return replace(view, marks=others, notice=notice)
    marks = (*others, Mark(name, view.cursor, view.person))
    return replace(view, marks=marks, notice=f"Marked “{name}”.")


def to_mark(view: View, chronology: Chronology, mark: Mark) -> View:
    """The cursor on a marked event; a filter that hides it goes."""
    there = to_event(replace(remembered(view), person=mark.person), chronology, mark.event)
    if there.cursor != mark.event:
        there = settled(replace(remembered(view), filter=EVERYTHING), chronology)
        there = to_event(replace(there, person=mark.person), chronology, mark.event)
    if there.cursor != mark.event:
        return replace(view, notice=f"“{mark.name}” is not among the events any longer.")
    return there
