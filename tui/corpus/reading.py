"""One source to what it states; alone, so that it can run in another process."""

from time import time_ns

from tui.corpus.sources import Source
from tui.errors import DocumentError
from tui.model.documents import Document, Problem
from tui.model.statements import Statement
from tui.readers.finding import stamp_of
from tui.store.index import Fingerprint
from tui.values import dataclass, replace

YOUNG = 2_000_000_000  # nanoseconds; a file as young as its clock's step may change again and look the same
ATTEMPTS = 3  # at a file that is being written


@dataclass(frozen=True, slots=True)
class Reading:
    """One document read and analysed, or the reason why not."""

    document: Document | None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """A source looked at again; without a reading where its bytes are those known."""

    source: Source
    fingerprint: Fingerprint
    reading: Reading | None


def analyse(source: Source) -> Reading:
    """Read one document and what it states."""
    reading = look(source, "", "").reading
    assert reading is not None
    return reading


def look(source: Source, sha256: str, how: str) -> Look:
    """Look at a source, and read it unless its bytes are those known.

    Args:
        source: The file and what is told of it.
        sha256: The sum of the bytes known; empty if none are, or they were read otherwise.
        how: The extractor and the settings that it is read with.
    """
    from hashlib import sha256 as digest

    from tui.readers.files import content_of

    for _ in range(ATTEMPTS):
        now, stamp = time_ns(), stamp_of(source.path)
        try:
            content = content_of(source.path, source.id)
        except DocumentError as error:
            return Look(source, Fingerprint("", "", how), _not_read(source, error))
        is_whole = stamp == stamp_of(source.path)
        if is_whole:
            break
    summed = digest(content).hexdigest()
    if summed == sha256 and is_whole:
        return Look(source, Fingerprint(settled(stamp, now), summed, how), None)
    reading = _analysed(source, content)
    if is_whole:
        return Look(source, Fingerprint(settled(stamp, now), summed, how), reading)
    changed = Problem(source.id, f"{source.id} changed while it was read; what is told of it may be from a part of it.")
    return Look(source, Fingerprint("", "", how), replace(reading, problems=(*reading.problems, changed)))


def settled(stamp: str, now: int | None = None) -> str:
    """The stamp, if a later change of the file must change it; else none."""
    return stamp if stamp and (now or time_ns()) - max(map(int, stamp.split()[1:])) > YOUNG else ""


def _analysed(source: Source, content: bytes) -> Reading:
    from tui.analysis.extraction import extract
    from tui.readers.files import document_of

    try:
        document = source.settings.describe(document_of(content, source.path, source.id))
    except DocumentError as error:
        return _not_read(source, error)
    try:
        extraction = extract(document)
    except Exception as fault:  # noqa: BLE001 - ours, whatever it is: the other documents are told all the same
        return Reading(document, problems=(Problem(document.id, _fault(document.id, fault)),))
    return Reading(extraction.document, tuple(extraction.statements), tuple(extraction.problems))


def _fault(id: str, fault: Exception) -> str:
    """What tells of a failure of the analysis itself, and where it lies, so that it can be reported."""
    from traceback import extract_tb

    place = extract_tb(fault.__traceback__)[-1]
    file = place.filename.replace("\\", "/").rpartition("/tui/")[2]
    where = f"{type(fault).__name__}, {file}:{place.lineno}"
    return f"{id} is not analysed, and nothing is told of it: a fault of fasti, please report it ({where})."


def _not_read(source: Source, error: DocumentError) -> Reading:
    return Reading(None, problems=(Problem(source.id, str(error)),))
