"""How a work comes out by a verb: whether it happened, and which date is its own."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.chunks import Work
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match
from tui.analysis.rules.publications.about import HELD, Told, ends_before, how_of, noun_of, work_at
from tui.analysis.rules.publications.coming_out import date_of, has_deadline, is_habit, is_routine
from tui.analysis.rules.publications.press import is_critique, is_demand, is_in_paper, is_news, is_word_of
from tui.analysis.rules.publications.unpublished import not_out, until
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import group_start
from tui.model.statements import Modality, Part
from tui.values import replace

INTRANSITIVE = frozenset(("appear", "come out", "become public"))
"""Verbs whose subject is the work itself."""
FREELY = frozenset(("published", "delivered", "completed", "leaked", "reported"))
"""How a work comes out; what is only written, delayed or withdrawn counts with its date alone."""
_SURELY = frozenset(("published", "leaked", "completed"))
"""How even a "study" or a "document" is a work that comes out."""
_VERSIONS = ("draft", "version")
_GIVEN = frozenset(("guidance", "advice", "assessment", "analysis", "evidence"))
"""What people give each other in words as well."""
_REPORTED = ("findings", "conclusion", "recommendation")
"""What a body that reports reports: "is to report its findings"."""
_MADE = ("produce", "prepare", "compile", "draw up", "write", "author", "co-author", "co-write")
_MADE_WORKS = ("report", "audit", "dossier", "findings", "recommendation", "guidance")
"""What is as good as out once somebody has made it: "who prepared a report on the failure"."""
_HANDED_ON = ("forward", "share", "pass to")
"""What is done with the work of another."""
_TELLS_LITTLE = frozenset(("announce", "reveal", "disclose", "make", "give", "appear", "return", "file", "launch"))
"""Verbs that do so much else that a date must stand beside them."""


_PRESENTS = re.compile(
    r"\b(?:I|we) (?:am|are) (?:pleased|glad|happy|proud|delighted|privileged|honou?red) to $"
    r"|\b(?:is|are) (?:pleased|proud|delighted|privileged|honou?red) to $|\b(?:pleasure|honou?r) (?:to|of) $",
    re.IGNORECASE,
)
"""Before the verb by which a covering letter hands over its report."""


_NOT_SO = re.compile(
    r"\bunlikely(?: ever)? to(?: be)? $"
    r"|\b(?:impossible|(?:not|never)(?: be| been)? possible|unable)(?: for [^,.;]{1,30}?)? to $"
    r"|\b(?:delay|postpon|defer|avoid|resist|oppos)(?:ed|es|s|ing)? $|\bdelays? in $",
    re.IGNORECASE,
)
"""Before what is not done or not yet: "delayed publishing the report", "is unlikely to be published"."""
_ASKS = re.compile(
    r"(?:When )?(?:Has|Have|Had|Did|Does|Do|Is|Are|Was|Were|Will|Should|Could|Can)\b(?!.{0,60}\bthat\b)", re.IGNORECASE
)


def _is_asked(scene: Scene) -> bool:
    """Whether a sentence asks whether something is so; "is it right that it was published?" puts that it was."""
    text, span = scene.setting.text, scene.sentence.span
    return "?" in text[span.end - 2 : span.end] and _ASKS.match(text, span.start, span.end) is not None


def told_as(scene: Scene, verb: int) -> tuple[bool, Modality | None]:
    """Whether a verb of publishing tells of an event at all, and its modality."""
    if scene.form(verb) == "ing" and scene.before(verb) in (Symbol.WITH, Symbol.FOR):
        return scene.words(max(0, verb - 2)).lower() in ("tasked", "charged", "entrusted"), Modality.PLANNED
    if ends_before(scene, _NOT_SO, verb) or _is_asked(scene):
        return False, None
    told = modality(scene, verb) or (modality(scene, verb - 2) if _is_second(scene, verb) else None)
    group = {scene.words(at).lower() for at in range(max(0, verb - 4), verb)}
    if told is Modality.PLANNED and "today" in group and scene.form(verb) == "ing":
        return True, None  # "I am today publishing"
    if told is Modality.PLANNED and ends_before(scene, _PRESENTS, verb):
        return True, None
    if told is Modality.DENIED:
        return False, None
    if told is Modality.CONDITIONAL:
        return ("would" in group, Modality.PLANNED) if Symbol.SAY in scene.symbols[:verb] else (False, None)
    if told is Modality.CALLED_FOR and group & {"must", "should", "shall", "may"}:
        return Symbol.SAY in scene.symbols or scene.sentence.zone is Zone.TURN or has_deadline(scene, verb), told
    return True, told


def _is_second(scene: Scene, verb: int) -> bool:
    """Whether a participle goes on another's auxiliaries: "will be developed and | published"."""
    is_joined = verb > 2 and scene.kinds[verb - 2 : verb] == (Symbol.WORD, Symbol.AND)
    return is_joined and scene.before(verb - 2) in (Symbol.BE, Symbol.ADVERB, Symbol.NOT)


def is_excepted(scene: Scene, work: int) -> bool:
    """Whether a work is taken out of those that are told of: "All but | the Hale Report", "is not | a report"."""
    at = work - 1
    while at > 0 and scene.kinds[at] in (Symbol.DET, Symbol.OWNER):
        at -= 1
    is_denied = at > 0 and scene.kinds[at] is Symbol.NOT and scene.before(at) is Symbol.BE
    return is_denied or scene.words(max(0, at)).lower() in _EXCEPTS


_EXCEPTS = ("all but", "bar", "barring", "but", "except", "excluding", "save")


def read_work(
    match: Match,
    verb: int,
    work: int,
    *,
    needs_date: bool = False,
    publisher: Sequence[int] = (),
    reader: Sequence[int] = (),
) -> Iterator[Draft]:
    """The publication of the work at `work` by the verb at `verb`."""
    scene, value = match.scene, work_at(match.scene, work)
    if value is None or _is_no_event(scene, verb, work) or is_excepted(scene, work):
        return
    day_out = until(scene, verb)
    if how_of(scene, verb)[1] == "delayed":
        if day_out is not None:
            yield Told(scene, work).draft(match.rule.name, [verb], day_out, Modality.PLANNED)
        return
    happens, told = told_as(scene, verb)
    if not happens:
        if not is_habit(scene, verb):
            yield from not_out(match, verb, work, day_out)
        return
    about = Told(scene, work)
    if publisher and how_of(scene, verb)[1] != "leaked" and how_of(scene, verb)[0] not in _HANDED_ON:
        # "The minister published Hale's report": its author is named
        about.add([at for at in publisher if not (about.has_author and scene.person(at))], Part.AUTHOR)
        about.chunks += publisher
    about.add(list(reader), Part.RECIPIENT)
    if is_news(value, about.body):
        return
    time = date_of(scene, verb, work)
    time = day_out if time is None and day_out is not None and day_out < verb else time
    is_made = _is_made(scene, verb, work, is_by=bool(publisher or about.people or about.body))
    is_bare = verb < work and scene.before(work) is Symbol.PUBLISH and how_of(scene, verb)[1] == "delivered"
    is_any = value.is_plural and (told is Modality.CALLED_FOR or is_bare)  # "submitting annual reports"
    is_open = (
        needs_date
        or is_any
        or how_of(scene, verb)[1] == "updated"
        or (is_made and told is not None)
        or is_habit(scene, verb)
    )
    is_entry = time is None and told is None and is_habit(scene, verb) and not (is_any or value.is_plural)
    if time is None and not is_entry and (is_open or is_routine(scene, verb, work, value, told)):
        return
    if _is_sure(value, how_of(scene, verb), is_dated=time is not None, is_made=is_made):
        yield replace(about.draft(match.rule.name, [verb], time, told), needs_day=is_entry)


def _is_no_event(scene: Scene, verb: int, work: int) -> bool:
    """Whether the verb is none by which the work comes out, or the work is none: "no report was published"."""
    value, (lemma, how) = work_at(scene, work), how_of(scene, verb)
    if value is None or not lemma or how in _NOT_OUT or _is_led_to(scene, work, verb):
        return True
    if scene.after(work) is Symbol.LETTER and work > verb:
        return True  # "issued business review letters"
    if how == "reported" and not (noun_of(value) in _REPORTED and scene.before(work) is Symbol.OWNER and work > verb):
        return True
    is_beginning = lemma in ("launch", "announce") and noun_of(value) in HELD
    is_of_other = noun_of(value) in _VERSIONS and scene.after(work) is Symbol.OF  # "a draft of the letter"
    if how == "written" and ends_before(scene, _BEGUN, verb):
        return True
    is_done = lemma == "deliver" and noun_of(value) in _DONE and work > verb and scene.before(work) is not Symbol.OWNER
    is_filed = lemma == "file" and scene.after(work) not in (Symbol.WITH, Symbol.TO)  # "filed a police report"
    is_done = is_done or (noun_of(value) == "plan" and scene.after(work) is Symbol.TO)  # "plans to build were delayed"
    is_drafted = value.noun == "draft" and scene.after(work) is Symbol.WORD  # "the draft order was laid"
    if (
        is_done
        or is_filed
        or is_drafted
        or is_critique(scene, work)
        or is_word_of(scene, work)
        or is_demand(scene, work)
        or is_in_paper(scene, verb)
    ):
        return True
    return is_beginning or is_of_other or ends_before(scene, _NONE, work)


_NOT_OUT = ("withdrawn", "changed")
_DONE = ("recommendation", "plan", "strategy", "programme")
"""What is also delivered by doing it: "to deliver the recommendations addressed to them"."""
_BEGUN = re.compile(r"\b(?:start|began|begin|begun|continu|resum)\w* (?:to )?$", re.IGNORECASE)
"""Before the verb of what is not yet made: "started writing his report"."""
_NONE = re.compile(
    r"\b(?:no|not|neither|none|any)(?: (?:one|all|any|further|other|such))?(?: of)?(?: the| its| his| her)? $",
    re.IGNORECASE,
)
"""Before a work of which there is none: "no report was published", "not one of the reports"."""


def _is_sure(work: Work, verb: tuple[str, str], *, is_dated: bool, is_made: bool) -> bool:
    """Whether a work comes out by a verb, its lemma and how, with its date or without one."""
    lemma, how = verb
    is_given = lemma in ("provide", "give") and noun_of(work) not in _MADE_WORKS and noun_of(work) not in _VERSIONS
    if is_given and not (is_dated and noun_of(work) in HELD):
        return False  # "provides strategies", "giving advice to staff"
    if is_dated:
        return work.is_strong or is_made or _is_surely(work, lemma, how)
    if not is_made and (how not in FREELY or lemma in _TELLS_LITTLE):
        return False
    if work.is_plural and noun_of(work) in HELD and how == "completed":
        return False  # "523 reviews were finalised"
    is_told = noun_of(work) in _GIVEN and how == "delivered"  # "presenting evidence to members"
    return (work.is_strong or is_made) and not is_told


def _is_made(scene: Scene, verb: int, work: int, *, is_by: bool) -> bool:
    """Whether somebody told of made a work: "who prepared a report", "a study by Hale", not "wrote a review of a play".

    Args:
        scene: The sentence.
        verb: The verb.
        work: The work.
        is_by: Whether who made it is known.
    """
    value = work_at(scene, work)
    if value is None or how_of(scene, verb)[0] not in _MADE:
        return False
    if verb > work:
        clause = scene.kinds[scene.last_wall(verb) + 1 : scene.next_wall(verb)]
        is_only_made = clause.count(Symbol.PUBLISH) == 1  # not "written by Hale and published by the board"
        is_one = not value.is_plural and (noun_of(value) in HELD or noun_of(value) in _MADE_WORKS)
        return is_by and is_one and is_only_made
    subject = group_start(scene, verb) - 1
    return (is_by or (subject > 0 and scene.kinds[subject] is Symbol.WHO)) and noun_of(value) in _MADE_WORKS


def _is_surely(work: Work, lemma: str, how: str) -> bool:
    """Whether what need not be a report comes out as one: "the study was published", not "plans were leaked"."""
    return noun_of(work) in HELD and (how in _SURELY or lemma in ("present", "submit", "lay before"))


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
