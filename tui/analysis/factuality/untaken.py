"""Posts that somebody was chosen for and never entered: "was elected mayor but died before she could take office"."""

import re

from tui.analysis.scenes import Scene
from tui.analysis.symbols import Symbol
from tui.model.statements import Modality

_AFTER, _NEXT = 240, 160
"""Characters after the trigger in its sentence, and of the next sentence, that are looked at."""
_OFFICE = (
    r"(?:office|it up|up (?:the|his|her|their|that|this) [a-z]+|(?:the|his|her|their) (?:seat|post|chair|place|oath)"
    r"|the (?:job|role|appointment|position))"
)
_IN = r"(?:sworn in|installed|consecrated|inaugurated|enthroned|confirmed)"
_CHOICE = r"(?:appointment|nomination|election|offer|choice|result|vote|poll|ballot)"
_NOT_ENTERED = re.compile(
    rf"\bbefore (?:(?:he|she|they) (?:could|was able to|were able to|had had time to) (?:ever )?(?:take {_OFFICE}"
    rf"|be {_IN}|start|begin)"
    rf"|(?:taking|assuming) {_OFFICE}|being {_IN})"
    rf"|\b(?:never|did not|didn['’]t)(?: in the end| in fact| actually)? (?:took|take) {_OFFICE}"
    rf"|\b(?:never|not|n['’]t) (?:\w+ )?{_IN}\b"
    r"|\b(?:but|and|who|he|she) (?:then |later |at once |promptly |immediately )?(?:declined|refused|turned down"
    r"|rejected)"
    rf" (?:it\b|the (?:\w+ )?(?:post|job|appointment|honou?r|nomination|position|role|offer)\b|to (?:serve"
    rf"|take {_OFFICE}|accept))"
    r"|,? but (?:(?:he|she|they) )?(?:declined|refused)(?=\s*(?:[.,;]|$))"
    r"|\b(?:refused|declined|failed) to (?:confirm|ratify|approve|endorse|sanction) "
    rf"(?:him|her|them|it|(?:the|his|her) {_CHOICE})\b"
    rf"|\b(?:the|his|her|that|this) {_CHOICE} (?:was|were) (?:\w+ly |later |then )?"
    r"(?:rescinded|withdrawn|blocked|vetoed|never confirmed|not confirmed|never ratified|not ratified|cancelled"
    r"|annulled|overturned|quashed|set aside|nullified|invalidated|voided|declared (?:null and )?(?:void|invalid))\b",
    re.IGNORECASE,
)
_FELL_THROUGH = re.compile(
    r"(?:(?!\b(?:and|but|when|because|after|before)\b)[^.;:,]){0,80}?\s(?:fell through|came to nothing"
    r"|never (?:took effect|happened|materiali[sz]ed)"
    r"|did not (?:go ahead|take effect|happen|materiali[sz]e))\b"
)
_GOES_ON = re.compile(
    r"\W*+(?:But |However,? |In the (?:end|event),? )*+(?:he|she|they|it|the|his|her|that)\b", re.IGNORECASE
)
"""How the next sentence begins where it goes on with whoever was chosen."""


def untaken(scene: Scene, trigger: int) -> Modality | None:
    """DENIED where somebody chosen for a post is said never to have entered it."""
    if scene.kinds[trigger] not in (Symbol.APPOINT, Symbol.APPOINTMENT):
        return None
    text, sentence = scene.setting.text, scene.sentence.span
    if _NOT_ENTERED.search(text, scene.chunks[trigger].end, min(sentence.end, scene.chunks[trigger].end + _AFTER)):
        return Modality.DENIED
    if scene.kinds[trigger] is Symbol.APPOINTMENT and _FELL_THROUGH.match(
        text, scene.chunks[trigger].end, sentence.end
    ):
        return Modality.DENIED
    following = text[sentence.end : sentence.end + _NEXT].partition(". ")[0]
    is_same = _GOES_ON.match(following) is not None and _NOT_ENTERED.search(following) is not None
    return Modality.DENIED if is_same else None
