"""`settings.toml` of the user, whatever the corpus: keys, theme, mouse. What the environment says goes before it.

theme = "light"
mouse = true

[keys]
"event.next" = ["n", "down"]
copy = "c"

It is not `fasti.toml`: a folder that comes from elsewhere has no say in what a key does.
"""

import os
from collections.abc import Mapping

from tui.errors import SettingsError
from tui.settings import load_toml
from tui.values import dataclass, field

NAME = "settings.toml"
_SWITCHES = {"1": True, "0": False}


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was said of keys (by the id of what they do), theme and mouse, and in which file; "" or None for nothing."""

    file: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    theme: str = ""
    mouse: bool | None = None


def settings_file(environment: Mapping[str, str]) -> str:
    """Where the user's settings are, as the XDG specification has it; "" if no home is known."""
    folder = environment.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(folder):
        home = environment.get("HOME", "")
        folder = os.path.join(home, ".config") if home else ""
    return os.path.join(folder, "fasti", NAME) if folder else ""


def read_preferences(environment: Mapping[str, str]) -> Preferences:
    """What the user's settings say, and before them `FASTI_THEME` and `FASTI_MOUSE`.

    Raises:
        SettingsError: The file cannot be read or understood, or a variable of the environment cannot.
    """
    file = settings_file(environment)
    table = load_toml(file) if file else {}
    for key in table:
        if key not in ("keys", "theme", "mouse"):
            raise _error(file, key, "is unknown (known here: keys, theme, mouse)")
    theme, mouse = table.get("theme", ""), table.get("mouse")
    if not isinstance(theme, str):
        raise _error(file, "theme", "must be text in quotation marks")
    if not isinstance(mouse, bool | None):
        raise _error(file, "mouse", "must be true or false")
    said = environment.get("FASTI_MOUSE", "")
    if said and said not in _SWITCHES:
        raise SettingsError(f"FASTI_MOUSE must be 1 or 0, not “{said}”.")
    return Preferences(
        file, _keys(file, table.get("keys", {})), environment.get("FASTI_THEME") or theme, _SWITCHES.get(said, mouse)
    )


def _keys(file: str, table: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(table, dict):
        raise _error(file, "keys", "must be a table")
    keys = {}
    for id, presses in table.items():
        several = [presses] if isinstance(presses, str) else presses
        if not isinstance(several, list) or not all(isinstance(press, str) for press in several):
            raise _error(file, f"keys.{id}", "must be a key or a list of keys, each in quotation marks")
        keys[id] = tuple(dict.fromkeys(several))
    return keys


def _error(file: str, key: str, what: str) -> SettingsError:
    return SettingsError(f"In {file}: {key} {what}.")
