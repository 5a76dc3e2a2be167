"""What a meeting resolves is done by the words that say so: "RESOLVED that Ann Hale be elected chairman"."""

import re

from tui.analysis.scenes import Scene

_RESOLVED = re.compile(
    r"(?:(?<!\bbe )(?<!\bto )(?<!\bnot )(?<!\bnever )\bresolved|(?:^|\bit )was (?:[a-z]+ly )?(?:agreed|voted))"
    r"[:,]?\s+(?:[a-z]+ly[:,]?\s+|nem\.? con\.?,?\s+)?that\b[^.;:]{0,80}$",
    re.IGNORECASE,
)


def is_resolved(scene: Scene, start: int) -> bool:
    """Whether the clause with the verb group at chunk `start` is what a meeting resolved."""
    before = scene.setting.text[scene.sentence.span.start : scene.chunks[start].start]
    return _RESOLVED.search(before) is not None
