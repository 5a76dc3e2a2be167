"""Joining only what is touched: the same index as from scratch, whatever came, changed and went before."""

import random
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.indexes import HELD
from tests.said import happened, held
from tests.test_resolution_blocking import many
from tui.corpus.joining import join, marks_of
from tui.corpus.words import name_words_of, words_of
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Participant, Quote, Statement, StatementId, in_order
from tui.resolution.chronologies import resolve
from tui.resolution.naming import Naming
from tui.settings import Aliases
from tui.store import joining
from tui.store.chronology import stored
from tui.store.database import Database
from tui.store.index import Fingerprint, Index
from tui.store.keeping import KeptDocument, begin_joining, keep, remove
from tui.store.marks import Stage
from tui.store.ranks import NUMBER
from tui.store.statement_packing import unpack_bare_statement
from tui.values import replace

NO_ALIASES = Aliases()
ALIASES = Aliases(people={"Ana apoe": ("Bo alund",)}, organisations={"a Council": ("a MBC",)})
WORDS = "SELECT DISTINCT term, id FROM {table}_instances JOIN {of} ON doc = {number} ORDER BY term, id"


@st.composite
def histories(draw: st.DrawFn) -> list[list[Statement]]:
    """What a few documents say from time to time: each is there or not, with all that it says or some of it."""
    said = by_document(draw(many("a")))
    steps = st.lists(st.sampled_from([0, 1, 2, 2]), min_size=len(said), max_size=len(said))
    history = draw(st.lists(steps, min_size=2, max_size=5))
    return [
        [each for step, theirs in zip(steps, said.values(), strict=True) if step for each in theirs[:: 3 - step]]
        for steps in history
    ]


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


def opened(path: Path) -> Index:
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    index = Index(Database.open(str(path)), words_of, name_words_of)
    begin_joining(index, "now")
    return index


def by_document(said: list[Statement]) -> dict[DocumentId, list[Statement]]:
    found: dict[DocumentId, list[Statement]] = {}
    for each in sorted(said, key=in_order):
        found.setdefault(each.document, []).append(each)
    return found


def put(index: Index, id: DocumentId, said: list[Statement], aliases: Aliases = NO_ALIASES) -> None:
    document = Document(id, f"{id} says {len(said)} things", id)
    marks = marks_of(said, Naming.of(aliases))
    keep(index, KeptDocument(id, Fingerprint("", id, "now"), document, tuple(said), (), marks))


def everything(index: Index) -> dict[str, list[Any]]:
    """All that an index holds, and the words that everything is found by, whatever the numbers of rows."""
    connection = sqlite3.connect(index.database.path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    rows = {name: connection.execute(query).fetchall() for name, query in HELD.items()}
    for table, of, number in (("event", "events", NUMBER), ("people", "people", "number")):
        connection.execute(f"INSERT INTO {table}_words ({table}_words) VALUES ('integrity-check')")
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.{table}_instances USING fts5vocab(main, {table}_words, instance)"
        )
        rows[f"{table}_words"] = connection.execute(WORDS.format(table=table, of=of, number=number)).fetchall()
    connection.close()
    return rows


def from_scratch(folder: Path, said: list[Statement], aliases: Aliases = NO_ALIASES) -> dict[str, list[Any]]:
    index = opened(folder / "scratch")
    for id, theirs in by_document(said).items():
        put(index, id, theirs, aliases)
    join(index, aliases)
    index.database.close()
    return everything(index)


def update(index: Index, before: list[Statement], after: list[Statement]) -> None:
    old, new = by_document(before), by_document(after)
    remove(index, sorted(old.keys() - new.keys()))
    for id, said in new.items():
        if old.get(id) != said:
            put(index, id, said)


@settings(max_examples=60)
@given(histories(), st.randoms(use_true_random=False))
def test_whatever_came_changed_and_went_the_index_ends_as_from_scratch(
    folder: Path, history: list[list[Statement]], chance: random.Random
) -> None:
    index, before = opened(folder / "grown"), list[Statement]()
    for after in history:
        update(index, before, after)
        before = after
        if chance.random() < 0.7:
            join(index, NO_ALIASES)
    join(index, NO_ALIASES)
    assert everything(index) == from_scratch(folder, before)
    chronology, anew = stored("test", index), resolve("test", (), before)
    assert list(chronology.events) == list(anew.events)
    assert dict(chronology.people) == dict(anew.people)
    assert dict(chronology.organisations) == dict(anew.organisations)
    index.database.close()


def said(kind: Kind, id: str, document: str, people: dict[str, Part], date: str | None = None) -> Statement:
    return Statement(
        StatementId(id),
        DocumentId(document),
        kind,
        Quote(0, 1, "."),
        "by hand",
        people=tuple(Participant(name, part) for name, part in people.items()),
        title="apoe Report" if kind is Kind.PUBLICATION else None,
        date=EdtfDate.parse(date) if date else None,
    )


def test_an_event_of_which_a_statement_has_gone_to_another_block_is_kept(folder: Path) -> None:
    """A letter of which one party is told stands with a pair of that party, until the pair's document goes."""
    to_k = {"Ana apoe": Part.SENDER, "Bo K. alund": Part.RECIPIENT}
    to_bo = {"Ana apoe": Part.SENDER, "Bo alund": Part.RECIPIENT}
    pair = [
        said(Kind.LETTER, "1ad9396cb694", "a0.txt", to_k),
        said(Kind.LETTER, "a2bc64c58d6f", "a0.txt", to_bo, "2003-02"),
    ]
    told = said(Kind.LETTER, "8c785216a30b", "a1.txt", {"Bo T. alund": Part.RECIPIENT}, "2003-02")
    report = said(Kind.PUBLICATION, "555f901167a7", "a3.txt", {"Bo K. alund": Part.AUTHOR})
    index = opened(folder / "grown")
    update(index, [], [*pair, told])
    join(index, NO_ALIASES)
    update(index, [*pair, told], [told, report])
    join(index, NO_ALIASES)
    assert everything(index) == from_scratch(folder, [told, report])
    index.database.close()


@settings(max_examples=40)
@given(histories())
def test_events_that_want_one_rank_stand_as_if_all_had_come_at_once(
    folder: Path, history: list[list[Statement]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(zlib, "crc32", lambda _: 7)  # so that all events of the same days do
        index, before = opened(folder / "grown"), list[Statement]()
        for after in history:
            update(index, before, after)
            join(index, NO_ALIASES)
            before = after
        assert everything(index) == from_scratch(folder, before)
        assert list(stored("test", index).events) == list(resolve("test", (), before).events)
        index.database.close()


@settings(max_examples=20)
@given(many("a"), many("a"))
def test_new_aliases_join_all_again(folder: Path, before: list[Statement], after: list[Statement]) -> None:
    index = opened(folder / "grown")
    update(index, [], before)
    join(index, NO_ALIASES)
    begin_joining(index, "otherwise")
    for id in by_document(before).keys() & by_document(after).keys():
        put(index, id, by_document(after)[id], ALIASES)
    join(index, ALIASES)
    said = {**by_document(before), **{id: each for id, each in by_document(after).items() if id in by_document(before)}}
    assert everything(index) == from_scratch(folder, [each for theirs in said.values() for each in theirs], ALIASES)
    index.database.close()


class KilledError(Exception):
    """What ends a run between two steps."""


@settings(max_examples=30)
@given(many("a"), many("a"), st.integers(0, 12))
def test_a_run_that_ends_between_two_steps_is_gone_on_with(
    folder: Path, before: list[Statement], after: list[Statement], steps: int
) -> None:
    index, left = opened(folder / "grown"), [steps]
    update(index, [], before)
    touched = joining.touched

    def some(index: Index, stage: Stage, _: int) -> Any:
        if not left[0]:
            raise KilledError
        left[0] -= 1
        return touched(index, stage, 1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(joining, "touched", some)
        for now in (before, after):
            try:
                update(index, before if now is after else [], now) if now is after else None
                join(index, NO_ALIASES)
            except KilledError:
                left[0] = steps
    join(index, NO_ALIASES)
    assert everything(index) == from_scratch(folder, after)
    index.database.close()


def test_what_asks_by_a_clue_follows_what_is_offered_as_that_comes_and_goes(folder: Path) -> None:
    pair: dict[str, Any] = {"sender": "Ana Ilić", "recipient": "Bo Lund"}
    asks = [
        happened(Kind.LETTER, "2003-02", document="z.txt", sender="Ana Ilić"),
        happened(Kind.PUBLICATION, "2014", document="z.txt", at=5, title="Poe Report"),
        held("Cy Dunn", document="z.txt", at=9),
    ]
    offers = [
        happened(Kind.LETTER, "2003-02", document="a.txt", **pair),
        happened(Kind.PUBLICATION, "2014-08", document="a.txt", at=5, title="report", author="Jane Poe"),
    ]
    other = happened(Kind.LETTER, "2003-02", document="b.txt", sender="Ana Ilić", recipient="Cy Dunn")
    index, before = opened(folder / "grown"), list[Statement]()
    for after, events in ((asks, 3), ([*asks, *offers, other], 5), ([*asks, *offers], 3), (asks, 3)):
        update(index, before, after)
        join(index, NO_ALIASES)
        assert len(stored("test", index).events) == events
        assert everything(index) == from_scratch(folder, after)
        before = after
    index.database.close()


def told_in(number: int) -> list[Statement]:
    """What a document of many tells; people come again in two documents more, and one body in all of them."""
    id, one, other = f"{number:05}.txt", f"Ana P{number // 3:04}o", f"Bo L{number // 3:04}u"
    year = str(1900 + number % 90)
    return [
        held(one, "leader", "Skelby Council", document=id, start=year),
        happened(Kind.LETTER, f"{year}-02", document=id, at=5, sender=one, recipient=other),
        happened(Kind.PUBLICATION, year, document=id, at=9, title=f"report {number}", author=other),
        happened(
            Kind.RESIGNATION, year, document=id, at=12, holder=other, post="leader", organisation="Skelby Council"
        ),
    ]


def cost_of_one_more(path: Path, count: int, patch: pytest.MonkeyPatch) -> dict[str, int]:
    """What one document more takes where there are so many: statements unpacked, rows written, scores of steps."""
    index = opened(path)
    for number in range(count):
        put(index, DocumentId(f"{number:05}.txt"), told_in(number))
    join(index, NO_ALIASES)
    spent = dict.fromkeys(("unpacked", "written", "steps"), 0)

    def counted(packed: bytes, id: str, document: str) -> Statement:
        spent["unpacked"] += 1
        return unpack_bare_statement(packed, id, document)

    def step() -> None:
        spent["steps"] += 1

    connection = index.database._connection  # noqa: SLF001 - only SQLite knows what it did
    before = connection.total_changes
    with patch.context() as patched:
        patched.setattr(joining, "unpack_bare_statement", counted)
        connection.set_progress_handler(step, 20)
        put(index, DocumentId("more.txt"), [replace(each, document=DocumentId("more.txt")) for each in told_in(count)])
        put(index, DocumentId("00004.txt"), told_in(7))
        remove(index, ["00008.txt"])
        join(index, NO_ALIASES)
    spent["written"] = connection.total_changes - before
    index.database.close()
    return spent


def test_one_document_more_costs_no_more_among_many_than_among_few(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, plenty = (cost_of_one_more(folder / f"{count}", count, monkeypatch) for count in (30, 600))
    assert plenty["unpacked"] == few["unpacked"]
    assert plenty["written"] <= 1.2 * few["written"]
    assert plenty["steps"] <= 1.2 * few["steps"]
