"""`fasti.toml` beside a corpus: what its documents do not state, and names that mean the same.

[documents."minutes/2003-02.txt"]
published = "2003-02"                  # EDTF; a plain TOML date will do
title = "Minutes of the scrutiny panel"
publisher = "Skelby Council"
url = "https://example.org/minutes"

[aliases.people]
"Ana Ilić" = ["Anna Ilich", "A. Ilić"]

[aliases.organisations]
"Skelby Council" = ["the Guildhall"]
"""

import datetime
import os
from collections.abc import Mapping

from tui.errors import DateError, SettingsError
from tui.model.dates import EdtfDate
from tui.model.documents import SETTINGS_NAME, Basis, Document
from tui.values import dataclass, field, replace

_TEXT_KEYS = ("title", "publisher", "url")


@dataclass(frozen=True, slots=True)
class DocumentSettings:
    """What the settings say of one document."""

    published: EdtfDate | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None

    def describe(self, document: Document) -> Document:
        """The document with what is said here; what is not said stays as it is."""
        said = {key: getattr(self, key) for key in _TEXT_KEYS if getattr(self, key) is not None}
        document = replace(document, **said)
        if self.published is None:
            return document
        return replace(document, published=self.published, basis=Basis.SETTINGS)


@dataclass(frozen=True, slots=True)
class Aliases:
    """Names that mean the same: the name to show, and the others."""

    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    organisations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def joined(self, other: "Aliases") -> "Aliases":
        """These and those of another folder; where both have a name, its forms are put together."""
        return Aliases(_joined(self.people, other.people), _joined(self.organisations, other.organisations))


def _joined(left: Mapping[str, tuple[str, ...]], right: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {name: left.get(name, ()) + right.get(name, ()) for name in {**left, **right}}


@dataclass(frozen=True, slots=True)
class Settings:
    """One `fasti.toml`; documents by their path below its folder, with `/` between the parts."""

    documents: Mapping[str, DocumentSettings] = field(default_factory=dict)
    aliases: Aliases = field(default_factory=Aliases)


def read_settings(folder: str | os.PathLike[str]) -> Settings:
    """Read the `fasti.toml` of a folder; a folder without one has empty settings.

    Raises:
        SettingsError: The file cannot be read or understood; names the file and the key.
    """
    path = os.path.join(folder, SETTINGS_NAME)
    table = load_toml(path)
    return _Reading(path).settings(table) if table else Settings()


def load_toml(path: str) -> dict[str, object]:
    """What a TOML file says; nothing where there is none.

    Raises:
        SettingsError: It cannot be read, or is no TOML.
    """
    try:
        with open(path, "rb") as file:
            content = file.read()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(f"Cannot read {path}: {(error.strerror or 'it cannot be opened').lower()}.") from None
    import tomllib  # 5 ms that a folder without settings need not pay

    try:
        return tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise SettingsError(f"Cannot read {path}: not UTF-8 (at byte {error.start}).") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"Cannot read {path}: {error}.") from None


@dataclass(frozen=True, slots=True)
class _Reading:
    """The reading of one file; each step names the key it stumbles over."""

    path: str

    def settings(self, table: Mapping[str, object]) -> Settings:
        self._only(table, ("documents", "aliases"), "")
        documents = self._table(table.get("documents", {}), "documents")
        aliases = self._table(table.get("aliases", {}), "aliases")
        self._only(aliases, ("people", "organisations"), "aliases.")
        return Settings(
            documents={name: self._document(each, f"documents.{name}") for name, each in documents.items()},
            aliases=Aliases(
                people=self._names(aliases.get("people", {}), "aliases.people"),
                organisations=self._names(aliases.get("organisations", {}), "aliases.organisations"),
            ),
        )

    def _document(self, value: object, key: str) -> DocumentSettings:
        table = self._table(value, key)
        self._only(table, ("published", *_TEXT_KEYS), f"{key}.")
        texts = {name: self._text(table[name], f"{key}.{name}") for name in _TEXT_KEYS if name in table}
        published = self._date(table["published"], f"{key}.published") if "published" in table else None
        return DocumentSettings(published=published, **texts)

    def _names(self, value: object, key: str) -> dict[str, tuple[str, ...]]:
        aliases: dict[str, tuple[str, ...]] = {}
        owners: dict[str, str] = {}
        for name, others in self._table(value, key).items():
            if not isinstance(others, list) or not all(isinstance(other, str) for other in others):
                raise self._error(f"{key}.{name}", "must be a list of names")
            aliases[name] = tuple(others)
            for form in (name, *others):
                if owners.setdefault(form.casefold(), name) != name:
                    raise self._error(f"{key}.{name}", f"has “{form}”, which belongs to “{owners[form.casefold()]}”")
        return aliases

    def _date(self, value: object, key: str) -> EdtfDate:
        # A TOML date-time is a date too, and means the day.
        day = value.date() if isinstance(value, datetime.datetime) else value
        text = str(day) if isinstance(day, int | datetime.date) else self._text(value, key)
        try:
            return EdtfDate.parse(text)
        except DateError as error:
            raise self._error(key, f"must be a date: {str(error).removesuffix('.')}") from None

    def _table(self, value: object, key: str) -> Mapping[str, object]:
        if not isinstance(value, dict):
            raise self._error(key, "must be a table")
        return value

    def _text(self, value: object, key: str) -> str:
        if not isinstance(value, str):
            raise self._error(key, "must be text in quotation marks")
        return value

    def _only(self, table: Mapping[str, object], known: tuple[str, ...], prefix: str) -> None:
        for key in table:
            if key not in known:
                raise self._error(prefix + key, f"is unknown (known here: {', '.join(known)})")

    def _error(self, key: str, what: str) -> SettingsError:
        return SettingsError(f"In {self.path}: {key} {what}.")
