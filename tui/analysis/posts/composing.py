"""A post with what belongs to it: [former | then]* [body] [deputy | finance]* head [of field] [of | at | for body].

A field says what the work is ("director of social services") and is part of the post; a body is who employs
("chief executive of Liverpool City Council") and is its organisation.
"""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk, Post, Word, row_of
from tui.analysis.posts.adjectives import is_adjective
from tui.analysis.posts.before_titles import is_apart
from tui.analysis.posts.bodies import (
    BODY,
    ends_entry,
    ends_town_and_state,
    from_body,
    is_agency,
    is_body_word,
    is_ceremony,
    is_employer,
    is_for_country,
    is_scene,
    is_taught,
    is_war,
    is_where_body_is,
    names_body,
    numbered,
    tells_where,
)
from tui.analysis.posts.callings import callings
from tui.analysis.posts.chiefs import as_chiefs
from tui.analysis.posts.constituencies import is_constituency
from tui.analysis.posts.counting import is_aged, is_appointed, is_counted, is_crown, is_side, is_visited, without_counts
from tui.analysis.posts.fields import (
    is_capitalised_name,
    is_domain,
    is_endowed,
    is_field_before,
    is_field_behind,
    is_modifier,
    is_of_people,
)
from tui.analysis.posts.initials import is_surname, is_vice, without_initials
from tui.analysis.posts.joining import join_posts, take_owners, take_times
from tui.analysis.posts.named_beside import body_beside, past_body
from tui.analysis.posts.phrases import is_place, is_state, phrase_end, serves_somebody
from tui.analysis.posts.whole_bodies import whole_body
from tui.analysis.posts.wording import (
    KEPT_STATUS,
    in_singular,
    name_of,
    names_fields,
    phrase_text,
    post_text,
)
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.values import dataclass

_LEADS_TO_FIELD = frozenset((Symbol.OF, Symbol.FOR, Symbol.AT, Symbol.IN, Symbol.TO, Symbol.WITH, Symbol.ON))
_OWNERS = (Symbol.ORG, Symbol.NAME, Symbol.WORD, Symbol.MODIFIER)
_LONGEST = 400
"""Code points of a field: a post inside a post inside a post ends somewhere."""


def compose_posts(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with every post head, its modifiers, field and body joined to one POST chunk."""
    row = row_of(chunks)
    if not (called := callings(text, chunks, row)) and Symbol.POST not in row:
        return list(chunks)
    chunks = as_chiefs(text, [called.get(at, one) for at, one in enumerate(chunks)])
    composed = without_initials(text, without_counts(text, chunks))
    at, post_head = len(composed) - 1, Symbol.POST
    while at >= 0:
        one = composed[at]
        is_head = one.symbol is post_head and isinstance(one.value, Word) and not is_surname(text, composed, at)
        if is_head and not is_adjective(text, composed, at):
            post = _Composer(text, composed, at).compose()
            composed[post.first : post.last + 1] = [post.chunk]
            if is_appointed(text, composed, post.first - 1):
                composed[post.first - 1] = composed[post.first - 1]._replace(symbol=Symbol.OBJECT)
            at = post.first
        at -= 1
    return take_owners(text, take_times(join_posts(text, composed)))


@dataclass(frozen=True, slots=True)
class _Composed:
    """A post and the range of chunks, both ends included, that it takes the place of."""

    first: int
    last: int
    chunk: Chunk


class _Composer:
    """Reads one post outwards from its head."""

    def __init__(self, text: str, chunks: Sequence[Chunk], head: int) -> None:
        self.text, self.chunks, self.head = text, chunks, head
        self.status = ""
        self.kept = ""  # what is said of the holder ahead of the body: "Acting | Orb Bank | chairman"
        self.body: str | None = None
        self.name_before = head  # the name that stands for whom the post is held: "Calder MP"
        self.first_word = head  # where the post's own words begin
        self.last_word = head
        self.is_nested = False
        self.body_first = 0  # the first chunk of a body after the head

    def compose(self) -> _Composed:
        """The post with all that belongs to it."""
        first = self._leftwards()
        last = self._rightwards()
        head = self.chunks[self.head]
        word = head.value if isinstance(head.value, Word) else Word("", "")
        start, end = self.chunks[self.first_word].start, self.chunks[self.last_word].end
        start, self.body = whole_body(self.text, start, self.body)
        elect = _ELECT.match(self.text, head.end)
        if elect:
            self.status = "planned"
            while last + 1 < len(self.chunks) and self.chunks[last + 1].end <= elect.end():
                last += 1
        is_plural = word.form.endswith("plural")
        words = in_singular(self.text, start, end, head.span) if is_plural else self.text[start:end]
        post = Post(
            text=self.kept + post_text(words),
            status=self.status,
            is_strong=word.form.startswith("strong") or self.is_nested,
            is_plural=is_plural,
            organisation=self.body,
            head=head.span,
        )
        last_end = max(self.chunks[last].end, elect.end() if elect else 0)
        return _Composed(first, last, Chunk(Symbol.POST, self.chunks[first].start, last_end, post))

    def _leftwards(self) -> int:
        """Take modifiers, fields, the body and status words before the head; the index of the first chunk taken."""
        first = self._leftwards_from(self.head)
        named = self.chunks[self.first_word : self.head]
        if self.body is None and not self.status and is_capitalised_name(self.text, named, self.chunks[self.head]):
            self.body = self.text[named[0].start : named[-1].end]
            self.first_word = self.head
        return first

    def _leftwards_from(self, first: int) -> int:
        while first > 0 and self.chunks[first].symbol not in (Symbol.DET, Symbol.OWNER):
            at = first - 1
            is_apart = ends_entry(self.text, self.chunks, at) or is_scene(self.text, self.chunks, at)
            is_apart = is_apart or is_aged(self.text, self.chunks, at) or is_visited(self.text, self.chunks, at)
            taken = None if is_apart else self._take_before(first - 1, first)
            if taken is None:
                break
            first = taken
        return first

    def _take_before(self, at: int, first: int) -> int | None:
        """Take the chunk at `at`, before `first`; the index of the first chunk taken, None where it does not belong."""
        one = self.chunks[at]
        if one.symbol is Symbol.LEAVE and self.text[one.start : one.end].lower() == "retired" and not self.status:
            self.status = "former"
        elif one.symbol is Symbol.STATUS and isinstance(one.value, Word):
            self.status = one.value.form if self.status in ("", "current") else self.status
            if one.value.lemma in KEPT_STATUS:
                is_beside = first == self.first_word
                self.first_word, self.kept = (at, "") if is_beside else (self.first_word, f"{one.value.lemma} ")
        elif is_side(self.text, self.chunks, at, self.head):
            pass
        elif self.body is None and self._is_body_before(at, first):
            self.body = f"{name_of(self.text, one)}{numbered(self.text, self.chunks, at)}"
            self.name_before = at if one.symbol is Symbol.NAME else self.head
        elif is_counted(self.text, self.chunks, at):
            pass
        elif is_endowed(self.text, self.chunks, at, self.head) or (not self.status and self._is_own_word(at, first)):
            self.first_word = at
        elif not self.status and self.body is None and is_of_people(self.text, self.chunks, at):
            self.first_word = at = at - 1
        elif self.body is None and one.symbol is Symbol.OWNS and at and self.chunks[at - 1].symbol in _OWNERS:
            return self._take_owner(at - 1)
        elif self.body is None and ends_town_and_state(self.text, self.chunks, at):
            self.body = self.text[self.chunks[at - 3].start : self.chunks[at - 1].end]
            return at - 3
        else:
            return None
        return at

    def _head_words(self) -> str:
        return " ".join(self.text[self.chunks[self.head].start : self.chunks[self.head].end].lower().split())

    def _take_owner(self, at: int) -> int:
        owner = self.chunks[at]
        if owner.symbol in BODY and not is_crown(self.text, owner):
            self.body = name_of(self.text, owner)
        elif is_body_word(self.text, owner):
            at -= at > 0 and self.chunks[at - 1].symbol in BODY  # "the Fell government's"
            self.body = self.text[self.chunks[at].start : owner.end]
        return at

    def _is_body_before(self, at: int, first: int) -> bool:
        """Whether the chunk before the post's words is who employs its holder, or whom the holder stands for."""
        one, head = self.chunks[at], self.chunks[self.head]
        called = f"{self.text[one.start : one.end]} {self._head_words()}".lower()
        if one.symbol is Symbol.NAME and load("post_heads").has(called):
            return False  # "Managing | director Ann Hale"
        if first == self.first_word and is_employer(self.text, one, head):
            return True
        if is_vice(self.text, one):
            return False
        is_named = one.symbol is Symbol.ORG and not (is_domain(self.text, one) or is_apart(self.text, one))
        return not self.status and (is_named or self._is_held_for(at))

    def _is_own_word(self, at: int, first: int) -> bool:
        """Whether the chunk is a word of the post: a field; before its body only a modifier ("deputy NASA chief")."""
        if is_vice(self.text, self.chunks[at]):
            return True
        if self.body is None:
            return is_field_before(self.text, self.chunks, at, self.head)
        return first == at + 1 and is_modifier(self.text, self.chunks[at])

    def _is_held_for(self, at: int) -> bool:
        """Whether the name right before the post's words is whom or what it is held for: "Calder MP"."""
        return at + 1 == self.first_word and is_constituency(self.text, self.chunks, at, self.head)

    def _rightwards(self) -> int:
        """Take "of", "for", "at" … and what they lead to, twice at most; the index of the last chunk taken."""
        last = self._field_beside()
        if (named := body_beside(self.text, self.chunks, last + 1, self._head_words())) is not None:
            self.body = self.text[self.chunks[named.start].start : self.chunks[named.stop - 1].end]
            return past_body(self.chunks, named)
        for _ in range(2):
            if last + 1 >= len(self.chunks) or self.chunks[last + 1].symbol not in _LEADS_TO_FIELD:
                break
            if self.chunks[last + 1].symbol is Symbol.TO and not serves_somebody(self.text, self.chunks, last + 1):
                break
            end = phrase_end(self.text, self.chunks, last + 2)
            if end is None or not self._take(last + 1, end):
                break
            last = end
        return last

    def _keep_name_before(self) -> None:
        """Take the name before the post as its field, for its body is another: "interim Space Director at Orb Bank"."""
        if self.name_before < self.first_word:
            one = self.chunks[max(0, self.name_before - 1)]
            is_kept = isinstance(one.value, Word) and one.value.lemma in KEPT_STATUS
            self.first_word, self.kept = self.name_before - is_kept, "" if is_kept else self.kept

    def _field_beside(self) -> int:
        """The index of the field set directly after the head, else of the head."""
        following = self.head + 1
        if is_field_behind(self.text, self.chunks, following, self._head_words()):
            self.last_word = following
        return self.last_word

    def _take(self, preposition: int, end: int) -> bool:
        """Read the phrase as the post's field or as its body; False where it is neither."""
        phrase, link = self.chunks[preposition + 1 : end + 1], self.chunks[preposition].symbol
        last, head = phrase[-1], self._head_words()
        is_apart = is_where_body_is(self.text, self.chunks, preposition + 1, end)
        if last.end - phrase[0].start > _LONGEST or is_apart or is_ceremony(self.text, head, link, last, self.body):
            return False
        if is_state(self.text, last) or is_war(self.text, phrase[0]):
            self.body_first = preposition + 1
            return True
        is_where = tells_where(self.text, link, last, self.body)
        is_field = names_fields(self.text[phrase[0].start : last.end]) or is_taught(self.text, head, link, last)
        is_titled = head == "editor" and self.name_before < self.first_word  # "Sporting | Editor of Orb"
        if head == "member" and load("post_heads").has(f"member of {phrase_text(self.text, phrase)}"):
            self.last_word, self.body = end, self.body or phrase_text(self.text, phrase)
            return True
        if (
            is_agency(self.text, phrase)
            or (last.symbol is Symbol.ORG and not is_field)
            or (last.symbol is Symbol.NAME and not is_field and names_body(self.text, phrase, link, head))
        ):
            if self.body_first and (link is Symbol.OF or is_for_country(self.text, self.body, link, last)):
                # "chair of the Board of Trustees | of Orb Bank", "head of the Office of Rail | for Wales"
                self.body = phrase_text(self.text, self.chunks[self.body_first : end + 1])
            elif self.body is None or is_titled or not (link is Symbol.OF or is_where):
                whole = from_body(self.text, phrase)
                self._keep_name_before()
                self.body, self.body_first = phrase_text(self.text, whole), end + 1 - len(whole)
            return True
        self.is_nested = self.is_nested or last.symbol is Symbol.POST
        is_office = head.endswith(("minister", "secretary")) and link is Symbol.FOR
        is_name = self.chunks[end + 1 : end + 2] and self.chunks[end + 1].symbol is Symbol.PERSON
        if last.symbol is Symbol.POST and is_name and not is_office:
            return False
        if last.symbol is Symbol.WORD and is_body_word(self.text, last) and not (is_field or is_office):
            if self.body is None:
                self.body, self.body_first = phrase_text(self.text, phrase), preposition + 1
            return True
        if is_place(link, last, head):
            return False
        self.last_word = end
        return True


_ELECT = re.compile(r"[- ](?:elect|designate|in-waiting)\b")
