"""Posts named as somebody's roles, and what else roles, careers and friends include."""

import pytest

from tests.held import tenures

ROLES = [
    (
        "Ana Holt held several posts at Orb plc, including finance director and chief executive.",
        "Ana Holt: finance director, Orb plc, former",
        "Ana Holt: chief executive, Orb plc, former",
    ),
    (
        "Ana Holt held a number of posts, including clerk of Orb Council (2006–10) and head of Fell School (2010–14).",
        "Ana Holt: clerk, Orb Council, 2006/2010",
        "Ana Holt: head, Fell School, 2010/2014",
    ),
    (
        "Ana Holt holds several posts, including chair of the Fell Trust and governor of Orb School.",
        "Ana Holt: chair, Fell Trust, current",
        "Ana Holt: governor, Orb School, current",
    ),
    (
        "Ana Holt has served in a number of senior positions, including deputy director of the Orb Institute.",
        "Ana Holt: deputy director, Orb Institute, former",
    ),
    (
        "Ana Holt's previous roles include head of policy at Calder Council and director of the Orb Institute.",
        "Ana Holt: head of policy, Calder Council, former",
        "Ana Holt: director, Orb Institute, former",
    ),
    (
        "Ana Holt's previous roles have included head of policy at Calder Council and chair of the Fell Trust.",
        "Ana Holt: head of policy, Calder Council, former",
        "Ana Holt: chair, Fell Trust, former",
    ),
    (
        "Ana Holt's current roles include chair of the Fell Trust and governor of Orb School.",
        "Ana Holt: chair, Fell Trust, current",
        "Ana Holt: governor, Orb School, current",
    ),
    (
        "Ana Holt's career includes posts as head of policy at Calder Council and director of the Orb Institute.",
        "Ana Holt: head of policy, Calder Council, former",
        "Ana Holt: director, Orb Institute, former",
    ),
    (
        "Ana Holt's other appointments include chairman of the Fell Trust (2001-04) and trustee of Orb plc since 2010.",
        "Ana Holt: chairman, Fell Trust, 2001/2004",
        "Ana Holt: trustee, Orb plc, 2010/",
    ),
    (
        "Ana Holt's appointments include legal adviser for Asia based in Paris in 1985 and director in Rome in 1989.",
        "Ana Holt: legal adviser for Asia, -, current 1985",
        "Ana Holt: director, Rome, current 1989",
    ),
    (
        "Ana Holt's previous board service included serving as a director of Orb plc and as a trustee of Fell.",
        "Ana Holt: director, Orb plc, former",
        "Ana Holt: trustee, Fell, former",
    ),
    (
        "Ana Holt's roles include that of chairman of Orb plc.",
        "Ana Holt: chairman, Orb plc, current",
    ),
    ("Ana Holt's film roles include the president of Orb and a bishop.",),
    ("Ana Holt's friends included the chairman of Orb plc.",),
    ("Ana Holt's role included advising the chief executive of Orb plc.",),
    ("Ana Holt's job included meetings with the head of policy at Calder Council.",),
    ("Ana Holt's experience includes work with the director of the Orb Institute.",),
    ("Ana Holt's new role includes oversight of the director of housing at Fell Council.",),
    ("Ana Holt has held talks with many people, including the chairman of Orb plc.",),
    ("Ana Holt applied for many roles including chief executive of Orb plc.",),
    ("Ana Holt held no posts, including chairman of Orb plc.",),
    ("The trust's vacant positions include chief executive and director of housing.",),
    (
        "Previous guests of Ana Holt include head of policy at Calder Council Tom Reed.",
        "Tom Reed: head of policy, Calder Council, current",
    ),
    (
        "Ana Holt spent ten years at Orb plc, latterly as finance director.",
        "Ana Holt: finance director, Orb plc, former",
    ),
    (
        "Ana Holt worked at Orb plc for ten years, most recently as its finance director.",
        "Ana Holt: finance director, Orb plc, former",
    ),
    (
        "Ana Holt comes from Orb plc, most recently as head of sales from 2004 to 2010.",
        "Ana Holt: head of sales, Orb plc, 2004/2010",
    ),
    ("Ana Holt visited Orb plc, most recently as the chairman resigned.",),
    ("Ana Holt would work at Orb plc, eventually as a director.",),
    ("Tom Reed told Ana Holt of Orb plc, most recently as a director.",),
]
"""A sentence and what is read in it: past roles are over, whatever the tense."""


@pytest.mark.parametrize("row", ROLES, ids=lambda row: row[0][:60])
def test_the_roles_of_a_person_are_posts_held(row: tuple[str, ...]) -> None:
    text, *told = row
    assert tenures(text) == tuple(told)
