"""The tenures of a text, each in a line, for tables of what is read and what is not."""

from tui.analysis.extraction import extract
from tui.model.dates import EdtfDate
from tui.model.documents import Document, DocumentId
from tui.model.statements import Kind, Statement, Status


def tenures(text: str) -> tuple[str, ...]:
    """What an article of Wednesday, 6 September 2017 says of tenures: "holder: post, body, start/end"."""
    document = Document(DocumentId("a.txt"), text, "0" * 64, published=EdtfDate.parse("2017-09-06"))
    return tuple(told(one) for one in extract(document).statements if one.kind is Kind.TENURE)


def told(one: Statement) -> str:
    """A tenure in a line: what is not known is "-"; without dates, "current" or "former"."""
    when = f"{one.start or ''}/{one.end or ''}" if one.status is Status.DATED else str(one.status)
    seen = f" {one.as_of or '?'}" if one.status is Status.CURRENT and one.as_of != EdtfDate.parse("2017-09-06") else ""
    aside = f" ({one.modality})" if one.modality else ""
    return f"{one.people[0].name}: {one.post or '-'}, {one.organisation or '-'}, {when}{seen}{aside}"
