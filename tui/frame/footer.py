"""The last line of every screen: what is being typed, else what just happened, else the keys."""

from collections.abc import Sequence
from functools import lru_cache

from tui.cells import text_width
from tui.frame.runs import Pen, Row, Run, fitted, row_width, spread
from tui.frame.views import Ask, Hint, Prompt
from tui.timeline.glyphs import Glyphs

_ASKS = {
    Ask.FILTER: ("/", "Enter keeps · Esc gives back"),
    Ask.DATE: ("go to ", "1998 · apr 2003 · 14 feb 2003 · -6m"),
    Ask.AS_OF: ("in post on ", "1998 · apr 2003 · 14 feb 2003"),
    Ask.PEOPLE: ("person ", "Enter chooses · Esc gives back"),
    Ask.MARK: ("mark as ", "Enter renames · no name takes it away"),
    Ask.TO_MARK: ("to mark ", "Enter goes · Esc gives back"),
    Ask.SEARCH: ("find ", "Enter finds · Esc gives back"),
}

_OFFERED = "Enter marks · Esc gives back"


def footer(
    glyphs: Glyphs, width: int, prompt: Prompt | None, notice: str, hints: Sequence[Hint], count: str = ""
) -> Row:
    """Exactly one row; `count` is said beside what is being typed."""
    pen = Pen(glyphs)
    if prompt:
        return _prompt(pen, width, prompt, count)
    if notice:
        return (pen.fit(f" {notice}", width, "notice"),)
    return _keys(pen, width, tuple(hint for hint in hints if hint.what))


@lru_cache(maxsize=8)
def _keys(pen: Pen, width: int, hints: tuple[Hint, ...]) -> Row:
    """The keys, as many as have room; those that work everywhere stand at the right and go last."""
    pairs = [((pen(f" {hint.keys}", "key"), pen(f" {hint.what} ", "key.what")), bool(hint.where)) for hint in hints]
    right = [run for pair, is_everywhere in pairs if is_everywhere for run in pair]
    left: list[Run] = []
    for pair in (pair for pair, is_everywhere in pairs if not is_everywhere):
        if row_width((*left, *pair, *right)) > width:
            break
        left += pair
    return spread(left, right, width) if row_width(right) < width else fitted(right, width)


def _prompt(pen: Pen, width: int, prompt: Prompt, count: str) -> Row:
    label, help_text = _ASKS[prompt.ask]
    help_text = _OFFERED if prompt.offer else help_text
    room = width - len(label) - 3
    start = _first_shown(pen, prompt, max(room * 2 // 3, 4))
    typed = prompt.text + " "
    left = [
        pen(f" {label}", "prompt"),
        pen(typed[start : prompt.caret], "prompt.text"),
        pen(typed[prompt.caret], "prompt.caret"),
        pen(typed[prompt.caret + 1 :], "prompt.text"),
        pen("" if prompt.text else prompt.offer, "muted"),
    ]
    if prompt.problem:
        return fitted([*left, pen(f" {prompt.problem}", "warning")], width, pen.glyphs.ellipsis)
    right = [pen(f" {count} " if count else "", "prompt.count"), pen(f"{help_text} ", "muted")]
    if sum(run.width for run in (*left, *right)) >= width:
        right = right[:1]
    return spread(left, right, width)


def _first_shown(pen: Pen, prompt: Prompt, room: int) -> int:
    """From which character on the text is shown, so that the caret is on screen."""
    start = 0
    while text_width(pen(prompt.text[start : prompt.caret]).text) > room:
        start += 1
    return start
