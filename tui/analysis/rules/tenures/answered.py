"""Holders and times told in answer to a question: "Who was chief executive then?" — "That was Judith Armitage"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.tenures.telling import STRETCH, entered, held, left
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
    """Who is named at once, in the next turn, where somebody asks who held a post; since when, where that is asked.

    Args:
        scenes: All of the document's, in order.
    """
    for question, answer in pairwise(scenes):
        if answer.sentence.block == question.sentence.block or not _is_question(question):
            continue
        yield from _dated(question, answer)
        post = _asked(question)
        at = _named(answer) if post is not None else None
        person = answer.person(at)
        if post is not None and at is not None and person is not None:
            yield _answered(question, answer, post, at, person)


def _is_question(scene: Scene) -> bool:
    return bool(scene.chunks) and scene.words(len(scene.chunks) - 1) == "?"


def _asked(scene: Scene) -> Post | None:
    """The post of a question "who was" its holder."""
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


_ASKS_WHEN = re.compile(
    r"(?:(?:And|So|Then|Now),? )?(?:(?:since )?when|(?:for )?how long|(?:in )?(?:what|which) (?:year|month))\b",
    re.IGNORECASE,
)
_VERBS_ASKED = Symbol.APPOINT + Symbol.BECOME + Symbol.JOIN + Symbol.SERVE + Symbol.HOLD + Symbol.LEAVE + Symbol.BE
_WHOSE_POST = re.compile(
    f"[{Symbol.BE}{Symbol.DO}{Symbol.HAVE}](?P<who>[{Symbol.PERSON}{Symbol.PRONOUN}])[{Symbol.ADVERB}{Symbol.TIME}]*"
    f"(?P<verb>[{_VERBS_ASKED}])?[{Symbol.DET}{Symbol.AS}{Symbol.JOB}{Symbol.OF}{Symbol.TO}{Symbol.STATUS}]*"
    f"(?:(?P<post>{Symbol.POST})|(?P<body>{Symbol.ORG}))"
)
"""Who held what: "when | were you appointed chair", "how long | did you serve as clerk"."""
_OPENS_ANSWER = re.compile(
    f"[{Symbol.NAME}{Symbol.PRONOUN}{Symbol.THAT}{Symbol.BE}{Symbol.ADVERB}{Symbol.COMMA}{Symbol.WORD}]*{Symbol.TIME}"
)
_ENTERS, _LEAVES = (Symbol.APPOINT, Symbol.BECOME, Symbol.JOIN), (Symbol.LEAVE,)


def _dated(question: Scene, answer: Scene) -> Iterator[Draft]:
    """The tenure that a question asks the time of, where the answer begins with it: "When did you leave Orb Ltd?"."""
    text = question.setting.text
    asked = (
        _ASKS_WHEN.match(text, question.chunks[_first(question)].start)
        if _first(question) < len(question.chunks)
        else None
    )
    found = _WHOSE_POST.search(question.symbols) if asked else None
    said = _OPENS_ANSWER.match(answer.symbols, _first(answer)) if found and answer.chunks else None
    person = question.person(found.start("who")) if found else None
    if found is None or said is None or person is None or said.end() - said.start() > _LONGEST_ANSWER:
        return
    at, when = found.start("post"), said.end() - 1
    verb = question.kinds[found.start("verb")] if found.start("verb") >= 0 else Symbol.BE
    post, phrase = question.post(at) if at >= 0 else None, answer.phrase(when)
    if (at < 0 and verb not in (Symbol.JOIN, Symbol.LEAVE)) or (post is not None and post.is_plural):
        return
    made = Draft(
        Kind.TENURE,
        "tenure.dated-in-answer",
        answer.span([_first(answer), when]),
        ((person, Part.HOLDER),),
        post=post.text if post else None,
        organisation=post.organisation if post else question.body(found.start("body")),
        time=phrase,
        evidence=(Evidence("post", post.head),) if post else (),
    )
    made = entered(made, answer) if verb in _ENTERS else left(made, answer) if verb in _LEAVES else held(made, answer)
    if made.status is Status.DATED:
        yield made
