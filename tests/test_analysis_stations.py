"""Bodies served, led or taught at in turn, and posts and ranks that go on with what was told before."""

import pytest

from tests.held import tenures

LIFE = "Tom Reed (16 January 1925 – 8 October 1979) was a poet. "

STATIONS = [
    (
        "He managed Fell Rovers (1920–24), Orb United (1924–30) and Hull City (1930–45).",
        "Tom Reed: manager, Fell Rovers, 1920/1924",
        "Tom Reed: manager, Orb United, 1924/1930",
        "Tom Reed: manager, Hull City, 1930/1945",
    ),
    ("He coached Fell Rovers (1920–24).", "Tom Reed: coach, Fell Rovers, 1920/1924"),
    ("He ran Fell Rovers (1920–24) down.",),
    (
        "He sat on the boards of the Fell Gallery (2005–2009); the Orb Council (1990–1993); and Hull Bank (2002–2010).",
        "Tom Reed: board member, Fell Gallery, 2005/2009",
        "Tom Reed: board member, Orb Council, 1990/1993",
        "Tom Reed: board member, Hull Bank, 2002/2010",
    ),
    (
        "He served on the boards of directors of Fell Bank, Orb Bank and the Hull Institute.",
        "Tom Reed: board member, Fell Bank, former",
        "Tom Reed: board member, Orb Bank, former",
        "Tom Reed: board member, Hull Institute, former",
    ),
    (
        "He was elected to the Fell Council in 1920, to the House of Commons in 1925 and to the Senate in 1930.",
        "Tom Reed: -, Fell Council, 1920/",
        "Tom Reed: -, House of Commons, 1925/",
        "Tom Reed: -, Senate, 1930/",
    ),
    (
        "He was elected to the Fell Council in 1920 and the Orb Council in 1930 wept.",
        "Tom Reed: -, Fell Council, 1920/",
    ),
    (
        "He taught at Fell College (1920–24) and Orb University (1924–30).",
        "Tom Reed: teacher, Fell College, 1920/1924",
        "Tom Reed: teacher, Orb University, 1924/1930",
    ),
    ("He taught in Fell (1920–24) and Hull (1924–30).",),
]


@pytest.mark.parametrize("row", STATIONS)
def test_each_body_has_its_own_time(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)


FURTHER = [
    (
        "He was in 1658 appointed clerk of Fell, and made a member of the War Council.",
        "Tom Reed: clerk, Fell, 1658/",
        "Tom Reed: member, War Council, 1658/",
    ),
    (
        "He was appointed clerk of Fell in 1658, and made a member of the War Council.",
        "Tom Reed: clerk, Fell, 1658/",
        "Tom Reed: member, War Council, former",
    ),
    (
        "He was chairman of the Fell Board and of the Orb Commission, as well as a director of Hull Bank.",
        "Tom Reed: chairman, Fell Board, former",
        "Tom Reed: director, Hull Bank, former",
        "Tom Reed: chairman, Orb Commission, former",
    ),
    (
        "He was promoted lieutenant in 1922, captain in 1925 and major in 1930.",
        "Tom Reed: lieutenant, -, 1922/",
        "Tom Reed: captain, -, 1925/",
        "Tom Reed: major, -, 1930/",
    ),
    ("He was promoted captain in 1925 and major works began in 1930.", "Tom Reed: captain, -, 1925/"),
    (
        "He was mayor of Fell in 1990. Max Orr, his successor as mayor of Fell, fled.",
        "Tom Reed: mayor, Fell, current 1990",
        "Max Orr: mayor, Fell, current ?",
    ),
    (
        "He was mayor of Fell in 1990. Max Orr, his neighbour as mayor of Fell, fled.",
        "Tom Reed: mayor, Fell, current 1990",
    ),
    ("He was made dean of Hull. His successor was Pope Gero IV.", "Tom Reed: dean, Hull, former"),
    (
        "He was made dean of Hull. His successor was Max Orr.",
        "Tom Reed: dean, Hull, former",
        "Max Orr: dean, Hull, current ?",
    ),
]


@pytest.mark.parametrize("row", FURTHER)
def test_what_goes_on_with_a_post(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)


NOT_HIS = [
    ("He built a school and hired a physician in 1790.",),
    ("He was freed and hired as a physician in 1790.", "Tom Reed: physician, -, 1790/"),
    ("In 1377 he reached Zandar. He left Zandar in 1378.",),
    ("He joined Zandar in 1370. He left Zandar in 1378.", "Tom Reed: -, Zandar, 1370/", "Tom Reed: -, Zandar, /1378"),
    ("He moved to Orb College as a Raja Hale fellow.",),
    ("After Fell’s 1964 Olympics, he became captain of Orb United.", "Tom Reed: captain, Orb United, former"),
    ("In the war of 1861-1865, he joined Fell Council.", "Tom Reed: -, Fell Council, former"),
    ("In 1865, he joined Fell Council.", "Tom Reed: -, Fell Council, 1865/"),
]


@pytest.mark.parametrize("row", NOT_HIS)
def test_what_is_no_post_or_time_of_his(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(LIFE + text) == tuple(read)


LEADS = [
    (
        "Max Orr (1940–2016) was a Danish photochemist and the director of Orb Institute.",
        "Max Orr: director, Orb Institute, former",
    ),
    (
        "Max Orr (1940–2016) was a chemist and a professor at the department of inks at Orb College.",
        "Max Orr: professor at the department of inks, department, former",
    ),
    ("Max Orr (1940–2016) was a photochemist, and the director of Orb Institute had left.",),
    (
        LIFE + "He served in Turkey and the Crimea as quartermaster-general.",
        "Tom Reed: quartermaster-general, -, former",
    ),
    (LIFE + "He himself was promoted to major in 1896.", "Tom Reed: major, -, 1896/"),
    (LIFE + "He hurt himself and was made clerk of Fell in 1896.", "Tom Reed: clerk, Fell, 1896/"),
    (LIFE + "He was appointed director emeritus in 2014.", "Tom Reed: director emeritus, -, 2014/"),
    (
        LIFE + "He became commander and commissar of the 2nd Brigade.",
        "Tom Reed: commander and commissar, 2nd Brigade, former",
    ),
    ("Zorvan Tekkel OFR was mayor of Fell.", "Zorvan Tekkel: mayor, Fell, former"),
]


@pytest.mark.parametrize("row", LEADS)
def test_posts_behind_a_trade_a_stressed_he_and_two_places(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
