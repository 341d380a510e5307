"""Facts joined where paths meet, and the facts of elements."""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.joined import join
from autotangent.kinds import (
    INT,
    MISSING,
    NO_RETURN,
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    NoneKind,
    NoReturnKind,
    ScalarKind,
    TupleKind,
    Value,
    as_optional,
    boxed,
    with_parts,
)
from autotangent.rules.result_kinds import array_of
from autotangent.structs import replace

Env = dict[str, Value]

OF_REAL = {np.isrealobj: True, np.iscomplexobj: False}


def in_hand(value: Value) -> Value:
    """An array that has a name or is read from a container has one size, though it may be any."""
    kind = value.kind
    if not isinstance(kind, ArrayKind) or kind.axes is None or not any(map(ax.moving, kind.axes)):
        return value
    return replace(value, kind=replace(kind, axes=ax.in_hand(kind.axes)))


def name_sizes(env: Env, before: Env, label: str) -> None:
    """At the head of a loop: an int or an axis that a turn may have changed is named after the variable, and of the
    items of a container it may be any size."""
    for name, value in env.items():
        old = before.get(name)
        if old == value:
            continue
        if value.size is not None and old is None and "@" in str(value.size):
            env[name] = value = replace(value, size=None)
        if of_any_size(value):
            env[name] = replace(value, size=f"?{name}{label}")
            continue
        if isinstance(value.kind, ArrayKind) and value.kind.axes is not None:
            known = getattr(None if old is None else old.kind, "axes", None) or ()
            kind: Kind = replace(value.kind, axes=_head_axes(value.kind.axes, known, name, label))
        else:
            kind = _of_any_size(value.kind)
        if kind != value.kind:
            env[name] = Value(kind, varied=value.varied, started=value.started)


def _head_axes(axes: tuple, before: tuple, name: str, label: str) -> tuple:
    if not before:
        before = tuple(None if isinstance(a, str) and "@" in a else a for a in axes)
    found = []
    for k, axis in enumerate(axes):
        kept = isinstance(axis, int) or len(before) == len(axes) and axis == before[k]
        found.append(axis if kept else f"{'' if ax.not_one(axis) else '?'}{name}.{k}{label}")
    return tuple(found)


def _of_any_size(kind: Kind) -> Kind:
    match kind:
        case ArrayKind(_, axes) if axes is not None:
            return replace(kind, axes=tuple(ax.any_size(a) if isinstance(a, str) and "@" in a else a for a in axes))
    return with_parts(kind, _of_any_size)


def in_list(item: Kind) -> Kind:
    """What is found in a list: that of one which is empty as far as one knows may be anything."""
    return UNKNOWN if item == NO_RETURN else item


def constant_sizes(axes: tuple) -> Any:
    """The axes as a constant, if they are all known ints."""
    return axes if all(isinstance(a, int) for a in axes) else MISSING


def mutable(const: Any) -> bool:
    """A constant that is or holds a list."""
    return isinstance(const, list) or isinstance(const, tuple) and any(map(mutable, const))


def named(value: Value) -> Value:
    """What stays known once the value has a name, through which a list may change."""
    if not mutable(value.const) and not isinstance(value.kind, ListKind):
        return value
    return replace(value, const=MISSING, size=None)


def row_kind(kind: ArrayKind) -> Kind:
    """The kind of what a loop over an array yields."""
    if not kind.axes:
        return UNKNOWN
    return ArrayKind(kind.dtype, kind.axes[1:]) if kind.axes[1:] else ScalarKind(kind.dtype)


def of_any_size(value: Value) -> bool:
    """An int of which nothing is known, not even that another one is the same."""
    return value.kind == INT and value.const is MISSING and value.size is None


def element(value: Value, k: int) -> Value:
    """Facts of one element of what is unpacked."""
    match value.kind:
        case TupleKind(items, _) if k < len(items):
            size = value.size[k] if isinstance(value.size, tuple) else None
            const = value.const[k] if isinstance(value.const, tuple) and k < len(value.const) else MISSING
            return Value(items[k], const, size, value.varied)
        case ListKind(item):
            return Value(in_list(item), varied=value.varied)
        case NoReturnKind():
            return value
        case ArrayKind() as kind:
            return Value(row_kind(kind), varied=value.varied)
    return Value(UNKNOWN, varied=value.varied)


def broadcast(shapes: Value) -> tuple | None:
    """The shape that arrays of several shapes are broadcast to."""
    known = isinstance(shapes.size, tuple) and all(isinstance(s, tuple) and None not in s for s in shapes.size)
    return ax.broadcast(*shapes.size) if known else None


SHAPES: dict[Any, Callable[[Value], tuple | None]] = {
    np.shape: lambda x: array_of(x.kind)[1],
    np.broadcast_shapes: broadcast,
}
OF_KINDS = {*OF_REAL, *SHAPES}  # what they give, kinds tell


def folded(function: Any, values: list[Value]) -> tuple[Any, Any]:
    """(constant, size) of int arithmetic on constants and sizes, of shapes, and of a question for real numbers."""
    if function in SHAPES:
        axes = SHAPES[function](values[0])
        return (MISSING, None) if axes is None else (constant_sizes(axes), axes)
    consts = [v.const for v in values]
    if function in OF_REAL:
        known = all(getattr(v.kind, "dtype", None) in ("b", "i", "f") and not v.started for v in values)
        return OF_REAL[function] if known else MISSING, None
    if any(v.varied for v in values):
        return MISSING, None
    if MISSING not in consts:
        try:
            result = function(*consts)
        except Exception:
            return MISSING, None
        return result, result if isinstance(result, int) else None
    name = getattr(function, "__name__", "")
    if len(values) == 2 and values[0].size is not None and isinstance(values[1].const, int):
        if name == "sub" and values[1].const >= 0 and not str(values[0].size).startswith("?"):
            return MISSING, ax.minus(values[0].size, values[1].const)
    forms = [v.size if v.const is MISSING else v.const for v in values]
    if len(values) == 2 and all(isinstance(f, str) or type(f) is int for f in forms):
        return MISSING, f"?({forms[0]} {name} {forms[1]})"
    return MISSING, None


def join_values(a: Value, b: Value) -> Value:
    """Facts that hold on both paths; a constant start does not widen what varies."""
    if a == b:
        return a
    const = a.const if type(a.const) is type(b.const) and a.const == b.const else MISSING
    size = a.size if a.size == b.size else None
    varied = a.varied or b.varied
    if a.varied != b.varied and _start(a if b.varied else b):
        start, kind = (b.kind, a.kind) if a.varied else (a.kind, b.kind)
        if isinstance(start, ScalarKind) and boxed(kind):
            kind = ScalarKind(kind.dtype, True, kind.optional)
        if getattr(start, "dtype", None) == "c" and isinstance(kind, (ScalarKind, ArrayKind)):
            kind = replace(kind, dtype="c")  # which 0j + x is too
        optional = kind.optional or isinstance(start, NoneKind) or start.optional
        return Value(as_optional(kind, optional), MISSING, None, True, True)
    return Value(join(a.kind, b.kind), const, size, varied, a.started or b.started)


def _start(v: Value) -> bool:
    return isinstance(v.kind, (ScalarKind, NoneKind)) or v.kind == ListKind(NO_RETURN)
