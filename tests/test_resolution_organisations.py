"""Which names are one organisation."""

import pytest

from tests.said import documents, held, joined
from tui.model.people import Organisation
from tui.resolution.chronologies import resolve
from tui.settings import Aliases


def organisations(*forms: str, apart: bool = True, post: str = "director") -> list[Organisation]:
    """The organisations that names make, each in a document of its own or all in one."""
    said = [
        held(f"Ana Ilić{'a' * number}", post, form, document=f"{number}.txt" if apart else "a.txt", at=number)
        for number, form in enumerate(forms)
    ]
    return sorted(joined(*said).organisations.values(), key=lambda each: each.name)


@pytest.mark.parametrize(
    "forms",
    [
        ("Skelby Metropolitan Borough Council", "Skelby MBC", "Skelby Council"),
        ("the Post Office", "Post Office Ltd", "Post Office Limited"),
        ("Orb & Sons", "Orb and Sons"),
        ("Skelby Metropolitan Borough Council (SMBC)", "Skelby MBC"),
    ],
)
def test_one_organisation_in_several_forms(forms: tuple[str, ...]) -> None:
    [one] = organisations(*forms)
    assert {one.name, *one.aliases} == set(forms)


@pytest.mark.parametrize(
    "forms",
    [
        ("Skelby County Council", "Skelby City Council"),
        ("Skelby Council", "Skelbyshire Council"),
        ("Skelby Council", "Skelby Police"),
        ("the council", "the council"),
        ("the company", "the company"),
        ("Skelby", "Skelby Council"),
        ("Inquiry (Skelby)", "Inquiry (Orb)"),
    ],
)
def test_different_organisations(forms: tuple[str, ...]) -> None:
    assert len(organisations(*forms)) == len(forms)


def test_a_form_that_fits_two_councils_is_neither() -> None:
    assert len(organisations("Skelby County Council", "Skelby City Council", "Skelby Council")) == 3


def test_a_document_that_names_its_council_means_it_by_less() -> None:
    [one] = organisations("Skelby Metropolitan Borough Council", "the council", "Skelby", "SMBC", apart=False)
    assert one.name == "Skelby Metropolitan Borough Council"


@pytest.mark.parametrize("post", ["MP", "Bishop", "captain"])
def test_a_constituency_a_diocese_and_a_team_are_not_the_council(post: str) -> None:
    assert len(organisations("Skelby Council", "Skelby", apart=False, post=post)) == 2


def test_settings_join_names_that_share_nothing() -> None:
    said = [held("Ana Ilić", organisation="Skelby Council"), held("Bo Lund", organisation="The Guildhall", at=3)]
    aliases = Aliases(organisations={"Skelby Council": ("the Guildhall",)})
    [one] = resolve("test", documents(said), said, aliases).organisations.values()
    assert (one.name, one.aliases) == ("Skelby Council", ("The Guildhall", "the Guildhall"))
