"""How many sources an event rests on: copies of one agency's story are one."""

from pathlib import Path

import pytest

from tui.corpus import Cache, open_corpus
from tui.queries.evidence import sources

STORY = """Ana Ilić, who was chief executive of Skelby Council between 1999 and 2003, told the panel on Tuesday that she
had never seen the report.

The panel, which sits for two more weeks, has heard from nine officers of the council so far. It will hear from the
leader of the council next month, and from two of the officers who left after the inquiry began.
"""


def counts(folder: Path, *texts: str) -> list[int]:
    """How many documents each source of the one event is, read anew and from an index."""
    for number, text in enumerate(texts):
        path = folder / "corpus" / f"{number}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    anew, kept = open_corpus([folder / "corpus"]), open_corpus([folder / "corpus"], Cache(str(folder / "cache")))
    [found], [again] = ([sources(each, event) for event in each.events] for each in (anew, kept))
    assert found == again
    return sorted(map(len, found))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STORY, STORY),
        (f"I never saw it, says chief\n\nBy Tom Reed\n\n{STORY}", f"Panel told of report\n\n12 May 2004\n\n{STORY}"),
        (STORY, f"{STORY}\nShare this article\n"),
        (STORY, STORY.replace("\n", " ").replace("  ", "\n\n")),
        (
            STORY,
            STORY.replace("Council", "council").replace(
                ", which sits for two more weeks,", " (which sits for two more weeks)"
            ),
        ),
    ],
    ids=["the file", "headline and byline", "furniture", "lines", "letters and marks"],
)
def test_copies_of_one_story_are_one_source(tmp_path: Path, one: str, other: str) -> None:
    assert counts(tmp_path, one, other) == [2]


def test_a_story_told_in_other_words_is_another_source(tmp_path: Path) -> None:
    assert counts(tmp_path, STORY, STORY.replace("nine officers", "ten officers")) == [1, 1]


def test_a_sentence_that_two_texts_share_makes_no_copy(tmp_path: Path) -> None:
    said = "Ana Ilić was chief executive of Skelby Council between 1999 and 2003.\n"
    assert counts(tmp_path, f"Minutes of 3 May\n\n{said}", f"Minutes of 5 June\n\n{said}") == [1, 1]
