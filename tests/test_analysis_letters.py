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
        ("Correspondence between Ann Hale and Tom Reed in 1998 shows it.", ["Ann Hale", "Tom Reed"], [], "1998"),
        ("Ann Hale received external correspondence in 2002/03.", [], ["Ann Hale"], "2002/2003"),
        ("She handed in her resignation letter on Monday.", ["Ann Hale"], [], "2017-09-04"),
        ("In an email to staff on Monday, Ann Hale said no.", ["Ann Hale"], [], "2017-09-04"),
        ("In her letter to the council, Ann Hale asked for help.", ["Ann Hale"], [], "None"),
        (
            "In June 2010, after a plea for the draft advice of 14 May 2003 on it, Tom Reed wrote to Ann Hale.",
            ["Tom Reed"],
            ["Ann Hale"],
            "2010-06",
        ),
        ("On Friday Ann Hale emailed Tom Reed.", ["Ann Hale"], ["Tom Reed"], "2017-09-01"),
        ("By letter dated 4 July 2005 Ann Hale informed Tom Reed of it.", ["Ann Hale"], ["Tom Reed"], "2005-07-04"),
        ("I have seen a letter dated 4 July 2005 from Ann Hale to Tom Reed.", ["Ann Hale"], ["Tom Reed"], "2005-07-04"),
        ("In a letter Tuesday to Ann Hale, Tom Reed called it reckless.", ["Tom Reed"], ["Ann Hale"], "2017-09-05"),
        ("A May 30 letter from Ann Hale said so.", ["Ann Hale"], [], "2017-05-30"),
        ("In a letter to Tom Reed sent on Friday, Ann Hale said no.", ["Ann Hale"], ["Tom Reed"], "2017-09-01"),
        ("In a letter sent this morning to Tom Reed, Ann Hale said no.", ["Ann Hale"], ["Tom Reed"], "2017-09-06"),
        (
            "It is an e-mail from Ann Hale to the clerk, Tom Reed, on 4 May 2013.",
            ["Ann Hale"],
            ["Tom Reed"],
            "2013-05-04",
        ),
        ("A letter from Ann Hale, received at Orb Hall on 5 May 1986, said so.", ["Ann Hale"], [], "1986-05-05"),
        ("Ann Hale forwarded the chair's e-mail to Tom Reed on 4 May 2010.", ["Ann Hale"], ["Tom Reed"], "2010-05-04"),
        ("Ann Hale told Tom Reed by email on 4 May 2010 that it was so.", ["Ann Hale"], ["Tom Reed"], "2010-05-04"),
        ("Tom Reed responded by e-mail on 4 May 2008.", ["Tom Reed"], [], "2008-05-04"),
        ("Tom Reed replied by letter on 4 May 2008.", ["Tom Reed"], [], "2008-05-04"),
        ("Tom Reed wrote back on 4 May 2008.", ["Tom Reed"], [], "2008-05-04"),
        ("Ann Hale wrote again on 19 May 2010.", ["Ann Hale"], [], "2010-05-19"),
        ("Ann Hale wrote a second time in March 2010.", ["Ann Hale"], [], "2010-03"),
        ("Ann Hale wrote again in May 2010, copying in Tom Reed.", ["Ann Hale"], ["Tom Reed"], "2010-05"),
        ("Ann Hale wrote on 4 May 2010 to complain of it.", ["Ann Hale"], [], "2010-05-04"),
        ("Ann Hale e-mailed officers three times in 2016.", ["Ann Hale"], [], "2016"),
        (
            "On 2 May 2008 Ann Hale assured Tom Reed in writing that it was so.",
            ["Ann Hale"],
            ["Tom Reed"],
            "2008-05-02",
        ),
        ("Tom Reed was told in writing on 2 May 2008 that it was so.", [], ["Tom Reed"], "2008-05-02"),
        ("Ann Hale had written to the harbour master at Orb, Captain Tom Reed.", ["Ann Hale"], ["Tom Reed"], "None"),
        ("In emails released by the inquiry, Ann Hale told Tom Reed no.", ["Ann Hale"], ["Tom Reed"], "None"),
        ("We have seen a draft letter, prepared by Ann Hale.", ["Ann Hale"], [], "None"),
        ("We have received Ann Hale's letter.", ["Ann Hale"], [], "None"),
        ("On 5 May 2010 Tom Reed replied to Ann Hale's letter.", ["Tom Reed"], ["Ann Hale"], "2010-05-05"),
        ("Ann Hale wrote to parents on Monday.", ["Ann Hale"], [], "2017-09-04"),
        ("In May 2010 it emerged that Ann Hale had written to Tom Reed.", ["Ann Hale"], ["Tom Reed"], "None"),
        ("A letter from the Orb Trust's clerk, received on 5 May 1986, is lost.", [], [], "1986-05-05"),
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


@pytest.mark.parametrize(
    ("text", "senders", "date"),
    [
        ("Ann Hale wrote to Tom Reed on 3 May 2010. He responded the following day.", "Tom Reed", "2010-05-04"),
        ("The board's letter was passed to Tom Reed, who replied on 4 May 2010.", "Tom Reed", "2010-05-04"),
        ("Ann Hale wrote to Tom Reed on 3 May 2010 and again on 4 June 2010.", "Ann Hale", "2010-06-04"),
        ("Ann Hale wrote to Tom Reed on 3 May 2010 and, with some heat, on 4 June 2010.", "Ann Hale", "2010-06-04"),
        ("Ann Hale wrote again on 3 May 2010 and, now copying in the clerk, on 4 June 2010.", "Ann Hale", "2010-06-04"),
        (
            "The board got a letter in May 2010. It went to Tom Reed, who replied on 4 June 2010.",
            "Tom Reed",
            "2010-06-04",
        ),
    ],
)
def test_a_second_letter_is_one_of_its_own(text: str, senders: str, date: str) -> None:
    second = letters(_BEFORE + text)[-1]
    assert (second.names(Part.SENDER), str(second.date)) == ((senders,), date)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tom Reed acknowledged receipt of Ann Hale's letter on 9 May 2010.",
        "Tom Reed acknowledged Ann Hale's letter on 9 May 2010.",
    ],
)
def test_who_acknowledges_a_letter_got_it_on_an_unknown_day(sentence: str) -> None:
    [letter] = letters(_BEFORE + sentence)
    assert (letter.names(Part.SENDER), letter.names(Part.RECIPIENT)) == (("Ann Hale",), ("Tom Reed",))
    assert letter.date is None


def test_her_letter_in_a_footnote_is_of_nobody_outside_it() -> None:
    body = "Ann Hale was chair until 1994, when she left the board of the works and moved to the coast.[1]\n\n"
    [letter] = letters(body + "[1] Minutes of 4 May 1994; see also her letter to the Clerk dated 3 May 1994.\n")
    assert (letter.people, str(letter.date)) == ((), "1994-05-03")


def test_who_saw_a_letter_neither_wrote_nor_got_it() -> None:
    [letter] = letters(_BEFORE + "A letter from Ann Hale, seen by Tom Reed, said so in 2015.")
    assert letter.names(Part.SENDER) == ("Ann Hale",)
    assert letter.names(Part.RECIPIENT) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "On 4 May 2010 Ann Hale signed a public Memorandum of Understanding with Tom Reed.",
        "The letter warned that nothing had changed.",
        "Ann Hale received a letter of credit in May 2003.",
        "The letter carrier retired in May 2003.",
        "The minister's letter to Tom Reed was clear.",
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
        "We write to express our concern about Tom Reed.",
        "We wrote to express the fears of Orb Council.",
        "Tom Reed replied to Ann Hale's question on 5 May 2010.",
        "Ann Hale tweeted on Monday that she would resign.",
        "According to a letter seen by the Herald, Ann Hale left.",
        "Ann Hale wrote again about the war in 2010.",
        "Ann Hale wrote three novels in 2010 and again in 2012.",
        "Ann Hale wrote on the wall on 3 May 2010 to make a point.",
        "Ann Hale wrote on 3 May 2010 that the law was bad.",
        "Ann Hale was asked on 3 May 2010. She replied the next day that she was ill.",
        "The letter hung in the hall. Asked why, Ann Hale replied on 4 May 2010.",
        "Ann Hale took part in writing the report.",
        "Ann Hale told Tom Reed in writing the book that it was so.",
        "Ann Hale opened the letter on Monday.",
        "Ann Hale learned to read letters in 2010.",
        "Ann Hale released the emails on 3 May 2010.",
        "Tom Reed acknowledged the mistake on 4 May 2010.",
        "Tom Reed forwarded the parcel in May 2010.",
        "Minutes of 4 May 1994 say that Ann Hale left.",
        "If Tom Reed e-mailed the office, nobody knew.",
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


def test_a_letter_printed_without_its_date_line_still_has_its_parties() -> None:
    """The number of a house is no year.

    1849 Orb Street
    Calder

    My dear Reed,

    I have your letter of the 10th.

    Yours very sincerely,

    Ann Hale
    """
    text = _BEFORE + str(test_a_letter_printed_without_its_date_line_still_has_its_parties.__doc__).replace("    ", "")
    printed = [letter for letter in letters(text) if letter.rule == "letter.printed"]
    assert [(one.names(Part.SENDER), one.names(Part.RECIPIENT), one.date) for one in printed] == [
        (("Ann Hale",), ("Tom Reed",), None)
    ]


@pytest.mark.parametrize(
    ("day", "date"), [("2nd", "2016-05-02"), ("4th", "2016-05-04"), ("20th", "2016-04-20"), ("31st", None)]
)
def test_a_letter_of_a_day_is_of_the_last_such_day_before(day: str, date: str | None) -> None:
    text = _PRINTED.replace("your letter of 2 April", f"your letter of the {day}")
    told = [letter for letter in letters(text) if letter.rule == "letter.noun"]
    assert [(one.names(Part.SENDER), one.date and str(one.date)) for one in told] == [(("Tom Reed",), date)]


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


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ann Hale wrote to Tom Reed in May 2004. It was never sent.", Modality.DENIED),
        ("Ann Hale wrote a letter to Tom Reed in May 2004, but it was not sent.", Modality.DENIED),
        ("Ann Hale wrote a letter to Tom Reed in May 2004 but decided against sending it.", Modality.DENIED),
        ("Ann Hale wrote to Tom Reed in May 2004. He never sent it on.", None),
        ("Ann Hale wrote to Tom Reed in May 2004. Another letter was drafted; it was never sent.", None),
        ("Ann Hale wrote to Tom Reed in May 2004. The report was never sent.", None),
    ],
)
def test_a_letter_never_sent_is_told_so(text: str, modality: Modality | None) -> None:
    assert letters(text)[0].modality is modality


MAIL = """From: Ann Hale
To: Tom Reed
Date: Thu, 14 May 2009 09:12:00 +0100

Dear Tom,

{}

Yours sincerely,
Ann Hale
"""


@pytest.mark.parametrize(
    ("said", "sender", "recipient"),
    [
        ("Thank you for your letter of 5 May 2009.", ("Tom Reed",), ("Ann Hale",)),
        ("I wrote to you on 5 May 2009 and have had no reply.", ("Ann Hale",), ("Tom Reed",)),
        ("I wrote to the Ombudsman on 5 May 2009 and have had no reply.", ("Ann Hale",), ()),
        ("I have seen your letter to the Ombudsman of 5 May 2009.", ("Tom Reed",), ()),
    ],
)
def test_a_message_tells_of_letters_between_its_parties_and_of_others(
    said: str, sender: tuple[str, ...], recipient: tuple[str, ...]
) -> None:
    email, other = letters(MAIL.format(said))
    assert (email.names(Part.SENDER), email.names(Part.RECIPIENT)) == (("Ann Hale",), ("Tom Reed",))
    assert (other.names(Part.SENDER), other.names(Part.RECIPIENT)) == (sender, recipient)
    assert str(other.date) == "2009-05-05"


def test_a_day_without_its_year_dates_no_letter_but_is_quoted_with_it() -> None:
    [letter] = letters(_BEFORE + "The harbour letter of the 6th needs an answer.")
    assert (letter.quote.exact, letter.date) == ("letter of the 6th", None)


def test_who_is_quoted_as_writing_to_brian_is_not_brian() -> None:
    """ "I wrote to Brian in May 2016," he said, where he is not who was written to."""
    [letter] = letters('Tom Reed met Brian Hale. Mr Reed was cross. "I wrote to Brian in May 2016," he said.')
    assert (letter.names(Part.SENDER), letter.names(Part.RECIPIENT)) == (("Tom Reed",), ("Brian Hale",))


def test_a_message_to_oneself_has_one_party() -> None:
    """A reminder that tells of another letter of the same person's."""
    head = "From: Ann Hale\nTo: Ann Hale\nSent: 14 May 2009 09:12\nSubject: Orb\n\n"
    text = head + "Ann Hale's letter of 5 May 2009 is lost.\n"
    assert {person for letter in letters(text) for person in letter.names(Part.SENDER)} == {"Ann Hale"}


def test_a_message_below_a_signature_is_one_of_its_own() -> None:
    """A signed message, a rule, and the headers of the one before."""
    head = "From: Ann Hale\nSent: 4 May 2009 09:12\nTo: Tom Reed\nSubject: Orb\n\n"
    text = f"{head}Dear Tom,\n\nAll is well here.\n\nKind regards,\nAnn\n\n---\n\n{head}Tom,\n\nAll is well here too.\n"
    told = [(one.names(Part.SENDER), one.names(Part.RECIPIENT)) for one in letters(text)]
    assert told == [(("Ann Hale",), ("Tom Reed",))] * 2


def test_who_tells_somebody_something_in_an_email_wrote_it() -> None:
    """Jurors heard that in an e-mail dated 17 August 2006, Ray Orr instructed the firm to stop."""
    [letter] = letters("Jurors heard that in an e-mail dated 17 August 2006, Ray Orr instructed the firm to stop.")
    assert letter.names(Part.SENDER) == ("Ray Orr",)


def test_a_speaker_named_in_a_label_alone_writes() -> None:
    """A debate whose speakers are named in full at the head of their turns."""
    turns = (
        "MR EDMUND HALE: Good.",
        "MS ANN POE: Why?",
        "MR EDMUND HALE: I wrote to Tom Reed on 4 May 2011.",
        "MS ANN POE: So?",
    )
    [letter] = letters("\n\n".join(turns) + "\n")
    assert letter.names(Part.SENDER) == ("Edmund Hale",)


def test_a_day_without_a_year_is_of_the_year_before_where_it_is_still_to_come() -> None:
    """Ray Orr's e-mail of 21 November, told of in September."""
    [letter] = letters("I turn to Ray Orr's e-mail of 21 November.")
    assert str(letter.date) == "2016-11-21"
