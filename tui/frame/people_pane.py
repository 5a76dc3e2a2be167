"""The people picker: names that fit what is typed, best first."""

from collections import Counter

from tui.frame.runs import Pen, Row, Run, filled, fitted
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.people import Person, by_family
from tui.queries import people_named


def candidates(chronology: Chronology, typed: str) -> list[Person]:
    """The people whom what is typed may mean, best first; everybody by surname where nothing is typed."""
    if typed.strip():
        return people_named(chronology, typed)
    return sorted(chronology.people.values(), key=by_family)


def people_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, the chosen name in sight."""
    pen, prompt = Pen(view.glyphs), view.prompt
    found = candidates(chronology, prompt.text if prompt else "")
    counts = Counter(who for event in chronology.events for who in {part.person for part in event.people})
    choice = min(prompt.choice if prompt else 0, max(len(found) - 1, 0))
    top = max(choice - height + 1, 0)
    rows: list[Row] = []
    for index, one in enumerate(found[top : top + height], top):
        chosen = index == choice
        events = f"{counts[one.id]} event{'' if counts[one.id] == 1 else 's'}"
        rows.append(
            fitted(
                [
                    Run(view.glyphs.gutter, "cursor") if chosen else Run(" "),
                    pen.fit(one.label, max(width - 13, 1), "lane.name.cursor" if chosen else "lane.name"),
                    pen(events, "muted"),
                ],
                width,
            )
        )
    if not found:
        rows.append((pen(" Nobody's name has these letters.", "muted"),))
    return filled(rows, width, height)
