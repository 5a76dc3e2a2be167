"""What every rule of tenure does with a match: whose post, since when, until when, as told."""

import re

from tui.analysis.chunks import Post
from tui.analysis.clauses import group_start, subjects
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.patterns import Match
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import Relation, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Modality, Part, Status
from tui.values import replace

POINT = (Relation.AT, Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL, Relation.BY)


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
    phrase = _stretch(scene, time) if time is not None else None
    ahead = phrase is not None and is_after(phrase.start or phrase.end, scene.setting.published)
    if ahead and _is_told_of_past(match):
        phrase, quoted, time = None, chunks, None
    last = _end_clause(match, max(quoted)) if phrase is None or phrase.relation in _OPEN else None
    last = _where_stayed(match, max(quoted)) if last is None else last
    if last is not None:
        quoted = [*quoted, last]
        phrase = _ended(phrase, scene.phrase(last))
    evidence += [Evidence("date", scene.chunks[at].span) for at in (time, last) if at is not None]
    return Draft(
        Kind.TENURE,
        match.rule.name,
        scene.span(quoted),
        ((holder, Part.HOLDER),),
        post=held.text if held else None,
        organisation=organisation or (held.organisation if held else None),
        modality=Modality.PLANNED if ahead and phrase is not None else None,
        time=phrase,
        evidence=tuple(evidence),
    )


def _is_told_of_past(match: Match) -> bool:
    """Whether the verb is past, so that no day still to come is the event's."""
    verb = match.get("verb")
    return verb is not None and is_past(match.scene, verb)


def _stretch(scene: Scene, time: int) -> TimePhrase:
    """The phrase of a date; with a few months right before a year, a stretch within it: "for four months in 1987"."""
    phrase = scene.phrase(time)
    if phrase.relation is not Relation.AT or scene.before(time) is not Symbol.TIME:
        return phrase
    length = scene.phrase(time - 1)
    is_short = length.relation is Relation.FOR and bool(_MONTHS.search(length.span.of(scene.setting.text)))
    return replace(phrase, relation=Relation.SPAN) if is_short and str(phrase.start).isdigit() else phrase


_MONTHS = re.compile(r"\b(?:months?|weeks?|days)\b", re.IGNORECASE)
_OPEN = (Relation.FROM, Relation.SINCE)
_UNTIL_REACH = 9
"""Chunks from "until" to the date of what ends a tenure."""


def _end_clause(match: Match, last: int) -> int | None:
    """The date of what ends a tenure that is told up to chunk `last`: "until her death in 1996"."""
    scene, verb, until = match.scene, match.get("verb"), last + 1
    ends = verb is not None and scene.chunks[verb].symbol in (Symbol.LEAVE, Symbol.REMOVE)
    if ends or until >= len(scene.chunks) or scene.words(until).lower() not in ("until", "till"):
        return None
    for at in range(until + 1, min(scene.next_wall(until), until + _UNTIL_REACH)):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.TIME:
            return at if scene.phrase(at).relation is Relation.AT and scene.phrase(at).start else None
        if symbol in (Symbol.COMMA, Symbol.AND, Symbol.WHO, Symbol.WHEN, Symbol.THAT, Symbol.NOT):
            return None
    return None


def _where_stayed(match: Match, last: int) -> int | None:
    """The date until which somebody stayed: "became director of the Fell Trust, where she remained until 2006"."""
    scene, verb = match.scene, match.get("verb")
    enters = verb is not None and scene.chunks[verb].symbol in _BEGINS
    if enters and (until := _stayed_on(match, last)) is not None:
        return until
    where = last + 2 if scene.after(last) is Symbol.COMMA else last + 1
    ends = verb is not None and scene.chunks[verb].symbol in (Symbol.LEAVE, Symbol.REMOVE)
    if ends or scene.symbols[where : where + 4] != _STAYED or scene.words(where).lower() != "where":
        return None
    stays = scene.lemma(where + 2) in ("remain", "stay") and scene.phrase(where + 3).relation is Relation.UNTIL
    return where + 3 if stays else None


def _stayed_on(match: Match, last: int) -> int | None:
    """The date until which a post just entered was held: "and held the office until 2004", "and served until"."""
    scene = match.scene
    found = _STAYED_ON.match(scene.symbols, last + 1)
    stays = found.start("stays") if found else None
    if found is None or stays is None:
        return None
    names_job = Symbol.JOB in found[0] or scene.lemma(stays).endswith((" office", " post", " position", " role"))
    if scene.chunks[stays].symbol is Symbol.HOLD and not names_job:
        return None
    until = found.end()
    if until < len(scene.chunks) and scene.chunks[until].symbol is Symbol.TIME:
        return until if scene.phrase(until).relation is Relation.UNTIL else None
    return _end_clause(match, until - 1)


_BEGINS = (Symbol.APPOINT, Symbol.BECOME)
_STAYED_ON = re.compile(
    f"{Symbol.COMMA}?{Symbol.AND}{Symbol.PRONOUN}?{Symbol.HAVE}?(?P<stays>[{Symbol.SERVE}{Symbol.HOLD}])"
    f"[{Symbol.DET}{Symbol.THAT}{Symbol.OWNER}{Symbol.IN}{Symbol.ADVERB}]*{Symbol.JOB}?"
)
"""How a beginning goes on to its end: "and held the office until", "and served there until"."""
_STAYED = Symbol.WHEN + Symbol.PRONOUN + Symbol.SERVE + Symbol.TIME


def _ended(began: TimePhrase | None, end: TimePhrase) -> TimePhrase:
    """One phrase for the beginning and end of a tenure."""
    if began is None:
        return replace(end, relation=Relation.UNTIL, start=None, end=end.end or end.start)
    span = Span(began.span.start, end.span.end)
    timexes = began.timexes + end.timexes
    return TimePhrase(span, Relation.SPAN, began.start, end.end or end.start, timexes)


def held(tenure: Draft, scene: Scene, status: str = "") -> Draft:
    """The tenure as held at a time: by its time phrase, else current or former as its title or narrative says."""
    phrase = tenure.time
    if phrase and phrase.relation in (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL):
        holds = scene.setting.published if phrase.relation is Relation.SINCE else None
        return replace(tenure, start=phrase.start, end=phrase.end, as_of=holds, status=Status.DATED)
    as_of = (phrase.start or phrase.end) if phrase and phrase.relation in (Relation.AT, Relation.BY) else None
    if status == "later":  # later than what is told of, and perhaps over since
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


def entered(tenure: Draft, scene: Scene) -> Draft:
    """The tenure as entered at its time phrase."""
    phrase = tenure.time
    if phrase and phrase.start and phrase.relation is not Relation.BY:
        end = phrase.end if phrase.relation in (Relation.SPAN, Relation.UNTIL) else None
        return replace(tenure, start=phrase.start, end=end, status=Status.DATED)
    if phrase and phrase.end and phrase.relation is Relation.UNTIL:
        return replace(tenure, end=phrase.end, status=Status.DATED)
    perfect = any(scene.words(at).lower() in ("has", "have") for at in scene.times_of_have(tenure.span))
    status = Status.FORMER if scene.setting.is_narrative and not perfect else Status.CURRENT
    return replace(tenure, as_of=scene.setting.published, status=status)


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
    return phrase.relation in (Relation.AT, Relation.UNTIL) or words.startswith(("with effect", "effective"))


def is_placed(scene: Scene, at: int, post: Post) -> bool:
    """Whether the title alone places somebody in a post; "a Texas attorney" names a trade and where it is plied."""
    if post.is_strong:
        return True
    if post.organisation and load("places").get(post.organisation):
        return False
    if " for " in post.text and scene.words(at).split()[0].lower() == "the":
        return True
    body_after = post.organisation is not None and post.head.end < scene.chunks[at].end
    return body_after or (post.organisation is not None and scene.words(at).split()[0].lower() not in ("a", "an"))


def joined_post(scene: Scene, at: int) -> int | None:
    """A further post joined by "and", "," or ", and": it is the same person's unless a name of its own follows."""
    following = at + 1
    while following < len(scene.chunks) and scene.chunks[following].symbol in (
        Symbol.AS,
        Symbol.AND,
        Symbol.COMMA,
        Symbol.ADVERB,
        Symbol.TIME,
    ):
        following += 1
    if scene.before(following) is Symbol.AND and scene.symbols[following : following + 1] == Symbol.TO:
        following += 1  # "promoted to sergeant and to inspector"
    if following == at + 1 or following >= len(scene.chunks) or scene.chunks[following].symbol is not Symbol.POST:
        return None
    after = scene.after(following)
    joined = any(scene.chunks[index].symbol is Symbol.AND for index in range(at + 1, following))
    if not joined and after not in (Symbol.COMMA, Symbol.AND):
        return None  # "chairman of Orb Ltd, Provigo's controlling shareholder" describes the company
    return None if after is Symbol.PERSON or (after is Symbol.COMMA and scene.person(following + 2)) else following


def times_behind(scene: Scene, at: int) -> list[int]:
    """The time phrase behind a title, or behind a town after it: "of Fell College, Durham, from 1998"."""
    town = scene.symbols[at + 1 : at + 4] == Symbol.COMMA + Symbol.ORG + Symbol.COMMA
    return scene.times(at + 4, at + 5) if town else scene.times(at + 1, at + 2)


def begins_anew(scene: Scene, at: int) -> bool:
    """Whether a title joined by "and" has an article of its own, and so shares no "former" with the one before."""
    return scene.words(at).split()[0].lower() in ("the", "a", "an", "his", "her", "its", "their")


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
    """Whether a verb group tells of the past: "was", "had served", not "has served"."""
    words = {scene.words(at).lower() for at in range(group_start(scene, verb), verb + 1)}
    if words & {"has", "have", "is", "are", "remains", "will"}:
        return False
    return bool(words & {"was", "were", "had"}) or scene.form(verb) in ("past", "ing")


def is_place(scene: Scene, at: int) -> bool:
    """Whether the body at a chunk is a mere place, which nobody is a member of."""
    body = scene.body(at)
    return body is not None and load("places").has(body)


def noun_of(match: Match) -> str:
    """The noun of a match, in lower case."""
    return match.scene.words(match["noun"]).lower()


def led_post(scene: Scene, verb: int) -> str:
    """The post of whoever leads a body by a verb: "editor" for "edited"; "leader" where the verb names none."""
    entry = load("verbs_leading").get(scene.verb(verb))
    attributes = entry.attributes("verbs_leading") if entry else None
    return attributes[0] if attributes and attributes[0] else "leader"
