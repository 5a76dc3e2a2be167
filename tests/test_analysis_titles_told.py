"""Titles before names and appointments on no day told: which words are the post's, and whether it is still held."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Hale, Labour leader of Fell Council, spoke.", "Ann Hale: leader, Fell Council, current"),
        ("Ann Hale, Labour First Minister of Scotland, spoke.", "Ann Hale: first minister, Scotland, current"),
        ("Labour leader Ann Hale spoke.", "Ann Hale: labour leader, -, current"),
        ("Ann Hale was elected Democratic ward leader in 1942.", "Ann Hale: democratic ward leader, -, 1942/"),
        ("Ann Hale was elected leader of the ward three years later.", "Ann Hale: leader of the ward, -, current"),
        (
            "Fell County Republican Ann Hale was elected speaker of the House in 1990.",
            "Ann Hale: speaker, House, 1990/",
        ),
        (
            "The Conservative MP Ann Hale met Young Conservative Paul Reed.",
            "Ann Hale: MP, -, current",
        ),
        ("Rep. Ann Hale of Fell County spoke.", "Ann Hale: representative, Fell County, current"),
        ("Ann Hale's conduct as mayor of Fell was praised.", "Ann Hale: mayor, Fell, current ?"),
        ("They met borough surveyor Ann Hale.", "Ann Hale: borough surveyor, -, current"),
        (
            "Ann Hale was appointed assistant physician to the Fell Hospital in 1990.",
            "Ann Hale: assistant physician, Fell Hospital, 1990/",
        ),
        ("Ann Hale obtained a post as clerk of Orb Limited in 1971.", "Ann Hale: clerk, Orb Limited, 1971/"),
        ("Ann Hale received an appointment as clerk of Orb Limited.", "Ann Hale: clerk, Orb Limited, current"),
        ("Ann Hale served as the founding chair of Orb Limited.", "Ann Hale: founding chair, Orb Limited, former"),
        ("Managing director Ann Hale spoke.", "Ann Hale: managing director, -, current"),
        ("Ann Hale is women's officer of the Fell Union.", "Ann Hale: women's officer, Fell Union, current"),
        (
            "Ann Hale is National Women's Rights Officer of the Fell Union.",
            "Ann Hale: national women's rights officer, Fell Union, current",
        ),
        ("The miners' leader Ann Hale spoke.", "Ann Hale: miners' leader, -, current"),
        ("Fell's leader Ann Hale spoke.", "Ann Hale: leader, Fell, current"),
        ("Zundian Quality Meats spokesman Tom Reed spoke.", "Tom Reed: spokesman, Zundian Quality Meats, current"),
        ("Foreign Affairs spokesman Tom Reed spoke.", "Tom Reed: foreign affairs spokesman, -, current"),
        (
            "US Department of Agriculture Deputy Undersecretary Tom Reed spoke.",
            "Tom Reed: deputy undersecretary, US Department of Agriculture, current",
        ),
        ("They met State Controller Tom Reed of Brooklyn.", "Tom Reed: controller, -, current"),
        ("They met the Mayor and Ambassador Reed.", "Reed: ambassador, -, current"),
        ("Washington, D.C. U.S. Senator Ann Hale spoke.", "Ann Hale: U.S. senator, -, current"),
        (
            "They ban the Orb Workers Union (OWU) Senator Ann Hale, chair of Fell Trust, said.",
            "Ann Hale: chair, Fell Trust, current",
        ),
        ("Washington, DC Mayor Ann Hale spoke.", "Ann Hale: mayor, DC, current"),
        ("When Poe was elected chairman, Mayor Hale left.", "Hale: mayor, -, current"),
        (
            "U.S. Magistrate Judge Tom Reed of the Southern District of Ohio spoke.",
            "Tom Reed: U.S. magistrate judge, Southern District of Ohio, current",
        ),
        ("They met Ann Hale, Captain (retired) Tom Reed, and Mayor Ray Orr.", "Ray Orr: mayor, -, current"),
        ("They met Ann Hale, captain (retired), and spoke.", "Ann Hale: captain, -, current"),
        (
            "They met Ann Hale, medical director Professor Sir Tom Reed, and others.",
            "Tom Reed: medical director, -, current",
        ),
        ("They met Mayor Tom Reed of Brooklyn.", "Tom Reed: mayor, Brooklyn, current"),
        (
            "Col. Tom Reed, of Chester Springs, who headed the Troop Committee, spoke.",
            "Tom Reed: head, Troop Committee, former",
        ),
    ],
)
def test_what_stands_before_a_title_is_read_for_what_it_is(text: str, told: str) -> None:
    assert tenures(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "Dairy consultant Tom Reed spoke. The dairy was shut.",
        "Ann Hale, a critic of the mayor of Fell, spoke.",
        "Tom Reed could take a cue from the late Tanzanian founding leader.",
        "Tom Reed obtained a photograph of the clerk of Orb Limited.",
        "Other speakers for the fund-raising dinner include Reps. Ann Hale and Tom Reed.",
        "The crowd saw Ann Hale leave Capitol Hill.",
        "Fell should begin by appointing a full-time director, Ann Hale, who is shy, believes.",
        "Ann Hale spoke. She is not interested in being named director of Orb Limited.",
        "Ann Hale spoke. She has no intention of being named director of Orb Limited.",
    ],
)
def test_what_is_no_title_and_no_appointment_is_none(text: str) -> None:
    assert not tenures(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ann Hale was appointed clerk of Fell Council.", Status.FORMER),
        ("Ann Hale has been appointed clerk of Fell Council.", Status.CURRENT),
        ("The board has named Ann Hale as clerk of Fell Council.", Status.CURRENT),
        ("Ann Hale was appointed clerk of Fell Council. It rained yesterday and this week.", Status.CURRENT),
        (
            "Ann Hale has been appointed clerk of Fell Council. She resigned as clerk of Fell Council in 2004.",
            Status.FORMER,
        ),
    ],
)
def test_who_entered_a_post_on_no_day_holds_it_unless_it_is_told_to_be_over(text: str, status: Status) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    first = next(one for one in extract(document).statements if one.kind is Kind.TENURE)
    assert first.status is status


def test_a_paragraph_may_open_with_whom_it_goes_on_to_name() -> None:
    """He is made commandant who is named next, unless the paragraph has told of another."""
    opens = "After he was made commandant of the Fell Corps, General Tom Reed wrote."
    assert "Tom Reed: commandant, Fell Corps, current" in tenures(f"Hugh Orr spoke to Frank Lowe.\n\n{opens}")
    assert "Hugh Orr: commandant, Fell Corps, current" in tenures(f"Hugh Orr spoke. {opens}")
    life = "Hugh Orr was born in Fell. Hugh Orr was a writer. Hugh Orr wrote of bridges."
    assert "Tom Reed: commandant, Fell Corps, current" in tenures(f"{life}\n\nTom Reed went.\n\n{opens}")


def test_what_somebody_is_now_is_not_what_they_gave_up() -> None:
    text = "The seat was left by the resignation of Ann Hale, now a member of the Orb Board."
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    [resignation] = [one for one in extract(document).statements if one.kind is Kind.RESIGNATION]
    assert (resignation.post, resignation.organisation) == (None, None)
