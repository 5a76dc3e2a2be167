"""What a run of capitals names: a person, a body or place, or something nothing speaks for."""

import re
from collections.abc import Sequence

from tui.analysis.names.correspondents import is_correspondent
from tui.analysis.names.deeds import PHRASE_ENDS, becomes_post, first_words, has_strong_post, is_in_office
from tui.analysis.names.headlines import is_headline
from tui.analysis.names.lives import is_born, is_introduced, opens_life, tells_life
from tui.analysis.names.orders import family_first
from tui.analysis.names.words import (
    GENERATIONS,
    NOT_SURNAMES,
    Words,
    belongs,
    classes_of,
    is_given,
    is_initial,
    is_particle,
)
from tui.analysis.structure import Sentence, Zone
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load

_SAID = re.compile(
    r"[,’'\"” ]*(?: (?:said|says|told|wrote|resigned|quit|joined|became|served|retired|argued|added|explained|admitted|"
    r"confirmed|denied|insisted|replied|stepped|recalled)\b|, (?:who|aged \d|\d\d,|whose)\b| \(\d\d\)| \(born\b| née\b)"
    r"|['’]s (?:[a-z]+ ){0,2}(?:resignation|retirement|widow|wife|husband)\b"
)
_OF_STATE = re.compile(r" (?:\([RDI][-–]| [RDI] )[A-Z]")
"""After a member of an American house: "Ann Hale (D-OH)"; or where a page has lost its marks, "Ann Hale  D OH"."""


_BRAND = re.compile(r"^(?!Ma?c|Fitz|De|Di|Du|La|Le|Van|Von|O['’])[A-Z][a-z]+[A-Z]")
"""A word with a second capital that no surname has: "NewsCentre"."""
_LONGEST_BORN, _LONGEST_LIFE, _LONGEST, _LONGEST_IN_LETTER = 9, 6, 3, 2
"""Words of a name, beside particles, that a birth shows to be a person's, a life, a post or a verb, a salutation."""
_WRITTEN = (Zone.LETTER, Zone.EMAIL_HEADER)


def symbol_of(texts: Sequence[str], titled: bool) -> tuple[Symbol, bool, bool]:
    """What words name by themselves: a person, a body or place, or something nothing speaks for.

    Returns:
        PERSON, ORG or NAME; whether the lexicon knows them for that; and whether they may be a surname.
    """
    whole = " ".join(texts)
    count = sum(word[0].isalpha() and not is_particle(word) for word in texts)
    if (texts[-1] in THINGS and (not titled or texts[-1] in _WON)) or (count > _LONGEST_TITLED and whole.isupper()):
        return Symbol.NAME, texts[-1] in THINGS or count > _LONGEST_BORN, False
    if len(texts) == len(_SON) and not titled and is_given(texts[0]) and texts[1].rstrip(".").title() in _SON:
        return Symbol.NAME, True, False
    if _ends_as_body(texts) and not (titled and len(texts) <= 2):
        return Symbol.ORG, True, False
    if belongs(whole, "organisation_names") or belongs(whole, "places"):
        return Symbol.PERSON if titled else Symbol.ORG, True, False
    if (titled and len(texts) <= _LONGEST_TITLED) or (count <= _LONGEST_PERSON and _looks_personal(texts)):
        return Symbol.PERSON, True, False
    if len(texts) == 1 and texts[0].isupper() and len(texts[0]) > 1:
        return Symbol.ORG if len(texts[0]) <= 6 else Symbol.NAME, False, False
    plain = all(classes_of(word).isdisjoint(NOT_SURNAMES) and not _BRAND.search(word) for word in texts)
    is_surname = (
        plain
        and len(texts[-1]) > 1
        and not any(word.isupper() and len(word) > 2 and word.count(".") < _MANY for word in texts[:-1])
    )
    may_shout = texts[-1].isupper() and len(texts[-1]) > len(_SON) and texts[-1].count(".") < _MANY
    if may_shout and is_surname:
        return Symbol.NAME, False, texts[-1] in GENERATIONS and len(texts) > len(_SON)
    if len(texts) > 2 and texts[-1] in GENERATIONS and (is_surname or texts[-1][0] in "JS"):
        return Symbol.PERSON, True, True
    is_place = any(belongs(one, "places") for one in (texts[-1], texts[0], " ".join(texts[:2])))
    return Symbol.ORG if is_place else Symbol.NAME, False, is_surname


_MANY = 3
"""Full stops of initials that only what stands beside them tells from a body's: "A.C.V. Hale", "I.C. Expert"."""
_SON = ("Jr", "Sr")
"""After a given name alone it tells whose name somebody has, and not who: "two sons, Tom Jr. and Max"."""
_LONGEST_TITLED, _LONGEST_PERSON = 5, 5
"""Words of a name after a title and of a person's, beside particles and a nickname: what is longer is a headline."""
_WON = ("Award", "Awards", "Medal", "Medals", "Prize", "Prizes", "Trophy")
THINGS = frozenset(
    (
        "Award", "Awards", "Medal", "Medals", "Prize", "Prizes", "Trophy", "Scholarship", "Scholarships", "Honours",
        "Honors", "Street", "Road", "Avenue", "Square", "Terrace", "Crescent", "Drive", "Highway",
        "Statute", "Statutes", "Regulation", "Regulations", "Rules", "Guidelines",
        "Island", "Islands", "County", "Website", "Body",
    )
)  # fmt: skip
"""What a name ends with that is nobody's: what is won, and where people live."""
_NUMERAL = re.compile(r"[IVX]{2,6}")
"""The number of a pope or king: "Pope Urban VIII"."""


def is_of_state(text: str, words: Words) -> bool:
    """Whether words name a member of an American house, whatever else they might name: "Ed Towns (D-NY)"."""
    return 2 <= len(words) <= _LONGEST_NAME and _OF_STATE.match(text, words[-1][1]) is not None


def symbol_beside(
    text: str, words: Words, sentence: Sentence, *, may_be_surname: bool, after_post: bool
) -> Symbol | None:
    """What stands around words that the lexicon does not know says that they name; None where it says nothing."""
    start, end, count = words[0][0], words[-1][1], _counted(words)
    if sentence.zone in _WRITTEN and count <= _LONGEST_IN_LETTER and is_correspondent(text, words, sentence):
        return Symbol.PERSON
    if 2 <= count <= _LONGEST_NAME and _ASKS_NAME.search(text, max(0, start - _ASKED_REACH), start):
        return Symbol.PERSON
    if after_post and count == 2 and _NUMERAL.fullmatch(words[-1][2]):
        return Symbol.PERSON
    if count <= _LONGEST and not is_given(words[0][2]) and _OF_FIRM.search(text, max(0, start - _LONGEST_DEED), start):
        return Symbol.ORG
    may_be_person = may_be_surname or all(word.isupper() for _, _, word in words)
    may_be_told = may_be_person and count > 1
    is_asked = may_be_told or count > 1 or start == sentence.span.start  # a word alone is asked only where it opens
    if may_be_told and count <= _LONGEST and is_in_office(text, end, words[-1][2]):
        return Symbol.PERSON
    tells = tells_life if may_be_told and count <= _LONGEST_LIFE else is_born
    if may_be_person and count == 1 and is_asked and not classes_of(words[0][2]):
        tells = is_introduced
    is_told = (
        count <= _LONGEST_BORN and is_asked and (tells(text, end) or (may_be_told and opens_life(text, start, end)))
    )
    if is_told and (may_be_told or _may_be_born(text, words)):
        return Symbol.PERSON
    if is_of_state(text, words):
        return Symbol.PERSON
    told = _symbol_in_line(text, words, sentence, after_post) if may_be_surname else None
    may_shout = told is not None and sentence.zone is not Zone.LETTER and not is_given(words[0][2])
    return None if may_shout and is_headline(text, start, end) else told


def _counted(words: Words) -> int:
    return sum(not is_particle(word) for _, _, word in words)


def _may_be_born(text: str, words: Words) -> bool:
    """Whether some word is free to be a name's, beside others that are not: "Hillel | Slovak", "Lyon | Hale".

    A word alone must be no part of a longer name at the head of the document.
    """
    if len(words) == 1:
        word = re.escape(words[0][2])
        if re.search(rf"\b{word} [A-Z]|[A-Z][\w.’'-]* {word}\b", text[:_HEAD]):
            return False
    return any(classes_of(word).isdisjoint(NOT_SURNAMES) and not _BRAND.search(word) for _, _, word in words)


_HEAD = 1000  # code points


def _symbol_in_line(text: str, words: Words, sentence: Sentence, after_post: bool) -> Symbol | None:
    """The same of words that may be a surname, but for what a headline's capitals make of them."""
    start, end, count = words[0][0], words[-1][1], _counted(words)
    if after_post and count <= _LONGEST and _IS_LAW.match(text, end):
        return Symbol.NAME
    if after_post and count <= _LONGEST and sentence.zone not in (Zone.TITLE, Zone.HEADING):
        return None if count == 1 and _is_thing(words[0][2]) else Symbol.PERSON
    before = text[max(0, start - 40) : start].lower()
    if before.endswith((" of ", " for ")) and _OFFICE_OF.search(before) and not is_given(words[0][2]):
        return Symbol.NAME
    is_called = _CALLED.search(before) or _OF_SOMEBODY.search(text, max(0, start - _LONGEST_DEED), start)
    is_called = is_called or _FOLLOWED_BY.search(text, max(0, start - _LONGEST_FOLLOWED), start)
    if 2 <= count <= _LONGEST and is_called:
        return Symbol.PERSON
    if 2 <= count <= _LONGEST and (_SAID.match(text, end) or _beside_post(text, start, end, sentence)):
        return Symbol.PERSON
    if 2 <= count <= _LONGEST and becomes_post(text, start, end):
        return Symbol.PERSON
    return None


_IS_LAW = re.compile(r"(?: and| of| for)?(?: [A-Z][\w’'-]+){0,4} (?:Act|Bill)\b")
"""Behind words that name no holder, but a law on the office: "the Inspector General Independence | and Reform Act"."""


def _is_thing(word: str) -> bool:
    """Whether a word behind a post only goes on with it: "Principal | Scientist", "the Operator | Licence"."""
    return not classes_of(word).isdisjoint(_TRADES) or load("non_works").has(word)


_OF_SOMEBODY = re.compile(
    r"\b(?:resignation|appointment|retirement|dismissal|sacking|nomination) of $|, (?:replacing|succeeding) $"
)
"""What only somebody has; an election or a departure may be a party's or a train's."""
_LONGEST_DEED = 16  # code points
_FOLLOWED_BY = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|who) was (?:later |then |in turn )?(?:succeeded|replaced|followed)(?: in (?:\w+ )?[0-9]{4})?"
    r"|\b(?:succeeded|replaced) as [a-z][^.;,()]{2,60}) by $"
)
"""Before who followed somebody in a post."""
_LONGEST_FOLLOWED = 90  # code points
_OF_FIRM = re.compile(r"\b(?:airline|charity|company|firm|giant|newspaper|regulator|retailer|start-?up|watchdog) $")
"""What a body is called right before its name: "tech firm | Orb Labs"."""
_CALLED = re.compile(
    r" (?:aide|spokes(?:man|woman|person)|staffer|lawmaker|activist|columnist|historian|whistleblower) $"
)
"""What nobody but a person is called, and no firm or place, right before a name."""
_ASKS_NAME = re.compile(
    r"\byour (?:full )?names?\b[^?.\n]{0,60}\?\s+(?:A\d*[.:]|(?:[A-Z][\w.'’-]*\s){1,4}?[A-Z]*[.:]|Yes,?)?\s*$"
)
"""Before the answer of a witness who is asked for their name."""
_ASKED_REACH, _LONGEST_NAME = 160, 5


def is_nobody(words: Words) -> bool:
    """Whether the whole run is no person's name: by its head, or because it is known ("General Motors", "Election")."""
    texts = [word for _, _, word in words]
    return _ends_as_body(texts) or not classes_of(" ".join(texts)).isdisjoint(_NOBODY)


_NOBODY = frozenset(("organisation_names", "common_words"))


def _ends_as_body(texts: Sequence[str]) -> bool:
    """Whether a head such as "Council" stands at either end; "Peter Hall" and "David Steel" are people."""
    if belongs(texts[0], "organisation_heads") and len(texts) > 1 and not is_given(texts[0]):
        return True
    is_alone = len(texts) == 1 and texts[0][-1] == "s"
    surname = belongs(texts[-1], "surnames") and (is_alone or (len(texts) > 1 and _begins_as_person(texts)))
    is_head = belongs(texts[-1], "organisation_heads") or belongs(texts[-1].removesuffix("s"), "organisation_heads")
    return is_head and not surname


def _begins_as_person(texts: Sequence[str]) -> bool:
    return is_initial(texts[0]) or (is_given(texts[0]) and not belongs(" ".join(texts[:2]), "demonyms"))


_OFFICE_OF = re.compile(
    r"\b(?:inspector|commissioner|director|minister|secretary|registrar|superintendent|comptroller|controller|head"
    r"|surveyor|keeper)s?(?: general)? (?:of|for) $"
)
"""Before what an office is of: "the Chief Inspector of | Marine Accidents"."""
_TRADES = frozenset(("professions", "post_heads", "post_domains", "common_words"))
_IMPERSONAL = frozenset(("organisation_heads", "works", "common_words"))
_APPOSITION = re.compile(
    r",\s(?:(?:the|a|an|its|their|his|her|former(?:ly)?|then|current(?:ly)?|previously|now"
    r"|who (?:is|was|has been|had been))\s)+(?=[\w’'])"
    r"|,\s(?=[A-Z]?[a-z]+ )"
)


_SHORT_FORM = re.compile(r" \([A-Z][\w.&-]{0,7}\) $")
"""The short form of a title between it and the name: "Auditor-General (AG) Tsakani Hale"."""


def _beside_post(text: str, start: int, end: int, sentence: Sentence) -> bool:
    """Whether a post is set in apposition before or after a run: "the home secretary, X", "X, the bursar"."""
    before = _SHORT_FORM.sub(" ", text[max(sentence.span.start, start - 90) : start])
    if before.endswith((", ", ",\n")):
        phrase = PHRASE_ENDS.split(before[:-2])[-1]
        if has_strong_post(phrase):
            return True
    elif has_strong_post(before[-40:].rsplit(",", 1)[-1], at_end=True):
        return True
    apposed = _APPOSITION.match(text, end)
    if apposed is None:
        return False
    phrase = first_words(text[apposed.end() : min(sentence.span.end, apposed.end() + 60)])
    return has_strong_post(phrase, weak=" the " in apposed[0] or " former " in apposed[0])


def _has_nickname(texts: Sequence[str]) -> bool:
    """Whether what somebody goes by is set in quotation marks inside the name: 'Hannibal “Mike” Hale'."""
    return any(word[0] in '“"' and is_given(word.strip('“”"')) for word in texts[1:-1])


def _is_inner(texts: Sequence[str], word: str) -> bool:
    """Whether a surname that a house may be called by stands within a whole name: "Ann | Hall | Orr"."""
    is_within = len(texts) == _LONGEST and word == texts[1] and classes_of(texts[-1]).isdisjoint(NOT_SURNAMES)
    return is_within and belongs(word, "surnames") and is_given(texts[0]) and texts[-1] not in THINGS


def _looks_personal(texts: Sequence[str]) -> bool:
    """Whether a given name, initials or a family name begin the words and nothing in them is of another class."""
    if len(texts) < 2 or belongs(" ".join(texts), "demonyms"):
        return False  # "Roman Catholic"
    if family_first(texts) or _has_nickname(texts):
        return True
    rest = texts[1:-1] if belongs(texts[-1], "surnames") else texts[1:]
    if not all(classes_of(word).isdisjoint(_IMPERSONAL) or _is_inner(texts, word) for word in rest):
        return False
    if is_initial(texts[0]) or (len(texts) > 2 and is_initial(texts[1])):
        is_firm = texts[0].count(".") > 1 and not classes_of(texts[-1]).isdisjoint(_TRADES)  # "I.C. Expert"
        return not (is_initial(texts[-1]) or is_firm)
    return is_given(texts[0])
