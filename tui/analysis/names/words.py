"""Capitalised words: how they are written, and what the lexicon knows of them."""

import re
from functools import lru_cache

from tui.analysis.terms import Lexicon, load

_TITLE_STOPS = (
    "Messrs Mr Mrs Ms Dr Sen Rep Reps Sens Gov Hon Prof Rev Capt Col Gen Lt Sgt Maj Cmdr Adm Cllr Coun Cr St Jr Sr "
    "JR SR MESSRS MR MRS MS DR Supt Insp Fr Co Inc Ltd Corp Bros"
)
CAPITALS = "A-ZÀ-ÖØ-Þ" + "".join(filter(str.isupper, map(chr, (*range(0x100, 0x250), *range(0x1E00, 0x1F00)))))
"""The capitals of Latin letters, inside a set: "Žilinskas", "Łukasz", "Đặng"."""
_STATE = r"[RDI][-–][A-Z][a-z]{1,5}\."
"""A party and a state in short, as brackets have them: "(D-Calif.)"."""
_WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|U\.S(?= [A-Z])|[A-Z]\.|{_STATE}(?=\))|"
    rf"(?:{_TITLE_STOPS.replace(' ', '|')})\.|"
    rf"(?![A-Z]{{1,8}}\d{{5}})[ʿʾ]?[{CAPITALS}][\w’'-]*(?:(?<=[^\W_])|(?<=[sS][’'])|(?<=Dato[’'])))"
)
_PARTICLE = (
    r"(?:de la|de los|de las|de|du|da|di|del|van der|van den|van de|van|von der|von dem|von|vom|zum|bin|binti|bint|ibn"
    r"|ap|arap|abu|ben|ter|ten|dos|das|do|della|dei|degli|dello|dalla|y de la|y de|y|e|le|und|al|el|af|ould|zu|zur"
    r"|wa|ole|binte|ibni|tot)"
)
_JOINED = rf"(?:d[’']|dell[’']|[ae]l-|a[dnrstz]-|ash-|ul-)(?=[ʿʾ]?[{CAPITALS}])"
"""A particle joined to the word after it: "d'Orme", "al-Hakim"."""
_PARTICLES = re.compile(_PARTICLE)
_CALLED = r"[A-Z](?:[a-z]{1,11}|[A-Z]{1,11}|\.)"
_NICKNAME = (
    rf"(?:\(?[\"“]{_CALLED}(?:[ -]?{_CALLED}){{0,2}}[\"”]\)?"
    r"|['‘][A-Z](?:[a-z]{1,11}|[A-Z]{1,11})['’]|\([A-Z][a-z]{1,11}\))"
)
"""A nickname set between given name and surname: Raymond "Buddy" Pruett, Francis (Frank) Orme."""
_LOST_STOP = r"(?:(?<=\b[SR]e[np]s)|(?<=\b[SR]e[np])|(?<=\b[DM]r)|(?<=\bMrs))  "
"""After a title where a page has lost its marks, and two blanks stand for each: "Sens  Hale and Reed"."""
_GLUED = rf"(?<=\b[A-Z]\.)(?<!U\.S\.)(?=[{CAPITALS}][a-zà-ÿ]{{2}})"
"""Between initials and a surname that no blank parts: "W.H.Hale"."""
RUN = re.compile(
    rf"{_WORD}(?:(?:[ \xa0]|{_LOST_STOP}|[ \t]?\n[ \t]*|{_GLUED})"
    rf"(?:{_PARTICLE}[ \xa0]|{_JOINED}|{_NICKNAME}[ \xa0](?=[A-Z]))?{_WORD})*"
)
IMAGE = re.compile(r"\.(?:jpe?g|png|gif|svg|tiff?)\b", re.IGNORECASE)
"""The end of a file's name, left from a picture: "Hale.jpg Ann Hale was"."""
PIECE = re.compile(rf"{_STATE}\Z|{_PARTICLE}(?=[ \xa0])|{_NICKNAME}|(?:{_JOINED})?{_WORD}")
OWNS = re.compile(r"(?:['’]s|(?<=s)['’])$")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,2}$|[A-Z]$")
GENERATIONS = frozenset(("Jr", "Jr.", "JR", "JR.", "Sr", "Sr.", "SR", "SR.", "II", "III", "IV"))
"""What stands behind a whole name: "Joseph R. Hale Jr."."""
NOT_SURNAMES = frozenset(
    (
        "common_words", "works", "letters", "organisation_heads", "places", "demonyms", "parties", "post_modifiers",
        "post_domains",
    )
)  # fmt: skip
CACHE = 1 << 14
"""How many words or names are kept with what is known of them."""


def dictionary() -> Lexicon:
    """The classes of words that tell names apart."""
    return load(
        "post_heads", "post_modifiers", "post_status", "organisation_heads", "organisation_names", "personal_titles",
        "post_nominals", "given_names", "places", "common_words", "demonyms", "parties", "works", "professions",
        "letters", "function_words", "surnames", "post_domains", "family_names_first",
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


def gender_of_post(text: str, start: int) -> str:
    """What the post right before a name tells of its holder: "Princess Alexandra", "Queen Mary"."""
    before = text[max(0, start - _LONGEST_TITLE) : start].split()
    return gender_told(before[-1], "personal_titles") if before else ""


_LONGEST_TITLE = 16  # code points


@lru_cache(maxsize=CACHE)
def is_particle(word: str) -> bool:
    """Whether a word may stand before a surname and be part of it: "van Dorn", and "Van Dorn" opening a sentence."""
    return _PARTICLES.fullmatch(word.lower()) is not None


_BEFORE_JOINED = re.compile(_JOINED, re.IGNORECASE)


def bare_of_particle(word: str) -> str:
    """A surname without the particle joined to it: the "Hakim" of "al-Hakim"."""
    return _BEFORE_JOINED.sub("", word, count=1)


@lru_cache(maxsize=CACHE)
def is_initial(word: str) -> bool:
    """Whether a word is the initial or the two initials of given names: "J.", "J.R.", but not "U.S." or "F.A.O."."""
    return _INITIALS.match(word) is not None and not belongs(word, "places")


@lru_cache(maxsize=CACHE)
def is_given(word: str) -> bool:
    """Whether a word, or its part before a hyphen, is a given name."""
    return belongs(word.split("-")[0], "given_names")
