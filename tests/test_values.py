"""Values made here are in all respects those that `dataclasses` makes, and loading them is cheap."""

import dataclasses
import pickle
import subprocess
import sys
from typing import Any

import pytest

from tests.invented import invented
from tui import values

CLASSES = '''
@dataclass(frozen=True, slots=True)
class Point:
    """A point."""

    x: int
    y: int = 2

    def __len__(self) -> int:
        return self.x + self.y


@dataclass(frozen=True, slots=True)
class Named(Point):
    name: str = "n"
    others: dict[str, int] = field(default_factory=dict)
    before: object = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late(Named):
    index: int

    def __repr__(self) -> str:
        return "late"


@dataclass(frozen=True, slots=True, eq=False)
class Same:
    x: int


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


class Plain(Point):
    pass
'''


def made_by(module: Any) -> Any:
    names = {"dataclass": module.dataclass, "field": module.field, "__name__": f"made_by_{module.__name__}"}
    exec(CLASSES, names)
    return names


OURS, THEIRS = made_by(values), made_by(dataclasses)
BOTH = pytest.mark.parametrize("make", [OURS, THEIRS], ids=["ours", "theirs"])
VALUES: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("Point", (1,), {}),
    ("Point", (1, 3), {}),
    ("Point", (), {"y": 3, "x": 1}),
    ("Plain", (1, 3), {}),
    ("Named", (1, 3, "a", {"b": 2}, "c"), {}),
    ("Named", (1,), {"name": "a"}),
    ("Late", (1,), {"index": 3}),
    ("Nothing", (), {}),
]
CALLS = [*VALUES, ("Point", (), {}), ("Point", (1, 2, 3), {}), ("Point", (1,), {"z": 1}), ("Late", (1,), {})]


def outcome(call: Any) -> str:
    try:
        return repr(call())
    except (TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize(("name", "given", "named"), CALLS)
def test_a_value_is_made_shown_and_refused_as_theirs(name: str, given: tuple[Any, ...], named: dict[str, Any]) -> None:
    ours, theirs = (outcome(lambda make=make: make[name](*given, **named)) for make in (OURS, THEIRS))
    assert ours.removeprefix("TypeError: ") == theirs.removeprefix("TypeError: ").replace(
        f"{name}.__init__", "__init__"
    )


@BOTH
def test_values_are_equal_by_class_and_fields(make: Any) -> None:
    point, named = make["Point"], make["Named"]
    assert point(1) == point(1, 2) != point(2, 2)
    assert point(1) != named(1)
    assert point(1) != make["Plain"](1)
    assert point(1) != (1, 2)
    assert hash(point(1)) == hash(point(1, 2)) == hash((1, 2))
    assert make["Nothing"]() == make["Nothing"]()
    one, other = make["Same"](1), make["Same"](1)
    assert one != other
    assert {one, one, other} == {other, one}


@BOTH
def test_values_stay_as_they_are(make: Any) -> None:
    value = make["Named"](1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'x'"):
        value.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'x'"):
        del value.x
    assert not hasattr(value, "__dict__")


@BOTH
def test_a_default_that_is_made_is_made_for_each(make: Any) -> None:
    assert make["Named"](1).others is not make["Named"](1).others


@BOTH
@pytest.mark.parametrize("replace", [values.replace, dataclasses.replace])
def test_either_replace_changes_either_value(make: Any, replace: Any) -> None:
    value = make["Late"](1, index=3)
    changed = replace(value, y=5, index=4)
    assert (changed.x, changed.y, changed.index, changed.others) == (1, 5, 4, {})
    assert type(changed) is make["Late"]
    assert changed.others is value.others
    with pytest.raises(TypeError):
        replace(value, z=1)


@pytest.mark.parametrize("name", ["Point", "Named", "Late", "Nothing"])
def test_dataclasses_knows_ours(name: str) -> None:
    def told(make: Any) -> list[tuple[Any, ...]]:
        return [(each.name, each.default, each.repr, each.kw_only) for each in dataclasses.fields(make[name])]

    assert told(OURS) == told(THEIRS)
    assert OURS[name].__match_args__ == THEIRS[name].__match_args__
    assert OURS[name].__doc__ in (THEIRS[name].__doc__, None)
    assert OURS[name].__qualname__ == name
    assert dataclasses.fields(OURS[name])[:1] == dataclasses.fields(OURS[name])[:1], "made anew each time"


def test_values_are_pickled() -> None:
    harbour = invented()
    again = pickle.loads(pickle.dumps(harbour))
    assert again == harbour
    assert again.events is not harbour.events


def test_loading_them_loads_nothing_else_of_weight() -> None:
    command = [sys.executable, "-c", "import sys, tui.values; print(*sys.modules)"]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not {"dataclasses", "inspect"} & set(loaded)
