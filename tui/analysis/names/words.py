"""Capitalised words: how they are written, and what the lexicon knows of them."""

import re
from functools import lru_cache

from tui.analysis.terms import Lexicon, load

_TITLE_STOPS = (
    "Messrs Mr Mrs Ms Dr Sen Rep Reps Sens Gov Hon Prof Rev Capt Col Gen Lt Sgt Maj Cmdr Adm Cllr Coun Cr St Jr Sr "
    "Supt Insp Fr Co Inc Ltd Corp Bros"
)
_WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|[A-Z]\.|(?:{_TITLE_STOPS.replace(' ', '|')})\.|"
    r"[A-ZÀ-ÖØ-Þ][\w’'-]*(?:(?<=[^\W_])|(?<=[sS][’'])))"
)
_PARTICLE = (
    r"(?:de la|de|du|da|di|del|van der|van den|van|von der|von|bin|ibn|ap|arap|abu|ben|ter|ten|dos|das|della|al|el"
    r"|zu|zur)"
)
_PARTICLES = re.compile(_PARTICLE)
_NICKNAME = r"[\"“][A-Z](?:[a-z]{1,11}|[A-Z]{1,11})[\"”]"
"""A nickname set between given name and surname: Raymond "Buddy" Pruett."""
RUN = re.compile(rf"{_WORD}(?:(?:[ \xa0]|[ \t]?\n[ \t]*)(?:{_PARTICLE}[ \xa0]|{_NICKNAME}[ \xa0](?=[A-Z]))?{_WORD})*")
PIECE = re.compile(rf"{_PARTICLE}(?=[ \xa0])|{_NICKNAME}|{_WORD}")
OWNS = re.compile(r"(?:['’]s|(?<=s)['’])$")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,2}$|[A-Z]$")
CACHE = 1 << 14
"""How many words or names are kept with what is known of them."""


def dictionary() -> Lexicon:
    """The classes of words that tell names apart."""
    return load(
        "post_heads", "post_modifiers", "post_status", "organisation_heads", "organisation_names", "personal_titles",
        "post_nominals", "given_names", "places", "common_words", "demonyms", "parties", "works", "professions",
        "letters", "function_words", "surnames", "post_domains",
    )  # fmt: skip


Words = list[tuple[int, int, str]]
Pieces = tuple[tuple[int, int, str], ...]
"""Words, placed from where their run begins."""


def belongs(word: str, name: str) -> bool:
    """Whether a word is one of a class of the lexicon."""
    return name in classes_of(word)


@lru_cache(maxsize=CACHE)
def classes_of(word: str) -> frozenset[str]:
    """The classes of the lexicon that a word is in."""
    entry = dictionary().get(word)
    return frozenset(name for name, _ in entry.classes) if entry else frozenset()


@lru_cache(maxsize=CACHE)
def gender_told(word: str, name: str) -> str:
    """The gender that a word tells as one of "given_names" or "personal_titles": "m" or "f", "" where it tells none."""
    entry = dictionary().get(word)
    attributes = entry.attributes(name) if entry else None
    return attributes[0] if attributes and attributes[0] in ("m", "f") else ""


@lru_cache(maxsize=CACHE)
def is_particle(word: str) -> bool:
    """Whether a word may stand before a surname and be part of it: "van Dorn", and "Van Dorn" opening a sentence."""
    return _PARTICLES.fullmatch(word.lower()) is not None


@lru_cache(maxsize=CACHE)
def is_initial(word: str) -> bool:
    """Whether a word is the initial or the two initials of given names: "J.", "J.R.", but not "U.S." or "F.A.O."."""
    return _INITIALS.match(word) is not None and not belongs(word, "places")


@lru_cache(maxsize=CACHE)
def is_given(word: str) -> bool:
    """Whether a word, or its part before a hyphen, is a given name."""
    return belongs(word.split("-")[0], "given_names")
