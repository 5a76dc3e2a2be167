"""When a title beside a name was held, by the words around it: at the time told of, before it, later."""

import re

from tui.analysis.chunks import Post
from tui.analysis.other_times import LONGEST_TENURE, is_of_another, lasts_life
from tui.analysis.scenes import Scene, is_after
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.times import dated
from tui.analysis.verb_groups import group_start

_WHEN_HELD = {
    "previously": "former",
    "formerly": "former",
    "most recently": "former",
    "until recently": "former",
    "once": "former",
    "at one time": "former",
    "then": "then",
    "by then": "then",
    "now": "current",
}
_WHEN_HELD |= dict.fromkeys(("later", "subsequently", "afterwards", "eventually"), "later")


_AGED = re.compile(f"{Symbol.COMMA}[{Symbol.NUMBER}{Symbol.TIME}]{Symbol.COMMA}")


def opening(scene: Scene, at: int) -> str:
    """What the words before a title say of it: "Then minister Ann Poe", "As mayor, Ann Poe opened the bridge"."""
    if scene.before(at) is Symbol.FOR and at > 1 and scene.words(at - 2).lower() == "nominee":
        return "planned"
    if is_in_time_of(scene, at):
        return "then"
    begins = at == 1 and scene.words(0) == "Then"
    if at == 1 and scene.before(at) is Symbol.AS and scene.after(at) is Symbol.COMMA:
        verb = at + 6 if _AGED.match(scene.symbols, at + 3) else at + 3
        verb += 2 if scene.symbols.startswith(Symbol.OWNS + Symbol.WORD, verb) else 0  # "As mayor, Hale's office made"
        begins = verb < len(scene.chunks) and scene.chunks[verb].symbol is not Symbol.SAY and _is_past(scene, verb)
    if at == 2 and scene.words(0) == "No" and scene.words(1) == "longer":
        return "former"
    if at and scene.words(at - 1).lower() in ("later", "eventual", "subsequent"):
        return "later"
    if _is_beside_then(scene, at):
        return "then"
    is_over = scene.before(at) is Symbol.OF and scene.before(at - 1) in (Symbol.REMOVAL, Symbol.RESIGNATION)
    return "then" if begins or is_over else ""


def _is_beside_then(scene: Scene, at: int) -> bool:
    """Whether a title is named beside one of the time told of: "to the then minister, and the Secretary, Ann Poe"."""
    if scene.before(at) is not Symbol.AND:
        return False
    beside = next((one for one in range(at - 2, max(-1, at - 6), -1) if scene.kinds[one] not in _NAMED_BETWEEN), -1)
    post = scene.post(beside) if beside >= 0 else None
    return post is not None and post.status == "then"


_NAMED_BETWEEN = (Symbol.COMMA, Symbol.PERSON)


def when_held(scene: Scene, at: int) -> str:
    """When a title was held by the adverb before it; empty where none tells."""
    if scene.before(at - 1) is Symbol.WHEN and scene.words(at - 1).lower() in ("lately", "now", "then"):
        return "former" if scene.words(at - 2).lower() in ("until", "till") else ""
    return _WHEN_HELD.get(scene.words(at - 1).lower(), "") if scene.before(at) is Symbol.ADVERB else ""


def is_former(scene: Scene, at: int) -> bool:
    """Whether "former" stands before words of a title that are not understood: "the former armed | services chief"."""
    while at > 0 and scene.before(at) in (Symbol.WORD, Symbol.NAME, Symbol.ORG, Symbol.MODIFIER):
        at -= 1
    return at > 0 and scene.words(at - 1).lower() == "former"


def years_behind(scene: Scene, last: int, *, is_title_last: bool) -> int | None:
    """The years in post behind a title: "clerk from 1998 to 2004", "clerk (1998–2004)", "clerk, 1998–2004"."""
    is_bracketed = _IN_BRACKETS.match(scene.symbols, last + 1) is not None
    is_listed = scene.symbols.startswith(Symbol.COMMA + Symbol.TIME, last + 1) and scene.words(last + 2)[0].isdigit()
    at = last + 2 if is_title_last and (is_bracketed or is_listed) else last + 1
    years = next((index for index in scene.times(at, at + 1) if scene.phrase(index).relation is not Relation.AT), None)
    longest = _BEHIND_NAME if scene.person(last) else LONGEST_TENURE
    return None if years is not None and lasts_life(scene.phrase(years), longest) else years


_IN_BRACKETS = re.compile(f"{Symbol.OPEN}{Symbol.TIME}(?:{Symbol.COMMA}?{Symbol.AND}?{Symbol.TIME})*{Symbol.CLOSE}")
_BEHIND_NAME = 40  # years; more of them behind a name are a life: "its principal, Ann Hale (1835–1898)"
_OF_THEN = re.compile(
    r",?\s(?:at the time|at that time|in those days|when)\b"
    r"|\sduring (?:[\w’'.]+ ){1,6}?(?:administration|presidency|premiership|reign|term)\b",
    re.IGNORECASE,
)


_BEFORE_WHOM = re.compile(
    r"\b(?:during|under|in) (?:the |an )?(?:earlier |previous |first |second )?"
    r"(?:administration|government|presidency|premiership|tenure|term|reign|time) of (?:the |then )?\Z",
    re.IGNORECASE,
)
_BEHIND_WHOM = re.compile(
    r"['’]s? (?:first |second |third |last )?(?:administration|presidency|premiership|tenure|term|reign)\b"
)
_LONGEST_TIME = 60
"""Code points of "during the previous administration of the then"."""
_DURING = re.compile(r"\b(?:during|throughout) \Z", re.IGNORECASE)


def is_in_time_of(scene: Scene, at: int) -> bool:
    """Whether a title is of the time told of: "during the term of President Poe", "during President Poe's term"."""
    text, post = scene.setting.text, scene.chunks[at]
    first = max(scene.sentence.span.start, post.start - _LONGEST_TIME)
    if _BEFORE_WHOM.search(text, first, post.start):
        return True
    is_named = scene.after(at) is Symbol.PERSON and _BEHIND_WHOM.match(text, scene.chunks[at + 1].end) is not None
    return is_named and _DURING.search(text, first, post.start) is not None


def is_of_then(scene: Scene, last: int) -> bool:
    """Whether a title is of the time told of: "leader of Fell Council at the time", "leader when it burned"."""
    found = _OF_THEN.match(scene.setting.text, scene.chunks[last].end)
    is_asked = found is not None and scene.words(last + 1) == "," and found[0].endswith("when")
    return found is not None and not is_asked


def is_held_then(scene: Scene, verb: int, post: int) -> bool:
    """Whether a post is of the time told of: "who was then the clerk", not "She was then clerk", which comes next."""
    first = group_start(scene, verb)
    words = {scene.words(at).lower() for at in range(first, post)}
    is_aside = scene.before(first) is Symbol.WHO and "then" in words
    return is_aside or not words.isdisjoint(_AT_THE_TIME) or is_of_then(scene, post)


_AT_THE_TIME = ("at the time", "at that time")


_OVER = frozenset(("previously", "formerly", "once", "earlier", "before", "most recently", "until recently"))


def is_said_to_be_over(scene: Scene, verb: int) -> bool:
    """Whether an adverb puts what somebody "has been" into the past: "has previously served as"."""
    group = {scene.words(at).lower() for at in range(group_start(scene, verb), min(verb + 2, len(scene.chunks)))}
    return bool(group & {"has", "have"} and (group & _OVER or _went_on(scene, verb)))


def _went_on(scene: Scene, verb: int) -> bool:
    """Whether what came next is told: "has served as clerk | before being appointed treasurer"."""
    ahead = range(verb + 1, min(scene.next_wall(verb), len(scene.chunks) - 1))
    return any(scene.words(at).lower() == "before" and scene.words(at + 1).endswith("ing") for at in ahead)


def is_experience(scene: Scene, verb: int, at: int, post: Post) -> bool:
    """Whether a verb tells of what somebody has once done and may do still: "has served as a clerk"."""
    if scene.kinds[verb] is not Symbol.SERVE or post.status:
        return False
    group = {scene.words(one).lower() for one in range(group_start(scene, verb), at)}
    lasts = any(scene.phrase(at).relation in _LASTING for at in scene.times(0, len(scene.chunks)))
    return not (group.isdisjoint(("has", "have")) or lasts or group & _STILL)


_LASTING = (Relation.FOR, Relation.SINCE)
_STILL = frozenset(("now", "still", "currently", "always", "continuously", "remained", "stayed", "continued", "terms"))


def told(scene: Scene, at: int, last: int) -> TimePhrase | None:
    """The time a sentence tells of, where it tells of the past; `last` is the last chunk of the title and its name."""
    verb = _verb_after(scene, at, last)
    if scene.symbols[verb : verb + 1] == Symbol.SAY:  # the time before is that of what is said
        index = next((said for said in scene.times(verb + 1, verb + 2) if _is_point(scene, said)), None)
        index = _opens_years_ago(scene) if index is None else index
    else:
        index = dated(scene, at, at, (Relation.AT,))
        is_other = index is not None and (scene.words(index).isdigit() or (index > last and _is_of_life(scene, verb)))
        is_other = is_other or (index is not None and any(scene.words(one) == "born" for one in range(last, index)))
        index = None if is_other else index  # "Senate Bill 1899", "Hale, the mayor, was born in 1971"
        index = _time_of_deed(scene, at) if index is None else index
        if index is not None and any(scene.words(one).lower() == "will" for one in range(index, at)):
            index = None  # "Hale, chosen in 1979, will be asked by the leader, Ann Poe"
    phrase = scene.phrase(index) if index is not None else None
    return None if phrase is None or is_after(phrase.start, scene.setting.published) else phrase


def _opens_years_ago(scene: Scene) -> int | None:
    """The time that opens a sentence with an earlier year: "In 2006 the leader said", "In a letter of May 2006 he"."""
    opens = _OPENS.match(scene.symbols)
    at = opens.end() - 1 if opens else -1
    if at < 0 or not _is_point(scene, at):
        return None
    start, published = scene.phrase(at).start, scene.setting.published
    last, first = start.latest if start else None, published.earliest if published else None
    return at if last and first and last.year < first.year else None


_OPENS = re.compile(
    f"(?:[{Symbol.IN}{Symbol.BY}][{Symbol.DET}{Symbol.OWNER}{Symbol.WORD}{Symbol.STATUS}{Symbol.MODIFIER}]{{0,4}}"
    f"{Symbol.LETTER})?{Symbol.TIME}"
)
"""A time at the opening, or that of a letter there."""


def _verb_after(scene: Scene, at: int, last: int) -> int:
    """Where the verb of a title and its name would stand, over the comma that ends an apposition."""
    is_apposed = last == at or scene.before(last) is Symbol.COMMA
    return last + 1 + (is_apposed and scene.after(last) is Symbol.COMMA)


def done(scene: Scene, at: int, last: int) -> TimePhrase | None:
    """When a holder did in post what the sentence tells: "Ann Poe, the leader, opened the bridge in 2006".

    None for what is told of a life, "Ann Poe, the leader, joined the party in 1980": that was not done in post.
    """
    verb = _verb_after(scene, at, last)
    if verb >= len(scene.chunks) or not (_is_past(scene, verb) or scene.chunks[verb].symbol is Symbol.DIE):
        return None
    if scene.words(verb).lower() in _OF_THE_PAST or _is_of_life(scene, verb):
        return None
    index = dated(scene, verb, verb, (Relation.AT,))
    phrase = scene.phrase(index) if index is not None and index > verb else None
    return None if phrase is None or is_after(phrase.start, scene.setting.published) else phrase


def _is_of_life(scene: Scene, verb: int) -> bool:
    """Whether a verb tells of somebody's life or career beside a title of today."""
    if verb >= len(scene.chunks):
        return False
    first = scene.words(verb).lower().partition(" ")[0]
    return scene.chunks[verb].symbol in _OF_CAREERS or load("verbs_of_lives").has(first)


_OF_CAREERS = frozenset((Symbol.JOIN, Symbol.APPOINT, Symbol.BECOME, Symbol.SERVE, Symbol.HOLD, Symbol.LEAD))


def died(scene: Scene, at: int, last: int) -> bool:
    """Whether the verb of a title and its name says that the holder died."""
    verb = _verb_after(scene, at, last)
    return scene.symbols[verb : verb + 1] == Symbol.DIE


_OF_THE_PAST = frozenset(("was", "were", "had", "did", "would", "could", "used"))


def is_recalled(scene: Scene, at: int, last: int) -> bool:
    """Whether a witness or a story tells of the past: a title named there says nothing of the document's own day."""
    verb = _verb_after(scene, at, last)
    is_retold = scene.is_retold and scene.symbols[verb : verb + 1] != Symbol.SAY
    if not (is_retold or scene.sentence.zone is Zone.TURN):
        return False
    return any(_is_past(scene, at) for at in range(len(scene.chunks)))


def _is_past(scene: Scene, at: int) -> bool:
    """Whether a verb at a chunk tells of the past; "said" alone does not, for papers say so of today."""
    words, symbol = scene.words(at).lower(), scene.chunks[at].symbol
    if words in _OF_THE_PAST or (scene.form(at) == "past" and symbol is not Symbol.SAY):
        return True
    return symbol is Symbol.WORD and words.endswith("ed") and scene.before(at) not in (Symbol.HAVE, Symbol.BE)


_WHAT_IS_SAID = (Symbol.SAY, Symbol.THAT, Symbol.WHO, Symbol.WHEN)


def _time_of_deed(scene: Scene, at: int) -> int | None:
    """The time phrase of the deed the name is told in: "On 3 May 1999 he wrote to the leader, Ann Poe"."""
    for before in range(at - 1, scene.last_wall(at), -1):
        symbol = scene.chunks[before].symbol
        if symbol in _WHAT_IS_SAID or (symbol is Symbol.AND and scene.before(before) is Symbol.COMMA):
            return None
        if scene.chunks[before].symbol is Symbol.TIME and _is_point(scene, before):
            return before
    return None


def _is_point(scene: Scene, at: int) -> bool:
    """Whether a time phrase says when something was, and no more of it."""
    phrase = scene.phrase(at)
    is_bare = scene.words(at).isdigit() or scene.before(at) is Symbol.OPEN
    return phrase.relation is Relation.AT and phrase.start is not None and not (is_bare or is_of_another(scene, at))


def ends_line(scene: Scene, at: int) -> bool:
    """Whether a title behind a name ends a line of a list: what stands on the next is somebody else."""
    if at + 1 >= len(scene.chunks) or scene.before(at) not in _APART or scene.before(at - 1) is not Symbol.PERSON:
        return False
    return "\n" in scene.setting.text[scene.chunks[at].end : scene.chunks[at + 1].start]


_APART = frozenset((Symbol.COMMA, Symbol.DASH))
