"""Blocks are told by layout; ordinary prose is never furniture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui import resources
from tui.analysis.structure import Zone
from tui.analysis.zones import find_blocks

_PROSE = "The council met in the old hall on Friday and chose a new leader after a debate of four hours and a vote."


def _zones(text: str) -> list[tuple[str, Zone]]:
    return [(block.span.of(text), block.zone) for block in find_blocks(text)]


def _zone(paragraph: str) -> Zone:
    """The zone of a paragraph that stands between two of prose."""
    text = f"{_PROSE}\n\n{paragraph}\n\n{_PROSE}"
    return dict(_zones(text))[paragraph]


@pytest.mark.parametrize(
    ("paragraph", "zone"),
    [
        ("Share this page", Zone.FURNITURE),
        ("%%page 36%%", Zone.FURNITURE),
        ("Category:1881 births Category:British historians", Zone.FURNITURE),
        ("[7]", Zone.FURNITURE),
        ("[14] /", Zone.FURNITURE),
        ("- 24 -", Zone.FURNITURE),
        ("# # #", Zone.FURNITURE),
        ("-----Original Message-----", Zone.FURNITURE),
        (".. rst-class:: indented", Zone.FURNITURE),
        ("[ Home ](/en/) > [ News ](/en/news/)", Zone.FURNITURE),
        ("[3] Ann Lowe, A History of Orb, 1994", Zone.FOOTNOTE),
        ("## The hearings", Zone.HEADING),
        ("Sequence of events", Zone.HEADING),
        ("6. Measuring the harm: the views of members", Zone.HEADING),
        ("- treasurer of Orb (1997)", Zone.ROW),
        ("1997–2001: head of finance, Orb", Zone.ROW),
        ("Ann Lowe  |  treasurer  |  1997", Zone.ROW),
        ("> We would like to begin by asking for a report.", Zone.BLOCK_QUOTATION),
        ("He was told to share this with no one.", Zone.BODY),
        ("Comments that Ms Lowe made in 2014 led to her resignation.", Zone.BODY),
        ("2.11 The Committee heard from Ms Lowe on three occasions.", Zone.BODY),
        ("She said:", Zone.BODY),
        ("The register also named her son, Stephen Lowe.994", Zone.BODY),
    ],
)
def test_zone_by_shape(paragraph: str, zone: Zone) -> None:
    assert _zone(paragraph) is zone


def test_an_underlined_line_is_a_heading() -> None:
    text = f"The hearings\n============\n{_PROSE}"
    assert [zone for _, zone in _zones(text)] == [Zone.TITLE, Zone.FURNITURE, Zone.BODY]


def test_rows_of_a_table_stay_apart() -> None:
    text = f"{_PROSE}\n\n| Ann Lowe | treasurer | 1997 |\n|---|---|---|\n| Tom Hale | chair | 2001 |\n"
    assert [zone for _, zone in _zones(text)] == [Zone.BODY, Zone.ROW, Zone.FURNITURE, Zone.ROW]


def test_rows_without_outer_bars_stay_apart() -> None:
    text = "\n\nname of the holder | post held at the time | year\nann lowe | treasurer | 1997\n\n"
    assert [zone for _, zone in _zones(text)] == [Zone.ROW, Zone.ROW]


def test_a_letter_without_a_closing_is_its_salutation() -> None:
    text = f"{_PROSE}\n\nDear Ms Lowe,\n\n{_PROSE}\n\n{_PROSE}"
    assert [zone for _, zone in _zones(text)] == [Zone.BODY, Zone.LETTER, Zone.BODY, Zone.BODY]


def test_a_heading_ends_a_letter() -> None:
    text = f"{_PROSE}\n\nDear Ms Lowe,\n\n{_PROSE}\n\n## Next\n\n{_PROSE}\n\nYours sincerely,\n\nTom Hale"
    assert [zone for _, zone in _zones(text)][:4] == [Zone.BODY, Zone.LETTER, Zone.LETTER, Zone.HEADING]


def test_teasers_under_their_heading() -> None:
    prose = "\n\n".join([_PROSE] * 4)
    text = f"{prose}\n\n## Related articles\n\nMayor quits\n\n## Contact\n\n{_PROSE}"
    zones = [zone for _, zone in _zones(text)]
    assert zones == [Zone.BODY] * 4 + [Zone.TEASER, Zone.TEASER, Zone.HEADING, Zone.BODY]


def test_tags_after_a_closing_line_are_furniture() -> None:
    text = f"{_PROSE}\n\nComments powered by Orb\n\nCouncils Police Leeds"
    assert [zone for _, zone in _zones(text)] == [Zone.BODY, Zone.FURNITURE, Zone.FURNITURE]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The council met in the old hall on Friday and chose a new leader after\n"
        "a debate of four hours and a vote that nobody had asked for. Its former\n"
        "leader resigned.\n"
    )
    assert _zones(text) == [(text.strip(), Zone.BODY)]


def test_a_deeper_indent_begins_a_paragraph() -> None:
    text = (
        "   The council met in the old hall on Friday and chose a new leader\n"
        "after a debate of four hours and a vote that nobody had asked for.\n"
        "   Its former leader resigned on the day after, and so did the man\n"
        "who had been treasurer of the council since the spring of 2004.\n"
    )
    assert len(_zones(text)) == 2


def test_every_line_is_a_paragraph_where_lines_are_long() -> None:
    text = f"{_PROSE}\n{_PROSE * 2}\nShe left.\n{_PROSE}"
    assert [paragraph for paragraph, _ in _zones(text)] == text.split("\n")


def test_the_head_of_a_news_page() -> None:
    head = "Local news\n\nWednesday, 06 September 2017\n\nLeader of the council resigns\n\nWritten by Dave Lowe"
    text = f"{head}\n\n{_PROSE}"
    assert [zone for _, zone in _zones(text)] == [Zone.HEADING, Zone.DATE_LINE, Zone.TITLE, Zone.BYLINE, Zone.BODY]


def test_a_link_wrapped_over_lines_is_one_piece_of_furniture() -> None:
    address = "https://example.org/share?url=https://example.org/how-government-works/tribunals-and-\ninvestigations"
    links = f"[ Share\n]({address}) [ ](/a/b)"
    assert _zone(links) is Zone.FURNITURE


def test_turns_have_labels() -> None:
    text = (
        "MR HALE: Were you the chair?\n\nMS LOWE: I was.\n\nUntil 2004.\n\nMR HALE: Thank you.\n\nMS LOWE: Thank you."
    )
    blocks = find_blocks(text)
    assert {block.zone for block in blocks} == {Zone.TURN}
    assert [block.label.of(text) if block.label else None for block in blocks] == [
        "MR HALE",
        "MS LOWE",
        None,
        "MR HALE",
        "MS LOWE",
    ]


def test_turns_of_a_parliament() -> None:
    text = (
        "The Secretary of State for Health (Ms Ann Lowe): He resigned.\n\nMr. Hale: I thank her.\n\n"
        "Ms Lowe: I wrote to him.\n\nMr. Hale: When?\n\nMs Lowe: In May."
    )
    labels = [block.label.of(text) for block in find_blocks(text) if block.label]
    assert labels == ["Ms Ann Lowe", "Mr. Hale", "Ms Lowe", "Mr. Hale", "Ms Lowe"]


def test_paragraphs_that_begin_with_an_article_are_no_answers() -> None:
    text = "\n\n".join(["A council met.", "Q fever broke out.", "A leader left.", "Q fever ended.", "A man came."])
    assert Zone.TURN not in [zone for _, zone in _zones(text)]


def test_short_lines_under_each_other_are_not_joined() -> None:
    text = "Lord Dean, chairman of the trust and of its board since 2001\nMs Ann Lowe, chief\nDr Raj Cole, director"
    assert len(_zones(text)) == 3


def test_a_colon_in_prose_makes_no_transcript() -> None:
    text = "Verdict: the council failed.\n\nCost: four million.\n\nNext: a new inquiry."
    assert Zone.TURN not in [zone for _, zone in _zones(text)]


def test_a_letter_printed_in_full() -> None:
    text = (
        "The text of the letter is below:\n\nMs Ann Lowe\n\nOrb House\n\nJuly 20, 2007\n\nDear Ms Lowe:\n\n"
        f"{_PROSE}\n\nYours sincerely,\n\nTom Hale\n\n{_PROSE}"
    )
    zones = [zone for _, zone in _zones(text)]
    assert zones == [Zone.BODY] + [Zone.LETTER] * 7 + [Zone.BODY]


def test_email_headers() -> None:
    text = f"From: Ann Lowe\nTo: Tom Hale\nSent: 4 May 2011\nSubject: The report\n\n{_PROSE}"
    assert [zone for _, zone in _zones(text)] == [Zone.EMAIL_HEADER] * 4 + [Zone.BODY]


def test_teasers_after_the_end() -> None:
    teasers = [
        "A year in practice",
        "A look back at 2022 with our head of practice…",
        f"{_PROSE} Social worker [...]Every year",
        "Tree [...]",
    ]
    text = "\n".join([_PROSE] * 3 + teasers)
    assert [zone for _, zone in _zones(text)] == [Zone.BODY] * 3 + [Zone.TEASER] * 4


def test_one_line_is_one_body_block() -> None:
    text = " ".join([_PROSE] * 20)
    assert _zones(text) == [(text, Zone.BODY)]


_SHAPES = [
    "",
    "  ",
    "A heading",
    "Dear Sir,",
    "Yours,",
    "From: A",
    "To: B",
    "- a",
    "===",
    "| a | b |",
    "> a",
    "Q. a",
    "A. b",
]
_LINES = st.lists(st.sampled_from([*_SHAPES, _PROSE])).map("\n".join)


@given(_LINES | st.text(max_size=80))
def test_blocks_leave_out_white_space_alone(text: str) -> None:
    end = 0
    for block in find_blocks(text):
        assert not text[end : block.span.start].strip()
        assert block.span.of(text).strip() == block.span.of(text) != ""
        assert block.label is None or block.span.covers(block.label)
        end = block.span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("seed", ["000_2d5daa83f67587df.txt", "001_a2301928c3b8922a.txt", "002_ae330d63f0ff7f47.txt"])
def test_only_white_space_stands_outside_blocks(seed: str) -> None:
    with open(f"{resources.seeds()}/{seed}", encoding="utf-8") as file:  # noqa: PTH123
        text = file.read()
    end = 0
    for block in find_blocks(text):
        assert not text[end : block.span.start].strip()
        assert block.span.start < block.span.end
        end = block.span.end
    assert not text[end:].strip()
