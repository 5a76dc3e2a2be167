"""How long a post was held where a sentence tells its beginning and its end apart, and who held it after."""

import pytest

from tests.held import tenures

HELD = [
    (
        "Ann Hale chaired the committee from 1990 to 1994 and again from 1997 to 2001.",
        "Ann Hale: chair, committee, 1990/1994",
        "Ann Hale: chair, committee, 1997/2001",
    ),
    (
        "Ann Hale, dean of Fell College from 1990 to 1994 and again from 1997 to 2001, spoke.",
        "Ann Hale: dean, Fell College, 1990/1994",
        "Ann Hale: dean, Fell College, 1997/2001",
    ),
    (
        "Ann Hale became dean of Fell College in 1990. She would remain in the position until her retirement in 1994.",
        "Ann Hale: dean, Fell College, 1990/",
        "Ann Hale: dean, Fell College, /1994",
    ),
    (
        "Ann Hale became dean of Fell College in 1990. She would serve in that role until 1994.",
        "Ann Hale: dean, Fell College, 1990/",
        "Ann Hale: dean, Fell College, /1994",
    ),
    (
        "Ann Hale became dean of Fell College in 1990. She said she would remain in the position until 1994.",
        "Ann Hale: dean, Fell College, 1990/",
    ),
    (
        "Ann Hale was dean of Fell College for six years before her retirement in 1994.",
        "Ann Hale: dean, Fell College, /1994",
    ),
    ("Ann Hale was dean of Fell College for six years before she wed in 1994.", "Ann Hale: dean, Fell College, former"),
    ("Ann Hale remained dean of Fell College until 1994.", "Ann Hale: dean, Fell College, /1994"),
    ("Ann Hale remained the only dean of Fell College until 1994.", "Ann Hale: dean, Fell College, former"),
    ("Until 1994, Ann Hale was the youngest dean of Fell College.", "Ann Hale: dean, Fell College, former"),
    ("Ann Hale is employed as dean of Fell College.", "Ann Hale: dean, Fell College, current"),
    (
        "Ann Hale was MP for Fell from 1990 to 1994 and for Calder from 1994 to 2001.",
        "Ann Hale: MP, Fell, 1990/1994",
        "Ann Hale: MP, Calder, 1994/2001",
    ),
    ("Ann Hale was MP for Fell from 1990 to 1994 and for Orb Limited a rival.", "Ann Hale: MP, Fell, 1990/1994"),
    (
        "In 1990 Ann Hale became dean of Fell College, serving until 1994.",
        "Ann Hale: dean, Fell College, 1990/1994",
    ),
    (
        "In 1990 Ann Hale joined Orb Bank as a clerk, where she served until 1994.",
        "Ann Hale: clerk, Orb Bank, 1990/1994",
    ),
    (
        "In 1933 they selected Ann Hale as commandant of Fell College, a position she served in from 1934 until 1938.",
        "Ann Hale: commandant, Fell College, 1934/1938",
    ),
    (
        "Ann Hale assumed the post of chair of the Fell Trust in 2009, which she held until 2010.",
        "Ann Hale: chair, Fell Trust, 2009/2010",
    ),
    (
        "Ann Hale was appointed dean of Fell College in 1990, a post she would hold until her death in 1994.",
        "Ann Hale: dean, Fell College, 1990/1994",
    ),
    (
        "Ann Hale was head of Fell School from 1918 to 1922 when she was promoted to director of Orb Limited.",
        "Ann Hale: head, Fell School, 1918/1922",
        "Ann Hale: director, Orb Limited, 1922/",
    ),
    (
        "From 1946 to 1952 Ann Hale was director of the Fell Trust and governor of Orb School from 1952 to 1957.",
        "Ann Hale: director, Fell Trust, 1946/1952",
        "Ann Hale: governor, Orb School, 1952/1957",
    ),
    (
        "Ann Hale was succeeded by Tom Reed as acting consul from 1892 until 1894.",
        "Ann Hale: consul, -, /1892",
        "Tom Reed: acting consul, -, 1892/1894",
    ),
    (
        "Ann Hale was health minister but was moved from the post in May 1999 and replaced by Tom Reed.",
        "Ann Hale: health minister, -, /1999-05",
        "Tom Reed: -, -, 1999-05/",
    ),
    (
        "Ann Hale replaced Tom Reed in the chair of medicine, which she held until 1920.",
        "Tom Reed: chair of medicine, -, former",
        "Ann Hale: chair of medicine, -, /1920",
    ),
    (
        "Ann Hale was dean of Fell College from May 2017, until she was removed from the post on 2 May 2018.",
        "Ann Hale: dean, Fell College, 2017-05/2018-05-02",
    ),
    (
        "In 1986 Ann Hale became dean of Fell College and served until her retirement in 2001.",
        "Ann Hale: dean, Fell College, 1986/2001",
    ),
    (
        "Ann Hale was treasurer of Fell until 1978, and left in 1978, when she was appointed clerk of Orb Limited.",
        "Ann Hale: treasurer, Fell, /1978",
        "Ann Hale: clerk, Orb Limited, 1978/",
    ),
    (
        "Ann Hale served as chief surgeon (1920\u201324) and (1930\u201334).",
        "Ann Hale: chief surgeon, -, 1920/1924",
        "Ann Hale: chief surgeon, -, 1930/1934",
    ),
    (
        "Ann Hale was chairman of the Fell Trust (1990\u201395), the Orb Trust (1987\u201392) and Hull Trust (1999).",
        "Ann Hale: chairman, Fell Trust, 1990/1995",
        "Ann Hale: chairman, Orb Trust, 1987/1992",
        "Ann Hale: chairman, Hull Trust, current 1999",
    ),
    (
        "Ann Hale served on the Fell Commission from 1979 to 1980 and the Orb Commission from 1981 to 1982.",
        "Ann Hale: member, Fell Commission, 1979/1980",
        "Ann Hale: member, Orb Commission, 1981/1982",
    ),
    (
        "In 1979 Ann Hale founded the Fell Association, which she chaired until 1985.",
        "Ann Hale: chair, Fell Association, /1985",
    ),
    ("Returning to India in 1971, Ann Hale joined Fell College.", "Ann Hale: -, Fell College, 1971/"),
    (
        "Ann Hale was head of the Fell Society (1875\u201377), of the Orb Society (1878) and of Hull Society (1883).",
        "Ann Hale: head, Fell Society, 1875/1877",
        "Ann Hale: head, Orb Society, current 1878",
        "Ann Hale: head, Hull Society, current 1883",
    ),
    (
        "Ann Hale served as clerk of Fell Bank from 2008 to 2009, and as head of Orb Limited, a subsidiary, from 2010.",
        "Ann Hale: clerk, Fell Bank, 2008/2009",
        "Ann Hale: head, Orb Limited, 2010/",
    ),
    (
        "In June 2004 Ann Hale left the Fell Trust to be elected chairman of Orb Limited.",
        "Ann Hale: -, Fell Trust, /2004-06",
        "Ann Hale: chairman, Orb Limited, 2004-06/",
    ),
    (
        "After retiring from the Royal Navy in 1961, Ann Hale became clerk of Fell.",
        "Ann Hale: -, Royal Navy, /1961",
        "Ann Hale: clerk, Fell, former",
    ),
    (
        "Ann Hale was envoy to Japan (1955\u201360), to Ireland (1961\u201365) and to Italy (1966).",
        "Ann Hale: envoy, Japan, 1955/1960",
        "Ann Hale: envoy, Ireland, 1961/1965",
        "Ann Hale: envoy, Italy, current 1966",
    ),
    (
        "Ann Hale was ambassador in Tokyo from 1955 to 1960 and in Rome from 1965 to 1970.",
        "Ann Hale: ambassador, Tokyo, 1955/1960",
        "Ann Hale: ambassador, Rome, 1965/1970",
    ),
    (
        "In 1962 Ann Hale was appointed dean of Fell College, until her retirement in 1982.",
        "Ann Hale: dean, Fell College, 1962/1982",
    ),
    (
        "Ann Hale retired as dean of Fell College in 1950, having held the post since 1930.",
        "Ann Hale: dean, Fell College, /1950",
        "Ann Hale: dean, Fell College, 1930/",
    ),
    ("Ann Hale was a cook. She remained in post until 30 June 2003.", "Ann Hale: -, -, /2003-06-30"),
    (
        "In 1998 Ann Hale succeeded Tom Reed as chairman of the Fell Trust. Ann Hale was clerk of Orb.",
        "Tom Reed: chairman, Fell Trust, /1998",
        "Ann Hale: chairman, Fell Trust, 1998/",
        "Ann Hale: clerk, Orb, former",
    ),
]
"""A sentence and what is read in it."""


@pytest.mark.parametrize("row", HELD)
def test_a_post_is_held_from_its_beginning_to_its_end(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


OTHERS = [
    ("The retirement of Ann Hale's deputy as clerk came on 4 May 2003.",),
    ("The retirement of Ann Hale as clerk came on 4 May 2003.", "Ann Hale: clerk, -, /2003-05-04"),
    ("In 1990 Ann Hale became mayor of Fell, holding a party in 1994.", "Ann Hale: mayor, Fell, 1990/"),
    ("In 1990 Ann Hale became mayor of Fell, which she led until 1994.", "Ann Hale: mayor, Fell, 1990/"),
    ("In 1990 Ann Hale became mayor of Fell, when she served the town until 1994.", "Ann Hale: mayor, Fell, 1990/"),
    (
        "Ann Hale was mayor of Fell in 1990. She opened the fair, which she held until 1994.",
        "Ann Hale: mayor, Fell, current 1990",
    ),
    (
        "Once Ann Hale was elected in 2012, Chancellor Tom Reed left.",
        "Tom Reed: chancellor, -, current 2012",
    ),
    (
        "Ann Hale made two appointments, with Tom Reed taking the post of treasurer of Fell.",
        "Tom Reed: treasurer, Fell, current",
    ),
    ("Ann Hale went to Fell College, where she serves as a dean.", "Ann Hale: dean, Fell College, current"),
    ("Ann Hale will be glad when she serves as a dean.", "Ann Hale: dean, -, current (planned)"),
    (
        "Ann Hale left Fell Council in order to become treasurer of Orb Limited in 1999.",
        "Ann Hale: -, Fell Council, former",
        "Ann Hale: treasurer, Orb Limited, 1999/",
    ),
    (
        "Tom Reed was clerk of Fell in 1980. Tom Reed succeeded him in 1981 with a column.",
        "Tom Reed: clerk, Fell, current 1980",
    ),
    ("Ann Hale rose to become chief secretary of Orb Limited.", "Ann Hale: chief secretary, Orb Limited, current"),
    (
        "Ann Hale was chief of Fell Police from 1970 to 1978 and was made admiral upon retirement.",
        "Ann Hale: chief, Fell Police, 1970/1978",
        "Ann Hale: admiral, -, current",
    ),
    (
        "Ann Hale was clerk of Fell Council from 1984 to 1989 prior to joining Orb Limited.",
        "Ann Hale: clerk, Fell Council, 1984/1989",
        "Ann Hale: -, Orb Limited, current",
    ),
    (
        "Mayor Mary Orr reappointed Tom Reed as clerk, and until he left he was board member of Orb Limited.",
        "Mary Orr: mayor, -, current",
        "Tom Reed: clerk, -, current",
        "Tom Reed: board member, Orb Limited, former",
    ),
    (
        "Ann Hale was president of Fell University in 1990 and Orb University.",
        "Ann Hale: president, Fell University, current 1990",
    ),
    (
        "If Ann Hale was head of the Fell Trust (1990\u201395), the Orb Trust (1987), nobody knew.",
        "Ann Hale: head, Fell Trust, 1990/1995 (conditional)",
    ),
    (
        "It is alleged that Ann Hale was chief constable of Fell Police and later of the Orb Constabulary.",
        "Ann Hale: chief constable, Fell Police, former (alleged)",
    ),
    (
        "Ann Hale was head of the Fell Trust (1990\u201395), the Orb Trust (1987) and Pordle (1999).",
        "Ann Hale: head, Fell Trust, 1990/1995",
        "Ann Hale: head, Orb Trust, current 1987",
    ),
    ("Ann Hale wished to become clerk of Fell.", "Ann Hale: clerk, Fell, current (planned)"),
    (
        "In 1999 Ann Hale, who left Orb Limited to become clerk of Fell, spoke.",
        "Ann Hale: -, Orb Limited, /1999",
        "Ann Hale: clerk, Fell, current",
    ),
    ("Ann Hale became an opponent of Mayor Tom Reed.", "Tom Reed: mayor, -, current"),
    (
        "When Tom Reed became chairman of the Fell Trust in 1982, Ann Hale went along, leaving the job in 1983.",
        "Tom Reed: chairman, Fell Trust, 1982/",
    ),
    (
        "Attempts at it from 1902 to 1914 failed, although Ann Hale was elected sheriff of Fell.",
        "Ann Hale: sheriff, Fell, current",
    ),
    ("The ticket won over Tom Reed, and Ann Hale became mayor of Fell in 1989.", "Ann Hale: mayor, Fell, 1989/"),
    (
        "Eva Orr, Tom Reed, and Ann Hale became directors of Orb Limited in 1989.",
        "Eva Orr: director, Orb Limited, 1989/",
        "Tom Reed: director, Orb Limited, 1989/",
        "Ann Hale: director, Orb Limited, 1989/",
    ),
    ("Ann Hale entered the race, making Tom Reed the only treasurer to face a contest.",),
    ("In 1979 Ann Hale came to Rome, which she led until 1985.",),
    ("Ann Hale left the hospital in 1864.",),
    ("Ann Hale left Orb with a friend in 1864.",),
]
"""A sentence that looks like one of those, and whose it is or how it is told."""


@pytest.mark.parametrize("row", OTHERS)
def test_what_only_looks_like_it_is_told_apart(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
