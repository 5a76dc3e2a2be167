"""The letters of a text, for tables of what is read and what is not."""

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Part, Statement


def letters(text: str) -> list[Statement]:
    """What an article of Wednesday, 6 September 2017 says of letters."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is Kind.LETTER]


def told(one: Statement) -> tuple[str, str, str]:
    """Who sent a letter, who got it, and its date."""
    return ", ".join(one.names(Part.SENDER)), ", ".join(one.names(Part.RECIPIENT)), str(one.date or "")
