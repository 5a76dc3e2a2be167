"""Lists of the holders of an office along a line: "Headmasters: J. Hale, 1870–82; T. Reed, 1882–1901"."""

from collections.abc import Iterator

from tui.analysis.chunks import Post
from tui.analysis.drafts import Draft
from tui.analysis.rules.tenures.listed_under import held_over
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_BETWEEN = frozenset((Symbol.COMMA, Symbol.OPEN, Symbol.CLOSE, Symbol.STATUS, Symbol.DASH, Symbol.COLON, Symbol.STOP))
_VACANT = "vacant"


def listed_along(scene: Scene, office: Post | None) -> tuple[Draft, ...]:
    """The tenures of a line whose entries, parted by semicolons, are each of one name and one stretch of years.

    Args:
        scene: The line.
        office: What the heading above it names; that which the line begins with comes before it.
    """
    labelled = scene.post(0) if scene.kinds[:2] == (Symbol.POST, Symbol.COLON) else None
    if labelled is not None:
        office = labelled if labelled.is_plural else None
    parts = list(_parts(scene, 2 if labelled is not None else 0))
    if office is None or len(parts) < _FEWEST:
        return ()
    found = [_entry(scene, office, part) for part in parts if not _is_vacant(scene, part)]
    return tuple(one for one in found if one is not None) if all(found) else ()


_FEWEST = 2


def _parts(scene: Scene, first: int) -> Iterator[range]:
    """The entries of a line, without the semicolons."""
    for at in scene.places(Symbol.STOP, first):
        if scene.words(at) == ";":
            yield range(first, at)
            first = at + 1
    yield range(first, len(scene.chunks))


def _is_vacant(scene: Scene, part: range) -> bool:
    return any(scene.words(at).lower() == _VACANT for at in part)


def _entry(scene: Scene, office: Post, part: range) -> Draft | None:
    """The tenure of an entry; None where it holds anything but a name and a stretch of years."""
    names = [at for at in part if scene.kinds[at] is Symbol.PERSON]
    times = [at for at in part if scene.kinds[at] is Symbol.TIME]
    rest = {scene.kinds[at] for at in part if at not in (*names, *times)}
    person = scene.person(names[0]) if len(names) == 1 else None
    if person is None or len(times) != 1 or not _BETWEEN.issuperset(rest):
        return None
    return held_over(scene, office, person, names[0], times[0])
