"""Letters: written, sent, signed and received; told of by noun ("a letter to X") or by verb alone ("wrote to X")."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.dating import day
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.parties import doers, named_after
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.statements import Modality, Part

_SURELY = frozenset(
    ("send", "write", "e-mail", "email", "forward", "dispatch", "despatch", "fax", "cable", "receive", "send back")
)
"""Verbs by which even a "response" or a "message" is a letter."""


def _needs(scene: Scene, verb: int) -> str:
    """What a verb of writing needs beside it ("-", "letter", "to"); empty where it is no verb of writing."""
    entry = load("verbs_writing").get(scene.words(verb))
    attributes = entry.attributes("verbs_writing") if entry else None
    return attributes[2] if attributes and len(attributes) > 2 else ""


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
    if told in (Modality.DENIED, Modality.CONDITIONAL) or not (
        letter.named or letter.verb is not None or letter.time()
    ):
        return
    yield letter.draft(match.rule.name, told)


def _adds(letter: Letter, scene: Scene, noun: int) -> bool:
    """Whether a mention without a verb says more than that there is a letter: a recipient, or a date of its own."""
    near = (noun - 1, noun - 2, noun + 1, noun + 2, letter.end + 1, letter.end + 2)
    beside = [at for at in near if 0 <= at < len(scene.chunks)]
    own_date = any(scene.chunks[at].symbol is Symbol.TIME and day(scene.phrase(at)) for at in beside)
    is_new = noun > 0 and any(scene.words(at).lower() in ("a", "an") for at in range(max(0, noun - 4), noun))
    both = letter.has(Part.RECIPIENT) and letter.has(Part.SENDER)
    return own_date or both or (is_new and bool(letter.people))


def wrote_to(match: Match) -> Iterator[Draft]:
    """Somebody writes to somebody, by a verb that needs no noun."""
    scene, verb = match.scene, match["verb"]
    needs, lemma = _needs(scene, verb), scene.lemma(verb)
    if needs not in ("-", "to") or (lemma in ("reply", "respond", "answer") and not _is_exchange(scene, verb)):
        return
    if lemma == "correspond" and scene.after(verb) is not Symbol.WITH:
        return
    told = modality(scene, verb)
    if told in (Modality.DENIED, Modality.CONDITIONAL):
        return
    letter = Letter(scene, None, verb)
    passive = scene.before(verb) is Symbol.BE
    letter.add(doers(scene, verb), Part.RECIPIENT if passive else Part.SENDER)
    recipients = named_after(scene, match["to"] + 1 if "to" in match.slots else match["whom"])
    if not passive:
        letter.add(recipients, Part.RECIPIENT)
        if not recipients and "to" in match.slots and scene.after(match["to"]) not in _OPENS_RECIPIENT:
            return  # "wrote to say"
    if letter.people or letter.named > 1:
        yield letter.draft(match.rule.name, told)


_OPENS_RECIPIENT = frozenset(
    (Symbol.DET, Symbol.OWNER, Symbol.POST, Symbol.STATUS, Symbol.MODIFIER, Symbol.NUMBER, Symbol.NAME, Symbol.PERSON)
)


def _is_exchange(scene: Scene, verb: int) -> bool:
    """Whether a reply answers a letter of the same sentence rather than a question asked aloud."""
    return any(symbol in (Symbol.LETTER, Symbol.WRITE, Symbol.SEND) for symbol in scene.symbols[:verb])


_BETWEEN = "(TIME|ADVERB|COMMA)*"

RULES = (
    Rule(
        "letter.noun",
        "LETTER:noun",
        told_of,
        reads="In a letter dated 3 June 2004 Dr Anne Hale told the minister that nothing had changed.",
        refuses="The letter warned that nothing had changed.",
    ),
    Rule(
        "letter.wrote-to",
        f"WRITE/SEND:verb {_BETWEEN} TO/WITH:to",
        wrote_to,
        reads="Dr Anne Hale wrote to the board in May 2004.",
        refuses="Dr Anne Hale wrote three novels in May 2004.",
    ),
    Rule(
        "letter.wrote-someone",
        "WRITE:verb PERSON/OBJECT/ORG:whom",
        wrote_to,
        reads="Anne Hale e-mailed Mary Cole on 4 May 2003.",
        refuses="Anne Hale typed on 4 May 2003.",
    ),
)
