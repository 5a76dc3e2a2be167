"""What annotations ask for as a program runs, for the modules that every look-up loads; type checkers see `typing`.

`typing` loads `re` and `enum`, and all three take longer than the answer. Here types that only checkers tell apart are
plain ones, and a class of tuples compiles nothing.
"""

from collections.abc import Mapping
from operator import itemgetter

__all__ = ["TYPE_CHECKING", "Any", "NamedTuple", "NewType", "NoReturn", "TextIO", "TypeVar", "cast", "overload"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NamedTuple, NewType, NoReturn, TextIO, TypeVar, cast, overload
else:
    Any = NoReturn = TextIO = object


class _Tuples(type):
    """Makes what a class annotates the names of the places of its tuples."""

    _fields: tuple[str, ...] = ()
    _defaults: Mapping[str, Any] = {}

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        made = super().__new__(mcs, name, bases, {"__slots__": ()} | body)
        if bases != (tuple,):
            made._fields = tuple(made.__annotations__)
            made._defaults = {field: body[field] for field in made._fields if field in body}
            places = {field: property(itemgetter(place)) for place, field in enumerate(made._fields)}
            for field, value in {**places, "__match_args__": made._fields}.items():
                setattr(made, field, value)
        return made

    def filled(cls, values: tuple[Any, ...], named: Mapping[str, Any]) -> tuple[Any, ...]:
        """The values of all fields: by place, by name, or by default.

        Raises:
            TypeError: There are too few or others.
        """
        missing = len(cls._fields) - len(values)
        if not named and 0 < missing <= len(cls._defaults):
            return values + tuple(cls._defaults.values())[-missing:]
        told = {**cls._defaults, **dict(zip(cls._fields, values, strict=False)), **named}
        is_twice = not named.keys().isdisjoint(cls._fields[: len(values)])
        if missing < 0 or is_twice or told.keys() != set(cls._fields):
            raise TypeError(f"{cls.__name__} has the fields {', '.join(cls._fields)}")
        return tuple(told[field] for field in cls._fields)


class _NamedTuple(tuple[Any, ...], metaclass=_Tuples):
    """As `typing.NamedTuple`, with `_fields` and `_replace`."""

    def __new__(cls, *values: Any, **named: Any) -> Any:
        if named or len(values) != len(cls._fields):
            values = cls.filled(values, named)
        return tuple.__new__(cls, values)

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        told = (f"{name}={value!r}" for name, value in zip(self.__class__._fields, self, strict=True))
        return f"{self.__class__.__name__}({', '.join(told)})"

    def _replace(self, **changes: Any) -> Any:
        return self.__class__(**dict(zip(self.__class__._fields, self, strict=True)) | changes)


def _type_variable(*_: Any, **__: Any) -> Any:
    return object


def _same(*given: Any) -> Any:
    return given[-1]


if not TYPE_CHECKING:
    NamedTuple, NewType, TypeVar, cast, overload = _NamedTuple, _same, _type_variable, _same, _same
