"""A work with its description as one chunk: [adjectives | body | name] noun [into | on … | to readers]."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Post, Word, Work, row_of
from tui.analysis.names import Named, Names
from tui.analysis.symbols import Symbol
from tui.analysis.works.nouns import author_of, is_article, with_works
from tui.analysis.works.sharing import SHARED_VERBS, with_owners, with_shared_verbs
from tui.analysis.works.titles import title_behind
from tui.values import replace

_DESCRIBES = frozenset((Symbol.WORD, Symbol.NUMBER, Symbol.NAME, Symbol.STATUS, Symbol.MODIFIER, Symbol.WORK))
_OPENS_PHRASE = frozenset(
    (
        Symbol.OPEN, Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.TIME, Symbol.STOP, Symbol.QUOTE, Symbol.PUBLISH,
        Symbol.RECEIVE, Symbol.ADVERB,
    )
)  # fmt: skip
_TELLS_SUBJECT = frozenset(("into", "about", "concerning", "regarding", "on"))
_IN_COMPLEMENT = frozenset(
    (
        Symbol.WORD, Symbol.NAME, Symbol.ORG, Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.AND, Symbol.NUMBER,
        Symbol.OPEN, Symbol.CLOSE, Symbol.OF, Symbol.IN, Symbol.AT, Symbol.MODIFIER, Symbol.DASH, Symbol.WORK,
        Symbol.LETTER,
    )
)  # fmt: skip
_TELL = frozenset(
    (
        "shows", "showed", "reveals", "revealed", "finds", "found", "suggests", "suggested", "indicates", "indicated",
        "concludes", "concluded", "says",
    )
)  # fmt: skip
"""What a work does to what it tells, which ends the description of its subject."""
_ADDED = frozenset(("update", "addendum", "supplement", "annex"))
_ENDS_BADLY = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.AND, Symbol.OF, Symbol.IN, Symbol.AT, Symbol.OPEN, Symbol.DASH)
)
_PARTS = frozenset(("volume", "chapter", "edition", "summary", "draft", "version"))
_TOLD_BY_WORKS = re.compile(f"[{Symbol.WORK}{Symbol.LETTER}{Symbol.SERVE}]")
"""Without one of these no chunk is described, and none read otherwise."""
_LIMIT = 12
_DESCRIPTION_LIMIT = 4
_LINK_LIMIT = 160
_BRACKET = re.compile(r"\s*\([^)]*\)")


def compose_works(text: str, chunks: Sequence[Chunk], names: Names) -> list[Chunk]:
    """The chunks with every work and its description joined to one WORK chunk, and shared verbs told apart.

    Args:
        text: The document's text.
        chunks: A sentence, posts composed.
        names: The document's names, for whose report a "Jay Report" is.
    """
    composed = with_works(text, chunks, names)
    if not _TOLD_BY_WORKS.search(row_of(composed)):
        return composed
    at, work = len(composed) - 1, Symbol.WORK
    while at >= 0:
        if composed[at].symbol is work and isinstance(composed[at].value, Word):
            first, last, joined = _compose(text, composed, at, names)
            composed[first : last + 1] = [joined]
            at = _with_bracket(text, composed, first)
        elif composed[at].symbol is work:
            at = _with_bracket(text, composed, _extend(text, composed, at))
        at -= 1
    return with_shared_verbs(text, with_owners(text, composed))


def _compose(text: str, chunks: Sequence[Chunk], head: int, names: Names) -> tuple[int, int, Chunk]:
    """The work at `head` with its description; the first and last index of the chunks it takes the place of."""
    noun = chunks[head].value
    if not isinstance(noun, Word):
        raise TypeError(f"chunk {head} is no noun")
    first = _description_start(text, chunks, head)
    body, author = None, None
    before = chunks[first - 1] if first else None
    if before and isinstance(before.value, Named) and _stands_as_adjective(text, chunks, first - 1):
        if before.symbol is Symbol.ORG:
            body, first = before.value.text, first - 1
        elif before.symbol is Symbol.PERSON and not before.value.title and first > 1 and is_article(chunks[first - 2]):
            author, first = before.value.person, first - 1
    if author is None and first < head and chunks[first].symbol is Symbol.NAME:
        author = author_of([text[chunks[first].start : chunks[first].end]], names)
    named, first = first, _what_of_it(text, chunks, first, noun)
    last = _complement_end(text, chunks, head)
    titled = title_behind(text, chunks, last)
    opening, closing = _link(text, chunks, first, last)
    title = " ".join(_BRACKET.sub("", text[chunks[first].start : chunks[last].end]).split())
    is_outcome = (
        chunks[first].symbol is not Symbol.WORK and text[chunks[first].start : chunks[first].end].lower() in _OUTCOMES
    )
    is_strong = (
        noun.form.startswith("strong")
        or is_outcome
        or (last > head and (_is_part(chunks, head) or _added_to(chunks, head) is not None))
    )
    if titled:
        title, closing = titled.text, titled.last
    work = Work(title, noun.lemma, is_strong or first < named, noun.form.endswith("plural"), body, author)
    return opening, closing, Chunk(Symbol.WORK, chunks[opening].start, chunks[closing].end, work)


def _extend(text: str, chunks: list[Chunk], at: int) -> int:
    """Let a work with a name of its own take the body before it and a title between commas behind it; its index."""
    work = chunks[at].value
    if not isinstance(work, Work):
        return at
    titled, body = title_behind(text, chunks, at), None
    if (
        at
        and chunks[at - 1].symbol is Symbol.ORG
        and work.noun != "title"
        and _stands_as_adjective(text, chunks, at - 1)
    ):
        before = chunks[at - 1].value
        body = before.text if isinstance(before, Named) and work.body is None else None
    first, last = at - (body is not None), titled.last if titled else at
    title = work.title if body is None else text[chunks[first].start : chunks[at].end]
    named = replace(work, title=" ".join(title.split()), body=body or work.body)
    chunks[first : last + 1] = [Chunk(Symbol.WORK, chunks[first].start, chunks[last].end, named)]
    return first


def _with_bracket(text: str, chunks: list[Chunk], at: int) -> int:
    """Let a work take a name with a bracket before it: "the Flood (Storm) Action Plan"; its index."""
    work, first = chunks[at].value, at - 4
    if not isinstance(work, Work) or first < 0 or row_of(chunks[first:at]) not in _BRACKETED:
        return at
    title = text[chunks[first].start : chunks[at].end]
    if "\n" in title or not all(word.lstrip("(")[:1].isupper() for word in title.split()):
        return at
    named = replace(work, title=title, is_strong=True)
    chunks[first : at + 1] = [Chunk(Symbol.WORK, chunks[first].start, chunks[at].end, named)]
    return first


_BRACKETED = tuple(
    Symbol.NAME + Symbol.OPEN + inside + Symbol.CLOSE for inside in (Symbol.NAME, Symbol.WORD, Symbol.ORG)
)


def _stands_as_adjective(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a name belongs to the noun after it: "the Rogers Commission report", not "gave Cole reports"."""
    adjacent = text[chunks[at].end : chunks[at + 1].start].strip() == ""
    before = chunks[at - 1].symbol if at else Symbol.STOP
    return adjacent and before in _OPENS_PHRASE | {
        Symbol.IN, Symbol.BY, Symbol.OF, Symbol.TO, Symbol.PREPOSITION, Symbol.STATUS,
    }  # fmt: skip


def _description_start(text: str, chunks: Sequence[Chunk], head: int) -> int:
    """The index where the adjectives and numbers before the noun begin."""
    first = head
    while first > 0 and head - first < _DESCRIPTION_LIMIT and _describes(text, chunks, first - 1):
        first -= 1
    before = chunks[first - 1].symbol if first else Symbol.STOP
    if before in _OPENS_PHRASE or first == head:
        return first
    while first < head and chunks[first].symbol not in (Symbol.NUMBER, Symbol.STATUS, Symbol.NAME):
        first += 1
    return first


def _what_of_it(text: str, chunks: Sequence[Chunk], first: int, noun: Word) -> int:
    """The index where "a copy of the report", "the results of its survey" begin; `first` where neither stands there."""
    is_led = first > 0 and chunks[first - 1].symbol in (Symbol.DET, Symbol.OWNER)
    of = first - 1 - is_led
    if of < 1 or chunks[of].symbol is not Symbol.OF:
        return first
    word = text[chunks[of - 1].start : chunks[of - 1].end].lower()
    is_copy = word in _COPIES and noun.form.startswith("strong")
    is_outcome = word in _OUTCOMES and noun.lemma.split()[-1] in _HAVE_OUTCOMES
    return of - 1 if is_copy or is_outcome else first


_COPIES = ("copy", "copies", "version", "text")
_OUTCOMES = ("results", "outcome", "outcomes", "result")
_HAVE_OUTCOMES = ("survey", "study", "review", "inquiry", "enquiry", "audit", "investigation", "inspection", "research")


def _describes(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    one = chunks[at]
    if isinstance(one.value, Work | Named) and one.symbol is Symbol.WORK:
        return False
    is_mark = text[one.start] in "•·▪◦‣●○■"
    before = chunks[at - 1].symbol if at else Symbol.STOP
    is_first = before in (Symbol.DET, Symbol.OWNER) and text[one.start : one.end].lower() == "first"
    return (one.symbol in _DESCRIBES or is_first) and not is_mark and text[one.end : chunks[at + 1].start].strip() == ""


def _complement_end(text: str, chunks: Sequence[Chunk], head: int) -> int:
    """The index of the last chunk of "into …", "on …", "to members"; the head where nothing of the kind follows."""
    at = head + 1
    if at + 1 >= len(chunks):
        return head
    link = text[chunks[at].start : chunks[at].end].lower()
    if chunks[at].symbol is Symbol.TO and (added := _added_to(chunks, head)) is not None:
        return added
    if chunks[at].symbol is Symbol.TO and not _is_object(chunks, head):
        noun = at + 1 + (chunks[at + 1].symbol is Symbol.DET and at + 2 < len(chunks))
        following = chunks[noun]
        readers = isinstance(following.value, Post) and following.value.is_plural
        return noun if readers or following.symbol is Symbol.ORG else head
    if chunks[at].symbol is Symbol.OF and _is_part(chunks, head):
        whole = at + 1 + (chunks[at + 1].symbol in (Symbol.DET, Symbol.OWNER) and at + 2 < len(chunks))
        value = chunks[whole].value
        return whole if isinstance(value, Work) and value.is_strong else head
    if link == "of" and (session := _session_end(text, chunks, at)) is not None:
        return session
    if link not in _TELLS_SUBJECT:
        return head
    end = at
    while end + 1 < len(chunks) and end - at < _LIMIT and chunks[end + 1].symbol in _IN_COMPLEMENT:
        if text[chunks[end + 1].start : chunks[end + 1].end] in _TELL:
            break  # "a report on sinecures | shows"
        end += 1
    if end + 1 < len(chunks) and chunks[end + 1].symbol in (Symbol.PERSON, Symbol.POST):
        return head
    while end > at and chunks[end].symbol in _ENDS_BADLY:
        end -= 1
    return end if end > at else head


def _session_end(text: str, chunks: Sequence[Chunk], of: int) -> int | None:
    """The years of the session that a report is of: "Third Report of Session 2015-16"."""
    first, last = chunks[of + 1], of + 2
    is_session = text[first.start : first.end].lower() == "session" and last < len(chunks)
    return last if is_session and chunks[last].symbol in (Symbol.TIME, Symbol.NUMBER) else None


def _added_to(chunks: Sequence[Chunk], head: int) -> int | None:
    """The work that another goes with: "an update to | the final report", "an addendum to | its audit"."""
    noun = chunks[head].value
    if not isinstance(noun, Word) or noun.lemma.split()[-1] not in _ADDED:
        return None
    whole = head + 2 + (chunks[head + 2].symbol in (Symbol.DET, Symbol.OWNER) and head + 3 < len(chunks))
    value = chunks[whole].value
    return whole if isinstance(value, Work) and value.is_strong else None


def _is_object(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether a verb stands before the work, so that "to" leads to whom it was handed: "presented her report to …"."""
    at = head - 1
    while at > 0 and chunks[at].symbol in (Symbol.DET, Symbol.OWNER, Symbol.WORD, Symbol.STATUS, Symbol.NUMBER):
        at -= 1
    return at >= 0 and chunks[at].symbol in SHARED_VERBS


def _is_part(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether the noun is part of a work that "of" names: "this volume of my Report"."""
    value = chunks[head].value
    return isinstance(value, Word) and value.lemma.split()[-1] in _PARTS


def _link(text: str, chunks: Sequence[Chunk], first: int, last: int) -> tuple[int, int]:
    """The range with the marks of a Markdown link, "[ final report ](address)", as written round the work."""
    if first == 0 or last + 2 >= len(chunks):
        return first, last
    if text[chunks[first - 1].start] != "[" or text[chunks[last + 1].start : chunks[last + 2].end] != "](":
        return first, last
    for at in range(last + 3, min(last + _LINK_LIMIT, len(chunks))):
        if chunks[at].symbol is Symbol.CLOSE:
            return first - 1, at
    return first, last
