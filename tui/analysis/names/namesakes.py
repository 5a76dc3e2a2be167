"""Names that two may bear: "King became mayor" tells of Tom King, "the King grew old" does not; "the elder Hale"."""

import re

from tui.analysis.names.words import belongs
from tui.model.documents import Span

_BEGINS = re.compile(
    r"(?:\A|[\n.?!,;:“\"‘(]|\b(?:[Ii]n|[Bb]y|[Ss]ince) \d{4}"
    r"|\b(?:[Aa]fter|as|because|before|but|if|since|that|until|when|where|while))\s?$"
)
_DOES = re.compile(
    r" (?:(?:also|first|had|has|himself|herself|later|never|now|once|soon|then|who) )*"
    r"(?:[a-z]+ed|became|becomes|began|came|could|did|gave|had|has|held|is|knew|left|led|made|may|might|said|says|sat"
    r"|saw|sent|spent|stood|taught|thought|told|took|was|went|will|won|would|wrote|writes)\b"
)
_REACH = 12
"""Code points before the word."""


def may_be_somebody(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word for a post stands where somebody does something, and is a surname too."""
    return (
        belongs(text[start:end], "surnames")
        and belongs(text[start:end], "post_heads")
        and _DOES.match(text, end) is not None
        and _BEGINS.search(text, max(0, start - _REACH), start) is not None
    )


_WHICH = (
    "the elder ",
    "the younger ",
    "the older ",
    "the senior ",
    "the junior ",
    "The elder ",
    "The younger ",
    "also named ",
)


def is_other_bearer(text: str, span: Span, words: int) -> bool:
    """Whether a name is that of one of two who bear it: "the elder | Hale", "her son, also named | Ann"."""
    if words == 1 and text.endswith(_WHICH, 0, span.start):
        return True
    return _SAME_NAME.search(text, max(0, span.start - _NAMED_WITHIN), span.start) is not None


_SAME_NAME = re.compile(r"\bof the same name,? \Z")
_NAMED_WITHIN = 20
"""Code points before a name that say whose it is as well."""
_BORN = re.compile(r",? was born (?:on|in|at|to)\b")


def is_born_so(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is that under which somebody was born: "Tom Reed Jr. was born in Fell"."""
    return _BORN.match(text, end) is not None


_HEAD = 200
"""Code points from the beginning of a document within which it tells under which name its life was born."""
_BORN_AS = ("(born ", "(née ", "(née: ", "(formerly ")


def is_birth_name(text: str, start: int) -> bool:
    """Whether a name is that which whom a life is headed by was born with: "Ann Hale (born | Ann Reed: 4 May 1898"."""
    return start < _HEAD and text.endswith(_BORN_AS, 0, start)
