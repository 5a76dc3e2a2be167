"""Lists of the holders of an office: rows of a name and a stretch of years, under a heading that names the office."""

import re

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
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
_LONGEST_ROW = 20  # chunks
_LONGEST_LISTED = 40  # years
_TELLS = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.SAY, Symbol.PRONOUN}
_NAME = re.compile(r"[^\W\d_]\.|[^\W\d_]{2,20}(?:[’'-][^\W\d_]{1,20}){0,2}")
_MOST_NAMES = 4


def is_of_holders(scene: Scene, office: Post) -> bool:
    """Whether a heading names an office and nothing besides, but in brackets: "List of headmasters (1756 to now)"."""
    first = scene.symbols.find(Symbol.OPEN)
    last = first if first > 0 and scene.kinds[-1] is Symbol.CLOSE else len(scene.chunks)
    is_all = all(scene.kinds[at] in _LISTS or scene.words(at).lower() == "list" for at in range(last))
    return is_all and bool(office.is_strong or office.organisation)


def listed_under(scene: Scene, office: Post) -> Draft | None:
    """The tenure of a row of one name and one stretch of years; a stretch as long as a life may be one.

    A year alone in brackets is read as that year from first to last; what else the list holds must bear it out.
    """
    end = next((at for at in scene.places(Symbol.OPEN, 1) if scene.words(at) == "["), len(scene.chunks))  # "[acting]"
    symbols = scene.symbols[:end]
    is_row = scene.sentence.zone in (Zone.ROW, Zone.HEADING) and len(symbols) <= _LONGEST_ROW
    if not is_row or not _TELLS.isdisjoint(symbols):
        return None
    holder = symbols.find(Symbol.PERSON if Symbol.PERSON in symbols else Symbol.NAME)
    if holder < 0 or symbols.count(symbols[holder]) != 1 or symbols.count(Symbol.TIME) != 1:
        return None
    if any(not is_manner_of_address(scene, at, holder) for at in scene.places(Symbol.POST, 0, end)):
        return None
    person, at = scene.person(holder) or unknown(scene, holder, office), symbols.index(Symbol.TIME)
    phrase = scene.phrase(at)
    if person is None or lasts_life(phrase, _LONGEST_LISTED):
        return None
    listed = Draft(
        Kind.TENURE,
        "tenure.list",
        scene.span((holder, at)),
        ((person, Part.HOLDER),),
        post=office.text,
        organisation=office.organisation,
        time=phrase,
        evidence=(Evidence("date", scene.chunks[at].span),),
    )
    if phrase.relation in STRETCH:
        return held(listed, scene)
    is_year = phrase.start is not None and phrase.start.precision is Precision.YEAR and scene.words(at).isdigit()
    if is_year and office.is_plural and (scene.before(at), scene.after(at)) == (Symbol.OPEN, Symbol.CLOSE):
        return replace(listed, start=phrase.start, end=phrase.start, status=Status.DATED)
    return None


def unknown(scene: Scene, at: int, office: Post) -> Person | None:
    """Who bears a name that nothing tells to be a person's but a list of those who held an office: "List of clerks"."""
    is_name = office.is_plural and is_name_alone(scene.words(at)) and Symbol.ORG not in scene.symbols
    return Person(scene.words(at)) if is_name else None


def is_name_alone(words: str) -> bool:
    """Whether words could be the whole name of a person: "Zevin Takol", but not "Office Vacant"."""
    names = words.split()
    return 1 < len(names) <= _MOST_NAMES and all(
        name[0].isupper() and not name[1:].isupper() and _NAME.fullmatch(name) and not load("common_words").has(name)
        for name in names
    )
