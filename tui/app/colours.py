"""Which style of a theme in `styles/themes/` each role of the drawing has; plain text for the rest."""

from functools import cache

from tui import resources

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
        "axis.marked",
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

_ATTRIBUTES = {"bold": "1", "dim": "2", "italic": "3", "underline": "4", "reverse": "7"}
_HUES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


@cache
def codes_of(theme: str, *, is_colourless: bool) -> dict[str, str]:
    """What Textual makes of a theme's sheet: for the first frame, which is there before it.

    Args:
        theme: The name of a theme.
        is_colourless: Leave out the colours.

    Returns:
        The SGR parameters of every role, attributes before the colour.
    """
    sheet = resources.theme(theme)
    rules = dict(_named(rule) for rule in sheet.split("}") if "{" in rule)
    return {role: _codes(rules[style], is_colourless) for role, style in STYLE_OF.items()}


def _named(rule: str) -> tuple[str, str]:
    """The style that a rule of the sheet is for, and what it says; `re` would take longer to compile than to use."""
    selector, _, said = rule.partition("{")
    return selector.rpartition("paint--")[2].strip(), said


def _codes(rule: str, is_colourless: bool) -> str:
    said = dict(each.strip().split(": ") for each in rule.split(";") if each.strip())
    wanted = said.get("text-style", "").split()
    codes = [code for attribute, code in _ATTRIBUTES.items() if attribute in wanted]
    hue = said.get("color", "").removeprefix("ansi_")
    if hue and not is_colourless:
        codes.append(f"{(90 if hue.startswith('bright_') else 30) + _HUES.index(hue.removeprefix('bright_'))}")
    return ";".join(codes)
