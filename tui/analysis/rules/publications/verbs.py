"""Works that come out by a verb: published, delivered, completed, leaked, received, due."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day, near
from tui.analysis.rules.parties import doers
from tui.analysis.rules.publications.about import HELD, Told, how_of, noun_of, work_at
from tui.analysis.scenes import Scene, dated
from tui.analysis.structure import Relation, Zone
from tui.analysis.symbols import Symbol
from tui.model.statements import Kind, Modality, Part

_FREELY = frozenset(("published", "delivered", "completed", "leaked"))
"""How a work comes out; what is only written, delayed or withdrawn counts with its date alone."""
_SURELY = frozenset(("published", "leaked", "completed"))
"""How even a "study" or a "document" is a work that comes out."""
_TELLS_LITTLE = frozenset(("announce", "reveal", "disclose", "make", "give", "appear", "return", "file", "launch"))
"""Verbs that do so much else that a date must stand beside them."""
_DUE = frozenset(("due", "expected", "scheduled", "planned", "anticipated", "awaited", "set"))


def _told_as(scene: Scene, verb: int) -> tuple[bool, Modality | None]:
    """Whether a verb of publishing tells of an event at all, and its modality."""
    if scene.form(verb) == "ing" and scene.before(verb) in (Symbol.WITH, Symbol.FOR):
        return scene.words(max(0, verb - 2)).lower() in ("tasked", "charged", "entrusted"), Modality.PLANNED
    told = modality(scene, verb)
    group = {scene.words(at).lower() for at in range(max(0, verb - 4), verb)}
    if told is Modality.DENIED:
        return False, None
    if told is Modality.CONDITIONAL:
        return ("would" in group, Modality.PLANNED) if Symbol.SAY in scene.symbols[:verb] else (False, None)
    if told is Modality.CALLED_FOR and group & {"must", "should", "shall", "may"}:
        return Symbol.SAY in scene.symbols or scene.sentence.zone is Zone.TURN, told
    return True, told


def _read(
    match: Match, verb: int, work: int, *, needs_date: bool = False, publisher: list[int] | None = None
) -> Iterator[Draft]:
    """The publication of the work at `work` by the verb at `verb`."""
    scene, value = match.scene, work_at(match.scene, work)
    lemma, how = how_of(scene, verb)
    if value is None or not lemma or how in ("delayed", "withdrawn", "reported") or _is_led_to(scene, work, verb):
        return
    happens, told = _told_as(scene, verb)
    if not happens:
        return
    about = Told(scene, work)
    if publisher:
        about.add(publisher, Part.AUTHOR)
        about.chunks += publisher
    time = _date(scene, verb, work)
    if lemma == "launch" and noun_of(value) in HELD:
        return
    if time is None and (needs_date or how not in _FREELY or lemma in _TELLS_LITTLE or _is_habit(scene, verb)):
        return
    if not value.is_strong and (time is None or not (how in _SURELY or lemma in ("present", "submit", "lay before"))):
        return
    yield about.draft(match.rule.name, [verb], time, told)


def _date(scene: Scene, verb: int, work: int) -> int | None:
    """The date of the coming out: after the verb and its object first, else before them."""
    if verb > work:
        return near(scene, dated(scene, verb, verb, POINT), verb)
    after = near(scene, dated(scene, work, work, POINT), work)
    return after if after is not None and after > work else near(scene, dated(scene, verb, work, POINT), verb)


def _is_led_to(scene: Scene, work: int, verb: int) -> bool:
    """Whether the verb's subject is what a preposition ties to the work: "the man named in the report was released"."""
    at = work - 1
    while at >= 0 and scene.chunks[at].symbol in (Symbol.DET, Symbol.OWNER, Symbol.TIME, Symbol.OWNS, Symbol.PERSON):
        at -= 1
    if verb < work or at < 0:
        return False
    if scene.chunks[at].symbol is Symbol.OF and scene.before(at) is Symbol.WORK:
        return True
    follows_at_once = scene.after(work) in (Symbol.BE, Symbol.HAVE, Symbol.MODAL, Symbol.ADVERB, Symbol.NOT)
    return follows_at_once and scene.chunks[at].symbol in _LEADS_AWAY


_LEADS_AWAY = (Symbol.IN, Symbol.BY, Symbol.TO, Symbol.FROM, Symbol.AT, Symbol.WITH)


def _is_habit(scene: Scene, verb: int) -> bool:
    """Whether a present tense tells what is usual: "reports are published every quarter"."""
    group = [scene.words(at).lower() for at in range(max(0, verb - 3), verb)]
    if scene.form(verb) in ("s", "base"):
        return not {"to", "will", "would", "did", "shall", "should", "must", "may"} & set(group)
    return bool({"is", "are"} & set(group)) and not {"being", "not", "been"} & set(group)


def passive(match: Match) -> Iterator[Draft]:
    """A work is, was, will be published, with or without a relative "which"."""
    yield from _read(match, match["verb"], match["work"])


def participle(match: Match) -> Iterator[Draft]:
    """A work "issued in 2006", "published by the council"."""
    scene, verb = match.scene, match["verb"]
    if scene.form(verb) not in ("past", "participle") or scene.after(verb) not in _AFTER_PARTICIPLE:
        return
    yield from _read(match, verb, match["work"], needs_date=scene.after(verb) not in (Symbol.BY, Symbol.TIME))


_AFTER_PARTICIPLE = frozenset(
    (
        Symbol.TIME, Symbol.BY, Symbol.IN, Symbol.ON, Symbol.TO, Symbol.COMMA, Symbol.CLOSE, Symbol.STOP, Symbol.ADVERB,
        Symbol.AT, Symbol.AS, Symbol.AND, Symbol.FOR,
    )
)  # fmt: skip


def active(match: Match) -> Iterator[Draft]:
    """Somebody or a body publishes a work."""
    scene, verb = match.scene, match["verb"]
    before = verb - 1
    while before >= 0 and scene.chunks[before].symbol in (Symbol.HAVE, Symbol.ADVERB, Symbol.TIME, Symbol.MODAL):
        before -= 1
    if scene.after(verb) is Symbol.BY:
        return  # "e-mails released by the inquiry"
    inquiry = work_at(scene, before) if before >= 0 else None
    if inquiry and not inquiry.is_strong:
        yield from _read(match, verb, match["work"], publisher=[before])
        return
    who = doers(scene, verb) if scene.form(verb) != "participle" or scene.before(verb) is not Symbol.BE else []
    yield from _read(match, verb, match["work"], publisher=who)


def again(match: Match) -> Iterator[Draft]:
    """A second verb with its own date: "published in 1998 and reissued in 2005"."""
    scene, verb = match.scene, match["again"]
    lemma, how = how_of(scene, verb)
    value = work_at(scene, match["work"])
    if value is None or how not in _FREELY or not lemma or modality(scene, verb):
        return
    time = match["time"]
    about = Told(scene, match["work"])
    about.chunks = []
    yield about.draft(match.rule.name, [verb], time, None)


def received(match: Match) -> Iterator[Draft]:
    """A work that somebody receives: it was delivered."""
    scene, verb, work = match.scene, match["verb"], match["work"]
    if scene.lemma(verb) not in ("receive", "get", "be in receipt of", "take delivery of"):
        return
    if scene.after(work) in (Symbol.OF, Symbol.THAT):
        return  # "reports of a fire"
    told = modality(scene, verb)
    found = work_at(scene, work)
    time = dated(scene, min(work, verb), max(work, verb), POINT)
    if told in (Modality.DENIED, Modality.CONDITIONAL) or found is None or not found.is_strong or time is None:
        return
    about = Told(scene, work)
    about.add(doers(scene, verb), Part.RECIPIENT)
    yield about.draft(match.rule.name, [verb], time, told)


def reported(match: Match) -> Iterator[Draft]:
    """An inquiry, review or committee reports, at a time and without an object."""
    scene, verb, work = match.scene, match["verb"], match.get("work")
    lemma, how = how_of(scene, verb)
    if how != "reported" or scene.after(verb) not in (
        Symbol.TIME,
        Symbol.STOP,
        Symbol.IN,
        Symbol.ON,
        Symbol.COMMA,
        Symbol.TO,
    ):
        return
    happens, told = _told_as(scene, verb)
    time = dated(scene, verb, verb, POINT)
    if not lemma or not happens or time is None:
        return
    if work is not None:
        yield Told(scene, work).draft(match.rule.name, [verb], time, told)
        return
    inquiry = scene.body(match["body"])
    if inquiry and inquiry.split()[-1] in _INQUIRIES:
        phrase = scene.phrase(time)
        span = scene.span([match["body"], verb, time])
        yield Draft(
            Kind.PUBLICATION, match.rule.name, span, organisation=inquiry, date=day(phrase), modality=told, time=phrase
        )


_INQUIRIES = frozenset(("Committee", "Commission", "Inquiry", "Tribunal", "Panel", "Review", "Taskforce", "Inquest"))


def due(match: Match) -> Iterator[Draft]:
    """A work is due, expected or scheduled for a time to come."""
    scene, word, time = match.scene, match["due"], match["time"]
    if scene.words(word).lower() not in _DUE or scene.phrase(time).relation is not Relation.AT:
        return
    yield Told(scene, match["work"]).draft(match.rule.name, [word], time, Modality.PLANNED)


_ABOUT = (
    "(BY|FROM|OF|ON|IN|AT|TO|FOR|WITH|PREPOSITION|PERSON|ORG|POST|NAME|WORD|DET|COMMA|OPEN|CLOSE|NUMBER|TIME|OWNER|"
    "OWNS|AND|QUOTE|THAT|MODIFIER|STATUS|OBJECT|APPOINT|WRITE|PUBLISH)*+"
)
_GROUP = "(HAVE|MODAL|DO|NOT|ADVERB|TIME|TO)*+"
_DESCRIBED = (
    "(DET|OWNER|TIME|WORD|NUMBER|NAME|STATUS|ADVERB|OF|MODIFIER|PERSON OWNS|ORG OWNS|OWNS|COLON|QUOTE|BY|POST|ON)*"
)


RULES = (
    Rule(
        "publication.passive",
        f"WORK:work (OF (DET|OWNER)* WORK)? {_ABOUT} {_GROUP} BE (ADVERB|NOT|BE|TIME|TO)* PUBLISH:verb",
        passive,
        reads="Six new reports were published by Calder Council on 6 May 2017.",
        refuses="The prisoner named in the report was released on 6 May 2017.",
    ),
    Rule(
        "publication.participle",
        "WORK:work (OF (DET|OWNER)* WORK)? (BY (DET|POST|WORD)* (PERSON|ORG|NAME))? (COMMA|OPEN)? "
        "((PREPOSITION|ON|OF) (DET|WORD|NAME|ORG|PERSON|OF|OWNS|AND|POST|IN|AT|NUMBER)* COMMA)? "
        "((APPOINT|WORD) (BY|DET|POST|PERSON|ORG|NAME|TIME|IN)* (AND|COMMA))? (ADVERB|TIME)* PUBLISH:verb",
        participle,
        reads="The harm was known before guidance issued in 2006.",
        refuses="The report issued a warning to staff in 2006.",
    ),
    Rule(
        "publication.active",
        f"PUBLISH:verb {_DESCRIBED} WORK:work",
        active,
        reads="Calder Council published its final report in May 2004.",
        refuses="Calder Council released a statement in May 2004.",
    ),
    Rule(
        "publication.again",
        "WORK:work ... PUBLISH (TIME|BY|IN|ORG|NAME|ADVERB|COMMA)* (AND|COMMA|WHEN) (BE|HAVE|ADVERB|THAT)* "
        "PUBLISH:again (ADVERB)* TIME:time",
        again,
        reads="The report was first published in 1998 and reissued in 2005.",
        refuses="The report was first published in 1998 and criticised in 2005.",
    ),
    Rule(
        "publication.we-receive",
        "WORK:work THAT? (PRONOUN|PERSON|POST|DET|WORD|ORG) (HAVE|ADVERB)* RECEIVE:verb",
        received,
        reads="The reports we received on 6 May 2017 are clear.",
        refuses="The report says that we received help on 6 May 2017.",
    ),
    Rule(
        "publication.received",
        "RECEIVE:verb (DET|OWNER|WORD|NUMBER|STATUS|TIME)* WORK:work",
        received,
        reads="Ana Holt received the report in May 2004.",
        refuses="Ana Holt received help for the report in May 2004.",
    ),
    Rule(
        "publication.reported",
        "(WORK:work|ORG:body) (COMMA? THAT)? (HAVE|ADVERB|MODAL|BE|NOT)* PUBLISH:verb",
        reported,
        reads="The Weiss inquiry reported on 5 March 2009.",
        refuses="The Weiss inquiry reported that nobody left on 5 March 2009.",
    ),
    Rule(
        "publication.due",
        "WORK:work (BY|OF|FROM|DET|ORG|NAME|PERSON|COMMA|THAT)* (BE|ADVERB|HAVE|TO)* WORD/STATUS/ADVERB/APPOINT:due "
        "(TO BE (WORD|PUBLISH))? (BY|IN)? TIME:time",
        due,
        reads="The final report is expected in March 2024.",
        refuses="The final report is silent in March 2024.",
    ),
)
