"""What a life begins with: whose it is, by the name and the years beside it, however both are written."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind

HEADED = [
    (
        "Tom Reed, 6th Duke of Fell and 8th Duke of Orb (9 September 1831 – 5 November 1914) was a British peer.",
        "Tom Reed: duke, Fell, former",
        "Tom Reed: duke, Orb, former",
    ),
    (
        "Tom Reed, mayor of Fell (4 May 1831 – 3 June 1834), was a draper.",
        "Tom Reed: mayor, Fell, 1831-05-04/1834-06-03",
    ),
    ("Karl I, Landgrave of Fell (23 September 1682 – 8 May 1770) was a soldier.", "Karl I: landgrave, Fell, former"),
    (
        "Bellar Slovak (1 September 1950 – 20 June 2010) was a friend of Ann Hale. He became manager of Fell in 1990.",
        "Bellar Slovak: manager, Fell, 1990/",
    ),
    ("Bellar Dorn or Bellat Doren (died 1540) was abbot of Fell.", "Bellar Dorn: abbot, Fell, former"),
    (
        "Bellar Dorn, (29 May 1881 – 8 October 1972) was governor of Fell in 1920.",
        "Bellar Dorn: governor, Fell, current 1920",
    ),
    (
        "Tom Reed, CBE (1814–1902) was by birth a Dane. He met Ann Hale. He was governor of Fell in 1858.",
        "Tom Reed: governor, Fell, current 1858",
    ),
    (
        "Hardo (born 16 June 1950) was the friend of Ann Hale. He became governor of Fell in 2001.",
        "Hardo: governor, Fell, 2001/",
    ),
    (
        "Hardo Dorn Bell\n\nHardo was born in Fell in 1950. He became governor of Fell in 2001.\n\n"
        "Hardo Dorn Bell resigned as governor of Fell in 2003. He became dean of Hull in 2004.",
        "Hardo Dorn Bell: governor, Fell, 2001/",
        "Hardo Dorn Bell: dean, Hull, 2004/",
    ),
    ("Carlo dei Tagli (died 1540) was abbot of Fell.", "Carlo dei Tagli: abbot, Fell, former"),
    (
        "Prince Harald of Fell (12 May 1850 – 4 June 1900) met Ann Hale. He was governor of Hull in 1890.",
        "Harald: governor, Hull, current 1890",
    ),
    ("Bellar Dorn (1968–1972) was abbot of Fell.",),
    ("The Great Dane Council (1 May 1900 – 2 June 1974) was abbot of Fell.",),
]


@pytest.mark.parametrize("row", HEADED)
def test_a_life_is_of_whom_it_begins_with(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


TIMES = [
    (
        "Tom Reed (1697 – 10 January 1768) was bishop of Fell from 1747 until his death.",
        "Tom Reed: bishop, Fell, 1747/1768-01-10",
    ),
    ("Tom Reed (1697–1768) was mayor of Fell from 1747 until his death in 1760.", "Tom Reed: mayor, Fell, 1747/1760"),
    (
        "Tom Reed (1697–1768) was the son of Ann Hale, mayor of Fell from 1747 until her death.",
        "Ann Hale: mayor, Fell, 1747/",
    ),
    ("Tom Reed was mayor of Fell from 1747 until his death.", "Tom Reed: mayor, Fell, 1747/"),
    ("Ann Hale held the office of mayor to her death in 1891.", "Ann Hale: mayor, -, /1891"),
    ("Ann Hale was mayor of Fell from 1880 to her retirement in 1891.", "Ann Hale: mayor, Fell, 1880/1891"),
    ("Ann Hale was dean to the death of Tom Orr in 1891.", "Ann Hale: dean, -, current 1891"),
    (
        "Tom Reed (born 1950) is a Dane. From 1982 to 1993 he was the director of Fell Museum, from 1993 to 2010 he "
        "was the director of Orb Museum and from 2010 he has been the director of Hull House.",
        "Tom Reed: director, Fell Museum, 1982/1993",
        "Tom Reed: director, Orb Museum, 1993/2010",
        "Tom Reed: director, Hull House, 2010/",
    ),
    (
        "Tom Reed was chairman of the Fell Council from 1977 to 1981, deputy chairman of Orb College, and member of "
        "the council of Hull College.",
        "Tom Reed: chairman, Fell Council, 1977/1981",
        "Tom Reed: deputy chairman, Orb College, former",
        "Tom Reed: member, council of Hull College, former",
    ),
    (
        "Tom Reed represented Fell from 1916 to 1936 in the Legislative Assembly of Quebec.",
        "Tom Reed: member, Fell, 1916/1936",
    ),
    ("Tom Reed represented Fell from 1916 to 1936 in the High Court.",),
    (
        "On 10 December 1936, Tom Reed, who had been dean of Fell and its lands for just 326 days, wept.",
        "Tom Reed: dean, Fell, 1936-01~/",
    ),
    ("On 10 December 1936, Tom Reed, who had been dean of Fell for two years, wept.", "Tom Reed: dean, Fell, 1934~/"),
    ("On 10 December 1936, Tom Reed, who had been dean of Fell, wept.", "Tom Reed: dean, Fell, current 1936-12-10"),
    ("Tom Reed was dean of Fell. He held that seat until 1908.", "Tom Reed: dean, Fell, former"),
    (
        "Tom Reed was MP for Fell. He held that seat until 1908.",
        "Tom Reed: MP, Fell, former",
        "Tom Reed: MP, Fell, /1908",
    ),
]


@pytest.mark.parametrize("row", TIMES)
def test_each_post_has_its_own_time(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


POSTS = [
    ("Tom Reed was consecrated bishop of Orb at Fell Palace on 4 May 1850.", "Tom Reed: bishop, Orb, 1850-05-04/"),
    ("Tom Reed was consecrated bishop in Fell Cathedral on 4 May 1850.", "Tom Reed: bishop, -, 1850-05-04/"),
    ("Tom Reed was bishop in Jerusalem from 1990 to 1995.", "Tom Reed: bishop, Jerusalem, 1990/1995"),
    ("Tom Reed was a teacher of German at Fell School.", "Tom Reed: teacher of German, Fell School, former"),
    ("Tom Reed was a teacher of German.",),
    ("Tom Reed was a teacher of the Fell School in 1990.", "Tom Reed: teacher, Fell School, current 1990"),
    ("In 1990 Ann Cole made Tom Reed the first Minister of Health.", "Tom Reed: minister of health, -, 1990/"),
    ("Tom Reed served as the elected mayor of Fell in 1940.", "Tom Reed: elected mayor, Fell, current 1940"),
    ("In 1940 the board elected Tom Reed mayor of Fell.", "Tom Reed: mayor, Fell, 1940/"),
    (
        "Tom Reed was president of the Orb Society of Great Britain from 1853 to 1887.",
        "Tom Reed: president, Orb Society of Great Britain, 1853/1887",
    ),
    ("Tom Reed was a great president of the Orb Society.",),
    ("Ann Hale was the first minister of Scotland.", "Ann Hale: first minister, Scotland, former"),
]


@pytest.mark.parametrize("row", POSTS)
def test_a_post_is_what_it_is_called(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


CALLED = [
    (
        "When Ann Orr replaced Jim Cole as leader of the Fell Party, Tom Reed wept.",
        "Ann Orr: leader, Fell Party, current",
        "Jim Cole: leader, Fell Party, former",
    ),
    (
        "Ann Van de Hale was dean of Hull. Mrs Van de Hale became chair of Fell College.",
        "Ann Van de Hale: dean, Hull, former",
        "Ann Van de Hale: chair, Fell College, current",
    ),
    (
        "Ann Van de Hale was dean of Hull. Mrs Jo van de Hale became chair of Fell College.",
        "Ann Van de Hale: dean, Hull, former",
        "Jo van de Hale: chair, Fell College, current",
    ),
    ("As leader of the Fell Party, Tom Reed wept.", "Tom Reed: leader, Fell Party, current"),
    (
        "Lord Thomas Reed was dean of Fell in 1846. Lord Thomas became president of Orb College in 1852.",
        "Thomas Reed: dean, Fell, current 1846",
        "Thomas Reed: president, Orb College, 1852/",
    ),
    (
        "Lord Reed was dean of Fell in 1846. Lord Thomas became president of Orb College in 1852.",
        "Reed: dean, Fell, current 1846",
        "Thomas: president, Orb College, 1852/",
    ),
    (
        "A.C.V. Hale was a historian. In 1937 Hale was appointed professor at Fell College.",
        "A.C.V. Hale: professor, Fell College, 1937/",
    ),
    ("B.B.C. Hale was a success. It was appointed professor at Fell College in 1937.",),
]


@pytest.mark.parametrize("row", CALLED)
def test_a_name_is_known_in_its_short_form(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    ("verb", "holder"), [("accepted", "Tom Reed"), ("rejected", "Tom Reed"), ("announced", "John Cole")]
)
def test_a_resignation_that_somebody_takes_is_another_s(verb: str, holder: str) -> None:
    text = f"Tom Reed was dean of Fell. John Cole {verb} his resignation as director."
    found = [
        one for one in extract(Document(DocumentId("a.txt"), text, "0")).statements if one.kind is Kind.RESIGNATION
    ]
    assert [one.people[0].name for one in found] == [holder]
