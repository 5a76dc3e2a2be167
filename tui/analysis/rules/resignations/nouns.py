"""Resignations by a noun: "her resignation", "the resignation of", "letter of resignation"."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.chunks import Post
from tui.analysis.clauses import antecedent, subjects
from tui.analysis.drafts import Draft
from tui.analysis.factuality import Telling, telling
from tui.analysis.others import OF_RESIGNATIONS, is_of_another
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import day
from tui.analysis.rules.resignations.giving_up import when
from tui.analysis.rules.resignations.senses import has_any, is_event
from tui.analysis.rules.resignations.told import drafts, first_named
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Kind, Modality
from tui.values import replace


def owned(match: Match) -> Iterator[Draft]:
    """A resignation with its owner before it: "her resignation in 2014"."""
    scene, noun = match.scene, match["noun"]
    inside = {scene.words(at).lower() for at in range(match["holder"], noun)}
    symbol = scene.chunks[match["holder"]].symbol
    is_named = symbol is Symbol.PERSON and scene.before(match["holder"]) is Symbol.DET and match["holder"] == noun - 1
    if (symbol in (Symbol.OWNER, Symbol.WHO)) is (scene.after(match["holder"]) is Symbol.OWNS) and not is_named:
        return
    if symbol is Symbol.WHO:
        yield from drafts(match, antecedent(scene, match["holder"]), noun)
        return
    office = _office_before(scene, match["holder"])
    if office is not None and scene.words(match["holder"] - 1).lower().startswith(OF_RESIGNATIONS):
        if scene.person(match["holder"]) in (None, scene.person(office)):
            return  # "The president accepted his resignation": another's, whoever that is
        office = None
    is_unnamed = office is not None and scene.person(office) is None
    if has_any("feelings", inside) or not is_event(scene, noun) or is_unnamed:
        return
    if is_of_another(scene, match["holder"], OF_RESIGNATIONS) or _is_blamed(scene, match["holder"]):
        return
    holder = match["holder"] if office is None else office
    holders = [holder] if scene.person(holder) else _together(match)
    if not holders and symbol is not Symbol.POST:
        holders = first_named(scene, noun)
    told = telling(scene, noun)
    if scene.words(match["holder"]).lower() == "my" and scene.words(max(0, match["holder"] - 1)).lower() == "accept":
        told = told._replace(modality=Modality.PLANNED)  # "I ask you to accept my resignation": so far it is handed in
    yield from drafts(match, holders, noun, told)


def _is_blamed(scene: Scene, owner: int) -> bool:
    """Whether "his" is not who is blamed: "has blamed the chief executive, Ann Hale, for his resignation"."""
    if scene.before(owner) is not Symbol.FOR or scene.person(owner - 2) is not scene.person(owner):
        return False
    return any(scene.words(at).lower().startswith("blam") for at in range(scene.last_wall(owner) + 1, owner))


def _together(match: Match) -> list[int]:
    """Those whose resignations "their" are: the several who announce them."""
    scene, owner = match.scene, match["holder"]
    several = subjects(scene, owner - 1) if scene.words(owner).lower() == "their" and owner else []
    return several if len(several) > 1 and all(scene.person(at) for at in several) else []


def handed_in(match: Match) -> Iterator[Draft]:
    """Somebody hands in "a letter of resignation", or "tendered resignation", nobody's but their own."""
    scene, noun, verb = match.scene, match["noun"], match["verb"]
    is_letter = scene.chunks[noun].symbol is Symbol.LETTER
    if "resignation" not in scene.words(noun).lower() or not (is_letter or is_event(scene, noun)):
        return
    if scene.words(verb).lower().startswith(_HANDS_IN) and scene.after(noun) not in (Symbol.FROM, Symbol.OF, Symbol.BY):
        told = telling(scene, noun)
        yield from drafts(match, subjects(scene, verb), noun, told if told.modality else telling(scene, verb))


_HANDS_IN = ("submit", "tender", "sent", "send", "hand", "turn", "deliver", "present", "wrote", "sign", "file")


def _office_before(scene: Scene, owner: int) -> int | None:
    """The office whose holder "his" means: "said Hale when the chairman offered his resignation"."""
    if scene.chunks[owner].symbol is not Symbol.OWNER:
        return None
    at = next((at for at in range(owner - 1, -1, -1) if scene.chunks[at].symbol in _SUBJECTS), None)
    post = scene.post(at) if at is not None else None
    if at is None or post is None or post.is_plural:
        return None
    acts = any(one.symbol not in _OBLIQUE for one in scene.chunks[at + 1 : owner])
    return at if acts and scene.words(at).lower().startswith(("the ", "its ", "their ", "our ")) else None


_SUBJECTS = frozenset(
    (
        Symbol.PERSON, Symbol.PRONOUN, Symbol.POST, Symbol.ORG, Symbol.WHO, Symbol.THAT, Symbol.STOP, Symbol.COMMA,
        Symbol.AND, Symbol.QUOTE, Symbol.WHEN, Symbol.SAY, Symbol.BY, Symbol.TO,
    )
)  # fmt: skip
"""What a subject may be, or stand behind."""
_OBLIQUE = frozenset((Symbol.OF, Symbol.IN, Symbol.ON, Symbol.FOR, Symbol.WITH, Symbol.TIME, Symbol.PREPOSITION))
"""What leads from somebody who is told to what: "told the chairman of his resignation"."""


def letter(match: Match) -> Iterator[Draft]:
    """A letter of resignation is written by somebody who resigns."""
    if "resignation" in match.scene.words(match["noun"]).lower():
        yield from owned(match)


def letter_from(match: Match) -> Iterator[Draft]:
    """A letter of resignation comes from somebody who resigns: "a letter of resignation from the bursar, Ann Hale"."""
    scene, noun, post = match.scene, match["noun"], match.get("post")
    if "resignation" not in scene.words(noun).lower():
        return
    for found in drafts(match, [match["holder"]], noun):
        held = scene.post(post) if post is not None else None
        yield replace(found, post=held.text, organisation=held.organisation) if held and not found.post else found


def resignation_of(match: Match) -> Iterator[Draft]:
    """A resignation with its owner after it: "the resignation of its chief executive, Ray Orr"."""
    scene, noun = match.scene, match["noun"]
    if not is_event(scene, noun):
        return
    first, among = _who_goes(scene, match["holder"]), match.get("among")
    if first is None or (among is not None and scene.words(among).lower() != "including"):
        return
    post = match.get("post")
    if first != match["holder"]:
        post = next((at for at in (first - 1, first - 2) if scene.kinds[at] is Symbol.POST), None)
    holders = [first]
    is_several = among is not None or _is_plural(scene, noun)
    while is_several and (named := _next_named(scene, holders[-1])) is not None:
        holders.append(named)
    for found, holder in zip(drafts(match, holders, noun), holders, strict=False):
        held = _title_in(scene, holders, holder, post)
        yield replace(found, post=held.text, organisation=held.organisation) if held and not found.post else found


def _who_goes(scene: Scene, named: int) -> int | None:
    """Who resigns: the one named, or who belongs to them, if that one is named too: "of Ann Hale's deputy, Ray Orr"."""
    if scene.after(named) is not Symbol.OWNS:
        return named
    found = _BELONGS.match(scene.symbols, named + 1)
    return found.end() - 1 if found and scene.person(found.end() - 1) else None


_BELONGS = re.compile(
    f"{Symbol.OWNS}[{Symbol.STATUS}{Symbol.MODIFIER}{Symbol.WORD}{Symbol.ADVERB}{Symbol.NUMBER}{Symbol.NAME}]{{0,4}}"
    f"{Symbol.POST}?{Symbol.COMMA}?{Symbol.PERSON}(?!{Symbol.OWNS})"
)


def _title_in(scene: Scene, holders: Sequence[int], holder: int, post: int | None) -> Post | None:
    """The post of one in a list: the title before the name, or the one that all share, "the trustees, Hale and Orr"."""
    if scene.before(holder) is Symbol.POST:
        return scene.post(holder - 1)
    shared = scene.post(post) if post is not None else None
    return shared if shared and (shared.is_plural or holder == holders[0]) else None


def _next_named(scene: Scene, holder: int) -> int | None:
    """Who is named next in a list, whatever their title: "Defence Secretary Ann Hale and Welsh Secretary | Ray Orr"."""
    if scene.after(holder) not in (Symbol.AND, Symbol.COMMA):
        return None
    named = holder + 2 + (scene.after(holder + 1) is Symbol.POST)
    return named if scene.person(named) else None


def of_office(match: Match) -> Iterator[Draft]:
    """The resignation of whoever the document said holds a post: "the resignation of the chief constable"."""
    if is_event(match.scene, match["noun"]):
        yield from drafts(match, [match["holder"]], match["noun"])


def back_reference(match: Match) -> Iterator[Draft]:
    """Just "the resignation": of whoever the document last told had resigned; nobody's until then."""
    scene, noun = match.scene, match["noun"]
    words = scene.words(match.first).lower()
    if words not in ("the", "this", "that") or _WHOSE.match(scene.symbols, noun + 1):
        return
    if scene.words(noun).lower() != "resignation" or not is_event(scene, noun):
        return
    time = when(scene, noun, noun, Telling(None, noun))
    phrase = scene.phrase(time) if time is not None else None
    told = telling(scene, noun)
    quoted = [told.first, match.first, noun, *([time] if time is not None else [])]
    yield Draft(
        Kind.RESIGNATION,
        match.rule.name,
        scene.span(quoted),
        date=day(phrase) if phrase else None,
        modality=told.modality,
        time=phrase,
    )


_WHOSE = re.compile(
    f"[{Symbol.LETTER}{Symbol.WORD}]"
    f"|(?:{Symbol.WITH}{Symbol.WORD}+|[{Symbol.COMMA}{Symbol.ON}{Symbol.TIME}{Symbol.ADVERB}]){{0,4}}"
    f"[{Symbol.OF}{Symbol.BY}]"
)
"""Behind a resignation that is somebody's, who is told next: "the resignation with immediate effect | of the clerk"."""


def _is_plural(scene: Scene, noun: int) -> bool:
    return scene.words(noun).lower().endswith("s")


_ADJECTIVES = "WORD/ADVERB/STATUS/NUMBER/MODIFIER/TIME/SAY*"

RULES = (
    Rule(
        "resignation.of-office",
        "RESIGNATION:noun OF POST:holder",
        of_office,
        reads="The clerk, Ray Orr, fell ill. The board regretted the resignation of the clerk.",
        refuses="The clerk, Ray Orr, fell ill. The board regretted the resignation of the bursar.",
    ),
    Rule(
        "resignation.owned",
        f"OWNER/PERSON/POST/WHO:holder OWNS? (WORD OF|{_ADJECTIVES}) RESIGNATION:noun",
        owned,
        reads="Sir Paul Hale's resignation as commissioner in July 2011 came late.",
        refuses="Paul Hale's grim resignation showed in his face.",
    ),
    Rule(
        "resignation.handed-in",
        "SEND/WRITE/WORD:verb IN? DET? ADVERB? WORD? LETTER/RESIGNATION:noun",
        handed_in,
        reads="Ann Hale turned in a letter of resignation in May.",
        refuses="Ann Hale turned in a letter of complaint in May.",
    ),
    Rule(
        "resignation.of",
        "RESIGNATION:noun (TIME|ADVERB|WORD|IN NAME/ORG|WITH WORD WORD|COMMA ON? TIME COMMA|FROM DET? ORG/JOB)? "
        "OF/BY/FROM (POST:post|DET/OWNER/STATUS/ORG/OWNS/COMMA|AND POST)* (WORD POST COMMA? PREPOSITION:among)? "
        "PERSON:holder",
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
        "resignation.letter-from",
        "LETTER:noun TIME? (FROM|OF|BY) DET? (POST:post COMMA?)? PERSON:holder",
        letter_from,
        reads="The board accepted a letter of resignation from the bursar, Ann Hale.",
        refuses="The board accepted a letter of complaint from the bursar, Ann Hale.",
    ),
    Rule(
        "resignation.back-reference",
        "DET RESIGNATION:noun",
        back_reference,
        reads="Ann Hale resigned as leader. The mayor regretted the resignation.",
        refuses="The mayor regretted the resignation of a clerk.",
    ),
)
