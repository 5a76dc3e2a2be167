"""Cues of speech in a sentence: the verb, who its subject is, and which run of the sentence that subject says."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from tui.analysis.speech.cast import Cast, Sort, Subject
from tui.analysis.speech.speakers import subject_after, subject_before
from tui.analysis.terms import Search, Term, load
from tui.analysis.tries import trie_pattern
from tui.model.documents import Span
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying or "according to".

    Attributes:
        span: The verb.
        subject: Who says it; None where that cannot be told.
        content: The runs of the sentence that are said without quotation marks.
    """

    span: Span
    subject: Subject | None
    content: tuple[Span, ...]


_NEGATED = re.compile(r"(?:n['’]t|\b(?:not|never|nor|neither|without|cannot))\s*$")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be|to|having|being widely|the|an?|his|her|its|their)\s*$")
_QUOTED_AS = re.compile(
    r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|report(?:ed|s|ing))\s(?!by\b)[^,.;]{1,40}?(?P<as>\sas\s)$"
)
"""Somebody's words handed on by another: "Hale quoted Tom Reed as | saying"."""
_THAT = re.compile(
    r"[^.;:\"“”]{0,60}?\b(?:that|(?:he|she|they|it|there|we|I)\s+(?:had|has|have|was|were|is|are|would|will|could|did|"
    r"should|might|must|never|only))\b"
)
_IN_A_LETTER = re.compile(
    r"\s+in\s+(?:an?|the|his|her|their|its|this|that|one|another)\s+(?:(?!the\b|an?\b)[\w-]+\s+){0,4}?"
    r"(?:letter|e-?mail|memo|memorandum|reply|response|note|message|telegram|cable)\b"
)
"""How a letter is told of that the narrator, not its writer, speaks of: "said | in a letter today that"."""
_QUOTE_SOON = re.compile(r"[^.;:]{0,60}?(?::|[\"“‘])")
_COLON_END = re.compile(r":(?:\d{1,4}|\s*\[\d+\]_?)?$")
_RELATIVE = re.compile(r"(?:[,(]|\s[–—-])\s*(?:who|whom|whose)\b")
_RELATIVE_END = re.compile(
    r"[,)](?!\s*(?:from|until|till|between|in|and|then|of|to|where|when|for|who|which|whose|but|at|as|[12]\d{3})\b)|\s[–—-]\s"
)
_AS = re.compile(r"[\s-]as\s")
_VERB_AFTER = re.compile(r"\s+(?!(?:of|in|on|at|from|for|who|as|and|to|after|during|last|this|today|yesterday)\b)[a-z]")
_OPENING = re.compile(r"(?:that)?[\s:]*[\"“‘']")
_GOES_ON = re.compile(r"[\s,]*[a-z]")
_CONTRAST = re.compile(
    r",\s*(?:\[\d+\]\s*)?(?:but|while|whereas|although|though|yet)\s+(?:the\s|an?\s|(?!I\b)[A-Z])|;\s+(?:the\s|[A-Z])"
)
_REACH, _VERBS = 1500, 6
"""Characters and verbs of saying to both sides within which a cue's subject and words are looked for."""
_AND_THAT = re.compile(r",?\s+and that\b")
_ENDS = re.compile(r"\s*[.!?]?[\"”’']?(?:\d{1,4}|\[\d+\]_?)?\s*$")


def without_relatives(text: str, span: Span) -> list[Span]:
    """A run without its clauses of description ("..., who was chief between 2000 and 2003, ...")."""
    runs, start = [], span.start
    while found := _RELATIVE.search(text, start, span.end):
        runs.append(Span(start, found.start()))
        end = _RELATIVE_END.search(text, found.end(), span.end)
        start = end.end() if end else span.end
    runs.append(Span(start, span.end))
    return [run for run in runs if len(run) > 0]


_TITLE_ALONE = re.compile(
    r"[\s,]{0,2}(?:(?!(?:was|is|were|are|had|has|and|but|when|as|that|before|after|while|if|so|then)\b)"
    r"[\w’'&-]+\s+){0,7}"
)
"""Nothing between a quotation and a name but what its bearer is: "…,” | Police Chief | Ann Hale told reporters"."""


class _Clause:
    """A run of a sentence, wholly inside or outside quotation marks, in which cues are looked for."""

    def __init__(self, cast: Cast, span: Span, fences: Sequence[int], last: Subject | None) -> None:
        self.cast = cast
        self.text = cast.text
        self.span = span
        self.fences = fences
        self.last = last

    def read(self, term: Term, start: int) -> Cue | None:
        """The cue at a term, its subject looked for from `start` on."""
        kinds = [attributes[0] for _, attributes in term.entry.classes]
        if self.text[term.start].isupper() and term.start > self.span.start + 2:
            return None  # a name: "Cllr Read"
        before = self.text[max(start, term.start - 60) : term.start]
        if "according" in kinds:
            return self._according(term)
        if _NEGATED.search(before):
            return None
        if "participle" in kinds and (quoted := _QUOTED_AS.search(before)):
            subject, place = subject_before(self.cast, start, term.start - len(before) + quoted.start("as"))
            return self._cue(term, subject, "participle", place, start) if subject else None
        if "participle" in kinds and not _PASSIVE.search(before):
            return self._cue(term, self.last or self.cast.main(start, term.start), "participle", term.start, start)
        if "base" in kinds or _PASSIVE.search(before):
            return self._base(term, start) if "base" in kinds else None
        return self._finite(term, kinds, start, before.rstrip()[-1:])

    def _base(self, term: Term, start: int) -> Cue | None:
        subject, place = subject_before(self.cast, start, term.start)
        if subject is None or subject.name not in ("they", "you"):
            return None
        return self._cue(term, subject, "say", place, start)

    def _finite(self, term: Term, kinds: Sequence[str], start: int, before: str) -> Cue | None:
        is_inverted = before in ("”", '"', "’", "'", "?", "!") or (before == "" and start > self.span.start)
        subject, place = (None, term.start) if is_inverted else subject_before(self.cast, start, term.start)
        if subject is None and (is_inverted or before == ","):
            subject = subject_after(self.cast, term.end, self.span.end)
            if subject and (is_inverted or not _VERB_AFTER.match(self.text, subject.span.end)):
                content = Span(self.span.start, term.start) if before == "," else None
                return self._make(term, subject, [content] if content else [])
            return self._make(term, None, [])
        if subject is None:
            return self._make(term, None, []) if "say" in kinds else None
        return self._cue(term, subject, kinds[0], place, start)

    def _cue(self, term: Term, subject: Subject | None, kind: str, place: int, start: int) -> Cue | None:
        """A cue whose subject stands before it, at `place`; a quotation may end at `start`."""
        after = self.text[term.end : self.span.end]
        is_inserted = self.text[max(self.span.start, place - 4) : place].rstrip()[-1:] in (",", "-", "–", "—")
        if is_inserted and kind != "participle" and (after[:1] == "," or _ENDS.match(after)):
            runs = [Span(self.span.start, place), Span(min(term.end + 1, self.span.end), self.span.end)]
            return self._make(term, subject, runs)
        if kind == "as":
            found = _AS.search(after[:200])
            return self._make(term, subject, [Span(term.end + found.start(), self.span.end)]) if found else None
        begins = self._begins(after, kind, subject)
        if begins is None:
            is_after_quote = start > self.span.start and _TITLE_ALONE.fullmatch(self.text, start, place) is not None
            return self._make(term, subject, []) if is_after_quote else None
        return self._make(term, subject, [Span(term.end + begins, self._end(term.end + begins))])

    def _end(self, start: int) -> int:
        """Where what is reported from `start` on ends: at a contrast with a new subject, or with the words quoted."""
        opening = _OPENING.match(self.text, start, self.span.end)
        fence = next((fence for fence in self.fences if opening and fence > opening.end()), None)
        if fence is not None and not _GOES_ON.match(self.text, fence, self.span.end):
            return fence
        contrast = _CONTRAST.search(self.text, start, self.span.end)
        return contrast.start() if contrast else self.span.end

    def _begins(self, after: str, kind: str, subject: Subject | None) -> int | None:
        """Where in the text after a verb that begins which is said; None where nothing is."""
        is_whole = kind == "say" and not _IN_A_LETTER.match(after)
        if is_whole or (subject and subject.sort is Sort.REPORT and kind in ("that", "report")):
            return 0
        if found := _THAT.match(after):
            words = found[0].split()[-2:]
            return found.end() - len("that") if words[-1] == "that" else found.end() - len(" ".join(words))
        return len(after) if _QUOTE_SOON.match(after) or _COLON_END.search(after) else None

    def _according(self, term: Term) -> Cue | None:
        end = self.span.end
        subject = subject_after(self.cast, term.end, end)
        if subject is None:
            return None
        if self.text[self.span.start : term.start].strip("\"“‘' ") == "":
            comma = self.text.find(",", subject.span.end, end)
            return self._make(term, subject, [Span(comma + 1, end)] if comma > 0 else [])
        return self._make(term, subject, [Span(self.span.start, term.start)])

    def _make(self, term: Term, subject: Subject | None, runs: Sequence[Span]) -> Cue:
        content = tuple(run for whole in runs if len(whole) > 0 for run in without_relatives(self.text, whole))
        return Cue(Span(term.start, term.end), subject, content)


def _window(span: Span, terms: Sequence[Term], index: int) -> Span:
    """The run around a term that is looked at: some verbs to both sides, so that the longest sentence stays linear."""
    term = terms[index]
    begin = max(span.start, term.start - _REACH, terms[index - _VERBS].start if index >= _VERBS else 0)
    end = min(span.end, term.end + _REACH)
    return Span(begin, min(end, terms[index + _VERBS].start) if index + _VERBS < len(terms) else end)


def find_cues(cast: Cast, span: Span, terms: Sequence[Term], fences: Sequence[int]) -> list[Cue]:
    """The cues of a run of a sentence.

    Args:
        cast: The document's mentions.
        span: The run.
        terms: Terms of `speech_verbs` within it, in order.
        fences: Ends of direct quotations within it, in order: no subject is looked for across one.
    """
    found: list[Cue] = []
    last: Subject | None = None
    for index, term in enumerate(terms):
        window = _window(span, terms, index)
        near = fences[bisect_right(fences, window.start) : bisect_right(fences, window.end)]
        start = max((fence for fence in near if fence <= term.start), default=window.start)
        if cue := _Clause(cast, window, near, last).read(term, start):
            last = cue.subject or last
            found.append(cue)
    return _returning(cast.text, span, found)


def _returning(text: str, span: Span, cues: list[Cue]) -> list[Cue]:
    """The cues, the first speaking again after "and that" where a second stands between."""
    speaking = [cue for cue in cues if cue.subject is not None and cue.content]
    if len(speaking) < 2:
        return cues
    first, last = speaking[0], speaking[-1]
    found = _AND_THAT.search(text, last.span.end, span.end)
    if found is None:
        return cues
    again = Cue(
        Span(found.end(), found.end()),
        first.subject,
        tuple(without_relatives(text, Span(found.end(), span.end))),
    )
    return [*cues, again]


def verbs(text: str) -> list[Term]:
    """Every verb or phrase of saying in a text."""
    search = Search(load("speech_verbs"), text, Span(0, len(text)))
    return search.behind(_first_words())


@cache
def _first_words() -> re.Pattern[str]:
    return re.compile(rf"[^a-z](?P<word>{trie_pattern(load('speech_verbs').first_words)})(?!\w)")
