"""How English tells of letters: what is said in one, whom it reaches, the date of the clause round it."""

import pytest

from tests.correspondence import letters as _letters
from tests.correspondence import told as _told
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ann Hale raised the matter in a March 3 letter to Tom Reed.", ("Ann Hale", "Tom Reed", "2017-03-03")),
        ("Ann Hale accused the board in a letter to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale sent a telegram (no. 4) to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("Staff including Ann Hale and Jo Orr wrote to Tom Reed.", ("Ann Hale, Jo Orr", "Tom Reed", "")),
        ("In an email seen by the Herald, Ann Hale told Tom Reed it was wrong.", ("Ann Hale", "Tom Reed", "")),
        ("In a letter to Tom Reed, Ann Hale said the report was false.", ("Ann Hale", "Tom Reed", "")),
        ("In a letter to Tom Reed of Orb and Bob Cole of Fell, Ann Hale asked why.", ("Ann Hale", "Tom Reed", "")),
        ("In a letter to Tom Reed of Orb and Bob Cole asked why.", ("", "Tom Reed", "")),
        ("In a letter of 4 May 2004, which Ann Hale has seen, Tom Reed said no.", ("Tom Reed", "", "2004-05-04")),
        ("Ann Hale forwarded Tom Reed's email of 4 May 2004 to Bo Lund on 6 May.", ("Tom Reed", "", "2004-05-04")),
        ("In a letter to the chief executive, Ann Hale asked for more.", ("Ann Hale", "", "")),
        ("In a letter to the chief executive, Ann Hale, the council asked for more.", ("", "Ann Hale", "")),
        ("Ann Hale, in a letter to the head of Orb Bank, asked for more.", ("Ann Hale", "", "")),
        ("Ann Hale, in her letter to Tom Reed, had asked for more.", ("Ann Hale", "Tom Reed", "")),
        ("They met Ann Hale, in a letter to Tom Reed, it is said.", ("", "Tom Reed", "")),
        ("In a note sent to all members of the Fell caucus, Ann Hale of Ohio asked for more.", ("Ann Hale", "", "")),
        ("The union has written to the minister to complain.", ("", "", "")),
        ("Ann Hale wrote to Tom Reed that it was wrong.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale was criticised in a letter to Tom Reed.", ("", "Tom Reed", "")),
        ("Ann Hale, who had called twice, was named in a letter to Tom Reed.", ("", "Tom Reed", "")),
        (
            "In an open letter published in the Herald on Friday, Ann Hale and 30 others called it mad.",
            ("Ann Hale", "", "2017-09-01"),
        ),
        (
            "By an e-mail timed at 14:02 on 3 March 2009 Ann Hale told Tom Reed to stop.",
            ("Ann Hale", "Tom Reed", "2009-03-03"),
        ),
        (
            "It was in a letter to Tom Reed, dated 4 May 2016, that Ann Hale raised it.",
            ("Ann Hale", "Tom Reed", "2016-05-04"),
        ),
        ("It was on 4 May 2016 that Ann Hale wrote to Tom Reed.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("Ann Hale said she had been told by letter on 4 May 2016 to go.", ("", "Ann Hale", "2016-05-04")),
        (
            "In an e-mail dated 4 May 2016, Ann Hale told the builder, Tom Reed, to pay.",
            ("Ann Hale", "Tom Reed", "2016-05-04"),
        ),
        (
            "In a letter sent to Secretary Tom Reed, Senators Ann Hale, Ray Orr and Bob Cole asked for it.",
            ("Ann Hale, Ray Orr, Bob Cole", "Tom Reed", ""),
        ),
        ("In a letter to Tom Reed, Ray Orr and Bob Cole, the union said no.", ("", "Tom Reed, Ray Orr, Bob Cole", "")),
        ("The letter was signed by Ann Hale, Tom Reed and Ray Cole.", ("Ann Hale, Tom Reed, Ray Cole", "", "")),
        ("Emails between Ann Hale and Tom Reed in May 2016 show it.", ("Ann Hale, Tom Reed", "", "2016-05")),
        ("In correspondence with Tom Reed in May 2016, Ann Hale said no.", ("Ann Hale", "Tom Reed", "2016-05")),
        ("On 4 May 2016 a letter arrived from Tom Reed.", ("Tom Reed", "", "2016-05-04")),
        ("The letter reached Tom Reed on 4 May 2016.", ("", "Tom Reed", "2016-05-04")),
        ("In 1971 eleven priests signed an open letter asking Tom Reed to go.", ("", "Tom Reed", "1971")),
        ("Ann Hale sent a letter to Tom Reed urging Ray Cole to go.", ("Ann Hale", "Tom Reed", "")),
        ("On 4 May 2016 agents delivered to Tom Reed a letter asking for his papers.", ("", "Tom Reed", "2016-05-04")),
        ("An e-mail had been received on 4 May 2016 from a member.", ("", "", "2016-05-04")),
        ("Ann Hale finalised a resignation letter on 4 May 2016.", ("Ann Hale", "", "2016-05-04")),
        ("Ann Hale's letter of 4 May 2016 to Tom Reed was never answered.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("Tom Reed's reply, dated 4 May 2016, did not mention it.", ("Tom Reed", "", "2016-05-04")),
        ("Minute from Ann Hale to Tom Reed, 4 May 1989.", ("Ann Hale", "Tom Reed", "1989-05-04")),
        ("A note was sent to Tom Reed on 4 May 1989.", ("", "Tom Reed", "1989-05-04")),
        ("Ann Hale did not write to Tom Reed until 4 May 2016.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("Trouble reached the Trust on 4 May 2008, when a nurse wrote to Tom Reed.", ("", "Tom Reed", "2008-05-04")),
        ("The clerk today showed a copy of a letter that Ann Hale sent to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale wrote again on 4 May 2016, this time to Tom Reed.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("Ann Hale wrote again on 4 May 2016 and was seen by Tom Reed.", ("Ann Hale", "", "2016-05-04")),
        ("In a second message the next day, Ann Hale replied.", ("Ann Hale", "", "")),
        ("Ann Hale's letter to Tom Reed gives no reason.", ("Ann Hale", "Tom Reed", "")),
        ("On 9 March 2009 the board considered a letter from Ann Hale.", ("Ann Hale", "", "")),
        ("The board noted a letter from Ann Hale (4 May 2016).", ("Ann Hale", "", "2016-05-04")),
        ("As Ann Hale put it in a letter to Tom Reed of 4 May 2016, no.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("In reply, Tom Reed wrote on 4 May 2016 that he was content.", ("Tom Reed", "", "2016-05-04")),
        ("Tom Reed did not receive Ann Hale's letter of 4 May 2016.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        (
            "The first sign of it reached Orb House on 4 May 2008, when a nurse wrote to Tom Reed.",
            ("", "Tom Reed", "2008-05-04"),
        ),
        ("The bridge fell in a letter to Tom Reed.", ("", "Tom Reed", "")),
        ("In a letter to Tom Reed the bridge was called mad.", ("", "Tom Reed", "")),
        ("In 1971 he left the board, and a priest wrote to Tom Reed.", ("", "Tom Reed", "1971")),
        ("In 1971 he left, and in May 1973 a priest wrote to Tom Reed.", ("", "Tom Reed", "1973-05")),
        ("He left in 1971 when the priest wrote to Tom Reed.", ("", "Tom Reed", "1971")),
        ("Ann Hale e-mailed Tom Reed the next day.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale, in a letter to Tom Reed of 4 May 2016, denied it.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("Ann Hale, in a letter to Tom Reed of 4 May 2016 as well, slept.", ("", "Tom Reed", "2016-05-04")),
        ("Ray Cole quoted Ann Hale, in a letter to Tom Reed, as kind.", ("", "Tom Reed", "")),
        ("3. By letter dated 4 May 2016 Ann Hale informed Tom Reed of it.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("(4) In a letter to Tom Reed of 4 May 2016, Ann Hale said so.", ("Ann Hale", "Tom Reed", "2016-05-04")),
        ("“It is over,” wrote Chairman Ann Hale in a letter to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("“It is over,” wrote Ann Hale in an e-mail to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale sent copies of her minute to Tom Reed and others.", ("Ann Hale", "Tom Reed", "")),
        (
            "Copies of the letter were sent to Ann Hale, General Raj Orr (the chief) and Tom Reed.",
            ("", "Ann Hale, Raj Orr, Tom Reed", ""),
        ),
        (
            "Ann Hale wrote to Tom Reed (the clerk) and Ray Cole (the mayor) on 4 May 2016.",
            ("Ann Hale", "Tom Reed, Ray Cole", "2016-05-04"),
        ),
        ("Ann Hale wrote to Tom Reed (the clerk, and Ray Cole left.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale wrote to Tom Reed (the clerk), and Ray Cole (the mayor) left.", ("Ann Hale", "Tom Reed", "")),
        ("The board released a letter on the bridge from Ann Hale to Tom Reed.", ("Ann Hale", "Tom Reed", "")),
        ("An e-mail from Ann Hale to Tom Reed at 14:02 on 3 March 2009.", ("Ann Hale", "Tom Reed", "2009-03-03")),
    ],
)  # fmt: skip
def test_who_wrote_to_whom_and_when(sentence: str, told: tuple[str, str, str]) -> None:
    assert [_told(one) for one in _letters(f"{sentence}\n")] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Replying on 4 May 2016, Mr Reed said no.", ("Tom Reed", "Ann Hale", "2016-05-04")),
        ("Replying on 4 May 2016, the clerk, Ray Cole, said no.", ("Ray Cole", "", "2016-05-04")),
    ],
)  # fmt: skip
def test_a_reply_that_opens_its_sentence(text: str, told: tuple[str, str, str]) -> None:
    assert [_told(one) for one in _letters(f"Ann Hale wrote to Tom Reed on 3 May 2016. {text}")][1:] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale wrote to Tom Reed on 3 May 2016. Replying on 4 May 2016, nobody said no.",
        "Tom Reed was asked twice. Replying on 4 May 2016, Mr Reed said no.",
    ],
)
def test_what_opens_no_reply(text: str) -> None:
    assert [one for one in _letters(text) if one.rule == "letter.answered"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Hale reads every letter she receives.",
        "We reply to all letters within ten days.",
        'Ann Hale said she had been told to "stop putting things in writing".',
        "Ann Hale's response to Tom Reed on 4 May 2016 was heard by all.",
        "No letter of 4 May 2016 was found.",
        "The news reached Tom Reed on 4 May 2016.",
        "Ann Hale wrote on 4 May 2016 that the theory was wrong.",
        "Ann Hale gave Tom Reed a book on 4 May 2016.",
        "Tom Reed forged a letter from Ann Hale to the mayor.",
    ],
)
def test_false_friends(sentence: str) -> None:
    assert _letters(sentence) == []


def test_who_is_writing_is_the_writer() -> None:
    (one,) = _letters("Ann Hale is writing to Tom Reed to ask for an inquiry.")
    assert (_told(one), one.modality) == (("Ann Hale", "Tom Reed", ""), Modality.PLANNED)


def test_he_who_says_something_in_a_letter_is_not_its_reader() -> None:
    told = _letters("Tom Reed resigned in May 2017. In a letter to Jack Webb dated 3 May, he said he had been ill.")
    assert [_told(one) for one in told] == [("Tom Reed", "Jack Webb", "2017-05-03")]


def test_an_answer_asked_for_in_a_hearing() -> None:
    turns = (
        "MR COLE: You wrote to Mr Reed on 3 March 2009?",
        "MS HALE: Yes, I did.",
        "MR COLE: And Mr Reed replied to you on 9 March 2009?",
        "MS HALE: He did.",
        "MR COLE: Thank you.",
        "MS HALE: Mr Reed replied on 4 May 2009 that he was well.",
    )
    text = "\n\n".join(turns)
    told = [one for one in _letters(text) if one.rule == "letter.answered"]
    assert [(one.names(Part.SENDER), one.names(Part.RECIPIENT), str(one.date)) for one in told] == [
        (("Reed",), ("Hale",), "2009-03-09")
    ]


CITED = [
    ("12 Letter Dobson to Ilesh, 4 May 2003, ‘The Bridge’.", [("Dobson", "Ilesh", "2003-05-04")]),
    ("12 Minute Dobson and Varney to Ilesh, 4 May 2003.", [("Dobson, Varney", "Ilesh", "2003-05-04")]),
    ("12 Minute Dobson to Prime Minister, 4 May 2003.", [("Dobson", "", "2003-05-04")]),
    ("12 Minute Dobson [clerk] to Ilesh, 4 May 2003.", [("Dobson", "Ilesh", "2003-05-04")]),
    ("12 Telegram 130 FCO London to Paris, 4 May 2003.", [("", "", "2003-05-04")]),
    (
        "12 Letter Dobson to Ilesh, 4 May 2003, attaching Minute Varney to Dobson, 3 May 2003.",
        [("Dobson", "Ilesh", "2003-05-04"), ("Varney", "Dobson", "2003-05-03")],
    ),
    ("12 Note Dobson [to Ilesh], 4 May 2003, ‘The Bridge’.", [("Dobson", "Ilesh", "2003-05-04")]),
    ("12 Letter from Dobson to Ilesh, 4 May 2003; not printed.", [("Dobson", "Ilesh", "2003-05-04")]),
    ("Robin Cook left. 12 Letter Cook to Ilesh, 4 May 2003.", [("Robin Cook", "Ilesh", "2003-05-04")]),
    ("12 Letter Cook to Ilesh, 4 May 2003.", [("", "Ilesh", "2003-05-04")]),
    ("Mr Dobson wept. 12 Letter Dobson to Ilesh, 4 May 2003.", [("Dobson", "Ilesh", "2003-05-04")]),
    ("Letter boxes, Dobson to Ilesh, since 4 May 2003.", []),
    ("Minute Dobson was 4 May 2003 years old.", []),
    ("The letter Dobson to Ilesh, 4 May 2003.", []),
]


@pytest.mark.parametrize(("text", "told"), CITED)
def test_a_letter_is_cited_by_its_kind_its_parties_and_its_day(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [_told(one) for one in _letters(f"The bridge was closed.\n\n{text}")] == told


OFFICES = [
    (
        "The clerk wrote to the minister on 4 May 2016. The minister replied on 9 May 2016.",
        [("", "", "2016-05-04"), ("", "", "2016-05-09")],
    ),
    ("On 4 May 2016 the trust's solicitors wrote to Orb Council.", [("", "", "2016-05-04")]),
    ("Ann Hale wrote to Tom Reed this week.", [("Ann Hale", "Tom Reed", "2017-09-04/2017-09-06")]),
    ("Ann Hale wrote to Tom Reed earlier this week.", [("Ann Hale", "Tom Reed", "2017-09-04/2017-09-05")]),
    ("Ann Hale wrote to Tom Reed last week.", [("Ann Hale", "Tom Reed", "2017-08-28/2017-09-03")]),
    ("Ann Hale will write to Tom Reed this week.", [("Ann Hale", "Tom Reed", "2017-09-04/2017-09-10")]),
    ("Ann Hale wrote to Tom Reed between 1 and 3 May 2016.", [("Ann Hale", "Tom Reed", "2016-05-01/2016-05-03")]),
    ("Ann Hale was sending a letter to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale was sent a letter by Tom Reed.", [("Tom Reed", "Ann Hale", "")]),
    (
        "Health minister Tom Reed spoke. Ann Hale wrote to the health minister and clerk Jo Orr on 4 May 2016.",
        [("Ann Hale", "Tom Reed, Jo Orr", "2016-05-04")],
    ),
    (
        "The clerk, Tom Reed, spoke. In a letter to the clerk, Ann Hale demanded an answer.",
        [("Ann Hale", "Tom Reed", "")],
    ),
    ("Clerk Tom Reed spoke. Ann Hale sent a letter to the clerk's wife.", [("Ann Hale", "", "")]),
    ("The clerk, Tom Reed, spoke. Ann Hale sent a letter to the former clerk.", [("Ann Hale", "", "")]),
    ("The premier, Tom Reed, spoke. Ann Hale sent a letter to the premier of Peru.", [("Ann Hale", "", "")]),
    (
        "The leader of Fell Council, Tom Reed, met the leader of Orb Council, Jo Orr. Ann Hale wrote to the leader.",
        [("Ann Hale", "", "")],
    ),
    ("Ann Hale, in a letter to Tom Reed, said she would go.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale, in an e-mail on Friday, accused the board.", [("Ann Hale", "", "2017-09-01")]),
    ("It was in fact on 4 May 2016 that the trust wrote to Ann Hale.", [("", "Ann Hale", "2016-05-04")]),
    ("On 4 May 2016 it was said that the trust wrote to Ann Hale.", [("", "Ann Hale", "")]),
    ("Ann Hale recommended a pause in an e-mail on 4 May 2016.", [("Ann Hale", "", "2016-05-04")]),
    ("A short letter on 4 May 2016 said so.", [("", "", "2016-05-04")]),
    ("Ann Hale tore up the letter on 4 May 2016.", []),
    (
        "An e-mail from Ann Hale of Orb Ltd, one of the members then, to Tom Reed on 4 May 2016 said so.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    ("A letter from Ann Hale, who spoke to Tom Reed, said so.", [("Ann Hale", "", "")]),
    (
        "In a letter dated 4 May 2016, Ann Hale wrote to Tom Reed that it was lost.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    (
        "Tom Reed wrote to Ann Hale. Her reply, of 4 May 2016, was brief.",
        [("Tom Reed", "Ann Hale", ""), ("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    ("Tom Reed wrote to Ann Hale. Her reply of May 2016 was brief.", [("Tom Reed", "Ann Hale", "")]),
    (
        "Ann Hale, British Ambassador to Peru wrote to Tom Reed on 4 May 2016.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    ("In reply to Ann Hale, the clerk wrote to Tom Reed on 4 May 2016.", [("", "Tom Reed", "2016-05-04")]),
    ("In reply, Ann Hale wrote to Tom Reed on 4 May 2016.", [("Ann Hale", "Tom Reed", "2016-05-04")]),
    ("Ann Hale sent Tom Reed a message on 4 May 2016.", [("Ann Hale", "Tom Reed", "2016-05-04")]),
    (
        "In a letter dated 4 May 2016, Ann Hale said that she wrote to Tom Reed.",
        [("Ann Hale", "", "2016-05-04"), ("Ann Hale", "Tom Reed", "")],
    ),
]


@pytest.mark.parametrize(("text", "told"), OFFICES)
def test_offices_and_bodies_write_and_what_a_party_is_parts_no_letter(
    text: str, told: list[tuple[str, str, str]]
) -> None:
    assert [_told(one) for one in _letters(text)] == told


@pytest.mark.parametrize(
    "sentence",
    [
        "Voters want to send a message to Ann Hale.",
        "The vote sent a message to the board.",
        "Tell anyone who receives these e-mails to bin them.",
        "All correspondence should be addressed to the Clerk of the Committee.",
        "The issues include the forms of complaints received by the Office.",
        "In 2015 alone, my Office received more than 1,000 complaints from members of the public.",
    ],
)
def test_what_is_put_so_or_always_comes_is_no_letter(sentence: str) -> None:
    assert _letters(sentence) == []


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("12 Letter Dobson to Ilesh, 4 March 2003, ‘The Bridge’.", "2003-03-04"),
        ("12 Letter Dobson to Ilesh, 5 March 2003, ‘The Bridge’.", ""),
        ("12 Minutes of the board, 4 March 2003.", "2003-03-04"),
        ("12 Minutes of the board, 4 March 2003, 4 March 2004.", ""),
        (f"{'See the file. ' * 400}Minutes of the board, 4 March 2003.", ""),
        ("12 See the file.", ""),
    ],
)
def test_a_note_near_by_tells_the_year_of_a_letter(note: str, date: str) -> None:
    text = f"Mr Dobson wrote to Mr Ilesh on 4 March about the bridge.\n\n{note}\n"
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    first, *_ = [one for one in extract(document).statements if one.kind is Kind.LETTER]
    assert str(first.date or "") == date


UNWRITTEN = [
    "The piece was a response to an article Ann Hale wrote.",
    "It was a reply to a book Ann Hale wrote.",
    "This is not a letter written by Tom Reed.",
    "It is not a letter sent by Tom Reed to Ann Hale.",
    "A letter written by Tom Reed would be welcome.",
    "Is this a letter written by Tom Reed?",
    "Ann Hale was too proud to write to Tom Reed.",
]


@pytest.mark.parametrize("text", UNWRITTEN)
def test_what_is_no_letter_or_was_not_written_is_none(text: str) -> None:
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [one for one in found if one.kind is Kind.LETTER] == []


WRITTEN = {
    "This is a letter written by the clerk, Tom Reed.": ["Tom Reed"],
    "In letters to Tom Reed and Ann Hale, the senators asked for the files.": ["Tom Reed", "Ann Hale"],
}


@pytest.mark.parametrize(("text", "people"), WRITTEN.items())
def test_a_letter_that_is_there_was_written(text: str, people: list[str]) -> None:
    [one] = [
        one for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements if one.kind is Kind.LETTER
    ]
    assert [each.name for each in one.people] == people
