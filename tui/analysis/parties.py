"""Who stands as subject of a verb, and who after "by", "to" and "from": the people and bodies of letters and works."""

from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.names import Person
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_GROUP = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.ADVERB, Symbol.NOT, Symbol.MODAL, Symbol.TIME))
_SOMEONE = frozenset((Symbol.PERSON, Symbol.PRONOUN, Symbol.OBJECT, Symbol.WHO))
_BODY = frozenset((Symbol.ORG, Symbol.NAME))
_LEADS_AWAY = frozenset(
    (
        Symbol.OF, Symbol.TO, Symbol.FROM, Symbol.BY, Symbol.FOR, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.WITH,
        Symbol.PREPOSITION, Symbol.AS,
    )
)  # fmt: skip
_STOPS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON, Symbol.SAY, Symbol.WHEN))
_BEFORE_NAME = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.POST, Symbol.STATUS, Symbol.MODIFIER, Symbol.WORD, Symbol.COMMA, Symbol.NUMBER,
        Symbol.ADVERB, Symbol.OWNS, Symbol.ORG, Symbol.NAME,
    )
)  # fmt: skip
_WALLS = frozenset((Symbol.STOP, Symbol.QUOTE, Symbol.COLON))
_REACH = 16
_CLAUSE_REACH = 28


def subjects(scene: Scene, verb: int) -> list[int]:
    """The subject of a verb: chunks of people, joined ones included, or of one body; empty where none is seen."""
    at = verb - 1
    while at >= 0 and scene.chunks[at].symbol in _GROUP:
        at -= 1
    if at >= 0 and scene.chunks[at].symbol in (Symbol.WORD, *_BODY) and _names_body(scene, at):
        if scene.before(at) not in _LEADS_AWAY or scene.before(at) is Symbol.AS:
            return [at]
        if not _has_person_before(scene, at):
            return [at]
    found = _over_clause(scene, at) if at >= 0 and scene.chunks[at].symbol is Symbol.COMMA else None
    if found is None:
        found = _nearest(scene, at)
    return _joined_before(scene, found) if found is not None else []


def _over_clause(scene: Scene, comma: int) -> int | None:
    """The name before a relative clause that ends at a comma: "Mr X, who had left, wrote"."""
    for index in range(comma - 1, max(1, comma - _CLAUSE_REACH), -1):
        if scene.chunks[index].symbol in _WALLS:
            return None
        if scene.chunks[index].symbol is Symbol.WHO and scene.before(index) is Symbol.COMMA:
            return _antecedent(scene, index)
    return None


def _has_person_before(scene: Scene, at: int) -> bool:
    return _nearest(scene, at) is not None


def _nearest(scene: Scene, at: int) -> int | None:
    """The nearest person to the left that no preposition leads to, within the clause."""
    for index in range(at, max(-1, at - _REACH), -1):
        symbol = scene.chunks[index].symbol
        if symbol is Symbol.WHO:
            return _antecedent(scene, index)
        if symbol in (Symbol.PERSON, Symbol.PRONOUN) and scene.after(index) is not Symbol.OWNS:
            if not _is_led_to(scene, index):
                return index
        elif symbol in _STOPS:
            return None
    return None


def _is_led_to(scene: Scene, index: int) -> bool:
    """Whether a preposition leads to the name, over its title: "with council leader Chris Read"."""
    at = index - 1
    while at >= 0 and scene.chunks[at].symbol in (Symbol.POST, Symbol.STATUS, Symbol.DET):
        at -= 1
    if at > 0 and scene.chunks[at].symbol is Symbol.WITH and scene.words(at - 1).lower() in ("together", "along"):
        return False
    return at >= 0 and scene.chunks[at].symbol in _LEADS_AWAY


def _antecedent(scene: Scene, who: int) -> int | None:
    for index in range(who - 1, max(-1, who - _REACH), -1):
        if scene.chunks[index].symbol is Symbol.PERSON and scene.after(index) is not Symbol.OWNS:
            return index
        if scene.chunks[index].symbol in _WALLS:
            break
    return None


def _joined_before(scene: Scene, last: int) -> list[int]:
    """The person and those joined to them on the left by commas, "and" or "together with"."""
    found, at = [last], last
    while True:
        link = at - 1
        while link >= 0 and scene.chunks[link].symbol in (Symbol.POST, Symbol.DET, Symbol.STATUS):
            link -= 1
        if link < 1 or scene.chunks[link].symbol not in (Symbol.AND, Symbol.COMMA, Symbol.WITH):
            break
        while link > 0 and scene.chunks[link].symbol in (Symbol.AND, Symbol.COMMA, Symbol.WITH, Symbol.ADVERB):
            link -= 1
        if scene.chunks[link].symbol is Symbol.WORD and scene.words(link) == "together":
            link -= 1
            link -= scene.chunks[link].symbol is Symbol.COMMA
        if scene.chunks[link].symbol is not Symbol.PERSON or scene.after(link) is Symbol.OWNS:
            break
        found.insert(0, link)
        at = link
    return found


def named_after(scene: Scene, at: int) -> list[int]:
    """The people, joined ones included, or the one body that a phrase beginning at chunk `at` names."""
    found: list[int] = []
    body: int | None = None
    index, limit = at, at + _REACH
    while index < min(limit, len(scene.chunks)):
        symbol = scene.chunks[index].symbol
        if symbol in (Symbol.PERSON, Symbol.OBJECT) or (symbol is Symbol.PRONOUN and not found):
            if scene.after(index) is not Symbol.OWNS:
                found.append(index)
                following = _joined_after(scene, index)
                if following is None:
                    break
                index = following
                continue
        elif symbol in _BODY or (symbol is Symbol.WORD and _names_body(scene, index)) or _holds_body(scene, index):
            body = index if body is None else body
        elif (symbol is Symbol.COMMA and not _is_apposition(scene, index)) or symbol not in _BEFORE_NAME:
            break
        index += 1
    return found or ([body] if body is not None else [])


def _is_apposition(scene: Scene, comma: int) -> bool:
    """Whether a name follows a title across the comma: "to the acting administrator, Dr Graham"."""
    return scene.before(comma) is Symbol.POST and scene.after(comma) is Symbol.PERSON


def _joined_after(scene: Scene, index: int) -> int | None:
    at = index + 1
    while at < len(scene.chunks) and scene.chunks[at].symbol in (Symbol.AND, Symbol.COMMA, Symbol.WITH):
        at += 1
    if at == index + 1 or Symbol.AND not in {one.symbol for one in scene.chunks[index + 1 : at]}:
        return None
    while at < len(scene.chunks) and scene.chunks[at].symbol in (Symbol.DET, Symbol.POST, Symbol.STATUS):
        at += 1
    if at >= len(scene.chunks) or scene.chunks[at].symbol is not Symbol.PERSON or scene.after(at) is Symbol.OWNS:
        return None
    opens_clause = scene.after(index) is Symbol.COMMA and scene.after(at) in _GROUP - {Symbol.TIME}
    return None if opens_clause else at


def _names_body(scene: Scene, at: int) -> bool:
    """Whether a chunk is a body: a name, or a lower-case noun such as "the council"."""
    if scene.chunks[at].symbol in _BODY:
        return True
    return load("organisation_heads").get(scene.words(at).lower()) is not None


def _holds_body(scene: Scene, at: int) -> bool:
    value = scene.chunks[at].value
    return isinstance(value, Post) and value.is_plural


def persons(scene: Scene, indices: list[int]) -> Iterator[Person]:
    """Whom the chunks mean, where they mean a person."""
    for index in indices:
        person = scene.person(index)
        if person:
            yield person


def body(scene: Scene, indices: list[int]) -> str | None:
    """The body that the chunks name; None where they name people."""
    for index in indices:
        if scene.chunks[index].symbol in (Symbol.ORG, Symbol.NAME, Symbol.WORD):
            return scene.body(index) or scene.words(index)
    return None


def someone(symbol: Symbol) -> bool:
    """Whether a chunk of this symbol can mean a person."""
    return symbol in _SOMEONE
