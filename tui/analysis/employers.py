"""Bodies that a post's holder serves, taken from where the document says it of the same person or the same post."""

from collections.abc import Iterable

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.model.statements import Kind
from tui.values import replace

_HELD = (Kind.TENURE, Kind.RESIGNATION)
_OF_SOME_BODY = frozenset(
    (
        "leader", "deputy leader", "chief executive", "chief executive officer", "chair", "chairman", "chairwoman",
        "vice-chair", "vice-chairman", "deputy chair", "deputy chairman", "treasurer", "secretary", "director",
        "managing director", "finance director", "medical director", "principal", "vice-chancellor", "headmaster",
        "headmistress", "headteacher", "head teacher", "chief constable", "board member", "trustee", "editor",
    )
)  # fmt: skip
"""Posts that a document which names one body for them means of that body wherever it names none."""


def with_employers(drafts: Iterable[Draft], text: str) -> list[Draft]:
    """The drafts of one document, in order, those of posts without a body with the one that it says elsewhere.

    Of the same person in the same post, said before; else of any such post, where only one body is named for them, and
    not much later. Not of a post that its own words give a body to, which was not read.
    """
    told = list(drafts)
    named = {one.organisation for one in told if one.kind in _HELD and one.post in _OF_SOME_BODY and one.organisation}
    others = {one.organisation for one in told if one.kind in _HELD and one.organisation and _employs(one.organisation)}
    is_letter = any(one.rule == "letter.printed" for one in told)  # whose writer is seldom of the reader's body
    only = next(iter(named)) if len(named) == 1 and named == others and not is_letter else None
    first = min((one.span.start for one in told if one.kind in _HELD and one.organisation), default=0)
    first -= _SOON
    before: dict[tuple[Person | None, str], Draft] = {}
    result = []
    for one in told:
        if one.kind in _HELD and one.post and (one.organisation or not _is_of_unread(one, text)):
            same = before.get((one.holder, one.post))
            body = (
                one.organisation
                or (same and _of_same(same, one))
                or (_of_post(one.post, only) if one.span.start >= first else None)
            )
            one = one if one.organisation == body else replace(one, organisation=body)
            if body:
                before[one.holder, one.post or ""] = one
        result.append(one)
    return result


def _is_of_unread(one: Draft, text: str) -> bool:
    """Whether the words right behind a post lead to what it is of: "a member | of the ruling party's committee"."""
    read = one.read_at("post")
    return read is not None and text.startswith(" of ", read.end)


_SOON = 1000
"""Characters before the one body within which a post may be meant of it."""


def _of_same(before: Draft, one: Draft) -> str | None:
    """The body of the post as it was told before; of one that begins on another day nothing is known by that."""
    if one.post == "head" and one.rule in ("tenure.became", "tenure.appointed"):
        return None  # of what, each such post says
    is_other = before.start and one.start and not before.start.bounds.meets(one.start.bounds)
    return None if is_other else before.organisation


def _of_post(post: str, only: str | None) -> str | None:
    """The one body named for such posts; a leader is of a council or of a party, which need not be it."""
    leads = post.endswith("leader") and (only is None or not only.endswith("Council"))
    return only if post in _OF_SOME_BODY and not leads else None


def _employs(body: str) -> bool:
    """Whether a body's name is in full, and of one that has all such posts, unlike a committee or a place."""
    words = body.split()
    return len(words) > 1 and body[0].isupper() and bool({words[0].lower(), words[-1].lower()} & _EMPLOYERS)


_EMPLOYERS = frozenset(
    (
        "council", "trust", "university", "authority", "board", "limited", "ltd", "ltd.", "plc", "company",
        "corporation",
        "inc.", "college", "school", "hospital", "foundation", "association", "society", "museum", "charity", "fund",
        "bank", "agency", "club", "federation", "union", "institute", "constabulary", "police", "group", "network",
    )
)  # fmt: skip
