"""Posts named by their office: "took over the chairmanship of Orb Limited", "lost the leadership of the party"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, STRETCH, draft, entered, held, holders_of, left
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Modality, Status
from tui.values import replace

_HOLDERS = {
    "presidency": "president", "mayoralty": "mayor", "premiership": "premier", "chair": "chair", "curacy": "curate",
    "pastorate": "pastor", "archdeaconry": "archdeacon", "lectureship": "lecturer", "captaincy": "captain",
}  # fmt: skip
"""Who holds an office that is not the holder's name with "-ship"."""
_TAKING = frozenset(("accepted", "took", "assumed", "won", "inherited", "secured"))


def office_taken(match: Match) -> Iterator[Draft]:
    """Somebody takes over, holds or loses an office that is named, of a body that is named."""
    scene, verb = match.scene, match["verb"]
    post, body = _holder_of_office(scene, match), scene.body(match["body"])
    if post is None or (match.get("to") is None and scene.kinds[verb] is Symbol.APPOINT and not _takes_on(scene, verb)):
        return
    told = modality(scene, verb)
    if told not in (None, Modality.PLANNED):
        return
    time = dated(scene, verb, match["body"], POINT)
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["body"]], organisation=body, time=time)
        made = _told(made, scene, verb)
        if made.status is Status.DATED or time is None or scene.kinds[verb] in (Symbol.HOLD, Symbol.SERVE):
            yield replace(made, post=post, modality=told)


def office_given(match: Match) -> Iterator[Draft]:
    """Somebody is appointed to an office that is named: "to a lectureship at Fell University"."""
    if is_passive(match.scene, match["verb"]):
        yield from office_taken(match)


def office_of(match: Match) -> Iterator[Draft]:
    """Somebody's office with its years: "his chairmanship of the Fell Committee from 1991 to 1995"."""
    scene, noun, person = match.scene, match["noun"], match.scene.person(match["holder"])
    word, when = scene.words(noun).lower(), scene.phrase(match["when"])
    known = word.removesuffix("ship")
    post = _HOLDERS.get(word) or (known if word.endswith("ship") and known.endswith(_AGENTS) else None)
    if person is None or post is None or when.relation not in STRETCH or modality(scene, noun):
        return
    made = draft(
        match, person, [match["holder"], match["body"]], organisation=scene.body(match["body"]), time=match["when"]
    )
    yield replace(held(made, scene), post=post)


def _takes_on(scene: Scene, verb: int) -> bool:
    """Whether a verb of putting somebody in is one of taking an office: "took on the leadership"."""
    return scene.lemma(verb) == "take on" and not is_passive(scene, verb)


def _told(made: Draft, scene: Scene, verb: int) -> Draft:
    symbol = scene.chunks[verb].symbol
    if symbol is Symbol.LEAVE:
        return left(made, scene)
    return held(made, scene) if symbol in (Symbol.HOLD, Symbol.SERVE) else entered(made, scene)


def _holder_of_office(scene: Scene, match: Match) -> str | None:
    """Who holds the office: the chairman the chairmanship; its noun may be the last word of the verb's own."""
    noun, verb = match.get("noun"), match["verb"]
    if scene.kinds[verb] in (Symbol.WORD, Symbol.RECEIVE) and scene.words(verb).lower() not in _TAKING:
        return None
    word = scene.words(verb if noun is None else noun).lower().rpartition(" ")[2]
    known = word.removesuffix("ship")
    return _HOLDERS.get(word) or (known if word.endswith("ship") and known.endswith(_AGENTS) else None)


_AGENTS = (
    "man", "woman", "person", "leader", "director", "head", "editor", "governor", "commissioner", "captain",
    "professor", "reader", "dean", "rector", "principal", "secretary", "treasurer", "master", "ambassador",
)  # fmt: skip


RULES = (
    Rule(
        "tenure.office-taken",
        "BECOME/APPOINT/HOLD/LEAVE/SERVE/RECEIVE/WORD:verb (TIME|ADVERB)* ((DET|OWNER) WORD:noun)? (OF|AT|IN) DET? "
        "ORG:body",
        office_taken,
        reads="Ana Holt took over the chairmanship of Orb Limited in 2001.",
        refuses="Ana Holt took over the building of Orb Limited in 2001.",
    ),
    Rule(
        "tenure.office-of",
        "OWNER/PERSON:holder OWNS? WORD:noun OF DET? ORG:body OPEN? TIME:when",
        office_of,
        reads="Ana Holt is known for her chairmanship of the Calder Committee from 1991 to 1995.",
        refuses="Ana Holt is known for her friendship of the Calder Committee from 1991 to 1995.",
    ),
    Rule(
        "tenure.office-given",
        "APPOINT:verb TO:to (DET|OWNER) WORD:noun (OF|AT|IN) DET? ORG:body",
        office_given,
        reads="Ana Holt was appointed to a lectureship at Fell University in 1920.",
        refuses="Ana Holt was appointed to a friendship at Fell University in 1920.",
    ),
)
