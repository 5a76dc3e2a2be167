"""The people picker: names that fit what is typed, best first."""

from tui.frame.latest import Latest
from tui.frame.runs import Pen, Row, filled, fitted, gutter
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.people import Person, by_family
from tui.queries.naming import people_named

MOST = 200
"""How many people are offered; who is not among them is found by more letters."""


def candidates(chronology: Chronology, typed: str) -> list[Person]:
    """The people whom what is typed may mean, best first, as many as are offered; everybody where nothing is typed."""
    return _named(chronology, typed.strip())


def _candidates(chronology: Chronology, typed: str) -> list[Person]:
    if typed:
        return people_named(chronology, typed, MOST)[:MOST]
    return sorted(chronology.called("", MOST), key=by_family)[:MOST]


_named = Latest(_candidates)


def offered(chronology: Chronology, typed: str) -> str:
    """How many those are: "3 of 12 people"."""
    found, everybody = len(candidates(chronology, typed)), len(chronology.people)
    return f"{'more than ' if found == MOST < everybody else ''}{found} of {everybody} people"


def people_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, the chosen name in sight."""
    pen, prompt = Pen(view.glyphs), view.prompt
    found = candidates(chronology, prompt.text if prompt else "")
    choice = min(prompt.choice if prompt else 0, max(len(found) - 1, 0))
    top = max(choice - height + 1, 0)
    rows: list[Row] = []
    for index, one in enumerate(found[top : top + height], top):
        chosen = index == choice
        count = chronology.count_of(one.id)
        events = f"{count} event{'' if count == 1 else 's'}"
        rows.append(
            fitted(
                [
                    gutter(view.glyphs, is_chosen=chosen),
                    pen.fit(one.label, max(width - 13, 1), "lane.name.cursor" if chosen else "lane.name"),
                    pen(events, "muted"),
                ],
                width,
            )
        )
    if not found:
        rows.append((pen(" Nobody's name has these letters.", "muted"),))
    return filled(rows, width, height)
