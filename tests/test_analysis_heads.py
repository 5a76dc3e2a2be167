"""The heads and signatures of letters: who is named there, in what post, whom the paper is of."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

_LETTER = """{above}

7 January 2009

{address}

Dear Madam:

I thank you. Ray Orr was ill.

Sincerely,

{signed}
"""


def _letter(above: str = "Orb Limited", address: str = "14 Fell Street", signed: str = "") -> str:
    return _LETTER.format(above=above, address=address, signed=signed)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("The Honorable Ann B. Lowe\nAttorney General of Ohio", "Ann B. Lowe: attorney general, Ohio, current"),
        (
            "General Ann Lowe, M.D.\nSurgeon General, Fell Army\n12 Fell Pike",
            "Ann Lowe: surgeon general, Fell Army, current",
        ),
        (
            "Miss Ann Lowe,\n\nActing Clerk,\n\nParliament of Fell,",
            "Ann Lowe: acting clerk, Parliament of Fell, current",
        ),
        (
            "The Honorable Ann Lowe Director of Ports 950 Fell Avenue Fell, D.C. 20530",
            "Ann Lowe: director of ports, -, current",
        ),
        ("Ann Lowe Chair of Trustees", "Ann Lowe: chair of trustees, -, current"),
    ],
)
def test_an_address_tells_a_post(address: str, told: str) -> None:
    assert f"{told} 2009-01-07" in tenures(_letter(address=address))


@pytest.mark.parametrize("signed", ["(Sir Tom Hale)\n\nDirector", "Tom Hale Director", "Professor Tom Hale\nDirector"])
def test_a_signature_tells_a_post(signed: str) -> None:
    assert "Tom Hale: director, -, current 2009-01-07" in tenures(_letter(signed=signed))


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale Director resigns over ports\n\nThe board met in May and heard of it from the clerk.",
        "Tom Hale Directors\n\nThe board met in May and heard of it from the clerk.",
        "Hale Director\n\nThe board met in May and heard of it from the clerk.",
        "The board saw Tom Hale Director in May and heard of it from the clerk.",
    ],
)
def test_a_name_and_a_post_in_a_sentence_are_no_signature(text: str) -> None:
    assert not tenures(text)


_RELEASE = "The council met in May and heard that the roads of the town were closed for want of money again."


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("The Hon. Tom Hale MP  Minister for Ports and Roads", {"minister for ports and roads, -, current"}),
        ("Tom Hale, MP  Minister for Defence", {"MP, -, current", "minister for defence, -, current"}),
        ("TOM HALE MP  Member for Fell  Shadow Minister for Ports",
         {"member, Fell, current", "shadow minister for ports, -, current"}),
        ("Senator Tom Hale Parliamentary Secretary to the Prime Minister Secretary for Ports",
         {"parliamentary secretary to the prime minister, -, current",
          "secretary for ports, -, current"}),
    ],
)  # fmt: skip
def test_the_head_of_a_release_tells_the_posts_of_who_makes_it(head: str, told: set[str]) -> None:
    assert set(tenures(f"{head}\n\nRoads\n\n{_RELEASE}")) == {f"Tom Hale: {one}" for one in told}


@pytest.mark.parametrize(
    "head",
    [
        "Tom Hale chairman says that the roads must close",
        "Tom Hale director.",
        "Hale Minister for Ports",
        "Tom Hale President Trump ally",
        "Tom Hale Directors Limited",
    ],
)
def test_a_headline_is_no_head_of_a_release(head: str) -> None:
    assert not tenures(f"{head}\n\n{_RELEASE}")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            "The Minister for Ports, Ann Hale, the Minister for Roads, Tom Reed, and the chair, Max Moss, met.",
            ("Ann Hale: minister for ports", "Tom Reed: minister for roads", "Max Moss: chair"),
        ),
        (
            "The chairman, Ann Hale, the secretary, Tom Reed, and the clerk met.",
            ("Ann Hale: chairman", "Tom Reed: secretary"),
        ),
        (
            "Ann Hale, the chairman, Tom Reed, the secretary, and others met.",
            ("Ann Hale: chairman", "Tom Reed: secretary"),
        ),
        ("The board met Ann Hale, the chairman, Tom Reed, and others.", ("Ann Hale: chairman",)),
    ],
)
def test_in_a_row_each_title_is_of_its_own_name(row: str, told: tuple[str, ...]) -> None:
    assert tenures(row) == tuple(f"{one}, -, current" for one in told)


def _parties(text: str) -> list[tuple[str, str]]:
    [letter] = [one for one in statements(text, Kind.LETTER) if one.rule == "letter.printed"]
    return [(one.name, str(one.part)) for one in letter.people]


def test_the_paper_names_the_writer_where_nobody_signs() -> None:
    text = _letter(above="Tom Hale\nDirector", address="The Honorable Ann Lowe\nAttorney General")
    assert _parties(text) == [("Tom Hale", "sender"), ("Ann Lowe", "recipient")]
    [told] = statements(text.replace("Ray Orr was ill", "I resigned in May 2008"), Kind.RESIGNATION)
    assert (told.people[0].name, told.said_by) == ("Tom Hale", "Tom Hale")


def test_a_paper_of_several_names_nobody() -> None:
    text = _letter(above="Tom Hale\n\nMax Moss", address="The Honorable Ann Lowe")
    assert _parties(text) == [("Ann Lowe", "recipient")]


def test_who_signs_goes_before_who_the_paper_names() -> None:
    text = _letter(above="Tom Hale\nDirector", address="The Honorable Ann Lowe", signed="Max Moss")
    assert ("Max Moss", "sender") in _parties(text)


def test_what_a_letter_is_about_is_neither_its_reader_nor_its_day() -> None:
    subject = "Re: Letter from Counsel to Max Moss of January 6, 2009, and what came of it later"
    text = _letter(address=f"The Honorable Ann Lowe\n\n{subject}", signed="Tom Hale")
    [letter] = [one for one in statements(text, Kind.LETTER) if one.rule == "letter.printed"]
    assert (str(letter.date), _parties(text)[-1]) == ("2009-01-07", ("Ann Lowe", "recipient"))
