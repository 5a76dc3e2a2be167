"""Resignations: a person gives up a post, or is asked, expected, said or refuses to; dismissals end tenures instead."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tui.analysis.chunks import Word
from tui.analysis.clauses import agents, antecedent, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, telling
from tui.analysis.names import Person
from tui.analysis.patterns import Match, Rule
from tui.analysis.scenes import Scene, dated
from tui.analysis.structure import Relation
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import group_start, is_passive
from tui.model.dates import EdtfDate
from tui.model.statements import Evidence, Kind, Modality, Part, Status

_PASSED = frozenset(
    (
        Symbol.TIME, Symbol.AS, Symbol.FROM, Symbol.DET, Symbol.OWNER, Symbol.OF, Symbol.WORD, Symbol.ADVERB, Symbol.IN,
        Symbol.ON, Symbol.AT, Symbol.NAME, Symbol.MODIFIER, Symbol.ORG, Symbol.JOB, Symbol.NUMBER, Symbol.STATUS,
        Symbol.OBJECT, Symbol.OWNS, Symbol.LETTER,
    )
)  # fmt: skip
"""What may stand between a verb or noun of resigning and the post that is given up."""
_ENDS_CLAUSE = frozenset(
    (
        Symbol.STOP, Symbol.COMMA, Symbol.QUOTE, Symbol.COLON, Symbol.TIME, Symbol.WHEN, Symbol.AND, Symbol.ADVERB,
        Symbol.CLOSE, Symbol.DASH, Symbol.PREPOSITION, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.BY, Symbol.OPEN,
        Symbol.THAT, Symbol.FOR, Symbol.WITH, Symbol.SAY, Symbol.BE, Symbol.HAVE, Symbol.MODAL,
    )
)  # fmt: skip
_COMPOUNDS = frozenset(
    (
        "speech", "speeches", "crisis", "call", "calls", "demand", "demands", "honours", "act", "bill", "threat",
        "threats", "row", "papers",
    )
)  # fmt: skip
"""Nouns after "resignation" that make it something else than one."""
_NOT_DATED = (Modality.CALLED_FOR, Modality.CONDITIONAL, Modality.DENIED)
"""What never came about has no day; a date beside it is that of the demand, the offer or the refusal."""
_NEAR = 80
"""Characters between two words of one resignation."""
_SAID_BEFORE = 600
"""Characters back within which a post just told of is the one that is given up."""


# holders, posts and dates


def _any(name: str, words: Iterable[str]) -> bool:
    """Whether one of some words, in lower case, is in a file of the lexicon."""
    return any(load(name).get(word) is not None for word in words)


def _draft(match: Match, holders: Sequence[int], trigger: int, told: Telling) -> Iterator[Draft]:
    """A resignation of each holder, with the post, the body and the date that stand with the trigger."""
    scene = match.scene
    post, body = given_up(scene, trigger)
    named_by = [
        at for at in range(trigger + 1, min(trigger + 4, len(scene.chunks))) if scene.chunks[at].symbol is Symbol.JOB
    ]
    if post is None and body is None:
        post = _title(scene, holders)
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
                date=_date(scene, time),
                modality=told.modality,
                time=phrase,
                evidence=_evidence(scene, trigger, post, body, time),
            )


def _evidence(scene: Scene, trigger: int, post: int | None, body: int | None, time: int | None) -> tuple[Evidence, ...]:
    fields = {"kind": trigger, "post": post, "organisation": body, "date": time}
    return tuple(Evidence(field, scene.chunks[at].span) for field, at in fields.items() if at is not None)


def given_up(scene: Scene, trigger: int) -> tuple[int | None, int | None]:
    """The post and the body that stand after a verb or noun of resigning, as chunks."""
    body, is_named = None, False
    for at in range(trigger + 1, min(trigger + 12, len(scene.chunks))):
        symbol = scene.chunks[at].symbol
        if symbol is Symbol.POST:
            return (None, body) if scene.after(at) is Symbol.PERSON or not _leads(scene, trigger, at) else (at, body)
        if symbol is Symbol.ORG and body is None and _leads_to_body(scene, at):
            body = at
        if symbol is Symbol.PERSON and scene.before(at) in (Symbol.OF, Symbol.POST):
            continue
        if symbol not in _PASSED or (is_named and symbol not in (Symbol.AS, Symbol.OF, Symbol.AT, Symbol.TIME)):
            break
        is_named = symbol is Symbol.JOB or (is_named and symbol is not Symbol.AS)
    return None, body


def _leads(scene: Scene, trigger: int, post: int) -> bool:
    """Whether "as", "from", "of" or an article leads from the trigger to the post."""
    words = scene.words(trigger).split()
    between = {scene.chunks[at].symbol for at in range(trigger + 1, post)}
    links = {Symbol.AS, Symbol.FROM, Symbol.JOB, Symbol.OWNER}
    return bool(between & links) or words[-1] in ("as", "from") or post == trigger + 1


def _leads_to_body(scene: Scene, at: int) -> bool:
    before = at - 1
    while before > 0 and scene.chunks[before].symbol in (Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.NAME):
        if scene.words(before).endswith("ed"):
            return False
        before -= 1
    symbol = scene.chunks[before].symbol
    return symbol is Symbol.FROM or (
        symbol is Symbol.RESIGN and scene.words(before).split()[-1] in ("from", "quit", "left")
    )


def _title(scene: Scene, holders: Sequence[int]) -> int | None:
    """The title beside the one holder's name."""
    if len(holders) != 1:
        return None
    at = holders[0]
    if scene.chunks[at].symbol is Symbol.POST:
        return at
    if scene.before(at) is Symbol.POST and not _is_plural_post(scene, at - 1):
        return at - 1
    if at > 1 and scene.before(at) is Symbol.COMMA and scene.post(at - 2) and not _is_plural_post(scene, at - 2):
        article = scene.words(at - 2).split()[0].lower() in ("the", "its", "their", "our")
        return at - 2 if article or scene.before(at - 2) in (Symbol.AS, Symbol.STOP) else None
    return at + 2 if scene.after(at) is Symbol.COMMA and at + 2 < len(scene.chunks) and scene.post(at + 2) else None


def _is_plural_post(scene: Scene, at: int) -> bool:
    post = scene.post(at)
    return post is not None and post.is_plural


def when(scene: Scene, trigger: int, last: int, told: Modality | None) -> int | None:
    """The time phrase of the resignation itself; one before a verb of saying is the day of the words."""
    if told in _NOT_DATED:
        return None
    time = dated(scene, trigger, last, (Relation.AT, Relation.SPAN, Relation.FROM))
    if time is None or time > trigger:
        return time
    between = {scene.chunks[at].symbol for at in range(time, trigger)}
    if told is not None or between & {Symbol.SAY, Symbol.TO, Symbol.WHEN, Symbol.THAT}:
        return None
    return time


def _date(scene: Scene, time: int | None) -> EdtfDate | None:
    if time is None:
        return None
    phrase = scene.phrase(time)
    if phrase.relation is Relation.SPAN and phrase.start and phrase.end and phrase.start != phrase.end:
        return EdtfDate.parse(f"{phrase.start}/{phrase.end}")
    return phrase.start


# verbs


def resigned(match: Match) -> Iterator[Draft]:
    """A finite verb of resigning with its subject."""
    scene, verb = match.scene, match["verb"]
    if _is_other_sense(scene, verb):
        return
    is_participle = _form(scene, verb) == "ing" and not _has_auxiliary(scene, verb)
    if is_participle and scene.after(verb) is Symbol.POST and not scene.words(verb).lower().endswith(("as", "from")):
        return
    if is_participle or scene.words(group_start(scene, verb)).lower() == "having":
        holders = subjects(scene, verb) or _nearest(scene, verb)
    else:
        holders = subjects(scene, verb)
    if holders and not any(scene.person(at) for at in holders):
        named = _named_after(scene, verb)
        holders = [named] if named is not None else []
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
    if not _is_other_sense(scene, verb):
        yield from _draft(match, agents(scene, match["to"]), verb, telling(scene, verb))


def forced_out(match: Match) -> Iterator[Draft]:
    """Somebody is forced out by others: "the board forced out Ray Orr"."""
    scene, verb = match.scene, match["verb"]
    value = scene.chunks[verb].value
    lemma = value.lemma if isinstance(value, Word) else ""
    if lemma.endswith("out") and _is_forced(scene, verb) and not is_passive(scene, verb):
        yield from _draft(match, [match["holder"]], verb, telling(scene, verb))


def resigning_holders(match: Match) -> Iterator[Draft]:
    """Several who resign, named after their post: "the two resigning board members, Ann Hale and Ray Orr"."""
    scene, post = match.scene, match["post"]
    if _form(scene, match["verb"]) != "ing":
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


def _nearest(scene: Scene, verb: int) -> list[int]:
    """The subject of the clause that a participle hangs on: "before resigning in May", "After resigning, Hale"."""
    first, end = scene.last_wall(verb) + 1, scene.next_wall(verb)
    before = [at for at in range(first, verb) if scene.chunks[at].symbol in (Symbol.PERSON, Symbol.PRONOUN)]
    if before:
        return [before[-1]] if scene.before(before[-1]) not in (Symbol.BY, Symbol.WITH, Symbol.FROM) else before[:1]
    comma = next((at for at in range(verb, end) if scene.chunks[at].symbol is Symbol.COMMA), end)
    return next(
        (
            [at]
            for at in range(comma, min(end, comma + 4))
            if scene.chunks[at].symbol in (Symbol.PERSON, Symbol.PRONOUN)
        ),
        [],
    )


def _form(scene: Scene, verb: int) -> str:
    value = scene.chunks[verb].value
    return value.form if isinstance(value, Word) else ""


def _has_auxiliary(scene: Scene, verb: int) -> bool:
    at = verb
    while at > 0 and scene.chunks[at - 1].symbol in (Symbol.ADVERB, Symbol.NOT, Symbol.TIME):
        at -= 1
    return scene.before(at) in (Symbol.BE, Symbol.HAVE, Symbol.MODAL)


def _entry(scene: Scene, verb: int) -> tuple[str, ...]:
    found = load("verbs_resigning").get(scene.words(verb))
    return (found.attributes("verbs_resigning") or ()) if found else ()


def _is_forced(scene: Scene, verb: int) -> bool:
    return "forced" in _entry(scene, verb)


def _is_other_sense(scene: Scene, verb: int) -> bool:
    """Whether the words mean something else than giving up a post."""
    value = scene.chunks[verb].value
    lemma = value.lemma if isinstance(value, Word) else ""
    if scene.before(verb) in (Symbol.DET, Symbol.OWNER, Symbol.OF) and _form(scene, verb) != "ing":
        return True
    if scene.before(verb) in (Symbol.DET, Symbol.STATUS) or (
        scene.before(verb) is Symbol.OWNER and scene.after(verb) is Symbol.WORD
    ):
        return True
    if _is_forced(scene, verb):
        return not (is_passive(scene, verb) or lemma.split()[0] in ("force", "compel", "oblige", "pressure"))
    if is_passive(scene, verb) and _form(scene, verb) != "ing":
        return True
    if lemma == "resign":
        return _is_resigned_to(scene, verb)
    following = scene.after(verb)
    if (
        lemma.split()[0] in ("step", "stand", "quit", "bow", "walk")
        or "post" in _entry(scene, verb)
        or lemma == "abdicate"
    ):
        return not _gives_up_post(scene, verb, lemma, following)
    return False


def _is_resigned_to(scene: Scene, verb: int) -> bool:
    """Whether one is "resigned to defeat" or "resigned the whip", rather than "resigned to spend more time"."""
    following = scene.after(verb)
    if following is Symbol.OBJECT and scene.words(verb + 1).lower().endswith("self"):
        return True
    if following is Symbol.TO:
        after = scene.chunks[verb + 2] if verb + 2 < len(scene.chunks) else None
        word = scene.words(verb + 2).lower() if after else ""
        return not _any("aims", [word]) and not (after and isinstance(after.value, Word) and after.value.form == "base")
    words = {scene.words(at).lower() for at in range(verb + 1, min(verb + 5, len(scene.chunks)))}
    return following in (Symbol.DET, Symbol.OWNER) and bool(words & {"whip", "membership", "himself", "game"})


def _gives_up_post(scene: Scene, verb: int, lemma: str, following: Symbol) -> bool:
    """Whether an ambiguous verb has a post, a body or an office beside it, or, where that is enough, nothing at all."""
    post, body = given_up(scene, verb)
    if post is not None or (body is not None and lemma.split()[-1] in ("from", "as")):
        return True
    if lemma.endswith(" from") and following in (Symbol.NAME, Symbol.ORG):
        return True
    ahead = [scene.words(at).lower() for at in range(verb + 1, min(verb + 7, scene.next_wall(verb + 1)))]
    has_object = following in (
        Symbol.DET,
        Symbol.OWNER,
        Symbol.ORG,
        Symbol.NAME,
        Symbol.WORD,
        Symbol.FROM,
        Symbol.JOB,
        Symbol.OF,
    )
    if has_object or lemma.split()[-1] == "from":
        phrase = ahead[
            : next(
                (at for at, word in enumerate(ahead) if word in (",", "after", "over", "amid", "in", "on", "and")), 6
            )
        ]
        is_bare = following is Symbol.WORD and not lemma.endswith(("from", "as"))
        words = [word for words in phrase for word in words.split()]
        is_office = _any("offices", words) or any(word.endswith("ship") for word in words)
        return is_office or (not is_bare and _any("organisation_heads", words))
    is_enough = lemma in (
        "quit",
        "step down",
        "stand down",
        "step aside",
        "abdicate",
        "step down as",
        "stand down as",
        "quit as",
    )
    if lemma == "step aside":
        return following is Symbol.TIME or "while" in ahead or following is Symbol.STOP
    return is_enough and (following in _ENDS_CLAUSE or following is Symbol.TO or lemma.endswith(" as"))


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
    if _any("feelings", inside) or not _is_event(scene, noun):
        return
    holder = match["holder"] if scene.person(match["holder"]) else _named_after(scene, noun)
    if holder is not None:
        yield from _draft(match, [holder], noun, telling(scene, noun))


def _named_after(scene: Scene, noun: int) -> int | None:
    """The name that an opening phrase looks ahead to: "In her letter of resignation, Ann Hale"."""
    end = scene.next_wall(noun)
    commas = [at for at in range(noun, end) if scene.chunks[at].symbol is Symbol.COMMA]
    if not commas or any(scene.person(at) for at in range(noun)):
        return None
    ahead = range(commas[0] + 1, min(end, commas[0] + 4))
    return next((at for at in ahead if scene.chunks[at].symbol is Symbol.PERSON), None)


def letter(match: Match) -> Iterator[Draft]:
    """A letter of resignation is written by somebody who resigns."""
    if "resignation" in match.scene.words(match["noun"]).lower():
        yield from owned(match)


def resignation_of(match: Match) -> Iterator[Draft]:
    """A resignation with its owner after it: "the resignation of its chief executive, Ray Orr"."""
    scene, noun = match.scene, match["noun"]
    if not _is_event(scene, noun):
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
    if scene.words(noun).lower() != "resignation" or not _is_event(scene, noun):
        return
    time = when(scene, noun, noun, None)
    told = telling(scene, noun)
    quoted = [told.first, match.first, noun, *([time] if time is not None else [])]
    yield Draft(
        Kind.RESIGNATION,
        match.rule.name,
        scene.span(quoted),
        date=_date(scene, time),
        modality=told.modality,
        time=scene.phrase(time) if time is not None else None,
    )


def _is_plural(scene: Scene, noun: int) -> bool:
    return scene.words(noun).lower().endswith("s")


def _is_event(scene: Scene, noun: int) -> bool:
    """Whether the noun tells of giving up a post rather than of a feeling or of a way out."""
    word = scene.words(noun).lower()
    if noun + 1 < len(scene.chunks) and scene.words(noun + 1).lower() in _COMPOUNDS:
        return False
    if word in ("departure", "departures", "exit", "exits"):
        post, _ = given_up(scene, noun)
        return post is not None and scene.words(noun + 1).lower() in ("as", "from")
    if scene.after(noun) is Symbol.TO:
        return scene.words(noun + 2).lower() in ("the", "his", "her") and not given_up_to_fate(scene, noun)
    return not (
        scene.before(noun) is Symbol.OF
        and scene.words(noun - 2).lower() in ("sense", "air", "sigh", "look", "feeling", "mood")
    )


def given_up_to_fate(scene: Scene, noun: int) -> bool:
    """Whether what follows "resignation to" is no one a resignation is handed to."""
    ahead = {scene.chunks[at].symbol for at in range(noun + 2, min(noun + 5, len(scene.chunks)))}
    words = {scene.words(at).lower() for at in range(noun + 2, min(noun + 5, len(scene.chunks)))}
    return not (ahead & {Symbol.POST, Symbol.PERSON, Symbol.ORG} or _any("offices", words))


# across a document


def settled(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts of one document, in order, with what a resignation leaves unsaid taken from what was said before.

    "The resignation" is that of whoever was last told to resign; a post left out is the one the person was just said to
    hold; a resignation named twice in one breath is told once.
    """
    known = list(drafts)
    last: Person | None = None
    result: list[Draft] = []
    for found in known:
        if found.kind is Kind.RESIGNATION:
            if not found.people and last is None:
                continue
            if found.people and any(_is_told(found, other) for other in result):
                continue
            found = found if found.people or last is None else replace(found, people=((last, Part.HOLDER),))
            last = found.holder
            found = found if found.post or found.organisation else _with_post(found, known)
        result.append(found)
    return result


def _is_told(found: Draft, other: Draft) -> bool:
    """Whether a resignation without a date of its own repeats another in the same breath."""
    if other.kind is not Kind.RESIGNATION or other.people != found.people or other.modality is not found.modality:
        return False
    gap = max(found.span.start - other.span.end, other.span.start - found.span.end)
    return found.date is None and 0 <= gap <= _NEAR


def _with_post(found: Draft, known: Sequence[Draft]) -> Draft:
    """The resignation with the post that the document says the person gave up, or was just said to hold."""
    own = [one for one in known if one.holder is found.holder and one.post and one is not found]
    before = [one for one in own if 0 <= found.span.start - one.span.end <= _SAID_BEFORE and one.kind is Kind.TENURE]
    given = [one for one in own if one.kind is Kind.RESIGNATION]
    if len({one.post for one in own}) == 1:
        source = next((one for one in own if one.organisation), own[0])
    elif len({one.post for one in given}) == 1:
        source = given[0]
    elif before and before[-1].end is None and before[-1].status is not Status.FORMER:
        source = before[-1]
    else:
        return found
    return replace(found, post=source.post, organisation=source.organisation)


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
