"""Kinds of functions that are kept as objects, see `syntax/closure_classes.py`."""

import types
from typing import Any

from autotangent.kinds import UNKNOWN, ClassesKind, ClosureKind, Kind, ObjectKind, direct_parts, parts_of, with_parts
from autotangent.syntax.closure_classes import is_closure


def is_function_object(kind: Kind) -> bool:
    """A function that is kept as an object."""
    return isinstance(kind, ObjectKind) and is_closure(kind.cls)


def is_function(kind: Kind) -> bool:
    """A function, or an object that stands for one."""
    return isinstance(kind, ClosureKind) or is_function_object(kind)


def holds_closure(kind: Kind) -> bool:
    """Functions that are kept as objects are it, or in it."""
    return is_function_object(kind) or any(map(is_function_object, parts_of(kind)))


def holds_function(kind: Kind) -> bool:
    """A function that captured values, and is no object yet, is it, or in it."""
    return isinstance(kind, ClosureKind) or any(map(holds_function, direct_parts(kind)))


def function_itself(kind: Kind) -> Kind:
    """The kind of what a call gives that runs as it is: the functions themselves, not objects for them."""
    return UNKNOWN if is_function_object(kind) else with_parts(kind, function_itself)


def is_instance(cls: type, wanted: Any) -> bool:
    """What isinstance says of the function for which the object stands."""
    return issubclass(cls, wanted) or is_closure(cls) and issubclass(types.FunctionType, wanted)


def passes_as_function(kind: Kind, wanted: Any) -> bool:
    """Objects of several classes, one of which is what isinstance finds only in the function that it stands for."""
    options = kind.options if isinstance(kind, ClassesKind) else ()
    return any(is_function_object(o) and is_instance(o.cls, wanted) and not issubclass(o.cls, wanted) for o in options)
