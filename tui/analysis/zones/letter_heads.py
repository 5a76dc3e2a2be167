"""Headings of letters: who writes to whom, the letter's number and its kind."""

import re

from tui.analysis.terms import load
from tui.analysis.zones.addresses import is_subject
from tui.analysis.zones.datelines import FULL_DATE, without_hour

_LONGEST = 200
"""Characters of a heading."""
_MARKS = re.compile(r" ?(?:#{1,6} +)?(?:\*\*)?")
"""What marks a line as a heading: "# 12 Hale to Cole", "**Hale to Cole**"; a blank for the mark of emphasis."""
_NOTES = re.compile(r"(?:\[\d{1,3}\]){1,4}$")
"""The marks of notes behind a heading."""
_NUMBER = re.compile(
    r"\[?(?:(?:No|NO|Nr|Doc(?:ument)?)\.? ?\d{1,4}[a-z]?\b\]?"
    r"|\d{1,4}[a-z]?(?=\. | (?!(?i:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec))[A-Z]))[.:)\]]*\s*"
)
"""The number of a letter in a volume."""
_KIND = re.compile(
    r"(?:(?:Action|Backchannel|Briefing|Circular|Confidential|Departmental|Draft|Information|Joint|Official|Open|Personal"
    r"|Private|Secret) ){0,2}(?:Telegram|Memorandum|Memo|Letter|Note|Despatch|Dispatch|Airgram|E-?mail|Message"
    r"|Cable(?:gram)?|Minute|Savingram|Submission|Telex)s?\b(?: \d+\b)?(?: \(\w+\))?[:,]? ?(?:[Ff]rom|FROM)?\s*",
    re.IGNORECASE,
)
_TO = re.compile(r",?\s(?:to|To|TO)\s")
_FROM = re.compile(r",? (?:from|From|FROM) ")
_TO_ALONE = re.compile(r"\[?(?:To|TO) (?=(?:(?:the|The|THE) )?[A-Z])")
_NAMED_BEHIND = re.compile(r"\(([^()]{3,60}?) (?:to|TO) ([^()]{3,60})\)\W{0,3}$")
"""Who holds the offices that write and read: "The High Commissioner to the Minister (Hale to Cole)"."""
_SMALL_WORD = re.compile(r"(?:the|of|to|in|at|for|and|de|du|la|von|van|&c?\.?|on|an?|his|her)[,.]?$")
_BEHIND = "]. *"
"""What may stand behind the last word of a heading."""


_EMPHASIS = str.maketrans("_=", "  ")


def unmarked(line: str) -> str:
    """A line with a blank for each mark of emphasis, every offset kept: "_Ann Hale to Tom Reed._", "=Hale to Reed="."""
    return line.translate(_EMPHASIS) if "_" in line or "=" in line else line


def reader_begins(paragraph: str) -> int | None:
    """Where in a heading such as "No. 12. Sir E. Grey to Sir F. Bertie" the reader begins; None where it is none."""
    if len(paragraph) > _LONGEST or is_subject(paragraph):
        return None
    paragraph = _NOTES.sub("", without_hour(paragraph))
    begins = _marks_end(paragraph)
    if (named := _NAMED_BEHIND.search(paragraph)) and all(map(_are_correspondents, named.groups())):
        return named.start(2)
    if alone := _TO_ALONE.match(paragraph, begins):
        sides = _FROM.split(paragraph[alone.end() :].rstrip(_BEHIND), maxsplit=1)
        return alone.end() if all(map(_is_party, sides)) else None
    number = _NUMBER.match(paragraph, begins)
    if number and number[0].strip().isdigit() and FULL_DATE.search(paragraph):
        return None  # a note that cites a letter: "12 Letter Hale to Cole, 4 May 2003"
    begins = number.end() if number else begins
    kind = _KIND.match(paragraph, begins)
    begins = kind.end() if kind else begins
    begins += len("From ") if paragraph.startswith(("From ", "FROM "), begins) else 0
    for to in _TO.finditer(paragraph, max(0, begins - 1)):
        reader, writer = paragraph[to.end() :].rstrip(_BEHIND), paragraph[begins : to.start()].rstrip(". ")
        is_told = all(_is_party(words) or _are_correspondents(words) for words in (reader, writer))
        sides = [*_FROM.split(reader, maxsplit=1), *([writer] if writer else [])]
        if is_told or (kind is not None and all(map(is_named, sides))):
            return to.end()
    return None


def _marks_end(line: str) -> int:
    marks = _MARKS.match(line)
    return marks.end() if marks else 0


def is_number(line: str) -> bool:
    """Whether a line is nothing but the number of a letter in a volume."""
    return _NUMBER.fullmatch(line) is not None


def is_numbered(heading: str) -> bool:
    """Whether a heading begins with the number of a letter in a volume."""
    return _NUMBER.match(heading, _marks_end(heading)) is not None


def names_kind(line: str) -> bool:
    """Whether a line begins with what is sent: "12 Telegram from Hale to Cole", "Cablegram 7 FELL, 4 May 1947"."""
    begins = _marks_end(line)
    number = _NUMBER.match(line, begins)
    return _KIND.match(line, number.end() if number else begins) is not None


def names_writer_behind(heading: str, reader: int) -> bool:
    """Whether who writes stands behind the reader: "Letter to Cole from Hale"."""
    return _FROM.search(heading, reader) is not None


def is_to_alone(heading: str) -> bool:
    """Whether a heading tells of the reader only: "To Ann Hale"."""
    return _TO_ALONE.match(heading, _marks_end(heading)) is not None


_BESIDE = re.compile(r",? (?:and|AND) |, | \((?:in|at) [A-Z][\w .]+\)$")
"""What joins those who write, and where a reader was: "Hale, Dale and Cole to Reed (in Paris)"."""


def _are_correspondents(words: str) -> bool:
    """Whether words are the surnames of some, or a department: "Hale, Orr and Cole", "the Colonial Office"."""
    if not is_named(words):
        return False
    sides = [side for side in _BESIDE.split(words) if side]
    if len(" ".join(sides).split()) <= _LONGEST_PARTY and load("organisation_heads").mentions(words):
        return True
    return len(sides) <= _MOST_PARTIES and all(map(_is_correspondent, sides))


def _is_correspondent(words: str) -> bool:
    parts = words.replace("-", "").split()
    others = load("common_words", "function_words", "works", "professions", "time_months")
    return len(parts) <= 2 and all(part.isalpha() and len(part) > 2 and not others.has(part) for part in parts)


_LONGEST_PARTY = 6
"""Words of a department that writes or is written to."""
_MOST_PARTIES = 5


def is_named(words: str) -> bool:
    """Whether all words but the small ones have capitals."""
    parts = words.split()
    return bool(parts) and all(not part[0].islower() or _SMALL_WORD.match(part) for part in parts)


def _is_party(words: str) -> bool:
    """Whether words name somebody or an office, and say nothing: "Sir E. Grey", "the Secretary of State"."""
    if not is_named(words):
        return False
    first, *rest = (part.strip(",.") for part in words.split())
    if first.lower() == "the":
        offices = load("personal_titles", "post_heads", "organisation_heads")
        return any(offices.has(part.lower()) for part in rest[:3])
    is_initial = len(first) == 1 and first.isalpha() and (words[1:2] == "." or first not in "AI")
    return is_initial or load("personal_titles").has(first.lower()) or load("given_names").has(first)
