"""The characters the drawing is made of: one set for terminals that know Unicode, one in ASCII."""

from tui.model.statements import Kind
from tui.values import dataclass

LETTERS = {Kind.TENURE: "T", Kind.LETTER: "L", Kind.PUBLICATION: "P", Kind.RESIGNATION: "R"}
"""A point event is the letter of its kind: a capital if stated as having happened, else small."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One set of characters, each one cell wide; `ramp` rises from nothing to full in nine steps."""

    certain: str
    left_half: str
    right_half: str
    possible: str
    around: str
    circa: str
    unknown: str
    still: str
    conflict: str
    several: str
    tick: str
    gutter: str
    pointer: str
    rule: str
    as_of: str
    fold: str
    wall: str
    open_mark: str
    close_mark: str
    ellipsis: str
    dash: str
    check: str
    here: str
    dot: str
    ramp: str

    @property
    def is_ascii(self) -> bool:
        """Whether the text around the drawing must be spelt in ASCII too."""
        return self.certain.isascii()


UNICODE = Glyphs(
    certain="█", left_half="▌", right_half="▐", possible="░", around="·", circa="~", unknown="?", still="►",
    conflict="!", several="+", tick="│", gutter="▶", pointer="▼", rule="─", wall="│", open_mark="▌", close_mark="▐",
    as_of="╎", fold="╌", ellipsis="…", dash="–", check="✓", here="◀", dot="·", ramp=" ▁▂▃▄▅▆▇█",
)  # fmt: skip

ASCII = Glyphs(
    certain="=", left_half="]", right_half="[", possible="-", around=".", circa="~", unknown="?", still=">",
    conflict="!", several="+", tick="|", gutter=">", pointer="v", rule="-", wall="|", open_mark="[", close_mark="]",
    as_of=":", fold="~", ellipsis="~", dash="-", check="ok", here="<", dot=".", ramp=" .:-=+*#@",
)  # fmt: skip


def glyphs_for(encoding: str) -> Glyphs:
    """The characters a terminal of this encoding can show."""
    try:
        "█░►╎…".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE
