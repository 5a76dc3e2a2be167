"""Resignations: who gave up what and when, and never shown as having happened where it did not."""

import pytest

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Part, Statement


def resignations(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of resignations."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.RESIGNATION]


HAPPENED = [
    "Ann Hale had the courage to resign as clerk of Fell.",
    "Ann Hale was known to have resigned as clerk of Fell.",
    "Five ministers including Ann Hale resigned on Friday.",
    "Ann Hale's resignation is described in the book.",
    "Five ministers, including Ann Hale, resigned on Friday.",
    "Members of the board, including chairman Ann Hale, have resigned.",
    "The chair, Ann Hale, and two other trustees resigned in protest.",
    "Ann Hale and another director have resigned.",
    "“For that reason I offer my resignation,” Ann Hale wrote.",
    "Ann Hale wrote to the chairman resigning as clerk.",
    "Ann Hale sent a letter to the council, resigning her seat.",
    "A letter was read from Ann Hale resigning as clerk.",
    "Ann Hale placed her resignation in the hands of the Governor, who accepted it.",
    "The House was informed that Ann Hale had resigned her seat.",
    "Ann Hale was right to resign, the clerk of the board said.",
    "It was necessary to accept the resignation of Ann Hale.",
    "Not even Ann Hale's resignation calmed the markets.",
    "Ann Hale is announcing her resignation as clerk today.",
    "In the second act of her life Ann Hale resigned as clerk.",
    "You know that Ann Hale resigned as clerk.",
    "Ann Hale's resignation was announced on Monday.",
    "Ann Hale's resignation as mayor accepted",
    "Ann Hale resigned as mayor, but who will follow her?",
    "Ann Hale surrendered her post as clerk in 1940.",
    "Ann Hale, Director of the Office of Harbours (“OH”) resigned last week.",
    "Ann Hale, clerk of Orb Council resigned on Monday.",
    "Ann Hale told the chairman of her resignation.",
    "Ann Hale gave the chairman her resignation.",
    "The mayor refused to explain the resignation of the clerk, Ann Hale.",
    "The heads wrote to protest the resignation of the clerk, Ann Hale.",
    "The mayor sought and obtained the resignation of the clerk, Ann Hale, who was to go if she refused.",
    "The board has yet to offer an explanation about the resignation of the clerk, Ann Hale.",
    "The board has accepted with regret the resignation of its clerk, Ann Hale.",
    "The seat fell vacant through the resignation of Ann Hale as clerk.",
    "With the resignation of Ann Hale as clerk the board is down to four.",
    "Due to the resignation of Ann Hale as parish councillor a seat is vacant.",
    "Ann Hale resigned on Tuesday as leader of Calder Council.",
    "Ann Hale has resigned as leader of Calder Council.",
    "Ann Hale quit the cabinet in May 2004.",
    "Ann Hale quit as chairman of the board.",
    "Ann Hale quit last month.",
    "Ann Hale stepped down in June after ten years as bishop.",
    "Ann Hale stood down as MP for Calder at the last election.",
    "Ann Hale handed in her notice on Monday.",
    "Ann Hale tendered her resignation in March 2010.",
    "Ann Hale submitted her resignation to the board on Friday.",
    "Ann Hale fell on her sword after the report.",
    "Ann Hale was forced to quit her frontbench role last month.",
    "Ann Hale was forced out in 2014.",
    "Ann Hale was forced to resign in the spring of 1944.",
    "Ann Hale, who led the council for ten years, resigned in May.",
    "Ann Hale, the leader of Calder Council, resigned on Tuesday.",
    "Council leader Ann Hale resigned on Tuesday.",
    "The leader of the council, Ann Hale, stepped down in 2009.",
    "Ann Hale apologised and resigned.",
    "Ann Hale apologised to the families but later resigned as chair of the trust.",
    "The scandal led to the resignation of Ann Hale in 2014.",
    "The report prompted Ann Hale to resign in 2014.",
    "The board accepted Ann Hale's resignation on Tuesday.",
    "Ann Hale announced her resignation on Tuesday.",
    "Ann Hale's resignation as commissioner in July 2011 came as a surprise.",
    "The mayor said that Ann Hale had resigned.",
    "After resigning as leader, Ann Hale moved to France.",
    "Ann Hale chaired the board before resigning in 2004.",
    "Ann Hale chose to resign in 1998.",
    "Ann Hale had to resign in 1963 after a scandal.",
    "Ann Hale was allowed to resign.",
    "Ann Hale abdicated in 1936.",
    "Ann Hale resigned to spend more time with her family.",
    "When Ann Hale resigned in 2001, the board chose a clerk.",
    "Ann Hale did resign in the end.",
    "Ann Hale resigned because she had not read the report.",
    "Ann Hale resigned, saying she would not return.",
    "Ann Hale, 54, quit on Monday over her expenses.",
    "Ann Hale has, however, resigned from the board.",
    "Ann Hale became the third minister to resign over the affair.",
    "In her resignation letter, Ann Hale said she was sorry.",
    "Ann Hale was asked to go and resigned the next day.",
    "Nobody was surprised when Ann Hale resigned.",
    "Ann Hale would later resign over the affair.",
    "Until she resigned in 2004, Ann Hale led the council.",
    "Ann Hale, whose resignation was announced on Monday, declined to comment.",
    "The Herald reported that Ann Hale had resigned as treasurer.",
]

PLANNED = [
    "Ann Hale's resignation as mayor imminent",
    "Ann Hale will serve one term and then resign.",
    "When I resign, said Ann Hale, you will be the first to know.",
    "Ann Hale will resign in September.",
    "Ann Hale announced she will step down in September.",
    "Ann Hale announced on Monday that she would step down next year.",
    "Ann Hale is to step down as chief executive.",
    "Ann Hale to quit as leader of Calder Council.",
    "Ann Hale is stepping down as head of the service in May.",
    "Ann Hale said she was planning to resign.",
    "Ann Hale planned to resign on 23 January.",
    "Ann Hale is expected to resign this week.",
    "Ann Hale has agreed to stand down in the autumn.",
    "Ann Hale intends to quit the board.",
    "Ann Hale promised to resign once the inquiry is over.",
    "Ann Hale is due to step down in October.",
    "Ann Hale has decided to step down next year.",
    "Ann Hale told friends she would stand down in May.",
    "Ann Hale is about to resign.",
    "Ann Hale will submit her resignation on Friday.",
    "Ann Hale's resignation will take effect on 1 October.",
    "Ann Hale's resignation is expected within days.",
    "The board expects Ann Hale's resignation this week.",
    "As soon as Ann Hale steps down, the board will meet.",
    "When Ann Hale resigns, the mayor will take over.",
    "Ann Hale's resignation is a matter of time.",
    "Ann Hale is set to be forced out.",
    "Ann Hale will be resigning next week.",
    "Ann Hale is poised to announce her resignation.",
    "Ann Hale is thought to be planning to quit.",
]

CALLED_FOR = [
    "Ann Hale's resignation as mayor sought",
    "Ann Hale should resign.",
    "Ann Hale must go or resign, said the mayor.",
    "Ann Hale must quit now, said the mayor.",
    "The mayor called on Ann Hale to resign.",
    "The mayor called on her deputy, Ann Hale, to quit.",
    "The mayor has called for Ann Hale's resignation.",
    "The mayor called yesterday for the resignation of Ann Hale.",
    "The families demanded the immediate resignation of Ann Hale.",
    "The families demanded that Ann Hale resign.",
    "Ann Hale faces calls to quit.",
    "Ann Hale faced fresh calls to resign on Tuesday.",
    "Ann Hale is under pressure to stand down.",
    "Ann Hale came under pressure to resign as general manager.",
    "Ann Hale faces pressure to resign as mayor.",
    "Ann Hale was urged to quit over the report.",
    "Ann Hale was urged on Monday to resign.",
    "Ann Hale was asked to resign in May.",
    "The board asked Ann Hale to resign.",
    "The families urged Ann Hale to step down.",
    "There were calls for Ann Hale to resign.",
    "Amid demands for Ann Hale's resignation, the council met.",
    "A petition calling for Ann Hale to quit was signed by thousands.",
    "The mayor told Ann Hale to resign.",
    "The mayor wants Ann Hale to resign.",
    "The mayor said Ann Hale ought to resign.",
    "Ann Hale needs to resign, the mayor said.",
    "It is time for Ann Hale to resign.",
    "Ann Hale should apologise and resign.",
    "The mayor said that Ann Hale should have resigned in 2004.",
    "Ann Hale was invited to resign by the board.",
    "Pressure grew on Ann Hale to resign.",
    "Ann Hale died before she was to be asked to resign.",
    "Ann Hale has been told to consider resigning.",
    "It is my belief that Ann Hale's resignation is in the best interest of the town.",
    "Ann Hale's resignation is long overdue.",
    "Demands for the resignation of Ann Hale grew louder.",
    "The board indicated its intent to ask Ann Hale to resign.",
    "It is time Ann Hale resigned.",
    "The mayor demanded that Ann Hale quit.",
    "Campaigners have renewed their demand for Ann Hale to stand down.",
    "Ann Hale is clinging on despite demands that she resign.",
    "The mayor tweeted that Ann Hale should do the decent thing and quit.",
    "The board voted to ask Ann Hale to stand down.",
    "Ann Hale, who has been told to resign, said nothing.",
    "Ann Hale has been advised to go quietly and resign.",
    "The board asked for Ann Hale's resignation.",
]

DENIED = [
    "Ann Hale never once resigned as clerk of Fell.",
    "Ann Hale lacked the decency to resign as clerk of Fell.",
    "Ann Hale pretended to resign as clerk of Fell.",
    "Ann Hale was too proud to resign as clerk of Fell.",
    "Ann Hale's resignation was prematurely announced by the agency.",
    "The Courier reported that Ann Hale had resigned. Her office called the report “complete fiction”.",
    "Ann Hale never wrote to the chairman resigning as clerk.",
    "Ann Hale asked that her notice of resignation be treated as cancelled, and the governors agreed.",
    "The newspaper apologised on Saturday for stating that the clerk, Ann Hale, had resigned.",
    "The office dismissed as fantasy a report that the clerk, Ann Hale, had quit.",
    "An e-mail sent in error announced the resignation of the clerk, Ann Hale.",
    "Ann Hale resigned as clerk? Never!",
    "Ann Hale refused to resign.",
    "Ann Hale has refused to resign as leader.",
    "Ann Hale will not resign.",
    "Ann Hale said she would not resign as leader of the council.",
    "Ann Hale did not resign.",
    "Ann Hale has not resigned.",
    "Ann Hale hasn't resigned, her office said.",
    "Ann Hale never resigned.",
    "Ann Hale denied she had quit.",
    "Ann Hale denied that she had resigned.",
    "Ann Hale denied having resigned.",
    "Ann Hale ruled out resigning.",
    "Ann Hale has no intention of resigning.",
    "Ann Hale rejected calls to resign.",
    "Ann Hale resisted calls for her resignation.",
    "Ann Hale dismissed calls to step down.",
    "Ann Hale withdrew her resignation the next day.",
    "Ann Hale's resignation was withdrawn.",
    "Ann Hale won't quit, her spokesman said.",
    "Ann Hale refused to consider resigning.",
    "Ann Hale declined to step down.",
    "Ann Hale has yet to resign.",
    "Ann Hale left without resigning from the board.",
    "Ann Hale defied calls to quit.",
    "Ann Hale was not asked to resign.",
    "Ann Hale failed to resign.",
    "Ann Hale has no plans to resign.",
    "Ann Hale vowed not to quit.",
    "Ann Hale refused to apologise or resign.",
    "Ann Hale was persuaded not to resign.",
    "Ann Hale was talked out of resigning.",
    "Ann Hale never considered resigning.",
    "There is no question of Ann Hale resigning, a spokesman said.",
    "Ann Hale insisted that she had no plans to step down.",
    "It was wrongly reported that Ann Hale had resigned.",
    "There is no truth in reports that Ann Hale has quit, her office said.",
    "The board has received no resignation from Ann Hale.",
    "The mayor begged Ann Hale not to resign.",
    "The mayor did not call for Ann Hale to resign.",
    "Ann Hale decided against resigning.",
    "Ann Hale chose not to resign.",
    "No one expects Ann Hale to resign.",
    "Ann Hale said resigning was not an option.",
    "Ann Hale, who refused to resign, was sacked in May.",
]

CONDITIONAL = [
    "Ann Hale risked resigning as clerk of Fell.",
    "Had the council known, Ann Hale would have resigned.",
    "Two days of talks on the resignation of Ann Hale came to an end.",
    "“If the vote is lost I offer my resignation,” Ann Hale wrote.",
    "In the second act the prime minister, Ann Hale, resigns.",
    "Ann Hale's resignation won't mend what is broken.",
    "It was agreed that the resignation of the Rev. Ann Hale be left on the table.",
    "Has the head of the pensions office, Ms Ann Hale, resigned, and if not, why not?",
    "Ann Hale's resignation, had she offered it, would have been accepted.",
    "Ann Hale's undated letter of resignation was in the safe.",
    "Ann Hale's resignation as mayor refused",
    "Ann Hale resigned as mayor? Nobody believed it.",
    "Ann Hale resigns as mayor?",
    "Suppose, said counsel, that Ann Hale had resigned as clerk that day.",
    "Only the mayor kept Ann Hale from quitting as clerk.",
    "It is hard to imagine Ann Hale resigning as clerk over a point of grammar.",
    "Ann Hale tendered her resignation as clerk, but the king tore up the letter.",
    "The mayor asked how many more errors it would take before the clerk, Ann Hale, resigned.",
    "In the television drama The Keep, mayor Ann Hale resigns in the first hour.",
    "The board was braced for the resignation of the clerk, Ann Hale.",
    "The club stopped taking bets on the resignation of the clerk, Ann Hale.",
    "An attempt to force the resignation of Ann Hale as clerk failed.",
    "It might be followed by the resignation of Ann Hale as clerk.",
    "The choice was between a fine or the resignation of the clerk, Ann Hale.",
    "There is no sign that anybody lied, or that the clerk, Ann Hale, resigned in anger.",
    "An actor plays the clerk Ann Hale, who resigns in the last act.",
    "Ann Hale offered to quit but the board refused.",
    "Ann Hale threatened to resign.",
    "Ann Hale considered resigning.",
    "Ann Hale is considering whether to resign.",
    "Ann Hale has thought about resigning.",
    "Ann Hale would resign if the report blamed her.",
    "Ann Hale could resign within days.",
    "Ann Hale may be forced to quit.",
    "Ann Hale might have to resign.",
    "If Ann Hale resigns, her deputy will take over.",
    "If Ann Hale had resigned, the inquiry would have ended.",
    "Ann Hale offered her resignation, but the mayor refused it.",
    "The mayor rejected Ann Hale's resignation.",
    "The mayor refused to accept Ann Hale's resignation.",
    "Ann Hale's resignation was rejected by the board.",
    "Ann Hale is ready to resign if asked.",
    "Ann Hale would be forced to resign, the mayor warned.",
    "Should Ann Hale resign, there will be an election.",
    "Has Ann Hale resigned?",
    "Would Ann Hale resign?",
    "The mayor asked whether Ann Hale had resigned.",
    "Ann Hale would have resigned.",
    "Ann Hale refused to rule out resigning.",
    "The possibility of Ann Hale's resignation was raised.",
    "Unless Ann Hale resigns, the grant will stop.",
    "Ann Hale tried to resign.",
    "Ann Hale said she was prepared to resign.",
    "If Ann Hale does not resign, her deputy will.",
    "Ann Hale has said that she will resign if the vote is lost.",
    "Ann Hale tendered her resignation, but it was not accepted.",
    "Asked if she would resign, Ann Hale said nothing.",
    "Ann Hale offered the mayor her resignation, which was declined.",
    "Ann Hale resigning would be a disaster, the mayor said.",
    "A resignation by Ann Hale would be a disaster.",
    "Whether Ann Hale resigns is a matter for her.",
    "Ann Hale could be forced out within days.",
    "Ann Hale's threatened resignation never came.",
    "The mayor tried to persuade Ann Hale to step down.",
    "Ann Hale might have resigned had she known.",
    "It would be wrong for Ann Hale to resign, the mayor said.",
]

ALLEGED = [
    "Tom Reed doubted Ann Hale had resigned as clerk of Fell.",
    "You say that Ann Hale resigned.",
    "According to reports, Ann Hale resigned on Friday.",
    "According to one blog, the deputy governor Ann Hale handed in her notice; the bank declined to comment.",
    "It was put to the witness that Ann Hale had resigned as clerk.",
    "To suggest that the clerk, Ann Hale, resigned over money is a slander.",
    "Ann Hale reportedly resigned on Monday.",
    "Ann Hale has allegedly quit the board.",
    "Ann Hale is said to have resigned.",
    "Ann Hale is understood to have quit as leader.",
    "It is alleged that Ann Hale resigned in 2004.",
    "Rumours of Ann Hale's resignation spread on Monday.",
    "There were rumours that Ann Hale had resigned.",
    "Ann Hale's alleged resignation was in the papers.",
    "The mayor claimed Ann Hale had resigned.",
    "Reports that Ann Hale has resigned could not be confirmed.",
    "Ann Hale is believed to have resigned.",
    "Ann Hale apparently resigned last week.",
]

NOT_RESIGNATIONS = [
    "Her resignation is a shame, said Ann Hale.",
    "Tom Reed met Ann Hale and two other trustees resigned.",
    "A rook down, Ann Hale resigned after Black's 34th move.",
    "At move 41 the grandmaster Ann Hale resigned.",
    "Ann Hale was clerk of Orb Council. Ann Hale resigned from Labour in 2006.",
    "Ann Hale said that the chairman of the board had offered her resignation.",
    "Ann Hale quit smoking in 2004.",
    "Ann Hale refused to surrender her seat to a stranger.",
    "Ann Hale relinquished her American citizenship in 1960.",
    "Ann Hale gave up her business in 1960.",
    "Ann Hale quit the race on Monday.",
    "Ann Hale was resigned to defeat.",
    "Ann Hale resigned herself to defeat.",
    "Ann Hale resigned to losing the vote.",
    "Ann Hale spoke with grim resignation.",
    "Ann Hale's weary resignation was plain.",
    "It was no resigning matter, Ann Hale said.",
    "Ann Hale gave a stand-down order.",
    "Ann Hale stepped down from the stage.",
    "Ann Hale stepped down the ladder.",
    "Ann Hale gave up cigarettes.",
    "Ann Hale laid down the law.",
    "Ann Hale walked out of the meeting.",
    "Ann Hale stepped aside to let him pass.",
    "Ann Hale re-signed for the club.",
    "Ann Hale was sacked as leader in 2014.",
    "Ann Hale retired in 2004.",
    "Ann Hale was suspended in May.",
    "Ann Hale died in office in 1961.",
    "Ann Hale pushed out her chair.",
    "Ann Hale left a sense of resignation in the hall.",
    "Ann Hale quit school at fourteen.",
    "Ann Hale quit the Labour Party in 1981.",
    "Ann Hale resigned the party whip.",
    "The minister resigned after a row with colleagues including Ann Hale.",
    "Ann Hale abdicated responsibility for the home.",
    "Nobody has resigned.",
    "Three officers resigned.",
]

TABLES = {
    None: HAPPENED,
    "planned": PLANNED,
    "called-for": CALLED_FOR,
    "denied": DENIED,
    "conditional": CONDITIONAL,
    "alleged": ALLEGED,
}
ROWS = [(text, reading) for reading, texts in TABLES.items() for text in texts]
ALLOWED_MISREADINGS = 0.03


@pytest.mark.parametrize(("text", "reading"), ROWS)
def test_a_resignation_is_read_as_it_is_told(text: str, reading: str | None) -> None:
    found = resignations(text)
    assert found, "not read"
    assert {one.names(Part.HOLDER) for one in found} == {("Ann Hale",)}
    assert {one.modality for one in found} == {reading}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The clerk, Ann Hale, has announced her resignation effective midnight on April 30.", Modality.PLANNED),
        ("The clerk, Ann Hale, announced her resignation, effective immediately.", None),
        ("Ann Hale resigned as clerk because she was not effective in the trust.", None),
    ],
)
def test_what_takes_effect_on_a_day_of_no_known_year_is_planned(text: str, modality: Modality | None) -> None:
    document = Document(DocumentId("a.txt"), text, "0" * 64)
    assert [one.modality for one in extract(document).statements if one.kind is Kind.RESIGNATION] == [modality]


def test_a_post_that_a_life_tells_of_later_is_not_the_one_given_up() -> None:
    text = "Ann Hale quit the job and left for Fell. In 2007 she was elected president of the institute."
    read = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    assert [(one.post, one.organisation) for one in read if one.kind is Kind.RESIGNATION] == [(None, None)]


@pytest.mark.parametrize(
    ("title", "post"), [("Professor ", None), ("Judge ", "judge"), ("The principal, Professor ", "principal")]
)
def test_what_only_addresses_somebody_is_not_given_up(title: str, post: str | None) -> None:
    [resignation] = resignations(f"{title}Ann Hale announced her resignation.")
    assert resignation.post == post


@pytest.mark.parametrize("text", NOT_RESIGNATIONS)
def test_other_senses_are_no_resignation(text: str) -> None:
    assert not resignations(text)


DETAILS = [
    (
        "Ann Hale was clerk of Fell. By August 1886 Ann Hale had resigned the office of grand almoner.",
        "grand almoner",
        None,
        None,
    ),
    (
        "Ann Hale was clerk of Orb Council. Ann Hale stepped down from Fell Savings and Investment Bank.",
        None,
        "Fell Savings and Investment Bank",
        None,
    ),
    ("Ann Hale was clerk of Orb Council. Ann Hale resigned from Quillfire in 2006.", None, "Quillfire", "2006"),
    ("Ann Hale resigned in 2006. In 2008 she was made mayor of Fell.", None, None, "2006"),
    ("Ann Hale resigned on Tuesday as leader of Calder Council.", "leader", "Calder Council", "2017-09-05"),
    ("Ann Hale's resignation as commissioner in July 2011 came late.", "commissioner", None, "2011-07"),
    ("A week after resigning as clerk of Orb Trust, Ann Hale spoke on 12 May 2010.", "clerk", "Orb Trust", None),
    ("After resigning as clerk of Orb Trust in 2009, Ann Hale spoke on 12 May 2010.", "clerk", "Orb Trust", "2009"),
    ("Ann Hale gave up the post of clerk of Orb Trust in 1990.", "clerk", "Orb Trust", "1990"),
    ("Ann Hale was mayor of Fell. The Hale resignation came on 3 May 2010.", "mayor", "Fell", "2010-05-03"),
    ("Ann Hale resigned her post as editor in 1931.", "editor", None, "1931"),
    ("On 3 June 2011, Ann Hale resigned as bishop.", "bishop", None, "2011-06-03"),
    ("Ann Hale announced on Monday that she would step down as chair in May 2018.", "chair", None, "2018-05"),
    ("Ann Hale announced on Monday that she had resigned.", None, None, None),
    ("Ann Hale, then chief constable of Kent, resigned in 1999.", "chief constable", "Kent", "1999"),
    ("Following the resignation of Ann Hale as chairman, Ray Orr took over.", "chairman", None, None),
    ("Ann Hale will resign as chair on 31 December 2017.", "chair", None, "2017-12-31"),
    ("The board asked Ann Hale on Monday to resign as chair.", "chair", None, None),
    ("Ann Hale offered to resign as chair in July 2009 but was persuaded to stay.", "chair", None, "2009-07"),
    ("Ann Hale threatened to resign as chair in July 2009.", "chair", None, None),
    ("Ann Hale resigned the chairmanship of the Fell Trust in 1990.", "chairman", "Fell Trust", "1990"),
    ("Ann Hale gave up the chairmanship of the Fell Trust in 1990.", "chairman", "Fell Trust", "1990"),
    ("Ann Hale resigned as party chief whip in 1990.", "chief whip", "party", "1990"),
    ("Ann Hale resigned the town clerkship in March 1907.", "town clerk", None, "1907-03"),
    ("Ann Hale resigned from the board of Orb plc in May 2004.", None, "Orb plc", "2004-05"),
    ("Ann Hale left in 2015, resigning as deputy head after a row.", "deputy head", None, "2015"),
    ("Ann Hale, who left in 2015 and 2016, resigning as head, spoke.", "head", None, None),
    ("Her last act came in 1998, when, at 83, Ann Hale resigned as clerk.", "clerk", None, "1998"),
    ("Ann Hale was clerk of Fell until July 1844, when she resigned.", "clerk", "Fell", "1844-07"),
    ("Ann Hale fell ill in 1998, and when the mayor called she resigned as clerk.", "clerk", None, None),
    ("Labour MP Ann Hale has quit the party's front bench.", "MP", None, None),
    ("Ann Hale relinquished the captaincy in 2011.", "captain", None, "2011"),
    ("Ann Hale resigned from the Labour group and as a councillor.", "councillor", None, None),
    ("Ann Hale resigned from the Labour Party as leader in 2004.", "leader", "Labour Party", "2004"),
    ("Ann Hale made her name in 1960, later resigning in anger.", None, None, None),
    ("In 2014, challenged by the treasurer, Ann Hale resigned.", None, None, "2014"),
    ("You served from 4 May 2001, when you were named following the resignation of Ann Hale.", None, None, None),
    ("Ann Hale gave up the presidency in 2011.", "president", None, "2011"),
    ("Ann Hale threw up her curacy in 1832.", "curate", None, "1832"),
    ("A vote was held on 4 July 2016 following the resignation of Ann Hale.", None, None, None),
    ("Ann Hale served as a diplomat under Tom Reed. Ann Hale has resigned.", None, None, None),
    ("Ann Hale served as acting president for two months. Ann Hale has resigned.", None, None, None),
    ("Ann Hale was clerk of Fell. Ann Hale has resigned.", "clerk", "Fell", None),
    (
        "Trade Minister Ann Hale spoke. Hale, a member of the Fell Party, wept. Hale's resignation came late.",
        "trade minister",
        None,
        None,
    ),
    ("Fell's trade minister quit his post Sunday.\n\nTom Hale wept.", "trade minister", "Fell", "2017-09-03"),
    (
        "The head of Orb's largest school abruptly resigned Sunday.\n\nTom Hale wept.",
        "head",
        "Orb's largest school",
        "2017-09-03",
    ),
    ("Ann Hale stepped down as lead independent director.", "lead independent director", None, None),
    ("Announcing her resignation, Ann Hale, in a May 4, 2016 email, said so.", None, None, None),
]


@pytest.mark.parametrize(("text", "post", "organisation", "date"), DETAILS)
def test_post_body_and_day_are_those_of_the_resignation(
    text: str, post: str | None, organisation: str | None, date: str | None
) -> None:
    [found] = resignations(text)
    assert (found.post, found.organisation) == (post, organisation)
    assert (str(found.date) if found.date else None) == date


def test_who_is_asked_at_the_opening_is_named_behind_it() -> None:
    [asked] = resignations("Asked to resign in May, Ann Hale stayed on.")
    assert (asked.people[0].name, asked.modality) == ("Ann Hale", Modality.CALLED_FOR)
    assert not resignations("Asked to resign in May, the clerk stayed on.")


def test_the_resignation_of_an_unnamed_holder_is_not_that_of_who_speaks_of_it() -> None:
    assert not resignations("The premier's resignation came late, said Ann Hale.")


def test_what_ends_like_an_office_may_be_none() -> None:
    assert not resignations("Ann Hale gave up the currency in 2011.")


def test_what_is_handed_on_for_another_is_not_ones_own() -> None:
    assert not resignations("I am Ann Hale. I have submitted your resignation to the King.")


OF_OTHERS = [
    ("Ann Hale quoted Tom Reed as saying: “I have resigned as clerk.”", [("Tom Reed", "clerk")]),
    ("Ann Hale was quoted by the Times as saying: “I have resigned as clerk.”", [("Ann Hale", "clerk")]),
    ("Ann Hale was accused of resigning as clerk to avoid questions.", [("Ann Hale", "clerk")]),
    ("The resignation of Ann Hale's deputy came on 4 May 2003.", []),
    ("The resignation of Ann Hale's husband was accepted.", []),
    ("The resignation of Ann Hale's deputy, Tom Reed, was accepted.", [("Tom Reed", "deputy")]),
    ("The resignation of Mayor Ann Hale's chief aide, Tom Reed, was accepted.", [("Tom Reed", "chief aide")]),
    ("The resignation of the mayor, Ann Hale, was accepted.", [("Ann Hale", "mayor")]),
]
"""The resignation of somebody beside another who is named: of who belongs to them, or whose words they hand on."""


@pytest.mark.parametrize(("text", "gone"), OF_OTHERS)
def test_the_resignation_of_somebody_beside_another_is_theirs(text: str, gone: list[tuple[str, str]]) -> None:
    assert [(one.people[0].name, one.post) for one in resignations(text)] == gone


def test_the_resignation_named_after_somebody_is_theirs() -> None:
    [one] = resignations("Ann Hale was chancellor. The markets fell following the Hale resignation.")
    assert (one.people[0].name, one.post, one.modality) == ("Ann Hale", "chancellor", None)


def test_several_people_resign_in_one_sentence() -> None:
    found = resignations("Ann Hale and Ray Orr resigned from the board in May 2010.")
    assert sorted(one.names(Part.HOLDER) for one in found) == [("Ann Hale",), ("Ray Orr",)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale, the clerk, and Ray Orr, the bursar, have announced their resignations.",
        "The resignation of six members, including Ann Hale and Ray Orr, has been accepted.",
    ],
)
def test_their_resignations_are_those_of_each_that_is_named(text: str) -> None:
    assert sorted(one.people[0].name for one in resignations(text)) == ["Ann Hale", "Ray Orr"]


@pytest.mark.parametrize("title", ["Minister", "Police Chief", "Fell Council leader", ""])
def test_whoever_tells_reporters_speaks_by_whatever_title(title: str) -> None:
    [one] = resignations(f"“I resigned on Monday,” {title} Ann Hale told reporters.")
    assert (one.people[0].name, one.said_by) == ("Ann Hale", "Ann Hale")


BESIDE_THE_MANY = [
    "All but Ann Hale resigned.",
    "No one but Ann Hale resigned.",
    "Nobody after Ann Hale has resigned.",
    "Every mayor of Fell since Ann Hale has resigned.",
    "No leader before Ann Hale had resigned.",
    "Those who backed Ann Hale resigned.",
    "The councillor who had accused Ann Hale resigned in 2004.",
    "The man opposite Ann Hale resigned.",
    "A month after Ann Hale the chief executive resigned.",
    "The officer Ann Hale wrote to resigned in 2004.",
]


@pytest.mark.parametrize("text", BESIDE_THE_MANY)
def test_who_only_bounds_the_many_or_is_met_by_them_did_not_resign(text: str) -> None:
    assert resignations(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "All was well before Ann Hale resigned.",
        "New mayor after Ann Hale resigned.",
        "Tom Reed, who knew Ann Hale had resigned, wept.",
        "Those who wept when Ann Hale resigned were few.",
    ],
)
def test_a_clause_behind_the_many_has_a_subject_of_its_own(text: str) -> None:
    assert [(one.people[0].name, one.modality) for one in resignations(text)] == [("Ann Hale", None)]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("According to the mayor of Fell, Ann Hale resigned in 2004.", None),
        ("Unlike the mayor of Fell, Ann Hale resigned in 2004.", None),
        ("When she met the mayor of Fell, Ann Hale resigned.", None),
        ("As the mayor of Fell, Ann Hale resigned in 2004.", "mayor"),
        ("The mayor of Fell, Ann Hale, resigned in 2004.", "mayor"),
    ],
)
def test_a_post_that_leads_in_is_not_of_who_resigns(text: str, post: str | None) -> None:
    [one] = resignations(text)
    assert one.post == post


def test_those_who_resigned_are_not_who_is_named_behind_them() -> None:
    assert resignations("The board replaced three directors who resigned, and Chairman Ann Hale stayed.") == []


def test_a_resignation_takes_effect_on_the_day_behind_all_that_is_given_up() -> None:
    [one] = resignations("Ann Hale has resigned as a director, officer and employee effective May 31, 2038.")
    assert (str(one.date), one.modality) == ("2038-05-31", Modality.PLANNED)


def test_a_description_between_two_sentences_about_one_woman_is_that_woman() -> None:
    text = (
        "In a statement, Ann Hale said: “The reports are a start.”\n\n"
        "The former shadow health secretary was forced to quit her role last month.\n\n"
        "She said: “I have nothing to add.”"
    )
    [found] = resignations(text)
    assert (found.names(Part.HOLDER), found.post) == (("Ann Hale",), "shadow health secretary")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The minister met Tom Reed. He resigned on Monday.", []),
        ("The minister said that Tom Reed was ill. He resigned on Monday.", ["Tom Reed"]),
        ("The minister, Ray Orr, met Tom Reed. He resigned on Monday.", ["Ray Orr"]),
    ],
)
def test_he_after_a_post_without_a_name_may_be_either(text: str, holders: list[str]) -> None:
    assert [one.people[0].name for one in resignations(text)] == holders


def test_an_unnamed_former_holder_is_nobody() -> None:
    text = "Ann Hale spoke first.\n\nThe former shadow health secretary was forced to quit last month."
    assert not resignations(text)


def test_a_post_left_out_is_the_one_just_told_of() -> None:
    text = "Ann Hale became chair of Calder Trust in 2004. She resigned in 2009."
    [found] = resignations(text)
    assert (found.post, str(found.date)) == ("chair", "2009")


def test_a_quote_holds_the_words_that_decide_the_reading() -> None:
    [found] = resignations("In May the families urged Ann Hale to step down.")
    assert found.quote.exact == "urged Ann Hale to step down"


def test_what_did_not_happen_is_hardly_ever_shown_as_having_happened() -> None:
    unreal = [text for reading, texts in TABLES.items() if reading for text in texts]
    shown = [text for text in unreal if any(one.modality is None for one in resignations(text))]
    assert len(unreal) >= 120
    assert len(shown) < ALLOWED_MISREADINGS * len(unreal), shown


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("The minister, Ray Orr, said Tom Reed told him he would resign next week.", ["Tom Reed"]),
        ("The minister, Ray Orr, said Tom Reed told him that he should resign next week.", []),
        ("The minister, Ray Orr, said Tom Reed told him he could resign next week.", []),
        ("Tom Reed told me that he could resign next week.", ["Tom Reed"]),
    ],
)
def test_who_tells_him_of_a_wish_of_his_own_is_who_goes(told: str, people: list[str]) -> None:
    assert [one.people[0].name for one in resignations(told)] == people


def test_the_resignation_is_no_surer_than_it_was_told_before() -> None:
    found = resignations("Ann Hale announced she is to step down as mayor. The resignation surprised the council.")
    assert {str(one.modality) for one in found} == {"planned"}


def test_what_a_resignation_follows_has_a_day_of_its_own() -> None:
    [found] = resignations("The chair, Ann Hale, wept. Her resignation follows the sudden loss of a vote in mid-April.")
    assert found.date is None


def test_a_post_is_not_taken_from_a_resignation_of_another_day() -> None:
    found = resignations(
        "Ann Hale resigned as mayor of Fell in May 2017. In 2013 the board appointed Ann Hale as chair of Orb Trust. "
        "Ann Hale resigned in March 2014."
    )
    assert [(one.post, str(one.date)) for one in found] == [("mayor", "2017-05"), ("chair", "2014-03")]


def test_the_sunday_is_one_of_the_days_told_of() -> None:
    [found] = resignations("Ann Hale wept on the evening of the 4th, the Saturday. She resigned on the Sunday.")
    assert found.date is None


def test_do_so_means_a_resignation_only_where_nothing_else_was_spoken_of() -> None:
    text = (
        "Ann Hale said she might resign. She would have to go and look at the minutes of each of these meetings, and "
        "she is happy to do so."
    )
    assert [one.rule for one in resignations(text) if one.rule == "resignation.done-so"] == []


@pytest.mark.parametrize("verb", ["accepted", "demanded", "received", "rejected", "regretted", "called for", "sought"])
def test_nobody_accepts_or_demands_a_resignation_of_their_own(verb: str) -> None:
    assert resignations(f"Tom Hale {verb} his resignation on Friday.") == []
    assert resignations(f"Ray Orr left. Tom Hale said he had {verb} his resignation on Friday.") == []


def test_who_is_asked_for_his_resignation_is_asked_for_his_own() -> None:
    [found] = resignations("Tom Hale was asked for his resignation on Friday.")
    assert found.people[0].name == "Tom Hale"


AS_OTHERS_DID = {
    "Tom Reed resigned on Friday, as did the treasurer, Ann Hale.": ["Tom Reed", "Ann Hale"],
    "Tom Reed resigned as did many councillors, Ann Hale said.": ["Tom Reed"],
    "Tom Reed has not resigned, as has Ann Hale.": ["Tom Reed"],
    "Tom Reed resigned. It led to the resignation with immediate effect of the mayor, Ann Hale.": [
        "Tom Reed",
        "Ann Hale",
    ],
    "Tom Reed resigned. It came after the resignation last week of two ministers.": ["Tom Reed"],
    "Tom Reed resigned. It led to the resignation, on Friday, of Ann Hale.": ["Tom Reed", "Ann Hale"],
}


@pytest.mark.parametrize(("text", "holders"), AS_OTHERS_DID.items())
def test_who_resigned_too_is_who_is_named(text: str, holders: list[str]) -> None:
    assert [person.name for one in resignations(text) for person in one.people] == holders
