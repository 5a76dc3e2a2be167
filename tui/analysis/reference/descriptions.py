"""Whom "the former chief executive" means where a sentence opens with a post and names nobody."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from tui.analysis.names import Person
from tui.analysis.others import OF_RESIGNATIONS
from tui.analysis.reference.unknown import GENDERS
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol

Holders = dict[tuple[str, bool], dict[Person, set[str | None]]]
"""Who holds each post, with the bodies that it is of; apart for those who hold it and those who held it."""
_VERBS = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.SAY, Symbol.OWNS}
_NUMBERING = re.compile(f"(?:{Symbol.OPEN}?{Symbol.NUMBER}[{Symbol.CLOSE}{Symbol.STOP}]*)?")
"""The number of a paragraph, as minutes and reports have it."""
_LEAD = 12
"""Sentences from a document's beginning in which a post may be told of before its holder is named."""
_REACH = 6
"""Sentences looked back for somebody the description may mean."""


def resolve_descriptions(scenes: Sequence[Scene]) -> None:
    """Let a post that opens a sentence mean a person the document names; nobody where it is not plain who.

    It means the one person whom the document gives that post, with the same status. Where it gives it to nobody, it
    means whoever is spoken of on both sides: named last before it, and the "she" or "he" that opens the next sentence.
    """
    holders = _holders(scenes)
    for number, scene in enumerate(scenes):
        for at in (*_addressed(scene), *_resigning(scene)):
            holder = _sole_holder(scene, at, holders)
            if holder is not None:
                scene.people[at] = holder
        if (first := _opening_description(scene)) is None:
            continue
        is_definite = not scene.words(first).lower().startswith(("a ", "an "))
        body, titled = _body(scene, first), holders.get(_key(scene, first), {})
        known = [one for one, of in titled.items() if _is_of(body, of)]
        introduced = _introduced(scenes, number, first)
        if introduced in known or (not known and is_definite):
            person = introduced or (None if known else _spoken_of(scenes, number))
        else:
            is_one = len(known) == 1 and introduced is None and is_definite
            is_sure = is_one and (body is None or titled[known[0]] != {None})  # of which body they are is told
            person = known[0] if is_sure else None
        if is_definite:
            _own_work(scene, first, person)
        if person is not None:
            scene.people[first] = person
            _follow(scene, first, person)


def _addressed(scene: Scene) -> Iterator[int]:
    """The posts between which letters of a sentence go, by their titles alone: "wrote to the prime minister in May"."""
    if not _CORRESPONDS.search(scene.symbols):
        return
    for at in scene.places(Symbol.POST):
        is_told = scene.before(at) in (Symbol.SAY, Symbol.WORD) and scene.after(at) in (Symbol.BY, Symbol.IN)
        is_party = is_told or scene.before(at) in (Symbol.TO, Symbol.WHEN)
        is_alone = is_party and not _NAMED_BEHIND.match(scene.symbols, at + 1)
        if is_alone and scene.words(at).lower().startswith("the "):
            yield at


def _resigning(scene: Scene) -> Iterator[int]:
    """The posts whose holder's resignation is told of: "rejected the chief constable's resignation"."""
    if Symbol.RESIGNATION not in scene.symbols:
        return
    for found in _RESIGNATION_OF_POST.finditer(scene.symbols):
        at = max(found.start("owner"), found.start("of"))
        if scene.words(at).lower().startswith("the "):
            yield at


_RESIGNATION_OF_POST = re.compile(
    f"(?P<owner>{Symbol.POST}){Symbol.OWNS}{Symbol.WORD}?{Symbol.RESIGNATION}"
    f"|{Symbol.RESIGNATION}{Symbol.OF}(?P<of>{Symbol.POST})(?!{Symbol.OWNS}|{Symbol.COMMA}?{Symbol.PERSON})"
)
_CORRESPONDS = re.compile(f"[{Symbol.LETTER}{Symbol.WRITE}]")
_NAMED_BEHIND = re.compile(
    f"{Symbol.OWNS}|{Symbol.COMMA}?{Symbol.PERSON}(?:{Symbol.COMMA}|{Symbol.STOP}|{Symbol.AND}|$)"
)


def _sole_holder(scene: Scene, at: int, holders: Holders) -> Person | None:
    """The one person whom the document gives the post at a chunk, or one of the same body."""
    known, body = holders.get(_key(scene, at), {}), _body(scene, at)
    fitting = [one for one, of in known.items() if _is_of(body, of) and (body is None or of != {None})]
    return fitting[0] if len(fitting) == 1 else None


def _own_work(scene: Scene, first: int, person: Person | None) -> None:
    """Let "his report" be that of who is described, not of whoever was told of before: "The bursar read his report"."""
    found = _WORK_OWNED.match(scene.symbols, first)
    if found is not None and scene.words(found.end("owner") - 1).lower() in GENDERS:
        scene.people.pop(found.start("owner"), None)
        if person is not None:
            scene.people[found.start("owner")] = person


_WORK_OWNED = re.compile(
    f"{Symbol.POST}[^{Symbol.PERSON}{Symbol.STOP}{Symbol.THAT}{Symbol.WHEN}]{{1,4}}?(?P<owner>{Symbol.OWNER}){Symbol.WORK}"
)


def _follow(scene: Scene, first: int, person: Person) -> None:
    """Let "he" or "she" be who is described, in what is told as said: "The Chair said that she had written"."""
    says = scene.after(first) is Symbol.SAY or Symbol.THAT in scene.symbols
    if not says or Symbol.PERSON in scene.symbols:
        return
    for at, one in enumerate(scene.chunks):
        gender = GENDERS.get(scene.words(at).lower()) if one.symbol in (Symbol.PRONOUN, Symbol.OWNER) else None
        if gender and person.gender in ("", gender):
            scene.people[at] = person


def _holders(scenes: Sequence[Scene]) -> Holders:
    """Who is named beside each post and of which bodies, apart for those who hold it and those who held it."""
    holders: Holders = defaultdict(lambda: defaultdict(set))
    for scene in scenes:
        for at in scene.places(Symbol.POST):
            person = _beside(scene, at)
            if person is not None:
                holders[_key(scene, at)][person].add(_body(scene, at))
    return holders


def _beside(scene: Scene, post: int) -> Person | None:
    """Whose name stands beside a post: after it, or apart by a comma on either side."""
    apart_after = scene.after(post) is Symbol.COMMA and _NAMED_BEHIND.match(scene.symbols, post + 1)
    apart_before = scene.before(post) in (Symbol.COMMA, Symbol.OPEN)
    apart_before = apart_before or scene.before(post) is Symbol.BE  # "Ann Hale was the bursar"
    places = (post + 1, post + 2 if apart_after else -1, post - 2 if apart_before else -1, post - 1)
    named = (at for at in places if 0 <= at < len(scene.chunks) and scene.chunks[at].symbol is Symbol.PERSON)
    return next((person for at in named if (person := scene.person(at))), None)


def _key(scene: Scene, at: int) -> tuple[str, bool]:
    post = scene.post(at)
    return (post.text.lower(), post.status == "former") if post else ("", False)


def _body(scene: Scene, at: int) -> str | None:
    post = scene.post(at)
    return post.organisation if post else None


def _is_of(body: str | None, bodies: set[str | None]) -> bool:
    """Whether a post of a body may be one of some bodies: where either is left out, or their names end alike."""
    ends = {one.split()[-1].lower() for one in bodies if one}
    return body is None or not ends or body.split()[-1].lower() in ends


def _opening_description(scene: Scene) -> int | None:
    """The post with which a sentence begins, "The former chief executive was …", where no name explains it."""
    numbered = _NUMBERING.match(scene.symbols)
    first = numbered.end() if numbered else 0
    post = scene.post(first) if first < len(scene.chunks) else None
    opening = scene.words(first).split()[0] if post is not None else ""
    is_described = opening.title() in _ARTICLES or opening.endswith(("'s", "’s"))  # "Fell's trade minister quit"
    if post is None or post.is_plural or not is_described:
        return None
    is_subject = _ACTS.match(scene.symbols, first + 1) or _OFFERS.match(scene.symbols, first + 1)
    return first if is_subject else None


_ARTICLES = ("The", "A", "An")
_ACTS = re.compile(f"{Symbol.ADVERB}?[{''.join(sorted(_VERBS))}]")
_OFFERS = re.compile(f"{Symbol.ADVERB}?{Symbol.WORD}{Symbol.OWNER}{Symbol.RESIGNATION}")
"""What the holder of a post does with a resignation: "The director duly offered his resignation"."""


def _introduced(scenes: Sequence[Scene], number: int, described: int) -> Person | None:
    """Who is named first, as the next sentence begins: "The leader of the council has resigned. Ann Hale told …".

    Nobody where the name has another title beside it, or takes what is another's: "Ann Hale accepted his resignation".
    """
    if number + 1 >= len(scenes) or Symbol.PERSON in scenes[number].symbols:
        return None
    following = scenes[number + 1]
    first = 1 if following.chunks[0].symbol is Symbol.POST else 0
    if _is_titled_otherwise(following, first, _key(scenes[number], described)) or _takes(following, first):
        return None
    before = scenes[max(0, number - _LEAD) : number]
    if any(Symbol.PERSON in scene.symbols for scene in before if scene.sentence.zone is Zone.BODY) or number > _LEAD:
        return None
    named = [at for at, one in enumerate(following.chunks) if one.symbol is Symbol.PERSON]
    return following.person(first) if named and named[0] == first else None


def _is_titled_otherwise(scene: Scene, named: int, described: tuple[str, bool]) -> bool:
    """Whether a title beside a name is not the one described: "Dan Hale, the headmaster," is no bursar."""
    beside = (named - 1, named + 2 if scene.after(named) is Symbol.COMMA else -1)
    posts = [at for at in beside if 0 <= at < len(scene.chunks) and scene.chunks[at].symbol is Symbol.POST]
    titles = {_key(scene, at)[0] for at in posts}
    return bool(titles) and titles.isdisjoint((described[0], *_BESIDES))


_BESIDES = ("councillor", "cllr", "alderman", "mp", "professor")
"""Titles that whoever holds another post may have besides."""


def _takes(scene: Scene, named: int) -> bool:
    """Whether who is named accepts, refuses or welcomes a resignation, which then is not their own."""
    if Symbol.RESIGNATION not in scene.symbols[named + 1 :]:
        return False
    return scene.words(named + 1).lower().startswith(OF_RESIGNATIONS)


def _spoken_of(scenes: Sequence[Scene], number: int) -> Person | None:
    """The last person named before a sentence, if the next sentence opens with a pronoun for the same person."""
    following = scenes[number + 1] if number + 1 < len(scenes) else scenes[number]
    if following.chunks[0].symbol is not Symbol.PRONOUN:
        return None
    for scene in reversed(scenes[max(0, number - _REACH) : number]):
        named = [person for at, person in sorted(scene.people.items()) if scene.chunks[at].symbol is Symbol.PERSON]
        if named:
            return named[0] if following.person(0) is named[0] else None
    return None
