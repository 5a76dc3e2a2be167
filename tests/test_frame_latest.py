"""What was found is kept for who goes back to it."""

from tests.invented import invented
from tui.browsing import finding, standing
from tui.frame.contents import contents
from tui.frame.latest import Latest
from tui.frame.views import Ask, Prompt, View
from tui.model.chronology import Chronology
from tui.values import replace


def test_as_many_answers_are_kept_as_asked_for_those_asked_last() -> None:
    found: list[str] = []

    def find(_: Chronology, asked: str) -> str:
        found.append(asked)
        return asked.upper()

    ask, harbour = Latest(find, kept=2), invented()
    assert [ask(harbour, asked) for asked in "abab"] == list("ABAB")
    assert found == ["a", "b"]
    assert [ask(harbour, asked) for asked in "cbca"] == list("CBCA")
    assert found == ["a", "b", "c", "a"]
    ask(invented(), "a")
    assert found == ["a", "b", "c", "a", "a"]


def test_what_a_filter_shows_is_still_there_when_escape_gives_it_back() -> None:
    harbour = invented()
    all_of_it = standing.settled(View(), harbour)
    letters = finding.with_words(all_of_it, harbour, "letter")
    before = contents(harbour, all_of_it), contents(harbour, letters)
    asked = replace(letters, prompt=Prompt(Ask.FILTER, "letter"))
    for words in ("letter", "lett", "le", ""):
        contents(harbour, finding.with_words(asked, harbour, words))
    assert contents(harbour, letters) is before[1]
    assert contents(harbour, all_of_it) is before[0]
