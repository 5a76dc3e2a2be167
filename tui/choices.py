"""Enumerations as `enum` makes them, for the modules that every look-up loads; type checkers see the original.

Nothing else that a look-up asks for loads `enum`. A member here is its text or its number and no more.
"""

from tui.notation import TYPE_CHECKING, Any

__all__ = ["IntEnum", "StrEnum"]


class _Choices(type):
    """Makes what a class names its only values."""

    _members: dict[Any, Any]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        made = super().__new__(mcs, name, bases, {"__slots__": ()} | body)
        made._members = {}
        for each, value in body.items():
            if each[0] != "_" and isinstance(value, str | int):
                made._members[value] = super(_Choices, made).__call__(value)
                setattr(made, each, made._members[value])
        return made

    def __call__(cls, value: Any) -> Any:
        try:
            return cls._members[value]
        except (KeyError, TypeError):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}") from None

    def __iter__(cls) -> Any:
        return iter(cls._members.values())

    def __len__(cls) -> int:
        return len(cls._members)


def _name(member: Any) -> Any:
    return next(name for name, value in vars(member.__class__).items() if value is member)


def _shown(member: Any) -> str:
    return f"<{member.__class__.__name__}.{member.name}: {member.value!r}>"


def _remade(member: Any) -> tuple[Any, ...]:
    return member.__class__, (member.value,)


class _StrEnum(str, metaclass=_Choices):
    """As `enum.StrEnum`."""

    name, value = property(_name), property(str)
    __repr__, __reduce__ = _shown, _remade


class _IntEnum(int, metaclass=_Choices):
    """As `enum.IntEnum`."""

    name, value = property(_name), property(int)
    __repr__, __reduce__, __str__ = _shown, _remade, int.__repr__


if TYPE_CHECKING:
    from enum import IntEnum, StrEnum
else:
    StrEnum, IntEnum = _StrEnum, _IntEnum
