"""Holders named in answer to a question: "Who was chief executive then?" — "That was Judith Armitage"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.tenures.telling import STRETCH, held
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Evidence, Kind, Part, Status
from tui.values import replace

_ASKS = (Symbol.WHO + Symbol.BE + Symbol.POST, Symbol.WHO + Symbol.BE + Symbol.ADVERB + Symbol.POST)
_POINTS = frozenset((Symbol.THAT, Symbol.PRONOUN, Symbol.NAME))
_JOINS = frozenset((Symbol.BE, Symbol.OWNS, Symbol.ADVERB, Symbol.COMMA))
_LONGEST_ANSWER = 8
"""Chunks before the name in an answer."""


def find_answered(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """Who is named at once, in the next turn, where somebody asks who held a post.

    Args:
        scenes: All of the document's, in order.
    """
    for question, answer in pairwise(scenes):
        post = _asked(question)
        at = _named(answer) if post is not None and answer.sentence.block != question.sentence.block else None
        person = answer.person(at)
        if post is not None and at is not None and person is not None:
            yield _answered(question, answer, post, at, person)


def _asked(scene: Scene) -> Post | None:
    """The post of a question "who was" its holder."""
    if not scene.chunks or scene.words(len(scene.chunks) - 1) != "?":
        return None
    at = next((found + len(asks) - 1 for asks in _ASKS if (found := scene.symbols.find(asks)) >= 0), None)
    post = scene.post(at) if at is not None else None
    return post if post is not None and not post.is_plural else None


def _named(scene: Scene) -> int | None:
    """The name that an answer begins with, past its speaker and "that was"."""
    first = _first(scene)
    for at in range(first, min(first + _LONGEST_ANSWER, len(scene.chunks))):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.PERSON:
            return at if scene.after(at) in _AFTER_NAME else None
        points = symbol in _POINTS and scene.words(at).lower() in ("that", "it", "this")
        if not (points or symbol in _JOINS):
            return None
    return None


def _first(scene: Scene) -> int:
    """The first chunk of what is said in a turn, behind its label."""
    colon = scene.symbols.find(Symbol.COLON, 0, 3)
    return colon + 1 if colon >= 0 else int(scene.words(0) in ("A.", "A"))


_AFTER_NAME = (Symbol.STOP, Symbol.COMMA, Symbol.TIME)


def _answered(question: Scene, answer: Scene, post: Post, at: int, person: Person) -> Draft:
    time = next((one for one in answer.times(at + 1, at + 2) if answer.phrase(one).relation in STRETCH), None)
    made = Draft(
        Kind.TENURE,
        "tenure.answered",
        answer.span([_first(answer), at if time is None else time]),
        ((person, Part.HOLDER),),
        post=post.text,
        organisation=post.organisation,
        time=answer.phrase(time) if time is not None else None,
        evidence=(Evidence("post", post.head),),
    )
    made = held(made, answer, post.status)
    if made.status is Status.DATED:
        return made
    asked = {question.words(one).lower() for one, chunk in enumerate(question.chunks) if chunk.symbol is Symbol.BE}
    return replace(made, status=Status.FORMER if "was" in asked else made.status)
