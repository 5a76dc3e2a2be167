"""Posts held: was, served as, chaired, was responsible for, "my tenure as"."""

from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.other_times import lasts_life
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.among import FIELD, ONE_OF, is_so_held, named_in_full
from tui.analysis.rules.tenures.backshift import as_past
from tui.analysis.rules.tenures.coordinated import begins_anew, is_at_once, is_shared, joined_post, own_times
from tui.analysis.rules.tenures.others_titles import is_only_called
from tui.analysis.rules.tenures.outcomes import is_achieved, is_foretold, is_serving, stays_on
from tui.analysis.rules.tenures.placed import is_placed, is_put_in
from tui.analysis.rules.tenures.stretches import own_time, served_when, so_far, so_far_then
from tui.analysis.rules.tenures.telling import (
    POINT,
    draft,
    employer,
    entered,
    held,
    holders_of,
    is_aside,
    is_new,
    is_past,
    is_speaker,
)
from tui.analysis.rules.tenures.title_times import is_experience, is_said_to_be_over, when_held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start, is_to_be
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Modality, Status
from tui.values import replace

ASIDE = "(COMMA PRONOUN WORD/SAY COMMA (ADVERB COMMA?)?)?"
"""What a speaker puts in: "you were, I think, the secretary"."""
_AMONG = "(PREPOSITION (WORD|NAME|APPOINTMENT|JOB)+ COMMA)?"
"""What else somebody was: "was, among other things, the secretary"."""
PARTY = "(DET? NAME/ORG:party)?"
_BESIDES = "COMMA/TIME/PREPOSITION/AT/IN/DET/WORD/STATUS/ADVERB/PRONOUN/JOIN/MODAL? "


def asserted(match: Match) -> Iterator[Draft]:
    """Somebody "is", "was", "had been", "served as" the holder of a post."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    post = scene.post(at)
    if post is None:
        return
    if scene.before(at) is Symbol.STATUS and scene.form(at - 1) == "former":
        post = replace(post, status="former")  # "is no longer | a minister"
    words = scene.words(at).lower()
    is_leading = words.startswith(("a ", "an ")) and words.endswith(" leader") and not post.organisation
    if _VALUED & set(scene.words(at).split()) or is_leading or (words.startswith("a leader") and not post.organisation):
        return  # "a leader in the field", "an important leader"
    if post.text.endswith(_COUNTS):
        return  # "the editor of many books"
    is_untrue = scene.lemma(verb) == "describe as" and scene.words(verb - 1).lower() in _UNTRULY
    is_untrue = is_untrue or scene.words(verb).lower() == "known as"  # "known as the mayor of Main Street"
    if is_untrue or is_only_called(scene, at) or is_put_in(scene, verb, at):
        return
    if scene.after(at) in (Symbol.PERSON, Symbol.OWNS):
        return  # "she was chancellor Ann Hale's adviser", and no chancellor
    if scene.kinds[verb] is Symbol.SERVE and not _holds(scene, verb) and Symbol.AS not in scene.symbols[verb:at]:
        return  # "he worked with the governor", "he served the governor well", and was none
    if not is_so_held(match, post):
        return
    holders, are_several = holders_of(match), post.is_plural and match.get("one") is None
    if len(holders) < 1 + are_several or _is_of_office(scene, holders[-1][0], verb, at) or _is_anybodys(scene, verb):
        return
    told = modality(scene, verb)
    is_done = told is None and scene.kinds[verb] is Symbol.SERVE  # "was privileged to serve as", not "first to hold"
    is_aimed = scene.before(group_start(scene, verb)) is Symbol.TO and not is_to_be(scene, verb)
    if is_aimed and (not is_done or is_achieved(scene, verb)):
        return
    told = None if told is Modality.CONDITIONAL and is_foretold(scene, verb) else told
    if told is Modality.DENIED:
        return
    time = own_time(match, served_when(scene, at) or dated(scene, verb, at, POINT))
    holds = is_serving(scene, verb) or stays_on(scene, verb, time) or scene.words(verb).lower().startswith("have ")
    told = None if told is Modality.PLANNED and holds else told  # "will have been clerk for two years"
    works = scene.lemma(verb) == "work as" and employer(scene, verb, at) is None
    is_trade = (works or scene.kinds[verb] in _EQUATES) and time is None and not is_placed(scene, at, post)
    if is_trade or not _is_party(scene, match.get("party")):
        further = _further(match, holders[-1], None) if told is None else ()
        yield from (one for one in further if one.organisation)
        return  # "he was a producer, and former editor of the Fell Times"
    following = joined_post(scene, at)
    shared = following is None or time is None or is_shared(scene, at, time, following)
    for holder in holders if are_several else holders[-1:]:
        body = None if post.organisation else employer(scene, verb, at)
        time_told = _first_time(scene, time, following) if shared else None
        made = draft(match, holder[1], [holder[0], verb, at], post=at, organisation=body, time=time_told)
        rank = match.get("party")
        if rank is not None and _is_rank(scene, rank):
            made = replace(made, post=f"{scene.words(rank).lower()} {made.post}")
        made = replace(made, post=named_in_full(match, made.post))
        made = asserted_held(made, match, post)
        yield replace(made, modality=told or made.modality)
        if told is None:
            yield from _further(match, holder, time if time is not None and time < verb else None)


def _is_anybodys(scene: Scene, verb: int) -> bool:
    """Whether it is told what a post brings, whoever holds it: "knew what comes with | being | the mayor"."""
    return scene.before(verb) is Symbol.WITH and scene.words(verb - 2).lower() in ("comes", "goes", "came", "went")


def _is_of_office(scene: Scene, holder: int, verb: int, at: int) -> bool:
    """Whether one office goes with another, whoever holds it: "the chief justice is head of the judiciary"."""
    is_title = scene.kinds[holder] is Symbol.POST and scene.words(holder).lower().startswith("the ")
    return is_title and verb == holder + 1 and at == verb + 1 and scene.words(verb).lower() == "is"


_COUNTS = (" of many", " of several", " of numerous", " of various", " of two", " of a number")
_BY_ITSELF = ("be", "remain", "style", "stay", "continue")


def _holds(scene: Scene, verb: int) -> bool:
    """Whether a post right behind a verb is held: "remained clerk", "held the rank of major", not "met the clerk"."""
    lemma = scene.lemma(verb)
    return lemma in _BY_ITSELF or lemma.endswith((" as", " of", " on", " be", " been"))


_UNTRULY = frozenset(("falsely", "wrongly", "mistakenly", "incorrectly", "erroneously", "inaccurately"))


def _first_time(scene: Scene, time: int | None, following: int | None) -> int | None:
    """The time of the first of two posts: "From 1946 to 1952 she was director and governor from 1952" opens with it."""
    is_second = time is not None and following is not None and time > following
    return next(iter(scene.times(0, 1)), time) if is_second else time


_VALUED = frozenset(
    (
        "wrong", "right", "best", "worst", "ideal", "perfect", "excellent", "good", "great", "bad", "close",
        "appropriate", "suitable", "exceptional", "outstanding", "brilliant", "superb", "terrible", "poor", "fine",
        "vocal", "staunch", "tireless", "outspoken", "passionate",
    )
)  # fmt: skip
"""What is thought of a holder: "she was the wrong chair for this", which tells of no time in post."""


def is_short(match: Match) -> Iterator[Draft]:
    """Somebody's chairman, as one speaks; "she's the boss" says it of no body."""
    post, words = match.scene.post(match["post"]), match.scene.words(match["post"]).lower()
    if post and (post.organisation or not words.startswith(("the ", "a ", "an "))):
        yield from asserted(match)


def _is_party(scene: Scene, at: int | None) -> bool:
    """Whether the name before a post is none, a party or a rank: "a Labour member", "a Senior Fellow"."""
    return at is None or load("parties").get(scene.words(at)) is not None or _is_rank(scene, at)


def _is_rank(scene: Scene, at: int) -> bool:
    return load("post_modifiers").get(scene.words(at).lower()) is not None


def _further(match: Match, holder: tuple[int, Person], opening: int | None) -> Iterator[Draft]:
    """The posts that follow the first by "and", each with the date right after it, or the one that opens for all."""
    scene, at = match.scene, match["post"]
    first = scene.post(at)
    was = first is not None and first.status == "former"
    while (following := joined_post(scene, at)) is not None and (post := scene.post(following)) is not None:
        joint = max(at, scene.symbols.rfind(Symbol.AND, at, following))
        own = own_times(scene, following) or scene.times(max(joint, at + 2), following)
        if own or not is_at_once(scene, at, following):
            opening = None
        made = draft(match, holder[1], [holder[0], following], post=following, time=own[0] if own else opening)
        if was and not post.status and not begins_anew(scene, following):
            post = replace(post, status="former")  # "the former chairman, president and chief executive"
        post = replace(post, status=post.status or when_held(scene, following))
        if made.time is not None or scene.kinds[match["verb"]] not in _EQUATES or is_placed(scene, following, post):
            start = None if own else _end_before(scene, joint)
            made = asserted_held(made, match, post)
            yield replace(made, start=start, status=Status.DATED) if start else made
        at = following


def _end_before(scene: Scene, joint: int) -> EdtfDate | None:
    """When a post ended that the next followed: "was clerk until 1938 | and then mayor"."""
    is_next = joint + 1 < len(scene.chunks) and scene.words(joint + 1).lower() in ("then", "thereafter")
    phrase = scene.phrase(joint - 1) if is_next and scene.before(joint) is Symbol.TIME else None
    return phrase.end if phrase is not None and phrase.relation in (Relation.UNTIL, Relation.SPAN) else None


_EQUATES = (Symbol.BE, Symbol.OWNS)
"""Verbs after which a mere trade is no post."""


def asserted_held(made: Draft, match: Match, post: Post) -> Draft:
    """The tenure as the verb of an assertion tells it: held, or entered where it tells of a beginning."""
    scene, verb = match.scene, match["verb"]
    is_hired = "employ" in scene.lemma(verb) and scene.form(verb) != "s"  # "is employed as" still
    if is_hired or scene.lemma(verb).endswith(" the rank of"):
        return entered(made, scene)
    length = so_far(scene, verb, match["post"]) if made.time is None and not post.status else None
    length = so_far_then(scene, verb, match["post"], made.time) if made.time is not None else length
    if length is not None:
        made = replace(made, time=length, span=Span(made.span.start, length.span.end))
    made = held(made, scene, post.status)
    made = replace(made, is_bare=made.status is not Status.DATED and (is_aside(scene, verb) or is_speaker(match)))
    if made.status is not Status.CURRENT or made.time is not None:
        return made
    if scene.words(verb).lower().endswith("remembered as"):
        return replace(made, status=Status.FORMER)
    if (is_past(scene, verb) or is_said_to_be_over(scene, verb)) and not is_new(made, scene):
        return as_past(made, scene, verb, match["post"])
    return replace(made, as_of=None, status=None) if is_experience(scene, verb, match["post"], post) else made


def was_somebody(match: Match) -> Iterator[Draft]:
    """The post first: "the chairman from 2001 until 2007 was Sir Bernard Hope"."""
    scene, at = match.scene, match["post"]
    person, post = scene.person(match["holder"]), scene.post(at)
    told, rank = modality(scene, match["verb"]), match.get("rank")
    if person is None or post is None or post.is_plural or told is Modality.DENIED or not _is_definite(scene, at):
        return
    if rank is not None and not load("personal_titles").has(scene.words(rank)):
        return  # "the speaker was District Attorney Hale"
    if not is_placed(scene, at, post) or scene.after(match["holder"]) is Symbol.OWNS:
        return
    time = dated(scene, at, match["holder"], POINT)
    time = _years_bracketed(scene, match["holder"]) if time is None else time
    made = asserted_held(draft(match, person, [at, match["holder"]], post=at, time=time), match, post)
    yield replace(made, modality=told)


def _years_bracketed(scene: Scene, holder: int) -> int | None:
    """The years in brackets behind a holder, where no life is as short: "The first mayor was Ann Hale (1973–1976)"."""
    is_bracketed = scene.kinds[holder + 1 : holder + 4] == (Symbol.OPEN, Symbol.TIME, Symbol.CLOSE)
    phrase = scene.phrase(holder + 2) if is_bracketed else None
    is_span = phrase is not None and phrase.relation is Relation.SPAN and not lasts_life(phrase, _SHORTEST_LIFE)
    return holder + 2 if is_span else None


_SHORTEST_LIFE = 15  # years


def _is_definite(scene: Scene, at: int) -> bool:
    """Whether the post stands with an article or owner, or opens the sentence: it is this one, not any."""
    return at == 0 or scene.words(at).split()[0].lower() in ("the", "its", "their", "his", "her", "our", "my")


RULES = (
    Rule(
        "tenure.was",
        f"BE:verb (ADVERB|TIME|NOT|COMMA|STATUS)* {_AMONG} {ASIDE} {ONE_OF} (POST? PERSON OWNS|{PARTY}) POST:post",
        asserted,
        reads="Mike Cuff, who was Rotherham chief executive between 2004 and 2009, said so.",
        refuses="Mike Cuff was angry that the chief executive left in 2009.",
    ),
    Rule(
        "tenure.is-short",
        "PRONOUN OWNS:verb (ADVERB)* POST:post",
        is_short,
        reads="Tom Reed left Fell. He's chairman of Orb Limited now.",
        refuses="Tom Reed left Fell. The chairman of Orb Limited's now ill.",
    ),
    Rule(
        "tenure.was-somebody",
        f"POST:post {_BESIDES * 8}BE:verb (ADVERB|TIME)* (POST:rank|DET)? PERSON:holder",
        was_somebody,
        reads="The chairman from 2001 until 2007 was Sir Bernard Hope.",
        refuses="The chairman said that Sir Bernard Hope was ill from 2001 until 2007.",
    ),
    Rule(
        "tenure.served-as",
        "SERVE:verb ((NUMBER|WORD)* (IN|AT|WITH|ON|FOR)? (ORG|NAME|DET|WORD|OWNER|MODIFIER|APPOINTMENT|OF)+ "
        "(COMMA ORG COMMA?|AND DET? ORG)? (OPEN (WORD|NAME|ORG|STATUS|ADVERB)+ CLOSE)? TIME? AS)? "
        f"(ADVERB|TIME|AS|DET|ON)* {ASIDE} {ONE_OF} (POST? PERSON OWNS|{PARTY}) {FIELD} POST:post",
        asserted,
        reads="Ana Holt served in Leeds as director of housing until 2010.",
        refuses="Ms Holt served tea to the director of housing.",
    ),
    Rule(
        "tenure.was-there",
        "BE:verb (IN|AT) ORG/NAME AS DET? POST:post TIME",
        asserted,
        reads="Ana Holt was in Fell as high commissioner from 1941 until 1945.",
        refuses="Ana Holt was in Fell as the consul left in 1945.",
    ),
    Rule(
        "tenure.held-post",
        "HOLD:verb ((DET|OWNER|WORD|NUMBER|STATUS)* JOB)? (OF|AS)* POST:post",
        asserted,
        reads="Ana Holt held the post of director of housing from 2001 to 2004.",
        refuses="Ana Holt held the attention of the director of housing from 2001 to 2004.",
    ),
)
