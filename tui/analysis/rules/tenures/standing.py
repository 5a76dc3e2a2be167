"""Candidates who won: "ran for mayor and was elected", "stood for Fell Council in 1959 and won"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import became
from tui.analysis.symbols import Symbol
from tui.model.documents import Span
from tui.values import replace

_STANDS = frozenset(
    ("ran for", "ran", "stood for", "stood", "running for", "standing for", "runs for", "stands for", "contested")
)
_WINS = frozenset(("elected", "re-elected", "won", "returned", "successful", "victorious"))

_BEHIND = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.TIME, Symbol.ADVERB, Symbol.BY, Symbol.AND, Symbol.WITH))


def stood_and_won(match: Match) -> Iterator[Draft]:
    """Somebody stands for a post or a body, and is elected."""
    scene, verb, won = match.scene, match["verb"], match["won"]
    is_all = won + 1 == len(scene.chunks) or scene.after(won) in _BEHIND  # no "won praise", "was elected clerk"
    if is_all and scene.words(verb).lower() in _STANDS and scene.words(won).lower() in _WINS:
        for made in became(match):
            yield replace(made, span=Span(made.span.start, max(made.span.end, scene.chunks[won].end)))


RULES = (
    Rule(
        "tenure.stood-and-won",
        "WORD:verb FOR? DET? WORD? (APPOINTMENT ON/IN/AS DET?)? (POST:post|ORG:body) TIME? COMMA? AND (BE|ADVERB)* "
        "APPOINT/WORD/BECOME:won",
        stood_and_won,
        reads="In 1959 Ana Holt ran for mayor and was elected.",
        refuses="In 1959 Ana Holt ran for mayor and was beaten.",
    ),
)
