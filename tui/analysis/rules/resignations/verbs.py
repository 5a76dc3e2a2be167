"""Resignations by a verb: a person gives up a post, or is asked, expected, said or refuses to."""

from collections.abc import Iterator
from itertools import repeat

from tui.analysis.clauses import agents, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, modality, telling
from tui.analysis.insertions import named_ahead
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.resignations.giving_up import title_of
from tui.analysis.rules.resignations.senses import has_auxiliary, is_forced, is_other_sense
from tui.analysis.rules.resignations.told import drafts, first_named
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import begins_predicate, group_start, is_passive
from tui.values import replace


def resigned(match: Match) -> Iterator[Draft]:
    """A finite verb of resigning with its subject."""
    scene, verb = match.scene, match["verb"]
    if is_other_sense(scene, verb) or scene.before(group_start(scene, verb)) is Symbol.TO:
        return
    is_participle = scene.form(verb) == "ing" and not has_auxiliary(scene, verb)
    if is_participle and scene.after(verb) is Symbol.POST and not scene.words(verb).lower().endswith(("as", "from")):
        return
    if scene.after(verb) is Symbol.OF and scene.words(verb).lower().endswith(" resignation"):
        yield from drafts(match, _of_whom(scene, verb), verb)
        return
    if _is_apposed(scene, verb):
        yield from drafts(match, [verb - 2], verb)
        return
    if is_participle and (writer := _writer(scene, verb)):
        told = telling(scene, max(map(scene.symbols.rfind, _IN_WRITING, repeat(0), repeat(verb))))
        yield from drafts(match, writer, verb, Telling(told.modality, min(told.first, verb)))
        return
    holders = _themselves(scene, subjects(scene, verb))
    if not holders and is_forced(scene, verb):
        is_felt = scene.words(verb - 1).lower() in _FEELS
        holders = subjects(scene, verb - 1) if is_felt else _fronted(scene, verb)
    if " your " in scene.words(verb).lower() and any(scene.words(at).lower() != "you" for at in holders):
        return  # "I have submitted your resignation"
    if holders and not any(scene.person(at) for at in holders) and scene.chunks[holders[0]].symbol is not Symbol.POST:
        holders = first_named(scene, verb)
    yield from drafts(match, [*holders, *_joined_in(scene, verb)], verb)


_FEELS = ("feel", "feels", "felt", "feeling")
"""Verbs between who resigns and how: "Hale | felt | forced to resign"."""


def _of_whom(scene: Scene, verb: int) -> list[int]:
    """Whose resignation is announced, tendered or accepted: another's, "of Tom Reed", or one's own, "of her office"."""
    at = verb + 2
    while at < len(scene.chunks) and scene.kinds[at] in _TITLES:
        at += 1
    if at < len(scene.chunks) and scene.kinds[at] is Symbol.PERSON:
        return [at]
    return subjects(scene, verb) if at < len(scene.chunks) and scene.kinds[at] is Symbol.JOB else []


_TITLES = (Symbol.POST, Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.ORG, Symbol.OWNS, Symbol.COMMA, Symbol.MODIFIER)


def _is_apposed(scene: Scene, verb: int) -> bool:
    """Whether "resigned" says what somebody is: "by David Orr, resigned bishop of Fell", "vice Ann Hale (resigned)"."""
    is_apart = scene.before(verb) in (Symbol.COMMA, Symbol.OPEN) and scene.before(verb - 1) is Symbol.PERSON
    return is_apart and scene.words(verb).lower() == "resigned" and scene.after(verb) in _ENDS_APPOSITION


_ENDS_APPOSITION = (Symbol.POST, Symbol.STOP, Symbol.CLOSE)


_IN_WRITING = (Symbol.LETTER, Symbol.WRITE, Symbol.SEND)


def _writer(scene: Scene, verb: int) -> list[int]:
    """Who resigns in a letter: "a letter from Fergus Innes, resigning as secretary", "he wrote to Hale resigning"."""
    named = verb - 1 - (scene.before(verb) is Symbol.COMMA)
    from_them = scene.chunks[named].symbol is Symbol.PERSON and scene.before(named) in (Symbol.FROM, Symbol.BY)
    if from_them and Symbol.LETTER in scene.symbols[:verb]:
        return [named]
    at = named
    while at > 0 and scene.chunks[at].symbol in _WRITTEN_TO:
        at -= 1
    return subjects(scene, at) if at < named and scene.chunks[at].symbol in (Symbol.WRITE, Symbol.SEND) else []


_WRITTEN_TO = frozenset(
    (
        Symbol.TO, Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.POST, Symbol.PERSON, Symbol.ORG, Symbol.NAME,
        Symbol.LETTER, Symbol.TIME, Symbol.OF, Symbol.FOR, Symbol.ON, Symbol.OBJECT, Symbol.MODIFIER,
    )
)  # fmt: skip
"""What stands between a verb of writing and what is done by the letter."""


def _joined_in(scene: Scene, verb: int) -> list[int]:
    """Who else resigns: "Ann Hale joins the barrister Ray Orr in resigning from the board"."""
    joins = scene.before(verb) is Symbol.IN and Symbol.JOIN in scene.symbols[scene.last_wall(verb) + 1 : verb]
    return [verb - 2] if joins and scene.before(verb - 1) is Symbol.PERSON else []


def _themselves(scene: Scene, holders: list[int]) -> list[int]:
    """The several who say what "they" do, if that is who resigns: "Hale and Orr announced that they would resign"."""
    if len(holders) != 1 or scene.words(holders[0]).lower() != "they":
        return holders
    verb = holders[0] - 1 - (scene.before(holders[0]) is Symbol.THAT)
    says = verb > 0 and scene.chunks[verb].symbol in (Symbol.SAY, Symbol.PUBLISH)
    several = subjects(scene, verb) if says else []
    return several if len(several) > 1 else holders


def to_resign(match: Match) -> Iterator[Draft]:
    """An infinitive: whoever is asked, expected, forced or about to."""
    scene, verb = match.scene, match["verb"]
    is_finite = scene.form(verb) in ("s", "past") and verb == match["to"] + 1  # "the clerk Hale wrote to resigned"
    if not (is_finite or is_other_sense(scene, verb)):
        yield from drafts(match, agents(scene, match["to"]) or _fronted(scene, match["to"]), verb)


def _fronted(scene: Scene, before: int) -> list[int]:
    """Who a participle that opens the sentence is said of: "Forced to resign in 1974, Ann Hale moved"."""
    opening = scene.chunks[scene.last_wall(before) + 1 : before + 1]
    is_participle = bool(opening) and opening[0].span.of(scene.setting.text).split()[0].lower().endswith(_PARTICIPLES)
    is_empty = all(one.symbol in _OPENING for one in opening)
    return named_ahead(scene, before) if is_participle and is_empty else []


_PARTICIPLES = ("ed", "told", "driven", "bidden", "forbidden")
_OPENING = frozenset(
    (Symbol.WORD, Symbol.NAME, Symbol.TO, Symbol.BY, Symbol.ADVERB, Symbol.TIME, Symbol.RESIGN, Symbol.SAY)
)


def forced_out(match: Match) -> Iterator[Draft]:
    """Somebody is forced out by others: "the board forced out Ray Orr"."""
    scene, verb = match.scene, match["verb"]
    if scene.lemma(verb).endswith("out") and is_forced(scene, verb) and not is_passive(scene, verb):
        yield from drafts(match, [match["holder"]], verb)


def resigning_holders(match: Match) -> Iterator[Draft]:
    """Several who resign, named after their post: "the two resigning board members, Ann Hale and Ray Orr"."""
    scene, post = match.scene, match["post"]
    if scene.form(match["verb"]) != "ing" or scene.words(match["verb"]).lower().endswith((" as", " from")):
        return
    holders = [match["holder"]]
    while scene.after(holders[-1]) in (Symbol.AND, Symbol.COMMA) and scene.person(holders[-1] + 2):
        holders.append(holders[-1] + 2)
    for found in drafts(match, holders, match["verb"], Telling(None, match["verb"])):
        yield replace(found, post=_singular(scene, post))


def as_did(match: Match) -> Iterator[Draft]:
    """Another who did so too: "Ann Hale resigned, as did the clerk, Ray Orr"; no "said she resigned, as did"."""
    scene, verb, holder = match.scene, match["verb"], match["holder"]
    is_plain = scene.form(verb) in ("past", "participle") and Symbol.SAY not in scene.kinds[:verb]
    if not is_plain or is_other_sense(scene, verb) or begins_predicate(scene, holder + 1) or modality(scene, verb):
        return
    title = title_of(scene, [holder])
    post = scene.post(title) if title is not None else None
    for found in drafts(match, [holder], verb):
        yield replace(found, post=post.text if post else None, organisation=post.organisation if post else None)


def _singular(scene: Scene, at: int) -> str | None:
    post = scene.post(at)
    if post is None:
        return None
    return post.text.removesuffix("s") if post.is_plural else post.text


RULES = (
    Rule(
        "resignation.as-did",
        "RESIGN:verb ... AS DO/HAVE DET? (POST COMMA?)? PERSON:holder",
        as_did,
        reads="Ann Hale resigned on Tuesday, as did Ray Orr.",
        refuses="Ann Hale resigned on Tuesday, as Ray Orr wept.",
    ),
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
        "TO:to (HAVE|BE|ADVERB|NOT)* QUOTE? RESIGN:verb",
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
)
