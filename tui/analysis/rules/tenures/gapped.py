"""A post at further bodies, each with its time or none: the verb and the title are said only once."""

from collections.abc import Iterator

from tui.analysis.drafts import Draft
from tui.analysis.factuality import modality
from tui.analysis.patterns import Match, Rule
from tui.analysis.rules.tenures.holding import asserted_held
from tui.analysis.rules.tenures.serving import served_in
from tui.analysis.rules.tenures.telling import draft, held, holder_of
from tui.analysis.symbols import Symbol


def later_of(match: Match) -> Iterator[Draft]:
    """The same post at a second body: "chief constable of Fell and later of Orb"."""
    scene, at, body = match.scene, match["post"], match.scene.body(match["body"])
    holder, post = holder_of(match), scene.post(at)
    if holder is None or body is None or post is None or modality(scene, match["verb"]):
        return
    own = scene.times(match["body"] + 1, match["body"] + 2)
    made = draft(match, holder[1], [at, match["body"]], post=at, organisation=body, time=own[0] if own else None)
    yield asserted_held(made, match, post)


_ENDS_PHRASE = frozenset((Symbol.STOP, Symbol.COMMA, Symbol.TIME, Symbol.WHEN, Symbol.BY, Symbol.IN, Symbol.CLOSE))


def also_of(match: Match) -> Iterator[Draft]:
    """The same post at two bodies, each with its time or none: "president of Fell University and Orb University"."""
    scene, at, body = match.scene, match["post"], match["body"]
    post = scene.post(at)
    if post is None or not post.organisation or scene.after(body) not in _ENDS_PHRASE:
        return
    if scene.after(at) is Symbol.AND or (scene.after(at) is Symbol.TIME and scene.after(body) is Symbol.TIME):
        yield from later_of(match)


def bracketed(match: Match) -> Iterator[Draft]:
    """The same post at bodies each with its years in brackets: "of Fell (1990), Orb (1987) and Hull (1999)"."""
    scene, at = match.scene, match["post"]
    holder, post = holder_of(match), scene.post(at)
    if holder is None or post is None or not post.organisation or modality(scene, match["verb"]):
        return
    body = match["body"]
    while body < len(scene.chunks) and scene.kinds[body] is Symbol.ORG:
        made = draft(match, holder[1], [at, body], post=at, organisation=scene.body(body), time=body + 2)
        yield held(made, scene)
        body += 4
        while scene.kinds[body : body + 1] and scene.kinds[body] in _BETWEEN:
            body += 1
        if scene.kinds[body + 1 : body + 4] != _YEARS:
            return


_BETWEEN = (Symbol.COMMA, Symbol.AND, Symbol.DET, Symbol.OF, Symbol.TO, Symbol.IN, Symbol.AT)
_YEARS = (Symbol.OPEN, Symbol.TIME, Symbol.CLOSE)


RULES = (
    Rule(
        "tenure.later-of",
        "BE/SERVE/APPOINT/BECOME:verb (ADVERB|AS|DET|TIME)* POST:post TIME? COMMA? AND (ADVERB|TIME|COMMA)* OF DET? "
        "BODY:body",
        later_of,
        reads="Tom Reed was chief constable of Fell City Police and later of the Orb Constabulary.",
        refuses="Tom Reed was chief constable of Fell City Police and later ill of the Orb fever.",
    ),
    Rule(
        "tenure.also-of",
        "BE/SERVE/APPOINT/BECOME:verb (ADVERB|AS|DET|TIME|STATUS)* POST:post TIME? COMMA? AND (TO|IN|AT)? DET? "
        "ORG:body",
        also_of,
        reads="Ann Hale was president of Fell University and the University of Orb.",
        refuses="Ann Hale was president of Fell University and the University of Orb honoured her.",
    ),
    Rule(
        "tenure.bracketed",
        "BE/SERVE/HOLD:verb (ADVERB|AS|DET)* POST:post OPEN TIME CLOSE COMMA? AND? (OF|TO|IN|AT)? DET? ORG:body "
        "OPEN TIME CLOSE",
        bracketed,
        reads="Ana Holt was chairman of the Fell Trust (1990\u201395), the Orb Trust (1987) and Hull Trust (1999).",
        refuses="Ana Holt was chairman of the Fell Trust (1990\u201395), which the Orb Trust (1987\u201392) joined.",
    ),
    Rule(
        "tenure.also-in",
        "SERVE:verb (IN|ON|FOR|AT|WITH)? (DET|OWNER)? ORG TIME COMMA? AND (IN|ON|AT)? DET? ORG:body TIME:when",
        served_in,
        reads="Ana Holt served on the Fell Commission from 1979 to 1980 and the Orb Commission from 1981 to 1982.",
        refuses="Ana Holt served on the Fell Commission from 1979 to 1980 and saw the Orb Commission in 1981.",
    ),
)
