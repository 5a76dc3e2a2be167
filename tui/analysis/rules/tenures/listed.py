"""Several holders of one post named in a row, each with their years."""

import re
from collections.abc import Iterator

from tui.analysis.asides import is_attribution
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.placed import is_placed
from tui.analysis.rules.tenures.telling import POINT, STRETCH, draft, entered, held_then
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.model.statements import Status
from tui.values import replace

_EMPLOYS, _BODY = (Symbol.OF, Symbol.AT), (Symbol.ORG, Symbol.NAME)
_INCLUDED = ("included", "comprised")
_INCLUDES = ("include", "includes", "comprise", *_INCLUDED)
_PASSED = ("then", "since", "&")
_BETWEEN = frozenset((Symbol.COMMA, Symbol.AND, Symbol.OPEN, Symbol.CLOSE, Symbol.ADVERB, Symbol.WHEN))


def listed(match: Match) -> Iterator[Draft]:
    """The holders after "the chairs were", each with the years that stand right after the name."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    post = scene.post(at)
    have_been = scene.words(verb).lower() in ("have been", "has been")
    if post is None or (modality(scene, verb) and not have_been) or not (post.is_plural or _opens(scene, at)):
        return
    if scene.chunks[verb].symbol is Symbol.WORD and not (post.is_plural and scene.words(verb).lower() in _INCLUDES):
        return
    holders = list(_names(scene, match["first"]))
    if len(holders) < 2 or not (is_placed(scene, at, post) or post.is_plural):
        return
    for index, person in holders:
        time = _years_after(scene, index)
        status = "former" if time is None and scene.words(verb).lower() in _INCLUDED else post.status
        made = held_then(draft(match, person, [index], time=time), scene, verb, status if time is None else "")
        yield replace(made, post=post.text, organisation=post.organisation)


def consisted(match: Match) -> Iterator[Draft]:
    """The members whom a body is said to consist of: "The panel consisted of Ann Poe, Tom Reed and Joan Hale"."""
    scene, verb, at = match.scene, match["verb"], match["body"]
    is_body = scene.words(at).lower() in _PANELS or (scene.words(at).split()[-1].lower() in _PANELS and scene.body(at))
    if not is_body or scene.words(verb).lower() not in _CONSISTS or modality(scene, verb):
        return
    holders = list(_names(scene, match["first"]))
    for index, person in holders if len(holders) > 1 else ():
        if scene.after(index) is not Symbol.OPEN:  # "Ann Poe (chair)"
            made = draft(match, person, [index], organisation=scene.body(at) or scene.words(at))
            status = "former" if scene.words(verb).endswith("ed") else ""
            yield replace(held_then(made, scene, verb, status), post="member")


_PANELS = frozenset(("board", "commission", "committee", "council", "inquiry", "jury", "panel", "tribunal"))
_CONSISTS = ("comprised", "comprises", "consisted", "consists")


def chosen(match: Match) -> Iterator[Draft]:
    """Those whom a clause names behind it: "Two new directors were appointed, Ann Poe and Tom Reed"."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    post = scene.post(at)
    holders = list(_names(scene, match["first"]))
    if post is None or not (post.is_plural and holders) or modality(scene, verb) is not None:
        return
    if Symbol.WHEN in scene.kinds[:at] or not _BEHIND.issuperset(scene.kinds[holders[-1][0] + 1 :]):
        return  # "When new directors were appointed, Ann Poe left"
    time = dated(scene, at, verb, POINT)
    for index, person in holders:
        made = entered(draft(match, person, [at, verb, index], time=time), scene)
        yield replace(made, post=post.text, organisation=post.organisation)


_BEHIND = frozenset(
    (
        Symbol.STOP, Symbol.OF, Symbol.AT, Symbol.ORG, Symbol.NAME, Symbol.OPEN, Symbol.CLOSE, Symbol.TIME,
        Symbol.COMMA, Symbol.DET,
    )
)  # fmt: skip
"""What may stand behind the last of those who were chosen: nothing that any of them does."""


def _opens(scene: Scene, at: int) -> bool:
    """Whether the post opens its sentence with an article, so that it is this one and not any; or is "the post of"."""
    if scene.before(at) is Symbol.OF and scene.before(at - 1) is Symbol.JOB:
        return True
    return at == 0 and scene.words(at).split()[0] in ("The", "Its", "Their", "Our", "His", "Her")


def _names(scene: Scene, first: int) -> Iterator[tuple[int, Person]]:
    """The people named in a row from chunk `first` on, joined by commas, "and" and "then"."""
    for at in range(first, len(scene.chunks)):
        symbol = scene.chunks[at].symbol
        person = scene.person(at) if symbol is Symbol.PERSON else None
        if person is not None and is_attribution(scene, at):
            return  # "its chairs were Ann Poe and Tom Reed, Joan Hale said"
        if person is not None and scene.before(at) in _EMPLOYS:
            continue  # "Tom Reed of Philip Morris": a firm that bears a name
        if person is not None:
            yield at, person
        elif symbol is Symbol.STOP and _GOES_ON.match(scene.symbols, at) and scene.words(at) == ";":
            continue  # "Ann Poe of Orb Limited; Tom Reed of Orb Bank; and"
        elif symbol in _EMPLOYS or (symbol in _BODY and _is_of_body(scene, at)):
            continue
        elif symbol is Symbol.POST and scene.before(at) is Symbol.PERSON and load("post_nominals").has(scene.words(at)):
            continue  # "Ann Poe MP, Tom Reed MP"
        elif symbol is Symbol.POST and _TITLED.match(scene.symbols, at - 1):
            continue  # "Ann Poe (chair), Tom Reed and Joan Hale"
        elif symbol is not Symbol.TIME and symbol not in _BETWEEN and scene.words(at).lower() not in _PASSED:
            return


_TITLED = re.compile(f"{Symbol.OPEN}{Symbol.POST}{Symbol.CLOSE}[{Symbol.COMMA}{Symbol.AND}{Symbol.STOP}]")


def _is_of_body(scene: Scene, at: int) -> bool:
    """Whether a name behind a holder is that of a body: "of | Orb Bank", "of B & | W"."""
    return scene.before(at) in (*_EMPLOYS, Symbol.ADVERB) or scene.words(at - 1) == "&"


_LISTED = (Symbol.OF, Symbol.AT, Symbol.COMMA, Symbol.OPEN, Symbol.STOP, Symbol.AND)
_GOES_ON = re.compile(f"{Symbol.STOP}{Symbol.AND}?{Symbol.PERSON}[{''.join(_LISTED)}]")


def _years_after(scene: Scene, name: int) -> int | None:
    """The years in office after a name, in brackets or bare; "(born 1948)" and "in 1998" are none."""
    at = name + 2 if scene.after(name) is Symbol.OPEN else name + 1
    if at >= len(scene.chunks) or scene.chunks[at].symbol is not Symbol.TIME:
        return None
    return at if scene.phrase(at).relation in STRETCH else None


def then_it_was(match: Match) -> Iterator[Draft]:
    """Who comes next where another's time ends: "was chairman till 2012 and then it was Tom Reed"."""
    scene, at = match.scene, match["post"]
    person, post, phrase = scene.person(match["holder"]), scene.post(at), scene.phrase(match["when"])
    if person is None or post is None or phrase.end is None or modality(scene, match["verb"]):
        return
    if phrase.relation in (Relation.SPAN, Relation.UNTIL) and scene.words(match["holder"] - 2).lower() in (
        "it",
        "then",
    ):
        made = draft(match, person, [at, match["holder"]], post=at)
        yield replace(made, start=phrase.end, status=Status.DATED, time=phrase)


def listed_body(scene: Scene, at: int) -> str | None:
    """The body after a title and a comma, as lists of those present have it: "Ann Poe, Manager, Orb Space Project"."""
    if scene.after(at) is not Symbol.COMMA:
        return None
    if scene.after(at + 2) not in _ENDS_BODY and (whole := _whole_body(scene, at + 2)) is not None:
        return whole
    if scene.after(at + 1) not in (Symbol.ORG, Symbol.NAME):
        return None
    body = scene.body(at + 2)
    several = body is not None and len(body.split()) > 1
    named = scene.chunks[at + 2].symbol is Symbol.ORG or several
    return body if body and named and load("places").get(body) is None else None


_ENDS_BODY = (Symbol.COMMA, Symbol.STOP, Symbol.OPEN)
_NAMED = re.compile(
    r"[A-Z][\w&’'-]{0,30}(?: (?:(?:of|and|for|the|on|&) ){0,2}[A-Z][\w&’'-]{0,30}){1,8}(?=\s*(?:[,;.(]|\Z))"
)


def _whole_body(scene: Scene, first: int) -> str | None:
    """The body that begins at a chunk, though its words are read as several: "Office of Rail", "University of Fell"."""
    if first >= len(scene.chunks):
        return None
    found = _NAMED.match(scene.setting.text, scene.chunks[first].start, scene.sentence.span.end)
    words = found[0].split() if found else [""]
    heads, last = load("organisation_heads"), words[-1].lower()
    is_office = words[1:2] == ["of"] and heads.has(words[0].lower())
    is_body = is_office or (heads.has(last) and not load("works").has(last))  # not "Policy and Review"
    return found[0] if found and is_body else None


RULES = (
    Rule(
        "tenure.listed",
        "POST:post (COMMA|TIME)* (HAVE)? BE/SERVE/WORD:verb (ADVERB|COLON)* (HOLD BY)? PERSON:first",
        listed,
        reads="The chairs of the Calder Trust were Ann Poe (1998–2004), Tom Reed until March 2016 and Joan Hale.",
        refuses="The chairs of the Calder Trust were mended by Ann Poe (1948–2004) and Tom Reed.",
    ),
    Rule(
        "tenure.consisted",
        "ORG/WORD:body WORD:verb OF? PERSON:first",
        consisted,
        reads="The Harbour Board comprised Ann Poe, Tom Reed and Joan Hale.",
        refuses="The Harbour Board impressed Ann Poe, Tom Reed and Joan Hale.",
    ),
    Rule(
        "tenure.chosen",
        "POST:post (HAVE)? BE ADVERB? APPOINT:verb TIME? (COMMA|COLON) (DET POST COMMA)? PERSON:first",
        chosen,
        reads="Two new directors of Orb Bank were appointed in May 2004: Ann Poe and Tom Reed.",
        refuses="Two new directors of Orb Bank were appointed in May 2004, Ann Poe said.",
    ),
    Rule(
        "tenure.then-it-was",
        "BE:verb (ADVERB)* POST:post TIME:when COMMA? AND (ADVERB|WHEN|WORD)* BE PERSON:holder",
        then_it_was,
        reads="Ana Holt was managing director of Orb Limited until 2012 and then it was Tom Reed.",
        refuses="Ana Holt was managing director of Orb Limited until 2012 and glad was Tom Reed.",
    ),
)
