"""Tenures: titles beside names, posts asserted, entered, held and left."""

from collections.abc import Iterator
from dataclasses import replace

from tui.analysis.chunks import Post, Word
from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.scenes import Scene, dated
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.dates import EdtfDate
from tui.model.statements import Evidence, Kind, Modality, Part, Status

_POINT = (Relation.AT, Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL, Relation.BY)


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
    if time is not None:
        evidence.append(Evidence("date", scene.chunks[time].span))
    return Draft(
        Kind.TENURE,
        match.rule.name,
        scene.span(quoted),
        ((holder, Part.HOLDER),),
        post=held.text if held else None,
        organisation=organisation or (held.organisation if held else None),
        time=scene.phrase(time) if time is not None else None,
        evidence=tuple(evidence),
    )


def held(tenure: Draft, scene: Scene, status: str = "") -> Draft:
    """The tenure as held at a time: by its time phrase, else current or former as its title or narrative says."""
    phrase = tenure.time
    if phrase and phrase.relation in (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL):
        return replace(tenure, start=phrase.start, end=phrase.end, status=Status.DATED)
    as_of = phrase.start if phrase and phrase.relation in (Relation.AT, Relation.BY) else None
    if status in ("former", "planned"):
        return replace(
            tenure,
            as_of=scene.setting.published,
            status=Status.FORMER if status == "former" else Status.CURRENT,
            modality=Modality.PLANNED if status == "planned" else tenure.modality,
        )
    return replace(tenure, as_of=as_of or scene.setting.published, status=Status.CURRENT)


def entered(tenure: Draft, scene: Scene) -> Draft:
    """The tenure as entered at its time phrase."""
    phrase = tenure.time
    if phrase and phrase.start and phrase.relation is not Relation.BY:
        end = phrase.end if phrase.relation in (Relation.SPAN, Relation.UNTIL) else None
        return replace(tenure, start=phrase.start, end=end, status=Status.DATED)
    if phrase and phrase.end and phrase.relation is Relation.UNTIL:
        return replace(tenure, end=phrase.end, status=Status.DATED)
    status = Status.FORMER if scene.setting.is_narrative else Status.CURRENT
    return replace(tenure, as_of=scene.setting.published, status=status)


def left(tenure: Draft, scene: Scene) -> Draft:
    """The tenure as left at its time phrase."""
    phrase = tenure.time
    if phrase and phrase.relation is Relation.SPAN:
        return replace(tenure, start=phrase.start, end=phrase.end, status=Status.DATED)
    if phrase and (phrase.end or phrase.start) and phrase.relation in (Relation.AT, Relation.UNTIL):
        return replace(tenure, end=phrase.end or phrase.start, status=Status.DATED)
    return replace(tenure, as_of=scene.setting.published, status=Status.FORMER)


def _is_placed(post: Post) -> bool:
    """Whether the title alone places somebody in a post."""
    return post.is_strong or post.organisation is not None


def title_before(match: Match) -> Iterator[Draft]:
    """A title directly before a name, or before the names of several who hold it."""
    scene, at = match.scene, match["post"]
    post, holder = scene.post(at), scene.person(match["holder"])
    if post is None or holder is None or not _is_placed(post) or scene.before(at) is Symbol.NOT:
        return
    if not (post.organisation or post.status) and _is_title_only(post.text):
        return
    with_comma = scene.after(at) is Symbol.COMMA
    if with_comma and not (post.status or post.organisation or _opens_with_article(scene, at)):
        return
    indices = [match["holder"]]
    while post.is_plural and scene.after(indices[-1]) in (Symbol.AND, Symbol.COMMA) and scene.person(indices[-1] + 2):
        indices.append(indices[-1] + 2)
    for index in indices:
        person = scene.person(index)
        if person:
            yield _bare(match, person, [at, index], at, post)


_TITLES_ONLY = ("courtesy", "honour", "academic", "rank", "church")


def _is_title_only(text: str) -> bool:
    """Whether the words are a form of address: a rank or honour before a name places nobody in a post."""
    entry = load("personal_titles").get(text)
    attributes = entry.attributes("personal_titles") if entry else None
    return bool(attributes) and attributes is not None and attributes[-1] in _TITLES_ONLY


def _opens_with_article(scene: Scene, at: int) -> bool:
    words = scene.words(at).split()
    return (bool(words) and words[0].lower() in ("the", "its", "their", "his", "her", "our")) or words[0][0].isupper()


def _bare(match: Match, holder: Person, chunks: list[int], at: int, post: Post) -> Draft:
    scene = match.scene
    time = next((index for index in scene.times(max(chunks) + 1, max(chunks) + 2)), None)
    if time is not None and scene.phrase(time).relation is Relation.AT:
        time = None
    made = draft(match, holder, chunks, post=at, time=time)
    made = held(made, scene, post.status)
    if made.status is Status.CURRENT:
        made = replace(made, as_of=_told(scene, at) or made.as_of)
    return replace(made, is_bare=made.status is not Status.DATED)


def _told(scene: Scene, at: int) -> EdtfDate | None:
    """The time a sentence tells of, where it tells of the past."""
    index = dated(scene, at, at, (Relation.AT,))
    return scene.phrase(index).start if index is not None else None


def title_after(match: Match) -> Iterator[Draft]:
    """A title in apposition after a name, with those joined to it by "and"."""
    scene = match.scene
    holder = scene.person(match["holder"])
    if holder is None:
        return
    at: int | None = match["post"]
    while at is not None:
        post = scene.post(at)
        if post is None or scene.after(at) is Symbol.PERSON or post.is_plural:
            return
        if _is_placed(post):
            yield _bare(match, holder, [match["holder"], at], at, post)
        at = _joined_post(scene, at)


def _joined_post(scene: Scene, at: int) -> int | None:
    """A further post joined by "and", "," or ", and": it is the same person's unless a name of its own follows."""
    following = at + 1
    while following < len(scene.chunks) and scene.chunks[following].symbol in (
        Symbol.AND,
        Symbol.COMMA,
        Symbol.ADVERB,
        Symbol.TIME,
    ):
        following += 1
    if following == at + 1 or following >= len(scene.chunks) or scene.chunks[following].symbol is not Symbol.POST:
        return None
    after = scene.after(following)
    return None if after is Symbol.PERSON or (after is Symbol.COMMA and scene.person(following + 2)) else following


def asserted(match: Match) -> Iterator[Draft]:
    """Somebody "is", "was", "had been", "served as" the holder of a post."""
    scene, at = match.scene, match["post"]
    holder, post = _holder(match), scene.post(at)
    trigger = match["verb"]
    if holder is None or post is None or (post.is_plural and not scene.after(at)):
        return
    told = modality(scene, trigger)
    if told is Modality.DENIED:
        return
    time = dated(scene, trigger, at, _POINT)
    made = held(draft(match, holder, [_holder_index(match), at], post=at, time=time), scene, post.status)
    if made.status is Status.CURRENT and made.time is None and _is_past(scene, trigger):
        made = replace(made, status=Status.FORMER)
    yield replace(made, modality=told or made.modality)
    following = _joined_post(scene, at)
    other = scene.post(following) if following is not None else None
    if following is not None and other and told is None:
        own = scene.times(following + 1, following + 2)
        again = draft(match, holder, [_holder_index(match), following], post=following, time=own[0] if own else None)
        again = held(again, scene, other.status)
        if again.status is Status.CURRENT and _is_past(scene, trigger):
            again = replace(again, status=Status.FORMER)
        yield again


def _is_past(scene: Scene, trigger: int) -> bool:
    words = {scene.words(at).lower() for at in range(max(0, trigger - 2), trigger + 1)}
    value = scene.chunks[trigger].value
    form = value.form if isinstance(value, Word) else ""
    if words & {"has", "have", "is", "are", "remains"}:
        return False
    return bool(words & {"was", "were", "had"}) or form == "past"


def _holder_index(match: Match) -> int:
    """The chunk that names the holder; for "who", the name before it."""
    scene, at = match.scene, match["holder"]
    if scene.chunks[at].symbol is not Symbol.WHO:
        return at
    for index in range(at - 1, max(-1, at - 8), -1):
        if scene.chunks[index].symbol is Symbol.PERSON:
            return index
        if scene.chunks[index].symbol is Symbol.STOP:
            break
    return at


def _holder(match: Match) -> Person | None:
    return match.scene.person(_holder_index(match))


def became(match: Match) -> Iterator[Draft]:
    """Somebody is appointed to, elected to, becomes, takes over or joins."""
    scene, trigger = match.scene, match["verb"]
    holder = _holder(match)
    post, body = match.get("post"), match.get("body")
    if holder is None or (post is None and body is None):
        return
    told = modality(scene, trigger)
    if told is Modality.DENIED:
        return
    last = max(index for index in (post, body, trigger) if index is not None)
    time = dated(scene, trigger, last, _POINT)
    chunks = [index for index in (_holder_index(match), trigger, post, body) if index is not None]
    organisation = scene.body(body) if body is not None else None
    made = entered(draft(match, holder, chunks, post=post, organisation=organisation, time=time), scene)
    yield replace(made, modality=told or made.modality)


def departed(match: Match) -> Iterator[Draft]:
    """Somebody leaves, retires, is sacked, dismissed or removed; resigning is an event of its own."""
    scene, trigger = match.scene, match["verb"]
    holder = _holder(match)
    if holder is None:
        return
    told = modality(scene, trigger)
    if told is Modality.DENIED or (scene.chunks[trigger].symbol is Symbol.REMOVE and not _is_passive(scene, trigger)):
        return
    post, body = match.get("post"), match.get("body")
    last = max(index for index in (post, body, trigger) if index is not None)
    time = dated(scene, trigger, last, _POINT)
    chunks = [index for index in (_holder_index(match), trigger, post, body) if index is not None]
    organisation = scene.body(body) if body is not None else None
    made = left(draft(match, holder, chunks, post=post, organisation=organisation, time=time), scene)
    yield replace(made, modality=told or made.modality)


def _is_passive(scene: Scene, trigger: int) -> bool:
    at = trigger - 1
    while at >= 0 and scene.chunks[at].symbol in (Symbol.ADVERB, Symbol.TIME, Symbol.NOT):
        at -= 1
    return at >= 0 and scene.chunks[at].symbol is Symbol.BE


def nominal(match: Match) -> Iterator[Draft]:
    """ "My tenure as chief executive between …", "her appointment as director in 2004"."""
    scene, at = match.scene, match["post"]
    holder = scene.person(match["holder"])
    if holder is None:
        return
    time = dated(scene, match["noun"], at, _POINT)
    made = draft(match, holder, [match["holder"], at], post=at, time=time)
    noun = scene.words(match["noun"]).lower()
    yield held(made, scene, "former") if noun in ("tenure", "stint", "spell", "term") else entered(made, scene)


def responsible(match: Match) -> Iterator[Draft]:
    """Responsibility for a service over a stated time is a post in all but name."""
    scene = match.scene
    holder = _holder(match)
    time = dated(scene, match["noun"], match.last, (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL))
    if holder is None or time is None or modality(scene, match["verb"]):
        return
    body = match.get("body")
    made = draft(
        match, holder, [_holder_index(match), time], organisation=scene.body(body) if body else None, time=time
    )
    first = match.get("kind") or match["noun"]
    words = [scene.words(at) for at in range(first, time) if at not in (body, (body or -2) + 1)]
    yield held(replace(made, post=" ".join(word.lower() for word in words)), scene)


_BRACKET = "(OPEN (NUMBER|TIME|DASH|WORD|NAME|COMMA|ORG)* CLOSE)?"
_AGE = "(COMMA (NUMBER|TIME))?"

RULES = (
    Rule(
        "tenure.was",
        f"HOLDER:holder {_BRACKET} {_AGE} COMMA? (ADVERB|TIME|COMMA|HAVE|MODAL)* BE:verb (ADVERB|TIME|NOT|COMMA)* POST:post",
        asserted,
        reads="Mike Cuff, who was Rotherham chief executive between 2004 and 2009, said so.",
        refuses="Mike Cuff was angry that the chief executive left in 2009.",
    ),
    Rule(
        "tenure.served-as",
        "HOLDER:holder (ADVERB|TIME|COMMA|HAVE|MODAL|BE|AND)* SERVE:verb ((IN|AT|WITH|ON|FOR) (ORG|NAME|DET|WORD)+)? "
        "(ADVERB|TIME|AS)* POST:post",
        asserted,
        reads="She served in Leeds as director of housing until 2010.",
        refuses="She served tea to the director of housing.",
    ),
    Rule(
        "tenure.appointed",
        "HOLDER:holder (...) BE:verb (ADVERB|TIME|NOT|BE)* APPOINT (ADVERB|TIME|AS|TO|BE|DET|OF|JOB|HOLD)* POST:post",
        became,
        reads="Ana Holt was appointed director of housing in May 1998.",
        refuses="Ana Holt said the director of housing was appointed in May 1998.",
    ),
    Rule(
        "tenure.became",
        "HOLDER:holder (ADVERB|TIME|COMMA|HAVE|MODAL|AND|DO|NOT|TO)* BECOME:verb (ADVERB|AS)* POST:post",
        became,
        reads="Ana Holt became leader of Calder Council in 2003.",
        refuses="It became clear that the leader of Calder Council had left.",
    ),
    Rule(
        "tenure.joined",
        "HOLDER:holder (ADVERB|TIME|COMMA|HAVE|MODAL|AND|DO|NOT|TO)* JOIN:verb (DET|OWNER|WORD)* BODY:body (TIME|COMMA)* (AS (TIME)? POST:post)?",
        became,
        reads="In 1909 she joined Calder College as a tutor.",
        refuses="She joined the protest at Calder College.",
    ),
    Rule(
        "tenure.appointed-by",
        "APPOINT:verb SOMEONE:holder (COMMA|AS|TO|BE|DASH|TIME)* POST:post",
        became,
        reads="The board appointed Tom Reed chief executive in May.",
        refuses="The board appointed a committee and told Tom Reed to see the chief executive.",
    ),
    Rule(
        "tenure.left",
        "HOLDER:holder (ADVERB|TIME|COMMA|HAVE|MODAL|AND|DO|NOT|TO|BE)* LEAVE/REMOVE:verb (ADVERB|TIME|AS|FROM|DET|OWNER|JOB|OF)* (POST:post|BODY:body)?",
        departed,
        reads="Halland retired as inspector of constabulary in 1954.",
        refuses="Halland left the room in 1954.",
    ),
    Rule(
        "tenure.nominal",
        "OWNER:holder (WORD|NUMBER)? APPOINTMENT:noun (TIME)? (AS|OF|TO) POST:post",
        nominal,
        reads="He said: \u201cMy tenure as chief executive of Calder Council between 2001 and 2003 was short.\u201d",
        refuses="My tenure was discussed by the chief executive between meetings.",
    ),
    Rule(
        "tenure.responsible",
        "HOLDER:holder (ADVERB)* HAVE/BE:verb (DET|OWNER)? (WORD:kind)? WORD:noun FOR (BODY:body OWNS)? (DET|OWNER|WORD|NAME|POST|AND|OF)+ TIME:time",
        responsible,
        reads="Phil Rogers, who had overall responsibility for Calder's youth service between 2001 and 2005, spoke.",
        refuses="Phil Rogers, who had little time for Calder's youth service in 2001, spoke.",
    ),
    Rule(
        "tenure.title-before",
        "POST:post COMMA? PERSON:holder",
        title_before,
        reads="Former council leader Roger Stone declined to speak.",
        refuses="She told the council leader that Roger Stone declined to speak.",
    ),
    Rule(
        "tenure.title-after",
        f"PERSON:holder {_BRACKET} {_AGE} (COMMA|DASH|OPEN) (ADVERB)? POST:post",
        title_after,
        reads="Jo Miller, president of the Society of Clerks, said so.",
        refuses="After meeting Jo Miller, president Paul Hale left.",
    ),
)
