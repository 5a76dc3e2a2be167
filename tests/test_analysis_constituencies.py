"""Seats by their constituency: won, held and lost."""

import pytest

from tests.held import tenures

SEATS = [
    (
        "Ann Hale won election to the state legislature in 1834.",
        "Ann Hale: -, state legislature, 1834/",
    ),
    (
        "Ann Hale won the by-election in Selby West in 1987.",
        "Ann Hale: member, Selby West, 1987/",
    ),
    (
        "Ann Hale won the 1987 Selby by-election.",
        "Ann Hale: member, Selby, 1987/",
    ),
    (
        "Ann Hale won the Selby by-election.",
        "Ann Hale: member, Selby, current",
    ),
    (
        "Ann Hale won the seat of Selby at the 1987 election.",
        "Ann Hale: member, Selby, 1987/",
    ),
    (
        "Ann Hale won the Selby seat in 1987.",
        "Ann Hale: member, Selby, 1987/",
    ),
    (
        "Ann Hale won Selby for Labour in 1987.",
        "Ann Hale: member, Selby, 1987/",
    ),
    (
        "Ann Hale gained Selby from the Conservatives in 1987.",
        "Ann Hale: member, Selby, 1987/",
    ),
    (
        "Ann Hale lost her seat in Selby in 2015.",
        "Ann Hale: member, Selby, /2015",
    ),
    (
        "Ann Hale lost her seat in Selby.",
        "Ann Hale: member, Selby, former",
    ),
    (
        "Ann Hale lost her Selby seat to Tom Reed in 2015.",
        "Ann Hale: member, Selby, /2015",
    ),
    (
        "Ann Hale was first elected in 1997, for Selby.",
        "Ann Hale: member, Selby, 1997/",
    ),
    (
        "Ann Hale was returned unopposed for Selby at the 1906 general election.",
        "Ann Hale: member, Selby, 1906/",
    ),
    (
        "Ann Hale sat for Selby from 1906 to 1910.",
        "Ann Hale: member, Selby, 1906/1910",
    ),
    (
        "Ann Hale entered Parliament in 1997.",
        "Ann Hale: -, Parliament, 1997/",
    ),
    (
        "Ann Hale entered Parliament in 1997 as MP for Selby.",
        "Ann Hale: MP, Selby, 1997/",
    ),
    (
        "Ann Hale took the oath of office as governor of Ohio on 3 January 1990.",
        "Ann Hale: governor, Ohio, 1990-01-03/",
    ),
]
"""A text and what is read in it."""


@pytest.mark.parametrize("row", SEATS)
def test_a_constituency_tells_whose_seat_it_is(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale won the Selby Marathon in 1987.",
        "Ann Hale won the by-election.",
        "Ann Hale won the Selby election in 1987.",
        "Ann Hale may have entered Parliament in 1997.",
        "Ann Hale won the Selby by-election debate in 1987.",
        "Ann Hale was elected for Labour in 1987.",
        "Ann Hale was elected for a term of two years in 1987.",
        "Ann Hale was returned for trial in 1987.",
        "Ann Hale was returned home for Selby in 1987.",
        "Ann Hale was appointed for Selby in 1987.",
        "Ann Hale lost her seat in the stands in 1987.",
        "Ann Hale hoped to win the Selby by-election in 1987.",
        "Ann Hale failed to win the Selby by-election in 1987.",
        "Ann Hale watched the Selby by-election in 1987.",
        "Ann Hale won Selby from Tom Reed in 1987.",
        "Ann Hale sat for her portrait from 1906 to 1910.",
        "Ann Hale sat for Selby in silence.",
        "Ann Hale entered Parliament on Tuesday to hear the vote.",
        "Ann Hale entered Selby in 1997.",
        "The army entered Parliament in 1997.",
        "Ann Hale won a prize for Selby in 1987.",
        "Orb United won Selby for Labour in 1987.",
        "Ann Hale's party won the Selby by-election in 1987.",
        "Ann Hale did not win the Selby by-election.",
        "Ann Hale contested Selby in 1990.",
        "Ann Hale lost her Selby scarf in 2015.",
        "Ann Hale won Selby Council for Labour in 1987.",
        "The judge returned Ann Hale for Selby in 1906.",
        "Ann Hale wished to enter Parliament in 1997.",
    ],
)
def test_what_only_looks_like_a_seat_won_is_none(text: str) -> None:
    assert not tenures(text)
