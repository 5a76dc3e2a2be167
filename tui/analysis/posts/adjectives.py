"""Words for posts that are none where they stand: adjectives, honours, trades, and what nobody holds office in."""

import re
from collections.abc import Sequence

from tui.analysis.chunks import Chunk
from tui.analysis.posts.bodies import BODY
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_HONOUR = re.compile(
    r"(?<=[Mm]ember)\sof\s(?:his|her|their|the|a|an)\s(?:[\w-]+\s){0,3}family\b|"
    r"\s(?:of|in|to)\sthe\s(?:(?:Most\s)?[A-Z]\w+\s){0,3}(?:Order\sof|Order\b|British\sEmpire|Legion\sof\sHono)|"
    r"\s[Oo]f\s[Tt]he\s(?:[Yy]ear|[Mm]onth|[Ww]eek|[Ss]eason|[Mm]atch|[Tt]ournament|[Dd]ecade|[Cc]entury)\b(?!['’])"
)


_NO_OFFICES = ("sector", "thought", "industry", "business", "market", "opinion")
"""What one may lead and holds no office in."""
_HONOURS = re.compile(r",? (?:[A-Z]{2,5}\b|\((?:born|[A-Z0-9]))")
_KINDS_OF_JUSTICE = ("social", "criminal", "juvenile", "youth", "racial", "environmental", "restorative", "civil")


_OF_STATE = re.compile(
    r"\b(?:(?:Rep|Sen)s?\.|Senators?|Representatives?|Congress\w+|(?:Majority|Minority|House|Senate) \w+|Speaker)"
    r"(?: [A-Z][\w.’'-]*){1,4} \($"
)
"""Before the state of a member of a congress: "Majority Leader Ann H. Hale (MD)"."""
_TO_STATE = 80


def is_adjective(text: str, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "principal" or "chief" stands before a noun ("its principal operating unit"), or a rank is an honour."""
    word = text[chunks[at].start : chunks[at].end].lower()
    is_apart = at + 1 < len(chunks) and chunks[at + 1].symbol in (Symbol.WORD, Symbol.MODIFIER)
    before = text[chunks[at - 1].start : chunks[at - 1].end].lower() if at else ""
    if before.endswith("&"):
        return True  # a firm: "Mills & Reeve"
    if word == "pc" and (load("post_nominals").has(before.upper()) or _HONOURS.match(text, chunks[at].end)):
        return True  # "Tom Reed, PC, KC", no police constable
    if word == "md" and _OF_STATE.search(text, max(0, chunks[at].start - _TO_STATE), chunks[at].start):
        return True  # a state: "Rep. Ann Hale (MD)"
    if word in ("king", "queen") and before in ("prom", "homecoming", "beauty", "carnival", "drag", "pageant"):
        return True
    if word == "leader" and before in _NO_OFFICES:
        return True  # "sector | leader Ann Hale"
    if word == "critic" and (before.endswith("est") or before in _HOW_CRITICAL):
        return True  # "the party's sharpest | critic"
    if word in ("baroness", "lady", "viscount") and at and chunks[at - 1].symbol in BODY:
        return True  # "chairman of the Orb Committee | Baroness Hale"
    if word == "broker" and before == "power":
        return True
    if word == "scholar" and at and chunks[at - 1].symbol in BODY:
        return True  # "a Rhodes | scholar"
    if word == "justice" and before.endswith(_KINDS_OF_JUSTICE):
        return True  # "the Catholic Social | Justice Lobby"
    if word in ("advocate", "advocates") and text[chunks[at].start].islower():
        return at + 1 < len(chunks) and chunks[at + 1].symbol in (Symbol.FOR, Symbol.OF)
    if word == "ambassador" and (before in _PRAISES or _FOR_OURS.match(text, chunks[at].end)):
        return True  # "a true ambassador of nursing", "an ambassador for this county"
    if word in ("speaker", "speakers") and before.endswith(("guest", "keynote", "visiting")):
        return True
    is_held = before == "as" and word == "premier"  # "her years as premier brought peace"
    is_noun = is_apart and not is_held and word in ("principal", "chief", "executive", "representative", "premier")
    is_noun = is_noun or (is_apart and text[chunks[at + 1].start : chunks[at + 1].end].endswith("ship"))
    return is_noun or _HONOUR.match(text, chunks[at].end) is not None


_HOW_CRITICAL = frozenset(
    (
        "big", "constant", "early", "fierce", "frequent", "harsh", "leading", "longtime", "noted", "outspoken",
        "persistent", "prominent", "regular", "severe", "staunch", "strong", "trenchant", "vehement", "vocal",
    )
)  # fmt: skip
"""What is said of those who speak ill of something, and of no paper's or party's critic."""
_PRAISES = frozenset(
    (
        "true", "great", "wonderful", "excellent", "fine", "fantastic", "superb", "brilliant", "proud", "tireless",
        "passionate", "outstanding", "perfect", "terrific",
    )
)  # fmt: skip
"""What is said of those who speak well of something, and of no envoy: "a great ambassador for the sport"."""
_FOR_OURS = re.compile(r" (?:for|of) (?:this|our|my|both) ")
