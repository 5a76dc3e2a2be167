"""People by their surnames alone: in a citation, "Letter Hale to Cole, 4 May 2003", and behind "Messrs"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.names.words import belongs, classes_of, is_given
from tui.analysis.tries import at_word
from tui.model.documents import Span

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_PARTIES = rf"{_NAME}(?:(?:, | and |/){_NAME}){{0,3}}"
_KINDS = (
    "Letter", "Minute", "Memo", "Memorandum", "Note", "E-?mail", "Telegram", "Cablegram", "Cable", "Despatch",
    "Dispatch", "Fax",
)  # fmt: skip
_CITED = re.compile(
    rf"{at_word(*_KINDS)}s?(?: \d{{1,5}})?,? (?:from )?(?P<writers>{_PARTIES})"
    rf"(?: \[(?!to )[^\]\n]{{2,40}}\])? \[?to (?P<readers>{_PARTIES})"
    r"(?=\]?(?: \[[^\]\n]{2,40}\])?,? (?:dated )?(?:\d{1,2} [A-Z]|[A-Z][a-z]+ \d))"
)
"""A letter cited by its kind, its parties and its day; a title behind an office in square brackets."""
_SURNAME = r"[A-Z][\w’'-]+(?![\w’'-]| [A-Z])"
_SHARED = (
    "Messrs", "Sens", "Reps", "Drs", "Profs", "Cllrs", "Senators", "Representatives", "Congressmen", "Congresswomen",
    "Councillors", "Judges", "Justices", "Professors", "Ministers", "Lords",
)  # fmt: skip
_WITH_ONE_TITLE = re.compile(rf"{at_word(*_SHARED)}\b\.? {_SURNAME}(?P<others>(?:, {_SURNAME})*,? and {_SURNAME})")
"""Several who have one title between them: "Messrs Hale, Cole and Reed"."""
_FULL = r"[A-Z][a-z’'-]+(?: [A-Z]\.)? [A-Z][A-Za-z’'-]+"
_MAILED = re.compile(
    rf"{at_word('e-mail', 'email', 'letter', 'memo', 'memorandum', 'note', 'fax')} from (?P<writers>{_FULL})"
    rf" to (?P<readers>{_FULL}(?:, {_FULL}){{0,6}}(?:,? and {_FULL})?)"
    r"(?=[,.;)]| and others| (?:at|was|were|is|dated|of|on|in|about|that|which) |\s*$)"
)
"""A letter told of by both its parties: where one of them is known for a person, so are the others."""
_APART = re.compile(r",? and |, |/")
_OTHERS = frozenset(
    (
        "common_words", "function_words", "works", "letters", "organisation_heads", "organisation_names", "places",
        "demonyms", "parties", "post_heads", "post_modifiers", "post_domains", "professions", "time_months",
    )
)  # fmt: skip


def cited_parties(text: str) -> Iterator[tuple[Span, bool]]:
    """By what a text names those a letter cited is from and to, or who share a title, and whether it is a surname."""
    for found in _CITED.finditer(text):
        for party in ("writers", "readers"):
            names = _names(text, found.start(party), found.end(party))
            yield from ((span, _is_surname(text, span)) for span in names)
    for found in _MAILED.finditer(text):
        spans = [
            span for party in ("writers", "readers") for span in _names(text, found.start(party), found.end(party))
        ]
        are_people = any(is_given(span.of(text).split()[0]) for span in spans)
        yield from ((span, True) for span in spans if are_people and _is_surname(text, span))
    for found in _WITH_ONE_TITLE.finditer(text):
        names = _names(text, found.start("others"), found.end("others"))
        yield from ((span, True) for span in names if len(span) and _is_surname(text, span))


def _names(text: str, start: int, end: int) -> Iterator[Span]:
    edges = [Span(start, start), *(Span(*one.span()) for one in _APART.finditer(text, start, end)), Span(end, end)]
    yield from (Span(one.end, other.start) for one, other in pairwise(edges))


def _is_surname(text: str, span: Span) -> bool:
    """Whether words can be nobody but a person: no office, no place, no initials of a department."""
    words: Sequence[str] = span.of(text).split()
    return (
        not belongs(span.of(text), "organisation_names")
        and all(word[1:].islower() or (len(word) > 4 and not word.isupper()) for word in words)
        and all(classes_of(word).isdisjoint(_OTHERS) for word in words)
    )
