"""Parties of a printed letter that its own lines leave out: who is said to write it, and whose office it greets."""

from collections.abc import Iterable

from tui.analysis.names import Person
from tui.analysis.names.same import same_given
from tui.analysis.names.words import is_given
from tui.analysis.rules.letters.correspondence import Line
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.parties import doers, persons
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.zones.letters import salutation
from tui.model.statements import Part


def introduced(before: Scene | None) -> tuple[list[Person], list[Person]]:
    """Who writes and reads by the words above a letter: "Hale's letter to Reed reads:", "Mr Reed wrote in reply:"."""
    if before is None or not before.symbols.endswith(Symbol.COLON):
        return [], []
    noun = before.symbols.find(Symbol.LETTER)
    if noun >= 0:
        letter = Letter(before, noun)
        letter.read_noun(noun)
        writers = [person for person, part in letter.people if part is Part.SENDER]
        readers = [person for person, part in letter.people if part is Part.RECIPIENT]
        if writers or readers:
            return writers, readers
    verb = before.symbols.find(Symbol.WRITE)
    return (list(persons(before, doers(before, verb))), []) if verb >= 0 else ([], [])


def greeted(line: Line, scenes: Iterable[Scene]) -> list[Person]:
    """The one person whom a document names with the office that a salutation greets: "Dear Prime Minister,"."""
    posts = {post.text.lower() for scene in line.scenes for at in scene.places(Symbol.POST) if (post := scene.post(at))}
    if not posts:
        return _called(line, scenes)
    if len(posts) != 1:
        return []
    found = {
        person
        for scene in scenes
        for at in scene.places(Symbol.POST)
        if (post := scene.post(at)) is not None
        and post.text.lower() in posts
        and post.status != "former"
        and scene.after(at) is Symbol.PERSON
        and (person := scene.person(at + 1)) is not None
    }
    return list(found) if len(found) == 1 else []


def _called(line: Line, scenes: Iterable[Scene]) -> list[Person]:
    """The one person of a document who goes by the given name that a salutation greets: "Dear Tom," of Thomas Hale."""
    words = salutation(line.text).strip(" ,:.—–-").split()
    if len(words) != len(("Dear", "Tom")) or not is_given(words[-1]):
        return []
    people = {person for scene in scenes for person in scene.people.values() if len(person.parts) > 1}
    called = [person for person in people if same_given(person.parts[0], words[-1].lower())]
    return called if len(called) == 1 else []
