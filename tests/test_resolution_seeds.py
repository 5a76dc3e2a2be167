"""The bundled example: what its events must be."""

from tui.model.chronology import Chronology
from tui.model.events import Aspect


def test_two_articles_disagree_on_when_a_chief_executive_began(seed_chronology: Chronology) -> None:
    [disputed] = [event for event in seed_chronology.events if event.conflicts]
    assert disputed.post == "chief executive"
    [conflict] = disputed.conflicts
    assert conflict.aspect is Aspect.START
    assert [claim.date for claim in conflict.claims] == ["2000", "2001"]
