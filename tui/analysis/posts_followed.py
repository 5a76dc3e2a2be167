"""Who follows another, with the post that the document has told the one who goes to hold, and the other way round."""

import re
from collections.abc import Sequence

from tui.analysis.drafts import Draft
from tui.analysis.known_posts import is_long_past, is_near, is_of_later, last_told, may_be_followed_in, stands_before
from tui.analysis.posts.wording import confirmed
from tui.model.statements import Kind, Modality, Status
from tui.values import replace


def with_post_followed(found: Draft, told: Sequence[Draft], text: str) -> Draft:
    """The tenure of one who follows another with the post that the one who goes was just said to hold.

    It is the post of the one who comes only where a title beside the name in the same sentence says so, or where they
    were just told to enter it.
    """
    if found.is_bare:
        return _with_post_shared(found, told, text)
    is_going = (
        (found.end and not found.start) or found.gives_way or (found.status is Status.FORMER and not found.needs_post)
    )
    goes = found.holder if is_going else found.follows
    before = [
        one
        for one in told
        if one.post
        and may_be_followed_in(one)
        and not is_of_later(one, text)
        and (one.kind is Kind.TENURE or (one.holder is goes and one.modality is None))
        and stands_before(one, found)
        and (
            one.holder is goes
            or _is_just_entered(one, found, text)
            or (_is_title_beside(one, found) and not (found.needs_post or found.modality))
            or (found.gives_way and _is_title_beside(one, found) and _is_told_of_whom(one, found, text))
        )
    ]
    last = last_told(before)
    if last is None or last.modality or is_long_past(last, found):
        return found
    return replace(
        found,
        post=last.post if last.holder is found.holder else confirmed(last.post or ""),
        organisation=last.organisation,
    )


def _is_just_entered(one: Draft, found: Draft, text: str) -> bool:
    """Whether somebody was just told to enter a post, or to be new in it: "was named clerk, replacing Ann Hale"."""
    is_new = one.rule in _ENTERS or " new " in one.span.of(text)
    return is_new and one.kind is Kind.TENURE and one.end is None and is_near(one, found)


_ENTERS = frozenset(
    (
        "tenure.appointed", "tenure.appointed-by", "tenure.became", "tenure.brought-in", "tenure.sent-as",
        "tenure.joined-as", "tenure.nominal-of", "tenure.took-up",
    )
)  # fmt: skip


def _is_title_beside(one: Draft, found: Draft) -> bool:
    """Whether a title near the name is of the post that is followed in; a deputy follows in another than their own."""
    is_second = (one.post or "").startswith(("deputy", "assistant", "vice"))
    return one.is_bare and one.status is Status.CURRENT and not is_second and is_near(one, found)


def _is_told_of_whom(one: Draft, found: Draft, text: str) -> bool:
    """Whether the clause of who comes hangs on that title or its name: "the clerk, Tom Orr, who had succeeded Hale"."""
    return _WHO.fullmatch(text, one.span.end, found.span.start) is not None


_WHO = re.compile(r",? who (?:ha[ds] |have )?(?:[a-z]+ly )?")


def _with_post_shared(found: Draft, told: Sequence[Draft], text: str) -> Draft:
    """A successor or predecessor with the post that the document last said the other of the two to hold."""
    theirs = (one for one in told if one.post and one.holder is found.follows and _begins_before(one, found))
    last = last_told([one for one in theirs if not is_of_later(one, text)])
    return replace(found, post=last.post, organisation=last.organisation) if last else found


def _begins_before(one: Draft, found: Draft) -> bool:
    return one.span.start < found.span.end and one.modality in (None, Modality.PLANNED)
