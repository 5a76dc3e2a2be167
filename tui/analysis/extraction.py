"""The chain: a document in, its statements and problems out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tui.analysis.chunks import chunk
from tui.analysis.drafts import Draft
from tui.analysis.headings import describe
from tui.analysis.names import Names, Person, find_names
from tui.analysis.patterns import read
from tui.analysis.posts import compose_posts
from tui.analysis.reference import Focus
from tui.analysis.rules import RULES
from tui.analysis.scenes import Scene, Setting
from tui.analysis.segmentation import find_quotations, segment
from tui.analysis.speech import SpeakerMap, find_speakers
from tui.analysis.structure import Mention, Sentence, TimePhrase
from tui.analysis.symbols import Symbol
from tui.analysis.timex import find_phrases, find_timexes
from tui.analysis.zones import find_blocks
from tui.model.documents import Document, Problem
from tui.model.statements import Participant, Quote, Statement, identify


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read from one document: the document with what it says of itself, its statements, and its problems."""

    document: Document
    statements: tuple[Statement, ...]
    problems: tuple[Problem, ...]


def extract(document: Document) -> Extraction:
    """Read a document.

    Statements are in order of their quotes; a bare title is recorded once a person, post and document.
    """
    text = document.text
    blocks = find_blocks(text)
    document = describe(document, blocks)
    sentences = segment(text, blocks)
    timexes = find_timexes(text, sentences, document.published)
    phrases = find_phrases(text, sentences, timexes)
    names = find_names(text, sentences)
    setting = Setting(text, document.published)
    scenes = list(_scenes(setting, sentences, names, phrases))
    drafts = [found for scene in scenes for found in read(RULES, scene)]
    speakers = find_speakers(text, blocks, sentences, find_quotations(text, blocks), _mentions(scenes))
    statements = [_statement(document, found, speakers) for found in _distinct(drafts)]
    return Extraction(document, tuple(sorted(statements, key=lambda one: (one.quote.start, one.quote.end, one.id))), ())


def _scenes(
    setting: Setting, sentences: Sequence[Sentence], names: Names, phrases: Sequence[TimePhrase]
) -> Iterable[Scene]:
    """Every readable sentence with its chunks and whom they mean, in order."""
    focus = Focus(None)
    at = 0
    for number, sentence in enumerate(sentences):
        if not sentence.zone.is_read:
            continue
        while at < len(phrases) and phrases[at].span.start < sentence.span.start:
            at += 1
        own = []
        while at < len(phrases) and phrases[at].span.start < sentence.span.end:
            own.append(phrases[at])
            at += 1
        chunks = compose_posts(setting.text, chunk(setting.text, sentence, names, own))
        words = [setting.text[one.start : one.end] for one in chunks]
        people = focus.resolve(chunks, words, number, None)
        yield Scene(setting, sentence, tuple(chunks), people)


def _mentions(scenes: Iterable[Scene]) -> list[Mention]:
    """Whom the document names, and where, pronouns included."""
    return [
        Mention(scene.chunks[at].span, person.name)
        for scene in scenes
        for at, person in sorted(scene.people.items())
        if scene.chunks[at].symbol is not Symbol.OWNER
    ]


def _distinct(drafts: Iterable[Draft]) -> list[Draft]:
    """Without what a weaker rule read again, and with a bare title once a person and post."""
    kept: list[Draft] = []
    bare: set[tuple[Person | None, str | None]] = set()
    for found in drafts:
        twin = any(
            other.kind is found.kind
            and other.span.overlaps(found.span)
            and other.people == found.people
            and (other.post == found.post or found.post is None)
            and other.title == found.title
            for other in kept
        )
        key = (found.holder, found.post)
        if twin or (found.is_bare and key in bare):
            continue
        bare.add(key)
        kept.append(found)
    return kept


def _statement(document: Document, found: Draft, speakers: SpeakerMap) -> Statement:
    subject = "|".join([*(person.name for person, _ in found.people), found.post or "", found.title or ""])
    return Statement(
        id=identify(document.id, found.kind, found.span, subject),
        document=document.id,
        kind=found.kind,
        quote=Quote.of(found.span, document.text),
        rule=found.rule,
        people=tuple(Participant(person.name, part) for person, part in found.people),
        post=found.post,
        organisation=found.organisation,
        title=found.title,
        start=found.start,
        end=found.end,
        as_of=found.as_of,
        date=found.date,
        status=found.status,
        modality=found.modality,
        said_by=speakers.said_by(found.span),
        date_text=found.time.span.of(document.text) if found.time else None,
        evidence=found.evidence,
    )
