"""Titles behind names: "Jo Miller, president of the Society"; and what both kinds of title are as a tenure."""

import re
from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.obliques import before_titles, is_oblique
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.coordinated import ACTS, begins_anew, further_bodies, joined_post
from tui.analysis.rules.tenures.listed import listed_body
from tui.analysis.rules.tenures.others_titles import is_not_theirs, is_of_entry, is_only_called
from tui.analysis.rules.tenures.placed import is_placed, leads_in, precedes_in_row
from tui.analysis.rules.tenures.stretches import served_when
from tui.analysis.rules.tenures.telling import STRETCH, draft, held, is_of_owner
from tui.analysis.rules.tenures.title_times import (
    died,
    done,
    ends_line,
    is_former,
    is_of_then,
    is_recalled,
    told,
    when_held,
    years_behind,
)
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import Relation, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import FINITE, begins_predicate
from tui.model.statements import Status
from tui.values import replace

BRACKET = "(OPEN (NUMBER|TIME|DASH|WORD|NAME|COMMA|ORG)* CLOSE)?"
PARTY_AND_STATE = re.compile(r"[RDI][-\u2013 ][A-Z]")
"""Behind a member's name: "Sen. Ann Hale, R-Ga., chair of the panel"."""
TRADE = "(DET? (NAME/WORD)* WORD:trade COMMA? AND?)?"
AGE = "(COMMA (WORD? (NUMBER|TIME) (WORD STATUS)?|NAME/ORG:state))?"


def bare(match: Match, holder: Person, chunks: list[int], at: int, post: Post) -> Draft:
    """A title beside a name, on the day that the words around it tell; with years in brackets, over these."""
    scene = match.scene
    last = max(chunks)
    time = years_behind(scene, last, is_title_last=chunks[-1] == last)
    if time == last + 1 and chunks[-1] != at and (is_oblique(scene, last) or _is_under(scene, last)):
        time = None  # "he served under President Ford from 1975 to 1977"
    elif time is not None and time == served_when(scene, chunks[0] - 2):
        time = None
    elif time is None and chunks[-1] == at and (served := served_when(scene, at)) is not None:
        time = served
    elif time is None and chunks[-1] == at:
        time = next((index for index in scene.times(at - 1, at) if scene.phrase(index).relation in STRETCH), None)
    made = draft(match, holder, chunks, post=at, time=time)
    made = held(made, scene, post.status or ("former" if is_former(scene, at) else ""))
    if made.status is Status.CURRENT or (made.status is Status.DATED and made.as_of is not None):
        made = _seen(made, scene, at, last) if time is None or time <= last else _seen(made, scene, time, time)
    is_over = made.status is Status.CURRENT and any(_lived_before(scene, one) for one in chunks if one != at)
    is_bare = made.status is not Status.DATED and not _is_now(scene, at)
    return replace(made, status=Status.FORMER if is_over else made.status, is_bare=is_bare)


def _is_now(scene: Scene, at: int) -> bool:
    """Whether a title is said to be held since, whatever else is told: "the resignation of Tom Reed, now mayor"."""
    return at > 0 and scene.words(at - 1).lower() in ("now", "currently", "presently")


def _is_under(scene: Scene, name: int) -> bool:
    """Whether somebody is named as with whom another served: "served under Mayor Tom Reed from 2004 to 2008"."""
    words = scene.words(max(0, before_titles(scene, name))).lower()
    return words.endswith(("under", "with", "for", "alongside", "beside"))  # the verb may hold it: "served under"


def _are_initials(scene: Scene, post: int, holder: Person) -> bool:
    """Whether what stands in brackets behind a name are its initials: "Mary Dale (MD)"."""
    initials = "".join(part[0] for part in holder.name.split())
    return scene.before(post) is Symbol.OPEN and scene.words(post) == initials


def _is_of_pair(scene: Scene, name: int, at: int) -> bool:
    """Whether two people have a title each behind both: "Ann Hale and Tom Reed, the director and the mayor"."""
    is_joined = scene.before(name) is Symbol.AND and scene.before(name - 1) is Symbol.PERSON
    further = joined_post(scene, at) if is_joined else None
    return further is not None and begins_anew(scene, further)


def _lived_before(scene: Scene, name: int) -> bool:
    """Whether years in brackets behind a name ended before the document: "Ann Hale (1857–1941), the vicar of Fell"."""
    years = scene.phrase(name + 2) if scene.symbols.startswith(Symbol.OPEN + Symbol.TIME, name + 1) else None
    is_span = years is not None and years.relation is Relation.SPAN
    return is_span and is_after(scene.setting.published, years.end if years else None)


def _seen(made: Draft, scene: Scene, at: int, last: int) -> Draft:
    """The tenure on the day that the words around it tell, or up to the death of which they tell."""
    if _is_now(scene, at):
        return made  # "met Tom Reed, now mayor, in 1999"
    then, deed = told(scene, at, last), done(scene, at, last)
    is_death = died(scene, at, last)
    if is_death and made.start is not None:
        return replace(made, as_of=None, end=deed.start if deed else None)
    if deed and not is_death and (made.start is None or is_after(deed.start, made.start)):
        then = then or deed
    if then:
        return replace(made, as_of=then.start, time=made.time or then)
    is_past = is_recalled(scene, at, last) or is_of_then(scene, last) or _is_of_served(scene, at)
    return replace(made, as_of=None) if is_past else made


def _is_of_served(scene: Scene, at: int) -> bool:
    """Whether a title is of whom somebody once served: "was private secretary to Prime Minister Ann Hale"."""
    if scene.before(at) is not Symbol.TO or scene.kinds[at - 2] not in (Symbol.POST, Symbol.APPOINTMENT):
        return False
    if scene.after(at + 1) is Symbol.TIME and scene.phrase(at + 2).relation in STRETCH:
        return True  # "an aide to Mayor Ann Hale from 1997 to 2001"
    verbs = {scene.words(one).lower().split()[0] for one in range(scene.last_wall(at) + 1, at - 2)}
    return bool(verbs & _SERVED) and not verbs & _SERVES


_SERVED = frozenset(("was", "were", "served", "worked", "had", "became", "formerly", "former"))
_SERVES = frozenset(("is", "are", "has", "have", "serves", "works", "will"))


def title_after(match: Match) -> Iterator[Draft]:
    """A title in apposition after a name, with those joined to it by "and"."""
    scene = match.scene
    holder = scene.person(match["holder"])
    is_first = scene.sentence.span.start == 0 and scene.sentence.zone in (Zone.TITLE, Zone.HEADING)
    if is_first and scene.after(match["holder"]) is Symbol.OPEN:
        return  # "Ann Hale (bishop)": which of two namesakes a page is of
    if is_first and (scene.before(match["holder"]), scene.after(match["holder"])) == (Symbol.DASH, Symbol.DASH):
        return  # "Report - Ann Hale - Fell Mayor": whose site a page is on
    if scene.before(match["post"]) is Symbol.OPEN and load("parties").has(scene.words(match["post"])):
        return  # "Ann Hale (DA)"
    if holder is not None and _are_initials(scene, match["post"], holder):
        return  # "Mary Dale (MD)"
    if holder is None or _is_saluted(scene, match["holder"]) or not _are_letters(scene, match.get("letters")):
        return
    if match.get("trade") is not None and not _is_of_trade(scene, match):
        return
    if match.get("state") is not None and not PARTY_AND_STATE.match(scene.words(match["state"])):
        return  # "Ann Hale, Orb Bank, chair of the panel"
    if _is_of_pair(scene, match["holder"], match["post"]) or is_only_called(scene, match["post"]):
        return
    status = ""
    at: int | None = match["post"]
    while at is not None:
        status = when_held(scene, at) or status
        post = scene.post(at)
        if (
            post is None
            or (post.text == "MD" and scene.before(at) is Symbol.COMMA and post.organisation is None)  # a degree
            or (scene.after(at) is Symbol.PERSON and not (ends_line(scene, at) or is_of_entry(scene, at)))
            or ((scene.after(at), scene.after(at + 1)) == (Symbol.POST, Symbol.PERSON) and not ends_line(scene, at))
            or post.is_plural
            or is_of_owner(scene, at)
            or (_precedes_name(scene, at) and (precedes_in_row(scene, at) or _is_of_first(scene, at)))
            or _is_greeted(scene, match["holder"], at)
            or is_not_theirs(scene, at)
            or _OF_ONE_BEHIND.match(scene.symbols, at + 1)
            or _is_subject(scene, match, at)
            or _is_of_speaker(scene, match["holder"], at)
        ):
            return
        is_titled = scene.after(at) is Symbol.NAME and scene.sentence.zone in (Zone.TITLE, Zone.HEADING)
        if is_titled or (scene.after(at) is Symbol.NAME and (_begins_name(scene, at) or _is_of_next(scene, at, post))):
            return
        body = listed_body(scene, at)
        if is_placed(scene, at, post) or body or match.get("served") is not None:
            shares = not (post.status or begins_anew(scene, at)) or when_held(scene, at)
            post = replace(post, status=status) if shares else post
            made = bare(match, holder, [match["holder"], at], at, post)
            yield replace(made, organisation=made.organisation or body)
            for further in further_bodies(scene, at):
                yield replace(made, rule="tenure.also-of", organisation=scene.body(further))
        status = post.status
        at = joined_post(scene, at)


_OF_ONE_BEHIND = re.compile(
    f"{Symbol.AND}{Symbol.DET}?{Symbol.ORG}{Symbol.PERSON}"
    f"|{Symbol.OPEN}[{Symbol.WORD}{Symbol.LEAVE}{Symbol.STOP}]{{1,2}}{Symbol.CLOSE}(?:{Symbol.PERSON}|\\Z)"
)
"""A second body and a name: "met Ann Hale, former registrar of Orb Court | and Fell Court Tom Reed, and".

Or the name of who has a rank no longer: "Ann Hale, Captain | (ret.) Tom Reed".
"""


def _begins_name(scene: Scene, at: int) -> bool:
    """Whether a title is part of the name behind it: "Hale, Professor | Medley", "Hale (the Prince | Act)"."""
    return load("personal_titles").has(scene.words(at)) or scene.before(at) is Symbol.OPEN


def _is_of_next(scene: Scene, at: int, post: Post) -> bool:
    """Whether a title whole with its body is that of the surname behind it: "Hale, Head of the Treasury | Orr, and"."""
    is_one = scene.words(at + 1).isalpha() and scene.after(at + 1) in (Symbol.COMMA, Symbol.AND)
    return is_one and post.organisation is not None and scene.words(at).endswith(post.organisation)


def _is_greeted(scene: Scene, holder: int, at: int) -> bool:
    """Whether a title is one of those that a speech greets: "Chairman Hale, ranking member, and members"."""
    row = scene.kinds[at + 1 : at + 6]
    following = " ".join(scene.words(one).lower() for one in range(at + 1, at + 1 + len(row)))
    if _AND_OTHERS.match(following) and scene.before(holder) in (Symbol.COMMA, Symbol.CLOSE):
        return True
    return scene.before(holder) is Symbol.POST and _GREETED.match(following) is not None


_GREETED = re.compile(r",? ?and (?:all |other |the |distinguished )*(?:members|colleagues|friends|guests)\b")
_AND_OTHERS = re.compile(r",? ?and (?:a number of|several|many|some|various|other)\b")
"""How a list ends: "Mr Orr, Ann Hale, the mayor and a number of others"."""


def _precedes_name(scene: Scene, at: int) -> bool:
    return scene.after(at) is Symbol.COMMA and scene.after(at + 1) is Symbol.PERSON


def _is_of_first(scene: Scene, at: int) -> bool:
    """Whether a title is that of somebody's own next in a list: "Hale, | his deputy, | Tom Reed, and Bo Dale"."""
    return scene.words(at).lower().startswith(("his ", "her ", "their "))


def one_of(match: Match) -> Iterator[Draft]:
    """One of several who hold a title: "Ann Poe, one of the trust's directors"."""
    scene, at = match.scene, match["post"]
    holder, post = scene.person(match["holder"]), scene.post(at)
    if holder is None or post is None or not post.is_plural or scene.words(match["one"]).lower() != "one":
        return
    if is_placed(scene, at, post) and not is_of_owner(scene, at):
        yield bare(match, holder, [match["holder"], at], at, replace(post, is_plural=False))


def _is_of_trade(scene: Scene, match: Match) -> bool:
    """Whether a trade and a post are one person's: "Ann Hale, a poet and the mayor, left", not "and the mayor left"."""
    is_trade = load("professions", "life_callings").has(scene.words(match["trade"]))
    return is_trade and (scene.after(match["post"]) in _APART or not begins_anew(scene, match["post"]))


_APART = (Symbol.COMMA, Symbol.CLOSE, Symbol.DASH, Symbol.STOP)


def _are_letters(scene: Scene, at: int | None) -> bool:
    """Whether what stands between a name and its comma is nothing, or letters after the name: "MP", "QC"."""
    return at is None or load("post_nominals").has(scene.words(at)) or scene.words(at) in ("MP", "MSP", "MEP", "TD")


def _is_subject(scene: Scene, match: Match, at: int) -> bool:
    """Whether the title is what a clause is of: "In answer to Mr Dolan, the treasurer said" tells nothing of Dolan."""
    if scene.words(at).split()[0].lower() not in ("the", "its"):
        return False
    opens = match["holder"] > 0 and Symbol.SAY not in scene.symbols[: match["holder"]]
    follows = scene.after(at)
    if follows in FINITE or (opens and follows in ACTS):
        return True
    if at + 1 == len(scene.chunks) or not _ends_opening(scene, match["holder"]):
        return False
    return begins_predicate(scene, at + 1) or load("time_past_verbs").has(scene.words(at + 1))


def _is_of_speaker(scene: Scene, holder: int, at: int) -> bool:
    """Whether a title is that of who said it all: "They dismissed Ann Hale, | a spokesman for Orb Bank said."."""
    says = scene.after(at) is Symbol.SAY and at + 3 == len(scene.chunks) and scene.kinds[-1] is Symbol.STOP
    opens = before_titles(scene, holder) == scene.last_wall(holder)
    return says and not opens and scene.words(at).startswith(("a ", "an "))


def _ends_opening(scene: Scene, holder: int) -> bool:
    """Whether a name ends the phrase that opens its sentence: "With Hale, | the director toured the town"."""
    first = scene.last_wall(holder) + 1
    return first < holder and leads_in(scene, first) and Symbol.COMMA not in scene.kinds[first:holder]


def _is_saluted(scene: Scene, at: int) -> bool:
    """Whether the words before a name or title are those that open a letter."""
    return scene.words(at).startswith("Dear ") or (at > 0 and scene.words(at - 1) == "Dear")


RULES = (
    Rule(
        "tenure.title-after",
        f"PERSON:holder (OF ORG)? (POST/NAME:letters)? {BRACKET} {AGE} (COMMA|DASH|OPEN) (ADVERB|WHEN ADVERB|TIME)? "
        f"{TRADE} (POST? PERSON OWNS:served)? POST:post",
        title_after,
        reads="Jo Miller, president of the Society of Clerks, said so.",
        refuses="After meeting Jo Miller, president Paul Hale left.",
    ),
    Rule(
        "tenure.one-of",
        "PERSON:holder COMMA NUMBER/PRONOUN/WORD:one OF (NUMBER|DET)* POST:post",
        one_of,
        reads="Jo Miller, one of the directors of the Calder Trust, said so.",
        refuses="Jo Miller, one of the friends of the Calder Trust, said so.",
    ),
)
