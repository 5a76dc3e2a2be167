"""Who says what stands where: a person, a report, a body, or None for the document's own narrator."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from tui.analysis.speech.cast import Cast, Sort
from tui.analysis.speech.cues import Cue, find_cues, verbs
from tui.analysis.speech.labels import is_told, label_end
from tui.analysis.speech.reports import authored
from tui.analysis.speech.statements import introduces
from tui.analysis.speech.turns import addressees, base_voices, turn_speakers
from tui.analysis.speech.voices import Voice, Voices
from tui.analysis.structure import Block, Mention, Quotation, Sentence, Zone
from tui.analysis.terms import Term
from tui.model.documents import Span
from tui.values import dataclass


@dataclass(frozen=True, slots=True)
class SpeakerMap:
    """Runs of a text without overlap, in order, with who says each and whether in their own words.

    Attributes:
        starts: Where each begins.
        runs: Themselves.
        addressed: Whom "you" means in each turn of a transcript, by block.
    """

    starts: tuple[int, ...]
    runs: tuple[Voice, ...]
    addressed: Mapping[int, str]

    def said_by(self, span: Span) -> str | None:
        """Who says the largest part of what stands at `span`; None for the document's narrator."""
        return self._largest(span, only_direct=False)

    def quoted_from(self, span: Span) -> str | None:
        """Who says the largest part of `span` in their own words: in a quotation, a turn, a printed letter.

        A title or description beside a name in reported speech is the narrator's; in quoted speech the speaker's.
        """
        return self._largest(span, only_direct=True)

    def _largest(self, span: Span, *, only_direct: bool) -> str | None:
        shares: dict[str | None, int] = {}
        index = max(0, bisect_right(self.starts, span.start) - 1)
        while index < len(self.runs) and self.starts[index] < span.end:
            voice = self.runs[index]
            overlap = min(voice.span.end, span.end) - max(voice.span.start, span.start)
            if overlap > 0 and (voice.direct or not only_direct):
                shares[voice.speaker] = shares.get(voice.speaker, 0) + overlap
            index += 1
        if not shares:
            return None
        shares[None] = len(span) - sum(shares.values())
        return max(shares, key=lambda speaker: (shares[speaker], speaker is not None))


def find_speakers(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    mentions: Sequence[Mention],
    letters: Iterable[tuple[Span, str]] = (),
) -> SpeakerMap:
    """Who says each run of the text.

    Turns, printed letters and declarations have their speaker from their form; quotations and reported clauses from a
    cue beside them, and where none is near, none: a wrong speaker is worse than none.

    Args:
        text: The document's text.
        blocks: Of `find_blocks`.
        sentences: Of `segment`.
        quotations: Of `find_quotations`.
        mentions: People, reports and bodies by their fullest names, pronouns included where they are resolved.
        letters: What stands in each letter printed in the document, and who says it.
    """
    cast = Cast(text, mentions)
    speech = [quotation for quotation in quotations if quotation.is_speech]
    speakers = turn_speakers(text, blocks, cast)
    addressed = addressees(blocks, speakers)
    reading = _Reading(text, blocks, sentences, speech, cast, addressed)
    written = (Voice(span, writer, True, 0) for span, writer in letters)
    runs = _flattened([*base_voices(text, blocks, sentences, cast, speakers), *written, *reading.voices()])
    return SpeakerMap(tuple(run.span.start for run in runs), tuple(runs), addressed)


def _flattened(voices: Iterable[Voice]) -> list[Voice]:
    """Overlapping voices as runs without overlap: the higher level prevails, then the later beginning."""
    ordered = sorted(voices, key=lambda voice: (voice.span.start, voice.level))
    edges = sorted({edge for voice in ordered for edge in (voice.span.start, voice.span.end)})
    runs: list[Voice] = []
    heap: list[tuple[int, int, int]] = []
    at = 0
    for start, end in pairwise(edges):
        while at < len(ordered) and ordered[at].span.start <= start:
            heappush(heap, (-ordered[at].level, -ordered[at].span.start, at))
            at += 1
        while heap and ordered[heap[0][2]].span.end <= start:
            heappop(heap)
        if heap:
            voice = ordered[heap[0][2]]
            runs.append(Voice(Span(start, end), voice.speaker, voice.direct, voice.level))
    return runs


class _Reading:
    """The cues of every sentence with their speakers, and the quotations given to them."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        sentences: Sequence[Sentence],
        speech: Sequence[Quotation],
        cast: Cast,
        addressed: Mapping[int, str],
    ) -> None:
        self.text, self.blocks, self.sentences, self.speech, self.cast = text, blocks, sentences, speech, cast
        self.starts = [sentence.span.start for sentence in sentences]
        self.quoted = sorted((span for quotation in speech for span in quotation.spans), key=lambda span: span.start)
        self.quoted_starts = [span.start for span in self.quoted]
        self.cues = [list[_Spoken]() for _ in sentences]
        self.reported: list[Voice] = []
        self.addressed = addressed
        self._read_cues()

    def _inside(self, at: int) -> Span | None:
        """The quoted run that covers a place."""
        index = bisect_right(self.quoted_starts, at) - 1
        return self.quoted[index] if index >= 0 and at < self.quoted[index].end else None

    def _read_cues(self) -> None:
        terms = verbs(self.text)
        places = [term.start for term in terms]
        known = Voices(self.text, self.cast)
        found: list[tuple[int, Cue, bool]] = []
        for number, sentence in enumerate(self.sentences):
            low, high = bisect_left(places, sentence.span.start), bisect_left(places, sentence.span.end)
            found.extend((number, cue, inner) for cue, inner in self._cues(sentence.span, terms[low:high]))
        known.expect(authored(self.cast) | {name for _, cue, _ in found if (name := _named_report(cue))})
        at = 0
        for number, sentence in enumerate(self.sentences):
            while at < len(found) and found[at][0] == number:
                self._speak(known, *found[at])
                at += 1
            if self._inside(sentence.span.start + 1) is None:
                known.notice(sentence.span, sentence.block)

    def _cues(self, span: Span, terms: Sequence[Term]) -> Iterable[tuple[Cue, bool]]:
        """The cues of a sentence, with whether they stand inside quotation marks."""
        groups: dict[Span | None, list[Term]] = {}
        for term in terms:
            groups.setdefault(self._inside(term.start), []).append(term)
        for run, own in groups.items():
            if run is None:
                low, high = bisect_left(self.quoted_starts, span.start), bisect_left(self.quoted_starts, span.end)
                ends = [quoted.end + 1 for quoted in self.quoted[max(0, low - 1) : high] if quoted.end >= span.start]
                yield from ((cue, False) for cue in find_cues(self.cast, span, own, ends))
            else:
                clause = Span(max(run.start, span.start), min(run.end, span.end))
                yield from ((cue, True) for cue in find_cues(self.cast, clause, own, ()))

    def _speak(self, known: Voices, number: int, cue: Cue, inner: bool) -> None:
        sentence = self.sentences[number]
        speaker = known.resolve(cue.subject, sentence.block, remember=not inner)
        if cue.subject and cue.subject.name == "you" and not inner:
            speaker = self.addressed.get(sentence.block)
        if speaker:
            level = 5 if inner else 2
            self.reported.extend(Voice(span, speaker, False, level) for span in cue.content)
        if not inner:
            self.cues[number].append(_Spoken(cue, speaker))

    def voices(self) -> list[Voice]:
        """What the cues and quotations show."""
        found = list(self.reported)
        held: _Held | None = None
        for quotation in self.speech:
            speaker = self._speaker(quotation, held)
            last = quotation.spans[-1]
            held = _Held(speaker, self._block(max(last.start, last.end - 1)), last.end)
            if speaker:
                found.extend(Voice(span, speaker, True, 4) for span in quotation.spans)
        found.extend(self._block_quotations())
        return found

    def _sentence(self, at: int) -> int:
        return max(0, bisect_right(self.starts, at) - 1)

    def _block(self, at: int) -> int:
        return self.sentences[self._sentence(at)].block

    def _speaker(self, quotation: Quotation, held: "_Held | None") -> str | None:
        """Who says a quotation: the cue before it, after it, above it; else who said the one before it."""
        first, last = quotation.spans[0], quotation.spans[-1]
        number = self._sentence(first.start)
        if name := self._labelled(first.start - 1):
            return name
        before = [spoken for spoken in self.cues[number] if spoken.cue.span.end <= first.start]
        if before:
            return before[-1].speaker
        ending = self._sentence(max(last.start, last.end - 1))
        after = [spoken for spoken in self.cues[ending] if last.end <= spoken.cue.span.start <= last.end + _AFTER]
        if after:
            return after[0].speaker
        sentence = self.sentences[number]
        if number > 0 and first.start - sentence.span.start <= 2:
            introduced, speaker = self._introduced(number)
            if introduced:
                return speaker
        if held is None or not self._keeps(held, first, number):
            return None
        return held.speaker

    def _labelled(self, mark: int) -> str | None:
        """The name before a colon before a quotation mark ("Tom Hale: “I will not go.”"), or whose letter is quoted."""
        end = label_end(self.text, mark)
        mention = self.cast.ending(end) if end is not None else None
        if mention is None or is_told(self.text, mention.span):
            return None
        return None if introduces(self.text, self.sentences[self._sentence(mention.span.start)].span) else mention.name

    def _keeps(self, held: "_Held", first: Span, number: int) -> bool:
        """Whether the speaker of the quotation before goes on in this one."""
        block = self.sentences[number].block
        if held.block == block:
            between = range(self._sentence(held.end), number + 1)
            later = [spoken for at in between for spoken in self.cues[at] if spoken.cue.span.start >= held.end]
            return all(spoken.speaker == held.speaker for spoken in later)
        opens = first.start - self.blocks[block].span.start <= 2
        whole = first.end >= self.blocks[held.block].span.end - 8
        return opens and block - held.block == 1 and (whole or held.end >= self.blocks[held.block].span.end - 8)

    def _introduced(self, number: int) -> tuple[bool, str | None]:
        """Whether the sentence before ends in a colon, and who speaks there."""
        intro = self.sentences[number - 1]
        if not _COLON.search(intro.span.of(self.text)[-14:]):
            return False, None
        spoken = self.cues[number - 1]
        return True, spoken[-1].speaker if spoken else None

    def _block_quotations(self) -> Iterable[Voice]:
        """Paragraphs set off as quotations below a sentence that ends in a colon, and those that go on with them."""
        speaker: str | None = None
        unfinished = False
        for number, sentence in enumerate(self.sentences):
            if sentence.zone is not Zone.BLOCK_QUOTATION:
                continue
            block = self.blocks[sentence.block].span
            if sentence.span.start == block.start and number > 0:
                introduced, name = self._introduced(number)
                goes_on = self.sentences[number - 1].block == sentence.block - 1 and _is_quoted(
                    self.sentences[number - 1]
                )
                if introduced:
                    speaker = name
                elif not goes_on and not (unfinished and block.of(self.text).lstrip("> ")[:1].islower()):
                    speaker = None
                unfinished = block.of(self.text)[-1:].isalnum()
            if speaker:
                yield Voice(sentence.span, speaker, True, 3)


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A cue with its speaker by name."""

    cue: Cue
    speaker: str | None


@dataclass(frozen=True, slots=True)
class _Held:
    """Who said the last quotation, and where it stood."""

    speaker: str | None
    block: int
    end: int


_COLON = re.compile(r":(?:\d{1,4}|\s*\[\d+\]_?)?$")
_AFTER = 120
"""Characters after a quotation within which its cue may stand."""


def _is_quoted(sentence: Sentence) -> bool:
    return sentence.zone is Zone.BLOCK_QUOTATION


def _named_report(cue: Cue) -> str | None:
    """The name of the report that speaks, None where it has none or something else speaks."""
    subject = cue.subject
    return subject.name if subject and subject.sort is Sort.REPORT and subject.name not in ("", "his", "her") else None
