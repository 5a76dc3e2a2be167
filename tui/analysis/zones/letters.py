"""Letters printed in full: heading, address and date lines, salutation, text, closing and signature."""

import re
from collections.abc import Sequence
from itertools import islice

from tui.analysis.structure import Zone
from tui.analysis.terms import load
from tui.analysis.zones.addresses import is_run_together, is_subject, is_to_several
from tui.analysis.zones.datelines import (
    FULL_DATE,
    foot,
    has_place,
    is_date_line,
    is_day_alone,
)
from tui.analysis.zones.furniture import beginnings
from tui.analysis.zones.letter_heads import (
    is_named,
    is_number,
    is_numbered,
    is_to_alone,
    names_kind,
    names_writer_behind,
    reader_begins,
    unmarked,
)

_ABBREVIATED = r"\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Sen|Rep|Gov|Capt|Col|Gen|Lt|Sgt|St|M|[A-Z])\."
_SALUTATION = re.compile(
    rf"(?:My )?(?:[Dd]ear(?:est)?|DEAR)\b(?:[^.!?\n]|{_ABBREVIATED}){{0,70}}[,:.]?(?:\s?[—–-]{{1,2}})?$"
    r"|(?:(?:My )?(?:D(?:ea)?r|Hon(?:ou?re?)?d|Hon(?:ou?ra)?ble|Rev(?:eren)?d|Worthy)\.? )?(?:and dear )?Sirs?[,:.]?$"
    r"|(?:Sirs?|Madam|Gentlemen|Sir or Madam|My Lords?|Your (?:Excellency|Grace|Majesty|Lordship)|Excellency|Monsieur)"
    r"\s?[,:](?:\s?[—–-]{1,2})?$|Your (?:Excellency|Grace|Majesty|Lordship)$",
)
_RUN_IN = re.compile(
    r"(?:(?:My )?[Dd]ear (?:Sirs?|Madam|[A-Z][\w.'’ ]{1,30})|Sirs?|SIR|Madam|Gentlemen|My Lords?|MY LORD)"
    r"(?:\s?[,:.]?\s?(?:—|–|--)\s?|[,:]-\s?|[,:][ \t]*(?:\t| {2})[ \t]*)(?=[A-Z“\"'‘])"
)
"""A salutation that its text follows on the line: "Sir,—The bridge is closed"."""
_CLOSING = re.compile(
    r"(?:(?:Believe me|I (?:am|remain|have)|We (?:are|remain|have)|With|Ever|Always)\b[^.!?\n]{0,70}\b)?"
    r"(?:[Yy]ours?\b(?! (?:Excellency|Grace|Majesty|Lordship) )(?:[^.!?;:\n]|\b[A-Z]\.){0,60},?$"
    r"|[Yy]ours?\b(?: [a-z]+){0,3}[.]?$)"
    r"|(?:I|We) (?:am|are|have|remain|have the honour to be)\b,?(?: \w+,)? ?(?:&c|etc)\b[.,]*$"
    r"|(?:I|We) have the hono(?:u)?r to (?:be|remain),?$|(?:\(?Signed\)?|\(?Sgd\.?\)?|SIGNED|/s/)(?=[,:. ]|$).{0,60}$"
)
_CLOSES = re.compile(
    r"[.!?](?: |\s?[—–-]{1,2}\s?)(?:Yours (?:very )?(?:sincerely|faithfully|truly|ever|respectfully)[,.]?"
    r"|(?:Yours|I am|I remain),? &c\.?,?)$"
)
"""The same at the end of the last line of a letter's text."""
_NO_WORDS = re.compile(r"^[^A-Za-z(/]+")
"""Marks before the first word of a line, as a scanner leaves them."""
_LINE = 60
"""Characters up to which a line may belong to an address or a signature."""
_LONGEST = 80
"""Paragraphs between a salutation and its closing."""
SIGNATURE = 12
"""Lines below a closing within which those who sign are named."""
_ONE_SIGNS = 4
"""Lines that the name, the post and the address of one who signs may take."""
_HEAD_REACH = 4
"""Paragraphs below a letter's heading within which its date or its salutation stands."""
_NO_HEAD = (Zone.FURNITURE, Zone.EMAIL_HEADER, Zone.TURN, Zone.LETTER, Zone.ROW, Zone.FOOTNOTE)


def mark_letters(paragraphs: Sequence[str], zones: list[Zone]) -> None:
    """Mark letters printed in full: heading, address and date lines, "Dear ...", text, closing and signature."""
    paragraphs = [unmarked(one).strip() or one for one in paragraphs]
    starts = _starts(paragraphs, zones)
    for number, (first, below) in enumerate(starts):
        limit = starts[number + 1][0] if number + 1 < len(starts) else len(paragraphs)
        end = _end(paragraphs, zones, first, below, limit)
        notes = _notes_begin(paragraphs, first, below, end)
        for index in range(first, end):
            if zones[index] is not Zone.FURNITURE:
                zones[index] = Zone.LETTER if index < notes else Zone.FOOTNOTE


def _notes_begin(paragraphs: Sequence[str], first: int, below: int, end: int) -> int:
    """Where an editor's notes begin to which a letter's text refers: "as I wrote [1]", and below it "1 On 4 May"."""
    is_noted = any("[1]" in paragraph for paragraph in paragraphs[first : below + 1])
    for at in range(below + 1, end):
        if is_noted and _FIRST_NOTE.match(paragraphs[at]):
            return at
        is_noted = is_noted or "[1]" in paragraphs[at]
    return end


_FIRST_NOTE = re.compile(r"_?(?:1|\[1\]):?\s+[A-Z0-9‘'\"“]")


def _starts(paragraphs: Sequence[str], zones: Sequence[Zone]) -> list[tuple[int, int]]:
    """Where each letter begins, and its salutation or else the last line of its head."""
    starts: list[tuple[int, int]] = []
    for index, paragraph in enumerate(paragraphs):
        known = starts[-1][1] if starts else -1
        if index <= known or zones[index] in (Zone.TURN, Zone.EMAIL_HEADER, Zone.FOOTNOTE):
            continue
        if is_salutation(paragraph):
            if starts and is_within_closing(paragraphs, index):
                continue
            starts.append((_first_line(paragraphs, zones, index, known), index))
        elif zones[index] not in _NO_HEAD and (below := _below_heading(paragraphs, zones, index)) is not None:
            starts.append((_number_above(paragraphs, zones, index, known), below))
    return starts


def _first_line(paragraphs: Sequence[str], zones: Sequence[Zone], dear: int, known: int) -> int:
    first = dear
    while first - 1 > known and dear - first < 12 and _is_head_line(paragraphs[first - 1], zones[first - 1]):
        if is_closing(paragraphs[first - 1]):
            return min(first + 1, dear)  # the signature of the letter before
        first -= 1
    return first


def _number_above(paragraphs: Sequence[str], zones: Sequence[Zone], heading: int, known: int) -> int:
    """The line with a letter's number or its day above its heading, else the heading."""
    above = heading - 1
    if above <= known or zones[above] in _NO_HEAD:
        return heading
    is_dated = above == 0 and is_day_alone(paragraphs[above])
    return above if is_dated or is_number(paragraphs[above]) else heading


def _is_headed(paragraphs: Sequence[str], first: int) -> bool:
    return any(reader_begins(paragraph) is not None for paragraph in paragraphs[first : first + 2])


def _is_head_line(paragraph: str, zone: Zone) -> bool:
    if zone is Zone.ROW and is_date_line(paragraph):
        return True  # "THE PRIME MINISTER        3 March 2009"
    words = paragraph.split()
    if zone in _NO_HEAD or paragraph.startswith("#") or len(" ".join(words)) > _LINE:
        return zone not in _NO_HEAD and (is_subject(paragraph) or is_run_together(paragraph))
    is_sentence = paragraph.endswith(".") and len(words) > 6 and sum(word[0].islower() for word in words) > 2
    return not is_sentence and not paragraph.endswith((":", "?", "!"))


def is_salutation(paragraph: str) -> bool:
    """Whether a paragraph is a letter's salutation, or begins with one that its text follows."""
    if len(paragraph) > 90 and not is_to_several(paragraph):
        return paragraph[:1] in "SDMG" and _RUN_IN.match(paragraph) is not None
    return salutation(paragraph) != ""


def salutation(paragraph: str) -> str:
    """The salutation that a paragraph begins with; "" where it has none."""
    if paragraph[:1] not in "SDMGYEHRW":
        return ""
    found = _RUN_IN.match(paragraph) or _SALUTATION.match(paragraph[:91])
    return found[0] if found else paragraph if is_to_several(paragraph) else ""


def is_closing(paragraph: str) -> bool:
    """Whether a paragraph begins with what stands above a signature."""
    line = _NO_WORDS.sub("", paragraph[: 2 * _LINE].split("\n", 1)[0]).rstrip(" *_")
    if len(line) > _LINE + 30:
        return False
    lowered = line.strip(" ,.!").lower()
    closings = beginnings("zone_letter_closings")
    if len(line) <= _LINE and (lowered in closings or lowered.startswith(tuple(f"{one}, " for one in closings))):
        return True
    return _CLOSING.match(line) is not None


def is_within_closing(lines: Sequence[str], at: int) -> bool:
    """Whether a salutation is part of a closing of several lines: "I have the honour to be, | Sir, | Your servant"."""
    before = lines[at - 1] if at else ""
    return len(lines[at].split()) <= _SHORT and before.endswith(",") and is_closing(before)


_SHORT = 2
"""Words of what a closing says once more to its reader: "My Lord"."""


def closes(paragraph: str) -> bool:
    """Whether a paragraph ends with a closing on its last line: "I ask for no more. Yours faithfully,"."""
    return _CLOSES.search(paragraph[-_LINE:]) is not None


def is_signature(paragraph: str) -> bool:
    """Whether a paragraph is no more than a name as some prints sign without a closing: "STIMSON", "A. Lincoln."."""
    if _INITIALLED.fullmatch(paragraph):
        return True
    words = paragraph.rstrip(".").replace(".", " ").split()
    is_marking = any(word in _MARKINGS for word in words)
    return (
        not is_marking
        and len(paragraph) <= _LINE
        and 0 < len(words) <= 4
        and all(w.isupper() and w.isalpha() for w in words)
    )


def is_signed_at(lines: Sequence[str], at: int) -> bool:
    """Whether a line of a letter below its head is a name that signs it: what it is about stands above its text.

    Args:
        lines: From its salutation or the last line of its head on.
        at: The line's place.
    """
    if not is_signature(lines[at]):
        return False
    has_text = any(sum(word.islower() for word in line.split()) >= _TEXT for line in lines[1:at])
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return has_text and (len(following) <= 2 * _LINE or following[0] in "[_0123456789")


_TEXT = 3
"""Words in lower case that make a line text."""
_INITIALLED = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z][a-z]+\.?")
_MARKINGS = ("SECRET", "CONFIDENTIAL", "RESTRICTED", "IMMEDIATE", "URGENT", "PRIORITY", "PERSONAL", "PRIVATE")
"""What is set above a despatch in capitals and names nobody."""


def _below_heading(paragraphs: Sequence[str], zones: Sequence[Zone], heading: int) -> int | None:
    """The salutation below a heading, else its line of place and date; None where no heading is or neither is near."""
    reader = reader_begins(paragraphs[heading])
    if reader is None:
        return None
    dated: int | None = heading if FULL_DATE.search(paragraphs[heading]) else None
    below = (at for at in range(heading + 1, len(paragraphs)) if zones[at] is not Zone.FURNITURE)
    for index in islice(below, _HEAD_REACH):
        if is_salutation(paragraphs[index]):
            return index
        if dated in (None, heading) and is_date_line(paragraphs[index]):
            dated = index
        elif len(paragraphs[index]) > _LINE + 20:
            break
    if dated is None and names_kind(paragraphs[heading]) and names_writer_behind(paragraphs[heading], reader):
        return foot(paragraphs, heading)
    if dated is None or is_to_alone(paragraphs[heading]):
        return None
    is_sure = is_numbered(paragraphs[heading]) or any(names_kind(paragraphs[at]) for at in (heading, dated))
    return dated if is_sure or (has_place(paragraphs[dated]) and not _is_route(paragraphs[heading])) else None


def _is_route(heading: str) -> bool:
    """Whether a heading of two words is a way, not a letter: "London to Paris"."""
    words = heading.split()
    return len(words) == len(("London", "to", "Paris")) and any(load("places").has(word) for word in words)


def _end(paragraphs: Sequence[str], zones: Sequence[Zone], first: int, below: int, limit: int) -> int:
    """The index after the signature; after the salutation alone where a letter without heading has no closing."""
    last, is_headed = min(below + _LONGEST, limit), _is_headed(paragraphs, first)
    if is_day_alone(paragraphs[below]) and any(len(one) > _LINE + 20 for one in paragraphs[first + 1 : below]):
        return below + 1  # at the foot of its text
    if closes(paragraphs[below]):
        return _signature_end(paragraphs, zones, below + 1, last)
    lines = paragraphs[below:last]
    for index in range(below + 1, last):
        if (
            is_closing(paragraphs[index])
            or closes(paragraphs[index])
            or (is_headed and is_signed_at(lines, index - below))
        ):
            return _signature_end(paragraphs, zones, index + 1, last)
        if paragraphs[index].startswith("#"):
            return index
    if not is_headed or limit < len(paragraphs):
        return last if is_headed else below + 1
    return 1 + max(at for at in range(below, last) if at == below or _ADDRESSES.search(paragraphs[at]))


_ADDRESSES = re.compile(r"\b(?:I|my|me|you|your|You|Your|My)\b")
"""What only a letter's own text has: behind the last such paragraph of a document its last letter has ended."""


def _signature_end(paragraphs: Sequence[str], zones: Sequence[Zone], first: int, last: int) -> int:
    """The index after the lines of those who sign; many lines only where their words have capitals, as names have."""
    end = first
    while end < min(first + SIGNATURE, last) and zones[end] not in _NO_HEAD:
        has_names = len(paragraphs[end]) <= 2 * _LINE and is_named(paragraphs[end])
        if not has_names and (end - first >= _ONE_SIGNS or not _is_head_line(paragraphs[end], zones[end])):
            break
        end += 1
    return end
