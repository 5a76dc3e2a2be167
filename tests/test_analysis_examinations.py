"""Examinations of witnesses: who is sworn says "I" in the answers, however questions and answers are set."""

import pytest

from tests.resigned import statements
from tui.analysis.zones import find_blocks
from tui.model.statements import Kind, Statement


def _told(one: Statement) -> str:
    time = f"{one.start or ''}/{one.end or ''}" if one.kind is Kind.TENURE else str(one.date or "-")
    return f"{one.people[0].name}: {one.post or '-'}, {time}, said by {one.said_by}"


def _held(text: str) -> list[str]:
    return [_told(one) for one in statements(text, Kind.TENURE)]


def _resigned(text: str) -> list[str]:
    return [_told(one) for one in statements(text, Kind.RESIGNATION)]


_DEPOSITION = """DEPOSITION OF MAX COLE

MAX COLE,
called as a witness, having been first duly sworn, testified as follows:

EXAMINATION BY MS. HALE:

Q    Were you an officer of Orb Bank?
A    I was the treasurer from 2001 to 2006.
     MR. REED:  Objection. I was never told.
Q    Who was the president of Orb Bank?
A    Jo Dale.
Q    And the clerk?
A    I was clerk of Orb Bank from 2006 to 2007.
"""


def test_the_witness_is_who_is_sworn_and_not_who_is_named_in_an_answer() -> None:
    assert _held(_DEPOSITION) == [
        "Max Cole: treasurer, 2001/2006, said by Max Cole",
        "Jo Dale: president, /, said by Max Cole",
        "Max Cole: clerk, 2006/2007, said by Max Cole",
    ]


_LETTERED = """{head}

Q. {first}
A. {answer}
Q. Did you leave?
A. I was clerk of Fell Council from 2001 to 2006.
Q. You resigned as clerk in May 2006?
A. {last}
"""


@pytest.mark.parametrize(
    ("head", "first", "answer", "witness"),
    [
        ("ANN HALE, sworn.", "Were you there?", "Jo Dale.", "Ann Hale"),
        ("Ann Hale, sworn.\n\nDIRECT EXAMINATION\n\nBY MR. ORR:", "Were you there?", "No.", "Ann Hale"),
        ("The court sat.", "State your name.", "Ann Hale.", "Ann Hale"),
        ("The court sat.", "You are Ann Hale?", "I am.", "Ann Hale"),
        ("Ann Hale came.", "Is your full name Ann Hale?", "It is.", "Ann Hale"),
    ],
)
def test_i_in_an_answer_is_the_witness(head: str, first: str, answer: str, witness: str) -> None:
    text = _LETTERED.format(head=head, first=first, answer=answer, last="Yes.")
    assert f"{witness}: clerk, 2001/2006, said by {witness}" in _held(text)
    assert _resigned(text) == [f"{witness}: clerk, 2006-05, said by {witness}"]


@pytest.mark.parametrize(
    ("first", "answer"), [("Who was there?", "Ann Hale."), ("You are Ann Hale?", "No."), ("You are well?", "I am.")]
)
def test_a_witness_nobody_names_is_not_who_an_answer_names(first: str, answer: str) -> None:
    text = _LETTERED.format(head="Ann Hale is away.", first=first, answer=answer, last="Yes.")
    assert [one for one in _held(text) if "clerk" in one] == []


@pytest.mark.parametrize(
    ("last", "says"),
    [
        ("I was asked to.", "the examiner"),
        ("I was.", "Ann Hale"),
        ("I did, in May.", "Ann Hale"),
        ("I was, in May.", "Ann Hale"),
        ("It was in May.", "Ann Hale"),
    ],
)
def test_i_was_asked_confirms_nothing(last: str, says: str) -> None:
    text = _LETTERED.format(head="ANN HALE, sworn.", first="Were you there?", answer="No.", last=last)
    [told] = [one for one in _resigned(text) if "2006-05" in one]
    assert told == f"Ann Hale: clerk, 2006-05, said by {says}"


def test_what_was_is_no_more() -> None:
    text = "ANN HALE, sworn.\n\nQ. So you are the clerk of Fell Council?\nA. I was.\nQ. When?\nA. In May.\n"
    assert _held(text) == ["Ann Hale: clerk, /, said by the examiner"]
    assert _held(text.replace("are", "were")) == ["Ann Hale: clerk, /, said by Ann Hale"]


_RUN_IN = """Q. You are Tom Reed? A. I am.
Q. And you were the treasurer of Orb Bank? A. I was, until 1902.
Q. Who came next? A. Mr. Hale was treasurer of Orb Bank from 1902 to 1903.
"""


def test_questions_and_answers_may_share_a_line() -> None:
    assert _held(_RUN_IN)[-1] == "Hale: treasurer, 1902/1903, said by Tom Reed"
    assert _held(_RUN_IN)[0] == "Tom Reed: treasurer, /, said by Tom Reed"


_COMMISSION = """MINUTES OF EVIDENCE

Mr. THOMAS REED called in; and Examined.

1234. (Chairman.) You were Harbour Master of Skelby, I believe?{dash}Yes.

1235. Did you resign?{dash}I resigned in 1872.

The witness withdrew.

Mr. MAX DALE called in; and Examined.

1236. Did you succeed him?{dash}I was Harbour Master of Skelby from 1872 to 1879.
"""


@pytest.mark.parametrize("dash", [" - ", "—", "?—".removeprefix("?"), " -- "])
def test_numbered_questions_are_answered_behind_a_dash(dash: str) -> None:
    text = _COMMISSION.format(dash=dash)
    assert _held(text) == [
        "Thomas Reed: harbour master, /, said by Thomas Reed",
        "Max Dale: harbour master, 1872/1879, said by Max Dale",
    ]
    assert _resigned(text)[-1] == "Thomas Reed: harbour master, 1872, said by Thomas Reed"


def test_questions_without_numbers_are_answered_so_in_an_examination_alone() -> None:
    text = (
        "Captain J. Orr, called in, and examined.\n\nMr. Cole.] How long were you Governor of Fell?—Nine years.\n\n"
        "Had you been in any similar post?—I was Governor of Skelby Gaol from 1819 to 1826.\n"
    )
    assert _held(text)[-1] == "J. Orr: governor, 1819/1826, said by J. Orr"
    assert not any(one.label for one in find_blocks(text.replace("called in, and examined", "was there")))
    assert not any(one.label for one in find_blocks("12. Who is he?—I do not know.\n\nWho knows?"))


_HEARING = """Public Hearing

MR THOMAS REED (sworn)

Examination by MR ORR

MR ORR: You were chief executive of the Skelby Trust from 2004 to 2009?

THE WITNESS: That's correct.

MR COLE: Sir, I object. I resigned as counsel in May 2011.

MR ORR: Who replaced you?

THE WITNESS: Ivy Fenn became chief executive of the Skelby Trust in 2009.
"""


def test_the_witness_is_not_whom_a_label_calls_so() -> None:
    assert _held(_HEARING) == [
        "Thomas Reed: chief executive, 2004/2009, said by Thomas Reed",
        "Ivy Fenn: chief executive, 2009/, said by Thomas Reed",
    ]
    assert _resigned(_HEARING) == ["Cole: counsel, 2011-05, said by Cole"]


_ESTIMATES = """Senator COLE—Mr Reed, when were you appointed?

Mr Reed—I was clerk of the Orb Board from 1999 to 2001.

CHAIR—Before we go on, I was the treasurer of Orb Bank in 2003.

Senator COLE—Did you know of it?

Mr Reed—I did.
"""


def test_what_the_chair_says_is_not_said_by_who_spoke_before() -> None:
    assert _held(_ESTIMATES) == ["Reed: clerk, 1999/2001, said by Reed"]


_INTERVIEW = """Interview with {name}, conducted by Bo Lund

BL: When did you start?

UF: I was chief librarian of Fell from 1962 to 1981.

BL: I was there in 1970.

UF: I remember.
"""


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Una Fenn", ["Una Fenn: chief librarian, 1962/1981, said by Una Fenn"]),
        ("Una Fenn and Uwe Falk", []),
    ],
)
def test_initials_are_those_of_the_one_who_has_them(name: str, told: list[str]) -> None:
    assert _held(_INTERVIEW.format(name=name)) == told


_INQUEST = """The inquest was held on Monday.

Mr. John Penn, surgeon, deposed: I have been medical officer of the Fell Union since 1860.

By the Coroner: I resigned as clerk in 1861.

By Mr. Hardy: Mr. Gray was master of Fell College. He resigned in 1862. I saw it.

The jury withdrew, and I went home.

JANE LOWE, sworn.

Examined by Mr. Orr.

I am the postmistress of Skelby.

The inquest closed. Mr. Moss resigned as coroner in May 1863.

By the Coroner: I resigned as clerk in 1864.
"""


def test_what_a_witness_deposes_is_theirs_whoever_asks() -> None:
    assert _held(_INQUEST) == [
        "John Penn: medical officer, 1860/, said by John Penn",
        "Gray: master, /, said by John Penn",
        "Jane Lowe: postmistress, /, said by Jane Lowe",
    ]
    assert _resigned(_INQUEST) == [
        "John Penn: clerk, 1861, said by John Penn",
        "Gray: master, 1862, said by John Penn",
        "Moss: coroner, 1863-05, said by None",
    ]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("By Mr. Hardy: He resigned in May 1862.", []),
        ("By Mr. Hardy: The house was old. He resigned in May 1862.", []),
        ("Mr. Hardy left. He resigned in May 1862.", ["Hardy: -, 1862-05, said by None"]),
    ],
)
def test_who_asks_is_nobody_an_answer_is_about(asked: str, told: list[str]) -> None:
    assert _resigned(asked) == told


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("Cole told me that he had", []),
        ("Cole said that he had", []),
        ("It is told that he had", ["Orr: clerk, 1901-04, said by None"]),
    ],
)
def test_who_tells_me_of_himself_is_not_who_was_named_before(says: str, told: list[str]) -> None:
    assert _resigned(f"I saw Mr. Orr in Fell. {says} resigned as clerk in April 1901.") == told


_ASKED_OFTEN = """Frequently asked questions

Q. Who is chair?
A. Ann Hale is chair of the Orb Trust.
Q. Who was chair before?
A. Tom Reed, who resigned in May 2011.
"""


def test_those_who_ask_and_answer_without_a_name_are_a_witness_only_where_somebody_is_examined() -> None:
    assert _resigned(_ASKED_OFTEN) == ["Tom Reed: chair, 2011-05, said by None"]
    assert _resigned(f"Deposition\n\n{_ASKED_OFTEN}") == ["Tom Reed: chair, 2011-05, said by the witness"]
    unnamed = "Q. You are Tom Reed? A. I am.\nQ. You resigned as clerk in May 2011? A. I was asked to.\n"
    assert _resigned(unnamed)[0] == "Tom Reed: clerk, 2011-05, said by the examiner"


@pytest.mark.parametrize(
    "text",
    [
        "1. Who was mayor in 1951? - Tom Hale\n2. Who resigned in 1962? - Tom Reed\n3. Who wrote? - Max Cole\n",
        "Where were you born?—In Fell.\n\nDid you work?—I was clerk of Orb Bank.\n",
    ],
)
def test_a_quiz_is_no_examination(text: str) -> None:
    assert not any(one.label for one in find_blocks(text))


@pytest.mark.parametrize(
    "text",
    [
        "In 1901 King Tom Hale was deposed.\n\nI was clerk of Orb Bank in 1920.",
        "Tom Hale was sworn. I was clerk of Orb Bank in 1920.",
        "Tom Hale, sworn enemy of Max Cole, spoke.\n\nI was clerk of Orb Bank in 1920.",
    ],
)
def test_who_is_told_to_be_sworn_or_deposed_deposes_nothing(text: str) -> None:
    assert [one for one in _held(text) if "clerk" in one] == []
