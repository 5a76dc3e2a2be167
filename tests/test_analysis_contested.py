"""What one side says and the other contests, what goes on in a play, and posts that nobody came to enter."""

import pytest

from tests.resigned import statements, told
from tui.model.statements import Kind, Modality

CONTESTED = [
    "Ann Hale says she resigned as clerk; the board says she was sacked.",
    "Ann Hale insists that she resigned, but the board maintains that she was dismissed.",
    "According to Ann Hale she resigned on 3 May. The trust's case is that she was dismissed.",
    "The mayor's office said Ann Hale had resigned. She told reporters she had been fired.",
    "Two versions are told. In one Ann Hale resigned; in the other she was pushed.",
    "Claim: Ann Hale resigned as mayor on Monday.",
    "Who said that Ann Hale resigned?",
    "Legend has it that Ann Hale resigned after a vision.",
    "Historians will say that Ann Hale resigned over the flood.",
    "I may have told the police that Ann Hale had resigned.",
    "My understanding at the time was that Ann Hale had resigned.",
    "The defence says Ann Hale resigned on 4 May; Ann Hale says she was on sick leave.",
    "Ann Hale resigned on Friday night, according to two people briefed on the talks.",
    "Ann Hale's evidence was that she resigned in June.",
    "There is a story, which I have never been able to verify, that Ann Hale resigned over a dog.",
    "Ann Hale says she resigned on 4 May; the office has no record of it.",
    "The force maintains that Ann Hale stepped down. Her barrister put it differently.",
    "My learned friend says that Ann Hale stepped down in March. That is not our case.",
    "Wikipedia for some hours said that Ann Hale had stood down; the edit has been reversed.",
    "You may think, members of the jury, that Ann Hale stepped down.",
    "Ann Hale had stood down, they said in the village.",
    "As far as the village was concerned Ann Hale had stood down.",
    "Ann Hale quit in a huff, said one docker. Another said she was sacked.",
    "The prosecution suggested that Ann Hale resigned because she knew.",
    "The mayor liked to say that Ann Hale resigned over a dog.",
    "The minutes record that Ann Hale resigned as clerk. This is an error.",
    "The register has it that Ann Hale resigned. That was a clerical mistake.",
    "The office kept two drafts, one in which Ann Hale resigned and one in which she did not.",
]


@pytest.mark.parametrize("text", CONTESTED)
def test_what_the_other_side_tells_otherwise_is_alleged(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.ALLEGED)}


TAKEN_BACK = [
    "Reports on Sunday said that Ann Hale had resigned. The diocese denies this.",
    "“Ann Hale has resigned,” the email said. It was a hoax.",
    "Ann Hale resigned as clerk, the minutes say. She disputes that.",
    "The minutes record that Ann Hale resigned as clerk. Ray Orr says the minutes are wrong.",
    "The manager recorded that Ann Hale had resigned. She had only said that she was tired.",
    "Officially, Ann Hale resigned. Unofficially, she was shown the door.",
    "Fact check: Ann Hale has resigned as leader. False.",
    "Mayor Ann Hale resigns. It never happened.",
    "I don't think Ann Hale resigned, whatever the papers say.",
    "I never believed that Ann Hale had resigned.",
    "Our headline on 4 June (“Ann Hale resigns as treasurer”) was wrong.",
    "“Breaking: Senator Ann Hale resigns,” read the alert, sent in error by an intern.",
    "A headline yesterday said the treasurer, Ann Hale, had quit; in fact it was the caterer.",
    "Q. You stood down in March 2012, Ms Ann Hale. A. I did not stand down. I was stood down.",
    "The caption – “Mayor Ann Hale, who quit last week” – should have read “Mayor Tom Hale”.",
    "“Ann Hale has resigned,” the loudspeaker announced. It was the last scene of the revue.",
    "I wrongly inferred from the email that Ann Hale had resigned.",
    "It would be wrong to say Ann Hale resigned.",
    "Ann Hale tweeted that she had resigned as chair. Her account had been hacked.",
    "Ann Hale said that she had resigned. She was lying.",
    "Q. When did Ann Hale resign as clerk?\n\nA. She never did.",
    "Q. Ms Ann Hale resigned as clerk, Mr Orr?\n\nA. No, she did not.",
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_an_answer_takes_back_what_was_heard(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.DENIED)}


CAME_TO_NOTHING = [
    "I dreamt last night that Ann Hale had resigned.",
    "The tribunal did not accept that Ann Hale had resigned.",
    "I do not recall that Ann Hale resigned.",
    "Ann Hale resigned as bursar in 1998, but the letter was never received.",
    "Ann Hale as good as resigned in the lobby.",
    "Every Christmas the verger, Ann Hale, resigned.",
    "Imagine the headlines: Mayor Ann Hale resigns.",
    "Ray Orr plays Ann Hale, a minister who resigned over the war.",
    "Ray Orr returns as Ann Hale, the leader who resigned at the end of series two.",
    "“The Empty Chair” tells the story of Ann Hale, who resigns as bishop.",
    "Act III: Ann Hale resigns as regent.",
    "In the second series of the drama, Ann Hale resigns on live television.",
    "In season two of the show, Ann Hale resigns as mayor.",
    "Ann Hale resigned almost weekly.",
    "Ann Hale resigned, did she?",
    "The draft press notice – “Ann Hale has today resigned” – was marked secret.",
    "Ann Hale joked at her own expense: “I quit as dean every Monday morning.”",
    "In one draft of the memoir Ann Hale resigns as dean.",
    "Ann Hale's resignation as chair had been agreed, subject to contract.",
    "“I quit,” said Ann Hale, and then, seeing their faces, “Only joking.”",
    "Ann Hale announced her resignation as chair on 1 May and on 2 May announced that she was staying.",
    "Ann Hale resigned as chair on 1 May, the letter having been torn up by the 2nd.",
    "Ann Hale wrote a letter of resignation but never sent it, her widower told the tribunal.",
]


@pytest.mark.parametrize("text", CAME_TO_NOTHING)
def test_what_is_dreamt_staged_or_all_but_done_is_conditional(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.CONDITIONAL)}


NO_POST = [
    "Ann Hale resigned from the race for mayor on Tuesday.",
    "Ann Hale quit the leadership contest on Tuesday.",
    "Faced with mate in two, Ann Hale resigned.",
    "With the boiler stepping down by half a bar each winter, the keeper, Ann Hale, asked for another.",
]


@pytest.mark.parametrize("text", NO_POST)
def test_what_is_no_post_is_not_resigned_from(text: str) -> None:
    assert told(text) == set()


HAPPENED = [
    "Ann Hale says she resigned as clerk; the board says it was sorry to see her go.",
    "Ann Hale said she resigned in May. The union says that three clerks had been sacked.",
    "Ann Hale resigned in May. The school denies that standards have fallen.",
    "Ann Hale resigned in May. She denies any wrongdoing.",
    "The paper reported that Ann Hale had resigned; she confirmed it yesterday.",
    "Ann Hale resigned as race director on Monday.",
    "Ann Hale resigned from the game's governing body.",
    "Ann Hale, who played cricket for Fell and resigned as chairman of the county club in 1988, has died.",
    "Ann Hale resigned at the end of the season.",
    "Ann Hale, later to resign as mayor, was a teacher.",
    "Every member was present when Ann Hale resigned.",
    "Ann Hale resigned as clerk in June 2011? Yes, she did.",
    "Ann Hale resigned as chair on 1 May and announced that the vicar was staying.",
    "Ann Hale said she resigned in May; the office has no plans to replace her.",
    "The force maintains that Ann Hale stepped down. Her barrister saw it in the paper.",
    "Ann Hale said that she resigned in May; the post has been advertised.",
    "Ann Hale resigned, they added, in May.",
    "Ann Hale resigned in May, said the mayor, one of her friends.",
    "The union has two leaders: Ann Hale resigned in May.",
    "Ann Hale resigned twice: in May and in June.",
    "Ann Hale resigned, and the letter was published in error.",
    "Ann Hale resigned as clerk. That was a mistake.",
    "Ann Hale resigned as clerk because of an error.",
    "Ann Hale resigned in one of two votes that the board lost.",
    "Ann Hale wrote a letter of resignation and sent it on Monday.",
    "Ann Hale stepped down by agreement on Monday.",
    "The board voted for accepting the resignation of Ann Hale.",
]


@pytest.mark.parametrize("text", HAPPENED)
def test_a_denial_of_something_else_leaves_it_as_told(text: str) -> None:
    assert told(text) == {("Ann Hale", None)}


@pytest.mark.parametrize("text", ["voted 6-5 on Monday against accepting", "was against accepting"])
def test_what_is_voted_down_is_denied(text: str) -> None:
    assert told(f"The board {text} the resignation of Ann Hale.") == {("Ann Hale", Modality.DENIED)}


@pytest.mark.parametrize(
    "text",
    [
        "The paper apologised yesterday for wrongly reporting that Ann Hale had resigned as vice-chancellor.",
        "Ann Hale laughed off a headline claiming she had resigned from the cabinet.",
    ],
)
def test_what_was_wrongly_reported_is_denied(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.DENIED)}


def test_close_to_resigning_without_doing_so_is_not_to_have_done_so() -> None:
    assert None not in {one for _, one in told("Ann Hale came close to resigning as chair without doing so.")}


NEVER_ENTERED = [
    "Ann Hale was elected mayor of Fell in May, but died before she could take office.",
    "Ann Hale was named ambassador to Peru in 2002; the Senate refused to confirm her.",
    "Ann Hale was appointed director in 2002. She never took up the post.",
    "Ann Hale was elected mayor in 2002 but declined the honour.",
    "Ann Hale was elected mayor in 2002 but the result was annulled.",
    "Ann Hale was elected mayor in 2002, but her election was declared void.",
    "Ann Hale's appointment as chair of the commission in 2009 fell through.",
    "Ann Hale has been approached about becoming chair of the commission.",
]


@pytest.mark.parametrize("text", NEVER_ENTERED)
def test_a_post_that_nobody_entered_is_not_held(text: str) -> None:
    assert all(one.modality for one in statements(text, Kind.TENURE))


ENTERED = [
    "Ann Hale was elected mayor of Fell in May 2002 before her brother took office as sheriff.",
    "Ann Hale was appointed director in 2002. The board refused to confirm the budget.",
    "Ann Hale was elected mayor in 2002. Ray Orr was never sworn in.",
    "Ann Hale's appointment as mayor in 2002 came after the merger fell through.",
]


@pytest.mark.parametrize("text", ENTERED)
def test_what_others_did_not_enter_leaves_a_post_as_told(text: str) -> None:
    [tenure] = statements(text, Kind.TENURE)
    assert (tenure.people[0].name, tenure.modality) == ("Ann Hale", None)


def test_within_a_vote_of_being_elected_is_not_elected() -> None:
    text = "Ann Hale came within one vote of being elected editor of the Review."
    assert all(one.modality for one in statements(text, Kind.TENURE))


STAGED = [
    "In the novel, Ann Hale is headmistress of a convent school.",
    "Ray Orr plays the president, Ann Hale, in a new thriller.",
    "In the play's second act the mayor, Ann Hale, was elected bishop.",
]


@pytest.mark.parametrize("text", STAGED)
def test_a_part_in_a_play_is_no_post(text: str) -> None:
    assert not statements(text, Kind.TENURE)


REAL = [
    "In the novel's first year in print Ann Hale was mayor.",
    "Ann Hale, who played cricket for Fell, was chairman of the club.",
    "Ann Hale is headmistress of Fell School and wrote a novel.",
]


@pytest.mark.parametrize("text", REAL)
def test_a_post_beside_a_novel_or_a_game_is_one(text: str) -> None:
    assert [one.people[0].name for one in statements(text, Kind.TENURE)] == ["Ann Hale"]


OTHERS = [
    "The wife of the mayor, Ann Hale, resigned from the parish council in 2004.",
    "A friend of the dean, Ann Hale, resigned in 2004.",
    "Ann Hale read out Ray Orr's letter: “I resign as deputy mayor.”",
    "The manager told Ann Hale: “I have resigned.”",
    "Ann Hale, 40, and a man of 50 who resigned in 2004 as a bailiff, were charged.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_who_is_only_named_beside_a_resignation_has_not_resigned(text: str) -> None:
    assert "Ann Hale" not in {name for name, _ in told(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Ray Orr told Ann Hale: “I have resigned as clerk.”",
        "Ray Orr told the mayor, Ann Hale: “I have resigned as clerk.”",
        "Ray Orr wrote to Ann Hale: “I have resigned as clerk.”",
        "Ray Orr: “I have resigned as clerk.” Ann Hale wept.",
        "Ann Hale was told by Ray Orr: “I have resigned as clerk.”",
    ],
)
def test_whoever_is_told_of_a_resignation_has_not_resigned(text: str) -> None:
    assert told(text) == {("Ray Orr", None)}


def test_a_title_before_somebodys_kin_is_not_that_of_whom_they_are_kin_to() -> None:
    text = "Present: the mayor, the deputy mayor, Ann Hale's husband, and the clerk."
    assert not statements(text, Kind.TENURE)


ELSEWHEN = [
    "Over the 2009 scandal Ann Hale resigned as dean.",
    "Ann Hale resigned as dean over the events of 2009.",
    "Ann Hale resigned as dean to fight the 2009 election.",
    "In the wake of the 2008 crisis Ann Hale resigned as dean.",
    "Ann Hale was appointed dean under an act of 2009.",
    "In 2009 a book by Ann Hale, who became dean, was banned.",
    "Ann Hale, best known for the 2012 inquiry, resigned as dean.",
    "Ann Hale resigned as dean ahead of the hearing on 4 May 2012.",
    "News that Ann Hale had resigned as dean broke on 4 May 2012.",
    "Ann Hale, it emerged on 4 May 2012, has resigned as dean.",
]


@pytest.mark.parametrize("text", ELSEWHEN)
def test_the_year_of_what_it_is_about_is_no_date_of_an_event(text: str) -> None:
    [event] = [*statements(text, Kind.RESIGNATION), *statements(text, Kind.TENURE)]
    assert (event.date, event.start) == (None, None)


DATED = [
    ("At the 2009 election Ann Hale was elected mayor.", "2009"),
    ("Ann Hale resigned as dean on the morning of 4 May 2009.", "2009-05-04"),
    ("In 2009 Ann Hale resigned as dean over the scandal.", "2009"),
    ("Ann Hale resigned as dean, effective as of this day, 12 February 2009.", "2009-02-12"),
    ("Ann Hale resigned as dean on 4 May 2009, a day ahead of the hearing.", "2009-05-04"),
]


@pytest.mark.parametrize(("text", "day"), DATED)
def test_the_time_at_which_it_took_place_is_its_date(text: str, day: str) -> None:
    [event] = [*statements(text, Kind.RESIGNATION), *statements(text, Kind.TENURE)]
    assert str(event.date or event.start) == day


def test_the_year_of_what_a_report_is_on_is_not_when_it_came_out() -> None:
    assert all(one.date is None for one in statements("The report on the 2009 fire was published.", Kind.PUBLICATION))


LETTERS = [
    (
        "Ann Hale says she wrote to the mayor on 4 May; the mayor's office has no record of any letter.",
        Modality.ALLEGED,
    ),
    ("Ann Hale says she wrote to the mayor on 4 May; the mayor's office has no comment.", None),
    ("Ann Hale says she wrote to the mayor on 4 May. He never received it.", Modality.ALLEGED),
]


@pytest.mark.parametrize(("text", "told_as"), LETTERS)
def test_a_letter_that_left_no_trace_is_alleged(text: str, told_as: Modality | None) -> None:
    assert {one.modality for one in statements(text, Kind.LETTER)} == {told_as}


def test_a_letter_that_nobody_thinks_was_written_is_none() -> None:
    text = "I don't think Ann Hale wrote to the mayor."
    assert all(one.modality for one in statements(text, Kind.LETTER))


def test_whom_somebody_succeeded_held_the_post_in_the_years_in_brackets() -> None:
    [earlier] = [one for one in statements(SUCCEEDED, Kind.TENURE) if one.people[0].name == "Lena Moss" and one.start]
    later = [one for one in statements(SUCCEEDED, Kind.TENURE) if one.people[0].name == "Ann Hale"]
    assert (str(earlier.start), str(earlier.end)) == ("2004", "2012")
    assert all((one.start, one.end) == (None, None) for one in later)


SUCCEEDED = "Ann Hale, who succeeded Lena Moss (chairman 2004 to 2012), is ill."


def test_the_comma_after_what_somebody_became_later_gives_the_date_to_the_rest() -> None:
    text = "The meeting was chaired by the headmaster, Ann Hale, later to become mayor, in 1999."
    assert all(one.start is None for one in statements(text, Kind.TENURE))


def test_a_house_number_denies_nothing() -> None:
    assert told("No 10 confirmed that Ann Hale had resigned as press secretary.") == {("Ann Hale", None)}
    assert told("No one confirmed that Ann Hale had resigned as press secretary.") != {("Ann Hale", None)}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Reports of Ann Hale's death were published on Monday.", 0),
        ("Reports of her death were published on Monday.", 0),
        ("Newspapers published reports of Ann Hale's arrest on Monday.", 0),
        ("Two reports of the commission were published on 4 May 2014.", 1),
        ("Her reports were published on 4 May 2014.", 1),
    ],
)
def test_reports_of_what_befell_somebody_are_no_works(text: str, count: int) -> None:
    assert len(statements(text, Kind.PUBLICATION)) == count


def test_what_is_wanted_may_stand_behind_a_colon() -> None:
    text = "The union wants two things: Ann Hale's resignation and a pay rise."
    assert told(text) == {("Ann Hale", Modality.CALLED_FOR)}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tom Reed met Ann Hale and Sue Orr resigned.", {"Sue Orr"}),
        ("Yesterday his friends Ann Hale and Sue Orr resigned.", {"Ann Hale", "Sue Orr"}),
        ("Tom Reed said Ann Hale and Sue Orr resigned.", {"Ann Hale", "Sue Orr"}),
    ],
)
def test_whom_another_verb_has_as_its_object_did_not_resign(text: str, people: set[str]) -> None:
    assert {name for name, _ in told(text)} == people
