"""Long lines in the head of a letter: what it is about, an address whose lines a scanner has run together."""

import re

from tui.analysis.terms import load

_POSTCODE = re.compile(r"\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|(?:[A-Z]{2,3} ?)?\d{4})\W*$")
_SUBJECT = re.compile(r"(?:Re|RE|Ref|REF|Subject|SUBJECT)\s?[:.]")
_LONGEST = 240


def is_subject(line: str) -> bool:
    """Whether a line tells what a letter is about: "Re: Letter to Ann Lowe of 4 May"."""
    return _SUBJECT.match(line) is not None and len(line) <= _LONGEST


def is_run_together(paragraph: str) -> bool:
    """Whether a long line is an address: "The Honorable Ann Lowe Attorney General Orb House Fell, D.C. 20530"."""
    titles = load("personal_titles")
    is_titled = any(titles.has(word.strip(".,").lower()) for word in paragraph.split(None, 2)[:2])
    return is_titled and len(paragraph) <= _LONGEST and _POSTCODE.search(paragraph) is not None
