"""What the rank of an event tells, in SQL and of the numbers that full text has instead."""

LAST_DAY = "(rank >> 19 & 4194303)"
"""The ordinal of the last known day of a rank."""
LAST_RANK = (1 << 63) - 1
NUMBER = "(events.rank >> 48 << 22 | events.slot)"
"""What full text knows an event by; to the letter as in the schema, for the index on it."""
SLOTS = 1 << 22
"""How many events full text can number in the same 128 days."""
_BUCKET_AT = 48


def bucket_of(rank: int) -> int:
    """Where full text has the numbers of the events that are first known of in the same 128 days."""
    return (rank >> _BUCKET_AT) * SLOTS


def bucket_of_number(number: int) -> int:
    """The same of one of the numbers."""
    return number - number % SLOTS
