"""Words and kinds of chunks that stand beside a letter, and what each says of it."""

from tui.analysis.symbols import Symbol

AFTER_NOUN = frozenset(
    (
        Symbol.TIME, Symbol.COMMA, Symbol.BE, Symbol.HAVE, Symbol.ADVERB, Symbol.NOT, Symbol.OPEN, Symbol.CLOSE,
        Symbol.AND, Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE, Symbol.THAT, Symbol.MODAL, Symbol.NUMBER, Symbol.IN,
        Symbol.ON,
    )
)  # fmt: skip
NAME_PARTS = frozenset(
    (
        Symbol.DET, Symbol.OWNER, Symbol.POST, Symbol.STATUS, Symbol.MODIFIER, Symbol.OWNS, Symbol.PERSON, Symbol.ORG,
        Symbol.NAME, Symbol.WORD, Symbol.WORK,
    )
)  # fmt: skip
DESCRIBED = NAME_PARTS | {
    Symbol.OF, Symbol.AT, Symbol.COMMA, Symbol.NUMBER, Symbol.AND, Symbol.FOR, Symbol.IN, Symbol.ADVERB, Symbol.OPEN,
    Symbol.CLOSE, Symbol.DASH,
}  # fmt: skip
"""What a party may be described by before the next is named."""
PASSED = frozenset(
    (
        "dated", "headed", "marked", "jointly", "personally", "together", "co-signed", "seen", "delivered", "arrived",
        "came", "followed", "went", "addressed",
    )
)  # fmt: skip
"""Words after the noun that what follows still belongs to it: "the letter, signed jointly by …"."""
ASKING = frozenset(
    (
        "asking", "urging", "telling", "thanking", "warning", "inviting", "informing", "advising", "assuring",
        "notifying", "reminding", "begging", "imploring", "congratulating", "instructing", "ordering", "requesting",
        "beseeching",
    )
)  # fmt: skip
"""What a letter does to whoever reads it: "a letter asking him to go"."""
HAPPENS_IN = frozenset(
    ("see", "read", "open", "obtain", "disclose", "intercept", "view", "unearth", "attach", "enclose")
)
"""Verbs whose subject has the letter in hand and is neither its sender nor its recipient."""
ANSWERED = frozenset(("answer", "acknowledge", "reply", "respond"))
"""Verbs that tell what became of a letter, not who sent it."""
WITH_SOMEBODY = frozenset(("correspondence", "exchange of letters", "exchange of correspondence", "exchange of emails"))
SHOWING = frozenset(("see", "obtain", "release", "leak", "publish", "disclose"))
"""Verbs that say how a letter came to light, and so tell of it anew."""
DRAFTING = frozenset(("prepare", "draft", "draw up", "author", "pen", "compose", "write"))
RECEIVING = frozenset(("receive", "get", "accept", "acknowledge", "be in receipt of", "take delivery of", "hear from"))
MAKING = frozenset(
    (
        "authored", "co-authored", "spearheaded", "led", "co-led", "organised", "organized", "coordinated", "tendered",
        "hand-delivered", "hand delivered",
    )
)  # fmt: skip
"""What whoever writes a letter, alone or with others, does with it, by verbs that are mostly of other things."""
