"""Posts as news and lives tell them in running prose: services joined, a job that was vacant, the post just told of."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Modality, Status

TOLD = [
    ("Katy J. Hale, The Special Prosecutor in American Politics (Fell University Press, 2000).",),
    ("Tom Reed, The Mayor of Fell, spoke.", "Tom Reed: mayor, Fell, current"),
    ("Ann Hale left the mayor of Fell in no doubt.",),
    ("Ann Hale's term as mayor of Fell expires in 2030.", "Ann Hale: mayor, Fell, /2030"),
    ("Ann Hale's appointment as clerk was challenged in 2004.", "Ann Hale: clerk, -, current"),
    ("Ann Hale's tenure as clerk was from 2001 to 2004.", "Ann Hale: clerk, -, 2001/2004"),
    ("Ann Hale's days as clerk are numbered.",),
    ("Tom Reed was impeached as mayor of Fell in 2004.",),
    ("Fell Council Division 5 Councillor Ann Hale left.", "Ann Hale: councillor, Fell Council Division 5, current"),
    ("Apply to Ann Hale, Secretary, Fell, 7 September 1848.", "Ann Hale: secretary, -, current 1848-09-07"),
    (
        "Ann Hale is a director of Fell Airport, Orb Power and Calder Group.",
        "Ann Hale: director, Fell Airport, current",
        "Ann Hale: director, Orb Power, current",
        "Ann Hale: director, Calder Group, current",
    ),
    (
        "Ann Hale was elected to serve on the Fell Water District through 2028.",
        "Ann Hale: -, Fell Water District, /2028",
    ),
    (
        "Ann Hale was the foundation President of Fell Historical Society.",
        "Ann Hale: foundation president, Fell Historical Society, former",
    ),
    ("Ann Hale was named as the next clerk in 2004.", "Ann Hale: clerk, -, current (planned)"),
    ("Ann Hale became the next mayor of Fell in 1904.", "Ann Hale: mayor, Fell, 1904/"),
    (
        "Tom Orr became the Chief Enterprise Risk Officer of Fell Bank in 2004.",
        "Tom Orr: chief enterprise risk officer, Fell Bank, 2004/",
    ),
    (
        "Ann Hale is Chief People and Culture Officer at Orb.",
        "Ann Hale: chief people and culture officer, Orb, current",
    ),
    ("Chief Data Center Officer Ann Hale left.", "Ann Hale: chief data Center officer, -, current"),
    (
        "The council welcomed the reappointment of Ann Hale, Jo Orr and Max Lund as directors of Orb Power.",
        "Ann Hale: director, Orb Power, current",
        "Max Lund: director, Orb Power, current",
        "Jo Orr: director, Orb Power, current",
    ),
    ("The council blocked the appointment of Ann Hale and Max Lund as directors of Orb Power.",),
    (
        "The council welcomed the election of Ann Hale to be the new chair of Orb Power.",
        "Ann Hale: chair, Orb Power, current",
    ),
    (
        "Ann Hale was reappointed director of Orb Power for a further two years from 1 May 2016.",
        "Ann Hale: director, Orb Power, 2016-05-01/",
    ),
    ("Ann Hale was appointed chair of Orb Power for an initial period.", "Ann Hale: chair, Orb Power, current"),
    ("Ann Hale began her career in the civil service.", "Ann Hale: -, civil service, former"),
    ("Ann Hale joined the civil service in 1958.", "Ann Hale: -, civil service, 1958/"),
    (
        "Ann Hale retired from the Indian diplomatic service in 1990.",
        "Ann Hale: -, Indian diplomatic service, /1990",
    ),
    ("Ann Hale chairs the Fell Committee's subcommittee.", "Ann Hale: chair, Fell Committee's subcommittee, current"),
    ("Ann Hale has been serving as clerk of Orb Council.", "Ann Hale: clerk, Orb Council, current"),
    ("Tom Reed, Minister for Cities and the Arts, spoke.", "Tom Reed: minister for cities and the arts, -, current"),
    (
        "Ann Hale is Chief Justice of Fell. The Chief Justice is head of the Fell Bar.",
        "Ann Hale: chief justice, Fell, current",
    ),
    ("The former Dean of Fell the Very Revd Ann Hale died on Tuesday.", "Ann Hale: dean, Fell, former"),
    ("The Dean of Fell, The Very Revd Dr Ann Hale, has written.", "Ann Hale: dean, Fell, current"),
    (
        "The Bishop of Fell the Right Revd Ann Hale and the Archdeacon of Orb the Ven Tom Reed spoke.",
        "Ann Hale: bishop, Fell, current",
        "Tom Reed: archdeacon, Orb, current",
    ),
    (
        "The clerk of Orb Council is to step down. Gill Orr - who was appointed to the role in August - is 50.",
        "Gill Orr: clerk, Orb Council, 2017-08/",
    ),
    ("The council has a new clerk. Ann Hale took up the post on Monday.", "Ann Hale: clerk, -, 2017-09-04/"),
    ("The chair is vacant. Ann Hale will take up the role in May.", "Ann Hale: chair, -, 2018-05/ (planned)"),
    ("Orb Limited had three clerks before Ann Hale took the post in May.", "Ann Hale: clerk, -, 2017-05/"),
    (
        "The finance director is to leave, the board said. Ann Hale has been in the job since 2010.",
        "Ann Hale: finance director, -, 2010/",
    ),
    (
        "A judge has been appointed the new head of Orb. The minister, Senator Tom Reed, said Mr Jay Orr took up the "
        "position in May.",
        "Tom Reed: minister, -, current",
        "Jay Orr: head, Orb, 2017-05/",
    ),
    ("Ann Hale took up her post at Orb College in 1990.", "Ann Hale: -, Orb College, 1990/"),
    (
        "Ann Hale was chairman of Orb. She held the office from 1979 to 1984.",
        "Ann Hale: chairman, Orb, former",
        "Ann Hale: chairman, Orb, 1979/1984",
    ),
    (
        "Ann Hale is clerk of Orb. She has been in post since 2004.",
        "Ann Hale: clerk, Orb, current",
        "Ann Hale: clerk, Orb, 2004/",
    ),
    (
        "Ann Hale has served as clerk of Orb since 2015 when she replaced Tom Reed.",
        "Ann Hale: clerk, Orb, 2015/",
    ),
    (
        "Ann Hale was clerk of Orb from May 1986. She left the firm in May 1986.",
        "Ann Hale: clerk, Orb, 1986-05/",
        "Ann Hale: -, firm, /1986-05",
    ),
    (
        "The royal commission, chaired by Mary Ethier, met in 1986.",
        "Mary Ethier: chair, commission, current",
    ),
    (
        "A review led by Dame Ann Hale found it.",
        "Ann Hale: leader, review, current",
    ),
    (
        "He said that (then acting ombudsman) Ann Hale knew.",
        "Ann Hale: ombudsman, -, current ?",
    ),
    (
        "He said: “It was [Orb chief executive] Tom Reed who wrote.”",
        "Tom Reed: chief executive, Orb, current",
    ),
    (
        "In May 2016, it was announced that Tom Reed would be the next Archdeacon of Orb.",
        "Tom Reed: archdeacon, Orb, current 2016-05 (planned)",
    ),
    (
        "The next chairman of Orb was Tom Reed.",
        "Tom Reed: chairman, Orb, former",
    ),
    (
        "Jay Orr became mayor, with Tom Reed now sitting as leader of the council.",
        "Jay Orr: mayor, -, current",
        "Tom Reed: leader of the council, -, current",
    ),
    (
        "Tom Reed is to leave to take up a new role as chief executive of Selby Council.",
        "Tom Reed: chief executive, Selby Council, current (planned)",
    ),
    (
        "Orb Trust has confirmed the appointment of Tom Reed CBE, DL, as chairman of the trust.",
        "Tom Reed: chairman, Orb Trust, current",
    ),
    (
        "Orb Trust has announced the appointment of Tom Reed, 52, as chairman.",
        "Tom Reed: chairman, -, current",
    ),
    (
        "Orb Trust has announced the appointment of Tom Reed, the former clerk, as chairman.",
        "Tom Reed: chairman, -, current",
    ),
    (
        "Councillor Ann Hale, executive member for housing, spoke.",
        "Ann Hale: executive member for housing, -, current",
    ),
    (
        "Orb Limited has appointed Ann Hale to its board as a director.",
        "Ann Hale: director, Orb Limited, current",
    ),
    (
        "Orb Limited appointed Ann Hale to its advisory board in May 2010.",
        "Ann Hale: board, Orb Limited, 2010-05/",
    ),
    (
        "It follows the announcement that Ann Hale would become chair of Orb in May 2018.",
        "Ann Hale: chair, Orb, 2018-05/ (planned)",
    ),
    (
        "Lawro Sanchezi will join as chief executive in May 2018.",
        "Lawro Sanchezi: chief executive, -, 2018-05/ (planned)",
    ),
    (
        "Wirema Paratai was dismissed as chief constable in May 2010.",
        "Wirema Paratai: chief constable, -, /2010-05",
    ),
    (
        "Orb United have parted company with head coach Ann Hale.",
        "Ann Hale: head coach, -, former",
    ),
    (
        "Orb United parted ways with its chief executive, Ann Hale, in May 2017.",
        "Ann Hale: chief executive, Orb United, /2017-05",
    ),
    (
        "Colonel Tom Reed was GOC Northern Command by 1939.",
        "Tom Reed: GOC, Northern Command, current 1939",
    ),
    (
        "Ann Hale parted company with Orb Limited in May 2017.",
        "Ann Hale: -, Orb Limited, /2017-05",
    ),
    (
        "Ann Hale left director Tom Reed in charge.",
        "Tom Reed: director, -, current",
    ),
    (
        "Police Chief Jack Reed announced his retirement Wednesday afternoon, effective Jan. 17, 2020.",
        "Jack Reed: police chief, -, /2020-01-17 (planned)",
    ),
    (
        "Ann Hale, chief constable of Orb, announced her retirement with effect from 4 May 2016.",
        "Ann Hale: chief constable, Orb, current",
        "Ann Hale: chief constable, Orb, /2016-05-04",
    ),
    (
        "Ann Hale, chief constable of Orb, announced her retirement in May 2016.",
        "Ann Hale: chief constable, Orb, current 2016-05",
    ),
    (
        "Ann Hale, chief constable of Orb, did not announce her retirement, effective 4 May 2016.",
        "Ann Hale: chief constable, Orb, current",
    ),
    (
        "Ann Hale, chief constable of Orb, announced her departure, effective 4 May 2016.",
        "Ann Hale: chief constable, Orb, current",
    ),
    (
        "Ann Hale was clerk of Orb Limited. In 1838 she was appointed to a position in the corps.",
        "Ann Hale: clerk, Orb Limited, former",
    ),
    (
        "Ann Hale was clerk of Orb Limited. She was appointed to the position in 1838.",
        "Ann Hale: clerk, Orb Limited, former",
        "Ann Hale: clerk, Orb Limited, 1838/",
    ),
    (
        "The Chief Dairy Adviser resigned. Ann Hale is the Chief Dairy Adviser of Orb Bank.",
        "Ann Hale: chief Dairy adviser, Orb Bank, current",
    ),
    ("Ann Hale was made Chief Construction Adviser in 2009.", "Ann Hale: chief construction adviser, -, 2009/"),
    (
        "Police Chief Ann Hale met Deputy Mayor Tom Orr.",
        "Ann Hale: police chief, -, current",
        "Tom Orr: deputy mayor, -, current",
    ),
    (
        "The director said so. Northern Areas NL managing director Ann Hale agreed.",
        "Ann Hale: managing director, Northern Areas NL, current",
    ),
    ("The soon-to-be appointed chair of Orb Bank, Ann Hale, spoke.", "Ann Hale: chair, Orb Bank, current (planned)"),
    ("The newly appointed chair of Orb Bank, Ann Hale, spoke.", "Ann Hale: chair, Orb Bank, current"),
    (
        "On 3 May 1999 Tom Dale wrote to the then mayor, and the treasurer, Ann Hale.",
        "Ann Hale: treasurer, -, current ?",
    ),
    ("Tom Dale wrote to the mayor, and the treasurer, Ann Hale.", "Ann Hale: treasurer, -, current"),
    ("Sen. Ann Hale (R-Mo.) spoke.", "Ann Hale: senator, Mo., current"),
    ("Sen. Ann Hale (R-N. Mex.) spoke.",),
    ("Sen. Ann Hale (D., Mass.) spoke.", "Ann Hale: senator, Mass., current"),
    ("We met Sen. Ann Hale, R-Ohio.", "Ann Hale: senator, Ohio, current"),
    ("Sen. Ann Hale (R-Q. Zol.) spoke.",),
    ("Ann Hale was elevated to an associate judgeship in 2004.",),
    ("Ann Hale was appointed associate dean of Fell College in 2004.", "Ann Hale: associate dean, Fell College, 2004/"),
    (
        "Ann Hale became chair of Orb Trust in the wake of the 2008 crisis.",
        "Ann Hale: chair, Orb Trust, current",
    ),
    ("Ann Hale became chair of Orb Trust in the 2008 season.", "Ann Hale: chair, Orb Trust, 2008/"),
    ("Ann Hale has served as a teacher at Fell School.", "Ann Hale: teacher, Fell School, None"),
    ("Ann Hale has served as a teacher at Fell School for ten years.", "Ann Hale: teacher, Fell School, 2007~/"),
    ("Ann Hale has served as a teacher at Fell School since 2004.", "Ann Hale: teacher, Fell School, 2004/"),
    ("Ann Hale has been a teacher at Fell School.", "Ann Hale: teacher, Fell School, current"),
    ("Ann Hale told me that she was the clerk of Fell Council.", "Ann Hale: clerk, Fell Council, current ?"),
    (
        "On 4 May 2009 Ann Hale told me she was the clerk of Fell Council.",
        "Ann Hale: clerk, Fell Council, current 2009-05-04",
    ),
    (
        "On 4 May 2009 Ann Hale told the inquiry that she was the clerk of Fell Council.",
        "Ann Hale: clerk, Fell Council, current ?",
    ),
    ("Ann Hale told me that she had been the clerk of Fell Council.", "Ann Hale: clerk, Fell Council, former"),
    ("Ann Hale was the clerk of Fell Council.", "Ann Hale: clerk, Fell Council, former"),
    (
        "We recommend to the board the appointment of Ann Hale as clerk of Orb Trust.",
        "Ann Hale: clerk, Orb Trust, current (called-for)",
    ),
    (
        "We welcome the appointment of Ann Hale as clerk of Orb Trust.",
        "Ann Hale: clerk, Orb Trust, current",
    ),
    ("Ann Hale should have been director of Orb Bank.",),
    ("Ann Hale should be director of Orb Bank.", "Ann Hale: director, Orb Bank, current (called-for)"),
    ("The man who stabbed the mayor, Ann Hale, was jailed.",),
    ("The driver who hit the chairman of Orb Bank, Ann Hale, was fined.",),
    ("The man who stabbed Jo Orr met the mayor, Ann Hale, in jail.", "Ann Hale: mayor, -, current"),
    ("Police met the mayor, Ann Hale, who was hurt.", "Ann Hale: mayor, -, current"),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", TOLD)
def test_a_post_told_in_running_prose_is_read(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale began her career in journalism.",
        "Ann Hale attended the civil service in May 2010.",
        "Ann Hale joined the bus service in 1958.",
        "Ann Hale left after a long service in 1990.",
        "Ann Hale left civil partners behind in 1990.",
        "Ann Hale joined the memorial service in May 2010.",
        "The mayor was angry. Ann Hale lost her job in 1990.",
        "The mayor was angry. Ann Hale took the position in 1990 that war was wrong.",
        "The mayor was angry. Ann Hale took the role of Hamlet in 1990.",
        "The mayor met her aides. Ann Hale held a role in the school play until 2001.",
        "The council had two mayors over the year. Ann Hale, who had been in the post since May, wept.",
        "Ann Hale has been in the job since 2010. The clerk is to leave.",
        "Ann Hale has been in office since 2004.",
        "The clerk left. Ann Hale took up a job at the mill in 1990.",
        "The clerk left. Ann Hale was appointed to the post where she shone in 1990.",
        "The mayor told the council the Hon Ann Hale would come.",
        "The bishop asked the Rt Revd Ann Hale to speak.",
        "The clerk gave the Very Revd Ann Hale a book.",
        "Orb Limited will add Ann Hale to its board.",
        "Orb Limited has added Ann Hale to its list.",
        "Tom Reed added Ann Hale to his board.",
        "Orb Limited has not added Ann Hale to its board.",
        "Tom Reed added that Ann Hale knew its board.",
        "Tom Reed hopes to be the next chairman of Orb.",
        "Tom Reed is tipped as the next chairman of Orb.",
        "Who will be the next chairman of Orb, Tom Reed asked.",
        "The next director Ann Hale met was ill.",
        "The officers (clerks) Tom Reed and Ann Hale met.",
        "The inquiry led to Ann Hale.",
        "An inquiry led by the police found Ann Hale.",
        "The inquiry was led astray by Ann Hale.",
        "The letter led by Ann Hale was read.",
        "The appointment of Ann Hale, who was shy, as chair of Orb was welcomed.",
        "Deep Orange became champion of chess.",
        "Tatem Modern took over as host of the fair.",
        "Ann Hale parted company with her friends in Rome.",
        "Orb United have parted company with a sponsor that Ann Hale found.",
        "The road parted ways with the river as Ann Hale slept.",
        "Big Benn retired as the rain fell.",
        "Ann Hale announced her retirement, effective 4 May 2016.",
        "German troops led by Ann Hale took the town.",
        "Rep. Ann Hale (MD) spoke.",
        "Ann Hale is an exceptional judge.",
        "Tom Reed wrote to her boss, Ann Hale.",
        "The Fell Range Operator Licence was granted by Orb Limited.",
        "HON. A. HALE- Madam Deputy Speaker, the honourable Prime Minister, I rise to speak.",
    ],
)
def test_what_only_looks_like_a_post_told_is_none(text: str) -> None:
    assert not tenures(text)


def test_what_is_to_come_is_not_over() -> None:
    text = "Ann Hale was clerk of Fell Council. She will be replaced by Tom Reed."
    read = extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
    status = {one.people[0].name: (one.status, one.modality) for one in read}
    assert status == {"Ann Hale": (Status.FORMER, None), "Tom Reed": (Status.CURRENT, Modality.PLANNED)}
