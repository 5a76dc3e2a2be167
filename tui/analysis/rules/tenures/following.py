"""One holder after another without a verb of succession: "followed him as", "took her place", "previously held by"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.coordinated import begins_anew
from tui.analysis.rules.tenures.telling import draft, entered, held, holders_of, left
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.times import dated
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Status
from tui.values import replace

_DAYS = (Relation.AT, Relation.FROM)


def followed(match: Match) -> Iterator[Draft]:
    """Somebody follows another in a post, or took their place in it: "followed him as clerk", "was followed by"."""
    scene, verb, post = match.scene, match["verb"], match.get("post")
    passive = match.get("by") is not None
    if not _follows(scene, match) or passive is not is_passive(scene, verb) or modality(scene, verb) is not None:
        return
    named = scene.post(post) if post is not None else None
    if named is not None and begins_anew(scene, post or 0) and not named.organisation:
        return  # "as the mayor wept"
    other = scene.person(match["other"])
    time = dated(scene, verb, match.last, _DAYS)
    if post is None and (time is None or time < verb or len(str(scene.phrase(time).start)) > _MONTH):
        return  # "Ann Hale was followed by Tom Reed" tells who spoke next
    for index, person in holders_of(match):
        if person is other:
            continue
        comes, goes = (
            ((match["other"], other), (index, person)) if passive else ((index, person), (match["other"], other))
        )
        for place, change in ((comes, entered), (goes, left)):
            follows = goes[1] if place is comes else comes[1]
            if place[1] is not None:
                chunks = [at for at in (place[0], verb, post) if at is not None]
                made = change(draft(match, place[1], chunks, post=post, time=time), scene)
                is_bare = place is goes and made.status is not Status.DATED
                yield replace(made, follows=follows, needs_post=post is None, is_bare=is_bare)


_MONTH = len("2003-04~")


def _follows(scene: Scene, match: Match) -> bool:
    words = scene.words(match["verb"]).lower()
    if "place" in match.slots:
        return words in ("took", "takes", "take", "taken", "taking") and scene.words(match["place"]).lower() == "place"
    return words in ("followed", "follows", "following", "follow")


def held_before(match: Match) -> Iterator[Draft]:
    """Whose post it was that another takes: "the post formerly held by Ann Hale as clerk of Orb"."""
    scene, holder = match.scene, match.scene.person(match["holder"])
    post = match.get("post") or match.get("own")
    adverb = scene.words(match["adverb"]).lower()
    if holder is None or post is None or adverb not in ("formerly", "previously", "once", "last", "long"):
        return
    made = draft(match, holder, [match["holder"], post], post=post)
    yield replace(held(made, scene, "former"), is_bare=True)


def in_succession(match: Match) -> Iterator[Draft]:
    """Whose post it was that another enters: "became clerk in succession to Ann Hale"."""
    scene, holder = match.scene, match.scene.person(match["holder"])
    if holder is None or scene.words(match["noun"]).lower() != "succession" or modality(scene, match["verb"]):
        return
    time = next(iter(scene.times(match["post"] + 1, match["noun"])), None)
    made = left(draft(match, holder, [match["post"], match["holder"]], post=match["post"], time=time), scene)
    if time is not None and made.end is None and scene.phrase(time).relation is Relation.FROM:
        made = replace(made, end=scene.phrase(time).start, status=Status.DATED)  # until the other's first day
    yield made if made.status is Status.DATED else replace(made, is_bare=True)


RULES = (
    Rule(
        "tenure.followed",
        "WORD:verb (BY:by)? (POST COMMA?)? SOMEONE:other TIME? (AS DET? POST:post)?",
        followed,
        reads="Ana Holt followed Tom Reed as chairman of Orb Limited in 1990.",
        refuses="Ana Holt followed Tom Reed as the chairman wept.",
    ),
    Rule(
        "tenure.took-place",
        "WORD:verb OWNER/PERSON:other OWNS? WORD:place AS DET? POST:post",
        followed,
        reads="Ana Holt left Orb Limited in 1990. Tom Reed took her place as chairman.",
        refuses="Ana Holt left Orb Limited in 1990. Tom Reed took her advice as chairman.",
    ),
    Rule(
        "tenure.held-before",
        "(DET JOB|POST:own) COMMA? ADVERB:adverb HOLD BY (POST COMMA?)? PERSON:holder (AS DET? POST:post)?",
        held_before,
        reads="Tom Reed took over the position formerly held by Ana Holt as chairman of Orb Limited.",
        refuses="Tom Reed took over the position widely held by Ana Holt as chairman of Orb Limited.",
    ),
    Rule(
        "tenure.in-succession",
        "APPOINT/BECOME:verb (AS|DET|TIME|TO)* POST:post TIME? IN WORD:noun TO (POST COMMA?)? PERSON:holder",
        in_succession,
        reads="Tom Reed became chairman of Orb Limited in succession to Ana Holt.",
        refuses="Tom Reed became chairman of Orb Limited in addition to Ana Holt.",
    ),
)
