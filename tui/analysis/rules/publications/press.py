"""Reports and reviews that are no works: those of papers and stations, and what critics write."""

import re

from tui.analysis.chunks import Work
from tui.analysis.rules.publications.about import noun_of, work_at
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol

_NAMES = (Symbol.ORG, Symbol.NAME)
_NEWS = frozenset(
    (
        "times", "post", "guardian", "herald", "telegraph", "gazette", "tribune", "chronicle", "mirror", "mail",
        "daily", "news", "observer", "globe", "examiner", "press", "bbc", "cnn", "itv", "nbc", "cbs", "npr", "reuters",
        "xinhua", "bloomberg", "afp", "ap", "newspaper", "broadcaster",
    )
)  # fmt: skip
"""How the names of papers and stations end."""


def is_news(work: Work, body: str | None) -> bool:
    """Whether a report is a paper's or a station's, and so no work: "the New York Times report of Monday"."""
    last = (body or "").lower().rpartition(" ")[2]
    return noun_of(work) in ("report", "investigation") and last in _NEWS


_ARTS = frozenset(
    (
        "film", "films", "movie", "album", "albums", "book", "books", "novel", "play", "plays", "show", "opera",
        "concert", "record", "single", "game", "performance", "restaurant", "exhibition", "musical", "poems",
    )
)  # fmt: skip


def is_critique(scene: Scene, work: int) -> bool:
    """Whether a review is a critic's: "the 2016 review of the album"."""
    value = work_at(scene, work)
    last = min(work + 3, len(scene.chunks) - 1)
    is_of = scene.after(work) is Symbol.OF and any(scene.words(at).lower() in _ARTS for at in range(work + 2, last + 1))
    return value is not None and noun_of(value) == "review" and is_of


def is_word_of(scene: Scene, work: int) -> bool:
    """Whether reports are no works but what is said of somebody: "Reports of Ann Hale's death were published"."""
    value = work_at(scene, work)
    if value is None or not value.is_plural or noun_of(value) != "report" or scene.before(work) in _DETERMINED:
        return False
    of_whom = scene.kinds[work + 1 : work + 4]
    is_of_somebody = of_whom in (_OF_SOMEBODYS, _OF_SOMEBODY) or of_whom[:2] == _OF_THEIRS
    return is_of_somebody or scene.after(work) is Symbol.THAT


_DETERMINED = (Symbol.DET, Symbol.OWNER, Symbol.OWNS, Symbol.NUMBER)
_OF_SOMEBODYS = (Symbol.OF, Symbol.PERSON, Symbol.OWNS)
_OF_SOMEBODY = (Symbol.OF, Symbol.POST, Symbol.OWNS)
_OF_THEIRS = (Symbol.OF, Symbol.OWNER)


def is_in_paper(scene: Scene, verb: int) -> bool:
    """Whether a verb tells what a paper printed: "a report published in the Fell Herald"."""
    last = min(verb + 3, len(scene.chunks) - 1)
    papers = (
        scene.words(at).lower().rpartition(" ")[2] for at in range(verb + 2, last + 1) if scene.kinds[at] in _NAMES
    )
    return scene.after(verb) is Symbol.IN and any(word in _NEWS for word in papers)


_TAXES = re.compile(r"\b(?:HMRC|HM Revenue|Inland Revenue|[Tt]ax(?:able|payers?)?)\b")
_TO_TAX = 300
"""Code points around an assessment in which the text says that it is of a tax."""


def is_demand(scene: Scene, work: int) -> bool:
    """Whether an assessment is of what tax is due: "HMRC issued the assessment"."""
    value = work_at(scene, work)
    if value is None or noun_of(value) != "assessment":
        return False
    at = scene.chunks[work].start
    return _TAXES.search(scene.setting.text, max(0, at - _TO_TAX), at + _TO_TAX) is not None
