"""Posts told of by a noun: "my tenure as", "the appointment of X as", "an office she held"."""

from collections.abc import Iterator

from tui.analysis.asides import is_attribution
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.insertions import named_ahead
from tui.analysis.names import Person
from tui.analysis.others import OF_POSTS, is_of_another
from tui.analysis.patterns import Match, Rule
from tui.analysis.reference.focus import FIRST_PERSON
from tui.analysis.rules.tenures.bonds import ENDINGS
from tui.analysis.rules.tenures.coordinated import times_behind
from tui.analysis.rules.tenures.placed import is_placed
from tui.analysis.rules.tenures.telling import (
    POINT,
    STRETCH,
    draft,
    entered,
    held,
    is_place,
    led_post,
    left,
    noun_of,
)
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import EFFECT, dated
from tui.model.statements import Modality, Status
from tui.values import replace


def nominal(match: Match) -> Iterator[Draft]:
    """A noun for it: "my tenure as chief executive between …", "her appointment as director in 2004"."""
    scene, at = match.scene, match["post"]
    holder, noun, owner = owner_of(scene, match["holder"], at), noun_of(match), match["holder"]
    if scene.after(at) is Symbol.PERSON and (scene.after(at + 1) is Symbol.OWNS or scene.before(at) is Symbol.TO):
        return  # "her tenure as President Hale's Director", "Orr owed his appointment to Mayor Ann Hale"
    if scene.before(at) is Symbol.OF and owner < match["noun"] and noun in _CHOICES:
        return  # "her appointment of chair Tom Reed", "Ann Hale's nomination of Ambassador Reed"
    if scene.words(min(at + 1, len(scene.chunks) - 1)).lower() in ENDINGS:
        return  # "her appointment as clerk lapsed in May"
    if noun == "experience" and scene.before(at) is Symbol.OF:
        return  # "in my experience of prime ministers"
    if _is_sought(scene, owner, match["noun"]) or is_of_another(scene, owner, OF_POSTS):
        return
    is_last = noun == "day" and scene.words(match["noun"] - 1).lower() in ("last", "final")
    is_time = is_last or load("times_in_post").has(noun)
    is_else = scene.chunks[match["noun"]].symbol is Symbol.WORD and not is_time
    if holder is None or scene.post(at) is None or is_else:
        return
    time = dated(scene, match["holder"], at, POINT)
    if noun in ("day", "days") and {scene.words(one).lower() for one in range(at, at + 3)} >= {"are", "numbered"}:
        return
    if time is not None and _is_of_predicate(scene, at, time):
        time = None
    made = draft(match, holder, [match["holder"], at], post=at, time=time)
    if is_last:
        yield left(made, scene)
    elif is_time:
        is_spent = scene.words(owner - 1).lower() == "spent" and scene.words(owner - 2).lower() in ("has", "have")
        status = "planned" if _is_ahead(scene, owner) else "" if is_spent else "former"
        yield replace(held(made, scene, status), is_bare=time is None and not is_spent)
    elif noun == "nomination":  # who is nominated need not be appointed
        yield held(draft(match, holder, [match["holder"], at], post=at), scene, "planned")
    elif (told := modality(scene, match["noun"])) is not Modality.DENIED:
        yield replace(entered(made, scene), modality=told or made.modality)


def _is_of_predicate(scene: Scene, post: int, time: int) -> bool:
    """Whether a time is that of what is said of an appointment or a time in post: "was challenged in May"."""
    if Symbol.BE not in scene.kinds[post:time] or scene.before(time) is Symbol.BE:
        return False  # "her tenure as clerk was from 2001 to 2004"
    is_made = scene.words(time - 1).lower() in ("made", "effective", "dated")
    return not is_made or Symbol.COMMA in scene.kinds[post:time]  # "was marked by rows, beginning in May"


def nominal_of_several(match: Match) -> Iterator[Draft]:
    """A noun for what several became: "the reappointment of Ann Hale, Jo Orr and Max Poe as directors"."""
    scene, noun, at = match.scene, match["noun"], match["post"]
    post, names = scene.post(at), list(scene.places(Symbol.PERSON, noun, at))
    told = modality(scene, noun)
    is_choice = any(scene.words(link).lower() == "or" for link in range(noun, at))
    if post is None or not post.is_plural or told is Modality.DENIED or is_choice:
        return
    time = dated(scene, names[-1], at, POINT)
    for name in names:
        if (holder := scene.person(name)) is not None:
            made = entered(draft(match, holder, [noun, *names, at], post=at, time=time), scene)
            yield replace(made, modality=told or made.modality)


def owner_of(scene: Scene, owner: int, last: int) -> Person | None:
    """Whose a noun is; behind a pronoun that opens the sentence, who is named next: "Before her election, Ann Hale".

    Args:
        scene: The sentence.
        owner: The name, or the pronoun.
        last: The last chunk of what the noun tells.
    """
    holder = scene.person(owner)
    if holder is not None or owner > _OPENING or scene.kinds[owner] is not Symbol.OWNER:
        return holder
    ahead = (name for name in named_ahead(scene, last) if not is_attribution(scene, name))
    return next((scene.person(name) for name in ahead), None)


_OPENING = 2
"""Chunks before a pronoun that opens a sentence: "Prior to | his"."""
_CHOICES = frozenset(("appointment", "choice", "election", "nomination", "promotion", "selection"))
"""What somebody makes of another: "her appointment of"."""


def _is_sought(scene: Scene, holder: int, noun: int) -> bool:
    """Whether an election was only stood for or lost: "Ann Poe stood for election as mayor", "lost her election"."""
    if holder > noun:
        return False
    if scene.chunks[holder].symbol is Symbol.PERSON and Symbol.OWNS not in scene.symbols[holder:noun]:
        return True
    return any(scene.words(at).lower().split()[0] in _UNWON for at in range(max(0, holder - 1), noun))


_UNWON = frozenset(
    ("lost", "loses", "lose", "losing", "failed", "unsuccessful", "attempted", "abortive", "proposed", "bid")
)


def to_lead(match: Match) -> Iterator[Draft]:
    """Somebody's appointment to lead a body: "the appointment of Tom Reed to chair the Fell Commission"."""
    scene, at = match.scene, match["body"]
    holder, noun = scene.person(match["holder"]), match["noun"]
    if holder is None or is_place(scene, at) or (told := modality(scene, noun)) is Modality.DENIED:
        return
    if scene.after(at) in (Symbol.OWNS, Symbol.AND):
        return  # "to head the Police College's school"
    time = dated(scene, match["holder"], at, POINT)
    time = time if time is not None and time > noun else None
    made = draft(match, holder, [noun, match["holder"], at], organisation=scene.body(at), time=time)
    made = entered(replace(made, post=led_post(scene, match["lead"])), scene)
    yield replace(made, modality=told or made.modality)


def in_role(match: Match) -> Iterator[Draft]:
    """A post by the role that somebody has in it: "her role as head of Orb Trust", "Mr Reed's capacity as clerk"."""
    scene, owner, at = match.scene, match["holder"], match["post"]
    post, holder = scene.post(at), scene.person(owner)
    is_owned = scene.kinds[owner] is Symbol.OWNER or scene.after(owner) is Symbol.OWNS
    if post is None or holder is None or post.is_plural or not is_owned or scene.before(owner) not in _BEFORE_ROLE:
        return
    noun = noun_of(match)
    if noun not in ("role", "capacity", "position", "job") and noun not in _DEEDS:
        return
    stretches = [when for when in times_behind(scene, at) if scene.phrase(when).relation in STRETCH]
    is_own = scene.words(owner).lower() in FIRST_PERSON and post.is_strong
    if not stretches and not (is_own or (post.organisation and is_placed(scene, at, post))):
        return
    status = next((scene.form(word) for word in scene.places(Symbol.STATUS, owner, at)), post.status)
    status = status or ("then" if noun in _DEEDS else "")
    made = draft(match, holder, [owner, at], post=at, time=stretches[0] if stretches else None)
    made = held(made, scene, status)
    yield replace(made, is_bare=made.status is not Status.DATED)


_DEEDS = frozenset(
    (
        "speech", "address", "statement", "interview", "appearance", "remarks", "visit", "act", "evidence", "broadcast",
        "actions", "behavior", "behaviour", "conduct", "performance", "record",
    )
)  # fmt: skip
"""What somebody does in a post they have then: "in her first speech as leader of Fell Council"."""
_BEFORE_ROLE = frozenset(
    (
        Symbol.IN, Symbol.OF, Symbol.STOP, Symbol.COMMA, Symbol.WHEN, Symbol.AND, Symbol.THAT, Symbol.PREPOSITION,
        Symbol.QUOTE, Symbol.COLON, Symbol.ON, Symbol.WITH, Symbol.BY,
    )
)  # fmt: skip
"""What leads to a role that is had: not "known for her role as", nor "left" or "offered" it."""


def _is_ahead(scene: Scene, holder: int) -> bool:
    """Whether a time in post is still to come: "in preparation for my tenure as president"."""
    before = " ".join(scene.words(at).lower() for at in range(max(0, holder - 3), holder))
    return before.endswith(("preparation for", "ahead of", "look forward to", "looking forward to"))


def removal(match: Match) -> Iterator[Draft]:
    """How somebody's time in a post ended: "the retirement of the commissioner, Ana Holt, in March 2014"."""
    scene, noun, holder = match.scene, match["noun"], match.scene.person(match["holder"])
    title = next((match[slot] for slot in ("post", "behind") if match.get(slot) is not None), None)
    if holder is None or scene.words(noun).lower() in ("death", "redundancy") or modality(scene, noun) is not None:
        return
    if scene.after(match["holder"]) is Symbol.OWNS:
        return  # "the retirement of Ann Hale's deputy"
    time = dated(scene, noun, max(match["holder"], title or 0), POINT)
    if time is not None and time > noun:  # not "in 2015 after the retirement of the clerk"
        chunks = [noun, match["holder"], *([] if title is None else [title])]
        yield left(draft(match, holder, chunks, post=title, time=time), scene)


def retirement_announced(match: Match) -> Iterator[Draft]:
    """Somebody announces a retirement that takes effect on a stated day."""
    scene, person = match.scene, match.scene.person(match["holder"])
    is_effect = scene.words(match["when"]).lower().startswith(EFFECT)
    if person is None or noun_of(match) != "retirement" or not is_effect or modality(scene, match["verb"]) is not None:
        return
    made = left(draft(match, person, [match["holder"], match["when"]], time=match["when"]), scene)
    yield replace(made, needs_post=True)


def office_held(match: Match) -> Iterator[Draft]:
    """An office named before, held over a stated time: "provost of Eddington, an office he held until 1995"."""
    scene, at = match.scene, match["post"]
    person = scene.person(match["holder"])
    if person is None or modality(scene, match["verb"]):
        return
    made = held(draft(match, person, [at, match["holder"]], post=at, time=match["when"]), scene)
    if made.status is Status.DATED:
        yield made


_ASIDE = "NUMBER/ORG/NAME/POST/TIME/WORD/DET/STATUS/COMMA/OF? "
"""A chunk between a name and the post: an age, letters after the name, what somebody was before."""

RULES = (
    Rule(
        "tenure.nominal",
        "OWNER/PERSON:holder OWNS? (WORD|NUMBER|TIME|STATUS)* APPOINTMENT/WORD:noun (TIME)? (AS|OF|TO) POST:post",
        nominal,
        reads="\u201cMy tenure as chief executive of Calder Council from 2001 to 2003 was short,\u201d Ray Orr said.",
        refuses="My tenure was discussed by the chief executive between meetings, Mr Ray Orr said.",
    ),
    Rule(
        "tenure.nominal-of",
        f"APPOINTMENT:noun OF DET? (POST|COMMA)* PERSON:holder (TIME|COMMA {_ASIDE * 5}COMMA)? (AS|TO BE?) "
        "(DET JOB OF)? (DET|OWNER|ORG OWNS)? (ADVERB|STATUS)? POST:post",
        nominal,
        reads="The governor announced the appointment of Dr Robert Klein as commissioner of health in June 2012.",
        refuses="The governor announced the appointment of a friend of Dr Robert Klein to the commissioner.",
    ),
    Rule(
        "tenure.nominal-of-several",
        "APPOINTMENT:noun OF (DET? (POST|STATUS) COMMA?)? PERSON (COMMA? AND? (DET? POST)? PERSON)+ TIME? (AS|TO BE?) "
        "(DET|OWNER|ORG OWNS)? (ADVERB|STATUS|NUMBER)? POST:post",
        nominal_of_several,
        reads="The council announced the appointment of Ana Holt, Ray Orr and Jo Poe as directors of Orb Trust.",
        refuses="The council announced the appointment of Ana Holt, whom Ray Orr knows, as director of Orb.",
    ),
    Rule(
        "tenure.nominal-to-lead",
        "APPOINTMENT:noun OF DET? (POST|COMMA)* PERSON:holder TO LEAD:lead DET? ORG:body",
        to_lead,
        reads="The minister announced the appointment of Ana Holt to chair the Harbour Commission in May 2004.",
        refuses="The minister announced the appointment of Ana Holt to the Harbour Commission in May 2004.",
    ),
    Rule(
        "tenure.in-role",
        "OWNER/PERSON:holder OWNS? (WORD|STATUS|ADVERB)? (WORD|MODIFIER)? JOB/WORD:noun AS/OF DET? POST:post",
        in_role,
        reads="The board knew of Ana Holt's role as deputy head of the Harbour Office between 2004 and 2009.",
        refuses="Ana Holt is best known for her role as head of the Harbour Office in a film.",
    ),
    Rule(
        "tenure.removal-of",
        "REMOVAL:noun OF (DET|STATUS)* (POST:post COMMA?)? PERSON:holder ((COMMA|AS) POST:behind)?",
        removal,
        reads="This led to the sudden retirement of Commissioner Ana Holt in March 2014.",
        refuses="This led to the sudden retirement of staff whom Commissioner Ana Holt trained in March 2014.",
    ),
    Rule(
        "tenure.retirement-announced",
        "PUBLISH/SAY:verb OWNER:holder (WORD|ADVERB)? REMOVAL:noun TIME? COMMA? TIME:when",
        retirement_announced,
        reads="Ana Holt, chief constable of Calder, announced her retirement on Monday, effective 4 May 2016.",
        refuses="Ana Holt, chief constable of Calder, announced her retirement on Monday, 4 May 2016.",
    ),
    Rule(
        "tenure.office-held",
        "POST:post (TIME|COMMA|OF|DET|NAME|ORG|STATUS)* COMMA? DET (WORD)? JOB (THAT)? SUBJECT:holder "
        "(HAVE|ADVERB)* HOLD/SERVE/LEAVE:verb (IN)? TIME:when",
        office_held,
        reads="Ana Holt was provost of Eddington, an office she held until 1995.",
        refuses="In 1981 Ana Holt wrote to the provost of Eddington, an office she knew in 1995.",
    ),
)
