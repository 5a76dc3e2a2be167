"""Which style of `styles/explorer.tcss` each role of the drawing has; plain text for the rest."""

from functools import cache

STYLES: dict[str, tuple[str, ...]] = {
    "strong": (
        "header.name",
        "lane.name.cursor",
        "list.cursor",
        "density.window",
        "tab.shown",
        "heading",
        "person.name",
        "quote.kind",
        "quote.title",
        "quote.date",
        "key",
        "prompt.count",
        "point.letter",
        "point.publication",
        "point.resignation",
        "point.tenure",
        "point.several",
    ),
    "faint": (
        "axis",
        "density",
        "density.label",
        "lane.post",
        "list.sources",
        "status",
        "rule",
        "tab",
        "muted",
        "quote.label",
        "quote.seen",
        "doc.line",
        "key.what",
    ),
    "slanted": ("undated",),
    "slanted-strong": ("undated.cursor",),
    "bar": (
        "bar.certain",
        "bar.possible",
        "bar.mark",
        "density.shown",
    ),
    "chosen": (
        "bar.certain.cursor",
        "bar.possible.cursor",
        "as-of",
        "notice",
    ),
    "chosen-strong": (
        "cursor",
        "marked",
        "header.filter",
        "header.as-of",
        "bar.mark.cursor",
        "prompt",
    ),
    "chosen-mark": (
        "point.letter.cursor",
        "point.publication.cursor",
        "point.resignation.cursor",
        "point.tenure.cursor",
        "point.several.cursor",
    ),
    "dispute": ("warning",),
    "dispute-mark": ("warning.cursor",),
    "said": (
        "list.date",
        "quote.verbatim",
    ),
    "said-strong": (
        "list.date.cursor",
        "quote.exact",
        "quote.mark",
    ),
    "place": ("citation",),
    "marked": ("doc.statement",),
    "sought": (
        "caption",
        "doc.found",
        "prompt.caret",
    ),
}
"""The styles of the sheet, each with its roles."""

STYLE_OF = {role: style for style, roles in STYLES.items() for role in roles}

PLAIN = frozenset(
    {"doc.text", "header", "lane", "lane.cursor", "lane.name", "list", "prompt.text", "quote", "quote.says"}
)
"""The roles that look like plain text."""

_CODES = {
    "strong": "1",
    "faint": "2",
    "slanted": "3",
    "slanted-strong": "1;3",
    "bar": "36",
    "chosen": "35",
    "chosen-strong": "1;35",
    "chosen-mark": "1;7;35",
    "dispute": "1;31",
    "dispute-mark": "1;7;31",
    "said": "32",
    "said-strong": "1;32",
    "place": "34",
    "marked": "4",
    "sought": "7",
}
"""What Textual makes of the sheet's styles, as SGR parameters: for the first frame, which is there before it."""


@cache
def codes_of(*, is_colourless: bool) -> dict[str, str]:
    """The SGR parameters of every role that has some, attributes before the colour."""

    def shown(codes: str) -> str:
        kept = (code for code in codes.split(";") if not (is_colourless and 30 <= int(code) < 38))
        return ";".join(kept)

    return {role: shown(_CODES[style]) for role, style in STYLE_OF.items()}
