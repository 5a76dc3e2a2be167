"""Letters of old: how they begin and end, where their day stands, and whom their lines name."""

import pytest

from tests.correspondence import letters as statements
from tests.correspondence import told


def letters(text: str) -> tuple[str, ...]:
    """The letters of a text, each in a line: "sender > reader date", and "-" for what is not told."""
    return tuple("{} > {} {}".format(*(side or "-" for side in told(one))) for one in statements(text))


OLD = [
    (
        "            Calder House, Fell,\n            14th March 1871.\n\nSir,\n\nI have the honour to say no.\n\n"
        "I have the honour to be,\n        Sir,\n    Your most obedient servant,\n        THOMAS HALE,\n"
        "            Secretary.\n\nTo James Reed, Esq.,\n    Clerk to the Commissioners.\n",
        "Thomas Hale > James Reed 1871-03-14",
    ),
    (
        "TO THE EDITOR OF THE FELL MERCURY.\n\nSir,-I was glad to read it. I ask for no more.-Yours, &c.,\n\n"
        "JAMES REED.\nCalder, May 9th, 1883.\n\nTO THE EDITOR OF THE FELL MERCURY.\n\n"
        "Sir,-Will you let me thank the brigade?-I am, &c.,\n\nANN ORR.\nFell, May 10th, 1883.\n",
        "James Reed > - 1883-05-09",
        "Ann Orr > - 1883-05-10",
    ),
    (
        "Thomas Hale to James Reed, 7 April 1789\n\nHond. Sir\nFell 7 April 1789.\n\nI inclose a book.\n\nI am &c.\n"
        "T. Hale\n",
        "Thomas Hale > James Reed 1789-04-07",
    ),
    (
        "From Thomas Hale to James Reed\n\nFell April 7th. 1789\n\nDear Sir\n\nI thank you.\n\nYours ever,\n\n"
        "Tho Hale\n",
        "Thomas Hale > James Reed 1789-04-07",
    ),
    (
        "May 4, 2006\n\nDear Governor Hale:\n\nI thank you.\n\nSincerely,\n\nThomas Reed\n\nMay 5, 2006\n\n"
        "Dear Tom:\n\nI thank you too.\n\nSincerely,\n\nAnn Hale\n",
        "Thomas Reed > Ann Hale 2006-05-04",
        "Ann Hale > Thomas Reed 2006-05-05",
    ),
    (
        "_Ann Hale to Viscount Reed._[7]\n\nORB HOUSE, _3rd March 1857_.\n\nMY DEAR LORD REED,--The news is bad.\n\n"
        "_Viscount Reed to Ann Hale._\n\nFELL, _5th March 1857_.\n\nLord Reed was sorry to read it.\n",
        "Ann Hale > Reed 1857-03-03",
        "Reed > Ann Hale 1857-03-05",
    ),
    (
        "=Ann Hale to Tom Reed=\n\nOrb House, May 3, 1851.\n\nMY DEAR TOM,--The news is bad.\n\nEver yours,\nA. H.\n\n"
        "=Tom Reed to Ann Hale=\n\nFell, May 5, 1851.\n\nDEAR ANN,--I am sorry.\n\nT. R.\n",
        "Ann Hale > Tom Reed 1851-05-03",
        "Tom Reed > Ann Hale 1851-05-05",
    ),
    (
        "Fell Jan 9th 1863\n\nDear Son\n\nI am well.\n\nYour Mother\nAnn Orr\n",
        "Ann Orr > - 1863-01-09",
    ),
    (
        "The Governor of Calder to the Secretary of State\n\nGovernment House, Fell, June 2nd, 1889.\n\nMy Lord,\n\n"
        "I have to say no.\n\nI have, &c.,\n(Signed) THOMAS REED.\n",
        "Thomas Reed > - 1889-06-02",
    ),
    (
        "Sir,\n\nThe bridge is closed.\n\nYours faithfully,\nJames Reed\nFell, June 4th. 1902\n\n"
        "[Mr. Hale tells us that it is open.]\n",
        "James Reed > - 1902-06-04",
    ),
]


@pytest.mark.parametrize("row", OLD)
def test_a_letter_of_old_is_read_from_its_own_lines(row: tuple[str, ...]) -> None:
    text, *read = row
    assert letters(text) == tuple(read)


def test_a_salutation_that_its_text_follows_is_quoted_alone() -> None:
    assert letters("Sir,-I was glad. I wrote to Ann Hale on 4 May 1883.\n\nYours,\n\nJAMES REED.\n") == (
        "James Reed > - -",
        "James Reed > Ann Hale 1883-05-04",
    )


CATALOGUES = [
    (
        "Letters of the Hales\n\nMS 4/1. Ann Hale to Tom Reed, 19 March 1871. Hopes to visit in May.\n",
        "Ann Hale > Tom Reed 1871-03-19",
    ),
    ("Marriages at Fell\n\nTom Reed to Ann Hale, 19 March 1871. They had two sons.\n",),
    ("Letters of the Hales\n\nMS 4/1. Ann Hale to Tom Reed, 1871.\n",),
    ("Copy letter from Tom Hale to Ann Reed, 4 May 1872.", "Tom Hale > Ann Reed 1872-05-04"),
    ("The statement that Tom Hale wrote to Ann Reed is untrue. Max Orr wrote to Ann Reed.", "Max Orr > Ann Reed -"),
    ("The story that Tom Hale wrote to Ann Reed is well known.", "Tom Hale > Ann Reed -"),
]


@pytest.mark.parametrize("row", CATALOGUES)
def test_a_letter_is_one_that_was_written(row: tuple[str, ...]) -> None:
    text, *read = row
    assert letters(text) == tuple(read)


def test_the_label_of_a_field_says_nothing() -> None:
    record = (
        "Box: 1\n\nDESCRIPTION: Ann Hale wrote to Tom Reed on 4 May 1990.\n\nBox: 2\n\n"
        "DESCRIPTION: Max Orr wrote to Tom Reed on 5 May 1990.\n\nBox: 3\n\nDESCRIPTION: A book. It is red.\n"
    )
    assert [one.said_by for one in statements(record)] == [None, None]
