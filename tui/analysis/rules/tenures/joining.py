"""Bodies and posts joined: "joined Calder College as a tutor"."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.entering import became
from tui.analysis.rules.tenures.telling import is_place
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import begins_predicate, is_passive


def joined(match: Match) -> Iterator[Draft]:
    """Somebody joins a body: not a crowd outside it, and not a place."""
    scene, body = match.scene, match["body"]
    about = scene.words(max(0, match["verb"] - 1)).lower() in _ABOUT
    if scene.form(match["verb"]) == "ing" and (about or scene.before(match["verb"]) in _OF_A_THOUGHT):
        return  # "thank you for joining our committee this morning"; "an interest in joining Orb Limited"
    if scene.words(body).islower() and scene.after(body) is Symbol.OF:
        return  # a seat: "joined the board of Orb Limited"
    if is_passive(scene, match["verb"]):
        return  # "was joined Wednesday by Tom Reed"
    between = {scene.words(at).lower() for at in range(match["verb"] + 1, body)}
    is_owner = scene.after(body) is Symbol.OWNS  # "joined the school's cadets"
    if not (between & _ELSEWHERE or is_owner or (scene.after(body) is Symbol.WORD and is_place(scene, body))):
        yield from became(match)


def joined_as(match: Match) -> Iterator[Draft]:
    """Somebody joins as the holder of a post, wherever that is: not "joined the mayor", "joined as the mayor sang"."""
    scene, post = match.scene, match["post"]
    acts = begins_predicate(scene, post + 1) if post + 1 < len(scene.chunks) else False
    if ("as" in match.slots or scene.lemma(match["verb"]).endswith(" as")) and not acts:
        yield from became(match)


_OF_A_THOUGHT = (Symbol.FOR, Symbol.IN, Symbol.OF)
_ABOUT = ("about", "against", "towards", "toward", "without")
"""Before a gerund that tells of no deed."""
_ELSEWHERE = frozenset(("outside", "inside", "around", "near", "against", "crowd", "queue", "protest", "call", "calls"))


RULES = (
    Rule(
        "tenure.joined",
        "JOIN:verb (DET|OWNER|WORD|ADVERB|STATUS|LEAD|APPOINT|BECOME|NUMBER)* BODY:body (TIME|COMMA|FROM DET? BODY)* "
        "(AS TIME? POST:post)?",
        joined,
        reads="In 1909 Ana Holt joined Calder College as a tutor.",
        refuses="In 1909 Ana Holt joined the protest at Calder College.",
    ),
    Rule(
        "tenure.joined-as",
        "JOIN:verb (DET|OWNER|WORD|TIME|OBJECT)* AS:as? POST:post",
        joined_as,
        reads="Ana Holt joined in 1909 as a tutor.",
        refuses="In 1909 Ana Holt joined in as the tutor sang.",
    ),
)
