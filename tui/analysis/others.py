"""What a verb shows to be somebody else's: "Hale accepted his resignation", "Hale ignored his letter"."""

from tui.analysis.clauses import subjects
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.verb_groups import is_passive

OF_RESIGNATIONS = (
    "accept", "applaud", "approv", "ask", "call", "demand", "deplor", "lament", "mourn", "press", "receiv", "refus",
    "regret", "reject", "request", "seek", "sought", "urg", "want", "welcom",
)  # fmt: skip
"""How verbs begin of what is done with the resignation of somebody else."""
OF_POSTS = (
    "approv", "block", "condemn", "criticis", "criticiz", "demand", "deplor", "oppos", "order", "propos", "recommend",
    "support",
)  # fmt: skip
"""The same of an appointment or a dismissal: one accepts, welcomes and regrets one's own."""
OF_LETTERS = ("acknowledg", "answer", "dismiss", "ignor", "open", "read", "reject")
"""The same of a letter."""


def is_of_another(scene: Scene, owner: int, verbs: tuple[str, ...]) -> bool:
    """Whether "his" at a chunk cannot be the subject's, for nobody does such a thing with their own.

    Args:
        scene: The sentence.
        owner: The chunk of the pronoun.
        verbs: How the verbs begin of what is done with somebody else's.
    """
    person, verb = scene.person(owner), owner - 1 - (scene.before(owner) is Symbol.FOR)
    if person is None or verb < 0 or scene.chunks[owner].symbol is not Symbol.OWNER:
        return False
    if not scene.words(verb).lower().startswith(verbs) or is_passive(scene, verb):
        return False
    return any(scene.person(at) is person for at in subjects(scene, verb))
