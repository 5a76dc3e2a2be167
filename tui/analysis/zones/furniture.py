"""What stands on a page beside the document: menus, links, marks of pages, teasers for other articles."""

import re
from collections.abc import Sequence
from functools import cache

from tui.resources import lexicon

_LINK = re.compile(
    r"!?\[([^\[\]]*)\]\s*\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s[^()]*)?\)|`[^`<>]*<[^<>]*>`_+|https?://\S+"
)
_WRAPPED = re.compile(r"(?<=[-/])\n(?=\S*\))")
_MARKS_ONLY = re.compile(r"[\W_]+$")
_PAGE_MARK = re.compile(
    r"%%.*%%$|[-–—]?\s*\(?\d{1,4}\)?\s*[-–—]?$|-{3,}\s*[A-Z][\w ]{2,40}-{3,}$|[Pp]age \d+( of \d+)?$"
    r"|\[\^?\d+\][\s/.\]*]*$|\.\.[ \t](?!\[|rubric)[\w-]+::|Category:|\|-|#+$|\d+\.\d{3,}$"
)
_NOT_PROSE = 160
"""Characters from which a line that begins like furniture may well be prose."""
_CUT_OFF = re.compile(r"(?:\[(?:\.\.\.|…)\]|\.\.\.|…)$")
_CUT_INSIDE = re.compile(r"\[(?:\.\.\.|…)\](?=[A-Z])")
_QUOTED = ("“", '"', "‘", "'", "…", "...", ">")


@cache
def beginnings(name: str) -> tuple[str, ...]:
    """The lines of a lexicon file of beginnings."""
    lines = (line.strip() for line in lexicon(name).splitlines())
    return tuple(line for line in lines if line and line[0] != "#")


def is_mark(paragraph: str) -> bool:
    """Whether a paragraph is a rule, a page's number or another mark without words of its own."""
    return len(paragraph) < 400 and bool(_MARKS_ONLY.match(paragraph) or _PAGE_MARK.match(paragraph))


def is_furniture(paragraph: str) -> bool:
    """Whether a paragraph is a line of menus, links, page numbers or notices; prose never is."""
    if is_mark(paragraph):
        return True
    if paragraph.startswith(("Category:", "[\n](")) or _is_links(paragraph):
        return True
    line = paragraph.strip("*_# \t")
    if len(line) > _NOT_PROSE or line.startswith(_QUOTED):
        return False
    if not line.lower().startswith(beginnings("zone_furniture_beginnings")):
        return False
    words = len(line.split())
    return words <= 6 or not line.endswith((".", "!", "?", ":")) or "©" in line or "reserved" in line.lower()


def _is_links(paragraph: str) -> bool:
    """Whether a paragraph holds links and hardly a word besides."""
    if "](" not in paragraph and "://" not in paragraph and "\n(" not in paragraph:
        return False
    rest, links = _LINK.subn(" ", _WRAPPED.sub("", paragraph))
    return links > 0 and len(re.findall(r"\w{2,}", rest)) <= 2 * links and not re.search(r"[a-z]{2}[.!?]\s*$", rest)


def is_cut_off(paragraph: str) -> bool:
    """Whether a paragraph breaks off as the teaser of another article does."""
    return not paragraph.startswith(_QUOTED) and (
        bool(_CUT_OFF.search(paragraph, max(0, len(paragraph) - 6))) or bool(_CUT_INSIDE.search(paragraph))
    )


def is_teaser_heading(paragraph: str) -> bool:
    """Whether a short line announces other articles."""
    line = paragraph.strip("*_#: \t").lower()
    return len(line) < 60 and line.startswith(beginnings("zone_teaser_headings"))


def find_teasers(paragraphs: Sequence[str], body_before: int) -> int:
    """The index of the first paragraph of teasers that run to the end of the document.

    Args:
        paragraphs: All of them.
        body_before: The index after the document's first paragraph of prose: no teaser stands before it.

    Returns:
        `len(paragraphs)` where there are none. Two paragraphs broken off, the first in the later half, make teasers;
        one does not.
    """
    cut = [index for index, paragraph in enumerate(paragraphs) if index >= body_before and is_cut_off(paragraph)]
    if len(cut) < 2 or cut[0] < len(paragraphs) // 2:
        return len(paragraphs)
    first = cut[0]
    while first > body_before and len(paragraphs[first - 1]) < 120 and paragraphs[first - 1][-1:].isalnum():
        first -= 1  # the headline above it
    return first
