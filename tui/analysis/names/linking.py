"""Where a body's name that runs on ends: "Department of | Health and Social Care"."""

import re
from collections.abc import Sequence

from tui.analysis.names.trimming import COURTESIES, MONTH_BEHIND
from tui.analysis.names.words import CAPITALS, NOT_SURNAMES, OWNS, RUN, belongs, classes_of, is_given, is_initial
from tui.analysis.terms import load

_GAP = r"(?: |[ \t]?\n[ \t]*)"
_PHRASE = (
    rf"(?:the{_GAP})?(?=[{CAPITALS}]){RUN.pattern}"
    rf"(?:(?:(?:,{_GAP}{RUN.pattern})+,)?(?:,{_GAP}{RUN.pattern})*{_GAP}(?:and|&){_GAP}"
    rf"(?:the{_GAP}(?=(?:Arts|Digital|Economy|Environment|Family|Humanities|Islands|Media|Regions|Sea|Status)\b))?"
    rf"{RUN.pattern})?"
)
"""What a preposition leads to: one name, two joined by "and", a list; "Kentucky, and I" is a new clause."""
_LINKED = re.compile(rf"{_GAP}(?:of|for|on|in){_GAP}{_PHRASE}")
_FURTHER = re.compile(rf"{_GAP}of{_GAP}{_PHRASE}")
"""What follows after the first: "Association for the Advancement | of Science"."""
_OPENING = re.compile(rf"^{_GAP}(?:of|for|on|in){_GAP}(?:the{_GAP})?")
_LIST = re.compile(rf",?{_GAP}(?:and|&){_GAP}|,{_GAP}")


def begins_body(text: str, word: str, start: int) -> bool:
    """Whether a head of a body opens a sentence and its name goes on: "University | of Calder police chief"."""
    return word in _HEADS and _NAMED_OF.match(text, start + len(word)) is not None


_HEADS = frozenset(
    (
        "Academy", "Association", "Bank", "Board", "Bureau", "Church", "City", "College", "Commission", "Council",
        "Court", "Department", "Faculty", "Institute", "Ministry", "School", "Society", "University",
    )
)  # fmt: skip
"""What begins a body's name that "of" goes on with: "Bank of Fell"."""
_NAMED_OF = re.compile(rf" of (?:the )?[{CAPITALS}]")


def end_of_body(text: str, first: int, last: int) -> int | None:
    """The offset up to which a body's name that ends at `first` runs on, before `last`; None where it does not."""
    end = None
    while (linked := (_LINKED if end is None else _FURTHER).match(text, end or first, last)) is not None:
        further = _end_of_link(text, linked)
        if further is None or (end is not None and _is_apart(linked[0])):
            break
        end = further
        if end < linked.end():
            break
    return end


_WHERE = re.compile(r"\b(?:of|at|in|from|near)\s\Z")
_GROUND = (
    "Chalk|Clay|Fallows|Fens?|Forest|Green|Heath|Hill|Hoe|Isle|Marsh|Moors?|Naze|Rocks?|Sea|Stone|Vale|Wall|Water"
    "|Weald|Willows|Wolds?|Woods?"
)
_RIVERS = "Avon|Dee|Humber|Ouse|Severn|Solent|Spey|Stour|Tees|Thames|Trent|Tweed|Tyne|Wye"
_ON_GROUND = re.compile(
    rf"[ -](?:upon[ -][{CAPITALS}][a-z]+|on[ -](?:Sea|{_RIVERS})"
    rf"|(?:up)?(?:on|in|under|by|next)[ -]the[ -](?:{_GROUND})(?! of\b| [{CAPITALS}]))\b"
)
"""What tells one place from others of its name: "Milton | under the Hill", "Orb | on Thames"."""


def end_of_place(text: str, first: int, last: int) -> int | None:
    """The offset up to which a place's name from `first` to `last` runs on; None where it does not."""
    found = _ON_GROUND.match(text, last) if _WHERE.search(text, max(0, first - _LONGEST_WHERE), first) else None
    return found.end() if found else None


_LONGEST_WHERE = 6  # code points


_HOUSES = ("Senate ", "House ", "Commons ", "Lords ")
_OF_FIELDS = rf"(?P<first>(?:[{CAPITALS}]\w+,? ){{1,5}})and (?:[{CAPITALS}]\w+ ){{1,4}}(?:Sub)?[Cc]ommittee\b"
_COMMITTEE = re.compile(rf"\w+ {_OF_FIELDS}")
"""The same behind the house that it is of: "Senate Homeland Security and Governmental Affairs Committee"."""
_FIELDS = re.compile(_OF_FIELDS)
"""A committee of two fields: "the Transport and Public Works Committee"."""


def _is_whole(word: str) -> bool:
    """Whether a word before "and" ends a name of its own: "the Council | and Works Committee", "Ann Hale and"."""
    word = word.rstrip(",")
    return any(belongs(word, one) for one in ("organisation_heads", "given_names", "post_heads", "places"))


_TRUST = re.compile(
    rf"(?P<first>[{CAPITALS}]\w+)(?: [{CAPITALS}]\w+)??(?: (?P<last>[{CAPITALS}]\w+))? and "
    rf"(?:[{CAPITALS}][\w’']+ ){{1,6}}"
    r"(?:NHS (?:Foundation )?|(?<=NHS )|(?<=Foundation ))Trust\b"
)
"""A trust of two towns, whose name "and" joins: "Fell and Calder Hospitals NHS Trust"."""
_LONGEST_TRUST = 120  # code points


def end_of_joint(text: str, start: int, end: int) -> int:
    """Where a body ends whose name "and" joins: "Senate Homes and Works Committee", a trust; 0 for none."""
    if text.startswith(_HOUSES, start):
        found = _COMMITTEE.match(text, start, end)
        first = found[0].partition(" and ")[0].split() if found else []
        is_held = any(belongs(word, "post_heads") for word in first)  # "Senate Majority Leader Ann Hale and Senate …"
        return found.end() if found and not is_held else 0
    if text.startswith("the ", start - len("the ")) and (fields := _FIELDS.match(text, start, end)):
        return 0 if any(_is_whole(word) for word in fields["first"].split()) else fields.end()
    if text.find(" Trust", start, min(end, start + _LONGEST_TRUST)) < 0:
        return 0
    trust = _TRUST.match(text, start, end)
    if trust is None or is_given(trust["first"]) or belongs(trust["last"] or "", "organisation_heads"):
        return 0  # "chair of Fell Council and Orb Hospitals NHS Trust"
    is_name = not (belongs(trust["first"], "personal_titles") or belongs(trust["first"], "function_words"))
    return trust.end() if is_name else 0


def _end_of_link(text: str, linked: re.Match[str]) -> int | None:
    """Where what a preposition leads to ends; None where it is no part of the name."""
    words, first = linked[0].split(), linked.start()
    if load("time_weekdays", "time_months").get(words[1]):
        return None
    is_place = belongs(words[1], "places") or words[1] == "World"
    if words[0] == "in" and is_place and not text.endswith("Church", 0, first):
        return None  # "the Royal Hospital in Fell", "the Fell Force in World War I"
    if words[0] == "for" and text.endswith("Parliament", 0, first):
        return None  # "Member of Parliament for Hull"
    if words[0] == "for" and words[-1] in ("Report", "Reports"):
        return None  # "thanked the Committee for the Report"
    reach = MONTH_BEHIND.sub("", _SECOND.sub("", _before_holder(_before_others(linked[0]))))
    if (holder := _holder_behind(reach)) and _HEADED.search(linked.string, max(0, first - _LONGEST_HEAD), first):
        reach = reach[: -len(holder)].rstrip()
    return first + len(reach) - (len(owns[0]) if (owns := OWNS.search(reach)) else 0)


_HEADED = re.compile(
    r"\b(?:[Cc]hair(?:man|woman|person)?|[Cc]hief|[Cc]ommissioner|[Dd]ean|[Dd]irector(?:[ -][Gg]eneral)?|[Hh]ead"
    r"|[Aa]dministrator|[Ss]ecretary|[Pp]resident|[Cc]hancellor|[Gg]overnor|[Mm]inister|[Cc]omptroller|[Cc]ounsel"
    r"|[Ss]peaker|[Pp]rofessor|[Ss]pokes(?:man|woman|person))"
    r" (?:of|for|at)(?: the)?(?: [A-Z][\w’'-]*){1,5}\Z"
)
"""Who heads a body that goes on behind it: "Director of the Federal Bureau | of Harbours Ann Hale"."""
_LONGEST_HEAD = 80  # code points


def _holder_behind(reach: str) -> str:
    """Whoever is named right behind a body's name that runs on: "of Justice | Tom Reed"; none where nobody is."""
    words = _OPENING.sub("", reach).split()
    for at in range(max(1, len(words) - _LONGEST_NAME), len(words) - 1):
        rest = words[at:]
        is_name = is_given(rest[0]) and not _is_named_after(words[at - 1])
        is_place = belongs(" ".join(words[at - 1 : at + 1]), "places")  # "the University of North Carolina Fell"
        if is_name and not is_place and all(classes_of(word).isdisjoint(NOT_SURNAMES) for word in rest[1:]):
            return reach[reach.rindex(rest[0]) :] if reach.count(rest[0]) == 1 else ""
    return ""


def _is_named_after(word: str) -> bool:
    """Whether a word goes before the rest of a name, or joins it to another: "St", "and", "Mary"."""
    is_title = belongs(word, "personal_titles") and not belongs(word, "post_domains")
    return is_given(word) or is_initial(word) or is_title or not word[0].isupper()


_LONGEST_NAME = 3  # words
_SECOND = re.compile(r"(?<=\w)[ \n](?:Deputy|Assistant|Associate)$")
"""What a post begins with right behind a body: "the Department of Harbours | Deputy Secretary"."""


def _is_apart(linked: str) -> bool:
    """Whether a further "of" leads to somebody, or to what the sentence goes on with: "of Indian descent"."""
    named = _OPENING.sub("", linked).split()
    if len(named) == 1:
        return is_given(named[0]) or belongs(named[0], "demonyms")
    return is_given(named[0]) or belongs(named[0], "personal_titles") or _begins_post(named)


def _before_others(linked: str) -> str:
    """The words without a person or a post named next: "of Labor, and | Tom Reed", "of Commons, and | MP"."""
    for link in _LIST.finditer(linked):
        following = linked[link.end() :].split()
        is_person = len(following) > 1 and (is_given(following[0]) or following[0].lower() in COURTESIES)
        if is_person or following[:1] == ["I"] or _begins_post(following) or _names_holder(linked, link.end()):
            return linked[: link.start()]
    return linked


def _names_holder(linked: str, begin: int) -> bool:
    """Whether a post begins there and whoever holds it follows: "and | Trial Attorneys Ann Hale"."""
    posts = load("post_heads").find(linked, begin, len(linked))
    holder = linked[posts[0].end :].split() if posts and posts[0].start == begin else []
    return bool(holder) and is_given(holder[0])


def _before_holder(linked: str) -> str:
    """The words without a post after them, and its holder if named: "of Justice | Inspector General Glenn Fine"."""
    begin = len(linked) - len(_OPENING.sub("", linked, count=1))
    for post in load("post_heads").find(linked, begin, len(linked)):
        holder = linked[post.end :].split()
        is_strong = (post.entry.attributes("post_heads") or ("",))[0] == "strong"
        is_titled = bool(holder) and belongs(holder[0], "personal_titles") and linked[post.end] == " "
        is_somebody = is_titled or (holder and is_given(holder[0])) or _is_whole_name(holder)
        if not holder and _heads_department(linked[begin : post.start].split(), linked[post.start : post.end]):
            return linked[: post.start].rstrip()
        start = linked.rindex(" ", 0, post.end) + 1 if post.start == begin else post.start
        if is_strong and start > begin and is_somebody and belongs(linked[start : post.end], "post_heads"):
            return linked[:start].rstrip()
    return linked


def _heads_department(field: Sequence[str], post: str) -> bool:
    """Whether a post behind a field is that of who heads what is of the field: "of Works and Parks | Director"."""
    return post in _HEADS_OF_FIELDS and (len(field) > 1 or (len(field) == 1 and belongs(field[0], "post_domains")))


_HEADS_OF_FIELDS = ("Director", "Commissioner", "Secretary", "Permanent Secretary", "Chief", "Administrator")


def _is_whole_name(words: Sequence[str]) -> bool:
    """Whether two words that nothing is known of may be somebody's: "Secretary | Zelda Hale"."""
    return len(words) == _FEWEST and all(classes_of(word).isdisjoint(_KNOWN) for word in words)


_FEWEST = 2  # words of a name
_KNOWN = NOT_SURNAMES | {"post_heads", "professions", "function_words"}


def _begins_post(words: Sequence[str]) -> bool:
    """Whether words begin with a post: "MP", "Assistant Director"."""
    known = load("post_heads", "post_modifiers")
    entry = next((known.get(word) for word in words if not belongs(word, "post_modifiers")), None)
    strength = entry.attributes("post_heads") if entry else None
    return strength is not None and (strength[0] == "strong" or belongs(words[0], "post_modifiers"))
