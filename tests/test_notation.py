"""Types that only checkers tell apart cost nothing, and tuples with names are those that `typing` makes."""

import pickle
import subprocess
import sys
import typing
from typing import Any

import pytest

from tui import notation

TUPLES = '''
class Place(NamedTuple):
    """A place."""

    file: str
    line: int = 1
    column: int = 1

    @property
    def shown(self) -> str:
        return f"{self.file}:{self.line}"

    @classmethod
    def nowhere(cls) -> "Place":
        return cls("")
'''
CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("a",), {}),
    (("a", 2), {}),
    (("a", 2, 3), {}),
    (("a",), {"column": 3}),
    ((), {"line": 2, "file": "a"}),
]
WRONG: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((), {}),
    (("a", 1, 1, 1), {}),
    (("a",), {"file": "b"}),
    (("a",), {"row": 1}),
    ((), {"line": 2}),
    (("a", 1, 1), {"row": 1}),
]


def made_by(module: Any) -> Any:
    names = {"NamedTuple": module.NamedTuple, "__name__": __name__}
    exec(TUPLES, names)
    return names["Place"]


OURS, THEIRS = made_by(notation), made_by(typing)
BOTH = pytest.mark.parametrize("make", [OURS, THEIRS], ids=["ours", "theirs"])
Place = OURS  # to be found by its name, as what is pickled is


@pytest.mark.parametrize(("given", "named"), CALLS)
def test_a_tuple_is_made_and_shown_as_theirs(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = OURS(*given, **named), THEIRS(*given, **named)
    assert ours == theirs
    assert hash(ours) == hash(theirs)
    assert repr(ours) == repr(theirs)
    assert (ours.file, ours.line, ours.column, ours.shown) == (*theirs, theirs.shown)


@BOTH
@pytest.mark.parametrize(("given", "named"), WRONG)
def test_a_tuple_has_its_fields_and_no_others(make: Any, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        make(*given, **named)


@BOTH
def test_a_tuple_stays_as_it_is(make: Any) -> None:
    place = make("a")
    changed = place._replace(line=2)
    assert (type(changed), changed, place) == (make, ("a", 2, 1), ("a", 1, 1))
    with pytest.raises(AttributeError):
        place.file = "b"
    with pytest.raises(AttributeError):
        place.row = 1
    assert make.nowhere() == ("", 1, 1)
    assert make.__doc__ == "A place."


@BOTH
def test_a_tuple_is_matched_by_place_and_by_name(make: Any) -> None:
    match make("a", 2):
        case make(file, column=column):
            assert (file, column) == ("a", 1)
        case _:
            pytest.fail("not matched")


def test_tuples_are_pickled() -> None:
    again = pickle.loads(pickle.dumps(OURS("a", 2)))
    assert (type(again), again) == (OURS, ("a", 2, 1))


def test_what_checkers_tell_apart_is_the_same() -> None:
    name = notation.NewType("name", str)
    assert name("a") == "a"
    assert notation.cast("str | None", name("a")) == "a"


@pytest.mark.parametrize("module", ["notation", "choices"])
def test_loading_them_loads_nothing_of_weight(module: str) -> None:
    command = [sys.executable, "-c", f"import sys, tui.{module}; print(*sys.modules)"]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not {"typing", "enum", "re", "dataclasses", "inspect"} & set(loaded)
