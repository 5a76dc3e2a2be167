"""The chain: a document in, its statements and problems out."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from tui.analysis.announcers import announcers, is_announced
from tui.analysis.chunks import Chunk, chunk, row_of
from tui.analysis.deaths import without_the_dead
from tui.analysis.departures import as_of_departures
from tui.analysis.drafts import Draft
from tui.analysis.employers import with_employers
from tui.analysis.entries import with_entry_days
from tui.analysis.extracted import Extraction
from tui.analysis.factuality import is_staged
from tui.analysis.justified import even
from tui.analysis.margins import within_margins
from tui.analysis.moving_on import moved_on
from tui.analysis.names import Names, Person, find_names
from tui.analysis.note_marks import unmarked
from tui.analysis.omissions import find_omissions
from tui.analysis.page_breaks import moved
from tui.analysis.posts import compose_bodies, compose_posts
from tui.analysis.reference import (
    FIRST_PERSON,
    Bodies,
    Focus,
    find_lives,
    find_narrator,
    find_protagonist,
    named_by_heading,
    resolve_descriptions,
    resolve_narrator,
    resolve_second_person,
)
from tui.analysis.rules import rulebook
from tui.analysis.rules.letters.answered import Answered, with_readers
from tui.analysis.rules.letters.answers import find_answers
from tui.analysis.rules.letters.correspondence import last_written, words_in
from tui.analysis.rules.letters.passed_on import find_passed_on
from tui.analysis.rules.letters.printed import find_correspondence
from tui.analysis.rules.letters.within import completed, is_head
from tui.analysis.rules.publications.carried import find_carried
from tui.analysis.rules.publications.listed import find_listed
from tui.analysis.rules.resignations.resumed import find_resumed
from tui.analysis.rules.resignations.several import find_several
from tui.analysis.rules.tenures.answered import find_answered
from tui.analysis.rules.tenures.paired_lines import find_paired
from tui.analysis.rules.tenures.signed import find_signed
from tui.analysis.rules.tenures.spells import with_spells
from tui.analysis.rules.tenures.tables import find_holders, with_holders
from tui.analysis.scenes import Scene, Setting
from tui.analysis.segmentation import find_quotations, segment
from tui.analysis.settling import settled
from tui.analysis.shown import over
from tui.analysis.spaced_lines import closed_up
from tui.analysis.speech import SpeakerMap, find_speakers
from tui.analysis.structure import Block, Mention, Relation, Sentence, TimePhrase, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.timex import find_phrases, find_timexes
from tui.analysis.tries import at_word
from tui.analysis.twins import distinct
from tui.analysis.unseen import plainly_spaced, seen
from tui.analysis.vacant import with_vacant
from tui.analysis.votes import as_voted
from tui.analysis.works import compose_works
from tui.analysis.zones import describe, find_blocks, letter_days
from tui.model.dates import EdtfDate
from tui.model.documents import Document, Span
from tui.model.statements import Kind, Participant, Quote, Statement, identify
from tui.values import replace


@over(seen)
@over(plainly_spaced)
@over(within_margins)
@over(closed_up)
@over(moved)
@over(unmarked)
@over(even)
def extract(document: Document) -> Extraction:
    """Read a document.

    Statements are in order of their quotes; a bare title is recorded once a person, post and document.
    """
    text = document.text
    blocks = find_blocks(text)
    document = describe(document, blocks)
    sentences = segment(text, blocks)
    days = letter_days(text, blocks)
    timexes = find_timexes(text, sentences, document.published, days)
    phrases = find_phrases(text, sentences, timexes)
    names = find_names(text, _with_labels(sentences, blocks))
    bodies = Bodies(text, names)
    setting = Setting(text, document.published, find_protagonist(text, names, sentences), _is_narrative(document))
    scenes = list(_scenes(setting, sentences, names, phrases, days))
    resolve_descriptions(scenes)
    printed = find_correspondence(scenes)
    quotations = find_quotations(text, blocks)
    speakers = find_speakers(text, blocks, sentences, quotations, _mentions(scenes), words_in(printed))
    _resolve_first_person(scenes, speakers, names)
    if (narrator := find_narrator(text, names, sentences, quotations)) is not None:
        resolve_narrator(scenes, narrator, quotations)
    resolve_second_person(scenes, speakers.addressed, names, quotations)
    drafts = [letter.draft() for letter in printed]
    drafts += [
        completed(
            _placed(found, text, bodies, announcer if announcer and is_announced(scene, found) else None), printed, text
        )
        for scene, announcer in zip(scenes, announcers(scenes), strict=True)
        for found in with_spells(scene, rulebook().read(scene))
        if not (is_head(found, printed) or _is_fiction(scene, found))
    ]
    answered = Answered(drafts, printed)
    drafts += [*find_answers(scenes, answered), *find_passed_on(scenes, answered)]
    drafts += [*find_several(scenes), *find_resumed(scenes, drafts), *find_carried(scenes)]
    drafts += find_listed(scenes, tuple(drafts))
    drafts = [*with_holders(drafts, tuple(find_holders(scenes))), *find_answered(scenes), *find_signed(scenes)]
    drafts += find_paired(scenes)
    drafts = as_voted(with_readers(with_entry_days(drafts, scenes), printed, text), scenes)
    told = moved_on(
        distinct(settled(with_vacant(drafts, scenes), document, last_written(printed, document.published))), document
    )
    told = as_of_departures(told, document.published)
    told = with_employers(without_the_dead(told, scenes), document.text)
    statements = [_statement(document, found, speakers) for found in told]
    statements.sort(key=lambda one: (one.quote.start, one.quote.end, one.id))
    return Extraction(document, tuple(statements), find_omissions(document.id, scenes, drafts, timexes))


def _is_narrative(document: Document) -> bool:
    """Whether a document without a day of its own tells of the past, and not what happened "yesterday"."""
    return document.published is None and len(list(islice(_LATELY.finditer(document.text), _OFTEN))) < _OFTEN


_WEEK = ("last week", "next week", "last night", "this (?:morning|afternoon|evening|week)")
_LATELY = re.compile(at_word("today", "yesterday", "tonight", "tomorrow", *_WEEK) + r"\b")
_OFTEN = 2
_SHORTEST_LABEL = 5
"""Code points of the label of a turn that may name its speaker: "Q." does not."""


def _with_labels(sentences: Sequence[Sentence], blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences, with the labels of turns between them, for a speaker may be named nowhere else."""
    named = [
        Sentence(block.label, number, block.zone)
        for number, block in enumerate(blocks)
        if block.label is not None and len(block.label) >= _SHORTEST_LABEL
    ]
    return sorted([*sentences, *named], key=lambda one: one.span.start)


def _scenes(
    setting: Setting,
    sentences: Sequence[Sentence],
    names: Names,
    phrases: Sequence[TimePhrase],
    days: Mapping[int, EdtfDate],
) -> Iterable[Scene]:
    """Every readable sentence with its chunks and whom they mean, in order; what a letter says holds on its day."""
    focus = Focus(setting.protagonist, find_lives(setting.text, names, sentences))
    at, retold, block, now = 0, -1, -1, setting
    noted: set[Person] = set()
    for number, sentence in enumerate(sentences):
        while at < len(phrases) and phrases[at].span.start < sentence.span.start:
            at += 1
        own = []
        while at < len(phrases) and phrases[at].span.start < sentence.span.end:
            own.append(phrases[at])
            at += 1
        chunks = compose_posts(setting.text, chunk(setting.text, sentence, names, own))
        chunks = compose_bodies(setting.text, compose_works(setting.text, chunks, names))
        symbols = row_of(chunks)
        people = focus.resolve(setting.text, chunks, symbols, number, sentence.block)
        if sentence.zone is Zone.FOOTNOTE:
            noted = (noted if block == sentence.block else set()) | _named_in(chunks, people)
            people = {at: person for at, person in people.items() if person in noted}
        block = sentence.block
        headed = named_by_heading(setting.text, sentence.zone, chunks, people)
        if headed and setting.protagonist and headed is not setting.protagonist:
            setting, now = (replace(one, protagonist=None) for one in (setting, now))
        if (day := days.get(sentence.block, setting.published)) != now.published:
            now = replace(setting, published=day)
        yield Scene(now, sentence, tuple(chunks), symbols, people, is_retold=retold == sentence.block)
        if any(_is_years_ago(phrase, setting.published) for phrase in own):
            retold = sentence.block


def _named_in(chunks: Sequence[Chunk], people: Mapping[int, Person]) -> set[Person]:
    """Those whom a sentence names: a pronoun in a footnote means none but them: notes are in no order."""
    return {person for at, person in people.items() if chunks[at].symbol is Symbol.PERSON}


def _is_years_ago(phrase: TimePhrase, published: EdtfDate | None) -> bool:
    """Whether a phrase tells when something was, in a year before the document's."""
    last = phrase.start.latest if phrase.start and phrase.relation is Relation.AT else None
    return bool(last and published and published.earliest and last.year < published.earliest.year)


_PRONOUNS = re.compile(f"[{Symbol.PRONOUN}{Symbol.OBJECT}{Symbol.OWNER}]")


def _resolve_first_person(scenes: Iterable[Scene], speakers: SpeakerMap, names: Names) -> None:
    """Let "I" and "my" mean whoever speaks, and "he" or "her" in somebody's own words anybody else."""
    by_name = {person.name: person for person in names.people}
    for scene in scenes:
        for at in [found.start() for found in _PRONOUNS.finditer(scene.symbols)]:
            is_own = scene.words(at).lower() in FIRST_PERSON
            if not is_own and at not in scene.people:
                continue
            speaker = by_name.get(speakers.quoted_from(scene.chunks[at].span) or "")
            if speaker and is_own:
                scene.people[at] = speaker
            elif speaker and scene.people[at] is speaker:
                del scene.people[at]


def _is_fiction(scene: Scene, found: Draft) -> bool:
    """Whether what was read goes on in a play or a novel; a resignation there is told as none that happened."""
    return found.kind is not Kind.RESIGNATION and is_staged(scene, found.span.start, found.span.end)


_LOCAL_POSTS = re.compile(
    r"(?:deputy )?leader$|chief executive$|(?:\w+ )*(?:director|head) of (?!an?\b|several\b|various\b)|cabinet member"
)


def _placed(found: Draft, text: str, bodies: Bodies, announcer: str | None) -> Draft:
    """The draft with its organisation by its fullest name; an office with none is that of who announces it.

    A council's office with none is the council's own.
    """
    if found.organisation and f" their {found.organisation}".lower() in found.span.of(text).lower():
        return found  # of the body of which a post was just told, not of the last that is called so
    if found.organisation:
        whole = bodies.resolve(found.organisation, found.span.start, found.span.end)
        return found if whole == found.organisation else replace(found, organisation=whole)
    if found.post and (at := _owner_at(found, text)) is not None:
        owner = None if load("posts_of_places").has(found.post.split()[-1]) else bodies.just_named(at)
        return replace(found, organisation=owner) if owner else found  # "its governor" is of the state, not of a body
    if announcer:
        return replace(found, organisation=announcer)
    if found.kind in (Kind.TENURE, Kind.RESIGNATION) and found.post and _LOCAL_POSTS.match(found.post):
        return replace(found, organisation=bodies.council)
    return found


def _owner_at(found: Draft, text: str) -> int | None:
    """Where "its" stands in "its chairman": the post is of the body just named, and of no other."""
    named = found.read_at("post")
    return named.start if named is not None and text[named.start : named.end].lower().startswith("its ") else None


def _mentions(scenes: Iterable[Scene]) -> list[Mention]:
    """Whom the document names, and where, pronouns included."""
    return [
        Mention(scene.chunks[at].span, person.name)
        for scene in scenes
        for at, person in sorted(scene.people.items())
        if scene.chunks[at].symbol is not Symbol.OWNER
    ]


def _closed(span: Span, text: str) -> Span:
    """A run with the bracket that closes right behind it what it opens: "Ann Hale (clerk" and its ")"."""
    words = span.of(text)
    is_open = words.count("(") > words.count(")") and text.startswith(")", span.end)
    return Span(span.start, span.end + 1) if is_open else span


def _statement(document: Document, found: Draft, speakers: SpeakerMap) -> Statement:
    subject = "|".join([*(person.name for person, _ in found.people), found.post or "", found.title or ""])
    return Statement(
        id=identify(document.id, found.kind, found.span, subject),
        document=document.id,
        kind=found.kind,
        quote=Quote.of(_closed(found.span, document.text), document.text),
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
        said_by=speakers.quoted_from(found.span) if found.is_bare else speakers.said_by(found.span),
        date_text=found.time.span.of(document.text) if found.time else None,
        counted_from=next((timex.base for timex in found.time.timexes if timex.base), None) if found.time else None,
        evidence=found.evidence,
    )
