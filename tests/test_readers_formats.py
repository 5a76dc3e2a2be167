"""Web pages, messages and Word documents: their text, and what they say of themselves."""

import io
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.errors import DocumentError
from tui.model.documents import Basis, DocumentId
from tui.readers.content import day_of
from tui.readers.files import read
from tui.readers.html import read_html, tokens
from tui.readers.mail import read_mail
from tui.readers.word import read_word

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def page(body: str, head: str = "") -> str:
    return read_html(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html").text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Ana <b>Ilić</b>,\n  leader</p><p>left.</p>", "Ana Ilić, leader\n\nleft."),
        ("one<br>two", "one\ntwo"),
        ("<tr><td>1997</td><td>head</td></tr>", "1997\thead"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a&nbsp;&amp;&lt;b&gt; [sic]", "a\u00a0&<b> [sic]"),
        ("<p>a</p><script>if (a<b) '<p>no</p>'</script><style>p{}</style><p>b</p>", "a\n\nb"),
        ("<!-- <p>no</p> --><p>a", "a"),
        ("<nav><ul><li>Home</ul></nav><p>a</p><footer>b</footer>", "a"),
        ("<nav><form></nav></form><p>a</p>", "a"),
        ("<nav>Home<p>a</p>", "Home\n\na"),
        ("<svg/><p>a</p>", "a"),
        ("5 < 6 and <", "5 < 6 and <"),
        ("a<script>b", "a"),
        ("<P CLASS='x>y'>a</P>", "y'>a"),
    ],
)
def test_the_text_of_a_page(body: str, text: str) -> None:
    assert page(body) == text


def test_a_page_tells_of_itself(tmp_path: Path) -> None:
    head = """<title>Ilić leaves
        - Orb</title><meta property="og:site_name" content="The Orb"><meta name=author content='Bo Lund'>
        <meta property="article:published_time" content="2017-09-06T10:00:00Z">
        <link rel="canonical" href="https://example.org/a?b=1&amp;c=2"><link rel=icon href=x>"""
    (tmp_path / "a.html").write_text(f"<html><head>{head}</head><body><p>a</p></body></html>", encoding="utf-8")
    document = read(tmp_path / "a.html", DocumentId("a.html"))
    assert (document.title, document.publisher, document.byline) == ("Ilić leaves - Orb", "The Orb", "Bo Lund")
    assert (str(document.published), document.basis) == ("2017-09-06", Basis.METADATA)
    assert document.url == "https://example.org/a?b=1&c=2"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<meta charset=iso-8859-1><p>Ili\u2019".encode("cp1252"), "Ili\u2019"),
        ("<meta charset='utf-8'><p>Ilić".encode(), "Ilić"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_declares(content: bytes, text: str) -> None:
    assert read_html(content, "a.html").text == text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"<html></html>", "Cannot read a.html: it holds no text."),
        (b"<meta charset=klingon><p>a", "Cannot read a.html: its encoding “klingon” is unknown."),
        (b"<meta charset=ascii><p>\xff", "Cannot read a.html: not ascii (at byte 23)."),
        (b"<p>\xff", "Cannot read a.html: not UTF-8 (byte 0xff at 3)."),
    ],
)
def test_a_page_that_cannot_be_read_says_why(content: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read_html(content, "a.html")
    assert str(raised.value) == sentence


@pytest.mark.parametrize("shape", ["<", "<!", "<a ", "</", "<!--", "<script>", "<nav>", "&", '<meta a="', "<link aaaa"])
def test_no_shape_of_page_takes_long(shape: str) -> None:
    began = time.process_time()
    list(tokens(shape * (200_000 // len(shape))))
    assert time.process_time() - began < 10


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<nav>", "</nav>", "<", "a b", "&amp;", "<!--", "-->", "<pre>", "<br/>"]))
)
def test_any_soup_of_tags_is_text(soup: list[str]) -> None:
    text = read_html(("<p>x" + "".join(soup) + "<p>y").encode(), "a.html").text
    assert text == text.strip()
    assert text.startswith("x")


MESSAGE = (
    b"From: =?utf-8?q?Ana_Ili=C4=87?= <ana@example.org>\r\nTo: bo@example.org\r\nSubject: My post\r\n"
    b"Date: Wed, 6 Sep 2017 23:30:00 +0100\r\n"
)


def test_a_message_keeps_the_headers_a_reader_sees() -> None:
    content = read_mail(MESSAGE + b"X-Spam: no\r\n\r\nDear Bo,\r\n\r\nI resign.\r\n", "a.eml")
    assert content.text == (
        "From: Ana Ilić <ana@example.org>\nTo: bo@example.org\nDate: Wed, 6 Sep 2017 23:30:00 +0100\n"
        "Subject: My post\n\nDear Bo,\n\nI resign."
    )
    assert (content.title, str(content.published)) == ("My post", "2017-09-06")


def test_a_message_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MESSAGE + b"\r\nI resign.\r\n")
    document = read(tmp_path / "a.eml", DocumentId("a.eml"))
    assert (document.byline, document.basis) == ("Ana Ilić <ana@example.org>", Basis.METADATA)


def test_a_message_in_two_forms_is_read_as_plain_text() -> None:
    parts = b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n'
    html = b"--x\r\nContent-Type: text/html\r\n\r\n<p>I <b>resign</b>\r\n"
    plain = b"--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nI resign plainly\r\n"
    assert read_mail(MESSAGE + parts + html + plain + b"--x--", "a.eml").text.endswith("\n\nI resign plainly")
    assert read_mail(MESSAGE + parts + html + b"--x--", "a.eml").text.endswith("\n\nI resign")


def test_an_attachment_is_no_part_of_the_text() -> None:
    attached = b'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="b.txt"\r\n\r\nno'
    assert "no" not in read_mail(b"From: a@b\r\n" + attached, "a.eml").text


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\r\n", "Cannot read a.eml: it holds no text."),
        (b"Content-Type: text/plain; charset=klingon\r\n\r\na", "its encoding “klingon” is unknown"),
        (b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xff", "not utf-8 (at byte 0)"),
    ],
)
def test_a_message_that_cannot_be_read_says_why(content: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read_mail(content, "a.eml")
    assert sentence in str(raised.value)


def test_a_message_with_a_date_that_is_none_stays_undated() -> None:
    assert read_mail(b"From: a@b\r\nDate: soon\r\n\r\na", "a.eml").published is None
    assert read_mail(b"From: =?klingon?q?a?=\r\n\r\na", "a.eml").byline == "=?klingon?q?a?="


def packed(**parts: str) -> bytes:
    """A Word document of these parts; `__` in a name stands for `/`."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for name, text in parts.items():
            file.writestr(name.replace("__", "/") + ".xml", text)
    return archive.getvalue()


def body(*paragraphs: str) -> str:
    return f"<w:document {WORD}>{''.join(f'<w:p>{each}</w:p>' for each in paragraphs)}</w:document>"


def test_a_word_document_is_its_paragraphs_and_notes(tmp_path: Path) -> None:
    title = '<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Minutes</dc:title></a>'
    first = "<w:r><w:t>Ana </w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:r><w:t>Ilić</w:t></w:r>"
    (tmp_path / "a.docx").write_bytes(
        packed(
            word__document=body(first, "<w:r><w:t>1997</w:t><w:tab/><w:t>head</w:t><w:br/></w:r>", ""),
            word__footnotes=body("<w:r><w:t>A note.</w:t></w:r>"),
            docProps__core=title,
        )
    )
    document = read(tmp_path / "a.docx", DocumentId("a.docx"))
    assert document.text == "Ana Ilić\n\n1997\thead\n\nA note."
    assert (document.title, document.published) == ("Minutes", None)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"PK\3\4", "the Word document is damaged or encrypted"),
        (b"\xd0\xcf\x11\xe0", "the Word document is damaged or encrypted"),
        (packed(word__document="<w:p>"), "the Word document is damaged or encrypted"),
        (packed(word__document=body("")), "it holds no text"),
        (packed(word__document=body("a" * 3000)), "it unpacks to more than 0 MB"),
    ],
)
def test_a_word_document_that_cannot_be_read_says_why(content: bytes, sentence: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read_word(content, "a.docx", 2000)
    assert str(raised.value) == f"Cannot read a.docx: {sentence}."


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2017-09-06T10:00:00Z", "2017-09-06"),
        ("2017-09", "2017-09"),
        ("2017-13-40", None),
        ("06/09/2017", None),
        ("", None),
        (None, None),
    ],
)
def test_a_time_stamp_gives_its_day_or_nothing(stamp: str | None, day: str | None) -> None:
    found = day_of(stamp)
    assert (str(found) if found else None) == day
