"""What the reader prefers: the settings file, before it the environment, before both the command line."""

import os

from tui.cli.grammar import Options
from tui.notation import TYPE_CHECKING
from tui.preferences import read_preferences
from tui.values import replace

if TYPE_CHECKING:
    from tui.app.manner import Manner


def preferred(options: Options) -> "Manner":
    """How the explorer is to look and what it is to listen to.

    Raises:
        SettingsError: A setting cannot be understood.
    """
    from tui.app.manner import manner_of

    asked = read_preferences(os.environ)
    return manner_of(replace(asked, theme=options.theme or asked.theme, mouse=options.mouse or asked.mouse))
