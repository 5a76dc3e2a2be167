"""Works that come out by what somebody does with them: published, delivered, completed, leaked."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.parties import doers
from tui.analysis.rules.publications.about import Told, ends_before, how_of, noun_of, work_at
from tui.analysis.rules.publications.reading import FREELY, INTRANSITIVE, read_work
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.model.statements import Evidence
from tui.values import replace


def passive(match: Match) -> Iterator[Draft]:
    """A work is, was, will be published, with or without a relative "which"."""
    scene, verb = match.scene, match["verb"]
    is_purpose = scene.before(verb) is Symbol.TO  # "the report is to provide a view"
    is_there = scene.lemma(verb) == "give" and scene.after(verb) is Symbol.IN  # "the report is given in the annex"
    is_it = any(
        scene.words(at).lower() in ("it", "they") for at in range(match["work"], verb)
    )  # "and it was published"
    is_of_other = _is_apposed(scene, match["work"], verb) or _is_topic(scene, match["work"])
    if not (is_purpose or is_there or is_it or is_of_other):
        yield from read_work(match, match["verb"], match["work"])


def _is_apposed(scene: Scene, work: int, verb: int) -> bool:
    """Whether a work only names the one before it once more: "The guidance, circular 14, was issued"."""
    opening = next((at for at in range(work - 1, max(0, work - 5), -1) if scene.kinds[at] is Symbol.COMMA), 0)
    return scene.before(opening) is Symbol.WORK and Symbol.COMMA in scene.kinds[work:verb]


def _is_topic(scene: Scene, work: int) -> bool:
    """Whether a work is only what something else is about: "her criticism of the report was published"."""
    at = work - 1
    while at > 0 and scene.kinds[at] in (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.MODIFIER, Symbol.NUMBER):
        at -= 1
    is_about = at > 0 and (scene.kinds[at] in (Symbol.OF, Symbol.ON) or scene.words(at).lower() == "about")
    if not is_about or scene.before(at) not in (Symbol.WORD, Symbol.LETTER):
        return False
    return not ends_before(scene, _PART_OF, at)


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
    is_laid = _LAID.match(scene.setting.text, scene.chunks[verb].start, scene.sentence.span.end) is not None
    if not is_participle or not (is_laid or scene.after(verb) in _AFTER_PARTICIPLE) or is_of_subject:
        return  # a "report into the care provided in May"
    is_plain = scene.after(verb) not in (Symbol.BY, Symbol.TIME) and not is_laid and how_of(scene, verb)[1] != "leaked"
    yield from read_work(match, verb, match["work"], needs_date=is_plain)


_LAID = re.compile(
    r"(?:laid|tabled|presented) (?:before|to|in) (?:both |the )?"
    r"(?:Parliament|Houses?\b|Senate|Congress|Commons|Lords|Dáil|Seanad|Assembly|Knesset|Lok Sabha|Legislature)"
)
"""What tells of a report's publication without a day or a hand."""
_ABOUT_WHAT = {"into", "on", "about", "of", "for"}
_AFTER_PARTICIPLE = frozenset(
    (
        Symbol.TIME, Symbol.BY, Symbol.IN, Symbol.ON, Symbol.TO, Symbol.COMMA, Symbol.CLOSE, Symbol.STOP, Symbol.ADVERB,
        Symbol.AT, Symbol.AS, Symbol.AND, Symbol.FOR,
    )
)  # fmt: skip


def opening(match: Match) -> Iterator[Draft]:
    """A work named after the phrase that says when it came out: "Released in March 2009, the report was grim"."""
    if match["verb"] == 0 and match.scene.form(match["verb"]) in ("past", "participle"):
        yield from read_work(match, match["verb"], match["work"], needs_date=True)


def active(match: Match) -> Iterator[Draft]:
    """Somebody or a body publishes a work."""
    scene, verb = match.scene, match["verb"]
    before = verb - 1
    while before >= 0 and scene.chunks[before].symbol in (Symbol.HAVE, Symbol.ADVERB, Symbol.TIME, Symbol.MODAL):
        before -= 1
    is_only_passive = scene.lemma(verb).endswith((" on", " to"))  # "was posted on the report"
    if scene.after(verb) is Symbol.BY or is_only_passive or _is_adjective(scene, verb, match["work"]):
        return  # "e-mails released by the inquiry"
    if Symbol.WITH in scene.kinds[verb : match["work"]] and scene.lemma(verb) not in ("provide", "present", "furnish"):
        return
    if not _is_object(scene, verb, match["work"]):
        return
    inquiry = work_at(scene, before) if before >= 0 else None
    if inquiry and not inquiry.is_strong:
        yield from read_work(match, verb, match["work"], publisher=[before])
        return
    is_noun = scene.after(verb) is Symbol.OF  # "objects to public release of the report"
    is_passive = scene.before(verb) is Symbol.BE and scene.form(verb) in ("past", "participle")
    who = doers(scene, verb)
    given = who if is_passive and how_of(scene, verb)[1] == "delivered" else _given(scene, verb)
    who = [] if is_passive or how_of(scene, verb)[1] == "leaked" else who  # who leaks it need not be its author
    yield from read_work(match, verb, match["work"], publisher=who, reader=given, needs_date=is_noun)


def _is_object(scene: Scene, verb: int, work: int) -> bool:
    """Whether a work is what the verb brings out, not what its object is about: "gave their views on the report"."""
    last = work - 1
    if scene.kinds[last] is Symbol.TIME and scene.words(last).lower().startswith(("in ", "of ", "from ")):
        return False  # "published in the 1990 report"
    if scene.kinds[verb + 1 : verb + 4] == (Symbol.WORD, Symbol.WORD, Symbol.DET):
        return False  # "the leaked water damaged the report"
    links = [at for at in range(verb + 1, work) if scene.kinds[at] in (Symbol.OF, Symbol.ON)]
    return all(ends_before(scene, _PART_OF, at) for at in links)


_PART_OF = re.compile(
    r"\b(?:series|number|part|volume|couple|set|batch|hundreds|dozens|thousands|range|one|two|three|four|five|six|first|"
    r"second|third|last|latest|some|most|all|each|rest|cop(?:y|ies)|versions?|text|summary|laid|lay|table|chapter|"
    r"extracts?|details|findings|both|many|several|none|half|draft|edition|bulk|whole|"
    r"remainder|conclusions?|results?) $",
    re.IGNORECASE,
)
"""Before "of" or "on" where what follows comes out: "published a series of reports", "laid on the table a report"."""


def relative(match: Match) -> Iterator[Draft]:
    """A work that somebody is told of as publishing: "the report (that) the council published in May"."""
    scene, verb = match.scene, match["verb"]
    who = doers(scene, verb)
    is_its_object = scene.after(verb) in _AFTER_RELATIVE and scene.form(verb) in ("past", "participle", "base")
    if who and is_its_object and all(match["work"] < at < verb for at in who):
        yield from read_work(match, verb, match["work"], publisher=who)


_AFTER_RELATIVE = _AFTER_PARTICIPLE - {Symbol.BY} | {Symbol.BE, Symbol.SAY, Symbol.BECOME, Symbol.HAVE, Symbol.MODAL}
_PARTS = ("recommendation", "findings", "conclusion", "summary", "draft", "version")
"""What a report holds: "its findings and recommendations" are one work."""


def titled(match: Match) -> Iterator[Draft]:
    """A work named by its title and then by what it is: "published Lost Ground, a report on farming"."""
    if match.scene.words(match["article"]).lower() != "the":
        yield from active(match)


def another(match: Match) -> Iterator[Draft]:
    """The second of two works that a verb brings out: "issued a report on bridges, and interim reports on roads"."""
    first = replace(match, slots={"verb": match["verb"], "work": match["first"]})
    value, after = work_at(match.scene, match["work"]), match.scene.after(match["work"])
    if value is not None and value.is_strong and noun_of(value) not in _PARTS and after in _AFTER_PARTICIPLE:
        for one in active(first):
            title = Evidence("title", match.scene.chunks[match["work"]].span)
            span = Span(one.span.start, max(one.span.end, title.span.end))
            yield replace(one, title=value.title, span=span, evidence=(title, *one.evidence[1:]))


def _is_adjective(scene: Scene, verb: int, work: int) -> bool:
    """Whether a participle only describes works: "articles and published reports", "Hale's revised strategy"."""
    value = work_at(scene, work)
    is_beside = work == verb + 1 and scene.form(verb) in ("past", "participle")
    is_to_be = scene.words(max(0, verb - 1)).lower().endswith("to-be")  # "the soon-to-be published report"
    is_shared = scene.lemma(verb) in ("share", "forward") and scene.before(verb) is Symbol.DET
    is_owned = scene.before(verb) in (Symbol.OWNER, Symbol.OWNS) and scene.form(verb) in ("past", "participle")
    is_joined = is_beside and scene.before(verb) in (Symbol.AND, Symbol.OF, Symbol.IN)
    return value is not None and (is_owned or is_to_be or is_shared or (is_joined and value.is_plural))


def _given(scene: Scene, verb: int) -> list[int]:
    """Whom a work is given to, named before it: "sent Hale a draft"."""
    is_named = scene.after(verb) in (Symbol.OBJECT, Symbol.PERSON) and scene.after(verb + 1) is not Symbol.OWNS
    return [verb + 1] if is_named else []


def again(match: Match) -> Iterator[Draft]:
    """A second verb with its own date: "published in 1998 and reissued in 2005"."""
    scene, verb = match.scene, match["again"]
    lemma, how = how_of(scene, verb)
    value = work_at(scene, match["work"])
    if value is None or how not in FREELY or not lemma or modality(scene, verb):
        return
    time = match["time"]
    about = Told(scene, match["work"])
    about.chunks = []
    yield about.draft(match.rule.name, [verb], time, None)


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

DESCRIBED = (
    "(DET|OWNER|TIME|WORD|NUMBER|NUMBER DASH|NAME|STATUS|ADVERB|OF|MODIFIER|PERSON OWNS|ORG OWNS|OWNS|COLON|QUOTE|BY|"
    "POST|ON)*"
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
        "publication.inserted",
        f"WORK:work (COMMA {_INSERTED} COMMA|DASH {_INSERTED} DASH) {_GROUP} BE (ADVERB|NOT|BE|TIME|TO)* PUBLISH:verb",
        inserted,
        reads="The report, which ran to 200 pages, was published in May 2004.",
        refuses="Named in the report, which ran to 200 pages, he was released in May 2004.",
    ),
    Rule(
        "publication.participle",
        "WORK:work (OF (DET|OWNER)* WORK)? (BY (DET|POST|WORD|OWNS|ORG)* (PERSON|ORG|NAME|POST))? (COMMA|OPEN)? "
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
        "WORK:work COMMA? PUBLISH BY (DET|POST|WORD)* (PERSON|ORG|NAME) AND ADVERB* PUBLISH:verb",
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
        "publication.active",
        f"PUBLISH:verb (WORD BECOME SERVE)? (OBJECT|PERSON)? WITH? {DESCRIBED} WORK:work",
        active,
        reads="Calder Council published its final report in May 2004.",
        refuses="Calder Council released a statement in May 2004.",
    ),
    Rule(
        "publication.titled",
        "PUBLISH:verb NAME COMMA DET/OWNER:article (WORD|STATUS|NUMBER|MODIFIER)* WORK:work",
        titled,
        reads="Calder Council published Lost Ground, a report on farming, in May 2004.",
        refuses="Calder Council published Lost Ground, a novel on farming, in May 2004.",
    ),
    Rule(
        "publication.another",
        f"PUBLISH:verb {DESCRIBED} WORK:first (OPEN ORG CLOSE)? COMMA? AND (DET|WORD|NUMBER|STATUS|NAME)* WORK:work",
        another,
        reads="Calder Council published a report and an action plan in May 2004.",
        refuses="Calder Council praised a report and an action plan in May 2004.",
    ),
    Rule(
        "publication.again",
        "WORK:work ... PUBLISH (TIME|BY|IN|ORG|NAME|ADVERB|COMMA)* (AND|COMMA|WHEN) (BE|HAVE|ADVERB|THAT)* "
        "PUBLISH:again (ADVERB)* TIME:time",
        again,
        reads="The report was first published in 1998 and reissued in 2005.",
        refuses="The report was first published in 1998 and criticised in 2005.",
    ),
)
