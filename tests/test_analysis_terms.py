"""Terms of the lexicon: the longest at each place, in every case and spelling, with all that is said of them."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tui
from tui.analysis import spelling, term_files, terms
from tui.analysis.terms import Entry, Lexicon, Search, load
from tui.model.documents import Span

FILES = [
    path
    for path in sorted((Path(tui.__file__).parent / "analysis" / "lexicon").glob("*.txt"))
    if not path.stem.startswith("time_")  # read as tables by the time expressions
]


def lexicon(*texts: str) -> Lexicon:
    return Lexicon(Entry(text, (("class", ()),)) for text in texts)


def found(text: str, *texts: str) -> list[str]:
    return [text[term.start : term.end] for term in lexicon(*texts).find(text)]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("the Chief Executive of", "chief executive"),
        ("the chief\nexecutive of", "chief executive"),
        ("a Vice-President spoke", "vice president"),
        ("a vice president spoke", "vice-president"),
        ("he didn’t resign", "didn't"),
        ("Sen. Snowe", "sen."),
        ("Rotherham MP Sarah Champion", "MP"),
        ("the HOME OFFICE said", "Home Office"),
        ("CHIEF EXECUTIVE", "chief executive"),
        ("the mayor-elect", "elect"),
        ("the leader’s letter", "leader"),
        ("A U.S. senator", "u.s. senator"),
    ],
)
def test_a_term_is_found_however_it_is_spelt(text: str, term: str) -> None:
    assert len(found(text, term)) == 1


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("a headless statue", "head"),
        ("the ahead sign", "head"),
        ("one mp more", "MP"),
        ("she may go", "May"),
        ("chief, executive", "chief executive"),
        ("chief\n\nexecutive", "chief executive"),
        ("Senate", "sen."),
    ],
)
def test_what_only_looks_like_a_term_is_not_one(text: str, term: str) -> None:
    assert found(text, term) == []


def test_the_longest_term_wins_and_hides_what_is_in_it() -> None:
    """The chief executive sent letters patent, then a letter."""
    text = test_the_longest_term_wins_and_hides_what_is_in_it.__doc__ or ""
    assert found(text, "chief", "executive", "chief executive", "letter", "letters patent") == [
        "chief executive",
        "letters patent",
        "letter",
    ]


def test_a_longer_term_that_does_not_end_there_leaves_the_shorter() -> None:
    assert found("chief executives", "chief", "chief executive") == ["chief"]


def test_capitals_choose_between_two_terms_of_one_spelling() -> None:
    months = lexicon("may", "May")
    assert [term.entry.text for term in months.find("In May he may go.")] == ["May", "may"]


def test_places_are_code_points_of_the_whole_text_even_after_letters_that_grow_in_lower_case() -> None:
    text = "İİ 👑 The king"
    [term] = lexicon("king").find(text, 3)
    assert text[term.start : term.end] == "king"


def test_a_slice_is_read_alone() -> None:
    text = "the king and the queen"
    kings = lexicon("king", "queen")
    assert [term.entry.text for term in kings.find(text, 8)] == ["queen"]
    assert [term.entry.text for term in kings.find(text, 0, 8)] == ["king"]


def test_looking_up_prefers_the_word_as_written_then_shouted_then_in_lower_case() -> None:
    words = lexicon("Mark", "mark", "MP")
    assert [getattr(words.get(word), "text", None) for word in ("Mark", "MARK", "mark", "MP", "mp", "other")] == [
        "Mark",
        "Mark",
        "mark",
        "MP",
        None,
        None,
    ]


def test_mentions_tells_whether_a_sentence_can_leave_early() -> None:
    assert lexicon("resign").mentions("She will resign.")
    assert not lexicon("resign").mentions("She is resigned to it.")


def test_a_term_of_several_classes_keeps_every_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = {
        "posts": "# posts\n# columns: post strength plural\nattorney general\tstrong\tattorneys general\n",
        "verbs": "# verbs\nput\tput\tbase\nput\tput\tpast\n\n# more\nhead\thead\tbase\n",
        "names": "# names\nHead\n",
    }
    monkeypatch.setattr(term_files, "lexicon", sources.__getitem__)
    terms.load.cache_clear()
    term_files.term_file.cache_clear()  # what other tests have read must not stand in for these files
    joined = load("posts", "verbs", "names")
    put, head, plural = joined.get("put"), joined.get("Head"), joined.get("attorneys general")
    assert put
    assert put.classes == (("verbs", ("put", "base")), ("verbs", ("put", "past")))
    assert put.attributes("verbs") == ("put", "base")
    assert put.attributes("posts") is None
    assert head
    assert [name for name, _ in head.classes] == ["names", "verbs"]
    assert plural
    assert plural.attributes("posts") == ("strong", "attorneys general")
    terms.load.cache_clear()
    term_files.term_file.cache_clear()


@given(st.text(max_size=60), st.lists(st.text("abAB- '’.", min_size=1, max_size=6), max_size=5))
def test_terms_lie_apart_in_order_and_read_as_their_entry(text: str, words: list[str]) -> None:
    reach = 0
    for term in lexicon(*words).find(text):
        assert reach <= term.start < term.end <= len(text)
        assert term.end - term.start == len(term.entry.text)
        reach = term.end


@given(st.lists(st.sampled_from(["the", "chief", "executive", "Chief", "of", "MP", ","]), max_size=12).map(" ".join))
def test_what_is_found_in_a_text_is_what_it_mentions(text: str) -> None:
    posts = lexicon("chief executive", "MP")
    assert posts.mentions(text) == bool(posts.find(text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_lexicon_file_says_what_it_is_and_repeats_nothing(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = [line for line in source.splitlines() if line and not line.startswith("#")]
    assert source.startswith("# ")
    assert source.endswith("\n")
    assert len(lines) == len(set(lines)), [line for line in lines if lines.count(line) > 1]
    assert all(line == line.strip() for line in lines)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_of_a_class_is_found_whole_in_running_text(path: Path) -> None:
    one = load(path.stem)
    texts = [entry.text for entry in one if entry.text[0].isalnum()]
    missing = [
        text for text in texts if (4, 4 + len(text)) not in {(t.start, t.end) for t in one.find(f"so, {text} it")}
    ]
    assert missing == []


def test_two_spellings_of_a_term_share_their_readings() -> None:
    spellings = Lexicon([Entry("e-mail", (("letters", ()),)), Entry("e mail", (("verbs", ()),))])
    [term] = spellings.find("an e-mail came")
    assert [name for name, _ in term.entry.classes] == ["letters", "verbs"]


def test_a_long_word_of_many_tokens_is_passed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Counted:
        finditer = staticmethod(spelling.WORD.finditer)

        @staticmethod
        def match(text: str, at: int) -> re.Match[str] | None:
            asked.append(at)
            return spelling.WORD.match(text, at)

    text = "leader " + "_" * 50
    search = Search(load("post_heads"), text, Span(0, len(text)), ())
    monkeypatch.setattr(terms, "WORD", Counted())
    assert [term.start for at in range(len(text)) for term in search.within(at, at + 1)] == [0]
    assert len(asked) < 10
