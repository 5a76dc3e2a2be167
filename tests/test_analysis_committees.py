"""How reports of committees list who told them what, and what they say of works that nobody has brought out."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind, Part

WITNESSES = [
    (
        "Dr Ann Hale, Head of the Lights Team, Harbour Board, and the Works Department",
        ("Ann Hale: head, Lights Team, current",),
    ),
    (
        "Ann Hale was governor of Assam, Bihar and Punjab.",
        tuple(f"Ann Hale: governor, {one}, former" for one in ("Assam", "Bihar", "Punjab")),
    ),
    (
        "Professor Ann Hale, Professor of Social Research Methods, University of Fell, Professor Tom Reed, Professor "
        "of Law, University of Calder",
        (
            "Ann Hale: professor of social research Methods, University of Fell, current",
            "Tom Reed: professor of law, University of Calder, current",
        ),
    ),
    (
        "Dr Ann Hale, President of the Association of Harbour Directors\nProfessor Tom Reed, University of Fell",
        ("Ann Hale: president, Association of Harbour Directors, current",),
    ),
    (
        "Dr Ann Hale, Regional Medical Director, Fell Harbour Trust\nProfessor Tom Reed, University of Fell",
        ("Ann Hale: regional medical director, Fell Harbour Trust, current",),
    ),
    (
        "She was told so in the end by nobody but by Fell University\nProfessor Tom Reed.",
        ("Tom Reed: professor, Fell University, current",),
    ),
    (
        "Ann Hale MP, Clerk of Orb from 2001 to 2004, confirmed to the Harbour Inquiry that she was late.",
        ("Ann Hale: clerk, Orb, 2001/2004",),
    ),
    ("Ann Hale was confirmed to the Supreme Court in 1991.", ("Ann Hale: -, Supreme Court, 1991/",)),
    ("There were Lord Krebs, Baroness Hale of Southwark and the Earl of Fell.", ()),
    ("There was Senator Hale of Ohio.", ("Hale: senator, Ohio, current",)),
    ("Ann Hale, Attorney at Law, spoke.", ()),
    ("Ann Hale, Lecturer in Law, Open University, spoke.", ("Ann Hale: lecturer in law, Open University, current",)),
    ("Ann Hale, Lecturer at Fell University, spoke.", ("Ann Hale: lecturer, Fell University, current",)),
    ("Ann Hale is Professor of HAR000257 Law.", ("Ann Hale: professor, -, current",)),
    (
        "Topic\nProfessor Ann Hale (Professor of\nPolitical Science at the University of Fell)\nProfessor Tom Reed",
        ("Ann Hale: professor of political science, University of Fell, current",),
    ),
    ("We thank our Specialist Adviser, Professor Ann Hale, for it.", ()),
    ("We thank the Orb Bank adviser, Professor Ann Hale, for it.", ("Ann Hale: adviser, Orb Bank, current",)),
    ("There was no change. In Birmingham Professor Ann Hale wept.", ()),
    ("It was no change. Fell University Professor Ann Hale wept.", ("Ann Hale: professor, Fell University, current",)),
    ("Ann Hale (Mills & Reeve) spoke.", ()),
    ("Ann Hale (Reeve of Fell) spoke.", ("Ann Hale: reeve, Fell, current",)),
    (
        "They were, as all of those who had been there said, Tom Reed (Clerk of Fell from May 2010 to July 2016) and "
        "Ann Hale (Chair of Orb Bank from May 2010\n\n62 Tom Reed 22 June 2013 83/8-13",
        ("Tom Reed: clerk, Fell, 2010-05/2016-07", "Ann Hale: chair, Orb Bank, current ?"),
    ),
    ("They were led by Ann Hale (Chair of Orb Bank from May 2010).", ("Ann Hale: chair, Orb Bank, 2010-05/",)),
    ("Ann Hale, director at Fell Women’s Aid, spoke.", ("Ann Hale: director, Fell Women’s Aid, current",)),
    ("Ann Hale, director of the council’s Harbour Board, spoke.", ("Ann Hale: director, Harbour Board, current",)),
    (
        "Ann Hale did nothing in it until March 2001, when she was asked to and was appointed chair of the Orb Board.",
        ("Ann Hale: chair, Orb Board, 2001-03/",),
    ),
    ("The Harbour Board met. It saw Harbour Board meetings chaired by Ann Hale.", ()),
    ("It saw the Harbour Board chaired by Ann Hale.", ("Ann Hale: chair, Harbour Board, current",)),
    (
        "Ann Hale, Leader of the HRC programme, and the Lights Programme met.",
        ("Ann Hale: leader, HRC programme, current",),
    ),
    (
        "Ann Hale, Leader of the Harbour Council programme, spoke.",
        ("Ann Hale: leader, Harbour Council programme, current",),
    ),
    ("Ann Hale, Leader of the Harbour Council, spoke.", ("Ann Hale: leader, Harbour Council, current",)),
    (
        "Prof Ann Hale, Professor of Space Engineering, University of Fell, spoke.",
        ("Ann Hale: professor of Space engineering, University of Fell, current",),
    ),
    (
        "Prof Ann Hale, Professor of the University of Fell, spoke.",
        ("Ann Hale: professor, University of Fell, current",),
    ),
    (
        "The Mamou, Louisiana, police chief Ann Hale spoke.",
        ("Ann Hale: police chief, Mamou, Louisiana, current",),
    ),
    (
        "The Secretary of State for Ports Ann Hale spoke.",
        ("Ann Hale: secretary of state for ports, -, current",),
    ),
    (
        "The Advisory Council met. Ann Hale, Director of Safer Communities from 2015, spoke.",
        ("Ann Hale: director of Safer communities, -, 2015/",),
    ),
    (
        "       It wept for Ann Hale, Director at the National Centre for\n"
        "       Earth Observation, who wept.",
        ("Ann Hale: director, National Centre for Earth Observation, current",),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), WITNESSES)
def test_witnesses_are_of_their_own_bodies(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


WORKS = [
    ("We will engage widely on producing the statutory guidance.", ()),
    ("We have engaged widely by producing the statutory guidance.", ("statutory guidance: None",)),
    ("There is no commitment to a full, published report on it.", ()),
    ("There is one fault in a recently published report on it.", ("report on it: None",)),
    ("The Board has the capacity to publish a report.", ()),
    ("It was not until 27 April 2020 that the capacity to publish a report existed.", ()),
    ("It was not until 27 April 2020 that the board published a report.", ("report: 2020-04-27",)),
    ("The 2011 Lights Strategy needed to be updated, Ann Hale said.", ()),
    ("The Lights Report has been amended. It was revised in May 2016.", ()),
    ("The Lights Report has been updated. We are updating the guidance.", ()),
    ("The Lights Guidance was updated in May 2016.", ("Lights Guidance: 2016-05",)),
    ("The amended Lights Report was published in May 2016.", ("Lights Report: 2016-05",)),
    ("The 2011 Lights Strategy was published to acclaim.", ("Lights Strategy: 2011",)),
    ("Ann Hale’s plan promised the publication of a Lights Strategy.", ()),
    ("Ann Hale’s plan led to the publication of a Lights Strategy.", ("Lights Strategy: None",)),
    ("Through being named in the Lights Strategy, further great means have been made available.", ()),
    ("In the spring, the Lights Strategy has been made available.", ("Lights Strategy: 2017-21",)),
    ("The Lights Review was released in July 25. It is 2016.", ("Lights Review: None",)),
    ("The Lights Review was released on July 25.", ("Lights Review: 2017-07-25",)),
    (
        "The Harbour Committee published its Second Report of Session 2014–15, Lights in the 2014 winter (HC 381) on "
        "14 April 2015.",
        ("Second Report of Session 2014–15: 2015-04-14",),
    ),
    (
        "The Harbour Committee published its Second Report of Session 2014–15, Lights in the 2014 winter (fires) on "
        "14 April 2015.",
        ("Second Report of Session 2014–15: None",),
    ),
    ("There was very considerable delay in finalising the report.", ()),
    ("They succeeded in finalising the report.", ("report: None",)),
    ("See the Post Implementation Review of the Fell Harbour Act (2004) and more.", ()),
    ("See the Post Implementation Review (2004) and more.", ("Post Implementation Review: 2004",)),
    ("The board received Ann Hale’s report for 1980-81 with what it had asked for.", ()),
    ("The board received Ann Hale’s report in 1981 with what it had asked for.", ("report: 1981",)),
    ("The board looked at Ann Hale’s report for the 2012/13 financial year.", ()),
    ("The board looked at Ann Hale’s May 2013 report.", ("report: 2013-05",)),
    ("The Board has the duty to publish a report.", ("report: None",)),
    ("Any guidance that has been published on floods is kept.", ()),
    ("Guidance that has been published on floods is kept.", ("Guidance: None",)),
    ("On 26 March 2024 Orb Trust published a report entitled We are not safer: floods.", ("report: 2024-03-26",)),
    (
        "On 26 March 2024 Orb Trust published a report entitled We Are Not Safer.",
        ("We Are Not Safer: 2024-03-26",),
    ),
    ("The work undertaken since the 2021 Lights Strategy, clarified in the 2024 Ports Plan, is long.", ()),
    ("The Lights Strategy was published in the 2024 Orb Gazette.", ("Lights Strategy: None",)),
    ("The Lights Strategy was published in 2024.", ("Lights Strategy: 2024",)),
]


@pytest.mark.parametrize(("text", "read"), WORKS)
def test_works_come_out_once_somebody_brings_them_out(text: str, read: tuple[str, ...]) -> None:
    found = statements(text, Kind.PUBLICATION)
    assert tuple(f"{one.title}: {one.date}" for one in found) == read


def test_the_government_of_a_country_is_no_other_government() -> None:
    [one] = statements("The Fell Government wept. The UK government published its report.", Kind.PUBLICATION)
    assert one.organisation == "UK government"


def test_a_body_with_a_plural_name_is_named_whole() -> None:
    [one] = statements("The National Institutes of Health published a report in May 1981.", Kind.PUBLICATION)
    assert one.organisation == "National Institutes of Health"


def test_what_others_face_is_no_deed_of_theirs() -> None:
    [one] = statements("Orb Bank has produced a report telling of challenges faced by Fell Trust.", Kind.PUBLICATION)
    assert one.organisation == "Orb Bank"
    [one] = statements("It saw a report published by Fell Trust.", Kind.PUBLICATION)
    assert one.organisation == "Fell Trust"


def test_what_a_review_is_of_has_not_published_it() -> None:
    [one] = statements("Ann Hale’s 2010 review of Scotland was read.", Kind.PUBLICATION)
    assert one.organisation is None
    [one] = statements("The 2010 report of the Orb Commission was read.", Kind.PUBLICATION)
    assert one.organisation == "Orb Commission"


def test_a_report_that_speaks_of_itself_is_no_other() -> None:
    told = "A report by Ann Hale was long. {} has found that the Orb Report was published in 2006."
    assert [one.said_by for one in statements(told.format("This Report"), Kind.PUBLICATION)] == [None]
    assert [one.said_by for one in statements(told.format("The report"), Kind.PUBLICATION)] == ["Hale report"]


def test_a_bullet_is_no_part_of_a_title() -> None:
    text = (
        "It was new that:\n\n●\u200b Guidance has been published to help those who have none of their own yet\n  there."
    )
    [one] = statements(text, Kind.PUBLICATION)
    assert one.title == "Guidance"


def test_whom_something_is_told_publishes_nothing() -> None:
    text = "Frank Orr agreed. Ann Hale rang Tom Reed to tell him that the group under Lord Cole was about to {}."
    [one] = statements(text.format("publish a report"), Kind.PUBLICATION)
    assert one.names(Part.AUTHOR) == ()
    [one] = statements("Ann Hale told them that she was about to publish a report.", Kind.PUBLICATION)
    assert one.names(Part.AUTHOR) == ("Ann Hale",)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Tom Reed was in charge. Rather than warning Mr Hale or removing him from his post as clerk, Mr Reed "
            "permitted him to go on.",
            (),
        ),
        ("Tom Reed was clerk. The board met. After sacking him as clerk, it wept.", ("Tom Reed: clerk, -, former",)),
    ],
)
def test_nobody_removes_himself_in_what_opens_a_sentence(text: str, read: tuple[str, ...]) -> None:
    assert tuple(one for one in tenures(text) if "former" in one and "clerk" in one) == read


@pytest.mark.parametrize(
    ("adviser", "read"),
    [
        ("Chief Scientific Adviser (Health)", ()),
        ("Chief Scientific Adviser at the Department of Ports", ("Ann Hale: head, Orb Institute, current",)),
    ],
)
def test_the_holder_of_a_post_of_no_known_body_is_not_who_holds_it_at_one(adviser: str, read: tuple[str, ...]) -> None:
    text = (
        "The Chief Scientific Adviser at the Department of Ports is also the head of the Orb Institute.\n\n"
        f"However, it was Ann Hale, {adviser} from January 2007, who led it."
    )
    assert tuple(one for one in tenures(text) if "Orb Institute" in one) == read
