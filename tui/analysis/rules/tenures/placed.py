"""Whether a bare title places somebody in a post, or names only what they do for a living."""

import re

from tui.analysis.chunks import Post
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import FINITE, group_start


def is_put_in(scene: Scene, verb: int, post: int) -> bool:
    """Whether a post is not of who is told of: "he was, the mayor believes, ill", "Hale left, so did the mayor"."""
    is_apart = scene.kinds[verb + 1 : post] == (Symbol.COMMA,)
    is_aside = is_apart and scene.kinds[post + 1 : post + 3] in (
        (Symbol.SAY, Symbol.COMMA),
        (Symbol.WORD, Symbol.COMMA),
    )
    return is_aside or scene.words(group_start(scene, verb) - 1).lower() == "so"


def is_placed(scene: Scene, at: int, post: Post) -> bool:
    """Whether the title alone places somebody in a post; "a Texas attorney" names a trade and where it is plied."""
    begins, *others = scene.words(at).lower().split()
    is_trade = "retired" in others or post.head.of(scene.setting.text).lower() == "coach"
    if begins in ("a", "an") and not post.organisation and is_trade:
        return False  # a trade: "a retired headteacher", "a Welsh rugby coach"
    is_owned = begins in ("his", "her", "its", "their", "my", "our")
    if (post.text == "boss" and is_owned) or post.text.startswith("critic of "):
        return False  # "her boss, Ann Hale", "a critic of the mayor"
    if post.is_strong or (post.text == "deputy" and is_owned):
        return True
    if _is_of_somebody(post.text.split()):
        return True
    is_member = post.text != "member" and load("posts_of_constituencies").has(post.text)
    if is_member and any(load("parties").has(word) for word in scene.words(at).split()[:-1]):
        return True
    if post.organisation and load("places").get(post.organisation):
        return is_member
    if " for " in post.text and begins == "the":
        return True
    return post.organisation is not None


def precedes_in_row(scene: Scene, at: int) -> bool:
    """Whether each title of a row stands before its name: "the chair, Ann Poe, the clerk, | Tom Reed, and the dean"."""
    for _ in range(_LONGEST_ROW):
        name = at - 1
        while name > 0 and scene.kinds[name] in (Symbol.COMMA, Symbol.AND, Symbol.DET):
            name -= 1
        if scene.kinds[name] is not Symbol.PERSON or scene.kinds[max(0, name - 2) : name] != _TITLED:
            return False
        at = name - 2
        while scene.kinds[max(0, at - 2) : at] == _POST_AND:
            at -= 2  # "Ann Poe, clerk and | dean, Tom Reed, mayor"
        if scene.before(at) is not Symbol.COMMA or scene.before(at - 1) is not Symbol.PERSON:
            return True
    return False


def is_apposed(scene: Scene, at: int) -> bool:
    """Whether the title already stands after a name that it belongs to: "Ann Poe, chairman and president, Orb Ltd"."""
    before = at - 1
    while before >= 0 and scene.chunks[before].symbol in (Symbol.COMMA, Symbol.AND, Symbol.POST):
        before -= 1
    is_apart = before + 1 < at and scene.kinds[before + 1] is Symbol.COMMA
    if behind := _BEHIND_NAME.search(scene.symbols, max(0, before - _LONGEST_BEHIND), before + 1):
        before = behind.start()  # "Senator Poe of Ohio, the party's leader, Gen. Hale"
    return is_apart and before >= 0 and scene.chunks[before].symbol is Symbol.PERSON


_BEHIND_NAME = re.compile(
    f"{Symbol.PERSON}(?:{Symbol.OF}[{Symbol.ORG}{Symbol.NAME}]"
    f"|{Symbol.OPEN}[^{Symbol.CLOSE}{Symbol.PERSON}]{{1,4}}{Symbol.CLOSE})$"
)
"""Where somebody is from, behind the name: "Poe of Ohio", "Poe (D-Ohio)"."""
_LONGEST_BEHIND = 6


_TITLED = (Symbol.POST, Symbol.COMMA)
_POST_AND = (Symbol.POST, Symbol.AND)
_LONGEST_ROW = 12


def title_class(title: str) -> str:
    """What kind of title the words are, "rank", "courtesy" or "academic", say; "" where they are none."""
    entry = load("personal_titles").get(title)
    attributes = entry.attributes("personal_titles") if entry else None
    return attributes[-1] if attributes else ""


_OF_ADDRESS = frozenset(("honour", "rank", "academic", "church", "judicial", "courtesy"))


def is_manner_of_address(scene: Scene, at: int, name: int) -> bool:
    """Whether a title is part of how somebody is called: "Field Marshal | Tom Reed", "Ann Hale, | Duke of Orb"."""
    post = scene.post(at)
    kind = title_class(post.text) if post is not None else ""
    return kind == "honour" or (at == name - 1 and kind in _OF_ADDRESS)


def is_fronted(scene: Scene, at: int, name: int) -> bool:
    """Whether a title ends what goes before a clause and a name begins it: "In a note to the clerk, Ann Poe asked"."""
    first = scene.last_wall(at) + 1
    is_own = scene.before(at) is Symbol.COMMA or (scene.before(at) is Symbol.AS and first == at - 1)  # "As clerk, Poe"
    is_when = scene.kinds[first] is Symbol.WHEN and not scene.words(at).lower().startswith("the ")  # "When mayor, Poe"
    opens = first < at and leads_in(scene, first) and not (is_own or is_when)
    first += scene.words(first).lower() == "having"
    return opens and scene.after(name) not in _APART and not FINITE & set(scene.symbols[first:at])


def is_of_other(scene: Scene, at: int) -> bool:
    """Whether a title is that of who is named, or one of many: "became an opponent of | Commissioner | Tom Reed"."""
    if scene.before(at) is Symbol.BECOME and scene.after(at) is Symbol.TO:
        return _is_one_of_those(scene, at)
    is_named = scene.after(at + 1) is Symbol.POST and scene.words(at).lower().startswith(("a ", "an "))
    return scene.after(at) is Symbol.PERSON and (scene.before(at) is Symbol.OF or is_named)  # "a Raja Hale fellow"


def _is_one_of_those(scene: Scene, at: int) -> bool:
    """Whether a title counts its holder among those who did what follows: "the first clerk | to be dismissed"."""
    the, _, counted = scene.words(at).lower().partition(" ")
    return the == "the" and load("time_ordinals", "holders_counted").has(counted.partition(" ")[0])


def leads_in(scene: Scene, first: int) -> bool:
    """Whether a chunk begins what goes before a clause: "With Hale, …", "Unlike the clerk, …", "Asked if …"."""
    words = scene.words(first).lower()
    return scene.kinds[first] in _LEADS or words.endswith("ing") or words in ("asked", "like", "unlike")


_LEADS = frozenset(
    (
        Symbol.IN, Symbol.BY, Symbol.AT, Symbol.ON, Symbol.FROM, Symbol.FOR, Symbol.WITH, Symbol.AS, Symbol.TO,
        Symbol.OF, Symbol.WHEN, Symbol.PREPOSITION,
    )
)  # fmt: skip
_APART = (Symbol.COMMA, Symbol.STOP, Symbol.CLOSE, Symbol.DASH, Symbol.OPEN, Symbol.QUOTE)


def _is_of_somebody(words: list[str]) -> bool:
    """Whether words of the post itself say whose it is: "police spokesman", "chief Palestinian negotiator"."""
    *before, head = words
    if before and head.startswith("spokes"):
        return before[-1].lower() != "family"
    is_of_country = head == "negotiator" and bool(before) and load("demonyms").has(before[-1])
    return is_of_country or (bool(before) and before[0].lower() == "chief")


def is_hiring(scene: Scene, verb: int) -> bool:
    """Whether a verb behind "and" has somebody for its object: "built a school and | hired | a physician"."""
    named = scene.words(verb + 1).lower() if scene.after(verb) is Symbol.POST else ""
    return scene.before(verb) is Symbol.AND and scene.verb(verb) in _HIRES and named.startswith(("a ", "an ", "the "))


_HIRES = ("employ", "engage", "hire", "recruit")
