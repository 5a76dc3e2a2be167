"""British and Irish, Australian and New Zealand official English: titles, minutes, whose title is whose."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind, Modality

TITLES = [
    (
        "The school was run by its principal, Ann Hale (1835–1898), who was strict.",
        ("Ann Hale: principal, -, former",),
    ),
    ("The leader of Fell Council, Ann Hale (2004–2010), spoke.", ("Ann Hale: leader, Fell Council, 2004/2010",)),
    ("Ann Hale (1857–1941), the vicar of Fell, was his aunt.", ("Ann Hale: vicar, Fell, former",)),
    (
        "Ann Hale, 52, chairman, president and chief executive of Orb Ltd, spoke.",
        ("Ann Hale: chairman, president and chief executive, Orb Ltd, current",),
    ),
    (
        "Ann Hale, who will remain as chairman, president and chief executive, spoke.",
        ("Ann Hale: chairman, president and chief executive, -, current",),
    ),
    (
        "The chairman of Orb Ltd, president Ann Hale and chief executive Tom Orr met.",
        (
            "Ann Hale: chairman, Orb Ltd, current",
            "Ann Hale: president, -, current",
            "Tom Orr: chief executive, Orb Ltd, current",
        ),
    ),
    ("After a row with the chief constable, Ann Hale left the hall.", ()),
    ("At a meeting with the chancellor, Ann Hale urged a cut.", ()),
    ("The letter came from the chancellor, Ann Hale, on Monday.", ("Ann Hale: chancellor, -, current 2017-09-04",)),
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
    ("The board sacked chief executive Tom Orr.", ("Tom Orr: chief executive, board, former",)),
    ("Ann Hale, a retired headteacher, spoke.", ()),
    ("Shortly after the trial of Ann Hale, the then minister for health announced an inquiry.", ()),
    ("The clerk wrote to the treasurer, Ann Hale,", ("Ann Hale: treasurer, -, current",)),
    ("The board praised its chairman Professor Ann Hale.", ("Ann Hale: chairman, -, current",)),
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


WHEN = [
    ("For today's purpose, Ann Hale was director of the Orb Trust.", ("Ann Hale: director, Orb Trust, former",)),
    (
        "Tom Orr had resigned as chief executive last week and has since been replaced by general manager Max Reed.",
        ("Max Reed: chief executive, -, current", "Max Reed: general manager, -, current"),
    ),
    (
        "Ann Hale has been in charge of Orb Ltd since 2016 and is now set to become the chief executive.",
        ("Ann Hale: chief executive, -, current (planned)",),
    ),
    ("She has asked the mayor, Tom Orr, for a meeting on 22 October.", ("Tom Orr: mayor, -, current",)),
    (
        "Ann Hale has been appointed clerk to Fell Council. Ann Hale, who is currently deputy clerk of Orb Council, "
        "was chosen in May. Ann Hale will take up the post on 7 May 2018.",
        (
            "Ann Hale: clerk, Fell Council, current",
            "Ann Hale: deputy clerk, Orb Council, current",
            "Ann Hale: clerk, Fell Council, 2018-05-07/ (planned)",
        ),
    ),
    (
        "Ann Hale became a director of Orb Ltd in April 2013. She retired from Clifford Chance in 2014.",
        ("Ann Hale: director, Orb Ltd, 2013-04/", "Ann Hale: -, Clifford Chance, /2014"),
    ),
    (
        "This followed the retirement of Garda Commissioner Mr Tom Orr on March 24th 2014.",
        ("Tom Orr: garda commissioner, -, /2014-03-24",),
    ),
    ("The retirement of Ann Hale as clerk in 2004 was sad.", ("Ann Hale: clerk, -, /2004",)),
    ("The retirement of Ann Hale was sad.", ()),
    (
        "Ann Hale was appointed clerk to Orb Council in 1985 and became clerk to Fell Council on its creation in 1991.",
        ("Ann Hale: clerk, Orb Council, 1985/", "Ann Hale: clerk, Fell Council, 1991/"),
    ),
    (
        "Ann Hale retired as master in 2013 and was succeeded by Tom Orr.",
        ("Ann Hale: master, -, /2013", "Tom Orr: master, -, 2013/"),
    ),
    (
        "Ann Hale was clerk until 1988, when she was replaced by Tom Orr, the treasurer from 1986.",
        ("Ann Hale: clerk, -, /1988", "Tom Orr: clerk, -, 1988/", "Tom Orr: treasurer, -, 1986/"),
    ),
    (
        "Ann Hale was made clerk of Fell Council in 1990, having previously been clerk of Orb Council.",
        ("Ann Hale: clerk, Fell Council, 1990/", "Ann Hale: clerk, Orb Council, former"),
    ),
    (
        "Ann Hale has become the trust's fifth chief executive since 2008.",
        ("Ann Hale: chief executive, trust, current",),
    ),
    (
        "Tim Orr will act as chair until a new head is appointed in December.",
        ("Tim Orr: chair, -, /2017-12 (planned)",),
    ),
    ("Ann Hale was elected chairman for the coming year.", ("Ann Hale: chairman, -, current",)),
    (
        "Ann Hale is to leave Orb Council in October, it emerged today.",
        ("Ann Hale: -, Orb Council, /2017-10 (planned)",),
    ),
    ("Members called for the dismissal of Ann Hale in May 2017.", ()),
]


@pytest.mark.parametrize(("text", "read"), WHEN)
def test_a_time_in_post_is_that_of_its_own_clause(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


def resignations(text: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """Who resigned, of which post, when and how it is told, in order."""
    return [
        (one.people[0].name, one.post, str(one.date) if one.date else None, one.modality)
        for one in statements(text, Kind.RESIGNATION)
    ]


@pytest.mark.parametrize("words", ["I am writing to resign as chair", "I write with regret to tender my resignation"])
def test_a_letter_that_resigns_has_done_so(words: str) -> None:
    text = f"Dear Prime Minister,\n\n{words} of the Orb Trust. It was a good time.\n\nYours ever,\n\nAnn Hale\n"
    assert [modality for _, _, _, modality in resignations(text)] == [None]


def test_what_is_announced_with_immediate_effect_has_happened_on_that_day() -> None:
    """On Monday chief executive Ann Hale announced she would be standing down with immediate effect."""
    text = "On Monday chief executive Ann Hale announced she would be standing down with immediate effect."
    assert resignations(text) == [("Ann Hale", "chief executive", "2017-09-04", None)]


def test_they_who_say_so_are_those_who_resign() -> None:
    """Mrs Ann Hale and Mrs Sue Orr announced that they were resigning."""
    read = resignations("Mrs Ann Hale and Mrs Sue Orr announced that they were resigning.")
    assert sorted(read) == [("Ann Hale", None, None, Modality.PLANNED), ("Sue Orr", None, None, Modality.PLANNED)]
    assert resignations("Mrs Ann Hale announced that they were resigning.") == []


def test_a_resignation_made_official_is_not_of_the_post_of_official() -> None:
    """Council leader Ann Hale met the board to make her resignation official."""
    [(_, post, _, _)] = resignations("Council leader Ann Hale met the board to make her resignation official.")
    assert post == "leader"


def test_whose_decision_it_is_to_resign() -> None:
    """Ann Hale has been appointed chair following Tom Orr's decision to step down."""
    read = resignations("Ann Hale has been appointed chair following Tom Orr's decision to step down.")
    assert [name for name, _, _, _ in read] == ["Tom Orr"]


def test_a_headline_and_its_story_tell_of_a_resignation_twice() -> None:
    """The story's own sentence counts; a second word for it in the same paragraph does not."""
    told = (
        "Ann Hale quits\n\nCouncil leader Ann Hale has resigned. The resignation of Ann Hale came as a shock to all.\n"
    )
    assert len(resignations(told)) == 2


def test_earlier_than_expected_is_no_date() -> None:
    """Ann Hale, who led Orb Council, will step down four weeks earlier than expected."""
    text = "Ann Hale was chair in 2001. Ann Hale will step down as chair four weeks earlier than expected."
    assert [when for _, _, when, _ in resignations(text)] == [None]


def works(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Which works came out, when, and how it is told."""
    return [
        (one.title, str(one.date) if one.date else None, one.modality) for one in statements(text, Kind.PUBLICATION)
    ]


WORKS = [
    ("I am pleased to present the Commission's report on its work.", [("report on its work", None, None)]),
    ("Released in March 2009, the commission's report was grim.", [("report", "2009-03", None)]),
    ("Released in March 2009, the prisoner read the report.", []),
    ("The prisoner was released in March 2009, the report said.", []),
    ("February 2010 saw the publication of a report into care.", [("report into care", "2010-02", None)]),
    (
        "We read a report into the care provided by the trust between January 2005 and March 2009.",
        [],
    ),
    ("In June 2010 the minister, Ann Hale, announced a full public inquiry.", []),
    (
        "The minister received the final report of the Orr Commission on 4 May 2017.",
        [("final report", "2017-05-04", None)],
    ),
    ("The minister received reports of a fire on 4 May 2017.", []),
    ("The minister received Dr Orr's final report on 4 May 2017.", [("final report", "2017-05-04", None)]),
    (
        "A second report was due to be submitted to the Department in June 2018.",
        [("second report", "2018-06", Modality.PLANNED)],
    ),
]


@pytest.mark.parametrize(("text", "read"), WORKS)
def test_when_a_report_came_out(text: str, read: list[tuple[str, str, Modality | None]]) -> None:
    assert works(text) == read


SINCE = [
    ("In 2010 the board met Tom Orr, who had been clerk since 2004.", ("clerk", "2004", None)),
    ("Ann Hale has been clerk since 2004.", ("clerk", "2004", "2017-09-06")),
    ("Ann Hale has been director of the office since its creation in 2006.", ("director", "2006", "2017-09-06")),
]


@pytest.mark.parametrize(("text", "read"), SINCE)
def test_who_had_been_in_post_since_a_year_is_not_said_to_be_now(text: str, read: tuple[str, str, str | None]) -> None:
    [one] = statements(text, Kind.TENURE)
    assert (one.post, str(one.start), str(one.as_of) if one.as_of else None) == read


@pytest.mark.parametrize("letters", ["MP", "MSP", "TD"])
def test_letters_after_a_name_do_not_hide_who_acts(letters: str) -> None:
    """Tim Vale MP resigned as chairman in May 2017."""
    assert resignations(f"Tim Vale {letters} resigned as chairman in May 2017.") == [
        ("Tim Vale", "chairman", "2017-05", None)
    ]
    [letter] = statements(f"Tim Vale {letters} wrote to the minister on 3 May 2017.", Kind.LETTER)
    assert [person.name for person in letter.people] == ["Tim Vale"]
