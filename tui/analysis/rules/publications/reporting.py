"""Inquiries, committees and inspectors that report: "it reported in July 2002", "is due to report back in May"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.parties import persons
from tui.analysis.rules.publications.about import HELD, Told, how_of, noun_of, work_at
from tui.analysis.rules.publications.reading import told_as
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.statements import Kind, Modality, Part

_INQUIRIES = frozenset(
    (
        "committee", "subcommittee", "commission", "commissions", "inquiry", "tribunal", "panel", "review", "taskforce",
        "inquest", "inspectorate", "ombudsman", "ofsted", "estyn", "inspectors", "auditors", "commissioners",
        "investigators", "task force", "working group", "working party", "audit office",
    )
)  # fmt: skip
"""The last words of what bodies that report are called."""
_NAMED = re.compile(r"\b(?:Committee|Commission|Inquiry|Tribunal|Panel) (?:on|into|of|for|to)\b")
_ENDS = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.AND, Symbol.WHEN, Symbol.CLOSE, Symbol.DASH))
_FOLLOWS = frozenset((Symbol.STOP, Symbol.IN, Symbol.ON, Symbol.COMMA, Symbol.TO, Symbol.AT))
_TO_COME = frozenset(("due", "expected", "scheduled", "set", "ordered", "required", "directed", "instructed", "asked"))
"""What stands before "to report" of a body that has yet to."""


def reported(match: Match) -> Iterator[Draft]:
    """An inquiry, a committee or inspectors report, or are to, at a time and without an object."""
    scene, verb = match.scene, match["verb"]
    body = _meant(scene, match["body"])
    if body is None or how_of(scene, verb)[1] != "reported" or not _is_without_object(scene, verb):
        return
    if not _is_own_verb(scene, verb):
        return
    happens, told = told_as(scene, verb)
    time = dated(scene, verb, verb, (*POINT, Relation.BY, Relation.BEFORE) if told else POINT)
    if not happens or time is None:
        return
    told = Modality.PLANNED if told is Modality.CALLED_FOR else told
    if work_at(scene, body) and Symbol.BY not in scene.kinds[body:verb]:
        yield Told(scene, body).draft(match.rule.name, [verb], time, told)
        return
    chair = [at for at in range(body, verb) if scene.kinds[at] is Symbol.PERSON and scene.before(at) is Symbol.BY]
    phrase = scene.phrase(time)
    yield Draft(
        Kind.PUBLICATION,
        match.rule.name,
        scene.span([body, verb, time]),
        tuple((person, Part.AUTHOR) for person in persons(scene, chair)),
        organisation=scene.words(body),
        date=day(phrase),
        modality=told,
        time=phrase,
    )


def _meant(scene: Scene, at: int) -> int | None:
    """The body that reports, the one named before it for "it"; None where the chunk is no body that reports."""
    if scene.words(at).lower() == "it" and scene.words(max(0, at - 1)).lower() in _CONJUNCTIONS:
        named = [before for before in range(max(0, at - _REACH), at) if _is_inquiry(scene, before)]
        return named[0] if len(named) == 1 else None
    return at if _is_inquiry(scene, at) else None


_REACH = 40
"""Chunks back in which "it" may have been named."""
_CONJUNCTIONS = ("when", "after", "before", "until", "once", "because", "although", "and", "but")


def _is_inquiry(scene: Scene, at: int) -> bool:
    """Whether a chunk names a body whose business is to report, or what it does: "inquiry", "the Hale review"."""
    if work := work_at(scene, at):
        return noun_of(work) in HELD or noun_of(work) in _INQUIRIES
    is_plain = scene.kinds[at] is Symbol.WORD and scene.words(at)[0].isupper() and at > 0
    words = scene.setting.text[scene.chunks[max(0, at - 1)].start : scene.chunks[at].end].lower().split()
    is_named = scene.kinds[at] is Symbol.ORG and _NAMED.search(scene.words(at)) is not None
    return not is_plain and (is_named or words[-1] in _INQUIRIES or " ".join(words[-2:]) in _INQUIRIES)


def _is_own_verb(scene: Scene, verb: int) -> bool:
    """Whether the body itself reports, or is to: not "the inquiry was reported", "it wants to report"."""
    if scene.before(verb) is not Symbol.TO:
        return scene.before(verb) is not Symbol.BE
    return scene.before(verb - 1) is Symbol.BE or scene.words(verb - 2).lower() in _TO_COME


def _is_without_object(scene: Scene, verb: int) -> bool:
    """Whether only when, to whom and about what follows: not "reported in June a loss", "reported in June that"."""
    last = verb + (verb + 1 < len(scene.chunks) and scene.words(verb + 1).lower() == "back")
    if scene.after(last) is Symbol.TIME:
        return scene.after(last + 1) in _ENDS
    return scene.after(last) in _FOLLOWS and not (
        scene.after(last) is Symbol.TO and scene.after(last + 1) is Symbol.WORD
    )


RULES = (
    Rule(
        "publication.reported",
        "WORK/ORG/NAME/WORD/POST/MODIFIER:body ((OF|ON|PREPOSITION) DET? (ORG|PERSON|NAME))? (COMMA? THAT)? "
        "(COMMA (WORD|LEAD) BY (DET|POST|STATUS)* PERSON COMMA)? (HAVE|ADVERB|MODAL|BE|NOT)* "
        "((WORD|APPOINT|STATUS)? TO)? PUBLISH:verb",
        reported,
        reads="The Weiss inquiry reported on 5 March 2009.",
        refuses="The Weiss inquiry reported that nobody left on 5 March 2009.",
    ),
)
