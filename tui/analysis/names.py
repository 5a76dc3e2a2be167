"""Who and what is named: runs of capitals told apart as people, bodies and places, short forms read against full ones.

A name is a person's if something says so: a title before it ("Ms Champion"), a given name, initials, a post beside it, or
that the document has it elsewhere in full. What nothing speaks for stays a bare NAME.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain

from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import Lexicon, load
from tui.model.documents import Span

_TITLE_STOPS = "Messrs Mr Mrs Ms Dr Sen Rep Reps Sens Gov Hon Prof Rev Capt Col Gen Lt Sgt Maj Cmdr Adm Cllr St Jr Sr Supt Insp Fr Co Inc Ltd Corp Bros"
_WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|[A-Z]\.|(?:{_TITLE_STOPS.replace(' ', '|')})\.|[A-ZÀ-ÖØ-Þ][\w’'-]*(?:(?<=\w)|(?<=[’'])))"
)
_PARTICLE = (
    r"(?:de la|de|du|da|di|del|van der|van den|van|von der|von|bin|ibn|ap|arap|abu|ben|ter|ten|dos|das|della|al|el)"
)
_RUN = re.compile(rf"{_WORD}(?:(?:[ \xa0]|[ \t]?\n[ \t]*)(?:{_PARTICLE}[ \xa0])?{_WORD})*")
_GLUED = re.compile(r"-(?:then|now|as|former|who|formerly|a|the|an|and|later)\b.*")
"""A dash written as a hyphen: "Mr. Limbaugh-then Assistant Secretary"."""
_PIECE = re.compile(rf"{_PARTICLE}(?=[ \xa0])|{_WORD}")
_OWNS = re.compile(r"(?:['’]s|(?<=s)['’])$")
_LINKED = re.compile(
    rf"[ \n](?:of|for|on|in)[ \n](?:the[ \n])?(?=[A-Z]){_RUN.pattern}(?:(?:,[ \n]{_RUN.pattern})*,?[ \n](?:and|&)[ \n]{_RUN.pattern})?"
)
_SAID = re.compile(
    r"[,’'\"” ]*(?: (?:said|says|told|wrote|resigned|quit|joined|became|served|retired|argued|added|explained|admitted|"
    r"confirmed|denied|insisted|replied|stepped|recalled)\b|, (?:who|aged \d|\d\d,|whose)\b| \(\d\d\)| \(born\b| née\b)"
)
_BEFORE_MONTH = re.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|[Ff]rom|[Ee]arly|[Ll]ate|mid))[ \xa0-]$"
)
_INITIAL = re.compile(r"[A-Z]\.?$")
_CACHE = 1 << 14
"""How many words or names are kept with what is known of them."""


@dataclass(slots=True, eq=False)
class Person:
    """A person of one document: the fullest form of the name, the surname, what is known of the gender ("m", "f", "")."""

    name: str
    gender: str = ""
    forms: set[str] = field(default_factory=set)

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name, lower-cased, without stops."""
        return _parts(self.name)

    @property
    def surname(self) -> str:
        """The last word of the name that is not a suffix such as Jr, lower-cased."""
        return _surname(self.name)


@lru_cache(maxsize=_CACHE)
def _parts(name: str) -> tuple[str, ...]:
    *given, last = name.split() or [""]
    return tuple(part.strip(".").lower() for part in (*" ".join(given).replace("-", " ").split(), last))


@lru_cache(maxsize=_CACHE)
def _surname(name: str) -> str:
    parts = [part for part in _parts(name) if part.strip(",") not in ("jr", "sr", "ii", "iii", "iv")]
    return parts[-1] if parts else ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text.

    Attributes:
        span: The name, with a personal title before it.
        symbol: PERSON, ORG or NAME.
        text: The name as it reads in normal case, without a title.
        person: Who it is, for a PERSON.
        title: The personal title before it, lower-cased ("" where there is none).
    """

    span: Span
    symbol: Symbol
    text: str
    person: Person | None = None
    title: str = ""


class Names:
    """The names of one document in order of their place."""

    def __init__(self, named: Sequence[Named]) -> None:
        self.named = tuple(named)
        self._starts = [name.span.start for name in self.named]

    def within(self, span: Span) -> tuple[Named, ...]:
        """The names that begin inside `span`, in order."""
        return self.named[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    @property
    def people(self) -> list[Person]:
        """Everybody named, in order of first mention."""
        return list(dict.fromkeys(name.person for name in self.named if name.person))


def find_names(text: str, sentences: Sequence[Sentence]) -> Names:
    """The names in the sentences, each person under the fullest name the document has for them."""
    runs = [run for sentence in sentences for run in _runs(text, sentence)]
    register = _Register()
    for run in runs:
        if run.is_person and not run.is_given_alone:
            register.enter(run)
    return Names([named for run in runs for named in run.named(register)])


@dataclass(slots=True)
class _Run:
    """Capitalised words that stand together and may be one name, after titles, posts and common words are cut away."""

    words: list[tuple[int, int, str]]
    symbol: Symbol
    title: str = ""
    title_start: int | None = None
    gender: str = ""
    shouted: bool = False
    is_place: bool = False

    @property
    def span(self) -> Span:
        start = self.words[0][0] if self.title_start is None else self.title_start
        return Span(start, self.words[-1][1])

    @property
    def name(self) -> str:
        return " ".join(_normal_case(word) if self.shouted else word for _, _, word in self.words)

    @property
    def is_person(self) -> bool:
        return self.symbol is Symbol.PERSON

    @property
    def is_given_alone(self) -> bool:
        """Whether it may be a knight or dame by the given name: "Sir Paul"."""
        return len(self.words) == 1 and self.title in ("sir", "dame") and _is_given(self.words[0][2], _classes())

    def named(self, register: "_Register") -> Iterator[Named]:
        """The run as a name; a bare word that is the surname of somebody known is that person."""
        person = None
        may_be = self.symbol is Symbol.NAME or (self.symbol is Symbol.ORG and self.is_place)
        if self.is_person or (may_be and len(self.words) <= 3):
            person = register.find(self)
        if person:
            yield Named(self.span, Symbol.PERSON, self.name, person, self.title)
        else:
            symbol = Symbol.NAME if self.is_person else self.symbol
            yield Named(self.span, symbol, self.name, None, self.title)


_NAMESAKES = 40
"""People of one surname, more than any document tells apart: each new name is compared with all of them."""


class _Register:
    """The people of a document, by surname."""

    def __init__(self) -> None:
        self._by_surname: dict[str, list[Person]] = {}
        self._first: Person | None = None

    def enter(self, run: _Run) -> None:
        """Take note of a person; a fuller form of a known name replaces it."""
        new = Person(run.name, run.gender)
        self._first = self._first or new
        for known in self._by_surname.setdefault(new.surname, []):
            if _compatible(known.parts, new.parts) and not (known.gender and new.gender and known.gender != new.gender):
                if len(new.parts) > len(known.parts) or (
                    len(new.parts) == len(known.parts) and len(new.name) > len(known.name)
                ):
                    known.name = new.name
                known.gender = known.gender or new.gender
                known.forms.add(run.name)
                return
        new.forms.add(run.name)
        if len(self._by_surname[new.surname]) < _NAMESAKES:
            self._by_surname[new.surname].append(new)

    @cached_property
    def _by_given(self) -> dict[str, list[Person]]:
        """By given name, once all are entered."""
        by_given: dict[str, list[Person]] = {}
        for person in chain.from_iterable(self._by_surname.values()):
            by_given.setdefault(person.parts[0], []).append(person)
        return by_given

    def find(self, run: _Run) -> Person | None:
        """Who a form of a name means; None where nobody fits, or two do.

        A bare surname that two share is the one whom the document is of: whom it names first of all.
        """
        form = Person(run.name, run.gender)
        if run.is_given_alone:
            knights = self._by_given.get(form.parts[0], ())
            return knights[0] if len(knights) == 1 else None
        fitting = [
            known
            for known in self._by_surname.get(form.surname, ())
            if _compatible(known.parts, form.parts)
            and not (known.gender and form.gender and known.gender != form.gender)
        ]
        full = [person for person in fitting if len(person.parts) > 1] or fitting
        is_told = len(full) > 1 and len(form.parts) == 1 and not run.title and full[0] is self._first
        return full[0] if len(full) == 1 or is_told else None


def _compatible(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two forms can name one person: the shorter one's given parts stand in the longer one, or are its initials."""
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return True
    given, rest = short[:-1], long[:-1]
    if len(given) > 1 and any(not _same_given(a, b) for a, b in zip(given, rest, strict=False)):
        return False
    at = 0
    for part in given:
        while at < len(rest) and not _same_given(part, rest[at]):
            at += 1
        if at == len(rest):
            return False
        at += 1
    return True


def _same_given(one: str, other: str) -> bool:
    """Whether two given names are the same, one perhaps as its initial or its short form."""
    if one == other or (1 in (len(one), len(other)) and one[:1] == other[:1]):
        return True
    short, long = load("nicknames").get(one.title()), load("nicknames").get(other.title())
    return any(
        entry is not None and name.title() in (entry.attributes("nicknames") or ("",))[0].split()
        for entry, name in ((short, other), (long, one))
    )


def _normal_case(word: str) -> str:
    if not word.isupper() or len(word) < 2:
        return word
    lowered = "".join(part.capitalize() for part in re.split(r"([-'’])", word))
    return "Mc" + lowered[2:].capitalize() if lowered.startswith("Mc") and len(lowered) > 3 else lowered


def _classes() -> Lexicon:
    return load(
        "post_heads", "post_modifiers", "post_status", "organisation_heads", "organisation_names", "personal_titles",
        "post_nominals", "given_names", "places", "common_words", "demonyms", "parties", "works", "professions", "letters",
        "function_words", "surnames",
    )  # fmt: skip


_Words = list[tuple[int, int, str]]


def _runs(text: str, sentence: Sentence) -> Iterator[_Run]:
    """The runs of capitals in a sentence, cut at possessives and at posts, each with what it is."""
    known = _classes()
    at, end = sentence.span.start, sentence.span.end
    while found := _RUN.search(text, at, end):
        at = found.end()
        words = _pieces(text, found.start(), found.end())
        at = max(words[-1][1], found.start() + 1) if words else at
        for part in _cut_at_possessives(_without_date(text, words)):
            for words_left, after_post in _cut_at_posts(text, part, known):
                for piece in _cut_before_person(words_left, known):
                    run = _classify(text, piece, after_post, sentence)
                    if run:
                        at = max(at, run.words[-1][1])
                        yield run


def _without_date(text: str, words: _Words) -> _Words:
    """Without a weekday or month before the name: "On Friday Ann Hale", "on 4 July Ann Hale", not "April Hale"."""
    at = int(len(words) > 1 and _is(words[0][2], "function_words", _classes()) and words[0][2] != "I")
    if len(words) < at + 2:
        return words
    start, _, word = words[at]
    is_weekday = load("time_weekdays").get(word) is not None
    is_month = load("time_months").get(word) is not None and _BEFORE_MONTH.search(text, max(0, start - 8), start)
    return words[at + 1 :] if is_weekday or is_month else words


def _pieces(text: str, start: int, end: int) -> _Words:
    """The words of a run up to a hyphen that is a dash."""
    words: _Words = []
    for found in _PIECE.finditer(text, start, end):
        glued = _GLUED.search(found[0])
        if glued:
            return [*words, (found.start(), found.start() + glued.start(), found[0][: glued.start()])]
        words.append((found.start(), found.end(), found[0]))
    return words


def _cut_at_possessives(words: _Words) -> Iterator[_Words]:
    part: _Words = []
    for at, (start, end, word) in enumerate(words):
        owns = _OWNS.search(word)
        if owns and len(word) > 2 and not _owns_house(words, at):
            part.append((start, start + owns.start(), word[: owns.start()]))
            yield part
            part = []
        else:
            part.append((start, end, word))
    if part:
        yield part


_HOUSES = frozenset(("college", "school", "hospital", "church", "cathedral", "university", "institute", "infirmary"))


def _owns_house(words: _Words, at: int) -> bool:
    """Whether a possessive is part of a house's name: "St Anne's School", "King's College", "Guy's Hospital"."""
    following = words[at + 1][2].lower() if at + 1 < len(words) else ""
    return following in _HOUSES and (at == 0 or words[at - 1][2].rstrip(".").lower() in ("st", "saint"))


@lru_cache(maxsize=_CACHE)
def _opens_post(word: str) -> bool:
    """Whether a part of the word can be the first word of a post or of what it is called once left."""
    return any(load("post_heads", "post_status").opens(part) for part in re.findall(r"\w+", word))


def _cut_at_posts(text: str, words: _Words, known: Lexicon) -> Iterator[tuple[_Words, bool]]:
    """The words between the posts of a run ("Rotherham MP Sarah Champion"), and whether a post stands before them."""
    terms = known.find(text, words[0][0], words[-1][1]) if any(_opens_post(word) for _, _, word in words) else ()
    posts = [
        term
        for term in terms
        if term.entry.attributes("post_heads") is not None or term.entry.attributes("post_status") is not None
    ]
    after, left = False, words
    for post in posts:
        before = [word for word in left if word[1] <= post.start]
        if before and before[-1][2].lower() in _COURTESIES:
            continue
        rest = [word for word in left if word[0] >= post.end]
        surname = before and not rest and _is_given(before[-1][2], known) and " " not in post.entry.text
        if surname or any(_is(word, "organisation_heads", known) for _, _, word in rest):
            break
        if before:
            yield before, after
        after = after or post.entry.attributes("post_heads") is not None
        left = rest
    if left:
        yield left, after


def _cut_before_person(words: _Words, known: Lexicon) -> Iterator[_Words]:
    """The words, cut where a body's or country's name ends and a person's begins: "Italian Republic Giorgio Napoli"."""
    for at in range(1, len(words)):
        last, word = words[at - 1][2], words[at][2]
        titled = _is(word, "personal_titles", known) and at + 1 < len(words) and word.lower() in _TITLES_INSIDE
        named = at + 2 <= len(words) <= at + 3 and _is_given(word, known) and not _is_given(last, known)
        if titled or (named and not _classes_of(last).isdisjoint(_BEFORE_PERSON)):
            yield words[:at]
            yield words[at:]
            return
    yield words


_BEFORE_PERSON = frozenset(("organisation_heads", "demonyms", "organisation_names"))
_TITLES_INSIDE = frozenset("mr mr. mrs mrs. ms ms. dr dr. sir dame sen. rep. prof. professor cllr rev. hon.".split())


_MARKS = re.compile(r"[\"“‘'(\[*_ ]*\Z")
"""What may stand before the first word of a sentence."""


def _classify(text: str, words: _Words, after_post: bool, sentence: Sentence) -> _Run | None:
    """What a run of capitalised words is, once common words and titles are cut from it."""
    known = _classes()
    opens = bool(words) and (
        sentence.zone in (Zone.TITLE, Zone.HEADING) or _MARKS.match(text, sentence.span.start, words[0][0]) is not None
    )
    words = _without_common(words, known, opens=opens)
    title, gender, kept = _take_titles(words, known)
    if title and kept and title not in _COURTESIES and _is_body(words, known):
        title, gender, kept = "", "", words
    kept = _without_nominals(kept, known)
    if not kept:
        return None
    long_words = [word for _, _, word in kept if len(word) > 2]
    shouted = len(kept) > 1 and bool(long_words) and all(word.isupper() for word in long_words)
    symbol = _symbol(text, kept, bool(title), after_post, sentence)
    title_start = words[0][0] if title and symbol is Symbol.PERSON else None
    is_place = len(kept) == 1 and _is(kept[0][2], "places", known)
    run = _Run(kept, symbol, title, title_start, gender, shouted and symbol is Symbol.PERSON, is_place)
    if symbol is Symbol.PERSON:
        run.gender = gender or _given_gender(kept, known)
    elif symbol is Symbol.ORG:
        _extend_body(text, run, sentence)
    return run


def _is(word: str, name: str, known: Lexicon) -> bool:
    return name in _classes_of(word)


@lru_cache(maxsize=_CACHE)
def _classes_of(word: str) -> frozenset[str]:
    entry = _classes().get(word)
    return frozenset(name for name, _ in entry.classes) if entry else frozenset()


@lru_cache(maxsize=_CACHE)
def _is_given(word: str, known: Lexicon) -> bool:
    return _is(word.split("-")[0], "given_names", known)


def _given_gender(words: _Words, known: Lexicon) -> str:
    for _, _, word in words[:-1]:
        entry = known.get(word.split("-")[0])
        attributes = entry.attributes("given_names") if entry else None
        if attributes and attributes[0] in ("m", "f"):
            return attributes[0]
    return ""


_NEVER_NAMES = frozenset(("function_words", "post_status"))
_SIDES = frozenset(("parties", "demonyms"))


def _without_common(words: _Words, known: Lexicon, *, opens: bool) -> _Words:
    """Without the words at either end that are no part of a name.

    Small words and words such as "former" never are; any common word may not be where its capital is owed to its place
    at the beginning of a sentence (`opens`), unless what follows makes it a body's name.
    """
    first = 0
    while first < len(words):
        word = words[first][2]
        following = words[first + 1][2] if first + 1 < len(words) else ""
        common = not _classes_of(word).isdisjoint(_NEVER_NAMES)
        if opens and first == 0 and not common and not (following and _is(words[-1][2], "organisation_heads", known)):
            common = _is(word, "common_words", known)
        side = following and _is_given(following, known) and not _classes_of(word).isdisjoint(_SIDES)
        if not common and not side:
            break
        if following and not side and (_is_given(word, known) or _is(word, "personal_titles", known)):
            break
        first += 1
    last = len(words)
    while last > first and _is(words[last - 1][2], "function_words", known) and not _INITIAL.match(words[last - 1][2]):
        if last - first > 1 and _is(words[last - 1][2], "surnames", known):
            break
        last -= 1
    return words[first:last]


def _take_titles(words: _Words, known: Lexicon) -> tuple[str, str, _Words]:
    """The personal titles at the beginning, the gender they tell, and the words after them."""
    titles, gender, at = [], "", 0
    while at < len(words):
        entry = known.get(words[at][2]) or known.get(words[at][2].rstrip("."))
        attributes = entry.attributes("personal_titles") if entry else None
        if (
            attributes is None
            or len(words[at][2].strip(".")) < 2
            or (at == 0 and len(words) > 1 and _is_given(words[at][2], known))
        ):
            break
        titles.append(words[at][2].lower())
        gender = gender or (attributes[0] if attributes and attributes[0] in ("m", "f") else "")
        at += 1
    return " ".join(titles), gender, words[at:]


def _without_nominals(words: _Words, known: Lexicon) -> _Words:
    """Without letters after the name; Jr and numerals are part of it."""
    last = len(words)
    while last > 1 and words[last - 1][2].isupper() and _is(words[last - 1][2], "post_nominals", known):
        if words[last - 1][2] in ("II", "III", "IV", "VI", "VII", "VIII", "IX"):
            break
        last -= 1
    return words[:last]


def _symbol(text: str, words: _Words, titled: bool, after_post: bool, sentence: Sentence) -> Symbol:
    """Whether the words name a person, a body or place, or something nothing speaks for."""
    known = _classes()
    texts = [word for _, _, word in words]
    whole = " ".join(texts)
    if _ends_as_body(texts, known) and not (titled and len(texts) <= 2):
        return Symbol.ORG
    if _is(whole, "organisation_names", known) or _is(whole, "places", known):
        return Symbol.PERSON if titled else Symbol.ORG
    if titled or _looks_personal(texts, known):
        return Symbol.PERSON
    if len(texts) == 1 and texts[0].isupper() and len(texts[0]) > 1:
        return Symbol.ORG if len(texts[0]) <= 6 else Symbol.NAME
    plain = all(_classes_of(word).isdisjoint(_NOT_SURNAMES) for word in texts)
    if plain and not any(word.isupper() and len(word) > 2 for word in texts):
        end = words[-1][1]
        if after_post and len(texts) <= 3 and sentence.zone not in (Zone.TITLE, Zone.HEADING):
            return Symbol.PERSON
        if 2 <= len(texts) <= 3 and (_SAID.match(text, end) or _beside_post(text, words[0][0], end, sentence)):
            return Symbol.PERSON
    if _is(texts[-1], "places", known) or _is(texts[0], "places", known):
        return Symbol.ORG
    return Symbol.NAME


def _is_body(words: _Words, known: Lexicon) -> bool:
    """Whether the whole run is a body's name: by its head, or because it is known ("General Motors")."""
    texts = [word for _, _, word in words]
    return _ends_as_body(texts, known) or _is(" ".join(texts), "organisation_names", known)


def _ends_as_body(texts: list[str], known: Lexicon) -> bool:
    """Whether a head such as "Council" stands at either end; "Peter Hall" and "David Steel" are people."""
    if _is(texts[0], "organisation_heads", known) and len(texts) > 1 and not _is_given(texts[0], known):
        return True
    surname = len(texts) > 1 and _is(texts[-1], "surnames", known) and _begins_as_person(texts, known)
    return _is(texts[-1], "organisation_heads", known) and not surname


def _begins_as_person(texts: list[str], known: Lexicon) -> bool:
    return _is_given(texts[0], known) or _INITIAL.match(texts[0]) is not None


_COURTESIES = frozenset(("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady"))
_NOT_SURNAMES = frozenset(
    ("common_words", "works", "letters", "organisation_heads", "places", "demonyms", "parties", "post_modifiers")
)
_IMPERSONAL = frozenset(("organisation_heads", "works", "common_words"))
_APPOSITION = re.compile(
    r",\s(?:(?:the|a|an|its|their|his|her|former|then|current|now|who (?:is|was|has been|had been))\s)+(?=[\w’'])|,\s(?=[A-Z]?[a-z]+ )"
)


def _beside_post(text: str, start: int, end: int, sentence: Sentence) -> bool:
    """Whether a post is set in apposition before or after a run: "the minister for home affairs, X", "X, the bursar"."""
    before = text[max(sentence.span.start, start - 90) : start]
    if before.endswith((", ", ",\n")):
        phrase = re.split(r"[.;:,“\"(—–]", before[:-2])[-1]
        if _has_strong_post(phrase):
            return True
    elif _has_strong_post(before[-40:].rsplit(",", 1)[-1], at_end=True):
        return True
    apposed = _APPOSITION.match(text, end)
    if apposed is None:
        return False
    phrase = re.split(r"[.;:,“\"(—–]", text[apposed.end() : min(sentence.span.end, apposed.end() + 60)])[0]
    return _has_strong_post(" ".join(phrase.split()[:5]), weak=" the " in apposed[0] or " former " in apposed[0])


def _has_strong_post(phrase: str, *, at_end: bool = False, weak: bool = False) -> bool:
    terms = load("post_heads").find(phrase)
    strong = [term for term in terms if weak or (term.entry.attributes("post_heads") or ("",))[0] == "strong"]
    return bool(strong) and (not at_end or not phrase[strong[-1].end :].strip())


def _looks_personal(texts: list[str], known: Lexicon) -> bool:
    """Whether a given name or initials begin the words and nothing in them belongs to another class."""
    if len(texts) < 2 or len(texts) > 5:
        return False
    rest = texts[1:-1] if _is(texts[-1], "surnames", known) else texts[1:]
    if not all(_classes_of(word).isdisjoint(_IMPERSONAL) for word in rest):
        return False
    if _INITIAL.match(texts[0]) or (len(texts) > 2 and _INITIAL.match(texts[1])):
        return not _INITIAL.match(texts[-1])
    return _is_given(texts[0], known)


def _extend_body(text: str, run: _Run, sentence: Sentence) -> None:
    """Let a body's name run on: "Department of Health and Social Care", "University of Western Sydney"."""
    known = _classes()
    if _is(run.words[0][2], "organisation_heads", known) or _is(run.words[-1][2], "organisation_heads", known):
        linked = _LINKED.match(text, run.words[-1][1], sentence.span.end)
        if linked and not load("time_weekdays", "time_months").get(linked[0].split()[1]):
            start = run.words[0][0]
            stop = linked.end() - (len(owns[0]) if (owns := _OWNS.search(linked[0])) else 0)
            run.words = [(start, stop, " ".join(text[start:stop].split()))]
