"""Idioms of resigning: "has got to go", "going nowhere", "consider your position", notices handed in."""

import pytest

from tests.resigned import statements, told
from tui.model.dates import EdtfDate
from tui.model.statements import Kind, Modality

CALLED_FOR = [
    "Council leader Ann Hale has got to go.",
    "Council leader Ann Hale must go by Christmas, said Ray Orr.",
    "Council leader Ann Hale wept. She should go as well, said Ray Orr.",
    "Council leader Ann Hale wept. She should go too.",
    "Ann Hale, cabinet member for finance, wept. The cabinet member for finance should go.",
    "Council leader Ann Hale met Ray Orr. He told the board that Ms Hale would have to go.",
    "Council leader Ann Hale met Ray Orr. “She’s got to go,” he said.",
    "Ann Hale was told to consider her position.",
    "Councillors urged Ann Hale to consider her position.",
]


@pytest.mark.parametrize("text", CALLED_FOR)
def test_who_must_go_is_called_to_resign(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.CALLED_FOR)}


def test_another_must_go_too() -> None:
    """Council leader Ann Hale has got to go, and so has chief executive Ray Orr."""
    both = {("Ann Hale", Modality.CALLED_FOR), ("Ray Orr", Modality.CALLED_FOR)}
    assert told("Council leader Ann Hale has got to go, and so has chief executive Ray Orr.") == both


@pytest.mark.parametrize(
    "text",
    [
        "Council leader Ann Hale insisted yesterday that she was going nowhere.",
        "Council leader Ann Hale said she is not going anywhere.",
        "Council leader Ann Hale said she had “no intention of going anywhere”.",
    ],
)
def test_who_goes_nowhere_denies_it(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.DENIED)}


@pytest.mark.parametrize(
    "text",
    [
        "Council leader Ann Hale has got to go home.",
        "Council leader Ann Hale should go as often as she can.",
        "Council leader Ann Hale must go to court.",
        "Council leader Ann Hale had to go.",
        "Ann Hale must go, said Ray Orr.",
        "Council leader Ann Hale said the talks were going nowhere.",
        "Ann Hale was going nowhere.",
        "Ann Hale was asked to consider her proposal.",
        "Ann Hale was asked to consider the position of the trust.",
        "Ann Hale put in her report.",
        "“He has got to go,” said council leader Ann Hale.",
    ],
)
def test_who_goes_elsewhere_resigns_from_nothing(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale and Ray Orr handed in their notice on 4 May 2011.",
        "Ann Hale and Ray Orr tendered their resignations on 4 May 2011.",
        "Ann Hale and Ray Orr have both resigned.",
        "Ann Hale, the clerk, and Ray Orr, the bursar, put in their notice on 4 May 2011.",
    ],
)
def test_each_of_two_resigns(text: str) -> None:
    assert told(text) == {("Ann Hale", None), ("Ray Orr", None)}


def test_a_notice_given_in_is_a_resignation() -> None:
    """Ann Hale gave in her notice on 4 May 2011."""
    [resignation] = statements("Ann Hale gave in her notice on 4 May 2011.", Kind.RESIGNATION)
    assert (resignation.date, resignation.modality) == (EdtfDate.parse("2011-05-04"), None)


def test_what_one_resigns_to_become_is_not_given_up() -> None:
    text = "Ann Hale, who stepped down in May 2011 to become president of the Orb Forum, spoke."
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [None]


def test_he_in_own_words_is_somebody_else() -> None:
    """Opposition leader Ray Orr tabled a motion. "He has resigned," he said."""
    text = "Opposition leader Ray Orr tabled a motion. “He has resigned,” said Mr Orr."
    assert told(text) == set()


TWO = "Ann Hale, leader of Calder Council, met Ray Orr, its chief executive. "


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Both stepped down in May.", None),
        ("Both of them have now resigned.", None),
        ("The two men resigned.", None),
        ("In the event neither man resigned.", Modality.DENIED),
        ("Neither of them would quit.", Modality.DENIED),
        ("Both men should resign.", Modality.CALLED_FOR),
        ("It was May. The pair have now resigned.", None),
    ],
)
def test_both_are_the_two_just_named(text: str, modality: Modality | None) -> None:
    assert told(TWO + text) == {("Ann Hale", modality), ("Ray Orr", modality)}


@pytest.mark.parametrize(
    "text",
    [
        TWO + "All three resigned.",
        TWO + "Both stood down a tank.",
        TWO + "Both were resigned to defeat.",
        "It was May. Both resigned.",
        "Ann Hale was there. Both resigned.",
    ],
)
def test_who_is_counted_and_not_named_is_nobody(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("THE leader of Calder Council has resigned. Ann Hale told members on Monday.", "Ann Hale"),
        ("The leader of Calder Council has resigned. Councillor Ann Hale told members on Monday.", "Ann Hale"),
        (
            "The leader of Calder Council has resigned. Ann Hale told members so. Opposition leader Tom Reed spoke.",
            "Ann Hale",
        ),
        (
            "Ann Hale, leader of Calder Council, wept. It was May. The leader of Calder Council has resigned.",
            "Ann Hale",
        ),
    ],
)
def test_a_post_that_opens_a_story_is_whose_name_opens_the_next_sentence(text: str, who: str) -> None:
    assert told(text) == {(who, None)}


def test_a_post_nobody_was_told_of_yet_is_whose_title_opens_the_next_sentence() -> None:
    """A council leader has resigned. Leader of Fell Council Ann Hale was sad."""
    assert told("A council leader has resigned. Leader of Fell Council Ann Hale was sad.") == {("Ann Hale", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale, leader of Orb Board, wept. Ray Orr laughed. The leader of Fell Council has resigned.",
        "Ray Orr laughed. The leader of Fell Council has resigned. Ann Hale spoke.",
        "The leader of Fell Council has resigned. It was late when Ann Hale spoke.",
        "The leader of Fell Council has resigned.",
        "A bursar has resigned. Ann Hale wept.",
        "The bursar will be replaced by Ann Hale.\n\nHis resignation came late.",
        "The bursar has resigned. Leader Ann Hale said she was sorry.",
        "The bursar has resigned. Ann Hale, the headmistress, was surprised.",
        "The bursar has resigned. Ann Hale accepted his resignation on Monday.",
    ],
)
def test_a_post_that_fits_nobody_named_is_nobody(text: str) -> None:
    assert told(text) == set()


def test_who_resigns_in_a_letter_is_who_wrote_it() -> None:
    """The chair read out a letter from Fergus Innes, resigning as secretary."""
    letter = "The chair, Ann Hale, read out a letter from Fergus Innes, resigning as secretary."
    assert told(letter) == {("Fergus Innes", None)}


def told_in_full(text: str) -> list[tuple[str, Modality | None, str]]:
    """The resignations of a text with how and when."""
    return [(one.people[0].name, one.modality, str(one.date or "")) for one in statements(text, Kind.RESIGNATION)]


@pytest.mark.parametrize(
    ("text", "resumed"),
    [
        ("Ann Hale was urged to quit. She did so in May 2014.", (None, "2014-05")),
        ("Ann Hale was urged to quit. She eventually did so.", (None, "")),
        ("Ann Hale was urged to quit and will do so in May 2018.", (Modality.PLANNED, "2018-05")),
        ("Ann Hale was told to resign. She has refused to do so.", (Modality.DENIED, "")),
        ("Whether Ann Hale ought to have quit is academic: she did so on 11 June 1974.", (None, "1974-06-11")),
    ],
)
def test_who_did_so_resigned(text: str, resumed: tuple[Modality | None, str]) -> None:
    assert told_in_full(text)[-1] == ("Ann Hale", *resumed)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale resigned in May. She did so in a rage.",
        "Ann Hale was urged to quit. Ray Orr did so.",
        "Ann Hale was urged to smile. She did so in May 2014.",
        "Ann Hale was urged to quit. The weather did so.",
        "Ann Hale should quit. Her friends do say so. She should do so.",
    ],
)
def test_who_did_something_else_so_resigned_no_further(text: str) -> None:
    assert len(told_in_full(text)) <= 1


def test_a_resignation_dated_after_its_document_is_planned() -> None:
    """Ann Hale resigns as chair on 1 May 2018."""
    assert told_in_full("Ann Hale resigns as chair on 1 May 2018.") == [("Ann Hale", Modality.PLANNED, "2018-05-01")]


def test_a_day_after_the_document_is_no_day_of_what_is_past() -> None:
    """Ann Hale was asked to go and resigned the next day."""
    assert told_in_full("Ann Hale resigned as leader the next day.") == [("Ann Hale", None, "")]


@pytest.mark.parametrize("text", ["Ann Hale stood down the second battalion.", "Ann Hale quit the chamber in a rage."])
def test_troops_are_stood_down_and_rooms_are_quitted(text: str) -> None:
    assert told_in_full(text) == []


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The mayor, Dan Hale, rejected calls for him to resign.", Modality.DENIED),
        ("Mayor Dan Hale has dismissed demands for him to stand down as leader.", Modality.DENIED),
        ("Mayor Dan Hale is facing calls for him to quit.", Modality.CALLED_FOR),
        ("Dan Hale is mayor. He rejected calls for him to go.", Modality.DENIED),
        ("Dan Hale is mayor. There were calls for him to go.", Modality.CALLED_FOR),
        ("Dan Hale is mayor. A motion calling on him to go was lost by four votes.", Modality.CALLED_FOR),
        ("Ann Poe tabled a motion calling for the mayor, Dan Hale, to go.", Modality.CALLED_FOR),
        ("Dan Hale is mayor. Ann Poe said that it was time for him to go.", Modality.CALLED_FOR),
    ],
)
def test_whoever_is_called_on_to_go_may_reject_it(text: str, how: Modality) -> None:
    assert told(text) == {("Dan Hale", how)}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Hale is mayor. Ann Poe asked him to go.",
        "Dan Hale is mayor. Ann Poe called on him to go further.",
        "Dan Hale is mayor. Ann Poe called on him to go and see the bridge.",
        "Ann Poe called for Dan Hale to go.",
        "Mayor Ann Poe rejected calls for him to resign.",
    ],
)
def test_whoever_is_asked_to_go_need_not_leave_a_post(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ('The mayor, Ann Poe, "has no plans to resign and looks forward to the fair", her aide said.', Modality.DENIED),
        ('Ann Poe "has no intention of resigning", her aide said.', Modality.DENIED),
        ('Ann Poe has "no plans" to step down as mayor.', Modality.DENIED),
        ("Ann Poe said she had “absolutely no intention” of resigning.", Modality.DENIED),
        ('Ann Poe will "step down as mayor in May", the council said.', Modality.PLANNED),
        ('They claim that Ann Poe has "resigned in disgust" over the cuts.', Modality.ALLEGED),
        ('Ann Poe has "stepped down with immediate effect", the council said.', None),
    ],
)
def test_a_predicate_may_stand_between_quotation_marks(text: str, how: Modality | None) -> None:
    assert told(text) == {("Ann Poe", how)}


def test_words_that_end_a_quotation_begin_no_predicate() -> None:
    assert told('"I met Ann Poe" was all he said before he resigned.') == set()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        (
            "Chief Constable Dan Hale wept. The authority rejected the chief constable's resignation.",
            Modality.CONDITIONAL,
        ),
        ("The clerk, Dan Hale, wept. Members called for the resignation of the clerk.", Modality.CALLED_FOR),
        (
            "Dan Hale was chairman of Orb Board. Ann Poe spoke. The chairman coyly offered his resignation.",
            Modality.CONDITIONAL,
        ),
    ],
)
def test_an_office_that_one_person_holds_may_stand_for_them(text: str, how: Modality) -> None:
    assert told(text) == {("Dan Hale", how)}


@pytest.mark.parametrize(
    "text",
    [
        "Former clerk Dan Hale wept. Members called for the resignation of the clerk.",
        "The clerk, Dan Hale, and the clerk of Fell, Ann Poe, wept. Members called for the resignation of the clerk.",
        "Dan Hale wept. The chairman coyly offered his resignation.",
    ],
)
def test_an_office_that_nobody_or_two_hold_stands_for_nobody(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(("day", "post"), [("in 1975", "mayor"), ("in 1968", "clerk"), ("to write", "mayor")])
def test_the_post_given_up_is_the_one_that_may_have_ended_then(day: str, post: str) -> None:
    text = f"Dan Hale served as clerk from 1961 to 1968 and as mayor from 1970 to 1975. He resigned {day}."
    assert [one.post for one in statements(text, Kind.RESIGNATION)] == [post]


def test_whoever_is_called_a_resigned_bishop_has_resigned() -> None:
    assert told("Ray Orr took the vows made by Ann Hale, resigned bishop of Fell, and left.") == {("Ann Hale", None)}


def test_a_seat_on_a_body_is_given_up_there() -> None:
    [one] = statements("Ann Hale has resigned her seat on Fell Parish Council.", Kind.RESIGNATION)
    assert one.organisation == "Fell Parish Council"


def test_one_post_of_two_that_are_given_up_is_named() -> None:
    text = "The board has accepted the resignation of its chairman and director, Ann Hale, effective immediately."
    assert [(one.post, one.modality) for one in statements(text, Kind.RESIGNATION)] == [("chairman", None)]


def test_each_of_several_has_the_post_before_the_name() -> None:
    text = "The resignations of Defence Secretary Ann Hale, Transport Secretary Ray Orr and Tom Reed followed in May."
    assert {(one.people[0].name, one.post) for one in statements(text, Kind.RESIGNATION)} == {
        ("Ann Hale", "defence secretary"),
        ("Ray Orr", "transport secretary"),
        ("Tom Reed", None),
    }


def test_whoever_is_blamed_for_a_resignation_has_not_resigned() -> None:
    assert told("The chairman, who quit, has blamed chief executive Ann Hale for his shock resignation.") == set()


def test_calls_for_members_to_resign_ask_it_of_no_one_named() -> None:
    assert told("Prime Minister Ann Hale has rejected calls for a number of cabinet members to resign.") == set()


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("“I feel that I have no option but to resign as clerk,” wrote Ann Hale.", None),
        ("“If it goes on I have no option but to resign,” said Ann Hale.", Modality.CONDITIONAL),
        ("In her resignation statement, Ann Hale said: “I am sorry.”", None),
        ("Ann Hale gave this as a reason for filing her resignation.", None),
        ("The mayor told of disagreements over the resignation of Ann Hale.", None),
    ],
)
def test_words_of_resignation_may_do_it(text: str, how: Modality | None) -> None:
    assert told(text) == {("Ann Hale", how)}


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        ("The mayor, Ray Orr, then told Tom Reed he should resign.", "Tom Reed", Modality.CALLED_FOR),
        ("Ray Orr was elected chairman in place of Tom Reed, resigned.", "Tom Reed", None),
        ("Ray Orr was elected chairman vice Tom Reed (resigned).", "Tom Reed", None),
        ("The vacancy was caused by the resignation from the board of Mr Tom Reed.", "Tom Reed", None),
        ("A letter was read from Tom Reed resigning his position as clerk.", "Tom Reed", None),
        ("No letter had been received from Tom Reed resigning as clerk.", "Tom Reed", Modality.DENIED),
        ("“I wish to tender my resignation as clerk,” wrote Tom Reed.", "Tom Reed", None),
        ("“I wish to resign as clerk,” wrote Tom Reed.", "Tom Reed", Modality.PLANNED),
        ("Tom Reed wrote: “I hereby offer my resignation.”", "Tom Reed", Modality.CONDITIONAL),
    ],
)
def test_it_is_told_of_whoever_the_words_beside_it_name(text: str, who: str, how: Modality | None) -> None:
    assert told(text) == {(who, how)}


def test_whoever_joins_another_in_resigning_and_the_other_resign() -> None:
    assert told("Ann Hale joins the barrister Ray Orr in resigning from Fell Council.") == {
        ("Ann Hale", None),
        ("Ray Orr", None),
    }


@pytest.mark.parametrize(
    ("text", "post", "body"),
    [
        (
            "Hale was chairman of Fell Nature Committee. He resigned from the committee.",
            "chairman",
            "Fell Nature Committee",
        ),
        (
            "Hale was clerk of Fell Council and a dean of Orb College. He resigned from the council.",
            "clerk",
            "Fell Council",
        ),
        ("Hale was clerk of Fell Council and a dean of Orb College. He resigned as clerk.", "clerk", "Fell Council"),
    ],
)
def test_the_one_post_somebody_has_at_a_body_is_given_up_there(text: str, post: str, body: str) -> None:
    [one] = statements(f"Dan {text}", Kind.RESIGNATION)
    assert (one.post, one.organisation) == (post, body)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Ann Poe said that it is incumbent on Dan Hale to resign his post.", Modality.CALLED_FOR),
        ("That requires the resignation of Secretary Dan Hale, said Ann Poe.", Modality.CALLED_FOR),
        ("Secretary Dan Hale made the right decision to resign as Secretary today.", None),
    ],
)
def test_what_a_resignation_hangs_on_tells_how_it_is_meant(text: str, how: Modality | None) -> None:
    assert told(text) == {("Dan Hale", how)}
