"""Resignations that came to nothing: refused or taken back in the same sentence or the next."""

import re
from functools import cache

from tui.analysis.factuality import Telling
from tui.analysis.factuality.fiction import is_staged
from tui.analysis.factuality.wording import any_of
from tui.analysis.rules.dating import waited_until
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import group_start
from tui.model.statements import Modality

_REACH, _NEXT, _FARTHEST = 60, 160, 1000
"""Chunks after the trigger, characters of the next sentence, and of its own on either side, that are looked at."""
_BEGINS_CLAUSE = frozenset((Symbol.AND, Symbol.WHEN, Symbol.STOP, Symbol.COMMA))
_LETTER = (
    r"(?:it|that|(?:his|her|their|the|this)\s(?:\w+\s){0,2}?(?:resignations?|letter|notice|offer|decision|papers))"
)
_WAS = r"(?:was|were|had been|has been|is)"
_SET_ASIDE = rf"{_WAS}\s(?:\w+ly\s|later\s|never\s|then\s|at once\s|soon\s|not\s){{0,2}}"
_REFUSED = re.compile(
    rf"\b(?:{_LETTER}|this|which|but|and)\s(?:{_WAS}(?:n['’]t|\snot|\snever)"
    r"\s(?:accepted|received|sent|posted|delivered|submitted|processed|acted (?:up)?on)\b"
    rf"|{_SET_ASIDE}(?:refused|rejected|declined|turned down)\b(?!\sto\b))"
    rf"|\b{_LETTER}\s(?:having been|was|had been)\s(?:torn up|ripped up|burnt|destroyed|returned unopened)\b"
    r"|\bonly to be (?:refused|rejected|turned down)\b"
    r"|\b(?:refused|declined|would not(?: agree)?|did not|unwilling)\s(?:to )?(?:accept|entertain|receive|take)\b"
    rf"(?=\s*(?:$|[.,;:]|{_LETTER}))"
    rf"|\b(?:refused|rejected|declined|turned down|would not take|would not hear of)\s{_LETTER}(?!\s\w+\sfor)"
    rf"|\b(?:tore|ripped|threw|handed|gave|sent)\s(?:(?:up|back)\s{_LETTER}|{_LETTER}\s(?:up|back))",
    re.IGNORECASE,
)
_REFUSED_BY = re.compile(
    r"[;,]\s(?:and\s|but\s)?(?:(?:the|his|her|their)\s)?(?:[\w.’'-]+\s){1,4}(?:had\s|has\s)?(?:"
    r"(?:refused|declined)\s(?:to (?:accept|entertain|receive)\s)?|rejected\s|turned down\s"
    rf"|would not (?:accept|take|hear of)\s){_LETTER}",
    re.IGNORECASE,
)
"""What another does at once with a resignation: "; Strangeways refused it"."""
_STAYED = re.compile(
    r"\b(?:persuaded|convinced|prevailed upon|talked|asked|urged|begged|told)\b[^.;]{0,30}\b"
    r"(?:to (?:stay|remain|carry on|continue|reconsider|think again|withdraw|wait)|out of it|otherwise)\b"
    r"|\b(?:changed|changing) (?:his|her|their) minds?\b|\bthought better of it\b"
    r"|\b(?<!but had )(?:agreed|decided|chose) to (?:stay|remain|carry on)\b"  # not "but had agreed", before that
    r"|\b(?:announced|said|declared|let it be known) (?:that )?(?:he|she|they) (?:was|were) (?:staying|remaining"
    r"|not going)\b",
    re.IGNORECASE,
)


@cache
def _withdrawn() -> re.Pattern[str]:
    """How a resignation is taken back by who handed it in."""
    return re.compile(
        rf"\b{any_of('verbs_taking_back')}\b(?:\s{_LETTER}|\s*(?:[.,;:]|$|\s(?:the|a|last|next)\s(?:\w+\s)?"
        r"(?:day|week|month|hour|morning|evening)|\s(?:on|at|by|before|later|within)\b))"
        rf"|\b(?:took|taken|take|(?:asked|begged) for|wanted)\s{_LETTER}\sback\b",
        re.IGNORECASE,
    )


_TAKES_UP = re.compile(
    r"\W*+(?:But |However,? |Later,? |In the end,? )*+"
    rf"(?:(?:it|that|{_LETTER}|the offer|this|he|she|they|I)\b|[^.;:]{{0,60}}?\b{_LETTER}\b)",
    re.IGNORECASE,
)


_OF_ANOTHER = re.compile(
    r"\balso (?:had )?(?:offered|tendered|submitted|handed in|resigned|quit|wanted|threatened)\b", re.IGNORECASE
)
"""How the next sentence tells of another resignation: "He also offered to give up the chair, which was refused"."""


def framed(scene: Scene, trigger: int) -> Modality | None:
    """How an event is told where words before it in its sentence frame it: a sketch, gossip, what one can imagine."""
    lexicon = load("frames")
    begin, end = scene.sentence.span.start, scene.chunks[trigger].start
    found = lexicon.find(scene.setting.text, max(begin, end - _FARTHEST), end)
    readings = [attributes for term in found if (attributes := term.entry.attributes("frames"))]
    if not readings and is_staged(scene, end, scene.chunks[trigger].end):
        return Modality.CONDITIONAL
    return Modality(readings[-1][0]) if readings else None


_AT_ONCE = re.compile(r"[^.;:!?]{0,120}?\b(?:with immediate effect|effective immediately|with effect from today)\b")


_GIVES_NOTICE = re.compile(
    r"\bI (?:am writing|write)(?: [a-z]+){0,3} to (?:[a-z]+ ){0,3}$"
    r"|\bhereby\s(?:(?!(?:will|shall|would|intend|intention|threaten|offer)\b)[^.;:]){0,60}$"
)
_WISHES = re.compile(
    r"\bI (?:wish|would like|desire|beg) (?:\w+ )?to (?:tender|submit|give|hand in|present) my [a-z ]+$"
    r"|\bI beg (?:leave )?to resign$"
)
_NO_CHOICE = re.compile(
    r"\bI (?:have|am left with) (?:\w+ )?no (?:\w+ )?(?:choice|option|alternative) (?:but|other than) to $"
)
_DECIDED = re.compile(
    r"\bI (?:have |had )?(?:now )?(?:decided|resolved|concluded)\b[^.;:]{0,40}\bthat I (?:should|must|ought to) $"
)
_UNDER_WAY = ("is", "was", "am", "are", "were", "be", "\u2019s", "'s")


def at_once(scene: Scene, trigger: int, told: Telling) -> Telling:
    """A resignation told as under way, but with effect at once, or handed in by these very words, has happened.

    "Hale is resigning with immediate effect"; "I am writing to resign".
    """
    if told.modality not in (Modality.PLANNED, Modality.CONDITIONAL, Modality.CALLED_FOR):
        return told
    text, sentence = scene.setting.text, scene.sentence.span
    is_under_way = scene.form(trigger) == "ing" and scene.words(trigger - 1).lower() in _UNDER_WAY
    if is_under_way and _AT_ONCE.match(text, scene.chunks[trigger].end, sentence.end):
        return Telling(None, told.first)
    begin = scene.chunks[trigger].start
    gives_notice = _NO_CHOICE if told.modality is Modality.CALLED_FOR else _GIVES_NOTICE
    if _DECIDED.search(text, max(sentence.start, begin - _NEXT), begin):
        return Telling(Modality.PLANNED, told.first)
    is_notice = gives_notice.search(text, max(sentence.start, begin - _FARTHEST), begin)
    wishes = _WISHES.search(text, max(sentence.start, begin - _NEXT), scene.chunks[trigger].end)
    return Telling(None, told.first) if is_notice or wishes else told


def in_hindsight(scene: Scene, trigger: int, told: Telling) -> Telling:
    """How a resignation is told in the end: one withdrawn is denied, one refused is no more than an offer."""
    if told.modality not in (None, Modality.ALLEGED):
        return told
    if (reading := framed(scene, trigger)) is not None:
        return told._replace(modality=reading)
    text, end = scene.setting.text, scene.sentence.span.end
    after = text[scene.chunks[trigger].end : _end(scene, trigger)]
    following = text[end : end + _NEXT].lstrip()
    following = re.split(r"(?<=[a-z\d][.;!?])\s", following, maxsplit=1)[0] if _TAKES_UP.match(following) else ""
    following = "" if _OF_ANOTHER.search(following) else following
    for words in (after, following):
        if _withdrawn().search(words):
            return told._replace(modality=Modality.DENIED)
        if _REFUSED.search(words) or _STAYED.search(words):
            return told._replace(modality=Modality.CONDITIONAL)
    clause = text[scene.chunks[trigger].end : min(scene.chunks[trigger].end + _FARTHEST, end)]
    return told._replace(modality=Modality.CONDITIONAL) if _REFUSED_BY.search(clause) else told


def _end(scene: Scene, trigger: int) -> int:
    """Where the words about the resignation end: with the sentence, or where another person's deed is told."""
    last = min(trigger + _REACH, len(scene.chunks))
    for at in range(trigger + 1, last):
        if scene.chunks[at].symbol is Symbol.PERSON and scene.before(at) in _BEGINS_CLAUSE:
            return scene.chunks[at].start
    return scene.chunks[last - 1].end


def day_waited_for(scene: Scene, trigger: int) -> int | None:
    """The day until which somebody did not resign, on which they did: "did not resign as clerk until | 4 May 2004"."""
    group = range(group_start(scene, trigger), trigger)
    if not any(scene.kinds[at] in (Symbol.DO, Symbol.HAVE) for at in group):
        return None
    return next((at for at in waited_until(scene, trigger, _WAIT) if scene.before(at) is not Symbol.COMMA), None)


_WAIT = 6  # chunks
