"""What an article says of publications, as short as can be."""

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement


def publications(text: str) -> list[Statement]:
    """What an article of Tuesday, 5 June 2018 says of publications."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2018-06-05"))
    return [one for one in extract(document).statements if one.kind is Kind.PUBLICATION]


def told(one: Statement) -> str:
    """Who wrote or got a work, else the body that brought it out."""
    return "; ".join(f"{person.name} {person.part}" for person in one.people) or one.organisation or "-"
