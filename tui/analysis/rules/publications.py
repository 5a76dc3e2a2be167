"""Publications: reports and the like published, delivered, completed, leaked; and reports told of with their date."""

from collections.abc import Iterator

from tui.analysis.chunks import Word, Work
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.parties import body, named_after, persons, subjects
from tui.analysis.patterns import Match, Rule
from tui.analysis.scenes import Scene, dated
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.dates import EdtfDate
from tui.model.statements import Evidence, Kind, Modality, Part

_AT = (Relation.AT, Relation.SPAN)
_FREELY = frozenset(("published", "delivered", "completed", "leaked"))
"""How a work comes out; what is only written, delayed or withdrawn counts with its date alone."""
_TELLS_LITTLE = frozenset(("announce", "reveal", "disclose", "make", "give", "appear", "return", "file", "launch"))
"""Verbs that do so much else that a date must stand beside them."""
_DATED_HEADS = frozenset(
    ("report", "review", "audit", "guidance", "paper", "findings", "study", "dossier", "judgment", "title", "update")
)
_HELD = frozenset(("review", "audit", "study", "inspection", "inquiry", "investigation", "survey", "analysis"))
"""Nouns that are also the work going on."""
_COVERS_ITS_YEAR = frozenset(("annual", "quarterly", "monthly", "half-yearly", "weekly", "daily", "financial"))
_DUE = frozenset(("due", "expected", "scheduled", "planned", "anticipated", "awaited", "set"))


def day(phrase: TimePhrase) -> EdtfDate | None:
    """The date of a time phrase, an interval where it spans two."""
    if phrase.relation is Relation.SPAN and phrase.start and phrase.end and phrase.start != phrase.end:
        return EdtfDate.parse(f"{phrase.start}/{phrase.end}")
    return phrase.start or phrase.end


def _work(scene: Scene, at: int) -> Work | None:
    value = scene.chunks[at].value
    return value if isinstance(value, Work) else None


def _noun(work: Work) -> str:
    return work.noun.split()[-1].removesuffix("s") if work.noun != "findings" else work.noun


def _how(scene: Scene, verb: int) -> tuple[str, str]:
    """A verb's lemma and how a work comes out by it; empty where it is no verb of publishing."""
    entry = load("verbs_publishing").get(scene.words(verb))
    attributes = entry.attributes("verbs_publishing") if entry else None
    return (attributes[0], attributes[2]) if attributes else ("", "")


def _form(scene: Scene, verb: int) -> str:
    value = scene.chunks[verb].value
    return value.form if isinstance(value, Word) else ""


class _Told:
    """Who and what stand round a work: author, publisher, recipient, commissioner, each with its chunk."""

    def __init__(self, scene: Scene, work: int) -> None:
        self.scene, self.work = scene, work
        self.people: list[tuple[Person, Part]] = []
        self.chunks: list[int] = [work]
        self.body: str | None = None
        value = _work(scene, work)
        if value:
            self.body = value.body
            if value.author:
                self.people.append((value.author, Part.AUTHOR))
        self._owner()
        self._after()

    def add(self, indices: list[int], part: Part) -> None:
        """Take people as `part`, or a body as who brought the work out."""
        for person in persons(self.scene, indices):
            if all(person is not known for known, _ in self.people):
                self.people.append((person, part))
                self.chunks += indices
        if part is Part.AUTHOR and self.body is None:
            inquiry = _work(self.scene, indices[0]) if indices else None
            self.body = inquiry.title if inquiry else body(self.scene, indices)
            self.chunks += indices if self.body else []

    def _owner(self) -> None:
        """Whose it is: "Professor Alexis Jay's 2014 report", "her report", "the council's review"."""
        at = self.work - 1
        while at >= 0 and self.scene.chunks[at].symbol in (Symbol.TIME, Symbol.STATUS, Symbol.ADVERB):
            at -= 1
        if at < 0:
            return
        if self.scene.chunks[at].symbol is Symbol.OWNER:
            self.add([at], Part.AUTHOR)
        elif self.scene.chunks[at].symbol is Symbol.OWNS and at > 0:
            self.add([at - 1], Part.AUTHOR)

    def _after(self) -> None:
        """Who stands in "by X", "from X", "of the Committee", "to X", "commissioned by X" after it."""
        at = self.work + 1
        while at < len(self.scene.chunks) and at - self.work < 14:
            symbol = self.scene.chunks[at].symbol
            if symbol in (Symbol.BY, Symbol.FROM):
                commissioned = self.scene.words(at - 1).lower() in ("commissioned", "ordered", "requested")
                self.add(named_after(self.scene, at + 1), Part.COMMISSIONER if commissioned else Part.AUTHOR)
            elif symbol is Symbol.OF and at == self.work + 1 and self.body is None:
                self.body = body(self.scene, named_after(self.scene, at + 1))
            elif symbol is Symbol.TO:
                self.add(list(self._readers(at + 1)), Part.RECIPIENT)
            elif symbol in (Symbol.STOP, Symbol.QUOTE, Symbol.COLON, Symbol.SAY, Symbol.WHEN, Symbol.WORK):
                break
            at += 1

    def _readers(self, at: int) -> Iterator[int]:
        verbs = {self.scene.chunks[index].symbol for index in range(self.work, at)}
        if at == self.work + 2 or verbs & {Symbol.PUBLISH, Symbol.SEND}:
            yield from named_after(self.scene, at)

    def draft(self, rule: str, trigger: list[int], time: int | None, told: Modality | None) -> Draft:
        """The publication, quoted over work, trigger, people and date."""
        scene, value = self.scene, _work(self.scene, self.work)
        chunks = [*self.chunks, *trigger, *([time] if time is not None else [])]
        evidence = [Evidence("title", scene.chunks[self.work].span)]
        if time is not None:
            evidence.append(Evidence("date", scene.chunks[time].span))
        phrase = scene.phrase(time) if time is not None else None
        return Draft(
            Kind.PUBLICATION,
            rule,
            scene.span(chunks),
            tuple(self.people),
            organisation=self.body or _row_head(scene),
            title=value.title if value else None,
            date=day(phrase) if phrase else None,
            modality=told,
            time=phrase,
            evidence=tuple(evidence),
        )


def _row_head(scene: Scene) -> str | None:
    """The first cell of the table row that the sentence stands in, without the year after it."""
    if scene.sentence.zone is not Zone.ROW:
        return None
    text, start = scene.setting.text, scene.sentence.span.start
    line = text[text.rfind("\n", 0, start) + 1 : scene.sentence.span.end].lstrip("| ")
    cells = line.split("|")
    if len(cells) < 2:
        return None
    return " ".join(cells[0].split()).rstrip("-–— 0123456789") or None


def _told_as(scene: Scene, verb: int) -> tuple[bool, Modality | None]:
    """Whether a verb of publishing tells of an event at all, and its modality."""
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
    scene, value = match.scene, _work(match.scene, work)
    lemma, how = _how(scene, verb)
    if value is None or not lemma or how in ("delayed", "withdrawn", "reported") or _is_led_to(scene, work, verb):
        return
    happens, told = _told_as(scene, verb)
    if not happens:
        return
    about = _Told(scene, work)
    if publisher:
        about.add(publisher, Part.AUTHOR)
        about.chunks += publisher
    time = _date(scene, verb, work)
    if lemma == "launch" and _noun(value) in _HELD:
        return
    if time is None and (needs_date or how not in _FREELY or lemma in _TELLS_LITTLE or _is_habit(scene, verb)):
        return
    if not value.is_strong and (time is None or how not in ("published", "leaked", "completed")):
        return
    yield about.draft(match.rule.name, [verb], time, told)


def _date(scene: Scene, verb: int, work: int) -> int | None:
    """The date of the coming out: after the verb and its object first, else before them."""
    if verb > work:
        return dated(scene, verb, verb, _AT)
    after = dated(scene, work, work, _AT)
    return after if after is not None and after > work else dated(scene, verb, work, _AT)


def _is_led_to(scene: Scene, work: int, verb: int) -> bool:
    """Whether the verb's subject is what a preposition ties to the work: "the man named in the report was released"."""
    if verb < work or scene.after(work) not in (Symbol.BE, Symbol.HAVE, Symbol.MODAL, Symbol.ADVERB, Symbol.NOT):
        return False
    at = work - 1
    while at >= 0 and scene.chunks[at].symbol in (Symbol.DET, Symbol.OWNER, Symbol.TIME, Symbol.OWNS, Symbol.PERSON):
        at -= 1
    if at > 0 and scene.chunks[at].symbol is Symbol.OF and scene.before(at) is Symbol.WORK:
        return True
    return at >= 0 and scene.chunks[at].symbol in (Symbol.IN, Symbol.BY, Symbol.TO, Symbol.FROM, Symbol.AT, Symbol.WITH)


def _is_habit(scene: Scene, verb: int) -> bool:
    """Whether a present tense tells what is usual: "reports are published every quarter"."""
    group = [scene.words(at).lower() for at in range(max(0, verb - 3), verb)]
    if _form(scene, verb) in ("s", "base"):
        return not {"to", "will", "would", "did", "shall", "should", "must", "may"} & set(group)
    return bool({"is", "are"} & set(group)) and not {"being", "not", "been"} & set(group)


def passive(match: Match) -> Iterator[Draft]:
    """A work is, was, will be published, with or without a relative "which"."""
    yield from _read(match, match["verb"], match["work"])


def participle(match: Match) -> Iterator[Draft]:
    """A work "issued in 2006", "published by the council"."""
    scene, verb = match.scene, match["verb"]
    if _form(scene, verb) not in ("past", "participle") or scene.after(verb) not in _AFTER_PARTICIPLE:
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
    inquiry = _work(scene, before) if before >= 0 else None
    if inquiry and not inquiry.is_strong:
        yield from _read(match, verb, match["work"], publisher=[before])
        return
    who = subjects(scene, verb) if _form(scene, verb) != "participle" or scene.before(verb) is not Symbol.BE else []
    yield from _read(match, verb, match["work"], publisher=who)


def again(match: Match) -> Iterator[Draft]:
    """A second verb with its own date: "published in 1998 and reissued in 2005"."""
    scene, verb = match.scene, match["again"]
    lemma, how = _how(scene, verb)
    value = _work(scene, match["work"])
    if value is None or how not in _FREELY or not lemma or modality(scene, verb):
        return
    time = match["time"]
    about = _Told(scene, match["work"])
    about.chunks = []
    yield about.draft(match.rule.name, [verb], time, None)


def received(match: Match) -> Iterator[Draft]:
    """A work that somebody receives: it was delivered."""
    scene, verb, work = match.scene, match["verb"], match["work"]
    value = scene.chunks[verb].value
    if not isinstance(value, Word) or value.lemma not in ("receive", "get", "be in receipt of", "take delivery of"):
        return
    told = modality(scene, verb)
    found = _work(scene, work)
    time = dated(scene, min(work, verb), max(work, verb), _AT)
    if told in (Modality.DENIED, Modality.CONDITIONAL) or found is None or not found.is_strong or time is None:
        return
    about = _Told(scene, work)
    about.add(subjects(scene, verb), Part.RECIPIENT)
    yield about.draft(match.rule.name, [verb], time, told)


def nominal(match: Match) -> Iterator[Draft]:
    """The noun of publishing: "today's publication of the reports into …", "the report's release in May"."""
    scene, noun, work = match.scene, match["noun"], match["work"]
    value = _work(scene, work)
    first, last = min(noun, work), max(noun, work)
    time = next((at for at in scene.times(first - 2, first) if day(scene.phrase(at))), None)
    told = modality(scene, noun) if time is None else None
    if value is None or told in (Modality.DENIED, Modality.CONDITIONAL):
        return
    time = time if time is not None else dated(scene, first, last, _AT)
    if time is None and (not value.is_strong or scene.before(noun) is not Symbol.DET):
        return
    if time is None and scene.words(max(0, noun - 2)).lower() in ("before", "awaiting", "await", "pending", "until"):
        return
    about = _Told(scene, work)
    yield about.draft(match.rule.name, [noun], time, told)


def reported(match: Match) -> Iterator[Draft]:
    """An inquiry, review or committee reports, at a time and without an object."""
    scene, verb, work = match.scene, match["verb"], match.get("work")
    lemma, how = _how(scene, verb)
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
    time = dated(scene, verb, verb, _AT)
    if not lemma or not happens or time is None:
        return
    if work is not None:
        yield _Told(scene, work).draft(match.rule.name, [verb], time, told)
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
    yield _Told(scene, match["work"]).draft(match.rule.name, [word], time, Modality.PLANNED)


def presented(match: Match) -> Iterator[Draft]:
    """The line at the head of a report: "Presented to Parliament pursuant to …"."""
    scene, verb = match.scene, match["verb"]
    words = scene.setting.text[scene.chunks[verb].start : scene.sentence.span.end].lower()
    if verb <= 1 and words.startswith(("presented to parliament", "presented to the house", "laid before parliament")):
        yield _imprint(match, verb, None)


def printed(match: Match) -> Iterator[Draft]:
    """The line at the head of a report: "Ordered by the House of Commons to be printed on …"."""
    scene, verb = match.scene, match["verb"]
    first = next((at for at in range(2) if scene.words(at).lower() == "ordered"), None)
    if first is not None and _how(scene, verb)[0] == "print":
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
    value, phrase = _work(scene, work), scene.phrase(time)
    if value is None or phrase.relation not in _AT or not day(phrase):
        return
    if _noun(value) not in _DATED_HEADS or not value.is_strong or value.title.split()[0].lower() in _COVERS_ITS_YEAR:
        return
    about = _Told(scene, work)
    follows = time > work
    if follows and not _stands_alone(scene, work, time, value, about):
        return
    if modality(scene, work) in (Modality.DENIED, Modality.CONDITIONAL):
        return
    yield about.draft(match.rule.name, [], time, None)


def _stands_alone(scene: Scene, work: int, time: int, value: Work, about: _Told) -> bool:
    """Whether a date after a work is the work's own: not what it looked into, nor when somebody spoke of it."""
    if value.noun == "title" or scene.before(time) is Symbol.OPEN:
        return True
    if _noun(value) in _HELD and not about.people:
        return False
    if any(f" {word} " in f" {value.title} " for word in ("into", "on", "about", "concerning", "regarding")):
        return False
    before = work - 1
    while before >= 0 and scene.chunks[before].symbol in (
        Symbol.DET,
        Symbol.STATUS,
        Symbol.OWNER,
        Symbol.OWNS,
        Symbol.PERSON,
    ):
        before -= 1
    return before < 0 or scene.chunks[before].symbol in _LEADS_TO_WORK


_LEADS_TO_WORK = frozenset(
    (
        Symbol.IN, Symbol.BY, Symbol.PREPOSITION, Symbol.WHEN, Symbol.FROM, Symbol.OF, Symbol.COMMA, Symbol.STOP,
        Symbol.OPEN, Symbol.AS, Symbol.BE, Symbol.AND, Symbol.TO, Symbol.WITH, Symbol.QUOTE, Symbol.COLON,
        Symbol.BECOME,
    )
)  # fmt: skip

_ABOUT = (
    "(BY|FROM|OF|ON|IN|AT|TO|FOR|WITH|PREPOSITION|PERSON|ORG|POST|NAME|WORD|DET|COMMA|OPEN|CLOSE|NUMBER|TIME|OWNER|"
    "OWNS|AND|QUOTE|THAT|MODIFIER|STATUS|OBJECT|APPOINT|WRITE|PUBLISH)*"
)
_GROUP = "(HAVE|MODAL|DO|NOT|ADVERB|TIME|TO|BE)*"
_DESCRIBED = (
    "(DET|OWNER|TIME|WORD|NUMBER|NAME|STATUS|ADVERB|OF|MODIFIER|PERSON OWNS|ORG OWNS|OWNS|COLON|QUOTE|BY|POST|ON)*"
)

RULES = (
    Rule(
        "publication.passive",
        f"WORK:work (OF (DET|OWNER)* WORK)? {_ABOUT} {_GROUP} BE (ADVERB|NOT|BE|TIME)* PUBLISH:verb",
        passive,
        reads="Six new reports were published by Calder Council on 6 May 2017.",
        refuses="The prisoner named in the report was released on 6 May 2017.",
    ),
    Rule(
        "publication.participle",
        "WORK:work (BY (DET|POST|WORD)* (PERSON|ORG|NAME))? (COMMA|OPEN)? "
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
        "publication.nominal",
        f"PUBLICATION:noun (TIME)? OF {_DESCRIBED} WORK:work",
        nominal,
        reads="She welcomed the publication of the report on 6 May 2017.",
        refuses="She welcomed the release of the prisoner on 6 May 2017.",
    ),
    Rule(
        "publication.nominal-owned",
        "WORK:work OWNS (TIME|ADVERB|WORD)* PUBLICATION:noun",
        nominal,
        reads="Nobody spoke after the report's publication in May 2004.",
        refuses="Nobody spoke after the report's author left in May 2004.",
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
        "publication.dated-before",
        "TIME:time OWNS? WORK:work",
        compact,
        reads="The work was commissioned in the wake of the 2014 Jay Report.",
        refuses="The work was praised in the 2014 annual report.",
    ),
    Rule(
        "publication.dated-after",
        "WORK:work (BY (DET|POST|WORD)* (PERSON|ORG|NAME))? (COMMA|OPEN|(OPEN WORK CLOSE)|OF|WORD)? TIME:time",
        compact,
        reads="He knew of it from a report to members in December 2004.",
        refuses="He spoke of a report on housing in December 2004.",
    ),
)
