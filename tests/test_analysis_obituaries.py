"""Lives as an encyclopaedia or an obituary tells them: whose they are, at which body and until when."""

import pytest

from tests.held import tenures
from tests.resigned import statements
from tui.model.statements import Kind

BODIES = [
    (
        "Ann Hale became the first head of the newly-created Orb Department in 1967.",
        "Ann Hale: head, Orb Department, 1967/",
    ),
    (
        "Ann Hale was chief constable of the newly created Fell Police.",
        "Ann Hale: chief constable, Fell Police, current",
    ),
    ("Ann Hale was chief constable of the police created Fell Police.", "Ann Hale: chief constable, police, former"),
    ("Tom Reed was MP for Fell–Orb until 1999.", "Tom Reed: MP, Fell–Orb, /1999"),
    ("Tom Reed was MP for Fell – Orb wept.", "Tom Reed: MP, Fell, former"),
    ("Tom Reed was vicar of All Saints, Fell, until 1980.", "Tom Reed: vicar, All Saints, /1980"),
    ("Tom Reed was vicar of all the saints until 1980.", "Tom Reed: vicar, -, /1980"),
    ("Tom Reed was curate at St Anne's in the Bull Ring until 1980.", "Tom Reed: curate, St Anne's, /1980"),
    (
        "Tom Reed was lecturer at the School of Arts in the University of Fell until 1980.",
        "Tom Reed: lecturer, University of Fell, /1980",
    ),
    (
        "In 1957 Tom Reed joined the Fell Bank, rising to chief clerk in 1962.",
        "Tom Reed: -, Fell Bank, 1957/",
        "Tom Reed: chief clerk, Fell Bank, 1962/",
    ),
    (
        "Tom Reed met Ann Hale, head of Fell Council, and was promoted to treasurer in 1955.",
        "Tom Reed: treasurer, -, 1955/",
        "Ann Hale: head, Fell Council, current",
    ),
    ("Tom Reed was Deputy Governor-General of Orb until 1960.", "Tom Reed: deputy governor-general, Orb, /1960"),
    ("Tom Reed retired at the 2002 Irish general election.", "Tom Reed: -, -, /2002"),
]
"""A sentence and the post and body it tells of."""


@pytest.mark.parametrize("row", BODIES)
def test_a_life_tells_the_body_of_a_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


TIMES = [
    (
        "Tom Reed was appointed Assistant Chief Constable of Fell Combined Police (Fell Police from 1974) in 1972.",
        "Tom Reed: assistant chief constable, Fell Combined Police, 1972/",
    ),
    (
        "Tom Reed was appointed chief constable (from 1974) of Fell Police.",
        "Tom Reed: chief constable, Fell Police, 1974/",
    ),
    ("Ann Hale was chairman for twelve years, from 1965 to 1977.", "Ann Hale: chairman, -, 1965/1977"),
    ("Ann Hale was chairman for twelve years, from 1965.", "Ann Hale: chairman, -, 1965/1977~"),
    (
        "Ann Hale was clerk of Fell Council from 1970 to 1973 and treasurer and mayor from 1975 to 1979.",
        "Ann Hale: clerk, Fell Council, 1970/1973",
        "Ann Hale: treasurer, -, 1975/1979",
        "Ann Hale: mayor, -, 1975/1979",
    ),
    (
        "Ann Hale was rector of St Anne's, Hull, and archdeacon of Orb from 1978 to 1982.",
        "Ann Hale: rector, St Anne's, former",
        "Ann Hale: archdeacon, Orb, 1978/1982",
    ),
    ("Ann Hale was rector of St Anne's, Hull, and the archdeacon wept.", "Ann Hale: rector, St Anne's, former"),
    (
        "Ann Hale has served twice as clerk of Fell Council before becoming mayor of Orb.",
        "Ann Hale: clerk, Fell Council, former",
        "Ann Hale: mayor, Orb, current",
    ),
    (
        "Ann Hale was elected at the 1969 Irish general election for Fell East.",
        "Ann Hale: member, Fell East, 1969/",
    ),
    ("Ann Hale was elected at the 1969 annual meeting for Labour.",),
    ("Ann Hale was returned to the 18th Dáil in 1965.", "Ann Hale: -, Dáil, 1965/"),
]
"""A sentence and when a post is told to be held in it."""


@pytest.mark.parametrize("row", TIMES)
def test_a_life_tells_when_a_post_was_held(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


PEOPLE = [
    (
        "In 1994 Tom Orr became leader of Fell Council and he appointed Ann Hale as clerk, serving until 2002.",
        "Tom Orr: leader, Fell Council, 1994/",
        "Ann Hale: clerk, -, 1994/2002",
    ),
    ("Ann Hale was an Australian who became mayor of Fell in 1960.", "Ann Hale: mayor, Fell, 1960/"),
    ("Ann Hale met an Australian who became mayor of Fell in 1960.",),
    (
        "When Tom Reed was chief constable of Fell Police, it was said he knew every officer.",
        "Tom Reed: chief constable, Fell Police, former",
    ),
    (
        "Tom Reed was chief constable of Fell Police, it was said at the time.",
        "Tom Reed: chief constable, Fell Police, former (alleged)",
    ),
    (
        "Sir Tom Reed CBE OStJ (27 June 1914 – 20 April 2006) was the chief constable of Fell Police.",
        "Tom Reed: chief constable, Fell Police, former",
    ),
    (
        "Tom Reed was an officer who rose through the ranks to be Chief Constable of Fell Police.",
        "Tom Reed: chief constable, Fell Police, current",
    ),
    (
        "Tom Reed (born 1927) was, among other things, the Bishop of Orb from 1975 to 1984.",
        "Tom Reed: bishop, Orb, 1975/1984",
    ),
    ("Tom Reed was, among other bishops, sad from 1975 to 1984.",),
    ("Tom Reed was a Teachta Dála for Fell from 1920 to 1923.", "Tom Reed: Teachta Dála, Fell, 1920/1923"),
]
"""A sentence and whose posts it tells of."""


@pytest.mark.parametrize("row", PEOPLE)
def test_a_life_is_of_its_person(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


MOURNED = (
    "A former Fell police officer {verb}.\n\n"
    "Mr Reed began his career in Hull.\n\nTom Reed, aged 58, lived in Orb.\n\n"
    "Deputy Chief Constable Andy Orr said: “Our thoughts are with Tom Reed and his family.”\n\n"
    "He left Fell in 2009 to become deputy chief constable at Hale College.\n"
)


def test_an_obituary_goes_on_with_whom_it_mourns() -> None:
    found = tenures(MOURNED.format(verb="has died on Friday morning"))
    assert "Tom Reed: deputy chief constable, Hale College, 2009/" in found


def test_another_story_goes_on_with_whom_it_named_last() -> None:
    found = tenures(MOURNED.format(verb="spoke on Friday morning"))
    assert "Tom Reed: deputy chief constable, Hale College, 2009/" not in found


NAMES = [
    ("Tom Reed (2 May 1890 – 5 June 1951) was a clerk. The elder Reed served in the war and became mayor of Fell.",),
    (
        "Tom Reed (2 May 1890 – 5 June 1951) was a clerk. The former Reed servant sang. Reed became mayor of Fell.",
        "Tom Reed: mayor, Fell, former",
    ),
    (
        "Tom Orr Reed (July 15, 1864 – May 18, 1921) had a son, Tom Orr Reed, Jr. Reed was mayor of Fell until 1900.",
        "Tom Orr Reed: mayor, Fell, /1900",
    ),
    ("Tom Orr Reed spoke. Tom Orr Reed, Jr. was mayor of Fell until 1900.", "Tom Orr Reed, Jr.: mayor, Fell, /1900"),
    ("Richard Layton Butler was mayor of Fell until 1900.", "Richard Layton Butler: mayor, Fell, /1900"),
    ("Richard Layton was butler at Fell Abbey until 1900.", "Richard Layton: butler, Fell Abbey, /1900"),
    (
        "Tom Reed, PC, KC (October 26, 1858 – January 21, 1921) was Premier of Fell from 1910 until 1917.",
        "Tom Reed: premier, Fell, 1910/1917",
    ),
    (
        "Tom Reed accepted Ann Hale's nomination to become mayor of Fell in 1913.",
        "Tom Reed: mayor, Fell, 1913/ (planned)",
    ),
    ("Ann Hale's decision to become mayor of Fell in 2018 was wise.", "Ann Hale: mayor, Fell, 2018/ (planned)"),
    (
        "A former Professor of Botany at Fell University and Head of the Botany Department, Professor Tom Reed wept.",
        "Tom Reed: professor of botany, Fell University, former",
        "Tom Reed: head, Botany Department, former",
    ),
]
"""A sentence and who holds what in it."""


@pytest.mark.parametrize("row", NAMES)
def test_of_two_with_one_name_the_right_one_is_told_of(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


FORCES = [
    ("Tom Reed was adjutant of the 8th Light Horse Regiment in 1921.", "8th Light Horse Regiment"),
    ("Tom Reed was adjutant of the 4th/3rd Battalion in 1921.", "4th/3rd Battalion"),
    ("Tom Reed was adjutant of No. 221 Squadron in 1941.", "No. 221 Squadron"),
    ("Tom Reed was president of the 8th Fell Congress in 1921.", "Fell Congress"),
    ("Tom Reed was Chief of the Naval Staff (CNS) in 1921.", "Naval Staff"),
    ("Tom Reed was Secretary of the Ports and Roads Commission (PRC) in 1921.", "Ports and Roads Commission"),
    ("Tom Reed saw the Chiefs of Staff Committee (COSC). In 1965 he was clerk of COSC.", "Chiefs of Staff Committee"),
    ("Tom Reed was appointed Secretary, Department of Ports, in 2004.", "Department of Ports"),
    ("Tom Reed was appointed Secretary, Orb Bank said, in 2004.", None),
    ("In 1982 Tom Reed returned to the Royal Children's Hospital in Oslo as a clerk.", "Royal Children's Hospital"),
    ("Tom Reed was a fellow at the Hale Institute for Research at Oxford in 1999.", "Hale Institute for Research"),
    ("Tom Reed was a fellow in the School of Law at Oxford in 1999.", "Oxford"),
    ("Tom Reed is a Fellow of the Royal Society of Fell, and sits on their Council.", "Royal Society of Fell"),
    ("In 1927 Tom Reed was assigned to Fell College, Duntroon as a company commander.", "Fell College"),
]
"""A sentence and at which body the first post is held in it."""


@pytest.mark.parametrize(("text", "body"), FORCES)
def test_a_body_has_its_number_and_no_more_than_its_name(text: str, body: str | None) -> None:
    assert tenures(text)[0].split(", ")[1] == (body or "-")


NO_POSTS = [
    "The loss made Tom Reed the second shortest-serving mayor of Fell.",
    "Tom Reed has been an important leader and supporter of schools.",
    "Tom Reed is the author and editor of many books.",
    "A Rhodes scholar, Tom Reed was sad.",
    "Tom Reed is a Member of the New Zealand Order of Merit.",
    "Senior university sector leader Tom Reed spoke.",
]


@pytest.mark.parametrize("text", NO_POSTS)
def test_no_post_is_read_where_none_is_held(text: str) -> None:
    assert tenures(text) == ()


IN_TURN = [
    (
        "Chairman of Orb Bank from 1935 to 1959, Tom Reed served on the Fell Board.",
        "Tom Reed: chairman, Orb Bank, 1935/1959",
        "Tom Reed: board member, Fell Board, former",
    ),
    (
        "From 1935 to 1959, Tom Reed served on the Fell Board.",
        "Tom Reed: board member, Fell Board, 1935/1959",
    ),
    (
        "Tom Reed was an Orb Army officer during the Boer War, mayor of Fell, and clerk of the Hale Court.",
        "Tom Reed: officer, Orb Army, former",
        "Tom Reed: mayor, Fell, former",
        "Tom Reed: clerk, Hale Court, former",
    ),
    ("Tom Reed is best remembered as the first governor of Fell.", "Tom Reed: governor, Fell, former"),
    ("Tom Reed was known as the mayor of Main Street.",),
    ("Tom Reed is best known as the mayor of Fell.", "Tom Reed: mayor, Fell, current"),
    (
        "Ann Hale is head of the Botany Department. In May she became Fell University's chancellor and tenth head.",
        "Ann Hale: head, Botany Department, current",
        "Ann Hale: chancellor, Fell University, 2017-05/",
        "Ann Hale: head, -, 2017-05/",
    ),
]
"""A sentence and the posts that are told one after the other in it."""


@pytest.mark.parametrize("row", IN_TURN)
def test_each_post_has_its_own_body_and_time(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


OFFICES = [
    (
        "Ann Hale became the first Secretary General of Orb Bank in 1952.",
        "Ann Hale: secretary general, Orb Bank, 1952/",
    ),
    ("Ann Hale became First Secretary of Orb Embassy in 1952.", "Ann Hale: first secretary, Orb Embassy, 1952/"),
    ("In 2003 state Attorney General Ben Orr wept.", "Ben Orr: state attorney general, -, current 2003"),
    ("In 2003 state Attorney Ben Orr wept.", "Ben Orr: state attorney, -, current 2003"),
    (
        "Tom Reed rose from private soldier in World War I to air marshal in 1948.",
        "Tom Reed: private soldier, -, former",
        "Tom Reed: air marshal, -, 1948/",
    ),
    (
        "Tom Reed was promoted from clerk to treasurer of Orb Bank in 1990.",
        "Tom Reed: clerk, Orb Bank, /1990",
        "Tom Reed: treasurer, Orb Bank, 1990/",
    ),
    ("Tom Reed was elected prom king in 1990.",),
    (
        "Ann Hale was director-general of the National Agency for Food and Drug Administration and Control until 2008.",
        "Ann Hale: director-general, National Agency for Food and Drug Administration and Control, /2008",
    ),
    (
        "Ann Hale is past president of the Auckland Wine and Food Society.",
        "Ann Hale: president, Auckland Wine and Food Society, former",
    ),
    (
        "Ann Hale was chairman of Orb Bank and Fell Mills.",
        "Ann Hale: chairman, Orb Bank, former",
        "Ann Hale: chairman, Fell Mills, former",
    ),
    (
        "A former Vice-Chancellor of Fell University, Ile-Orb, Prof Tom Reed, has died.",
        "Tom Reed: vice-chancellor, Fell University, former",
    ),
    ("A former Vice-Chancellor of Fell University, Ile-Orb, and Prof Tom Reed wept.",),
    (
        "Ann Hale is known for her chairmanship of the Fell Committee from 1991 to 1995.",
        "Ann Hale: chairman, Fell Committee, 1991/1995",
    ),
    ("Ann Hale is known for her hardship of the Fell Committee from 1991 to 1995.",),
    (
        "Tom Reed became deputy treasurer of Orb Bank in 1969, rising to become reeve of Reed in 1975.",
        "Tom Reed: deputy treasurer, Orb Bank, 1969/",
        "Tom Reed: reeve, -, 1975/",
    ),
]
"""A sentence and the offices that it tells of."""


@pytest.mark.parametrize("row", OFFICES)
def test_an_office_is_told_whole(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


OTHERS = [
    "His father was a tall figure, serving as chairman of the Fell News, which Tom Reed also owned.",
    "In May 1685 Tom Orr appointed him treasurer, and was glad. He became clerk of Fell Council.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_nobody_named_beside_is_who_is_meant(text: str) -> None:
    assert not [one for one in tenures(text) if not one.startswith("Tom Orr: -")]


def test_an_old_resignation_is_not_of_a_post_held_now() -> None:
    text = "The speaker is Ann Hale, chairman of Orb Bank. Ms Hale, who is 55, joined Fell Mills in 1964. "
    told = [*statements(text + "She resigned in 1971.", Kind.RESIGNATION)]
    told += statements(text.replace("joined Fell Mills in 1964", "sang") + "She resigned in May.", Kind.RESIGNATION)
    assert [one.post for one in told] == [None, "chairman"]


LISTS = [
    ("Clerk of Fell Council\n\nTom Reed (1922–1955)\n\nAnn Orr (1955–1967)\n", 2),
    ("Clerk of Fell Council\n\nTom Reed (1922–1966)\n\nAnn Orr (1955–1999)\n", 0),
]


@pytest.mark.parametrize(("text", "count"), LISTS)
def test_years_as_long_as_a_life_are_no_tenure(text: str, count: int) -> None:
    assert len(tenures(text)) == count


LIVES = (
    "Max Hale\nMax Hale was a politician. He was clerk of Fell Council from 1975 to 1978.\n"
    "Tom Reed\nTom Reed was mayor of Fell until 1983.\nPrior to his election, he was reeve of Orb in 1970.\n"
)


def test_each_of_several_lives_is_of_its_own_person() -> None:
    assert "Tom Reed: reeve, Orb, current 1970" in tenures(LIVES)


def test_a_name_alone_heads_no_life() -> None:
    text = LIVES.replace("Tom Reed\nTom Reed was mayor of Fell until 1983.", "Tom Reed\nThe mayor wept.")
    assert "Tom Reed: reeve, Orb, current 1970" not in tenures(text)


NICKNAMED = [
    (
        "Francis Orr (Frank) Tarn (26 August 1898 – 2 May 1978) was a clerk. Tarn met Joe Hale. He left in May. "
        "In 1937, he was mayor of Fell.",
        "Francis Orr Tarn: mayor, Fell, current 1937",
    ),
    ("Ann Hale (Labour) Fell spoke. In 1937 Ann Hale was mayor of Fell.", "Ann Hale: mayor, Fell, current 1937"),
    (
        "Albert Benjamin Tarn (26 August 1898 – 2 May 1978) was a clerk. His grandson, Ben Tarn, is mayor of Fell.",
        "Ben Tarn: mayor, Fell, current",
    ),
    (
        "Tom Reed was sent to Hull in 1982 before assuming command of the Fell Brigade, Orb Force, in 1984.",
        "Tom Reed: commander, Fell Brigade, 1984/",
    ),
    ("Tom Reed joined Fell School's Cadet Force in 1984.",),
    ("Tom Reed joined Fell School in 1984.", "Tom Reed: -, Fell School, 1984/"),
    (
        "Tom Reed was clerk of Fell Council from 1940. In July 1943, Reed was posted to Europe.",
        "Tom Reed: clerk, Fell Council, 1940/",
    ),
    ("Max Orr left the state, leaving Tom Reed as acting mayor in 1930.",),
    ("In 1990 Lt. Governor Ann Orr wept.", "Ann Orr: Lt. governor, -, current 1990"),
    ("Tom Reed was made the eighth Naval Governor of Samoa in 1920.", "Tom Reed: naval governor, Samoa, 1920/"),
]
"""A sentence and what is read in it, of those called by more than one name and of those named beside another."""


@pytest.mark.parametrize("row", NICKNAMED)
def test_a_name_in_brackets_is_part_of_the_name(row: tuple[str, ...]) -> None:
    text, *read = row
    assert [one for one in tenures(text) if ": -, -, " not in one] == list(read)


BESIDE = [
    (
        "Ann Hale is chair of Fell Bank. Tom Reed, who replaces Professor Hale as director of Orb Mills, spoke.",
        "Ann Hale: chair, Fell Bank, current",
        "Tom Reed: director, Orb Mills, current",
        "Ann Hale: director, Orb Mills, former",
    ),
    (
        "Ann Hale is chair of Fell Bank. Tom Reed, who replaces Professor Hale, spoke.",
        "Ann Hale: chair, Fell Bank, current",
        "Tom Reed: chair, Fell Bank, current",
        "Ann Hale: chair, Fell Bank, former",
    ),
    (
        "Vice-Chancellor of Fell University Professor Tom Reed says so.",
        "Tom Reed: vice-chancellor, Fell University, current",
    ),
    ("Fell University Professor Tom Reed says so.", "Tom Reed: professor, Fell University, current"),
    (
        "Tom Reed was Director of Community Facilities (1995-2004), and Director of Corporate Services (1993-95).",
        "Tom Reed: director of community facilities, -, 1995/2004",
        "Tom Reed: director of corporate services, -, 1993/1995",
    ),
    ("Ann Hale was the Fell Council's first appointee to the position of clerk.",),
    (
        "Tom Reed left. Reed's election to state attorney general John Hale was odd.",
        "John Hale: state attorney general, -, current",
    ),
    (
        "Tom Reed spoke in the Fell Senate and served as its governor from 1935 to 1939.",
        "Tom Reed: governor, -, 1935/1939",
    ),
    (
        "Tom Reed spoke in the Fell Senate and served as its clerk from 1935 to 1939.",
        "Tom Reed: clerk, Fell Senate, 1935/1939",
    ),
    (
        "Tom Reed had a career, which included being clerk of Fell Council.",
        "Tom Reed: clerk, Fell Council, former",
    ),
]
"""A sentence and what is read in it, and not of whom or what stands beside."""


@pytest.mark.parametrize("row", BESIDE)
def test_what_stands_beside_a_title_is_kept_apart(row: tuple[str, ...]) -> None:
    text, *read = row
    assert [one for one in tenures(text) if ": -, -, " not in one] == list(read)
