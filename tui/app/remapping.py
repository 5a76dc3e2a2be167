"""Keys as their user wants them: the table of bindings with other keys, or one sentence on why not."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from tui.app.bindings import KEYS, Key, Keys, Where, keys_of
from tui.errors import SettingsError
from tui.values import replace

KEPT = ("help", "back")
"""What keeps its keys, so that nobody is lost; so does all that is done while typing."""

_NAMED = "up|down|left|right|home|end|pageup|pagedown|insert|delete|backspace|tab|enter|escape|space|f[1-9]|f1[0-2]"
_PRESS = re.compile(rf"(?:(?:ctrl|alt|shift)\+)*(?:{_NAMED})|(?:ctrl|alt)\+[a-z]|\S")


def remapped(wanted: Mapping[str, Sequence[str]], file: str) -> Keys:
    """The table with other keys for some of its ids.

    Args:
        wanted: Keys by the id of what they shall do.
        file: Where that was said, for the error.

    Raises:
        SettingsError: An id is unknown or keeps its keys, a key is none, or one means two things.
    """
    for id, presses in wanted.items():
        if why := _refused(id, presses):
            raise SettingsError(f"In {file}: keys.{id} {why}.")
    table = tuple(replace(key, keys=tuple(wanted[key.id])) if key.id in wanted else key for key in KEYS)
    for where in Where:
        there = [*keys_of(where, table), *(keys_of(Where.EVERYWHERE, table) if where is not Where.EVERYWHERE else ())]
        _refuse_doubles([key for key in there if key.action], wanted, file)
    return table


def _refused(id: str, presses: Sequence[str]) -> str:
    """Why keys cannot be given to an id; nothing if they can."""
    known = {key.id: key for key in KEYS}
    if id not in known:
        near = get_close_matches(id, known, 1, 0)
        return f"is unknown; the nearest there is is {near[0]}"
    if id in KEPT or not known[id].action:
        return "keeps its keys, so that nobody is lost"
    if not presses:
        return "has no key"
    none = next((press for press in presses if not _PRESS.fullmatch(press)), None)
    return f"has “{none}”, which is no key such as x, ctrl+x, f5 or pagedown" if none is not None else ""


def _refuse_doubles(keys: Sequence[Key], wanted: Mapping[str, Sequence[str]], file: str) -> None:
    owners: dict[str, Key] = {}
    for key in keys:
        for press in key.keys:
            other = owners.setdefault(press, key)
            if other is not key and not {other.id, key.id}.isdisjoint(wanted):
                mine, its = (key, other) if key.id in wanted else (other, key)
                raise SettingsError(f"In {file}: keys.{mine.id} has “{press}”, which belongs to {its.id}.")
