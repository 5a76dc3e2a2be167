"""Times of day, with their day where the text gives it."""

from tui.analysis.structure import TimexType
from tui.analysis.timex import numbers
from tui.analysis.timex.calendar import Point, Unit
from tui.analysis.timex.fields import day_of_month, month_of
from tui.analysis.timex.placing import counted, in_part_of_day, placed, placed_from, placed_weekday
from tui.analysis.timex.rule import Reading, Rule, Run, a_date, unplaced
from tui.values import replace

_DEICTIC = {"yesterday": -1, "today": 0, "tomorrow": 1}


def _read_clock(run: Run) -> Reading | None:
    words = run.words
    figures = "".join(run.all("CLOCK", "CLOCKHOUR", "DECIMAL")[:1])
    military = run.all("YEAR", "NUMERAL")
    if military and not figures:
        hour, minute = divmod(int(military[0]), 100)
    elif figures:
        digits = "".join(letter if letter.isdigit() else " " for letter in figures).split()
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    elif "noon" in words or "midday" in words or "midnight" in words:
        hour, minute = (24 if "midnight" in words else 12), 0
    else:
        hour, minute = numbers.cardinal(words) or 0, 0
    letters = "".join(letter for letter in "".join(words) if letter.isalpha())
    if "pm" in letters or "afternoon" in words or "evening" in words:
        hour += 12 * (hour < 12)
    elif "am" in letters and hour == 12:
        hour = 0
    if hour > 24 or minute > 59:
        return None
    day = _day_named(run)
    written = f"T{hour:02}:{minute:02}"
    if day is None:  # the document's day stands in the value alone: the text names none
        day = replace(counted(run.around.anchor, Unit.DAY, 0), edtf=None, point=None)
    return replace(day, type=TimexType.TIME, value=day.value + written)


def _day_named(run: Run) -> Reading | None:
    if run.has("MONTH") or run.has("MON"):
        place = placed(run, month_of(run), day_of_month(run))
        return a_date(Point(place, Unit.DAY), placed_from(run)) if place else unplaced(Unit.DAY)
    if run.has("WEEKDAY"):
        return placed_weekday(run)
    shift = next((shift for word, shift in _DEICTIC.items() if word in run.words), None)
    return None if shift is None else counted(run.around.anchor, Unit.DAY, shift)


def _read_part(run: Run) -> Reading:
    """Read "this morning" as the document's, "that evening" as the story's."""
    words = run.words
    told = run.around.told if {"that", "same", "following", "next"} & set(words) else run.around.anchor
    shift = 1 if {"following", "next"} & set(words) else -1 if {"last", "previous"} & set(words) else 0
    return in_part_of_day(run, counted(told, Unit.DAY, shift))


def _read_some_part(run: Run) -> Reading:
    return in_part_of_day(run, unplaced(Unit.DAY))


RULES = (
    Rule(
        "time.clock",
        "(CLOCK | CLOCKHOUR | (DECIMAL | YEAR | NUMERAL) (?= am | pm | hrs | hours | gmt)) (am"
        " | pm | hrs | hours | gmt | bst | est | edt)?"
        " (COMMA? ONDAY)?",
        _read_clock,
        ("at 10:30 he rose", "10:30", "2017-09-06T10:30"),
        "by a vote of 10:99",
    ),
    Rule(
        "time.oclock",
        "(NUMBER o APOSTROPHE clock | noon | midday | midnight) (COMMA? ONDAY)?",
        _read_clock,
        ("at ten o'clock he rose", "ten o'clock", "2017-09-06T10:00"),
        "at ten clocks",
    ),
    Rule(
        "time.part",
        "(early | late | earlier | later)? (this | that | last | the (following | next | same | previous)) DAYPART",
        _read_part,
        ("said this morning", "this morning", "2017-09-06TMO"),
        "said in mourning",
    ),
    Rule(
        "time.some-part",
        "(?<= in | during) the (early | late)? DAYPART | overnight",
        _read_some_part,
        ("worked in the evening", "the evening", "XXXX-XX-XXTEV"),
        "the evening-dress",
    ),
)
