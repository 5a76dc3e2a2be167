"""Those called somebody's successor or predecessor: "his successor, Ann Hale", "was named her successor"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.telling import POINT, draft, entered, held, holder_of
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Modality, Status
from tui.values import replace


def follower(match: Match) -> Iterator[Draft]:
    """Who comes or came in somebody's place: "his successor, Ann Hale", "my predecessor Ray Orr"."""
    scene, noun = match.scene, match["noun"]
    entry = load("nouns_of_succession").get(scene.words(noun))
    owner, person = scene.person(match["owner"]), scene.person(match["holder"])
    apart = scene.chunks[match["owner"]].symbol is Symbol.PERSON and scene.after(match["owner"]) is not Symbol.OWNS
    if entry is None or owner is None or person is None or owner is person or apart:
        return
    title = match.get("title")
    if title is not None and match.get("post") is None and scene.words(title).lower() in _OWN_TITLES:
        return  # "his successor was Pope Hale", whatever else "he" was
    [status] = entry.attributes("nouns_of_succession") or ("",)
    at = match["owner"]
    joined = scene.person(at - 2) if at > 1 and scene.before(at) is Symbol.AND else owner
    if scene.words(noun - 1).lower() in _NOT_YET or joined is not owner:
        return  # "a minister under Hale and his successor Ann Poe": his is not the minister's
    made = draft(match, person, [match["owner"], match["holder"]], post=match.get("post"))
    made = held(made, scene, status)
    yield replace(made, follows=owner, is_bare=True, needs_post=made.post is None)


_OWN_TITLES = frozenset(("emperor", "empress", "king", "pope", "queen", "sultan", "tsar"))
"""Titles that tell the post in which somebody follows."""


def follower_as(match: Match) -> Iterator[Draft]:
    """Whoever is told, behind the name, to come after another in a post: "Ann Hale, his successor as mayor of Fell"."""
    scene, person = match.scene, match.scene.person(match["holder"])
    entry = load("nouns_of_succession").get(scene.words(match["noun"]))
    if entry is None or person is None:
        return
    [status] = entry.attributes("nouns_of_succession") or ("",)
    made = held(draft(match, person, [match["holder"], match["post"]], post=match["post"]), scene, status)
    yield replace(made, is_bare=True)


def made_successor(match: Match) -> Iterator[Draft]:
    """Somebody enters the post that another had, without its name: "Ann Hale was appointed his successor in 1990"."""
    scene, verb, noun, chosen = match.scene, match["verb"], match["noun"], match.get("chosen")
    entry, other = load("nouns_of_succession").get(scene.words(noun)), scene.person(match["owner"])
    if entry is None or entry.attributes("nouns_of_succession") != ("then",):
        return
    enters = scene.chunks[verb].symbol is Symbol.BECOME or is_passive(scene, verb)
    person, subject = scene.person(chosen) if chosen is not None else None, holder_of(match)
    if person is not None and subject is not None and subject[1] is other:
        return  # "Reed named Ann Hale as his successor": whether she came to be is not told
    holder = (chosen, person) if chosen is not None and person else subject if enters else None
    told = modality(scene, verb)
    if holder is None or other is None or holder[1] is other or told not in (None, Modality.PLANNED):
        return
    time = dated(scene, verb, noun, POINT)
    made = entered(draft(match, holder[1], [holder[0], verb, noun], time=time), scene)
    status = Status.CURRENT if told and made.status is Status.FORMER else made.status  # what is to come is not over
    yield replace(made, status=status, modality=told or made.modality, follows=other, needs_post=True)


_NOT_YET = frozenset(("likely", "possible", "potential", "designated", "chosen", "would-be", "eventual", "future"))


RULES = (
    Rule(
        "tenure.made-successor",
        "APPOINT/BECOME:verb (PERSON:chosen)? (ADVERB|AS|TIME)* OWNER/PERSON:owner OWNS? WORD:noun",
        made_successor,
        reads="Neil Patel was chair of the Fell Trust. Joan Brown was named as his successor in 2009.",
        refuses="Neil Patel was chair of the Fell Trust. Joan Brown was named as his neighbour in 2009.",
    ),
    Rule(
        "tenure.follower-as",
        "PERSON:holder COMMA (OWNER|PERSON OWNS) (ADVERB|WORD|STATUS)? WORD:noun AS POST:post",
        follower_as,
        reads="Joan Brown, his successor as chair of the Fell Trust, was there.",
        refuses="Joan Brown, his neighbour as chair of the Fell Trust, was there.",
    ),
    Rule(
        "tenure.follower",
        "OWNER/PERSON:owner OWNS? WORD/ADVERB/STATUS/MODIFIER? WORD/ADVERB/STATUS/MODIFIER? WORD:noun "
        "(AS POST:post)? (COMMA|BE)? (POST:title COMMA?)? PERSON:holder",
        follower,
        reads="Neil Patel is chair of the Fell Trust. His predecessor, Joan Brown, was there.",
        refuses="Neil Patel is chair of the Fell Trust. His neighbour, Joan Brown, was there.",
    ),
)
