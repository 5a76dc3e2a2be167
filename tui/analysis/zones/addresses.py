"""Long lines in the head of a letter: its subject, a salutation to several, an address run together by a scanner."""

import re

from tui.analysis.terms import load

_POSTCODE = re.compile(r"\b(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|(?:[A-Z]{2,3} ?)?\d{4})\W*$")
_SUBJECT = re.compile(r"(?:Re|RE|Ref|REF|Subject|SUBJECT)\s?[:.]")
_TO_SEVERAL = re.compile(r"Dear (?:(?:[A-Z][\w.'’-]*|and|of|the|de|van|von)(?:, ?| )){3,40}(?:[A-Z][\w.'’-]*)[,:]")
_LONGEST = 240


def is_subject(line: str) -> bool:
    """Whether a line tells what a letter is about: "Re: Letter to Ann Lowe of 4 May"."""
    return _SUBJECT.match(line) is not None and len(line) <= _LONGEST


def is_to_several(line: str) -> bool:
    """Whether a line is a salutation of many names: "Dear Secretary Hale, Director Reed, and Commissioner Orr,"."""
    return len(line) <= _LONGEST and _TO_SEVERAL.fullmatch(line) is not None


def is_run_together(paragraph: str) -> bool:
    """Whether a long line is an address: "The Honorable Ann Lowe Attorney General Orb House Fell, D.C. 20530"."""
    titles, first = load("personal_titles"), paragraph.split(None, 2)[:2]
    is_titled = any(titles.has(word.strip(".,").lower()) for word in first) or load("given_names").has(first[0])
    return is_titled and len(paragraph) <= _LONGEST and _POSTCODE.search(paragraph) is not None
