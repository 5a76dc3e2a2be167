"""Tenures told with their candidacy, their number of terms, one of several, a field or as a job; what only looks so."""

import pytest

from tests.held import tenures

TOLD = [
    ("In 1959, Ann Hale ran for mayor of Fell and was elected.", "Ann Hale: mayor, Fell, 1959/"),
    ("In 1959 Ann Hale stood for Fell Council and won.", "Ann Hale: -, Fell Council, 1959/"),
    ("Ann Hale ran for a full term on Fell Council in 1959, and was elected.", "Ann Hale: -, Fell Council, 1959/"),
    ("In 1959 Ann Hale ran for mayor of Fell and won praise.",),
    ("In 1959 Ann Hale ran for mayor of Fell and was not elected.",),
    ("In 1959 Ann Hale ran for mayor of Fell and was beaten.",),
    ("In 1959 Ann Hale was chosen to run for mayor of Fell.",),
    ("In 1959 Ann Hale was selected to stand as mayor of Fell.",),
    ("In 1959 Ann Hale was chosen to act as mayor of Fell.", "Ann Hale: mayor, Fell, 1959/"),
    ("Ann Hale is running for mayor of Fell.",),
    ("Ann Hale, standing for mayor of Fell, spoke.",),
    ("Ann Hale, facing mayor Tom Reed, spoke.", "Tom Reed: mayor, -, current"),
    ("Ann Hale was marketing director of Orb Ltd.", "Ann Hale: marketing director, Orb Ltd., former"),
    (
        "Ann Hale was promoted from Deputy Field Secretary to Regional Director in 1990.",
        "Ann Hale: regional director, -, 1990/",
        "Ann Hale: deputy field secretary, -, /1990",
    ),
    (
        "Ann Hale was sent as her country's first ambassador to Peru, from 1957 to 1959.",
        "Ann Hale: ambassador, Peru, 1957/1959",
    ),
    ("Ann Hale was sent as a gift to Peru.",),
    (
        "The roof fell in on 4 May 2010, and Ann Hale was made clerk of Orb Trust.",
        "Ann Hale: clerk, Orb Trust, current",
    ),
    ("On 4 May 2010, and late, Ann Hale was made clerk of Orb Trust.", "Ann Hale: clerk, Orb Trust, 2010-05-04/"),
    ("Ann Hale left parliament in 1986.", "Ann Hale: -, parliament, /1986"),
    ("Ann Hale left an act of parliament in 1986.",),
    ("Ann Hale, appointed clerk of Orb Trust, met Tom Reed in 2010.", "Ann Hale: clerk, Orb Trust, current"),
    ("Ann Hale, appointed clerk of Orb Trust, Fell, in 2010, spoke.", "Ann Hale: clerk, Orb Trust, 2010/"),
    ("After serving as clerk of Orb Trust, Ann Hale spoke on 12 May 2010.", "Ann Hale: clerk, Orb Trust, former"),
    ("After becoming clerk of Orb Trust, Ann Hale spoke on 12 May 2010.", "Ann Hale: clerk, Orb Trust, current"),
    ("After becoming clerk of Orb Trust in 2009, Ann Hale spoke in May 2010.", "Ann Hale: clerk, Orb Trust, 2009/"),
    ("While serving as clerk of Orb Trust, Ann Hale spoke in May 2010.", "Ann Hale: clerk, Orb Trust, current 2010-05"),
    ("Ann Hale was put in charge of Orb Trust in 1990.", "Ann Hale: in charge, Orb Trust, 1990/"),
    ("Ann Hale was put in charge of the lights at Orb Trust.",),
    ("Ann Hale concluded her term as mayor of Fell in 1990.", "Ann Hale: mayor, Fell, /1990"),
    ("Ann Hale was handed the job of clerk of Orb Trust in 1990.", "Ann Hale: clerk, Orb Trust, 1990/"),
    ("Ann Hale handed the job to Tom Reed.",),
    ("Ann Hale is a member of the Ohio legislature.", "Ann Hale: member, Ohio legislature, current"),
    ("Ann Hale was head of the Ghana police.", "Ann Hale: head, Ghana police, former"),
    (
        "Ann Hale was clerk of Orb Trust from 1946. She would remain in the position until 1966.",
        "Ann Hale: clerk, Orb Trust, 1946/",
        "Ann Hale: clerk, Orb Trust, /1966",
    ),
    (
        "Ann Hale is clerk of Orb Trust. She would remain in the position until 1966 if asked.",
        "Ann Hale: clerk, Orb Trust, current",
    ),
    (
        "Ann Hale was appointed clerk of Orb Trust in 1987 and held this office under Tom Reed until May 1990.",
        "Ann Hale: clerk, Orb Trust, 1987/",
        "Ann Hale: clerk, Orb Trust, /1990-05",
    ),
    (
        "Ann Hale was chair of Orb Trust from 1990 to 1999 and at the same time a member of Fell Board from 1995.",
        "Ann Hale: chair, Orb Trust, 1990/1999",
        "Ann Hale: member, Fell Board, 1995/",
    ),
    ("Ann Hale served three terms on Fell Council.", "Ann Hale: member, Fell Council, former"),
    ("Ann Hale served two-and-a-half terms on Fell Council.", "Ann Hale: member, Fell Council, former"),
    ("Ann Hale served three drinks on Fell Council.",),
    (
        "From 1949 to 1952, Ann Hale served as one of two deputy directors of Orb Trust.",
        "Ann Hale: deputy director, Orb Trust, 1949/1952",
    ),
    ("Ann Hale was one of the directors of Orb Trust.", "Ann Hale: director, Orb Trust, former"),
    ("Ann Hale was one of the directors' friends.",),
    ("Ann Hale was friend of the directors of Orb Trust.",),
    ("Ann Hale served as hate crimes coordinator.", "Ann Hale: hate crimes coordinator, -, former"),
    ("Ann Hale served as best a coordinator could.",),
    ("Ann Hale was then serving as clerk of Orb Trust.", "Ann Hale: clerk, Orb Trust, former"),
    ("Ann Hale—then serving as clerk of Orb Trust—spoke.", "Ann Hale: clerk, Orb Trust, current ?"),
    (
        "In 1947 Ann Hale was appointed to a permanent commission as a flight officer.",
        "Ann Hale: flight officer, -, 1947/",
    ),
    (
        "In 1990 Ann Hale took the head librarian role at the Fell Library.",
        "Ann Hale: head librarian, Fell Library, 1990/",
    ),
    ("Ann Hale accepted the chief executive position at Orb Ltd.", "Ann Hale: chief executive, Orb Ltd., current"),
    ("Ann Hale was offered the chief executive position at Orb Ltd.",),
    ("Ann Hale declined to take on the chief executive role at Orb Ltd.",),
    ("Ann Hale took the chief executive's role in her plan.",),
    ("Attorney General Sessions spoke.", "Sessions: attorney general, -, current"),
    ("Ann Hale was chairman of Quarter Sessions.", "Ann Hale: chairman, Quarter Sessions, former"),
    ("Chief Justice Banks spoke.", "Banks: chief justice, -, current"),
    ("Chief Justice Bank spoke.",),
]


@pytest.mark.parametrize("case", TOLD)
def test_a_tenure_is_read_as_it_is_told(case: tuple[str, ...]) -> None:
    text, *told = case
    assert tenures(text) == tuple(told)
