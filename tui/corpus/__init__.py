"""Paths to one chronology: the place that joins readers, settings, analysis, resolution and the index."""

from tui.corpus.opening import Cache, index_corpus, open_corpus

__all__ = ["Cache", "index_corpus", "open_corpus"]
