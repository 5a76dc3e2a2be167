"""Firms called after their partners: "Hale, Orr & Co.", "the law firm of Hale and Orr"."""

import re

from tui.analysis.names.words import CAPITALS

_FIRMS = tuple(
    f"{kind}{link} "
    for kind in (
        "firm", "practice", "partnership", "partners", "solicitors", "attorneys", "barristers", "accountants",
        "auditors", "architects", "brokers", "stockbrokers", "bankers", "publishers", "merchants", "brewers", "agents",
    )
    for link in ("", " of")
)  # fmt: skip
"""What stands before the name of a firm, and tells that the names in it are one."""
_LONGEST_KIND = max(map(len, _FIRMS))
_NAME = rf"[{CAPITALS}][\w’-]+"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,2}}(?:, {_NAME}(?: {_NAME})?){{0,4}},?"
_KIND = r"(?: (?:Co\.|Co\b|Company|LLP|Solicitors|Law (?:Office|Firm)s?|Advocates|Associates|Partners))?"
_COMPANY = re.compile(rf"{_NAMES} & (?:Co\.|Bros\.|(?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)\b)")
_PARTNERS = re.compile(rf"{_NAMES} (?:&|and) {_NAME}{_KIND}")


def end_of_firm(text: str, start: int, end: int) -> int:
    """Where a firm's name ends that begins at `start`, 0 where none does.

    Args:
        text: The document's.
        start: Of a run of capitals.
        end: Of the run.
    """
    if not text.startswith((", ", " & ", " and "), end):
        return 0
    is_told = text.endswith(_FIRMS, max(0, start - _LONGEST_KIND), start)
    found = _COMPANY.match(text, start) or (_PARTNERS.match(text, start) if is_told else None)
    return found.end() if found else 0
