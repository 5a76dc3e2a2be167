"""Bodies that are buildings too, which one leaves without leaving a post."""

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
