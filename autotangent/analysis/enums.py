"""What is known of the members of an Enum."""

import enum
import functools
import operator
from collections.abc import Callable
from typing import Any

from autotangent.joined import join
from autotangent.kinds import UNKNOWN, Kind, ObjectKind

SHOWN = ("name", "value")


def member_kind(cls: Any, classify: Callable[[Any, str], Kind]) -> Kind:
    """The kind of all members of a class; UNKNOWN if it is no Enum."""
    return _joined(list(cls), cls.__name__, classify) if is_enum(cls) else UNKNOWN


def attribute_kind(cls: Any, name: str, classify: Callable[[Any, str], Kind]) -> Kind:
    """The kind of the names or values of all members."""
    return _joined([getattr(m, name) for m in cls], name, classify)


def is_enum(cls: Any) -> bool:
    """An Enum that has members."""
    return isinstance(cls, enum.EnumMeta) and len(cls) > 0


def combines(function: Any, kinds: list[Kind]) -> bool:
    """A member of a Flag comes of members: first | second, ~first."""
    first = kinds[0]
    member = isinstance(first, ObjectKind) and not first.attributes and all(k == first for k in kinds)
    if not member or not issubclass(first.cls, enum.Flag):
        return False
    method = getattr(first.cls, f"__{function.__name__.rstrip('_')}__", None)
    return function in (operator.or_, operator.and_, operator.xor, operator.invert) and method.__module__ == "enum"


def _joined(values: list[Any], path: str, classify: Callable[[Any, str], Kind]) -> Kind:
    return functools.reduce(join, (classify(v, path) for v in values))
