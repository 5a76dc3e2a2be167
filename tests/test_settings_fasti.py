"""`fasti.toml`: what it may say, and what is said when it cannot be understood."""

from pathlib import Path

import pytest

from tui.errors import SettingsError
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId
from tui.settings import Aliases, Settings, read_settings


def settings(folder: Path, text: str) -> Settings:
    (folder / "fasti.toml").write_text(text, encoding="utf-8")
    return read_settings(folder)


def test_a_folder_without_one_has_empty_settings(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()


def test_it_completes_a_document_and_leaves_the_rest(tmp_path: Path) -> None:
    text = '[documents."a.txt"]\npublished = "2003-02"\ntitle = "Minutes"\n'
    document = Document(DocumentId("a.txt"), "text", "0", title="TEXT", byline="By Ana Ilić")
    described = settings(tmp_path, text).documents["a.txt"].describe(document)
    assert (described.title, described.byline) == ("Minutes", "By Ana Ilić")
    assert (described.published, described.basis) == (EdtfDate.parse("2003-02"), Basis.SETTINGS)


@pytest.mark.parametrize(
    ("written", "read"),
    [("2003-02-14", "2003-02-14"), ("2003", "2003"), ('"2003~"', "2003~"), ("2003-02-14T10:00:00", "2003-02-14")],
)
def test_dates_are_edtf_or_toml_dates(tmp_path: Path, written: str, read: str) -> None:
    published = settings(tmp_path, f'[documents."a.txt"]\npublished = {written}').documents["a.txt"].published
    assert str(published) == read


def test_aliases_name_people_and_organisations(tmp_path: Path) -> None:
    text = (
        '[aliases.people]\n"Ana Ilić" = ["Anna Ilich"]\n[aliases.organisations]\n"Skelby Council" = ["the Guildhall"]'
    )
    aliases = settings(tmp_path, text).aliases
    assert aliases == Aliases({"Ana Ilić": ("Anna Ilich",)}, {"Skelby Council": ("the Guildhall",)})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("published = 2003", "published is unknown (known here: documents, aliases)"),
        ('[documents."a.txt"]\ndate = "2003"', "documents.a.txt.date is unknown"),
        ('[documents."a.txt"]\npublished = "soon"', "documents.a.txt.published must be a date: “soon” is not"),
        ('[documents."a.txt"]\npublished = true', "documents.a.txt.published must be a date"),
        ('[documents."a.txt"]\npublished = [1]', "documents.a.txt.published must be text in quotation marks"),
        ('[documents."a.txt"]\ntitle = 3', "documents.a.txt.title must be text in quotation marks"),
        ("documents = 3", "documents must be a table"),
        ('[aliases.people]\n"Ana Ilić" = "Anna"', "aliases.people.Ana Ilić must be a list of names"),
        ('[aliases.people]\nA = ["B"]\nC = ["b"]', "aliases.people.C has “b”, which belongs to “A”"),
        ("[documents", "Cannot read"),
    ],
)
def test_what_is_wrong_is_named_with_its_file_and_key(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(SettingsError) as raised:
        settings(tmp_path, text)
    assert complaint in str(raised.value)
    assert "fasti.toml" in str(raised.value)
    assert str(raised.value).count("\n") == 0


def test_settings_that_are_not_text_say_so(tmp_path: Path) -> None:
    (tmp_path / "fasti.toml").write_bytes(b"# \xff")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_settings(tmp_path)


def test_settings_that_cannot_be_opened_say_so(tmp_path: Path) -> None:
    (tmp_path / "fasti.toml").mkdir()
    with pytest.raises(SettingsError, match=r"fasti\.toml: is a directory\.$"):
        read_settings(tmp_path)
