"""Values of the model to bytes and back; what comes out equals what went in.

Bytes that were damaged do not come out: a sum of what is packed tells.
"""

import zlib
from collections.abc import Callable, Sequence

from tui.errors import DamagedError
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId, Problem, Span
from tui.model.people import Organisation, OrganisationId, Person, PersonId
from tui.notation import Any, cast

DAMAGED = "The index is damaged."
_KNOWN = (
    b'["","people","organisation","council","committee","","1911\xe2\x80\x931914"]]{"title":"","byline":"","publisher":"",'
    b'"url":"https://www.","story":"","published":"20","basis":"settings","basis":"metadata","basis":"stated"}'
)
# What articles and reports are made of, the commonest last: zlib reaches these with the fewest bits.
_ENGLISH = (
    b" https://www.gov.uk/government/ https://www.theguardian.com/ https://www.bbc.co.uk/news/ million pounds per"
    b" cent including working support local research business market money school hospital health education"
    b" university security military defence foreign union trade company's financial bank political party election"
    b" campaign vote members of the public questions answers decision decisions responsible responsibility"
    b" recommendations conclusions allegations complaints failure failings documents meeting meetings minutes"
    b" agreed confirmed announced accepted rejected concerns concerned serious senior independent review process"
    b" system management policy law act section paragraph chapter page number first second third several between"
    b" about around because children women men family life work home world country countries American British"
    b" German French European States United Kingdom England Scotland Wales Ireland appointment resignation"
    b" retirement successor predecessor professor doctor judge bishop mayor governor senator ambassador treasurer"
    b" clerk editor founder became the first to have made been given taken told asked known found held part place"
    b" time people such more most than many some other these those when where while themselves something nothing"
    b" another although whether however within evidence information University London people international national"
    b" president chairman company director manager officer police court justice lawyers cases Monday Tuesday"
    b" Wednesday Thursday Friday Saturday Sunday August September October November December January February March"
    b" April June July department ministry minister parliament commissioner investigation inquiry published report"
    b" of public services county city borough district councillor leader of the council chief executive head of"
    b" deputy acting interim former current post office resigned as was appointed became took held served years"
    b" later last year next week during the period between wrote a letter to dated it is not only but also because"
    b" before and after through against under the other which would have been could be should be they are we were"
    b" he had been she has been his her their its in relation to in respect of according to as a result of at the"
    b" time of the fact that on behalf of said in a statement as well as in order to the end of the one of the part"
    b" of the Secretary of State the Prime Minister Mr Mrs Ms Dr Sir Board the Committee the Government who was"
    b" there is it was that he was for a with a by a as a to be in a of a and that said that the is the with the"
    b" from the by the at the for the on the and the that the to the in the of the "
)
# Most values are short: clearing zlib's usual tables takes longer than using them (47 microseconds instead of 16).
_WINDOW, _MEMORY = 12, 5
_TOLD = ("title", "byline", "publisher", "url", "story")
_HALF = 1 << 47
_SUM = 4  # bytes


def key_of(id: str) -> int | str:
    """An id as the index keeps it: twelve hexadecimal digits as a number of six bytes, anything else as it is."""
    try:
        number = int(id, 16)
    except ValueError:
        return id
    return number - _HALF if f"{number:012x}" == id else id


def has_id(column: str = "id") -> str:
    """The condition that a key is ?1, for those indexes that have the first halves of keys."""
    return f"{column} >> 24 = ?1 >> 24 AND {column} = ?1"


def id_of(key: int | str) -> str:
    """The id of a key."""
    return f"{key + _HALF:012x}" if isinstance(key, int) else key


def kept_sum(sha256: str) -> bytes | str:
    """A sum as the index keeps it: 64 hexadecimal digits as bytes, anything else as it is."""
    try:
        kept = bytes.fromhex(sha256)
    except ValueError:
        return sha256
    return kept if kept and kept.hex() == sha256 else sha256


def sum_of(kept: bytes | str) -> str:
    """The sum that is kept."""
    return kept.hex() if isinstance(kept, bytes) else kept


def encoded(text: str) -> bytes:
    """A text in UTF-8, even if half a pair of code points stands in it."""
    return text.encode("utf-8", "surrogatepass")


def deflated(content: bytes, known: bytes, rest: bytes = b"", beside: bytes = b"", *, is_long: bool = False) -> bytes:
    """Bytes packed, then others as they are, then a sum of both.

    Args:
        content: What is packed.
        known: What most of its like are made of, for zlib to refer to; a change of it is a new version of the index.
        rest: What does not pack, such as digests.
        beside: What is kept beside it, for the sum to tell whether that was damaged.
        is_long: Whether it is more than some thousand bytes.
    """
    window, memory = (zlib.MAX_WBITS, 8) if is_long else (_WINDOW, _MEMORY)
    packer = zlib.compressobj(wbits=-window, memLevel=memory, zdict=known)
    return packer.compress(content) + packer.flush() + rest + _sum(content, rest, beside)


def inflated(packed: bytes, known: bytes, beside: bytes = b"") -> tuple[bytes, bytes]:
    """What was packed, and the rest.

    Raises:
        DamagedError: The bytes are not what was packed, or what is beside them is not what was there.
    """
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, known)
    try:
        content = unpacker.decompress(packed)
    except (zlib.error, TypeError):
        raise DamagedError(DAMAGED) from None
    rest, told = unpacker.unused_data[:-_SUM], unpacker.unused_data[-_SUM:]
    if not unpacker.eof or _sum(content, rest, beside) != told:
        raise DamagedError(DAMAGED)
    return content, rest


def _sum(*parts: bytes) -> bytes:
    return zlib.crc32(b"".join(parts)).to_bytes(_SUM)


def pack(value: Any, near: bytes = b"") -> bytes:
    """A JSON value as bytes; `near` is of some thousand bytes at most, and may have parts of it."""
    return deflated(to_json(value), near + _KNOWN)


def unpack(packed: bytes, near: bytes = b"") -> Any:
    """The JSON value of bytes, with what was near.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    return from_json(inflated(packed, near + _KNOWN)[0])


def to_json(value: Any, *, is_ascii: bool = False) -> bytes:
    """A value as JSON; other letters than those of ASCII as they are, or spelt out."""
    import json

    return encoded(json.dumps(value, separators=(",", ":"), ensure_ascii=is_ascii))


class _Plainly:
    """How `json` has values read where nothing else is asked for."""

    strict, object_hook, object_pairs_hook = True, None, None
    parse_float, parse_int, parse_constant = float, int, float


def _scanner() -> Callable[[str, int], tuple[Any, int]]:
    """What `json` reads with; it loads `re` beside it, which takes longer than a look-up reads."""
    try:
        from _json import make_scanner
    except ImportError:  # not every Python has it
        from json import JSONDecoder

        return JSONDecoder().raw_decode
    return make_scanner(cast("Any", _Plainly))


_scan = _scanner()


def from_json(content: bytes) -> Any:
    """The value of JSON that was written here: nothing stands before or after it for `json.loads` to look for.

    Raises:
        ValueError: It is no JSON.
    """
    try:
        return _scan(content.decode("utf-8", "surrogatepass"), 0)[0]
    except StopIteration:
        raise ValueError("no JSON") from None


def pack_text(text: str) -> bytes:
    """A text as bytes, code point for code point."""
    return deflated(encoded(text), _ENGLISH, is_long=True)


def unpack_text(packed: bytes) -> str:
    """The text of bytes.

    Raises:
        DamagedError: The bytes are not what was packed.
    """
    return inflated(packed, _ENGLISH)[0].decode("utf-8", "surrogatepass")


def pack_document(document: Document) -> bytes:
    """What is known of a document beside its id, its text and its sum."""
    told: dict[str, Any] = {name: value for name in _TOLD if (value := getattr(document, name)) is not None}
    if document.published:
        told["published"] = document.published.text
    if document.basis:
        told["basis"] = str(document.basis)
    return pack(told, _beginning(document.text))


def _beginning(text: str) -> bytes:
    """Where a text tells its title and who wrote it."""
    return encoded(text[:800])


def unpack_document(packed: bytes, id: str, text: str, sha256: str) -> Document:
    """A document from its parts."""
    told = unpack(packed, _beginning(text))
    return Document(
        id=DocumentId(id),
        text=text,
        sha256=sha256,
        published=EdtfDate.parse(told["published"]) if "published" in told else None,
        basis=Basis(told["basis"]) if "basis" in told else None,
        **{name: told[name] for name in _TOLD if name in told},
    )


def pack_problems(problems: Sequence[Problem]) -> bytes | None:
    """The problems of one document; None where there are none."""
    rows = [[each.message, *((each.span.start, each.span.end) if each.span else ())] for each in problems]
    return pack(rows) if rows else None


def unpack_problems(packed: bytes | None, id: str) -> list[Problem]:
    """The problems of the document called `id`."""
    rows = unpack(packed) if packed else []
    return [Problem(DocumentId(id), message, Span(*span) if span else None) for message, *span in rows]


def pack_person(one: Person | Organisation) -> bytes:
    """A person or an organisation, without the id."""
    return pack([one.name, one.aliases, one.disambiguation] if isinstance(one, Person) else [one.name, one.aliases])


def unpack_person(packed: bytes, id: str) -> Person:
    """A person."""
    name, aliases, disambiguation = unpack(packed)
    return Person(PersonId(id), name, tuple(aliases), disambiguation)


def unpack_organisation(packed: bytes, id: str) -> Organisation:
    """An organisation."""
    name, aliases = unpack(packed)
    return Organisation(OrganisationId(id), name, tuple(aliases))
