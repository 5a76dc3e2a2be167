"""Letters that answer, follow and accompany others: which of them has which parties and which day."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Statement

_Told = tuple[str, str, str]
"""Who wrote, who read, and the day."""


def _letters(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of letters."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.LETTER]


def _told(text: str) -> list[_Told]:
    return [
        (", ".join(one.names(Part.SENDER)), ", ".join(one.names(Part.RECIPIENT)), str(one.date or ""))
        for one in _letters(text)
    ]


ANSWERED = [
    ("Mr Reed replied to Ann Hale's letter on 6 May 2016.", [("Reed", "Ann Hale", "2016-05-06")]),
    ("On 6 May 2016 Mr Reed replied to Ann Hale's letter.", [("Reed", "Ann Hale", "2016-05-06")]),
    (
        "Mr Reed replied to Ann Hale's letter of 4 May 2016 on 6 May 2016.",
        [("Reed", "Ann Hale", "2016-05-06"), ("Ann Hale", "", "2016-05-04")],
    ),
    (
        "Mr Reed replied to Ann Hale's letter of 4 May 2016.",
        [("Reed", "Ann Hale", ""), ("Ann Hale", "", "2016-05-04")],
    ),
    ("Mr Reed responded with a long email that refused it.", [("Reed", "", "")]),
    ("Mr Reed replied on 6 May 2016 with a long letter.", [("Reed", "", "2016-05-06")]),
    ("Mr Reed replied with flowers and a letter.", []),
    ("Mr Reed was at odds with a letter.", []),
    ("Mr Reed responded to Ann Hale's letter (see page 4).", [("Reed", "Ann Hale", "")]),
]


OF_MEMBERS = [
    (
        "Senators Ann Hale, D-Ore., and Tom Reed, D-Mass., sent a letter to Joan Cole on May 4.",
        [("Ann Hale, Tom Reed", "Joan Cole", "2017-05-04")],
    ),
    (
        "Sens. Ann Hale, D-N.J., Tom Reed, R-Mo., and Sue Orr, D-Calif., wrote to Joan Cole on May 4.",
        [("Ann Hale, Tom Reed, Sue Orr", "Joan Cole", "2017-05-04")],
    ),
    ("Senator Ann Hale, R-Maine, wrote to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
    ("They wrote to Sens. Ann Hale, D-N.J., and Tom Reed, R-Mo.", [("", "Ann Hale, Tom Reed", "")]),
    ("Ann Hale, Tom Reed and 40 of their colleagues wrote to Joan Cole.", [("Ann Hale, Tom Reed", "Joan Cole", "")]),
    ("Ann Hale (D-MI) and six other senators wrote to Joan Cole.", [("Ann Hale", "Joan Cole", "")]),
    ("Ann Hale trusted 40 of their colleagues, who wrote to Joan Cole.", [("", "Joan Cole", "")]),
    (
        "Senators Ann Hale and Tom Reed joined in sending a letter to Joan Cole.",
        [("Ann Hale, Tom Reed", "Joan Cole", "")],
    ),
    ("Tom Reed called on Ann Hale in a letter to mend the bridge.", [("Tom Reed", "Ann Hale", "")]),
    ("Tom Reed called in a letter for Ann Hale to go.", [("Tom Reed", "", "")]),
    ("Letter from 42 members to Ann Hale about the bridge.", [("", "Ann Hale", "")]),
    (
        "In May 2015, Chairman Ann Hale of the Fell Board and Chairman Tom Reed of the Orb Trust wrote to Joan Cole.",
        [("Ann Hale, Tom Reed", "Joan Cole", "2015-05")],
    ),
    ("The heads of the Harbour Board and of the Orb Trust wrote to Joan Cole.", [("", "Joan Cole", "")]),
    (
        "See the letter from the clerk of the Harbour Board (Ann Hale) to Tom Reed of 4 May 2016.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    (
        "See the letter from the clerk of the Harbour Board (seen by Ann Hale) to Tom Reed of 4 May 2016.",
        [("", "Tom Reed", "2016-05-04")],
    ),
    ("The letter to Ann Hale about the bridge was long.", []),
]


WITH_DAY_BEFORE = [
    ("In a May 4, 2016, email to aide Katryn Hale, Tom Reed said no.", [("Tom Reed", "Katryn Hale", "2016-05-04")]),
    ("Tom Reed sent a May 4, 2016, email to Ann Hale.", [("Tom Reed", "Ann Hale", "2016-05-04")]),
    ("In a May 4, 2016, speech to aide Ann Hale, Tom Reed said no.", []),
    ("A letter was written by Tom Reed to Joan Cole on what the 2014 Data Act says.", [("Tom Reed", "Joan Cole", "")]),
    ("A letter from Tom Reed to Joan Cole was written in 2014.", [("Tom Reed", "Joan Cole", "2014")]),
]


DESCRIBED = [
    (
        "There are nine letters from Ann Hale regarding a bust of General Tom Reed, dated 1802-1804; letters follow.",
        [("Ann Hale", "", "1802/1804")],
    ),
    ("There are nine letters from Ann Hale; Tom Reed was made mayor, dated 1802-1804.", [("Ann Hale", "", "")]),
    ("There are 3 letters from Ann Hale, dated 1802-1804; letters follow.", [("Ann Hale", "", "1802/1804")]),
    ("Mr Reed spoke. At the beginning of May Lord Hale wrote to Tom Reed.", [("Hale", "Tom Reed", "2017-05~")]),
    ("Ann Hale received about 25 memos on Fell from Tom Reed.", [("Tom Reed", "Ann Hale", "")]),
    ("Ann Hale received about as much from Tom Reed as memos tell.", []),
    ("Ann Hale, an aide to Tom Reed from 1997 to 2001, sent Joan Cole an email.", [("Ann Hale", "Joan Cole", "")]),
    ("Mr Reed spoke. May Hale wrote to Tom Reed.", [("May Hale", "Tom Reed", "")]),
]


@pytest.mark.parametrize(("text", "told"), DESCRIBED)
def test_a_letter_is_described_up_to_its_day(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), WITH_DAY_BEFORE)
def test_the_day_before_a_letter_is_its_own_and_that_of_a_law_is_not(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), OF_MEMBERS)
def test_members_write_together_whatever_party_stands_beside_each(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), ANSWERED)
def test_an_answer_has_its_own_day(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


SEVERAL = [
    (
        "Ann Hale's letters of 4 May and 6 June 2016 said so.",
        [("Ann Hale", "", "2016-05-04"), ("Ann Hale", "", "2016-06-06")],
    ),
    (
        "Letters to Tom Reed, dated May 4, June 6 and July 7, 2016.",
        [("", "Tom Reed", "2016-05-04"), ("", "Tom Reed", "2016-06-06"), ("", "Tom Reed", "2016-07-07")],
    ),
    ("Ann Hale's letter of 4 May 2016, 6 June 2016.", [("Ann Hale", "", "2016-05-04")]),
    ("Ann Hale's letters of 4 May 2016 and on 6 June 2016 she left.", [("Ann Hale", "", "2016-05-04")]),
    ("Ann Hale's letters of 4 May 2016, and in 2017 she left.", [("Ann Hale", "", "2016-05-04")]),
    ("Ann Hale's letters of 4 May 2016 and the board left.", [("Ann Hale", "", "2016-05-04")]),
]


@pytest.mark.parametrize(("text", "told"), SEVERAL)
def test_letters_of_several_days_are_several(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


FRAMED = [
    ("In one letter seen by the Herald Ann Hale says that it was lost.", [("Ann Hale", "", "")]),
    ("“It is over,” wrote Ann Hale, the chief executive, in an email to staff.", [("Ann Hale", "", "")]),
    ("“It is over,” wrote the chairman, Ann Hale, in a letter to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
    ("“It is over,” wrote Ann Hale and Ray Cole in a letter to Tom Reed.", [("Ann Hale, Ray Cole", "Tom Reed", "")]),
    ("“It is over,” wrote Ann Hale after Ray Cole left, in a letter to Tom Reed.", [("", "Tom Reed", "")]),
    ("In an email sent at 10.15 on 4 May 2016 to Tom Reed, Ann Hale agreed.", [("Ann Hale", "Tom Reed", "2016-05-04")]),
]


@pytest.mark.parametrize(("text", "told"), FRAMED)
def test_who_writes_what_is_quoted(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


_WROTE = ("Ann Hale", "Tom Reed", "2016-05-04")
REPLIED = [
    ("Mr Reed replied that it was over.", [("Tom Reed", "Ann Hale", "")]),
    ("Mr Reed replied saying that it was over.", [("Tom Reed", "Ann Hale", "")]),
    ("Mr Reed responded: “No.”", [("Tom Reed", "Ann Hale", "")]),
    ("Mr Reed replied four days later.", [("Tom Reed", "Ann Hale", "2016-05-08")]),
    ("He wrote back the next day.", [("Tom Reed", "Ann Hale", "2016-05-05")]),
    ("In his reply, Mr Reed urged her to wait.", [("Tom Reed", "Ann Hale", "")]),
    ("In his speech, Mr Reed urged her to wait.", []),
    ("In his reply, Ray Cole urged her to wait.", []),
    ("Ray Cole replied that it was over.", []),
    ("Ms Hale responded that it was over.", []),
    ("Asked about it, Mr Reed replied that it was over.", []),
    ("Mr Reed replied to questions.", []),
    ("Mr Reed responded by leaving the town.", []),
    ("Mr Reed responded quickly to the fire.", []),
    ("Mr Reed did not reply.", []),
    ("Mr Reed should have replied that it was over.", []),
    ("He answered the phone.", []),
]


@pytest.mark.parametrize(("text", "told"), REPLIED)
def test_who_got_a_letter_answers_who_wrote_it(text: str, told: list[_Told]) -> None:
    assert _told(f"Ann Hale wrote to Tom Reed on 4 May 2016. {text}") == [_WROTE, *told]


def test_who_only_saw_a_letter_answers_aloud() -> None:
    """Nobody told Tom Reed of the letter in writing."""
    assert _told("Ann Hale showed the letter to Tom Reed. Mr Reed replied that it was false.") == []


def test_an_answer_may_stand_in_the_next_paragraph() -> None:
    """As inquiry reports tell of correspondence: a numbered paragraph a letter."""
    text = (
        "4. Ann Hale wrote to Tom Reed on 4 May 2016.\n\n5. Mr Reed replied on 7 June 2016, saying that it was over.\n"
    )
    assert _told(text) == [_WROTE, ("Tom Reed", "Ann Hale", "2016-06-07")]


def test_the_answer_to_several_goes_to_nobody_in_particular() -> None:
    """Two wrote, and whom the answer went to is not told."""
    text = "Ann Hale and Ray Cole wrote to Tom Reed on 4 May 2016. Mr Reed replied that it was over."
    assert _told(text) == [("Ann Hale, Ray Cole", "Tom Reed", "2016-05-04"), ("Tom Reed", "", "")]


UNNAMED = [
    ("The clerk wrote to the minister.", [("", "", "")]),
    ("An Orb examiner wrote to his colleagues that it was over.", [("", "", "")]),
    ("The group was appalled, and wrote to the Home Office for guidance.", [("", "", "")]),
    ("A spokesman for Ann Hale wrote to the Herald.", [("", "", "")]),
    ("The head has written to all parents.", [("", "", "")]),
    ("Orb then wrote Jaguar that it intends to buy the shares.", [("", "", "")]),
    ("Ann Hale wrote to political colleagues to gain support.", [("Ann Hale", "", "")]),
    ("Ann Hale's letter to the Home Secretary warned of cuts.", [("Ann Hale", "", "")]),
    ("The composer wrote to her own taste.", []),
    ("The poet wrote to great acclaim.", []),
    ("The author wrote to her publisher's deadline.", []),
    ("The software writes to the registry.", []),
    ("The programme was written to the Home Office.", []),
    ("Anyone can write to the council.", []),
    ("The minister never wrote to the council.", []),
    ("Write to the Home Office for a copy.", []),
    ("3 “Minister wrote to clerk”, Herald, p. 5.", []),
    ("Ann Hale wrote Paradise that year.", []),
    ("Ann Hale wrote Dracula, which sold well.", []),
    ("Ann Hale wrote to explain the world.", []),
]


@pytest.mark.parametrize(("text", "told"), UNNAMED)
def test_who_writes_or_reads_need_not_be_named(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


JOINED = [
    (
        "Ann Hale wrote to Tom Reed on 4 May 2016 and to Ray Cole the next day.",
        [("Ann Hale", "Tom Reed", "2016-05-04"), ("Ann Hale", "Ray Cole", "2016-05-05")],
    ),
    (
        "Ann Hale wrote to Tom Reed in May 2016, and to Ray Cole and Jane Orr in June 2016.",
        [("Ann Hale", "Tom Reed", "2016-05"), ("Ann Hale", "Ray Cole, Jane Orr", "2016-06")],
    ),
    (
        "Ann Hale wrote to Tom Reed on 4 May 2016 and went to Ray Cole on 6 May 2016.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    (
        "Ann Hale wrote to Tom Reed on 4 May 2016 and spoke to Ray Cole the next day.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    ("E-mails between Ann Hale and the trust's former chair, Tom Reed, were leaked.", [("Ann Hale, Tom Reed", "", "")]),
    ("Ann Hale exchanged emails with Tom Reed in May 2016.", [("Ann Hale", "Tom Reed", "2016-05")]),
    ("Ann Hale wrote to Tom Reed and the chairman, Ray Cole, left.", [("Ann Hale", "Tom Reed", "")]),
]


@pytest.mark.parametrize(("text", "told"), JOINED)
def test_one_verb_tells_of_letters_to_several(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


SAID_IN = [
    ("Its lawyer said in a letter to the board that it was over.", [("", "", "")]),
    ("The boy's father said in a letter published Wednesday that it was over.", [("", "", "")]),
    ("The bank told its customers in a letter dated 4 May 2016 that it was over.", [("", "", "2016-05-04")]),
    ("Residents were told in an email it was over.", [("", "", "")]),
    ("Its lawyer said in the letter that it was over.", []),
    ("Its lawyer says in a letter that it is over.", []),
    ("Its lawyer could say in a letter that it is over.", []),
    ("Its lawyer denied that he had said in a letter that it was over.", []),
    ("Police said in an email fraud case that it was over.", []),
    ("The judge told the jury in an e-mail scandal trial to go.", []),
    ("He said in a letter box there was a note.", []),
    ("Its lawyer said in a statement that it was over.", []),
]


@pytest.mark.parametrize(("text", "told"), SAID_IN)
def test_what_is_said_in_a_letter_by_nobody_named_tells_of_one(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


def test_a_letter_s_day_without_its_year_tells_of_it() -> None:
    """Which day it is nobody can say where the document has no date of its own."""
    document = Document(DocumentId("a.txt"), "The board had Mr Hale's letter of December 13th.", "0" * 64)
    [letter] = [one for one in extract(document).statements if one.kind is Kind.LETTER]
    assert (letter.names(Part.SENDER), letter.date) == (("Hale",), None)
    assert letter.quote.exact == "Mr Hale's letter of December 13th"


AMERICAN = [
    ("Ann Hale wrote the President on Friday.", [("Ann Hale", "", "2017-09-01")]),
    ("Ann Hale wrote the Secretary of State that it was over.", [("Ann Hale", "", "")]),
    ("Ann Hale wrote President Reed on 4 May 2016.", [("Ann Hale", "Reed", "2016-05-04")]),
    ("Ann Hale wrote the president's speech.", []),
    ("Ann Hale wrote the chairman out of the play.", []),
    ("Ann Hale wrote The President in 1990.", []),
    ("Ann Hale wrote the director a cheque.", []),
    ("Ann Hale led a letter to Tom Reed on 4 May 2016.", [("Ann Hale", "Tom Reed", "2016-05-04")]),
    ("Ann Hale authored a letter to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale hand-delivered a letter to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale led the review of a letter to Tom Reed.", [("", "Tom Reed", "")]),
    ("Her office released a letter Ann Hale sent to Tom Reed on 4 May 2016.", [("Ann Hale", "Tom Reed", "2016-05-04")]),
    ("Her office on 4 May 2016 released a letter Ann Hale sent to Tom Reed.", [("Ann Hale", "Tom Reed", "")]),
]


@pytest.mark.parametrize(("text", "told"), AMERICAN)
def test_letters_as_americans_tell_of_them(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


PASSED_ON = [
    ("She sent copies to Messrs. Reed, Hamby and Cole.", [("Ann Hale", "Tom Reed, Hamby, Cole", "")]),
    ("She sent a copy to Ray Cole.", [("Ann Hale", "Ray Cole", "")]),
    ("Mr Reed forwarded it to Ray Cole on 6 May 2016.", [("Tom Reed", "Ray Cole", "2016-05-06")]),
    ("He forwarded the exchange to his deputy, Ray Cole.", [("Tom Reed", "Ray Cole", "")]),
    ("He forwarded the exchange to his deputy.", [("Tom Reed", "", "")]),
    ("He copied it to Ray Cole.", [("Tom Reed", "Ray Cole", "")]),
    ("He sent it to Ray Cole.", []),
    ("She sent copies of her book to Ray Cole.", []),
    ("He should have forwarded it to Ray Cole.", []),
    ("He never forwarded it to Ray Cole.", []),
    ("It was forwarded to the police.", []),
]


@pytest.mark.parametrize(("text", "told"), PASSED_ON)
def test_who_passes_a_letter_on_sends_it(text: str, told: list[_Told]) -> None:
    assert _told(f"Ann Hale wrote to Tom Reed on 4 May 2016. {text}") == [_WROTE, *told]


def test_where_no_letter_is_told_of_none_is_passed_on() -> None:
    """What she forwards is a book."""
    assert _told("Ann Hale took the book. She forwarded it to Ray Cole, and sent copies to Tom Reed.") == []


COPIED = [
    (
        "Ann Hale emailed staff on 4 May 2016, copying in the chair, Tom Reed.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    (
        "Ann Hale emailed Tom Reed (copied to Ray Cole) on 4 May 2016.",
        [("Ann Hale", "Tom Reed, Ray Cole", "2016-05-04")],
    ),
    (
        "Ann Hale wrote to Tom Reed, with copies to Ray Cole and Jane Orr.",
        [("Ann Hale", "Tom Reed, Ray Cole, Jane Orr", "")],
    ),
    ("In an email to Tom Reed, copied to Ray Cole, Ann Hale agreed.", [("Ann Hale", "Tom Reed, Ray Cole", "")]),
    ("Ann Hale wrote to Tom Reed and kept a copy for Ray Cole.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale's letter to Tom Reed was copied by Ray Cole.", [("Ann Hale", "Tom Reed", "")]),
    ("Ann Hale wrote to Tom Reed that Ray Cole had copies.", [("Ann Hale", "Tom Reed", "")]),
]


@pytest.mark.parametrize(("text", "told"), COPIED)
def test_whom_a_letter_is_copied_to_reads_it(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


TITLED = [
    ("The letter that Director Hale sent to Tom Reed was lost.", [("Hale", "Tom Reed", "")]),
    (
        "A May 4, 2016 letter from Senator Ann Hale (D-MI), Ranking Member, to Tom Reed, the clerk, said so.",
        [("Ann Hale", "Tom Reed", "2016-05-04")],
    ),
    (
        "In their letter, Ann Hale, Tom Reed and Ray Cole urged Jane Orr to act.",
        [("Ann Hale, Tom Reed, Ray Cole", "Jane Orr", "")],
    ),
    ("Ann Hale wrote to Senators Reed and Hambleton.", [("Ann Hale", "Reed, Hambleton", "")]),
    ("Ann Hale wrote to Messrs. Reed, Hamby and Cole.", [("Ann Hale", "Reed, Hamby, Cole", "")]),
    ("Ann Hale wrote to Senators Reed and London Mayor Ray Cole.", [("Ann Hale", "Reed, Ray Cole", "")]),
    ("Ann Hale wrote to Senators Reed and Education.", [("Ann Hale", "Reed", "")]),
    ("Democratic Sens. Ann Hale and Tom Reed wrote to Ray Cole.", [("Ann Hale, Tom Reed", "Ray Cole", "")]),
    ("The hon. Member for Fell (Mr. Hale) wrote to Ray Cole.", [("Hale", "Ray Cole", "")]),
    ("The board sent a brief letter to Ray Cole.", [("", "Ray Cole", "")]),
]


@pytest.mark.parametrize(("text", "told"), TITLED)
def test_titles_and_what_a_party_is_part_nobody_from_a_letter(text: str, told: list[_Told]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ann Hale said in a letter today that the board had acted.", None),
        ("Ann Hale said in her second letter to Tom Reed that the board had acted.", None),
        ("“It is over,” Ann Hale said in the letter, dated Monday.", None),
        ("Ann Hale said she wrote to Tom Reed on 4 May 2016.", "Ann Hale"),
        ("Ann Hale said in March that she wrote to Tom Reed on 4 May 2016.", "Ann Hale"),
        ("Ann Hale said in the house a letter from Tom Reed had come.", "Ann Hale"),
    ],
)
def test_that_somebody_says_something_in_a_letter_is_told_by_the_narrator(sentence: str, speaker: str | None) -> None:
    assert [one.said_by for one in _letters(sentence)] == [speaker]


def test_the_kind_of_a_letter_is_nobody_s_given_name() -> None:
    """3 Letter Orbel to Nash, 9 August 2016 ‘Bridges’. Mr Orbel wrote to Mr Nash on 4 August 2016."""
    text = "Mr Orbel wrote to Mr Nash on 4 August 2016. 3 Letter Orbel to Nash, 9 August 2016 ‘Bridges’."
    assert _told(text) == [("Orbel", "Nash", "2016-08-04"), ("Orbel", "Nash", "2016-08-09")]


def test_the_initials_of_an_office_are_nobody_s_name() -> None:
    """A letter to "P.M.", signed on the line of its closing by initials that keep their capitals."""
    text = "1st March, 1928\n\nMy dear P.M.,\n\nI saw him this morning.\n\nI am, Yours sincerely, R.G. HALE\n"
    assert _told(text) == [("R.G. Hale", "", "1928-03-01")]


BY_OFFICE = [
    ("After the chairman informed the clerk by email, he left.", [("Ann Hale", "Tom Reed", "")]),
    ("The chairman told the clerk in a letter that it was over.", [("Ann Hale", "Tom Reed", "")]),
    ("After the mayor informed the clerk by email, he left.", [("", "Tom Reed", "")]),
    ("After a chairman informed a clerk by email, he left.", [("", "", "")]),
    ("After the chairman informed the clerk, he left.", []),
]


@pytest.mark.parametrize(("text", "told"), BY_OFFICE)
def test_offices_of_a_letter_mean_those_who_alone_hold_them(text: str, told: list[_Told]) -> None:
    assert _told(f"Ann Hale is the chairman. Tom Reed is the clerk. {text}") == told


@pytest.mark.parametrize(
    "text",
    [
        "Jo Orr sent an e-mail to the council accusing Ann Hale of theft.",
        "Jo Orr sent a letter to colleagues backing Ann Hale.",
        "Jo Orr's letter to the council criticised Ann Hale.",
        "Jo Orr's letter to the council accuses Ann Hale of theft.",
        "Jo Orr sent a letter to the premier detailing how Ann Hale, clerk of Fell, took money.",
    ],
)
def test_whom_a_letter_is_about_is_not_its_reader(text: str) -> None:
    assert _told(text) == [("Jo Orr", "", "")]


@pytest.mark.parametrize("reader", ["the planning officer", "the board's retired clerk,", "the then managing director"])
def test_a_title_before_the_reader_is_no_verb(reader: str) -> None:
    assert _told(f"Jo Orr wrote to {reader} Ann Hale.") == [("Jo Orr", "Ann Hale", "")]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale wrote Tom Reed out of her will.",
        "Ann Hale wrote Tom Reed's biography.",
        "See 1677-letter to Tom Reed for more.",
    ],
)
def test_what_is_written_of_somebody_is_no_letter(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("letter", "parties"),
    [
        ("delivered by Ann Hale to Tom Reed", ("", "Tom Reed", "")),
        ("forwarded by Ann Hale from Tom Reed", ("Tom Reed", "", "")),
        ("dictated by Ann Hale to Tom Reed", ("Ann Hale", "", "")),
    ],
)
def test_who_carries_a_letter_or_takes_it_down_is_no_party(letter: str, parties: _Told) -> None:
    assert _told(f"A letter {letter} was found.") == [parties]
