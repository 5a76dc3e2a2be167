"""Tenures: titles beside names, posts asserted, entered, held and left."""

from collections.abc import Iterator
from dataclasses import replace

from tui.analysis.chunks import Post, Word
from tui.analysis.verb_groups import group_start, is_passive, subject
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


def _is_placed(scene: Scene, at: int, post: Post) -> bool:
    """Whether the title alone places somebody in a post; "a Texas attorney" names a trade and where it is plied."""
    if post.is_strong:
        return True
    if post.organisation and load("places").get(post.organisation):
        return False
    body_after = post.organisation is not None and post.head.end < scene.chunks[at].end
    return body_after or (post.organisation is not None and scene.words(at).split()[0].lower() not in ("a", "an"))


def title_before(match: Match) -> Iterator[Draft]:
    """A title directly before a name, or before the names of several who hold it."""
    scene, at = match.scene, match["post"]
    post, holder = scene.post(at), scene.person(match["holder"])
    if post is None or holder is None or scene.before(at) is Symbol.NOT:
        return
    indices = _holders(scene, match["holder"], post)
    body = _body_after(scene, indices[-1])
    adjoins = scene.after(at) is Symbol.PERSON
    joined = adjoins and scene.before(at) is Symbol.AND and scene.post(at - 2) is not None
    if not (_is_placed(scene, at, post) or body) or not (joined or _is_title(scene, at, post)):
        return
    posts = [at, at - 2] if joined else [at]
    status = next((one.status for place in posts if (one := scene.post(place)) and one.status), "")
    for order, index in enumerate(indices):
        for place in posts:
            person, own = scene.person(index), scene.post(place)
            if person and own:
                shared = _distributed(scene, at, order, len(indices)) or own.status or status
                made = _bare(match, person, [place, index], place, replace(own, status=shared))
                yield replace(made, organisation=made.organisation or body)


def _holders(scene: Scene, first: int, post: Post) -> list[int]:
    """The chunks of all who hold a title in the plural: "presidents Ann Poe and Tom Reed"."""
    indices = [first]
    while post.is_plural and scene.after(indices[-1]) in (Symbol.AND, Symbol.COMMA) and scene.person(indices[-1] + 2):
        indices.append(indices[-1] + 2)
    return indices


def _is_title(scene: Scene, at: int, post: Post) -> bool:
    """Whether the post is a title of the name after it: no form of address, and after a comma no mere noun."""
    if not (post.organisation or post.status) and _is_title_only(post.text):
        return False
    if scene.after(at) is not Symbol.COMMA:
        return True
    return not _is_apposed(scene, at) and bool(post.status or post.organisation or _opens_with_article(scene, at))


def _distributed(scene: Scene, at: int, order: int, holders: int) -> str:
    """Whose status is whose: "the former and current presidents A and B"."""
    post = scene.post(at)
    if holders != 2 or post is None or scene.before(at) is not Symbol.AND or scene.before(at - 1) is not Symbol.STATUS:
        return ""
    value = scene.chunks[at - 2].value
    first = value.form if isinstance(value, Word) else ""
    return (first, post.status)[order]


def _body_after(scene: Scene, at: int) -> str | None:
    """The body a holder's name leads to: "District Judge Richard Hale of the Western District"."""
    following = at + 1
    if following >= len(scene.chunks) or scene.chunks[following].symbol not in (Symbol.OF, Symbol.AT, Symbol.FROM):
        return None
    while following + 1 < len(scene.chunks) and scene.after(following) in (Symbol.DET, Symbol.MODIFIER, Symbol.NAME):
        following += 1
    return scene.body(following + 1) if scene.after(following) is Symbol.ORG else None


def _is_apposed(scene: Scene, at: int) -> bool:
    """Whether the title already stands after a name that it belongs to: "Ann Poe, chairman and president, Orb Ltd"."""
    before = at - 1
    while before >= 0 and scene.chunks[before].symbol in (Symbol.COMMA, Symbol.AND, Symbol.POST):
        before -= 1
    return before < at - 1 and before >= 0 and scene.chunks[before].symbol is Symbol.PERSON


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
    last = max(chunks)
    time = next((index for index in scene.times(last + 1, last + 2)), None)
    if (
        time is None
        and scene.after(last) is Symbol.OPEN
        and chunks[-1] == last
        and scene.after(last + 2) is Symbol.CLOSE
    ):
        time = next((index for index in scene.times(last + 2, last + 3)), None)
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
    status = ""
    while at is not None:
        post = scene.post(at)
        if post is None or scene.after(at) is Symbol.PERSON or post.is_plural:
            return
        body = _listed_body(scene, at)
        if _is_placed(scene, at, post) or body:
            post = post if post.status or _begins_anew(scene, at) else replace(post, status=status)
            made = _bare(match, holder, [match["holder"], at], at, post)
            yield replace(made, organisation=made.organisation or body)
        status = post.status
        at = _joined_post(scene, at)


def _begins_anew(scene: Scene, at: int) -> bool:
    """Whether a title joined by "and" has an article of its own, and so shares no "former" with the one before."""
    return scene.words(at).split()[0].lower() in ("the", "a", "an", "his", "her", "its", "their")


def _listed_body(scene: Scene, at: int) -> str | None:
    """The body after a title and a comma, as lists of those present have it: "Ann Poe, Manager, Orb Space Project"."""
    if scene.after(at) is not Symbol.COMMA or scene.after(at + 1) not in (Symbol.ORG, Symbol.NAME):
        return None
    body = scene.body(at + 2)
    several = body is not None and len(body.split()) > 1
    named = scene.chunks[at + 2].symbol is Symbol.ORG or several
    return body if body and named and load("places").get(body) is None else None


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


def _subject(match: Match) -> tuple[int, Person] | None:
    """The chunk that names whose deed the verb is, and who that is."""
    scene, verb = match.scene, match["verb"]
    at = subject(scene, verb)
    person = scene.person(at)
    if at is None and not scene.people and scene.words(verb).lower().startswith("serving"):
        return (verb, scene.setting.protagonist) if scene.setting.protagonist else None
    return (at, person) if at is not None and person else None


def asserted(match: Match) -> Iterator[Draft]:
    """Somebody "is", "was", "had been", "served as" the holder of a post."""
    scene, at, verb = match.scene, match["post"], match["verb"]
    holder, post = _subject(match), scene.post(at)
    told = modality(scene, verb)
    if holder is None or post is None or post.is_plural or told is Modality.DENIED:
        return
    index, person = holder
    if scene.before(group_start(scene, verb)) is Symbol.TO:
        return
    time = _own_time(match, dated(scene, verb, at, _POINT))
    if scene.chunks[verb].symbol is Symbol.BE and time is None and not _is_placed(scene, at, post):
        return
    following = _joined_post(scene, at)
    shared = following is None or time is None or time < following or not _begins_anew(scene, following)
    time = time if shared else None
    made = _asserted_held(draft(match, person, [index, verb, at], post=at, time=time), match, post)
    yield replace(made, modality=told or made.modality)
    while following is not None and told is None:
        other = scene.post(following)
        if other is None:
            return
        own = scene.times(following + 1, following + 2)
        again = draft(match, person, [index, following], post=following, time=own[0] if own else None)
        yield _asserted_held(again, match, other)
        following = _joined_post(scene, following)


def _own_time(match: Match, time: int | None) -> int | None:
    """The time phrase of an assertion, unless a word of another clause stands between: it must follow, or open."""
    if time is None or time > match["verb"] or match.scene.phrase(time).relation is not Relation.AT:
        return time
    return time if time <= 1 or match.scene.before(time) in (Symbol.AND, Symbol.COMMA, Symbol.STOP) else None


def _is_aside(scene: Scene, verb: int) -> bool:
    """Whether the verb's clause is subordinate: "when you became a director" only reminds of a post."""
    for at in range(verb - 1, max(-1, verb - 6), -1):
        if scene.chunks[at].symbol is Symbol.WHEN:
            return True
        if scene.chunks[at].symbol in (Symbol.COMMA, Symbol.STOP, Symbol.AND):
            return False
    return False


def _is_speaker(match: Match) -> bool:
    """Whether the subject is "I" or "you": who speaks of their own post reminds of it more often than tells it."""
    at = subject(match.scene, match["verb"])
    return at is not None and match.scene.words(at).lower() in ("i", "you", "we")


def _asserted_held(made: Draft, match: Match, post: Post) -> Draft:
    value = match.scene.chunks[match["verb"]].value
    if isinstance(value, Word) and "employ" in value.lemma:
        return entered(made, match.scene)
    made = held(made, match.scene, post.status)
    aside = _is_aside(match.scene, match["verb"]) or _is_speaker(match)
    made = replace(made, is_bare=made.status is not Status.DATED and aside)
    if made.status is Status.CURRENT and made.time is None and _is_past(match.scene, match["verb"]):
        return replace(made, status=Status.FORMER)
    return made


def _is_past(scene: Scene, verb: int) -> bool:
    words = {scene.words(at).lower() for at in range(group_start(scene, verb), verb + 1)}
    value = scene.chunks[verb].value
    form = value.form if isinstance(value, Word) else ""
    if words & {"has", "have", "is", "are", "remains", "will"}:
        return False
    return bool(words & {"was", "were", "had"}) or form in ("past", "ing")


def again_served(match: Match) -> Iterator[Draft]:
    """A second stretch in the same post: "from 1994 to 1997 and from 2004 to 2014"."""
    scene = match.scene
    holder = _subject(match)
    if holder is None or modality(scene, match["verb"]):
        return
    index, person = holder
    made = draft(match, person, [index, match["verb"], match["post"]], post=match["post"], time=match["again"])
    yield held(made, scene)


def appointed(match: Match) -> Iterator[Draft]:
    """Somebody is appointed to a post, elected to a body, named, promoted."""
    scene, verb = match.scene, match["verb"]
    value = scene.chunks[verb].value
    reduced = scene.before(verb) in (Symbol.COMMA, Symbol.OPEN, Symbol.AND) and _lemma(value) != "return"
    body = match.get("body")
    if not (is_passive(scene, verb) or reduced) or (body is not None and _is_place(scene, body)):
        return
    yield from _entered_by(match, _subject(match))


def sent_as(match: Match) -> Iterator[Draft]:
    """Somebody is sent, posted, seconded, or returns somewhere as the holder of a post."""
    value = match.scene.chunks[match["verb"]].value
    returns = isinstance(value, Word) and value.lemma.split()[0] in ("return", "move", "come", "go", "transfer")
    if returns or is_passive(match.scene, match["verb"]):
        yield from _entered_by(match, _subject(match))


def served_in(match: Match) -> Iterator[Draft]:
    """Somebody served in a body, not in a place, over a stated time."""
    scene, at = match.scene, match["body"]
    holder, body = _subject(match), scene.body(at)
    value = scene.chunks[match["verb"]].value
    serves = isinstance(value, Word) and value.lemma.startswith(("serve", "sit")) or match.get("when") is not None
    if holder is None or body is None or not serves or modality(scene, match["verb"]) or load("places").get(body):
        return
    made = draft(match, holder[1], [holder[0], match["verb"], at], organisation=body, time=match.get("when"))
    made = held(made, scene)
    if made.status is Status.CURRENT and _is_past(scene, match["verb"]):
        made = replace(made, status=Status.FORMER)
    yield made


def chosen_to_lead(match: Match) -> Iterator[Draft]:
    """Somebody is elected to head a body."""
    scene = match.scene
    value = scene.chunks[match["lead"]].value
    post = _LED.get(value.lemma.split()[0] if isinstance(value, Word) else "", "leader")
    for made in appointed(match):
        yield replace(made, post=post)


_ENDINGS = frozenset(("ended", "expired", "terminated", "finished", "lapsed", "ends", "expires"))


def contract_ended(match: Match) -> Iterator[Draft]:
    """Somebody's contract, employment or tenure ended or was terminated."""
    scene, noun = match.scene, scene_noun(match)
    person = scene.person(match["holder"])
    told = modality(scene, match["verb"])
    if noun not in ("contract", "employment", "appointment", "tenure", "term", "presidency", "reign") or person is None:
        return
    if (
        scene.words(match["verb"]).lower() not in _ENDINGS
        and scene.chunks[match["verb"]].symbol is not Symbol.REMOVE
        or told is Modality.DENIED
    ):
        return
    time = dated(scene, match["verb"], match["verb"], _POINT)
    body = match.get("body")
    organisation = scene.body(body) if body is not None else None
    made = draft(match, person, [match["holder"], match["verb"]], organisation=organisation, time=time)
    yield replace(left(made, scene), modality=told)


def scene_noun(match: Match) -> str:
    """The noun of a match, in lower case."""
    return match.scene.words(match["noun"]).lower()


def became(match: Match) -> Iterator[Draft]:
    """Somebody becomes, takes over as, joins, is back as."""
    yield from _entered_by(match, _subject(match))


def appointed_by(match: Match) -> Iterator[Draft]:
    """Somebody is the object: "the board appointed Tom Reed chief executive"."""
    if is_passive(match.scene, match["verb"]):
        return
    person = match.scene.person(match["holder"])
    yield from _entered_by(match, (match["holder"], person) if person else None)


def _entered_by(match: Match, holder: tuple[int, Person] | None) -> Iterator[Draft]:
    scene, verb = match.scene, match["verb"]
    post, body = match.get("post"), match.get("body")
    told = modality(scene, verb)
    if holder is None or (post is None and body is None) or told is Modality.DENIED:
        return
    index, person = holder
    while True:
        last = max(at for at in (post, body, verb) if at is not None)
        time = dated(scene, verb, last, _POINT)
        chunks = [at for at in (index, verb, post, body) if at is not None]
        organisation = scene.body(body) if body is not None else None
        made = entered(draft(match, person, chunks, post=post, organisation=organisation, time=time), scene)
        aside = made.status is not Status.DATED and (_is_aside(scene, verb) or _is_speaker(match))
        yield replace(made, modality=told or made.modality, is_bare=aside)
        post = _joined_post(scene, post) if post is not None else None
        if post is None:
            return


def _lemma(value: object) -> str:
    return value.lemma.split()[0] if isinstance(value, Word) else ""


def _is_place(scene: Scene, at: int) -> bool:
    """Whether the body at a chunk is a mere place, which nobody is a member of."""
    body = scene.body(at)
    return body is not None and load("places").get(body) is not None


_SURELY_REMOVES = frozenset(("sack", "fire", "oust", "depose", "suspend", "axe", "dethrone", "impeach", "overthrow"))


def departed(match: Match) -> Iterator[Draft]:
    """Somebody leaves, retires, is sacked, dismissed or removed; resigning is an event of its own."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    passive = is_passive(scene, verb)
    holder = _subject(match)
    removes = scene.chunks[verb].symbol is Symbol.REMOVE
    if removes and not passive:
        at = match.get("object")
        person = scene.person(at)
        holder = (at, person) if at is not None and person else None
    post, body = match.get("post"), match.get("body")
    if (
        holder is None
        or told is Modality.DENIED
        or (not removes and post is None and body is None and not match.get("job"))
    ):
        return
    lemma = _lemma(scene.chunks[verb].value)
    sure = lemma in _SURELY_REMOVES or (passive and lemma == "dismiss")
    if body is not None and _is_place(scene, body):
        return
    if removes and not sure and post is None and body is None and not match.get("job"):
        return
    index, person = holder
    last = max(at for at in (post, body, verb) if at is not None)
    time = dated(scene, verb, last, _POINT)
    chunks = [at for at in (index, verb, post, body) if at is not None]
    organisation = scene.body(body) if body is not None else None
    made = left(draft(match, person, chunks, post=post, organisation=organisation, time=time), scene)
    yield replace(made, modality=told or made.modality)


def retired(match: Match) -> Iterator[Draft]:
    """Somebody retired, with nothing said of the post."""
    value = match.scene.chunks[match["verb"]].value
    if isinstance(value, Word) and value.lemma.startswith("retire"):
        made = _subject(match)
        told = modality(match.scene, match["verb"])
        if made and told is not Modality.DENIED:
            time = dated(match.scene, match["verb"], match["verb"], _POINT)
            found = left(draft(match, made[1], [made[0], match["verb"]], time=time), match.scene)
            yield replace(found, modality=told)


def succeeded(match: Match) -> Iterator[Draft]:
    """One holder follows another in a post: the one enters where the other leaves."""
    scene, verb = match.scene, match["verb"]
    told = modality(scene, verb)
    one, other = _subject(match), scene.person(match["other"])
    if told is Modality.DENIED:
        return
    passive = is_passive(scene, verb)
    post = match.get("post")
    if post is not None and "as" not in scene.words(verb).lower().split() and scene.before(post) is not Symbol.AS:
        post = None
    if told and told is not Modality.PLANNED:
        return
    if passive and scene.chunks[match.get("by") or verb].symbol is not Symbol.BY:
        return
    time = dated(scene, verb, match.last, _POINT)
    comes, goes = ((match["other"], other), one) if passive else (one, (match["other"], other))
    for place, change in ((comes, entered), (goes, left)):
        if place is None or place[1] is None:
            continue
        chunks = [at for at in (place[0], verb, post) if at is not None]
        made = change(draft(match, place[1], chunks, post=post, time=time), scene)
        if (post is not None and told is None) or made.status is Status.DATED:
            yield replace(made, modality=told or made.modality)


_TIMES_IN_POST = frozenset(
    "tenure stint spell term time experience career role service years days period work life".split()
)


def nominal(match: Match) -> Iterator[Draft]:
    """A noun for it: "my tenure as chief executive between …", "her appointment as director in 2004"."""
    scene, at = match.scene, match["post"]
    holder = scene.person(match["holder"])
    noun = scene_noun(match)
    if holder is None or (scene.chunks[match["noun"]].symbol is Symbol.WORD and noun not in _TIMES_IN_POST):
        return
    time = dated(scene, match["holder"], at, _POINT)
    made = draft(match, holder, [match["holder"], at], post=at, time=time)
    if noun in _TIMES_IN_POST:
        yield replace(held(made, scene, "former"), is_bare=time is None)
    else:
        yield entered(made, scene)


def responsible(match: Match) -> Iterator[Draft]:
    """Responsibility for a service over a stated time is a post in all but name."""
    scene = match.scene
    holder = _subject(match)
    noun = scene.words(match["noun"]).lower()
    if holder is None or noun not in ("responsibility", "responsible", "charge", "oversight"):
        return
    time = dated(scene, match["noun"], match.last, (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL))
    if time is None or modality(scene, match["verb"]):
        return
    body = match.get("body")
    organisation = scene.body(body) if body is not None else None
    made = draft(match, holder[1], [holder[0], time], organisation=organisation, time=time)
    left_out = () if body is None else (body, body + 1)
    first = match.get("kind") or match["noun"]
    words = [scene.words(at).lower() for at in range(first, time) if at not in left_out]
    yield held(replace(made, post=" ".join(words)), scene)


def led(match: Match) -> Iterator[Draft]:
    """A body led, headed or chaired by somebody; or somebody who leads it, over a stated time."""
    scene, verb = match.scene, match["verb"]
    person = scene.person(match["holder"])
    body = scene.body(match["body"])
    told = modality(scene, verb)
    if person is None or body is None or told is Modality.DENIED:
        return
    value = scene.chunks[verb].value
    lemma = value.lemma.split()[0] if isinstance(value, Word) else ""
    made = draft(match, person, [match["holder"], verb, match["body"]], organisation=body)
    made = replace(made, post=_LED.get(lemma, "leader"))
    yield replace(held(made, scene), modality=told, is_bare=True)


def office_held(match: Match) -> Iterator[Draft]:
    """An office named before, held over a stated time: "provost of Eddington, an office he held until 1995"."""
    scene, at = match.scene, match["post"]
    person = scene.person(match["holder"])
    if person is None or modality(scene, match["verb"]):
        return
    made = held(draft(match, person, [at, match["holder"]], post=at, time=match["when"]), scene)
    if made.status is Status.DATED:
        yield made


_SURELY_LEADS = frozenset(("chair", "head", "captain", "edit", "co-chair", "command"))


def chaired(match: Match) -> Iterator[Draft]:
    """Somebody chaired, headed, edited or captained a body."""
    scene, verb = match.scene, match["verb"]
    holder, body = _subject(match), scene.body(match["body"])
    lemma = _lemma(scene.chunks[verb].value)
    if holder is None or body is None or lemma not in _SURELY_LEADS or is_passive(scene, verb) or modality(scene, verb):
        return
    time = dated(scene, verb, match["body"], (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL))
    made = draft(match, holder[1], [holder[0], verb, match["body"]], organisation=body, time=time)
    made = held(replace(made, post=_LED.get(lemma, lemma)), scene)
    if made.status is Status.CURRENT and _is_past(scene, verb):
        made = replace(made, status=Status.FORMER)
    yield made


def led_since(match: Match) -> Iterator[Draft]:
    """Somebody leads, heads or chairs a body over a stated time."""
    scene, at = match.scene, match["body"]
    holder = _subject(match)
    body = scene.body(at) or scene.words(at)
    known = scene.chunks[at].symbol is Symbol.ORG or load("organisation_heads").get(body) is not None
    spans = scene.phrase(match["when"]).relation in (Relation.SPAN, Relation.SINCE, Relation.FROM, Relation.UNTIL)
    if holder is None or not known or not spans or modality(scene, match["verb"]):
        return
    post = _LED.get(_lemma(scene.chunks[match["verb"]].value), "leader")
    made = draft(match, holder[1], [holder[0], match["verb"], at], organisation=body, time=match["when"])
    yield held(replace(made, post=post), scene)


_LED = {
    "captain": "captain",
    "edit": "editor",
    "co-chair": "co-chair",
    "lead": "leader",
    "head": "head",
    "chair": "chair",
    "run": "head",
    "manage": "manager",
    "command": "commander",
}
_BRACKET = "(OPEN (NUMBER|TIME|DASH|WORD|NAME|COMMA|ORG)* CLOSE)?"
_AGE = "(COMMA (NUMBER|TIME))?"
_ON = "(ADVERB|TIME|AS|TO|BE|OF|COMMA)*"

RULES = (
    Rule(
        "tenure.appointed-by",
        "APPOINT:verb SOMEONE:holder (AS|TO|BE|TIME)* POST:post",
        appointed_by,
        reads="The board appointed Tom Reed chief executive in May.",
        refuses="The board appointed a committee and told Tom Reed to see the chief executive.",
    ),
    Rule(
        "tenure.served-again",
        "SERVE/BE:verb (ADVERB|AS)* POST:post TIME AND TIME:again",
        again_served,
        reads="Dale Price served as police chief from 1994 to 1997 and from 2004 to 2014.",
        refuses="Dale Price served as police chief from 1994 to 1997 and retired in 2004.",
    ),
    Rule(
        "tenure.was",
        "BE:verb (ADVERB|TIME|NOT|COMMA)* POST:post",
        asserted,
        reads="Mike Cuff, who was Rotherham chief executive between 2004 and 2009, said so.",
        refuses="Mike Cuff was angry that the chief executive left in 2009.",
    ),
    Rule(
        "tenure.served-as",
        "SERVE:verb ((IN|AT|WITH|ON|FOR)? (ORG|NAME|DET|WORD|OWNER)+ (TIME)? AS)? (ADVERB|TIME|AS|DET|ON)* POST:post",
        asserted,
        reads="She served in Leeds as director of housing until 2010, Ms Holt said.",
        refuses="Ms Holt served tea to the director of housing.",
    ),
    Rule(
        "tenure.held-post",
        "HOLD:verb (DET|OWNER|WORD|NUMBER)* (JOB|OF|AS)* POST:post",
        asserted,
        reads="Ana Holt held the post of director of housing from 2001 to 2004.",
        refuses="Ana Holt held the attention of the director of housing from 2001 to 2004.",
    ),
    Rule(
        "tenure.appointed",
        f"APPOINT:verb {_ON} (DET (WORD)? APPOINTMENT/JOB (AS|OF|ON))? (SERVE|HOLD|BECOME|NUMBER|WORD|JOB|APPOINTMENT)* {_ON} POST:post",
        appointed,
        reads="Ana Holt was appointed director of housing in May 1998.",
        refuses="Ana Holt said the director of housing was appointed in May 1998.",
    ),
    Rule(
        "tenure.sent-as",
        "APPOINT/SEND/JOIN/RECEIVE:verb (ADVERB|TIME|PREPOSITION)* (TO|IN|FROM|INTO) (DET|OWNER|STATUS|WORD|ORG|NAME|OWNS|MODIFIER|TIME|JOB)+ (WITH DET JOB OF|AS) POST:post".replace(
            "|INTO", ""
        ),
        sent_as,
        reads="In October 1942 Gordon Hall was sent to Ceylon as inspector-general of police.",
        refuses="In October 1942 Gordon Hall sent a letter to Ceylon as the inspector-general of police slept.",
    ),
    Rule(
        "tenure.elected-to",
        "APPOINT:verb (ADVERB|TIME)* TO (DET|OWNER)? ORG:body",
        appointed,
        reads="He was elected to the House of Commons in 1970, Tom Reed said.",
        refuses="The bill was elected to the House of Commons in 1970.",
    ),
    Rule(
        "tenure.served-in",
        "SERVE:verb (IN|ON|FOR|AT|WITH)? (DET|OWNER)? ORG:body (TIME:when)?",
        served_in,
        reads="Ana Holt served in the House of Commons from 1971 to 1978.",
        refuses="Ana Holt served in Germany from 1971 to 1978.",
    ),
    Rule(
        "tenure.chosen-to-lead",
        "APPOINT:verb (ADVERB|TIME)* TO LEAD:lead (DET|OWNER)? ORG:body",
        chosen_to_lead,
        reads="In 2001, Ana Holt was elected to head the Harbour Association.",
        refuses="In 2001, Ana Holt was elected to the head of the table.",
    ),
    Rule(
        "tenure.contract-ended",
        "OWNER/PERSON:holder OWNS? (WORD|ADVERB|NUMBER)* WORD/APPOINTMENT:noun ((AT|WITH) DET? ORG:body)? (ADVERB)? BE? (ADVERB)? REMOVE/WORD/LEAVE:verb",
        contract_ended,
        reads="Ana Holt's contract was terminated in June 2017.",
        refuses="Ana Holt's contract was read in June 2017.",
    ),
    Rule(
        "tenure.contract-of",
        "REMOVE:verb (DET|OWNER) WORD/APPOINTMENT:noun OF (POST)? PERSON:holder",
        contract_ended,
        reads="The board terminated the contract of Ana Holt on 23 June 2017.",
        refuses="The board dismissed the words of Ana Holt on 23 June 2017.",
    ),
    Rule(
        "tenure.became",
        "BECOME/HOLD:verb (ADVERB|AS|DET|JOB|OF|WORD|OWNER|TIME)* POST:post",
        became,
        reads="Ana Holt became leader of Calder Council in 2003.",
        refuses="It became clear that the leader of Calder Council had left.",
    ),
    Rule(
        "tenure.joined",
        "JOIN:verb (DET|OWNER|WORD)* BODY:body (TIME|COMMA)* (AS (TIME)? POST:post)?",
        became,
        reads="In 1909 Ana Holt joined Calder College as a tutor.",
        refuses="In 1909 Ana Holt joined the protest at Calder College.",
    ),
    Rule(
        "tenure.joined-as",
        "JOIN:verb (DET|OWNER|WORD|TIME)* AS POST:post",
        became,
        reads="In 1909 Ana Holt joined her old school as a tutor.",
        refuses="In 1909 Ana Holt joined in as the tutor sang.",
    ),
    Rule(
        "tenure.succeeded-as",
        "SUCCEED:verb (ADVERB|TIME)* (BY:by)? (POST|COMMA)* SOMEONE:other (TIME)? AS POST:post",
        succeeded,
        reads="Joan Brown succeeded Neil Patel as commissioner in 2009.",
        refuses="The plan succeeded in 2009, Neil Patel said.",
    ),
    Rule(
        "tenure.succeeded",
        "SUCCEED:verb (ADVERB|TIME)* (AS? POST:post)? (TIME)? (BY:by)? (OWNER|POST|COMMA|TO)* SOMEONE:other",
        succeeded,
        reads="Joan Brown succeeded Neil Patel as commissioner in 2009.",
        refuses="The plan succeeded in 2009, Neil Patel said.",
    ),
    Rule(
        "tenure.left",
        "LEAVE/REMOVE:verb (SOMEONE:object)? (ADVERB|TIME|AS|FROM|DET|OWNER|OF|BY|THAT)* (JOB:job)? (OF|AS|FROM|DET)* (POST:post|BODY:body)?",
        departed,
        reads="Gordon Hall retired as inspector of constabulary in 1954.",
        refuses="Gordon Hall left the room in 1954.",
    ),
    Rule(
        "tenure.retired",
        "LEAVE:verb",
        retired,
        reads="Gordon Hall retired in 1954.",
        refuses="Gordon Hall retired hurt from the match.",
    ),
    Rule(
        "tenure.nominal",
        "OWNER/PERSON:holder OWNS? (WORD|NUMBER|TIME)* APPOINTMENT/WORD:noun (TIME)? (AS|OF|TO) POST:post",
        nominal,
        reads="He said: \u201cMy tenure as chief executive of Calder Council between 2001 and 2003 was short,\u201d Mr Ray Orr said.",
        refuses="My tenure was discussed by the chief executive between meetings, Mr Ray Orr said.",
    ),
    Rule(
        "tenure.nominal-of",
        "APPOINTMENT:noun OF (POST|COMMA)* PERSON:holder (TIME)? (AS|TO) POST:post",
        nominal,
        reads="The governor announced the appointment of Dr Robert Klein as commissioner of health in June 2012.",
        refuses="The governor announced the appointment of a friend of Dr Robert Klein to the commissioner.",
    ),
    Rule(
        "tenure.office-held",
        "POST:post (TIME|COMMA|OF|DET|NAME|ORG|STATUS)* COMMA? DET (WORD)? JOB (THAT)? SUBJECT:holder (HAVE|ADVERB)* (HOLD|SERVE|LEAVE|WORD):verb".replace(
            "(HOLD|SERVE|LEAVE|WORD):verb", "HOLD/SERVE/LEAVE:verb"
        )
        + " (IN)? TIME:when",
        office_held,
        reads="In 1981 Ana Holt was elected provost of Eddington, an office she held until 1995.",
        refuses="In 1981 Ana Holt wrote to the provost of Eddington, an office she knew in 1995.",
    ),
    Rule(
        "tenure.chaired",
        "LEAD:verb (DET|OWNER) ORG:body",
        chaired,
        reads="Ana Holt chaired the Harbour Committee on pilotage.",
        refuses="Ana Holt ran the Harbour Committee to ground.",
    ),
    Rule(
        "tenure.responsible",
        "HAVE/BE:verb (DET|OWNER)? (WORD:kind)? WORD:noun FOR (BODY:body OWNS)? (DET|OWNER|WORD|NAME|POST|AND|OF)+ TIME",
        responsible,
        reads="Phil Rogers, who had overall responsibility for Calder's youth service between 2001 and 2005, spoke.",
        refuses="Phil Rogers, who had little time for Calder's youth service in 2001, spoke.",
    ),
    Rule(
        "tenure.led-by",
        "BODY:body (COMMA|TIME|AT|DET|THAT|BE|ADVERB|WORD)* LEAD:verb BY (POST)? PERSON:holder".replace("|NOW", ""),
        led,
        reads="The Harbour Board, led by Ana Holt, met in May.",
        refuses="The Harbour Board was led astray by Ana Holt.",
    ),
    Rule(
        "tenure.led-since",
        "LEAD:verb (DET|OWNER) ORG/WORD:body TIME:when",
        led_since,
        reads="Ana Holt, who has led the authority since 2011, spoke.",
        refuses="Ana Holt, who has led the way since Tuesday, spoke.",
    ),
    Rule(
        "tenure.title-before",
        "POST:post COMMA? NAME? PERSON:holder",
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
