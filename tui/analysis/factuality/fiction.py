"""What is told of a stage, a screen or a novel: the parts that actors play, what goes on in an act or an episode."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.terms import load
from tui.analysis.tries import at_word

_FARTHEST = 1000
"""Characters on either side of an event, within its sentence, that are looked at."""
_PLAYS = at_word(
    r"plays\s", r"played\s", r"playing\s", r"portray(?:s|ed|ing)\s", r"stars? as\s", r"starred as\s",
    r"starring as\s", r"cast as\s", r"impersonat(?:es|ed|ing)\s",
)  # fmt: skip
_WHO_IS_PLAYED = re.compile(rf"{_PLAYS}[A-Z](?:(?!\b(?:for|at)\b)[^.;:]){{1,80}}\bwho\b")
"""Whom an actor plays, and what that one does; who "played for Fell" is in a career."""
_PART = re.compile(rf"{_PLAYS}(?:(?:the|a|an)\s)?(?:[A-Z][\w’'.-]*,?\s){{0,4}}(?:(?:the|a|an|his|her|its)\s)?$")
"""Right before a title, which is that of a part: "plays the president, Eleanor Vance"."""
_STAGED = re.compile(r"(?:^|[\s(])(?:Act|Scene|Episode)\s(?:[IVX]+|\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\b")
_INVENTED = (
    r"(?:novel|play|drama|sitcom|soap|opera|musical|thriller|comedy|cartoon|fable|pantomime|short story|sketch|skit"
    r"|parody|satire|film|movie|dream|nightmare|(?:alternat\w+|counterfactual|imagined) histor(?:y|ies)"
    r"|(?:parallel|alternat\w+) (?:universe|world|timeline))"
)
_IN_ONE = re.compile(
    rf"\W*(?:In|Throughout)\s(?:the|his|her|their|a|an|this|that|[A-Z][\w’']+)\s(?:[\w’'-]+\s){{0,3}}?{_INVENTED}"
    r"(?:['’]s(?: [a-z]+){1,3})?(?: [\"“‘'_][^\"”’_]{1,80}[\"”’_])?(?:,\s|\s(?=[A-Z]|the\b|an?\b))"
    r"|\W*In\sthe\s(?:first|second|third|fourth|fifth|last|final|opening|closing|next|penultimate)\s"
    r"(?:act|scene|episode|reel)\b(?! of (?:his|her|their|a|an|this)\b)"
    r"|\W*(?:In|At)\s(?!a\s)(?:[\w’'-]+\s){0,4}?(?:series|seasons?|episodes?)\s(?:[a-z]+\s)?of\s"
    rf"(?:the|its|this|that|[A-Z][\w’']+)\s(?:[\w’'-]+\s){{0,3}}?(?:{_INVENTED}|show|programme)\b"
)
"""How a sentence opens that goes on within a work: "In the novel, Hale is headmistress"."""
_IN_FICTION = re.compile(
    r"[^.;:]{0,80}?\b(?:in|at|by|towards|during)\s(?:(?:the|its|his|her|their|an?)\s)?"
    r"(?:(?:very\s)?(?:end|start|beginning|close|climax|middle)\sof\s(?:(?:the|his|her)\s)?)?(?:[a-z]+\s)?"
    r"(?:(?:series|season|episode|act|scene|book|volume)\s(?:[IVX]+|\d{1,2}|one|two|three|four|five|six)"
    r"|(?:(?:first|second|third|last|final|opening|closing|next|penultimate)\s)(?:episode|act|scene|reel)"
    r"|(?:film|movie|novel|play|drama|sitcom|soap|opera|musical|dreams?|nightmares?))"
    r"(?=\s*(?:[.,;:)]|$|\b(?:and|when|after|because|over|by)\b))"
)
"""Where in a work something takes place; the end of "the season" is that of the clubs."""


_BY_ACTOR = re.compile(r"['’]?\s\((?P<given>[A-Z][a-z]+)\s(?:[A-Z][\w.’'-]*\s?){1,2}\)")
"""Who plays somebody, in brackets behind the name: "Mayor Ann Hale (Tom Reed)"."""
_OF_WORK = re.compile(rf"\b(?:films?|movie|series|starring|stars|episode|season|{_INVENTED})\b")
_TO_WORK = 400
"""Code points around a part within which the text says that it is one."""
_IN_BOOK = re.compile(r"[^.;:]{0,80}?\b(?:in|of)\s(?:the|her|his|their)\s(?:book|story|tale)\b")
"""Where something takes place, if a work of fiction was named before."""


def _is_acted(text: str, end: int) -> bool:
    """Whether the name of an actor stands behind a part of a work that is told of near by."""
    found = _BY_ACTOR.match(text, end)
    is_somebody = found is not None and load("given_names").has(found["given"])
    return is_somebody and _OF_WORK.search(text, max(0, end - _TO_WORK), end + _TO_WORK) is not None


def is_staged(scene: Scene, begin: int, end: int) -> bool:
    """Whether an event told of from `begin` to `end` takes place on a stage or in a book."""
    text, sentence = scene.setting.text, scene.sentence.span
    first = max(sentence.start, end - _FARTHEST)
    if _is_acted(text, end):
        return True
    is_part = _WHO_IS_PLAYED.search(text, first, end) or _PART.search(text, first, begin)
    is_within = _STAGED.search(text, first, end) or _IN_ONE.match(text, sentence.start, end)
    if _IN_BOOK.match(text, end, sentence.end) and _OF_WORK.search(text, max(0, end - _TO_WORK), end):
        return True
    return bool(is_part or is_within or _IN_FICTION.match(text, end, min(sentence.end, end + _FARTHEST)))
