"""Works that come out, told of before the verb: "the report was published", "guidance issued in May"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.parties import doers
from tui.analysis.rules.publications.about import AFTER_PHRASE, PART_OF, Told, ends_before, how_of, work_at
from tui.analysis.rules.publications.objects import DESCRIBED
from tui.analysis.rules.publications.reading import FREELY, INTRANSITIVE, read_work
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality
from tui.values import replace


def passive(match: Match) -> Iterator[Draft]:
    """A work is, was, will be published, with or without a relative "which"."""
    scene, verb = match.scene, match["verb"]
    is_purpose = scene.before(verb) is Symbol.TO  # "the report is to provide a view"
    is_there = scene.lemma(verb) == "give" and scene.after(verb) is Symbol.IN  # "the report is given in the annex"
    is_it = any(
        scene.words(at).lower() in ("it", "they") for at in range(match["work"], verb)
    )  # "and it was published"
    work = match["work"]
    is_its_own = scene.kinds[work + 1 : work + 3] == (Symbol.COMMA, Symbol.THAT)  # "what was in the report, which was"
    is_topic = _is_topic(scene, work) and not is_its_own
    is_of_other = _is_apposed(scene, work, verb) or is_topic or _is_in_opening(scene, work, verb)
    if not (is_purpose or is_there or is_it or is_of_other):
        yield from read_work(match, match["verb"], match["work"])


def _is_apposed(scene: Scene, work: int, verb: int) -> bool:
    """Whether a work only names the one before it once more: "The guidance, circular 14, was issued"."""
    opening = next((at for at in range(work - 1, max(0, work - 5), -1) if scene.kinds[at] is Symbol.COMMA), 0)
    return scene.before(opening) is Symbol.WORK and Symbol.COMMA in scene.kinds[work:verb]


def _is_in_opening(scene: Scene, work: int, verb: int) -> bool:
    """Whether a work opens the sentence, and another subject stands behind: "As a result of the review, a writ was"."""
    comma = scene.symbols.rfind(Symbol.COMMA, work, verb)
    if comma < 0 or scene.kinds[0] not in _OPENINGS or Symbol.COMMA in scene.kinds[:work]:
        return False
    behind = scene.kinds[comma + 1 : verb]
    is_noun = behind[:2] == (Symbol.WORD, Symbol.WORD) or behind[:2] == (Symbol.MODIFIER, Symbol.WORD)
    return bool(behind) and (is_noun or behind[0] in _SUBJECTS) and Symbol.THAT not in behind


_OPENINGS = frozenset(
    (
        Symbol.AS, Symbol.TO, Symbol.IN, Symbol.ON, Symbol.AT, Symbol.FOR, Symbol.WITH, Symbol.FROM, Symbol.BY,
        Symbol.PREPOSITION,
    )
)  # fmt: skip
_SUBJECTS = frozenset((Symbol.DET, Symbol.OWNER, Symbol.PERSON, Symbol.POST, Symbol.ORG, Symbol.NAME))


def _is_topic(scene: Scene, work: int) -> bool:
    """Whether a work is only what something else is about: "her criticism of the report was published"."""
    at = work - 1
    while at > 0 and scene.kinds[at] in (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER, Symbol.NUMBER):
        at -= 1
    is_about = at > 0 and (scene.kinds[at] in (Symbol.OF, Symbol.ON) or scene.words(at).lower() == "about")
    if not is_about or scene.before(at) not in (Symbol.WORD, Symbol.LETTER):
        return False
    return not ends_before(scene, PART_OF, at)


def inserted(match: Match) -> Iterator[Draft]:
    """A work is published, with an insertion: "The report, which ran to 200 pages, was published"."""
    scene, opening = match.scene, match["work"]
    while opening > 0 and scene.kinds[opening - 1] in (Symbol.DET, Symbol.OWNER, Symbol.TIME, Symbol.OWNS):
        opening -= 1 + (scene.kinds[opening - 1] is Symbol.OWNS)
    work = work_at(scene, match["work"])
    if (
        work
        and work.is_strong
        and scene.before(opening) in (Symbol.STOP, Symbol.AND, Symbol.WHEN, Symbol.THAT, Symbol.QUOTE)
    ):
        yield from read_work(match, match["verb"], match["work"], needs_date=True)


def participle(match: Match) -> Iterator[Draft]:
    """A work "issued in 2006", "published by the council"."""
    scene, verb = match.scene, match["verb"]
    is_participle = scene.form(verb) in ("past", "participle") and scene.lemma(verb) not in INTRANSITIVE
    is_of_subject = scene.verb(verb) in ("provide", "give") and bool(_ABOUT_WHAT & {*scene.words(verb - 1).split()})
    text, end = scene.setting.text, scene.sentence.span.end
    is_laid = _LAID.match(text, scene.chunks[verb].start, end) is not None
    is_late = _OF_LATE.match(text, scene.chunks[verb].end, end) is not None
    if is_participle and _is_line(scene, match["work"], verb):
        yield from (replace(one, needs_day=True) for one in read_work(match, verb, match["work"]))
        return
    if not is_participle or not (is_laid or is_late or scene.after(verb) in AFTER_PHRASE) or is_of_subject:
        return  # a "report into the care provided in May"
    is_told = is_laid or is_late or scene.after(verb) in (Symbol.BY, Symbol.TIME) or how_of(scene, verb)[1] == "leaked"
    yield from read_work(match, verb, match["work"], needs_date=not is_told)


def _is_line(scene: Scene, work: int, verb: int) -> bool:
    """Whether a line says no more than that a work came out: "Calder Inquiry report released"."""
    is_last = verb == len(scene.chunks) - 1 or scene.kinds[verb + 1 :] == (Symbol.STOP,)
    return is_last and verb == work + 1 and not scene.kinds[:work].count(Symbol.STOP)


_OF_LATE = re.compile(r" (?:late )?(?:today|yesterday|recently|earlier|this|last)\b")
"""What tells when a work came out in a document whose own day is not known."""
_LAID = re.compile(
    r"(?:laid|tabled|presented) (?:before|to|in) (?:both |the )?"
    r"(?:Parliament|Houses?\b|Senate|Congress|Commons|Lords|Dáil|Seanad|Assembly|Knesset|Lok Sabha|Legislature)"
)
"""What tells of a report's publication without a day or a hand."""
_ABOUT_WHAT = {"into", "on", "about", "of", "for"}


def opening(match: Match) -> Iterator[Draft]:
    """A work named after the phrase that says when it came out: "Released in March 2009, the report was grim"."""
    if match["verb"] == 0 and match.scene.form(match["verb"]) in ("past", "participle"):
        yield from read_work(match, match["verb"], match["work"], needs_date=True)


def relative(match: Match) -> Iterator[Draft]:
    """A work that somebody is told of as publishing: "the report (that) the council published in May"."""
    scene, verb = match.scene, match["verb"]
    who = doers(scene, verb)
    is_its_object = scene.after(verb) in _AFTER_RELATIVE and scene.form(verb) in ("past", "participle", "base")
    if who and is_its_object and all(match["work"] < at < verb for at in who):
        yield from read_work(match, verb, match["work"], publisher=who)


_AFTER_RELATIVE = AFTER_PHRASE - {Symbol.BY} | {Symbol.BE, Symbol.SAY, Symbol.BECOME, Symbol.HAVE, Symbol.MODAL}


def again(match: Match) -> Iterator[Draft]:
    """A second verb with its own date: "published in 1998 and reissued in 2005"."""
    scene, verb = match.scene, match["again"]
    lemma, how = how_of(scene, verb)
    value = work_at(scene, match["work"])
    between = scene.kinds[match["first"] : verb]
    shares = Symbol.BE not in between and Symbol.WHEN not in between  # "may be revised and published"
    told = modality(scene, match["first"]) if shares else None
    if value is None or how not in FREELY or not lemma or modality(scene, verb) or told not in (None, Modality.PLANNED):
        return
    time = match["time"]
    about = Told(scene, match["work"])
    about.chunks = []
    yield about.draft(match.rule.name, [verb], time, told)


_ABOUT = (
    "(BY|FROM|OF|ON|IN|AT|TO|FOR|WITH|PREPOSITION|PERSON|ORG|POST|NAME|WORD|DET|COMMA|OPEN|CLOSE|NUMBER|TIME|OWNER|"
    "OWNS|AND|QUOTE|THAT|MODIFIER|STATUS|OBJECT|APPOINT|WRITE|PUBLISH|DIE|REMOVAL|RESIGNATION|APPOINTMENT|"
    "(NOT NUMBER))*+"
)

_INSERTED = (
    "(BY|FROM|OF|ON|IN|AT|TO|FOR|WITH|PREPOSITION|PERSON|ORG|POST|NAME|WORD|DET|OPEN|CLOSE|NUMBER|TIME|OWNER|OWNS|AND|"
    "RECEIVE|SEND|SAY|PRONOUN|"
    "THAT|MODIFIER|STATUS|OBJECT|BE|HAVE|WORK|LEAD|SERVE|HOLD|ADVERB|APPOINT|WRITE|PUBLISH|AS)+"
)

_GROUP = "(HAVE|MODAL|DO|NOT|ADVERB|TIME|TO)*+"

RULES = (
    Rule(
        "publication.passive",
        f"WORK:work (OF (DET|OWNER)* WORK)? {_ABOUT} {_GROUP} BE (ADVERB|NOT|BE|TIME|TO)* (WORD AND)? PUBLISH:verb",
        passive,
        reads="Six new reports were published by Calder Council on 6 May 2017.",
        refuses="The prisoner named in the report was released on 6 May 2017.",
    ),
    Rule(
        "publication.inserted",
        f"WORK:work (COMMA {_INSERTED} COMMA|DASH {_INSERTED} DASH) {_GROUP} BE (ADVERB|NOT|BE|TIME|TO)* PUBLISH:verb",
        inserted,
        reads="The report, which ran to 200 pages, was published in May 2004.",
        refuses="Named in the report, which ran to 200 pages, he was released in May 2004.",
    ),
    Rule(
        "publication.participle",
        "WORK:work (OF (DET|OWNER)* WORK|(OF|ON) (DET|ORG|NAME|OF|FOR|AND|STATUS|MODIFIER)+)? "
        "(BY (DET|POST|WORD|OWNS|ORG)* (PERSON|ORG|NAME|POST))? (COMMA|OPEN)? "
        "((PREPOSITION|ON|OF) (DET|WORD|NAME|ORG|PERSON|OF|OWNS|AND|POST|IN|AT|NUMBER)* COMMA)? "
        "((DET|POST|PERSON) (DET|POST|PERSON|MODIFIER|STATUS|WORD|OF|ORG|NAME)* COMMA)? "
        "((APPOINT|WORD) (BY|DET|POST|PERSON|ORG|NAME|TIME|IN|OWNS|WORD)* (AND|COMMA))? (ADVERB|TIME)* PUBLISH:verb",
        participle,
        reads="The harm was known before guidance issued in 2006.",
        refuses="The report issued a warning to staff in 2006.",
    ),
    Rule(
        "publication.opening",
        f"PUBLISH:verb (TIME|BY|DET|ORG|NAME|IN|ON)+ COMMA {DESCRIBED} WORK:work",
        opening,
        reads="Released in March 2009, the commission's report criticised the trust.",
        refuses="Released in March 2009, the prisoner read the report.",
    ),
    Rule(
        "publication.made-and-published",
        "WORK:work COMMA? PUBLISH BY (DET|POST|WORD|MODIFIER|STATUS)* (PERSON|ORG|NAME) AND ADVERB* PUBLISH:verb",
        participle,
        reads="The review, written by Dr Noel Hatherley and published in May 2004, was grim.",
        refuses="The review, written by Dr Noel Hatherley and praised in May 2004, was grim.",
    ),
    Rule(
        "publication.relative",
        "WORK:work (COMMA? THAT)? (DET|OWNER)? (PRONOUN|PERSON|POST|ORG|NAME|WORD|MODIFIER|OWNS)+ "
        "((APPOINT|WORD) AND)? (HAVE|MODAL|ADVERB|NOT|TIME)* PUBLISH:verb",
        relative,
        reads="The report that Calder Council published in May 2004 was grim.",
        refuses="In the report Calder Council published figures in May 2004.",
    ),
    Rule(
        "publication.again",
        "WORK:work ... PUBLISH:first (TIME|BY|IN|ORG|NAME|ADVERB|COMMA)* (AND|COMMA|WHEN) (BE|HAVE|ADVERB|THAT)* "
        "PUBLISH:again (ADVERB)* TIME:time",
        again,
        reads="The report was first published in 1998 and reissued in 2005.",
        refuses="The report was first published in 1998 and criticised in 2005.",
    ),
)
