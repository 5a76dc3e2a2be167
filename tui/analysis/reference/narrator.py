"""Whose words a whole document is in: the witness of a statement, who names themselves at its beginning."""

import re
from collections.abc import Iterable, Sequence

from tui.analysis.names import Named, Names, Person
from tui.analysis.reference.focus import FIRST_PERSON
from tui.analysis.scenes import Scene
from tui.analysis.structure import Quotation, Sentence, Zone
from tui.analysis.symbols import Symbol

_INTRODUCES = re.compile(
    r"(?:\(?\d{1,2}[.)]?\s+)?(?:My (?:full )?name is|I am|I,)\s+$"
    r"|(?:(?:first|second|third|fourth|supplementary|further)\s+)?(?:witness )?statement (?:of|by)\s+$",
    re.IGNORECASE,
)
_ISSUED_BY = re.compile(
    r"(?:From:\s[^\n]{0,120}\band\s+|(?:Delivered|Made|Given) by:?\s+"
    r"|(?:(?:Oral |Written |Opening |Prepared )?(?:statement|speech|remarks|testimony|address) (?:by|of|from)\s+))"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
"""How the head of a statement names who makes it; what a body merely issues names people so as well."""
_HEADED = re.compile(
    r"(?:[A-Z]+ )?(?:WITNESS )?STATEMENT OF (?:(?:MR|MRS|MS|MISS|DR|SIR|DAME) )?(?P<name>[A-Z][A-Z .'’-]+)"
)
"""A heading in capitals throughout, in which nothing tells the name from the rest."""
_OPENING = 12
"""Sentences from the beginning of a document within which its narrator is named."""
_READ = frozenset((Zone.BODY, Zone.ROW, Zone.TITLE, Zone.HEADING))


def find_narrator(
    text: str, names: Names, sentences: Sequence[Sentence], quotations: Sequence[Quotation] = ()
) -> Person | None:
    """Whoever "my name is", "I am" or "witness statement of" names at a document's beginning, None where nobody.

    "Delivered by" and the like count where the document says "I" outside quotation marks.
    """
    for sentence in sentences[:_OPENING]:
        if sentence.zone not in _READ:
            continue
        if (headed := _HEADED.fullmatch(sentence.span.of(text))) is not None:
            return _alike(headed["name"].title(), names)
        named = next((one for one in names.within(sentence.span) if one.person), None)
        if named is not None and _INTRODUCES.fullmatch(text, sentence.span.start, named.span.start):
            return named.person if _stands_alone(text, named) else None
        if named is not None and _ISSUED_BY.fullmatch(text, sentence.span.start, named.span.start):
            return named.person if _says_i(text, sentences, quotations) else None
    return None


def _says_i(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> bool:
    """Whether a sentence of the document's own begins with "I"."""
    quoted = [span for one in quotations for span in one.spans]
    own = (one.span for one in sentences if one.zone is Zone.BODY and text.startswith("I ", one.span.start))
    return any(not any(span.covers(one) for span in quoted) for one in own)


def _alike(name: str, names: Names) -> Person:
    """The person of a name, who may be named nowhere but in the heading."""
    return next((person for person in names.people if person.name.lower() == name.lower()), Person(name))


def _stands_alone(text: str, named: Named) -> bool:
    """Whether a name ends its phrase, so that it is nobody's possession: "I am Ann Hale's deputy"."""
    return text[named.span.end : named.span.end + 1] in (".", ",", "\n", "") or text.startswith(
        (" and ", " of ", " ("), named.span.end
    )


def resolve_narrator(scenes: Iterable[Scene], narrator: Person, quotations: Sequence[Quotation]) -> None:
    """Let "I" and "my" outside quotation marks mean the narrator, and "he" or "her" anybody else."""
    quoted = [span for one in quotations if one.is_speech for span in one.spans]
    for scene in scenes:
        for at, one in enumerate(scene.chunks):
            if one.symbol not in _PRONOUNS or any(span.covers(one.span) for span in quoted):
                continue
            if scene.words(at).lower() in FIRST_PERSON:
                scene.people.setdefault(at, narrator)
            elif scene.people.get(at) is narrator:
                del scene.people[at]


_PRONOUNS = frozenset((Symbol.PRONOUN, Symbol.OBJECT, Symbol.OWNER))
