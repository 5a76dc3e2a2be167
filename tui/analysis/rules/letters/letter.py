"""A letter as a sentence tells of it: sender and recipient gathered round its noun or its verb, and its own date."""

from tui.analysis.drafts import Draft
from tui.analysis.names import Person
from tui.analysis.others import OF_LETTERS, is_of_another
from tui.analysis.rules.dating import POINT, day, near
from tui.analysis.rules.letters.days import carried_day, day_end, is_of_other, is_of_publication, own_time
from tui.analysis.rules.letters.framing import DESCRIBES, INSIDE, behind_topic, ends_day, framed, is_about
from tui.analysis.rules.letters.handling import (
    answered_with,
    both_between,
    contains,
    copied_to,
    handed_to,
    is_answered,
    is_copy,
    is_following,
    makes_letter,
    passes_on,
    past_bracket,
    past_description,
    past_hour,
    past_title,
)
from tui.analysis.rules.letters.readers import is_reader
from tui.analysis.rules.letters.relatives import is_of_another_note, is_read_by, relative_clause
from tui.analysis.rules.letters.unsent import never_sent
from tui.analysis.rules.letters.wording import (
    AFTER_NOUN,
    ANSWERED,
    ASKING,
    DRAFTING,
    HAPPENS_IN,
    MAKING,
    NAME_PARTS,
    PASSED,
    RECEIVING,
    SHOWING,
    WITH_SOMEBODY,
)
from tui.analysis.rules.parties import doers, named_after, persons
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.times import dated
from tui.model.documents import Span
from tui.model.statements import Evidence, Kind, Modality, Part

_VERBS = (Symbol.WRITE, Symbol.SEND, Symbol.RECEIVE)
_PARTS = {Symbol.TO: Part.RECIPIENT, Symbol.FROM: Part.SENDER, Symbol.BY: Part.SENDER}
_REACH = 14
"""How many chunks from the letter a party may stand and still be quoted with it."""


class Letter:
    """One letter of a scene: its noun or verb, who wrote it to whom, with the chunks that say so."""

    def __init__(self, scene: Scene, noun: int | None, verb: int | None = None) -> None:
        self.scene, self.noun, self.verb = scene, noun, verb
        self.people: list[tuple[Person, Part]] = []
        self.chunks: list[int] = []
        self.marks: list[int] = []
        self.end = noun if noun is not None else 0
        self.named = 0
        self.given_time: int | None = None
        self.is_received = self.is_handled = self.is_shown = self.is_exchange = self.is_passed_on = False
        self.is_of_unnamed = False

    def add(self, indices: list[int], part: Part) -> None:
        """Take people as senders or recipients; bodies are counted, for a letter may have no person at all."""
        self.named += bool(indices)
        centre = self.noun if self.noun is not None else self.verb
        self.chunks += [at for at in indices if centre is None or abs(at - centre) <= _REACH]
        for person in persons(self.scene, indices):
            if all(person is not known for known, _ in self.people):
                self.people.append((person, part))

    def has(self, part: Part) -> bool:
        """Whether somebody has this part already."""
        return any(known is part for _, known in self.people)

    def read_noun(self, noun: int) -> None:
        """Take what stands round the noun: owner, verb before or after, "from", "to", "by", the clause it opens."""
        self._governor(noun)
        self._following(noun)
        self._owner(noun)
        if not (self.has(Part.SENDER) or self.is_received or self.is_of_unnamed):
            self._frame(noun)
        self.add(copied_to(self.scene, range(self.end, self.scene.next_wall(self.end))), Part.RECIPIENT)

    def _governor(self, noun: int) -> None:
        """The verb whose object the letter is, with its subject and its indirect object."""
        at = noun - 1
        while at >= 0 and noun - at < 9 and self._is_inside(at):
            at -= 1
        at = answered_with(self.scene, at)
        self.is_passed_on = passes_on(self.scene, at, noun)
        to = handed_to(self.scene, at, noun)
        at -= bool(to)
        hands_in = at == noun - 1 and at >= 0 and self.scene.words(at).lower().endswith(" resignation")
        makes = at >= 0 and makes_letter(self.scene, at, noun)
        happens_in = at >= 0 and (self.scene.lemma(at) in HAPPENS_IN or self.scene.chunks[at].symbol is Symbol.PUBLISH)
        handled = happens_in or self.is_passed_on or (at >= 0 and is_answered(self.scene, at))
        self.is_handled = handled and not makes
        if at < 0 or self.is_handled or not (makes or hands_in or self.scene.kinds[at] in _VERBS):
            return
        if any(self.scene.chunks[index].symbol is Symbol.IN for index in range(at + 2, noun)):
            return
        received = self.scene.chunks[at].symbol is Symbol.RECEIVE or self.scene.lemma(at) == "acknowledge"
        if received and self.scene.lemma(at) not in RECEIVING:
            return
        self.is_handled = self.scene.lemma(at) == "acknowledge"
        self.verb = at
        passive = self.scene.before(at) is Symbol.BE and not received and self.scene.form(at) != "ing"
        self.is_received = received or passive
        self.add(doers(self.scene, at), Part.RECIPIENT if self.is_received else Part.SENDER)
        direct = [at + 1] if self.scene.chunks[at + 1].symbol in (Symbol.PERSON, Symbol.OBJECT) else []
        if direct and self.scene.after(at + 1) is not Symbol.OWNS:
            self.add(direct, Part.RECIPIENT)
        self.add(to, Part.RECIPIENT)

    def _is_inside(self, at: int) -> bool:
        """Whether a chunk may stand between a verb and the letter that is its object."""
        if self.scene.kinds[at] in INSIDE:
            return self.scene.words(at).lower() not in MAKING
        return any(one(self.scene, at) for one in (is_copy, ends_day, is_about, is_following))

    def _following(self, noun: int) -> None:
        """What follows the noun: "from A to B", "sent on Monday to B", "signed by A", "that I had received"."""
        at = noun + 1
        chunks = self.scene.chunks
        while at < len(chunks) and at - noun < 24:
            symbol = chunks[at].symbol
            part = _PARTS.get(symbol)
            is_exchanged = self.verb is not None and self.scene.lemma(self.verb) == "exchange"
            if symbol is Symbol.BY and is_read_by(self.scene, at):
                part, self.is_received = Part.RECIPIENT, True
            if symbol is Symbol.WITH and (is_exchanged or self.scene.lemma(noun) in WITH_SOMEBODY):
                part = Part.RECIPIENT
            if symbol is Symbol.PREPOSITION and self.scene.words(at).lower() == "between":
                self._between(at)
                break
            if self.scene.lemma(at) in SHOWING and self.scene.form(at) != "base":  # not "(see page 4)"
                self.is_shown = True
            if (past := past_hour(self.scene, at)) > at:
                at = past
                continue
            if part:
                at = self._party(at, part)
                self.end = at - 1
                continue
            if behind := past_title(self.scene, at) or past_bracket(self.scene, at):
                at = behind
                continue
            is_title = symbol is Symbol.POST and at == noun + 1 and self.scene.after(at) is Symbol.PERSON
            if is_title and self.verb is None:
                at += 1  # "the letter | Senator | Hale sent"
                continue
            if symbol in (Symbol.PRONOUN, Symbol.PERSON) and self.verb is None:
                self._relative(at)
                at = self.verb + 1 if self.verb is not None else len(chunks)
                continue
            if symbol in _VERBS and (self.scene.lemma(at) in ANSWERED or contains(self.scene, at)):
                break
            if symbol in _VERBS and self.scene.lemma(at) not in HAPPENS_IN:
                self.verb = at if self.verb is None else self.verb
                self.marks.append(at)
            elif self.scene.lemma(at) in DRAFTING:
                self.verb = at if self.verb is None else self.verb
            elif symbol is Symbol.PUBLISH:
                self.end = at  # "a letter published in the Times"
            elif symbol is Symbol.ON and (begins := behind_topic(self.scene, at)):
                at = begins
                continue
            elif self._reaches(at) or (symbol not in AFTER_NOUN and self.scene.words(at).lower() not in PASSED):
                break
            at += 1

    def _reaches(self, at: int) -> bool:
        """Whether a letter reaches or asks somebody: "Your letter reached me", "a letter asking Hale to go"."""
        word = self.scene.words(at).lower()
        if word != "reached" and (word not in ASKING or self.has(Part.RECIPIENT) or self.scene.after(at) is Symbol.TO):
            return False
        named = (Symbol.PERSON, Symbol.OBJECT)
        self.add([one for one in named_after(self.scene, at + 1) if self.scene.kinds[one] in named], Part.RECIPIENT)
        if word == "reached":
            self.verb = at if self.verb is None else self.verb
        return True

    def _party(self, preposition: int, part: Part) -> int:
        """Take whom "to", "from" or "by" names, if they wrote or got it; the index after them."""
        found = named_after(self.scene, preposition + 1)
        near = self.scene.kinds[preposition + 1 : preposition + 5]
        if part is Part.SENDER and not found and Symbol.OWNS in near and Symbol.POST in near:
            self.is_of_unnamed = True  # "from Hale's press secretary": whoever that is
        made_by = self.scene.lemma(preposition - 1)
        published = self.scene.before(preposition) is Symbol.PUBLISH and made_by not in DRAFTING
        if part is Part.SENDER and (published or made_by in HAPPENS_IN | {"copy"}):
            found = []  # "seen by the Herald"
        if part is Part.RECIPIENT and self.is_passed_on:
            found = []  # "sent Reed's letter on to the mayor"
        self.add(found, part)
        self.named += part is Part.RECIPIENT and not found and is_reader(self.scene, preposition + 1)
        at = max([preposition, *found]) + 1
        if found and at < len(self.scene.chunks) and self.scene.chunks[at].symbol is Symbol.OWNS:
            found = []  # "from the Trust's solicitor": whose name is not told
        elif found and part is Part.SENDER:
            at = past_description(self.scene, at)
        while at < len(self.scene.chunks) and self.scene.chunks[at].symbol in NAME_PARTS and not found:
            if self.scene.kinds[at] is Symbol.PERSON and self.scene.before(at) in (Symbol.ORG, Symbol.NAME):
                break  # "seen by the Herald | Ann Hale says"
            at += 1
        return at

    def _between(self, preposition: int) -> None:
        """Those between whom letters go: each of them has written."""
        found = both_between(self.scene, preposition)
        self.named += len(found)
        self.is_exchange = len(found) > 1
        self.add(found, Part.SENDER)
        self.end = max([self.end, *found])

    def _relative(self, subject: int) -> None:
        """A relative clause with its own subject: "letters that I had received"."""
        at, subjects = relative_clause(self.scene, subject)
        if at is None:
            return
        received = self.scene.chunks[at].symbol is Symbol.RECEIVE
        self.verb, self.is_received, self.is_handled = at, received, False
        self.add(subjects, Part.RECIPIENT if received else Part.SENDER)

    def _owner(self, noun: int) -> None:
        """Whose letter it is: the sender, or the recipient where another has sent it."""
        at = noun - 1
        while at >= 0 and self.scene.chunks[at].symbol in DESCRIBES - {Symbol.DET}:
            at -= 1
        if at < 0 or self.has(Part.SENDER):
            return
        is_theirs = not (is_of_another_note(self.scene, at) or is_of_another(self.scene, at, OF_LETTERS))
        if self.scene.chunks[at].symbol is Symbol.OWNER and self.scene.person(at) and is_theirs:
            self.add([at], Part.SENDER)
        elif self.scene.chunks[at].symbol is Symbol.OWNS and at > 0:
            self.add([at - 1], Part.SENDER)

    def _frame(self, noun: int) -> None:
        """Who writes in "In a letter to B, A said" and in "A told B in a letter"."""
        frame = framed(self.scene, noun, max([noun, self.end, *self.chunks, *self.marks]))
        self.verb = frame.verb if frame.verb is not None else self.verb
        self.add(frame.writers, Part.SENDER)
        if not self.has(Part.RECIPIENT):
            self.add(frame.readers, Part.RECIPIENT)

    def own_time(self) -> int | None:
        """The date that is part of the letter's description."""
        return own_time(self.scene, self.noun, self.end) if self.noun is not None else None

    def has_day(self) -> bool:
        """Whether it is dated, by itself, to a day or more."""
        return self.own_time() is not None or day_end(self.scene, self.noun) is not None

    def time(self) -> int | None:
        """The letter's own date: beside the noun first, else the date of the writing."""
        if self.given_time is not None:
            return self.given_time
        own = self.own_time()
        if own is not None or self.is_handled or day_end(self.scene, self.noun) is not None:
            return own
        scene, noun = self.scene, self.noun
        marks = [at for at in (noun, self.verb, *self.marks) if at is not None]
        inside = [at for at in scene.times(min(marks), max(marks)) if not is_of_publication(scene, noun, at)]
        fitting = [at for at in inside if scene.phrase(at).relation in POINT and day(scene.phrase(at))]
        if fitting:
            return fitting[0]
        ends = (max([*marks, self.end]), max([*marks, *self.chunks]))
        times = (near(scene, dated(scene, min(marks), end, POINT), marks[0]) for end in ends)
        time = next((at for at in times if at is not None), None)
        if time is None and self.verb is not None:
            time = carried_day(scene, self.verb)
        if time is None or (self.verb is None and not self.named):
            return None
        return None if is_of_other(scene, noun, time, min(marks), max([*marks, self.end])) else time

    def draft(self, rule: str, told: Modality | None) -> Draft:
        """The letter, quoted over noun, verb, people and date."""
        time = self.time()
        chunks = [*self.chunks, *(at for at in (self.noun, self.verb, time) if at is not None)]
        phrase = self.scene.phrase(time) if time is not None else None
        span = self.scene.span(chunks)
        return Draft(
            Kind.LETTER,
            rule,
            Span(span.start, max(span.end, day_end(self.scene, self.noun) or 0)),
            tuple(self.people),
            date=day(phrase) if phrase else None,
            modality=told or (Modality.DENIED if never_sent(self.scene, max(chunks)) else None),
            time=phrase,
            evidence=(Evidence("date", self.scene.chunks[time].span),) if time is not None else (),
        )
