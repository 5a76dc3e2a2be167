"""Titles with long bodies before a name, nothing between them: where the body ends and somebody begins."""

import pytest

from tests.held import tenures
from tui.analysis.extraction import extract
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "They met Director of the Federal Bureau of Harbours Tom Reed.",
            "Tom Reed: director, Federal Bureau of Harbours, current",
        ),
        (
            "They met the head of the Department of Justice Ann Hale.",
            "Ann Hale: head, Department of Justice, current",
        ),
        ("They met Secretary of Homeland Security Ann Hale.", "Ann Hale: secretary of homeland security, -, current"),
        (
            "They met Director of National Intelligence Zork.",
            "Zork: director of national intelligence, -, current",
        ),
        ("They met Orb's Director Ann Hall Zork.", "Ann Hall Zork: director, Orb, current"),
        (
            "They met Assistant Attorney General for Civil Rights Tom Reed.",
            "Tom Reed: assistant attorney general for civil rights, -, current",
        ),
        (
            "Justice Department Inspector General Ann Hale spoke.",
            "Ann Hale: inspector general, Justice Department, current",
        ),
        (
            "They met Fell Police Officers Association President Ann Hale.",
            "Ann Hale: president, Fell Police Officers Association, current",
        ),
        (
            "They met Department of Homeland Security Secretary Zilla Zork.",
            "Zilla Zork: secretary, Department of Homeland Security, current",
        ),
        (
            "They met Department of the Interior Secretary Ann Hale.",
            "Ann Hale: secretary, Department of the Interior, current",
        ),
        (
            "University of Calder police chief Ann Hale spoke.",
            "Ann Hale: police chief, University of Calder, current",
        ),
        ("Ann Hale will serve as the Interim Police Chief.", "Ann Hale: interim police chief, -, current (planned)"),
    ],
)
def test_a_body_ends_where_its_holder_begins(text: str, told: str) -> None:
    assert tenures(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "They met the head of the Church of Jesus Christ.",
        "They met the director of the University of North Carolina Chapel Hill.",
        "They met the chairman of the Bank of New York Mellon.",
        "They met the Minister for Trade Negotiations.",
        "They met the Department of Public Safety Director General Board.",
        "They met the Chief Executive Women Institute.",
        "They left King Tom Hall Zork.",
    ],
)
def test_a_body_named_after_somebody_has_no_holder_for_it(text: str) -> None:
    assert tenures(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The clerk, Tom Reed claimed that the bursar, Ann Hale, had not resigned.", [("Ann Hale", Modality.DENIED)]),
        ("The clerk, Tom Reed said that the bursar, Ann Hale, had resigned.", [("Ann Hale", None)]),
        ("The bishop, Ann Hale said, had resigned.", []),
        ("The clerk, Tom Reed of Fell, resigned.", [("Tom Reed", None)]),
    ],
)
def test_who_speaks_behind_a_title_is_not_who_resigned(text: str, told: list[tuple[str, Modality | None]]) -> None:
    statements = extract(Document(DocumentId("a"), text, "a")).statements
    resigned = [one for one in statements if one.kind is Kind.RESIGNATION]
    assert [(one.people[0].name, one.modality) for one in resigned] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met Minister of Transport Zork Blim.", "Zork Blim: minister of transport, -, current"),
        ("Ann Hale, chair of the Co-operative Group, spoke.", "Ann Hale: chair, Co-operative Group, current"),
        ("County Counsel Ann Hale spoke.", "Ann Hale: county counsel, -, current"),
    ],
)
def test_a_field_and_a_body_end_before_a_name(text: str, told: str) -> None:
    assert tenures(text) == (told,)


def test_a_jury_is_nobody() -> None:
    assert extract(Document(DocumentId("a"), "Calder C. Grand Jury resigns in protest.", "a")).statements == ()
