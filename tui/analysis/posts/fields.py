"""What stands before the head of a post as its field: "finance | director", "women and | equalities secretary"."""

from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.posts.wording import names_field
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_BEGINS_PHRASE = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.STATUS, Symbol.AS, Symbol.OWNS, Symbol.COMMA, Symbol.BE, Symbol.ORG)
)


def is_field_before(text: str, chunks: Sequence[Chunk], at: int, head: int) -> bool:
    """Whether the chunk before the post's words is one of them: a modifier, a field, a capitalised office."""
    one = chunks[at]
    if one.symbol is Symbol.MODIFIER:
        return not text[one.start : one.start + 11].lower().startswith(("local ", "fellow ", "hon. member"))
    if one.symbol is Symbol.POST:
        word = text[one.start : one.end]
        return load("post_modifiers").has(word) or word.lower() == "justice"  # "European Justice Commissioner"
    if one.symbol is Symbol.DASH:
        return at > 0 and chunks[at - 1].symbol is Symbol.MODIFIER and chunks[at - 1].end == one.start
    if one.symbol is Symbol.NAME:
        word = text[one.start : one.end]
        if load("common_words").has(word) and not load("demonyms").has(word):
            return at == 0 and is_domain(text, one)
        return chunks[at + 1].start - one.end <= 1 and not load("headline_verbs").has(word)
    if one.symbol is Symbol.AND:
        following = chunks[at + 1]
        leads = is_domain(text, following) or _heads_domain(text, following)
        return at > 0 and leads and is_domain(text, chunks[at - 1])
    if one.symbol in (Symbol.ORG, Symbol.WORK):
        return is_domain(text, one)
    before = chunks[at - 1].symbol if at else Symbol.STOP
    if before is Symbol.NAME and load("demonyms").has(text[chunks[at - 1].start : chunks[at - 1].end]):
        before = Symbol.DET  # "Kenyan anti-graft | chief Ann Hale"
    is_apart = text[one.start].islower() and text[chunks[head].start].isupper()
    if is_apart and before in _BEFORE_VERB:
        return False  # "to support | General Hale"
    if one.symbol is not Symbol.WORD or is_domain(text, one) or before not in _BEGINS_PHRASE:
        return one.symbol is Symbol.WORD and is_domain(text, one)
    return not (is_apart or _is_verb(text[one.start : one.end].split(), before))


_BEFORE_VERB = (Symbol.TO, Symbol.MODAL, Symbol.DO, Symbol.PRONOUN)


def _is_verb(words: Sequence[str], before: Symbol) -> bool:
    """Whether words before a post tell what somebody does: "tipped to become", "is running for", "is facing"."""
    is_doing = words[0].endswith("ing") and before in (Symbol.BE, Symbol.COMMA)
    return is_doing or words[0].endswith("ed") or words[-1] in ("for", "as")


def is_modifier(text: str, one: Chunk) -> bool:
    """Whether a chunk is a modifier, or a head that modifies another: "deputy", "assistant"."""
    words = text[one.start : one.end]
    return one.symbol is Symbol.MODIFIER or (one.symbol is Symbol.POST and load("post_modifiers").has(words))


def is_of_people(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a mark of an owner ends a field that is a kind of people: "National Women | 's | Rights Officer"."""
    is_mark = chunks[at].symbol in (Symbol.OWNS, Symbol.QUOTE)
    if not is_mark or not at or chunks[at - 1].symbol not in _PEOPLE or chunks[at - 1].end != chunks[at].start:
        return False
    *modifiers, people = text[chunks[at - 1].start : chunks[at].end].lower().replace("’", "'").split()
    return load("post_domains").has(people) and all(load("post_modifiers").has(word) for word in modifiers)


_PEOPLE = (Symbol.WORD, Symbol.NAME, Symbol.POST)


def is_field_behind(text: str, chunks: Sequence[Chunk], at: int, head: str) -> bool:
    """Whether the chunk right behind a post's head is its field: "vice president | finance"."""
    if at >= len(chunks) or chunks[at].symbol is not Symbol.WORD:
        return False
    return head.split()[-1] in ("president", "director", "manager", "editor") and is_domain(text, chunks[at])


def _heads_domain(text: str, head: Chunk) -> bool:
    """Whether the head, as a whole in the lexicon, begins with a field: "women and [equalities secretary]"."""
    return head.symbol is Symbol.POST and names_field(text[head.start : head.end].split()[0])


def is_domain(text: str, one: Chunk) -> bool:
    """Whether a chunk names a field of work: "housing"."""
    return one.symbol in (Symbol.WORD, Symbol.NAME, Symbol.WORK, Symbol.ORG) and names_field(text[one.start : one.end])


def is_noun_here(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word has its capital from its sentence alone, for the document has it without one too."""
    word = text[chunks[at].start : chunks[at].end]
    opens = at == 0 or chunks[at - 1].symbol in (Symbol.STOP, Symbol.QUOTE)
    return opens and word.isalpha() and f" {word.lower()} " in text


def names_no_body(text: str, chunks: Sequence[Chunk], at: int, head: int) -> bool:
    """Whether a name before a head is whose chair it is, "Downing | Professor | of Laws", or says where one is from."""
    if "-born" in text[chunks[at].start : chunks[at].end] or is_noun_here(text, chunks, at):
        return True  # "a British-born | bishop"
    is_led = head + 1 < len(chunks) and chunks[head + 1].symbol is Symbol.OF
    return is_led and text[chunks[head].start : chunks[head].end] in ("Professor", "Lecturer", "Reader")


def is_capitalised_name(text: str, words: Sequence[Chunk], head: Chunk) -> bool:
    """Whether capitalised words before a head without one are a body's name: "Zundian Quality Meats | spokesman"."""
    if not words or text[head.start].isupper():
        return False
    written = text[words[0].start : words[-1].end].split()
    known = load("post_domains", "post_modifiers", "demonyms", "parties", "places", "post_status")
    is_name = len(written) > 1 and all(word[0].isupper() and not word.endswith("-born") for word in written)
    return is_name and not all(known.has(word) or known.has(word.lower()) for word in written[1:])


def is_endowed(text: str, chunks: Sequence[Chunk], at: int, head: int) -> bool:
    """Whether a name is that of who endowed a chair: "is the | Tom P. Reed | Professor of History"."""
    if chunks[at].symbol is not Symbol.PERSON or text[chunks[head].start : chunks[head].end] not in _CHAIRS:
        return False
    return at > 1 and chunks[at - 1].symbol is Symbol.DET and chunks[at - 2].symbol in _BEFORE_CHAIR and at + 1 == head


_CHAIRS = ("Professor", "Fellow", "Lecturer", "Scholar")
_BEFORE_CHAIR = (Symbol.BE, Symbol.AS, Symbol.COMMA, Symbol.BECOME, Symbol.APPOINT)
