"""Gaps, unknown ends and fallen quotes, on chronologies written by hand."""

from dataclasses import replace

import pytest

from tui.cli.findings import fallen, gaps, seen_only, unknown_ends
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId, Span
from tui.model.events import Aspect
from tui.model.statements import Kind, Modality, Part, Participant, Quote, Statement, StatementId, Status
from tui.resolution.chronologies import resolve

TEXT = "Ana Ilić was editor. Bo Marsh was editor. Cy Dunn was editor."
NAMES = {"Ana Ilić": Span(0, 20), "Bo Marsh": Span(21, 41), "Cy Dunn": Span(42, 61)}


def tenure(name: str, start: str = "", end: str = "", as_of: str = "", post: str = "editor") -> Statement:
    return Statement(
        id=StatementId(f"{name} {start} {end} {as_of} {post}"),
        document=DocumentId("press.txt"),
        kind=Kind.TENURE,
        quote=Quote.of(NAMES[name], TEXT),
        rule="by hand",
        people=(Participant(name, Part.HOLDER),),
        post=post,
        organisation="Skelby Gazette",
        start=EdtfDate.parse(start) if start else None,
        end=EdtfDate.parse(end) if end else None,
        as_of=EdtfDate.parse(as_of) if as_of else None,
        status=Status.CURRENT if as_of else Status.DATED,
    )


def chronology(*statements: Statement) -> Chronology:
    return resolve("press", [Document(DocumentId("press.txt"), TEXT, "")], statements)


def days(read: Chronology) -> list[str]:
    return [f"{gap.days.earliest}/{gap.days.latest}" for gap in gaps(read)]


def test_days_between_one_holder_and_the_next_are_a_gap() -> None:
    read = chronology(tenure("Ana Ilić", "1911", "1914"), tenure("Bo Marsh", "1916", "1920"))
    assert days(read) == ["1915-01-01/1915-12-31"]


@pytest.mark.parametrize(
    "other",
    [
        tenure("Bo Marsh", "1914", "1920"),
        tenure("Bo Marsh", "1915", "1920"),
        tenure("Bo Marsh", "1912", "1913"),
        tenure("Bo Marsh", "1916", "1920", post="owner"),
        replace(tenure("Bo Marsh", "1916", "1920"), organisation="Skelby Herald"),
        replace(tenure("Bo Marsh", "1916", "1920"), modality=Modality.PLANNED),
        tenure("Bo Marsh", end="1920"),
    ],
    ids=["touches", "next year", "within", "another post", "another paper", "only planned", "start unknown"],
)
def test_no_gap_is_made_up(other: Statement) -> None:
    assert not gaps(chronology(tenure("Ana Ilić", "1911", "1914"), other))


def test_an_unknown_end_may_reach_the_next_holder() -> None:
    read = chronology(
        tenure("Ana Ilić", "1911", "1914"), tenure("Bo Marsh", start="1916"), tenure("Cy Dunn", "1930", "1931")
    )
    assert days(read) == ["1915-01-01/1915-12-31"]


def test_a_sighting_covers_its_own_days_only() -> None:
    read = chronology(tenure("Ana Ilić", "1911", "1914"), tenure("Bo Marsh", as_of="1916-05"))
    assert days(read) == ["1915-01-01/1916-04-30"]


def test_an_end_that_no_statement_gives_is_told() -> None:
    read = chronology(tenure("Ana Ilić", "1911", "1914"), tenure("Bo Marsh", "1916"), tenure("Cy Dunn", end="1930"))
    missing = {read.people[event.people[0].person].name: aspect for event, aspect in unknown_ends(read)}
    assert missing == {"Bo Marsh": Aspect.END, "Cy Dunn": Aspect.START}


def test_a_tenure_only_seen_is_no_unknown_end() -> None:
    read = chronology(tenure("Ana Ilić", "1911", "1914"), tenure("Cy Dunn", as_of="1930"))
    assert not unknown_ends(read)
    assert [read.people[event.people[0].person].name for event in seen_only(read)] == ["Cy Dunn"]


@pytest.mark.parametrize(
    "moved",
    [Quote(1, 21, TEXT[0:20]), Quote(0, 20, "Ana Ilic was editor."), Quote(50, 70, TEXT[50:70]), Quote(-20, -1, TEXT)],
    ids=["elsewhere", "other letters", "beyond the end", "before the start"],
)
def test_a_quote_that_does_not_stand_has_fallen(moved: Quote) -> None:
    stands = tenure("Bo Marsh", "1916", "1920")
    fell = replace(tenure("Ana Ilić", "1911", "1914"), quote=moved)
    assert fallen(chronology(stands), [stands, fell]) == (fell,)


def test_a_quote_of_a_document_that_is_gone_has_fallen() -> None:
    gone = replace(tenure("Ana Ilić", "1911", "1914"), document=DocumentId("burnt.txt"))
    assert fallen(chronology(), [gone]) == (gone,)
