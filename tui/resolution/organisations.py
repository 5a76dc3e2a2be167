"""Names of many documents to organisations.

Two forms are one organisation when their words say the same ("Post Office Limited", "the Post Office"), when both
name a council of one place and neither says what the other denies ("Skelby MBC", "Skelby Council", but not "Skelby
County Council" and "Skelby City Council"), when one is the initials of the other in a document that has both, or
when `fasti.toml` says so. A bare place is its council where a post is held and the same document names the council.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from tui.model.documents import DocumentId
from tui.model.people import Organisation, OrganisationId
from tui.model.statements import Statement
from tui.resolution.keys import digest
from tui.resolution.names import fold, words
from tui.settings import Aliases
from tui.values import dataclass, replace

_SHORT = {
    "mbc": "metropolitan borough council",
    "mdc": "metropolitan district council",
    "lbc": "london borough council",
    "bc": "borough council",
    "dc": "district council",
    "cc": "council",
    "pct": "primary care trust",
    "ltd": "limited",
    "co": "company",
    "corp": "corporation",
    "inc": "incorporated",
    "dept": "department",
    "univ": "university",
    "govt": "government",
}
_INITIALS = re.compile(r"\(\s*[A-Z][A-Z&.]*\s*\)")
_COUNCIL = frozenset(words("council metropolitan borough city county district town parish london royal unitary"))
_COMMON = frozenset(
    words(
        "village company firm force party government club school hospital department ministry university church"
        " army commission committee inquiry authority trust organisation organization college body group agency board"
    )
)
_SILENT = frozenset(words("the of and for limited plc incorporated company llp"))
# Posts held for a place, in its name or on its field, never in its council.
_OF_A_PLACE = frozenset(
    words(
        "mp msp ms mep am mla senator congressman congresswoman bishop archbishop vicar manager coach captain player"
        " striker goalkeeper midfielder defender candidate"
    )
)

_Mention = tuple[DocumentId, str, bool]
"""A name in a document, and whether it is rather the place a post is held for."""


@dataclass(frozen=True, slots=True)
class _Form:
    """A name as words.

    Attributes:
        words: What the body is called; for a council the place. Empty for "the council", "the town", "the company".
        sort: For a council which sort of council; for a body without a name what is said of it.
        document: Where a body without a name is spoken of: it is another one in each document.
    """

    words: frozenset[str]
    sort: frozenset[str] = frozenset()
    document: DocumentId | None = None

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, name: str) -> "_Form":
        """Take a name apart; short forms are spelt out, initials in brackets left out."""
        spelt = [part for word in words(_INITIALS.sub("", name) or name) for part in _SHORT.get(word, word).split()]
        said = frozenset(word.removesuffix("'s") for word in spelt) - _SILENT
        if said <= _COUNCIL | _COMMON:
            return cls(frozenset(), said)
        return cls(said - _COUNCIL, said & _COUNCIL) if "council" in said else cls(said)

    @property
    def is_council(self) -> bool:
        return "council" in self.sort

    @property
    def key(self) -> tuple[str, ...]:
        """What forms of one body share, but for the sort of council."""
        return ("council" if self.is_council else "", self.document or "", *sorted(self.words))

    def of_document(self, document: DocumentId) -> "_Form":
        """The form as that document has it."""
        return self if self.words else replace(self, document=document)

    def says_less_than(self, other: "_Form") -> bool:
        """Whether the other names a body, perhaps the same one, by these words and more."""
        if not self.words:
            return bool(other.words) and (other.is_council or not self.is_council)
        return self.words | self.sort < other.words | other.sort

    def agrees(self, other: "_Form") -> bool:
        return self.key == other.key and (self.sort <= other.sort or other.sort <= self.sort)


@dataclass(frozen=True, slots=True)
class Organisations:
    """Every organisation, and which one a statement names."""

    organisations: Mapping[OrganisationId, Organisation]
    by_mention: Mapping[_Mention, OrganisationId]
    forms: Mapping[OrganisationId, frozenset[_Form]]

    def may_be(self, one: OrganisationId | None, other: OrganisationId | None) -> bool:
        """Whether one person's post at both can be one post: the same body, one left out, or one named by less.

        "Skelby" may be "Skelby Police", "Skelby Council" or "Skelby Council Board".
        """
        if one is None or other is None or one == other:
            return True
        return any(
            left.says_less_than(right) or right.says_less_than(left)
            for left in self.forms[one]
            for right in self.forms[other]
        )

    def vagueness(self, id: OrganisationId) -> int:
        """0 for a body with a name, 1 where it may be no more than a place, 2 where it has no name ("the council")."""
        forms = self.forms[id]
        if all(not form.words for form in forms):
            return 2
        return int(all(len(form.words) == 1 and not form.is_council for form in forms))

    def words(self, id: OrganisationId | None) -> frozenset[str]:
        """The words an organisation is named by, less those that any council has."""
        return frozenset(word for form in self.forms.get(id, ()) for word in form.words) if id else frozenset()

    def meant(self, statement: Statement) -> OrganisationId | None:
        """The organisation of a statement, if it names one."""
        if not statement.organisation:
            return None
        return self.by_mention[statement.document, statement.organisation, _is_of_a_place(statement)]


def join_organisations(statements: Sequence[Statement], aliases: Aliases) -> Organisations:
    """Join the names that statements have for their organisations."""
    chosen = {_plain(form): name for name, others in aliases.organisations.items() for form in (name, *others)}
    mentions = {
        (statement.document, statement.organisation, _is_of_a_place(statement))
        for statement in statements
        if statement.organisation
    }
    by_document: dict[DocumentId, set[str]] = defaultdict(set)
    for document, name, _ in mentions:
        by_document[document].add(name)
    standing = {mention: _stands_for(mention, by_document[mention[0]], chosen) for mention in mentions}
    forms = {mention: _Form.parse(name).of_document(mention[0]) for mention, name in standing.items()}
    ids = {
        form: OrganisationId(digest("organisation", *key))
        for key, alike in _agreeing(set(forms.values())).items()
        for form in alike
    }
    mentions_of: dict[OrganisationId, list[_Mention]] = defaultdict(list)
    for mention, form in forms.items():
        mentions_of[ids[form]].append(mention)
    names = {id: {name for each in mentions_of[id] for name in (each[1], standing[each])} for id in sorted(mentions_of)}
    return Organisations(
        {id: _organisation(id, names[id], aliases) for id in names},
        {mention: ids[form] for mention, form in forms.items()},
        {id: frozenset(forms[mention] for mention in mentioned) for id, mentioned in mentions_of.items()},
    )


def _plain(name: str) -> str:
    return fold(name).removeprefix("the ")


def _is_of_a_place(statement: Statement) -> bool:
    """Whether the organisation is rather the place a post is held for: a constituency, a diocese, a team."""
    return bool(_OF_A_PLACE & set(words(statement.post or "")))


def _stands_for(mention: _Mention, beside: Iterable[str], chosen: Mapping[str, str]) -> str:
    """The name that a name stands for in its document: itself, unless it is short for exactly one beside it."""
    _, name, of_place = mention
    if _plain(name) in chosen:
        return chosen[_plain(name)]
    form = _Form.parse(name)
    others = sorted(set(beside) - {name})
    if name.isupper() and len(name) > 2:
        full = [other for other in others if f"({name})" in other or _initials(other) == name]
    elif form.is_council and not form.words:
        full = [other for other in others if _Form.parse(other).is_council and _Form.parse(other).words]
    elif not of_place and not form.is_council:
        full = [other for other in others if _Form.parse(other).is_council and _Form.parse(other).words == form.words]
    else:
        full = []
    if full and all(_Form.parse(one).agrees(_Form.parse(two)) for one in full for two in full):
        longest = max(full, key=lambda other: (_length(other), other))
        return chosen.get(_plain(longest), longest)
    return name


def _initials(name: str) -> str:
    spelt = [part for word in _INITIALS.sub("", name).split() for part in _SHORT.get(fold(word), word).split()]
    return "".join(word[0].upper() for word in spelt if fold(word) not in _SILENT)


def _agreeing(forms: Iterable[_Form]) -> dict[tuple[str, ...], list[_Form]]:
    """Part forms by their words, then councils by sort; a form that agrees with two sorts that differ stands alone."""
    by_words: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
    for form in forms:
        by_words[form.key].append(form)
    groups: dict[tuple[str, ...], list[_Form]] = {}
    for key, alike in by_words.items():
        parts: list[list[_Form]] = []
        for form in sorted(alike, key=lambda each: (-len(each.sort), sorted(each.sort))):
            fits = [part for part in parts if all(form.agrees(other) for other in part)]
            if len(fits) == 1:
                fits[0].append(form)
            else:
                parts.append([form])
        for part in parts:
            groups[key if len(parts) == 1 else (*key, *sorted(part[0].sort))] = part
    return groups


def _organisation(id: OrganisationId, forms: Iterable[str], aliases: Aliases) -> Organisation:
    names = set(forms)
    chosen = sorted(names & set(aliases.organisations))
    name = chosen[0] if chosen else max(names, key=lambda form: (_length(form), -len(form), form))
    names |= {alias for each in chosen for alias in aliases.organisations[each]}
    return Organisation(id, name, tuple(sorted(names - {name})))


def _length(name: str) -> int:
    """In words, with short forms spelt out."""
    return sum(len(_SHORT.get(word, word).split()) for word in words(name))
