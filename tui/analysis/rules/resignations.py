"""Resignations: a person gives up a post, or is asked, expected, said or refuses to; dismissals end tenures instead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tui.analysis.chunks import Word
from tui.analysis.clauses import agents, antecedent, group_start, is_passive, named_ahead, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, telling
from tui.analysis.patterns import Match, Rule
from tui.analysis.posts_given_up import date_of, given_up, title_of, when
from tui.analysis.resigning import form_of, has_any, has_auxiliary, is_event, is_forced, is_other_sense
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Evidence, Kind, Modality, Part

# holders, posts and dates


def _draft(match: Match, holders: Sequence[int], trigger: int, told: Telling) -> Iterator[Draft]:
    """A resignation of each holder, with the post, the body and the date that stand with the trigger."""
    scene = match.scene
    post, body = given_up(scene, trigger)
    named_by = [
        at for at in range(trigger + 1, min(trigger + 4, len(scene.chunks))) if scene.chunks[at].symbol is Symbol.JOB
    ]
    if post is None and body is None:
        post = title_of(scene, holders)
    time = when(scene, trigger, max([trigger, *([post] if post else []), *([body] if body else [])]), told.modality)
    named = scene.post(post) if post is not None else None
    organisation = scene.body(body) if body is not None else None
    if named is None and organisation and organisation.lower().endswith("party"):
        return
    quoted = [at for at in (*holders, told.first, trigger, *named_by, post, body, time) if at is not None]
    phrase = scene.phrase(time) if time is not None else None
    for at in holders:
        person = scene.person(at)
        if person is not None:
            yield Draft(
                Kind.RESIGNATION,
                match.rule.name,
                scene.span(quoted),
                ((person, Part.HOLDER),),
                post=named.text if named else None,
                organisation=(named.organisation if named else None) or organisation,
                date=date_of(scene, time),
                modality=told.modality,
                time=phrase,
                evidence=_evidence(scene, trigger, post, body, time),
            )


def _evidence(scene: Scene, trigger: int, post: int | None, body: int | None, time: int | None) -> tuple[Evidence, ...]:
    fields = {"kind": trigger, "post": post, "organisation": body, "date": time}
    return tuple(Evidence(field, scene.chunks[at].span) for field, at in fields.items() if at is not None)


# verbs


def resigned(match: Match) -> Iterator[Draft]:
    """A finite verb of resigning with its subject."""
    scene, verb = match.scene, match["verb"]
    if is_other_sense(scene, verb) or scene.before(group_start(scene, verb)) is Symbol.TO:
        return
    is_participle = form_of(scene, verb) == "ing" and not has_auxiliary(scene, verb)
    if is_participle and scene.after(verb) is Symbol.POST and not scene.words(verb).lower().endswith(("as", "from")):
        return
    holders = subjects(scene, verb)
    if holders and not any(scene.person(at) for at in holders):
        holders = _first_named(scene, verb)
    yield from _draft(match, holders, verb, _undone(scene, verb, telling(scene, verb)))


def _undone(scene: Scene, verb: int, told: Telling) -> Telling:
    """A resignation handed in and then, in the same sentence, refused or taken back."""
    if told.modality or not scene.words(verb).lower().endswith(("resignation", "notice", "papers")):
        return told
    following = [scene.words(at).lower() for at in range(verb + 1, scene.next_wall(verb + 1))]
    if any(word.startswith("withdr") or word in ("retracted", "rescinded") for word in following):
        return told._replace(modality=Modality.DENIED)
    refused = ("refused", "rejected", "declined", "turned")
    rest = " ".join(following)
    is_refused = any(word in refused for word in following) or "not accepted" in rest or "but stay" in rest
    is_refused = is_refused or "persuaded to stay" in rest
    return told._replace(modality=Modality.CONDITIONAL) if is_refused else told


def to_resign(match: Match) -> Iterator[Draft]:
    """An infinitive: whoever is asked, expected, forced or about to."""
    scene, verb = match.scene, match["verb"]
    if not is_other_sense(scene, verb):
        yield from _draft(match, agents(scene, match["to"]), verb, telling(scene, verb))


def forced_out(match: Match) -> Iterator[Draft]:
    """Somebody is forced out by others: "the board forced out Ray Orr"."""
    scene, verb = match.scene, match["verb"]
    value = scene.chunks[verb].value
    lemma = value.lemma if isinstance(value, Word) else ""
    if lemma.endswith("out") and is_forced(scene, verb) and not is_passive(scene, verb):
        yield from _draft(match, [match["holder"]], verb, telling(scene, verb))


def resigning_holders(match: Match) -> Iterator[Draft]:
    """Several who resign, named after their post: "the two resigning board members, Ann Hale and Ray Orr"."""
    scene, post = match.scene, match["post"]
    if form_of(scene, match["verb"]) != "ing":
        return
    holders = [match["holder"]]
    while scene.after(holders[-1]) in (Symbol.AND, Symbol.COMMA) and scene.person(holders[-1] + 2):
        holders.append(holders[-1] + 2)
    for found in _draft(match, holders, match["verb"], Telling(None, match["verb"])):
        yield replace(found, post=_singular(scene, post))


def _singular(scene: Scene, at: int) -> str | None:
    post = scene.post(at)
    if post is None:
        return None
    return post.text.removesuffix("s") if post.is_plural else post.text


# nouns


def owned(match: Match) -> Iterator[Draft]:
    """A resignation with its owner before it: "her resignation in 2014"."""
    scene, noun = match.scene, match["noun"]
    inside = {scene.words(at).lower() for at in range(match["holder"], noun)}
    symbol = scene.chunks[match["holder"]].symbol
    if (symbol in (Symbol.OWNER, Symbol.WHO)) is (scene.after(match["holder"]) is Symbol.OWNS):
        return
    if symbol is Symbol.WHO:
        yield from _draft(match, antecedent(scene, match["holder"]), noun, telling(scene, noun))
        return
    if has_any("feelings", inside) or not is_event(scene, noun):
        return
    holders = [match["holder"]] if scene.person(match["holder"]) else _first_named(scene, noun)
    yield from _draft(match, holders, noun, telling(scene, noun))


def _first_named(scene: Scene, trigger: int) -> list[int]:
    """The name ahead of an opening phrase that names nobody yet: "In her letter of resignation, Ann Hale"."""
    return [] if any(scene.person(at) for at in range(trigger)) else named_ahead(scene, trigger)


def letter(match: Match) -> Iterator[Draft]:
    """A letter of resignation is written by somebody who resigns."""
    if "resignation" in match.scene.words(match["noun"]).lower():
        yield from owned(match)


def resignation_of(match: Match) -> Iterator[Draft]:
    """A resignation with its owner after it: "the resignation of its chief executive, Ray Orr"."""
    scene, noun = match.scene, match["noun"]
    if not is_event(scene, noun):
        return
    holders = [match["holder"]]
    while (
        scene.after(holders[-1]) in (Symbol.AND, Symbol.COMMA)
        and scene.person(holders[-1] + 2)
        and _is_plural(scene, noun)
    ):
        holders.append(holders[-1] + 2)
    post = match.get("post")
    for found in _draft(match, holders, noun, telling(scene, noun)):
        held = scene.post(post) if post is not None else None
        yield replace(found, post=held.text, organisation=held.organisation) if held and not found.post else found


def back_reference(match: Match) -> Iterator[Draft]:
    """Just "the resignation": of whoever the document last told had resigned; nobody's until then."""
    scene, noun = match.scene, match["noun"]
    words = scene.words(match.first).lower()
    if words not in ("the", "this", "that") or scene.after(noun) in (Symbol.OF, Symbol.BY, Symbol.LETTER, Symbol.WORD):
        return
    if scene.words(noun).lower() != "resignation" or not is_event(scene, noun):
        return
    time = when(scene, noun, noun, None)
    told = telling(scene, noun)
    quoted = [told.first, match.first, noun, *([time] if time is not None else [])]
    yield Draft(
        Kind.RESIGNATION,
        match.rule.name,
        scene.span(quoted),
        date=date_of(scene, time),
        modality=told.modality,
        time=scene.phrase(time) if time is not None else None,
    )


def _is_plural(scene: Scene, noun: int) -> bool:
    return scene.words(noun).lower().endswith("s")


_ADJECTIVES = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/TIME/SAY*"

RULES = (
    Rule(
        "resignation.forced-out",
        "RESIGN:verb (POST|DET|OWNER|COMMA)* PERSON:holder",
        forced_out,
        reads="The board forced out Ray Orr in May 2004.",
        refuses="The board forced out a rival firm of Ray Orr in May 2004.",
    ),
    Rule(
        "resignation.resigning-holders",
        "RESIGN:verb POST:post COMMA? PERSON:holder",
        resigning_holders,
        reads="The two resigning board members, Ann Hale and Ray Orr, spoke.",
        refuses="It was no resigning matter, Ann Hale said.",
    ),
    Rule(
        "resignation.to-resign",
        "TO:to (HAVE|BE|ADVERB|NOT)* RESIGN:verb",
        to_resign,
        reads="Residents urged Ray Orr to quit.",
        refuses="Ray Orr was urged to quit smoking.",
    ),
    Rule(
        "resignation.resigned",
        "RESIGN:verb",
        resigned,
        reads="Ann Hale resigned on Tuesday as leader of Calder Council.",
        refuses="Ann Hale was resigned to defeat on Tuesday.",
    ),
    Rule(
        "resignation.owned",
        f"OWNER/PERSON/POST/WHO:holder OWNS? {_ADJECTIVES} RESIGNATION:noun",
        owned,
        reads="Sir Paul Hale's resignation as commissioner in July 2011 came late.",
        refuses="Paul Hale's grim resignation showed in his face.",
    ),
    Rule(
        "resignation.of",
        "RESIGNATION:noun (TIME|ADVERB|WORD)? OF/BY/FROM (POST:post|DET/OWNER/STATUS/ORG/OWNS/COMMA)* PERSON:holder",
        resignation_of,
        reads="A scandal led to the resignation of the chairman, Ray Orr.",
        refuses="A sense of resignation took hold of Ray Orr.",
    ),
    Rule(
        "resignation.letter",
        f"OWNER/PERSON/POST:holder OWNS? {_ADJECTIVES} LETTER:noun",
        letter,
        reads="In her resignation letter, Ann Hale said she was sorry.",
        refuses="In her letter, Ann Hale told of a resignation.",
    ),
    Rule(
        "resignation.back-reference",
        "DET RESIGNATION:noun",
        back_reference,
        reads="Ann Hale resigned as leader. The mayor regretted the resignation.",
        refuses="The mayor regretted the resignation of a clerk.",
    ),
)
