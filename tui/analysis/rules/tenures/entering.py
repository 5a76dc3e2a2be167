"""Posts entered: appointed, elected, became, joined, sent as, succeeded."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import last_day
from tui.analysis.rules.tenures.after_elections import since_election
from tui.analysis.rules.tenures.becoming import is_another_s, is_of_office
from tui.analysis.rules.tenures.buildings import is_inquiry
from tui.analysis.rules.tenures.coordinated import joined_post, own_times, time_of_first
from tui.analysis.rules.tenures.outcomes import is_achieved, is_aim, is_asked, is_foretold, left_for, time_left
from tui.analysis.rules.tenures.placed import is_hiring, is_of_other
from tui.analysis.rules.tenures.telling import (
    POINT,
    draft,
    employer,
    entered,
    holders_of,
    is_anybody,
    is_aside,
    is_of_owner,
    is_place,
    is_speaker,
    led_post,
)
from tui.analysis.rules.tenures.title_times import when_held
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated, is_of_first, when_told
from tui.analysis.verb_groups import is_passive
from tui.model.statements import Modality, Status
from tui.values import replace

ON = "(ADVERB|TIME|AS|TO|BE|OF|COMMA)*"
BY_WHOM = (
    "BY (DET|OWNER|OWNS|ORG|NAME|PERSON|POST|WORD|MODIFIER|STATUS|OF|TIME)+ COMMA? "
    "(AS|TO (BE|SERVE|BECOME|DET JOB OF)) (DET|ADVERB|TIME)*"
)
"""Who appoints: "was chosen by the board to serve as the interim"."""
UNDER_WHOM = "PREPOSITION DET WORD OF (POST|PERSON|NAME|ORG)+ AS DET?"
"""In whose time: "was appointed during the papacy of Pope Leo as"."""


def appointed(match: Match) -> Iterator[Draft]:
    """Somebody is appointed to a post, elected to a body, named, promoted."""
    scene, verb = match.scene, match["verb"]
    reduced = scene.before(verb) in (Symbol.COMMA, Symbol.OPEN, Symbol.AND) and scene.verb(verb) != "return"
    reduced = reduced and scene.form(verb) not in ("ing", "base", "s") and not is_hiring(scene, verb)  # "and name one"
    body = match.get("body")
    if not (is_passive(scene, verb) or reduced or is_asked(scene, verb)) or (
        body is not None and is_place(scene, body)
    ):
        return
    if body is not None and scene.words(body).islower() and scene.symbols[body : body + 2] == Symbol.ORG + Symbol.OF:
        return  # a seat: "was elected to the board of Orb Limited"
    post = match.get("post")
    if scene.verb(verb) == "engage" and scene.after(verb) is Symbol.TO:
        return  # "was engaged to the director"
    if scene.verb(verb) == "confirm" and reduced and not is_passive(scene, verb) and scene.after(match.last) in _TOLD:
        return  # "Ann Hale, the clerk, confirmed to the inquiry that she was late"
    if is_aim(scene, post) or (post and scene.before(post) is Symbol.COMMA and scene.after(post) is Symbol.PERSON):
        return  # "once she was elected, Chancellor Hale"
    holders = holders_of(match)
    office = scene.post(post) if post is not None else None
    if office is not None and office.is_plural and len(holders) == 1 and not is_passive(scene, verb):
        return  # "Hale prosecuted appointed officials"
    for holder in holders:
        yield from entered_by(match, holder)


_TOLD = (Symbol.THAT, Symbol.PRONOUN)  # behind those to whom something is confirmed


def appointed_by(match: Match) -> Iterator[Draft]:
    """Somebody is the object: "the board appointed Tom Reed chief executive", not "making him the only one to"."""
    person = match.scene.person(match["holder"])
    notes = match.scene.verb(match["verb"]) == "make" and (
        match.scene.after(match["post"]) is Symbol.TO or _ORDERS_HOLDERS.search(match.scene.words(match["post"]))
    )
    if person and not notes and not is_passive(match.scene, match["verb"]):
        yield from entered_by(match, (match["holder"], person))


_ORDERS_HOLDERS = re.compile(r"-serving\b|\b(?:youngest|oldest|longest|shortest)\b")
"""What a holder is made by how long or at what age they hold a post: "made her the second longest-serving mayor"."""


def with_appointed(match: Match) -> Iterator[Draft]:
    """Somebody is appointed meanwhile: "the bank was closed, with Tom Reed appointed as liquidator"."""
    scene, person = match.scene, match.scene.person(match["holder"])
    if person is not None and scene.form(match["verb"]) in ("past", "participle"):
        yield from entered_by(match, (match["holder"], person))


def appointed_from(match: Match) -> Iterator[Draft]:
    """Somebody is the object, the post they had between; without "as" only what is over is surely not the new."""
    scene, at, had = match.scene, match["post"], match.get("had")
    post = scene.post(had) if had is not None else None
    was = had is not None and post is not None and "former" in (post.status, when_held(scene, had))
    if was or scene.before(at) in (Symbol.AS, Symbol.SERVE):
        yield from appointed_by(match)


def brought_in(match: Match) -> Iterator[Draft]:
    """Somebody is named after the post they are brought in for; before "as", "to serve as" stands the one they had."""
    ahead = match.scene.symbols[match["holder"] + 1 : match["holder"] + 4].replace(Symbol.COMMA, "")
    is_any = match.scene.form(match["verb"]) == "ing" and match.scene.words(match["post"]).startswith(("a ", "an "))
    if not (is_any or ahead.startswith((Symbol.AS, Symbol.TO + Symbol.SERVE))):
        yield from appointed_by(match)  # not "begin by appointing a clerk, Tom Reed believes"


def sent_as(match: Match) -> Iterator[Draft]:
    """Somebody is sent, posted, seconded, or returns somewhere as the holder of a post."""
    returns = match.scene.verb(match["verb"]) in ("return", "move", "come", "go", "transfer")
    said = match.scene.setting.text[match.scene.chunks[match["verb"]].start : match.scene.chunks[match["post"]].start]
    if said.startswith("addressed") or " in error" in said or " by mistake" in said:
        return  # "addressed in public as mayor", "named in error as mayor"
    if returns or is_passive(match.scene, match["verb"]):
        body = employer(match.scene, match["verb"], match["post"])
        for made in (made for holder in holders_of(match) for made in entered_by(match, holder)):
            yield replace(made, organisation=made.organisation or body)


def chosen_to_lead(match: Match) -> Iterator[Draft]:
    """Somebody is elected to head a body."""
    scene, at = match.scene, match["body"]
    if scene.kinds[at] is Symbol.WORK and not is_inquiry(scene, at):
        return
    post = led_post(scene, match["lead"])
    for made in appointed(match):
        yield replace(made, post=post, organisation=made.organisation or scene.words(at))


def became(match: Match) -> Iterator[Draft]:
    """Somebody becomes, takes over as, joins, is back as; careers begun are told elsewhere."""
    scene, verb = match.scene, match["verb"]
    if scene.lemma(verb).endswith(" career"):
        return
    if is_of_office(scene, verb, match.get("post") or verb) or is_another_s(scene, verb):
        return
    for holder in holders_of(match):
        yield from entered_by(match, holder)


def entered_by(match: Match, holder: tuple[int, Person]) -> Iterator[Draft]:
    """What somebody enters by the verb of a match: a post, with those joined to it, or a body."""
    scene, verb = match.scene, match["verb"]
    post, body = match.get("post"), match.get("body")
    told = modality(scene, verb)
    index, person = holder
    entered_post = scene.post(post) if post is not None else None
    is_honour = post is not None and (entered_post is None or entered_post.status == "former")  # "as retired bishop"
    if is_honour or (post is None and body is None) or told is Modality.DENIED or is_anybody(scene, index, verb):
        return
    if post is not None and (is_of_owner(scene, post) or is_of_other(scene, post)):
        return
    if post is not None and scene.verb(verb) == "establish":
        between = scene.kinds[verb + 1 : post]
        if Symbol.AS not in between or Symbol.WORD in between:
            return  # "asked the press to establish an ombudsman", "established a reputation as a scholar"
    leaving = left_for(scene, verb)
    told = None if told is Modality.CONDITIONAL and is_foretold(scene, verb) else told
    told = None if leaving is not None or (told is Modality.PLANNED and is_achieved(scene, verb)) else told
    first = post
    while True:
        last = max(at for at in (post, body, verb) if at is not None)
        own = own_times(scene, last) if post != first else []
        time = dated(scene, verb, last, POINT) if leaving is None else time_left(scene, leaving, last)
        if time is not None and time < verb and leaving is None and is_of_first(scene, time, verb, told):
            time = None
        time = time_of_first(scene, verb, post, time) if post is not None and post == first else time
        time = own[0] if own else time
        named = scene.post(post) if post is not None else None
        if named is not None and (
            named.status == "planned" or _is_next(scene, verb, post)
        ):  # "chief executive designate"
            told, time = told or Modality.PLANNED, None
        chunks = [at for at in (index, verb, post, body) if at is not None]
        organisation = scene.body(body) if body is not None else None
        made = draft(match, person, chunks, post=post, organisation=organisation, time=time)
        made = since_election(made, scene, index) if told is None and leaving is None else made
        made = _where_other_ended(scene, verb, time, made) or entered(made, scene)
        aside = made.status is not Status.DATED and (is_aside(scene, verb) or is_speaker(match))
        is_of_now = told is Modality.PLANNED or scene.form(verb) == "s"  # "Hale joins the team as clerk"
        status = Status.CURRENT if is_of_now and made.status is Status.FORMER else made.status
        yield replace(made, modality=told or made.modality, status=status, is_bare=aside)
        post = joined_post(scene, post) if post is not None else None
        if post is None:
            return


def _is_next(scene: Scene, verb: int, post: int | None) -> bool:
    """Whether somebody is only to come to a post, whatever the day they were chosen: "named as the next clerk"."""
    if post is None or scene.kinds[verb] is not Symbol.APPOINT:
        return False
    return _NEXT.match(f"{scene.words(post - 1)} {scene.words(post)}".lower()) is not None


_NEXT = re.compile(r"(?:\w+ (?:the|its|their|our|his|her) )?(?:\w+ )?next ")


def _where_other_ended(scene: Scene, verb: int, time: int | None, made: Draft) -> Draft | None:
    """The tenure since the day that another is told to end: "curate until 1965, when he became vicar"."""
    ended = when_told(scene, verb) if time is None or time < verb else None
    phrase = scene.phrase(ended) if ended is not None else None
    day = last_day(phrase).end if phrase else None
    return replace(made, start=day, end=None, as_of=None, status=Status.DATED) if day else None


_TERM = (
    "(FOR? (DET|OWNER) (WORD|STATUS|MODIFIER|NUMBER)* APPOINTMENT/JOB (AS|OF|ON)|FOR DET MODIFIER/NUMBER/WORD WORD AS)"
)
"""A post as somebody's turn in it: "to the position of", "for her second term as"."""
WARD = "(OPEN BODY STOP? COMMA? BODY? CLOSE)"
"""Whose member somebody is, behind the name: "Rep. Ann Hale (R., Centre)"."""
_TO_A_JOB = "DET (WORD|STATUS|MODIFIER|ADVERB)? JOB/APPOINTMENT OF"
"""How a post is named as one: "named to the additional post of"."""

RULES = (
    Rule(
        "tenure.appointed-by",
        "APPOINT:verb (POST AND)? (POST|TIME)? (DET APPOINTMENT OF)? SOMEONE:holder "
        f"(OF/FROM BODY (COMMA BODY STOP? COMMA?)?|{WARD})? "
        f"(AS|TO|BE|SERVE|TIME)* ((OWNER|DET) (ADVERB|WORD|LETTER)*|{_TO_A_JOB})? POST:post",
        appointed_by,
        reads="The board appointed Tom Reed chief executive in May.",
        refuses="The board appointed a committee and told Tom Reed to see the chief executive.",
    ),
    Rule(
        "tenure.with-appointed",
        "WITH (POST COMMA?)? PERSON:holder APPOINT:verb (AS|TO|DET|ADVERB)* POST:post",
        with_appointed,
        reads="The board met in private, with Tom Reed appointed as chief executive.",
        refuses="The board met with Tom Reed and asked for the chief executive.",
    ),
    Rule(
        "tenure.appointed-from",
        "APPOINT:verb (POST COMMA?)? PERSON:holder (COMMA|DASH) "
        "((POST:had|ADVERB|AND|NUMBER|TIME|STATUS|ORG|OWNS|DET|OF|WORD|IN|MODIFIER)+ (COMMA|DASH))? "
        "(AS|TO SERVE)? POST:post",
        appointed_from,
        reads="The board named its clerk, Tom Reed, as chief executive in May.",
        refuses="The board named its clerk, Tom Reed, and as a chief executive he failed.",
    ),
    Rule(
        "tenure.appointed",
        f"APPOINT:verb {ON} ({BY_WHOM}|{UNDER_WHOM}|({_TERM}|WORD OF DET? NUMBER/WORD)? "
        f"(SERVE|HOLD|BECOME|NUMBER|WORD|JOB|APPOINTMENT)* {ON}) POST:post",
        appointed,
        reads="Ana Holt was appointed director of housing in May 1998.",
        refuses="Ana Holt said the director of housing was appointed in May 1998.",
    ),
    Rule(
        "tenure.brought-in",
        "APPOINT:verb POST:post COMMA PERSON:holder",
        brought_in,
        reads="In May 2004 Orb Limited brought in a new chief executive, Ann Hale.",
        refuses="In May 2004 Orb Limited brought in a new chief executive, and Ann Hale spoke.",
    ),
    Rule(
        "tenure.sent-as",
        "APPOINT/SEND/JOIN/RECEIVE/LEAVE:verb (ADVERB|TIME|PREPOSITION)* (TO|IN|FROM)? "
        "(ORG COMMA NAME|ORG (COMMA|IN) ORG|DET|OWNER|STATUS|WORD|ORG|NAME|OWNS|MODIFIER|TIME|JOB|APPOINT)* "
        "(WITH DET JOB OF|AS) POST:post",
        sent_as,
        reads="In October 1942 Gordon Hall was sent to Ceylon as inspector-general of police.",
        refuses="In October 1942 Gordon Hall sent a letter to Ceylon as the inspector-general of police slept.",
    ),
    Rule(
        "tenure.elected-to",
        "APPOINT:verb (ADVERB|TIME)* (BY (DET|OWNER|OWNS|ORG|NAME|PERSON|POST|OF)+ TIME?)? "
        "(FROM DET? ORG/NAME (WORD|MODIFIER)?)? TO SERVE? (DET NUMBER?|OWNER)? ORG:body",
        appointed,
        reads="Tom Reed was elected to the House of Commons in 1970.",
        refuses="The bill was elected to the House of Commons in 1970.",
    ),
    Rule(
        "tenure.chosen-to-lead",
        "APPOINT:verb (ADVERB|TIME)* (BY (DET|STATUS|POST|ORG|NAME)* (PERSON|ORG|POST) TIME?)? TO LEAD:lead "
        "(DET|OWNER)? MODIFIER? ORG/WORK:body",
        chosen_to_lead,
        reads="In 2001, Ana Holt was elected to head the Harbour Association.",
        refuses="In 2001, Ana Holt was elected to the head of the table.",
    ),
    Rule(
        "tenure.became",
        "BECOME:verb (BE|BECOME)? (ADVERB|AS|DET|JOB|OF|WORD|OWNER|TIME|STATUS/MODIFIER JOB)* POST:post",
        became,
        reads="Ana Holt became leader of Calder Council in 2003.",
        refuses="It became clear that the leader of Calder Council had left.",
    ),
)
