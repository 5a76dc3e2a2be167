"""What every rule of tenure does with a match: whose post, since when, until when, as told."""

import re

from tui.analysis.clauses import subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import is_confirmed
from tui.analysis.names import Person
from tui.analysis.openings import opens_long_ago
from tui.analysis.patterns import Match
from tui.analysis.rules.tenures.apart import body_apart
from tui.analysis.rules.tenures.stretches import begins, end_of, ended, life_end, stretch
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import EFFECT
from tui.analysis.verb_groups import FINITE, group_start
from tui.model.statements import Evidence, Kind, Modality, Part, Status
from tui.values import replace

POINT = (Relation.AT, Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL, Relation.BY)
STRETCH = (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL)


def draft(
    match: Match,
    holder: Person,
    chunks: list[int],
    *,
    post: int | None = None,
    organisation: str | None = None,
    time: int | None = None,
) -> Draft:
    """A tenure of `holder` quoted from the first to the last of some chunks and of its time phrase, not yet dated."""
    scene = match.scene
    quoted = chunks if time is None else [*chunks, time]
    held = scene.post(post) if post is not None else None
    evidence = [Evidence("post", scene.chunks[post].span)] if post is not None else []
    phrase = stretch(scene, time, post) if time is not None else None
    ahead = phrase is not None and is_after(begins(phrase), scene.setting.published)
    if phrase is None or (ahead and _is_told_of_past(match) and not _takes_effect(scene, time)):
        phrase, quoted, time = None, chunks, None
    last = end_of(scene, match.get("verb"), time, max(quoted), phrase)
    if last is not None:
        quoted = [*quoted, last]
        phrase = ended(phrase, scene.phrase(last))
    elif (life := life_end(scene, holder, max(quoted))) is not None:
        phrase = ended(phrase, life)
    evidence += [Evidence("date", scene.chunks[at].span) for at in (time, last) if at is not None]
    return Draft(
        Kind.TENURE,
        match.rule.name,
        scene.span(quoted),
        ((holder, Part.HOLDER),),
        post=held.text if held else None,
        organisation=organisation or _employer_of(scene, post, match.get("verb")),
        modality=Modality.PLANNED if ahead and phrase is not None else None,
        time=phrase,
        evidence=tuple(evidence),
    )


def _employer_of(scene: Scene, at: int | None, verb: int | None) -> str | None:
    post = scene.post(at) if at is not None else None
    return (post.organisation or body_apart(scene, at, verb)) if at is not None and post else None


def _takes_effect(scene: Scene, time: int | None) -> bool:
    """Whether a time phrase says when what was decided takes effect: "was named chairman, effective next April"."""
    return time is not None and scene.words(time).lower().startswith(_EFFECTIVE)


_EFFECTIVE = (*EFFECT, "from ", "as of ", "as from ", "starting ", "beginning ", "commencing ")


def _is_told_of_past(match: Match) -> bool:
    """Whether the verb is past, so that no day still to come is the event's; "would become" looks ahead."""
    verb = match.get("verb")
    if verb is None or not is_past(match.scene, verb):
        return False
    return all(match.scene.words(at).lower() != "would" for at in range(group_start(match.scene, verb), verb))


def held(tenure: Draft, scene: Scene, status: str = "") -> Draft:
    """The tenure as held at a time: by its time phrase, else current or former as its title or narrative says."""
    phrase = tenure.time
    if phrase and phrase.relation in (Relation.FROM, Relation.SINCE) and _is_cut(phrase, scene):
        return replace(tenure, as_of=None, status=Status.CURRENT)
    if phrase and phrase.relation in STRETCH:
        holds = scene.setting.published if phrase.relation is Relation.SINCE and not _had(tenure, scene) else None
        return replace(tenure, start=phrase.start, end=phrase.end, as_of=holds, status=Status.DATED)
    as_of = (phrase.start or phrase.end) if phrase and phrase.relation in (Relation.AT, Relation.BY) else None
    was_to_come = scene.setting.is_narrative and "future" in tenure.span.of(scene.setting.text).lower().split()
    if status == "later" or (status == "planned" and was_to_come):  # later than what is told of, perhaps over since
        return replace(tenure, as_of=None, status=Status.FORMER)
    if status in ("former", "planned"):
        return replace(
            tenure,
            as_of=scene.setting.published,
            status=Status.FORMER if status == "former" else Status.CURRENT,
            modality=Modality.PLANNED if status == "planned" else tenure.modality,
        )
    now = scene.setting.published if status != "then" else None  # then: at the time told of, which need not be known
    return replace(tenure, as_of=as_of or now, status=Status.CURRENT)


def _is_cut(phrase: TimePhrase, scene: Scene) -> bool:
    """Whether a sentence breaks off behind a phrase and within brackets, so that the end of a stretch may be lost."""
    words = scene.setting.text[scene.sentence.span.start : scene.sentence.span.end]
    return words.count("(") > words.count(")") and not scene.setting.text[phrase.span.end : scene.sentence.span.end]


def held_then(tenure: Draft, scene: Scene, verb: int, status: str = "") -> Draft:
    """The tenure as held where the verb tells of it: without a time of its own over, if the verb is past."""
    made = held(tenure, scene, status)
    return replace(made, status=Status.FORMER) if made.status is Status.CURRENT and is_past(scene, verb) else made


def _had(tenure: Draft, scene: Scene) -> bool:
    """Whether a tenure is told from some time past: "who had been clerk since 2004" is not said to be so now."""
    return "had" in tenure.span.of(scene.setting.text).split()


def entered(tenure: Draft, scene: Scene) -> Draft:
    """The tenure as entered at its time phrase."""
    phrase = None if tenure.time and _is_how_long(tenure.time, scene) else tenure.time
    if phrase and phrase.start and phrase.relation is not Relation.BY:
        if phrase.end and phrase.relation is Relation.SPAN and _is_end_told(phrase, tenure, scene):
            return replace(tenure, start=phrase.end, status=Status.DATED)
        end = phrase.end if phrase.relation in (Relation.SPAN, Relation.UNTIL) else None
        return replace(tenure, start=phrase.start, end=end, status=Status.DATED)
    if phrase and phrase.end and phrase.relation is Relation.UNTIL:
        if _is_end_told(phrase, tenure, scene):
            return replace(tenure, start=phrase.end, status=Status.DATED)
        return replace(tenure, end=phrase.end, status=Status.DATED)
    if phrase and phrase.end and phrase.relation is Relation.BY:
        return replace(tenure, as_of=phrase.end, status=Status.CURRENT)
    perfect = any(scene.words(at).lower() in ("has", "have") for at in scene.times_of_have(tenure.span))
    perfect = perfect or _is_perfect(tenure, scene) or scene.sentence.zone is Zone.TITLE  # "Ann Hale appointed chair"
    is_over = (scene.setting.is_narrative or opens_long_ago(scene)) and not (perfect or is_new(tenure, scene))
    return replace(tenure, as_of=scene.setting.published, status=Status.FORMER if is_over else Status.CURRENT)


def _is_end_told(phrase: TimePhrase, tenure: Draft, scene: Scene) -> bool:
    """Whether what was entered came when a stretch ended: "did nothing until May 2020, when he was made head"."""
    return phrase.span.end < tenure.span.end and scene.setting.text.startswith(_WHEN, phrase.span.end)


_WHEN = (", when ", " when ", ", when,", " when,", ", at which point ")


def _is_perfect(tenure: Draft, scene: Scene) -> bool:
    """Whether the verb is perfect: "has been appointed clerk", "the board has | named Ann Hale as clerk"."""
    text, span = scene.setting.text, scene.sentence.span
    return (
        _ANNOUNCES.search(text, max(span.start, tenure.span.start - _ANNOUNCED_WITHIN), tenure.span.start) is not None
        or _HAS.search(text, max(span.start, tenure.span.start - _FEW_WORDS), tenure.span.start) is not None
        or _HAS_BEEN.search(text, tenure.span.start, tenure.span.end) is not None
    )


_FEW_WORDS, _ANNOUNCED_WITHIN = 40, 80  # code points
_ANNOUNCES = re.compile(
    r"\b(?:announces?(?: today)?|announced today|today announced) the "
    r"(?:appointments? of (?:[Tt]he )?(?:[A-Z][\w.]* ){0,2})?$"
)
"""What a release says of today: "pleased to announce the appointment of | Ann Hale as clerk"."""
_HAS = re.compile(r"\b(?:has|have)(?: (?:now|also|just|been|since|today|\w{3,12}ly)){0,2} $")
_HAS_BEEN = re.compile(r"\b(?:has|have)(?: (?:now|also|just|since))? been\b|\b(?:is|are) (?:re-?)?elected\b")


def is_new(tenure: Draft, scene: Scene) -> bool:
    """Whether what was entered is told to be new or to come, so that it goes on: "was recently appointed clerk"."""
    told = scene.setting.text[max(tenure.span.start, tenure.span.end - _NEAR) : tenure.span.end]
    words = _LATELY.sub("", told).split()
    return "will" in words or not _NEW.isdisjoint(word.lower() for word in words)


_NEAR = 400  # code points: what was entered as the last of a long row is told to be new near it
_LATELY = re.compile(r"\b(?:most|until) recently\b", re.IGNORECASE)
_NEW = frozenset(
    ("replaces", "succeeds", "recently", "newly", "just", "lately", "now", "today", "yesterday", "tonight")
)


def _is_how_long(phrase: TimePhrase, scene: Scene) -> bool:
    """Whether a phrase tells no day of entering: "elected chairman for the coming year", "between 2001 and 2004"."""
    words = phrase.span.of(scene.setting.text).lower()
    is_for = words.startswith("for ") and phrase.relation is Relation.AT
    return words.startswith("between ") or (is_for and all(timex.derived for timex in phrase.timexes))


def left(tenure: Draft, scene: Scene) -> Draft:
    """The tenure as left at its time phrase."""
    phrase = tenure.time
    if phrase and phrase.relation is Relation.SPAN:
        return replace(tenure, start=phrase.start, end=phrase.end, status=Status.DATED)
    if phrase and (phrase.end or phrase.start) and _is_point(phrase, scene):
        return replace(tenure, end=phrase.end or phrase.start, status=Status.DATED)
    return replace(tenure, as_of=scene.setting.published, status=Status.FORMER)


def _is_point(phrase: TimePhrase, scene: Scene) -> bool:
    """Whether the phrase says when something ended: "in 2009", "until 2009", "with effect from 2009"."""
    words = phrase.span.of(scene.setting.text).lower()
    return phrase.relation in (Relation.AT, Relation.UNTIL) or words.startswith(EFFECT)


def holders_of(match: Match) -> list[tuple[int, Person]]:
    """The chunks that name whose deed the verb is, each with who that is: two for "Ann Poe and Tom Reed joined"."""
    scene, verb = match.scene, match["verb"]
    indices = subjects(scene, verb)
    if not indices and not scene.people and scene.words(verb).lower().startswith("serving"):
        return [(verb, scene.setting.protagonist)] if scene.setting.protagonist else []
    return [(at, person) for at in indices if (person := scene.person(at))]


def holder_of(match: Match) -> tuple[int, Person] | None:
    """As `holders_of`, for a post that one person holds: the one named next to the verb."""
    return next(reversed(holders_of(match)), None)


def is_aside(scene: Scene, verb: int) -> bool:
    """Whether the verb's clause is subordinate: "when you became a director" only reminds of a post."""
    for at in range(verb - 1, max(-1, verb - 6), -1):
        if scene.chunks[at].symbol is Symbol.WHEN:
            return True
        if scene.chunks[at].symbol in (Symbol.COMMA, Symbol.STOP, Symbol.AND):
            return False
    return False


def is_speaker(match: Match) -> bool:
    """Whether the subject is "I" or "you": who speaks of their own post reminds of it more often than tells it."""
    at = next(iter(subjects(match.scene, match["verb"])), None)
    return at is not None and match.scene.words(at).lower() in ("i", "you", "we")


def is_past(scene: Scene, verb: int) -> bool:
    """Whether a verb group tells of the past: "was", "had served", "was proud to serve", not "has served"."""
    first = group_start(scene, verb)
    first -= 2 * (scene.kinds[max(0, first - 2) : first] == (Symbol.BE, Symbol.STATUS))  # "is presently | serving"
    if scene.before(first) is Symbol.TO:
        verbs = (at for at in range(first - 2, scene.last_wall(first), -1) if scene.kinds[at] in FINITE)
        first = next(verbs, first)
    words = {scene.words(at).lower() for at in range(first, verb + 1)}
    if "being" in words and first and scene.words(first - 1).lower() in ("included", "involved"):
        return True
    if scene.words(first - 1).lower() in ("has been", "have been"):
        return False  # "has been | serving as"
    if words & {"has", "have", "is", "are", "remains", "will", "sitting as"}:
        return False  # "before Ann Hale, sitting as a deputy judge", who is one
    if words & {"was", "were", "had", "would", "having", "went on to"} or scene.form(verb) == "past":
        return True
    return scene.form(verb) == "ing" and words.isdisjoint(("currently", "presently"))


def is_place(scene: Scene, at: int) -> bool:
    """Whether the body at a chunk is a mere place, which nobody is a member of."""
    body = scene.body(at) or ""
    words = body.split() or [""]
    return load("places").has(body) or words[-1] in _LANDS or words[0] in ("Mount", "Lake", "Cape")


_LANDS = frozenset(
    ("Island", "Islands", "Peninsula", "Hill", "Hills", "Mountains", "Highlands", "Coast", "Desert", "Colony")
)


def employer(scene: Scene, verb: int, at: int) -> str | None:
    """The body named between verb and "as": "she worked for Orb Limited as a clerk"."""
    named = next((index for index in range(verb + 1, at) if scene.chunks[index].symbol is Symbol.ORG), None)
    is_served = named is not None and Symbol.AS in scene.symbols[named:at] and not is_place(scene, named)
    return scene.body(named) if named is not None and is_served else None


def is_of_owner(scene: Scene, at: int) -> bool:
    """Whether a post is the title of somebody whose own it is not: "appointed as | King | Kalākaua's chamberlain"."""
    if scene.after(at) is Symbol.OWNS:
        return not {"of", "for", "to"} & set(scene.words(at).split())  # not "chair of the board's committee"
    return scene.after(at) in (Symbol.PERSON, Symbol.NAME) and scene.after(at + 1) is Symbol.OWNS


def noun_of(match: Match) -> str:
    """The noun of a match, in lower case."""
    return match.scene.words(match["noun"]).lower()


def led_post(scene: Scene, verb: int) -> str:
    """The post of whoever leads a body by a verb: "editor" for "edited"; "leader" where the verb names none."""
    entry = load("verbs_leading").get(scene.verb(verb))
    attributes = entry.attributes("verbs_leading") if entry else None
    return attributes[0] if attributes and attributes[0] else "leader"


def is_anybody(scene: Scene, subject: int, verb: int) -> bool:
    """Whether "you" may be anybody: "it is harder if you become a director", not "Did you become a director? Yes"."""
    finite = group_start(scene, verb) == verb and scene.words(verb).lower() == scene.verb(verb)
    return finite and not is_confirmed(scene) and scene.words(subject).lower() == "you"
