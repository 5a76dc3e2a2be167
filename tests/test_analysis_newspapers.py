"""Posts and resignations as newspapers and press offices tell of them, with whom and what stands beside them."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Status

TOLD = [
    (
        "Tom Reed, president of Orb Corp, will assume the additional post of chairman of Orb Bank, succeeding Hale.",
        "Tom Reed: president, Orb Corp, current",
        "Tom Reed: chairman, Orb Bank, current (planned)",
    ),
    ("Tom Reed assumed the new role of clerk of Fell.", "Tom Reed: clerk, Fell, current"),
    ("Tom Reed assumed the additional cost of the clerk.",),
    ("Tom Reed will make a fresh start and appoint a new Fell Council chairman who has been a farmer.",),
    ("Tom Reed stood and, elected chairman of Fell Council, wept.", "Tom Reed: chairman, Fell Council, current"),
    (
        "Tom Hale was clerk of Orb until 1986. Tom's younger brother, Ray Hale, was clerk of Fell until 1987, when he"
        " was fired as treasurer of Fell.",
        "Tom Hale: clerk, Orb, /1986",
        "Ray Hale: clerk, Fell, /1987",
        "Ray Hale: treasurer, Fell, former",
    ),
    (
        "Last week the White House said it would name Ann Hale U.S. ambassador to France.",
        "Ann Hale: ambassador, France, current (planned)",
    ),
    (
        "In 1989 Ann Hale was promoted to minister of ports and, in the following year, minister of roads.",
        "Ann Hale: minister of ports, -, 1989/",
        "Ann Hale: minister of roads, -, 1990/",
    ),
    (
        "Ann Hale, who was appointed clerk after her retirement, has been mayor of Fell.",
        "Ann Hale: clerk, -, current",
        "Ann Hale: mayor, Fell, current",
    ),
    ("During the 1980s Ann Hale became a strong advocate for equality.",),
    ("Ann Hale became advocate general.", "Ann Hale: advocate general, -, current"),
    ("Ann Hale is the children's advocate at Fell Council.", "Ann Hale: children's advocate, Fell Council, current"),
    (
        "Ann Hale was made a law commissioner for a five-year term in 2007 after retiring.",
        "Ann Hale: law commissioner, -, 2007/",
    ),
    (
        "Tom Hale, chosen in 1979 by President Orr, will not be asked by Lord Mayor Lowe of Fell.",
        "Orr: president, -, current 1979",
        "Lowe: lord mayor, -, current",
    ),
    ("It rose during the administration of President Tom Reed.", "Tom Reed: president, -, current ?"),
    ("It rose during President Reed's first term.", "Reed: president, -, current ?"),
    ("It rose, President Reed said.", "Reed: president, -, current"),
    ("Sen. Tom Reed (D-N.J.) spoke.", "Tom Reed: senator, N.J., current"),
    (
        "Former Fell Council chief of staff Ann Hale spoke.",
        "Ann Hale: chief of staff, Fell Council, former",
    ),
    ("Former Fell Council Chief of Staff Ann Hale spoke.", "Ann Hale: chief of staff, Fell Council, former"),
    (
        "Tom Reed wept. His appointment of MP Ray Orr to a group was wrong.",
        "Ray Orr: MP, -, current",
    ),
    ("Tom Reed wept. His appointment as MP was wrong.", "Tom Reed: MP, -, current"),
    (
        "Tom Reed is a member of the Fell Committee. Reed will remain College of Fell Vice-Chancellor, a position he"
        " has held since 1997.",
        "Tom Reed: member, Fell Committee, current",
    ),
    (
        "Tom Reed is a member of the Fell Committee, a position he has held since 1997.",
        "Tom Reed: member, Fell Committee, 1997/",
    ),
    (
        "Ann Hale was a lecturer in Statistics at Orb University.",
        "Ann Hale: lecturer in statistics, Orb University, former",
    ),
    ("Ann Hale was a lecturer in the Fell Law School.", "Ann Hale: lecturer, Fell Law School, former"),
    (
        "Tom Reed was made deputy vice-chancellor, Academic and International, for a time.",
        "Tom Reed: deputy vice-chancellor, -, current",
    ),
    (
        "Tom Reed was made vice-chancellor, treasurer and clerk of Orb College.",
        "Tom Reed: vice-chancellor, treasurer and clerk, Orb College, current",
    ),
    ("Tom Reed was appointed to the board of Orb Bank in 2016.", "Tom Reed: board, Orb Bank, 2016/"),
    ("Tom Hale should remain chair for longer.", "Tom Hale: chair, -, current (called-for)"),
    (
        "Chief executive Ann Hale, head of finance Tom Reed and finance director Ray Orr all resigned in January.",
        "Ann Hale: chief executive, -, current 2017-01",
        "Ray Orr: finance director, -, current 2017-01",
        "Tom Reed: head of finance, -, current 2017-01",
    ),
    (
        "Chief executive Ann Hale and finance director Ray Orr will both resign in January.",
        "Ann Hale: chief executive, -, current",
        "Ray Orr: finance director, -, current",
    ),
    ("A Death in Fell - Ann Hale - Orb County District Attorney\n\nText follows.",),
    ("Ann Hale - Orb County District Attorney\n\nText follows.", "Ann Hale: district attorney, Orb County, current"),
    ("New Zealand First leader Tom Reed spoke.", "Tom Reed: leader, New Zealand First, current"),
    (
        "Mary Dale (MD), Ann Orr (MD) and Tom Poe were there.",
        "Ann Orr: MD, -, current",
    ),
    ("Tom Reed was captain for 30.", "Tom Reed: captain, -, former"),
    ("Ann Hale excelled under Secretary Evans.", "Evans: secretary, -, current"),
    ("Under Secretary Evans spoke.", "Evans: under secretary, -, current"),
    ("Ably led by Chairman Ann Hale, the board met.", "Ann Hale: chairman, -, current"),
    ("The Orb Board, led by Ann Hale, met.", "Ann Hale: leader, Orb Board, current"),
    (
        "The UN Security Council met. The UN Security Council rose. The leader, Tom Reed, left.",
        "Tom Reed: leader, -, current",
    ),
    (
        "Fell Town Council met. Fell Town Council rose. The leader, Tom Reed, left.",
        "Tom Reed: leader, Fell Town Council, current",
    ),
    (
        "President Reed met Samuel Hale. Hale went to Orb. In 1983 he was made clerk of Fell. Hale married Mary Hale.",
        "Reed: president, -, current",
        "Samuel Hale: clerk, Fell, 1983/",
    ),
    (
        "President Reed met Samuel Hale and Mary Hale. Hale was clerk of Fell in 1983.",
        "Reed: president, -, current",
    ),
    ("Tom Reed, former MP for Fell, and now on the list, spoke.", "Tom Reed: MP, Fell, former"),
    ("Tom Reed, MP for Fell, and now on the list, spoke.", "Tom Reed: MP, Fell, current"),
    ("Ann Hale is retiring from the Chancellorship in December.", "Ann Hale: -, -, /2017-12 (planned)"),
    ("Ann Hale is retiring from Orb Bank in December.", "Ann Hale: -, Orb Bank, /2017-12 (planned)"),
    (
        "Tom Reed was appointed chair of the Finance and Expenditure Committee in 1994.",
        "Tom Reed: chair, Finance and Expenditure Committee, 1994/",
    ),
    (
        "Tom Reed was appointed chair of Fell Council and Orb Bank in 1994.",
        "Tom Reed: chair, Fell Council, 1994/",
        "Tom Reed: chair, Orb Bank, 1994/",
    ),
    ("Ann Hale was the keynote speaker.",),
    ("Ann Hale was elected speaker of the House.", "Ann Hale: speaker, House, current"),
    ("Elected were: Secretary, Mrs C .O’Connor and Treasurer, R. Broad.", "R. Broad: treasurer, -, current"),
    ("Ann Hale of Fell went on to serve six terms as an MP.", "Ann Hale: MP, -, former"),
    ("Ann Hale of Fell has served six terms as an MP.", "Ann Hale: MP, -, current"),
]


@pytest.mark.parametrize(("text", "held"), [(text, held) for text, *held in TOLD])
def test_posts_as_newspapers_tell_them(text: str, held: list[str]) -> None:
    assert sorted(tenures(text)) == sorted(held)


def test_a_body_named_much_later_is_no_employer() -> None:
    later = "The rest is told here at some length, and at no point is a body named in it. " * 20
    text = "Ann Hale was chairman from 1981 to 1985. {}Ray Orr was director of the Orb Agency."
    assert tenures(text.format(""))[0] == "Ann Hale: chairman, Orb Agency, 1981/1985"
    assert tenures(text.format(later))[0] == "Ann Hale: chairman, -, 1981/1985"


GIVEN_UP = [
    ("Ann Hale, vice president of Orb Bank, resigned her board seat.", (None, "board")),
    ("Ann Hale, vice president of Orb Bank, gave up her seat on the board.", (None, "board")),
    (
        "Ann Hale was lecturer at the University. Hale stepped down from the University Council in 2009.",
        (None, "University Council"),
    ),
    (
        "Ann Hale was lecturer at Orb University. Hale stepped down from the University in 2009.",
        ("lecturer", "Orb University"),
    ),
    ("Ann Hale, vice president of Orb Bank, resigned her post.", ("vice president", "Orb Bank")),
]


@pytest.mark.parametrize(("text", "given_up"), GIVEN_UP)
def test_a_seat_given_up_is_not_the_post_beside_the_name(text: str, given_up: tuple[str | None, str]) -> None:
    assert [(one.post, one.organisation) for one in statements(text, Kind.RESIGNATION)] == [given_up]


def test_what_one_resigned_to_become_is_not_given_up_when_it_is_told_again() -> None:
    text = (
        "Ann Hale resigned in May to become clerk of Fell Council. It was a loss for all who had known her there, and"
        " for the town too. Hale's resignation was noticed in the county."
    )
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [None, None]


def test_whose_nominees_are_expected_to_resign_does_not() -> None:
    assert not statements("Tom Reed would suggest replacements for nominees expected to resign soon.", Kind.RESIGNATION)
    assert statements("Tom Reed is expected to resign soon.", Kind.RESIGNATION)


def test_a_resignation_of_last_month_that_may_have_effects_has_happened() -> None:
    [last] = statements("The resignation of Tom Reed last month may leave the board short.", Kind.RESIGNATION)
    [next_] = statements("The resignation of Tom Reed next month may leave the board short.", Kind.RESIGNATION)
    assert (last.modality, next_.modality) == (None, Modality.CONDITIONAL)


def test_without_which_one_could_not_stand_is_no_more_than_a_condition() -> None:
    [needed] = statements("Tom Reed can stand for mayor without resigning as councillor.", Kind.RESIGNATION)
    [kept] = statements("Tom Reed stood for mayor without resigning as councillor.", Kind.RESIGNATION)
    assert (needed.modality, kept.modality) == (Modality.CONDITIONAL, Modality.DENIED)


def test_the_initials_of_a_body_in_a_letter_are_nobody() -> None:
    letter = (
        "Dear Mr. President,\n\nI am told that Mr. Ray Orr, the esteemed Chairman of Orb's Economic and Financial"
        " Crimes Commission (EFCC), has elected to step down from his post.\n\nYours sincerely,\n\nAnn Hale\n"
    )
    found = extract(Document(DocumentId("a.txt"), letter, "0" * 64)).statements
    assert not any(person.name.lower() == "efcc" for one in found for person in one.people)


def test_who_replaces_another_holds_the_post_in_a_document_without_a_day() -> None:
    text = "Ann Hale is clerk of Fell. Tom Reed replaces Ann Hale."
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert {(one.people[0].name, one.status) for one in found if one.rule == "tenure.succeeded"} == {
        ("Tom Reed", Status.CURRENT),
        ("Ann Hale", Status.FORMER),
    }


def test_a_release_advocated_for_is_called_for() -> None:
    [told] = statements("In March Ann Hale advocated for the release of the report.", Kind.PUBLICATION)
    assert told.modality is Modality.CALLED_FOR


def test_in_a_document_without_a_day_who_has_been_appointed_holds_the_post() -> None:
    text = "Ann Hale has been appointed clerk of Fell. Tom Reed was appointed clerk of Orb."
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [one.status for one in found] == [Status.CURRENT, Status.FORMER]


def test_who_has_appointed_somebody_in_a_document_without_a_day_tells_what_holds() -> None:
    text = "Fell Council has appointed Ann Hale, the former clerk, as head of housing."
    [held] = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert (held.post, held.status) == ("head of housing", Status.CURRENT)
