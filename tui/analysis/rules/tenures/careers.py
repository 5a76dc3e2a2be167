"""Posts as lives tell them: "spent 1990 to 1995 as", "posts including", "her first job was", "served twice"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.others import OF_POSTS, is_of_another
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import (
    STRETCH,
    draft,
    entered,
    held,
    holder_of,
    holders_of,
    left,
)
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import begins_predicate
from tui.model.statements import Status
from tui.values import replace

_ANY = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/DET/OF/TIME? "
_PLACED = "TIME/ADVERB/AT/IN/WITH/DET/ORG? "
"""A chunk between: without a bound a long line of words would be read too often."""


def again_served(match: Match) -> Iterator[Draft]:
    """A second stretch in the same post: "from 1994 to 1997 and from 2004 to 2014"."""
    scene = match.scene
    holder = holder_of(match)
    links = (at for at in range(match["first_time"], match["again"]) if scene.kinds[at] is Symbol.AND)
    is_joined = any(scene.words(at).lower() != "or" for at in links)
    if not (is_joined or scene.words(match["again"] - 1).lower() == "again") or scene.after(match["again"]) in _OTHERS:
        return  # "clerk until 1994, then from 1999 he farmed"
    if holder is None or modality(scene, match["verb"]) or _OF_NEXT.match(scene.symbols, match["again"] + 1):
        return
    if begins_predicate(scene, match["again"] + 1) or scene.after(match["again"]) is Symbol.DASH:
        return  # "clerk in 1700 and in 1701 was mayor", "clerk in 1876, and in 1877-8 proposed it"
    chunks = [holder[0], match["verb"], match["post"]]
    made = draft(match, holder[1], chunks, post=match["post"], time=match["again"])
    first = scene.phrase(match["first_time"])
    if (
        first.relation is Relation.AT
        and made.time
        and made.time.relation is Relation.AT
        and _is_year_after(scene, match)
    ):
        yield replace(made, start=first.start, end=made.time.end, status=Status.DATED)
    else:
        yield held(made, scene)


def served_before(match: Match) -> Iterator[Draft]:
    """The first of two stretches that open a sentence: "From 1868 to 1873 and again from 1883 to 1888 he was clerk"."""
    scene, person = match.scene, match.scene.person(match["holder"])
    stretches = [scene.phrase(match[slot]).relation for slot in ("first_time", "again")]
    if person is None or set(stretches) != {Relation.SPAN} or modality(scene, match["verb"]):
        return
    chunks = [match["holder"], match["verb"], match["post"]]
    yield held(draft(match, person, chunks, post=match["post"], time=match["first_time"]), scene)


_OTHERS = (Symbol.PERSON, Symbol.PRONOUN)
_OF_NEXT = re.compile(f"{Symbol.COMMA}?{Symbol.DET}?{Symbol.POST}")
"""Behind a time that is that of the next post: "clerk since 2010 and, since 2012, | chancellor"."""


def _is_year_after(scene: Scene, match: Match) -> bool:
    """Whether two bare years follow each other: "clerk in 1955 and 1956" is one stretch."""
    years = [scene.words(match[slot]).lower().removeprefix("in ") for slot in ("first_time", "again")]
    return all(year.isdigit() for year in years) and int(years[1]) - int(years[0]) == 1


def spent(match: Match) -> Iterator[Draft]:
    """Somebody spent stated years, or some time, as the holder of a post."""
    scene, verb, at = match.scene, match["verb"], match["post"]
    if scene.words(verb).lower() not in ("spent", "spends", "spending") or modality(scene, verb):
        return
    within = [one for one in scene.times(verb, at) if scene.phrase(one).relation is Relation.SPAN]
    is_long = bool(within) or any(scene.words(one).lower().endswith(_LONG) for one in range(verb + 1, at))
    time = within[0] if within else dated(scene, at, at, STRETCH)
    for index, person in holders_of(match) if is_long else ():
        made = draft(match, person, [index, verb, at], post=at, time=time)
        yield held(made, scene, "former" if time is None else "")


_LONG = ("years", "months", "year", "decade", "decades")


def took_command(match: Match) -> Iterator[Draft]:
    """Somebody takes, holds or is in command of a unit."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    body = scene.body(at)
    lead = match.get("lead")
    commands = "command" in scene.lemma(verb).split() or (lead is not None and scene.words(lead) == "command")
    if body is None or not commands:
        return
    time = dated(scene, verb, at, (*STRETCH, Relation.AT))
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, at], organisation=body, time=time)
        made = entered(made, scene) if scene.chunks[verb].symbol is Symbol.BECOME else held(made, scene)
        if made.status is Status.DATED and not modality(scene, verb):
            yield replace(made, post="commander")


def stayed_in_role(match: Match) -> Iterator[Draft]:
    """Somebody stayed in the role just told of until a stated day, or until what ended it on one."""
    scene, verb, when = match.scene, match["verb"], match.get("when")
    stays = scene.words(verb).lower() in ("stayed", "remained", "continued", "stay", "remain", "carried")
    if not stays or modality(scene, verb):
        return
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["job"]], time=when)
        if made.time is not None and made.time.relation in STRETCH:
            yield replace(held(made, scene), needs_post=True)


def stayed_until(match: Match) -> Iterator[Draft]:
    """Somebody stayed until a stated month or year in the post just told of."""
    scene, verb = match.scene, match["verb"]
    if scene.words(verb).lower() not in ("stayed", "remained") or modality(scene, verb):
        return
    phrase = scene.phrase(match["when"])
    if phrase.relation is not Relation.UNTIL or len(str(phrase.end)) > _MONTH:
        return
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["when"]], time=match["when"])
        yield replace(held(made, scene), needs_post=True)


_MONTH = len("2003-04~")


def time_at(match: Match) -> Iterator[Draft]:
    """Somebody's time at a body or place, over stated years: in the post that the document just told of."""
    scene, noun, phrase = match.scene, match["noun"], match.scene.phrase(match["when"])
    person = scene.person(match["holder"])
    if person is None or not load("times_in_post").has(scene.words(noun)) or phrase.relation is not Relation.SPAN:
        return
    made = draft(match, person, [match["holder"], match["when"]], time=match["when"])
    yield replace(held(made, scene), needs_post=True)


def after_years(match: Match) -> Iterator[Draft]:
    """Somebody's earlier post: "After four years as vicar of Fell, he became dean in 1950" ends it in 1950."""
    scene, at = match.scene, match["post"]
    person, post = scene.person(match["holder"]), scene.post(at)
    spells = {scene.words(one).lower() for one in range(match.first, at)} & _SPELLS
    if person is None or post is None or post.is_plural or not spells or scene.words(match.first).lower() != "after":
        return
    made = held(draft(match, person, [match.first, at, match["holder"]], post=at), scene, "former")
    times = (one for one in scene.times(match["holder"], scene.next_wall(at)))
    time = next((one for one in times if scene.phrase(one).relation is Relation.AT), None)
    enters = time is not None and any(scene.chunks[one].symbol in _ENTERS for one in range(match["holder"], time))
    if time is not None and enters and scene.phrase(time).start is not None:
        made = replace(made, end=scene.phrase(time).start, as_of=None, status=Status.DATED, time=scene.phrase(time))
    yield made


_SPELLS = frozenset(("years", "months", "spell", "stint", "year", "time", "decade", "decades", "term", "career"))
_ENTERS = (Symbol.APPOINT, Symbol.BECOME, Symbol.JOIN, Symbol.SUCCEED)


def end_named(match: Match) -> Iterator[Draft]:
    """A noun for the end of a post: "her retirement as head of Fell School in 1990", "his removal as chairman"."""
    scene, noun, at = match.scene, match["noun"], match["post"]
    person = scene.person(match["holder"])
    if person is None or scene.words(noun).lower() == "death" or modality(scene, noun):
        return
    if is_of_another(scene, match["holder"], OF_POSTS):
        return
    time = dated(scene, noun, at, (Relation.AT,))
    made = left(draft(match, person, [match["holder"], at], post=at, time=time), scene)
    if made.status is Status.DATED:
        yield made


def opening_title(match: Match) -> Iterator[Draft]:
    """A title with its years that opens a sentence: "A councillor since 2006, Ann Hale said so"."""
    scene, at = match.scene, match["post"]
    person, post = scene.person(match["holder"]), scene.post(at)
    if at or person is None or post is None or post.is_plural or scene.words(at).split()[0] not in ("A", "An"):
        return
    if scene.phrase(match["when"]).relation in STRETCH:
        yield held(draft(match, person, [at, match["holder"]], post=at, time=match["when"]), scene)


def opening_appointed(match: Match) -> Iterator[Draft]:
    """A participle that opens a sentence: "Appointed chair of the Fell Trust in 2006, Ann Hale cut costs"."""
    scene, verb = match.scene, match["verb"]
    person = scene.person(match["holder"])
    if verb or person is None or scene.form(verb) not in ("past", "participle"):
        return
    times = scene.times(match["post"] + 1, match["holder"])
    made = draft(
        match, person, [verb, match["post"], match["holder"]], post=match["post"], time=times[0] if times else None
    )
    yield entered(made, scene)


RULES = (
    Rule(
        "tenure.served-again",
        "SERVE/BE:verb (ADVERB|AS)* POST:post (ADVERB|COMMA|OPEN)* TIME:first_time "
        "CLOSE? (COMMA? AND|COMMA ADVERB) (ADVERB|COMMA|OPEN)* TIME:again",
        again_served,
        reads="Dale Price served as police chief from 1994 to 1997 and from 2004 to 2014.",
        refuses="Dale Price served as police chief from 1994 to 1997 and retired in 2004.",
    ),
    Rule(
        "tenure.served-before",
        "TIME:first_time COMMA? AND ADVERB? TIME:again COMMA? SUBJECT:holder SERVE/BE:verb (ADVERB|AS)* POST:post",
        served_before,
        reads="From 1868 to 1873 and again from 1883 to 1888 Dale Price was police chief.",
        refuses="From 1868 to 1873 and again in 1883 Dale Price was police chief.",
    ),
    Rule(
        "tenure.spent",
        f"WORD:verb (TIME|DET|WORD|NUMBER|ADVERB)+ {_PLACED * 4}AS POST:post",
        spent,
        reads="Ana Holt spent 1990 to 1995 as ambassador to Chile.",
        refuses="Ana Holt spent 1990 to 1995 with the ambassador to Chile.",
    ),
    Rule(
        "tenure.took-command",
        "BECOME/HOLD/SERVE:verb (DET? LEAD:lead)? OF? (DET|NUMBER|OWNER)* ORG:body",
        took_command,
        reads="Tom Reed took command of the 8th Army in August 1942.",
        refuses="Tom Reed took control of the 8th Army in August 1942.",
    ),
    Rule(
        "tenure.stayed-in-role",
        "WORD:verb (IN|ON) (THAT|DET|OWNER)? WORD? JOB:job TIME:when?",
        stayed_in_role,
        reads="Ana Holt became head of Calder School in 1990. She stayed in that post until 1999.",
        refuses="Ana Holt became head of Calder School in 1990. She believed in that post until 1999.",
    ),
    Rule(
        "tenure.stayed-until",
        "WORD:verb ADVERB? TIME:when",
        stayed_until,
        reads="Ana Holt became head of Calder School in 1990. She stayed until 1999.",
        refuses="Ana Holt became head of Calder School in 1990. She argued until 1999.",
    ),
    Rule(
        "tenure.time-at",
        "OWNER/PERSON:holder OWNS? WORD/APPOINTMENT:noun (AT|IN|WITH) DET? ORG/NAME COMMA? TIME:when",
        time_at,
        reads="Ana Holt became bishop of Calder in 1967. Her time at Calder, from 1967 to 1979, was happy.",
        refuses="Ana Holt became bishop of Calder in 1967. Her house at Calder, from 1967 to 1979, was damp.",
    ),
    Rule(
        "tenure.after-years",
        f"WHEN {_ANY * 6}AS POST:post (COMMA? ORG/NAME)? COMMA? SUBJECT:holder",
        after_years,
        reads="After four years as vicar of Fell, Tom Reed became dean of Calder in 1950.",
        refuses="After four meetings as vicar of Fell, Tom Reed became ill in 1950.",
    ),
    Rule(
        "tenure.end-named",
        f"OWNER/PERSON:holder OWNS? {_ANY * 4}REMOVAL:noun TIME? (AS|FROM) (DET JOB OF)? POST:post",
        end_named,
        reads="Ana Holt's retirement as head of Calder School in 1990 was noted.",
        refuses="Ana Holt's retirement was noted by the head of Calder School in 1990.",
    ),
    Rule(
        "tenure.opening-title",
        "POST:post TIME:when COMMA PERSON/PRONOUN:holder",
        opening_title,
        reads="A councillor since 2006, Ana Holt said so.",
        refuses="The councillor since 2006, Ana Holt said, was ill.",
    ),
    Rule(
        "tenure.opening-appointed",
        f"APPOINT:verb (AS|TO)? POST:post {_PLACED * 4}COMMA PERSON/PRONOUN:holder",
        opening_appointed,
        reads="Appointed chair of the Fell Trust in 2006, Ana Holt cut costs.",
        refuses="Nobody appointed the chair of the Fell Trust in 2006, Ana Holt said.",
    ),
)
