"""Resignations by "go": somebody "has got to go", "is going nowhere", or is to "consider his position"."""

import re
from collections.abc import Iterator

from tui.analysis.clauses import agents, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, telling
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.resignations.told import drafts
from tui.analysis.rules.resignations.undone import at_once
from tui.analysis.rules.tenures.own_posts import leaves_own_post
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import group_start
from tui.model.statements import Modality
from tui.values import replace

_MUST = re.compile(
    r"(?:(?:would|will|may|might)(?: now| surely)? have to|(?:has|have|['’]s|['’]ve)(?: now| simply)?(?: got)? to"
    r"|(?:must|should)(?: now| surely| simply| also)?|ought to)"
)
_STAYS = re.compile(
    r"(?:is|was|am|are|['’]s|['’]m|['’]re)(?: not)?|(?:has|have|had) [\"“‘]?(?:absolutely )?no (?:intention|plans?) of"
)
_ENDS = frozenset(
    (Symbol.STOP, Symbol.QUOTE, Symbol.COMMA, Symbol.AND, Symbol.TIME, Symbol.WHEN, Symbol.CLOSE, Symbol.DASH)
)
_SO_MUST = 4
"""Chunks after "go" within which "and so has Orr" names another."""


def must_go(match: Match) -> Iterator[Draft]:
    """Somebody who holds a post must go: called for. To "go to court" or to "go home" is something else."""
    scene, verb = match.scene, match["verb"]
    ends = scene.after(verb) in _ENDS and not _goes_to_do(scene, verb)
    if scene.words(verb).lower() != "go" or not (ends or _also(scene, verb + 1)):
        return
    if _MUST.fullmatch(_between(scene, match["holder"], verb)):
        holders = [match["holder"], *_so_must(scene, verb)]
        for found in drafts(match, holders, verb, Telling(Modality.CALLED_FOR, verb)):
            yield replace(found, needs_post=True)


def called_on_to_go(match: Match) -> Iterator[Draft]:
    """Somebody who holds a post is called on to go; whoever is but asked or told to may only leave the room."""
    scene, verb = match.scene, match["verb"]
    if scene.words(verb).lower() != "go" or scene.after(verb) not in _ENDS | {Symbol.BE} or _goes_to_do(scene, verb):
        return
    told = telling(scene, verb)
    words = scene.span((told.first, verb)).of(scene.setting.text).lower()
    if told.modality in (Modality.CALLED_FOR, Modality.DENIED) and _CALLS.search(words):
        for found in drafts(match, agents(scene, match["to"]), verb, told):
            yield replace(found, needs_post=True)


_CALLS = re.compile(r"\b(?:call(?:s|ed|ing)?|demand(?:s|ed|ing)?|pressure|time|want(?:s|ed|ing)?)\b")


def _goes_to_do(scene: Scene, verb: int) -> bool:
    """Whether one is only to go and do something: "should go and see the minister"."""
    following = scene.chunks[verb + 2] if scene.after(verb) is Symbol.AND and verb + 2 < len(scene.chunks) else None
    return following is not None and following.symbol in (Symbol.WORD, Symbol.RECEIVE, Symbol.SAY, Symbol.DO)


def _also(scene: Scene, at: int) -> bool:
    """Whether "too" or "as well" stands at a chunk."""
    words = scene.words(at).lower()
    return words in ("too", "now", "immediately") or (words == "as" and scene.words(at + 1).lower() == "well")


def _so_must(scene: Scene, verb: int) -> list[int]:
    """Who else: "and so has Ray Orr"."""
    ahead = range(verb + 1, min(verb + _SO_MUST, len(scene.chunks)))
    so = next((at for at in ahead if scene.words(at).lower() == "so"), None)
    if so is None or scene.after(so) not in (Symbol.HAVE, Symbol.MODAL):
        return []
    at = so + 2
    while at < len(scene.chunks) and scene.chunks[at].symbol in (Symbol.POST, Symbol.DET, Symbol.OWNER):
        at += 1
    return [at] if at < len(scene.chunks) and scene.chunks[at].symbol is Symbol.PERSON else []


def goes_nowhere(match: Match) -> Iterator[Draft]:
    """Somebody who holds a post "is going nowhere": denied. Talks that go nowhere hold none."""
    scene, verb, where = match.scene, match["verb"], match["where"]
    if scene.words(verb).lower() != "going":
        return
    between = _between(scene, match["holder"], verb)
    is_negated = " no " in f" {between} " or between.endswith(" not") or "n't" in between or "n’t" in between
    if scene.words(where).lower() == ("anywhere" if is_negated else "nowhere") and _STAYS.fullmatch(
        re.sub(r"n['’]t$", " not", between)
    ):
        for found in drafts(match, [match["holder"]], where, Telling(Modality.DENIED, verb)):
            yield replace(found, needs_post=True)


def consider_position(match: Match) -> Iterator[Draft]:
    """Somebody is told to consider his position: called for, or no more than thought of."""
    scene, verb = match.scene, match["verb"]
    if scene.words(verb).lower() not in ("consider", "reconsider") or scene.words(match["job"]).lower() != "position":
        return
    told = telling(scene, verb)
    is_called_for = told.modality is Modality.CALLED_FOR
    holders = [match["owner"]] if scene.person(match["owner"]) else agents(scene, match["to"])
    reading = told if is_called_for else told._replace(modality=Modality.CONDITIONAL)
    yield from drafts(match, holders, match["job"], reading)


def leaving_post(match: Match) -> Iterator[Draft]:
    """Somebody is to leave the post they hold: announced. Who left one may have been made to."""
    scene, verb = match.scene, match["verb"]
    if not leaves_own_post(scene, verb):
        return
    told = telling(scene, verb)
    if told.modality is Modality.PLANNED:
        yield from drafts(match, subjects(scene, verb), verb, told)


def leaving_at_once(match: Match) -> Iterator[Draft]:
    """Somebody who holds a post is leaving it at once: "is leaving with immediate effect"."""
    scene, verb = match.scene, match["verb"]
    if scene.lemma(verb) != "leave" or scene.form(verb) != "ing" or scene.words(verb + 2).lower() != "immediate":
        return
    told = at_once(scene, verb, telling(scene, verb))
    if told.modality is None and group_start(scene, verb) < verb:
        for found in drafts(match, subjects(scene, verb), verb, told):
            yield replace(found, needs_post=True)


def _between(scene: Scene, holder: int, verb: int) -> str:
    """The words between a name and a verb, in lower case."""
    between = scene.setting.text[scene.chunks[holder].end : scene.chunks[verb].start]
    return " ".join(between.lower().replace('"', " ").replace("“", " ").split())


RULES = (
    Rule(
        "resignation.must-go",
        "PERSON/PRONOUN/POST:holder (OWNS|MODAL|HAVE|RECEIVE|ADVERB|TO)+ WORD:verb",
        must_go,
        reads="Ray Orr is leader of Calder Council. Ray Orr has got to go, and so has Ann Hale.",
        refuses="Ray Orr is leader of Calder Council. Ray Orr has got to go home.",
    ),
    Rule(
        "resignation.to-go",
        "PERSON/OBJECT/POST/COMMA/QUOTE TO:to WORD:verb",
        called_on_to_go,
        reads="Ray Orr is leader of Calder Council. A motion calling on him to go was lost.",
        refuses="Ray Orr is leader of Calder Council. A clerk called on him to go and see.",
    ),
    Rule(
        "resignation.going-nowhere",
        "PERSON/PRONOUN:holder (OWNS|BE|HAVE|ADVERB|NOT|QUOTE|WORD|OF)+ WORD:verb WORD:where",
        goes_nowhere,
        reads="Ray Orr is leader of Calder Council. Ray Orr said he was going nowhere.",
        refuses="Ray Orr is leader of Calder Council. Ray Orr said talks were going nowhere.",
    ),
    Rule(
        "resignation.leaving-post",
        "LEAVE:verb",
        leaving_post,
        reads="Ray Orr is leader of Calder Council. Mr Orr will leave his post in May.",
        refuses="Ray Orr is leader of Calder Council. Mr Orr left his post in May.",
    ),
    Rule(
        "resignation.leaving-at-once",
        "LEAVE:verb WITH WORD",
        leaving_at_once,
        reads="Ray Orr, leader of Calder Council, is leaving with immediate effect.",
        refuses="Ray Orr, leader of Calder Council, is leaving with immediate neighbours.",
    ),
    Rule(
        "resignation.consider-position",
        "TO:to ADVERB? WORD:verb OWNER:owner JOB:job",
        consider_position,
        reads="Ray Orr was asked to consider his position.",
        refuses="Ray Orr was asked to consider her proposal.",
    ),
)
