"""Posts that a sentence gives to nobody, or to another than the name nearest to the verb."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement


def tenures(text: str) -> list[Statement]:
    """The tenures told in a document without a date."""
    found = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    return [one for one in found if one.kind is Kind.TENURE]


JUDGED = {
    "Attorney General Ann Hale thanked Tom Reed for serving as chair of the Calder Trust.": "Tom Reed",
    "Ann Hale thanked the mayor, Tom Reed, for serving as chair of the Calder Trust.": "Tom Reed",
    "Ann Hale congratulated Tom Reed on becoming chair of the Calder Trust.": "Tom Reed",
    "Ann Hale met Tom Reed on becoming chair of the Calder Trust.": "Ann Hale",
    "Ann Hale apologised to Tom Reed for serving as chair of the Calder Trust.": "Ann Hale",
    "Ann Hale is known for serving as chair of the Calder Trust.": "Ann Hale",
    "Ann Hale was praised by Tom Reed for serving as chair of the Calder Trust.": "Ann Hale",
}


@pytest.mark.parametrize(("text", "holder"), JUDGED.items())
def test_who_is_thanked_or_blamed_for_a_deed_did_it(text: str, holder: str) -> None:
    assert [one.people[0].name for one in tenures(text) if one.post == "chair"] == [holder]


NOBODYS = [
    "Ann Hale, as the sponsor of this bill, also worked with the Secretary of State to pass it.",
    "Ann Hale supervised the director of the Calder Trust.",
    "A law named after Hale (the Prince Fell Sound Recovery Act) was passed. Ann Hale wrote it.",
    "Ann Hale tried cases against elected and appointed officials of the Calder Trust.",
    "Tom Reed will replace Zork Blim who has been director of Fell since 2004.",
    "Tom Reed married Zork Blim in 1975, who served on the Calder Committee.",
    "It was a press conference with the Prime Minister, Mr Tom Reed and Dr Ann Hale.",
    "Ann Hale, his chief deputy, Tom Reed, and Bo Dale were named in the indictment.",
    "Ann Hale has been a vocal advocate for the Calder Trust.",
    "Ann Hale saw the president, the vice president, General Bo Dale and others.",
    "A man claiming to be the mayor of Fell, Tom Reed, was arrested.",
    "A caller posing as Fell Council leader Ann Hale asked for the money.",
    "Having met the mayor of Fell, Ann Hale left at noon.",
    "Ann Hale was leader of Fell Council in all but name.",
    "Ann Hale is the first woman nominated to serve on the Fell Board.",
    "Ann Hale knew what comes with being the mayor of Fell.",
    "Ann Hale was too ill to become mayor of Fell.",
    "Ann Hale was addressed as mayor of Fell in 2004.",
    "Ann Hale was named in error as mayor of Fell in 2004.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_a_post_only_named_beside_somebody_is_nobodys(text: str) -> None:
    assert tenures(text) == []


def test_a_post_that_the_verb_gives_is_held() -> None:
    assert [one.post for one in tenures("Ann Hale was leader of Fell Council in name only.")] == ["leader"]
    assert [one.post for one in tenures("Ann Hale worked with Orb Limited as a director until 2010.")] == ["director"]
    assert [one.post for one in tenures("Ann Hale remained clerk of Fell until 2010.")] == ["clerk"]


def test_whose_director_somebody_was_is_not_what_they_were() -> None:
    told = [
        one.people[0].name for one in tenures("Ann Hale left it during her tenure as President Orr's Director of Fell.")
    ]
    assert told == ["Orr"]


CURRENT_POSTS = {
    "She was chair of Orb. She left. Ann Hale was a clerk of Fell. She was appointed to her current post in 2014.": [],
    "Ann Hale is clerk of Fell. She was appointed to her current post in 2014.": ["clerk"],
}


@pytest.mark.parametrize(("text", "posts"), CURRENT_POSTS.items())
def test_a_current_post_is_one_that_is_held(text: str, posts: list[str]) -> None:
    assert [one.post for one in tenures(text) if str(one.start) == "2014"] == posts


TOLD = {
    "We will ask the minister to approve the appointment of Ann Hale as chair of the Calder Trust.": "called-for",
    "The minister approved the appointment of Ann Hale as chair of the Calder Trust.": "None",
    "We are pleased to announce the appointment of Ann Hale as chair of the Calder Trust.": "None",
    "Besides her duties as clerk, Ann Hale also serves as chair of the Calder Trust.": "None",
    "Fell looks ahead as Ann Hale becomes chair of the Calder Trust.": "planned",
}


@pytest.mark.parametrize(("text", "modality"), TOLD.items())
def test_what_is_asked_for_or_to_come_is_told_so(text: str, modality: str) -> None:
    assert [str(one.modality) for one in tenures(text) if one.post == "chair"] == [modality]


TO_A_DAY = {
    "Ann Hale has taken up the post of clerk of Fell until 31 May 2019.": ("2019-05-31", None),
    "Ann Hale has been appointed clerk of Fell until 28 July 2020.": ("2020-07-28", None),
    "Ann Hale has been appointed clerk of Fell from 1 July 2018 until 28 July 2020.": ("2020-07-28", "planned"),
    "Ann Hale will be serving as clerk of Fell.": (None, "planned"),
    "Ann Hale is serving a second term as clerk of Fell.": (None, None),
}


@pytest.mark.parametrize(("text", "told"), TO_A_DAY.items())
def test_what_ends_on_a_day_to_come_has_begun(text: str, told: tuple[str | None, str | None]) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2018-06-03"))
    [one] = extract(document).statements
    assert (one.end and one.end.text, one.modality and str(one.modality)) == told


ENDING_NAMES = {
    "Mr Zork Dean, a clerk of the Calder Trust, wept.": ("Zork Dean", "clerk", "Calder Trust"),
    "Ann Hale, former Department of Works & Parks Director, wept.": (
        "Ann Hale",
        "director",
        "Department of Works & Parks",
    ),
    "Ann Hale earned promotions to captain in 2009 and inspector in 2021.": ("Ann Hale", "captain", None),
}


@pytest.mark.parametrize(("text", "told"), ENDING_NAMES.items())
def test_a_post_and_a_name_end_where_they_do(text: str, told: tuple[str, str, str | None]) -> None:
    one = tenures(text)[0]
    assert (one.people[0].name, one.post, one.organisation) == told


@pytest.mark.parametrize("body", ["council", "Fell Trust", "mayor"])
def test_what_had_a_body_done_is_no_more_than_supposed(body: str) -> None:
    [one] = tenures(f"Had the {body} appointed Tom Reed as clerk of Calder in May 2004, all would be well.")
    assert str(one.modality) == "conditional"
    [one] = tenures(f"The {body} had appointed Tom Reed as clerk of Calder in May 2004.")
    assert one.modality is None


def test_a_company_behind_a_title_is_nobody() -> None:
    assert tenures("Ann Hale, President Zork Healthcare, wept.") == []


FORMER = [
    "It was written by the former armed services committee chairman Ann Hale.",
    "It was written by former British prime\nminister Ann Hale. So long ago that nobody in the room could say.",
]


@pytest.mark.parametrize("text", FORMER)
def test_former_stays_over_words_between_it_and_the_post(text: str) -> None:
    assert [str(one.status) for one in tenures(text)] == ["former"]


def test_what_brackets_hold_is_not_of_the_time_outside_them() -> None:
    text = (
        "Ann Hale has been a member of the Calder Committee since 1971 (except when she served on the Orb Committee)."
    )
    told = [(one.organisation, str(one.start)) for one in tenures(text)]
    assert told == [("Calder Committee", "1971"), ("Orb Committee", "None")]


NEW = {
    "Ann Hale was today elected chair of the Calder Trust.": "current",
    "Ann Hale will become chair of the Calder Trust.": "current",
    "Ann Hale was elected chair of the Calder Trust.": "former",
}


@pytest.mark.parametrize(("text", "status"), NEW.items())
def test_in_a_document_without_a_date_only_what_is_new_goes_on(text: str, status: str) -> None:
    assert [str(one.status) for one in tenures(text)] == [status]


BODIES = {
    "Ann Hale, the chairman of the Senate securities subcommittee, spoke.": "Senate securities subcommittee",
    "Ann Hale, the chairman of the Senate who told the committee, spoke.": "Senate",
    "WASHINGTON  Attorney General Ann Hale spoke.": None,
    "WASHINGTON Attorney General Ann Hale spoke.": None,
    "UK Attorney General Ann Hale spoke.": "UK",
    "Ann Hale, head of a Leeds housing charity, spoke.": None,
    "Senate Banking Committee Chairman Ann Hale spoke.": "Senate Banking Committee",
    "DALE LEFT FELL HOUSING TRUST\n\nAnn Hale, chairman of the trust, spoke.": "trust",
}


@pytest.mark.parametrize(("text", "body"), BODIES.items())
def test_a_body_is_one_that_the_words_name(text: str, body: str | None) -> None:
    assert [one.organisation for one in tenures(text)] == [body]


def test_a_council_employs_no_director_of_some_companies() -> None:
    told = tenures("Fell Council met. Fell Council left. Ann Hale was director of a number of local firms.")
    assert [one.organisation for one in told] == [None]


NAMED = {
    "In 2004 Co-conspirator Ann Hale, a former clerk of Fell, left.": "Ann Hale",
    "In 2004 Ex-wife Ann Hale, a former clerk of Fell, left.": "Ann Hale",
    "In 2004 Jong-il Hale, a former clerk of Fell, left.": "Jong-il Hale",
}


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_what_somebody_is_beside_others_is_no_part_of_the_name(text: str, name: str) -> None:
    assert {one.people[0].name for one in tenures(text)} == {name}


SHOUTED = "SEN. CRAIG SAYS GRILES LEFT A VOID\n\nAnn Griles has gone. Griles was clerk of Fell until 2005."


def test_a_shouted_headline_names_nobody_with_its_verb() -> None:
    assert {one.people[0].name for one in tenures(SHOUTED)} == {"Ann Griles"}


DAYS = {
    "On 4 May 2010 Ann Hale told the board that she had been appointed chair of the Calder Trust.": "None",
    "In May 2010 Ann Hale testified under oath that Tom Reed was appointed chair of the Calder Trust.": "None",
    "It was in May 2010 that Tom Reed was appointed chair of the Calder Trust.": "2010-05",
    "In May 2010 Tom Reed, in a move that surprised many, became chair of the Calder Trust.": "2010-05",
}


@pytest.mark.parametrize(("text", "start"), DAYS.items())
def test_the_day_of_telling_is_no_day_of_what_is_told(text: str, start: str) -> None:
    assert [str(one.start) for one in tenures(text)] == [start]


def test_what_somebody_is_thought_fit_for_is_no_post() -> None:
    assert tenures("Ann Hale is the appropriate chair of the Calder Trust.") == []


MADE = {
    "The committee appointed Tom Reed chair of the Calder Trust.": ["chair"],
    "The committee elected Tom Reed head of Fell School.": ["head"],
    "The committee appointed Ann Hale and saw Tom Reed chair the meeting.": [],
}


@pytest.mark.parametrize(("text", "posts"), MADE.items())
def test_who_is_made_chair_holds_the_chair(text: str, posts: list[str]) -> None:
    assert [one.post for one in tenures(text)] == posts
