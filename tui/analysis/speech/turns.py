"""Speakers by form: the turns of a transcript, e-mails, declarations ("I, Ann Lowe, say ...")."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tui.analysis.speech.cast import Cast
from tui.analysis.speech.confirmed import confirmed
from tui.analysis.speech.depositions import depositions
from tui.analysis.speech.labels import full_name, namesake
from tui.analysis.speech.roles import Roles, is_examination, is_role, role_name
from tui.analysis.speech.statements import printed_statements
from tui.analysis.speech.voices import Voice
from tui.analysis.structure import Block, Sentence, Zone
from tui.model.documents import Span

_DECLARATION = re.compile(r"[\"“‘]?I, (?P<name>[A-Z][\w.'’-]*(?:\s(?:(?:the|of|de|van)\s)?[A-Z][\w.'’-]*){0,4})")
_ORDINALS = dict(
    zip(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
        ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"),
        strict=True,
    )
)
_FROM = re.compile(r"\*{0,2}From:\*{0,2}[ \t]*(?P<name>[^<\[(\n@]{2,60})")
_FIRST_LINES = 4
"""Blocks from the beginning within which a document's first header makes the whole of it an e-mail."""
_PROSE_LENGTH = 60


def base_voices(
    text: str, blocks: Sequence[Block], sentences: Sequence[Sentence], cast: Cast, speakers: Sequence[str | None]
) -> list[Voice]:
    """The voices that a document's form gives: turns, e-mails, declarations, statements printed in full.

    Args:
        text: The document's.
        blocks: Of the document.
        sentences: Of the document.
        cast: Of the document.
        speakers: Of `turn_speakers`.
    """
    turns = _turns(text, blocks, sentences, speakers)
    stated = printed_statements(text, blocks, cast)
    told = [*_emails(text, blocks, cast), *_declarations(text, blocks, cast), *depositions(text, blocks, cast)]
    return [*turns, *told, *stated]


def turn_speakers(text: str, blocks: Sequence[Block], cast: Cast) -> list[str | None]:
    """The speaker of each block that is a turn; a turn without a label has the speaker before it."""
    if not any(block.zone is Zone.TURN for block in blocks):
        return [None] * len(blocks)
    speakers: list[str | None] = []
    known: dict[str, str | None] = {}
    roles = Roles(text, cast)
    current: str | None = None
    for block in blocks:
        if block.label is None and roles.notice(block):
            known.clear()
            current = None
        if block.zone is not Zone.TURN:
            speakers.append(current if block.zone is Zone.BLOCK_QUOTATION else None)
            continue
        if block.label is not None:
            label = _label(text, block.label)
            if is_role(label):
                current = roles.speaker(label, text[block.label.end : block.span.end].strip(" .:*\n"))
            else:
                if label not in known:
                    known[label] = full_name(label, cast) or namesake(label, roles.answers)
                current = known[label]
        speakers.append(current)
    return speakers


def _label(text: str, label: Span) -> str:
    return label.of(text).strip(" *:.")


def _turns(
    text: str, blocks: Sequence[Block], sentences: Sequence[Sentence], speakers: Sequence[str | None]
) -> Iterator[Voice]:
    """What a turn says is its speaker's; what an answer confirms is the answerer's too, who alone can know it."""
    roles = [at for at, block in enumerate(blocks) if block.label and is_role(_label(text, block.label))]
    is_examined = bool(roles) and (any(speakers[at] for at in roles) or is_examination(text))
    first_sentence = [sentence.block for sentence in sentences]
    for index, block in enumerate(blocks):
        speaker = speakers[index]
        if block.zone is not Zone.TURN or (speaker is None and block.label is None):
            continue
        start = block.label.end if block.label else block.span.start
        if named := speaker or (role_name(_label(text, block.label)) if block.label and is_examined else None):
            yield Voice(Span(start, block.span.end), named, True, 0)
        answer = _next_turn(blocks, index)
        answerer = speakers[answer] if answer is not None else None
        if answer is not None and answerer and answerer != speaker:
            low, high = bisect_left(first_sentence, index), bisect_left(first_sentence, index + 1)
            if question := confirmed(text, [sentence.span for sentence in sentences[low:high]], blocks[answer]):
                yield Voice(question, answerer, True, 1)


def addressees(blocks: Sequence[Block], speakers: Sequence[str | None]) -> dict[int, str]:
    """Whom "you" means in each turn, by block: who speaks next, else who spoke before; "" where that one is unknown."""
    addressed: dict[int, str] = {}
    for order in (range(len(blocks)), range(len(blocks) - 1, -1, -1)):
        other: str | None = None
        own: str | None = None
        for index in order:
            speaker = speakers[index]
            if blocks[index].zone is not Zone.TURN:
                continue
            if speaker is None and blocks[index].label is not None:
                speaker = ""  # "Mr HALE." where two of that name are told of
            if speaker is None:
                if own is not None:
                    addressed[index] = own
                continue
            if speaker != own:
                other, own = own, speaker
            if other is not None:
                addressed[index] = other
    return addressed


def _next_turn(blocks: Sequence[Block], index: int) -> int | None:
    """The turn that answers a block, where nothing but furniture stands between."""
    for following in range(index + 1, len(blocks)):
        if blocks[following].zone is Zone.TURN:
            return following if blocks[following].label else None
        if blocks[following].zone is not Zone.FURNITURE:
            return None
    return None


def _emails(text: str, blocks: Sequence[Block], cast: Cast) -> Iterator[Voice]:
    """What stands below an e-mail's header is said by its sender, up to their name or the next header."""
    index = 0
    while index < len(blocks):
        first = index
        while index < len(blocks) and blocks[index].zone is Zone.EMAIL_HEADER:
            index += 1
        sender = _sender(text, blocks[first:index], cast)
        below = index
        while index < len(blocks) and blocks[index].zone is not Zone.EMAIL_HEADER:
            index += 1
        if sender is None or below == index:
            continue
        signed = next((at for at in range(below, index) if _signs(blocks[at].span.of(text), sender)), None)
        if signed is not None or first < _FIRST_LINES:
            last = index - 1 if signed is None else signed
            yield Voice(Span(blocks[below].span.start, blocks[last].span.end), sender, True, 0)


def _sender(text: str, headers: Sequence[Block], cast: Cast) -> str | None:
    """Whom the From line of a header names."""
    for block in headers:
        if found := _FROM.match(text, block.span.start, block.span.end):
            mention = cast.at(block.span)
            return mention.name if mention else full_name(found["name"], cast)
    return None


def _signs(paragraph: str, sender: str) -> bool:
    """Whether a paragraph is no more than the sender's name."""
    return len(paragraph) <= 60 and paragraph.strip(" ,.-–—").lower() in (sender.lower(), sender.split()[0].lower())


def _declarations(text: str, blocks: Sequence[Block], cast: Cast) -> Iterator[Voice]:
    """A declaration printed in another document: from "I, Ann Lowe, ..." while paragraphs speak in the first person."""
    before = False
    speaker: str | None = None
    for block in blocks:
        if block.zone is Zone.HEADING:
            speaker = None
        if block.zone is not Zone.BODY:
            continue
        words = block.span.of(text)
        if found := _DECLARATION.match(words):
            speaker = _declarer(found["name"], block.span.start + found.start("name"), cast) if before else None
        elif speaker and not re.search(r"\b(?:I|my|My|me|mine)\b", words):
            speaker = None
        if speaker:
            yield Voice(block.span, speaker, True, 0)
        before = before or len(words) > _PROSE_LENGTH


def _declarer(name: str, start: int, cast: Cast) -> str:
    """The fullest name of who declares: named there, or the only one of the first name ("I, Edward the Eighth")."""
    if mention := cast.at(Span(start, start + 1)):
        return mention.name
    first, *rest = name.split()
    if rest[:1] == ["the"] and rest[-1].lower() in _ORDINALS:
        numbered = f"{first} {_ORDINALS[rest[-1].lower()]}"
        if re.search(rf"\b{numbered}\b", cast.text):
            return numbered
    alike = [known for known in cast.names if known.split()[0] == first]
    return alike[0] if len(alike) == 1 else name
