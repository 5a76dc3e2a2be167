"""Whether words of resigning mean that somebody gives up a post: "quit smoking", "resigned to defeat" do not."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from tui.analysis.chunks import Word
from tui.analysis.rules.resignations.giving_up import given_up, is_office
from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.analysis.terms import load
from tui.analysis.verb_groups import is_passive

_ENDS_CLAUSE = frozenset(
    (
        Symbol.STOP, Symbol.COMMA, Symbol.QUOTE, Symbol.COLON, Symbol.TIME, Symbol.WHEN, Symbol.AND, Symbol.ADVERB,
        Symbol.CLOSE, Symbol.DASH, Symbol.PREPOSITION, Symbol.IN, Symbol.AT, Symbol.ON, Symbol.BY, Symbol.OPEN,
        Symbol.THAT, Symbol.FOR, Symbol.WITH, Symbol.SAY, Symbol.BE, Symbol.HAVE, Symbol.MODAL,
    )
)  # fmt: skip
_COMPOUNDS = frozenset(
    (
        "speech", "speeches", "crisis", "call", "calls", "demand", "demands", "honours", "act", "bill", "threat",
        "threats", "row", "papers",
    )
)  # fmt: skip
"""Nouns after "resignation" that make it something else than one."""


def has_any(name: str, words: Iterable[str]) -> bool:
    """Whether one of some words, in lower case, is in a file of the lexicon."""
    return any(load(name).get(word) is not None for word in words)


def has_auxiliary(scene: Scene, verb: int) -> bool:
    """Whether a form of "be" or "have" or a modal stands before a verb: "is resigning", not "before resigning"."""
    at = verb
    while at > 0 and scene.chunks[at - 1].symbol in (Symbol.ADVERB, Symbol.NOT, Symbol.TIME):
        at -= 1
    return scene.before(at) in (Symbol.BE, Symbol.HAVE, Symbol.MODAL)


def _entry(scene: Scene, verb: int) -> tuple[str, ...]:
    found = load("verbs_resigning").get(scene.words(verb))
    return (found.attributes("verbs_resigning") or ()) if found else ()


def is_forced(scene: Scene, verb: int) -> bool:
    """Whether the verb says that others made somebody go."""
    return "forced" in _entry(scene, verb)


def is_other_sense(scene: Scene, verb: int) -> bool:
    """Whether the words mean something else than giving up a post."""
    lemma = scene.lemma(verb)
    if _is_noun(scene, verb):
        return True
    if is_forced(scene, verb):
        return not (is_passive(scene, verb) or lemma.split()[0] in ("force", "compel", "oblige", "pressure"))
    if is_passive(scene, verb) and scene.form(verb) != "ing":
        return True
    text, end = scene.setting.text, scene.chunks[verb].end
    if _CONTEST.match(text, end) or _BY_SO_MUCH.match(text, end):
        return True
    if lemma == "resign":
        return _is_resigned_to(scene, verb) or _is_of_game(scene, verb)
    following = scene.after(verb)
    if (
        lemma.split()[0] in ("step", "stand", "quit", "bow", "walk")
        or "post" in _entry(scene, verb)
        or lemma == "abdicate"
    ):
        return not _gives_up_post(scene, verb, lemma, following)
    return False


def _is_noun(scene: Scene, verb: int) -> bool:
    """Whether an article or owner makes the word a noun or an adjective: "a stand down", but "both stepped down"."""
    before = scene.before(verb)
    if before is Symbol.DET and load("counted_people").has(scene.words(verb - 1)):
        return False
    if before in (Symbol.DET, Symbol.OWNER, Symbol.OF) and scene.form(verb) != "ing":
        return True
    return before in (Symbol.DET, Symbol.STATUS) or (before is Symbol.OWNER and scene.after(verb) is Symbol.WORD)


def _is_of_game(scene: Scene, verb: int) -> bool:
    """Whether the sentence tells of a game of chess, which is resigned too."""
    own, at = scene.sentence.span, scene.chunks[verb].start
    return _CHESS.search(scene.setting.text, max(own.start, at - _GAME), min(own.end, at + _GAME)) is not None


_CONTEST = re.compile(
    r"(?:\sfrom)?\s(?:the|a|an|his|her|their|this|that)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:race|contest|running|ballot|competition|tournament|championships?|match|frame|game|marathon|hunt|fight|bout)\b"
    r"(?!['’]s)(?!\s(?:committee|board|panel|body|association|council|union|officials?)\b)"
)
"""What one withdraws from without ever having held it: "resigned from the race for mayor"."""
_BY_SO_MUCH = re.compile(r"\sby (?:half|(?:(?:a|one|two|three) )?(?:third|quarter|point|step|notch)|\d)")
"""By how much a thing is lowered: "the boiler stepped down by half a bar"."""
_GAME = 500
"""Characters on either side of the verb that are looked at."""


_CHESS = re.compile(
    r"\b(?:chess|grandmaster|(?:check|stale)mated?|mate in (?:\d|one|two|three|four)|endgame|(?:a|his|her) (?:rook"
    r"|pawn)"
    r"|(?:Black|White)['’]s|\d+(?:st|nd|rd|th) move|move \d+)\b",
    re.IGNORECASE,
)


def _is_resigned_to(scene: Scene, verb: int) -> bool:
    """Whether one is "resigned to defeat" or "resigned the whip", rather than "resigned to spend more time"."""
    following = scene.after(verb)
    if following is Symbol.OBJECT and scene.words(verb + 1).lower().endswith("self"):
        return True
    if following is Symbol.TO:
        after = scene.chunks[verb + 2] if verb + 2 < len(scene.chunks) else None
        word = scene.words(verb + 2).lower() if after else ""
        return not has_any("aims", [word]) and not (
            after and isinstance(after.value, Word) and after.value.form == "base"
        )
    words = {scene.words(at).lower() for at in range(verb + 1, min(verb + 5, len(scene.chunks)))}
    if following is Symbol.POST:
        return _PARTY_WHIP.fullmatch(scene.words(verb + 1)) is not None
    return following in (Symbol.DET, Symbol.OWNER) and bool(words & {"whip", "membership", "himself", "game"})


_PARTY_WHIP = re.compile(r"(?:the|his|her|their) (?!(?:chief|deputy|assistant)\b)(?:[\w-]+ ){0,3}whip", re.IGNORECASE)
"""What is resigned with a party's discipline, and is nobody's post: "resigned | the Conservative whip"."""


def _gives_up_post(scene: Scene, verb: int, lemma: str, following: Symbol) -> bool:
    """Whether an ambiguous verb has a post, a body or an office beside it, or, where that is enough, nothing at all."""
    post, body = given_up(scene, verb)
    if post is not None or (body is not None and lemma.endswith((" from", " as"))):
        return True
    if lemma.endswith(" from") and following in (Symbol.NAME, Symbol.ORG):
        return True
    if lemma in ("step down", "stand down") and following in _STANDS_DOWN:
        return False
    ahead = [scene.words(at).lower() for at in range(verb + 1, min(verb + 7, scene.next_wall(verb + 1)))]
    if following in _OBJECTS or lemma.endswith(" from"):
        is_bare = following is Symbol.WORD and not lemma.endswith(("from", "as"))
        if lemma in _HANDING_OVER and "seat to" in " ".join(ahead):
            return False  # "surrendered her seat to a stranger"
        return _names_office(ahead, is_bare=is_bare or lemma in _HANDING_OVER)
    if lemma in ASIDE:
        return following in (Symbol.TIME, Symbol.STOP, Symbol.QUOTE) or "while" in ahead
    return lemma in _ENOUGH and (following in _ENDS_CLAUSE or following is Symbol.TO or lemma.endswith(" as"))


def _names_office(ahead: Sequence[str], *, is_bare: bool) -> bool:
    """Whether the words after a verb name an office; without an article (`is_bare`) a body is no office."""
    phrase = takewhile(lambda word: word not in _ENDS_OBJECT, ahead)
    words = [word for chunk in phrase for word in chunk.split()]
    if len(words) == 2 and has_any("rooms", words[1:]):
        return False
    return any(map(is_office, words)) or (not is_bare and has_any("organisation_heads", words))


_OBJECTS = (
    Symbol.DET, Symbol.OWNER, Symbol.ORG, Symbol.NAME, Symbol.WORD, Symbol.FROM, Symbol.JOB, Symbol.OF,
)  # fmt: skip
ASIDE = ("step aside", "stand aside")
"""Verbs that tell of no post where nobody is said to have one: "Hale stood aside and let her pass"."""
_HANDING_OVER = ("give up", "lay down", "relinquish", "renounce", "surrender", "vacate")
"""Verbs of what one may own as well as hold: "gave up his business" tells of no post."""
_STANDS_DOWN = (Symbol.DET, Symbol.OWNER, Symbol.NUMBER, Symbol.WORD)
"""What is stood down in its turn: "stood down the second battalion"."""
_ENDS_OBJECT = (",", "after", "over", "amid", "in", "on", "and")
_ENOUGH = ("quit", "step down", "stand down", "abdicate", "step down as", "stand down as", "quit as")
"""Verbs that say by themselves that a post is given up."""


def is_event(scene: Scene, noun: int) -> bool:
    """Whether the noun tells of giving up a post rather than of a feeling or of a way out."""
    word = scene.words(noun).lower()
    if noun + 1 < len(scene.chunks) and scene.words(noun + 1).lower() in _COMPOUNDS:
        return False
    if word in ("departure", "departures", "exit", "exits"):
        post, _ = given_up(scene, noun)
        return post is not None and scene.words(noun + 1).lower() in ("as", "from")
    if scene.kinds[noun] is Symbol.LETTER:
        return True  # "her letter of resignation to the President"
    if scene.after(noun) is Symbol.TO:
        is_somebody = scene.kinds[noun + 2 : noun + 3] in ((Symbol.PERSON,), (Symbol.POST,))
        leads = is_somebody or scene.words(noun + 2).lower() in ("the", "his", "her")
        return leads and not _is_fate(scene, noun)
    return not (
        scene.before(noun) is Symbol.OF
        and scene.words(noun - 2).lower() in ("sense", "air", "sigh", "look", "feeling", "mood")
    )


def _is_fate(scene: Scene, noun: int) -> bool:
    """Whether what follows "resignation to" is no one a resignation is handed to."""
    ahead = {scene.chunks[at].symbol for at in range(noun + 2, min(noun + 5, len(scene.chunks)))}
    words = {scene.words(at).lower() for at in range(noun + 2, min(noun + 5, len(scene.chunks)))}
    return not (ahead & {Symbol.POST, Symbol.PERSON, Symbol.ORG} or has_any("offices", words))
