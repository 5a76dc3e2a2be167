"""Names, posts and places as the explorer's panes show them."""

from tui.model.chronology import Chronology
from tui.model.documents import Document, Span
from tui.model.events import Claim, Event
from tui.model.people import family_first
from tui.model.statements import Part, Statement
from tui.wording import date_words, said_by, says


def short_lane_name(name: str, width: int) -> str:
    """A lane's name with initials for given names, where the whole would need more than `width` characters."""
    whole = family_first(name)
    family, comma, given = whole.partition(", ")
    if len(whole) <= width or not comma:
        return whole
    return f"{family}, {' '.join(word[0] + '.' for word in given.split())}"


def office(chronology: Chronology, event: Event) -> str:
    """The post and where it is: "chief executive, Rotherham MBC"."""
    body = chronology.organisations[event.organisation].name if event.organisation else ""
    return ", ".join(part for part in (event.post, body) if part) or "post not named"


def holders(chronology: Chronology, event: Event) -> str:
    """Who holds a post, or held it."""
    return ", ".join(chronology.people[person].label for person in event.with_part(Part.HOLDER)) or "nobody named"


def voices(chronology: Chronology, claim: Claim) -> str:
    """Who makes a claim, each named once."""
    return ", ".join(dict.fromkeys(said_by(chronology.statements[statement]) for statement in claim.statements))


def seen(event: Event) -> str:
    """When a tenure was last seen to hold: "in post as at 6 September 2017"; nothing if it was not."""
    return f"in post as at {date_words(event.seen[-1].text)}" if event.seen else ""


def short_place(place: str) -> str:
    """A `file:line:column` with a long file name shortened: for where the whole stands elsewhere."""
    name, line, _ = place.rsplit(":", 2)
    stem, dot, suffix = name.rpartition("/")[2].rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    return f"{stem if len(stem) <= 9 else stem[:8] + '…'}{dot}{suffix}:{line}"


def stands(document: Document, statement: Statement) -> bool:
    """Whether the quote is, to the letter, what the document has at its place."""
    return Span(statement.quote.start, statement.quote.end).of(document.text) == statement.quote.exact


def citation(document: Document, statement: Statement) -> str:
    """A quote's place in full: file, line, column and code points."""
    return f"{document.place(statement.quote.start)} · code points {statement.quote.start}–{statement.quote.end}"


def citable(chronology: Chronology, statement: Statement) -> str:
    """A quote as it is copied: with who says it, what the document is, and its place there."""
    document = chronology.documents[statement.document]
    said, known = f"“{statement.quote.exact}” ({says(statement)})", " · ".join(known_of(document))
    return "\n".join(filter(None, (said, known, citation(document, statement))))


def known_of(document: Document) -> list[str]:
    """What a document is besides its name, as far as it is known: title, author, publisher, date."""
    published = date_words(document.published.text) if document.published else None
    return [part for part in (document.title, document.byline, document.publisher, published) if part]
