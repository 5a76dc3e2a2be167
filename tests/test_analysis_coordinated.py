"""Posts told in one breath: which are one person's, and which of them a time is of."""

import pytest

from tests.held import tenures

SHARED = [
    (
        "From 1855 to 1857 Tom Reed was chairman of Orb plc, clerk of the Fell Trust, and secretary of Hull College.",
        "Tom Reed: chairman, Orb plc, 1855/1857",
        "Tom Reed: clerk, Fell Trust, 1855/1857",
        "Tom Reed: secretary, Hull College, 1855/1857",
    ),
    (
        "From 1990 to 1995, Tom Reed was both chairman of Orb plc and the clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1990/1995",
    ),
    (
        "In 1990 Tom Reed was chairman of Orb plc and also a trustee of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, current 1990",
        "Tom Reed: trustee, Fell Trust, current 1990",
    ),
    (
        "Until 2001 Tom Reed was chairman of Orb plc and later clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, /2001",
        "Tom Reed: clerk, Fell Trust, former",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc, and from 1995 clerk of the Fell Trust.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1995/",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc, and clerk of the Fell Trust from 1995.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: clerk, Fell Trust, 1995/",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc and he is now a governor of Fell School.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Tom Reed: governor, Fell School, current",
    ),
    (
        "From 1990 to 1995 Tom Reed was chairman of Orb plc and the clerk of the Fell Trust was Ann Hale.",
        "Tom Reed: chairman, Orb plc, 1990/1995",
        "Ann Hale: clerk, Fell Trust, 1990/1995",
    ),
]
"""A time that opens for all the posts behind it, until one has a time of its own or is told of another."""


@pytest.mark.parametrize("row", SHARED, ids=lambda row: row[0][:40])
def test_a_time_that_opens_is_of_each_post_told_at_once(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)
