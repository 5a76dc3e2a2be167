"""Letters, resignations and publications: which statements are of one."""

from typing import Any

import pytest

from tests.said import documents, events, happened, held
from tui.model.events import Aspect
from tui.model.statements import Kind, Modality
from tui.resolution.chronologies import resolve


def test_one_letter_in_two_documents() -> None:
    [letter] = events(
        happened(Kind.LETTER, "2003-02-14", sender="Bo Lund", recipient="Ana Ilić"),
        happened(Kind.LETTER, "2003-02", document="b.txt", sender="Bo Lund", recipient="Ana Ilić"),
    )
    assert len(letter.statements) == 2
    assert not letter.conflicts


def test_an_undated_letter_is_the_one_its_own_document_dates() -> None:
    parties: dict[str, Any] = {"sender": "Bo Lund", "recipient": "Ana Ilić"}
    dated, again = (happened(Kind.LETTER, on, at=at, **parties) for at, on in enumerate(("2003-02", "")))
    elsewhere = happened(Kind.LETTER, "", document="b.txt", **parties)
    assert sorted(len(letter.statements) for letter in events(dated, again, elsewhere)) == [1, 2]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("2003-02", {"recipient": "Ana Ilić"}), ("2002/2003", {"recipient": "Ana Ilić"})),
        (("2003", {"recipient": "Ana Ilić"}), ("2003", {"recipient": "Ana Ilić"})),
        (("2003-02", {"recipient": "Ana Ilić"}), ("2003-02", {"recipient": "Bo Lund"})),
        (("2003-02", {"sender": "Ana Ilić"}), ("2003-02", {"recipient": "Ana Ilić"})),
        (
            ("2003-02", {"sender": "Ana Ilić", "recipient": "Bo Lund"}),
            ("2003-02", {"sender": "Ana Ilić", "recipient": "Cy Ro"}),
        ),
        (("", {"sender": "Ana Ilić"}), ("", {"sender": "Ana Ilić"})),
        (("2003-02", {}), ("2003-02", {})),
    ],
)
def test_letters_that_may_differ_stay_apart(
    first: tuple[str, dict[str, Any]], second: tuple[str, dict[str, Any]]
) -> None:
    said = [happened(Kind.LETTER, on, at=at, **parts) for at, (on, parts) in enumerate((first, second))]
    assert len(events(*said)) == 2


def test_two_days_of_one_resignation_conflict() -> None:
    [resignation] = events(
        happened(Kind.RESIGNATION, "2014-09-16", post="leader", holder="Ana Ilić"),
        happened(Kind.RESIGNATION, "2014-09-17", document="b.txt", post="council leader", holder="Ana Ilić"),
    )
    [conflict] = resignation.conflicts
    assert conflict.aspect is Aspect.DATE


@pytest.mark.parametrize(
    ("on", "post", "modality"),
    [("2016-01", "leader", None), ("2014-09", "MP", None), ("2014-09", "leader", Modality.CALLED_FOR)],
)
def test_another_year_another_post_or_a_mere_demand_is_another_resignation(
    on: str, post: str, modality: Modality | None
) -> None:
    one = happened(Kind.RESIGNATION, "2014-09", post="leader", holder="Ana Ilić")
    other = happened(Kind.RESIGNATION, on, at=5, post=post, holder="Ana Ilić", modality=modality)
    assert len(events(one, other)) == 2


def test_a_report_is_known_by_its_author_and_its_year() -> None:
    [report] = events(
        happened(Kind.PUBLICATION, "2014", title="Poe Report"),
        happened(Kind.PUBLICATION, "2014-08-26", at=5, title="report", author="Jane Poe"),
        happened(Kind.PUBLICATION, "2014", document="b.txt", title="her report", author="Jane Poe"),
    )
    assert report.title == "Poe Report"
    assert len(report.people) == 1


def test_a_report_is_known_by_what_tells_it_and_its_month() -> None:
    context = held("Ana Ilić"), held("Ana Ilić", document="b.txt")
    one = happened(Kind.PUBLICATION, "2004-12", title="report to members")
    other = happened(Kind.PUBLICATION, "2004-12", document="b.txt", title="a report to members")
    assert [len(each.statements) for each in events(*context, one, other) if each.kind is Kind.PUBLICATION] == [2]


def test_reports_of_one_day_are_one_event_where_documents_speak_of_one_organisation() -> None:
    context = held("Ana Ilić"), held("Ana Ilić", document="b.txt"), held("Ana Ilić", "MP", "Orb", document="c.txt")
    said = (
        happened(Kind.PUBLICATION, "2017-09-06", title="six new reports", organisation="Skelby MBC"),
        happened(Kind.PUBLICATION, "2017-09-06", document="b.txt", title="reports"),
        happened(Kind.PUBLICATION, "2017-09-06", document="c.txt", title="the reports"),
    )
    found = [len(each.statements) for each in events(*context, *said) if each.kind is Kind.PUBLICATION]
    assert sorted(found) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"title": "report"}, {"title": "report"}),
        ({"title": "report", "author": "Jane Poe"}, {"title": "report", "author": "Bo Lund"}),
        ({"title": "housing report", "author": "Jane Poe"}, {"title": "police report", "author": "Jane Poe"}),
        ({"title": "Poe Report"}, {"title": "reports", "author": "Jane Poe"}),
    ],
)
def test_works_that_may_differ_stay_apart(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert (
        len(events(*(happened(Kind.PUBLICATION, "2014", at=at, **each) for at, each in enumerate((one, other))))) == 2
    )


def test_one_author_in_different_years_is_two_works() -> None:
    said = [happened(Kind.PUBLICATION, year, title="report", author="Jane Poe") for year in ("2014", "2019")]
    assert len(events(*said)) == 2


def test_events_stand_in_order_of_time_and_undated_ones_last() -> None:
    said = [
        happened(Kind.LETTER, "", sender="Ana Ilić"),
        happened(Kind.LETTER, "2003-02", at=1, sender="Ana Ilić"),
        held("Ana Ilić", at=2, start="1999", end="2005"),
        held("Bo Lund", at=3, seen="2001-01-01"),
        held("Cy Ro", at=4, over="2002-01-01"),
    ]
    order = [event.statements[0] for event in resolve("test", documents(said), said).events]
    assert order == [said[2].id, said[3].id, said[4].id, said[1].id, said[0].id]
