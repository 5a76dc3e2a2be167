"""Works by their whole name, and works whose coming out is told in passing; and their nearest neighbours."""

import pytest

from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind

Published = list[tuple[str, str, str]]


def _published(text: str) -> Published:
    """The title, body and date of each publication, a modality behind its date."""
    return [
        (one.title or "", one.organisation or "", " ".join(str(part) for part in (one.date, one.modality) if part))
        for one in extract(Document(DocumentId("a.txt"), text, "0" * 64)).statements
        if one.kind is Kind.PUBLICATION
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On 3 March 2020, Fell Council released the Flood (Storm) Action Plan.",
            [("Flood (Storm) Action Plan", "Fell Council", "2020-03-03")],
        ),
        (
            "On 3 March 2020, Fell Council released Ann Hale (pictured) and an Action Plan.",
            [],
        ),
        (
            "The Cabinet Office published the UK government Bridge Action Plan in July 2025.",
            [("Bridge Action Plan", "Cabinet Office", "2025-07")],
        ),
        (
            "The Bridge Plan for Fell was published in July 2025.",
            [("Bridge Plan for Fell", "", "2025-07")],
        ),
        ("The Bridge Plan for Fell was delayed in July 2025.", []),
        (
            "The Fell Bridges White Paper, Building Trust, Cutting Costs, published in January 2011, said so.",
            [("Fell Bridges White Paper", "", "2011-01")],
        ),
        (
            "She read a report – Inquiry into Fell Council – which was tabled in Parliament on 9 October 2008.",
            [("Inquiry into Fell Council", "", "2008-10-09")],
        ),
        ("The minister read a report – Fell Council – which was tabled in Parliament on 9 October 2008.", []),
    ],
)
def test_a_work_has_its_whole_name(text: str, told: Published) -> None:
    assert _published(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fell Council has met twice over the Orb Report since it was published.", [("Orb Report", "", "")]),
        ("Fell Council will meet over the Orb Report when it is published.", []),
        ("Fell Council was silent about the report since its release.", [("report", "", "")]),
        ("Fell Council was silent about the report before its release in May 2014.", [("report", "", "2014-05")]),
        ("Fell Council was silent about the report before its release.", []),
        ("Fell Council was silent about the report since its release of figures in May 2014.", []),
        ("Fell Council agreed to await the publication of the Orb Report.", [("Orb Report", "", "planned")]),
        ("Fell Council waits for publication of the Orb Report.", [("Orb Report", "", "planned")]),
        ("Fell Council welcomed the publication of the Orb Report.", [("Orb Report", "", "")]),
    ],
)
def test_a_coming_out_told_in_passing(text: str, told: Published) -> None:
    assert _published(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4 May 2010: A report by Orb Bank found no breach.", [("report", "Orb Bank", "2010-05-04")]),
        ("4 May 2010 – Orb Bank report finds no breach.", [("report", "Orb Bank", "2010-05-04")]),
        ("4 May 2010: The report by Orb Bank found no breach.", []),
        ("4 May 2010 – Orb Bank reported no breach.", []),
    ],
)
def test_an_entry_tells_what_a_report_found(text: str, told: Published) -> None:
    assert _published(text) == told
