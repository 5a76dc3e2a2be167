"""The people picker: names that fit what is typed, best first."""

from dataclasses import dataclass

from tui.frame.phrases import lane_name
from tui.frame.runs import Pen, Row, Run, filled, fitted
from tui.frame.views import View
from tui.model.chronology import Chronology
from tui.model.people import Person


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who fits, how well (less is better), and in how many events they appear."""

    person: Person
    distance: int
    events: int


def candidates(chronology: Chronology, typed: str) -> list[Candidate]:
    """The people whose name or alias holds the typed letters in this order, best first."""
    counts: dict[str, int] = {}
    for event in chronology.events:
        for who in {part.person for part in event.people}:
            counts[who] = counts.get(who, 0) + 1
    found = []
    for person in chronology.people.values():
        distances = [_distance(name, typed) for name in (person.label, *person.aliases)]
        fitting = [distance for distance in distances if distance is not None]
        if fitting:
            found.append(Candidate(person, min(fitting), counts.get(person.id, 0)))
    return sorted(found, key=lambda one: (one.distance, lane_name(one.person.name)))


def _distance(name: str, typed: str) -> int | None:
    """How far the typed letters lie apart in a name, counted from the word they start; None where one is missing."""
    letters, text = "".join(typed.casefold().split()), name.casefold()
    if not letters:
        return 0
    best = None
    for start, character in enumerate(text):
        if character != letters[0]:
            continue
        at, gaps = start, 0 if start == 0 or not text[start - 1].isalnum() else 5
        for letter in letters[1:]:
            following = text.find(letter, at + 1)
            if following < 0:
                break
            gaps += sum(not between.isspace() for between in text[at + 1 : following])
            at = following
        else:
            best = gaps if best is None else min(best, gaps)
    return best


def people_rows(chronology: Chronology, view: View, width: int, height: int) -> list[Row]:
    """The pane, exactly `height` rows, the chosen name in sight."""
    pen, prompt = Pen(view.glyphs), view.prompt
    found = candidates(chronology, prompt.text if prompt else "")
    choice = min(prompt.choice if prompt else 0, max(len(found) - 1, 0))
    top = max(choice - height + 1, 0)
    rows: list[Row] = []
    for index, one in enumerate(found[top : top + height], top):
        chosen = index == choice
        events = f"{one.events} event{'' if one.events == 1 else 's'}"
        rows.append(
            fitted(
                [
                    Run(view.glyphs.gutter, "cursor") if chosen else Run(" "),
                    pen.fit(one.person.label, max(width - 13, 1), "lane.name.cursor" if chosen else "lane.name"),
                    pen(events, "muted"),
                ],
                width,
            )
        )
    if not found:
        rows.append((pen(" Nobody's name has these letters.", "muted"),))
    return filled(rows, width, height)
