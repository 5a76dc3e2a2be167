"""Posts named as somebody's roles: "held posts including clerk of Fell", "previous roles include", "her job was"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.coordinated import joined_post, times_behind
from tui.analysis.rules.tenures.telling import STRETCH, draft, entered, held, holder_of, is_past
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import begins_predicate
from tui.model.statements import Status
from tui.values import replace

_ANY = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/DET/OF/TIME/IN/ORG? "
_PLACED = "TIME/ADVERB/AT/IN/WITH/DET/ORG/AND/WORD/NAME/MODIFIER? "
"""A chunk between: without a bound a long line of words would be read too often."""


def included(match: Match) -> Iterator[Draft]:
    """Somebody "held several posts, including" some: each, with the years that stand behind it."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    holder = holder_of(match)
    if holder is None or modality(scene, verb) or scene.words(match["among"]).lower() not in _INCLUDING:
        return
    bodies = list(scene.places(Symbol.ORG, verb, at))
    employer = scene.body(bodies[0]) if len(bodies) == 1 else None
    for made in _each(match, holder[1], at, is_over=scene.form(verb) != "s"):
        yield replace(made, organisation=made.organisation or employer)


_INCLUDING = ("including", "notably", "among them")
_NEAR = 60
"""Chunks back within which whose experience it is must be plain."""


def offices(match: Match) -> Iterator[Draft]:
    """Somebody "held the offices of" several posts; the offices somebody left may be rooms."""
    holder = holder_of(match)
    if (
        holder is not None
        and match.scene.words(match["noun"]).lower() == "offices"
        and not modality(match.scene, match["verb"])
    ):
        yield from _each(match, holder[1], match["post"], is_over=match.scene.form(match["verb"]) == "past")


def experience_includes(match: Match) -> Iterator[Draft]:
    """Somebody's years in posts that are over: "has long experience, including five years as mayor of Fell"."""
    scene, at = match.scene, match["post"]
    near = range(max(0, match.first - _NEAR), match.first)
    people = {scene.person(one) for one in near if scene.kinds[one] in (Symbol.PERSON, Symbol.PRONOUN)}
    person, length = next(iter(people), None), scene.words(match["length"]).lower()
    is_told = scene.words(match["among"]).lower() in _INCLUDING and _UNREAL.isdisjoint(scene.kinds[:at])
    if len(people) == 1 and person is not None and is_told and load("times_in_post").has(length):
        yield from _each(match, person, at, is_over=True)


def roles_include(match: Match) -> Iterator[Draft]:
    """Somebody's roles are said to include some: over, where they are past roles or the verb is past."""
    scene, verb, noun = match.scene, match["verb"], match["noun"]
    person = scene.person(match["holder"]) if "holder" in match.slots else _unnamed(match)
    includes = scene.words(verb).lower() in _INCLUDE
    before = {word for at in range(match.first, verb) for word in scene.words(at).lower().split()}
    is_work = scene.kinds[noun] in (Symbol.JOB, Symbol.APPOINTMENT) or not _WORK.isdisjoint(before)
    if person is None or not (includes and is_work and _PLAYED.isdisjoint(before)) or modality(scene, verb):
        return
    if any(not scene.words(at).endswith(" as") for at in scene.places(Symbol.SERVE, verb, match["post"])):
        return  # "her experience includes work with the clerk"
    is_over = scene.words(verb).lower() == "included" or not _OVER.isdisjoint(before)
    yield from _each(match, person, match["post"], is_over=is_over)


_INCLUDE = ("include", "includes", "included", "are", "were")
_LIFE = frozenset(("career", "experience", "service"))
_OVER = _LIFE | {"previous", "previously", "past", "former", "earlier", "prior", "have", "has"}
_WORK = _LIFE | {"appointments"}
_PLAYED = frozenset(
    (
        "acting", "best-known", "comic", "famous", "film", "iconic", "leading", "memorable", "movie", "opera", "screen",
        "stage", "starring", "supporting", "television", "theatre", "title", "tv", "vacant", "voice",
    )
)  # fmt: skip
"""What is said of roles that are played, or not filled."""


def _unnamed(match: Match) -> Person | None:
    """Whose roles they are where a sentence of a life opens with them: "Previous roles include"."""
    is_opening = match.first == 0 and match.scene.kinds[0] is Symbol.STATUS
    return match.scene.setting.protagonist if is_opening and not match.scene.people else None


def _each(match: Match, person: Person, first: int, *, is_over: bool) -> Iterator[Draft]:
    """A post and those joined to it, each with the years behind it."""
    scene, at = match.scene, first
    while (post := scene.post(at)) is not None and not post.is_plural and scene.after(at) is not Symbol.PERSON:
        times = times_behind(scene, at)
        made = held(draft(match, person, [match.first, at], post=at, time=times[0] if times else None), scene)
        yield replace(made, status=Status.FORMER) if is_over and made.status is Status.CURRENT else made
        following = joined_post(scene, at)
        if following is None:
            return
        at = following


def job_was(match: Match) -> Iterator[Draft]:
    """Somebody's job was a post: "her previous role was director of housing at Calder Council"."""
    scene, at = match.scene, match["post"]
    person, post = scene.person(match["holder"]), scene.post(at)
    if person is None or post is None or post.is_plural or modality(scene, match["verb"]):
        return
    time = dated(scene, match["verb"], at, (*STRETCH, Relation.AT))
    begins = bool({scene.words(one).lower() for one in range(match["holder"], match["verb"])} & {"first", "next"})
    made = draft(match, person, [match["holder"], at], post=at, time=time)
    made = entered(made, scene) if begins and time is not None else held(made, scene, post.status)
    is_over = made.status is Status.CURRENT and is_past(scene, match["verb"])
    yield replace(made, status=Status.FORMER) if is_over else made


def lastly(match: Match) -> Iterator[Draft]:
    """The post somebody came to at the body just told of: "spent ten years at Orb, most recently as director"."""
    scene, at, where = match.scene, match["post"], match["body"]
    people = {scene.person(one) for one in range(where) if scene.kinds[one] in (Symbol.PERSON, Symbol.PRONOUN)}
    person, post, told = next(iter(people), None), scene.post(at), scene.words(at - 1).lower()
    if len(people) != 1 or person is None or post is None or post.is_plural or not told.endswith("as"):
        return
    if not _UNREAL.isdisjoint(scene.kinds[:at]) or begins_predicate(scene, at + 1):
        return  # "most recently as the chairman resigned"
    if scene.words(match["adverb"]).lower() not in _LASTLY:
        return
    times = times_behind(scene, at)
    made = held(draft(match, person, [where, at], post=at, time=times[0] if times else None), scene)
    made = replace(made, organisation=made.organisation or scene.body(where))
    yield replace(made, status=Status.FORMER) if made.status is Status.CURRENT else made


_UNREAL = frozenset((Symbol.MODAL, Symbol.NOT))
_LASTLY = ("most recently", "latterly", "lastly", "finally", "ultimately", "eventually", "initially", "first")


RULES = (
    Rule(
        "tenure.lastly",
        "ORG:body (IN ORG)? (TIME|FOR NUMBER WORD)? COMMA? ADVERB/WORD:adverb AS/SERVE POST:post",
        lastly,
        reads="Ana Holt spent ten years at Calder Council, most recently as director of housing.",
        refuses="Ana Holt spent ten years at Calder Council, known as the director of housing.",
    ),
    Rule(
        "tenure.held-offices",
        "HOLD:verb DET? (WORD|NUMBER)? WORD:noun OF POST:post",
        offices,
        reads="Ana Holt held the offices of clerk of Fell and mayor of Calder.",
        refuses="Ana Holt held the hand of the clerk of Fell.",
    ),
    Rule(
        "tenure.experience-includes",
        "PREPOSITION/WORD:among DET? (WORD|NUMBER|MODIFIER)? WORD/APPOINTMENT:length AS DET? POST:post",
        experience_includes,
        reads="Ana Holt has worked in schools for long, including five years as head of Calder College.",
        refuses="Ana Holt has worked in schools for long, including visits as guests of Calder College.",
    ),
    Rule(
        "tenure.included",
        f"HOLD/SERVE:verb {_ANY * 6}JOB {_PLACED * 6}COMMA? PREPOSITION/WORD/ADVERB:among (ADVERB|AS|DET)* POST:post",
        included,
        reads="Ana Holt held a number of posts, including director of housing at Calder Council (2006\u201310).",
        refuses="Ana Holt held a number of posts, alarming the director of housing at Calder Council (2006\u201310).",
    ),
    Rule(
        "tenure.roles-include",
        f"(OWNER/PERSON:holder OWNS?|STATUS) {_ANY * 4}JOB/APPOINTMENT/WORD/ORG:noun {_PLACED * 4}HAVE? BE/WORD:verb "
        "(WORD? JOB/WORD? AS|SERVE|ADVERB|DET|THAT OF)* POST:post",
        roles_include,
        reads="Ana Holt's previous roles include head of policy at Calder Council and director of the Orb Institute.",
        refuses="Ana Holt's previous roles include advice to the head of policy at Calder Council.",
    ),
    Rule(
        "tenure.job-was",
        f"OWNER/PERSON:holder OWNS? {_ANY * 4}JOB/APPOINTMENT BE:verb (ADVERB|AS|TIME)* POST:post",
        job_was,
        reads="Ana Holt is an author. Her first job was as a clerk at Calder Council in 1990.",
        refuses="Ana Holt is an author. Her first job was for a clerk at Calder Council in 1990.",
    ),
)
