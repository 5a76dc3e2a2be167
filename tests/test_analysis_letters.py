"""Letters: who wrote to whom and when, in every order; false friends and letters never sent are no letters."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part, Statement

_BEFORE = "Ann Hale met Tom Reed.\n\n"


def letters(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of letters."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.LETTER]


@pytest.mark.parametrize(
    ("sentence", "senders", "recipients", "date"),
    [
        ("In a letter dated 3 June 2004 Ann Hale told the board so.", ["Ann Hale"], [], "2004-06-03"),
        ("Ann Hale told Tom Reed in a letter on 4 May 2010 to go.", ["Ann Hale"], ["Tom Reed"], "2010-05-04"),
        ("A letter from Ann Hale to Tom Reed dated 12 June 1999 was read.", ["Ann Hale"], ["Tom Reed"], "1999-06-12"),
        ("Ann Hale's letter to Tom Reed of 14 May 2009 was clear.", ["Ann Hale"], ["Tom Reed"], "2009-05-14"),
        ("In a June 27th letter to Ann Hale, Tom Reed named three.", ["Tom Reed"], ["Ann Hale"], "2017-06-27"),
        ("Tom Reed received a letter from Ann Hale in June 1999.", ["Ann Hale"], ["Tom Reed"], "1999-06"),
        ("On 3 March 2001, Tom Reed was sent a letter by Ann Hale.", ["Ann Hale"], ["Tom Reed"], "2001-03-03"),
        ("Ann Hale sent Tom Reed an e-mail on 3 March 2001.", ["Ann Hale"], ["Tom Reed"], "2001-03-03"),
        ("Ann Hale had written to Tom Reed on 3 March 2001.", ["Ann Hale"], ["Tom Reed"], "2001-03-03"),
        ("Ann Hale e-mailed Tom Reed on 4 May 2003.", ["Ann Hale"], ["Tom Reed"], "2003-05-04"),
        ("Ann Hale wrote to the board last month.", ["Ann Hale"], [], "2017-08"),
        ("Ann Hale, who wrote to the mayor in May 1997, was ignored.", ["Ann Hale"], [], "1997-05"),
        ("Ann Hale, who had left, received a letter in May 1997.", [], ["Ann Hale"], "1997-05"),
        ("The committee wrote to Tom Reed last month.", [], ["Tom Reed"], "2017-08"),
        ("A memo written by Tom Reed in 2003 warned of it.", ["Tom Reed"], [], "2003"),
        ("Ann Hale, together with Tom Reed, wrote a letter in 2003.", ["Ann Hale", "Tom Reed"], [], "2003"),
        ("Correspondence between Ann Hale and Tom Reed in 1998 shows it.", ["Ann Hale"], ["Tom Reed"], "1998"),
        ("Ann Hale received external correspondence in 2002/03.", [], ["Ann Hale"], "2002/2003"),
        ("She handed in her resignation letter on Monday.", ["Ann Hale"], [], "2017-09-04"),
        ("In an email to staff on Monday, Ann Hale said no.", ["Ann Hale"], [], "2017-09-04"),
        ("On Friday Ann Hale emailed Tom Reed.", ["Ann Hale"], ["Tom Reed"], "2017-09-01"),
        ("By letter dated 4 July 2005 Ann Hale informed Tom Reed of it.", ["Ann Hale"], ["Tom Reed"], "2005-07-04"),
        ("I have seen a letter dated 4 July 2005 from Ann Hale to Tom Reed.", ["Ann Hale"], ["Tom Reed"], "2005-07-04"),
        ("In a letter Tuesday to Ann Hale, Tom Reed called it reckless.", ["Tom Reed"], ["Ann Hale"], "2017-09-05"),
    ],
)
def test_a_letter_has_its_parties_and_its_own_date(
    sentence: str, senders: list[str], recipients: list[str], date: str
) -> None:
    [letter] = letters(_BEFORE + sentence)
    assert sorted(letter.names(Part.SENDER)) == senders
    assert sorted(letter.names(Part.RECIPIENT)) == recipients
    assert str(letter.date) == date


def test_the_date_of_writing_is_not_the_date_of_publication() -> None:
    """The letter, signed by Ann Hale and dated 4 June 2008, was published on 6 May 2009 and copied to Tom Reed."""
    [letter] = letters(_BEFORE + str(test_the_date_of_writing_is_not_the_date_of_publication.__doc__))
    assert str(letter.date) == "2008-06-04"


def test_who_saw_a_letter_neither_wrote_nor_got_it() -> None:
    [letter] = letters(_BEFORE + "A letter from Ann Hale, seen by Tom Reed, said so in 2015.")
    assert letter.names(Part.SENDER) == ("Ann Hale",)
    assert letter.names(Part.RECIPIENT) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The letter warned that nothing had changed.",
        "Ann Hale received a letter of credit in May 2003.",
        "The letter carrier retired in May 2003.",
        "Ann Hale obeyed the letter of the law in 2004.",
        "Ann Hale never wrote to Tom Reed.",
        "Tom Reed received no letter in 2004.",
        "Ann Hale could not have written the letter.",
        "Ann Hale wrote a book to great acclaim in 2004.",
        "Ann Hale wrote in the Times on Friday that the law was bad.",
        "Ann Hale signed a contract in May 2003.",
        "Ann Hale responded to the fire on 3 May 2003.",
        "Ann Hale sent troops to Orb in 1914.",
        "Ann Hale addressed the meeting on 3 May 2003.",
        "Ann Hale wrote the report in 2004.",
        "Ann Hale wrote to say that she would resign.",
        "Ann Hale tweeted on Monday that she would resign.",
        "According to a letter seen by the Herald, Ann Hale left.",
    ],
)
def test_false_friends_are_no_letters(sentence: str) -> None:
    assert letters(_BEFORE + sentence) == []


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Ann Hale plans to write to Tom Reed.", Modality.PLANNED),
        ("Ann Hale will write to Tom Reed.", Modality.PLANNED),
        ("Ministers urged Ann Hale to write to Tom Reed.", Modality.CALLED_FOR),
    ],
)
def test_a_letter_not_yet_written_says_so(sentence: str, modality: Modality) -> None:
    [letter] = letters(_BEFORE + sentence)
    assert letter.modality is modality


_PRINTED = """The council has published a letter about the closure of the Orb works, which it received last year.

Tom Reed
Calder House

4 May 2016

Dear Mr Reed

Thank you for your letter of 2 April about the Orb works, which the whole committee has now read with great care.

Yours sincerely

Ann Hale
Chair of the committee
"""


def test_a_printed_letter_is_read_from_its_lines() -> None:
    printed = [letter for letter in letters(_PRINTED) if letter.rule == "letter.printed"]
    assert [(one.names(Part.SENDER), one.names(Part.RECIPIENT), str(one.date)) for one in printed] == [
        (("Ann Hale",), ("Tom Reed",), "2016-05-04")
    ]


def test_your_letter_inside_a_letter_came_from_its_reader() -> None:
    told = [letter for letter in letters(_PRINTED) if letter.rule == "letter.noun"]
    assert [(one.names(Part.SENDER), one.names(Part.RECIPIENT)) for one in told] == [(("Tom Reed",), ("Ann Hale",))]


def test_an_email_is_read_from_its_headers() -> None:
    text = (
        "The inquiry published this e-mail, which its counsel read out at the hearing on the closure of the works.\n\n"
        "From: Ann Hale\nSent: 14 May 2009 09:12\nTo: Tom Reed\nSubject: Orb\n\n"
        "We should meet before the board does, and we should bring the figures for the two years before the closure.\n"
    )
    [email] = letters(text)
    assert (email.names(Part.SENDER), email.names(Part.RECIPIENT)) == (("Ann Hale",), ("Tom Reed",))
    assert email.date is not None
    assert str(email.date).startswith("2009-05-14")
