"""What capitalised words are wherever they stand: found out once, for the names of a document come back."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tui.analysis.names.kinds import is_nobody, symbol_of
from tui.analysis.names.orders import family_first
from tui.analysis.names.trimming import COURTESIES, take_titles, without_common, without_nominals
from tui.analysis.names.words import CACHE, Words, classes_of, dictionary, gender_told
from tui.analysis.symbols import Symbol
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A name as it is written, without common words, titles and letters after it.

    Attributes:
        titled: Which of the words the title begins with, or the name where there is none.
        first: Which of them the name begins with.
        last: The number of the word after it.
        title: The personal title, lower-cased.
        gender: "m" or "f" where the title tells it.
        given_gender: The same where title or given name tell it.
        name: The name, words apart by single blanks.
        in_lower_case: The same in normal case where all of it is shouted.
        symbol: What it is by its words alone: PERSON, ORG or NAME.
        is_known: Whether the lexicon knows it for that.
        may_be_surname: Whether it may be a person's as well.
        is_borne: Whether it is the name of a place or a kind of body that people bear too: "Lincoln", "Hall".
    """

    titled: int
    first: int
    last: int
    title: str
    gender: str
    given_gender: str
    name: str
    in_lower_case: str
    symbol: Symbol
    is_known: bool
    may_be_surname: bool
    is_borne: bool


@lru_cache(maxsize=CACHE)
def form_of(texts: tuple[str, ...], opens: bool) -> Form | None:
    """The name that some words are; None where they are none.

    Args:
        texts: The words.
        opens: Whether they open a sentence, so that the first owes its capital to that.
    """
    words = without_common([(at, at + 1, word) for at, word in enumerate(texts)], opens=opens)
    title, gender, kept = take_titles(words, dictionary())
    if title and kept and title not in COURTESIES and is_nobody(words):
        title, gender, kept = "", "", words
    named = without_nominals(kept)
    if not named:
        return None
    kept, honours = named, kept[len(named) :]
    own = [word for _, _, word in kept]
    symbol, is_known, may_be_surname = symbol_of(own, bool(title))
    if may_be_surname and len(own) > 1 and any(len(word) > 2 for _, _, word in honours):
        symbol, is_known = Symbol.PERSON, True
    return Form(
        titled=words[0][0],
        first=kept[0][0],
        last=kept[-1][1],
        title=title,
        gender=gender,
        given_gender=gender or _given_gender(kept),
        name=" ".join(own),
        in_lower_case=" ".join(_in_normal_case(own)) if _is_shouted(own) else " ".join(own),
        symbol=symbol,
        is_known=is_known,
        may_be_surname=may_be_surname,
        is_borne=len(own) == 1 and not {"places", "surnames"}.isdisjoint(classes_of(own[0])),
    )


def _given_gender(words: Words) -> str:
    family = family_first([word for _, _, word in words])
    given = [word for _, _, word in words[:-1] if word != family]  # "Li Shengtao" is no Lee
    told = (gender_told(word.split("-")[0], "given_names") for word in given)
    return next(filter(None, told), "")


def _is_shouted(words: Sequence[str]) -> bool:
    long_words = [word for word in words if len(word) > 2]
    return bool(long_words) and all(word.removeprefix(_prefix(word)).isupper() for word in long_words)


def _prefix(word: str) -> str:
    """What is in lower case in a name that shouts: "McEWAN", "MacDONALD"."""
    return next((one for one in ("Mac", "Mc") if word.startswith(one)), "")


def _in_normal_case(words: Sequence[str]) -> Iterator[str]:
    """The words of a name that shouts in normal case; a particle inside it has no capital."""
    for at, word in enumerate(words):
        if at == 0 and len(word) == len("PJ") and not _VOWEL.search(word):
            yield word  # initials: "PJ HALE"
            continue
        is_inside = 0 < at < len(words) - 1 and word.lower() in _SMALL
        yield word.lower() if is_inside else _normal_case(word)


_VOWEL = re.compile(r"[AEIOUY]", re.IGNORECASE)
_SMALL = ("de", "del", "della", "di", "da", "do", "dos", "das", "du", "von", "zu", "bin", "ibn", "al", "el", "y", "e")


_NUMERAL = re.compile(r"[IVX]{2,5}")


def _normal_case(word: str) -> str:
    prefix = _prefix(word)
    if _NUMERAL.fullmatch(word) or not word.removeprefix(prefix).isupper() or len(word) < 2:
        return word
    lowered = prefix + "".join(part.capitalize() for part in re.split(r"([-'‘’\"“.])", word.removeprefix(prefix)))
    return "Mc" + lowered[2:].capitalize() if lowered.startswith("Mc") and len(lowered) > 3 else lowered
