"""`fasti check`: what of a corpus wants a second look, and whether every quote still stands."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from tui.cli import wire
from tui.cli.exits import Exit
from tui.cli.findings import Gap, fallen, gaps, seen_only, unknown_ends
from tui.cli.grammar import Options
from tui.cli.opening import chronology_for
from tui.cli.paper import Paper, stdout_paper, write, write_json
from tui.cli.rows import cited_rows, event_rows, rows_of, section
from tui.errors import DateError, DocumentError
from tui.model.chronology import Chronology
from tui.model.documents import Problem
from tui.model.events import Aspect, Event
from tui.model.statements import Statement, from_wire, to_wire
from tui.notation import Any
from tui.values import dataclass
from tui.wording import counted, says


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found; `standing` counts the quotes that stand where they should."""

    standing: int
    fallen: tuple[Statement, ...]
    conflicts: tuple[Event, ...]
    gaps: tuple[Gap, ...]
    unknown_ends: tuple[tuple[Event, Aspect], ...]
    seen_only: tuple[Event, ...]
    undated: tuple[Event, ...]
    problems: tuple[Problem, ...]


def run(options: Options) -> int:
    """Print what was found; only a fallen quote makes the check fail.

    Raises:
        DocumentError: A file of kept statements cannot be read.
        FastiError: Nothing could be read.
    """
    kept = [statement for path in options.against or () for statement in _kept(path)]
    chronology = chronology_for(options)
    findings = _findings(chronology, kept)
    if options.json:
        write_json(_document(chronology, findings))
    else:
        write(_rows(stdout_paper(), chronology, findings))
    return Exit.NOTHING if findings.fallen else Exit.DONE


def _findings(chronology: Chronology, kept: list[Statement]) -> Findings:
    statements = [*chronology.statements.values(), *kept]
    fell = fallen(chronology, statements)
    return Findings(
        standing=len(statements) - len(fell),
        fallen=fell,
        conflicts=tuple(event for event in chronology.events if event.conflicts),
        gaps=gaps(chronology),
        unknown_ends=unknown_ends(chronology),
        seen_only=seen_only(chronology),
        undated=tuple(event for event in chronology.events if event.is_undated),
        problems=chronology.problems,
    )


def _kept(path: str) -> Iterator[Statement]:
    """The statements of a file that `fasti extract` wrote."""
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DocumentError(f"Cannot read {path}: {getattr(error, 'strerror', None) or 'it is not text'}.") from None
    for number, line in enumerate(lines, 1):
        try:
            statement = from_wire(json.loads(line))
        except (KeyError, TypeError, ValueError, DateError):
            raise DocumentError(f"Line {number} of {path} is not a statement as `fasti extract` writes them.") from None
        yield statement


def _document(chronology: Chronology, findings: Findings) -> dict[str, Any]:
    return {
        "quotes": {"standing": findings.standing, "fallen": [to_wire(each) for each in findings.fallen]},
        "conflicts": [wire.event(chronology, event) for event in findings.conflicts],
        "gaps": [
            {**wire.bounds(gap.days), "before": gap.before.id, "after": gap.after.id, "post": gap.before.post}
            for gap in findings.gaps
        ],
        "unknown_ends": [
            {"event": wire.event(chronology, event), "missing": str(missing)}
            for event, missing in findings.unknown_ends
        ],
        "seen_only": len(findings.seen_only),
        "undated": [wire.event(chronology, event) for event in findings.undated],
        "problems": [wire.problem(problem) for problem in findings.problems],
    }


def _rows(paper: Paper, chronology: Chronology, findings: Findings) -> Iterator[str]:
    yield from section(paper, "Quotes that no longer stand", _fallen(paper, chronology, findings.fallen))
    yield from section(paper, "Sources differ", rows_of(paper, chronology, findings.conflicts))
    yield from section(paper, "Gaps: no document read names a holder between", _gaps(paper, chronology, findings.gaps))
    yield from section(paper, "Not read, or not understood", _problems(paper, chronology, findings.problems))
    yield from section(paper, "Undated", rows_of(paper, chronology, findings.undated))
    yield from section(paper, "One end not stated", _unknown_ends(paper, chronology, findings))
    yield from paper.wrap(
        f"{counted(findings.standing, 'quote stands', 'quotes stand')}, {len(findings.fallen)} fell; "
        f"{counted(len(findings.conflicts), 'conflict', 'conflicts')}, {counted(len(findings.gaps), 'gap', 'gaps')}, "
        f"{len(findings.undated)} undated, {counted(len(findings.seen_only), 'tenure', 'tenures')} only seen, "
        f"{counted(len(findings.problems), 'problem', 'problems')}"
    )


def _fallen(paper: Paper, chronology: Chronology, statements: Iterable[Statement]) -> Iterator[str]:
    for statement in statements:
        document = chronology.documents.get(statement.document)
        start = statement.quote.start
        where = document.place(start) if document and 0 <= start <= len(document.text) else statement.document
        yield from cited_rows(paper, where, f"{says(statement)}, at code point {start}", 2)
        yield from paper.wrap(f"“{statement.quote.exact}”", 4)


def _gaps(paper: Paper, chronology: Chronology, those: Iterable[Gap]) -> Iterator[str]:
    for gap in those:
        yield from event_rows(paper, chronology, gap.before)
        yield from event_rows(paper, chronology, gap.after, note="the next")


def _unknown_ends(paper: Paper, chronology: Chronology, findings: Findings) -> Iterator[str]:
    for event, missing in findings.unknown_ends:
        yield from event_rows(paper, chronology, event, note=f"{missing} not stated")


def _problems(paper: Paper, chronology: Chronology, problems: Iterable[Problem]) -> Iterator[str]:
    for problem in problems:
        document = chronology.documents.get(problem.document)
        if document is None or problem.span is None:
            yield from paper.wrap(problem.message, 2)
        else:
            yield from cited_rows(paper, document.place(problem.span.start), problem.message, 2)
            yield from paper.wrap(f"“{problem.span.of(document.text)}”", 4)
