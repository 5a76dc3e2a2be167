"""Letters that several write or get, those that are printed below what tells of them, and resignations by letter."""

import pytest

from tests.correspondence import letters, told
from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Ann Hale and Max Orr today joined 20 colleagues in sending a letter to Tom Reed.",
            ("Ann Hale, Max Orr", "Tom Reed", "2017-09-06"),
        ),
        (
            "Ann Hale joined Max Orr in writing to Tom Reed on 4 May 2016.",
            ("Ann Hale, Max Orr", "Tom Reed", "2016-05-04"),
        ),
        (
            "The letter of 4 May 2016 was signed by Senators Ann Hale (D-CA), Tom Reed (R-OK), Max Orr (D-DE), "
            "Jo Dale (D-NY) and Sam Cole (R-OH).",
            ("Ann Hale, Tom Reed, Max Orr, Jo Dale, Sam Cole", "", "2016-05-04"),
        ),
        (
            "The letter was sent to Ann Hale (D-CA), Chairwoman of the Committee on Ports; Tom Reed (R-OK), Ranking "
            "Member of the Committee on Ports; and Max Orr (D-DE), a member.",
            ("", "Ann Hale, Tom Reed, Max Orr", ""),
        ),
        ("The letter was sent to Ann Hale (D-CA); it was read by Max Orr on Friday.", ("", "Ann Hale", "")),
    ],
)
def test_all_who_write_or_get_a_letter_are_told(text: str, read: tuple[str, str, str]) -> None:
    assert [told(one) for one in letters(text)] == [read]


def test_who_consents_in_writing_writes_no_letter_to_what_follows() -> None:
    assert letters("Ann Hale consented in writing to the marriage of Tom Reed.") == []


def test_a_letter_that_is_answered_is_not_of_the_day_of_the_answer() -> None:
    read = {told(one) for one in letters("Ann Hale responded Thursday to a letter from Tom Reed.")}
    assert read == {("Ann Hale", "", "2017-08-31"), ("Tom Reed", "", "")}


_BELOW = """Harbour leaders today {verb} the following letter to President Reed, urging him to name a clerk.

The text is below:

The Honorable Tom Reed
President of the Board
Fell, DC 20515

Dear Mr. President:

We are writing to urge you to name a clerk.

Sincerely,

Ann Hale
Clerk

Max Orr
Deputy Clerk
"""


@pytest.mark.parametrize("verb", ["issued", "sent", "released"])
def test_the_letter_that_follows_is_of_who_sign_it(verb: str) -> None:
    [first, *_] = letters(_BELOW.format(verb=verb))
    assert told(first) == ("Ann Hale, Max Orr", "Tom Reed", "2017-09-06")


def test_another_letter_than_that_which_follows_is_of_nobody_below() -> None:
    [first, *_] = letters(_BELOW.format(verb="sent").replace("President Reed", "Mayor Jo Dale"))
    assert told(first) == ("", "Jo Dale", "2017-09-06")


_LETTER = """From Ann Hale to Tom Reed, 4 May 1946

Dear Tom,

{words}

Yours ever,

Ann Hale
"""


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("I wish to tender my resignation as mayor of Fell.", "1946-05-04"),
        ("I hereby resign as mayor of Fell.", "1946-05-04"),
        ("I gave Max Orr my resignation as mayor of Fell.", ""),
        ("Max Orr asked me to resign as mayor of Fell.", ""),
        ("I tender my resignation as mayor of Fell with effect from 6 June 1946.", "1946-06-06"),
    ],
)
def test_who_resigns_by_a_letter_resigns_on_its_day(words: str, date: str) -> None:
    read = statements(_LETTER.format(words=words), Kind.RESIGNATION)
    assert [str(one.date or "") for one in read] == [date]


def test_a_headline_s_deed_is_no_part_of_a_name() -> None:
    text = "Orr, Hale Urge Rice To End It\n\nThe board met in the old hall. Mayor Rice came on Friday and left."
    assert tenures(text) == ("Rice: mayor, -, current",)


_TELEGRAM = """12 Hale to Cole

Cablegram 7 SKELBY, 18 June 1947

SECRET

The board has met and is of one mind with me. {words} Tom Reed is well.

# 13 Cole to Hale

Letter FELL, 20 June 1947

Dear Hale,

I am well.
"""


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Your telegram 312.", ("Cole", "Hale", "")),
        ("I agree with your cable No. 45 of 1st June.", ("Cole", "Hale", "1947-06-01")),
        ("My telegram No. 40 refers.", ("Hale", "Cole", "")),
        ("In my letter of 3rd instant I told you so.", ("Hale", "Cole", "1947-06-03")),
        ("In my letter of 3rd ult. I told you so.", ("Hale", "Cole", "1947-05-03")),
        ("I have carefully read your two messages.", ("Cole", "Hale", "")),
        ("I have today received your telegram of the 15th.", ("Cole", "Hale", "1947-06-15")),
        ("I acknowledge receipt of your note of the 10th.", ("Cole", "Hale", "1947-06-10")),
        ("I was glad to get your letter of June 2nd.", ("Cole", "Hale", "1947-06-02")),
    ],
)
def test_a_letter_tells_of_those_that_went_before_it(words: str, read: tuple[str, str, str]) -> None:
    [_, before, _] = letters(_TELEGRAM.format(words=words))
    assert (told(before), before.modality, before.said_by) == (read, None, "Hale")


@pytest.mark.parametrize("words", ["No cable came.", "Your telegram is clear.", "I would be glad to get your letter."])
def test_a_letter_tells_of_no_other_where_none_went_before(words: str) -> None:
    assert len(letters(_TELEGRAM.format(words=words))) == 2


def test_a_number_denies_nothing() -> None:
    [read] = letters("Ann Hale received letter No. 45 of 1 June 2016 from Tom Reed.")
    assert (told(read), read.modality) == (("Tom Reed", "Ann Hale", "2016-06-01"), None)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "In an email to Mr Reed dated 4 May 2016 (timed at 10:15), Ms Hale wrote: “It is closed.”",
            {("Hale", "Reed", "2016-05-04")},
        ),
        (
            "On 4 May 2016, Ms Hale emailed Mr Reed. Mr Reed replied at 10.45: “Noted.”",
            {("Hale", "Reed", "2016-05-04"), ("Reed", "Hale", "")},
        ),
        ("Ms Hale asked Mr Reed. Mr Reed replied at 10.45: “Noted.”", set()),
        (
            "On 4 May 2016 Ms Hale emailed Mr Reed. Later that day Mr Orr forwarded the email chain to Ms Dale.",
            {("Hale", "Reed", "2016-05-04"), ("Orr", "Dale", "2016-05-04")},
        ),
        ("Ms Hale was copied into the email chain.", set()),
        (
            "Ms Hale wrote to Mr Reed on 4 August 2016. On 5 August Mr Reed replied that he would stay.",
            {("Hale", "Reed", "2016-08-04"), ("Reed", "Hale", "2016-08-05")},
        ),
        (
            "Ms Hale wrote to Mr Reed on 4 August 2016. On 25 August Ms Hale wrote to Mr Orr.",
            {("Hale", "Reed", "2016-08-04"), ("Hale", "Orr", "2017-08-25")},
        ),
    ],
)
def test_messages_and_their_answers_are_told_with_their_hours_and_days(
    text: str, read: set[tuple[str, str, str]]
) -> None:
    assert {told(one) for one in letters(text)} == read
