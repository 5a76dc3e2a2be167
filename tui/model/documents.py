"""A document, the runs of it, and what could not be read in it."""

from tui.choices import StrEnum
from tui.model.dates import EdtfDate
from tui.notation import NewType
from tui.values import dataclass

SETTINGS_NAME = "fasti.toml"  # the file beside documents that tells what they do not

DocumentId = NewType("DocumentId", str)
"""The path of a document inside its corpus, with `/` between the parts."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of a document's text, in code points, `end` excluded."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this run."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The run itself."""
        return text[self.start : self.end]


class Basis(StrEnum):
    """Where a document's own date comes from."""

    STATED = "stated"
    SETTINGS = "settings"
    METADATA = "metadata"


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and column of a code point of a text, both counted from 1; lines end at a line feed."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


@dataclass(frozen=True, slots=True)
class Document:
    """One source text, untouched, with what is known of it.

    `published` is the date the document gives itself or is given by its folder's `fasti.toml` or its file format;
    `basis` says which. A document without a date stays undated. Copies of one agency's story have the same `story`,
    whatever each publisher puts round it.
    """

    id: DocumentId
    text: str
    sha256: str
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: EdtfDate | None = None
    basis: Basis | None = None
    story: str | None = None

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """The line and column of a code point."""
        return line_and_column(self.text, offset)

    def place(self, offset: int) -> str:
        """Where a code point stands, as editors read it: `file:line:column`."""
        line, column = self.line_and_column(offset)
        return f"{self.id}:{line}:{column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something seen and not read: a value beside the results, never an exception."""

    document: DocumentId
    message: str
    span: Span | None = None
