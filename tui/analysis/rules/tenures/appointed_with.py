"""Others appointed by one verb with the first: "named Reed as chairman, Hale as clerk and Orr as dean"."""

import re
from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import WARD, entered_by
from tui.analysis.symbols import Symbol
from tui.values import replace


def appointed_also(match: Match) -> Iterator[Draft]:
    """Others are appointed with the first by the same verb: "named Reed as chairman, Hale as clerk and Orr as dean"."""
    scene, person = match.scene, match.scene.person(match["holder"])
    before = _APPOINTED.search(scene.symbols, max(0, match.first - _REACH), match.first + 1)
    verb = before.start() if before else -1
    if person is not None and verb >= 0 and scene.form(verb) != "ing":
        yield from entered_by(replace(match, slots={**match.slots, "verb": verb}), (match["holder"], person))


_REACH = 30
_APPOINTED = re.compile(
    f"{Symbol.APPOINT}(?:[^{Symbol.STOP}{Symbol.COLON}{Symbol.QUOTE}]{{0,12}}?{Symbol.COMMA}?{Symbol.AND}"
    f"|[{Symbol.PERSON}{Symbol.AS}{Symbol.POST}{Symbol.COMMA}{Symbol.AND}{Symbol.DET}{Symbol.OWNER}{Symbol.ORG}"
    f"{Symbol.NAME}{Symbol.TIME}{Symbol.OF}{Symbol.TO}{Symbol.BE}]{{0,28}}[{Symbol.COMMA}{Symbol.AND}])\\Z"
)
"""The verb of a row of those appointed, up to what joins the next of them."""


RULES = (
    Rule(
        "tenure.appointed-also",
        f"COMMA/AND PERSON:holder {WARD}? (AS|TO BE|TO SERVE) (DET|OWNER)? POST:post",
        appointed_also,
        reads="Orb Limited named Tom Reed as chairman and Ann Hale as chief executive in May.",
        refuses="Orb Limited named Tom Reed as chairman and Ann Hale spoke as chief executive.",
    ),
)
