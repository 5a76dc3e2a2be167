"""Excerpts of transcripts: few turns make one where each speaks to somebody; who is labelled says what follows."""

import pytest

from tests.resigned import statements
from tui.analysis.zones import find_blocks
from tui.model.statements import Kind

_TRIBUTES = """Senator HALE - Mr President, I inform the Senate of the death of Ray Orr.

Senator COLE - I second the motion. He resigned as treasurer in May 1951.

Senator Tom Reed - I join with my colleagues.
"""
_TIMED = """Hearing of the Committee on Ports

Ann Lowe: (02:14) Thank you, Mr. Chairman. Ray Orr resigned on 4 May 2011.

Ann Lowe: (03:10) … resigned on that day.
"""
_ALONE = """Debate on the estimates

MR DEPUTY SPEAKER (T. ORR):

I call the Minister.

HON. A. HALE:

I thank you. Ray Moss resigned in May 2011.
"""
_MINISTER = """House of Commons

The Minister for Ports (Mr. Edmund Hale): I thank my hon. friend. Ray Orr resigned in May 2011.

Mr. Tom Reed (Skelby): I welcome that.
"""
_DASHED = """Mr HALE (Skelby—Leader of the Opposition) (2.15 p.m.)—I move the motion.

Mrs COLE (Wexcombe)—I second it. Ray Orr resigned in May 2011.
"""
_SHOUTED = """MR. COLE: I thank you.

MS. HALE: I am told that Ray Orr resigned in May 2011. I wrote it down.
"""
_NAMED = """Ann Lowe: I thank the gentlemen. Ray Orr resigned in May 2011.

Tom Reed: Chairman Lowe, I appear before you today.
"""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (_TRIBUTES, "Cole"),
        (_TIMED, "Ann Lowe"),
        (_ALONE, "A. Hale"),
        (_MINISTER, "Edmund Hale"),
        (_DASHED, "Cole"),
        (_NAMED, "Ann Lowe"),
        (_SHOUTED, "Hale"),
    ],
)
def test_few_turns_make_a_transcript(text: str, speaker: str) -> None:
    [resignation] = statements(text, Kind.RESIGNATION)
    assert resignation.said_by == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Senator Hale - Queensland.\n\nSenator Cole - Victoria.",
        "Mr Hale - who left in 1970 - was chief.\n\nMr Reed - his deputy - took over.",
        "Tom Reed: the minister must go.\n\nAnn Hale: my bill fails.",
        "Tom Reed: The minister must go.\n\nAnn Hale: The bill fails.",
        "Payment Terms: We invoice you monthly.\n\nOpening Hours: You can call us on weekdays.",
        "Tom Hale: Why I went.\n\nTom Hale: What I think of you.",
        "Tom Hale: “I will not go.” He said so in May.\n\nAnn Cole: “We will see.” She said so in June.",
        "SIR: I have your letter. I shall write to you.\n\nSIR: I have yours. I thank you.",
        "AGENDA:\n\nI open the meeting.\n\nSUMMARY:\n\nI closed the meeting.",
        "\n\n".join(
            f"{label}: We have done so in part {n}." for n in "123" for label in ("Recommendation", "Response")
        ),
    ],
)
def test_lines_with_a_colon_or_a_dash_make_none(text: str) -> None:
    assert not any(block.label for block in find_blocks(text))


def test_an_excerpt_begins_near_the_head() -> None:
    lead = "\n\n".join(f"The council met for the {day}th time." for day in range(4, 14))
    assert not any(block.label for block in find_blocks(f"{lead}\n\n{_NAMED}"))
