"""Firms called after their partners, and what a body is before its name."""

import pytest

from tests.held import tenures

ROWS = [
    ("Ann Hale joined the firm of Reed, Orr & Co. in 1920.", "Ann Hale: -, Reed, Orr & Co., 1920/"),
    ("Ann Hale joined the law firm of Reed and Orr in 1920.", "Ann Hale: -, Reed and Orr, 1920/"),
    ("Ann Hale joined the accountancy firm Reed & Orr in 1920.", "Ann Hale: -, Reed & Orr, 1920/"),
    (
        "Ann Hale worked for the law firm Reed & Orr from 1990 to 1994.",
        "Ann Hale: -, Reed & Orr, 1990/1994",
    ),
    (
        "Ann Hale was a partner at Reed, Orr & Sons from 1990 to 1994.",
        "Ann Hale: partner, Reed, Orr & Sons, 1990/1994",
    ),
    (
        "Ann Hale worked for the regulator Orb Office from 1990 to 1994.",
        "Ann Hale: -, Orb Office, 1990/1994",
    ),
    (
        "Tom Reed left the firm and Ann Hale joined Orb Bank in 1990.",
        "Tom Reed: -, firm, former",
        "Ann Hale: -, Orb Bank, 1990/",
    ),
    (
        "Tom Reed, Jo Orr and Ann Hale joined Orb Bank in 1990.",
        "Tom Reed: -, Orb Bank, 1990/",
        "Jo Orr: -, Orb Bank, 1990/",
        "Ann Hale: -, Orb Bank, 1990/",
    ),
]
"""A sentence and the tenures told of; names joined by "and" are people where nothing says that they are a firm."""


@pytest.mark.parametrize("row", ROWS)
def test_a_firm_is_one_body(row: tuple[str, ...]) -> None:
    text, *read = row
    assert tenures(text) == tuple(read)
