"""Kinds of arrays that are joined of several, and of parts of one.

>>> from autotangent.kinds import ArrayKind, TupleKind, Value
>>> x, y = ArrayKind("f", ("x.0",)), ArrayKind("f", ("y.0",))
>>> concatenated({"arrays": Value(TupleKind((x, y)))}).axes, stacked({"arrays": Value(TupleKind((x, y)))}).axes
(('x.0 + y.0',), (2, 'x.0'))
"""

from collections.abc import Callable
from typing import Any

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import INT, UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind, Value
from autotangent.rules.result_kinds import Bound, array_of, const, dtype_letter, first
from autotangent.rules.shape_kinds import open_axes
from autotangent.rules.sizes import product, total


def members(value: Value) -> list[tuple[str, tuple | None]] | None:
    """(dtype, axes) of the arrays in a display; None if how many is not known."""
    if isinstance(value.kind, TupleKind):
        return [array_of(k) for k in value.kind.items]
    if isinstance(value.kind, ArrayKind) and value.kind.axes and isinstance(value.kind.axes[0], int):
        return [(value.kind.dtype, value.kind.axes[1:])] * value.kind.axes[0]
    return None


def joining(work: Callable[[list[tuple], Bound], tuple | None], rank: Callable[[int, Bound], int | None]) -> Any:
    """A family for sequences of arrays; `rank` of the result where the sequence is a list of unknown length."""

    def kind(bound: Bound) -> Kind:
        value = first(bound)
        known = members(value)
        if known is None:
            dtype, axes = array_of(value.kind)
            if axes is None:
                return ArrayKind(dtype, None) if isinstance(value.kind, (ArrayKind, ListKind)) else UNKNOWN
            n = rank(len(axes) - 1, bound)
            return with_dtype_of(bound, dtype, None if n is None else open_axes(n))
        dtype = known[0][0] if known else "f"
        for letter, _ in known:
            dtype = join_dtype(dtype, letter)
        axes = [a for _, a in known]
        try:
            result = None if None in axes else work(axes, bound)
        except (IndexError, ValueError, TypeError):
            result = None
        return with_dtype_of(bound, dtype, result)

    return kind


def with_dtype_of(bound: Bound, dtype: str, axes: tuple | None) -> Kind:
    """An array of a dtype, or of the one that was asked for."""
    letter = dtype_letter(bound.get("dtype"), dtype)
    return UNKNOWN if letter is None else ArrayKind(letter, axes)


def _along(arrays: list[tuple], k: int) -> tuple:
    others = [
        next((a[i] for a in arrays if ax.not_one(a[i]) or a[i] == 1), arrays[0][i]) for i in range(len(arrays[0]))
    ]
    if any(len(a) != len(arrays[0]) for a in arrays):
        raise ValueError
    others[k] = total(tuple(a[k] for a in arrays))
    return tuple(others)


def _concatenated(arrays: list[tuple], bound: Bound) -> tuple | None:
    axis = const(bound.get("axis"), 0)
    if axis is None:
        return (total(tuple(product(a) for a in arrays)),)
    return _along(arrays, range(len(arrays[0]))[axis])


def _stacked(arrays: list[tuple], bound: Bound) -> tuple | None:
    result = list(arrays[0])
    k = range(len(result) + 1)[const(bound.get("axis"), 0)]
    return (*result[:k], len(arrays), *result[k:])


def _rows(arrays: list[tuple], bound: Bound) -> tuple | None:
    return _along([(1,) * (2 - len(a)) + a for a in arrays], 0)


def _columns(arrays: list[tuple], bound: Bound) -> tuple | None:
    arrays = [a or (1,) for a in arrays]
    return _along(arrays, 0 if len(arrays[0]) == 1 else 1)


def _column_stacked(arrays: list[tuple], bound: Bound) -> tuple | None:
    return _along([(*((1,) * (1 - len(a))), *a, 1) if len(a) < 2 else a for a in arrays], 1)


def _layers(arrays: list[tuple], bound: Bound) -> tuple | None:
    return _along([{0: (1, 1, 1), 1: (1, *a, 1), 2: (*a, 1)}.get(len(a), a) for a in arrays], 2)


def _beside(arrays: list[tuple], bound: Bound) -> tuple | None:
    return _along([a or (1,) for a in arrays], 0)


def _as_columns(arrays: list[tuple], bound: Bound) -> tuple | None:
    return _along([(*a, *(1,) * (2 - len(a))) for a in arrays], max(2, len(arrays[0])) - 1)


concatenated = joining(_concatenated, lambda n, bound: 1 if const(bound.get("axis"), 0) is None else n)
stacked = joining(_stacked, lambda n, bound: n + 1)
rows = joining(_rows, lambda n, bound: max(2, n))
columns = joining(_columns, lambda n, bound: max(1, n))
column_stacked = joining(_column_stacked, lambda n, bound: max(2, n))
beside = joining(_beside, lambda n, bound: max(1, n))
as_columns = joining(_as_columns, lambda n, bound: max(2, n))
layers = joining(_layers, lambda n, bound: max(3, n))


def appended(bound: Bound) -> Kind:
    """append: flat without axis."""
    values = [v for k, v in bound.items() if k != "axis"]
    joined = {"arrays": Value(TupleKind(tuple(v.kind for v in values)))}
    joined["axis"] = bound.get("axis", Value(UNKNOWN, None))
    return concatenated(joined)


def array_split(bound: Bound, even: bool = False) -> Kind:
    """array_split: a list of parts; even, if they are of one size."""
    dtype, axes = array_of(first(bound).kind)
    axis = const(bound.get("axis"), 0)
    if not axes or not isinstance(axis, int) or not -len(axes) <= axis < len(axes):
        return ListKind(ArrayKind(dtype, None))
    k = range(len(axes))[axis]
    return ListKind(ArrayKind(dtype, (*axes[:k], ax.open_axis() if even else ax.ANY, *axes[k + 1 :])))


def split(bound: Bound) -> Kind:
    """split: a number of parts means equal parts."""
    return array_split(bound, bound["indices_or_sections"].kind == INT)


def columns_parted(bound: Bound) -> Kind:
    """hsplit: the second axis, or the only one."""
    axes = array_of(first(bound).kind)[1]
    return split({**bound, "axis": Value(INT, 0 if axes is not None and len(axes) == 1 else 1)})


def layers_parted(bound: Bound) -> Kind:
    """dsplit: the third axis."""
    return split({**bound, "axis": Value(INT, 2)})


def unstacked(bound: Bound) -> Kind:
    """unstack: a tuple of what lies along the axis."""
    dtype, axes = array_of(first(bound).kind)
    axis = const(bound.get("axis"), 0)
    if not axes or not isinstance(axis, int):
        return ListKind(ArrayKind(dtype, None), True)
    k = range(len(axes))[axis]
    rest = axes[:k] + axes[k + 1 :]
    part = ArrayKind(dtype, rest) if rest else ScalarKind(dtype)
    return TupleKind((part,) * axes[k]) if isinstance(axes[k], int) else ListKind(part, True)


def broadcast_arrays(bound: Bound) -> Kind:
    """broadcast_arrays: a tuple of arrays of one shape."""
    given = [array_of(k) for k in getattr(first(bound).kind, "items", ())]
    if not given or any(axes is None for _, axes in given):
        return UNKNOWN
    shape = ax.broadcast(*(axes for _, axes in given))
    return TupleKind(tuple(ArrayKind(dtype, shape) for dtype, _ in given))


def blocks(bound: Bound) -> Kind:
    """block: nested lists of arrays; the innermost are joined along the last axis."""
    given = first(bound).kind
    parts = _leaves(given, 0)
    if parts is None:
        return UNKNOWN
    dtype = parts[0][0]
    for letter, _, _ in parts:
        dtype = join_dtype(dtype, letter)
    if any(axes is None for _, axes, _ in parts):
        return ArrayKind(dtype, None)
    rank = max(max(len(axes), depth) for _, axes, depth in parts)
    try:
        return ArrayKind(dtype, _block(given, rank))
    except (IndexError, ValueError):
        return ArrayKind(dtype, None)


def _leaves(kind: Kind, depth: int) -> list[tuple] | None:
    """(dtype, axes, how deep) of all arrays in nested displays; None if they are not known."""
    if isinstance(kind, ListKind):
        return _leaves(kind.item, depth + 1)
    if isinstance(kind, TupleKind) and kind.items:
        found = [_leaves(k, depth + 1) for k in kind.items]
        return None if None in found else [leaf for part in found for leaf in part or ()]
    return [(*array_of(kind), depth)] if isinstance(kind, (ScalarKind, ArrayKind)) else None


def _block(kind: Kind, rank: int) -> tuple:
    if isinstance(kind, ListKind):
        return open_axes(rank)
    if isinstance(kind, TupleKind):
        return _along([_block(k, rank) for k in kind.items], rank - _depth(kind))
    axes = array_of(kind)[1] or ()
    return (1,) * (rank - len(axes)) + axes


def _depth(kind: Kind) -> int:
    return 1 + _depth(kind.items[0]) if isinstance(kind, TupleKind) else 0
