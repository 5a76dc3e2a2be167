"""Rude shapes of text: reading raises nothing and takes time in proportion, whatever a document is made of."""

import sys
import time
from collections.abc import Callable

import pytest

from tui.analysis.extraction import extract
from tui.analysis.patterns import Rule
from tui.analysis.rules import RULES
from tui.model.documents import Document, DocumentId

GROWTH = 8
"""How much longer four times the text may take; a square would take sixteen times as long."""
FLOOR = 0.25
"""Seconds of work below which a clock says little."""
ATTEMPTS = 4
"""How often a shape is timed before it is called slow: something else may keep the machine busy, but not each time."""

SHAPES: dict[str, tuple[int, Callable[[int], str]]] = {
    "no spaces": (100_000, lambda n: "x" * n),
    "capitals without spaces": (20_000, lambda n: "Aa" * n),
    "opening quotation marks": (3_000, lambda n: "“" * n),
    "straight quotation marks": (2000, lambda n: '" ' * n),
    "dates on a line": (400, lambda n: "3 May 2004 " * n),
    "years on a line": (600, lambda n: "2004, " * n),
    "commas": (8000, lambda n: "," * n),
    "capitalised words in a row": (5_000, lambda n: "Zenda " * n),
    "capitals on a line": (1_000, lambda n: "MR HALE OF FELL " * n),
    "names of one surname": (400, lambda n: " ".join(f"{_word(at)} Smith said so." for at in range(n))),
    "holders in a row": (100, lambda n: "Mayor Ann Hale " * n),
    "bodies in a row": (1000, lambda n: "Rotherham Council of " * n),
    "people joined by and": (500, lambda n: "Ann Hale and " * n),
    "different people joined by and": (500, lambda n: " and ".join(f"Ann {_word(at)}" for at in range(n))),
    "knights": (300, lambda n: " ".join(f"Sir Paul met Ann {_word(at)}." for at in range(n))),
    "lines spaced out": (
        200,
        lambda n: "Ann  Hale was a clerk of the council of  Fell and\nshe  left it in May.\n" * n,
    ),
    "lines of a message quoted": (200, lambda n: "> Ann Hale was a clerk of the council of\n> Fell in May.\n" * n),
    "lines numbered": (
        300,
        lambda n: "".join(
            f"{at % 25 + 1} Ann Hale was clerk of\n{at % 25 + 2} the council.\n" for at in range(0, n, 2)
        ),
    ),
    "columns of a newspaper": (300, lambda n: "Ann Hale was elected to be the\nclerk of the council in May.\n" * n),
    "line ends": (50_000, lambda n: "\n" * n),
    "lines of a letter each": (1500, lambda n: "a\n\n" * n),
    "brackets in brackets": (5_000, lambda n: "(" * n + "a" + ")" * n),
    "square brackets": (5_000, lambda n: "[" * n + "](" * n),
    "digits": (20_000, lambda n: "0123456789" * n),
    "digits apart": (8000, lambda n: "7 " * n),
    "punctuation": (4000, lambda n: ".,;:!?-–—'\"“”‘’()[]{}*_#|/" * (n // 10)),
    "full stops": (8000, lambda n: "." * n),
    "initials": (1500, lambda n: "A. " * n),
    "sentences of a speaker": (300, lambda n: "".join(f"Mr {_word(at % 50)} said he would go. " for at in range(n))),
    "one sentence of prose": (
        150,
        lambda n: "she had been the leader of the council in May and he wrote a report to it, " * n,
    ),
    "one sentence of posts": (300, lambda n: "chief executive of the director of " * n),
    "one sentence of letters": (150, lambda n: "he sent her a letter and the report was published in May " * n),
    "resignations": (200, lambda n: "Ann Hale resigned as leader in May 2004. " * n),
    "a word of capitals after a resignation": (30, lambda n: f"Did Ann Hale resign as leader? {'A' * n}" * 4),
    "undated resignations": (200, lambda n: "Ann Hale resigned last May. " * n),
    "turns of a transcript": (
        250,
        lambda n: "MR HALE: Did you write it?\nMS COLE: I did, and I was leader then.\n" * n,
    ),
    "a question of one long word": (
        1000,
        lambda n: f"MR HALE: Was it so? Was {'x' * n} or not, in your view, that one?\nMS COLE: Yes.\n" * 4,
    ),
    "resignations in a sentence": (300, lambda n: "Ann Hale has resigned, " * n),
    "letters in a sentence": (300, lambda n: "he wrote a letter to Hale, " * n),
    "clerks who are clerks": (300, lambda n: "who was clerk, " * n),
    "a date before hard spaces": (1000, lambda n: "Published\n\n3 May 2004" + "\xa0" * n + "x"),
    "letters printed": (60, lambda n: "Dear Ms Cole,\n\nI wrote to you in May.\n\nYours sincerely,\nAnn Hale\n\n" * n),
    "headings of letters": (
        250,
        lambda n: "*LETTER FROM ANN HALE TO TOM REED.*\n\n" * n + "Dear Tom,\n\nAll is well.\n\nYours,\nAnn",
    ),
    "clauses within clauses": (300, lambda n: "Some say that " + "it was told that " * n + "Ann Hale resigned."),
    "entries of a register": (500, lambda n: "Tom Hale to Ann Reed, 4 May 1871.\n\n" * n),
    "headers of e-mails": (100, lambda n: "From: Ann Hale\nTo: Eva Cole\nSent: 3 May 2004\n\nI resign.\n\n" * n),
    "quotations left open": (200, lambda n: "“I was leader in 2004, Ann Hale said.\n\n" * n),
    "a resignation and a word on it": (
        60,
        lambda n: "Ann Hale resigned as leader. The mayor regretted the resignation, " * n,
    ),
    "a post and leaving it": (60, lambda n: "Ray Orr is leader of Orb Council. Mr Orr will leave his post, " * n),
    "a life of posts": (
        250,
        lambda n: (
            "4 May 1990\n\nAnn Hale was born in 1850. In 1880 she was clerk of Orb.\n\n"
            + "\n".join(f"She became director of the {_word(at)} Company." for at in range(n))
        ),
    ),
    "owners of owners": (400, lambda n: "Hale's clerk's " * n),
    "people appointed": (60, lambda n: "The board appointed " + ", ".join(f"Ann {_word(at)}" for at in range(3 * n))),
    "chiefs": (150, lambda n: "Ann Hale, Chief Data Risk Officer, " * n),
    "resignations accepted": (150, lambda n: "Accepting Hale's resignation " * n),
    "ruled out": (100, lambda n: "It was Hale, not Tom Reed, who resigned and " * n),
    "one or the other": (150, lambda n: "was mayor in 2003 or 2004 and " * n),
    "informed that": (100, lambda n: "Hale informed Reed that he had been told that " * n),
    "may end up": (150, lambda n: "Hale may end up resigning and " * n),
    "ranks": (300, lambda n: "He was promoted to captain, to major and to " * n),
    "nicknames": (300, lambda n: 'Ann "Buddy" Hale (Bud) ' * n),
    "lines set apart": (150, lambda n: "the council met in the old hall on Friday and chose a new\n\n" * n),
    "quotations": (150, lambda n: "“I was leader in 2004,” Ann Hale said. “I wrote a report.”\n\n" * n),
}


def _word(at: int) -> str:
    """A capitalised word that no lexicon has, another one for each number."""
    letters = ""
    while at or not letters:
        at, letter = divmod(at, 20)
        letters += "bcdfghjklmnpqrstvwxz"[letter] + "o"
    return letters.title()


@pytest.mark.parametrize(("size", "shape"), SHAPES.values(), ids=SHAPES.keys())
def test_four_times_the_text_takes_no_square_of_the_time(size: int, shape: Callable[[int], str]) -> None:
    _seconds(shape(size // 10))  # what is compiled on first use
    for _ in range(ATTEMPTS):
        small, large = _seconds(shape(size)), _seconds(shape(4 * size))
        if large < max(GROWTH * small, FLOOR):
            return
    pytest.fail(f"{size}: {small:.3f} s, {4 * size}: {large:.3f} s")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_reads_over_and_over_in_a_sentence_takes_no_square_of_the_time(rule: Rule) -> None:
    again = rule.reads.replace("\n", " ").rstrip(".") + " and "
    for _ in range(ATTEMPTS):
        large = _seconds(again * 160)
        if large < FLOOR or large < GROWTH * _seconds(again * 40):
            return
    pytest.fail(f"{large:.3f} s for {again}")


def _seconds(text: str) -> float:
    """The processor's time for reading a text as if none had been read before."""
    _forget()
    document = Document(DocumentId("shape.txt"), text, "0")
    before = time.process_time()
    extract(document)
    return time.process_time() - before


def _forget() -> None:
    """Drop what is kept of texts, which would hide from a second attempt how long they take; lexicons stay."""
    ours = [module for name, module in sys.modules.items() if name.startswith("tui.analysis")]
    for kept in [value for module in ours for value in vars(module).values() if hasattr(value, "cache_parameters")]:
        if kept.cache_parameters()["maxsize"] is not None:
            kept.cache_clear()
