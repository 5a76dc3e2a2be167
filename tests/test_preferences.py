"""The user's own settings: where they are, what they say, and what is said of them where they say nonsense."""

import os
from pathlib import Path

import pytest

from tui.app.bindings import KEYS, Where, footer_hints, help_hints, meaning
from tui.app.manner import PLAIN, Manner, manner_of
from tui.errors import SettingsError
from tui.preferences import Preferences, read_preferences, settings_file


def written(folder: Path, text: str) -> dict[str, str]:
    """An environment whose settings say this."""
    file = folder / "fasti" / "settings.toml"
    file.parent.mkdir()
    file.write_text(text, "utf-8")
    return {"XDG_CONFIG_HOME": str(folder)}


def manner(folder: Path, text: str) -> Manner:
    return manner_of(read_preferences(written(folder, text)))


def test_the_file_is_where_the_xdg_specification_has_it() -> None:
    assert settings_file({"XDG_CONFIG_HOME": "/x", "HOME": "/home/ana"}) == "/x/fasti/settings.toml"
    assert settings_file({"XDG_CONFIG_HOME": "x", "HOME": "/home/ana"}) == "/home/ana/.config/fasti/settings.toml"
    assert settings_file({}) == ""


def test_without_a_file_all_is_as_it_is(tmp_path: Path) -> None:
    assert manner_of(read_preferences({"XDG_CONFIG_HOME": str(tmp_path)})) == PLAIN
    assert read_preferences({}) == Preferences()


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    said = written(tmp_path, 'theme = "light"')
    assert read_preferences(said).theme == "light"
    assert read_preferences({**said, "FASTI_THEME": "mono"}).theme == "mono"


def test_the_mouse_is_listened_to_only_where_that_was_asked_for(tmp_path: Path) -> None:
    said = written(tmp_path, "mouse = true")
    assert not PLAIN.has_mouse
    assert manner_of(read_preferences(said)).has_mouse
    assert not manner_of(read_preferences({**said, "FASTI_MOUSE": "0"})).has_mouse
    assert manner_of(read_preferences({"FASTI_MOUSE": "1"})).has_mouse
    with pytest.raises(SettingsError, match="FASTI_MOUSE must be 1 or 0, not “yes”"):
        read_preferences({"FASTI_MOUSE": "yes"})


def test_a_key_does_what_it_is_said_to_do_and_the_old_one_no_longer(tmp_path: Path) -> None:
    keys = manner(tmp_path, '[keys]\n"event.next" = ["ü", "ctrl+n"]\n"pane.down" = "f7"\n').keys
    pressed = meaning(Where.BROWSE, "ü", keys=keys)
    assert pressed
    assert pressed.id == "event.next"
    assert meaning(Where.BROWSE, "j", keys=keys) is None
    assert ("ü k", "event") in [(hint.keys, hint.what) for hint in footer_hints(Where.BROWSE, keys)]
    shown = {hint.what: hint.keys for hint in help_hints(keys=keys)}
    assert (shown["next event"], shown["the pane that is chosen a line down"]) == ("ü ^n", "F7")


def test_two_keys_may_change_places(tmp_path: Path) -> None:
    keys = manner(tmp_path, '[keys]\ncopy = "u"\nundo = "y"\n').keys
    assert [meaning(Where.BROWSE, press, keys=keys).id for press in "uy"] == ["copy", "undo"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[keys]\ncpoy = "c"', "keys.cpoy is unknown; the nearest there is is copy."),
        ('[keys]\ncopy = "c"', "keys.copy has “c”, which belongs to conflict.next."),
        ('[keys]\n"read.find" = "?"', "keys.read.find has “?”, which belongs to help."),
        ('[keys]\nquit = "j"', "keys.quit has “j”, which belongs to event.next."),
        ('[keys]\ncopy = "w"\nundo = "w"', "keys.copy has “w”, which belongs to undo."),
        ("[keys]\ncopy = []", "keys.copy has no key."),
        ('[keys]\ncopy = ""', "keys.copy has “”, which is no key such as x, ctrl+x, f5 or pagedown."),
        ('[keys]\ncopy = "copy"', "keys.copy has “copy”, which is no key such as x, ctrl+x, f5 or pagedown."),
        ('[keys]\nhelp = "h"', "keys.help keeps its keys, so that nobody is lost."),
        ('[keys]\n"typing.accept" = "tab"', "keys.typing.accept keeps its keys, so that nobody is lost."),
        ("[keys]\ncopy = 3", "keys.copy must be a key or a list of keys, each in quotation marks."),
        ("keys = 3", "keys must be a table."),
        ("theme = 3", "theme must be text in quotation marks."),
        ("mouse = 1", "mouse must be true or false."),
        ("colour = 3", "colour is unknown (known here: keys, theme, mouse)."),
    ],
)
def test_what_cannot_be_is_one_sentence(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(SettingsError) as refused:
        manner(tmp_path, text)
    assert str(refused.value) == f"In {tmp_path}/fasti/settings.toml: {why}"


def test_a_theme_that_is_none_is_told_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refused:
        manner(tmp_path, 'theme = "sepia"')
    assert str(refused.value) == "There is no theme “sepia”; there are contrast, dark, light, mono and terminal."


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"Cannot read .*settings\.toml: "):
        manner(tmp_path, "keys = [")


def test_every_key_that_does_something_can_be_another(tmp_path: Path) -> None:
    ids = [key.id for key in KEYS if key.action and key.id not in ("help", "back")]
    lines = [f'"{id}" = "{chr(0x4E00 + number)}"' for number, id in enumerate(ids)]
    keys = manner(tmp_path, os.linesep.join(["[keys]", *lines])).keys
    assert [key.keys for key in keys if key.id in ids] == [(chr(0x4E00 + number),) for number in range(len(ids))]
