"""A work as a sentence tells of it: who wrote, published, received and ordered it."""

import re
from collections.abc import Iterator

from tui.analysis.chunks import Work
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.dating import day
from tui.analysis.rules.parties import body, named_after, persons
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.statements import Evidence, Kind, Modality, Part

HELD = frozenset(("review", "audit", "study", "inspection", "inquiry", "investigation", "survey", "analysis"))
"""Nouns that are also the work going on."""
AFTER_PHRASE = frozenset(
    (
        Symbol.TIME, Symbol.BY, Symbol.IN, Symbol.ON, Symbol.TO, Symbol.COMMA, Symbol.CLOSE, Symbol.STOP, Symbol.ADVERB,
        Symbol.AT, Symbol.AS, Symbol.AND, Symbol.FOR,
    )
)  # fmt: skip
"""What stands behind a work or its participle where the phrase that tells of them ends."""
PART_OF = re.compile(
    r"\b(?:series|number|part|volume|couple|set|batch|hundreds|dozens|thousands|range|one|two|three|four|five|six|first|"
    r"second|third|last|latest|some|most|all|each|rest|cop(?:y|ies)|versions?|text|summary|laid|lay|table|chapter|"
    r"extracts?|details|findings|both|many|several|none|half|draft|edition|bulk|whole|"
    r"remainder|conclusions?|results?) $",
    re.IGNORECASE,
)
"""Before "of" or "on" where what follows comes out: "published a series of reports", "laid on the table a report"."""


def work_at(scene: Scene, at: int) -> Work | None:
    """The work at a chunk."""
    value = scene.chunks[at].value
    return value if isinstance(value, Work) else None


def noun_of(work: Work) -> str:
    """Its head noun in the singular: "report" for "six new reports"."""
    return work.noun.split()[-1].removesuffix("s") if work.noun != "findings" else work.noun


def ends_before(scene: Scene, expression: re.Pattern[str], at: int) -> bool:
    """Whether the few words before a chunk end as an expression says."""
    end = scene.chunks[at].start
    return expression.search(scene.setting.text, max(scene.sentence.span.start, end - _FEW_WORDS), end) is not None


_FEW_WORDS = 60  # code points


def how_of(scene: Scene, verb: int) -> tuple[str, str]:
    """A verb's lemma and how a work comes out by it; empty where it is no verb of publishing."""
    entry = load("verbs_publishing").get(scene.words(verb))
    attributes = entry.attributes("verbs_publishing") if entry else None
    return (attributes[0], attributes[2]) if attributes else ("", "")


_ENDS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON, Symbol.SAY, Symbol.WHEN, Symbol.WORK))
"""What ends the phrase that tells of a work."""


_OTHERS_DEEDS = (
    "leaked", "seen", "obtained", "viewed", "read", "quoted", "cited", "welcomed", "criticised", "rejected",
    "endorsed", "accepted", "denounced", "condemned", "ignored", "received", "considered", "discussed", "approved",
    "faced", "posed", "raised", "suffered", "caused", "experienced", "adopted", "employed", "owned",
    "foreword", "preface", "afterword", "introduction", "illustrations", "photographs",
)  # fmt: skip
"""What somebody else than its author does to a work."""
_BEFORE_OFFICE = re.compile(r"^(?:(?:the|an?|its|his|her|their|our|(?:the )?[\w’'-]+['’]s?) )+", re.IGNORECASE)
"""What stands before an office and is no part of what it is called: "the state's Inspector General"."""
_SHORT_FORM = (Symbol.ORG, Symbol.OPEN, Symbol.ORG, Symbol.CLOSE)
"""A body with its short form: "the Harbour Audit Office (HAO) report"."""


_OF_TOPIC = ("summary", "history", "overview", "evaluation")
"""What is of that which it tells of: "a summary of the Harbour Scheme"."""


_ABOUT = (Symbol.OF, Symbol.ON, Symbol.IN)
_MADE = frozenset(
    (
        "authored", "co-authored", "commissioned", "compiled", "completed", "conducted", "delivered", "drafted",
        "edited", "headed", "ordered", "prepared", "presented", "produced", "released", "requested", "signed",
        "submitted",
        "carried", "issued", "published", "coordinated", "supervised", "based", "assisted", "funded",
    )
)  # fmt: skip
"""What is done with a work, not with what it is about."""


class Told:
    """Who and what stand round a work: author, publisher, recipient, commissioner, each with its chunk."""

    def __init__(self, scene: Scene, work: int) -> None:
        self.scene, self.work = scene, work
        self.people: list[tuple[Person, Part]] = []
        self.chunks: list[int] = [work]
        self.body: str | None = None
        value = work_at(scene, work)
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
            inquiry = work_at(self.scene, indices[0]) if indices else None
            self.body = inquiry.title if inquiry else body(self.scene, indices)
            self.chunks += indices if self.body else []

    @property
    def has_author(self) -> bool:
        """Whether somebody is named who wrote it."""
        return any(part is Part.AUTHOR for _, part in self.people)

    @property
    def has_reader(self) -> bool:
        """Whether somebody is named who got it."""
        return any(part is Part.RECIPIENT for _, part in self.people)

    def _owner(self) -> None:
        """Whose it is: "Professor Alexis Jay's 2014 report", "her report", "the council's review"."""
        at = self.work - 1
        while at >= 0 and self.scene.chunks[at].symbol in (Symbol.TIME, Symbol.STATUS, Symbol.ADVERB):
            at -= 1
        if at < 0:
            return
        if self.scene.kinds[max(0, at - 3) : at + 1] == _SHORT_FORM:
            self.body = self.body or body(self.scene, [at - 3])
        elif self.scene.chunks[at].symbol is Symbol.OWNER:
            self.add([at], Part.AUTHOR)
        elif self.scene.chunks[at].symbol is Symbol.OWNS and at > 0:
            self.add([at - 1], Part.AUTHOR)
        elif self.scene.words(at).lower() == "whose":
            self.add([index for index in range(max(0, at - 3), at) if self.scene.person(index)], Part.AUTHOR)

    def _after(self) -> None:
        """Who stands in "by X", "from X", "of the Committee", "to X", "commissioned by X" after it."""
        at = self.work + 1
        while at < len(self.scene.chunks) and at - self.work < 14:
            symbol = self.scene.chunks[at].symbol
            if symbol is Symbol.BY and self.scene.words(at - 1).lower().split()[-1] in _OTHERS_DEEDS:
                pass  # "seen by the Herald" tells not whose it is
            elif symbol is Symbol.BY and self._is_of_clause(at):
                pass  # "a paper on the issues which were raised by Orb Bank"
            elif symbol is Symbol.FROM and self._is_told_on(at):
                pass  # "the report released today gives figures from Orb Bank"
            elif symbol in (Symbol.BY, Symbol.FROM):
                commissioned = self.scene.words(at - 1).lower() in ("commissioned", "ordered", "requested")
                self.add(named_after(self.scene, at + 1), Part.COMMISSIONER if commissioned else Part.AUTHOR)
                if not commissioned and not self.people:
                    self._office(at + 1)
            elif symbol is Symbol.OF and at == self.work + 1 and self.body is None:
                self._of(at + 1)
            elif symbol is Symbol.TO and self.scene.words(at - 1).lower() != "according":
                self.add(list(self._readers(at + 1)), Part.RECIPIENT)
            elif symbol in _ENDS and not (symbol is Symbol.WORK and self._is_of_inquiry(at)):
                break
            at += 1

    def _is_of_clause(self, at: int) -> bool:
        """Whether "by" tells who does what a relative clause says, and that is not the work's coming out."""
        kinds = self.scene.kinds
        done = self.scene.words(at - 1).lower()
        if (
            kinds[self.work + 1] in _ABOUT
            and kinds[at - 1] is Symbol.WORD
            and done.endswith("ed")
            and done not in _MADE
        ):
            return True  # "a review of the e-mails identified by Hale"
        is_relative = Symbol.WHO in kinds[self.work : at] or Symbol.THAT in kinds[self.work : at]
        return is_relative and kinds[at - 1] is not Symbol.PUBLISH

    def _is_told_on(self, at: int) -> bool:
        """Whether more than the work's coming out stands between it and a chunk."""
        kinds = self.scene.kinds
        out = next((one for one in range(self.work, at) if kinds[one] is Symbol.PUBLISH), at)
        return Symbol.WORD in kinds[out:at]

    def _of(self, at: int) -> None:
        """Take whose work it is: "the report of Justice Hale", "of the committee", not "a review of Ann Hale"."""
        value, named = work_at(self.scene, self.work), named_after(self.scene, at)
        if value is not None and noun_of(value) in _OF_TOPIC:
            return
        if value is not None and noun_of(value) == "report" and list(persons(self.scene, named)):
            self.add(named, Part.AUTHOR)
        elif not (named and load("places").has(self.scene.words(named[-1]))):  # "a review of the UK response"
            self.body = body(self.scene, named)
            self._office(at)

    def _office(self, at: int) -> None:
        """Take the office or the firm that a work is by: "by the Inspector General", "by auditors Hale & Orr"."""
        scene = self.scene
        at += at < len(scene.chunks) and scene.kinds[at] is Symbol.DET
        kinds = scene.kinds[at : at + 2]
        is_firm = kinds[1:] in ((Symbol.NAME,), (Symbol.ORG,)) and (
            kinds[0] is Symbol.POST or load("organisation_heads").has(scene.words(at).lower())
        )
        if is_firm:
            joined = at + 1 + 2 * (scene.words(min(at + 2, len(scene.chunks) - 1)) == "&")
            self.body = scene.span([at + 1, min(joined, len(scene.chunks) - 1)]).of(scene.setting.text)
        elif self.body is None and kinds[:1] == (Symbol.POST,) and not scene.person(at):
            self.body = _BEFORE_OFFICE.sub("", scene.words(at))

    def _is_of_inquiry(self, at: int) -> bool:
        """Whether a noun of works is what the work is of: "the report of the independent review, led by Hale"."""
        before = at - 1 - (self.scene.before(at) in (Symbol.DET, Symbol.OWNER))
        return before == self.work + 1 and self.scene.kinds[before] is Symbol.OF

    def _readers(self, at: int) -> Iterator[int]:
        verbs = {self.scene.chunks[index].symbol for index in range(self.work, at)}
        if at == self.work + 2 or verbs & {Symbol.PUBLISH, Symbol.SEND}:
            yield from named_after(self.scene, at)

    def draft(self, rule: str, trigger: list[int], time: int | None, told: Modality | None) -> Draft:
        """The publication, quoted over work, trigger, people and date."""
        scene, value = self.scene, work_at(self.scene, self.work)
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
