"""The titles of works as words: what is said of any work, and what tells one from another."""

from tui.resolution.names import fold, words

_WORKS = frozenset(
    words(
        "report review inquiry enquiry inspection audit guidance guidelines paper findings study investigation document"
        " strategy plan policy statement account evidence submission book summary version update publication work"
    )
)
_PLURALS = frozenset({word + "s" for word in _WORKS} | {"enquiries", "inquiries", "studies", "strategies", "policies"})
_SILENT = frozenset(
    words(
        "a an the his her its their our this that of into on in to by for from and or with about new latest recent own"
        " final full first one two three four five six seven eight nine ten several many public official independent"
        " further another"
    )
)
_UNTOLD = _SILENT | _WORKS | _PLURALS


def spoken(title: str | None) -> tuple[str, ...]:
    """The words of a title, without the endings of possessors."""
    return tuple(word.removesuffix("'s") for word in words(title or ""))


def telling(title: str | None) -> frozenset[str]:
    """The words that tell what a work is on, or whose it is."""
    return frozenset(word for word in spoken(title) if word not in _UNTOLD and not word.isdigit())


def is_plural(title: str | None) -> bool:
    """Whether it speaks of several works."""
    return any(word in _PLURALS for word in spoken(title))


def telling_order(title: str) -> tuple[bool, int, int, str]:
    """How much a title tells: a name ("Jay Report") before a description, the longer before the shorter."""
    parts = title.split()
    named = len(parts) > 1 and parts[-1][:1].isupper() and parts[0][:1].isupper()
    return (named, sum(fold(word) not in _UNTOLD for word in parts), len(title), title)
