"""Every role a run can play: whoever paints gives each a style, and a test sees that none is forgotten."""

from tui.model.statements import Kind

_POINTS = tuple(f"point.{kind}" for kind in Kind)
_ON_LANES = ("lane", "bar.certain", "bar.possible", "bar.mark", "warning", "point.several", *_POINTS)
_UNDER_CURSOR = (*_ON_LANES, "lane.name", "list", "list.date", "undated")

ROLES: tuple[str, ...] = (
    *_ON_LANES,
    *(f"{role}.cursor" for role in _UNDER_CURSOR),
    *("header", "header.name", "header.filter", "header.as-of", "density", "density.label", "density.shown"),
    *(
        "density.window",
        "axis",
        "axis.marked",
        "as-of",
        "cursor",
        "marked",
        "lane.name",
        "lane.post",
        "undated",
        "list",
        "list.date",
    ),
    *("list.sources", "status", "rule", "tab", "tab.shown", "muted", "heading", "notice", "person.name"),
    *("quote", "quote.exact", "quote.mark", "quote.kind", "quote.title", "quote.label", "quote.date", "quote.says"),
    *("quote.seen", "quote.verbatim", "citation", "doc.text", "doc.line", "doc.statement", "doc.found"),
    *("key", "key.what", "prompt", "prompt.text", "prompt.caret", "prompt.count", "caption"),
)
"""Named for what a run is to the reader, never for a colour; plain text has the role ""."""
