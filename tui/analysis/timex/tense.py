"""Which way a bare weekday or month points, by the verb nearest to it."""

from enum import StrEnum

from tui.analysis.timex.rule import Run

_REACH = 24  # tokens
_SOON = (["as", "early", "as"], ["as", "soon", "as"])
_WHEN = (["when", "he"], ["when", "she"], ["when", "it"])
_IS_TO = (["is", "to"], ["are", "to"])
_ANNOUNCED = frozenset(("retires", "leaves", "departs", "joins", "starts"))
"""What is announced in the present: "succeeds Hale, who retires in May"."""
_NEAR = 2
"""Tokens from such a verb to its day: "retires in | May"."""
_LIMITS = frozenset(("by", "until", "till"))
_BASE = frozenset(("succeed", "proceed", "exceed", "indeed", "speed", "bleed", "breed", "tweed", "shred"))
_GROUP = 4  # tokens from a participle back to the auxiliary that governs it


class Tense(StrEnum):
    """The direction told by a verb: DUE looked ahead once, "was due in June"; UNTOLD where there is none near."""

    PAST = "past"
    FUTURE = "future"
    DUE = "due"
    UNTOLD = "untold"


def tense_at(run: Run) -> Tense:
    """The tense of the verb before the run, or else after it, in its sentence."""
    if looks_back(run):
        return Tense.PAST
    if run.first and run.tokens.word(run.first - 1) in _LIMITS and not _has_perfect(run):
        return Tense.PAST if _is_over(run) else Tense.FUTURE
    if run.first >= 3 and [run.tokens.word(at) for at in range(run.first - 3, run.first)] in _SOON:
        return Tense.FUTURE
    codes = run.tokens.codes
    before = range(run.first - 1, max(run.first - _REACH, 0) - 1, -1)
    after = range(run.last, min(run.last + _REACH, len(codes)))
    for at in (*before, *after):
        if at < run.first and _is_to_come(run, at):
            return Tense.FUTURE
        if codes[at] in run.members["FUTURE"] and not _is_polite(run, at):
            return Tense.DUE if _was_due(run, at) else Tense.FUTURE
        if _is_past(run, at):
            return Tense.FUTURE if _looks_ahead(run, at) else Tense.PAST
    return Tense.UNTOLD


def will_be(run: Run) -> bool:
    """Whether "will" stands before a day or month as the nearest verb: it lies ahead of whoever writes."""
    before = range(run.first - 1, max(run.first - _REACH, 0) - 1, -1)
    tells = (at for at in before if run.tokens.word(at) in _WILL or _is_past(run, at))
    at = next(tells, None)
    return at is not None and run.tokens.word(at) in _WILL


_WILL = frozenset(("will", "shall", "won't", "won’t"))


def looks_back(run: Run) -> bool:
    """Whether a day or month is one since when something holds: "chair since October"."""
    return run.first > 0 and run.tokens.word(run.first - 1) == "since"


def _is_to_come(run: Run, at: int) -> bool:
    """Whether a present tells when something will be: "when he resigns in May", "who retires in May"."""
    words = [run.tokens.word(index) for index in range(at, min(at + 3, run.first))]
    if words[:1] and words[0] in _ANNOUNCED and at >= run.first - _NEAR:
        return True
    if words[:2] in _IS_TO and len(words) > 2:
        return True
    return words[:2] in _WHEN and len(words) > 2 and words[2].endswith("s") and words[2] not in ("was", "is", "has")


def _is_over(run: Run) -> bool:
    """Whether a limit stands before the verb of a sentence of the past: "Ann Hale, mayor until May, wrote twice"."""
    before = range(max(run.first - _REACH, 0), run.first)
    after = range(run.last, min(run.last + _REACH, len(run.tokens.codes)))
    if run.tokens.word(run.first - 1) == "by" or any(_is_past(run, at) for at in before):
        return False  # "extended the offer until May" looks ahead
    looks_ahead = any(run.tokens.codes[at] in run.members["FUTURE"] for at in (*before, *after))
    return not looks_ahead and any(_is_past(run, at) for at in after)


def _is_polite(run: Run, at: int) -> bool:
    """Whether a modal looks nowhere: "I would like to thank"."""
    return at + 1 < len(run.tokens.codes) and run.tokens.word(at) == "would" and run.tokens.word(at + 1) == "like"


def _was_due(run: Run, at: int) -> bool:
    """Whether what was still to come may have come since: "was due", "had been due"."""
    return at > 0 and run.tokens.word(at) == "due" and run.tokens.word(at - 1) in ("was", "were", "been")


def _is_past(run: Run, at: int) -> bool:
    code, word = run.tokens.codes[at], run.tokens.word(at)
    if code in run.members["PAST"]:
        return True
    return len(word) > 4 and word.endswith("ed") and word not in _BASE and code in run.members["WORD"]


def _looks_ahead(run: Run, at: int) -> bool:
    """Whether a participle stands after a modal or an infinitive: "must be returned", "to be completed".

    Or in what must come first: "will act until a head is appointed in December".
    """
    words = [run.tokens.word(before) for before in range(max(at - _GROUP, 0), at)]
    if words[-1:] in (["is"], ["are"]):
        return any(run.tokens.codes[before] in run.members["FUTURE"] for before in range(max(at - _REACH, 0), at))
    if "be" not in words:
        return False
    codes = run.tokens.codes[max(at - _GROUP, 0) : at]
    return "to" in words or any(code in run.members["FUTURE"] for code in codes)


def _has_perfect(run: Run) -> bool:
    """Whether a sentence looks back: "by May he had left"."""
    words = {
        run.tokens.word(at) for at in range(max(run.first - _REACH, 0), min(run.last + _REACH, len(run.tokens.codes)))
    }
    return not words.isdisjoint(("had", "was", "were"))
