"""Enumerations made here are those that `enum` makes."""

import copy
import enum
import pickle
from typing import Any

import pytest

from tui import choices

CLASSES = '''
class Colour(StrEnum):
    """A colour."""

    RED = "red"
    DARK_RED = "dark red"

    @property
    def is_dark(self) -> bool:
        return self is not Colour.RED


class Size(IntEnum):
    SMALL = 1
    LARGE = 20
'''


def made_by(module: Any) -> Any:
    names = {"StrEnum": module.StrEnum, "IntEnum": module.IntEnum, "__name__": __name__}
    exec(CLASSES, names)
    return names


OURS, THEIRS = made_by(choices), made_by(enum)
Colour, Size = OURS["Colour"], OURS["Size"]  # to be found by their names, as what is pickled is
MEMBERS = [("Colour", "RED", "red"), ("Colour", "DARK_RED", "dark red"), ("Size", "SMALL", 1), ("Size", "LARGE", 20)]
EACH = pytest.mark.parametrize(("name", "member", "value"), MEMBERS)


@EACH
def test_a_member_is_shown_as_theirs(name: str, member: str, value: Any) -> None:
    ours, theirs = (getattr(made[name], member) for made in (OURS, THEIRS))
    assert (str(ours), repr(ours), f"{ours}", f"{ours:>9}") == (str(theirs), repr(theirs), f"{theirs}", f"{theirs:>9}")
    assert (ours.name, ours.value, type(ours.value)) == (theirs.name, theirs.value, type(value))
    assert ours == theirs == value
    assert isinstance(ours, OURS[name])


@EACH
def test_there_is_one_of_each(name: str, member: str, value: Any) -> None:
    made = OURS[name]
    one = getattr(made, member)
    assert made(value) is made(one) is one
    assert pickle.loads(pickle.dumps(one)) is copy.deepcopy(one) is one
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("name", ["Colour", "Size"])
def test_a_class_knows_its_members(name: str) -> None:
    ours, theirs = OURS[name], THEIRS[name]
    assert [*ours] == [*theirs]
    assert len(ours) == len(theirs)
    assert frozenset(ours) == {*theirs.__members__.values()} == {each.value for each in theirs}


@pytest.mark.parametrize("name", ["Colour", "Size"])
@pytest.mark.parametrize("value", ["blue", 2, None, []])
def test_nothing_else_is_a_member(name: str, value: Any) -> None:
    ours, theirs = (_refusal(made[name], value) for made in (OURS, THEIRS))
    assert ours == theirs


def _refusal(made: Any, value: Any) -> str:
    with pytest.raises(ValueError, match="is not a valid") as told:
        made(value)
    return str(told.value)


def test_a_member_has_what_its_class_says() -> None:
    assert (Colour.DARK_RED.is_dark, Colour.RED.is_dark) == (True, False)
    match Colour("red"):
        case Colour.RED:
            pass
        case _:
            pytest.fail("not matched")
