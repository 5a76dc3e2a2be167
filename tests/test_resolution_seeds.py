"""The bundled example: what its events must be."""

import pytest

from tui.model.chronology import Chronology
from tui.model.dates import Bounds
from tui.model.events import Aspect, Event
from tui.model.statements import Kind
from tui.queries.naming import people_named
from tui.queries.records import who
from tui.wording import dates_of, describe


def lines(chronology: Chronology, kind: Kind) -> dict[str, Event]:
    return {describe(chronology, event): event for event in chronology.events if event.kind is kind}


def test_two_sources_disagree_on_when_a_chief_executive_began(seed_chronology: Chronology) -> None:
    [disputed] = [event for event in seed_chronology.events if event.conflicts]
    assert describe(seed_chronology, disputed) == "Ged Fitzgerald — chief executive, Rotherham MBC"
    assert dates_of(disputed) == "2000 or 2001 – 2003"
    [conflict] = disputed.conflicts
    assert conflict.aspect is Aspect.START
    said = [
        (claim.date, {seed_chronology.statements[id].said_by for id in claim.statements}) for claim in conflict.claims
    ]
    assert said == [("2000", {None}), ("2001", {"Ged Fitzgerald"})]
    assert len(disputed.statements) == 3


def test_the_same_man_holds_another_post_when_the_articles_are_written(seed_chronology: Chronology) -> None:
    liverpool = lines(seed_chronology, Kind.TENURE)["Ged Fitzgerald — chief executive, Liverpool City Council"]
    assert dates_of(liverpool) == "in post as at 6 September 2017"
    assert [str(day.earliest) for day in liverpool.seen] == ["2017-09-06"]
    assert len(liverpool.statements) == 2


def test_one_report_of_2014_from_three_mentions(seed_chronology: Chronology) -> None:
    report = lines(seed_chronology, Kind.PUBLICATION)["Jay Report — Alexis Jay"]
    assert (dates_of(report), len(report.statements)) == ("2014", 3)


def test_the_reports_of_one_day_are_one_publication(seed_chronology: Chronology) -> None:
    [reports] = [event for event in seed_chronology.events if event.title and dates_of(event) == "6 September 2017"]
    assert len(reports.statements) == 4


@pytest.mark.parametrize(("name", "tenures"), [("Sarah Champion", 2), ("Roger Stone", 1), ("Mike Cuff", 1)])
def test_everybody_is_there_once(seed_chronology: Chronology, name: str, tenures: int) -> None:
    assert len(seed_chronology.people) == 11
    [person] = people_named(seed_chronology, name)
    assert len(who(seed_chronology, person.id).tenures) == tenures


def test_a_resignation_closes_the_tenure_and_stands_by_itself(seed_chronology: Chronology) -> None:
    [resignation] = lines(seed_chronology, Kind.RESIGNATION).values()
    [post] = [event for line, event in lines(seed_chronology, Kind.TENURE).items() if "shadow" in line]
    assert post.end
    assert set(resignation.statements) < set(post.end.claims[0].statements)


def test_the_member_keeps_the_town_and_not_its_council(seed_chronology: Chronology) -> None:
    assert "Sarah Champion — MP, Rotherham" in lines(seed_chronology, Kind.TENURE)


def test_events_are_in_order_of_time_with_the_undated_last(seed_chronology: Chronology) -> None:
    undated = [event.is_undated for event in seed_chronology.events]
    assert undated == sorted(undated)
    starts = [event.span.earliest for event in seed_chronology.events if event.span != Bounds(None, None)]
    known = [day for day in starts if day]
    assert known == sorted(known)
