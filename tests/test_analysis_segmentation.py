"""Sentences end where readers end them; tokens and quotations are told apart by their shape."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.analysis.quotations import find_quotations
from tui.analysis.segmentation import segment, tokenize
from tui.analysis.zones import find_blocks
from tui.model.documents import Span


def _sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in segment(text, find_blocks(text))]


def _tokens(text: str) -> list[str]:
    return [token.text for token in tokenize(text, Span(0, len(text)))]


def _quoted(text: str) -> list[list[str]]:
    return [[span.of(text) for span in quotation.spans] for quotation in find_quotations(text, find_blocks(text))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Hale, Sen. Ruiz and Rep. Cole met Gov. Orr of St. Olave in the U.S. Senate.",
        "The U.S. Department of Works hired J. R. Smith and W. Dupuis of Orb Ltd. of Leeds.",
        "Mr J. A. Hale met Ann B. I. Cole.",
        "My right hon. Friend the Chancellor told the hon. Member for Fell.",
        "He signed No. 5 on Apr. 13, 2015, e.g. for the board, i.e. for nobody.",
        "2.11 The Committee met 3.5 times a year.",
        "1.1. Post Office Counters began the work in about September 1999.",
        "“Why?” Mr Hale asked.",
        "“What!” he cried, and left.",
        "It found “a failure... to act” in one case.",
        "SEN. HALE ASKS FOR ANSWERS",
        "… I left early … I was ill",
        "He reads www.orb.Example every day",
        "He wrote *Left.*Right in one go",
        "He went to Tom Reed Jr. High School",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert _sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He fell and broke the bone.990 In January he returned.", "He fell and broke the bone.990"),
        ("She wrote on _Sforza_.[3] His plans failed.", "She wrote on _Sforza_.[3]"),
        ("It began in September 1999. [1]_ By 2002 it was done.", "It began in September 1999. [1]_"),
        ("They met at the jail.Dupuis, 57, of Ade, left.", "They met at the jail."),
        ("“It failed.” Then she left.", "“It failed.”"),
        ("He works for Orb Ltd. The firm is new.", "He works for Orb Ltd."),
        ("He said no. Then he left.", "He said no."),
        ("Was it so? Yes.", "Was it so?"),
        ("(He resigned.) She stayed.", "(He resigned.)"),
        ("It is a work of art. She made it.", "It is a work of art."),
        ("He left . She stayed.", "He left ."),
        ("She lost to Tom Reed, Jr. Weinberg was appointed.", "She lost to Tom Reed, Jr."),
        ("He waited … The end came.", "He waited …"),
        ("Social worker [...]Every year we go.", "Social worker [...]"),
        ("He served until 2013. The post lapsed.", "He served until 2013."),
        ("He called it “unlucky.” “I agree,” she said.", "He called it “unlucky.”"),
    ],
)
def test_two_sentences_part_at_the_stop(text: str, first: str) -> None:
    sentences = _sentences(text)
    assert len(sentences) == 2
    assert sentences[0] == first
    assert sentences[1] == text[len(first) :].strip()


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("NEWARK, N.J., March 24 - Ann Hale left.", "NEWARK, N.J., March 24 -"),
        ("WEST FELL, Ga, April 13 (Orb News) -- Ann Hale left.", "WEST FELL, Ga, April 13 (Orb News) --"),
        ("(NEWARK, N.J.) – Ann Hale left.", "(NEWARK, N.J.) –"),
        ("NEWARK hired Ann Hale - she left.", None),
        ("Ann Hale, March 24 - she left.", None),
    ],
)
def test_a_dateline_is_a_sentence_by_itself(text: str, dateline: str | None) -> None:
    rest = text.removeprefix(dateline or "").strip()
    assert _sentences(text) == ([dateline, rest] if dateline else [rest])


def test_no_sentence_crosses_a_block() -> None:
    """A paragraph without a stop

    And the next paragraph, which has one.
    """
    text = "A paragraph without a stop\n\nAnd the next paragraph, which has one."
    assert _sentences(text) == text.split("\n\n")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Cole’s co-chair isn't in", ["Cole", "’s", "co-chair", "isn't", "in"]),
        ("the officers’ claims", ["the", "officers", "’", "claims"]),
        ("Officer3 of the U.S. Senate[3]", ["Officer", "3", "of", "the", "U.S.", "Senate", "[3]"]),
        ("1,400 in 2002/03 at 9.15am", ["1,400", "in", "2002/03", "at", "9.15am"]),
        ("Fr. O'Brien (b. 1950)", ["Fr", ".", "O'Brien", "(", "b", ".", "1950", ")"]),
        ("1997–2001", ["1997", "–", "2001"]),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert _tokens(text) == tokens


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Hale said ‘it’s the council’s fault’ and left.", ["it’s the council’s fault"]),
        ("Hale said 'the members' claims are false', then left.", ["the members' claims are false"]),
        ("Hale's and the members' claims failed.", []),
        ("He came in the '90s and the '80s.", []),
        ('She said: "We know." He left "for good".', ["We know.", "for good"]),
        ("“He told me ‘no’,” she said.", ["He told me ‘no’,"]),
        ("‘We hope so,' she said.", ["We hope so,"]),
        ("The boys 'left the house and went.", []),
        ("He said ‘“We know” is no answer’ and left.", ["“We know” is no answer"]),
        ('The 6"x4" print', ["x4"]),
        ("«We know», she said.", ["We know"]),
        ("It was rock ’ roll and ’em all.", []),
    ],
)
def test_quotations_in_one_paragraph(text: str, quoted: list[str]) -> None:
    assert [run for runs in _quoted(text) for run in runs] == quoted


def test_a_quotation_reopened_in_the_next_paragraph_is_one() -> None:
    text = "She said: “We came first.\n\n‘’ no\n\nHe said: ‘We saw it.\n\n'Then we left.’\n\n‘It ended,’ he said."
    assert _quoted(text)[1:] == [["We saw it.", "Then we left."], ["It ended,"]]


def test_an_open_quotation_ends_with_its_paragraph() -> None:
    text = "She said: “We came first.\n\nThe council said no more."
    assert _quoted(text) == [["We came first."]]


@pytest.mark.parametrize(
    ("text", "is_speech"),
    [
        ("He called it a “missed opportunity”.", False),
        ("It was “more cock-up than conspiracy”.", False),
        ("He said “they were warned”.", True),
        ("“No, never,” he said.", True),
    ],
)
def test_scare_quotes_are_no_speech(text: str, is_speech: bool) -> None:
    [quotation] = find_quotations(text, find_blocks(text))
    assert quotation.is_speech is is_speech


_RUDE = st.lists(
    st.sampled_from(
        [
            "Mr",
            ". ",
            ".",
            "\n",
            "\n\n",
            "“",
            "”",
            "'",
            '"',
            "’",
            "A",
            "b",
            " ",
            "[1]",
            "…",
            "? ",
            "Q. ",
            "> ",
            "**A**: ",
        ]
    ),
    max_size=60,
).map("".join)


@given(_RUDE | st.text(max_size=80))
@example("Mr…. “\n")
def test_sentences_and_quotations_stand_in_order_inside_their_blocks(text: str) -> None:
    blocks = find_blocks(text)
    sentences = segment(text, blocks)
    end = 0
    for sentence in sentences:
        assert blocks[sentence.block].span.covers(sentence.span)
        assert end <= sentence.span.start < sentence.span.end
        end = sentence.span.end
    for quotation in find_quotations(text, blocks):
        starts = [span.start for span in quotation.spans]
        assert starts == sorted(starts)
        assert all(0 <= span.start < span.end <= len(text) for span in quotation.spans)


@given(_RUDE | st.text(max_size=80))
def test_tokens_leave_out_white_space_alone(text: str) -> None:
    assert "".join(_tokens(text)) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "“" * 10_000,
        "'a " * 100_000,
        "A.B" * 100_000,
        "He met Mr. Ray of No. 5. " * 40_000,
        "a.[1]" * 100_000,
    ],
    ids=["no spaces", "opening marks", "single marks", "glued stops", "one line", "note marks"],
)
@pytest.mark.timeout(20)
def test_rude_shapes_end_soon(text: str) -> None:
    blocks = find_blocks(text)
    sentences = segment(text, blocks)
    find_quotations(text, blocks)
    assert sentences[0].span.start == 0
    assert sentences[-1].span.end == len(text.rstrip())
