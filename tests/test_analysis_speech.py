"""Words have the speaker that a cue gives them, and none where no cue is near."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.analysis.quotations import find_quotations
from tui.analysis.segmentation import segment
from tui.analysis.speech import SpeakerMap, find_speakers
from tui.analysis.structure import Mention
from tui.analysis.zones import find_blocks
from tui.model.documents import Span

_CAST = {
    "Tom Hale": "Tom Hale",
    "Mr Hale": "Tom Hale",
    "Hale": "Tom Hale",
    "Ann Lowe": "Ann Lowe",
    "Ms Lowe": "Ann Lowe",
    "MS LOWE": "Ann Lowe",
    "MR HALE": "Tom Hale",
    "Lowe": "Ann Lowe",
    "Raj Cole": "Raj Cole",
    "Dr Cole": "Raj Cole",
    "Cole": "Raj Cole",
    "Orb Council": "Orb Council",
}
_NAMES = re.compile("|".join(sorted(_CAST, key=len, reverse=True)))


def _speakers(text: str) -> SpeakerMap:
    blocks = find_blocks(text)
    sentences = segment(text, blocks)
    mentions = [Mention(Span(*found.span()), _CAST[found[0]]) for found in _NAMES.finditer(text)]
    return find_speakers(text, blocks, sentences, find_quotations(text, blocks), mentions)


def _said_by(text: str) -> str | None:
    """Who says what stands between the marks « and » (taken out of the text)."""
    start, end = text.index("«"), text.index("»") - 1
    return _speakers(text.replace("«", "").replace("»", "")).said_by(Span(start, end))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a cue before
        ("Mr Hale said: “We «left in 2004» and never came back.”", "Tom Hale"),
        ("In a statement, Ms Lowe said: “We «left in 2004» and never came back.”", "Ann Lowe"),
        ("The leader of the council, Tom Hale, said: ‘We «left in 2004» for good.’", "Tom Hale"),
        ("Tom Hale, who led the council between 2001 and 2003, said: “We «left in 2004».”", "Tom Hale"),
        ("Dr Cole wrote: ‘She «left in 2004» without a word.’", "Raj Cole"),
        # a cue after, on either side of the name
        ("“We «left in 2004» and never came back,” said Tom Hale.", "Tom Hale"),
        ("“We «left in 2004» and never came back,” Mr Hale said.", "Tom Hale"),
        ("“We «left in 2004»,” wrote the then leader, Tom Hale.", "Tom Hale"),
        # in the middle, and on through the paragraph
        ("“We knew,” said Ann Lowe, “that he «left in 2004» for good.”", "Ann Lowe"),
        ("“We knew,” said Ann Lowe. “He «left in 2004» and we were glad.”", "Ann Lowe"),
        # over paragraphs
        ("Mr Hale said: “We knew it.\n\n“We «left in 2004» for good.”", "Tom Hale"),
        ("“We knew of it,” Mr Hale said.\n\n“We «left in 2004» for good.”", "Tom Hale"),
        # reported clauses
        ("Mr Hale said that he «left in 2004».", "Tom Hale"),
        ("Mr Hale said he «left in 2004».", "Tom Hale"),
        ("Mr Hale told the inquiry that he «left in 2004».", "Tom Hale"),
        ("As a result, Mr Hale said, Ms Lowe «should resign» at once.", "Tom Hale"),
        ("Ms Lowe «resigned in 2004», said Tom Hale.", "Tom Hale"),
        ("Ms Lowe «resigned in 2004», Mr Hale said.", "Tom Hale"),
        ("According to Tom Hale, the treasurer «left in 2004».", "Tom Hale"),
        ("The treasurer «left in 2004», according to Tom Hale.", "Tom Hale"),
        ("Orb Council responded saying that «a new team is in place».", "Orb Council"),
        # reports
        ("The report by lawyer Tom Hale, of Orb, said the treasurer «left in 2004».", "Hale report"),
        ("The report by lawyer Tom Hale is out. The report also found that he «left in 2004».", "Hale report"),
        ("The report by Dr Raj Cole found gaps. It added that the treasurer «left in 2004».", "Cole report"),
        ("The Lane Report concluded that the treasurer «left in 2004».", "Lane Report"),
        ("Dr Cole's report said the treasurer «left in 2004».", "Cole report"),
        ("Ms Lowe wrote a letter to the board. The letter noted that she «left in 2004».", "Ann Lowe"),
        # offices and people without a name
        ("For her part, the Home Secretary said: “He «left in 2004» for good.”", "Home Secretary"),
        ("A council spokesman for Mr Hale said the treasurer «left in 2004».", "a council spokesman"),
        ("The Home Secretary spoke. Police said he «left in 2004».", "Police"),
        ("Later that day police said he «left in 2004».", "police"),
        ("“He «left in 2004» for good,” said the Justice Secretary.", "Justice Secretary"),
        # other shapes
        ("Mr Hale identified Ms Lowe as «treasurer of Orb».", "Tom Hale"),
        ("In the report on the fire Mr Hale said he «left in 2004».", "Tom Hale"),
        ("The letter from Ann Lowe said he «left in 2004».", "Ann Lowe"),
        ("Ms Lowe led the inquiry. Her report said he «left in 2004».", "Lowe report"),
        ("“It failed and he «left in 2004»,” said the report by Ann Lowe.", "Lowe report"),
        ("The review by the firm Orb Council said he «left in 2004».", "Orb Council review"),
        ("Mr Hale spoke to the board and said that he «left in 2004».", "Tom Hale"),
        ("Mr Hale wrote to the board, saying that he «left in 2004».", "Tom Hale"),
        ("Mr Hale and Ms Lowe said that they «left in 2004».", "Tom Hale"),
        ("Tom Hale (Labour) said he «left in 2004».", "Tom Hale"),
        ("Mr Hale came. “We «left in 2004»,” said he.", "Tom Hale"),
        ("It was Mr Hale who said that she «left in 2004».", "Tom Hale"),
        ("Tom Hale: “I «left in 2004» for good.”", "Tom Hale"),
        ("A report by the Audit Office found that he «left in 2004».", "Audit Office report"),
        ("“I «left in 2004»,” Mr Hale told the inquiry. “She did not.”", "Tom Hale"),
        ("Mr Hale (pictured), said: “I «left in 2004» for good.”", "Tom Hale"),
        ("Ms Lowe – who became chair in 2004 – said he «left in 2003».", "Ann Lowe"),
        ("The judge, Mr Justice Hale, said Ms Lowe «left in 2004».", "Tom Hale"),
        ("According to a letter from Ann Lowe, he «left in 2004».", "Ann Lowe"),
        ("According to the 2014 Lane Report, he «left in 2004».", "Lane Report"),
        # nested
        ("Mr Hale said Dr Cole had told the staff that Ms Lowe «left in 2004».", "Raj Cole"),
        (
            "The report by Tom Hale said Dr Cole said he was sorry and that it was odd that she «left in 2004».",
            "Hale report",
        ),
        ("Mr Hale wrote: “Dr Cole said he «left in 2004» or so.”", "Raj Cole"),
        ("Mr Hale said: “I spoke to Dr Cole. He said she «left in 2004».”", "Tom Hale"),
    ],
)
def test_a_cue_gives_the_speaker(text: str, speaker: str | None) -> None:
    assert _said_by(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Mr Hale «left in 2004». Ms Lowe said she was sad.",
        "Mr Hale said Dr Cole, who «left in 2004 after ten years», was to blame.",
        "Mr Hale did not say that «she left».",
        "Mr Hale was told that «she left».",
        "Mr Hale said he was sorry, but the council «sacked him in 2004».",
        "Mr Hale spoke. “We «left in 2004» and that was that.”",
        "“We knew,” said Ann Lowe.\n\nThe council met. “We «left in 2004» for good,” said a man in the crowd.",
        "The alleged theft «came out in 2004».",
        "Mr Hale explained the plan. It «was dropped in 2004».",
        "The entry, made in 2004, was as follows:\n\n“The office «was let in 2004» to a friend.”",
        "Cllr Read «left in 2004».",
        "Nobody said that she «left in 2004».",
        "The judge, Mr Justice Young, said Ms Lowe «left in 2004».",
        "The board – it met in 2004 – said she «left in 2004».",
        "A report by the men of Orb Council is out. Another report found that he «left in 2004».",
        "Nobody can say that «she left».",
        "The son of Mr Hale said he «left in 2004».",
        "According to plan, she «left in 2004».",
        "Ms Lowe led the inquiry. The review of the whole of the estate said he «left in 2004».",
        "They said he «left in 2004».",
    ],
)
def test_no_cue_no_speaker(text: str) -> None:
    assert _said_by(text) is None


def test_a_pronoun_is_the_speaker_before() -> None:
    text = "Mr Hale said the council had failed.\n\nHe added: “We «left in 2004» for good.”"
    assert _said_by(text) == "Tom Hale"
    assert _said_by(text.replace("He added", "She added")) is None


def test_a_mention_on_the_pronoun_prevails() -> None:
    text = "Mr Hale said the council had failed. She said it left."
    blocks = find_blocks(text)
    sentences = segment(text, blocks)
    mentions = [Mention(Span(0, 7), "Tom Hale"), Mention(Span(text.index("She"), text.index("She") + 3), "Ann Lowe")]
    speakers = find_speakers(text, blocks, sentences, [], mentions)
    assert speakers.said_by(Span(text.index("it left"), len(text))) == "Ann Lowe"


_HEARING = """MR HALE: Ms Lowe, you were appointed treasurer in 2001?

MS LOWE: Correct. I joined the board in 2003.

Nobody else did.

MR HALE: Let us go to your letter. You say at paragraph 3:

“I signed the letter in 2004.”

MS LOWE: You left in 1999?

MR HALE: I ask the questions, not you.
"""


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("you were appointed treasurer in 2001", "Ann Lowe"),
        ("I joined the board in 2003", "Ann Lowe"),
        ("Nobody else did", "Ann Lowe"),
        ("your letter", "Tom Hale"),
        ("I signed the letter", "Ann Lowe"),
        ("You left in 1999", "Ann Lowe"),
    ],
)
def test_turns_and_what_a_witness_confirms(words: str, speaker: str) -> None:
    start = _HEARING.index(words)
    assert _speakers(_HEARING).said_by(Span(start, start + len(words))) == speaker


@pytest.mark.parametrize(
    ("answer", "speaker"),
    [
        ("Yes. It was hard.", "Ann Lowe"),
        ("Yes, but not for long.", "Tom Hale"),
        ("No.", "Tom Hale"),
        ("Yes, not that I cared.", "Tom Hale"),
        ("Correctly put, I left.", "Tom Hale"),
    ],
)
def test_only_an_answer_that_accepts_makes_the_question_the_witness_s(answer: str, speaker: str) -> None:
    text = (
        "MR HALE: Good morning.\n\nMS LOWE: Morning.\n\nMR HALE: You left in 2004. Is that right?\n\n"
        f"MS LOWE: {answer}\n\n[Break]\n\nMR HALE: Thank you?"
    )
    start = text.index("left in 2004")
    assert _speakers(text).said_by(Span(start, start + 12)) == speaker


def test_only_what_is_put_to_somebody_is_accepted_by_an_answer() -> None:
    text = (
        "MR HALE: He left in 2004.\n\n[4]\n\nMS LOWE: Yes.\n\nMR HALE: You wrote in May?\n\n[5]\n\nMS LOWE: Yes.\n\n"
        "MR HALE: You were ill. You came back.\n\nMS LOWE: Yes."
    )
    speakers = _speakers(text)
    assert speakers.said_by(Span(text.index("He left"), text.index("He left") + 7)) == "Tom Hale"
    assert speakers.said_by(Span(text.index("You were"), text.index("You were") + 8)) == "Ann Lowe"
    assert speakers.said_by(Span(text.index("You wrote"), text.index("You wrote") + 9)) == "Ann Lowe"


def test_an_unsigned_email_inside_a_report_ends_nowhere() -> None:
    report = "The board met on Monday and heard of the e-mail below, which was sent by its chair to the treasurer.\n\n"
    text = f"{report * 5}From: Tom Hale\nTo: Ann Lowe\n\nHe left.\n\nThe board met again."
    assert _speakers(text).said_by(Span(text.index("He left"), len(text))) is None
    assert _speakers("To: Ann Lowe\nSubject: May\n\nHe left.").runs == ()


def test_a_label_is_the_only_name_it_fits() -> None:
    text = "MR SMITH: I left in 2001.\n\nMR COLE: Why?\n\nMR SMITH: I was ill.\n\nMR COLE: Oh.\n\nTHE CLERK: Order."
    blocks = find_blocks(text)
    sentences = segment(text, blocks)
    mentions = [Mention(Span(0, 0), "Raj Cole"), Mention(Span(0, 0), "Bea Cole")]
    speakers = find_speakers(text, blocks, sentences, [], mentions)
    said = [speakers.said_by(Span(text.index(words), text.index(words) + 3)) for words in ("I left", "Why", "Order")]
    assert said == ["Smith", None, "Clerk"]


def test_set_off_quotations_are_said_by_who_introduces_them() -> None:
    text = (
        "Mr Hale outlined the plan, saying:\n\n> We will begin with a report of the\n\n12\n\n> board of the trust.\n\n"
        "> It is due in May.\n\nThe board met again.\n\n> The office was let to a friend."
    )
    speakers = _speakers(text)
    starts = [text.index(words) for words in ("We will", "board of", "It is", "The office")]
    said = [speakers.said_by(Span(start, start + 3)) for start in starts]
    assert said == ["Tom Hale", "Tom Hale", "Tom Hale", None]


def test_questions_and_answers_by_letter() -> None:
    turns = ["Q. When did you join?", "A. In 2001.", "Q. And leave?", "A. In 2004.", "Q. Thank you."]
    text = "\n\n".join(["Ann Lowe, sworn", "Examined by Mr Hale", *turns])
    speakers = _speakers(text)
    assert speakers.said_by(Span(text.index("In 2001"), text.index("In 2001") + 7)) == "Ann Lowe"
    assert speakers.said_by(Span(text.index("Thank"), len(text))) == "Tom Hale"


def test_an_email_is_said_by_its_sender() -> None:
    text = (
        "From: Ann Lowe\nTo: Tom Hale\nSent: 4 May 2011\nSubject: The report\n\nTom,\n\nMr Cole resigned on 2 May.\n\n"
        "Ann\n\n-----Original Message-----\nFrom: Tom Hale\nTo: Ann Lowe\nSubject: The report\n\nWho left?\n\nTom"
    )
    speakers = _speakers(text)
    assert speakers.said_by(Span(text.index("resigned"), text.index("resigned") + 8)) == "Ann Lowe"
    assert speakers.said_by(Span(text.index("Who left"), text.index("Who left") + 8)) == "Tom Hale"


def test_a_declaration_is_said_by_its_maker() -> None:
    text = (
        "The deed was signed in the old hall in front of three witnesses, of whom two were members of the board.\n\n"
        "I, Ann Lowe, give up the office of treasurer.\n\nI have set my hand to this.\n\nThe board met on the next day."
    )
    speakers = _speakers(text)
    assert speakers.said_by(Span(text.index("give up"), text.index("give up") + 7)) == "Ann Lowe"
    assert speakers.said_by(Span(text.index("The board met"), len(text))) is None


@pytest.mark.parametrize(
    ("told", "words", "name"),
    [
        ("Karl III gave it up", "I, Karl the Third", "Karl III"),
        ("They gave it up", "I, Karl the Third", "Karl the Third"),
        ("Raj Cole gave it up", "I, Raj of Orb", "Raj Cole"),
    ],
)
def test_a_declarer_is_known_by_first_name_or_number(told: str, words: str, name: str) -> None:
    text = f"{told} in the old hall before three witnesses, of whom two were members.\n\n{words}, give up my office."
    assert _speakers(text).said_by(Span(text.index("give up my"), len(text))) == name


def test_titles_in_reported_speech_are_the_narrator_s() -> None:
    text = "Mr Hale said the treasurer, Ann Lowe, should resign. “The treasurer is to blame,” he said."
    speakers = _speakers(text)
    reported = Span(text.index("the treasurer"), text.index("the treasurer") + 13)
    quoted = Span(text.index("The treasurer"), text.index("The treasurer") + 13)
    assert (speakers.said_by(reported), speakers.quoted_from(reported)) == ("Tom Hale", None)
    assert (speakers.said_by(quoted), speakers.quoted_from(quoted)) == ("Tom Hale", "Tom Hale")


_PIECES = [
    "Mr Hale",
    "Ann Lowe",
    " said ",
    ", ",
    "said",
    " that ",
    "he",
    "“",
    "”",
    ". ",
    ":",
    "the report",
    " by ",
    "\n\n",
    "and ",
]
_PIECES += [
    "who ",
    "saying ",
    "according to ",
    "a spokesman for ",
    "Dear Sir,",
    "Yours,",
    "Q. ",
    "A. ",
    "From: ",
    "I, ",
    "> ",
    "–",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))
def test_runs_of_speech_are_in_order_and_never_overlap(text: str) -> None:
    runs = _speakers(text).runs
    assert all(0 <= run.span.start < run.span.end <= len(text) for run in runs)
    assert all(one.span.end <= other.span.start for one, other in pairwise(runs))


@pytest.mark.parametrize(
    "text",
    ["He said " * 15_000, "“He said. " * 10_000, "Mr Hale said that, who said, " * 4_000, "a" * 500_000, "“" * 10_000],
    ids=["said", "open quotations", "relatives", "no spaces", "marks"],
)
@pytest.mark.timeout(60)
def test_rude_shapes_end_soon(text: str) -> None:
    assert _speakers(text).said_by(Span(len(text), len(text))) is None
