"""A corpus of very many events, its index written straight through the store: `python -m tests.bench.million FOLDER`.

The documents are real files; what they state is known as they are written, so that nothing need be analysed, and
`fasti FOLDER/corpus --cache FOLDER/cache` opens the index like any other. Where one was written before, only what
its files and our own look like is noted anew; delete the folder for another.
"""

import argparse
import itertools
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple

from tests.bench.generator import FIRST, LAST_BEGIN, LAST_END, POSTS, TOWNS
from tui import resources
from tui.corpus.opening import ROOMS
from tui.corpus.survey import survey
from tui.corpus.words import name_words_of, words_of
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Document, DocumentId, Span
from tui.model.events import Aspect, Boundary, Claim, Conflict, Event, Participation, event_id, in_time
from tui.model.ids import digest
from tui.model.people import Organisation, OrganisationId, Person, PersonId, by_family
from tui.model.statements import Kind, Part, Quote, Statement, StatementId, Status
from tui.readers.finding import stamp_of
from tui.store.database import VERSION, Database
from tui.store.event_packing import COLUMNS, unpack_event
from tui.store.index import Fingerprint, Index, Joined
from tui.store.keeping import KeptDocument, keep, note_joined, tidy
from tui.store.meanings import keep_bodies, keep_people
from tui.store.packing import id_of, key_of
from tui.store.places import index_path
from tui.store.ranks import bucket_of
from tui.store.rows import event_row, lane_month, lane_row, named_in, spread_rows
from tui.values import replace

Spread = dict[int, list[int]]

SENTENCES = 500
"""How many events a document tells."""
BATCH = 40 * SENTENCES
SPAN = (1950, 2015)
SURNAMES = [f"{begin}{end}" for end in LAST_END for begin in LAST_BEGIN]
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November")


class Named(NamedTuple):
    """Everybody and every body of the corpus."""

    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]


def named(events: int) -> Named:
    """People and bodies for so many events; some people are named far more often than others."""
    people = tuple(
        Person(
            PersonId(digest("person", str(number))), _name(number), (f"Dr {_name(number)}",) if number % 40 == 0 else ()
        )
        for number in range(max(events // 2, 40))
    )
    bodies = tuple(
        Organisation(
            OrganisationId(digest("organisation", str(number))),
            f"{TOWNS[number % len(TOWNS)]} {_begin(number)} Council",
        )
        for number in range(max(events // 200, 10))
    )
    return Named(people, bodies)


def _begin(number: int) -> str:
    number //= len(TOWNS)
    return f"{LAST_BEGIN[number % len(LAST_BEGIN)]}{LAST_END[number // len(LAST_BEGIN) % len(LAST_END)]}"


def _name(number: int) -> str:
    number, first = divmod(number, len(FIRST))
    number, last = divmod(number, len(SURNAMES))
    number, second = divmod(number, len(SURNAMES))
    return f"{FIRST[first]} {SURNAMES[last]}{f'-{SURNAMES[second]}' if second or number else ''}"


class Told(NamedTuple):
    """One event and the one statement or two that it rests on, with the sentence of each."""

    event: Event
    sentences: tuple[str, ...]
    statements: tuple[Statement, ...]


def told(count: int, everybody: Named, seed: int = 1) -> Iterator[Told]:
    """So many events."""
    chance = random.Random(seed)
    makers = (_tenure, _tenure, _tenure, _letter, _letter, _letter, _resignation, _report)
    for number in range(count):
        yield makers[chance.randrange(len(makers))](number, chance, everybody)


def _anybody(chance: random.Random, everybody: Named) -> Person:
    return everybody.people[int(len(everybody.people) * chance.random() ** 2)]


def _tenure(number: int, chance: random.Random, everybody: Named) -> Told:
    who, body = _anybody(chance, everybody), chance.choice(everybody.organisations)
    post, start = chance.choice(POSTS), chance.randrange(*SPAN)
    end, drawn = start + chance.randrange(1, 6), chance.random()
    if drawn < 0.02:
        return _former(number, who, body, post)
    sentences = [f"{who.name} was {post} of {body.name} from {start}{f' to {end}' if drawn > 0.1 else ''}."]
    starts, ends = [str(start)], [str(end)] if drawn > 0.1 else []
    if drawn > 0.98:
        sentences.append(f"{who.name} had been {post} of {body.name} since {start - 2}.")
        starts.append(str(start - 2))
    said = [
        _statement(
            digest(str(number), str(index)), Kind.TENURE, sentence, starts[index], ends[0] if ends and not index else ""
        )
        for index, sentence in enumerate(sentences)
    ]
    begins, finishes = _boundary(starts, said), _boundary(ends, said)
    core = _core(begins, finishes)
    event = Event(
        event_id(Kind.TENURE, said[0].id), Kind.TENURE, tuple(each.id for each in said),
        (Participation(who.id, Part.HOLDER),),
        organisation=body.id, post=post, start=begins, end=finishes, certain=core,
        conflicts=(Conflict(Aspect.START, begins.claims),) if begins and len(starts) > 1 else (),
    )  # fmt: skip
    return Told(event, tuple(sentences), tuple(said))


def _core(start: Boundary | None, end: Boundary | None) -> tuple[Bounds, ...]:
    if not (start and end and start.bounds.latest and end.bounds.earliest):
        return ()
    return (Bounds(start.bounds.latest, end.bounds.earliest),) if start.bounds.latest < end.bounds.earliest else ()


def _former(number: int, who: Person, body: Organisation, post: str) -> Told:
    sentence = f"{who.name} is a former {post} of {body.name}."
    said = _statement(digest(str(number), "0"), Kind.TENURE, sentence, status=Status.FORMER)
    event = Event(
        event_id(Kind.TENURE, said.id), Kind.TENURE, (said.id,), (Participation(who.id, Part.HOLDER),),
        organisation=body.id, post=post,
    )  # fmt: skip
    return Told(event, (sentence,), (said,))


def _letter(number: int, chance: random.Random, everybody: Named) -> Told:
    sender, recipient = _anybody(chance, everybody), _anybody(chance, everybody)
    date, words = _day(chance)
    people = dict.fromkeys((Participation(sender.id, Part.SENDER), Participation(recipient.id, Part.RECIPIENT)))
    sentence = f"{sender.name} wrote to {recipient.name} about the {chance.choice(POSTS)}’s report {words}."
    return _point(number, Kind.LETTER, sentence, date, tuple(people))


def _resignation(number: int, chance: random.Random, everybody: Named) -> Told:
    who, body, post = _anybody(chance, everybody), chance.choice(everybody.organisations), chance.choice(POSTS)
    date, words = _day(chance)
    sentence = f"{who.name} resigned as {post} of {body.name} {words}."
    people = (Participation(who.id, Part.HOLDER),)
    return _point(number, Kind.RESIGNATION, sentence, date, people, body.id, post=post)


def _report(number: int, chance: random.Random, everybody: Named) -> Told:
    body = chance.choice(everybody.organisations)
    date, words = _day(chance)
    is_named = chance.random() < 0.8
    who = _anybody(chance, everybody)
    title = f"Report {number} on {chance.choice(POSTS)}s"
    sentence = f"{title}{f', by {who.name},' if is_named else ''} was published by {body.name} {words}."
    people = (Participation(who.id, Part.AUTHOR),) if is_named else ()
    return _point(number, Kind.PUBLICATION, sentence, date, people, body.id, title=title)


def _point(
    number: int, kind: Kind, sentence: str, date: str, people: tuple[Participation, ...],
    organisation: OrganisationId | None = None, post: str | None = None, title: str | None = None,
) -> Told:  # fmt: skip
    said = _statement(digest(str(number), "0"), kind, sentence, date=date)
    event = Event(
        event_id(kind, said.id), kind, (said.id,), people, organisation, post, title, date=_boundary([date], [said])
    )
    return Told(event, (sentence,), (said,))


def _day(chance: random.Random) -> tuple[str, str]:
    year, month, drawn = chance.randrange(*SPAN), chance.randrange(len(MONTHS)), chance.random()
    if drawn < 0.1:
        return str(year), f"in {year}"
    if drawn < 0.5:
        return f"{year}-{month + 1:02}", f"in {MONTHS[month]} {year}"
    day = chance.randrange(1, 29)
    return f"{year}-{month + 1:02}-{day:02}", f"on {day} {MONTHS[month]} {year}"


def _boundary(dates: list[str], said: list[Statement]) -> Boundary | None:
    if not dates:
        return None
    bounds = [EdtfDate.parse(date).bounds for date in dates]
    hull = bounds[0]
    for other in bounds[1:]:
        hull = hull.hull(other)
    claims = [Claim(date, each, (one.id,)) for date, each, one in zip(dates, bounds, said, strict=False)]
    return Boundary(hull, tuple(sorted(claims, key=lambda claim: claim.date)))


def _statement(
    id: str, kind: Kind, exact: str, start: str = "", end: str = "", date: str = "", status: Status | None = None
) -> Statement:
    """A statement whose place is not known yet."""
    read = {name: EdtfDate.parse(text) for name, text in (("start", start), ("end", end), ("date", date)) if text}
    return Statement(
        StatementId(id), DocumentId(""), kind, Quote(0, len(exact), exact), "by hand", status=status,
        start=read.get("start"), end=read.get("end"), date=read.get("date"),
    )  # fmt: skip


def write(folder: Path, count: int) -> None:
    """Write documents and index."""
    corpus, cache = folder / "corpus", folder / "cache"
    corpus.mkdir(parents=True, exist_ok=True)
    path = index_path([str(corpus)], str(cache))
    database = Database.open(path)
    index = Index(database, words_of, name_words_of)
    known = folder / "events.json"
    if not known.exists() or json.loads(known.read_text()) != [count, VERSION]:
        database.close()
        Path(path).unlink()
        index = Index(Database.open(path), words_of, name_words_of)
        _write(index, corpus, count)
        tidy(index)
        known.write_text(json.dumps([count, VERSION]))
    with index.database.writing():
        note_joined(index, Joined(f"{survey([str(corpus)]).signature} {resources.version_of(*ROOMS)}", "", ()))
    index.database.close()


def _write(index: Index, corpus: Path, count: int) -> None:
    everybody = named(count)
    names = Chronology(
        "",
        people={each.id: each for each in sorted(everybody.people, key=by_family)},
        organisations={each.id: each for each in everybody.organisations},
    )
    index.database.run("PRAGMA cache_size = -400000")
    taken: set[int] = set()
    free: defaultdict[int, Iterator[int]] = defaultdict(itertools.count)
    spread: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    events = told(count, everybody)
    while batch := list(islice(events, BATCH)):
        batch = [each for start in range(0, len(batch), SENTENCES) for each in _document(index, corpus, batch, start)]
        _keep(index, names, batch, taken, free, spread)
        print(f"\r{len(taken)} events", end="", flush=True)
    with index.database.writing():
        rows = ((month, *counts) for month, counts in spread.items())
        index.database.run_each("INSERT INTO spread VALUES (?, ?, ?, ?, ?)", rows)
        keep_people(index, (), ((one, None) for one in names.people.values()))
        keep_bodies(index, (), ((one, None) for one in names.organisations.values()))
        _keep_lanes(index)
    index.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    print()


def _document(index: Index, corpus: Path, batch: Sequence[Told], start: int) -> list[Told]:
    """Write the document of some events; returns them with their statements in their places."""
    events, lines, placed = batch[start : start + SENTENCES], ["Minutes of many meetings", ""], []
    offset = sum(len(line) + 1 for line in lines)
    id = DocumentId(f"{events[0].event.id}.txt")
    for each in events:
        statements = []
        for sentence, said in zip(each.sentences, each.statements, strict=True):
            span = Span(offset, offset + len(sentence))
            statements.append(replace(said, document=id, quote=Quote(span.start, span.end, sentence)))
            lines.append(sentence)
            offset += len(sentence) + 1
        placed.append(Told(each.event, each.sentences, tuple(statements)))
    text = "\n".join(lines) + "\n"
    path = corpus / id
    path.write_text(text, encoding="utf-8")
    document = Document(id, text, "0" * 64, lines[0])
    statements = [said for each in placed for said in each.statements]
    keep(index, KeptDocument(id, Fingerprint(stamp_of(str(path)), "0" * 64, ""), document, tuple(statements)))
    return placed


def _keep(
    index: Index,
    names: Chronology,
    batch: Sequence[Told],
    taken: set[int],
    free: dict[int, Iterator[int]],
    spread: Spread,
) -> None:
    events = []
    for each in sorted(batch, key=lambda one: in_time(one.event)):
        rank = in_time(each.event)[0]
        while rank in taken:
            rank += 1
        taken.add(rank)
        events.append((rank, each))
    database = index.database
    with database.writing():
        slots = {rank: next(free[bucket_of(rank)]) for rank, _ in events}
        rows = ((rank, *event_row(each.event), slots[rank]) for rank, each in events)
        database.run_each(f"INSERT INTO events VALUES ({', '.join('?' * 14)})", rows)
        parts = ((key_of(person), rank) for rank, each in events for person in named_in(each.event))
        database.run_each("INSERT INTO participations VALUES (?, ?)", parts)
        words = (
            (bucket_of(rank) | slots[rank], " ".join(index.words_of(_text(names, each))))
            for rank, each in sorted(events, key=_rank)
        )
        database.run_each("INSERT INTO event_words (rowid, words) VALUES (?, ?)", words)
    for month, *counts in spread_rows(each.event for each in batch):
        spread[month] = [old + new for old, new in zip(spread[month], counts, strict=True)]


def _rank(each: tuple[int, Told]) -> int:
    return each[0]


def _text(names: Chronology, each: Told) -> str:
    said = Chronology(
        "", statements={said.id: said for said in each.statements}, people=names.people,
        organisations=names.organisations,
    )  # fmt: skip
    return said.text_of(each.event)


def _keep_lanes(index: Index) -> None:
    query = f"SELECT person, rank, {COLUMNS} FROM participations JOIN events USING (rank) ORDER BY person, rank"
    lanes = []
    for person, rows in groupby(index.database.rows(query), key=lambda row: row[0]):
        theirs = [(rank, unpack_event(*packed)) for _, rank, *packed in rows]
        if lane := lane_row(PersonId(id_of(person)), theirs):
            lanes.append((lane, lane_month(lane, theirs[0][1])))
    sums: Counter[int] = Counter()
    for lane, month in lanes:
        sums[month] += lane.stack
    index.database.run_each("INSERT INTO lanes VALUES (?, ?, ?, ?, ?)", (lane.row for lane, _ in lanes))
    index.database.run_each("INSERT INTO lane_rows VALUES (?, ?)", sums.items())


def main() -> None:
    """Write it, and say what it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--events", type=int, default=1_000_000)
    options = parser.parse_args()
    before = time.perf_counter()
    write(options.folder, options.events)
    text = sum(path.stat().st_size for path in (options.folder / "corpus").iterdir())
    kept = sum(path.stat().st_size for path in (options.folder / "cache").iterdir())
    print(f"{time.perf_counter() - before:.0f} s; text {text / 1e6:.0f} MB, index {kept / 1e6:.0f} MB")
    print(f"fasti {options.folder / 'corpus'} --cache {options.folder / 'cache'}")


if __name__ == "__main__":
    main()
