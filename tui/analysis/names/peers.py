"""Peers, who are called by what they are peers of: "the Earl of Fell"; and a peerage behind a name."""

import re

from tui.analysis.names.words import CAPITALS

_PEERS = {"Earl": "m", "Marquess": "m", "Marquis": "m", "Countess": "f", "Marchioness": "f"}
"""Who is nearly always called so, no founder of a line of rulers as a duke is, and whether man or woman."""
_PLACE = rf"[{CAPITALS}][\w-]+"
_OF = re.compile(rf" of (?P<name>{_PLACE}(?: and {_PLACE})?)")
_PEERAGE = re.compile(
    r",? (?:the )?\d{1,2}(?:st|nd|rd|th) (?:Earl|Marquess|Marquis|Countess|Viscount|Viscountess|Baron|Baroness"
    rf"|Baronet)\b(?: {_PLACE}){{0,2}}(?: of {_PLACE}(?:(?: and| upon| on|-le-) ?{_PLACE})?)?"
)


def peer_of(text: str, title: str, end: int) -> tuple[int, str, str] | None:
    """Who is named by a title and a place: where the name ends, the name, and "m" or "f".

    Args:
        text: The document's.
        title: A run of capitals.
        end: Where it ends.
    """
    found = _OF.match(text, end) if title in _PEERS else None
    return (found.end(), found["name"], _PEERS[title]) if found else None


def end_of_peerage(text: str, end: int) -> int:
    """Where what a person is peer of ends, behind the name; `end` where there is nothing: ", 1st Earl Hale of Fell"."""
    found = _PEERAGE.match(text, end)
    return found.end() if found else end
