"""Web pages: the text of their blocks, without menus, forms and scripts; metadata from the head.

A paragraph, a heading, a row or a list entry stands in lines of its own, with an empty line between; nothing is added
to the words. Offsets count in this text, not in the mark-up.
"""

import re
from collections.abc import Iterator
from html import unescape

from tui.errors import DocumentError
from tui.readers.content import Content, day_of
from tui.readers.text import decode
from tui.values import dataclass

_NEVER_TEXT = frozenset({"script", "style", "template", "noscript", "svg", "iframe", "object", "select"})
_FURNITURE = frozenset({"nav", "footer", "aside", "form", "button", "menu", "dialog"})
_BLOCKS = frozenset(
    {"address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "h1", "h2"}
    | {"h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "table", "tbody"}
    | {"thead", "tr", "ul", "title"}
)
_CELLS = frozenset({"td", "th"})
# The names under which heads of pages tell these, by their first letters in lower case.
_TITLES = ("og:title", "dc.title", "dcterms.title", "twitter:title")
_DATES = ("article:published_time", "datepublished", "dc.date", "dcterms.date", "dcterms.created", "date", "pubdate")
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher")
_BYLINES = ("author", "article:author", "dc.creator", "dcterms.creator")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_MARK = re.compile(r"<!--|<(?P<slash>/?)(?P<tag>[a-zA-Z][^\s/<>]*+)(?P<rest>[^<>]*+)>|<(?:[!?][^<>]*+)>")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]++)\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++)")
# What ends the insides of these, which hold no mark-up.
_RAW = {tag: re.compile(rf"</{tag}\b", re.IGNORECASE) for tag in ("script", "style")}
_RAW["<!--"] = re.compile("-->")
_DEEP = 20  # nested menus; an end further out than that closes nothing
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def read_html(content: bytes, name: str) -> Content:
    """The text and metadata of a page.

    Raises:
        DocumentError: The page is in no encoding known, or holds no text.
    """
    page = _decoded(content, name)
    parsed = _parsed(page, _NEVER_TEXT | _FURNITURE)
    if parsed.is_inside or not parsed.text:
        # A menu that is never closed would swallow the article.
        parsed = _parsed(page, _NEVER_TEXT)
    if not parsed.text:
        raise DocumentError(f"Cannot read {name}: it holds no text.")
    return Content(
        text=parsed.text,
        title=parsed.told(_TITLES) or parsed.title,
        byline=parsed.told(_BYLINES),
        publisher=parsed.told(_PUBLISHERS),
        url=parsed.canonical or parsed.told(("og:url",)),
        published=day_of(parsed.told(_DATES)),
    )


def _decoded(content: bytes, name: str) -> str:
    declared = _CHARSET.search(content[:2048])
    encoding = declared[1].decode("ascii").lower() if declared else "utf-8"
    if encoding in ("utf-8", "utf8"):
        return decode(content, name)
    try:
        # Pages that declare Latin-1 are written in its superset, as every browser reads them.
        return content.decode("cp1252" if encoding == "iso-8859-1" else encoding)
    except LookupError:
        raise DocumentError(f"Cannot read {name}: its encoding “{encoding}” is unknown.") from None
    except UnicodeDecodeError as error:
        raise DocumentError(f"Cannot read {name}: not {encoding} (at byte {error.start}).") from None


def _parsed(page: str, left_out: frozenset[str]) -> "_Page":
    parsed = _Page(left_out)
    for token in tokens(page):
        parsed.take(token)
    return parsed


@dataclass(frozen=True, slots=True)
class Token:
    """A run of text (`tag` empty), or a tag: its name, whether it closes, and what stands after the name."""

    tag: str
    text: str
    closes: bool = False


def tokens(page: str) -> Iterator[Token]:
    """The text and tags of a page, comments and the insides of scripts left out; linear in the page's length.

    The standard library's parser takes minutes for a megabyte of "<a <a <a"; here a tag ends where the next begins.
    """
    place, unclosed = 0, set[re.Pattern[str]]()
    for mark in _MARK.finditer(page):
        if mark.start() < place:
            continue
        yield Token("", unescape(page[place : mark.start()]))
        place = mark.end()
        tag = (mark["tag"] or "").lower()
        if tag:
            yield Token(tag, mark["rest"], closes=bool(mark["slash"]))
        end = _RAW.get(tag or mark[0][:4])
        if end and end not in unclosed and not mark["slash"]:
            found = end.search(page, mark.start() + 4)
            if found:
                place = found.end() if not tag else found.start()
            else:
                unclosed.add(end)
    yield Token("", unescape(page[place:]))


class _Page:
    """The reading of one page."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out
        self._inside: list[str] = []
        self._blocks: list[list[str]] = [[]]
        self._in_title = False
        self._preformatted = 0
        self._meta: dict[str, str] = {}
        self._title: list[str] = []
        self.canonical: str | None = None

    @property
    def is_inside(self) -> bool:
        """Whether something left out was never closed."""
        return bool(self._inside)

    @property
    def text(self) -> str:
        """The blocks that hold words."""
        blocks = ("".join(block).strip() for block in self._blocks)
        return "\n\n".join(block for block in blocks if block)

    @property
    def title(self) -> str | None:
        """What `<title>` says."""
        return " ".join("".join(self._title).split()) or None

    def told(self, names: tuple[str, ...]) -> str | None:
        """What the head tells under the first of these names that it has."""
        return next((self._meta[name] for name in names if self._meta.get(name)), None)

    def take(self, token: Token) -> None:
        """Read one more token."""
        if not token.tag:
            self._read(token.text)
        elif token.tag in self._left_out:
            self._enter_or_leave(token)
        elif token.tag in _BLOCKS:
            self._blocks.append([])
            self._in_title = token.tag == "title" and not token.closes
            if token.tag == "pre":
                self._preformatted = max(0, self._preformatted + (-1 if token.closes else 1))
        elif token.tag == "br":
            self._blocks[-1].append("\n")
        elif token.tag in _CELLS and not token.closes:
            self._blocks[-1].append("\t")
        elif token.tag in ("meta", "link"):
            self._tell(token)

    def _enter_or_leave(self, token: Token) -> None:
        if not token.closes:
            self._inside.extend([] if token.text.endswith("/") else [token.tag])
        elif token.tag in self._inside[-_DEEP:]:
            while self._inside.pop() != token.tag:
                pass

    def _read(self, text: str) -> None:
        if self._in_title:
            self._title.append(text)
        elif not self._inside:
            self._blocks[-1].append(text if self._preformatted else self._run_on(text))

    def _run_on(self, text: str) -> str:
        """Words with one space between; white space of the mark-up is none of the text's."""
        block = self._blocks[-1]
        words = _SPACES.sub(" ", text)
        return words.lstrip(" ") if not block or block[-1].endswith((" ", "\n", "\t")) else words

    def _tell(self, token: Token) -> None:
        told = {name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(token.text)}
        if token.tag == "link" and told.get("rel", "").lower() == "canonical":
            self.canonical = told.get("href")
        name = told.get("property") or told.get("name") or told.get("itemprop") or ""
        if name and told.get("content"):
            self._meta.setdefault(name.lower(), " ".join(told["content"].split()))
