"""What is asked of a chronology: filter, who, on, find, cite. Pure: values in, values out."""

from tui.queries.answers import OnDay, Overlap, PersonRecord, who
from tui.queries.claims import alone
from tui.queries.evidence import cite, sources
from tui.queries.filters import Filter, passing, reach, select
from tui.queries.finding import Found, Passage, find
from tui.queries.naming import people_named

__all__ = [
    "Filter",
    "Found",
    "OnDay",
    "Overlap",
    "Passage",
    "PersonRecord",
    "alone",
    "cite",
    "find",
    "passing",
    "people_named",
    "reach",
    "select",
    "sources",
    "who",
]
