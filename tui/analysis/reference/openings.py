"""What opens a sentence before its subject, and whom a pronoun in it or behind it cannot or can only mean."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.names import Named, Person
from tui.analysis.symbols import Symbol

_OPENS = re.compile(
    r"[“\"]?(?:(?:In|During|Throughout) (?:his|her) (?!place|stead|absence|honou?r|memory|favou?r|wake|view|name|turn)"
    r"|(?:(?:An?|One|Two|Three|Four|Five|Six|\d+|Some|Shortly|Soon|Long|Just|Even|Only) (?:\w+ )?)?"
    r"(?:after|before|when|if|while|although|though|as|until|once|since|because) (?:he|she|his|her)\b)",
    re.IGNORECASE,
)
_FARTHEST = 24  # chunks
_GOES_ON = re.compile(
    f"{Symbol.COMMA}{Symbol.DET}?(?:{Symbol.POST}{Symbol.COMMA}?)?(?P<named>{Symbol.PERSON})"
    f"(?![{Symbol.COMMA}{Symbol.AND}{Symbol.OWNS}])"
)


def named_ahead(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> int | None:
    """The chunk of whom a clause before the subject means: "A year after he was elected, | Ann Hale wrote"."""
    that = symbols.rfind(Symbol.THAT, 0, at)  # "The paper says that | in his letter Ann Hale wept"
    if not chunks or not any(_OPENS.match(text, chunks[first].start) for first in {0, that + 1}):
        return None
    found = _GOES_ON.search(symbols, at, at + _FARTHEST)
    if found is None or Symbol.COMMA in symbols[at : found.start()]:
        return None
    return found.start("named")


_BEGINS_DOING = re.compile(r"(?:(?:Rather|Other) than |Instead of |Without |Before |After |By |On )?[a-z]+ing\b", re.I)


def subject_ahead(text: str, chunks: Sequence[Chunk], at: int) -> Person | None:
    """Who does what an opening phrase tells, and is nobody it is done to: "Rather than removing him, | Hale wept"."""
    if not _BEGINS_DOING.match(text, chunks[0].start):
        return None
    symbols = [one.symbol for one in chunks[at : at + _OPENING_REACH]]
    if Symbol.COMMA not in symbols:
        return None
    comma = at + symbols.index(Symbol.COMMA)
    value = chunks[comma + 1].value if comma + 1 < len(chunks) else None
    return value.person if isinstance(value, Named) else None


_OPENING_REACH = 12  # chunks


_VERBLESS = re.compile(
    f"(?!{Symbol.POST}|{Symbol.DET}?{Symbol.PERSON})"
    f"[^{Symbol.STOP}{Symbol.QUOTE}{Symbol.COLON}{Symbol.SAY}{Symbol.WHO}{Symbol.WHEN}{Symbol.THAT}"
    f"{Symbol.BE}{Symbol.HAVE}{Symbol.DO}{Symbol.MODAL}{Symbol.PRONOUN}]+{Symbol.COMMA}\\Z"
)
_LONGEST_PHRASE = 40  # chunks


def is_unattached(symbols: str, at: int) -> bool:
    """Whether a phrase without a verb opens the sentence and tells of a pronoun, and so of nobody named in it.

    In "An opponent of Hale, he stood" and "Born to Ann and Tom Hale, he rose" Hale is another; not in "On Hale's news".
    """
    return at <= _LONGEST_PHRASE and _VERBLESS.match(symbols, 0, at) is not None


_DOING = re.compile(
    r"(?:(?:Rather|Other) than |Instead of "
    r"|(?:Without|Before|After|By|On|Upon|While|When|In|Since|Despite|Soon after) )?"
    r"(?!(?:accord|concern|dur|even|exclud|follow|includ|k|morn|notwithstand|noth|pend|regard|someth|spr)ing\b)"
    r"[a-z]{2,}ing\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    f"[^{Symbol.COMMA}{Symbol.STOP}{Symbol.QUOTE}{Symbol.COLON}{Symbol.PRONOUN}]{{1,30}}{Symbol.COMMA}\\Z"
)
_NAMES = (Symbol.NAME, Symbol.ORG, Symbol.PERSON)


def is_done_to(text: str, chunks: Sequence[Chunk], symbols: str, at: int) -> bool:
    """Whether what opens a sentence tells only what the "he" at a chunk does: "After refusing to back Hale, he"."""
    if at > _LONGEST_PHRASE or _DONE.match(symbols, 0, at) is None:
        return False
    doing = _DOING.match(text, chunks[0].start)
    return doing is not None and not any(one.symbol in _NAMES and one.start < doing.end() for one in chunks[:3])


def addressed_from(chunks: Sequence[Chunk], symbols: str, at: int) -> int:
    """From which chunk on an opening letter names its readers: in "In a letter to Hale, he said" Hale is not "he"."""
    letter = next((index for index in range(min(at, _OPENING)) if chunks[index].symbol is Symbol.LETTER), None)
    if letter is None or not any(chunks[index].symbol is Symbol.IN for index in range(letter)):
        return at
    to = symbols.find(Symbol.TO, letter, at)
    return to if to >= 0 else at


ASKED_BY = re.compile(f"{Symbol.BY}(?P<asks>{Symbol.PERSON}){Symbol.COLON}")
"""Who asks, before an answer that tells nothing of them: "By Mr Hale: | He resigned in May"."""
_OPENING = 8
"""Chunks within which a sentence has told of the letter that it quotes."""
