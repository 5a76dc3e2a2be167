"""The days on which letters and messages printed in a document were written."""

from collections.abc import Mapping, Sequence
from datetime import date

from tui.analysis.structure import Block, Zone
from tui.analysis.zones.datelines import FULL_DATE, is_date_line, read_full_date
from tui.analysis.zones.letter_heads import reader_begins
from tui.model.dates import EdtfDate


def letter_days(text: str, blocks: Sequence[Block]) -> Mapping[int, EdtfDate]:
    """The day that a letter or message was written, for each of its blocks: what "yesterday" in it counts from.

    The notes below a letter are about that day, too.
    """
    days: dict[int, EdtfDate] = {}
    now: date | None = None
    in_mail = False
    for index, block in enumerate(blocks):
        if block.zone is Zone.EMAIL_HEADER:
            now, in_mail = (now if in_mail and blocks[index - 1].zone is Zone.EMAIL_HEADER else None), True
            now = _day(text, block) or now
        elif block.zone is Zone.LETTER:
            if is_date_line(block.span.of(text)):
                now = _day(text, block) or now
            elif reader_begins(block.span.of(text)) is not None:
                now = _day_below(text, blocks[index + 1 : index + 1 + _HEAD]) or now
        elif block.zone not in (Zone.FURNITURE, Zone.FOOTNOTE) and not in_mail:
            now = None
        if now is not None:
            days[index] = EdtfDate.of_day(now)
    return days


_HEAD = 4
"""Lines below the heading of a letter within which its day stands."""


def _day_below(text: str, blocks: Sequence[Block]) -> date | None:
    """The day of a letter from the lines below its heading, which names who writes it and holds on that day too."""
    dated = (block for block in blocks if block.zone is Zone.LETTER and is_date_line(block.span.of(text)))
    return next((day for block in dated if (day := _day(text, block))), None)


def _day(text: str, block: Block) -> date | None:
    found = FULL_DATE.search(text, block.span.start, block.span.end)
    return read_full_date(found) if found else None
