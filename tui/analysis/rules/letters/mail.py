"""E-mails and memoranda with their headers: who wrote to whom and when."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from tui.analysis.rules.letters.correspondence import Correspondence, people_in, phrases_in, resolve
from tui.analysis.scenes import Scene
from tui.analysis.structure import Zone
from tui.model.documents import Span

_HEADER = re.compile(r"\W{0,3}(From|To|Sent|Date)\b\W*", re.IGNORECASE)
_ABOVE = (Zone.TITLE, Zone.HEADING, Zone.DATE_LINE, Zone.BYLINE, Zone.ROW)
"""What may stand above the first header of a document that is nothing but messages."""

_NUMBERED = re.compile(r"(?:E-?mail|Message|Memo(?:randum)?)\b[^\n]{0,30}\d")
"""A line that calls the message below it by its day."""
Groups = Sequence[tuple[Zone, list[Scene]]]


def find_mail(groups: Groups) -> Mapping[int, Correspondence]:
    """The messages by the run of scenes that holds their headers; "I" and "you" in them are resolved.

    Where a document is nothing but messages, all below a header up to the next is the message's text.
    """
    first = next((at for at, (zone, _) in enumerate(groups) if zone is Zone.EMAIL_HEADER), None)
    if first is None:
        return {}
    is_mail = all(zone in _ABOVE for zone, _ in groups[:first])
    found = {}
    for at, (zone, group) in enumerate(groups):
        if zone is not Zone.EMAIL_HEADER:
            continue
        above = groups[at - 1][1][-1] if at and _NUMBERED.match(_words(groups[at - 1][1][-1])) else None
        if email := _email(group, _body(groups[at + 1 :]) if is_mail else [], above):
            found[at] = email
    return found


def _body(groups: Groups) -> list[Scene]:
    """The scenes up to the next headers."""
    return [scene for _, group in takewhile(lambda one: one[0] is not Zone.EMAIL_HEADER, groups) for scene in group]


def _email(group: Sequence[Scene], body: Sequence[Scene], above: Scene | None) -> Correspondence | None:
    """An e-mail from its header lines and its text, as far as that is known; None where nobody is named in them.

    Where no header tells its day, a line `above` may: "Email 2011-06-17 06:06".
    """
    lines = {match[1].lower(): scene for scene in group if (match := _HEADER.match(_words(scene)))}
    quoted = [scene for scene in group if _words(scene).endswith("wrote:")]
    senders = people_in([lines["from"]] if "from" in lines else quoted[:1])
    recipients = people_in([lines["to"]]) if "to" in lines else []
    if not senders and not recipients:
        return None
    when = lines.get("sent") or lines.get("date") or (quoted[0] if quoted else above)
    phrases = list(phrases_in(when)) if when else []
    resolve([*group, *body], senders, recipients[0] if len(recipients) == 1 else None)
    span = Span(group[0].sentence.span.start, [*group, *body][-1].sentence.span.end)
    read = [scene.sentence.span for scene in lines.values() or quoted]
    head = Span(min(one.start for one in read), max(one.end for one in read))
    text = span.of(group[0].setting.text)
    return Correspondence(span, text, head, tuple(senders[:1]), tuple(recipients), phrases[0] if phrases else None)


def _words(scene: Scene) -> str:
    return scene.sentence.span.of(scene.setting.text)
