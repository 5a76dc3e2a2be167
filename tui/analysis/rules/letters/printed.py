"""Letters printed in full and e-mails with their headers: who wrote to whom and when, read from their lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, takewhile

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.scenes import Scene
from tui.analysis.structure import TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.zones.furniture import beginnings
from tui.model.dates import EdtfDate, Precision
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Part
from tui.values import dataclass, replace

_SALUTATION = re.compile(r"(?:My )?Dear\b|My dear\b|(?:Dear )?(?:Sirs?|Madam|Gentlemen)[,:]?$")
_HEADER = re.compile(r"\W{0,3}(From|To|Sent|Date)\b\W*", re.IGNORECASE)
_OF_THE_DAY = re.compile(r"\bof the (\d{1,2})(?:st|nd|rd|th)(?: inst(?:ant|\.)?)?(?! (?:of|[A-Z]))")
_ELSEWHERE = {
    Part.RECIPIENT: re.compile(r"\bto (?!you\b|me\b|us\b)\w", re.IGNORECASE),
    Part.SENDER: re.compile(r"\b(?:from|by) (?!you\b|me\b|us\b)(?:the\b|an?\b|my\b|your\b|[A-Z])"),
}
"""How a letter told of inside another went to, or came from, somebody else: "I wrote to the Ombudsman"."""
_PARTY_REACH = 12
"""Code points after the mention of a letter within which its other party may begin."""
_DAY_REACH = 30
"""Code points after the mention of a letter within which its day may stand."""
_NEARBY = 200
"""Code points between a letter's announcement and its head."""
_WRITER = frozenset(("i", "me", "my", "myself", "mine"))
_READER = frozenset(("you", "your", "yourself", "yours"))


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A letter or e-mail that a document holds.

    Attributes:
        span: All of it, its text included.
        text: What stands there.
        head: Its date and addressee lines.
        senders: Who sign it, or whom "From" names.
        recipients: Whom it addresses.
        time: Its date.
    """

    span: Span
    text: str
    head: Span
    senders: tuple[Person, ...]
    recipients: tuple[Person, ...]
    time: TimePhrase | None

    def draft(self) -> Draft:
        """The statement that it was written."""
        senders = ((person, Part.SENDER) for person in self.senders)
        return Draft(
            Kind.LETTER,
            "letter.printed",
            self.head,
            (*senders, *((person, Part.RECIPIENT) for person in self.recipients)),
            date=self.time.start if self.time else None,
            time=self.time,
            evidence=(Evidence("date", self.time.span),) if self.time else (),
        )


def find_correspondence(scenes: Sequence[Scene]) -> list[Correspondence]:
    """The letters and e-mails printed in a document, in order; "I" and "you" in them are resolved.

    Args:
        scenes: All of the document's; the people of those inside a letter are added to.
    """
    found: list[Correspondence] = []
    groups = [(zone, list(run)) for zone, run in groupby(scenes, key=lambda scene: scene.sentence.zone)]
    is_mail = bool(groups) and groups[0][0] is Zone.EMAIL_HEADER
    for at, (zone, group) in enumerate(groups):
        if zone is Zone.LETTER:
            letters = [letter for part in _parted(group) if (letter := _letter(part))]
            found += [letter for letter in letters if not (is_mail and found and _is_its_own(letter, found[-1]))]
        elif zone is Zone.EMAIL_HEADER:
            body = _body(groups[at + 1 :]) if is_mail else []
            found += [email for email in (_email(group, body),) if email]
    return found


def _body(groups: Iterable[tuple[Zone, list[Scene]]]) -> list[Scene]:
    """The scenes up to the next headers: where a document is a message, all below its headers is its text."""
    return [scene for _, group in takewhile(lambda one: one[0] is not Zone.EMAIL_HEADER, groups) for scene in group]


def _is_its_own(letter: Correspondence, email: Correspondence) -> bool:
    """Whether a salutation and signature inside a message are those of the message."""
    return not letter.senders or letter.senders == email.senders


def completed(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    """A letter told of inside another with both its parties: "your letter of 5 May" came from the one now addressed.

    One told of directly before it is printed ("the text of X's letter is below") has its date.
    """
    if draft.kind is not Kind.LETTER:
        return draft
    draft = _dated_by(draft, printed)
    if len(draft.people) != 1:
        return _announced(draft, printed)
    ((person, part),) = draft.people
    for letter in printed:
        if not letter.span.start <= draft.span.start < letter.span.end:
            continue
        others = dict.fromkeys((*letter.recipients, *letter.senders))  # who writes to himself is one
        if person in others and len(others) == 2:
            other = next(known for known in others if known is not person)
            opposite = Part.RECIPIENT if part is Part.SENDER else Part.SENDER
            if _ELSEWHERE[opposite].search(letter.text, *_place(draft, letter)):
                return draft
            return replace(draft, people=(*draft.people, (other, opposite)))
    return draft


def _place(draft: Draft, letter: Correspondence) -> tuple[int, int]:
    """Where in a letter's text a mention of another stands."""
    return draft.span.start - letter.span.start, draft.span.end - letter.span.start + _PARTY_REACH


def _dated_by(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    """A letter "of the 10th" told of inside a dated one: the last such day before it was written."""
    for letter in printed:
        written = letter.time.start.earliest if letter.time and letter.time.start else None
        if draft.date is None and written and letter.span.start <= draft.span.start < letter.span.end:
            first, last = draft.span.start - letter.span.start, draft.span.end - letter.span.start
            found = _OF_THE_DAY.search(letter.text, first, last + _DAY_REACH)
            if found and (day := _last(int(found[1]), written)):
                end = letter.span.start + found.end()
                return replace(draft, date=EdtfDate.of_day(day), span=Span(draft.span.start, max(draft.span.end, end)))
    return draft


def _last(number: int, until: date) -> date | None:
    """The last day with this number in its month on or before a day."""
    month = until.replace(day=1)
    if number > until.day:
        month = (month - timedelta(days=1)).replace(day=1)
    try:
        return month.replace(day=number)
    except ValueError:
        return None


def _announced(draft: Draft, printed: Iterable[Correspondence]) -> Draft:
    for letter in printed:
        gap = letter.span.start - draft.span.end
        if draft.time is None and 0 < gap < _NEARBY and letter.time and set(draft.people) == set(letter.draft().people):
            return replace(draft, date=letter.time.start)
    return draft


def _words(scene: Scene) -> str:
    return scene.sentence.span.of(scene.setting.text)


def _parted(group: Sequence[Scene]) -> Iterator[list[Scene]]:
    """The letters of a run, one for each salutation."""
    starts = [at for at, scene in enumerate(group) if _SALUTATION.match(_words(scene))]
    previous = 0
    for number, start in enumerate(starts):
        first = previous if number == 0 else _signature_end(group, previous, start)
        end = starts[number + 1] if number + 1 < len(starts) else len(group)
        yield list(group[first:end])
        previous = start


def _signature_end(group: Sequence[Scene], first: int, last: int) -> int:
    """Where the address lines of the next letter begin: two lines after the closing of the one before."""
    closing = next((at for at in range(first, last) if _is_closing(group[at])), None)
    return min(closing + 2, last) if closing is not None else last


def _is_closing(scene: Scene) -> bool:
    return _words(scene).split("\n", 1)[0].strip(" ,.!*_").lower() in beginnings("zone_letter_closings")


def _letter(group: Sequence[Scene]) -> Correspondence | None:
    """A letter from its address lines to its signature; None without anybody named in it."""
    dear = next(at for at, scene in enumerate(group) if _SALUTATION.match(_words(scene)))
    closing = next((at for at in range(dear, len(group)) if _is_closing(group[at])), len(group))
    dated = [(at, phrase) for at in range(dear) for phrase in _phrases(group[at]) if _is_day(phrase)]
    recipients = _people(group[dear : dear + 1]) or _people(group[:dear])[:1]
    senders = _people(group[closing : closing + 4])
    if not senders and not (recipients and dated):
        return None
    _resolve(group[dear + 1 :], senders, recipients[0] if len(recipients) == 1 else None)
    first, time = dated[-1] if dated else (dear, None)
    span = Span(group[0].sentence.span.start, group[-1].sentence.span.end)
    head = Span(group[first].sentence.span.start, group[dear].sentence.span.end)
    return Correspondence(span, span.of(group[0].setting.text), head, tuple(senders), tuple(recipients), time)


def _email(group: Sequence[Scene], body: Sequence[Scene]) -> Correspondence | None:
    """An e-mail from its header lines and its text, as far as that is known; None where nobody is named in them."""
    lines = {match[1].lower(): scene for scene in group if (match := _HEADER.match(_words(scene)))}
    senders = _people([lines["from"]]) if "from" in lines else []
    recipients = _people([lines["to"]]) if "to" in lines else []
    if not senders and not recipients:
        return None
    when = lines.get("sent") or lines.get("date")
    phrases = list(_phrases(when)) if when else []
    _resolve([*group, *body], senders, recipients[0] if len(recipients) == 1 else None)
    span = Span(group[0].sentence.span.start, [*group, *body][-1].sentence.span.end)
    read = [scene.sentence.span for scene in lines.values()]
    head = Span(min(one.start for one in read), max(one.end for one in read))
    return Correspondence(
        span,
        span.of(group[0].setting.text),
        head,
        tuple(senders[:1]),
        tuple(recipients),
        phrases[0] if phrases else None,
    )


def _people(scenes: Iterable[Scene]) -> list[Person]:
    """Who is named in some lines, in order."""
    people = [
        person
        for scene in scenes
        for at, one in enumerate(scene.chunks)
        if one.symbol is Symbol.PERSON and (person := scene.person(at))
    ]
    return list(dict.fromkeys(people))


def _is_day(phrase: TimePhrase) -> bool:
    """Whether a phrase can date a letter: "1849" above a salutation is the number of a house."""
    return phrase.start is not None and phrase.start.precision in (Precision.DAY, Precision.MONTH)


def _phrases(scene: Scene) -> Iterator[TimePhrase]:
    for at in scene.times(0, len(scene.chunks)):
        phrase = scene.phrase(at)
        if phrase.start:
            yield phrase


def _resolve(scenes: Iterable[Scene], writers: Sequence[Person], reader: Person | None) -> None:
    """Say whom "I" and "you" mean in a letter's text."""
    writer = writers[0] if len(writers) == 1 else None
    for scene in scenes:
        for at, one in enumerate(scene.chunks):
            if one.symbol not in (Symbol.PRONOUN, Symbol.OBJECT, Symbol.OWNER):
                continue
            word = scene.words(at).lower()
            person = writer if word in _WRITER else reader if word in _READER else None
            if person:
                scene.people[at] = person
