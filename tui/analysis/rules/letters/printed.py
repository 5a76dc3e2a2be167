"""Letters printed in full and e-mails with their headers: who wrote to whom and when, read from their lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from tui.analysis.names import Person
from tui.analysis.rules.letters.correspondence import (
    Correspondence,
    Line,
    is_day,
    lines_of,
    people_in,
    phrases_in,
    resolve,
)
from tui.analysis.rules.letters.introduced import greeted, introduced
from tui.analysis.rules.letters.mail import find_mail
from tui.analysis.scenes import Scene
from tui.analysis.structure import TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.zones.addresses import is_subject
from tui.analysis.zones.datelines import is_date_line, is_day_alone
from tui.analysis.zones.letter_heads import is_to_alone, reader_begins
from tui.analysis.zones.letters import (
    SIGNATURE,
    closes,
    is_closing,
    is_salutation,
    is_signed_at,
    is_within_closing,
    salutation,
)
from tui.model.documents import Span
from tui.values import replace

_NUMBER_ALONE = re.compile(r"\W*(?:No\.?\s*)?\d{1,4}[a-z]?\W*$", re.IGNORECASE)
_NOT_SIGNING = re.compile(
    r"(?:cc|c\.c\.|copy|copies|enc|encl|enclosures?|attachments?"
    r"|(?:(?:media|press) )?contacts?|for (?:more|further) information)\b"
    r"|\[(?:[\w.]+ ){3}|[\[_]?\d{1,3}[\].)]{0,2} [A-Z]",
    re.IGNORECASE,
)
"""What begins the lines below those who sign."""
_ARRIVED = re.compile(r"\b(?:received|due to arrive|arrived)\b", re.IGNORECASE)
_TO_MANY = re.compile(
    r"(?:My )?dear (?:all|colleagues?|friends?|parents?|members?|residents?|editors?|readers?|neighbours?|staff)\b",
    re.IGNORECASE,
)
_WRITER_AFTER = re.compile(r"\b(?:from|From|FROM)\b")
_HEAD = 5
"""Lines from a heading within which a letter without salutation has its date."""


def find_correspondence(scenes: Sequence[Scene]) -> list[Correspondence]:
    """The letters and e-mails printed in a document, in order; "I" and "you" in them are resolved.

    Args:
        scenes: All of the document's; the people of those inside a letter are added to.
    """
    found: list[Correspondence] = []
    groups = [(zone, list(run)) for zone, run in groupby(scenes, key=lambda scene: scene.sentence.zone)]
    mail = find_mail(groups)
    for at, (zone, group) in enumerate(groups):
        if at in mail:
            found.append(mail[at])
        elif zone is Zone.LETTER:
            before = groups[at - 1][1][-1] if at else None
            letters = [letter for part in _parted(lines_of(group)) if (letter := _letter(part, before, scenes))]
            around = [email for email in mail.values() if email.span.covers(group[0].sentence.span)]
            if at - 1 in mail:
                around.append(mail[at - 1])
                found[-1] = _with_day(found[-1], letters)
            found += [letter for letter in letters if not (around and _is_its_own(letter, around[-1]))]
    return found


def _is_its_own(letter: Correspondence, email: Correspondence) -> bool:
    """Whether a salutation and signature inside a message are those of the message."""
    is_to_office = email.time is None and not letter.recipients  # "To: Ann Hale", and then "Dear Minister"
    return not letter.senders or letter.senders == email.senders or is_to_office


def _with_day(email: Correspondence, letters: Sequence[Correspondence]) -> Correspondence:
    """A message whose headers tell no day with that of the letter that follows them, where it is its own."""
    own = next((one for one in letters[:1] if one.time and _is_its_own(one, email)), None)
    if own is None or own.time is None or email.time is not None:
        return email
    head = Span(email.head.start, max(email.head.end, own.time.span.end))
    return replace(email, head=head, time=own.time, words=own.words)


def _parted(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The letters of a run of lines: each begins at its heading, or else above its salutation."""
    begins, has_salutation, words = [0], False, [line.text for line in lines]
    for at, line in enumerate(lines):
        if _is_foot(words, begins[-1], at):
            continue
        if reader_begins(line.text) is not None:
            is_dated = at == 1 and is_day_alone(lines[0].text)
            numbered = is_dated or (at > 0 and _NUMBER_ALONE.match(lines[at - 1].text) is not None)
            begins.append(max(begins[-1], at - numbered))
            has_salutation = False
        elif is_salutation(line.text) and not is_within_closing(words, at):
            if has_salutation:
                begins.append(_signature_end(lines, begins[-1], at))
            has_salutation = True
    for first, last in zip(begins, [*begins[1:], len(lines)], strict=True):
        if first < last:
            yield lines[first:last]


def _is_foot(lines: Sequence[str], first: int, at: int) -> bool:
    """Whether a line names the reader below the signature, as letters of old do: "To Ann Hale, Esq."."""
    closing = next((back for back in range(at - 1, max(first, at - SIGNATURE) - 1, -1) if is_closing(lines[back])), at)
    if not any(is_to_alone(line) for line in lines[closing + 1 : at + 1]):
        return False
    return not any(is_salutation(line) for line in lines[at + 1 : at + _HEAD])


def _signature_end(lines: Sequence[Line], first: int, last: int) -> int:
    """Where the address lines of the next letter begin: two lines after the closing of the one before."""
    closing = next((at for at in range(first, last) if is_closing(lines[at].text)), None)
    return min(closing + 2, last) if closing is not None else last


def _letter(lines: Sequence[Line], before: Scene | None, scenes: Sequence[Scene]) -> Correspondence | None:
    """A letter from its heading or address lines to its signature; None without anybody named in it.

    Args:
        lines: Its own.
        before: The sentence above the first letter of a run, which may introduce it.
        scenes: All of the document's.
    """
    words = [line.text for line in lines]
    heads = (at for at, line in enumerate(words) if reader_begins(line) is not None and not _is_foot(words, 0, at))
    heading = next(heads, None)
    dear = next((at for at, line in enumerate(lines) if is_salutation(line.text)), None)
    if heading is None and dear is None:
        return None
    below = dear if dear is not None else (heading or 0)
    closing = _closing(lines, heading, below)
    dated = _dated(lines, heading, dear, closing)
    writers, readers = _parties(lines[heading]) if heading is not None else ([], [])
    foot = lines[closing : closing + SIGNATURE]
    signed = _signing(foot)
    readers = readers or [one for line in foot if _AT_FOOT.match(line.text) for one in people_in(line.scenes)][:1]
    signed = [one for one in signed if one not in readers]
    if len(signed) > 1 and _is_of_one(lines[below:closing]):
        signed = signed[:1]  # below the name stands what and where its bearer is
    above = lines[: dated[0]] if dated and dear is not None and dated[0] < dear else []
    readers = readers or (_addressed(lines, dear, writers or signed, len(above)) if dear is not None else [])
    others = [one for one in signed if one not in readers]  # the reader's address may stand below
    senders = writers or (others if len(signed) > 1 else signed) or _lettered(above, readers)
    if dear is not None and not (senders and readers):
        told = introduced(lines[dear - 1].scenes[-1] if dear else before)
        senders = senders or told[0]
        readers = readers or [one for one in told[1] or greeted(lines[dear], scenes) if one not in senders]
    if heading is None and not senders and not (readers and dated):
        return None
    resolve(_text(lines[below:closing]), senders, readers[0] if len(readers) == 1 else None)
    span = Span(lines[0].span.start, lines[-1].span.end)
    head = _head(lines, heading, dear, dated[0] if dated else None)
    text = span.of(lines[0].scenes[0].setting.text)
    ends = lines[closing].span.start if closing < len(lines) else span.end
    own = Span(head.end, ends) if head.end < ends else None
    return Correspondence(span, text, head, tuple(senders), tuple(readers), dated[1] if dated else None, own)


def _closing(lines: Sequence[Line], heading: int | None, below: int) -> int:
    """Where a letter's closing or its signature stands, else the end of its lines."""
    words = [line.text for line in lines[below:]]
    signed = (
        at + (not is_closing(words[at])) * closes(words[at])
        for at in range(len(words))
        if (at and is_closing(words[at]))
        or closes(words[at])
        or (at and heading is not None and is_signed_at(words, at))
    )
    return below + next(signed, len(words))


def _text(lines: Sequence[Line]) -> list[Scene]:
    return [scene for line in lines for scene in line.scenes]


def _head(lines: Sequence[Line], heading: int | None, dear: int | None, dated: int | None) -> Span:
    """Its date and addressee lines: from heading to date, or from date to salutation."""
    above = [at for at in (heading, dated, dear if heading is None else None) if at is not None]
    first, last = min(above), max(above)
    if first == heading and dated is not None and first < dated and _is_noted_below(lines[first], lines[first + 1]):
        first += 1
    ends = dear if dear is not None else (heading or 0) + _HEAD
    if dated is not None and dated > ends:
        first = last = dear if dear is not None else first  # the date stands below the text
    ends_at = lines[last].span.end
    if last == dear:  # the text may go on behind it: "Sir,—The bridge is closed"
        ends_at = min(ends_at, lines[last].span.start + len(salutation(lines[last].text)))
    return Span(lines[first].span.start, ends_at)


def _is_noted_below(line: Line, following: Line) -> bool:
    """Whether something stands between two lines that is not read, as in the front matter of a page."""
    text = line.scenes[0].setting.text
    return bool(text[line.span.end : following.span.start].strip())


def _dated(lines: Sequence[Line], heading: int | None, dear: int | None, closing: int) -> tuple[int, TimePhrase] | None:
    """The line with the letter's date, and the date: the last above its salutation, else one below the signature."""
    head = range(dear if dear is not None else min((heading or 0) + _HEAD, closing))
    own = [at for at in head if not is_subject(lines[at].text)]
    foot = len(lines) - 1
    if dear is None and is_day_alone(lines[foot].text) and not any(_is_head_date(lines[at]) for at in own if at < foot):
        own = [foot]
    above = [(at, phrase) for at in own for phrase in _days(lines[at])]
    if above and above[0][0] == heading:
        return above[0]
    if above:
        return above[-1] if dear is not None else above[0]
    below = range(closing + 1, min(closing + SIGNATURE, len(lines)))
    return next(((at, phrase) for at in below for phrase in _days(lines[at])), None)


def _is_head_date(line: Line) -> bool:
    """Whether a line tells the day of a letter, and is no sentence that has one."""
    return is_date_line(line.text) and sum(word.islower() for word in line.text.split()) < _SENTENCE


_SENTENCE = 3
"""Words in lower case that make a line a sentence."""


def _days(line: Line) -> Iterator[TimePhrase]:
    """The days of a line, but for when a letter arrived: "Fell, May 3, 1900. (Received May 28.)"."""
    arrived = _ARRIVED.search(line.text)
    ends = line.span.start + arrived.start() if arrived else line.span.end
    phrases = (phrase for scene in line.scenes for phrase in phrases_in(scene))
    return (phrase for phrase in phrases if is_day(phrase) and phrase.span.start < ends)


def _parties(line: Line) -> tuple[list[Person], list[Person]]:
    """Who writes and who reads by a heading: "Sir E. Grey to Sir F. Bertie"."""
    edge = reader_begins(line.text) or 0
    begins, writer = line.span.start + edge, _WRITER_AFTER.search(line.text, edge)
    ends = line.span.start + writer.start() if writer else line.span.end
    people = [one for one in people_in(line.scenes) if not _is_station(line, one)]
    readers = [one for one in people_in(line.scenes, Span(begins, ends)) if one in people]
    return [one for one in people if one not in readers], readers


def _is_station(line: Line, person: Person) -> bool:
    """Whether what seems a name is where the person before it is, in brackets: "Sir E. Hale (Skelby)"."""
    return any(
        scene.person(at) is person and scene.symbols[max(0, at - 2) : at + 2] == _STATION
        for scene in line.scenes
        for at in scene.places(Symbol.PERSON)
    )


_STATION = Symbol.PERSON + Symbol.OPEN + Symbol.PERSON + Symbol.CLOSE


def _signing(lines: Sequence[Line]) -> list[Person]:
    signed = takewhile(lambda line: not _NOT_SIGNING.match(line.text), lines)
    return people_in(scene for line in signed for scene in line.scenes)


_AT_FOOT = re.compile(
    r"To\b|(?:His|Her) (?:Excellency|Honou?r|Grace|Majesty)\b|(?:The )?(?:Rt\.? |Right )?Hon(?:ou?rable\b|ble\b|\.)"
)
"""How the reader's address begins where it stands below the signature, as it did of old."""


def _is_of_one(lines: Sequence[Line]) -> bool:
    """Whether a letter's text has "I" and never "we"."""
    words = {word for line in lines for word in _WORD.findall(line.text)}
    return "I" in words and words.isdisjoint(_OF_SEVERAL)


_WORD = re.compile(r"\b[A-Za-z]{1,3}\b")
_OF_SEVERAL = frozenset(("we", "We", "our", "Our", "us"))


def _lettered(above: Sequence[Line], readers: Sequence[Person]) -> list[Person]:
    """The one person whom the paper names, where nobody signs: above the date, and not the reader."""
    named = [one for one in people_in(_text(above)) if one not in readers]
    return named if len(named) == 1 else []


def _addressed(lines: Sequence[Line], dear: int, senders: Sequence[Person], dated: int) -> list[Person]:
    """Whom the salutation names, else the first of the lines above it, rather below the date, who does not sign."""
    line = lines[dear]
    named = people_in(line.scenes, Span(line.span.start, line.span.start + len(salutation(line.text))))
    if named or _TO_MANY.match(line.text):
        return named
    parts = (lines[dated:dear], lines[:dear])
    above = ([person for person in people_in(_text(part)) if person not in senders] for part in parts)
    return next(filter(None, above), [])[:1]
