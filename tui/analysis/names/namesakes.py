"""Words for a post that are surnames too: "King became chairman" tells of Tom King, "the King became old" does not."""

import re

from tui.analysis.names.words import belongs

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
