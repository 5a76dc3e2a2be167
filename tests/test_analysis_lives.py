"""Careers as biographies and obituaries tell them, one post after the other, and what only looks like one."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Status

IN_TURN = [
    (
        "Ann Hale was attaché in New York in 1921, in Berlin the same year and attaché in Paris in 1922.",
        "Ann Hale: attaché, New York, current 1921",
        "Ann Hale: attaché, Paris, current 1922",
        "Ann Hale: attaché, Berlin, current 1921",
    ),
    (
        "Tom Reed served as curate of St Giles from 1855 to 1857, at St Mary's from 1857 to 1861 and at Fell, Ohio, "
        "from 1861 to 1862.",
        "Tom Reed: curate, St Giles, 1855/1857",
        "Tom Reed: curate, St Mary's, 1857/1861",
        "Tom Reed: curate, Fell, 1861/1862",
    ),
    (
        "Ann Hale became consul in Rome in 1921 and in Oslo in 1924.",
        "Ann Hale: consul, Rome, 1921/",
        "Ann Hale: consul, Oslo, 1924/",
    ),
    (
        "Ann Hale was ambassador to Chile from 1990 to 1995, and to Spain from 1995 until her retirement in 2001.",
        "Ann Hale: ambassador, Chile, 1990/1995",
        "Ann Hale: ambassador, Spain, 1995/2001",
    ),
    (
        "Ann Hale was legation counsellor in Rome in 1940 and the same in Oslo in 1941.",
        "Ann Hale: legation counsellor, Rome, current 1940",
        "Ann Hale: legation counsellor, Oslo, current 1941",
    ),
    (
        "Ann Hale was chairman of the Fell Trust from 1990 to 1995 and the Orb Trust from 1996 to 1999.",
        "Ann Hale: chairman, Fell Trust, 1990/1995",
        "Ann Hale: chairman, Orb Trust, 1996/1999",
    ),
    (
        "Ann Hale was elected mayor of Fell in 1990 and in Hull in 1991 she opened a shop.",
        "Ann Hale: mayor, Fell, 1990/",
    ),
    ("Ann Hale was mayor from 1990 to 1994 and in Hull from 1995.", "Ann Hale: mayor, -, 1990/1994"),
    ("It is denied that Ann Hale was consul in Rome in 1921 and in Oslo in 1924.",),
    (
        "Ann Hale was coach at Fell College from 1954 to 1955, Orb State University from 1957 to 1959, and Hull "
        "University in 1980.",
        "Ann Hale: coach, Fell College, 1954/1955",
        "Ann Hale: coach, Orb State University, 1957/1959",
        "Ann Hale: coach, Hull University, current 1980",
    ),
    (
        "Ann Hale was clerk of the Fell Trust in 1990, Orb Limited in 1991 bought it.",
        "Ann Hale: clerk, Fell Trust, current 1990",
    ),
]
"""One post at one place after the other: the title is said once, and each place has its own time."""


@pytest.mark.parametrize("row", IN_TURN)
def test_a_post_is_held_at_each_place_in_turn(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


POSTS = [
    (
        "Ann Hale was clerk at Fell College in 1929 and bursar there in 1931.",
        "Ann Hale: clerk, Fell College, current 1929",
        "Ann Hale: bursar, Fell College, current 1931",
    ),
    ("Ann Hale was bursar in 1931.", "Ann Hale: bursar, -, current 1931"),
    ("Ann Hale was made director (_Direktor_) in 1931.", "Ann Hale: director, -, 1931/"),
    ("Ann Hale was made director (_chefen_) of the Fell Trust.", "Ann Hale: director, Fell Trust, current"),
    ("Ann Hale was made director (1931) of the Fell Trust.", "Ann Hale: director, Fell Trust, 1931/"),
    (
        "Tom Reed was the incumbent of the parish of Fell from 1865 to 1881.",
        "Tom Reed: incumbent, parish of Fell, 1865/1881",
    ),
    ("Tom Reed, the incumbent mayor of Fell, came.", "Tom Reed: mayor, Fell, current"),
    ("Tom Reed was the incumbent of the post from 1865 to 1881.",),
    (
        "Tom Reed was head baseball coach at Fell University for one season, in 1966.",
        "Tom Reed: head baseball coach, Fell University, current 1966",
    ),
    ("Tom Reed was a Welsh rugby coach.",),
    ("Tom Reed was a coach of Fell Rovers FC.", "Tom Reed: coach, Fell Rovers FC, former"),
    ("Of the two Ann Hale was the former of Fell.",),
]
"""Titles with what stands between them and their body or their time."""


@pytest.mark.parametrize("row", POSTS)
def test_a_title_is_read_over_what_is_put_in(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


CHARGES = [
    (
        "Tom Reed was a priest. In 1885 he had charge of both St Cuthbert's and the Fell Mission.",
        "Tom Reed: in charge, St Cuthbert's, current 1885",
    ),
    ("Tom Reed was in charge of Fell Police from 2001 to 2004.", "Tom Reed: in charge, Fell Police, 2001/2004"),
    ("Tom Reed was in charge of Fell Police.", "Tom Reed: in charge, Fell Police, former"),
    ("Tom Reed took charge of Bracken.",),
    ("Tom Reed took charge of the Orb Limited bus.",),
    ("Tom Reed took charge of Ohio.",),
    ("It is denied that Tom Reed took charge of Orb Limited.",),
    ("Ann Hale took the helm of Orb Limited in 2004.", "Ann Hale: leader, Orb Limited, 2004/"),
    ("Ann Hale took the train of Orb Limited in 2004.",),
    (
        "Ann Hale took over Orb Limited from Tom Reed in 2004.",
        "Ann Hale: leader, Orb Limited, 2004/",
        "Tom Reed: leader, Orb Limited, /2004",
    ),
    ("Ann Hale took over Orb Limited in 2004.",),
    ("Ann Hale took over Ohio from Tom Reed in 2004.",),
    ("In 1992 Ann Hale took on the leadership of the Fell Trust.", "Ann Hale: leader, Fell Trust, 1992/"),
    ("In 1992 Ann Hale was named the leadership of the Fell Trust.",),
]
"""Who has or takes charge of a body, whose post the verb names."""

TEACHERS = [
    ("Tom Reed taught history at Fell School from 1959 to 1964.", "Tom Reed: teacher, Fell School, 1959/1964"),
    ("From 1909 to 1912 Ann Hale lectured at the Fell Academy.", "Ann Hale: lecturer, Fell Academy, 1909/1912"),
    ("Ann Hale went to Fell School, where she taught till 1990.", "Ann Hale: teacher, Fell School, /1990"),
    ("Ann Hale was taught at Fell School from 1950 to 1955.",),
    ("Ann Hale taught Tom Reed at Fell School from 1950 to 1955.",),
    ("Ann Hale taught at Fell School.",),
    ("Ann Hale taught at Fell School in 1950.", "Ann Hale: teacher, Fell School, current 1950"),
    ("Ann Hale taught Administrative Law from 1950 to 1955.",),
]
"""Who taught somewhere at a stated time was a teacher there."""

FIRSTS = [
    ("In 1999 Ann Hale became the first woman to lead the Fell Council.", "Ann Hale: leader, Fell Council, 1999/"),
    ("Ann Hale was the first woman elected to the Fell Council.", "Ann Hale: -, Fell Council, former"),
    (
        "Ann Hale became the first black woman to be appointed chief constable of Fell in 1999.",
        "Ann Hale: chief constable, Fell, 1999/",
    ),
    ("Ann Hale was the first woman to serve as mayor of Fell.", "Ann Hale: mayor, Fell, former"),
    ("Ann Hale is the first woman to lead the Fell Council.", "Ann Hale: leader, Fell Council, current"),
    ("Ann Hale was the first woman to call for the mayor of Fell to go.",),
    ("Ann Hale became the first Marine to lead an army.",),
    ("Ann Hale was the first elected official in Hull.",),
    ("Ann Hale was the first woman to hold the number two position.",),
    ("It is denied that Ann Hale was the first woman to lead the Fell Council.",),
    ("Ann Hale was the right woman to lead the Fell Council.",),
]
"""Who was the first to hold a post held it."""

TOLD_LATER = [
    ("Tom Reed was elected in 1944. He would remain a councillor until 1956.", "Tom Reed: councillor, -, /1956"),
    ("Tom Reed would serve as mayor from 1950 to 1956.", "Tom Reed: mayor, -, 1950/1956"),
    ("Tom Reed would serve as mayor until 2031.", "Tom Reed: mayor, -, /2031 (conditional)"),
    (
        "Ann Hale was head of Fell College. She continued in this post till her retirement in 2002.",
        "Ann Hale: head, Fell College, former",
        "Ann Hale: head, Fell College, /2002",
    ),
    ("Ann Hale was head of Fell College. She continued in this post.", "Ann Hale: head, Fell College, former"),
    (
        "On 3 May 1650 Jan Orr was appointed during the reign of King Louis as Bishop of Fell.",
        "Jan Orr: bishop, Fell, 1650-05-03/",
    ),
    ("Jan Orr was the principal co-consecrator of Fell.",),
]
"""What came later in a life, and under whom it came."""


@pytest.mark.parametrize("row", [*CHARGES, *TEACHERS, *FIRSTS, *TOLD_LATER])
def test_what_somebody_did_there_tells_the_post(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


_LIFE = "Ann Hale (born 1950) is a British politician. Ann Hale wrote much.\n\n"

ROWS = [
    (
        "Career: Clerk, Fell Council, 1990–94; deputy leader 1994–98.",
        "Ann Hale: clerk, Fell Council, 1990/1994",
        "Ann Hale: deputy leader, Fell Council, 1994/1998",
    ),
    (
        "- Clerk, Fell Council, 1990–94, Hull Council, 1994–98\n",
        "Ann Hale: clerk, Fell Council, 1990/1994",
        "Ann Hale: clerk, Hull Council, 1994/1998",
    ),
    (
        "1990–94 lecturer, Fell University; 1994–99 reader, Orb University\n",
        "Ann Hale: lecturer, Fell University, 1990/1994",
        "Ann Hale: reader, Orb University, 1994/1999",
    ),
    (
        "Fell Council: member 1990–2004, leader 1998–2004.",
        "Ann Hale: member, Fell Council, 1990/2004",
        "Ann Hale: leader, Fell Council, 1998/2004",
    ),
    ("- secretary of the Fell Union, in Brussels (1994–2000)\n", "Ann Hale: secretary, Fell Union, 1994/2000"),
    ("- editor in chief (1994–2002) of the Fell Journal\n", "Ann Hale: editor in chief, Fell Journal, 1994/2002"),
    ("- 1997 clerk at Orb Limited\n", "Ann Hale: clerk, Orb Limited, current 1997"),
    ("- 1997 The Mayor of Ohio\n",),
    ("- Clerk, Orb Limited, 1997\n",),
    ("- Clerks, Orb Limited, 1990–97\n",),
    ("- Commander First Class of the Order of the Star (1948–50)\n",),
    ("- Clerk, Fell Council, 1990–94, which met here on Mondays\n",),
    ("The mayor from 1990 to 1994 opened the bridge.",),
    ("His career as clerk of Fell Council from 1990 to 1994.",),
    (
        "Ann Hale held many posts: clerk, Fell Council, 1990–94; reader, Orb College (1994–99).",
        "Ann Hale: clerk, Fell Council, 1990/1994",
        "Ann Hale: reader, Orb College, 1994/1999",
    ),
    ("Ann Hale held many posts: clerk, Fell Council, 1990–94; then she left it.",),
    ("Ann Hale and Tom Reed held many posts: clerk, Fell Council, 1990–94; reader, Orb College, 1994–99.",),
    ("Ann Hale held many posts: clerks, Fell Council, 1990–94; mayor, Fell, in 1994.",),
    ("- Commander, Order of the Star, 1948–50\n",),
    (
        "Ann Hale, mayor of Orb, held many posts: clerk, Fell Council, 1990–94; reader, Orb College, 1994–99.",
        "Ann Hale: mayor, Orb, current",
        "Ann Hale: clerk, Fell Council, 1990/1994",
        "Ann Hale: reader, Orb College, 1994/1999",
    ),
]
"""A row or a list of a life without a verb, and what is read in it."""


@pytest.mark.parametrize("row", ROWS)
def test_a_list_of_posts_is_of_whom_the_document_is(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(_LIFE + text)[-len(expected) or len(tenures(_LIFE)) :] == tuple(expected)


OTHERS = [
    (
        "Tom Reed was born in 1950. His grandfather was Owen Tom Reed, who was also a member of parliament.",
        "Owen Tom Reed: member of parliament, -, former",
    ),
    (
        "Antony Wu Ting-yuk (born 1954) is a poet. Wu was clerk of Fell Council in 2000.",
        "Antony Wu Ting-yuk: clerk, Fell Council, current 2000",
    ),
    ("Ann Hale has previously been clerk of Fell Council.", "Ann Hale: clerk, Fell Council, former"),
    ("Ann Hale has been clerk of Fell Council.", "Ann Hale: clerk, Fell Council, current"),
    (
        "Tom Reed, clerk of Fell Council, came. He retired from football in 2001.",
        "Tom Reed: clerk, Fell Council, current",
    ),
    (
        "Tom Reed, clerk of Fell Council, came. He retired from public life in 2001.",
        "Tom Reed: clerk, Fell Council, current",
        "Tom Reed: clerk, Fell Council, /2001",
    ),
    (
        "Ann Hale is a Welsh lawyer and since 2000 the secretary of the Fell Trust.",
        "Ann Hale: secretary, Fell Trust, 2000/",
    ),
    (
        "Tom Reed was an American jurist, president of the Fell Trust, and clerk of Orb Ltd from 1950 to 1974.",
        "Tom Reed: president, Fell Trust, former",
        "Tom Reed: clerk, Orb Ltd, 1950/1974",
    ),
    ("Ann Hale was a Welsh lawyer, mayor Tom Reed said.", "Tom Reed: mayor, -, current"),
    ("Tom Reed PC (1934–2015) was a poet.",),
    (
        "Jan Orrel (died 1610) was a Roman Catholic prelate who served as Bishop of Fell (1602–1610), Nuncio to Spain "
        "(1609–1610), and Bishop of Hull (1599–1602).",
        "Jan Orrel: bishop, Fell, 1602/1610",
        "Jan Orrel: nuncio, Spain, 1609/1610",
        "Jan Orrel: bishop, Hull, 1599/1602",
    ),
    (
        "JAN T. ORREL JR. (May 30, 1923 – June 25, 1999) was a poet who served in the Fell Assembly from 1982 to 1989.",
        "Jan T. Orrel: -, Fell Assembly, 1982/1989",
    ),
    (
        "Ann Hale served in the provincial cabinet as a minister from 1944 to 1948.",
        "Ann Hale: minister, -, 1944/1948",
    ),
    (
        "In 1947 Ann Hale resigned from her union posts to become chair of the Fell Trust.",
        "Ann Hale: chair, Fell Trust, 1947/",
    ),
    ("Ann Hale is a Welsh lawyer, mayor of Fell, and a poet.", "Ann Hale: mayor, Fell, current"),
]
"""Who is told of, whether it is over, and what somebody was besides a trade."""


@pytest.mark.parametrize("row", OTHERS)
def test_a_life_is_told_of_its_own_person_and_time(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


EXECUTIVES = [
    ("Orb Limited promoted Ann Hale to head of sales in 2004.", "Ann Hale: head of sales, -, 2004/"),
    ("Ann Hale wanted to head the sales of Orb Limited.",),
    (
        "Orb Limited hired Tom Reed from Fell Bank as its chief risk officer.",
        "Tom Reed: chief risk officer, -, current",
    ),
    ("Orb Limited bought it from Tom Reed as chief executive.",),
    ("It grew by onboarding Ann Hale as chief executive.", "Ann Hale: chief executive, -, current"),
    (
        "Ann Hale was mayor of Fell. She was succeeded by her deputy, Tom Reed, in 2004.",
        "Ann Hale: mayor, Fell, former",
        "Ann Hale: mayor, Fell, /2004",
        "Tom Reed: mayor, Fell, 2004/",
        "Tom Reed: deputy, -, current 2004",
    ),
    (
        "Since 1998 Ann Hale has been Scientific Director and Professor of Law at Fell College.",
        "Ann Hale: scientific director and professor of law, Fell College, 1998/",
    ),
    (
        "Ann Hale joined Orb Limited from Fell Bank as head of risk in 2004.",
        "Ann Hale: head of risk, Orb Limited, 2004/",
    ),
    (
        "Ann Hale was in the Fell Senate, serving one two-year term in the Orb House of Representatives in 1923.",
        "Ann Hale: -, Orb House of Representatives, former",
    ),
    ("Ann Hale asked to command of the Fell Council what it could not give.",),
]
"""Who is moved to a post, and from where."""


@pytest.mark.parametrize("row", EXECUTIVES)
def test_a_move_is_to_a_post(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert tenures(text) == tuple(expected)


@pytest.mark.parametrize(
    ("life", "read"),
    [
        ("Ann Hale left Orb Bank in 1971. She became minister of health. In 1980 she became governor.", "former"),
        ("Ann Hale left Orb Bank in 1971. She became a fellow of Orb College. In 1980 she became governor.", "current"),
        ("Ann Hale became minister of health. In 1980 she became governor of Calder.", "current"),
        (
            "Ann Hale left Orb Bank in 1971. In 1980 she became governor of Calder. She became minister of health.",
            "current",
        ),
        (
            "Ann Hale left Orb Bank in 1971. She has now become minister of health. In 1980 she became governor.",
            "current",
        ),
    ],
)
def test_a_life_that_is_told_in_order_leaves_a_post_behind(life: str, read: str) -> None:
    posts = ("minister of health", "fellow")
    assert [one.split(", ")[-1].split()[0] for one in tenures(life) if one.split(": ")[1].startswith(posts)] == [read]


FILLED = [
    ("The post of clerk was held by Ann Hale in 2004.", "Ann Hale: clerk, -, current 2004"),
    ("The post of clerk was filled by Ann Hale in 2004.", "Ann Hale: clerk, -, 2004/"),
    ("Since 2004 the post of clerk has been held by Ann Hale.", "Ann Hale: clerk, -, 2004/"),
    ("The clerk was held by Ann Hale in 2004.",),
    (
        "Ann Hale was appointed by Tom Reed in May 2012 to chair the Orb Committee.",
        "Ann Hale: chair, Orb Committee, 2012-05/",
    ),
    ("Ann Hale was appointed by Tom Reed in May 2012 to paint the Orb Committee.",),
    (
        "Ann Hale was a member of the Orb Education Board and Fell Harbour Board.",
        "Ann Hale: member, Orb Education Board, former",
        "Ann Hale: member, Fell Harbour Board, former",
    ),
    (
        "Ann Hale was a member of the Orb Immigration and Harbour Board.",
        "Ann Hale: member, Orb Immigration and Harbour Board, former",
    ),
    (
        "Ann Hale was clerk of Orb from 2011 until her retirement, effective May 2012.",
        "Ann Hale: clerk, Orb, 2011/2012-05",
    ),
    (
        "Ann Hale was clerk of Orb from 2011 until her retirement, which in May 2012 she told of.",
        "Ann Hale: clerk, Orb, 2011/",
    ),
]
"""Posts that somebody fills, is appointed to by another, holds at two boards, or leaves with effect from a day."""


@pytest.mark.parametrize("row", FILLED)
def test_a_post_is_filled(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert sorted(tenures(text)) == sorted(expected)


ON = [
    (
        "In 2007 Ann Hale was promoted to dean and in 2008 made provost of Orb.",
        "Ann Hale: dean, -, 2007/",
        "Ann Hale: provost, Orb, 2008/",
    ),
    ("Ann Hale was promoted to dean in 2007, and in 2008 made provost Tom Reed laugh.", "Ann Hale: dean, -, 2007/"),
    (
        "Ann Hale was elected from Udum to the Orb Legislative Assembly in May 2016.",
        "Ann Hale: -, Orb Legislative Assembly, 2016-05/",
    ),
    (
        "Ann Hale was president of the Fell Society from 1865[10] to 1870.[11]",
        "Ann Hale: president, Fell Society, 1865/1870",
    ),
    ("Ann Hale was mayor of Orb from 1880 to her retirement in 1891.", "Ann Hale: mayor, Orb, 1880/1891"),
    ("Ann Hale was mayor of Orb from 1880 to her delight in 1891.", "Ann Hale: mayor, Orb, 1880/"),
    (
        "Ann Hale was manager of the Orb Bank until 1938 and then director of Fell Bank.",
        "Ann Hale: manager, Orb Bank, /1938",
        "Ann Hale: director, Fell Bank, 1938/",
    ),
    (
        "Ann Hale was manager of the Orb Bank until 1938 and director of Fell Bank.",
        "Ann Hale: manager, Orb Bank, /1938",
        "Ann Hale: director, Fell Bank, former",
    ),
    ("Ann Hale would return as mayor of Orb in 1878.", "Ann Hale: mayor, Orb, 1878/"),
    (
        "Ann Hale was previously a Wellington City Councillor and Deputy Mayor.",
        "Ann Hale: city councillor, Wellington, former",
        "Ann Hale: deputy mayor, -, former",
    ),
    ("Ann Hale's view was previously a Wellington City Councillor's.",),
    ("Ministers included Ann Hale and Eva Cole.", "Ann Hale: minister, -, former", "Eva Cole: minister, -, former"),
    ("Past clerks include Ann Hale and Eva Cole.", "Ann Hale: clerk, -, former", "Eva Cole: clerk, -, former"),
    ("Clerks include Ann Hale and Eva Cole.", "Ann Hale: clerk, -, current", "Eva Cole: clerk, -, current"),
    (
        "The junior ministers included Ann Hale MP and Eva Cole MP.",
        "Ann Hale: junior minister, -, former",
        "Eva Cole: junior minister, -, former",
    ),
    ("Ann Hale's ten years as premier brought peace.", "Ann Hale: premier, -, former"),
    ("Ann Hale's ten years as chief operating unit brought peace.",),
    ("Co-Chairs: Ann Hale and Eva Cole\n", "Ann Hale: co-chair, -, current", "Eva Cole: co-chair, -, current"),
    ("We told the co-chairs: Ann Hale and Eva Cole left.",),
    ("Ann Hale was inducted into the cabinet on 4 May 2016.", "Ann Hale: -, cabinet, 2016-05-04/"),
    ("Ann Hale was inducted into the Orb Library on 4 May 2016.",),
    ("Ann Hale entered the cabinet in 1878.", "Ann Hale: -, cabinet, 1878/"),
    ("Ann Hale joins the team as Associate Commission Counsel.", "Ann Hale: associate commission counsel, -, current"),
]
"""What goes on from an appointment, and from where somebody comes to a seat."""


@pytest.mark.parametrize("row", ON)
def test_an_appointment_goes_on(row: tuple[str, ...]) -> None:
    text, *expected = row
    assert [one for one in tenures(text) if not one.startswith("Tom Reed")] == expected


@pytest.mark.parametrize(("verb", "status"), [("joins", "current"), ("joined", "former")])
def test_who_joins_in_a_text_of_no_day_is_there(verb: str, status: str) -> None:
    document = Document(DocumentId("a.txt"), f"Ann Hale {verb} the team as clerk of Orb Council.", "0")
    assert [one.status for one in extract(document).statements] == [Status(status)]
