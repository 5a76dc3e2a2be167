"""Durations, sets and vague times: what has a length, a rhythm or a side of now, and no date."""

from tui.analysis.structure import TimexType
from tui.analysis.timex.counting import count_of
from tui.analysis.timex.fields import month_of, weekday_of
from tui.analysis.timex.rule import Reading, Rule, Run
from tui.analysis.timex.vocabulary import vocabulary

_MANIFOLD = {"F": (2, "W"), "E": (10, "Y"), "C": (100, "Y")}


def period(run: Run, count: str) -> str:
    """The TIMEX3 value of so many of the unit named."""
    word, terms = run.word("UNIT", "UNITS"), vocabulary().terms
    unit = terms["UNIT"].get(word) or terms["UNITS"][word]
    if unit in _MANIFOLD:
        times, unit = _MANIFOLD[unit]
        count = count if count == "X" else f"{float(count) * times:g}"
    return f"PT{count}{unit[1]}" if unit.startswith("T") else f"P{count}{unit}"


def _read_length(run: Run) -> Reading | None:
    if "quarters" in run.words and "-" in run.words:  # "three-quarters of the seats"
        return None
    count = count_of(run)
    written = "X" if count is None else str(count)
    if "half" in run.words:
        written = f"{written}.5" if "and" in run.words else "0.5"
    return Reading(TimexType.DURATION, period(run, written))


def _read_many(run: Run) -> Reading:
    return Reading(TimexType.DURATION, period(run, "X"))


def _read_each(run: Run) -> Reading:
    if run.has("WEEKDAY"):
        return Reading(TimexType.SET, f"XXXX-WXX-{weekday_of(run) + 1}")
    if run.has("MONTH"):
        return Reading(TimexType.SET, f"XXXX-{month_of(run):02}")
    if run.has("DAYPART"):
        return Reading(TimexType.SET, f"XXXX-XX-XXT{vocabulary().terms['DAYPART'][run.word('DAYPART')]}")
    return Reading(TimexType.SET, period(run, "2" if "other" in run.words else str(count_of(run) or "X")))


def _read_often(run: Run) -> Reading:
    return Reading(TimexType.SET, vocabulary().terms["OFTEN"][run.word("OFTEN")])


_SIDES = {"past": "PAST_REF", "ago": "PAST_REF", "future": "FUTURE_REF", "present": "PRESENT_REF", "day": "FUTURE_REF"}


def _read_vague(run: Run) -> Reading:
    values = vocabulary().terms["VAGUE"] | _SIDES
    return Reading(TimexType.DATE, next((values[word] for word in run.words if word in values), "PRESENT_REF"))


_STEP = "last | past | next | first | coming | previous | preceding | following | final"

RULES = (
    Rule(
        "vague",
        "the (recent | distant | not so distant)? past (?! NUMBER | SPAN | SEASON | MANY | WEEKDAY"
        " | DAYPART | MONTH | half | ORDINAL)"
        " | the (near | foreseeable | immediate | not too distant)? future"
        " | (?<! and) (one | some) day (?! LINK | NUMBER | of | after | before | later | earlier | ago | last)"
        " | long ago | at present | the present (day)? | these days | the moment | (right | just"
        " | until | by)? now | more recently"
        " | VAGUE (?! UNITS)",
        _read_vague,
        ("he is currently ill", "currently", "PRESENT_REF"),
        "the currency",
    ),
    Rule(
        "set.each",
        "(every | each) (other | NUMBER | few)? (UNIT | UNITS | WEEKDAY | DAYPART | MONTH)",
        _read_each,
        ("it meets every year", "every year", "P1Y"),
        "it meets every yearling",
    ),
    Rule(
        "set.times",
        "(once | twice | (NUMBER | several) times) (a | an | per | each | every) UNIT",
        _read_each,
        ("it meets twice a year", "twice a year", "P1Y"),
        "twice as much",
    ),
    Rule(
        "set.often",
        "OFTEN",
        _read_often,
        ("a monthly meeting", "monthly", "P1M"),
        "a month-old meeting",
    ),
    Rule(
        "set.per",
        "(?<= MONEY | PERCENT | percent | million | billion | pounds | dollars | hours | times) (a | per | each) UNIT",
        _read_each,
        ("it costs $33 million a year", "a year", "P1Y"),
        "it costs a year of life",
    ),
    Rule(
        "length.ended",
        "the? (fiscal | financial | full)? (year | quarter | month | week) (?= ended | ending)",
        _read_length,
        ("in the year ended 31 March", "the year", "P1Y"),
        "in the end",
    ),
    Rule(
        "length",
        f"(the? ({_STEP}) (MORE | the)? | MORE | the (?= NUMBER))? (half (a | an) | (a few | few"
        " | several | many | a? couple of | a? dozen)"
        " | NUMBER ((DASH? (to | or) | DASH) NUMBER)? (and a half | and one half)?)"
        " DASH? (full | whole | long | consecutive | straight | short | further | more | calendar | working)?"
        " DASH? (UNITS"
        " | (?<! YEAR) (?<! YEAR DASH) UNIT) (?<! YEAR hours) (and a half)? (DASH? long)? (?! DASH? old | of age)",
        _read_length,
        ("for ten years", "ten years", "P10Y"),
        "for ten men",
    ),
    Rule(
        "length.one",
        "(?<= for | in | within | than | over | about | nearly | almost | after | through"
        " | during) (MORE)? (a | an) (full | whole)? UNIT",
        _read_length,
        ("for more than a year", "more than a year", "P1Y"),
        "once upon a time",
    ),
    Rule(
        "length.long",
        "UNIT DASH long",
        _read_length,
        ("a year-long search", "year-long", "P1Y"),
        "a mile-long search",
    ),
    Rule(
        "length.past",
        "(the? (past | last) | this) (decade | century)",
        _read_length,
        ("over the past decade", "the past decade", "P10Y"),
        "past the arcade",
    ),
    Rule(
        "length.many",
        "the? (recent | many | coming | past) UNITS | (?<= for | within | over) (the)? (past | last)? UNITS",
        _read_many,
        ("in recent years", "recent years", "PXY"),
        "the years 4 and 5",
    ),
)
