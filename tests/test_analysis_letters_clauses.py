"""Clauses round a letter: by whom it was received, what its subject's date is, what it asks for."""

import pytest

from tests.correspondence import letters, told


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("The file holds e-mails received by Ann Hale.", ("", "Ann Hale", "")),
        ("Tom Reed's letters were received by Ann Hale in May 2004.", ("Tom Reed", "Ann Hale", "2004-05")),
        ("E-mails received in May 2004 by Ann Hale were leaked.", ("", "Ann Hale", "2004-05")),
        ("The letter that Ann Hale and Tom Reed signed was blunt.", ("Ann Hale, Tom Reed", "", "")),
        ("In a letter to the Fell agency, Ann Hale urged it to send more.", ("Ann Hale", "", "")),
        ("In a letter to the Orb Bank, the directors asked for more.", ("", "", "")),
        ("The Orb letter (A View of Bridges) was written by Ann Hale.", ("Ann Hale", "", "")),
        ("The letter (copied to Ann Hale) was written by Tom Reed.", ("Tom Reed", "Ann Hale", "")),
    ],
)
def test_who_is_told_of_behind_a_letter(sentence: str, read: tuple[str, str, str]) -> None:
    assert [told(one) for one in letters(sentence)] == [read]


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("The letter from Ann Hale in April 2014 held three points.", ("Ann Hale", "", "2014-04")),
        ("He said that her letter, on 4 May 2004, sought help.", ("", "", "2004-05-04")),
        ("As I explained in my letter on 4 May 2004, nobody has left.", ("", "", "2004-05-04")),
        ("Ann Hale sent a letter to Tom Reed seeking to raise the budget in 2019.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale sent a letter to Tom Reed for the 2019 season.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale sent a letter to Tom Reed about its share of FY 2019 spending.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale sent a letter to Tom Reed about roads in 2004.", ("Ann Hale", "Tom Reed", "2004")),
        (
            "In an open letter to Tom Reed, released yesterday, Ann Hale called it mad.",
            ("Ann Hale", "Tom Reed", "2017-09-05"),
        ),
        ("In a letter to Tom Reed, released yesterday, Ann Hale called it mad.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale wrote to Tom Reed about a 2003 request.", ("Ann Hale", "Tom Reed", "")),
        ("In 2004 Ann Hale wrote asking for help.", ("Ann Hale", "", "2004")),
        ("Ann Hale wrote asking Tom Reed to come in 2004.", ("Ann Hale", "Tom Reed", "")),
        ("Ann Hale wrote thanking Tom Reed's staff.", ("Ann Hale", "", "")),
    ],
)
def test_the_date_beside_a_letter_is_its_own_or_what_it_asks_for(sentence: str, read: tuple[str, str, str]) -> None:
    assert [told(one) for one in letters(sentence)] == [read]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is a novel written with Tom Reed.",
        "His parents had to consent in writing to Ann Hale.",
        "Ann Hale spent her days writing letters.",
        "The portal sends an e-mail to the owner.",
        "Ann Hale wrote mocking the board.",
        "The rule is harsh, wrote Ann Hale on behalf of the board.",
        "Orb Council, tel (02) 9211 2599, fax (02) 9281 1968, email info@orb.org",
        "Send an email to info@orb.org in May.",
        "The letter from the board about the harbour in May is long.",
    ],
)
def test_what_is_written_together_in_writing_or_always_is_no_letter(sentence: str) -> None:
    assert letters(sentence) == []


_PRINTED = """{told}

4 May 2004

Mr Tom Reed, Director, Orb Bank

Dear Mr Reed,{gap}I write about the bridge at Fell, which nobody has mended since the flood of last winter.

Yours sincerely,

Ann Hale
Clerk of Fell
"""


@pytest.mark.parametrize("gap", ["\n\n", "  ", "\t\t  "])
def test_a_letter_told_of_before_it_is_printed_has_its_date_and_reader(gap: str) -> None:
    first, second = letters(_PRINTED.format(told="Following is Ann Hale's letter to the bank:", gap=gap))
    assert told(first) == told(second) == ("Ann Hale", "Tom Reed", "2004-05-04")


def test_a_letter_of_another_told_of_before_one_is_printed_is_not_that() -> None:
    first, _ = letters(_PRINTED.format(told="Bo Lund wrote to Orb Bank before this letter:", gap="\n\n"))
    assert told(first) == ("Bo Lund", "", "")
