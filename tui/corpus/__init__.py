"""Paths to one chronology: the place that joins readers, settings, analysis, resolution and the index."""

from tui.corpus.indexing import Progress, Watch
from tui.corpus.opening import Cache, index_corpus, open_corpus
from tui.corpus.reading import Reading, analyse
from tui.corpus.sources import Corpus, Source, find

__all__ = [
    "Cache",
    "Corpus",
    "Progress",
    "Reading",
    "Source",
    "Watch",
    "analyse",
    "find",
    "index_corpus",
    "open_corpus",
]
