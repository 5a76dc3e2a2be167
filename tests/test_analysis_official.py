"""British and Irish, Australian and New Zealand official English: titles, minutes, whose title is whose."""

import pytest

from tests.held import tenures

TITLES = [
    ("The report followed the arrest of then-mayor Joe Anderson.", ("Joe Anderson: mayor, -, current ?",)),
    ("The Authority's then-chairman, Ann Hale, spoke.", ("Ann Hale: chairman, Authority, current ?",)),
    ("In court ex-chairman Ann Hale will give evidence.", ("Ann Hale: chairman, -, former",)),
    ("Ex-council leader Ann Hale wept.", ("Ann Hale: leader, -, former",)),
    ("Today council leader Coun Ann Hale said so.", ("Ann Hale: leader, council, current",)),
    ("The group leader, Cr. Ann Hale, said so.", ("Ann Hale: group leader, -, current",)),
    ("Coun Ann Hale (Lab, Moorside) spoke.", ("Ann Hale: councillor, Moorside, current",)),
    ("The retired Court of Appeal judge Sir Max Hale spoke.", ("Max Hale: judge, Court of Appeal, former",)),
    ("Retired Supreme Court judge Ann Hale spoke.", ("Ann Hale: judge, Supreme Court, former",)),
    ("The sacked council leader Tom Orr wept.", ("Tom Orr: leader, council, former",)),
    ("The board sacked chief executive Tom Orr.", ("Tom Orr: chief executive, -, current",)),
    ("Ann Hale, a retired headteacher, spoke.", ()),
    ("Shortly after the trial of Ann Hale, the then minister for health announced an inquiry.", ()),
    ("The board dismissed Ann Hale, the treasurer appointed in May.", ("Ann Hale: treasurer, -, current",)),
]


@pytest.mark.parametrize(("text", "read"), TITLES)
def test_titles_are_read_with_the_words_around_them(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


RESOLVED = [
    ("RESOLVED that Councillor P. M. Hale be elected as Chairman.", "P. M. Hale: chairman, -, current"),
    ("RESOLVED to elect Cllr. S. Hale as Chair of the Town Council.", "S. Hale: chair, Town Council, current"),
    ("PROPOSED, SECONDED and RESOLVED to elect Ann Hale as Chair.", "Ann Hale: chair, -, current"),
    ("The board resolved to appoint Ann Hale as treasurer.", "Ann Hale: treasurer, -, current"),
    ("AGREED: That Ann Hale be appointed chair.", "Ann Hale: chair, -, current"),
    (
        "RESOLVED:\n\n(1) That the minutes be signed.\n\n(2) That Ann Hale be appointed clerk from 1 May 2017.",
        "Ann Hale: clerk, -, 2017-05-01/",
    ),
    (
        "Resolved to:\n\na) Note the report.\n\nb) Appoint Ann Hale as Clerk with effect from 8 May 2017.",
        "Ann Hale: clerk, -, 2017-05-08/",
    ),
    ("The board agreed that Ann Hale be appointed treasurer.", "Ann Hale: treasurer, -, current (called-for)"),
    ("Tom Orr resolved to appoint Ann Hale as treasurer.", "Ann Hale: treasurer, -, current (planned)"),
    ("It was not resolved that Ann Hale be elected chair.", "Ann Hale: chair, -, current (called-for)"),
    (
        "The board asked for help.\n\n(1) That Ann Hale be appointed clerk from 1 May 2017.",
        "Ann Hale: clerk, -, 2017-05-01/ (called-for)",
    ),
]


@pytest.mark.parametrize(("text", "read"), RESOLVED)
def test_what_a_meeting_resolves_is_done_and_what_it_asks_for_is_not(text: str, read: str) -> None:
    assert tenures(text) == (read,)


def test_for_the_remainder_of_the_year_is_no_field_of_work() -> None:
    """Ann Hale was elected chairman for the remainder of the municipal year."""
    read = tenures("Ann Hale was elected chairman for the remainder of the municipal year.")
    assert read == ("Ann Hale: chairman, -, current",)
