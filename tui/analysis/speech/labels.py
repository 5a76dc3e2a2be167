"""Who is meant by a speaker's label: the fullest name that fits "Mr Hale", who presides for "The Chairman"."""

import re
from collections.abc import Sequence

from tui.analysis.speech.cast import Cast
from tui.analysis.terms import load
from tui.model.documents import Span

TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Prof|Professor|The|Hon|Senator|Cllr)\.?\s+", re.I)
"""A title before a name, as a label has it."""
_CHAIR = re.compile(r"(?:The\s)?Chair(?:man|woman|person)?", re.IGNORECASE)
_AS_CHAIR = re.compile(
    r"(?:,?\s[A-Z]{2,3}\b)?(?:\s*[(\[](?:in\s)?(?:the\s)?(?:acting\s)?chair(?:man|woman|person)?"
    r"(?:\sof\sthe\s(?:sub)?committee)?[)\]]|,\s(?:the\s)?chair(?:(?=\s*[;\n])|[^.;\n]{0,40}\spresiding))",
    re.IGNORECASE,
)
_BEFORE_QUOTE = re.compile(
    r"(?:['’]s\s(?:\w+\s){0,2}?(?:letter|note|e-?mail|message|memo|reply|statement)(?:\s(?:to"
    r"|of)\s[^.;:“”\"]{1,40})?)?:\s{0,3}$"
)
_LABEL_REACH = 100
"""Characters before a quotation within which the name stands that it belongs to."""
_PLACE = re.compile(r"\sof\s[A-Z].*")


def full_name(label: str, cast: Cast) -> str | None:
    """The fullest name in the document that a speaker's label can mean; None where two could be meant."""
    if _CHAIR.fullmatch(label.strip(" *:.")) and (chair := _in_the_chair(cast)):
        return chair
    named = _without_titles(label)
    words = named.replace(".", "").lower().split() or [label.lower()]
    names = {name for name in cast.names if _fits(words, name.replace(".", "").lower().split())}
    if len(names) == 1:
        name = next(iter(names))
        return name.title() if name.isupper() else name
    if names:
        return None
    if _INITIALS.fullmatch(named):
        return _with_initials(named, cast)
    plain = named.strip(" *:")
    return plain.title() if plain.isupper() else plain


_INITIALS = re.compile(r"[A-Z]{2,3}")


def _with_initials(label: str, cast: Cast) -> str:
    """Whose initials a label is, where they are but one's: "UF" is Una Fenn; else the label."""
    fitting = [name for name in cast.names if "".join(word[0] for word in name.split()).upper() == label]
    return fitting[0] if len(fitting) == 1 else label


def namesake(label: str, witness: str | None) -> str | None:
    """The witness who was sworn in last, of all whom a label can mean: "Mr HALE" while Tom Hale is heard."""
    if witness is None:
        return None
    words = _without_titles(label).replace(".", "").lower().split()
    return witness if words and _fits(words, witness.replace(".", "").lower().split()) else None


def label_end(text: str, mark: int) -> int | None:
    """Where a name may end before a quotation mark: "Ann Hale: “I will not go”", "read out Ann Hale's letter: “I"."""
    found = _BEFORE_QUOTE.search(text, max(0, mark - _LABEL_REACH), mark)
    return found.start() if found else None


def is_told(text: str, name: Span) -> bool:
    """Whether somebody is told the words quoted behind, rather than saying them: "The manager told Ann Hale: “I"."""
    is_owner = text[name.end : name.end + 1] in ("'", "’")
    return not is_owner and _TELLS.search(text, max(0, name.start - _LABEL_REACH), name.start) is not None


_TELLS = re.compile(
    r"\b(?:told|tells|asked|asks|informed|reminded|assured|warned|texted|e-?mailed|advised|thanked|(?:said|says"
    r"|wrote|replied) to)"
    r"\s(?!by\b)(?:(?:the|his|her|their|its|our"
    r"|my)\s(?:[\w’'-]+\s){0,5}?[\w’'-]+,\s)?(?:the\s)?(?:[A-Za-z]+\.?\s){0,2}$"
)


def _without_titles(label: str) -> str:
    """A speaker's name without "Mr", "the", "Ambassador" before it and the place after it: "Mr. Hale of Ohio"."""
    words = _PLACE.sub("", TITLE.sub("", label)).split()
    while len(words) > 1 and load("personal_titles").has(words[0]):
        del words[0]
    return " ".join(words)


def _in_the_chair(cast: Cast) -> str | None:
    """Whom the list of those present names as the chair: "Dame Ann Hale (Chair)"."""
    named = (one.name for one in cast.mentions if _AS_CHAIR.match(cast.text, one.span.end))
    return next(named, None)


def _fits(words: Sequence[str], name: Sequence[str]) -> bool:
    return bool(name) and words[-1] == name[-1] and set(words) <= set(name)
