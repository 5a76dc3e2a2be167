"""Who asks and who answers where labels tell no names: the witness who is sworn, and whoever examines them."""

import re

from tui.analysis.speech.cast import Cast
from tui.analysis.speech.labels import full_name
from tui.analysis.structure import Block, Mention, Zone

_SWORN = re.compile(
    r"\b(?:sworn|affirmed|recalled|testimony|examination|examined|evidence of|questioned|questions from)\b|\(called\)",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:sworn|affirmed|recalled|examined|called in)\W*$", re.IGNORECASE)
"""How a line ends that calls a witness in the midst of others' answers."""
_CALLED_IN = re.compile(r"\bcalled in\b|\b(?:the|a) witness\b|\b(?:deposition|inquest|hearing|trial)\b", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:by|questions from)\s+(?:(?:mr|mrs|ms|miss|dr|sir)\.?\s*)?$", re.IGNORECASE)
"""What stands before the name of whoever asks."""
_BY = re.compile(r"by\s+(?:mr|mrs|ms|miss|dr|sir)\.?\s+[\w.’' -]{2,40}:$", re.IGNORECASE)
"""A line of its own below "Direct examination"."""
_ROLE = re.compile(
    r"(?P<asks>Q\d{0,3}|\d{1,5}\b.*|)|(?P<answers>A\d{0,3}|[-–—]+)|(?P<witness>The witness)", re.IGNORECASE
)
_ASKS_NAME = re.compile(r"\b(?:name|who are you|introduce yourself)\b", re.IGNORECASE)
_PUTS_NAME = re.compile(
    r"(?:(?:And|Now),? )?(?i:you are|are you|your (?:full )?name is|is your (?:full )?name) "
    r"(?P<name>(?:[A-Z][\w.'’-]* ){1,4}[A-Z][\w'’-]+)\?",
)
_CONFIRMS = re.compile(r"(?:I am|Yes|It is|That is (?:right|correct|so))\b", re.IGNORECASE)
_LONGEST_CALL = 150
"""Code points of a line that calls a witness."""


def is_role(label: str) -> bool:
    """Whether a label names no more than a role: "Q.", "A.", "1234.", "THE WITNESS"."""
    return _ROLE.fullmatch(label) is not None


def is_examination(text: str) -> bool:
    """Whether a text records how somebody was examined; else those who ask and answer are no examiner and witness."""
    return _SWORN.search(text) is not None or _CALLED_IN.search(text) is not None


def role_name(label: str) -> str | None:
    """What to call whoever speaks below a label that tells no name; None for any other label."""
    role = _ROLE.fullmatch(label)
    return None if role is None else "the examiner" if role["asks"] is not None else "the witness"


class Roles:
    """Who asks and who answers so far."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.answers: str | None = None
        self._asks: str | None = None
        self._text, self._cast = text, cast
        self._question = ""
        self._alone: Mention | None = None

    def notice(self, block: Block) -> bool:
        """Take in a paragraph that is no labelled turn; whether it tells who asks or who answers from here on."""
        text, span = self._text, block.span
        is_call = len(span) <= _LONGEST_CALL and _CALLED.search(text, span.start, span.end) is not None
        tells = _SWORN.search(text, span.start, span.end) or _BY.fullmatch(text, span.start, span.end)
        before, self._alone = self._alone, self._named_alone(block)
        if not (is_call if block.zone is Zone.TURN else block.zone.is_read and tells):
            return False
        named = self._cast.at(span) or before  # "ANN HALE," above "having been sworn, testified as follows:"
        if named is None:
            return False
        if _ASKS.search(text, span.start, named.span.start):
            self._asks = named.name
        else:
            self.answers = named.name
        return True

    def _named_alone(self, block: Block) -> Mention | None:
        """The name that is all of a paragraph."""
        named = self._cast.at(block.span)
        rest = named is not None and block.span.of(self._text).replace(named.span.of(self._text), "").strip(" ,.:\n*")
        return named if rest == "" else None

    def speaker(self, label: str, said: str) -> str | None:
        """Who speaks below such a label; a witness who is asked for their name may be named nowhere else."""
        role = _ROLE.fullmatch(label)
        if role is not None and role["asks"] is not None:
            self._question = said
            return self._asks
        if self.answers is None and said in self._cast.names and _ASKS_NAME.search(self._question):
            self.answers = said
        if self.answers is None and (put := _PUTS_NAME.match(self._question)) and _CONFIRMS.match(said):
            self.answers = full_name(put["name"], self._cast)
        return self.answers
