"""Letters told of by their noun: "a letter to X", written, sent, signed, received."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality, Part

_SURELY = frozenset(
    ("send", "write", "e-mail", "email", "forward", "dispatch", "despatch", "fax", "cable", "receive", "send back")
)
"""Verbs by which even a "response" or a "message" is a letter."""


def told_of(match: Match) -> Iterator[Draft]:
    """A letter told of by its noun, with a verb, a party or a date of its own."""
    scene, noun = match.scene, match["noun"]
    if scene.before(noun) is Symbol.NOT:
        return
    letter = Letter(scene, noun)
    letter.read_noun(noun)
    is_weak = scene.form(noun).startswith("weak")
    if is_weak and (letter.verb is None or not letter.named or scene.lemma(letter.verb) not in _SURELY):
        return
    if letter.verb is None and not _adds(letter, scene, noun):
        return
    told = modality(scene, letter.verb if letter.verb is not None else noun)
    if told is Modality.CONDITIONAL and letter.verb is None and letter.has_day():
        told = None  # "the chance of considering your letter of the 10th": a letter with a date is there
    if told in (Modality.DENIED, Modality.CONDITIONAL) or not (
        letter.named or letter.verb is not None or letter.time() is not None or letter.has_day()
    ):
        return
    yield letter.draft(match.rule.name, told)


def _adds(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether a mention without a verb says more than that there is a letter: a recipient, or a date of its own."""
    own_date = letter.has_day()
    is_new = noun > 0 and any(scene.words(at).lower() in ("a", "an") for at in range(max(0, noun - 4), noun))
    both = letter.has(Part.RECIPIENT) and letter.has(Part.SENDER)
    return own_date or both or letter.is_exchange or ((is_new or letter.is_shown) and bool(letter.people))


RULES = (
    Rule(
        "letter.noun",
        "LETTER:noun",
        told_of,
        reads="In a letter dated 3 June 2004 Dr Anne Hale told the minister that nothing had changed.",
        refuses="The letter warned that nothing had changed.",
    ),
)
