"""Tables of those who hold or held posts: rows below a head that says who, which post, from when and until when.

The post of a row is that of its own column, or the office that the heading above the table names.
"""

import re
from collections.abc import Iterator, Sequence

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.rules.tenures.columns import (
    FIRST,
    LAST,
    POST,
    TERM,
    Columns,
    cells_of,
    is_part,
    is_rest,
    is_row,
    read_head,
    rests_of,
)
from tui.analysis.rules.tenures.headed import announced, is_caption, is_heading, office_of, years_of
from tui.analysis.rules.tenures.listed_along import listed_along
from tui.analysis.rules.tenures.listed_under import ACTING, is_name_alone, is_nominal, is_of_holders, listed_under
from tui.analysis.rules.tenures.placed import title_class
from tui.analysis.rules.tenures.telling import STRETCH, held
from tui.analysis.scenes import Scene
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.zones.datelines import FULL_DATE, read_full_date
from tui.model.dates import EdtfDate
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part, Status
from tui.values import replace

_LONGEST_TERM = 60  # years


def find_holders(scenes: Sequence[Scene]) -> Iterator[Draft]:
    """The tenures, and the resignations noted beside them, of tables and lists of holders.

    The years that are a heading are those of one table of posts: whether they are a second one's too, nothing tells.
    """
    office: Post | None = None
    years: TimePhrase | None = None
    columns: Columns | None = None
    heads_list, is_first = False, True
    rows: list[Draft] = []
    for scene in scenes:
        if columns is not None and is_rest(scene, columns):
            continue
        row = cells_of(scene, columns) if columns is not None and is_row(scene) else None
        if columns is not None and row is not None and (made := list(_row(scene, columns, row, office, years))):
            yield from made
        elif is_row(scene) and (head := read_head(scene, office)) is not None:
            columns = head if head.is_dated or is_first or years is None else None
            office, is_first = office or head.office, False
        elif listed := _listed(scene, office if heads_list else None):
            rows += listed
        elif (heads_list and _is_unread_row(scene)) or (
            not is_caption(scene) and (row is not None or (columns is not None and is_part(scene, columns)))
        ):
            continue
        elif is_heading(scene):
            years, is_first, columns = years_of(scene), True, None
            if years is None and scene.kinds != (Symbol.TIME,):  # "1926-present"
                yield from _borne_out(rows)
                rows = []
                office = None if is_row(scene) and not is_caption(scene) else office_of(scene)
                heads_list = office is not None and is_of_holders(scene, office)
        elif scene.sentence.zone is not Zone.ROW:
            columns = None
            if (named := announced(scene)) is not None:
                yield from _borne_out(rows)
                rows, office, heads_list = [], named, True
    yield from _borne_out(rows)


def _listed(scene: Scene, office: Post | None) -> tuple[Draft, ...]:
    """The tenures of a line of a list, under the office that heads it or behind one that the line begins with."""
    under = listed_under(scene, office) if office is not None else ()
    return under or listed_along(scene, office)


def _borne_out(rows: Sequence[Draft]) -> Iterator[Draft]:
    """The rows of one list, those of a single year only where most of the others tell a first year and a last."""
    days = [row.as_of.earliest for row in rows if row.status is Status.CURRENT and row.as_of is not None]
    told = [day for day in days if day is not None]
    if len(told) < _FEWEST_YEARS or told not in (sorted(told), sorted(told, reverse=True)):
        rows = [row for row in rows if row.status is not Status.CURRENT]
    several = [row for row in rows if row.start is None or row.start != row.end]
    yield from several if 2 * len(several) <= len(rows) else rows


_FEWEST_YEARS = 3
"""Rows of a year alone, one after the other, that make a list."""


def _is_unread_row(scene: Scene) -> bool:
    """Whether a line of a list is of somebody and a time, though not read: it heads nothing."""
    is_heading = scene.sentence.zone in (Zone.HEADING, Zone.TITLE)
    if not is_heading or Symbol.PERSON not in scene.symbols or Symbol.TIME not in scene.symbols:
        return False
    return all(is_nominal(scene.post(at)) for at in scene.places(Symbol.POST))


def with_holders(drafts: Sequence[Draft], holders: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts with those of tables and lists, over what was read in a row as if nothing stood above it.

    "Ann Hale | Reporter | 1990–94" below "Name | Profession | In office" tells no post but the table's, nor does
    "John Hale, 3rd Duke of Orb, 1990–94" in a list of mayors.
    """
    told: dict[Person, list[Span]] = {}
    for one in holders:
        told.setdefault(one.people[0][0], []).append(one.span)
    for one in drafts:
        is_of_row = one.is_bare or one.rule == _IN_CELLS or title_class(one.post or "") == "honour"
        spans = told.get(one.people[0][0], ()) if is_of_row and one.people else ()
        if not any(span.overlaps(one.span) for span in spans):
            yield one
    yield from holders


_IN_CELLS = "tenure.in-cells"


def _row(
    scene: Scene, columns: Columns, cells: list[list[int]], office: Post | None, years: TimePhrase | None
) -> Iterator[Draft]:
    """What a row tells: who held the post of its own column, or the office, and since when."""
    rests = rests_of(scene, columns)
    if rests is None or columns.people is None:
        return
    holder = _holder(scene, cells[columns.people], rests[columns.people])
    own = _own_post(scene, cells[columns.kinds[POST]]) if POST in columns.kinds else None
    post = office if own is None else scene.post(own)
    if holder is None or post is None or (own is None) is (POST in columns.kinds):
        return
    made = Draft(
        Kind.TENURE,
        "tenure.table",
        scene.span(holder[:2] if own is None else (*holder[:2], own)),
        ((holder[2], Part.HOLDER),),
        post=post.text,
        organisation=post.organisation,
        evidence=() if own is None else (Evidence("post", post.head),),
    )
    if columns.is_dated:
        yield from _dated(made, scene, columns, cells, rests)
    elif own is not None and Symbol.TIME not in scene.symbols and not rests[columns.kinds[POST]]:
        made = held(replace(made, time=years), scene, "" if years else post.status)
        yield replace(made, rule="tenure.portfolio", is_bare=years is None)


def _holder(scene: Scene, cell: Sequence[int], rest: str) -> tuple[int, int, Person] | None:
    """The first and the last chunk of the one person of a cell, whatever the language of the name.

    The names know perhaps but one of "Luis Hale" and "Santos", and not what of the name stands in the lines below.
    """
    names = [at for at in cell if scene.kinds[at] in _OF_NAMES]
    people = [at for at in names if scene.person(at) is not None]
    if not names or len(people) > 1:
        return None
    first = scene.person(people[0]) if names == people else None
    if first is not None and not rest:
        return people[0], people[0], first
    whole = f"{first.name if first else scene.span(names).of(scene.setting.text)} {rest}".strip()
    return (names[0], names[-1], Person(whole)) if is_name_alone(whole) else None


_OF_NAMES = frozenset((Symbol.PERSON, Symbol.NAME, Symbol.ORG))


def _own_post(scene: Scene, cell: Sequence[int]) -> int | None:
    """The one post of a cell that names nobody besides."""
    posts = [at for at in cell if scene.post(at)]
    post = scene.post(posts[0]) if len(posts) == 1 else None
    is_one = post is not None and not post.is_plural and not any(scene.kinds[at] is Symbol.PERSON for at in cell)
    return posts[0] if is_one else None


def _dated(
    made: Draft, scene: Scene, columns: Columns, cells: list[list[int]], rests: Sequence[str]
) -> Iterator[Draft]:
    """The tenure of a row with its days, and the resignation that ended it where the row notes one."""
    found = _days(scene, columns, cells, rests)
    if found is None:
        return
    start, end, dated = found
    is_acting = any(scene.words(at).lower() in ACTING for cell in cells for at in cell)
    span = Span(min(made.span.start, scene.chunks[dated[0]].start), max(made.span.end, scene.chunks[dated[-1]].end))
    tenure = replace(
        made,
        span=span,
        post=f"acting {made.post}" if is_acting and not str(made.post).startswith(ACTING) else made.post,
        start=start,
        end=end,
        status=Status.DATED,
        evidence=(*made.evidence, *(Evidence("date", scene.chunks[at].span) for at in dated)),
    )
    yield tenure
    noted = next((at for cell in cells for at in cell if scene.words(at).lower() == "resigned"), None)
    if noted is not None:
        span = Span(made.span.start, max(made.span.end, scene.chunks[noted].end))
        yield replace(
            tenure,
            kind=Kind.RESIGNATION,
            rule="resignation.table",
            span=span,
            start=None,
            end=None,
            status=None,
            date=end,
            evidence=(),
        )


def _days(
    scene: Scene, columns: Columns, cells: list[list[int]], rests: Sequence[str]
) -> tuple[EdtfDate, EdtfDate | None, list[int]] | None:
    """The first and the last day that a row gives and where they stand; None where it gives no first, or too many."""
    if FIRST in columns.kinds and LAST in columns.kinds:
        first, last = (_day(scene, cells[at], rests[at]) for at in (columns.kinds[FIRST], columns.kinds[LAST]))
        if first is None or last is None or len(first) != 1 or len(last) > 1:
            return None
        (start, end), found = (first[0][0], last[0][0] if last else None), [at for _, at in (*first, *last)]
        return (start, end, sorted(found)) if not _is_wrong(start, end) else None
    term = [at for at in cells[columns.kinds[TERM]] if _is_time(scene, at)]
    phrase = scene.phrase(term[0]) if len(term) == 1 and not rests[columns.kinds[TERM]] else None
    if phrase is None or phrase.start is None or phrase.relation not in STRETCH:
        return None
    return (phrase.start, phrase.end, term) if not _is_wrong(phrase.start, phrase.end) else None


def _day(scene: Scene, cell: Sequence[int], rest: str) -> list[tuple[EdtfDate, int]] | None:
    """The days of a cell, which may go on in the lines below, "4 May" and "1990"; None for one that cannot be told."""
    if _YEAR.search(rest):
        words = scene.span(cell).of(scene.setting.text) if cell else ""
        found = FULL_DATE.fullmatch(f"{words} {rest}")
        day = read_full_date(found) if found is not None else None
        return [(EdtfDate.parse(day.isoformat()), cell[0])] if day is not None else None
    days: list[tuple[EdtfDate, int]] = []
    for at in cell:
        if scene.kinds[at] is Symbol.TIME:
            phrase = scene.phrase(at)
            if phrase.relation is not Relation.AT or phrase.start is None or not _YEAR.search(scene.words(at)):
                return None
            days.append((phrase.start, at))
    return days


_YEAR = re.compile(r"\b[12]\d{3}\b")


def _is_time(scene: Scene, at: int) -> bool:
    return scene.kinds[at] is Symbol.TIME


def _is_wrong(start: EdtfDate, end: EdtfDate | None) -> bool:
    """Whether two days are no first and last day in a post: the wrong way round, or a life apart."""
    first, last = start.earliest, end.latest if end is not None else None
    return first is not None and last is not None and not 0 <= last.year - first.year <= _LONGEST_TERM
