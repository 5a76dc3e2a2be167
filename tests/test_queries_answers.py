"""What the look-ups answer."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from tests.said import documents, happened, held, joined
from tui.model.chronology import Chronology
from tui.model.dates import Bounds, EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.events import Event
from tui.model.people import OrganisationId, PersonId
from tui.model.statements import Kind, Modality, Status
from tui.queries.evidence import sources
from tui.queries.filters import Filter, select
from tui.queries.finding import find
from tui.queries.naming import people_named
from tui.queries.on_day import OnDay
from tui.queries.records import overlaps, who
from tui.resolution.chronologies import resolve
from tui.resolution.names import fold
from tui.wording import describe


def period(text: str) -> Bounds:
    return EdtfDate.parse(text).bounds


def holders(chronology: Chronology, events: Iterable[Event]) -> list[str]:
    return sorted(chronology.people[each.person].name for event in events for each in event.people)


def person(chronology: Chronology, name: str) -> PersonId:
    [found] = people_named(chronology, name)
    return found.id


class TestOn:
    def test_the_question_of_the_inquiry(self, seed_chronology: Chronology) -> None:
        """Who was in post in February 2003, when the letter came?"""
        answer = OnDay(seed_chronology, period("2003-02"))
        assert holders(seed_chronology, answer.certain) == ["Jacqueline Wilson", "John Gomersall", "Phil Rogers"]
        assert holders(seed_chronology, answer.possible) == ["Ged Fitzgerald"]
        assert "Mike Cuff" not in holders(seed_chronology, answer.unknown)
        assert [claim.date for event in answer.happened if event.date for claim in event.date.claims] == [
            "2002/2003",
            "2003-02",
        ]

    def test_a_holder_seen_years_later_is_not_possible_but_unknown(self) -> None:
        chronology = joined(held("Ana Ilić", seen="2017-09-06"), held("Bo Lund", at=3, over="2005-01-01"))
        answer = OnDay(chronology, period("2003"))
        assert ([*answer.certain], [*answer.possible]) == ([], [])
        assert [chronology.people[each.people[0].person].name for each in answer.unknown] == ["Bo Lund", "Ana Ilić"]

    def test_a_former_holder_is_not_asked_for_after_the_end(self) -> None:
        answer = OnDay(joined(held("Ana Ilić", over="2005-01-01")), period("2010"))
        assert ([*answer.certain], [*answer.possible], [*answer.unknown]) == ([], [], [])

    def test_between_two_sightings_a_holder_is_possible(self) -> None:
        chronology = joined(held("Ana Ilić", seen="2000-01-01"), held("Ana Ilić", at=3, seen="2004-01-01"))
        assert len(list(OnDay(chronology, period("2002")).possible)) == 1


class TestWho:
    def test_a_person_with_everything_said_of_them(self, seed_chronology: Chronology) -> None:
        [found] = people_named(seed_chronology, "fitzgerald")
        record = who(seed_chronology, found.id)
        assert [describe(seed_chronology, event) for event in record.tenures] == [
            "Ged Fitzgerald — chief executive, Rotherham MBC",
            "Ged Fitzgerald — chief executive, Liverpool City Council",
        ]
        assert (len(record.letters), len(record.publications), len(record.resignations)) == (3, 0, 0)
        assert record.disputed == (record.tenures[0],)

    def test_overlaps_keep_their_doubt(self) -> None:
        chronology = joined(
            held("Ana Ilić", "leader", start="2000", end="2003"), held("Bo Lund", at=3, start="2002", end="2009")
        )
        [overlap] = overlaps(chronology, who(chronology, person(chronology, "Ana")))
        assert overlap.certain == (Bounds(date(2002, 12, 31), date(2003, 1, 1)),)
        assert overlap.possible == Bounds(date(2002, 1, 1), date(2003, 12, 31))

    @pytest.mark.parametrize(
        "other",
        [{"organisation": "Orb Ltd"}, {"start": "2004"}, {"modality": Modality.PLANNED}, {"start": "", "end": ""}],
    )
    def test_no_overlap_elsewhere_or_at_another_time(self, other: dict[str, Any]) -> None:
        said = held("Bo Lund", at=3, **{"start": "2002", "end": "2009", **other})
        chronology = joined(held("Ana Ilić", "leader", start="2000", end="2003"), said)
        assert list(overlaps(chronology, who(chronology, person(chronology, "Ana")))) == []

    def test_overlaps_are_looked_for_as_they_are_asked_for(self, monkeypatch: pytest.MonkeyPatch) -> None:
        chronology = joined(
            held("Ana Ilić", "leader", start="2000", end="2003"), held("Bo Lund", at=3, start="2002", end="2009"),
            held("Ana Ilić", "chair", "Orb Ltd", at=6, start="2004", end="2009"),
            held("Cy Dunn", "clerk", "Orb Ltd", at=9, start="2004", end="2009"),
        )  # fmt: skip
        record, looked = who(chronology, person(chronology, "Ana")), list[OrganisationId]()

        def touching(of: Chronology, *, organisation: OrganisationId, **_: Any) -> Iterable[Event]:
            looked.append(organisation)
            return of.events

        monkeypatch.setattr(Chronology, "touching", touching)
        found = overlaps(chronology, record)
        assert [next(found).theirs.organisation] == looked
        assert len(list(found)) == 1
        assert len(looked) == 2


class TestPeopleNamed:
    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ("Ana Ilić", ["Ana Ilić"]),
            ("ana ilic", ["Ana Ilić"]),
            ("Dr Ana Ilić", ["Ana Ilić"]),
            ("Ilić", ["Ana Ilić", "Zoe Ilić"]),
            ("an", ["Joe Andersen", "Ana Ilić"]),
            ("ana i", ["Ana Ilić"]),
            ("jdn", ["Joe Andersen"]),
            ("Andresen", ["Joe Andersen"]),
            ("xyz", []),
            ("…", []),
        ],
    )
    def test_the_likeliest_first(self, asked: str, found: list[str]) -> None:
        names = ("Ana Ilić", "Zoe Ilić", "Joe Andersen")
        chronology = joined(*(held(name, at=at) for at, name in enumerate(names)))
        assert [person.name for person in people_named(chronology, asked)] == found


class TestSelect:
    @pytest.mark.parametrize(
        ("filter", "count"),
        [
            (Filter(), 23),
            (Filter(kinds=frozenset({Kind.LETTER})), 3),
            (Filter(conflict=True), 1),
            (Filter(undated=True), 3),
            (Filter(period=period("2003-02")), 7),
            (Filter(document=DocumentId("002_ae330d63f0ff7f47.txt")), 2),
            (Filter(said_by="Chris Read"), 1),
            (Filter(said_by="Rotherham Council"), 1),
            (Filter(status=Status.FORMER), 3),
            (Filter(post="chief exec"), 3),
            (Filter(text="obstructed research"), 1),
            (Filter(text="LIVERPOOL chief"), 1),
            (Filter(text="nowhere"), 0),
        ],
    )
    def test_each_thing_that_can_be_asked(self, seed_chronology: Chronology, filter: Filter, count: int) -> None:
        assert len(select(seed_chronology, filter)) == count

    def test_person_and_organisation(self, seed_chronology: Chronology) -> None:
        [read] = people_named(seed_chronology, "Chris Read")
        [event] = select(seed_chronology, Filter(person=read.id))
        assert event in select(seed_chronology, Filter(organisation=event.organisation))
        assert select(seed_chronology, Filter(person=read.id, undated=True)) == ()


class TestFind:
    def test_events_and_passages_with_all_words(self, seed_chronology: Chronology) -> None:
        found = find(seed_chronology, "obstructed PLANNED")
        [passage] = found.passages
        text = seed_chronology.documents[passage.document].text
        assert [text[each.start : each.end] for each in passage.found] == ["obstructed", "planned"]
        assert passage.span.of(text) == text.split("\n")[passage.line - 1].strip()
        assert [event.kind for event in found.events] == [Kind.LETTER]

    def test_a_word_is_found_by_its_beginning_only(self, seed_chronology: Chronology) -> None:
        assert list(find(seed_chronology, "structed").passages) == []
        assert list(find(seed_chronology, " ").passages) == []

    def test_curly_and_straight_apostrophes_are_one(self, seed_chronology: Chronology) -> None:
        straight, curly = (list(find(seed_chronology, f"council{mark}s boss").passages) for mark in "'’")
        assert straight == curly != []


def test_a_citation_is_file_line_and_column(seed_chronology: Chronology) -> None:
    [letter] = select(seed_chronology, Filter(text="obstructed"))
    [statement] = seed_chronology.evidence(letter)
    name, line, column = seed_chronology.place_of(statement).rsplit(":", 2)
    text = seed_chronology.documents[DocumentId(name)].text.split("\n")[int(line) - 1]
    assert text[int(column) - 1 :].startswith("had received a letter")


def test_two_copies_of_one_story_are_one_source() -> None:
    said = [held("Ana Ilić", document=f"{name}.txt", start="1999") for name in "abc"]
    texts = [Document(DocumentId(f"{name}.txt"), "text", sha) for name, sha in (("a", "1"), ("b", "2"), ("c", "1"))]
    chronology = resolve("test", texts, said)
    [event] = chronology.events
    assert sources(chronology, event) == (("a.txt", "c.txt"), ("b.txt",))


def test_letters_of_nobody_named_are_found_by_their_quote() -> None:
    said = happened(Kind.LETTER, "2003")
    assert len(select(resolve("test", documents([said]), [said]), Filter(text="letter"))) == 1


@pytest.mark.parametrize(
    "text", ["none\n  two Words, 1999\nlast two words", "two words", "two\nwords", "Two wörds two words\ntwo words", ""]
)
def test_passages_are_lines_whatever_letters_the_text_has(text: str) -> None:
    document = Document(DocumentId("a.txt"), text, "0")
    found = list(find(Chronology("test", {document.id: document}), "two words").passages)
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), 1) if "two words" in line.lower()]
    assert [(each.line, each.span.of(text)) for each in found] == lines
    assert all(fold(span.of(text)) in ("two", "words") for each in found for span in each.found)
