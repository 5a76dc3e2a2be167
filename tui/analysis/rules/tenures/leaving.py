"""Posts left otherwise than by resigning: retired, sacked, removed."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.buildings import is_walked_out_of
from tui.analysis.rules.tenures.outcomes import is_of_entry
from tui.analysis.rules.tenures.own_posts import leaves_own_post
from tui.analysis.rules.tenures.telling import POINT, draft, holders_of, is_place, is_speaker, left
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start, is_passive
from tui.model.statements import Modality, Status
from tui.values import replace

_FOR_ANOTHER = (" to become", " to join", " for", " to", " on")
"""How a verb of leaving ends that leads to what comes next, not to what is left: "left for Orb Limited"."""
_SURELY_REMOVES = frozenset(("sack", "fire", "oust", "depose", "suspend", "axe", "dethrone", "impeach", "overthrow"))


def departed(match: Match) -> Iterator[Draft]:
    """Somebody leaves, retires, is sacked, dismissed or removed; resigning is an event of its own."""
    scene, verb = match.scene, match["verb"]
    post, body = match.get("post"), match.get("body")
    names_what = bool(match.slots.keys() & {"post", "body", "job"})
    if match.get("object") is not None and scene.lemma(verb) == "leave" and Symbol.AS in scene.kinds[verb : post or 0]:
        return  # "left the state, leaving Hale as acting governor"
    if post is not None and scene.before(post) is Symbol.BY and scene.chunks[verb].symbol is Symbol.REMOVE:
        post = None  # "removed by the chairman", who does it
    if scene.chunks[verb].symbol is Symbol.LEAVE and scene.lemma(verb).endswith(_FOR_ANOTHER):
        return
    left_by_many = scene.post(post) if post is not None else None
    if left_by_many and left_by_many.is_plural and scene.before(post or 0) is scene.chunks[verb].symbol:
        return  # "active and retired members of the force"
    if post is not None and scene.after(post) is Symbol.OWNS and scene.before(verb) is Symbol.DET:
        return  # "the departing president's statements"
    if scene.lemma(verb).startswith("complete ") and scene.form(verb) == "base":
        return  # "will complete her term", and stays till then
    if (scene.lemma(verb).startswith("move on") and is_speaker(match)) or _is_of_evidence(match):
        return  # to the next question
    if post == verb + 1 and _is_left_behind(scene, verb, post):
        return
    is_any = post is not None and scene.words(post).lower().startswith(("a ", "an ")) and scene.verb(verb) == "leave"
    if is_any and scene.before(post or 0) is Symbol.LEAVE:
        return  # "to govern at home and leave a marshal to carry on"
    is_titled = post is not None and scene.after(post) is Symbol.PERSON
    if is_titled and (match.get("object") is None or scene.verb(verb) == "relieve"):
        return  # "leaving chief executive Tom Reed in charge"
    if body is not None and (is_place(scene, body) or is_walked_out_of(scene, verb, body) or _describes(scene, body)):
        return
    if body is not None and scene.lemma(verb) == "leave" and _is_where(scene, body):
        return
    if body is not None and scene.words(body - 1).lower() in ("some", "any", "more"):
        return  # "he would leave some Air Force there"
    if body is not None and (scene.after(body) is Symbol.WITH or scene.words(body) == "hospital"):
        return  # "left her son with a friend"; a patient
    if body is not None and scene.words(body).lower().endswith(("ship", "majesty", "highness")):
        return  # "retired from the Chancellorship", "I leave your Majesty in good hands"
    is_sure, leaves_body = names_what or _surely_removes(scene, verb), scene.lemma(verb).startswith(_LEAVE_BODY)
    if not (is_sure or leaves_body):
        return
    told = modality(scene, verb)
    is_ahead = told is Modality.PLANNED and leaves_body
    if not (is_sure or is_ahead):
        return
    if told is Modality.DENIED or (told and is_titled) or (told is Modality.CONDITIONAL and not names_what):
        return  # "urged him to sack director Tom Reed", who is one still
    if told is Modality.PLANNED and leaves_own_post(scene, verb):
        return  # a resignation: "will leave her post"
    last = max(at for at in (post, body, match.get("job"), verb) if at is not None)
    time = dated(scene, verb, last, POINT)
    time = None if time is not None and is_of_entry(scene, time, verb, last) else time
    if body is not None and time is not None and scene.lemma(verb) == "leave" and _is_weekday(scene, time):
        return
    organisation = scene.body(body) if body is not None else _remover(match)
    for index, person in _departing(match):
        duties = _of_duties(scene, verb) if scene.verb(verb) == "relieve" and person else None
        chunks = [at for at in (index, verb, post, body, duties) if at is not None]
        made = left(draft(match, person, chunks, post=post, organisation=organisation, time=time), scene)
        yield replace(made, modality=told or made.modality, needs_post=is_ahead and not names_what)


def _is_left_behind(scene: Scene, verb: int, post: int) -> bool:
    """Whether somebody leaves whoever holds a post, and no post: "left | the mayor of Fell in no doubt"."""
    words = scene.words(post).lower()
    if scene.after(post) in (Symbol.JOB, Symbol.OWNS):
        return False  # "left the programme director role", "the governor's mansion"
    is_holder = words.startswith(("the ", "its ", "his ", "her ", "their ")) and not words.split()[1].startswith(
        "chair"
    )
    return scene.lemma(verb) == "leave" and is_holder


_LEAVE_BODY = ("leave the ", "leave office")
"""What will be left, where the verb names it: "will leave the council in May"."""


def _is_of_evidence(match: Match) -> bool:
    """Whether a verb tells of a witness and of no post: "you were deposed in May", "I recall President Hale"."""
    scene, verb = match.scene, match["verb"]
    if scene.verb(verb) == "depose":
        return is_speaker(match)
    remembers = scene.verb(verb) == "recall" and not is_passive(scene, verb)
    return remembers and scene.before(group_start(scene, verb)) in (Symbol.PERSON, Symbol.PRONOUN, Symbol.TO)


def _describes(scene: Scene, body: int) -> bool:
    """Whether a body stands before what it describes: "left party differences behind", "a retired British clerk"."""
    is_adjective = scene.words(body).islower() or load("demonyms").has(scene.words(body))
    if is_adjective and scene.before(body) is Symbol.TIME and not scene.words(body).islower():
        return True  # "retired at the 1954 Irish general election"
    if scene.after(body) is Symbol.OWNS and body + 2 < len(scene.chunks):
        return scene.words(body + 2).lower() in ("term", "tenure", "time")  # "to serve out Orr's term"
    return is_adjective and scene.after(body) in (Symbol.WORD, Symbol.POST, Symbol.NAME)


def _is_where(scene: Scene, body: int) -> bool:
    """Whether a body is a single name that the document has for a place, and tells nobody to join: "left Fellano"."""
    words = scene.words(body)
    if scene.kinds[body] is not Symbol.NAME or not words.isalpha() or scene.before(body) is Symbol.DET:
        return False
    text = scene.setting.text
    is_place = re.search(rf"\b(?:in|near|around|arriv\w+ at|landed at|reached|visited) {words}\b", text) is not None
    return is_place and re.search(rf"{_JOINS} {words}\b", text) is None


_JOINS = (
    r"\b(?:(?:re-?)?join(?:ed|ing|s)?|signed (?:for|with)|(?:work|play)(?:ed|s|ing)? (?:at|for)|employed (?:at|by))"
)


def _surely_removes(scene: Scene, verb: int) -> bool:
    """Whether the verb alone says that somebody lost a post."""
    word = scene.verb(verb)
    removes = scene.chunks[verb].symbol is Symbol.REMOVE
    if scene.lemma(verb) == "make redundant" or (word == "relieve" and _of_duties(scene, verb) is not None):
        return True
    is_sure = word in _SURELY_REMOVES or scene.lemma(verb).endswith(" leave")
    return removes and (is_sure or (word == "dismiss" and is_passive(scene, verb)))


def _of_duties(scene: Scene, verb: int) -> int | None:
    """The chunk that ends what somebody is relieved of: "relieved Tom Reed, its treasurer, of his | duties"."""
    found = _OF_DUTIES.match(scene.setting.text, scene.chunks[verb].end, scene.sentence.span.end)
    return next((at for at in range(verb, len(scene.chunks)) if found and scene.chunks[at].end >= found.end()), None)


_OF_DUTIES = re.compile(
    r"[^.;:]{0,90}?\bof (?:his|her|their) (?:\w+ )?(?:duties|command|post|position|role|responsibilities)\b"
)


def _departing(match: Match) -> list[tuple[int, Person]]:
    """Who goes: the subject, or the object of an active verb of removing."""
    scene, verb = match.scene, match["verb"]
    removes = scene.chunks[verb].symbol is Symbol.REMOVE and not is_passive(scene, verb)
    if not (removes or (scene.verb(verb) == "part" and "object" in match.slots)):
        return holders_of(match)
    at = match.get("object")
    person = scene.person(at)
    return [(at, person)] if at is not None and person else []


_EMPLOYERS_REMOVE = frozenset(("sack", "fire", "dismiss", "suspend", "axe"))


def _remover(match: Match) -> str | None:
    """The body that removes whom it employs, right before an active verb: "Orb United sacked manager Tom Reed"."""
    scene, verb = match.scene, match["verb"]
    post = scene.post(match["post"]) if "post" in match.slots and match["post"] > verb else None
    at = group_start(scene, verb) - 1
    is_employer = at >= 0 and scene.kinds[at] is Symbol.ORG and not is_place(scene, at)
    removes = scene.verb(verb) in _EMPLOYERS_REMOVE and not is_passive(scene, verb)
    return scene.body(at) if is_employer and removes and post and not post.organisation else None


def let_go(match: Match) -> Iterator[Draft]:
    """Somebody is removed, or a body parts company with them: not "left director Tom Reed in charge"."""
    if match.scene.kinds[match["verb"]] is Symbol.REMOVE or match.scene.verb(match["verb"]) == "part":
        yield from departed(match)


def left_then(match: Match) -> Iterator[Draft]:
    """Somebody "left in 2009", "is leaving next month": the post that the document had them in before."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    if scene.verb(verb) != "leave" or told not in (None, Modality.PLANNED) or _is_weekday(scene, match["when"]):
        return
    if told and (scene.after(match["when"]) in (Symbol.FOR, Symbol.TO, Symbol.ON) or scene.lemma(verb) != "leave"):
        return  # "will leave in May for a tour"
    before = scene.setting.text[scene.sentence.span.start : scene.chunks[verb].start].lower()
    if _TRIP.search(before) or (told and _STAY.search(before)):
        return  # "is to reach Sydney on 29 November and | leave on 1 December"
    body = next((word for word in scene.lemma(verb).split() if word in _FORCES), None)
    for index, person in holders_of(match):
        made = left(draft(match, person, [index, verb], organisation=body, time=match["when"]), scene)
        if made.status is Status.DATED:
            yield replace(made, modality=told, needs_post=body is None)


_TRIP = re.compile(r"\b(?:(?:visit|land|sail|tour|travel)(?:s|ed|ing)?|fl(?:y|ies|ew))\b")
_STAY = re.compile(r"\b(?:arriv|reach|stay)(?:e|es|s|ed|ing)?\b")
"""What one does in a place that one leaves: no post is left; of what is past, "arrived in 2001" may be at a post."""
_FORCES = frozenset(("army", "force"))
"""What one leaves in whatever rank one had: "left the army in 1969"."""
_MOVES = frozenset(("moved", "transferred", "shifted", "reassigned", "redeployed"))


def moved_from(match: Match) -> Iterator[Draft]:
    """Somebody is moved from a post to make room."""
    scene, verb, post = match.scene, match["verb"], match.get("post")
    if scene.words(verb).lower() not in _MOVES or (post is None and match.get("job") is None):
        return
    told = modality(scene, verb)
    time = dated(scene, verb, match.last, POINT)
    if told is Modality.DENIED or (post is None and time is None):
        return
    for index, person in holders_of(match):
        made = left(draft(match, person, [index, verb, match.last], post=post, time=time), scene)
        yield replace(made, modality=told, needs_post=post is None)


def _is_weekday(scene: Scene, at: int) -> bool:
    """Whether a time phrase is a day of the week: who "left on Tuesday" left the room as likely as a post."""
    words = scene.words(at).lower().split()
    return any(word in ("today", "yesterday", "tonight") or load("time_weekdays").get(word) for word in words)


RULES = (
    Rule(
        "tenure.moved-from",
        "BE (ADVERB|TIME)* WORD:verb FROM (DET|OWNER)? (JOB:job)? (OF|AS)? (POST:post)?",
        moved_from,
        reads="Ana Holt was moved from the post of director of nursing in 2004.",
        refuses="Ana Holt was far from the post of director of nursing in 2004.",
    ),
    Rule(
        "tenure.left",
        "LEAVE/REMOVE:verb (SOMEONE:object)? (ADVERB|TIME|AS|FROM|DET|OWNER|OF|BY|THAT)* (JOB:job)? "
        "(OF|AS|FROM|DET)* (POST:post|BODY:body)?",
        departed,
        reads="Gordon Hall retired as inspector of constabulary in 1954.",
        refuses="Gordon Hall left the room in 1954.",
    ),
    Rule(
        "tenure.removed",
        "REMOVE/LEAVE:verb (DET|OWNER|STATUS)* POST:post COMMA? PERSON:object",
        let_go,
        reads="The Calder Trust sacked its director of nursing, Ana Holt, in May 2004.",
        refuses="The Calder Trust sacked its director of nursing and thanked Ana Holt in May 2004.",
    ),
    Rule(
        "tenure.left-then",
        "LEAVE:verb TIME:when",
        left_then,
        reads="Ana Holt is director of nursing at the Calder Trust. Ms Holt left in September 2009.",
        refuses="Ana Holt grew up in Hull. Ms Holt left in September 2009.",
    ),
)
