"""How an event is told, whatever its kind: happened, planned, called for, denied, alleged or conditional."""

import pytest

from tui.analysis.chunks import chunk, row_of
from tui.analysis.factuality import modality
from tui.analysis.names import find_names
from tui.analysis.posts import compose_posts
from tui.analysis.scenes import Scene, Setting
from tui.analysis.segmentation import segment
from tui.analysis.timex import find_phrases, find_timexes
from tui.analysis.works import compose_works
from tui.analysis.zones import find_blocks


def told(text: str) -> str | None:
    """How the event of the word in square brackets is told."""
    at = text.index("[")
    plain = text.replace("[", "").replace("]", "")
    sentences = segment(plain, find_blocks(plain))
    phrases = find_phrases(plain, sentences, find_timexes(plain, sentences, None))
    names = find_names(plain, sentences)
    sentence = next(one for one in sentences if one.span.start <= at < one.span.end)
    own = [phrase for phrase in phrases if sentence.span.covers(phrase.span)]
    chunks = compose_works(plain, compose_posts(plain, chunk(plain, sentence, names, own)), names)
    trigger = next(index for index, one in enumerate(chunks) if one.start <= at < one.end)
    return modality(Scene(Setting(plain), sentence, tuple(chunks), row_of(chunks)), trigger)


HAPPENED = [
    "Ann Hale on 12 May [resigned] from the board.",
    "Ann Hale and chairman Tom Reed [resign] days before the report.",
    "March 2009: Orb Bank chief executive Ann Hale and Tom Reed [resign].",
    "The board on the 3rd May [published] its report.",
    "Ann Hale said she'd [resigned] in May.",
    "Ann Hale was [appointed] director in May 2004.",
    "The board [appointed] Ann Hale director.",
    "Ann Hale has been [elected] mayor.",
    "Ann Hale [became] leader in 2003.",
    "Ann Hale went on to [become] leader.",
    "The report was [published] on Tuesday.",
    "The council [published] its report.",
    "The report, [published] in 2014, named no one.",
    "Ann Hale [wrote] to the minister in June.",
    "She had [written] to the board twice.",
    "The minister said that Ann Hale had [written] to him.",
    "Ann Hale managed to [publish] the report before the vote.",
    "After [publishing] the report, the council met.",
    "When Ann Hale was [appointed], the service was failing.",
    "Ann Hale did [write] to the board.",
    "Ann Hale not only [wrote] to the board but visited it.",
    "Ann Hale would later [become] a bishop.",
    "Ann Hale was forced to [publish] the report.",
    "The court compelled the council to [publish] the report.",
    "The minister had to [write] to the families.",
    "He denied the charge and [published] a reply.",
    "Although she refused to meet them, Ann Hale [wrote] to the families.",
    "The council, which plans to cut jobs, [published] its budget on Monday.",
    "Having been [appointed] in May, Ann Hale moved to Leeds.",
    "The council was urged to act and [published] its plan in June.",
    "Ann Hale rose rapidly to [become] head of policy.",
    "Most pertinently perhaps, Ann Hale was [appointed] in April 2013.",
    "Ann Hale would have known him prior to [becoming] a minister.",
    "Ann Hale worked her way up to [become] a manager.",
    "Ann Hale resigned and [retired] to Fell.",
]

PLANNED = [
    "She’ll [resign] in May.",
    "Ann Hale says he'll [quit] when the oven does.",
    "Ann Hale will be [appointed] director.",
    "Ann Hale is to be [appointed] director in May.",
    "Ann Hale is expected to [become] leader.",
    "Ann Hale is likely to [become] leader.",
    "The report will be [published] on Friday.",
    "The report is due to be [published] in April.",
    "The council plans to [publish] the report.",
    "The council promised to [publish] the findings.",
    "The council said it would [publish] the report in May.",
    "The report is about to be [published].",
    "Ann Hale will [write] to the minister.",
    "Ann Hale said she would [write] to the minister.",
    "Ann Hale intends to [write] to the board.",
    "The board hopes to [appoint] a director by June.",
    "The council is going to [publish] the letters.",
    "Ann Hale to [become] bishop of Calder.",
    "Once the report is ready, it will be [released].",
    "The minister announced that the papers would be [released].",
]

CALLED_FOR = [
    "It was resolved that the report be [published] in July.",
    "The committee agreed that Ann Hale be [appointed] director.",
    "Ann Hale should be [appointed] director.",
    "The report must be [published] now.",
    "The families urged the council to [publish] the report.",
    "The council was asked to [publish] the report.",
    "The families called on the council to [publish] the report.",
    "The families demanded that the report be [published].",
    "The council is under pressure to [release] the report.",
    "The judge ordered the council to [publish] the papers.",
    "The judge recommended that the report be [published].",
    "Residents were told to [write] to the council.",
    "The minister asked Ann Hale to [write] to the families.",
    "The council ought to have [published] the report.",
    "The families want the council to [publish] the report.",
    "There were calls for the council to [release] the report.",
    "She told him he must [write] to the board.",
    "The petition asks the minister to [appoint] a judge.",
]

DENIED = [
    "Ann Hale was not [appointed] director.",
    "Ann Hale was never [elected].",
    "Ann Hale denied that she had been [appointed].",
    "The report was not [published].",
    "The report was never [published].",
    "The report has yet to be [published].",
    "The council refused to [publish] the report.",
    "The council failed to [publish] the report.",
    "The council won't [publish] the report.",
    "The council has no plans to [publish] the report.",
    "Ann Hale did not [write] to the minister.",
    "Ann Hale denied having [written] to the minister.",
    "Ann Hale denied [writing] the letter.",
    "The council met without [publishing] the report.",
    "The council ruled out [publishing] the report.",
    "Rather than [publish] the report, the council burned it.",
    "The minister could not [write] to the families.",
    "The report wasn't [published] in the end.",
    "The council rejected calls to [publish] the report.",
    "The council declined to [release] the letters.",
]

ALLEGED = [
    "Ann Hale was reportedly [appointed] director.",
    "Ann Hale is said to have [written] to the minister.",
    "Ann Hale is believed to have been [appointed] in May.",
    "It is alleged that Ann Hale [wrote] to the minister.",
    "Ann Hale allegedly [wrote] the letter.",
    "The report was apparently [published] in May.",
    "Rumours that Ann Hale had been [appointed] spread quickly.",
    "The minister claimed that Ann Hale had [written] to him.",
]

CONDITIONAL = [
    "If Ann Hale and Tom Reed [resign], the board is lost.",
    "Let Ann Hale and Tom Reed [resign].",
    "“Ann Hale and Tom Reed [resign]!” they chanted.",
    "Ann Hale was perhaps [appointed] in April 2013.",
    "Ann Hale [resigned] or was dismissed.",
    "Ann Hale was sacked or had [retired].",
    "Ann Hale said she'd [quit].",
    "I’ll [quit] if it comes to that.",
    "If Ann Hale is [appointed], the board will meet.",
    "Ann Hale could be [appointed] director.",
    "Ann Hale might have [written] to the minister.",
    "The report may be [published] in May.",
    "The council is considering whether to [publish] the report.",
    "The council would [publish] the report if it were asked.",
    "Ann Hale would have been [appointed].",
    "Ann Hale threatened to [publish] the letters.",
    "Ann Hale offered to [write] to the families.",
    "Unless the report is [published], the families will sue.",
    "Was Ann Hale asked whether the report was [published]?",
    "Ann Hale tried to [publish] the letters.",
    "Had Ann Hale been [appointed], the service would have improved.",
    "The council refused to rule out [publishing] the report.",
]

TABLES = {
    None: HAPPENED,
    "planned": PLANNED,
    "called-for": CALLED_FOR,
    "denied": DENIED,
    "alleged": ALLEGED,
    "conditional": CONDITIONAL,
}


@pytest.mark.parametrize(("text", "reading"), [(text, reading) for reading, texts in TABLES.items() for text in texts])
def test_an_event_is_told_as_its_verb_group_says(text: str, reading: str | None) -> None:
    assert told(text) == reading
