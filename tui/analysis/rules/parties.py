"""The people and bodies of letters and works: who does what a verb tells, and who stands after "by" and "to"."""

from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.clauses import subjects
from tui.analysis.joint_names import before_party, is_party, joined
from tui.analysis.names import Person
from tui.analysis.obliques import before_titles, head_of
from tui.analysis.rules.company import company
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import GROUP, begins_predicate, goes_on_to_tell, group_start

_BODY = frozenset((Symbol.ORG, Symbol.NAME))
_LEADS_AWAY = frozenset(
    (
        Symbol.OF, Symbol.TO, Symbol.FROM, Symbol.BY, Symbol.FOR, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.WITH,
        Symbol.PREPOSITION, Symbol.AS,
    )
)  # fmt: skip
_BEFORE_NAME = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.POST, Symbol.STATUS, Symbol.MODIFIER, Symbol.WORD, Symbol.COMMA, Symbol.NUMBER,
        Symbol.ADVERB, Symbol.OWNS, Symbol.ORG, Symbol.NAME,
    )
)  # fmt: skip
_TELLS = EVENTS | GROUP - {Symbol.TIME} | {Symbol.SAY}
"""What makes the name before it the subject of its clause."""
TELLING = frozenset(
    (
        "told", "informed", "asked", "warned", "advised", "assured", "thanked", "notified", "invited", "reminded",
        "urged", "instructed", "ordered",
    )
)  # fmt: skip
"""Verbs whose object is the reader of the letter they are said in."""
_REACH = 16
"""Chunks looked ahead for a name."""


def doers(scene: Scene, verb: int) -> list[int]:
    """The subject of a verb: people, or the one body that writes or publishes; empty where none is seen."""
    if together := company(scene, verb):
        return together
    at = group_start(scene, verb) - 1
    if at > 0 and scene.kinds[at] is Symbol.TO and (asked := _asked(scene, at - 1)) is not None:
        return [asked]
    if scene.kinds[max(0, at - 1) : at + 1] == (Symbol.BE, Symbol.TO):
        return _titled(scene, subjects(scene, at - 1))  # "the clerk | is to write"
    if at > 1 and scene.kinds[at - 1 : at + 1] == (Symbol.WORD, Symbol.TO):
        at = _before_intention(scene, at - 2)
    if accompanied := _with_company(scene, at):
        return accompanied
    is_body = at >= 0 and scene.chunks[at].symbol in (Symbol.WORD, Symbol.MODIFIER, *_BODY) and _names_body(scene, at)
    leads = scene.before(at - (scene.before(at) is Symbol.DET)) if at > 0 else Symbol.STOP
    is_of = leads in (Symbol.OF, Symbol.FROM) and scene.before(at) is Symbol.DET  # "Ann Hale of the council | wrote"
    if is_body and not is_of and (scene.before(at) not in _LEADS_AWAY or scene.before(at) is Symbol.AS):
        return [at]
    return _titled(scene, subjects(scene, verb)) or ([head_of(scene, at)] if is_body else [])


def _with_company(scene: Scene, at: int) -> list[int]:
    """Those named before others who end at a chunk: "Ann Hale, Tom Reed and 40 of their | colleagues wrote"."""
    office = scene.post(at) if at > 0 else None
    if at < 2 or not (scene.words(at).lower() in _COMPANY or (office is not None and office.is_plural)):
        return []
    while at > 1 and scene.kinds[at] in _COUNTED:
        at -= 1
    if scene.kinds[at] is not Symbol.AND:
        return []
    at = before_party(scene, at - 1 - (scene.before(at) is Symbol.COMMA))
    if scene.kinds[at] is Symbol.CLOSE:
        at = scene.symbols.rfind(Symbol.OPEN, max(0, at - _BRACKET), at) - 1
    return joined(scene, at, is_last=False) if at >= 0 and scene.kinds[at] is Symbol.PERSON else []


_COMPANY = frozenset(("team", "colleagues", "others", "staff", "lawmakers", "legislators"))
"""Those beside whom somebody acts: "Ann Hale and her team", "Hale and a dozen others"."""
_COUNTED = (Symbol.WORD, Symbol.NUMBER, Symbol.OF, Symbol.OWNER, Symbol.DET, Symbol.MODIFIER, Symbol.POST, Symbol.NAME)
"""What counts and describes them: "and 40 of their", "and six other Republican"."""


def _before_intention(scene: Scene, at: int) -> int:
    """The chunk before a verb of intention and its helpers: "the council | has agreed to", "it | is pleased to"."""
    while at > 0 and scene.kinds[at] in (Symbol.BE, Symbol.HAVE, Symbol.ADVERB, Symbol.NOT, Symbol.MODAL):
        at -= 1
    return at


def _asked(scene: Scene, at: int) -> int | None:
    """The body that ends at a chunk, if it is asked to do something: "urged the council | to publish"."""
    governor = at - 1 - (scene.before(at) in (Symbol.DET, Symbol.OWNER))
    asks = scene.words(max(0, governor)).lower()
    is_called_on = asks in ("on", "upon", "for") and scene.words(governor - 1).lower().startswith("call")
    is_asked = is_called_on or asks in TELLING or asks in _URGING or asks in _EXPECTING
    is_body = scene.chunks[at].symbol in (Symbol.WORD, Symbol.MODIFIER, *_BODY) and _names_body(scene, at)
    return at if is_body and governor > 0 and is_asked else None


_URGING = frozenset(("urging", "asking", "ordering", "requires", "required", "wants", "pressed", "directed", "begged"))
_EXPECTING = ("expect", "expects", "expected")
"""What else is done to a body that is to do something."""


def _titled(scene: Scene, found: list[int]) -> list[int]:
    """The subject, whoever stands before an office that no comma closes: "Ann Hale, Ambassador to Peru wrote"."""
    if len(found) != 1 or scene.kinds[found[0]] is not Symbol.POST or scene.person(found[0]):
        return found
    at = found[0]
    is_apposed = scene.kinds[max(0, at - 2) : at] == (Symbol.PERSON, Symbol.COMMA) and scene.words(at)[0].isupper()
    opens = scene.kinds[max(0, at - 3)] in (Symbol.STOP, Symbol.WHEN, Symbol.AND, Symbol.THAT, Symbol.NUMBER) or at == 2
    return [at - 2] if is_apposed and opens else found


_SUBJECTS = frozenset(("he", "i", "she", "they", "we"))


def named_after(scene: Scene, at: int) -> list[int]:
    """The people, joined ones included, or the one body that a phrase beginning at chunk `at` names."""
    found: list[int] = []
    body: int | None = None
    index, limit = at, at + _REACH
    while index < min(limit, len(scene.chunks)):
        symbol = scene.chunks[index].symbol
        if symbol is Symbol.PRONOUN and scene.words(index).lower() in _SUBJECTS:
            break  # "In a letter to parents | she said"
        is_office = (
            symbol is Symbol.POST and scene.person(index) is not None and scene.after(index) is not Symbol.PERSON
        )
        if is_office or symbol in (Symbol.PERSON, Symbol.OBJECT) or (symbol is Symbol.PRONOUN and not found):
            if scene.after(index) is not Symbol.OWNS:
                found.append(index)
                following = _joined_after(scene, index)
                if following is None:
                    break
                index, limit = following, following + _REACH
                continue
        elif symbol in _BODY or (symbol is Symbol.WORD and _names_body(scene, index)) or _holds_body(scene, index):
            body = index if body is None else body
        elif _opens_holder(scene, index):
            pass  # "from the clerk (Ann Hale)"
        elif (symbol is Symbol.COMMA and not _is_apposition(scene, index)) or not _may_stand_before(scene, index):
            break
        index += 1
    return found or ([body] if body is not None else [])


def _opens_holder(scene: Scene, at: int) -> bool:
    """Whether a bracket holds whoever has the office before it, and no more: "the clerk | (Ann Hale)"."""
    row = scene.symbols[at - 1 : at + 3] if at > 0 else ""
    return row == Symbol.POST + Symbol.OPEN + Symbol.PERSON + Symbol.CLOSE


def _may_stand_before(scene: Scene, index: int) -> bool:
    """Whether a chunk may stand between a preposition and its name: titles too that are verbs without their capital."""
    if goes_on_to_tell(scene, index):
        return False
    return scene.chunks[index].symbol in _BEFORE_NAME or scene.words(index) in ("Captain", "Marshal", "General")


def _is_apposition(scene: Scene, comma: int) -> bool:
    """Whether a name follows its title across the comma: "to the acting administrator, Dr Graham"."""
    name = comma + 1
    while name < len(scene.chunks) and scene.chunks[name].symbol in (Symbol.POST, Symbol.STATUS, Symbol.DET):
        name += 1
    is_relation = scene.chunks[max(0, comma - 2)].symbol in (Symbol.OWNS, Symbol.OWNER, Symbol.DET)
    is_relation = is_relation and not _names_body(scene, comma - 1)  # "to all of the caucus, Hale wrote"
    office = scene.post(comma - 1)
    has_title = (office is not None and not office.is_plural) or (scene.before(comma) is Symbol.WORD and is_relation)
    is_name = name < len(scene.chunks) and scene.chunks[name].symbol is Symbol.PERSON
    acts = is_name and name + 1 < len(scene.chunks) and begins_predicate(scene, name + 1)
    return has_title and is_name and not acts and scene.after(name) is not Symbol.OWNS


def _joined_after(scene: Scene, index: int) -> int | None:
    first = at = _behind_bracket(scene, index + 1)
    if (listed := _listed_after(scene, first)) is not None:
        return listed
    while at < len(scene.chunks) and scene.chunks[at].symbol in (Symbol.AND, Symbol.COMMA, Symbol.WITH):
        at += 1
    if at == first:
        return None
    if Symbol.AND not in {one.symbol for one in scene.chunks[first:at]} and not _goes_on_to_and(scene, at):
        return None
    while at < len(scene.chunks) and scene.chunks[at].symbol in (Symbol.DET, Symbol.POST, Symbol.STATUS):
        at += 1
    if at >= len(scene.chunks) or scene.chunks[at].symbol is not Symbol.PERSON or scene.after(at) is Symbol.OWNS:
        return None
    behind = min(_behind_bracket(scene, at + 1), len(scene.chunks) - 1)
    opens_clause = scene.kinds[first] is Symbol.COMMA and (
        scene.kinds[behind] in (GROUP - {Symbol.TIME}) | EVENTS or _acts_after_letter(scene, index, at)
    )
    return None if opens_clause else at


def _listed_after(scene: Scene, at: int) -> int | None:
    """Who stands next in a list that semicolons part, at or behind chunk `at`: "Hale, the clerk; | Reed, the mayor"."""
    if at < len(scene.chunks) and scene.kinds[at] is Symbol.COMMA:
        at += 1
        while at < len(scene.chunks) and scene.kinds[at] in _DESCRIBES_LISTED:
            at += 1
    if at >= len(scene.chunks) or scene.words(at) != ";":
        return None
    at += 1 + (scene.after(at) is Symbol.AND)
    while at < len(scene.chunks) and scene.kinds[at] in (Symbol.DET, Symbol.POST, Symbol.STATUS):
        at += 1
    if at >= len(scene.chunks) or scene.kinds[at] is not Symbol.PERSON:
        return None
    return at if scene.after(at) in (Symbol.OPEN, Symbol.COMMA, Symbol.STOP, Symbol.AND) else None


_DESCRIBES_LISTED = (Symbol.DET, Symbol.POST, Symbol.STATUS, Symbol.OF, Symbol.ORG, Symbol.NAME)


def _behind_bracket(scene: Scene, at: int) -> int:
    """The chunk behind brackets or a party from chunk `at` on, else that chunk: "Hale (the clerk) | and Reed"."""
    if at + 1 < len(scene.chunks) and scene.kinds[at] is Symbol.COMMA and is_party(scene, at + 1):
        return at + 2
    if at >= len(scene.chunks) or scene.kinds[at] is not Symbol.OPEN:
        return at
    closes = scene.symbols.find(Symbol.CLOSE, at, at + _BRACKET)
    return closes + 1 if closes > at else at


_BRACKET = 10
"""Chunks from a bracket to the one that closes it."""


def _acts_after_letter(scene: Scene, index: int, at: int) -> bool:
    """Whether who is named from chunk `at` on writes, not reads: "In a letter to Hale, | Cole and Reed asked"."""
    letter = scene.symbols.find(Symbol.LETTER, 0, index)
    leads = scene.kinds[before_titles(scene, index)]
    is_reader = leads is Symbol.TO or (leads is Symbol.AND and Symbol.TO in scene.symbols[letter:index])
    if letter < 0 or not is_reader or Symbol.IN not in scene.symbols[max(0, letter - _FRAME) : letter]:
        return False
    while scene.after(at) in (Symbol.AND, Symbol.COMMA, Symbol.POST, Symbol.PERSON, Symbol.DET):
        at += 1
    verb, last = at + 1, len(scene.chunks) - 1
    is_group = scene.kinds[at] is Symbol.AND or (scene.kinds[at] in _GROUP and scene.before(at) is Symbol.AND)
    while is_group and verb <= last and scene.kinds[verb] in _IN_GROUP and not _is_past(scene, verb):
        verb += 1  # "Cole and the other members of the delegation | demanded"
    return (
        (is_group or scene.kinds[at] is Symbol.PERSON)
        and verb <= last
        and (_is_past(scene, verb) or scene.kinds[verb] in _TELLS)
    )


def _is_past(scene: Scene, at: int) -> bool:
    return scene.kinds[at] is Symbol.WORD and scene.words(at).endswith("ed")


_FRAME = 4
"""Chunks from the "in" of "in a bipartisan letter" to the letter."""
_GROUP = (Symbol.POST, Symbol.DET)
"""What opens a group that writes beside somebody, behind "and": "Hale and | the other members"."""
_IN_GROUP = frozenset((Symbol.WORD, Symbol.MODIFIER, Symbol.NUMBER, Symbol.OF, Symbol.DET, Symbol.POST, *_BODY))


def _goes_on_to_and(scene: Scene, at: int) -> bool:
    """Whether a name after a comma is one of a list that "and" ends: "signed by Hale, | Cole, Reed and Moss"."""
    while at < len(scene.chunks) and scene.kinds[at] in (Symbol.PERSON, Symbol.COMMA, Symbol.POST, Symbol.DET):
        at = _behind_bracket(scene, at + 1)
    return (
        at + 1 < len(scene.chunks)
        and scene.kinds[at] is Symbol.AND
        and scene.before(at) in (Symbol.PERSON, Symbol.COMMA, Symbol.CLOSE)
        and scene.after(at) in (Symbol.PERSON, Symbol.DET, Symbol.POST, Symbol.NUMBER, Symbol.WORD)
    )


def _names_body(scene: Scene, at: int) -> bool:
    """Whether a chunk is a body: a name, or a lower-case noun such as "the council"."""
    if scene.chunks[at].symbol in _BODY:
        return True
    return load("organisation_heads").has(scene.words(at).lower())


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
        is_named = scene.words(index) not in ("It", "This", "That")  # "It published its report"
        if is_named and scene.chunks[index].symbol in (Symbol.ORG, Symbol.NAME, Symbol.WORD, Symbol.MODIFIER):
            return scene.body(index) or scene.words(index)
    return None
