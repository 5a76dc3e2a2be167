"""What tests of several rooms share: the bundled example, with its statements as a reader by hand has them."""

import json
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tui import resources
from tui.corpus import open_corpus
from tui.model.chronology import Chronology
from tui.model.dates import EdtfDate
from tui.model.documents import Basis, Document, DocumentId, Span
from tui.model.statements import Kind, Quote, Statement, from_wire, identify
from tui.readers.files import read
from tui.resolution.chronologies import resolve

# How long one example takes says more of the machine than of the code.
settings.register_profile("fasti", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fasti")

# A shell without job control has what it runs in the background deaf to Ctrl-C, and all that this starts too.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--kills N`: at how many moments indexing is killed."""
    parser.addoption("--kills", type=int, default=200, help="moments at which indexing is killed")


GOLD = Path(__file__).parent / "gold" / "seeds.jsonl"
DATED = {"000_2d5daa83f67587df.txt": "2017-09-06", "001_a2301928c3b8922a.txt": "2017-09-06"}


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache, a state and a settings directory of the tests' own, for whatever they run."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        patch.setenv("XDG_STATE_HOME", str(folder.with_name("state")))
        patch.setenv("XDG_CONFIG_HOME", str(folder.with_name("config")))
        for name in ("FASTI_THEME", "FASTI_MOUSE", "PYTHONUNBUFFERED"):  # output waits, as a user's does
            patch.delenv(name, raising=False)
        yield folder / "fasti"


@pytest.fixture
def same_extractor(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extractor stays of one version, though somebody may be at work on it."""
    monkeypatch.setattr(resources, "version_of", lambda *rooms: "1")


@pytest.fixture(scope="session")
def seed_documents() -> tuple[Document, ...]:
    """The three seeds, with the dates that two of them state."""
    documents = []
    for path in sorted(Path(resources.seeds()).glob("*.txt")):
        document = read(path, DocumentId(path.name))
        if path.name in DATED:
            document = replace(document, published=EdtfDate.parse(DATED[path.name]), basis=Basis.STATED)
        documents.append(document)
    return tuple(documents)


@pytest.fixture(scope="session")
def seed_statements(seed_documents: tuple[Document, ...]) -> tuple[Statement, ...]:
    """What a careful reader finds in the seeds (`tests/gold/seeds.jsonl`)."""
    texts = {document.id: document.text for document in seed_documents}
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return tuple(_statement(row, texts[row["document"]]) for row in rows)


def _statement(row: dict[str, Any], text: str) -> Statement:
    start = text.index(row["quote"])
    span = Span(start, start + len(row["quote"]))
    quote = Quote.of(span, text)
    subject = " ".join([person["name"] for person in row.get("people", ())] + [row.get("post", row.get("title", ""))])
    wire = {
        **row,
        "id": identify(DocumentId(row["document"]), Kind(row["kind"]), span, subject),
        "quote": {"exact": quote.exact, "start": quote.start, "end": quote.end},
        "rule": "by hand",
    }
    return from_wire(wire)


@pytest.fixture(scope="session")
def seeds_as_read() -> Chronology:
    """The bundled example as fasti reads it: what its user sees."""
    return open_corpus([resources.seeds()])


@pytest.fixture(scope="session")
def seed_chronology(seed_documents: tuple[Document, ...], seed_statements: tuple[Statement, ...]) -> Chronology:
    """The seeds' documents and hand-read statements, resolved."""
    return resolve("seeds", seed_documents, seed_statements)
