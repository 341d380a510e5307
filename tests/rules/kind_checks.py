"""Whether a declared kind is true of a value: rank, type, dtype letter, and every claim about an axis."""

import re
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.classify import classify
from autotangent.kinds import (
    INT,
    MISSING,
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    NoneKind,
    ScalarKind,
    TupleKind,
    Value,
)


def facts_of(value: Any, name: str, sizes: dict[str, int], hide: bool = False) -> Value:
    """What the analysis would know of an argument written as an expression; `hide`: constants are not known."""
    note(value, name, sizes)
    kind = classify(value, name)
    if isinstance(value, list):
        items = [facts_of(v, f"{name}_{k}", sizes, hide) for k, v in enumerate(value)]
        kind = TupleKind(tuple(v.kind for v in items))
    const = MISSING
    if not hide and (value is None or isinstance(value, (bool, int, float, str, type))):
        const = value
    if not hide and isinstance(value, tuple) and all(isinstance(v, int) for v in value):
        const = value
    size: Any = None
    if isinstance(value, int):
        sizes[f"?#{name}"] = value
        size = f"?#{name}" if hide else value
    if isinstance(value, tuple) and value and all(isinstance(v, int) for v in value):
        size = tuple(f"?#{name}{k}" for k in range(len(value))) if hide else value
        sizes.update({f"?#{name}{k}": v for k, v in enumerate(value)})
    return Value(kind, const, size)


def note(value: Any, name: str, sizes: dict[str, int]) -> None:
    """Remember what each symbol stands for."""
    if isinstance(value, np.ndarray):
        sizes.update({f"{name}.{k}": n for k, n in enumerate(value.shape)})
    elif isinstance(value, tuple):
        for k, v in enumerate(value):
            note(v, f"{name}[{k}]", sizes)


def check(kind: Kind, value: Any, sizes: dict[str, int]) -> None:
    """Raise AssertionError for a claim that is not true."""
    if kind == UNKNOWN or isinstance(kind, NoneKind):
        return
    match kind:
        case ScalarKind(dtype, loose):
            value = value[()] if loose and np.shape(value) == () and isinstance(value, np.ndarray) else value
            assert not isinstance(value, np.ndarray), f"declared a number, is an array of shape {np.shape(value)}"
            assert letter(value) == dtype, f"declared {dtype}, is {letter(value)}"
        case ArrayKind(dtype, axes):
            assert letter(value) == dtype, f"declared {dtype}, is {letter(value)}"
            if axes is None:
                return
            assert isinstance(value, np.ndarray), f"declared an array, is {type(value)}"
            assert len(axes) == value.ndim, f"declared {axes}, has shape {value.shape}"
            for axis, n in zip(axes, value.shape):
                claim(axis, n, sizes)
        case TupleKind(items, _):
            assert isinstance(value, tuple) and len(value) == len(items)
            for k, v in zip(items, value):
                check(k, v, sizes)
        case ListKind(item, loose):
            assert isinstance(value, (list, tuple) if loose else list)
            for v in value:
                check(item, v, {**sizes})


def claim(axis: Any, n: int, sizes: dict[str, int]) -> None:
    """An axis of length n is what its normal form says, and equal to every other of the same form."""
    if isinstance(axis, int):
        assert n == axis, f"declared size {axis}, is {n}"
        return
    if ax.not_one(axis):
        assert n != 1, f"{axis} was declared not to be 1"
    if axis in (ax.ANY, ax.MANY):
        return
    assert sizes.setdefault(axis, n) == n, f"two axes {axis} have the sizes {n} and {sizes[axis]}"
    if "?" not in axis:
        text = re.sub(r"[A-Za-z_]\w*(?:\[\d+\])?\.\d+", lambda m: f"sizes[{m.group()!r}]", axis)
        assert eval(text, {"sizes": sizes, "max": max}) == n, f"{axis} is {n}"


def letter(value: Any) -> str:
    """f, i, c or b."""
    return {"f": "f", "c": "c", "i": "i", "u": "i", "b": "b"}[np.asarray(value).dtype.kind]


def resized(value: Any, sizes: dict[int, int], rng: np.random.Generator) -> Any:
    """The argument with other lengths of axes, the same everywhere."""
    if isinstance(value, np.ndarray):
        shape = tuple(sizes.get(n, n) for n in value.shape)
        if value.dtype.kind == "b":
            return rng.normal(size=shape) > 0
        made = rng.uniform(0.3, 0.9, size=shape)
        return made.astype(value.dtype)
    if isinstance(value, list):
        return [resized(v, sizes, rng) for v in value]
    return value


__all__ = ["INT", "check", "facts_of", "resized"]
