"""Printed letters, judgments and hearings: whose deed, whose letter and whose post it is that they tell of."""

import pytest

from tests.correspondence import letters
from tests.correspondence import told as told_letter
from tests.held import tenures
from tests.published import publications
from tests.resigned import statements
from tui.model.statements import Kind, Part


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Penn was elected to the House on the death of Max Orr. He was elected mayor of Fell in 1850.", ()),
        ("Rubin worked for Judge Tom Reed. After that he worked as an associate at Orb Bank.", ()),
        ("Two of his sons, Tom Hale and Max Hale, farmed. He was elected mayor of Fell in 1857.", ()),
        (
            "Max Orr was elected to the House. He was elected mayor of Fell in 1850.",
            ("Max Orr: -, House, current", "Max Orr: mayor, Fell, 1850/"),
        ),
        ("Her sons met Max Orr at the fair. He was elected mayor of Fell in 1850.", ("Max Orr: mayor, Fell, 1850/",)),
    ],
)
def test_who_is_told_of_by_a_name_nobody_is_known_by_is_no_other(text: str, read: tuple[str, ...]) -> None:
    kept = tuple(one for one in tenures(text) if "judge" not in one)
    assert set(kept) <= set(read)
    assert kept[-1:] == read[-1:]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Tom Hale was clerk of Fell Council between 1990-92.", ("Tom Hale: clerk, Fell Council, 1990/1992",)),
        ("Tom Hale was clerk of Fell Council between wars.", ("Tom Hale: clerk, Fell Council, former",)),
        ("Bo Lund was appointed head writer in 1989.", ("Bo Lund: head writer, -, 1989/",)),
        (
            "Don Orr, MLA for Skelby-Wexcombe East since 2003, spoke.",
            ("Don Orr: MLA for Skelby-Wexcombe East, -, 2003/",),
        ),
        ("Don Orr, Secretary-Treasurer of Orb Bank, spoke.", ("Don Orr: secretary-treasurer, Orb Bank, current",)),
        ("Before Sam Cole KC, sitting as a deputy judge.", ("Sam Cole: deputy judge, -, current",)),
        ("King William was very firm upon this, so was the Queen.", ()),
        ("In the end he will return to govern, and Tom Hale will leave a marshal to carry on.", ()),
        ("On the contrary, Tom Hale ordered all Fellites to leave Candar.", ()),
        ("Tom Hale thinks that he would leave some Air Force in Skelby.", ()),
        ("Tom Hale knows that he leaves your Majesty in good hands.", ()),
        ("It was kind of poor old Mayor Tom Reed.", ("Tom Reed: mayor, -, current",)),
        ("It was kind of his old headmaster Tom Reed.", ("Tom Reed: headmaster, -, former",)),
        (
            "In June 1854 Tom Hale became clerk of Fell Council, and left the Orb Board when it was wound up.",
            ("Tom Hale: clerk, Fell Council, 1854-06/", "Tom Hale: -, Orb Board, former"),
        ),
        ("In June 1854 Tom Hale spoke, and left the Orb Board.", ("Tom Hale: -, Orb Board, /1854-06",)),
    ],
)
def test_posts_are_held_when_and_by_whom_they_are_told_to_be(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale asked Tom Reed if he saw harm in her writing to the duke.", [("Ann Hale", "", "")]),
        ("Ann Hale spoke of voicemail messages received by Tom Reed.", []),
        ("Ann Hale spoke of e-mails received by Tom Reed.", [("", "Tom Reed", "")]),
        ("MR ORR: Give the date of the letter.", []),
        ("There is no trace of the email being sent to Tom Reed by Ann Hale.", []),
        ("There is no answer to the email sent to Tom Reed by Ann Hale.", [("Ann Hale", "Tom Reed", "")]),
        ("MR ORR: Give me the letter of 4 May 2004.", [("", "", "2004-05-04")]),
        ("Tom Reed wrote to Ann Hale for the debt as of 31 December 2019.", [("Tom Reed", "Ann Hale", "")]),
        ("Tom Reed wrote to Ann Hale on 31 December 2019.", [("Tom Reed", "Ann Hale", "2019-12-31")]),
    ],
)
def test_letters_are_of_whoever_wrote_them(text: str, read: list[tuple[str, str, str]]) -> None:
    assert [told_letter(one) for one in letters(text)] == read


@pytest.mark.parametrize(
    ("called", "date"), [("a report dated March 2022 (the “March 22 Report”)", "2022-03"), ("a report", "2018-03-22")]
)
def test_a_month_may_be_called_by_two_figures_of_its_year(called: str, date: str) -> None:
    read = publications(f"Orb Bank then sent {called}. Ann Hale published the March 22 Report. It was long.")
    assert str(read[-1].date) == date


_HEARING = """The committee met at 10 in the old hall on Friday and heard a witness, who was sworn by the clerk.

TESTIMONY OF MR. TOM HALE

Mr. ORR. You know Max Hale and Ann Dale?

Mr. HALE. I do. I wrote to Jo Lane in May.

Mr. ORR. Did you write a letter to Orb Bank?

Mr. HALE. Yes, sir.

Mr. DALE. It may be accepted.
"""


@pytest.mark.parametrize(("heading", "senders"), [("TESTIMONY OF MR. TOM HALE", ["Tom Hale"]), ("HEARINGS", [])])
def test_who_is_asked_is_who_answers_and_bears_the_witness_s_name(heading: str, senders: list[str]) -> None:
    text = _HEARING.replace("TESTIMONY OF MR. TOM HALE", heading) + "\n\nTom Hale came later."
    asked = [one for one in statements(text, Kind.LETTER) if "Orb" in one.quote.exact]
    assert [name for one in asked for name in one.names(Part.SENDER)] == senders


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale spoke. In her tenure as dean from 1988 to 2013, Jo Orr helped.", ("Jo Orr: dean, -, 1988/2013",)),
        ("Ann Hale spoke. In her tenure as dean from 1988 to 2013, Hale helped.", ("Ann Hale: dean, -, 1988/2013",)),
        ("Ann Hale spoke.\n\nIn her tenure as dean from 1988 to 2013, Jo Orr helped.", ("Jo Orr: dean, -, 1988/2013",)),
        ("Ann Hale spoke. In her stead as mayor, Jo Orr helped.", ()),
    ],
)
def test_whose_time_in_post_a_phrase_tells_that_opens_a_sentence(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It is a film. Mayor Chip Orr (James Dale) goes home.", ()),
        ("It is a town. Mayor Chip Orr (James Dale) goes home.", ("Chip Orr: mayor, -, current",)),
        ("It is a film. Mayor Chip Orr (Labour) went home.", ("Chip Orr: mayor, -, current",)),
        ("STATEMENT BY THE PRIME MINISTER, THE HON PJ HALE", ("PJ Hale: prime minister, -, current",)),
        ("STATEMENT BY THE PRIME MINISTER, THE HON JO HALE", ("Jo Hale: prime minister, -, current",)),
        (
            "Ann Hale appointed Chair of Fell Council\n\nThe council met in the hall on Friday and chose her.",
            ("Ann Hale: chair, Fell Council, current",),
        ),
    ],
)
def test_parts_are_no_posts_and_titles_of_releases_tell_of_today(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("words", "authors"),
    [("and whether it was by the reporter,", ()), ("by", ("Tom Reed",))],
)
def test_whom_a_clause_behind_a_work_names_did_not_write_it(words: str, authors: tuple[str, ...]) -> None:
    [read] = publications(f"The board was misled when preparing the 2007 report {words} Mr Tom Reed.")
    assert read.names(Part.AUTHOR) == authors


def test_whom_a_question_turned_to_is_not_asked_the_next() -> None:
    text = (
        "Mr. ORR: Ms Lane, will you read it?\n\nMs JO LANE: I do.\n\nMr. TOM REED: I see.\n\n"
        "Mr. ORR: You wrote a letter to Orb Bank in 2004?\n\nMr. TOM REED: Yes."
    )
    [read] = statements(text, Kind.LETTER)
    assert read.names(Part.SENDER) == ("Tom Reed",)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Tom Hale spoke.\n\n    [Footnote 12: He was made clerk of Orb Bank in 1840.]", ()),
        ("Tom Hale spoke.\n\nHe was made clerk of Orb Bank in 1840.", ("Tom Hale: clerk, Orb Bank, 1840/",)),
        (
            "Tom Hale spoke.\n\n    [Footnote 12: Jo Dale. He was made clerk of Orb Bank in 1840.]",
            ("Jo Dale: clerk, Orb Bank, 1840/",),
        ),
        ("THE HON ANN HALE MP TED ORR", ()),
        ("Tom Hale is here. He was, the mayor believes, long with us.", ()),
        ("Tom Hale is here. He was, as mayor, long with us.", ()),
        ("Tom Hale appointed Max Orr to become mayor of Fell.", ("Max Orr: mayor, Fell, current",)),
        (
            "Tom Hale will appoint Max Orr to become mayor of Fell.",
            ("Max Orr: mayor, Fell, current (planned)",),
        ),
        ("He met Max Orr, who was to later become mayor of Fell.", ("Max Orr: mayor, Fell, current",)),
        ("He met Max Orr, who was to become mayor of Fell.", ("Max Orr: mayor, Fell, current (planned)",)),
        ("Penn was appointed clerk by Jo Orr, and she became mayor in 2006.", ()),
        ("Tom Penn was appointed clerk by Jo Orr, and he became mayor in 2006.", ("Tom Penn: mayor, -, 2006/",)),
    ],
)
def test_notes_and_asides_are_of_whoever_they_name(text: str, read: tuple[str, ...]) -> None:
    assert tuple(one for one in tenures(text) if "clerk, -" not in one) == read


def test_a_date_in_italics_is_read_whole() -> None:
    assert [told_letter(one)[2] for one in letters("Ann Hale wrote to Tom Reed on _12th June 1843_.")] == ["1843-06-12"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "Tara Dale was secretary to Jo Orr, mayor of Fell, from 2006 to 2007.",
            ("Tara Dale: secretary, -, 2006/2007", "Jo Orr: mayor, Fell, current"),
        ),
        (
            "Tara Dale met Jo Orr, mayor of Fell from 2006 to 2007.",
            ("Jo Orr: mayor, Fell, 2006/2007",),
        ),
        ("Tom Hale believed that Zork had indeed paid him and become the owner of Orb Bank.", ()),
        (
            "Tom Hale had indeed paid him and become the owner of Orb Bank.",
            ("Tom Hale: owner, Orb Bank, current",),
        ),
        ("Tom Hale Jr. was born in Fell, the son of judge Tom Hale.", ("Tom Hale: judge, -, current",)),
        ("They met with the clerk, Jo Orr, the mayor and a number of others.", ()),
        ("They met with the clerk, Jo Orr, the mayor, and left.", ("Jo Orr: mayor, -, current",)),
        ("Tom Hale called on the press to establish a voluntary ombudsman.", ()),
        (
            "In 1910 he met United States Attorney General Jo Orr.",
            ("Jo Orr: united states attorney general, -, current 1910",),
        ),
        ("She will be visiting President Hale in hospital.", ("Hale: president, -, current",)),
        ("They are with visiting professor Tom Hale.", ("Tom Hale: visiting professor, -, current",)),
        (
            "Max Orr was asked, and Tom Hale suggested that he saw his tenure as chair of Fell Council as a success.",
            ("Tom Hale: chair, Fell Council, former",),
        ),
        (
            "Orb Department met. Orb Department rose. Tom Hale has been clerk of the Fell Department since 2012, after "
            "joining the department in 2011.",
            ("Tom Hale: clerk, Fell Department, 2012/", "Tom Hale: -, Fell Department, 2011/"),
        ),
    ],
)
def test_times_and_titles_are_of_whom_they_stand_with(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ann Hale conducted a review of the port on 4 May 2015.", 0),
        ("Ann Hale published a review of the port on 4 May 2015.", 1),
        ("The office issued a discovery assessment on 4 May 2015.", 0),
        ("The office issued an assessment of the port on 4 May 2015.", 1),
    ],
)
def test_what_is_conducted_or_demanded_is_not_out(text: str, read: int) -> None:
    assert len(publications(text)) == read


def test_a_knight_by_the_given_name_is_the_one_who_is_a_knight() -> None:
    [read] = publications("Sir Max Hale met Max Reed. Sir Max’s first report was published in June 1990.")
    assert read.names(Part.AUTHOR) == ("Max Hale",)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "JOURNALIST: Prime Minister, Jo Orr says so.\n\nPRIME MINISTER: I see.\n\nJOURNALIST: It is?\n\n"
            "PRIME MINISTER: Yes.",
            (),
        ),
        (
            "JOURNALIST: Prime Minister, Mayor Jo Orr says so.\n\nPRIME MINISTER: I see.\n\nJOURNALIST: It is?\n\n"
            "PRIME MINISTER: Yes.",
            ("Jo Orr: mayor, -, current",),
        ),
        (
            "JOURNALIST: The prime minister, Jo Orr, says so.\n\nPRIME MINISTER: I see.\n\nJOURNALIST: It is?\n\n"
            "PRIME MINISTER: Yes.",
            ("Jo Orr: prime minister, -, current",),
        ),
        (
            "The bank is pleased to announce the appointment of the Honourable Jo Orr as clerk of Fell Court.",
            ("Jo Orr: clerk, Fell Court, current",),
        ),
        (
            "In 2009 Tom Hale was appointed by Jo Orr to the position of clerk of Fell Court.",
            ("Tom Hale: clerk, Fell Court, 2009/",),
        ),
        ("In 2009 Tom Hale was taken by Jo Orr to the position of the clerk of Fell Court.", ()),
    ],
)
def test_who_is_spoken_to_and_who_is_appointed(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("On 19 March 2018 HMRC issued the assessment in the sum of £4,549.", 0),
        ("On 19 March 2018 Orb Agency issued the assessment of the bridge.", 1),
    ],
)
def test_an_assessment_of_tax_is_no_work(text: str, read: int) -> None:
    assert len(publications(text)) == read


def test_a_queen_dowager_is_not_called_so() -> None:
    [read] = letters("The Queen Dowager is coming. The Queen wrote a letter to Ann Hale on 4 May 2004.")
    assert read.names(Part.SENDER) == ()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("I thank the Hon Max Orr MP for his service.", ()),
        ("I thank the Hon Max Orr, MP for Skelby.", ("Max Orr: MP, Skelby, current",)),
        (
            "Jo Orr is secretary of the Department of the Environment, Water, Heritage and the Arts.",
            ("Jo Orr: secretary, Department of the Environment, Water, Heritage and the Arts, current",),
        ),
        (
            "Jo Orr is secretary of the Department of Ports and the mayor left.",
            ("Jo Orr: secretary, Department of Ports, current",),
        ),
        ("Mr Max Orr APM is commissioner of Fell Police.", ("Max Orr: commissioner, Fell Police, current",)),
        ("They asked on 4 May 2009 for Tom Hale to be heard or for the payments to be suspended.", ()),
        (
            "They asked on 4 May 2009 for Tom Hale to be suspended as clerk.",
            ("Tom Hale: clerk, -, /2009-05-04 (called-for)",),
        ),
    ],
)
def test_members_are_thanked_and_departments_have_long_names(text: str, read: tuple[str, ...]) -> None:
    assert tenures(text) == read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Max Orr slept. By letter dated 15 May 2009, he was informed by the trust that he won.", ("", "Max Orr")),
        ("Max Orr slept. By letter dated 15 May 2009, he informed the trust that he won.", ("Max Orr", "")),
    ],
)
def test_who_is_informed_by_letter_gets_it(text: str, parties: tuple[str, str]) -> None:
    assert [told_letter(one)[:2] for one in letters(text)] == [parties]


@pytest.mark.parametrize(
    ("text", "modality"), [("I am writing this letter to you.", None), ("I will be writing this letter.", "planned")]
)
def test_a_letter_that_is_being_written_is_there(text: str, modality: str | None) -> None:
    assert [one.modality for one in letters(text)] == [modality]


@pytest.mark.parametrize(("by", "authors"), [("identified by Max Orr", ()), ("conducted by Max Orr", ("Max Orr",))])
def test_who_does_something_with_its_topic_did_not_write_a_work(by: str, authors: tuple[str, ...]) -> None:
    [read] = publications(f"The board published a review of the e-mails {by} in May 2004.")
    assert read.names(Part.AUTHOR) == authors


_SPELT = "They met the Fell Ports and Roads Commission (FPRC) and the Orb Council (OC). "


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("FPRC chairman Tom Orr left.", "Fell Ports and Roads Commission"),
        ("Tom Orr is chairman of the Fell Ports and Roads Commission.", "Fell Ports and Roads Commission"),
        ("OC chairman Tom Orr left.", "Orb Council"),
        ("Tom Orr is chairman of Orb Bank and Roads Commission staff left.", "Orb Bank"),
    ],
)
def test_initials_say_where_the_name_of_a_body_begins(text: str, body: str) -> None:
    assert [one.organisation for one in statements(_SPELT + text, Kind.TENURE)] == [body]


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Orb Chairman Dale, Mayor Reed Meet", ("chairman",)),
        ("Orb Chairman Dale, Mayor of Fell", ("chairman", "mayor")),
    ],
)
def test_a_title_in_a_headline_is_of_the_name_behind_it(title: str, read: tuple[str, ...]) -> None:
    text = f"{title}\n\nThey said that Jo Dale came to the old hall on Friday and left it again before the vote."
    assert tuple(one.post for one in statements(text, Kind.TENURE)) == read


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Tom Hale is sad that the Fell Parties appear to be walking away from Orb Bank.", 0),
        ("Tom Hale is sad to be walking away from Orb Bank.", 1),
    ],
)
def test_who_goes_is_who_the_clause_names(text: str, held: int) -> None:
    assert len(statements(text, Kind.RESIGNATION)) == held
