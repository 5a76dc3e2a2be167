"""Frozen values as `dataclasses` makes them, for the modules that every start loads; type checkers see the original.

`dataclasses` loads `inspect` and compiles six functions a class while it is imported: a quarter of a whole look-up.
Here a method that depends on the fields is compiled when it is first called, and the rest is shared by all classes.
"""

from collections.abc import Callable, Iterable

from tui.notation import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass", "field", "replace"]

_NONE: Any = object()
_FIELDS = "__fields_of_values__"


class _Field:
    """How a field comes to its value where none is given; whether it is shown, and whether it must be named."""

    def __init__(self, default: Any = _NONE, factory: Any = _NONE, is_shown: bool = True) -> None:
        self.default, self.factory, self.is_shown = default, factory, is_shown
        self.is_named = False


def _field(*, default: Any = _NONE, default_factory: Any = _NONE, repr: bool = True) -> Any:
    """As `dataclasses.field`."""
    return _Field(default, default_factory, repr)


def _replace(value: Any, /, **changes: Any) -> Any:
    """As `dataclasses.replace`."""
    cls = value.__class__
    if cls not in _readers:
        _readers[cls] = _reader(getattr(cls, _FIELDS, None) or cls.__dataclass_fields__)
    return cls(**(_readers[cls](value) | changes))


_readers: dict[type, Callable[[Any], dict[str, Any]]] = {}


def _reader(fields: Iterable[str]) -> Callable[[Any], dict[str, Any]]:
    """What gives all fields of a value at once: one call for each is most of what a change costs."""
    from operator import attrgetter

    names = tuple(fields)
    read = attrgetter(*names, "__class__", "__class__")  # of a single one it makes no tuple
    return lambda value: dict(zip(names, read(value), strict=False))


def _dataclass(*, frozen: bool, slots: bool, eq: bool = True, kw_only: bool = False) -> Callable[[type], type]:
    """As `dataclasses.dataclass`; always frozen and with slots."""
    assert frozen
    assert slots
    return lambda cls: _made(cls, eq, kw_only)


def _made(cls: type, eq: bool, kw_only: bool) -> type:
    """The class anew with slots for its fields, and the methods of values but for those it has."""
    inherited: dict[str, _Field] = {}
    for base in reversed(cls.__mro__[1:]):
        inherited |= base.__dict__.get(_FIELDS, {})
    own = {}
    for name in cls.__annotations__:
        given = cls.__dict__.get(name, _NONE)
        own[name] = given if isinstance(given, _Field) else _Field(given)
        own[name].is_named = kw_only
    fields = inherited | own
    dropped = {"__dict__", "__weakref__", *own}
    body = {name: value for name, value in cls.__dict__.items() if name not in dropped}
    methods = {name: method for name, method in _METHODS.items() if eq or name not in ("__eq__", "__hash__")}
    made = type(cls)(
        cls.__name__,
        cls.__bases__,
        {
            **methods,
            "__init__": _written_later("__init__", _init_text),
            "__match_args__": tuple(name for name, each in fields.items() if not each.is_named),
            "__dataclass_fields__": _Original(),
            **body,
            _FIELDS: fields,
            "__slots__": tuple(name for name in own if name not in inherited),
        },
    )
    made.__qualname__ = cls.__qualname__
    return made


def _written_later(name: str, text_of: Callable[[str, dict[str, _Field]], str]) -> Any:
    """A method that is compiled for the class of the value it is first called for."""

    def first(self: Any, *values: Any, **named: Any) -> Any:
        cls = next(each for each in self.__class__.__mro__ if _FIELDS in each.__dict__)
        fields: dict[str, _Field] = getattr(cls, _FIELDS)
        known = {"none": _NONE} | {f"set_{each}": getattr(cls, each).__set__ for each in fields}
        for each, told in fields.items():
            known |= {f"default_{each}": told.default, f"make_{each}": told.factory}
        exec(text_of(name, fields), known)
        setattr(cls, name, known[name])
        return known[name](self, *values, **named)

    return first


def _init_text(name: str, fields: dict[str, _Field]) -> str:
    asked, sets = ["self"], []
    for each, told in sorted(fields.items(), key=lambda field: field[1].is_named):
        if told.is_named and "*" not in asked:
            asked.append("*")
        if told.factory is not _NONE:
            asked.append(f"{each}=none")
            sets.append(f" set_{each}(self, make_{each}() if {each} is none else {each})")
        else:
            asked.append(each if told.default is _NONE else f"{each}=default_{each}")
            sets.append(f" set_{each}(self, {each})")
    return "\n".join([f"def {name}({', '.join(asked)}):", *sets, " return"])


def _eq_text(name: str, fields: dict[str, _Field]) -> str:
    mine, its = (f"({''.join(f'{value}.{each}, ' for each in fields)})" for value in ("self", "other"))
    return f"def {name}(self, other):\n return {mine} == {its} if other.__class__ is self.__class__ else NotImplemented"


def _hash_text(name: str, fields: dict[str, _Field]) -> str:
    return f"def {name}(self):\n return hash(({''.join(f'self.{each}, ' for each in fields)}))"


def _shown(self: Any) -> str:
    fields: dict[str, _Field] = getattr(self, _FIELDS)
    shown = [f"{name}={getattr(self, name)!r}" for name, each in fields.items() if each.is_shown]
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *value: Any) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in getattr(self, _FIELDS)]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(getattr(self, _FIELDS), state, strict=True):
        object.__setattr__(self, name, value)


_METHODS: dict[str, Any] = {
    "__eq__": _written_later("__eq__", _eq_text),
    "__hash__": _written_later("__hash__", _hash_text),
    "__repr__": _shown,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _set_state,
}


class _Original:
    """What `dataclasses` would know of a class, for its `fields` and `replace`: made once, when one of them asks."""

    def __get__(self, value: Any, cls: type) -> Any:
        import dataclasses

        fields = []
        for name, each in getattr(cls, _FIELDS).items():
            told = {"default": each.default, "default_factory": each.factory}
            told = {key: given for key, given in told.items() if given is not _NONE}
            fields.append((name, object, dataclasses.field(**told, repr=each.is_shown, kw_only=each.is_named)))
        original = vars(dataclasses.make_dataclass(cls.__name__, fields))["__dataclass_fields__"]
        cls.__dataclass_fields__ = original  # type: ignore[attr-defined]
        return original


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
