"""Seats and ranks: "joined the board of Orb Limited", "elected to the state legislature", "received the rank of"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.others import OF_POSTS, is_of_another
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import appointed, became
from tui.analysis.rules.tenures.nominal import owner_of
from tui.analysis.rules.tenures.telling import POINT, draft, entered, held_then, holders_of, is_place, noun_of
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start, is_passive
from tui.model.statements import Modality
from tui.values import replace

_SEATS = frozenset(("board", "committee", "council", "commission", "panel", "staff", "faculty", "bench", "chapter"))
_CHAMBERS = frozenset(("parliament", "legislature", "assembly", "council", "senate", "congress", "diet"))


def seated(match: Match) -> Iterator[Draft]:
    """Somebody joins, or is appointed to, the board, a committee or the staff of a body."""
    scene, verb, seat = match.scene, match["verb"], match["seat"]
    joins = scene.kinds[verb] is Symbol.JOIN
    if scene.words(seat).lower() not in _SEATS or not (joins or is_passive(scene, verb)) or modality(scene, verb):
        return
    time = dated(scene, verb, match["body"], POINT)
    first, is_chamber = match.get("kind") or seat, scene.words(seat).lower() in _CHAMBERS
    if _AS_HOLDER.match(scene.symbols, match["body"] + 1):
        yield from _seated_as(match, scene.symbols.index(Symbol.POST, match["body"]))
        return
    post = None if is_chamber else scene.span([first, seat]).of(scene.setting.text).lower()
    body = scene.span([first, match["body"]]).of(scene.setting.text) if is_chamber else scene.body(match["body"])
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["body"]], organisation=body, time=time)
        yield replace(entered(made, scene), post=post)


_AS_HOLDER = re.compile(f"{Symbol.TIME}?{Symbol.AS}{Symbol.DET}?{Symbol.POST}")


def _seated_as(match: Match, at: int) -> Iterator[Draft]:
    """Somebody joins, or is appointed to, a board as the holder of a post."""
    scene, verb = match.scene, match["verb"]
    time = dated(scene, verb, at, POINT)
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, at], post=at, organisation=scene.body(match["body"]), time=time)
        yield entered(made, scene)


def came_to(match: Match) -> Iterator[Draft]:
    """A noun for a day on which somebody came to a body: "his appointment to the High Court in 2003"."""
    scene, noun, at = match.scene, match["noun"], match["body"]
    person, body, phrase = owner_of(scene, match["holder"], at), scene.body(at), scene.phrase(match["when"])
    if person is None or body is None or is_place(scene, at) or noun_of(match) not in _COMINGS:
        return
    if (
        phrase.relation is Relation.AT
        and not is_of_another(scene, match["holder"], OF_POSTS)
        and not modality(scene, noun)
    ):
        made = draft(match, person, [match["holder"], at], organisation=body, time=match["when"])
        yield entered(made, scene)


_COMINGS = frozenset(("appointment", "election", "re-election", "elevation", "promotion"))


def added(match: Match) -> Iterator[Draft]:
    """Somebody is added or appointed to a board by the body that has it: "Orb Limited has added her to its board"."""
    scene, verb, seat = match.scene, match["verb"], match["seat"]
    person, at = scene.person(match["holder"]), group_start(scene, verb) - 1
    if scene.words(verb).lower() not in _ADDS or scene.words(seat).lower() not in _SEATS or person is None:
        return
    if at < 0 or scene.kinds[at] is not Symbol.ORG or is_passive(scene, verb) or modality(scene, verb) is not None:
        return
    post = match.get("post")
    made = draft(match, person, [verb, match.last], post=post, time=dated(scene, verb, match.last, POINT))
    made = replace(entered(made, scene), organisation=scene.body(at))
    yield replace(made, post=made.post or scene.words(seat).lower())


_ADDS = frozenset(("added", "adds", "appointed", "appoints", "named", "names", "elected", "elects", "welcomed"))


def named_to(match: Match) -> Iterator[Draft]:
    """One or several are given a seat on a body by a noun: "the appointment of Ann Poe and Tom Reed to the Board"."""
    scene, noun, body = match.scene, match["noun"], match["body"]
    told = modality(scene, noun)
    to = scene.symbols.find(Symbol.TO, noun, body)
    if told is Modality.DENIED or noun_of(match) == "nomination" or is_place(scene, body):
        return
    if not _APPOINTED.issuperset(scene.kinds[noun + 2 : to]):
        return  # "the appointment of Ann Poe was put to the board"
    time = next(iter(scene.times(body + 1, body + 2)), None)
    named = [
        at for at in scene.places(Symbol.PERSON, noun, body) if scene.before(at) is not Symbol.OF or at <= noun + 3
    ]
    for at in named:
        person = scene.person(at)
        if person is not None and scene.after(at) is not Symbol.OWNS:
            made = draft(match, person, [noun, at, body], organisation=scene.body(body), time=time)
            made = entered(made, scene)
            yield replace(made, modality=told or made.modality)


_APPOINTED = frozenset(
    (
        Symbol.PERSON, Symbol.POST, Symbol.COMMA, Symbol.AND, Symbol.DET, Symbol.STATUS, Symbol.MODIFIER, Symbol.ORG,
        Symbol.NAME, Symbol.OF, Symbol.FOR, Symbol.WORD, Symbol.NUMBER, Symbol.OPEN, Symbol.CLOSE, Symbol.TIME,
    )
)  # fmt: skip
"""How those who are appointed are named, and what each of them is."""


def on_board(match: Match) -> Iterator[Draft]:
    """Somebody is on the board of a body."""
    scene, verb = match.scene, match["verb"]
    if not scene.lemma(verb).endswith(" board") or modality(scene, verb) is not None:
        return
    time = dated(scene, verb, match["body"], POINT)
    for index, person in holders_of(match):
        chunks = [index, verb, match["body"]]
        made = draft(match, person, chunks, organisation=scene.body(match["body"]), time=time)
        yield replace(held_then(made, scene, verb), post="board member")


def joined_board(match: Match) -> Iterator[Draft]:
    """Somebody joins a board of directors, trustees or governors."""
    post = match.scene.post(match["post"])
    if post is not None and post.text.startswith("board of "):
        yield from became(match)


def elected_to_chamber(match: Match) -> Iterator[Draft]:
    """Somebody is elected, or wins election, to a parliament that has no name: "to the state legislature"."""
    scene, verb, seat = match.scene, match["verb"], match["body"]
    wins = scene.kinds[verb] is Symbol.BECOME
    elects = scene.verb(verb) in (("win",) if wins else ("elect", "re-elect", "reelect", "return", "elevate"))
    if not elects or scene.words(seat).lower() not in _CHAMBERS or scene.after(seat) is Symbol.OF:
        return
    body = scene.span([match.get("kind") or seat, seat]).of(scene.setting.text)
    for made in became(match) if wins else appointed(match):
        yield replace(made, organisation=body)


def ranked(match: Match) -> Iterator[Draft]:
    """Somebody receives or obtains a rank."""
    if match.scene.words(match["rank"]).lower() == "rank":
        yield from became(match)


def given(match: Match) -> Iterator[Draft]:
    """Somebody is given a post, or the command of a unit."""
    scene, verb, body = match.scene, match["verb"], match.get("body")
    if scene.words(verb).lower() != "given" or not is_passive(scene, verb) or modality(scene, verb):
        return
    if body is not None and scene.words(match["command"]).lower() != "command":
        return
    last = match.last
    time = dated(scene, verb, last, POINT)
    for index, person in holders_of(match):
        made = entered(draft(match, person, [index, verb, last], post=match.get("post"), time=time), scene)
        yield made if body is None else replace(made, post="commander", organisation=scene.body(body))


def chair_held(match: Match) -> Iterator[Draft]:
    """Somebody holds a chair at a body: "held the chair of law at Orb University"."""
    scene, verb = match.scene, match["verb"]
    if not scene.lemma(verb).endswith(" chair") or modality(scene, verb):
        return
    time = dated(scene, verb, match["body"], POINT)
    words = scene.span([match["first"], scene.symbols.rindex(Symbol.AT, 0, match["body"]) - 1]).of(scene.setting.text)
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["body"]], organisation=scene.body(match["body"]), time=time)
        yield replace(held_then(made, scene, verb), post=f"chair of {words}")


def opening_seated(match: Match) -> Iterator[Draft]:
    """A participle that opens a sentence: "Elected to Fell Council in 1920, Ana Holt spoke"."""
    scene, verb = match.scene, match["verb"]
    person = scene.person(match["holder"])
    if verb or person is None or scene.form(verb) not in ("past", "participle") or is_place(scene, match["body"]):
        return
    times = scene.times(match["body"] + 1, match["holder"])
    chunks = [verb, match["body"], match["holder"]]
    made = draft(match, person, chunks, organisation=scene.body(match["body"]), time=times[0] if times else None)
    yield entered(made, scene)


RULES = (
    Rule(
        "tenure.came-to",
        "OWNER/PERSON:holder OWNS? (WORD|NUMBER)? APPOINTMENT:noun TO DET? ORG:body TIME:when",
        came_to,
        reads="After his appointment to the Orb Commission in 2003, Tom Reed moved house.",
        refuses="After his nomination to the Orb Commission in 2003, Tom Reed moved house.",
    ),
    Rule(
        "tenure.seat-given",
        "APPOINTMENT:noun OF ... TO (DET|OWNER)? ORG:body",
        named_to,
        reads="The minister announced the appointment of Ana Holt and Tom Reed to the Harbour Commission.",
        refuses="The minister announced the appointment of a friend to the Harbour Commission.",
    ),
    Rule(
        "tenure.opening-seated",
        "APPOINT:verb TO DET? ORG:body TIME? COMMA PERSON/PRONOUN:holder",
        opening_seated,
        reads="Elected to Fell Council in 1920, Ana Holt spoke.",
        refuses="Nobody elected to Fell Council in 1920, Ana Holt said, spoke.",
    ),
    Rule(
        "tenure.given",
        "WRITE/WORD:verb (DET WORD? JOB OF POST:post|LEAD:command OF (DET|OWNER|NUMBER|WORD)* ORG:body)",
        given,
        reads="In 1930 Ana Holt was given command of the 8th Naval Division.",
        refuses="In 1930 Ana Holt was given news of the 8th Naval Division.",
    ),
    Rule(
        "tenure.chair-held",
        "HOLD:verb OF (WORD/NAME:first) (WORD|NAME|AND)* AT DET? ORG:body",
        chair_held,
        reads="Ana Holt held the chair of law at Orb University from 1920 to 1930.",
        refuses="Ana Holt held the hand of fate at Orb University from 1920 to 1930.",
    ),
    Rule(
        "tenure.seated",
        "APPOINT/JOIN:verb (ADVERB|TIME)* TO? (DET|OWNER) (WORD/MODIFIER/POST:kind)? ORG/WORD/MODIFIER:seat (OF|AT) "
        "DET? ORG/NAME:body",
        seated,
        reads="Ana Holt joined the advisory board of the Fell Bank in 2005.",
        refuses="Ana Holt joined the annual march of the Fell Bank in 2005.",
    ),
    Rule(
        "tenure.added",
        "SAY/APPOINT/WORD:verb PERSON:holder TO OWNER (WORD|MODIFIER)? ORG/WORD/MODIFIER:seat (AS POST:post)?",
        added,
        reads="Orb Limited has added Ana Holt to its board as a director.",
        refuses="Orb Limited has shown Ana Holt to its board as a director.",
    ),
    Rule(
        "tenure.on-board",
        "SERVE:verb OF DET? ORG:body",
        on_board,
        reads="Ana Holt was on the board of Orb Limited from 1990 to 2001.",
        refuses="Ana Holt was in the council of Orb Limited from 1990 to 2001.",
    ),
    Rule(
        "tenure.joined-board",
        "JOIN:verb DET? POST:post",
        joined_board,
        reads="Ana Holt joined the board of directors of Orb Limited in 1991.",
        refuses="Ana Holt joined the directors of Orb Limited in 1991.",
    ),
    Rule(
        "tenure.elected-to-chamber",
        "APPOINT/BECOME:verb (ADVERB|TIME)* TO DET? (NAME/MODIFIER/WORD:kind)? (MODIFIER|WORD)? WORD:body",
        elected_to_chamber,
        reads="Ana Holt was elected to the state legislature in 1991.",
        refuses="Ana Holt was elected to address the state legislature in 1991.",
    ),
    Rule(
        "tenure.ranked",
        "RECEIVE:verb DET WORD? JOB:rank OF POST:post",
        ranked,
        reads="Ana Holt received the brevet rank of colonel in 1801.",
        refuses="Ana Holt received the brevet letter of the colonel in 1801.",
    ),
)
