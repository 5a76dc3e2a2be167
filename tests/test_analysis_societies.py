"""Posts and resignations as lists of holders, minutes and local news tell of them."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part, Status

TOLD = [
    (
        "Tom Reed, later Moderator of the Orb Assembly, served from 1969 to 1980.",
        "Tom Reed: moderator, Orb Assembly, former",
    ),
    (
        "Tom Reed, Moderator of the Orb Assembly, served from 1969 to 1980.",
        "Tom Reed: moderator, Orb Assembly, 1969/1980",
    ),
    ("Tom Reed served as Clerk for the transition to self-rule.", "Tom Reed: clerk, -, former"),
    ("Tom Reed served as Minister for the Coast.", "Tom Reed: minister for the Coast, -, former"),
    (
        "Tom Reed was dean of Orb College. He was succeeded by Ann Hale (1992–1996), who was followed by Ray Orr.",
        "Ann Hale: dean, Orb College, 1992/1996",
        "Tom Reed: dean, Orb College, former",
        "Tom Reed: dean, Orb College, /1992",
    ),
    (
        "Tom Reed was dean of Orb College. He was succeeded by Ann Hale (1912–1996).",
        "Ann Hale: dean, Orb College, former",
        "Tom Reed: dean, Orb College, former",
    ),
    ("Ann Hale (1912–1996) is the dean of Orb College.", "Ann Hale: dean, Orb College, former"),
    ("Ann Hale (2012–2016) is the dean of Orb College.", "Ann Hale: dean, Orb College, current"),
    ("Ann Hale is rector of Milton on the Hill.", "Ann Hale: rector, Milton on the Hill, current"),
    ("Ann Hale is mayor of Stow-on-the-Wold.", "Ann Hale: mayor, Stow-on-the-Wold, current"),
    ("Ann Hale is mayor of Orb upon Fell.", "Ann Hale: mayor, Orb upon Fell, current"),
    ("Ann Hale is clerk of Fell in the Hill Bank.", "Ann Hale: clerk, Hill Bank, current"),
    ("Devon and Cornwall's chief constable Tom Reed wept.", "Tom Reed: chief constable, Devon and Cornwall, current"),
    ("The Devon and Cornwall police chief Tom Reed wept.", "Tom Reed: police chief, Devon and Cornwall, current"),
    ("Ann Hale is chairman of News International.", "Ann Hale: chairman, News International, current"),
    ("Ann Hale is head of News and Finance.", "Ann Hale: head of news and finance, -, current"),
    ("Sir Tom Reed, the current Orb Clerk, will take office in 2019.", "Tom Reed: clerk, Orb, current"),
    ("Tom Reed, who will be Orb Clerk, will take office in 2019.", "Tom Reed: clerk, Orb, 2019/ (planned)"),
    ("He spoke as both the Chairman and Vice Chairman Ann Hale met.", "Ann Hale: vice chairman, -, current"),
    (
        "He spoke as the Chairman and Chief Executive Ann Hale met.",
        "Ann Hale: chairman, -, current",
        "Ann Hale: chief executive, -, current",
    ),
    ("Ann Hale assumes her new role as retired bishop.",),
    ("Ann Hale assumes her new role as bishop.", "Ann Hale: bishop, -, current"),
    ("His Honour Judge Tom Reed QC is clerk of Fell.", "Tom Reed: clerk, Fell, current"),
    ("Most Reverend Tom Reed is archbishop of Fell.", "Tom Reed: archbishop, Fell, current"),
    ("Most Reed Trust staff left. Ann Hale is clerk of Fell.", "Ann Hale: clerk, Fell, current"),
    ("Indian-origin MP Tom Reed spoke.", "Tom Reed: MP, -, current"),
    ("The Conservative party chairman Tom Reed spoke.", "Tom Reed: chairman, Conservative party, current"),
    ("Our party chairman Tom Reed spoke.", "Tom Reed: chairman, party, current"),
    (
        "Ann Hale and Tom Reed were the first ministers confirmed as staying on.",
        "Ann Hale: minister, -, former",
        "Tom Reed: minister, -, former",
    ),
    (
        "Ann Hale and Tom Reed were First Ministers.",
        "Ann Hale: first minister, -, former",
        "Tom Reed: first minister, -, former",
    ),
    (
        "Tom Reed is 39, and the youngest person to be a dean after Ray Orr, who was 38 when he became dean in 2010.",
        "Ray Orr: dean, -, 2010/",
    ),
    ("Tom Reed becomes the youngest chancellor in modern British history.", "Tom Reed: chancellor, -, current"),
    (
        "Tom Reed, priest: born Fell 1905; Vicar of Fell 1939-45; Archdeacon of Orb and Vicar of Calder 1945-49; Dean"
        " of Skelby 1949-58; married 1935 Joyce Avery (died 1995; two sons); died Orb 1 March 2002.",
        "Tom Reed: vicar, Fell, 1939/1945",
        "Tom Reed: archdeacon, Orb, 1945/1949",
        "Tom Reed: vicar, Calder, 1945/1949",
        "Tom Reed: dean, Skelby, 1949/1958",
    ),
    ("They met: Dean of Skelby 1949-58; Ann Hale and Tom Reed left; Vicar of Fell 1939-45.",),
    (
        "Orb Bank lawyers Pat Hale, Eric Reed and Ray Orr joined as well.",
        "Eric Reed: lawyer, Orb Bank, current",
        "Pat Hale: lawyer, Orb Bank, current",
        "Ray Orr: lawyer, Orb Bank, current",
    ),
    (
        "The directors were H.R. Hale of Philip Morris; Ray Reed of B&W; and Ann Poe of Fell Steel.",
        "Ann Poe: director, -, former",
        "H.R. Hale: director, -, former",
        "Ray Reed: director, -, former",
    ),
    (
        "The two directors were H.R. Hale and Ann Poe; Tom Reed wept.",
        "Ann Poe: director, -, former",
        "H.R. Hale: director, -, former",
    ),
    (
        "Tom Reed is chair of the Orb Trust, director of Fell Group, and chair of Calder College.",
        "Tom Reed: chair, Calder College, current",
        "Tom Reed: chair, Orb Trust, current",
        "Tom Reed: director, Fell Group, current",
    ),
    ("Tom Reed is chair of the Orb Trust and chair of the Orb Trust board.", "Tom Reed: chair, Orb Trust, current"),
    ("Baroness Butler-Hale is named as clerk of Fell.", "Butler-Hale: clerk, Fell, current"),
    ("Director-General Ann Hale spoke.", "Ann Hale: director-general, -, current"),
    (
        "Ann Hale was mayor of Orb. She was replaced by Tom Reed and on 30 October 2004, was appointed clerk of Fell.",
        "Ann Hale: clerk, Fell, 2004-10-30/",
        "Ann Hale: mayor, Orb, former",
        "Tom Reed: mayor, Orb, current",
    ),
    ("The Harbour Minister (Tom Reed MP) rose.", "Tom Reed: harbour minister, -, current"),
    ("Kenyan anti-graft chief Tom Reed wept.", "Tom Reed: Kenyan anti-graft chief, -, current"),
    ("Two Kenyan men met chief Tom Reed.",),
    (
        "The President of the Republic, Ann Hale, spoke. President Hale left. President Ann Hale wept.",
        "Ann Hale: president, Republic, current",
    ),
    (
        "Sir Tom Reed rose and was later director of Orb Bank. Sir Tom was succeeded by Ray Orr.",
        "Tom Reed: director, Orb Bank, former",
    ),
    (
        "Sir Tom Reed rose and was director of Orb Bank. Sir Tom was succeeded by Ray Orr.",
        "Ray Orr: director, Orb Bank, current",
        "Tom Reed: director, Orb Bank, former",
    ),
    ("They left Devon and Cornwall's chief constable Tom Reed wept.", "Tom Reed: chief constable, Cornwall, current"),
]


@pytest.mark.parametrize(("text", "held"), [(text, held) for text, *held in TOLD])
def test_posts_as_lists_and_local_news_tell_them(text: str, held: list[str]) -> None:
    assert sorted(tenures(text)) == sorted(held)


@pytest.mark.parametrize(
    "text",
    [
        "The board was asked to carry out a review of the circumstances around Ann Hale's resignation.",
        "We were very sorry to receive the resignation of Ann Hale from the committee.",
        "The council is sad to accept the resignation of Ann Hale.",
        "Ann Hale's resignation will come as a shock to you.",
    ],
)
def test_what_is_looked_into_or_received_with_sorrow_has_happened(text: str) -> None:
    assert [one.modality for one in statements(text, Kind.RESIGNATION)] == [None]


def test_who_is_only_likened_to_the_subject_is_not_who_resigned() -> None:
    text = "Tom Reed was dean. Like Reed, Walter Orr came into conflict with the board and he resigned in 1992."
    [resigned] = statements(text, Kind.RESIGNATION)
    assert [each.name for each in resigned.people] == ["Walter Orr"]


def test_what_would_come_as_a_shock_has_not_happened() -> None:
    [told] = statements("Ann Hale's resignation would come as a shock.", Kind.RESIGNATION)
    assert told.modality is Modality.CONDITIONAL


@pytest.mark.parametrize(
    ("text", "post", "body"),
    [
        ("Pope Paul accepted the resignation of the Most Reverend Tom Reed as Dean of Orb.", "dean", "Orb"),
        ("Tom Reed announced he had quit as a councillor on Twitter.", "councillor", None),
        ("Tom Reed quit as a councillor on Fell Council.", "councillor", "Fell Council"),
    ],
)
def test_what_is_given_up_is_named_behind_whoever_goes(text: str, post: str, body: str | None) -> None:
    [told] = statements(text, Kind.RESIGNATION)
    assert (told.post, told.organisation) == (post, body)


def test_a_year_in_an_aside_about_the_subject_is_no_other_events() -> None:
    [ranked] = statements("Ann Hale, ranked fifth of all in 2004, resigned as mayor.", Kind.RESIGNATION)
    [plain] = statements("Ann Hale in 2004 resigned as mayor.", Kind.RESIGNATION)
    assert (ranked.date, str(plain.date)) == (None, "2004")


def test_who_speaks_in_a_letter_has_not_received_it() -> None:
    [told] = statements("Ann Hale wept. In a letter to parents she said: “We are here.”", Kind.LETTER)
    assert [(each.name, each.part) for each in told.people] == [("Ann Hale", Part.SENDER)]


@pytest.mark.parametrize("speaker", ["Kayser said he", "Kayser said that he"])
def test_of_whom_somebody_unknown_speaks_is_not_told(speaker: str) -> None:
    assert statements(f"Tom Reed met the board. {speaker} had resigned as clerk.", Kind.RESIGNATION) == []
    [told] = statements("Tom Reed met the board. The Herald said he had resigned as clerk.", Kind.RESIGNATION)
    assert [each.name for each in told.people] == ["Tom Reed"]


def test_before_whose_resignation_somebody_held_a_post_is_told_by_who_held_it() -> None:
    text = "Tom Reed became dean of Orb, taking on duties previously held by Ray Orr prior to his resignation."
    [told] = statements(text, Kind.RESIGNATION)
    assert [each.name for each in told.people] == ["Ray Orr"]
    [told] = statements("Tom Reed was replaced as dean by Ray Orr following his resignation.", Kind.RESIGNATION)
    assert [each.name for each in told.people] == ["Tom Reed"]


@pytest.mark.parametrize("given", ["letter of resignation", "resignation"])
@pytest.mark.parametrize("whom", ["", " to the President", " to the board", " to Tom Reed"])
def test_to_whom_a_resignation_is_handed_is_no_matter(given: str, whom: str) -> None:
    [told] = statements(f"Ann Hale submitted her {given}{whom}.", Kind.RESIGNATION)
    assert ([each.name for each in told.people], told.modality) == (["Ann Hale"], None)


def test_what_one_is_resigned_to_is_given_up_by_nobody() -> None:
    assert statements("Ann Hale spoke of her resignation to the will of heaven.", Kind.RESIGNATION) == []


def test_a_quote_closes_the_bracket_that_it_opens() -> None:
    [held] = statements("Ann Hale, clerk of Orb Bank (1998–2004), wept.", Kind.TENURE)
    [named] = statements("They met (Ann Hale, clerk of Orb Bank).", Kind.TENURE)
    assert held.quote.exact == "Ann Hale, clerk of Orb Bank (1998–2004)"
    assert named.quote.exact == "Ann Hale, clerk of Orb Bank"


@pytest.mark.parametrize(("years", "status"), [("1857–1941", Status.FORMER), ("2004–2009", Status.CURRENT)])
def test_a_life_that_is_over_has_no_post_in_a_document_without_a_day(years: str, status: Status) -> None:
    text = f"She was the child of Ann Hale ({years}), the vicar of Milton."
    assert [one.status for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements] == [status]
