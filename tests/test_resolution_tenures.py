"""Tenures: what joins, what stays apart, what is certain, and what conflicts."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.said import documents, events, happened, held, joined
from tui.analysis.rules import RULES
from tui.model.chronology import Chronology
from tui.model.dates import DAY, Bounds
from tui.model.events import Aspect, Event, Presence
from tui.model.statements import Kind, Modality, Statement
from tui.resolution.chronologies import resolve
from tui.resolution.holdings import CHOICES


def days(first: str, last: str) -> Bounds:
    return Bounds(date.fromisoformat(first), date.fromisoformat(last))


def test_a_start_and_an_end_told_apart_make_one_tenure() -> None:
    [tenure] = events(held("Ana Ilić", start="1999"), held("Ana Ilić", at=5, end="2005"))
    assert tenure.certain == (days("1999-12-31", "2005-01-01"),)
    assert not tenure.conflicts


def test_a_more_precise_date_is_no_conflict() -> None:
    [tenure] = events(held("Ana Ilić", start="1998"), held("Ana Ilić", at=5, start="1998-05"))
    assert tenure.start
    assert [claim.date for claim in tenure.start.claims] == ["1998", "1998-05"]
    assert not tenure.conflicts


def test_two_starts_of_one_tenure_conflict_and_both_stand() -> None:
    [tenure] = events(
        held("Ana Ilić", start="2000", end="2003"), held("Ana Ilić", document="b.txt", start="2001", end="2003")
    )
    [conflict] = tenure.conflicts
    assert conflict.aspect is Aspect.START
    assert [claim.date for claim in conflict.claims] == ["2000", "2001"]
    assert tenure.certain == (days("2001-12-31", "2003-01-01"),)


@pytest.mark.parametrize(
    ("first", "second"),
    [(("1990", "1995"), ("2000", "2003")), (("2000", "2003"), ("2003", "2005")), (("", "2003"), ("2003", ""))],
)
def test_two_terms_stay_two(first: tuple[str, str], second: tuple[str, str]) -> None:
    one, two = (held("Ana Ilić", at=at, start=start, end=end) for at, (start, end) in enumerate((first, second)))
    tenures = events(one, two)
    assert len(tenures) == 2
    assert not any(tenure.conflicts for tenure in tenures)


def test_ordinary_succession_is_no_conflict() -> None:
    tenures = events(held("Ana Ilić", start="2000", end="2003"), held("Bo Lund", start="2003", end="2009"))
    assert [tenure.conflicts for tenure in tenures] == [(), ()]


@pytest.mark.parametrize(
    ("first", "second"),
    [(("1998", ""), ("2007", "")), (("1938-08", ""), ("1947", "1954")), (("", "1990"), ("", "2003"))],
)
def test_halves_of_terms_years_apart_are_two_terms(first: tuple[str, str], second: tuple[str, str]) -> None:
    one, two = (held("Ana Ilić", at=at, start=start, end=end) for at, (start, end) in enumerate((first, second)))
    assert [tenure.conflicts for tenure in events(one, two)] == [(), ()]


def chosen(said: Statement) -> Statement:
    return replace(said, rule="tenure.appointed")


def test_who_is_elected_one_year_and_takes_office_the_next_is_no_conflict() -> None:
    """Ana Ilić was elected governor in 1990. She was governor from 1991 to 2003."""
    [tenure] = events(
        chosen(held("Ana Ilić", start="1990")), held("Ana Ilić", document="b.txt", start="1991", end="2003")
    )
    assert not tenure.conflicts
    assert tenure.start
    assert [claim.date for claim in tenure.start.claims] == ["1990", "1991"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (chosen(held("Ana Ilić", start="1990")), chosen(held("Ana Ilić", document="b.txt", start="1991"))),
        (chosen(held("Ana Ilić", start="1992")), held("Ana Ilić", document="b.txt", start="1991", end="2003")),
        (chosen(held("Ana Ilić", start="1988")), held("Ana Ilić", document="b.txt", start="1990", end="2003")),
    ],
    ids=["two choices", "chosen after the start", "more than a year before"],
)
def test_a_choice_that_does_not_lead_to_the_start_is_a_conflict(first: Statement, second: Statement) -> None:
    [tenure] = events(first, second)
    assert [conflict.aspect for conflict in tenure.conflicts] == [Aspect.START]


def test_what_is_taken_for_a_choice_is_read_by_some_rule() -> None:
    assert {rule.name for rule in RULES} >= CHOICES


def test_a_start_told_inside_a_term_is_a_conflict() -> None:
    [tenure] = events(held("Ana Ilić", start="1991", end="2003"), held("Ana Ilić", at=5, start="1998"))
    assert [conflict.aspect for conflict in tenure.conflicts] == [Aspect.START]


def test_dates_told_of_a_body_alone_are_not_those_of_a_post_held_there() -> None:
    """Ana Ilić joined the council in 1998 and left it in 2009. She was chief executive."""
    body = [held("Ana Ilić", "", start="1998"), held("Ana Ilić", "", at=5, end="2009")]
    tenures = events(*body, held("Ana Ilić", "chief executive", at=9, seen="2005-06-04"))
    assert [(each.post, each.start is None, each.end is None) for each in tenures] == [
        (None, False, False),
        ("chief executive", True, True),
    ]


def test_dates_told_of_a_body_and_of_a_post_that_agree_are_of_one_tenure() -> None:
    """Ana Ilić was chief executive from 1998. She joined the council in 1998."""
    [tenure] = events(held("Ana Ilić", "chief executive", start="1998"), held("Ana Ilić", "", at=5, start="1998-05"))
    assert tenure.post == "chief executive"


def test_an_approximate_start_may_come_before_an_end_within_it() -> None:
    [tenure] = events(held("Ana Ilić", start="2003~"), held("Ana Ilić", at=5, end="2004-06"))
    assert not tenure.conflicts


def test_a_sighting_goes_with_the_term_begun_last() -> None:
    early, late = held("Ana Ilić", start="1990"), held("Ana Ilić", at=3, start="2007")
    seen = held("Ana Ilić", at=5, seen="2010-01-01")
    [term] = (tenure for tenure in events(early, late, seen) if seen.id in tenure.statements)
    assert late.id in term.statements


def test_the_town_of_a_member_is_the_town_named_elsewhere() -> None:
    said = [
        held("Ana Ilić", "MP", "town", seen="2017-09-06"),
        held("Ana Ilić", "MP", "Skelby", document="b.txt", seen="2017-09-06"),
    ]
    chronology = joined(*said)
    [tenure] = chronology.events
    assert tenure.organisation
    assert chronology.organisations[tenure.organisation].name == "Skelby"


def test_a_council_without_a_name_is_no_company() -> None:
    said = [
        held("Ana Ilić", organisation="the council", seen="2017-09-06"),
        held("Ana Ilić", organisation="Orb Ltd", document="b.txt", seen="2017-09-06"),
    ]
    assert len(events(*said)) == 2


def test_a_body_named_by_less_may_be_the_same_for_one_person() -> None:
    said = [
        held("Ana Ilić", "police chief", "Skelby", start="2014"),
        held("Ana Ilić", "chief", "Skelby Police Department", at=3, end="2015"),
        held("Ana Ilić", "chief", "Skelby Police", at=5, seen="2014-12-01"),
    ]
    assert len(events(*said)) == 1


def test_a_sighting_between_the_bounds_widens_what_is_certain() -> None:
    dated = held("Ana Ilić", start="2000", end="2003")
    [tenure] = events(dated, held("Ana Ilić", document="b.txt", seen="2003-05-01"))
    assert tenure.certain == (days("2000-12-31", "2003-05-01"),)


def test_between_two_sightings_nothing_is_certain() -> None:
    [tenure] = events(held("Ana Ilić", seen="1999-01-01"), held("Ana Ilić", document="b.txt", seen="2017-01-01"))
    assert tenure.certain == (days("1999-01-01", "1999-01-01"), days("2017-01-01", "2017-01-01"))
    assert tenure.presence(days("2005-01-01", "2005-01-01")) is Presence.POSSIBLE


def test_a_start_alone_and_a_sighting_do_not_fill_the_time_between() -> None:
    [tenure] = events(held("Ana Ilić", start="2000"), held("Ana Ilić", document="b.txt", seen="2010-06-01"))
    assert tenure.certain == (days("2010-06-01", "2010-06-01"),)


def test_since_holds_to_the_day_of_speaking_and_says_nothing_after() -> None:
    """ "has been director since 2004", read in an article of 1 June 2010"""
    [tenure] = events(held("Ana Ilić", start="2004", seen="2010-06-01"))
    assert tenure.certain == (days("2004-12-31", "2010-06-01"),)
    assert tenure.end is None


def test_a_sighting_outside_the_dates_is_another_tenure() -> None:
    assert len(events(held("Ana Ilić", start="2000", end="2003"), held("Ana Ilić", at=5, seen="2017-01-01"))) == 2


def test_former_says_nothing_new_of_a_tenure_with_dates() -> None:
    [tenure] = events(held("Ana Ilić", start="2000", end="2003"), held("Ana Ilić", at=5, over="2017-09-06"))
    assert tenure.end
    assert [claim.date for claim in tenure.end.claims] == ["2003"]
    assert len(tenure.statements) == 2


def test_former_alone_bounds_the_end_and_only_the_earliest_counts() -> None:
    [tenure] = events(held("Ana Ilić", over="2017-09-06"), held("Ana Ilić", document="b.txt", over="2015-01-01"))
    assert tenure.end
    assert tenure.end.bounds == Bounds(None, date(2015, 1, 1))
    assert [claim.date for claim in tenure.end.claims] == ["[..2015-01-01]"]


@pytest.mark.parametrize("seen", ["2017-01-01", "2015-01-01"])
def test_former_by_a_day_cannot_be_the_tenure_seen_on_it_or_after(seen: str) -> None:
    assert len(events(held("Ana Ilić", over="2015-01-01"), held("Ana Ilić", at=5, seen=seen))) == 2


def test_a_resignation_ends_the_tenure_it_names() -> None:
    left = happened(Kind.RESIGNATION, "2014-09-16", at=9, post="director", holder="Ana Ilić")
    tenure, resignation = events(held("Ana Ilić", start="2009", seen="2014-06-01"), left)
    assert (tenure.kind, resignation.kind) == (Kind.TENURE, Kind.RESIGNATION)
    assert tenure.end
    assert tenure.end.claims[0].statements == (left.id,)
    assert left.id in tenure.statements


@pytest.mark.parametrize("modality", list(Modality))
def test_a_resignation_that_did_not_happen_ends_nothing(modality: Modality) -> None:
    left = happened(Kind.RESIGNATION, "2014-09-16", at=9, post="director", holder="Ana Ilić", modality=modality)
    [tenure] = (each for each in events(held("Ana Ilić", start="2009"), left) if each.kind is Kind.TENURE)
    assert tenure.end is None


def test_a_resignation_from_no_named_post_ends_nothing() -> None:
    left = happened(Kind.RESIGNATION, "2014-09-16", at=9, holder="Ana Ilić")
    [tenure] = (each for each in events(held("Ana Ilić", start="2009"), left) if each.kind is Kind.TENURE)
    assert tenure.end is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("chief executive", "Skelby chief executive"),
        ("chief executive", "CEO"),
        ("leader", "council leader"),
        ("chairman", "chair"),
        ("director", "director of social services"),
        ("chief executive", "boss"),
        ("chief executive", ""),
    ],
)
def test_one_post_in_two_ways(one: str, other: str) -> None:
    assert len(events(held("Ana Ilić", one, seen="2017-01-01"), held("Ana Ilić", other, at=5, seen="2017-01-01"))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leader", "deputy leader"),
        ("head", "acting head"),
        ("director of housing", "director of social services"),
        ("director", "boss"),
        ("chief executive", "head of housing"),
        ("secretary", "shadow secretary"),
        ("police chief", "fire chief"),
    ],
)
def test_two_posts_of_one_person(one: str, other: str) -> None:
    assert len(events(held("Ana Ilić", one, seen="2017-01-01"), held("Ana Ilić", other, at=5, seen="2017-01-01"))) == 2


def test_a_post_left_out_joins_none_of_two_that_fit() -> None:
    clear = held("Ana Ilić", "leader", seen="2017-01-01"), held("Ana Ilić", "trustee", at=3, seen="2017-01-01")
    assert len(events(*clear, held("Ana Ilić", "", at=5, seen="2017-01-01"))) == 3


def test_two_people_in_one_post_are_two_tenures() -> None:
    assert len(events(held("Ana Ilić", seen="2017-01-01"), held("Bo Lund", at=5, seen="2017-01-01"))) == 2


def test_what_is_planned_is_never_certain_and_joins_nothing_that_is() -> None:
    planned = held("Ana Ilić", start="2010", end="2012", modality=Modality.PLANNED)
    tenures = events(planned, held("Ana Ilić", at=5, seen="2011-01-01"))
    assert sorted(len(tenure.certain) for tenure in tenures) == [0, 1]


DATES = st.sampled_from(["", "1999", "2000", "2001", "2001-05", "2001-05-17", "2003~", "199X", "2002/2003", "2004"])
SEEN = st.sampled_from(["", "1998-01-01", "2000-06-01", "2001-05-17", "2003-05", "2010-01-01"])


@st.composite
def said(draw: st.DrawFn) -> Statement:
    start, end = draw(DATES), draw(DATES)
    return held(
        draw(st.sampled_from(["Ana Ilić", "Ana B. Ilić", "Bo Lund"])),
        draw(st.sampled_from(["director", "director of housing", "leader", "boss", ""])),
        draw(st.sampled_from([None, "Skelby", "Skelby MBC", "Skelby Council", "Orb Ltd"])),
        document=draw(st.sampled_from(["a.txt", "b.txt", "c.txt"])),
        at=draw(st.integers(0, 99)),
        start=start,
        end=end,
        seen="" if end else draw(SEEN),
        over="" if start or end else draw(SEEN),
        modality=draw(st.sampled_from([None, None, None, Modality.PLANNED])),
    )


@st.composite
def left(draw: st.DrawFn) -> Statement:
    return happened(
        Kind.RESIGNATION,
        draw(DATES),
        at=draw(st.integers(0, 99)),
        document=draw(st.sampled_from(["a.txt", "b.txt"])),
        post=draw(st.sampled_from([None, "director", "leader"])),
        holder=draw(st.sampled_from(["Ana Ilić", "Bo Lund"])),
    )


MANY = st.lists(st.one_of(said(), left()), max_size=12, unique_by=lambda statement: statement.id)


def every_event(statements: list[Statement]) -> tuple[Chronology, tuple[Event, ...]]:
    chronology = joined(*statements)
    return chronology, tuple(chronology.events)


@given(MANY, st.randoms(use_true_random=False))
def test_the_order_of_statements_does_not_matter(statements: list[Statement], chance: Random) -> None:
    shuffled = list(statements)
    chance.shuffle(shuffled)
    assert resolve("test", documents(shuffled), shuffled) == resolve("test", documents(statements), statements)


@given(MANY)
def test_every_statement_is_in_an_event_of_its_kind(statements: list[Statement]) -> None:
    _, found = every_event(statements)
    for statement in statements:
        assert [event.kind for event in found if statement.id in event.statements].count(statement.kind) == 1
    assert len({event.id for event in found}) == len(found)


@given(MANY)
def test_claims_belong_to_their_event_and_lie_within_its_hull(statements: list[Statement]) -> None:
    _, found = every_event(statements)
    for event in found:
        for side in (event.start, event.end, event.date):
            for claim in side.claims if side else ():
                assert side
                assert side.bounds.covers(claim.bounds)
                assert claim.statements
                assert set(claim.statements) <= set(event.statements)


@given(MANY)
def test_conflicts_are_between_claims_that_share_no_day(statements: list[Statement]) -> None:
    _, found = every_event(statements)
    for event in found:
        for conflict in event.conflicts:
            for claim in conflict.claims:
                assert any(not claim.bounds.meets(other.bounds) for other in conflict.claims)


@given(MANY)
def test_nothing_is_certain_that_a_statement_forbids(statements: list[Statement]) -> None:
    chronology, found = every_event(statements)
    for event in found:
        for span in event.certain:
            assert event.modality is None
            assert span.earliest
            assert span.latest
            assert span.earliest <= span.latest
            assert event.span.covers(span)
            for statement in chronology.evidence(event):
                if statement.start and statement.start.earliest:
                    assert statement.start.earliest <= span.earliest
                if statement.end and statement.end.latest:
                    assert span.latest <= statement.end.latest


@given(MANY)
def test_certain_spans_are_in_order_and_apart(statements: list[Statement]) -> None:
    _, found = every_event(statements)
    for event in found:
        for one, other in zip(event.certain, event.certain[1:], strict=False):
            assert one.latest
            assert other.earliest
            assert one.latest + DAY < other.earliest
