"""Whom and what a name typed means; a name that means nobody is told so, with the nearest, and never guessed."""

from collections.abc import Iterable

from tui.errors import QueryError
from tui.model.chronology import Chronology
from tui.model.documents import DocumentId
from tui.model.people import Organisation, Person
from tui.queries.naming import people_named
from tui.resolution.names import words

NEAREST = 3


def people_called(chronology: Chronology, name: str) -> list[Person]:
    """The people with a name that has all the words typed, or words that begin so, the likeliest first.

    Raises:
        QueryError: There is nobody; names the nearest.
    """
    likely = people_named(chronology, name)
    called = [person for person in likely if _is_called(name, (person.name, *person.aliases))]
    if not called:
        raise QueryError(_nobody(chronology, name, [person.label for person in likely[:NEAREST]]))
    return called


def organisations_called(chronology: Chronology, name: str) -> list[Organisation]:
    """The organisations with a name that has all the words typed, or words that begin so.

    Raises:
        QueryError: There is none.
    """
    bodies = chronology.organisations.values()
    called = [body for body in bodies if _is_called(name, (body.name, *body.aliases))]
    if not called:
        raise QueryError(f"No organisation in {chronology.name} is called “{name}”.")
    return called


def speakers_called(chronology: Chronology, name: str) -> list[str]:
    """Those named as saying something, by a name that has all the words typed, or words that begin so.

    Raises:
        QueryError: There is nobody.
    """
    speakers = sorted({statement.said_by for statement in chronology.statements.values() if statement.said_by})
    called = [speaker for speaker in speakers if _is_called(name, (speaker,))]
    if not called:
        raise QueryError(f"Nobody called “{name}” says anything in {chronology.name}.")
    return called


def document_called(chronology: Chronology, name: str) -> DocumentId:
    """The document of this name, or the only one whose name has it as a part.

    Raises:
        QueryError: There is none, or there are several.
    """
    called = [id for id in chronology.documents if name in id]
    if name in called:
        return DocumentId(name)
    if not called:
        raise QueryError(f"No document in {chronology.name} is called “{name}”.")
    if len(called) > 1:
        raise QueryError(
            f"“{name}” may be any of {len(called)} documents in {chronology.name}; write more of its name."
        )
    return called[0]


def _is_called(name: str, forms: Iterable[str]) -> bool:
    asked = words(name)
    return bool(asked) and any(
        all(any(word.startswith(each) for word in words(form)) for each in asked) for form in forms
    )


def _nobody(chronology: Chronology, name: str, nearest: list[str]) -> str:
    near = f"; the nearest: {', '.join(nearest)}" if nearest else ""
    return f"Nobody in {chronology.name} is called “{name}”{near}."
