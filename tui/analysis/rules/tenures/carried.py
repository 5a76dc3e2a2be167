"""Posts entered, held and left without a name: "took office", "lost his seat", "was confirmed in the role".

What such a sentence tells counts with the post that the document has just told its person to hold.
"""

from collections.abc import Iterator

from tui.analysis.clauses import agents
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.reference.told import appointee
from tui.analysis.rules.tenures.outcomes import is_foretold
from tui.analysis.rules.tenures.telling import (
    POINT,
    STRETCH,
    draft,
    entered,
    held,
    holder_of,
    holders_of,
    is_place,
    left,
)
from tui.analysis.rules.tenures.title_times import when_held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start, is_passive
from tui.model.statements import Modality, Status
from tui.values import replace

_NOUNS = frozenset(
    ("office", "post", "role", "job", "position", "seat", "chair", "reins", "duties", "appointment", "charge")
)


def _names_job(scene: Scene, verb: int) -> bool:
    """Whether the verb's own words end in what is entered or left: "take office", "lose her seat"."""
    return scene.lemma(verb).rpartition(" ")[2] in _NOUNS


def _names_post(scene: Scene, last: int) -> bool:
    """Whether the post or its place is told after all: "took up his post as director", "the post where she led it"."""
    if scene.after(last) is Symbol.WHEN and scene.words(last + 1).lower() == "where":
        return True
    return scene.after(last) in (Symbol.THAT, Symbol.AS, Symbol.OF, Symbol.POST, Symbol.AT, Symbol.WITH)


def _employer(scene: Scene, last: int) -> str | None:
    """The body that the job just named is at: "took up her post at | Orb College"."""
    at = last + 2 + (scene.after(last + 1) is Symbol.DET)
    is_at = scene.after(last) in (Symbol.AT, Symbol.WITH) and at < len(scene.chunks) and not is_place(scene, at)
    return scene.body(at) if is_at and scene.kinds[at] is Symbol.ORG and scene.after(at) is not Symbol.AS else None


def _is_its_own(time: int | None, verb: int) -> bool:
    """Whether a time phrase follows its verb or opens the sentence; one between belongs to what was told before."""
    return time is not None and (time > verb or time <= 1)


def _is_later(scene: Scene, verb: int) -> bool:
    """Whether the post set off before the verb came after what it tells: "Hale, later mayor, | served from 1969"."""
    post = scene.symbols.rfind(Symbol.POST, 0, verb)
    return scene.kinds[verb - 1] is Symbol.COMMA and post > 0 and when_held(scene, post) == "later"


def _posts_before(scene: Scene, verb: int) -> bool:
    return Symbol.POST in scene.symbols[:verb]


def took_up(match: Match) -> Iterator[Draft]:
    """Somebody takes office, takes up the post, is confirmed in the role, regains the seat, on a stated day."""
    scene, verb = match.scene, match["verb"]
    job = match.get("job")
    names_job = job is not None or (" " in scene.lemma(verb) and _names_job(scene, verb))  # "was posted" names none
    if not names_job or is_passive(scene, verb) is not (scene.chunks[verb].symbol is Symbol.APPOINT):
        return
    last = verb if job is None else job
    body = _employer(scene, last)
    if _names_post(scene, last) and body is None:
        return
    if scene.chunks[verb].symbol is Symbol.JOIN and scene.words(last) == "office":
        return  # where one works
    if body is None and {"a", "an"} & {scene.words(at).lower() for at in range(verb + 1, last)}:
        return  # "was appointed to a position in the Corps" is not the post just told of
    time = dated(scene, verb, last, (Relation.AT, Relation.FROM, Relation.SPAN, Relation.SINCE))
    if time is None or not _is_its_own(time, verb):
        return
    told = modality(scene, verb)
    if told not in (None, Modality.PLANNED) or (told and _has_other(scene, verb)):
        return
    for index, person in holders_of(match):
        made = entered(draft(match, person, [index, verb, last], organisation=body, time=time), scene)
        if made.status is Status.DATED:
            yield replace(made, modality=told, needs_post=body is None)


def _has_other(scene: Scene, verb: int) -> bool:
    """Whether who is still to take office is told to hold another: "Hale, the current clerk, will | take office"."""
    before = scene.symbols.rfind(Symbol.POST, 0, verb)
    post = scene.post(before) if before >= 0 else None
    return post is not None and post.status == "current"


def came_and_went(match: Match) -> Iterator[Draft]:
    """Somebody was appointed on one stated day and left on another: "was appointed in 1989 and retired in 2001"."""
    scene, verb, leaving = match.scene, match["verb"], match["leaving"]
    if not is_passive(scene, verb) or modality(scene, verb) or modality(scene, leaving):
        return
    first, last = scene.phrase(match["first"]), scene.phrase(match["last"])
    if first.relation not in _DAYS or last.relation not in _DAYS or _names_post(scene, match["last"]):
        return
    for index, person in holders_of(match):
        made = draft(match, person, [index, verb, match["last"]], time=match["first"])
        if first.start is not None and last.start is not None:
            yield replace(made, start=first.start, end=last.start, status=Status.DATED, needs_post=True)


_DAYS = (Relation.AT, Relation.FROM)


def hired(match: Match) -> Iterator[Draft]:
    """Somebody was appointed or hired on a stated day to the post just told of: "who was hired in 2010"."""
    scene, verb, phrase = match.scene, match["verb"], match.scene.phrase(match["when"])
    if phrase.relation is not Relation.AT or scene.verb(verb) not in _HIRES or _names_post(scene, match["when"]):
        return
    if scene.after(match["when"]) is Symbol.TO:
        return  # "in May to chair the board"
    is_aside = scene.kinds[max(0, verb - 2) : verb] == _ASIDE  # "Hale, | appointed in 2006, left"
    if not (is_aside or is_passive(scene, verb)) or modality(scene, verb):
        return
    holders = [(verb - 2, person) for person in [scene.person(verb - 2)] if person] if is_aside else holders_of(match)
    for index, person in holders:
        made = entered(draft(match, person, [index, verb], time=match["when"]), scene)
        if made.status is Status.DATED:
            yield replace(made, needs_post=True)


_ASIDE = (Symbol.PERSON, Symbol.COMMA)
_HIRES = ("appoint", "hire", "recruit", "engage")


def agreed(match: Match) -> Iterator[Draft]:
    """Somebody has agreed to be the holder of a post: planned, from the day that is stated."""
    scene, verb = match.scene, match["verb"]
    if scene.words(match["agreed"]).lower() not in ("agreed", "agrees") or modality(scene, verb) is Modality.DENIED:
        return
    time = dated(scene, verb, match["post"], POINT)
    for at in agents(scene, match["to"]):
        person = scene.person(at)
        if person is not None:
            made = entered(draft(match, person, [at, verb, match["post"]], post=match["post"], time=time), scene)
            yield replace(made, modality=Modality.PLANNED)


def gave_way(match: Match) -> Iterator[Draft]:
    """Somebody loses the seat, leaves office or the authority, on a stated day."""
    scene, verb = match.scene, match["verb"]
    body = match.get("body")
    names_job = _names_job(scene, verb) and scene.verb(verb) in ("lose", "leave", "vacate", "relinquish")
    leaves = scene.lemma(verb) == "leave" and body is not None and scene.words(body).lower() in _EMPLOYERS
    last = verb if body is None else body
    if not (names_job or leaves) or _names_post(scene, last):
        return
    time = dated(scene, verb, last, POINT)
    if not _is_its_own(time, verb):
        return
    told = modality(scene, verb)
    if told not in (None, Modality.PLANNED):
        return
    for index, person in holders_of(match):
        made = left(draft(match, person, [index, verb, last], time=time), scene)
        if made.status is Status.DATED:
            yield replace(made, modality=told, needs_post=True)


_EMPLOYERS = frozenset(
    ("authority", "company", "organisation", "agency", "firm", "service", "charity", "practice", "school", "college")
)


def stayed(match: Match) -> Iterator[Draft]:
    """Somebody held the seat, was in the role, served, over a stated time."""
    scene, verb, job = match.scene, match["verb"], match.get("job")
    phrase = scene.phrase(match["when"])
    serves = job is not None or _names_job(scene, verb) or _held_post(scene, verb) is not None
    serves = serves or (scene.lemma(verb) == "serve" and _posts_before(scene, verb) and not _is_later(scene, verb))
    if not serves or phrase.relation not in STRETCH or (holder := holder_of(match)) is None:
        return
    if modality(scene, verb) and not is_foretold(scene, verb, phrase):
        return
    if scene.form(verb) == "ing" and appointee(scene.symbols[:verb], scene.people) is not None:
        return  # "Reed made Ann Hale clerk, serving until 2002": Hale served
    post = _held_post(scene, verb)
    if post is not None and scene.kinds[post] is Symbol.JOB and _is_of_unread(scene, post):
        return
    post = post if post is not None and scene.kinds[post] is Symbol.POST else None
    chunks = [at for at in (post, holder[0], verb, job) if at is not None]
    made = held(draft(match, holder[1], chunks, post=post, time=match["when"]), scene)
    yield replace(made, needs_post=post is None)


def _is_of_unread(scene: Scene, job: int) -> bool:
    """Whether a job is the post that a name before it ends in: "will remain Fell Clerk | , a position she has held"."""
    apposed = scene.kinds[job - 2 : job] == (Symbol.COMMA, Symbol.DET)
    named = scene.words(job - 3) if apposed and job > 2 and scene.kinds[job - 3] in (Symbol.ORG, Symbol.NAME) else ""
    return any(load("post_heads").has(named.split(" ", skipped)[-1]) for skipped in range(1, named.count(" ") + 1))


def _held_post(scene: Scene, verb: int) -> int | None:
    """The post or job right before the verb's clause: "the chair of medicine, which she held until"."""
    that = group_start(scene, verb) - 2
    if scene.verb(verb) != "hold" or that < 1:
        return None
    if scene.kinds[that] is Symbol.THAT:
        that = that - 2 if scene.before(that) is Symbol.COMMA else that - 1
    return that if scene.kinds[that] in (Symbol.POST, Symbol.JOB) else None


def died_in_post(match: Match) -> Iterator[Draft]:
    """Somebody dies in office on a stated day: the post ends."""
    scene, verb = match.scene, match["verb"]
    job = match.get("job")
    in_office = job is not None or scene.words(verb).lower().endswith(("in office", "in post", "in harness"))
    post = match.get("post")
    if not (in_office or post is not None) or modality(scene, verb):
        return
    last = max(at for at in (verb, job, post) if at is not None)
    time = dated(scene, verb, last, (Relation.AT,))
    for index, person in holders_of(match):
        held_post = index - 1 if post is None and scene.before(index) is Symbol.POST else post
        made = left(draft(match, person, [index, verb], post=held_post, time=time), scene)
        if made.status is Status.DATED:
            yield replace(made, needs_post=held_post is None)


RULES = (
    Rule(
        "tenure.took-up",
        "APPOINT/BECOME/JOIN:verb (AS)? ((IN|TO|PREPOSITION|ADVERB|TIME)* (DET|OWNER) (WORD|NUMBER|STATUS)* JOB:job)?",
        took_up,
        reads="Ana Holt was acting director of the Calder Trust. She was confirmed in the role in February 2009.",
        refuses="Ana Holt grew up in Hull. She was confirmed in the faith in February 2009.",
    ),
    Rule(
        "tenure.came-and-went",
        "APPOINT:verb TIME:first COMMA? AND (WHO|PRONOUN|ADVERB|HAVE)* LEAVE/REMOVE/RESIGN:leaving ADVERB? TIME:last",
        came_and_went,
        reads="Ana Holt, director of the Fell Trust, was appointed in 1989 and retired in 2001.",
        refuses="Ana Holt, director of the Fell Trust, was photographed in 1989 and retired in 2001.",
    ),
    Rule(
        "tenure.hired",
        "APPOINT:verb (BY (DET|OWNER|OWNS|ORG|NAME|PERSON|POST)+)? TIME:when",
        hired,
        reads="Ana Holt is director of the Fell Trust. She was appointed in June 2010.",
        refuses="Ana Holt grew up in Hull. She was appointed in June 2010.",
    ),
    Rule(
        "tenure.agreed",
        "WORD:agreed TO:to BE/SERVE/BECOME:verb (ADVERB|AS)* POST:post",
        agreed,
        reads="Ana Holt has agreed to act as interim chair of the Fell Trust from 1 February 2019.",
        refuses="Ana Holt has refused to act as interim chair of the Fell Trust from 1 February 2019.",
    ),
    Rule(
        "tenure.gave-way",
        "LEAVE:verb ((DET|OWNER) WORD/ORG:body)?",
        gave_way,
        reads="Ana Holt was elected MP for Fell in 1987. She lost her seat at the 1992 election.",
        refuses="Ana Holt was elected MP for Fell in 1987. She lost her keys at the 1992 election.",
    ),
    Rule(
        "tenure.stayed",
        "SERVE/HOLD/BE:verb ((IN? (DET|OWNER|THAT) (WORD|STATUS|MODIFIER)*|IN)? JOB:job "
        "(PREPOSITION (NAME|PERSON|POST|OWNS|WORD)+)?)? TIME:when",
        stayed,
        reads="Ana Holt was elected MP for Fell in 1987 and held the seat until 2005.",
        refuses="Ana Holt was elected MP for Fell in 1987 and held the floor until 2005.",
    ),
    Rule(
        "tenure.died-in-post",
        "DIE:verb (IN (DET|OWNER)? JOB:job)? ((OF/IN/AT/FROM DET? (WORD|NAME|ORG|OF|IN|AT|COMMA|DET)+)? TIME)? "
        "((AS|WHEN) (SERVE)? POST:post)?",
        died_in_post,
        reads="Ana Holt, chief executive of the Calder Trust, died in office in 2001.",
        refuses="Ana Holt, chief executive of the Calder Trust, died in Rome in 2001.",
    ),
)
