"""`settings.toml` of the user, whatever the corpus: keys and theme. What the environment says goes before it.

theme = "light"

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


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was said of keys, by the id of what they do, and of the theme, and in which file; "" for nothing."""

    file: str = ""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    theme: str = ""


def settings_file(environment: Mapping[str, str]) -> str:
    """Where the user's settings are, as the XDG specification has it; "" if no home is known."""
    folder = environment.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(folder):
        home = environment.get("HOME", "")
        folder = os.path.join(home, ".config") if home else ""
    return os.path.join(folder, "fasti", NAME) if folder else ""


def read_preferences(environment: Mapping[str, str]) -> Preferences:
    """What the user's settings say, and before them `FASTI_THEME`.

    Raises:
        SettingsError: The file cannot be read or understood.
    """
    file = settings_file(environment)
    table = load_toml(file) if file else {}
    for key in table:
        if key not in ("keys", "theme"):
            raise _error(file, key, "is unknown (known here: keys, theme)")
    theme = table.get("theme", "")
    if not isinstance(theme, str):
        raise _error(file, "theme", "must be text in quotation marks")
    return Preferences(file, _keys(file, table.get("keys", {})), environment.get("FASTI_THEME") or theme)


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
