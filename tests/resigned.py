"""What short invented texts say of resignations and other events."""

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Modality, Statement

Told = set[tuple[str, Modality | None]]


def statements(text: str, kind: Kind) -> list[Statement]:
    """What an article of 6 September 2017 says of events of a kind."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return [one for one in extract(document).statements if one.kind is kind]


def told(text: str) -> Told:
    """Who resigned, and how it is told."""
    return {(one.people[0].name, one.modality) for one in statements(text, Kind.RESIGNATION) if one.people}
