"""Bodies that are something else too: buildings that one leaves without leaving a post, inquiries that one leads."""

from tui.analysis.chunks import Work
from tui.analysis.rules.tenures.telling import POINT
from tui.analysis.scenes import Scene
from tui.analysis.times import dated

_HOUSES = frozenset(
    (
        "studio", "house", "hall", "hotel", "court", "palace", "street", "airport", "station", "chapel", "castle",
        "prison",
    )
)  # fmt: skip
_SEATS_OF_POWER = frozenset(("treasury", "pentagon", "kremlin", "capitol", "parliament"))


def is_walked_out_of(scene: Scene, verb: int, body: int) -> bool:
    """Whether the body left is a building: "Tom Reed leaves Brook House after an interview", "left the Treasury to"."""
    words = (scene.body(body) or "").lower().split()
    if scene.verb(verb) != "leave" or not words or dated(scene, verb, body, POINT) is not None:
        return False
    is_seat = words[-1] in _SEATS_OF_POWER or words[:2] == ["white", "house"]
    return is_seat or (scene.form(verb) in ("s", "ing") and words[-1].rstrip("s") in _HOUSES)


def is_inquiry(scene: Scene, at: int) -> bool:
    """Whether a work is a body too, for whoever leads it: "chairs the public inquiry"."""
    work = scene.chunks[at].value
    noun = work.noun if isinstance(work, Work) else scene.words(at)
    return noun.lower().split()[-1] in ("inquiry", "enquiry", "review", "investigation")
