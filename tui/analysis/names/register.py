"""The people of one document: short forms of a name read against full ones."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import chain

from tui.analysis.names.cited import cited_parties
from tui.analysis.names.headlines import names_more
from tui.analysis.names.initials import called_by_initials
from tui.analysis.names.inverted import headed
from tui.analysis.names.lives import has_years, is_introduced, is_relative
from tui.analysis.names.mixed_case import with_capitals_inside
from tui.analysis.names.namesakes import is_birth_name, is_born_so, is_other_bearer
from tui.analysis.names.people import Named, Names, Person, surname_of, surnames_of
from tui.analysis.names.runs import Run, find_runs
from tui.analysis.names.same import is_fuller, is_same, may_be
from tui.analysis.names.words import belongs, classes_of, is_given, is_particle
from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load


def find_names(text: str, sentences: Sequence[Sentence]) -> Names:
    """The names in the sentences, each person under the fullest name the document has for them."""
    runs = _cited(text, headed(text, [run for sentence in sentences for run in _runs(text, sentence)]))
    with_capitals_inside(runs)
    register = _Register(text)
    for run in runs:
        if run.is_person and not run.is_given_alone:
            register.enter(run, is_relative=len(run.words) > 1 and is_relative(text, run.span.start))
    fuller = {run.name: run for run in runs if register.lacks_given_name_of(run)}
    surnames = Counter(Person(name).surname for name in fuller)
    for name, run in fuller.items():
        if surnames[Person(name).surname] == 1:
            register.enter(run)
    named = (
        _unknown(run) if is_other_bearer(text, run.span, len(run.words)) else _named(run, register) for run in runs
    )
    return Names(called_by_initials(text, [one for one in named if one.symbol is not Symbol.POST]))


_ADDRESSED = re.compile(
    r"(?<=[:;])\s*(?P<surname>[A-Z][\w’'-]+), (?P<given>[A-Z][\w’'-]+(?: [A-Z]\.?)?)(?=\s*(?:[;<(\[]|$))", re.MULTILINE
)
"""How the headers of an e-mail give names: "To: Lowe, Ann; Hale, Tom R."."""


def _runs(text: str, sentence: Sentence) -> list[Run]:
    """The runs of a sentence, with the inverted names of an e-mail's header in their usual order."""
    runs = list(find_runs(text, sentence))
    if sentence.zone is not Zone.EMAIL_HEADER:
        return runs
    for found in _ADDRESSED.finditer(text, sentence.span.start, sentence.span.end):
        name = f"{found['given']} {found['surname']}"
        person = Run([(found.start("surname"), found.end("given"), name)], Symbol.PERSON, name)
        runs = [run for run in runs if not run.span.overlaps(person.span)] + [person]
    return sorted(runs, key=lambda run: run.span.start)


def _cited(text: str, runs: list[Run]) -> list[Run]:
    """The runs, with whom a letter's citation names by surname as people: "Letter Hale to Cole, 4 May 2003"."""
    for span, is_surname in cited_parties(text):
        first = bisect_right(runs, span.start, key=lambda run: run.span.start)
        is_glued = first > 0 and runs[first - 1].span.start < span.start < runs[first - 1].span.end
        if is_surname or is_glued:
            last = bisect_left(runs, span.end, key=lambda run: run.span.start)
            words = [
                (span.start + one.start(), span.start + one.end(), one[0]) for one in _WORD.finditer(span.of(text))
            ]
            symbol = Symbol.PERSON if is_surname else Symbol.NAME
            runs[first - is_glued : max(first, last)] = [Run(words, symbol, span.of(text))]
    return runs


_WORD = re.compile(r"\S+")
_LONGEST = 3
"""Words of a name that is taken for a person's by its surname."""
_NAMESAKES = 40
"""People of one surname, more than any document tells apart: each new name is compared with all of them."""


_JOINS_SURNAMES, _GIVEN_AND_SURNAME = (("y",), ("e",)), 2
_DESCENDANTS = ("jr", "sr", "ii", "iii", "iv")
_BORN_AS = 600
"""Code points within which somebody's other names are told, whose first are not those they go by."""
_GIVEN = ("Al", "Ben")
"""Particles that are given names with a capital: "Ben Hale" is no bare surname."""
_NAMES = frozenset(("surnames", "family_names_first"))
"""What a middle name by which somebody is called may be as well."""


class _Register:
    """The people of a document, by surname."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._by_surname: dict[str, list[Person]] = {}
        self._first: Person | None = None
        self._heads_life = False
        self._born_as = ""
        self._found: dict[tuple[str, str, str, bool], Person | None] = {}
        self._entered: dict[Person, int] = {}
        self._knights: set[Person] = set()
        self._lords: set[Person] = set()

    def enter(self, run: Run, *, is_relative: bool = False) -> None:
        """Take note of a person; a fuller form of a known name replaces it, but "his father, R. Hale" is no Robert."""
        new = Person(run.name, run.gender)
        if not self._first:
            self._first, end = new, run.span.end
            self._heads_life = is_introduced(self._text, end) or has_years(self._text, end)
        called = surnames_of(run.name)
        fits = is_same if is_relative or self._is_child(new, run) else may_be
        namesakes = [
            one
            for name in called
            for one in self._by_surname.get(name, ())
            if fits(one, new) and not self._is_descendant(one, new, run)
        ]
        known = next((one for one in namesakes if run.name in one.forms), namesakes[0] if namesakes else None)
        if self._heads_life and self._first is not new and is_birth_name(self._text, run.span.start):
            known, self._born_as = self._first, new.surname
        known = self._with_first_surname(new, known, is_relative=is_relative) or new
        if is_fuller(new, known) and (known is not self._first or new.surname != self._born_as):
            known.name = new.name
        known.gender = known.gender or new.gender
        known.forms.add(run.name)
        if run.title in ("sir", "dame"):
            self._knights.add(known)
        elif run.title in _LORDS and len(new.parts) > 1:
            self._lords.add(known)
        self._entered.setdefault(known, run.span.start)
        for name in called:
            those = self._by_surname.setdefault(name, [])
            if known not in those and len(those) < _NAMESAKES:
                those.append(known)

    def _is_child(self, new: Person, run: Run) -> bool:
        """Whether a name has a generation that whom a life is headed by has not: "Tom Reed (1864–1921)", his Jr."""
        return self._heads_life and new.generation in _DESCENDANTS and not is_born_so(self._text, run.span.end)

    def _with_first_surname(self, new: Person, known: Person | None, *, is_relative: bool) -> Person | None:
        """Whom a life is headed by, where a name is its beginning: "Juan Hale Reed (1864–1921)", called Hale."""
        if known or is_relative or not (self._first and self._heads_life):
            return known
        words, lead = len(new.parts), self._first.parts
        is_beginning = words > 1 and lead[:words] == new.parts
        first = lead[-3:-2] if lead[-2:-1] in _JOINS_SURNAMES else lead[-2:-1]  # "Juan Tom Hale y Reed", called Hale
        is_called_so = words == _GIVEN_AND_SURNAME and new.parts == (lead[0], *first)
        return self._first if is_beginning or is_called_so or first == new.parts != lead[:1] else None

    def _is_descendant(self, known: Person, new: Person, run: Run) -> bool:
        """Whether a longer name that has somebody's whole name behind its own is a child's: "Maud Hartley Cole"."""
        begins = known.parts[:1] != new.parts[:1] and min(len(known.parts[0]), len(new.parts[0])) > 1
        is_longer = 1 < len(known.parts) < len(new.parts) and new.parts[-len(known.parts) :] == known.parts
        return begins and is_longer and run.span.start - self._entered[known] > _BORN_AS

    def lacks_given_name_of(self, run: Run) -> bool:
        """Whether a name of an unknown kind is that of somebody known by surname alone: "Bo Lund", then "Mr Lund"."""
        is_name = not run.is_person and run.symbol is Symbol.NAME and 1 < len(run.words) <= _LONGEST
        if not is_name or names_more(run.words):
            return False
        known = self._by_surname.get(Person(run.name).surname, ())
        return len(known) == 1 and len(known[0].parts) == 1

    def has(self, name: str) -> bool:
        """Whether somebody is known by just this name."""
        return any(name in known.forms for known in self._by_surname.get(Person(name).surname, ()))

    @cached_property
    def _by_given(self) -> dict[str, list[Person]]:
        """By given name, once all are entered."""
        return self._by_word(lambda person: person.parts[:1])

    @cached_property
    def _by_middle(self) -> dict[str, list[Person]]:
        """By what stands between given name and surname: "Lula" of "Luiz Lula da Silva"."""
        return self._by_word(lambda person: person.parts[1:-1])

    def _by_word(self, words: Callable[[Person], Sequence[str]]) -> dict[str, list[Person]]:
        people: dict[str, list[Person]] = {}
        for person in dict.fromkeys(chain.from_iterable(self._by_surname.values())):
            for word in words(person):
                people.setdefault(word, []).append(person)
        return people

    def called(self, word: str) -> Person | None:
        """The one person whom the document has by this given or middle name; nobody where it is another word too."""
        if belongs(word, "places") or load("time_months", "common_words").has(word):
            return None
        if is_given(word):
            known = [one for one in self._by_given.get(word.lower(), ()) if len(one.surname) > 1 < len(one.parts)]
        else:
            is_free = len(word) > 2 and classes_of(word) <= _NAMES
            known = [*self._by_middle.get(word.lower(), ()), *self._by_given.get(word.lower(), ())] if is_free else []
        return known[0] if len(known) == 1 else None

    def find(self, run: Run) -> Person | None:
        """Who a form of a name means; None where nobody fits, or two do.

        A bare surname that two share is the one whom the document is of: whom it names first of all.
        """
        form = (run.name, run.title, run.gender, run.is_given_alone)
        if form not in self._found:
            self._found[form] = self._sought(run)
        return self._found[form]

    def only_before(self, run: Run) -> Person | None:
        """Whom a bare surname means of those who share it: the one named so far, where just one is."""
        if run.title or len(run.words) > 1:
            return None
        known = self._by_surname.get(surname_of(run.name), ())
        before = [one for one in known if len(one.parts) > 1 and self._entered[one] < run.span.start]
        return before[0] if len(before) == 1 < len(known) else None

    def _sought(self, run: Run) -> Person | None:
        if not run.is_given_alone and surname_of(run.name) not in self._by_surname:
            return None
        is_bare = all(is_particle(word) and word not in _GIVEN for _, _, word in run.words[:-1])
        form = Person(run.name, "" if is_bare and not run.title else run.gender)
        if run.is_given_alone:
            called = self._by_given.get(form.parts[0], ())
            knights = [one for one in called if one in self._knights] or called
            return knights[0] if len(knights) == 1 else None
        fitting = [known for known in self._by_surname.get(form.surname, ()) if may_be(known, form)]
        full = [] if is_bare else [one for one in fitting if len(one.parts) > 1 and run.name in one.forms]
        full = full or [person for person in fitting if len(person.parts) > 1] or self._lord(run, form) or fitting
        is_told = is_bare and len(full) > 1 and not run.title and full[0] is self._first
        return full[0] if len(full) == 1 or is_told else None

    def _lord(self, run: Run, form: Person) -> list[Person]:
        """Whom a title of courtesy with the given name means: "Lord Thomas" is Lord Thomas Hale."""
        called = self._by_given.get(form.parts[0], ()) if run.title in _LORDS and is_given(run.name) else ()
        return [one for one in called if one in self._lords]


_LORDS = ("lord", "lady")


def _unknown(run: Run) -> Named:
    """A run that is the name of nobody known."""
    return Named(run.span, Symbol.NAME, run.name, None, run.title)


def _named(run: Run, register: _Register) -> Named:
    """The run as a name; a bare word that is the surname or the given name of somebody known is that person."""
    may_be = run.symbol in (Symbol.NAME, Symbol.POST) or (run.symbol is Symbol.ORG and run.is_borne)
    is_short = len(run.words) <= _LONGEST or register.has(run.name)
    person = register.find(run) if run.is_person or (may_be and is_short) else None
    if person is None and len(run.words) == 1 and (run.is_person or run.symbol is Symbol.NAME):
        person = register.only_before(run) or (register.called(run.name) if run.symbol is Symbol.NAME else None)
    if person:
        return Named(run.span, Symbol.PERSON, run.name, person, run.title)
    return Named(run.span, Symbol.NAME if run.is_person else run.symbol, run.name, None, run.title)
