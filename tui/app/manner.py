"""How the explorer looks and what it listens to, as its user prefers it."""

from tui import resources
from tui.app.bindings import KEYS, Keys
from tui.errors import SettingsError
from tui.preferences import Preferences
from tui.values import dataclass

THEME = "terminal"
"""The theme where none is chosen."""


@dataclass(frozen=True, slots=True)
class Manner:
    """The table of keys, the theme, and whether the mouse is listened to from the start."""

    keys: Keys = KEYS
    theme: str = THEME
    has_mouse: bool = False


PLAIN = Manner()
"""The manner where nothing is preferred."""


def manner_of(preferences: Preferences) -> Manner:
    """The manner that was asked for.

    Raises:
        SettingsError: A key or the theme is none that there is.
    """
    themes = resources.themes()
    theme = preferences.theme or THEME
    if theme not in themes:
        raise SettingsError(f"There is no theme “{theme}”; there are {', '.join(themes[:-1])} and {themes[-1]}.")
    if not preferences.keys:
        return Manner(theme=theme, has_mouse=bool(preferences.mouse))
    from tui.app.remapping import remapped  # what it loads, few need

    return Manner(remapped(preferences.keys, preferences.file), theme, bool(preferences.mouse))
