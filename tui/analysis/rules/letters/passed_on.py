"""Letters told of just before that are passed on: "He forwarded it to Cole", "She sent copies to Cole and Orr"."""

from collections.abc import Iterator, Sequence

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.rules.letters.answered import Answered
from tui.analysis.rules.letters.letter import Letter
from tui.analysis.rules.parties import doers, named_after
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Part

_FORWARDED = frozenset(
    (
        "it", "this", "them", "the exchange", "the thread", "the chain", "the email chain", "the e-mail chain",
        "the email thread", "the e-mail thread", "the message", "the messages",
    )
)  # fmt: skip
"""What stands for a letter where it is forwarded: what is sent may be anything."""
_COPIES = ("copies", "a copy")
_REACH = 6


def find_passed_on(scenes: Sequence[Scene], letters: Answered) -> Iterator[Draft]:
    """Who passed a letter told of just before on to whom.

    Args:
        scenes: All of the document's, in order.
        letters: Those that the document tells of.
    """
    for scene in scenes:
        for verb in scene.places(Symbol.SEND):
            to = scene.symbols.find(Symbol.TO, verb, verb + _REACH)
            if to < 0 or not _is_passed(scene, verb, to) or not letters.has_near(scene.chunks[verb].start):
                continue
            letter = Letter(scene, None, verb)
            letter.add(doers(scene, verb), Part.SENDER)
            letter.add([at for at in named_after(scene, to + 1) if scene.person(at)], Part.RECIPIENT)
            letter.chunks.append(to)
            if letter.people and modality(scene, verb) is None:
                yield letter.draft("letter.passed-on", None)


def _is_passed(scene: Scene, verb: int, to: int) -> bool:
    """Whether what stands between a verb and its "to" is a letter told of before, or copies of it."""
    between = scene.setting.text[scene.chunks[verb].end : scene.chunks[to].start].strip().lower()
    lemma = scene.lemma(verb)
    return (lemma in ("forward", "copy") and between in _FORWARDED) or (
        lemma in ("send", "forward") and between in _COPIES
    )
