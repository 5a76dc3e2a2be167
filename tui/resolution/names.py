"""Names as words that can be compared: titles put aside, case and accents folded."""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from tui.notation import TYPE_CHECKING
from tui.values import dataclass

if TYPE_CHECKING:
    import re  # a look-up of a plain name goes without

# Letters that Unicode does not take apart, and one kind of apostrophe and hyphen.
_ALIKE = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "’": "'", "‐": "-", "‑": "-"})


def fold(text: str) -> str:
    """Text without case and accents, with one kind of apostrophe and hyphen: "Ilić" and "ILIC" are one."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    return _beyond_ascii().sub(_unmarked, apart).casefold()


@cache
def _beyond_ascii() -> "re.Pattern[str]":
    import re

    return re.compile(r"[^\x00-\x7f]")


def _unmarked(found: "re.Match[str]") -> str:
    """A letter, unless it is a mark on the one before it."""
    return "" if unicodedata.combining(found[0]) else found[0]


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text; apostrophes and hyphens inside a word stay."""
    folded = fold(text)
    apart = folded.split()
    is_plain = all(map(str.isalnum, "-".join(apart).replace("'", "-").split("-")))
    return tuple(apart if is_plain or not apart else _word().findall(folded))


@cache
def _word() -> "re.Pattern[str]":
    import re

    return re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")


def begin_all(wanted: Iterable[str], among: Iterable[str]) -> bool:
    """Whether each word wanted begins some word."""
    there = tuple(among)
    return all(any(word.startswith(each) for word in there) for each in wanted)


def occurrences(word: str, text: str) -> list[tuple[int, int]]:
    """Where words of a text begin with a folded word: start and end of that beginning, in code points."""
    found = []
    for match in _word().finditer(text):
        if fold(match[0]).startswith(word):
            first = match.start()
            ends = range(first, match.end() + 1)
            found.append((first, next(end for end in ends if fold(text[first:end]).startswith(word))))
    return found


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _listed(
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron viscount earl rev revd reverend canon"
    " father sister cllr councillor ald alderman hon rt right honourable judge justice sgt sergeant pc dc ds di dci"
    " det detective constable inspector superintendent supt capt captain maj major col colonel gen general lt"
    " lieutenant cpl cdr commander adm admiral sen senator rep representative gov governor president bishop"
    " archbishop rabbi imam"
)
_AFTER = _listed("qc kc sc mp msp ms mep obe cbe mbe kbe dbe frs phd md esq jp dl bsc ma fba")
_GENERATION = _listed("jr sr junior senior ii iii iv")


@cache
def _initials() -> "re.Pattern[str]":
    """The point between two initials that stand together."""
    import re

    return re.compile(r"(?<=\b\w)\.(?=\w\b)")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name: first and last word, what stands between, and "Jr" or "III"."""

    first: str
    middle: tuple[str, ...]
    last: str
    generation: str = ""

    @classmethod
    @lru_cache(maxsize=8192)
    def parse(cls, text: str) -> "Name":
        """Take a name apart; one word alone is a last name without a first."""
        parts = [word.replace(".", "") for word in words(_initials().sub(". ", text) if "." in text else text)]
        generation = ""
        while len(parts) > 1 and (parts[-1] in _AFTER or parts[-1] in _GENERATION):
            last = parts.pop()
            generation = last if last in _GENERATION else generation
        while len(parts) > 1 and parts[0] in _TITLES:
            parts.pop(0)
        if not parts:
            return cls("", (), fold(text).strip())
        first = parts[0] if len(parts) > 1 else ""
        return cls(first, tuple(parts[1:-1]), parts[-1], generation)

    @property
    def is_full(self) -> bool:
        """Whether it has a first name, not only an initial of one, and a last."""
        return len(self.first) > 1

    @property
    def key(self) -> tuple[str, str, str]:
        """What all forms of one person's name share, middle names left out."""
        return (self.first, self.last, self.generation)

    def agrees(self, other: "Name") -> bool:
        """Whether two names of one key can be one person's: each middle name meets its like, or its initial, in order.

        "John Smith", "John A. Smith" and "John Adam Smith" agree; "John B. Smith" agrees with the first alone.
        """
        fewer, more = sorted((self.middle, other.middle), key=len)
        rest = iter(more)
        return self.key == other.key and all(any(_same_middle(one, two) for two in rest) for one in fewer)


def _same_middle(one: str, two: str) -> bool:
    short, long = sorted((one, two), key=len)
    return long == short or (len(short) == 1 and long.startswith(short))
