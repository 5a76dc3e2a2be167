"""The alphabet of chunks: one character for each thing or class of words that rules tell apart."""

from typing import ClassVar


class Symbol(str):
    """What a chunk is: one character, so that a clause is a string.

    No enumeration: every member is asked for some hundred thousand times a megabyte, and an enumeration looks each up
    at the price of a call.
    """

    __slots__ = ()

    PERSON: "ClassVar[Symbol]"
    PRONOUN: "ClassVar[Symbol]"  # he, she, I, you, we, they
    OBJECT: "ClassVar[Symbol]"  # him, me, them
    OWNER: "ClassVar[Symbol]"  # his, her, my, your, their, its
    ORG: "ClassVar[Symbol]"  # a body or a place
    POST: "ClassVar[Symbol]"
    MODIFIER: "ClassVar[Symbol]"  # deputy, assistant, non-executive
    STATUS: "ClassVar[Symbol]"  # former, then, current, -elect
    TIME: "ClassVar[Symbol]"
    WORK: "ClassVar[Symbol]"
    LETTER: "ClassVar[Symbol]"
    BE: "ClassVar[Symbol]"
    HAVE: "ClassVar[Symbol]"
    DO: "ClassVar[Symbol]"
    MODAL: "ClassVar[Symbol]"
    APPOINT: "ClassVar[Symbol]"  # appointed, elected, named, made, promoted
    BECOME: "ClassVar[Symbol]"  # became, took over as
    SERVE: "ClassVar[Symbol]"  # served, worked, acted, remained
    HOLD: "ClassVar[Symbol]"  # held (the post), took up (the post)
    LEAD: "ClassVar[Symbol]"  # led, headed, chaired, ran
    JOIN: "ClassVar[Symbol]"
    LEAVE: "ClassVar[Symbol]"  # left, retired, departed
    REMOVE: "ClassVar[Symbol]"  # sacked, dismissed, suspended
    RESIGN: "ClassVar[Symbol]"
    SUCCEED: "ClassVar[Symbol]"  # succeeded, replaced, took over from
    WRITE: "ClassVar[Symbol]"
    SEND: "ClassVar[Symbol]"  # sent, forwarded, signed, addressed
    RECEIVE: "ClassVar[Symbol]"
    PUBLISH: "ClassVar[Symbol]"
    SAY: "ClassVar[Symbol]"
    DIE: "ClassVar[Symbol]"
    RESIGNATION: "ClassVar[Symbol]"  # resignation, abdication
    APPOINTMENT: "ClassVar[Symbol]"  # appointment, election, tenure
    REMOVAL: "ClassVar[Symbol]"  # dismissal, sacking, retirement
    PUBLICATION: "ClassVar[Symbol]"  # publication, release
    JOB: "ClassVar[Symbol]"  # post, role, position, job
    NOT: "ClassVar[Symbol]"
    WHO: "ClassVar[Symbol]"
    THAT: "ClassVar[Symbol]"  # that, which
    AND: "ClassVar[Symbol]"
    WHEN: "ClassVar[Symbol]"  # when, while, after, before, if, because, but: a new clause begins
    AS: "ClassVar[Symbol]"
    BY: "ClassVar[Symbol]"
    TO: "ClassVar[Symbol]"
    OF: "ClassVar[Symbol]"
    FOR: "ClassVar[Symbol]"
    FROM: "ClassVar[Symbol]"
    IN: "ClassVar[Symbol]"
    AT: "ClassVar[Symbol]"
    WITH: "ClassVar[Symbol]"
    ON: "ClassVar[Symbol]"
    PREPOSITION: "ClassVar[Symbol]"
    DET: "ClassVar[Symbol]"
    ADVERB: "ClassVar[Symbol]"
    NUMBER: "ClassVar[Symbol]"
    NAME: "ClassVar[Symbol]"  # capitalised, not known for a person or a body
    WORD: "ClassVar[Symbol]"
    OWNS: "ClassVar[Symbol]"  # the possessive 's
    COMMA: "ClassVar[Symbol]"
    DASH: "ClassVar[Symbol]"
    OPEN: "ClassVar[Symbol]"
    CLOSE: "ClassVar[Symbol]"
    COLON: "ClassVar[Symbol]"
    QUOTE: "ClassVar[Symbol]"
    STOP: "ClassVar[Symbol]"


_FIRST = 0xA1
SYMBOLS = {name: Symbol(chr(_FIRST + number)) for number, name in enumerate(Symbol.__annotations__)}
"""Each by its name; all within Latin-1, of whose characters the interpreter keeps one string each."""
for _name, _symbol in SYMBOLS.items():
    setattr(Symbol, _name, _symbol)

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
AUXILIARIES = frozenset((Symbol.BE, Symbol.HAVE, Symbol.DO, Symbol.MODAL))
