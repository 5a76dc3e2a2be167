"""Words that stand beside a letter, and what each says of it."""

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
