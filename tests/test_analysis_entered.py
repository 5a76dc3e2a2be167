"""Posts entered: by whose hand, one rank after the other, whose chief of staff, and what somebody left to serve as."""

import pytest

from tests.held import tenures

ENTERED = [
    (
        "Ann Hale was appointed the Prime Minister's Chief of Staff in April 2016.",
        "Ann Hale: chief of staff, -, 2016-04/",
    ),
    ("Ann Hale, the Fell mayor's former chief of staff, wept.", "Ann Hale: chief of staff, Fell, former"),
    ("Ann Hale met the mayor's chief of staff.",),
    (
        "Ann Hale was promoted to captain on 4 May 1980 and to major on 1 January 1990.",
        "Ann Hale: captain, -, 1980-05-04/",
        "Ann Hale: major, -, 1990-01-01/",
    ),
    (
        "Ann Hale was promoted to Captain in 1980, to Major in 1985, and to Lieutenant Colonel in 1990.",
        "Ann Hale: captain, -, 1980/",
        "Ann Hale: major, -, 1985/",
        "Ann Hale: lieutenant colonel, -, 1990/",
    ),
    ("Ann Hale was picked to captain Orb and spoke to private and to major donors in 1990.",),
    ("Ann Hale rose to clerk in 1985, to the dismay of the mayor.", "Ann Hale: clerk, -, 1985/"),
    (
        "Ann Hale was appointed by the Health Minister to the Fell Health Council in 2015.",
        "Ann Hale: -, Fell Health Council, 2015/",
    ),
    (
        "The clerk chosen by the adviser to the mayor, Ann Hale, wept.",
        "Ann Hale: adviser to the mayor, -, current",
    ),
    (
        "Ann Hale was confirmed by the U.S. Senate on June 10, 2015, as U.S. Attorney for Utah.",
        "Ann Hale: U.S. attorney, Utah, 2015-06-10/",
    ),
    (
        "Ann Hale was Chief of Staff to the Mayor, Tom Reed.",
        "Ann Hale: chief of staff to the mayor, -, former",
    ),
    ("Also present was the Mayor of Fell, Tom Reed.", "Tom Reed: mayor, Fell, current"),
    (
        "Ann Hale has been Clerk since May 2010 and, since October 2012, Chancellor of Fell.",
        "Ann Hale: clerk, -, 2010-05/",
        "Ann Hale: chancellor, Fell, 2012-10/",
    ),
    (
        "Ann Hale was clerk from 1990 to 1994 and from 2001 to 2004.",
        "Ann Hale: clerk, -, 1990/1994",
        "Ann Hale: clerk, -, 2001/2004",
    ),
    (
        "In 1967 Ann Hale came out of retirement to serve as clerk of Orb College.",
        "Ann Hale: clerk, Orb College, 1967/",
    ),
    ("Ann Hale moved to Fell in 1967 to serve as clerk of Orb.", "Ann Hale: clerk, Orb, 1967/"),
    ("Ann Hale wanted in 1967 to serve as clerk of Orb.",),
    (
        "They met at the appointments of Ann Hale, clerk of Fell, and Tom Reed, clerk of Orb, to the Audit Committee.",
        "Ann Hale: -, Audit Committee, current",
        "Ann Hale: clerk, Fell, current",
        "Tom Reed: -, Audit Committee, current",
        "Tom Reed: clerk, Orb, current",
    ),
    ("They wept that the appointment of Ann Hale was put to the Orb Board.",),
    ("Ann Hale wept at the appointment of Tom Reed's brother to the Audit Committee.",),
    (
        "Ann Hale was head of Orb Hospital (a small one), the Reed Health Board, and the Fell Blood Service.",
        "Ann Hale: head, Orb Hospital, former",
        "Ann Hale: head, Reed Health Board, former",
        "Ann Hale: head, Fell Blood Service, former",
    ),
    (
        "On 1 October 1997 Ann Hale was promoted to chief clerk and director on 2 August 1998.",
        "Ann Hale: chief clerk, -, 1997-10-01/",
        "Ann Hale: director, -, 1998-08-02/",
    ),
    (
        "Ann Hale was promoted to chief clerk and director on 2 August 1998.",
        "Ann Hale: chief clerk, -, 1998-08-02/",
        "Ann Hale: director, -, 1998-08-02/",
    ),
    (
        "If I may pay tribute to Ann Hale, who was appointed clerk in 1990.",
        "Ann Hale: clerk, -, 1990/",
    ),
    (
        "If Tom Reed knows Ann Hale, who was appointed clerk in 1990.",
        "Ann Hale: clerk, -, 1990/ (conditional)",
    ),
    (
        "Ann Hale was a prelate, who served as the bishop of Fell, Ohio, from 1985 to 2011.",
        "Ann Hale: bishop, Fell, 1985/2011",
    ),
    ("Tom Reed met Ann Hale, who was clerk of Orb, in 2004.", "Ann Hale: clerk, Orb, former"),
    ("From May 2016 Ann Hale was in addition the clerk of Orb.", "Ann Hale: clerk, Orb, 2016-05/"),
    ("Since May 2016 Ann Hale has been the newly created clerk of Orb.", "Ann Hale: clerk, Orb, 2016-05/"),
    ("Ann Hale became fond of the mayor of Orb.",),
    ("Ann Hale became increasingly aware of the plight of the mayor of Orb in May 2016.",),
    ("Ann Hale became a loyal friend of the mayor of Orb in May 2016.",),
    ("Ann Hale became one of the mayors of Orb in May 2016.", "Ann Hale: mayor, Orb, 2016-05/"),
    ("Ann Hale thanked Orb for its readiness to become a member of the Harbour Board.",),
    ("Ann Hale spoke of the wish of Orb to become a member of the Harbour Board.",),
    ("Ann Hale went on to become a member of the Harbour Board.", "Ann Hale: member, Harbour Board, current"),
    ("Ann Hale told of its fears about joining the Harbour Board.",),
    ("Ann Hale told of the sea before joining the Harbour Board.", "Ann Hale: -, Harbour Board, current"),
]


@pytest.mark.parametrize(("text", "held"), [(text, held) for text, *held in ENTERED])
def test_who_enters_a_post_and_when(text: str, held: list[str]) -> None:
    assert sorted(tenures(text)) == sorted(held)
