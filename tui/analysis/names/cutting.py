"""Runs of capitals cut where a name surely ends: at a possessive, round a heading's prepositions, before a person."""

from collections.abc import Iterator, Sequence

from tui.analysis.names.words import GENERATIONS, OWNS, Pieces, Words, belongs, classes_of, is_given, is_initial
from tui.analysis.terms import load

_BETWEEN_PARTIES = frozenset(("TO", "To", "FROM", "From"))


def cut_at_lines(run: str, words: Pieces) -> Iterator[Words]:
    """The words of a run, cut where a list's line ends and the next begins with a given name."""
    part: Words = []
    for at, (start, end, word) in enumerate(words):
        ends_line = bool(part) and "\n" in run[part[-1][1] : start] and at + 1 < len(words)
        if ends_line and is_given(word) and not _opens_name(part[-1][2]):
            yield part
            part = []
        part.append((start, end, word))
    if part:
        yield part


def _opens_name(word: str) -> bool:
    """Whether a word goes before the rest of a name: "Robert", "R.", "Sir"."""
    return is_given(word) or is_initial(word) or belongs(word, "personal_titles")


def cut_at_owners(words: Sequence[tuple[int, int, str]]) -> Iterator[Words]:
    """The words between possessives, and round the prepositions of a heading: "Memo From Ann Lowe", "HALE TO COLE"."""
    part: Words = []
    for at, (start, end, word) in enumerate(words):
        if word in _BETWEEN_PARTIES and part and at + 1 < len(words):
            yield part
            part = []
            continue
        if word in _OF_OFFICES and part and at + 1 < len(words) and _are_offices(part[-1][2]):
            yield part
            part = []
            continue
        if word == "THE" and not part and at and words[at - 1][2] in _OF_OFFICES:
            continue
        owns = OWNS.search(word)
        if owns and len(word) > 2 and not _owns_house(words, at):
            part.append((start, start + owns.start(), word[: owns.start()]))
            yield part
            part = []
        else:
            part.append((start, end, word))
    if part:
        yield part


_OF_OFFICES = ("OF", "TO", "FOR")


def _are_offices(word: str) -> bool:
    """Whether a shouted word names the holders of an office: "MAYORS | OF | FELL"."""
    return word.isupper() and word.endswith(("S", "MEN")) and belongs(word, "post_heads")


_HOUSES = frozenset(("college", "school", "hospital", "church", "cathedral", "university", "institute", "infirmary"))


_PROSECUTING = ("state's", "commonwealth's", "people's", "district's")
_SILKS = ("king's", "queen's")


def _owns_house(words: Sequence[tuple[int, int, str]], at: int) -> bool:
    """Whether a possessive is part of a house's name: "St Anne's", "King's College", "Farmers' Union", "Lloyd's"."""
    following, word = OWNS.sub("", words[at + 1][2].lower()) if at + 1 < len(words) else "", words[at][2]
    if following in ("office", "department") and belongs(OWNS.sub("", word), "post_heads"):
        return True  # "District Attorney's Office"
    if following in ("attorney", "attorneys") and word.lower().replace("\u2019", "'") in _PROSECUTING:
        return True
    if following == "counsel" and word.lower().replace("\u2019", "'") in _SILKS:
        return True
    is_many = word.endswith(("s'", "s\u2019"))
    heads = (belongs(OWNS.sub("", later.lower()), "organisation_heads") for _, _, later in words[at + 1 : at + 4])
    if at and words[at - 1][2].rstrip(".").lower() in ("st", "saint") and not is_many:
        return not following or any(heads)
    if is_many:  # "Farmers' Union", "Veterans' Affairs Committee"
        return not is_given(following.title()) and any(heads)
    is_for = OWNS.sub("", word).lower() in ("children", "women", "men", "people") and any(heads)
    return is_for or (following in _HOUSES and at == 0) or belongs(word.replace("\u2019", "'"), "organisation_names")


def cut_before_person(words: Pieces, in_office: int = 0) -> Iterator[Pieces]:
    """The words, cut where a body's or country's name ends and a person's begins: "Italian Republic Giorgio Napoli"."""
    if in_office:
        yield words[:in_office]
        words = words[in_office:]
    begin = 0
    for at in range(1, len(words)):
        last, word = words[at - 1][2], words[at][2]
        if at + 1 < len(words) and word.lower() in _TITLES_INSIDE and not belongs(last, "personal_titles"):
            yield words[begin:at]
            begin = at
        elif begin == 0 and _ends_before(words, at):
            yield words[:at]
            yield words[at:]
            return
    yield words[begin:]


def _ends_before(words: Pieces, at: int) -> bool:
    """Whether a body, a country or a side ends before a word, and a person's name or a country begins with it."""
    last, word = words[at - 1][2], words[at][2]
    longest = at + 3 + (words[-1][2] in GENERATIONS)
    named = at + 2 <= len(words) <= longest and is_given(word) and not is_given(last)
    if named and not classes_of(last).isdisjoint(_BEFORE_PERSON):
        return True
    if named and at > 1 and belongs(last, "parties") and _is_home(words[at - 2][2]):
        return True
    if at + 1 == len(words) and word in _COUNTRIES and is_given(words[0][2]):
        return True
    is_after_country = at == 1 and len(words) > _FEWEST and _is_country(last) and _opens_name(word)
    return is_after_country or (at == 1 and _are_sides(words))


_FEWEST = 2
"""Words of a country and a name, more than which there must be: "China | J. Hale"."""


def _is_home(word: str) -> bool:
    """Whether a word before a party ends where somebody is from: "Fell County Republican | Ann Hale"."""
    return word == "County" or belongs(word, "places")


def _is_country(word: str) -> bool:
    """Whether a word is the name of a country, and no given name: "minister to Sweden | C. C. Hale"."""
    entry = load("places").get(word)
    return entry is not None and not is_given(word) and "country" in (entry.attributes("places") or ())


def _are_sides(words: Pieces) -> bool:
    """Whether two names say of which country and which party somebody is: "British | Labour", "Democratic | U.S."."""
    if len(words) != 2 or belongs(f"{words[0][2]} {words[1][2]}", "parties"):
        return False
    first, second = (classes_of(word) for _, _, word in words)
    return not first.isdisjoint(_SIDES) and not second.isdisjoint(("parties", "places")) and first != second


_COUNTRIES = ("U.S.", "U.K.", "U.N.")
"""What no name of a person ends in, but the post behind one begins with: "named Ann Hale | U.S. ambassador"."""
_SIDES = frozenset(("demonyms", "parties"))
_BEFORE_PERSON = frozenset(("organisation_heads", "demonyms", "organisation_names"))
_TITLES_INSIDE = frozenset(
    (
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "sen.", "sens.", "rep.", "reps.", "prof.",
        "professor", "cllr", "rev.", "hon.", "gov.", "lt.", "gen.", "maj.", "col.", "capt.", "sgt.", "adm.", "cmdr.",
        "det.", "baroness",
    )
)  # fmt: skip
