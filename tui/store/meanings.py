"""Who and what the names in documents mean: people and organisations, kept key by key; within a transaction."""

from collections.abc import Iterable, Sequence

from tui.model.documents import DocumentId
from tui.model.people import Organisation, OrganisationId, Person, PersonId, by_family
from tui.notation import Any, NamedTuple
from tui.store.index import Index
from tui.store.marks import touch_blocks
from tui.store.numbers import unpack_numbers
from tui.store.packing import has_id, id_of, key_of, pack_person, unpack_organisation, unpack_person
from tui.store.writing import EventWriter

_NAMES = (
    "SELECT named.document, name, id, key, text, times, first, first + more, person FROM names"
    " JOIN named ON name = names.number JOIN documents ON documents.number = named.document"
)


class NameRow(NamedTuple):
    """A name of a person in a document, with the numbers of both; `person` where the name alone does not tell."""

    within: int
    number: int
    document: DocumentId
    key: int
    text: str
    times: int
    first: int | None
    last: int | None
    person: PersonId | None


class FormRow(NamedTuple):
    """A name of an organisation and the name that it stands for; `organisation` where they do not tell."""

    number: int
    document: DocumentId | None
    key: int
    name: str
    standing: str
    organisation: OrganisationId | None


class BodyRow(NamedTuple):
    """A name of an organisation in a document, rather as a place or not; `organisation` where it does not tell."""

    document: DocumentId
    name: str
    of_place: bool
    standing: str
    organisation: OrganisationId | None


def names_of(index: Index, keys: Iterable[int]) -> list[NameRow]:
    """All names of people that share one of the keys."""
    query = f"{_NAMES} WHERE key = ?"
    return [_name_row(row) for key in keys for row in index.database.rows(query, (key,))]


def forms_of(index: Index, keys: Iterable[int]) -> list[FormRow]:
    """All forms of names of organisations that share one of the keys."""
    query = "SELECT number, document, key, name, standing, organisation FROM forms WHERE key = ?"
    rows = (row for key in keys for row in index.database.rows(query, (key,)))
    return [FormRow(*row)._replace(organisation=_organisation(row[-1])) for row in rows]


def names_told_apart(index: Index, documents: Iterable[int]) -> list[NameRow]:
    """The names in documents that alone do not tell who is meant."""
    query = f"{_NAMES} WHERE named.document = ? AND person IS NOT NULL"
    return [_name_row(row) for each in documents for row in index.database.rows(query, (each,))]


def bodies_in(index: Index, documents: Iterable[int]) -> list[BodyRow]:
    """All names of organisations in documents."""
    marked = "SELECT id, forms FROM marked JOIN documents ON number = marked.document WHERE number = ?"
    query = "SELECT name, standing, organisation FROM forms WHERE number = ?"
    known: dict[int, list[Any]] = {}
    rows = []
    for id, packed in (row for each in documents for row in index.database.rows(marked, (each,))):
        for told in unpack_numbers(packed):
            form, of_place = told >> 1, bool(told & 1)
            if form not in known:
                known[form] = index.database.rows(query, (form,))
            rows += [BodyRow(id, name, of_place, standing, _organisation(key)) for name, standing, key in known[form]]
    return rows


def _name_row(row: Sequence[Any]) -> NameRow:
    return NameRow(*row)._replace(person=None if row[-1] is None else PersonId(id_of(row[-1])))


def _organisation(key: int | str | None) -> OrganisationId | None:
    return None if key is None else OrganisationId(id_of(key))


def keep_people(index: Index, keys: Iterable[int], people: Iterable[tuple[Person, int | None]]) -> None:
    """Keep people, each with its key, in place of all that have one of the keys; events of those renamed go."""
    database = index.database
    query = "SELECT number, id, person FROM people WHERE key = ?"
    rows = (row for key in keys for row in database.rows(query, (key,)))
    known = {PersonId(id): (number, unpack_person(packed, id)) for number, own, packed in rows for id in (id_of(own),)}
    now = {one.id: (one, key) for one, key in people}
    stale = {id: (number, one) for id, (number, one) in known.items() if id not in now or now[id][0] != one}
    renamed = [id for id, (_, one) in stale.items() if id not in now or _all_names(now[id][0]) != _all_names(one)]
    _take_out(index, "rank IN (SELECT rank FROM participations WHERE person = ?)", renamed)
    for number, one in stale.values():
        database.run("DELETE FROM people WHERE number = ?", (number,))
        forget = "INSERT INTO people_words (people_words, rowid, words) VALUES ('delete', ?, ?)"
        database.run(forget, (number, _words(index, one)))
    for one, key in now.values():
        if one.id in stale or one.id not in known:
            row = (key_of(one.id), by_family(one)[0], pack_person(one), key)
            number = database.run("INSERT INTO people (id, family, person, key) VALUES (?, ?, ?, ?)", row)
            words = (number, _words(index, one))
            database.run("INSERT INTO people_words (rowid, words) VALUES (?, ?)", words)
    database.run("UPDATE state SET value = value + ? WHERE name = 'people'", (len(now) - len(known),))


def keep_bodies(index: Index, keys: Iterable[int], bodies: Iterable[tuple[Organisation, int | None]]) -> None:
    """Keep organisations, each with its key, in place of all that have one of the keys; events of those renamed go."""
    database = index.database
    query = "SELECT organisation, id FROM organisations WHERE key = ?"
    rows = (row for key in keys for row in database.rows(query, (key,)))
    known = {id: unpack_organisation(packed, id) for packed, own in rows for id in (id_of(own),)}
    now = {str(one.id): (one, key) for one, key in bodies}
    stale = {id: one for id, one in known.items() if id not in now or now[id][0] != one}
    renamed = [id for id, one in stale.items() if id not in now or now[id][0].name != one.name]
    _take_out(index, has_id("organisation"), renamed)
    database.run_each("DELETE FROM organisations WHERE id = ?", ((key_of(id),) for id in stale))
    fresh = ((key_of(id), pack_person(one), key) for id, (one, key) in now.items() if id in stale or id not in known)
    database.run_each("INSERT INTO organisations (id, organisation, key) VALUES (?, ?, ?)", fresh)


def tell_people(index: Index, told: Sequence[tuple[PersonId | None, NameRow]]) -> None:
    """Keep who some names mean; all that their documents state is joined again."""
    rows = ((person and key_of(person), row.number, row.within) for person, row in told)
    index.database.run_each("UPDATE named SET person = ? WHERE name = ? AND document = ?", rows)
    _touch(index, {row.within for _, row in told})


def tell_bodies(index: Index, told: Sequence[tuple[OrganisationId | None, int]]) -> None:
    """Keep what some forms mean, by their numbers; all that documents with them state is joined again."""
    rows = ((body and key_of(body), number) for body, number in told)
    index.database.run_each("UPDATE forms SET organisation = ? WHERE number = ?", rows)
    using = "SELECT document FROM bodies WHERE form = ?"
    _touch(index, {document for _, form in told for (document,) in index.database.rows(using, (form,))})


def _touch(index: Index, documents: Iterable[int]) -> None:
    for document in documents:
        touch_blocks(index.database, document)


def _take_out(index: Index, where: str, ids: Iterable[str]) -> None:
    writer = EventWriter(index)
    for id in ids:
        writer.take_out_all(where, (key_of(id),))
    writer.finish()


def _all_names(one: Person) -> tuple[str, ...]:
    return (one.name, *one.aliases)


def _words(index: Index, one: Person) -> str:
    return " ".join(index.name_words_of(" ".join(_all_names(one))))
