"""The kind of what an index gives, and whether it is basic."""

from typing import Any

import gast

from autotangent import axes as ax
from autotangent.analysis.facts import Facts
from autotangent.kinds import (
    BOOL,
    INT,
    MISSING,
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    NoneKind,
    ScalarKind,
    TextKind,
    TupleKind,
    Value,
)
from autotangent.rules.result_kinds import as_array


def parts(index: gast.AST) -> list[gast.AST]:
    """The index axis by axis."""
    return list(index.elts) if isinstance(index, gast.Tuple) else [index]


def is_basic(index: gast.AST, facts: Facts) -> bool:
    """Proved to be ints, slices, None and ..., which give a view or an element, and never repeat."""
    whole = facts.value(index).kind if not isinstance(index, gast.Tuple) else UNKNOWN
    if isinstance(whole, TupleKind) and not whole.optional:
        return all(k == INT or isinstance(k, NoneKind) for k in whole.items)
    return all(_basic(p, facts) for p in parts(index))


def _basic(part: gast.AST, facts: Facts) -> bool:
    if isinstance(part, gast.Slice):
        return True
    if isinstance(part, gast.Constant) and (part.value is None or part.value is ...):
        return True
    kind = facts.value(part).kind
    return kind == INT or isinstance(kind, NoneKind)


def may_repeat(node: gast.Subscript, facts: Facts) -> bool:
    """x[index] of what may be an array, at what may be an array of positions."""
    base = facts.value(node.value).kind
    array = base == UNKNOWN or isinstance(base, ArrayKind)
    return array and not is_basic(node.slice, facts) and not all(_no_positions(p, facts) for p in parts(node.slice))


def _no_positions(part: gast.AST, facts: Facts) -> bool:
    """An element or slice, a key, or a mask."""
    kind = facts.value(part).kind
    return _basic(part, facts) or isinstance(kind, (ScalarKind, TextKind)) or is_mask(part, facts)


def indexed_kind(kind: ArrayKind, index: gast.AST, facts: Facts) -> Kind:
    """Kind of x[index] for an array x; open where the rank is."""
    if kind.axes is None:
        return ArrayKind(kind.dtype, None)
    given = _parts_with_values(index, facts)
    used = sum(_consumes(p, v) for p, v in given)
    left: list[Any] = list(kind.axes)
    if used > len(left):
        return ArrayKind(kind.dtype, None)
    result: list[Any] = []
    advanced: list[tuple] = []
    position = None
    for k, (p, v) in enumerate(given):
        if is_ellipsis(p):
            rest = len(left) - sum(_consumes(*q) for q in given[k + 1 :])
            result += left[:rest]
            del left[:rest]
        elif isinstance(p, gast.Constant) and p.value is None or isinstance(v.kind, NoneKind):
            result.append(1)
        elif isinstance(p, gast.Slice):
            result.append(_sliced(left.pop(0), p, facts))
        elif v.kind == INT:
            left.pop(0)
        else:
            shape = as_array(v.kind)
            if v.kind.optional or not isinstance(shape, ArrayKind) or shape.axes is None:
                return ArrayKind(kind.dtype, None)
            if shape.dtype == "b":
                del left[: len(shape.axes)]
                advanced.append((ax.open_axis() if v.size is None else v.size,))
            else:
                left.pop(0)
                advanced.append(shape.axes)
            position = len(result) if position is None else position
            if len(advanced) > 1 and position != len(result):
                return ArrayKind(kind.dtype, None)
    if advanced:
        if any(v.kind == INT for _, v in given):
            return ArrayKind(kind.dtype, None)
        result[position:position] = ax.broadcast(*advanced)
    kept = any(is_ellipsis(p) for p, _ in given)  # then never a number
    return ArrayKind(kind.dtype, ()) if kept and not result + left else _result(kind.dtype, tuple(result + left))


def _parts_with_values(index: gast.AST, facts: Facts) -> list[tuple[Any, Value]]:
    """The index axis by axis, each with what is known of it; of the tuple that a name means that alone."""
    whole = facts.value(index).kind if not isinstance(index, gast.Tuple) else UNKNOWN
    if isinstance(whole, TupleKind) and not whole.optional:
        return [(None, Value(k)) for k in whole.items]
    return [(p, facts.value(p)) for p in parts(index)]


def is_ellipsis(part: Any) -> bool:
    return isinstance(part, gast.Constant) and part.value is ...


def _result(dtype: str, axes: tuple) -> Kind:
    return ArrayKind(dtype, axes) if axes else ScalarKind(dtype)


def _consumes(part: Any, known: Value) -> int:
    """How many axes of the array it is for."""
    if isinstance(known.kind, NoneKind) or is_ellipsis(part):
        return 0
    if isinstance(known.kind, ArrayKind) and known.kind.dtype == "b" and known.kind.axes is not None:
        return len(known.kind.axes)
    return 1


def _sliced(axis: ax.Axis, s: gast.Slice, facts: Facts) -> ax.Axis:
    if s.lower is None and s.upper is None and s.step is None:
        return axis
    cut = constant_slice(s, facts)
    if cut is not None:
        return ax.slice_axis(axis, cut.start, cut.stop, cut.step)
    bounds = [_bound(part, facts) for part in (s.lower, s.upper, s.step)]
    return ax.open_axis() if MISSING in bounds else ax.cut(axis, *bounds)


def _bound(node: gast.AST | None, facts: Facts) -> Any:
    """The form of a bound of a slice: None, a number, or the size that it is; MISSING if nothing is known of it."""
    if node is None:
        return None
    known = facts.value(node)
    if known.const is not MISSING:
        return known.const if known.const is None or type(known.const) is int else MISSING
    return known.size if isinstance(known.size, str) else MISSING


def constant_slice(s: gast.Slice, facts: Facts) -> slice | None:
    """The slice, if its bounds are constants."""
    bounds = []
    for part in (s.lower, s.upper, s.step):
        value = None if part is None else facts.value(part).const
        if value is MISSING or not (value is None or isinstance(value, int)):
            return None
        bounds.append(value)
    return slice(*bounds)


def is_mask(index: gast.AST, facts: Facts) -> bool:
    """A boolean array, which never repeats a position."""
    kind = facts.value(index).kind
    return kind != BOOL and getattr(as_array(kind), "dtype", "") == "b" and not isinstance(kind, (ListKind, TupleKind))


def never_repeats(index: gast.AST, facts: Facts) -> bool:
    """A boolean array, alone or among ints, slices, None and ...: each position is met once."""
    given = parts(index)
    masks = [p for p in given if is_mask(p, facts)]
    return len(masks) == 1 and all(_basic(p, facts) for p in given if p is not masks[0])
