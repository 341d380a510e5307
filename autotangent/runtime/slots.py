"""Attributes and items that an object or a dict may not have had before a store."""

from typing import Any

import numpy as np

NUMBERS = (int, float, complex, np.number)
ABSENT: Any = type("Absent", (), {"__repr__": lambda self: "ABSENT"})()


class Slot:
    """A box with what is held in one place."""

    __slots__ = ("held",)

    def __init__(self, held: Any):
        self.held = held


def held(x: Any, name: str) -> Any:
    """What an object itself holds as an attribute, ABSENT where it holds none.

    >>> class Tank: level = 1.0
    >>> held(Tank(), "level")
    ABSENT
    """
    space = getattr(x, "__dict__", None)
    if space is not None and name in space:
        return space[name]
    return ABSENT if space is not None and not in_slot(x, name) else getattr(x, name, ABSENT)


def hold(x: Any, name: str, value: Any) -> None:
    """Let an object hold what `held` gave, or nothing.

    >>> class Tank: level = 1.0
    >>> tank = Tank(); before = held(tank, "level"); tank.level = 2.0; hold(tank, "level", before); tank.level
    1.0
    """
    if value is not ABSENT:
        object.__setattr__(x, name, value)
    elif held(x, name) is not ABSENT:
        object.__delattr__(x, name)


def held_at(d: Any, key: Any) -> Any:
    """What a dict holds under a key, ABSENT where it has none.

    >>> held_at({"a": 1.0}, "b")
    ABSENT
    """
    return dict.get(d, key, ABSENT)


def hold_at(d: Any, key: Any, value: Any) -> None:
    """Let a dict hold what `held_at` gave, or nothing.

    >>> d = {"a": 1.0}; before = held_at(d, "b"); d["b"] = 2.0; hold_at(d, "b", before); d
    {'a': 1.0}
    """
    if value is not ABSENT:
        d[key] = value
    else:
        d.pop(key, None)


def attributes(x: Any) -> dict[str, Any] | None:
    """All that an object holds, in `__dict__` and `__slots__`; None for an object without such a place.

    >>> class Tank: __slots__ = ("level", "area")
    >>> tank = Tank(); tank.level = 1.0; attributes(tank), attributes(1.0)
    ({'level': 1.0}, None)
    """
    names = [name for cls in type(x).__mro__ for name in slots_of(cls)]
    space = getattr(x, "__dict__", None)
    if space is None and not names:
        return None
    return {name: getattr(x, name) for name in names if hasattr(x, name)} | dict(space or {})


def in_slot(x: Any, name: str) -> bool:
    """The attribute has a place of its own in the objects of the class."""
    return any(name in slots_of(cls) for cls in type(x).__mro__)


def slots_of(cls: type) -> tuple[str, ...]:
    """The attributes that a class gives its objects a place for."""
    slots = vars(cls).get("__slots__", ())
    names = (slots,) if isinstance(slots, str) else tuple(slots)
    return tuple(n for n in names if n not in ("__dict__", "__weakref__"))
