"""Speakers by name: pronouns, "the report" and "the letter" read against who spoke and wrote before."""

import re

from tui.analysis.speech.cast import Cast, Sort, Subject, is_body_name
from tui.model.documents import Span
from tui.values import dataclass

_HE_TITLE = re.compile(r"\b(?:Mr|Sir|Lord|Messrs|Fr|King|Prince)\.?\s*$")
_SHE_TITLE = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Queen|Princess)\.?\s*$")
_WRITING = re.compile(r"\b(?:wrote|sent|signed|e-mailed|emailed|letter|memorandum|memo)\b")
_LETTERS = ("letter", "memorandum", "memo", "e-mail", "email")
_LETTER = re.compile("(?:" + "|".join(rf"{word}(?<!\w{word})" for word in _LETTERS) + r")\b")
"""A word's edge is looked for once a word is found: before it, it would be looked for at every letter."""
_NEAR = 3
"""Blocks across which a pronoun may still mean the last speaker."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A run with its speaker; `direct` in their own words. A higher `level` prevails where runs overlap."""

    span: Span
    speaker: str
    direct: bool
    level: int


class Voices:
    """Who has spoken so far."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self._person: tuple[str, int] | None = None
        self._body: tuple[str, int] | None = None
        self._report = ""
        self._only_report = ""
        self._letter_writer = ""
        self._genders = self._gendered()

    def _gendered(self) -> dict[str, str]:
        """The pronoun that each name's titles allow."""
        genders: dict[str, str] = {}
        for mention in self.cast.mentions:
            words = mention.span.of(self.text)
            before = self.text[max(0, mention.span.start - 8) : mention.span.start]
            lead = words.split(None, 1)[0] if words.split() else ""
            for pronoun, title in (("he", _HE_TITLE), ("she", _SHE_TITLE)):
                if title.search(before) or title.search(lead) or words.lower() == pronoun:
                    genders.setdefault(mention.name, pronoun)
        return genders

    def expect(self, names: set[str]) -> None:
        """Take the one named report of the document as what "the report" means before it is named."""
        self._only_report = next(iter(names)) if len(names) == 1 else ""

    def notice(self, span: Span, block: int) -> None:
        """Note whom a narrated sentence is about, and who writes a letter in it, for what refers to them after it."""
        about = self.cast.main(span.start, span.end)
        if about and about.sort is Sort.NAME and not is_body_name(about.name):
            self._person = (about.name, block)
        if _LETTER.search(self.text, span.start, span.end) and (
            found := _WRITING.search(self.text, span.start, span.end)
        ):
            subject = self.cast.main(span.start, found.start())
            if subject and subject.sort is Sort.NAME:
                self._letter_writer = subject.name

    def resolve(self, subject: Subject | None, block: int, remember: bool = True) -> str | None:
        """The name of a subject, None where it is not known."""
        if subject is None:
            return None
        if subject.sort is Sort.PRONOUN:
            return self._meant(subject, block, remember)
        name = self._named_report(subject, block) if subject.sort is Sort.REPORT else subject.name
        if name and remember:
            self._remember(name, subject.sort, block)
        return name or None

    def _meant(self, subject: Subject, block: int, remember: bool) -> str | None:
        """Whom a pronoun means; inside quotation marks, where it is never the quoted speaker, only what is resolved."""
        mention = self.cast.at(subject.span)
        if mention and mention.span.start == subject.span.start:
            if subject.name in ("he", "she"):
                self._person = (mention.name, block)
            return mention.name
        if not remember:
            return None
        last = {"he": self._person, "she": self._person, "it": self._body}.get(subject.name)
        if last is None or block - last[1] > _NEAR or self._genders.get(last[0], subject.name) != subject.name:
            return None
        if subject.name == "it":
            self._body = (last[0], block)
        else:
            self._person = (last[0], block)
        return last[0]

    def _named_report(self, subject: Subject, block: int) -> str:
        words = subject.span.of(self.text)
        if _LETTER.search(words):
            return subject.name if subject.name not in ("", "his", "her") else self._letter_writer
        if subject.name in ("his", "her"):
            near = self._person and block - self._person[1] <= _NEAR
            return f"{self._person[0].split()[-1]} report" if near and self._person else ""
        if subject.name:
            self._report = subject.name
            return subject.name
        is_definite = re.match(r"(?:the|this|that)\b", words, re.I)
        if len(words.split()) > 3 or not is_definite:
            self._report = ""
            return ""
        return self._report or self._only_report or words[:1].lower() + words[1:]

    def _remember(self, name: str, sort: Sort, block: int) -> None:
        if sort is Sort.REPORT or (sort is Sort.NAME and is_body_name(name)):
            self._body = (name, block)
        elif sort is Sort.NAME:
            self._person = (name, block)
        else:
            self._person = None
