"""Letters that were never sent, as the rest of the sentence, the next one or the answer to a question says."""

import re

from tui.analysis.scenes import Scene

_REACH, _FARTHEST = 160, 1000  # characters after the sentence, and after the letter
_LETTER = r"(?:it|that|this|which|(?:the|that|this|his|her|my|your|their) (?:letter|e-?mail|draft|message|memo|reply))"
_SENT = r"(?:sent|posted|mailed|dispatched|delivered)"
_NEVER_SENT = re.compile(
    rf"\b{_LETTER} (?:(?:was|were|had been|has been|is)(?: never| not)|wasn['’]t|hadn['’]t been)(?: \w+ly)? {_SENT}\b"
    rf"|\b(?:never|did not|didn['’]t)(?: \w+ly)? (?:{_SENT}|send|post|mail|dispatch) {_LETTER}(?! (?:to|on|until)\b)"
    rf"|^[^.;:]{{0,80}}?\b(?:but|and|though|yet) (?:was |were |had been )?(?:never|not) {_SENT}\b"
    rf"|\b(?:decided|chose|was (?:told|advised)) (?:not to send|against sending) {_LETTER}",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:another|second|other|later|earlier|further) (?:letter|e-?mail|one)\b", re.IGNORECASE)


def never_sent(scene: Scene, last: int) -> bool:
    """Whether the letter told of up to chunk `last` is said not to have gone out."""
    text, start = scene.setting.text, scene.chunks[last].end
    rest = text[start : min(scene.sentence.span.end + _REACH, start + _FARTHEST)]
    found = _NEVER_SENT.search(rest)
    return found is not None and not _ANOTHER.search(rest, 0, found.start())
