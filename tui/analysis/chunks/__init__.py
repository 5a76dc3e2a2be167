"""Chunks: a sentence as rules see it, one symbol for each name, post, time phrase, work and class of words.

values     what a chunk means
readings   a term of the lexicon as verb or noun
chunking   a sentence as a row of them
"""

from tui.analysis.chunks.chunking import chunk
from tui.analysis.chunks.values import Chunk, Post, Value, Word, Work, row_of

__all__ = ["Chunk", "Post", "Value", "Word", "Work", "chunk", "row_of"]
