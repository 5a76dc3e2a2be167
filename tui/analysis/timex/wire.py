"""Time expressions as `fasti dates --jsonl` prints them."""

from tui.analysis.structure import Timex
from tui.model.documents import DocumentId


def to_wire(document_id: DocumentId, text: str, timex: Timex) -> dict[str, str | int]:
    """One line's fields; `edtf` is left out where there is no date."""
    wire: dict[str, str | int] = {
        "document": document_id,
        "start": timex.span.start,
        "end": timex.span.end,
        "text": timex.span.of(text),
        "type": timex.type.value,
        "value": timex.value,
        "rule": timex.rule,
    }
    if timex.edtf is not None:
        wire["edtf"] = str(timex.edtf)
    return wire
