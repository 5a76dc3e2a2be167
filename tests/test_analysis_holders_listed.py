"""Lists of the holders of an office: whose head a row is under, what stands beside a name, and which time is whose."""

import pytest

from tests.held import tenures

LISTS = [
    (
        "Mayors of Fell\n\n1900 - Ann Hale\n1901 - Tom Reed JP\n1902 and 03 Max Orr OBE\n",
        "Ann Hale: mayor, Fell, current 1900",
        "Tom Reed: mayor, Fell, current 1901",
        "Max Orr: mayor, Fell, current 1902",
    ),
    ("Mayors of Fell\n\n1900 - Ann Hale\n1950 - Tom Reed\n1902 - Max Orr\n",),
    ("Mayors of Fell\n\n1900 - Ann Hale\n1901 - Tom Reed\n",),
    (
        "List of mayors\n\n- 1916–1918 Ann Hale OBE, JP\n- 1918–1920 Tom Reed (Labour), MP for Orb\n",
        "Ann Hale: mayor, -, 1916/1918",
        "Tom Reed: mayor, -, 1918/1920",
    ),
    (
        "List of mayors\n\n- 1916–1918 Ann Hale, clerk of Orb Council\n",
        "Ann Hale: clerk, Orb Council, 1916/1918",
    ),
    (
        "Mayors of Fell\n\n1895–96, 1900–01 W.H.Hale\nAnn Reed (1897–1898, 1902–1903)\n",
        "W.H. Hale: mayor, Fell, 1895/1896",
        "W.H. Hale: mayor, Fell, 1900/1901",
        "Ann Reed: mayor, Fell, 1897/1898",
        "Ann Reed: mayor, Fell, 1902/1903",
    ),
    ("Mayors of Fell\n\nAnn Reed (1902–1903, 1897–1898)\n",),
    (
        "Bishops of Fell\n\nTom Hale, consecrated 1801, died 1810\n\nAnn Orr, 1833–1850\n",
        "Ann Orr: bishop, Fell, 1833/1850",
    ),
    (
        "Deans of Fell:\n\n1801–1820 Bo Lund\n\n1820– Max Dorn\n\n- –1801: Tom Reed\n",
        "Bo Lund: dean, Fell, 1801/1820",
        "Max Dorn: dean, Fell, 1820/",
        "Tom Reed: dean, Fell, /1801",
    ),
    (
        "CHAIRMEN OF THE FELL RIVER BOARD\n\n1. Sir Tom Hale, Bt. (Con.) 1923–1927\n\n2. Ann Reed (Lab.) 1927–31\n\n"
        "SECRETARIES TO THE BOARD\n\nTom Holt, 1927–1947\n",
        "Tom Hale: chairman, FELL RIVER BOARD, 1923/1927",
        "Ann Reed: chairman, FELL RIVER BOARD, 1927/1931",
        "Tom Holt: secretary, FELL RIVER BOARD, 1927/1947",
    ),
    (
        "Chairs of the Board\n\n1926-present\n\n1926-30: Ann Hale, Detroit, MI\n1930-33: Tom Reed, Boston, MA\n",
        "Ann Hale: chair, Board, 1926/1930",
        "Tom Reed: chair, Board, 1930/1933",
    ),
    (
        "LIST OF FELL CITY MAYORS\n\nAnn Hale (1940–1942)\n",
        "Ann Hale: mayor, FELL CITY, 1940/1942",
    ),
    (
        "Fell keeps its chain.\n\nBelow is a table of past mayors.\n\nHenry Max Evans, JP\t1997–1998\n\n"
        "Tom Max Rawlings 1996–1997\n",
        "Henry Max Evans: mayor, -, 1997/1998",
        "Tom Max Rawlings: mayor, -, 1996/1997",
    ),
    (
        "Lieutenant-Governors\n\n1849–1852 – Baltor von Dalen\n1852–1860: Ann Hale\n",
        "Baltor von Dalen: lieutenant-governor, -, 1849/1852",
        "Ann Hale: lieutenant-governor, -, 1852/1860",
    ),
    (
        "Administrator:\n1901-1906 John Hale\n1906-1911 Tom Reed\n\nSecretary:\n1901-1909 Ann Dale\n1909-14 Ivy Orr\n",
        "John Hale: administrator, -, 1901/1906",
        "Tom Reed: administrator, -, 1906/1911",
        "Ann Dale: secretary, -, 1901/1909",
        "Ivy Orr: secretary, -, 1909/1914",
    ),
    ("Mayors of Fell\n\nBattles:\n1901-1906 John Hale\n1906-1911 Tom Reed\n",),
    (
        "The old rolls are lost.\n\nMayors of Fell\n\nThose whom we know:\n1901-1906 John Hale\n1906-1911 Tom Reed\n",
        "John Hale: mayor, Fell, 1901/1906",
        "Tom Reed: mayor, Fell, 1906/1911",
    ),
    (
        "Governors\n\n1880 - 1884   John Hale\n1884 - 1889   Max Cole (acting)\n1889 -        Tom Reed\n",
        "John Hale: governor, -, 1880/1884",
        "Max Cole: acting governor, -, 1884/1889",
        "Tom Reed: governor, -, 1889/",
    ),
    (
        "Governors\n\nJohn Hale (acting), 1880–84, 1886–88\nMax Cole, 1884–86 (acting), 1888–90\n",
        "John Hale: acting governor, -, 1880/1884",
        "John Hale: acting governor, -, 1886/1888",
        "Max Cole: acting governor, -, 1884/1886",
        "Max Cole: governor, -, 1888/1890",
    ),
    (
        "== Mayors ==\n* 1945–1948: Tom Reed\n\n== Town clerks ==\n* 1930–1946: John Hale\n",
        "Tom Reed: mayor, -, 1945/1948",
        "John Hale: town clerk, -, 1930/1946",
    ),
    (
        "President\n1989–93 Ann Hale; 1993–97 Tom Reed; 1997–2002 vacant; 2002– Max Cole\n",
        "Ann Hale: president, -, 1989/1993",
        "Tom Reed: president, -, 1993/1997",
        "Max Cole: president, -, 2002/",
    ),
    (
        "Headmasters: J. Hale, 1870-1882; T. Reed, 1882-1901.\nDeans: Miss I. Orr, 1880-99; Miss A. Dale, 1899.",
        "J. Hale: headmaster, -, 1870/1882",
        "T. Reed: headmaster, -, 1882/1901",
    ),
    ("Headmasters: J. Hale, 1870-1882; T. Reed, a friend of Max Cole, 1882-1901.",),
    ("Headmasters: J. Hale, 1870-1882; T. Reed fled, 1882-1901.",),
    ("Headmaster: J. Hale, 1870-1882; T. Reed, 1882-1901.",),
    ("Headmasters: J. Hale, 1870-1882.",),
]


@pytest.mark.parametrize("row", LISTS)
def test_each_row_of_a_list_is_of_the_office_above_it(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
