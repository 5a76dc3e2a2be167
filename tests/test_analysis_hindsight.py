"""What is never shown as having happened: events taken back, doubted, or nobody's, in the words around them."""

import pytest

from tests.resigned import statements, told
from tui.model.statements import Kind, Modality

DENIED = [
    "Ann Hale was advised against resigning.",
    "Hasn't Ann Hale resigned?",
    "The mayor spoke of no call for Ann Hale's resignation.",
    "What the telegram said was not that Ann Hale had resigned.",
    "We said that Ann Hale had stepped down. In fact she has been re-elected.",
    "How Ann Hale escaped having to resign remains a mystery.",
    "“That I resigned as reeve is pure invention,” Ann Hale told the Courier.",
    "It is not true, as some have written, that Ann Hale resigned in May.",
    "Ann Hale's resignation has not yet been announced.",
    "The resignation of Ann Hale did not come.",
    "The Courier was wrong to say that Ann Hale resigned as clerk in 1931.",
    "The Courier was mistaken in saying that Ann Hale had resigned.",
    "The press office described as unfounded a report that Ann Hale had resigned.",
    "The Courier reported in error that Ann Hale had resigned.",
    "Owing to a translation error, a bulletin stated that Ann Hale had resigned.",
    "The Courier's story that Ann Hale had resigned was made up.",
    "Ann Hale's resignation was held to be invalid.",
    "The tribunal held that the resignation of Ann Hale, given under duress, was void.",
    "The Courier reported on 2 February that Ann Hale had resigned. It printed a correction the following week.",
    "The board ruled that the resignation of Ann Hale from her post at Fell School, given in anger, was void.",
    "News of Ann Hale's resignation proved false.",
    "A false report of Ann Hale's resignation went round.",
    "The mayor told friends, wrongly, that Ann Hale had resigned.",
    "The mayor mistakenly announced the resignation of Ann Hale.",
    "The Courier has apologised for saying that Ann Hale had resigned.",
    "Ann Hale had her letter of resignation in her bag, but she never produced it.",
    "There is no truth whatever in the story that Ann Hale has resigned.",
    "The High Court set aside the resignation of Ann Hale.",
    "It was not Ann Hale who resigned as clerk.",
    "A spokesman described as pure fantasy a post which said that Ann Hale had resigned.",
    "Ann Hale resigned as clerk at nine and rescinded at noon.",
    "The notice of 3 June that Ann Hale had resigned as clerk has been cancelled.",
    "Sources in the ministry deny that Ann Hale wrote a letter of resignation.",
    "Ann Hale, who resigned on Tuesday as clerk, was persuaded on Wednesday to un-resign.",
    "The entry that tells of Ann Hale's resignation, and her resignation itself, was in error.",
    "An item stated that Ann Hale had resigned as chair. She has not, and we regret it.",
    "It is not the case that Ann Hale resigned.",
    "No record exists of Ann Hale resigning.",
    "An earlier version of this article said that Ann Hale had resigned as chair.",
    "The Courier wrongly reported that Ann Hale had resigned.",
    "We heard that Ann Hale had resigned in May. She had not.",
    "We were told by two clerks that Ann Hale had resigned. She did not: she stayed till 2014.",
    "It was put about that Ann Hale had resigned but she hadn't.",
    "People said that Ann Hale had resigned; she had done nothing of the kind.",
    "Your correspondent writes that Ann Hale resigned as clerk. She did no such thing; she was on leave.",
    "The papers claimed that Ann Hale had resigned. She never did.",
    "The suggestion in the Courier that Ann Hale resigned in May is simply untrue.",
    "The story that Ann Hale resigned in 2004 is a myth.",
    "None of the three, not even Ann Hale, resigned.",
    "Ann Hale did not, in the end, resign.",
    "Ann Hale has not, as far as I know, resigned.",
    "Ann Hale, who nearly quit in 2011, spoke first.",
    "Ann Hale almost resigned in 2011.",
    "Ann Hale all but resigned in 2011.",
    "Ann Hale resigned on 3 May 2011 but withdrew her resignation the next day.",
    "Ann Hale resigned on 3 May 2011. She later withdrew her resignation.",
    "Ann Hale resigned in May, only to withdraw the letter a day later.",
    "Ann Hale resigned as chair of the Fell Trust, only to change her mind.",
    "Ann Hale was dissuaded from resigning as chair of the Fell Trust.",
    "Instead of resigning as chair of the Fell Trust, Ann Hale sued.",
    "Q. Ms Ann Hale resigned in 2011, did she not?\n\nA. She didn't. She stayed till 2014.",
    "Q. Ms Ann Hale resigned in 2011, didn't she?\n\nA. No. She stayed till 2014.",
    "Ann Hale resigned, the paper said. It was wrong.",
    "Ann Hale's resignation, so surely foretold by the Courier, never came.",
    "Ann Hale says that at no time did she tender, or think of tendering, her resignation.",
    "Ann Hale handed the mayor her resignation at noon; at one she asked for it back.",
    "Ann Hale quit? Don't you believe it.",
    "At no point in her evidence did Ann Hale say that she had resigned.",
    "Ann Hale's notice of resignation was defective and she remains a clerk.",
    "Ann Hale resigned none of her offices.",
    "The judge rejected the submission that Ann Hale had resigned.",
    "Ann Hale quits? Not so fast.",
    "Mayor Ann Hale spoke. The Hale resignation never came.",
]


@pytest.mark.parametrize("text", DENIED)
def test_what_is_taken_back_is_denied(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.DENIED)}


CONDITIONAL = [
    "Ann Hale put off resigning as clerk.",
    "Ann Hale lost the vote and now faces having to resign.",
    "The choice is to choose between the resignation of Ann Hale and an election.",
    "Rather than see Ann Hale forced out, the students sat down.",
    "Ann Hale faces the sack or the humiliation of having to resign.",
    "The strike would be called off on the day that Ann Hale resigned.",
    "They prayed that Ann Hale be removed or induced to resign.",
    "Has the chairman of the Grain Board, Miss Ann Hale, resigned?",
    "Ann Hale denied telling the board that she had resigned.",
    "The mayor never said that Ann Hale had resigned.",
    "The mayor never said Ann Hale had resigned.",
    "The cartoon had Ann Hale leaving by the window with her resignation in her teeth.",
    "Jokes about the vicar, Ann Hale, resigning over the organ were many.",
    "Nothing would please me more than to see Ann Hale quit the board.",
    "Ann Hale, whose resignation has been the subject of much speculation, took the chair.",
    "It was April Fools' Day, and the radio said that Ann Hale had resigned.",
    "Her defeat was a step to the resignation of Ann Hale.",
    "It was Ann Hale's resignation that the union wanted.",
    "A spokesman would not confirm that Ann Hale had resigned.",
    "Ann Hale's resignation looks likely.",
    "Ann Hale's resignation, had it come, would have been a blow.",
    "A draft statement, never issued, announced the resignation of Ann Hale.",
    "Staff hope that Ann Hale resigns.",
    "Staff would rather that Ann Hale resigned.",
    "The strike will go on until Ann Hale has resigned.",
    "The deal hinges on the resignation of Ann Hale.",
    "A condition of the deal was the resignation of Ann Hale.",
    "The union made Ann Hale's resignation a condition of talks.",
    "Nothing less than Ann Hale's resignation will do.",
    "Ann Hale's resignation letter stayed in a drawer.",
    "Ann Hale's letter of resignation was returned unread.",
    "The mayor tore up Ann Hale's resignation letter.",
    "The mayor would not hear of Ann Hale resigning.",
    "Ann Hale put her resignation on the table.",
    "There is no sign that Ann Hale has resigned.",
    "Either Ann Hale resigns or the council will remove her.",
    "Members are plotting to make the Speaker, Ann Hale, resign.",
    "Ann Hale had her resignation as chair of the Fell Trust turned down.",
    "The scenario assumes that Ann Hale resigns.",
    "Ann Hale’s resignation from the bench, when it comes, will surprise no one.",
    "Ann Hale’s proffered resignation was rejected.",
    "Ann Hale tendered her resignation in June 1811; Strangeways refused it.",
    "Ann Hale resigned in May, and the board would not hear of it.",
    "In the role-play Ann Hale resigned at noon.",
    "The sketch had Ann Hale tearfully stepping down.",
    "Her novel opens with the resignation of a minister, Ann Hale.",
    "Ann Hale resigned in a dream.",
    "“I resign,” said Ann Hale, joking.",
    'In her novel "The Clerk", Ivy Poe tells how Ann Hale resigned as mayor.',
    "Ivy Poe has written a novel. The resignation of Ann Hale is the best thing in the book.",
    "A fake press release said that Ann Hale had resigned.",
    "One can picture the scene: Ann Hale, in tears, resigning on the spot.",
    "Ann Hale steps down only in the event that the vote is lost.",
    "Ann Hale’s resignation, if it comes, will surprise no one.",
    "Ann Hale wrote out her resignation and kept it in a drawer.",
    "Ann Hale offered her resignation on 9 June; it was not accepted.",
    "Ann Hale tendered her resignation on 9 June but it was refused.",
    "Ann Hale tendered her resignation on 9 June. It was refused.",
    "Ann Hale tendered her resignation on 9 June. The board refused to accept it.",
    "Ann Hale offered her resignation, which the board declined to accept.",
    "Alderman Ann Hale tendered her resignation in May 1911; the corporation unanimously declined to receive it.",
    "Ann Hale resigned on 3 May 2011 but was persuaded to stay.",
    "Ann Hale resigned in May but changed her mind a week later.",
    "Ann Hale would, had the vote been lost, have resigned in 2011.",
    "Ann Hale could, I think, have resigned.",
    "I wish Ann Hale had resigned.",
    "Imagine that Ann Hale resigned tomorrow.",
    "Ann Hale joked that she had resigned.",
    "The day Ann Hale resigns is the day I leave.",
    "The moment that Ann Hale resigns the coalition will fall.",
    "The group gave Ann Hale a better chair to stop the mayor from resigning.",
    "Ann Hale would not talk about resigning as clerk.",
    "The chances of Mayor Ann Hale resigning before the vote are nil.",
    "The columnists had Ann Hale resigning within the week.",
    "Nobody would have blamed Ann Hale for resigning as clerk.",
    "Ann Hale resigning as clerk? Nobody believed it.",
    "Ann Hale keeps her resignation letter in a drawer.",
    "In the event that Ann Hale resigns the chair, her deputy will serve.",
    "Should it be proved, then Ann Hale resigns as clerk.",
    "At no time did Ann Hale, as she then was, resign as clerk.",
    "It was not as though Ann Hale resigned as clerk.",
    "Ann Hale's resignation is in the post, joked the mayor.",
    "Ann Hale had counted on resigning as clerk in June, but the floods came first.",
    "“One more such question and I resign as clerk,” said Ann Hale, to laughter.",
    "Parents had a forged circular in which the head, Ann Hale, resigned.",
    "Ann Hale would do us all a favour by promptly resigning as clerk.",
    "The film ends with the mayor, Ann Hale, resigning as clerk.",
    "Ann Hale turned in a letter of resignation in August and the mayor asked her to wait.",
    "“Tell them that I have resigned as clerk,” joked Ann Hale.",
    "Ann Hale’s resignation, were it to come, would surprise no one.",
    "Ann Hale was understood to be ready to quit if the vote was lost.",
    "A draft of the letter, in which Ann Hale resigned as clerk, was found in her desk.",
    "Ann Hale drafted a letter resigning as clerk; it was found unsent.",
    "The minutes do not record that Ann Hale resigned.",
    "There is nothing in the file to show that Ann Hale resigned.",
    "In a scene cut from the film the mayor, Ann Hale, resigns on air.",
    "The resignation of the clerk, Miss Ann Hale, was on everybody's lips that winter.",
    "Ann Hale had tendered her resignation, and the mayor had declined to take it.",
    "The board may be saved from having to accept Ann Hale's resignation.",
    "By resigning, Ann Hale would have lost her pension.",
    "Ann Hale's resignation hinges on the vote.",
    "Ann Hale's resignation offer is said to have come late.",
    "“I always carry my resignation letter with me,” said Ann Hale.",
    "The board put off a decision on the resignation of Ann Hale.",
    "There was no evidence upon which a jury could find that Ann Hale had resigned.",
    "Were it not for the pension, Ann Hale said, she'd have resigned in 1950.",
    "Ann Hale's resignation lay on the mayor's desk, unopened, when the news came.",
    "On one reading of the letters Ann Hale had resigned.",
    "Are you resigning, Ann Hale?",
    "The mayor thought that Ann Hale's resignation was uncalled for.",
    "The clerk had not been told of any resignation by Ann Hale.",
    "The board denied that Ann Hale was facing the sack or had resigned.",
    "In theory Ann Hale resigned every year.",
]


@pytest.mark.parametrize("text", CONDITIONAL)
def test_what_came_to_nothing_is_conditional(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.CONDITIONAL)}


ALLEGED = [
    "According to legend, Ann Hale resigned in 1390.",
    "Speculation is mounting that Ann Hale has resigned.",
    "Anonymous callers told the Courier that Ann Hale had resigned.",
    "Many believed, and some still believe, that Ann Hale resigned in May.",
    "The mayor asserted, without evidence, that Ann Hale had resigned.",
    "A text message saying that Ann Hale had resigned was the work of two boys.",
    "Some historians hold that Ann Hale resigned her see in 1021.",
    "It was said more than once in evidence that the clerk, Dr Ann Hale, was made to resign.",
    "It has been suggested to this Inquiry that Ann Hale resigned in May.",
    "It was hinted that Ann Hale had resigned.",
    "The Courier hinted that Ann Hale had resigned in disgrace.",
    "It is a pet theory that Ann Hale had resigned as clerk.",
    "On paper Ann Hale gave up her seat in 2011.",
    "The indictment says that Ann Hale resigned as clerk to avoid arrest.",
    "The Courier speculated that Ann Hale had resigned.",
    "Many assumed that Ann Hale had resigned.",
    "The mayor was under the impression that Ann Hale had resigned.",
    "It is alleged that the registrar, Ann Hale, resigned to avoid an inquiry.",
    "The letter purported to be Ann Hale's resignation as chair of the Fell Trust.",
    "The so-called resignation of Ann Hale was read out.",
    "It was put about by the rebels that Ann Hale had resigned.",
    "According to an anonymous leaflet, Ann Hale has resigned.",
    "The word in the tea room is that the chief whip, Ann Hale, has resigned.",
    "The town’s weekly told its readers that Ann Hale had quit.",
    "Tradition says that Ann Hale resigned by telegram.",
    "Ann Hale, it was stated, resigned in 2004.",
    "We were told that Ann Hale had resigned.",
    "I was told by a clerk that Ann Hale had resigned.",
    "It was said that Ann Hale had resigned.",
    "Ann Hale has, it is understood, resigned.",
    "Ann Hale, it is understood, has resigned.",
    "Ann Hale has, sources say, resigned.",
    "Ann Hale has resigned, it is understood.",
    "Ann Hale had resigned, or so the board believed.",
    "Ann Hale has resigned, according to reports.",
    "Ann Hale resigned, it was wrongly reported, in May 2011.",
    "Ann Hale resigned, so the story goes, in a rage.",
    "Some believe Ann Hale resigned in 2011.",
    "Counsel put it to Ann Hale that she had resigned in disgrace.",
    "Unconfirmed reports said that the clerk, Ann Hale, had resigned.",
    "People were saying that Ann Hale had resigned.",
    "The head, Ann Hale, resigned, according to a post on a parents' page.",
    "An account in the name of the mayor said that Ann Hale had resigned.",
    "My understanding was that Ann Hale had resigned.",
    "The first edition carried a report that Ann Hale had resigned.",
    "The mayor put it about that Ann Hale had resigned.",
    "Reports circulating on Friday that Ann Hale had quit surprised her office.",
    "Reports that Ann Hale had quit were described by her office as “a complete fabrication”.",
]


@pytest.mark.parametrize("text", ALLEGED)
def test_what_is_handed_on_is_alleged(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.ALLEGED)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale resigned in May, but Ray Orr did not.",
        "There was triumph at the resignation of Ann Hale.",
        "May 2004: Ann Hale's resignation.",
        "Ann Hale resigned from the scandal-hit and renamed Orb Trust.",
        "Ann Hale was hounded into resigning in May.",
        "The press hounded Ann Hale into resigning in May.",
        "The minutes do not mention that Ann Hale resigned.",
        "The mayor did not know that Ann Hale had resigned.",
        "Ann Hale resigned, saying that the mayor had lied. He had not.",
        "Ann Hale's resignation, which never came up, was in May.",
        "By resigning, Ann Hale lost her pension.",
        "The reasons for Ann Hale's resignation are not known.",
        "Amid the shock of Ann Hale's resignation the board met.",
        "The report that Ann Hale wrote before she resigned was lost.",
        "I see Ann Hale resigned in May.",
        "The rector, Professor Ann Hale, resigned in May.",
        "Why has the chairman, Miss Ann Hale, resigned?",
        "When Ann Hale, the chairman, resigned, who took over?",
        "Ann Hale has not said why she resigned.",
        "We can confirm that Ann Hale has resigned.",
        "The leak led very quickly to Ann Hale's resignation.",
        "The tie lasted beyond Ann Hale's resignation.",
        "The leak about Ann Hale forced her resignation.",
        "Ray Orr was reportedly the top choice for Secretary of State after Ann Hale's resignation.",
        "The board voted unanimously to accept Ann Hale's resignation.",
        "The board voted 5-0 to accept Ann Hale's resignation.",
        "The council issued a statement saying that Ann Hale had resigned.",
        "The vicar, Ann Hale, resigning over the organ, said that she was sorry.",
        "That Ann Hale resigned is not in doubt.",
        "Parents were told by text that Ann Hale had resigned.",
        "Forced to resign as mayor in 1974, Ann Hale left the town.",
        "Forced out as mayor in 1974, Ann Hale left the town.",
        "The resignation of Ann Hale did not affect the response.",
        "Ann Hale's resignation has not satisfied the unions.",
        "The mayor gave no reason for the resignation of Ann Hale.",
        "The leak led directly to the resignation of Ann Hale.",
        "There was anger at the resignation of Ann Hale.",
        "It was Ann Hale's resignation that triggered the contest.",
        "Ray Orr took over after his own predecessor Ann Hale's forced resignation.",
        "Ray Orr was reportedly the first choice following Ann Hale's resignation.",
        "It was resolved to accept the resignation of Ann Hale.",
        "Ann Hale turned in her resignation.",
        "Why did Ann Hale resign?",
        "I, Ann Hale, hereby resign.",
        "Ann Hale told the inquiry she had to resign in 2004.",
        "The Courier suggested to its readers a walk, and Ann Hale resigned.",
        "Ann Hale resigned in May. Ray Orr did not.",
        "Ann Hale, it was clear, had resigned.",
        "Ann Hale has, with regret, resigned.",
        "Ann Hale has, though not without regret, resigned.",
        "The board accepted Ann Hale's resignation and refused her request for a pension.",
        "Ann Hale resigned after her plan was rejected.",
        "Ann Hale resigned in May and later withdrew from public life.",
        "Ann Hale resigned in May. She did not give a reason.",
        "Ray Orr said that Ann Hale had resigned. He did not say why.",
        "Ann Hale resigned in May and Ray Orr was persuaded to stay.",
        "Q. You knew her?\n\nA. Yes.\n\nQ. When Ann Hale resigned in 2011, did you write to her?\n\nA. No. I did not.",
        "Q. Ms Ann Hale resigned in 2011, didn't she?\n\nA. Yes, she did.",
        "Ann Hale resigned in May. The minister refused to comment.",
        "Ann Hale resigned in May. She said it was handled badly, but had agreed to stay to help in the war.",
        "Ann Hale offered her resignation on 9 June and it was accepted.",
        "Ann Hale resigned the day that the report came out.",
        "It emerged that Ann Hale had resigned.",
        "His Excellency has been pleased to accept the resignation of Ann Hale as clerk.",
        "Then came the resignation of Ann Hale.",
        "The council had no choice but to accept the resignation of Ann Hale.",
        "Ann Hale turned in her badge on Wednesday.",
        "Ann Hale demitted office in May.",
        "Elections were called following the resignation of Ann Hale as clerk.",
        "Ann Hale turned in a letter of resignation in May.",
        "Staff were surprised when Ann Hale tendered resignation on Monday.",
        "It was in protest that Ann Hale resigned.",
        "The mayor thought it right that Ann Hale had resigned.",
        "It was not Ray Orr but Ann Hale who resigned.",
        "What, since resigning, has Ann Hale done?",
        "Resigning her seat in May, Ann Hale spoke for an hour.",
        "The paper printed her letter in which Ann Hale resigned.",
    ],
)
def test_what_others_did_or_said_takes_nothing_back(text: str) -> None:
    assert told(text) == {("Ann Hale", None)}


def test_neither_of_two_resigned() -> None:
    """Neither Ann Hale nor Ray Orr resigned."""
    both = {("Ann Hale", Modality.DENIED), ("Ray Orr", Modality.DENIED)}
    assert told("Neither Ann Hale nor Ray Orr resigned.") == both
    titled = told("Neither Councillor Hale nor the clerk, Mr Orr, has resigned, contrary to our issue of 3 July.")
    assert titled == {("Orr", Modality.DENIED)}
    assert told("The clerk, Mr Orr, has resigned, but neither of the mayors.") == {("Orr", None)}


def test_a_motion_for_one_thing_or_the_other_calls_for_both() -> None:
    assert told("Members moved for the removal or resignation of Ann Hale.") == {("Ann Hale", Modality.CALLED_FOR)}


@pytest.mark.parametrize(
    "text", ["The mayor said that Ann Hale had to resign.", "The mayor told Ann Hale she had to resign."]
)
def test_what_others_say_somebody_had_to_do_is_called_for(text: str) -> None:
    assert told(text) == {("Ann Hale", Modality.CALLED_FOR)}


@pytest.mark.parametrize(
    "answer", ["We reject that suggestion.", "The rumour proved false.", "The council denied the story."]
)
def test_the_next_sentence_may_reject_what_was_said(answer: str) -> None:
    assert told(f"It was said that Ann Hale had resigned. {answer}") == {("Ann Hale", Modality.DENIED)}
    assert told(f"Ann Hale resigned over it. {answer}") == {("Ann Hale", None)}


@pytest.mark.parametrize("subject", ["Ann Hale and Ray Orr both", "Ann Hale and her ally Ray Orr"])
def test_both_of_two_quit(subject: str) -> None:
    assert told(f"{subject} quit the board.") == {("Ann Hale", None), ("Ray Orr", None)}


def test_what_somebody_intends_is_planned() -> None:
    assert told("Ann Hale intends resigning as clerk in May.") == {("Ann Hale", Modality.PLANNED)}


def test_who_does_so_does_what_they_were_last_asked_to() -> None:
    assert told("Ann Hale said that she would resign, but they begged her to stay and she did so.") == {
        ("Ann Hale", Modality.PLANNED)
    }


def test_the_second_of_two_that_are_asked_for_is_asked_for() -> None:
    assert told("The mayor faces calls to sack or accept the resignation of Ann Hale.") == {
        ("Ann Hale", Modality.CALLED_FOR)
    }


def test_votes_in_favour_of_a_resignation_call_for_it() -> None:
    assert told("The paper said that Ann Hale's resignation as clerk was the least the public was owed.") == {
        ("Ann Hale", Modality.CALLED_FOR)
    }
    both = {("Ann Hale", None), ("Ann Hale", Modality.CONDITIONAL)}
    assert told("Ann Hale resigned as mayor. She also offered to give up the chair, but it was not accepted.") == both
    assert told("Ann Hale's resignation was the first of three.") == {("Ann Hale", None)}
    assert told("Ten were in favour of Ann Hale's resignation.") == {("Ann Hale", Modality.CALLED_FOR)}


def test_what_is_expected_is_planned_whatever_comes_after_it() -> None:
    assert told("They made plans for life after Ann Hale's expected resignation.") == {("Ann Hale", Modality.PLANNED)}


def test_whoever_will_be_driven_into_it_has_not_gone() -> None:
    assert told("It is feared that Ann Hale will be hounded into resigning.") == {("Ann Hale", Modality.PLANNED)}
    assert told("Rebels plan to bully Ann Hale into resigning.") == {("Ann Hale", Modality.PLANNED)}
    assert told("Nobody hounded Ann Hale into resigning.") == {("Ann Hale", Modality.DENIED)}


def test_what_is_moved_at_a_meeting_is_called_for() -> None:
    text = "The minutes record a proposal that the chairman, Ann Hale, do resign."
    assert told(text) == {("Ann Hale", Modality.CALLED_FOR)}


def test_a_resignation_that_should_have_been_is_called_for() -> None:
    assert told("Ann Hale should, in my view, have resigned in 2011.") == {("Ann Hale", Modality.CALLED_FOR)}


@pytest.mark.parametrize(
    "text",
    [
        "The suggestion that Ann Hale was dismissed as clerk in May 2004 is simply untrue.",
        "It was put about that Ann Hale was sacked as clerk in May 2004 but she wasn't.",
        "Ann Hale was not, in the end, sacked as clerk.",
    ],
)
def test_a_dismissal_is_taken_back_like_any_event(text: str) -> None:
    assert not [one for one in statements(text, Kind.TENURE) if one.end and one.modality is None]


@pytest.mark.parametrize("heading", ["MORE TOP STORIES", "More headlines", "Most read"])
def test_headlines_of_other_articles_tell_nothing(heading: str) -> None:
    prose = "The council met in the old hall on Friday and chose a new leader after a debate of four hours and a vote."
    text = f"Council meets\n\n{prose}\n\n{prose}\n\n{heading}\nHead teacher Ann Hale quits after two terms\n"
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale, wrongly accused of theft, resigned in May.",
        "Ann Hale assumed office in 2001 and resigned in 2004 as chair.",
        "Ann Hale suspected fraud and resigned.",
        "Following false reports about her pay, Ann Hale resigned.",
        "Ann Hale resigned after a story that proved false.",
        "The false claims led to the resignation of Ann Hale.",
        "Ann Hale tore up her speech and resigned.",
        "Ann Hale's letter of resignation was sent to the board on Monday.",
        "The board prepared for the resignation of Ann Hale, which came on Monday.",
        "Since resigning as chair in 2014, Ann Hale has not worked.",
        "Ann Hale announced that she was stepping down as chair with immediate effect.",
        "The board received a letter of resignation from its chair, Ann Hale.",
        "The registrar, Ann Hale, resigned in May.",
        "Ann Hale, whose resignation shocked the town, was kind.",
        "The mayor thought it right that Ann Hale had resigned.",
    ],
)
def test_words_of_doubt_about_something_else_leave_it_as_told(text: str) -> None:
    assert told(text) == {("Ann Hale", None)}
