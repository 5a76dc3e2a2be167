"""The alphabet of chunks: one character for each thing or class of words that rules tell apart."""

from enum import StrEnum, auto
from typing import Any


class Symbol(StrEnum):
    """What a chunk is; its value is one character, so that a clause is a string."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[Any]) -> str:
        return chr(0x100 + count)

    PERSON = auto()
    PRONOUN = auto()  # he, she, I, you, we, they
    OBJECT = auto()  # him, me, them
    OWNER = auto()  # his, her, my, your, their, its
    ORG = auto()  # a body or a place
    POST = auto()
    MODIFIER = auto()  # deputy, assistant, non-executive
    STATUS = auto()  # former, then, current, -elect
    TIME = auto()
    WORK = auto()
    LETTER = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    MODAL = auto()
    APPOINT = auto()  # appointed, elected, named, made, promoted
    BECOME = auto()  # became, took over as
    SERVE = auto()  # served, worked, acted, remained
    HOLD = auto()  # held (the post), took up (the post)
    LEAD = auto()  # led, headed, chaired, ran
    JOIN = auto()
    LEAVE = auto()  # left, retired, departed
    REMOVE = auto()  # sacked, dismissed, suspended
    RESIGN = auto()
    SUCCEED = auto()  # succeeded, replaced, took over from
    WRITE = auto()
    SEND = auto()  # sent, forwarded, signed, addressed
    RECEIVE = auto()
    PUBLISH = auto()
    SAY = auto()
    DIE = auto()
    RESIGNATION = auto()  # resignation, abdication
    APPOINTMENT = auto()  # appointment, election, tenure
    REMOVAL = auto()  # dismissal, sacking, retirement
    PUBLICATION = auto()  # publication, release
    JOB = auto()  # post, role, position, job
    NOT = auto()
    WHO = auto()
    THAT = auto()  # that, which
    AND = auto()
    WHEN = auto()  # when, while, after, before, if, because, but: a new clause begins
    AS = auto()
    BY = auto()
    TO = auto()
    OF = auto()
    FOR = auto()
    FROM = auto()
    IN = auto()
    AT = auto()
    WITH = auto()
    ON = auto()
    PREPOSITION = auto()
    DET = auto()
    ADVERB = auto()
    NUMBER = auto()
    NAME = auto()  # capitalised, not known for a person or a body
    WORD = auto()
    OWNS = auto()  # the possessive 's
    COMMA = auto()
    DASH = auto()
    OPEN = auto()
    CLOSE = auto()
    COLON = auto()
    QUOTE = auto()
    STOP = auto()


GROUPS = {
    "SUBJECT": Symbol.PERSON + Symbol.PRONOUN,
    "SOMEONE": Symbol.PERSON + Symbol.PRONOUN + Symbol.OBJECT,
    "AUX": Symbol.BE + Symbol.HAVE + Symbol.MODAL + Symbol.DO,
    "HOLDER": Symbol.PERSON + Symbol.PRONOUN + Symbol.WHO,
    "BREAK": Symbol.COMMA + Symbol.DASH,
    "BODY": Symbol.ORG + Symbol.NAME,
    "SOFT": Symbol.ADVERB + Symbol.TIME,  # what may stand between the parts of a verb group
    "PLACING": Symbol.OF + Symbol.AT + Symbol.FOR + Symbol.IN + Symbol.WITH + Symbol.TO,
    "ANY_WORD": Symbol.WORD + Symbol.NAME + Symbol.ADVERB + Symbol.NUMBER + Symbol.DET,
}
"""Names for sets of symbols that rules use together."""
