"""Works that somebody brings out, told of behind the verb: "the council published a report and an action plan"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.parties import doers
from tui.analysis.rules.publications.about import AFTER_PHRASE, PART_OF, ends_before, how_of, noun_of, work_at
from tui.analysis.rules.publications.reading import read_work
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.model.statements import Evidence
from tui.values import replace


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
    is_passive = scene.before(verb) is Symbol.BE and scene.form(verb) in ("past", "participle")
    is_elsewhere = is_passive and scene.after(verb) is Symbol.TO  # "was sent to Fell Hall, the report says"
    reader = match.get("reader")
    if reader is not None and scene.kinds[reader] is Symbol.WORD and scene.words(reader).lower() not in _PUBLIC:
        return
    if is_elsewhere or not _is_object(scene, verb, match["work"]):
        return
    inquiry = work_at(scene, before) if before >= 0 else None
    if inquiry and not inquiry.is_strong:
        yield from read_work(match, verb, match["work"], publisher=[before])
        return
    is_noun = scene.after(verb) is Symbol.OF  # "objects to public release of the report"
    who = doers(scene, verb)
    given = who if is_passive and how_of(scene, verb)[1] == "delivered" else _given(scene, verb)
    who = [] if is_passive or how_of(scene, verb)[1] == "leaked" else who  # who leaks it need not be its author
    yield from read_work(match, verb, match["work"], publisher=who, reader=given, needs_date=is_noun)


_PUBLIC = ("public", "press", "media", "parliament", "members")
"""To whom a work goes, by words that name nobody: "release to the public the report"."""


def _past_site(scene: Scene, verb: int) -> int:
    """The last chunk of a verb with where the work is put: "published | on its website | a report"."""
    is_site = scene.after(verb) is Symbol.ON and scene.words(min(verb + 3, len(scene.chunks) - 1)).lower() in _SITES
    return verb + 3 if is_site else verb


_SITES = ("website", "web-site", "site", "web")


def _is_object(scene: Scene, verb: int, work: int) -> bool:
    """Whether a work is what the verb brings out, not what its object is about: "gave their views on the report"."""
    last = work - 1
    if scene.kinds[last] is Symbol.TIME and scene.words(last).lower().startswith(("in ", "of ", "from ", "since ")):
        return False  # "published in the 1990 report", "done since the 1990 report"
    if scene.kinds[verb + 1 : verb + 4] == (Symbol.WORD, Symbol.WORD, Symbol.DET):
        return False  # "the leaked water damaged the report"
    links = [at for at in range(_past_site(scene, verb) + 1, work) if scene.kinds[at] in (Symbol.OF, Symbol.ON)]
    return all(ends_before(scene, PART_OF, at) for at in links)


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
    if value is not None and value.is_strong and noun_of(value) not in _PARTS and after in AFTER_PHRASE:
        for one in active(first):
            title = Evidence("title", match.scene.chunks[match["work"]].span)
            span = Span(one.span.start, max(one.span.end, title.span.end))
            yield replace(one, title=value.title, span=span, evidence=(title, *one.evidence[1:]))


_LINKS = (Symbol.AND, Symbol.OF, Symbol.IN, Symbol.BY, Symbol.TO, Symbol.FROM, Symbol.AT, Symbol.WITH)
"""What leads from elsewhere to works that are only called published: "confirming | published reports"."""


def _is_adjective(scene: Scene, verb: int, work: int) -> bool:
    """Whether a participle only describes works: "articles and published reports", "Hale's revised strategy"."""
    value = work_at(scene, work)
    is_beside = work == verb + 1 and scene.form(verb) in ("past", "participle")
    is_to_be = scene.words(max(0, verb - 1)).lower().endswith("to-be")  # "the soon-to-be published report"
    is_shared = scene.lemma(verb) in ("share", "forward") and scene.before(verb) is Symbol.DET
    is_owned = scene.before(verb) in (Symbol.OWNER, Symbol.OWNS, Symbol.DET) and scene.form(verb) in (
        "past",
        "participle",
    )
    is_led_to = scene.before(verb) in _LINKS or scene.words(max(0, verb - 1)).endswith("ing")
    is_joined = is_beside and is_led_to
    is_one_of_two = is_beside and scene.before(verb) is Symbol.COMMA and scene.before(verb - 1) in _QUALITIES
    is_told = is_owned or is_to_be or is_shared or is_one_of_two
    return value is not None and (is_told or (is_joined and value.is_plural))


_QUALITIES = (Symbol.WORD, Symbol.MODIFIER, Symbol.STATUS)
"""What a comma parts from a participle that describes a work as well: "a full, | published analysis"."""


def _given(scene: Scene, verb: int) -> list[int]:
    """Whom a work is given to, named before it: "sent Hale a draft"."""
    is_named = scene.after(verb) in (Symbol.OBJECT, Symbol.PERSON) and scene.after(verb + 1) is not Symbol.OWNS
    return [verb + 1] if is_named else []


DESCRIBED = (
    "(DET|OWNER|TIME|WORD|NUMBER|NUMBER DASH|NAME|STATUS|ADVERB|OF|MODIFIER|PERSON OWNS|ORG OWNS|OWNS|COLON|QUOTE|BY|"
    "POST|ON)*"
)

RULES = (
    Rule(
        "publication.active",
        "PUBLISH:verb (ON (OWNER|DET) WORD|IN WORD|IN DET? ORG TIME?|ORG (DET|OWNER))? (WORD BECOME SERVE)? "
        "(OBJECT|PERSON|TO DET? ORG/NAME/POST/WORD:reader)? WITH? "
        f"{DESCRIBED} (DET ORG)? WORK:work",
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
)
