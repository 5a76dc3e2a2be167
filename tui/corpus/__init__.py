"""Paths to one chronology: the place that joins readers, settings, analysis, resolution and the index."""

from tui.corpus.opening import Cache, open_corpus
from tui.corpus.reading import Reading, analyse
from tui.corpus.sources import Corpus, Source, find

__all__ = ["Cache", "Corpus", "Reading", "Source", "analyse", "find", "open_corpus"]
