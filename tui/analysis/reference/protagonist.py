"""Whom a whole document is of: the person of a biography, a dictionary's entry or a curriculum vitae."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise

from tui.analysis.chunks import Chunk
from tui.analysis.names import Named, Names, Person
from tui.analysis.names.lives import has_years, heads_life, is_introduced
from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.model.documents import Span

_LABELLED = re.compile(r"(?:^|\n)[ \t*|]*(?:Full )?[Nn]ame(?: of candidate)?[ \t*|]*:[ \t*|]*$")
_LABEL_REACH = 40
"""Code points before a name in which its label stands."""


_TELLS_OF_DEATH = re.compile(
    r"\b(?:has|have|had) (?:sadly |peacefully )?(?:died|passed away)\b|\bdied (?:on|last|at)\b"
)
"""Whom an obituary mourns before it names them: "A former chief constable has died"."""


def _bounds(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def find_protagonist(text: str, names: Names, sentences: Sequence[Sentence]) -> Person | None:
    """Whom a document is of.

    Whoever a line "Name: …" names, or a heading over the birth or over a career told in rows; or who is named first in
    the first sentence of the body, and has the years of life there or is named most often. Their gender is learned
    from who is born or studied.
    """
    person = _sought(text, names, sentences)
    if person is None:
        return None
    for gender, own, lived, other in _TOLD_OF:
        often = sum(1 for _ in islice(own.finditer(text), _OFTEN))
        if (often == _OFTEN or lived.search(text)) and not other.search(text):
            person.gender = gender
    return person


_LIVES = r"(?:was (?:born|educated|raised)|attended|graduated|grew up|married|studied)\b"
_OF_HIM, _OF_HER = re.compile(r"\bH(?:e|is)\b"), re.compile(r"\b(?:She|Hers?)\b")
_TOLD_OF = (
    ("m", _OF_HIM, re.compile(rf"\bHe {_LIVES}"), _OF_HER),
    ("f", _OF_HER, re.compile(rf"\bShe {_LIVES}"), _OF_HIM),
)
"""What tells a gender whatever the given name: "Jan Hale is a judge. He was born", and no sentence of "she"."""
_OFTEN = 3
"""Sentences of "he" that tell it, where none of "she" is."""


def _sought(text: str, names: Names, sentences: Sequence[Sentence]) -> Person | None:
    first = next((name for name in names.named if name.person), None)
    if first is not None and _LABELLED.search(text[max(0, first.span.start - _LABEL_REACH) : first.span.start]):
        return first.person
    if first is not None and heads_life(text, first.span.end):
        return first.person
    if first is not None and _heads_career(text, names, first):
        return first.person
    counted = Counter(name.person for name in names.named if name.person)
    for sentence in sentences:
        named = next((name for name in names.within(sentence.span) if name.person), None)
        if sentence.zone is Zone.BODY and (named or not _TELLS_OF_DEATH.search(text, *_bounds(sentence))):
            if named is None:
                return None
            if _is_of_other(text, names, sentence, named):
                return None
            [(most, often)] = counted.most_common(1)
            end = named.span.end
            is_told = (named.person is most and often > 1) or is_introduced(text, end) or has_years(text, end)
            is_told = is_told or (named.span.start == sentence.span.start and _is_headed(text, names, named))
            return named.person if is_told else None
    return None


def _heads_career(text: str, names: Names, first: Named) -> bool:
    """Whether a name stands alone over a curriculum vitae, and no other name does: over "Employment", rows of years."""
    begin, end = text.rfind("\n", 0, first.span.start) + 1, text.find("\n", first.span.end)
    is_over = _BEFORE_HEAD.fullmatch(text, begin, first.span.start) and _BEHIND_HEAD.fullmatch(
        text, first.span.end, end
    )
    if not is_over or first.span.start > _HEAD:
        return False
    told = _CAREER.search(text) or len(list(islice(_YEARS.finditer(text), _SEVERAL))) == _SEVERAL
    others = (one for one in names.named if one.person and one.person is not first.person)
    return bool(told) and not any(_stands_alone(text, one.span) for one in others)


_HEAD = 400
"""Code points in which the name stands that heads a curriculum vitae."""
_BEFORE_HEAD = re.compile(
    r"[#*_ \t]*(?:(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée])(?: of| for|:| [-–—])? )?", re.IGNORECASE
)
_BEHIND_HEAD = re.compile(r"(?:,? [A-Z][A-Za-z.]{1,7}){0,4}[*_ \t]*")
"""What stands beside the name: "Curriculum vitae of", and letters behind it."""
_CAREER = re.compile(
    r"^[#*_ \t]*(?:curriculum vitae|r[ée]sum[ée]"
    r"|(?:(?:professional|work|employment|selected|academic|relevant|career) )?"
    r"(?:career|employment|experience|appointments|positions)(?: held| history| record)?)[:*_ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_YEARS = re.compile(
    r"^[^\n]{0,160}\b[12]\d{3}[ \t]?(?:[-–—]|to)[ \t]?(?:[A-Z][a-z]{2,8} )?(?:[12]\d{3}|\d\d\b|present|date|now)",
    re.IGNORECASE | re.MULTILINE,
)


def _is_of_other(text: str, names: Names, sentence: Sentence, named: Named) -> bool:
    """Whether the sentence opens with what it tells of, and nobody is known by that: "Fell is the town of Ann Hale"."""
    opening = names.within(sentence.span)[0]
    is_first = opening.person is None and opening is not named and opening.span.start - sentence.span.start <= _ARTICLE
    return is_first and _DEFINED.match(text, opening.span.end) is not None


_ARTICLE = len("The ")
_DEFINED = re.compile(r"(?:,? \([^()\n]{1,160}\))?,? (?:is|was) (?:an?|the)\b")


def _is_headed(text: str, names: Names, named: Named) -> bool:
    """Whether the name stands alone on a line above."""
    before = (one for one in names.within(Span(0, named.span.start)) if one.person is named.person)
    return any(_stands_alone(text, one.span) for one in before)


_MARKS = "#*_ \t"


def _stands_alone(text: str, span: Span) -> bool:
    first, last = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return not (text[first : span.start].strip(_MARKS) or text[span.end : last].strip(_MARKS))


_HEADING = re.compile(r"(?:\d{1,2}\.? )?(?:(?:[A-Z][\w.’'-]*|of|and|the|for|in),? ){0,8}[A-Z][\w.’'-]*[.:]?\s*")
_LONGEST_HEADING = 70  # code points
_GOES_ON = re.compile(r"\W*(?:He|She)\b")
_SEVERAL = 2


def find_lives(text: str, names: Names, sentences: Sequence[Sentence]) -> dict[int, Person]:
    """Whom each part of a document of several lives is of, by the number of the sentence that is its heading.

    A heading is a name with no more than a title, and what follows begins with the same name or with a pronoun.
    """
    found: dict[int, Person] = {}
    for number, (one, following) in enumerate(pairwise(sentences)):
        if len(one.span) > _LONGEST_HEADING or _HEADING.fullmatch(text, one.span.start, one.span.end) is None:
            continue
        people = [name for name in names.within(one.span) if name.person]
        if len(people) != 1 or len(people[0].text.split()) < _SEVERAL:
            continue
        told = next((name for name in names.within(following.span) if name.person), None)
        is_told = told is not None and told.person is people[0].person
        if people[0].person and (is_told or _GOES_ON.match(text, following.span.start)):
            found[number] = people[0].person
    return found if len(set(found.values())) >= _SEVERAL else {}


def named_by_heading(text: str, zone: Zone, chunks: Sequence[Chunk], people: Mapping[int, Person]) -> Person | None:
    """Who alone is named by a heading that begins with the name, perhaps behind a title: a life may begin there."""
    if zone is not Zone.HEADING or len(set(people.values())) != 1:
        return None
    at, person = next(iter(people.items()))
    before = (one for one in chunks[:at] if one.symbol is not Symbol.POST)
    return None if any(map(str.isalnum, "".join(text[one.start : one.end] for one in before))) else person
