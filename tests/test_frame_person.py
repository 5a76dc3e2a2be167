"""The person pane: what it says of a person, of a day, and how its lines lead to quotes."""

from typing import Any

import pytest

from tests.goldens import check_golden
from tests.invented import invented
from tests.said import happened, held, joined
from tui.app.bindings import Where, footer_hints
from tui.browsing import finding, following, moving, standing
from tui.browsing.standing import stops_of
from tui.frame.in_post import MOST
from tui.frame.person_pane import pane_events, person_rows
from tui.frame.person_record import MOST as LINES
from tui.frame.runs import row_text, row_width
from tui.frame.screen import draw
from tui.frame.views import Tab, View
from tui.model.chronology import Chronology
from tui.model.events import EventId
from tui.model.people import PersonId
from tui.model.statements import Kind
from tui.timeline.glyphs import ASCII
from tui.values import replace

HINTS = footer_hints(Where.BROWSE)
HARBOUR = invented()
CHAIR = standing.settled(View(cursor=EventId("chair")), HARBOUR)


def pane(chronology: Chronology, view: View | None = None, *, width: int = 100, height: int = 60) -> list[str]:
    view = view or standing.settled(View(), chronology)
    return [text for row in person_rows(chronology, view, width, height) if (text := row_text(row).rstrip())]


def below(rows: list[str], heading: str) -> list[str]:
    """The lines of a section, without their indents."""
    first = rows.index(f" {heading}") + 1
    ends = [at for at in range(first, len(rows)) if not rows[at].startswith(("  ", "▶"))]
    return [row.strip("▶ ") for row in rows[first : ends[0] if ends else len(rows)]]


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        ({"start": "1911-01-01", "end": "1912-12-31"}, "together 24 months"),
        ({"start": "1912", "end": "1914"}, "together 12 to 36 months"),
        ({"start": "1914", "end": "1920"}, "perhaps together, 12 months at most"),
        ({"start": "1911-02-03", "end": "1911-02-20"}, "together, 1 month at most"),
        ({"start": "1912"}, "perhaps together"),
        ({"start": "1912", "seen": "1913-06-01"}, "together 5 months or more"),
        ({"seen": "1912-06-01"}, "together"),
    ],
)
def test_how_long_two_were_in_post_together_keeps_its_doubt(theirs: dict[str, Any], words: str) -> None:
    chronology = joined(held("Ana Ilić", start="1910", end="1914"), held("Bo Berg", "clerk", at=1, **theirs))
    view = finding.with_person(standing.settled(View(), chronology), chronology, PersonId(_id(chronology, "Ana Ilić")))
    assert below(pane(chronology, view), "At the same organisation") == [f"Bo Berg  clerk  {words}"]


def _id(chronology: Chronology, name: str) -> str:
    return next(person.id for person in chronology.people.values() if person.name == name)


def test_what_is_missing_and_what_contradicts_is_said() -> None:
    chronology = joined(
        held("Ana Ilić", "editor", start="1911", end="1914"),
        held("Ana Ilić", "editor", at=1, start="1913", end="1914"),
        held("Ana Ilić", "mayor of Brno", None, at=2, start="1931"),
        held("Ana Ilić", "clerk", None, at=3, seen="1905-01-01"),
        held("Ana Ilić", "warden", None, at=4),
        held("Ana Ilić", "trustee", None, at=5, end="1933"),
        happened(Kind.LETTER, at=6, sender="Ana Ilić"),
    )
    assert below(pane(chronology), "Missing or contradictory") == [
        "! start of editor: 1911 (the article) or 1913 (the article)",
        "? no start and no end: clerk",
        "? no end: mayor of Brno",
        "? no start: trustee",
        "? no date: warden",
        "? no date: Letter from Ana Ilić",
        "? nothing dated 1906–1910",
        "? nothing dated 1915–1930",
    ]


def test_a_person_of_whom_nothing_is_missing_has_no_such_section() -> None:
    assert " Missing or contradictory" not in pane(joined(held("Ana Ilić", start="1911", end="1914")))


def test_every_line_leads_to_its_event_and_the_pane_stays() -> None:
    view, name = following.follow(CHAIR, HARBOUR, 1), row_text(person_rows(HARBOUR, CHAIR, 60, 9)[0])
    walked = [CHAIR.cursor, view.cursor]
    for _ in range(3):
        view = following.follow(view, HARBOUR, 1)
        walked.append(view.cursor)
        assert row_text(person_rows(HARBOUR, view, 60, 9)[0]) == name
    assert walked == ["chair", "second", "dredging", "third", "engineer"] or walked == list(pane_events(HARBOUR, CHAIR))
    assert following.follow(view, HARBOUR, 1).cursor == walked[-1], "it stops at the last line"
    assert following.follow(following.follow(view, HARBOUR, -1), HARBOUR, -9).cursor == "chair"
    away = moving.to_end(view, HARBOUR, last=False)
    assert (away.cursor, row_text(person_rows(HARBOUR, away, 60, 9)[0]).strip()) == ("engineer", "Wei Tan")


def test_a_line_leads_to_its_event_though_a_filter_hides_it() -> None:
    alone = finding.with_person(CHAIR, HARBOUR, PersonId("okafor"))
    there = following.follow(alone, HARBOUR, 9)
    assert there.cursor == "engineer"
    assert not there.is_filtered
    assert finding.back(there).filter.person == "okafor"


def test_where_nobody_is_named_there_is_no_line_to_follow() -> None:
    view = standing.settled(View(cursor=EventId("audit")), HARBOUR)
    assert following.follow(view, HARBOUR, 1).notice == "The person pane has no line to follow."


def test_a_day_has_its_holders_by_organisation_and_each_line_leads_on() -> None:
    chronology = joined(
        held("Ana Ilić", "editor", "The Gazette Company", start="1910", end="1914"),
        held("Bo Berg", "clerk", at=1, start="1911", end="1914"),
        held("Cy Dorn", "mayor", at=2, start="1910", end="1913"),
        held("Di Ege", "warden", None, at=3, start="1910", end="1914"),
        held("Ed Faber", "treasurer", at=4, start="1912", end="1915"),
        happened(Kind.LETTER, "1912-05", at=5, sender="Ana Ilić"),
    )
    view = finding.set_as_of(standing.settled(View(), chronology), chronology, "may 1912")
    assert pane(chronology, view)[1:] == [
        " certainly (4)",
        "  Skelby Council",
        "▶   Cy Dorn  mayor  1910 – 1913" if view.cursor == _event(chronology, "Cy Dorn") else
        "    Cy Dorn  mayor  1910 – 1913",
        "    Bo Berg  clerk  1911 – 1914",
        "  The Gazette Company",
        "▶   Ana Ilić  editor  1910 – 1914" if view.cursor == _event(chronology, "Ana Ilić") else
        "    Ana Ilić  editor  1910 – 1914",
        "  organisation not named",
        "    Di Ege  warden  1910 – 1914",
        " possibly (1)",
        "  Skelby Council",
        "    Ed Faber  treasurer  1912 – 1915",
        " nothing stated of that time (0)",
        " happened then, or may have (1)",
        "  May 1912  Letter from Ana Ilić",
    ]  # fmt: skip
    seen = set()
    for _ in range(8):
        seen.add(view.cursor)
        view = following.follow(view, chronology, 1)
    stops = stops_of(view, chronology)
    assert seen == {stop.event for row in range(stops.rows) for stop in stops.on_row(row)}


def test_the_words_of_a_filter_hold_on_a_day_too_and_its_person_and_kinds_do_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chronology = joined(
        held("Ana Ilić", "editor", start="1910", end="1914"),
        held("Bo Berg", "clerk", at=1, start="1910", end="1914"),
        held("Cy Dorn", "town clerk", at=2, start="1912", end="1914"),
    )
    view = finding.set_as_of(standing.settled(View(), chronology), chronology, "1912")
    words = finding.with_words(view, chronology, "clerk ")
    assert pane(chronology, words)[:6] == [
        " In post: 1912  only with “clerk”",
        " certainly (1)",
        "  Skelby Council",
        f"{'▶' if words.cursor == _event(chronology, 'Bo Berg') else ' '}   Bo Berg  clerk  1910 – 1914",
        " possibly (1)",
        "  Skelby Council",
    ]
    ana = finding.with_person(view, chronology, PersonId(_id(chronology, "Ana Ilić")))
    letters = finding.with_kind_toggled(view, chronology, Kind.TENURE)
    for other in (ana, letters):
        assert pane(chronology, other)[:2] == [" In post: 1912", " certainly (2)"]
    monkeypatch.setattr("tui.frame.in_post.MOST_FOUND", 1)
    assert pane(chronology, finding.with_words(view, chronology, "cler"))[:2] == [" In post: 1912", " certainly (2)"]


def _event(chronology: Chronology, name: str) -> EventId:
    person = _id(chronology, name)
    return next(event.id for event in chronology.events if event.people and event.people[0].person == person)


def test_a_crowd_in_post_is_cut_and_said_so() -> None:
    crowd = joined(*(held(f"Ana Q{'abcdefghij'[n // 26]}{chr(97 + n % 26)}ff", at=n % 99, document=f"{n}.txt",
                          start="1910", end="1914") for n in range(MOST + 3)))  # fmt: skip
    view = finding.set_as_of(standing.settled(View(), crowd), crowd, "1912")
    assert f" certainly (more than {MOST})" in pane(crowd, view)


def test_of_very_many_letters_those_about_the_cursor_have_lines() -> None:
    letters = [happened(Kind.LETTER, f"{1500 + at}-02-03", at=at % 99, document=f"{at}.txt", sender="Ana Ilić")
               for at in range(LINES + 50)]  # fmt: skip
    chronology = joined(*letters)
    first, last = (moving.to_end(standing.settled(View(), chronology), chronology, last=last) for last in (False, True))
    for view, years in ((first, range(1500, 1500 + LINES)), (last, range(1550, 1550 + LINES))):
        rows = below(pane(chronology, view, height=999), f"Letters ({LINES} of {LINES + 50})")
        assert [int(row.split()[2]) for row in rows] == list(years)
    assert following.follow(last, chronology, -1).cursor != last.cursor


@pytest.mark.parametrize("is_ascii", [False, True], ids=["unicode", "ascii"])
@pytest.mark.parametrize(("width", "height"), [(120, 40), (60, 15), (200, 50)])
def test_a_person_and_a_day_on_screen(width: int, height: int, is_ascii: bool) -> None:
    view = replace(CHAIR, tab=Tab.PERSON, glyphs=ASCII) if is_ascii else replace(CHAIR, tab=Tab.PERSON)
    view = standing.resized(view, HARBOUR, width, height)
    suffix = f"{width}x{height}{'-ascii' if is_ascii else ''}"
    check_golden(f"person-{suffix}", [row_text(row) for row in draw(HARBOUR, view, HINTS)])
    day = finding.set_as_of(view, HARBOUR, "feb 2001")
    check_golden(f"as-of-{suffix}", [row_text(row) for row in draw(HARBOUR, day, HINTS)])


def test_the_pane_fits_any_size() -> None:
    for view in (CHAIR, finding.set_as_of(CHAIR, HARBOUR, "2001")):
        for width in (1, 3, 20, 80):
            assert [row_width(row) for row in person_rows(HARBOUR, view, width, 7)] == [width] * 7
