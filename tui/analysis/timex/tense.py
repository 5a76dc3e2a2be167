"""Which way a bare weekday or month points, by the verb nearest to it."""

from enum import StrEnum

from tui.analysis.timex.rule import Run

_REACH = 24  # tokens


class Tense(StrEnum):
    """The direction told by a verb; UNTOLD where there is none near."""

    PAST = "past"
    FUTURE = "future"
    UNTOLD = "untold"


def tense_at(run: Run) -> Tense:
    """The tense of the verb before the run, or else after it, in its sentence."""
    codes = run.tokens.codes
    before = range(run.first - 1, max(run.first - _REACH, 0) - 1, -1)
    after = range(run.last, min(run.last + _REACH, len(codes)))
    for at in (*before, *after):
        tense = _tense_of(run, at)
        if tense is not None:
            return tense
    return Tense.UNTOLD


def _tense_of(run: Run, at: int) -> Tense | None:
    code = run.tokens.codes[at]
    if code in run.members["FUTURE"]:
        return Tense.FUTURE
    if code in run.members["PAST"]:
        return Tense.PAST
    word = run.tokens.words[at]
    return Tense.PAST if len(word) > 4 and word.endswith("ed") and code in run.members["WORD"] else None
