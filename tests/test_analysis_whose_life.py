"""Whose life a page tells, by the name it opens with: nicknames, names of other lands, and whom it is not of."""

import pytest

from tests.held import tenures

_LATER = " It rained. It was dry. It was wet. It was hot. It was cold. "

LIVES = [
    (
        'Tom Orrin "Laughing Tom" Hale (1841–1894) was a lawyer.\n\nHe became mayor of Fell in 1880.',
        'Tom Orrin "Laughing Tom" Hale: mayor, Fell, 1880/',
    ),
    (
        'Takol "Len Len" A. Dorn III is a Dane and a politician.\n\nHe became mayor of Fell in 1980.',
        'Takol "Len Len" A. Dorn III: mayor, Fell, 1980/',
    ),
    (
        'H. Tobin ("Sandy") Reed, CM (born 1951) is a lawyer.\n\nHe became mayor of Fell in 1980.',
        "H. Tobin Reed: mayor, Fell, 1980/",
    ),
    (
        "Zelda Duma (born 11 June 1977) is a politician.\n\nShe became mayor of Fell in 2010.",
        "Zelda Duma: mayor, Fell, 2010/",
    ),
    ("Zelda Duma of Fell is old.\n\nShe became mayor of Fell in 2010.",),
    (
        "Boedol is a Danish economist.\n\nHe became mayor of Fell in 2010.",
        "Boedol: mayor, Fell, 2010/",
    ),
    ("Boedol is a Danish town.\n\nHe became mayor of Fell in 2010.",),
    (
        "Zelda Takol is an oncologist.\n\nShe became dean of Fell in 2010.",
        "Zelda Takol: dean, Fell, 2010/",
    ),
    (
        "Tom Barros\n\nTom Barros was a civil servant and a former Dane.[1]\n\nHe became dean of Fell in 2010.",
        "Tom Barros: dean, Fell, 2010/",
    ),
    (
        "Antonia de Barros\n\nAntonia de Barros (1 July 1901 – 2 March 1952) was a Dane.[1]\n\n"
        "She became dean of Fell in 1930.",
        "Antonia de Barros: dean, Fell, 1930/",
    ),
    (
        "Joel Hale\n\nVery Rev. Joel Hale is the present keeper of Fell. Ann Poe and Ann Poe left.\n\n"
        "He became dean of Fell in 1930.",
        "Joel Hale: keeper, Fell, current",
        "Joel Hale: dean, Fell, 1930/",
    ),
    (
        "Zelda Takol (1915–1998) better known as Z. Takol was a Dane.\n\nShe became dean of Fell in 1930.",
        "Zelda Takol: dean, Fell, 1930/",
    ),
    (
        "Tom Reed (1915–1991) served as the dean of Fell.\n\nHe became dean of Hull in 1930.",
        "Tom Reed: dean, Fell, former",
        "Tom Reed: dean, Hull, 1930/",
    ),
    ("Nodir Kvitsi is a member of Fell who wept for Tom Reed. Tom Reed left." + _LATER + "He became dean of Hull.",),
    (
        "In Fell, Tom Reed wept. Tom Reed left." + _LATER + "He became dean of Hull in 1930.",
        "Tom Reed: dean, Hull, 1930/",
    ),
    (
        "Tom John Reed (11 October 1844 – 14 May 1919) was a Dane. He became mayor of Fell in 1880. "
        "T. John Reed III was his heir.",
        "Tom John Reed: mayor, Fell, 1880/",
    ),
    (
        "Abū al-Ḥasan ʿUbayd ibn Yaḥyā (born 1811) was an official.\n\nHe became mayor of Fell in 1840.",
        "Abū al-Ḥasan ʿUbayd ibn Yaḥyā: mayor, Fell, 1840/",
    ),
    (
        "Zeldan Takol Dorn was a zamindar of the Fell Company. He became mayor of Fell in 1880.",
        "Zeldan Takol Dorn: zamindar, Fell Company, former",
        "Zeldan Takol Dorn: mayor, Fell, 1880/",
    ),
    (
        "Zeldan Takol Dorn was a house of Tom Reed. He became mayor of Fell in 1880.",
        "Tom Reed: mayor, Fell, 1880/",
    ),
    (
        "Dato' Seri Ahmad bin Yaz (born 1929) is a politician.\n\nHe became mayor of Fell in 1980.",
        "Ahmad bin Yaz: mayor, Fell, 1980/",
    ),
]


@pytest.mark.parametrize("row", LIVES)
def test_a_life_is_of_whom_the_page_opens_with(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
