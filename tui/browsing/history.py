"""The views before this one, and the way back to them."""

from tui.frame.views import View
from tui.values import dataclass, replace

KEPT = 200
"""How many views are kept."""


@dataclass(frozen=True, slots=True)
class History:
    """The views left behind and those taken back, the nearest last."""

    past: tuple[View, ...] = ()
    future: tuple[View, ...] = ()

    def followed(self, present: View, by: View) -> "History":
        """The history once a view follows another: moving the cursor is no step of it, what `u` undoes is."""
        if not _is_step(present, by):
            return self
        return History((*self.past, present)[-KEPT:])

    def undone(self, present: View) -> "tuple[View, History]":
        """The view before, and its history."""
        if not self.past:
            return replace(present, notice="There is nothing to undo."), self
        return _like(self.past[-1], present), History(self.past[:-1], (*self.future, present))

    def redone(self, present: View) -> "tuple[View, History]":
        """The view that was taken back last, and its history."""
        if not self.future:
            return replace(present, notice="Nothing was undone."), self
        return _like(self.future[-1], present), History((*self.past, present), self.future[:-1])


def _is_step(present: View, by: View) -> bool:
    """Whether a filter, the zoom, the mode, the as-of day or a mark changed, or the cursor jumped."""
    if (present.width, present.height) != (by.width, by.height):
        return False
    jumped = by.before is not present.before and by.cursor != present.cursor
    return jumped or _sight(present) != _sight(by)


def _sight(view: View) -> tuple[object, ...]:
    return view.filter, view.step, view.mode, view.order, view.is_backwards, view.is_unfolded, view.as_of, view.marks


def _like(view: View, present: View) -> View:
    """A view at the size of another, with its characters."""
    return replace(view, width=present.width, height=present.height, glyphs=present.glyphs, notice="")
