"""Lists of the holders of an office: rows of a name and a stretch of years, under a heading that names the office."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.names.words import is_particle
from tui.analysis.other_times import lasts_life
from tui.analysis.rules.tenures.placed import is_manner_of_address
from tui.analysis.rules.tenures.telling import STRETCH, held
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.model.dates import Precision
from tui.model.statements import Evidence, Kind, Part, Status
from tui.values import replace

_LISTS = frozenset(
    (Symbol.POST, Symbol.DET, Symbol.OF, Symbol.STATUS, Symbol.TIME, Symbol.OPEN, Symbol.CLOSE, Symbol.COLON)
)
_OF_WHAT = frozenset((Symbol.TO, Symbol.AT, Symbol.ORG))
"""What may stand behind the office: "Secretaries | to the Harbour Board"."""
_LIST_WORDS = ("list", "=")
"""Words of a heading besides: "List of mayors", "== Mayors =="."""
ACTING = ("acting", "interim")
_LONGEST_ROW = 20  # chunks
_LONGEST_LISTED = 40  # years
_TELLS = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.SAY, Symbol.PRONOUN}
_NAME = re.compile(r"[^\W\d_]\.|[^\W\d_]{2,20}(?:[’'-][^\W\d_]{1,20}){0,2}")
_MOST_NAMES = 4


def is_of_holders(scene: Scene, office: Post) -> bool:
    """Whether a heading names an office and nothing besides, but in brackets: "List of headmasters (1756 to now)"."""
    first = scene.symbols.find(Symbol.OPEN)
    last = first if first > 0 and scene.kinds[-1] is Symbol.CLOSE else len(scene.chunks)
    behind = next(scene.places(Symbol.POST), 0)
    is_all = all(
        scene.kinds[at] in _LISTS
        or scene.words(at).lower() in _LIST_WORDS
        or (at > behind and scene.kinds[at] in _OF_WHAT)
        for at in range(last)
    )
    return is_all and bool(office.is_strong or office.organisation)


def listed_under(scene: Scene, office: Post) -> tuple[Draft, ...]:
    """The tenures of a row of one name and its stretches of years; a stretch as long as a life may be one.

    A year alone in brackets is read as that year from first to last, one before the name as a day on which the office
    was held; what else the list holds must bear it out.
    """
    end = next((at for at in scene.places(Symbol.OPEN, 1) if scene.words(at) == "["), len(scene.chunks))  # "[acting]"
    symbols = scene.symbols[:end]
    is_row = scene.sentence.zone in (Zone.ROW, Zone.HEADING, Zone.TITLE) and len(symbols) <= _LONGEST_ROW
    if not is_row or not _TELLS.isdisjoint(symbols):
        return ()
    holder = symbols.find(Symbol.PERSON if Symbol.PERSON in symbols else Symbol.NAME)
    if holder < 0 or symbols.count(symbols[holder]) != 1 or Symbol.TIME not in symbols:
        return ()
    if any(not _is_of_holder(scene, at, holder) for at in scene.places(Symbol.POST, 0, end)):
        return ()
    person, times = scene.person(holder) or unknown(scene, holder, office), list(scene.places(Symbol.TIME, 0, end))
    if person is None or not _are_in_turn(scene, times):
        return ()
    found = [held_over(scene, office, person, holder, at) for at in times]
    return tuple(one for one in found if one is not None) if all(found) else ()


def _is_of_holder(scene: Scene, at: int, holder: int) -> bool:
    """Whether a title in a row is no other post: part of how somebody is called, or letters behind the name."""
    return (at > holder and is_nominal(scene.post(at))) or is_manner_of_address(scene, at, holder)


def is_nominal(post: Post | None) -> bool:
    """Whether a post is what stands in letters behind a name: "Ann Hale, J.P."."""
    return post is not None and load("post_nominals").has(post.text.replace(".", ""))


_JOIN_TIMES = frozenset((Symbol.COMMA, Symbol.AND, Symbol.OPEN, Symbol.CLOSE, Symbol.STOP))


def _are_in_turn(scene: Scene, times: Sequence[int]) -> bool:
    """Whether the years of a row are one after the other with nothing between: "1895–96, 1900–01"."""
    for one, other in pairwise(times):
        between = (at for at in range(one + 1, other) if scene.words(at).lower() not in ACTING)
        last, first = scene.phrase(one).end or scene.phrase(one).start, scene.phrase(other).start
        if last is None or first is None or not all(scene.kinds[at] in _JOIN_TIMES for at in between):
            return False
        if last.earliest is None or first.latest is None or last.earliest > first.latest:
            return False
    return True


def held_over(scene: Scene, office: Post, person: Person, holder: int, at: int) -> Draft | None:
    """The office as held by whom a row names over the time at a chunk."""
    phrase = scene.phrase(at)
    if lasts_life(phrase, _LONGEST_LISTED):
        return None
    listed = Draft(
        Kind.TENURE,
        "tenure.list",
        scene.span((holder, at)),
        ((person, Part.HOLDER),),
        post=f"acting {office.text}" if _is_acting(scene, at) else office.text,
        organisation=office.organisation,
        time=phrase,
        evidence=(Evidence("date", scene.chunks[at].span),),
    )
    if phrase.relation in STRETCH:
        return held(listed, scene)
    is_year = phrase.start is not None and phrase.start.precision is Precision.YEAR and scene.words(at).isdigit()
    if is_year and at < holder and _STILL.match(scene.setting.text, phrase.span.end):
        return replace(listed, start=phrase.start, status=Status.DATED)
    if not is_year or not office.is_plural:
        return None
    if (scene.before(at), scene.after(at)) == (Symbol.OPEN, Symbol.CLOSE):
        return replace(listed, start=phrase.start, end=phrase.start, status=Status.DATED)
    if at > holder:
        return None
    if scene.setting.text[phrase.span.start - 1] == "–":  # "–1776: Ann Hale"
        return replace(listed, end=phrase.start, status=Status.DATED)
    return replace(listed, as_of=phrase.start, status=Status.CURRENT) if Symbol.OPEN not in scene.kinds[:at] else None


def _is_acting(scene: Scene, at: int) -> bool:
    """Whether a row notes that the post was held for another over the time at a chunk: "Ann Hale (acting), 1844–46".

    A note right behind one of several times is of that time alone.
    """
    noted = [one for one in range(len(scene.chunks)) if scene.words(one).lower() in ACTING]
    behind = [next((one for one in range(note - 1, -1, -1) if scene.kinds[one] in _NOTED), -1) for note in noted]
    return at in behind or any(scene.kinds[one] is not Symbol.TIME for one in behind)


_NOTED = frozenset((Symbol.TIME, Symbol.PERSON, Symbol.NAME))
_STILL = re.compile(r"(?:–|\s?-(?= {2}|\t)|\s–(?= {2}|\t))\s")
"""Behind a first year whose last is still to come: "1844– Ann Hale"."""


def unknown(scene: Scene, at: int, office: Post) -> Person | None:
    """Who bears a name that nothing tells to be a person's but a list of those who held an office: "List of clerks"."""
    is_name = office.is_plural and is_name_alone(scene.words(at)) and Symbol.ORG not in scene.symbols
    return Person(scene.words(at)) if is_name else None


def is_name_alone(words: str) -> bool:
    """Whether words could be the whole name of a person: "Zevin Takol", but not "Office Vacant"."""
    names = words.split()
    return 1 < len(names) <= _MOST_NAMES and all(
        name[0].isupper() and not name[1:].isupper() and _NAME.fullmatch(name) and not load("common_words").has(name)
        for name in (*names[:1], *(name for name in names[1:-1] if not is_particle(name)), names[-1])
    )
