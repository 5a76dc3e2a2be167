"""Holders of an office in a table or list: rows of a name and two dates, under a heading that names the office."""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.other_times import lasts_life
from tui.analysis.rules.tenures.telling import STRETCH, held
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part, Status

_STARTS = ("from", "start", "started", "took office", "appointed", "since")
_ENDS = ("to", "until", "end", "ended", "left office", "left")
_ACTING = ("acting", "interim")


def find_holders(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The tenures, and the resignations noted beside them, of tables whose columns say from when and until when.

    The rows of a list say so themselves: "1836–1840: Ann Hale", "Ann Hale, 1840–present".
    """
    post: Post | None = None
    heads_list = False
    columns: tuple[int, int] | None = None
    for scene in scenes:
        if post is not None and heads_list and (listed := _listed(scene, post)) is not None:
            yield listed
        elif scene.sentence.zone in (Zone.HEADING, Zone.TITLE):
            post, columns = _office(scene), None
            heads_list = post is not None and bool(post.is_strong or post.organisation) and _heads_list(scene)
        elif scene.sentence.zone is not Zone.ROW:
            columns = None
        elif post is not None and columns is None:
            columns = _columns(scene)
        elif post is not None and columns is not None:
            yield from _row(scene, post, columns)


def _office(scene: Scene) -> Post | None:
    """The one office that a heading names."""
    posts = [one.value for one in scene.chunks if isinstance(one.value, Post)]
    return posts[0] if len(posts) == 1 else None


def _heads_list(scene: Scene) -> bool:
    """Whether a heading names an office and nothing besides, but in brackets: "List of headmasters (1756 to now)"."""
    first = scene.symbols.find(Symbol.OPEN)
    last = first if first > 0 and scene.kinds[-1] is Symbol.CLOSE else len(scene.chunks)
    return all(scene.kinds[at] in _HEADS_LIST or scene.words(at).lower() == "list" for at in range(last))


_HEADS_LIST = frozenset(
    (Symbol.POST, Symbol.DET, Symbol.OF, Symbol.STATUS, Symbol.TIME, Symbol.OPEN, Symbol.CLOSE, Symbol.COLON)
)


def _listed(scene: Scene, post: Post) -> Draft | None:
    """The tenure of a row of one name and one stretch of years; a stretch as long as a life may be one."""
    symbols = scene.symbols
    is_row = scene.sentence.zone in (Zone.ROW, Zone.HEADING) and len(symbols) <= _LONGEST_ROW
    if not is_row or not _TELLS.isdisjoint(symbols):
        return None
    holder = symbols.find(Symbol.PERSON if Symbol.PERSON in symbols else Symbol.NAME)
    if holder < 0 or symbols.count(symbols[holder]) != 1 or symbols.count(Symbol.TIME) != 1:
        return None
    person, at = scene.person(holder) or _unknown(scene, holder, post), symbols.index(Symbol.TIME)
    phrase = scene.phrase(at)
    if person is None or phrase.relation not in STRETCH or lasts_life(phrase, _LONGEST_LISTED):
        return None
    listed = Draft(
        Kind.TENURE,
        "tenure.list",
        scene.span((holder, at)),
        ((person, Part.HOLDER),),
        post=post.text,
        organisation=post.organisation,
        time=phrase,
        evidence=(Evidence("date", scene.chunks[at].span),),
    )
    return held(listed, scene)


def _unknown(scene: Scene, at: int, post: Post) -> Person | None:
    """Who bears a name that nothing tells to be a person's but a list of those who held an office: "List of clerks"."""
    name = scene.words(at)
    is_name = post.is_plural and _NAME.fullmatch(name) is not None and Symbol.ORG not in scene.symbols
    return Person(name) if is_name else None


_NAME = re.compile(r"[A-Z][a-z’'-]+(?: (?:[A-Z]\.|[A-Z][a-z’'-]+)){1,3}")
_LONGEST_ROW = 20  # chunks
_LONGEST_LISTED = 40  # years
_TELLS = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.SAY, Symbol.POST, Symbol.PRONOUN}


def cells_of(scene: Scene) -> list[list[int]]:
    """The chunks of each cell of a row whose cells stand between upright strokes."""
    cells: list[list[int]] = []
    for at in range(len(scene.chunks)):
        if scene.chunks[at].symbol is Symbol.STOP and scene.words(at) == "|":
            cells.append([])
        elif cells:
            cells[-1].append(at)
    return cells


def _columns(scene: Scene) -> tuple[int, int] | None:
    """Which columns of a head row hold the first and the last day."""
    heads = [" ".join(scene.words(at) for at in cell).lower() for cell in cells_of(scene)]
    start = next((index for index, head in enumerate(heads) if head in _STARTS), None)
    end = next((index for index, head in enumerate(heads) if head in _ENDS), None)
    return None if start is None or end is None else (start, end)


def _row(scene: Scene, post: Post, columns: tuple[int, int]) -> Iterator[Draft]:
    cells = cells_of(scene)
    holder = next((at for cell in cells for at in cell if scene.chunks[at].symbol is Symbol.PERSON), None)
    person = scene.person(holder)
    if holder is None or person is None or len(cells) <= max(columns):
        return
    times = [_time(scene, cells[column]) for column in columns]
    start, end = (_date(scene, at) for at in times)
    if start is None:
        return
    dated = [at for at in times if at is not None]
    is_acting = any(scene.words(at).lower() in _ACTING for cell in cells for at in cell)
    tenure = Draft(
        Kind.TENURE,
        "tenure.table",
        Span(scene.chunks[holder].start, scene.chunks[dated[-1]].end),
        ((person, Part.HOLDER),),
        post=f"acting {post.text}" if is_acting else post.text,
        organisation=post.organisation,
        start=start,
        end=end,
        status=Status.DATED,
        evidence=tuple(Evidence("start" if at == dated[0] else "end", scene.chunks[at].span) for at in dated),
    )
    yield tenure
    noted = next((at for cell in cells for at in cell if scene.words(at).lower() == "resigned"), None)
    if noted is not None:
        span = Span(scene.chunks[holder].start, scene.chunks[noted].end)
        yield Draft(
            Kind.RESIGNATION,
            "resignation.table",
            span,
            tenure.people,
            post=tenure.post,
            organisation=tenure.organisation,
            date=end,
        )


def _time(scene: Scene, cell: Sequence[int]) -> int | None:
    return next((at for at in cell if isinstance(scene.chunks[at].value, TimePhrase)), None)


def _date(scene: Scene, at: int | None) -> EdtfDate | None:
    if at is None:
        return None
    phrase = scene.phrase(at)
    return phrase.start or phrase.end
