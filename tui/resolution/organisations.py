"""Names of many documents to organisations.

Two forms are one organisation when their words say the same ("Post Office Limited", "the Post Office"), when both
name a council of one place and neither says what the other denies ("Skelby MBC", "Skelby Council", but not "Skelby
County Council" and "Skelby City Council"), when one is the initials of the other in a document that has both, or
when `fasti.toml` says so. A bare place is its council where a post is held and the same document names the council.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tui.model.documents import DocumentId
from tui.model.ids import digest
from tui.model.people import Organisation, OrganisationId
from tui.model.statements import Statement
from tui.resolution.forms import Form, initials, length
from tui.resolution.names import words
from tui.resolution.naming import Naming
from tui.values import dataclass

# Posts held for a place, in its name or on its field, never in its council.
_OF_A_PLACE = frozenset(
    words(
        "mp msp ms mep am mla senator congressman congresswoman bishop archbishop vicar manager coach captain player"
        " striker goalkeeper midfielder defender candidate"
    )
)


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A name of an organisation in one document.

    Attributes:
        document: Where it stands.
        name: What the document calls the body.
        of_place: Whether it is rather the place a post is held for.
        standing: The name that it stands for there.
    """

    document: DocumentId
    name: str
    of_place: bool
    standing: str

    @property
    def form(self) -> Form:
        """The name that it stands for, as words."""
        return Form.parse(self.standing).of_document(self.document)


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as one document names it."""

    id: OrganisationId
    form: Form

    def may_be(self, other: "Body") -> bool:
        """Whether one person's post at both can be one post: the same body, or one named by less.

        "Skelby" may be "Skelby Police", "Skelby Council" or "Skelby Council Board".
        """
        return self.id == other.id or self.form.says_less_than(other.form) or other.form.says_less_than(self.form)


@dataclass(frozen=True, slots=True)
class Organisations:
    """Organisations, and which one a name in a document means: rather as a place or not."""

    organisations: Mapping[OrganisationId, Organisation]
    by_mention: Mapping[tuple[DocumentId, str, bool], Body]

    def meant(self, statement: Statement) -> Body | None:
        """The organisation of a statement, if it names one."""
        if not statement.organisation:
            return None
        return self.by_mention[statement.document, statement.organisation, _is_of_a_place(statement)]


def usual_body(form: Form) -> OrganisationId:
    """What is meant by forms that share a key, as long as none of them says what another denies."""
    return OrganisationId(digest("organisation", *form.key))


def bodies_named(statements: Iterable[Statement], naming: Naming) -> list[BodyMention]:
    """The names that statements have for organisations; all statements of a document must be there."""
    named = {(each.document, each.organisation, _is_of_a_place(each)) for each in statements if each.organisation}
    beside: dict[DocumentId, set[str]] = defaultdict(set)
    for document, name, _ in named:
        beside[document].add(name)
    return [
        BodyMention(document, name, of_place, _stands_for(name, of_place, beside[document], naming))
        for document, name, of_place in sorted(named)
    ]


def _is_of_a_place(statement: Statement) -> bool:
    """Whether the organisation is rather the place a post is held for: a constituency, a diocese, a team."""
    return bool(_OF_A_PLACE & set(words(statement.post or "")))


def _stands_for(name: str, of_place: bool, beside: Iterable[str], naming: Naming) -> str:
    """The name that a name stands for in its document: itself, unless it is short for exactly one beside it."""
    chosen = naming.body(name)
    if chosen is not None:
        return chosen
    form = Form.parse(name)
    others = sorted(set(beside) - {name})
    if name.isupper() and len(name) > 2:
        full = [other for other in others if f"({name})" in other or initials(other) == name]
    elif form.is_council and not form.words:
        full = [other for other in others if Form.parse(other).is_council and Form.parse(other).words]
    elif not of_place and not form.is_council:
        full = [other for other in others if Form.parse(other).is_council and Form.parse(other).words == form.words]
    else:
        full = []
    if full and all(Form.parse(one).agrees(Form.parse(two)) for one in full for two in full):
        longest = max(full, key=lambda other: (length(other), other))
        return naming.body(longest) or longest
    return name


def join_bodies(
    mentions: Iterable[BodyMention], naming: Naming
) -> tuple[Mapping[OrganisationId, Organisation], Mapping[BodyMention, Body]]:
    """Join names into organisations; of a name that shares its words with another, both must be there.

    Returns:
        Each organisation, and what each name means.
    """
    forms = {mention: mention.form for mention in mentions}
    ids = {
        form: OrganisationId(digest("organisation", *key))
        for key, alike in _agreeing(set(forms.values())).items()
        for form in alike
    }
    names: dict[OrganisationId, set[str]] = defaultdict(set)
    for mention, form in forms.items():
        names[ids[form]] |= {mention.name, mention.standing}
    organisations = {id: _organisation(id, names[id], naming) for id in sorted(names)}
    return organisations, {mention: Body(ids[form], form) for mention, form in forms.items()}


def join_organisations(mentions: Iterable[BodyMention], naming: Naming) -> Organisations:
    """All organisations that documents name."""
    organisations, meant = join_bodies(mentions, naming)
    return Organisations(organisations, {(each.document, each.name, each.of_place): meant[each] for each in meant})


def _agreeing(forms: Iterable[Form]) -> dict[tuple[str, ...], list[Form]]:
    """Part forms by their words, then councils by sort; a form that agrees with two sorts that differ stands alone."""
    by_words: dict[tuple[str, ...], list[Form]] = defaultdict(list)
    for form in forms:
        by_words[form.key].append(form)
    groups: dict[tuple[str, ...], list[Form]] = {}
    for key, alike in by_words.items():
        parts: list[list[Form]] = []
        for form in sorted(alike, key=lambda each: (-len(each.sort), sorted(each.sort))):
            fits = [part for part in parts if all(form.agrees(other) for other in part)]
            if len(fits) == 1:
                fits[0].append(form)
            else:
                parts.append([form])
        for part in parts:
            groups[key if len(parts) == 1 else (*key, *sorted(part[0].sort))] = part
    return groups


def _organisation(id: OrganisationId, forms: Iterable[str], naming: Naming) -> Organisation:
    names, aliases = set(forms), naming.aliases.organisations
    chosen = sorted(names & set(aliases))
    name = chosen[0] if chosen else max(names, key=lambda form: (length(form), -len(form), form))
    names |= {alias for each in chosen for alias in aliases[each]}
    return Organisation(id, name, tuple(sorted(names - {name})))
