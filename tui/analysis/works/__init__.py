"""Works: reports and the like as chunks.

nouns      which chunks are works
phrases    a work with what describes it
titles     the title behind a work
sharing    verbs that letters and works share
"""

from tui.analysis.works.phrases import compose_works

__all__ = ["compose_works"]
