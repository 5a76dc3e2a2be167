"""What heads a table or a list of holders: the office that a heading, a caption, a label or a sentence names."""

import re

from tui.analysis.chunks import Post
from tui.analysis.rules.tenures.columns import is_one_cell
from tui.analysis.rules.tenures.listed_under import is_of_holders
from tui.analysis.scenes import EVENTS, Scene
from tui.analysis.structure import Relation, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.values import replace

_LIST = re.compile(
    r"\b(?:list|table|roll)\s+of\s+(?:all\s+)?(?:the\s+)?(?:former\s+|past\s+)?(?:[A-Z][\w’']+\s+){0,3}$", re.IGNORECASE
)
_LONGEST_ANNOUNCED = 24  # chunks


def is_heading(scene: Scene) -> bool:
    """Whether a line heads what stands below it."""
    return scene.sentence.zone in (Zone.HEADING, Zone.TITLE) or is_caption(scene) or _is_label(scene)


def _is_label(scene: Scene) -> bool:
    """Whether a line is no more than a few words and a colon: "Secretary:" right above those who were."""
    if (
        scene.kinds[-1] is not Symbol.COLON
        or len(scene.chunks) > _LONGEST_LABEL
        or scene.sentence.zone is not Zone.BODY
    ):
        return False
    text, span = scene.setting.text, scene.sentence.span
    is_line = text[max(0, span.start - 1) : span.start] in ("\n", "") and text[span.end : span.end + 1] in ("\n", "")
    return is_line and _TELLS.isdisjoint(scene.symbols)


_LONGEST_LABEL = 6  # chunks
_TELLS = EVENTS | {Symbol.BE, Symbol.HAVE, Symbol.SAY, Symbol.PRONOUN, Symbol.PERSON}


def is_caption(scene: Scene) -> bool:
    """Whether a row of one cell tells what stands below it: "Bishops of Fell | |||"."""
    is_post = scene.sentence.zone is Zone.ROW and scene.symbols[:1] == Symbol.POST
    return is_post and Symbol.PERSON not in scene.symbols and is_one_cell(scene)


def office_of(scene: Scene) -> Post | None:
    """The one office that a heading names."""
    posts = [one.value for one in scene.chunks if isinstance(one.value, Post)]
    if len(posts) != 1 or posts[0].organisation is None:
        return posts[0] if len(posts) == 1 else None
    return replace(posts[0], organisation=_LIST_AHEAD.sub("", posts[0].organisation))


_LIST_AHEAD = re.compile(r"list of (?:the )?", re.IGNORECASE)
"""What a heading begins with that tells no body: "LIST OF FELL CITY MAYORS"."""


def announced(scene: Scene) -> Post | None:
    """The office whose holders a sentence says are listed: "This is a list of mayors of Fell"."""
    at = next(scene.places(Symbol.POST), None)
    post = scene.post(at) if at is not None and len(scene.chunks) <= _LONGEST_ANNOUNCED else None
    if at is None or post is None or not post.is_plural or not (post.is_strong or post.organisation):
        return None
    if scene.kinds[-1] is Symbol.COLON and is_of_holders(scene, post):
        return post
    ahead = scene.setting.text[scene.sentence.span.start : scene.chunks[at].start].lower()
    return post if _LIST.search(ahead) else None


def years_of(scene: Scene) -> TimePhrase | None:
    """The stretch of years that a heading is: "1926–28"."""
    phrase = scene.phrase(0) if scene.kinds == (Symbol.TIME,) else None
    return phrase if phrase is not None and phrase.relation is Relation.SPAN else None
