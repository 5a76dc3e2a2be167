"""Posts put together: [former | then | …]* [body] [deputy | finance | …]* head [of field] [of | at | for body].

A field says what the work is ("director of social services") and is part of the post; a body is who employs
("chief executive of Liverpool City Council") and is its organisation.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from tui.analysis.chunks import Chunk, Post, Word
from tui.analysis.names import Named
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.documents import Span

_LEADS_TO_FIELD = frozenset((Symbol.OF, Symbol.FOR, Symbol.AT, Symbol.IN, Symbol.TO, Symbol.WITH, Symbol.ON))
_IN_FIELD = frozenset(
    (
        Symbol.DET,
        Symbol.OWNER,
        Symbol.ORG,
        Symbol.NAME,
        Symbol.WORD,
        Symbol.NUMBER,
        Symbol.OWNS,
        Symbol.MODIFIER,
        Symbol.POST,
    )
)
_BODY = (Symbol.ORG, Symbol.NAME)
_OWNERS = (Symbol.ORG, Symbol.NAME, Symbol.WORD, Symbol.MODIFIER)
_BEGINS_PHRASE = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.AS, Symbol.OWNS, Symbol.COMMA, Symbol.BE, Symbol.ORG)
)
_EMPLOYERS = frozenset(
    ("council", "university", "college", "company", "club", "force", "union", "party", "trust", "hospital")
)
_SERVES = frozenset(
    [
        "adviser",
        "advisor",
        "secretary",
        "assistant",
        "aide",
        "ambassador",
        "envoy",
        "delegate",
        "representative",
        "counsel",
        "chaplain",
        "clerk",
        "consultant",
        "counsellor",
        "attaché",
        "deputy",
        "minister",
        "equerry",
        "usher",
        "heir",
        "commissioner",
    ]
)
_FIELD_LIMIT = 12
_LONGEST = 400
"""Code points of a field: a post inside a post inside a post ends somewhere."""
_OF_CONSTITUENCY = ("mp", "msp", "td", "mep", "ms", "am", "mla", "mayor", "councillor", "senator", "governor")
_OF_PLACE = (
    "king",
    "queen",
    "bishop",
    "archbishop",
    "vicar",
    "rector",
    "duke",
    "emperor",
    "governor",
    "mayor",
    "curate",
)


def compose_posts(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with every post head, its modifiers, field and body joined to one POST chunk."""
    composed = list(chunks)
    if not any(one.symbol is Symbol.POST for one in chunks):
        return composed
    at = len(composed) - 1
    while at >= 0:
        if composed[at].symbol is Symbol.POST and isinstance(composed[at].value, Word):
            post = _Composer(text, composed, at).compose()
            composed[post.first : post.last + 1] = [post.chunk]
            at = post.first
        at -= 1
    return join_posts(text, composed)


def join_posts(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """Two posts at one body as one: "president and CEO of the Association"."""
    joined: list[Chunk] = []
    for one in chunks:
        if len(joined) > 1 and joined[-1].symbol is Symbol.AND and _is_joint(text, joined[-2], one):
            joined.pop()
            first = joined.pop()
            one = _joint(first, one)
        joined.append(one)
    return joined


def _is_joint(text: str, first: Chunk, second: Chunk) -> bool:
    if not (isinstance(first.value, Post) and isinstance(second.value, Post)):
        return False
    begins = text[second.start : second.end].split()[0].lower()
    article = begins in ("the", "a", "an", "his", "her", "its", "former", "then", "current")
    shared = second.value.organisation is not None and second.value.head.end < second.end
    return first.value.organisation is None and shared and not article and not second.value.status


def _joint(first: Chunk, second: Chunk) -> Chunk:
    one, other = first.value, second.value
    if not (isinstance(one, Post) and isinstance(other, Post)):
        return second
    post = replace(
        one,
        text=f"{one.text} and {other.text}",
        organisation=other.organisation,
        is_strong=one.is_strong or other.is_strong,
    )
    return Chunk(Symbol.POST, first.start, second.end, post)


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
        self.body: str | None = None
        self.first_word = head  # where the post's own words begin
        self.last_word = head
        self.is_nested = False

    def compose(self) -> _Composed:
        """The post with all that belongs to it."""
        first = self._leftwards()
        last = self._rightwards()
        head = self.chunks[self.head]
        word = head.value if isinstance(head.value, Word) else Word("", "")
        start, end = self.chunks[self.first_word].start, self.chunks[self.last_word].end
        elect = _ELECT.match(self.text, head.end)
        if elect:
            self.status = "planned"
            while last + 1 < len(self.chunks) and self.chunks[last + 1].end <= elect.end():
                last += 1
        post = Post(
            text=post_text(self._singular(start, end) if word.form.endswith("plural") else self.text[start:end]),
            status=self.status,
            is_strong=word.form.startswith("strong") or self.is_nested,
            is_plural=word.form.endswith("plural"),
            organisation=self.body,
            head=head.span,
        )
        last_end = max(self.chunks[last].end, elect.end() if elect else 0)
        chunk = Chunk(Symbol.POST, self.chunks[first].start, last_end, post)
        return _Composed(first, last, chunk)

    def _singular(self, start: int, end: int) -> str:
        """The post's words with the head in the singular: each of several presidents is a president."""
        head = self.chunks[self.head]
        singular = _singulars().get(self.text[head.start : head.end].lower(), self.text[head.start : head.end])
        return self.text[start : head.start] + singular + self.text[head.end : end]

    def _leftwards(self) -> int:
        """Take modifiers, fields, the body and status words before the head; the index of the first chunk taken."""
        at, first = self.head - 1, self.head
        while at >= 0:
            one = self.chunks[at]
            if one.symbol is Symbol.STATUS and isinstance(one.value, Word):
                self.status = one.value.form if self.status in ("", "current") else self.status
                if one.value.lemma in _KEPT_STATUS and first == self.first_word:
                    self.first_word = at
            elif self.body is None and first == self.first_word and self._is_employer(at):
                self.body = self.text[one.start : one.end]
            elif self.body is None and not self.status and self._is_constituency(at):
                self.body = _name(self.text, one)
            elif self.body is None and not self.status and self._is_field_before(at):
                self.first_word = at
            elif self.body is not None and not self.status and first == at + 1 and self._is_modifier(at):
                self.first_word = at  # "deputy White House counsel"
            elif self.body is None and not self.status and one.symbol is Symbol.ORG and not self._is_domain(at):
                self.body = _name(self.text, one)
            elif self.body is None and one.symbol is Symbol.OWNS and at and self.chunks[at - 1].symbol in _OWNERS:
                at -= 1
                if self.chunks[at].symbol in _BODY or _is_body_word(self.text, self.chunks[at]):
                    self.body = _name(self.text, self.chunks[at])
            elif self.body is None and self._is_town_and_state(at):
                at -= 3
                self.body = self.text[self.chunks[at].start : self.chunks[at + 2].end]
            elif one.symbol is Symbol.NUMBER or (
                one.symbol is Symbol.ADVERB and self.text[one.start : one.end].lower() == "first"
            ):
                pass
            elif one.symbol in (Symbol.DET, Symbol.OWNER):
                return at
            else:
                break
            first = at
            at -= 1
        return first

    def _is_town_and_state(self, at: int) -> bool:
        """Whether a town and its state end here, set off by commas: "the former Mamou, Louisiana, police chief"."""
        symbols = [one.symbol for one in self.chunks[max(0, at - 3) : at + 1]]
        return len(symbols) == 4 and symbols[1:] == [Symbol.COMMA, Symbol.ORG, Symbol.COMMA] and symbols[0] in _BODY

    def _is_modifier(self, at: int) -> bool:
        """Whether the chunk is a modifier, or a head that modifies another: "deputy", "assistant"."""
        one = self.chunks[at]
        known = load("post_modifiers").get(self.text[one.start : one.end]) is not None
        return one.symbol is Symbol.MODIFIER or (one.symbol is Symbol.POST and known)

    def _is_constituency(self, at: int) -> bool:
        """Whether an unknown name before the head is the place that its holder stands for: "Calder MP"."""
        head = self.text[self.chunks[self.head].start : self.chunks[self.head].end].lower()
        is_name = self.chunks[at].symbol is Symbol.NAME
        common = load("common_words").get(self.text[self.chunks[at].start : self.chunks[at].end]) is not None
        return is_name and not common and head in _OF_CONSTITUENCY and at + 1 == self.head

    def _is_field_before(self, at: int) -> bool:
        """Whether the chunk before the post's words is one of them: a modifier, a field of work, a capitalised office."""
        one = self.chunks[at]
        if one.symbol is Symbol.MODIFIER:
            return self.text[one.start : one.end].lower() not in ("local", "fellow")
        if one.symbol is Symbol.POST:
            return load("post_modifiers").get(self.text[one.start : one.end]) is not None
        if one.symbol is Symbol.DASH:
            return at > 0 and self.chunks[at - 1].symbol is Symbol.MODIFIER and self.chunks[at - 1].end == one.start
        if one.symbol is Symbol.NAME:
            if load("common_words").get(self.text[one.start : one.end]):
                return False
            return self.chunks[at + 1].start - one.end <= 1
        if one.symbol is Symbol.AND:
            return at > 0 and self._is_domain(at - 1) and (self._is_domain(at + 1) or self._heads_domain(at + 1))
        if one.symbol is Symbol.ORG:
            return self._is_domain(at)
        if one.symbol is not Symbol.WORD:
            return False
        before = self.chunks[at - 1].symbol if at else Symbol.STOP
        participle = self.text[one.start : one.end].endswith("ed")
        return self._is_domain(at) or (before in _BEGINS_PHRASE and not participle)

    def _is_employer(self, at: int) -> bool:
        """Whether the word before the post's own is a body that was named before: "council leader", "club captain"."""
        one = self.chunks[at]
        return one.symbol is Symbol.WORD and self.text[one.start : one.end].lower() in _EMPLOYERS

    def _heads_domain(self, at: int) -> bool:
        """Whether the head, as a whole in the lexicon, begins with a field: "women and [equalities secretary]"."""
        head = self.chunks[at]
        return head.symbol is Symbol.POST and _is_domain(self.text[head.start : head.end].split()[0])

    def _is_domain(self, at: int) -> bool:
        one = self.chunks[at]
        return one.symbol in (Symbol.WORD, Symbol.NAME, Symbol.WORK, Symbol.ORG) and _is_domain(
            self.text[one.start : one.end]
        )

    def _rightwards(self) -> int:
        """Take "of", "for", "at" … and what they lead to, twice at most; the index of the last chunk taken."""
        last = self.head
        for _ in range(2):
            if last + 1 >= len(self.chunks) or self.chunks[last + 1].symbol not in _LEADS_TO_FIELD:
                break
            if self.chunks[last + 1].symbol is Symbol.TO and not self._serves_somebody():
                break
            end = self._phrase_end(last + 2)
            if end is None or not self._take(last + 1, end):
                break
            last = end
        return last

    def _serves_somebody(self) -> bool:
        """Whether "to" after the head leads to whom it serves ("adviser to the mayor") rather than to a purpose."""
        head = self.text[self.chunks[self.head].start : self.chunks[self.head].end].lower()
        return head.split()[-1].rstrip("s") in _SERVES

    def _phrase_end(self, first: int) -> int | None:
        """The index of the last chunk of the noun phrase that begins at `first`, None where none does."""
        at, end = first, None
        while at < len(self.chunks) and at - first < _FIELD_LIMIT:
            one = self.chunks[at]
            if one.symbol is Symbol.AND or one.symbol is Symbol.COMMA:
                if not self._continues(at):
                    break
            elif one.symbol not in _IN_FIELD or (at > first and self._ends_before(at)):
                break
            elif one.symbol not in (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.ADVERB):
                end = at
            at += 1
        if end is not None and self.chunks[end].symbol is Symbol.OWNS:
            return None
        return end

    def _ends_before(self, at: int) -> bool:
        """Whether the phrase is over before the chunk: a word after a body, a likely verb, a second determiner."""
        one, before = self.chunks[at], self.chunks[at - 1]
        if one.symbol in (Symbol.DET, Symbol.OWNER):
            return before.symbol is not Symbol.AND
        if one.symbol is Symbol.WORD:
            return before.symbol in (Symbol.ORG, Symbol.POST) or self.text[one.start : one.end].endswith("ed")
        if one.symbol is Symbol.OWNS:
            return at + 1 >= len(self.chunks) or self.chunks[at + 1].symbol not in _IN_FIELD
        return one.symbol in (Symbol.ORG, Symbol.POST) and before.symbol in (Symbol.ORG, Symbol.POST)

    def _continues(self, at: int) -> bool:
        """Whether "and" or a comma joins two like nouns rather than two clauses."""
        if at + 1 >= len(self.chunks) or at == 0:
            return False
        before, after = self.chunks[at - 1], self.chunks[at + 1]
        if self.chunks[at].symbol is Symbol.COMMA:
            ahead = [one.symbol for one in self.chunks[at + 1 : at + 5]]
            return before.symbol in _BODY and after.symbol in _BODY and Symbol.AND in ahead and Symbol.POST not in ahead
        if before.symbol in _BODY:
            return after.symbol is Symbol.NAME or (
                after.symbol is Symbol.ORG and self.chunks[at - 1].symbol is Symbol.NAME
            )
        following = self.chunks[at + 2].symbol if at + 2 < len(self.chunks) else Symbol.STOP
        plain = (Symbol.WORD, Symbol.MODIFIER)
        return before.symbol in plain and after.symbol in plain and following not in (Symbol.DET, Symbol.OWNER)

    def _take(self, preposition: int, end: int) -> bool:
        """Read the phrase as the post's field or as its body; False where it is neither."""
        phrase = self.chunks[preposition + 1 : end + 1]
        if phrase[-1].end - phrase[0].start > _LONGEST:
            return False
        link = self.chunks[preposition].symbol
        last = phrase[-1]
        head = self.text[self.chunks[self.head].start : self.chunks[self.head].end].lower()
        is_field = len(phrase) == 1 and _is_domain(self.text[last.start : last.end])
        if (last.symbol is Symbol.ORG and not is_field) or (
            last.symbol is Symbol.NAME and self._names_body(phrase, link, head)
        ):
            if self.body is None or link is not Symbol.OF:
                self.body = _phrase_text(self.text, _from_body(phrase))
            return True
        self.is_nested = self.is_nested or last.symbol is Symbol.POST
        if last.symbol is Symbol.POST and end + 1 < len(self.chunks) and self.chunks[end + 1].symbol is Symbol.PERSON:
            return False
        if last.symbol is Symbol.WORD and _is_body_word(self.text, last):
            self.body = self.body or _phrase_text(self.text, phrase)
            return True
        if link in (Symbol.AT, Symbol.WITH) or (link in (Symbol.IN, Symbol.ON) and last.symbol is Symbol.WORD):
            return False
        self.last_word = end
        return True

    def _names_body(self, phrase: Sequence[Chunk], link: Symbol, head: str) -> bool:
        """Whether a capitalised phrase that nothing is known of is a body rather than a field of work."""
        words = self.text[phrase[0].start : phrase[-1].end].replace(",", "").split()
        words = [word for word in words if word.lower() not in ("the", "of", "and", "for", "&")]
        if head.split()[-1] in _OF_PLACE or link in (Symbol.AT, Symbol.IN, Symbol.WITH):
            return True
        if head.endswith(("secretary", "minister", "inspector", "superintendent")):
            return False
        if link is Symbol.FOR and not head.endswith(
            ("mp", "msp", "td", "senator", "member", "councillor", "candidate")
        ):
            return False
        return not any(_is_domain(word) for word in words)


_ELECT = re.compile(r"[- ](?:elect|designate|in-waiting)\b")
_KEPT_STATUS = ("acting", "interim", "caretaker")


@cache
def _singulars() -> dict[str, str]:
    """Plural heads with their singulars, lower-cased."""
    plurals = ((entry.text, entry.attributes("post_heads") or ()) for entry in load("post_heads"))
    return {of[1].lower(): text for text, of in plurals if len(of) > 1 and of[1] and of[1] != text}


def post_text(words: str) -> str:
    """A post in lower case but for names and initials; white space as single blanks."""
    return " ".join(_lowered(word) for word in words.split())


def _lowered(word: str) -> str:
    bare = word.strip(".,()")
    if bare.isupper() and len(bare) > 1:
        return word
    if (
        any(_entry(bare, name) for name in ("post_heads", "post_modifiers", "post_domains", "post_status"))
        or "-" in word
    ):
        return word.lower()
    return word


def _entry(word: str, name: str) -> bool:
    return load(name).get(word.lower()) is not None or load(name).get(word) is not None


def _is_domain(word: str) -> bool:
    return load("post_domains").get(word.lower().removesuffix("'s").removesuffix("’s")) is not None


def _is_body_word(text: str, chunk: Chunk) -> bool:
    """Whether a lower-case noun means a body spoken of before: "the council", "the college", "the town"."""
    return _heads_body(text[chunk.start : chunk.end].lower())


@lru_cache(maxsize=1 << 14)
def _heads_body(word: str) -> bool:
    return load("organisation_heads").get(word) is not None


def _name(text: str, chunk: Chunk) -> str:
    return chunk.value.text if isinstance(chunk.value, Named) else text[chunk.start : chunk.end]


def _from_body(phrase: Sequence[Chunk]) -> Sequence[Chunk]:
    """The phrase from its first name on, or from the owner's "'s" on."""
    for at in range(len(phrase) - 1, -1, -1):
        if phrase[at].symbol is Symbol.OWNS:
            phrase = phrase[at + 1 :]
            break
    first = next((at for at, one in enumerate(phrase) if one.symbol in _BODY), 0)
    return phrase[first:]


def _phrase_text(text: str, phrase: Sequence[Chunk]) -> str:
    words = " ".join(text[phrase[0].start : phrase[-1].end].split())
    for article in ("the ", "The ", "a ", "its ", "this ", "our "):
        words = words.removeprefix(article)
    return words


def head_span(chunk: Chunk) -> Span:
    """Where the head of a POST chunk stands."""
    return chunk.value.head if isinstance(chunk.value, Post) else chunk.span


def compose_bodies(text: str, chunks: Sequence[Chunk]) -> list[Chunk]:
    """Lower-case bodies as ORG chunks: "the Indian police", "the army", "her old college"."""
    composed: list[Chunk] = []
    for one in chunks:
        if one.symbol is not Symbol.WORD or not _is_body_word(text, one):
            composed.append(one)
            continue
        word = text[one.start : one.end].lower()
        last = composed[-1] if composed else None
        if last and last.symbol in _BODY and one.start - last.end == 1:
            named = Named(Span(last.start, one.end), Symbol.ORG, text[last.start : one.end])
            composed[-1] = Chunk(Symbol.ORG, last.start, one.end, named)
        elif word in _BODIES and last and _begins_noun(composed):
            composed.append(
                Chunk(Symbol.ORG, one.start, one.end, Named(one.span, Symbol.ORG, text[one.start : one.end]))
            )
        else:
            composed.append(one)
    return composed


_BODIES = _EMPLOYERS | frozenset(
    [
        "army",
        "navy",
        "police",
        "board",
        "college",
        "bank",
        "school",
        "department",
        "ministry",
        "government",
        "cabinet",
        "senate",
        "parliament",
        "church",
        "firm",
        "agency",
        "commission",
        "committee",
        "corporation",
        "foundation",
        "society",
        "charity",
        "court",
    ]
)


def _begins_noun(before: Sequence[Chunk]) -> bool:
    last = before[-1].symbol
    earlier = before[-2].symbol if len(before) > 1 else Symbol.STOP
    return last in (Symbol.DET, Symbol.OWNER) or (
        last in (Symbol.WORD, Symbol.STATUS, Symbol.NAME) and earlier in (Symbol.DET, Symbol.OWNER)
    )
