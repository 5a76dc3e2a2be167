"""Titles before names: "former council leader Roger Stone", "the Minister for Railways (Mr Edmund Hale)"."""

import re
from collections.abc import Iterator

from tui.analysis.asides import is_attribution
from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Named
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.apposed import bare
from tui.analysis.rules.tenures.coordinated import begins_anew
from tui.analysis.rules.tenures.others_titles import ends_entry, ends_row, is_another, is_not_theirs
from tui.analysis.rules.tenures.placed import is_apposed, is_fronted, is_placed, precedes_in_row, title_class
from tui.analysis.rules.tenures.plural_titles import (
    are_all_named,
    distributed,
    holders_of_title,
    opens_with_article,
)
from tui.analysis.rules.tenures.telling import is_place
from tui.analysis.rules.tenures.title_times import ends_line, opening, when_held
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace


def title_before(match: Match) -> Iterator[Draft]:
    """A title directly before a name, or before the names of several who hold it."""
    scene, at = match.scene, match["post"]
    post, holder = scene.post(at), scene.person(match["holder"])
    if post is None or holder is None or len(holder.name) == 1:
        return
    if scene.before(at) is Symbol.NOT or _salutes(scene, at) or ends_line(scene, at) or is_not_theirs(scene, at):
        return
    if scene.after(at) is Symbol.PERSON and _SERVES_ANOTHER.search(scene.words(at)):
        return
    if match.get("article") is not None and not _is_addressed(scene, match["holder"]):
        return
    adjoins, is_apart = scene.after(at) is Symbol.PERSON, scene.after(at) is Symbol.COMMA
    if ends_entry(scene, at) or ends_row(scene, at) or (scene.words(at).lower().startswith("the next ") and adjoins):
        return  # "the next director Ann Poe met"
    indices = holders_of_title(scene, match["holder"], post)
    if is_apart and not post.is_plural and _goes_on(scene, match["holder"]):
        return
    is_peer = post.text in ("baron", "baroness", "viscount", "viscountess")
    body = (None if is_peer else _body_after(scene, indices[-1], is_apart=is_apart)) or _body_of_whose(scene, at)
    is_of_party = body is not None and post.organisation is not None and load("parties").has(post.organisation)
    is_of_another = is_another(scene, at - 2) or is_apposed(scene, at)
    is_one = adjoins or (is_apart and not begins_anew(scene, at))
    other = scene.post(at - 2) if is_one and scene.before(at) is Symbol.AND and not is_of_another else None
    joined = other is not None and other.is_plural == post.is_plural
    if not (is_placed(scene, at, post) or body) or not (
        joined or _is_title(scene, at, replace(post, organisation=post.organisation or body))
    ):
        return
    posts = [at, at - 2] if joined else [at]
    first = scene.post(posts[-1])
    status = (first.status if first else "") or opening(scene, at)
    if at > 1 and scene.words(at - 2).lower() == "predecessor":
        status = "former"
    for order, index in enumerate(indices):
        where = _body_after(scene, index, is_apart=is_apart) or body  # "Senators Poe of Ohio and Reed of Maine"
        for place in posts:
            person, own = scene.person(index), scene.post(place)
            if person and own:
                shared = distributed(scene, at, order, len(indices)) or own.status or status
                made = bare(match, person, [place, index], place, replace(own, status=shared))
                yield replace(made, organisation=where if is_of_party else made.organisation or where)


def _goes_on(scene: Scene, name: int) -> bool:
    """Whether a name goes on a list that a title is in: "with the prime minister, | Ann Hale and Tom Reed"."""
    return (scene.after(name), scene.after(name + 1)) == (Symbol.AND, Symbol.PERSON)


_SALUTES = re.compile(r"\b(?:Mr|Madam|Madame)\.?\s\w+$")
_LONGEST_SALUTE = 10  # code points of "Madame"


def _salutes(scene: Scene, at: int) -> bool:
    """Whether a title addresses whoever holds it, and is nobody's named behind: "Madam Speaker, Ann Poe left"."""
    first, end = scene.chunks[at].start - _LONGEST_SALUTE, scene.chunks[at].end
    if scene.after(at) is Symbol.COMMA and _SALUTES.search(scene.setting.text, max(0, first), end):
        return True
    return at > 0 and scene.words(at - 1) == "Dear"


_SERVES_ANOTHER = re.compile(r" to the [A-Z]\w+$")
"""A post with that of whom it serves: "counsel to the President | George Hale"."""


def _is_addressed(scene: Scene, at: int) -> bool:
    """Whether a form of address goes before the name: "the minister, the Hon Ann Poe"."""
    named = scene.chunks[at].value
    return isinstance(named, Named) and bool(named.title)


def titled_before(match: Match) -> Iterator[Draft]:
    """A title before a name that has a rank or a form of address of its own: "the deputy chair, Professor Rao"."""
    scene, at = match.scene, match["post"]
    post, rank, holder = scene.post(at), scene.post(match["rank"]), scene.person(match["holder"])
    if post is None or rank is None or holder is None or rank.organisation or rank.status or len(holder.name) == 1:
        return
    is_rank = load("personal_titles").has(scene.words(match["rank"])) and not post.is_plural
    is_of_list = scene.before(at) is Symbol.STOP and at > 0  # "Vicar, Fell 1941-49; Rector, Bishop Wearmouth 1953-62"
    is_of_list = is_of_list or scene.kinds[max(0, at - 2) : at] == (Symbol.POST, Symbol.COMMA)
    is_of_list = is_of_list or is_another(scene, at) or is_not_theirs(scene, at)  # "Prime Minister, Mayor Orr says so"
    if is_rank and not is_of_list and is_placed(scene, at, post) and _is_title(scene, at, post):
        first = scene.post(at - 2) if scene.before(at) is Symbol.AND and scene.before(at - 2) is Symbol.STOP else None
        is_shared = first is not None and first.status == "former" and not begins_anew(scene, at)
        status = "former" if is_shared else post.status or when_held(scene, at)
        yield bare(match, holder, [at, match["holder"]], at, replace(post, status=status))
        if first is not None and is_placed(scene, at - 2, first):
            yield bare(match, holder, [at - 2, match["holder"]], at - 2, first)


def title_bracketed(match: Match) -> Iterator[Draft]:
    """A title with its holder in brackets, as debates have it: "The Minister for Railways (Mr Hale)"."""
    scene, at = match.scene, match["post"]
    post, holder = scene.post(at), scene.person(match["holder"])
    is_inserted = scene.before(at) is Symbol.OPEN  # "[Orb chief executive] Ann Poe"
    if post is None or holder is None or post.is_plural or (is_inserted and scene.before(at - 1) in _OF_WHOM):
        return  # "Lord Hale of Fell (Chairman) Lord Reed"
    if not (is_inserted or opens_with_article(scene, at)):
        return
    if post.is_strong or is_placed(scene, at, post):
        yield bare(match, holder, [at, match["holder"]], at, post)


_OF_WHOM = (Symbol.PERSON, Symbol.NAME, Symbol.ORG, Symbol.POST, Symbol.CLOSE)


def _is_title(scene: Scene, at: int, post: Post) -> bool:
    """Whether the post is a title of the name after it: no form of address, and after a comma no mere noun."""
    is_office = scene.after(at) is Symbol.COMMA and opens_with_article(scene, at)  # "the archdeacon, Percy Rudd"
    is_of_party = any(load("parties").has(word) for word in scene.words(at).split()[:-1])  # "Labour senator | Ann Poe"
    if not (post.organisation or post.status or is_office or is_of_party) and _is_title_only(post.text):
        return False
    if scene.after(at) is not Symbol.COMMA:
        if "\n" in scene.setting.text[scene.chunks[at].end : scene.chunks[at + 1].start] and is_apposed(scene, at):
            return False  # a list of one to a line: "Tom Reed, clerk of Orb Bank | Ann Hale, mayor"
        is_named_after = scene.before(at) is Symbol.FOR and scene.before(at - 1) in (Symbol.ORG, Symbol.NAME)
        return not (is_named_after and scene.words(at)[0].isupper())  # "Families for | Justice Cymru"
    if scene.before(at) is Symbol.BECOME or scene.kinds[at - 2 : at] == (Symbol.PERSON, Symbol.AS):
        return False  # "having left to become director, Ann Poe spoke", "once Orr replaced Hale as director, Ann Poe"
    if scene.before(at) is Symbol.AS and scene.before(at - 1) in EVENTS and scene.after(at + 2) in _OWN_CLAUSE:
        return False  # "Tom Reed was sworn in as the clerk, Ann Poe was sworn in as the dean"
    if is_attribution(scene, at + 2) or scene.symbols[at + 3 : at + 5] == Symbol.OWNS + Symbol.WORD:
        return False  # "the bishop, Ann Poe said, had written twice"
    if scene.after(at + 2) in _GO_ON and (scene.before(at) in _GOVERNS or scene.before(at) in EVENTS):
        return False  # "asked if he had written to the minister, Ann Poe said"
    if post.is_plural:
        return are_all_named(scene, at, post)
    if scene.before(at) is Symbol.AND and scene.before(at - 1) is Symbol.POST and scene.after(at + 2) is Symbol.AND:
        return False  # "the director and the mayor, Ann Poe and Tom Reed"
    if is_fronted(scene, at, next(scene.places(Symbol.PERSON, at, len(scene.chunks)), at)):
        return False
    if scene.before(at) is Symbol.BE and scene.symbols[at + 3 : at + 5] == Symbol.TO + Symbol.BE:
        return False  # "Ann Poe to be a judge for Fell, Tom Reed to be the clerk"
    if scene.before(at) is Symbol.PERSON or scene.symbols[at + 3 : at + 6] in _LISTED:
        return False  # "copied to Jo Orr MP, Ann Poe", "to the minister, Ann Poe, Tom Reed and others"
    is_placed_by = opens_with_article(scene, at) or _is_of_whose(scene, at) or _opens_as(scene, at)
    return (not is_apposed(scene, at) or precedes_in_row(scene, at)) and bool(
        post.status or post.organisation or is_placed_by
    )


def _opens_as(scene: Scene, at: int) -> bool:
    """Whether a sentence says as what somebody acts: "As army chief, Ann Poe led the revolt", not "would lead it"."""
    return at == 1 and scene.before(at) is Symbol.AS and scene.after(at + 2) is not Symbol.MODAL


def _body_of_whose(scene: Scene, at: int) -> str | None:
    """The body whose title it is: "Orb Limited, | whose chief executive, Ann Poe"."""
    return scene.body(at - 3) if at > 2 and _is_of_whose(scene, at) and scene.before(at - 1) is Symbol.COMMA else None


def _is_of_whose(scene: Scene, at: int) -> bool:
    """Whether it is said whose title it is: "Orb Limited, whose chief executive, Ann Poe, wept", "Hale's secretary"."""
    return at > 0 and (scene.words(at - 1).lower() == "whose" or scene.before(at) is Symbol.OWNS)


_LISTED = (Symbol.COMMA + Symbol.PERSON + Symbol.COMMA, Symbol.COMMA + Symbol.PERSON + Symbol.AND)
"""After a name: it is one of several in a row, and so is the title before it."""
_GOVERNS = frozenset(
    (
        Symbol.TO, Symbol.BY, Symbol.OF, Symbol.FROM, Symbol.FOR, Symbol.AT, Symbol.WITH, Symbol.ON, Symbol.IN,
        Symbol.PREPOSITION, Symbol.BE,
    )
)  # fmt: skip
"""What a title stands after that is no subject: "after a row with the | minister, Ann Poe left"."""
_GO_ON = frozenset(
    (Symbol.SAY, Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL, Symbol.WORD, Symbol.ADVERB, Symbol.NOT, *EVENTS)
)
"""Verbs of which the name after a comma is the subject, and no name of the one titled before it."""


def _body_after(scene: Scene, at: int, *, is_apart: bool) -> str | None:
    """The body a holder's name leads to: "Judge Ann Hale of the Western District", "Professor Poe, of Fell College".

    After a title set apart, "its president, Ann Hale of Ohio", or a comma, a place tells where somebody is from.
    """
    is_apart = is_apart or scene.after(at) is Symbol.COMMA
    following = at + 2 if scene.after(at) is Symbol.COMMA else at + 1
    if following >= len(scene.chunks) or scene.chunks[following].symbol not in (Symbol.OF, Symbol.AT, Symbol.FROM):
        return None
    while following + 1 < len(scene.chunks) and scene.after(following) in (Symbol.DET, Symbol.MODIFIER, Symbol.NAME):
        following += 1
    office = scene.post(at - 1)
    is_rank = office is not None and title_class(office.text) == "rank"  # "fled from General Poe at Fell House"
    is_seat = office is None or load("posts_of_constituencies", "posts_of_places").has(office.text.split()[-1])
    if scene.after(following) is not Symbol.ORG or (is_rank and scene.kinds[following] is Symbol.AT):
        return None
    is_home = (is_apart or not is_seat) and scene.kinds[following] is Symbol.OF and is_place(scene, following + 1)
    return None if is_home else scene.body(following + 1)


_OWN_CLAUSE = (Symbol.BE, Symbol.HAVE, Symbol.AS)
_TITLES_ONLY = ("courtesy", "honour", "academic", "rank", "church", "seat")


def _is_title_only(text: str) -> bool:
    """Whether the words are a form of address: a rank or honour before a name places nobody in a post."""
    return title_class(text) in _TITLES_ONLY


RULES = (
    Rule(
        "tenure.title-before",
        "POST:post (COMMA? DET:article | COMMA)? NAME? PERSON:holder",
        title_before,
        reads="Former council leader Roger Stone declined to speak.",
        refuses="She told the council leader that Roger Stone declined to speak.",
    ),
    Rule(
        "tenure.title-inserted",
        "OPEN POST:post CLOSE PERSON:holder",
        title_bracketed,
        reads="It was (then acting chief executive) Ana Holt who wrote.",
        refuses="It was (then acting clerk) Ana Holt who wrote.",
    ),
    Rule(
        "tenure.titled-before",
        "POST:post (COMMA|OPEN)? POST:rank PERSON:holder",
        titled_before,
        reads="The deputy chair, Professor Anita Rao, said so.",
        refuses="She met the deputy chair, council leader Anita Rao.",
    ),
    Rule(
        "tenure.title-bracketed",
        "POST:post OPEN PERSON:holder POST? CLOSE",
        title_bracketed,
        reads="The Minister for Railways (Mr Edmund Hale) rose.",
        refuses="She met a minister (Mr Edmund Hale) and rose.",
    ),
)
