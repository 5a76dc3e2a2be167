"""Posts with what stands beside them: a second at the same body, whose they are, "at the time" before a holder."""

import re

from tui.analysis.chunks import Chunk, Post, Word, row_of
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import replace

_PAIR = Symbol.POST + Symbol.AND + Symbol.POST
_ARTICLES = ("the", "a", "an", "his", "her", "its", "former", "then", "current")


def join_posts(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """Posts at one body as one: "president and CEO of the Association", "chairman, president and chief executive"."""
    if _PAIR not in row_of(chunks):
        return chunks
    joined: list[Chunk] = []
    for at, one in enumerate(chunks):
        pairs = len(joined) > 1 and joined[-1].symbol is Symbol.AND
        if pairs and _ends_list(text, joined, one):
            joined.pop()
            one = _joint(joined.pop(), one, " and ")
            while _is_listed(text, joined):
                joined.pop()
                one = _joint(joined.pop(), one, ", ")
        elif pairs and (
            _is_joint(text, joined[-2], one)
            or _is_joint_title(text, joined, one, chunks[at + 1 :])
            or _is_joint_before(text, joined, one, chunks[at + 1 : at + 3])
        ):
            joined.pop()
            one = _joint(joined.pop(), one, " and ")
        joined.append(one)
    return joined


def _ends_list(text: str, before: list[Chunk], last: Chunk) -> bool:
    """Whether a post ends a list of what one person is: "the chairman, president and chief executive of Orb"."""
    is_last = isinstance(last.value, Post) and not (last.value.status or last.value.is_plural)
    return is_last and not _has_article(text, last) and _is_bare(text, before[-2]) and _is_listed(text, before[:-2])


def _is_listed(text: str, before: list[Chunk]) -> bool:
    """Whether some chunks end with a post and the comma that parts it from the next of a list."""
    if len(before) < 2 or before[-1].symbol is not Symbol.COMMA:
        return False
    post = before[-2].value
    opens = isinstance(post, Post) and not (post.organisation or post.is_plural or _has_field(text, before[-2]))
    if text[before[-2].start : before[-2].end].lower().startswith(("a ", "an ")):
        return False  # "a state senator, majority leader and governor", one after the other
    return opens and (len(before) < 3 or before[-3].symbol is not Symbol.AND)


def _is_bare(text: str, one: Chunk) -> bool:
    post = one.value
    is_alone = isinstance(post, Post) and not (post.organisation or post.status or post.is_plural)
    return is_alone and not (_has_article(text, one) or _has_field(text, one))


def _has_article(text: str, one: Chunk) -> bool:
    return text[one.start : one.end].split()[0].lower() in _ARTICLES


_OF_WHAT = f"{Symbol.OF}{Symbol.DET}?[{Symbol.WORD}{Symbol.NAME}{Symbol.ORG}{Symbol.MODIFIER}]{{1,4}}"
_HELD_THEN = re.compile(f"({Symbol.POST}{Symbol.STATUS}(?:{_OF_WHAT})?){Symbol.COMMA}")
_ASSERTS = frozenset((Symbol.BE, Symbol.BECOME, Symbol.AS, Symbol.SERVE, Symbol.APPOINT))
"""Before a post that is somebody's named before: "Ann Poe was mayor at the time, Reed said"."""


def take_times(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where "at the time" stands behind a post and its holder next: "the mayor at the time, Ann Poe".

    Also where it says of what: "the chief constable at the time of the flood, Ann Poe".
    """
    found = _HELD_THEN.search(row_of(chunks))
    while found:
        at, last = found.start(), found.end(1) - 1
        post, status = chunks[at], chunks[at + 1].value
        is_said_of = at > 0 and chunks[at - 1].symbol in _ASSERTS
        if isinstance(post.value, Post) and isinstance(status, Word) and status.form == "then" and not is_said_of:
            held = replace(post.value, status=post.value.status or "then")
            chunks[at : last + 1] = [Chunk(Symbol.POST, post.start, chunks[last].end, held)]
        found = _HELD_THEN.search(row_of(chunks), at + 1)
    return chunks


_OWNED = Symbol.POST + Symbol.OWNS + Symbol.POST


def take_owners(text: str, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, where a post is told by whose it is: "the mayor's chief of staff" is one post, of no mayor."""
    if _OWNED not in row_of(chunks):
        return chunks
    taken: list[Chunk] = []
    for one in chunks:
        owner = taken[-2].value if len(taken) > 1 and taken[-1].symbol is Symbol.OWNS else None
        if isinstance(one.value, Post) and isinstance(owner, Post) and _is_office(text, owner):
            post = replace(one.value, organisation=one.value.organisation or owner.organisation)
            one = Chunk(Symbol.POST, taken[-2].start, one.end, post)
            del taken[-2:]
        taken.append(one)
    return taken


def _is_office(text: str, owner: Post) -> bool:
    """Whether an owner is the one holder of an office: initials, as in "the PCC's clerk", may be a body's."""
    return not (owner.is_plural or owner.status or owner.head.of(text).isupper())


def _is_joint_title(text: str, before: list[Chunk], second: Chunk, after: list[Chunk]) -> bool:
    """Whether two posts behind a name are one: "Pierre Lortie, chairman and chief executive, resigned"."""
    first = before[-2]
    if len(before) < 4 or before[-3].symbol is not Symbol.COMMA or before[-4].symbol is not Symbol.PERSON:
        return False
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)) or first.value.status:
        return False
    bare = first.value.organisation is None and second.value.organisation is None and not second.value.status
    ends = not after or after[0].symbol in (Symbol.COMMA, Symbol.STOP)
    return bare and ends and not _has_article(text, second)


def _is_joint_before(text: str, before: list[Chunk], second: Chunk, after: list[Chunk]) -> bool:
    """Whether two posts before a name are one: "Chairman and president Hale", not "the chairman and clerk Hale"."""
    first = before[-2]
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)) or not after:
        return False
    is_named = after[-1 if after[0].symbol is Symbol.POST else 0].symbol is Symbol.PERSON
    is_of_another = len(before) > 2 and before[-3].symbol in (Symbol.COMMA, Symbol.PERSON, Symbol.OPEN)
    if not is_named or is_of_another or first.value.organisation or first.value.is_plural:
        return False
    is_rank = load("personal_titles").has(second.value.text)
    return not (is_rank or _has_article(text, first)) and _is_bare(text, second)


def _is_joint(text: str, first: Chunk, second: Chunk) -> bool:
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)):
        return False
    shared = second.value.organisation is not None and second.value.head.end < second.end
    if _has_field(text, first):
        return False  # "Minister of Finance | and | Leader of the House"
    return first.value.organisation is None and shared and not _has_article(text, second) and not second.value.status


def _has_field(text: str, one: Chunk) -> bool:
    """Whether a post is told with a field of its own: "professor of law", no "chief of staff", which any body has."""
    post = one.value
    behind = text[post.head.end : one.end] if isinstance(post, Post) else ""
    is_of_state = isinstance(post, Post) and post.text.lower().startswith(_OF_STATE)
    return is_of_state or behind.lstrip().startswith(("of ", "for "))


_OF_STATE = ("secretary of ", "minister of ", "minister for ", "secretary for ")
"""What begins a post with the department that it leads."""


def _joint(first: Chunk, second: Chunk, link: str) -> Chunk:
    one, other = first.value, second.value
    if not (isinstance(one, Post) and isinstance(other, Post)):
        return second
    post = replace(
        one,
        text=f"{one.text}{link}{other.text}",
        organisation=other.organisation,
        is_strong=one.is_strong or other.is_strong,
    )
    return Chunk(Symbol.POST, first.start, second.end, post)
