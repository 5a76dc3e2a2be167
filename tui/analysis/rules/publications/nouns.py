"""Works told of without a verb: the lines at their head, and reports named with their date."""

import re
from collections.abc import Iterator

from tui.analysis.chunks import Work
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.other_times import is_of_accounts
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import POINT, day
from tui.analysis.rules.publications.about import HELD, Told, how_of, noun_of, work_at
from tui.analysis.rules.publications.coming_out import PERIODIC
from tui.analysis.rules.publications.press import is_critique, is_news
from tui.analysis.rules.publications.reading import is_excepted
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.topic_times import is_of_topic
from tui.model.dates import Precision
from tui.model.statements import Evidence, Kind, Modality

_DATED_HEADS = frozenset(
    ("report", "review", "audit", "guidance", "paper", "findings", "study", "dossier", "judgment", "title", "update")
)
_YEARS = re.compile(r"\b\d{4} ?(?:[-–/]|to) ?\d{2}")
_COVERS_ITS_YEAR = PERIODIC | frozenset(
    ("financial", "employment", "unemployment", "jobs", "payrolls", "inflation", "trade", "sales", "earnings")
)
"""What a report is on that covers a stretch of time, and comes out after it: "the February employment report"."""


def presented(match: Match) -> Iterator[Draft]:
    """The line at the head of a report: "Presented to Parliament pursuant to …"."""
    scene, verb = match.scene, match["verb"]
    words = scene.setting.text[scene.chunks[verb].start : scene.sentence.span.end].lower()
    if verb <= 1 and words.startswith(("presented to parliament", "presented to the house", "laid before parliament")):
        yield _imprint(match, verb, _last_time(scene))


def _last_time(scene: Scene) -> int | None:
    """The date that ends a line: "by Command of Her Majesty, May 2016"."""
    last = len(scene.chunks) - 1
    last -= scene.kinds[last] is Symbol.STOP
    return last if last > 0 and scene.kinds[last] is Symbol.TIME and scene.before(last) is Symbol.COMMA else None


def printed(match: Match) -> Iterator[Draft]:
    """The line at the head of a report: "Ordered by the House of Commons to be printed on …"."""
    scene, verb = match.scene, match["verb"]
    first = next((at for at in range(2) if scene.words(at).lower() == "ordered"), None)
    if first is not None and how_of(scene, verb)[0] == "print":
        yield _imprint(match, first, next(iter(scene.times(verb, len(scene.chunks))), None))


def _imprint(match: Match, first: int, time: int | None) -> Draft:
    scene = match.scene
    phrase = scene.phrase(time) if time is not None else None
    return Draft(
        Kind.PUBLICATION,
        match.rule.name,
        scene.span([first, match.last, *([time] if time is not None else [])]),
        date=day(phrase) if phrase else None,
        time=phrase,
        evidence=(Evidence("date", scene.chunks[time].span),) if time is not None else (),
    )


def compact(match: Match) -> Iterator[Draft]:
    """A work named with its date: "the 2014 Jay Report", "her 2014 report", "a report to members in December 2004"."""
    scene, work, time = match.scene, match["work"], match["time"]
    value, phrase = work_at(scene, work), scene.phrase(time)
    if value is None or phrase.relation not in POINT or not day(phrase):
        return
    about = Told(scene, work)
    is_sure = value.is_strong or (noun_of(value) in HELD and about.has_author)
    follows = time > work
    if follows and scene.words(time).lower().startswith("for "):
        return  # "its report for the 2022/23 financial year"
    if not follows and (_YEARS.search(scene.words(time)) or is_of_accounts(scene, time)):
        return  # "the 2017-2018 report"
    if value.title.startswith("/") or (follows and value.title.endswith(",")):
        return  # an address, “2007/02/18/books/review”; an article cited, “A Review of Orb,” May 1981
    is_of_year = not _COVERS_ITS_YEAR.isdisjoint(value.title.lower().split()) and not (follows and _tells_day(phrase))
    if noun_of(value) not in _DATED_HEADS or not is_sure or is_of_year or is_from_place(scene, work):
        return
    if (
        is_news(value, about.body)
        or is_critique(scene, work)
        or (follows and (scene.words(time).lower().startswith("later") or is_of_topic(scene, time)))
    ):
        return  # "replied to the report later in 1968"
    if (not follows and _heads_page(scene, time)) or (follows and value.title.endswith(_LAWS)):
        return
    if not follows and how_of(scene, _before_article(scene, time))[1] in _BROUGHT_OUT:
        return  # read with its verb: "who wrote the 2016 report"
    led = _before_article(scene, work)
    if follows and scene.kinds[led] is Symbol.WITH and scene.before(led) is Symbol.PUBLISH:
        return  # "was presented with the report on 4 May"
    if scene.before(led) is Symbol.PUBLICATION and modality(scene, led - 1) is not None:
        return  # "stopped publication of the report in May"
    if follows and (_opens_clause(scene, time) or not _stands_alone(scene, work, time, value, about)):
        return
    if scene.before(min(work, time)) is Symbol.NOT or modality(scene, work) is Modality.CONDITIONAL:
        return
    if is_excepted(scene, work):
        return
    yield about.draft(match.rule.name, [], time, None)


_LAWS = (" Act", " Order", " Regulations", " Directive", " Convention", " Treaty")
"""What a year is that of, whatever a review has to do with it: "the review of the Ports Act (2004)"."""


def _tells_day(phrase: TimePhrase) -> bool:
    """Whether a date is one on which something came out, and no year that it covers: "its annual report on Friday"."""
    return phrase.start is not None and phrase.start.precision in (Precision.DAY, Precision.MONTH)


def is_from_place(scene: Scene, work: int) -> bool:
    """Whether a report only comes from where a reporter is: "a report from Cairo on Friday"."""
    return scene.after(work) is Symbol.FROM and bool(load("places").has(scene.words(work + 2)))


def came_out(match: Match) -> Iterator[Draft]:
    """A work that is out on a day: "a report out on Monday", "her report, out next week"."""
    scene, out, phrase = match.scene, match["out"], match.scene.phrase(match["time"])
    value = work_at(scene, match["work"])
    if value is None or not value.is_strong or scene.words(out).lower() != "out":
        return
    if phrase.relation in POINT and day(phrase):
        told = Modality.PLANNED if is_after(phrase.start, scene.setting.published) else None
        yield Told(scene, match["work"]).draft(match.rule.name, [out], match["time"], told)


def _opens_clause(scene: Scene, time: int) -> bool:
    """Whether a date behind a comma is that of the clause it opens: "as for her report, in May the board met"."""
    return scene.before(time) is Symbol.COMMA and scene.after(time) in _SUBJECTS


_SUBJECTS = (Symbol.DET, Symbol.PERSON, Symbol.PRONOUN, Symbol.POST, Symbol.OWNER, Symbol.ORG, Symbol.NAME)


def _heads_page(scene: Scene, time: int) -> bool:
    """Whether a date before a work is a page's running head: "20 November 2023 Review Report", "1990 Review Report"."""
    start = scene.phrase(time).start
    is_led = scene.before(time) in (Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.ORG, Symbol.NAME, Symbol.PERSON)
    is_day = start is not None and start.precision is Precision.DAY
    return (
        scene.words(time)[0].isdigit()
        and not is_led
        and (is_day or (time == 0 and scene.sentence.zone in (Zone.BODY, Zone.TURN)))
    )


_BROUGHT_OUT = ("written", "published", "delivered", "completed", "leaked")


def _before_article(scene: Scene, at: int) -> int:
    """The chunk before a noun phrase that begins at a chunk: the verb of "wrote the 2016 report"."""
    return max(0, at - 1 - (scene.before(at) in (Symbol.DET, Symbol.OWNER)))


def cited(match: Match) -> Iterator[Draft]:
    """A paper of a parliament's series, cited by its day and number: "The Orb Bridge Report, 8 May 2011, HC 14"."""
    scene, work, time = match.scene, match["work"], match["time"]
    value, phrase = work_at(scene, work), scene.phrase(time)
    if value is None or scene.words(match["series"]) not in _SERIES or phrase.relation not in POINT:
        return
    is_first = not any(work_at(scene, at) for at in range(work))
    if is_first and value.title[0].isupper() and (when := day(phrase)) and when.precision is Precision.DAY:
        yield Told(scene, work).draft(match.rule.name, [], time, None)


_SERIES = ("HC", "HL", "Cm", "Cmd", "Cmnd", "CP", "SP", "NIA")
"""What the papers laid before a parliament are numbered in."""


def leaked(match: Match) -> Iterator[Draft]:
    """A "leaked" report or draft, whenever that was."""
    scene, work = match.scene, match["work"]
    value = work_at(scene, work)
    if value and value.is_strong and value.title.lower().startswith("leaked ") and scene.before(work) is Symbol.DET:
        yield Told(scene, work).draft(match.rule.name, [], None, None)


def _stands_alone(scene: Scene, work: int, time: int, value: Work, about: Told) -> bool:
    """Whether a date after a work is the work's own: not what it looked into, nor when somebody spoke of it."""
    if value.noun == "title" or scene.before(time) is Symbol.OPEN:
        return True
    if noun_of(value) in HELD and not about.people:
        return False
    is_owned = scene.before(work) in (Symbol.OWNER, Symbol.OWNS)
    if not is_owned and any(
        f" {word} " in f" {value.title} " for word in ("into", "on", "about", "concerning", "regarding")
    ):
        return False
    before = work - 1
    if value.title.split()[0].lower() in _OTHERS and scene.words(max(0, work - 2)).lower() not in _ASKED:
        return True
    while before >= 0 and scene.chunks[before].symbol in (
        Symbol.DET,
        Symbol.STATUS,
        Symbol.OWNER,
        Symbol.OWNS,
        Symbol.PERSON,
        *((Symbol.ORG, Symbol.NAME) if is_owned else ()),
    ):
        before -= 1
    is_of_work = before > 0 and scene.kinds[before - 1 : before + 1] == (Symbol.WORK, Symbol.OF)
    is_answered = scene.words(max(0, before - 1)).lower() in _ANSWERS and scene.words(max(0, before)).lower() == "to"
    return before < 0 or (scene.chunks[before].symbol in _LEADS_TO_WORK and not is_of_work and not is_answered)


_OTHERS = ("earlier", "previous", "subsequent", "prior")
"""What tells a report from another by when it came out: "cited an earlier report in 2017"."""
_ANSWERS = ("response", "reply", "answer", "reaction", "responded", "replied", "reply", "respond", "objections")
"""What is given to a report, on the day that follows: "published its response to the report in May"."""
_ASKED = ("commissioned", "ordered", "requested", "discussed", "considered", "debated", "wanted", "commission", "order")
_LEADS_TO_WORK = frozenset(
    (
        Symbol.IN, Symbol.BY, Symbol.PREPOSITION, Symbol.WHEN, Symbol.FROM, Symbol.OF, Symbol.COMMA, Symbol.STOP,
        Symbol.OPEN, Symbol.AS, Symbol.BE, Symbol.AND, Symbol.TO, Symbol.WITH, Symbol.QUOTE, Symbol.COLON,
        Symbol.BECOME,
    )
)  # fmt: skip

RULES = (
    Rule(
        "publication.laid",
        "PUBLISH/SEND/NAME:verb TO (ORG|NAME)",
        presented,
        reads="Presented to Parliament pursuant to section 26 of the Inquiries Act 2005",
        refuses="Presented to Alan Holt by the staff",
    ),
    Rule(
        "publication.printed",
        "TO BE PUBLISH:verb TIME?",
        printed,
        reads="Ordered by the House of Commons to be printed on 8 July 2025",
        refuses="Posters have yet to be printed on 8 July 2025",
    ),
    Rule(
        "publication.leaked",
        "WORK:work",
        leaked,
        reads="A leaked report blames Ana Holt.",
        refuses="A damning report blames Ana Holt.",
    ),
    Rule(
        "publication.cited",
        "WORK:work (OF|DET|ORG|NAME|WORD|ON|PREPOSITION|FOR|AND|IN|PERSON|OPEN|WORK|CLOSE)* COMMA TIME:time COMMA "
        "ORG/NAME:series NUMBER",
        cited,
        reads="The Report of the Fell Bridge Inquiry, 8 September 2011, HC 1452, page 4.",
        refuses="The Report of the Fell Bridge Inquiry, 8 September 2011, page 1452.",
    ),
    Rule(
        "publication.out",
        "WORK:work COMMA? BE? PREPOSITION:out TIME:time",
        came_out,
        reads="The committee's report, out on 4 September 2017, blames Ana Holt.",
        refuses="The report over 4 September 2017 blames Ana Holt.",
    ),
    Rule(
        "publication.dated-before",
        "TIME:time OWNS? WORK:work",
        compact,
        reads="The work was commissioned in the wake of the 2014 Jay Report.",
        refuses="The work was praised in the 2014 annual report.",
    ),
    Rule(
        "publication.dated-after",
        "WORK:work (COMMA? BY (DET|POST|WORD)* (PERSON|ORG|NAME)|FROM DET? (ORG|NAME))? "
        "(TO DET? (ORG|WORD|NAME|POST))? (COMMA|OPEN|(OPEN (WORK|ORG|NAME) CLOSE)|OF)? TIME:time",
        compact,
        reads="He knew of it from a report to members in December 2004.",
        refuses="He spoke of a report on housing in December 2004.",
    ),
)
