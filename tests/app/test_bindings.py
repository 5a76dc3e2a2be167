"""The table of keys: complete, without clashes, and everywhere it is promised."""

import pytest

from tui.app.app import Explorer
from tui.app.bindings import KEYS, UNMOVED, Key, Where, footer_hints, help_hints, keys_of
from tui.app.screens.browse import BrowseScreen
from tui.app.screens.document import DocumentScreen
from tui.app.screens.page import Page
from tui.frame.views import Tab

SCREENS: dict[Where, type[Page]] = {Where.BROWSE: BrowseScreen, Where.DOCUMENT: DocumentScreen}


@pytest.mark.parametrize("key", [key for key in KEYS if key.action], ids=lambda key: key.id)
def test_every_key_does_something(key: Key) -> None:
    action = f"action_{key.action.partition('(')[0]}"
    assert callable(getattr(SCREENS.get(key.where, Explorer), action))


def test_no_key_means_two_things_on_one_screen() -> None:
    for where in SCREENS:
        pressed = [press for key in keys_of(where) for press in key.keys]
        assert len(pressed) == len(set(pressed))
    assert len({key.id for key in KEYS}) == len(KEYS)


def test_help_names_every_key() -> None:
    assert [(hint.keys, hint.what) for hint in help_hints()] == [
        (key.shown, key.what) for where in Where for key in keys_of(where)
    ]


@pytest.mark.parametrize("pane", Tab)
def test_help_begins_with_what_the_chosen_pane_can_do_and_names_every_key_once(pane: Tab) -> None:
    hints = help_hints(pane=pane)
    assert hints[0].where == pane.heading
    assert sorted((hint.keys, hint.what) for hint in hints) == sorted((key.shown, key.what) for key in KEYS)


def test_the_footer_names_help_on_every_screen() -> None:
    for where in SCREENS:
        assert ("?", "all keys") in [(hint.keys, hint.what) for hint in footer_hints(where)]


def test_the_keys_that_have_ends_say_so() -> None:
    ends = {id for ids in UNMOVED.values() for id in ids}
    moving = {key.id for key in KEYS if key.action.startswith(("move", "page", "to_end", "scroll", "turn", "zoom"))}
    assert moving <= ends <= {key.id for key in KEYS}
