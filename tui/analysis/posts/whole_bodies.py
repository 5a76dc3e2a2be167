"""Bodies whose name begins farther left than what stands before a post: "Avon and | Somerset", "Senate | Committee"."""

import re

from tui.analysis.posts.wording import names_field
from tui.analysis.terms import load

_COMMITTEE = re.compile(r"((?:Subc|Sub-c|C)ommittee)\s(?=[A-Z])")


def whole_body(text: str, start: int, body: str | None) -> tuple[int, str | None]:
    """Where a post begins, and its body with what stands apart: "Senate Banking Committee | Chairman Ann Hale"."""
    if body is None:
        return start, None
    if first := _place_before(text, start, body):
        return start, f"{first} and {body}"
    if field := _field_of_party(text, start, body):
        return start - len(field) - 1, body.removesuffix(field).rstrip()
    if body == "party" and (party := _party_before(text, start)):
        return start, f"{party} party"
    found = _COMMITTEE.match(text, start)
    if found is None or text[max(0, start - len(body) - 1) : start].rstrip() != body:
        return start, body
    return found.end(), f"{body} {found[1]}"


_PLACE_AND = re.compile(r"(?:\A|[.!?:]\s+|[\n“\"(]|\b[Tt]he )(?!The )(?P<place>[A-Z]\w+(?: [A-Z]\w+)?) and \Z")
_FIELD_AND, _FAR = re.compile(r"\b([A-Z][a-z]+) and \Z"), 60
"""Characters before a body in which another place and what begins the phrase stand."""


def _party_before(text: str, start: int) -> str:
    """The party whose name ends right before "party": "the Conservative | party chairman"; else none."""
    words = text[max(0, start - _FAR) : text.rfind("party", 0, start + len("party"))].split()
    names = (" ".join(words[-count:]) for count in (3, 2, 1))
    return next((name for name in names if load("parties").has(name)), "")


def _field_of_party(text: str, start: int, body: str) -> str:
    """The field that stands between a party and who speaks for it: "Labour | Housing | spokesman"; else none."""
    party, _, field = body.rpartition(" ")
    is_beside = text.endswith(f"{field} ", 0, start) and text.startswith("spokes", start)
    return field if party and is_beside and load("parties").has(party) and names_field(field.lower()) else ""


def _place_before(text: str, start: int, body: str) -> str:
    """The place that is one with a body's own for one holder: "Avon and | Somerset's chief constable"; else none."""
    begin, places = text.rfind(body, max(0, start - len(body) - 3), start + len(body)), load("places")
    if not text.endswith("and ", 0, max(0, begin)):
        return ""
    field = _FIELD_AND.search(text, max(0, begin - _FAR), begin) if " " in body else None
    if field and all(load("post_domains").has(one.lower()) for one in (field[1], body.split()[-1])):
        return field[1]  # "Health and | Human Services Secretary Ann Hale"
    is_place = places.has(body) or places.has(body.split(" ")[0])
    found = _PLACE_AND.search(text, max(0, begin - _FAR), begin) if is_place else None
    return found["place"] if found and places.has(found["place"]) else ""
