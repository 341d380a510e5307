"""Seeds: named after what they seed, keyword-only, of the structure of what they seed.

>>> names("jvp", ("x", "w"), ("x", "w", "w_dot"))
('x_dot', 'w_dot_')
>>> fit(1, 2.0, "y_bar", "the result")
1.0
"""

import re
import types
from typing import Any

import numpy as np

from autotangent.classify import held_attributes
from autotangent.errors import SeedError
from autotangent.joined import part
from autotangent.kinds import UNKNOWN, ArrayKind, DictKind, Kind, ListKind, ScalarKind, TupleKind
from autotangent.nesting import is_whole
from autotangent.syntax.names import unused


class Missing:
    """Stands for an argument that was not given."""

    def __repr__(self) -> str:
        return "..."


MISSING: Any = Missing()


def names(mode: str, wrt: tuple[str, ...], parameters: tuple[str, ...], level: int = 1) -> tuple[str, ...]:
    """The seeds of a mode; an underscore more where a parameter has the name already, at a higher level a number."""
    dots = [f"{w}_dot" for w in wrt]
    wished = {"jvp": dots, "hvp": dots, "vjp": ["y_bar"]}.get(mode, [])
    taken = set(parameters)
    made = []
    for name in wished:
        made.append(unused(name, taken, level))
        taken.add(made[-1])
    return tuple(made)


def fit(seed: Any, value: Any, name: str, of: str, kind: Kind = UNKNOWN) -> Any:
    """The seed of `value`, checked; numbers and lists become what NumPy makes of them. kind: the kind of the value in
    the derivation, where what counts as an integer has no derivative.

    Raises:
        SeedError: it is missing, or has another structure, shape or kind than `value`.
    """
    if seed is MISSING:
        raise SeedError(f"the seed {name} is missing", instead=f"Pass it by keyword: {name}=..., of the shape of {of}.")
    if is_whole(kind) or isinstance(value, (bool, np.bool_)):
        return _nothing(seed, name, of)
    if isinstance(value, np.ndarray):
        return _array(seed, value, name, of)
    if isinstance(value, (int, float, complex, np.number)):
        return _scalar(seed, value, name, of)
    if isinstance(value, (tuple, list)):
        _same_length(seed, value, name, of)
        return [fit(s, v, f"{name}[{k}]", f"{of}[{k}]", part(kind, k)) for k, (s, v) in enumerate(zip(seed, value))]
    if isinstance(value, dict):
        if not isinstance(seed, dict) or set(seed) != set(value):
            raise SeedError(f"{name} must be a dict with the keys of {of}: {', '.join(map(repr, value))}")
        return {k: fit(seed[k], v, f"{name}[{k!r}]", f"{of}[{k!r}]", part(kind, k)) for k, v in value.items()}
    held = held_attributes(value)
    if held is None or value is None:
        return seed
    for k, v in held.items():
        if hasattr(seed, k) and not _left(getattr(seed, k), v):
            fit(getattr(seed, k), v, f"{name}.{k}", f"{of}.{k}", part(kind, k))
    return _own(seed)


def many(seed: Any, value: Any, name: str, of: str) -> np.ndarray:
    """Seeds of a number or an array for many directions, which the first axis counts.

    >>> many([1, 2], 3.0, "x_dot", "x")
    array([1., 2.])

    Raises:
        SeedError: they are missing, or each has another shape or kind than `value`.
    """
    if seed is MISSING:
        raise SeedError(f"the seed {name} is missing", instead=f"Pass it by keyword: {name}=..., of the shape of {of}.")
    array, like = np.asarray(seed), np.asarray(value)
    _number(array, name)
    if array.shape[1:] != like.shape or not array.ndim:
        wanted = ", ".join(map(str, ("directions", *like.shape)))
        raise SeedError(f"{name} has shape {array.shape}, seeds for {of} have shape ({wanted})")
    _real(array, like.dtype.kind, name, of)
    return _as_wide(array, like.dtype.kind)


def _own(seed: Any) -> Any:
    """A copy of the seed of an object: the reverse sweep moves on what it holds."""
    if type(seed) is types.SimpleNamespace:
        return types.SimpleNamespace(**{k: _own(v) for k, v in vars(seed).items()})
    if type(seed) is list:
        return [_own(v) for v in seed]
    return {k: _own(v) for k, v in seed.items()} if type(seed) is dict else seed


def _left(seed: Any, value: Any) -> bool:
    """An attribute of a seed of the class of an object, an integer or a boolean that is there as in the object."""
    return isinstance(value, (int, np.integer, np.bool_)) and type(seed) is type(value) and bool(seed == value)


def fit_result(seed: Any, kind: Kind | None, arguments: dict[str, Any], name: str) -> Any:
    """The seed of a result of which only the kind is known yet, checked as far as that goes.

    Raises:
        SeedError: it is missing, or cannot be the seed of such a result.
    """
    of = "the result"
    if seed is MISSING:
        raise SeedError(f"the seed {name} is missing", instead=f"Pass it by keyword: {name}=..., of the shape of {of}.")
    if seed is None and getattr(kind, "optional", False):
        return None
    match kind:
        case ScalarKind(dtype):
            return fit(seed, 0j if dtype == "c" else 0.0, name, of)
        case ArrayKind(dtype, axes):
            return _fit_axes(seed, dtype, axes, arguments, name)
        case TupleKind(items, _):
            _same_length(seed, items, name, of)
            return tuple(fit_result(s, k, arguments, f"{name}[{n}]") for n, (s, k) in enumerate(zip(seed, items)))
        case ListKind(item):
            if not isinstance(seed, (list, tuple)):
                raise SeedError(f"{name} must be a list of seeds, one for each item of {of}")
            return [fit_result(s, item, arguments, f"{name}[{n}]") for n, s in enumerate(seed)]
        case DictKind(items, _) if items is not None:
            if not isinstance(seed, dict) or set(seed) != {k for k, _ in items}:
                raise SeedError(f"{name} must be a dict with the keys of {of}: {', '.join(repr(k) for k, _ in items)}")
            return {k: fit_result(seed[k], v, arguments, f"{name}[{k!r}]") for k, v in items}
    return float(seed) if type(seed) is int else _own(seed)


def _fit_axes(seed: Any, dtype: str, axes: tuple | None, arguments: dict[str, Any], name: str) -> np.ndarray:
    array = np.asarray(seed)
    _number(array, name)
    _real(array, dtype, name, "the result")
    if axes is not None:
        sizes = [_size(a, arguments) for a in axes]
        fits = len(sizes) == array.ndim and all(s is None or s == n for s, n in zip(sizes, array.shape))
        if not fits:
            shape = ", ".join("n" if s is None else str(s) for s in sizes)
            raise SeedError(f"{name} has shape {array.shape}, the result has shape ({shape})")
    return _as_wide(array, dtype)


def _size(axis: Any, arguments: dict[str, Any]) -> int | None:
    """The size of an axis in normal form, where it is that of an argument."""
    if isinstance(axis, int):
        return axis
    if found := re.fullmatch(r"(\w+)\.(\d+)", axis):
        shape = np.shape(arguments[found[1]]) if isinstance(arguments.get(found[1]), np.ndarray) else ()
        return shape[int(found[2])] if int(found[2]) < len(shape) else None
    if found := re.fullmatch(r"max\(0, (.+) - (\d+)\)", axis):
        inner = _size(found[1], arguments)
        return None if inner is None else max(0, inner - int(found[2]))
    return None


def _nothing(seed: Any, name: str, of: str) -> Any:
    """The seed of an integer inside of a container, or of a boolean."""
    if seed is not None and np.any(np.asarray(seed)):
        raise SeedError(
            f"{name} is not zero, but {of} is an integer or a boolean there, which has no derivative",
            instead=f"Pass None or 0.0 in its place, or a float for {of}.",
        )
    return seed


def _array(seed: Any, value: np.ndarray, name: str, of: str) -> np.ndarray:
    array = np.asarray(seed)
    _number(array, name)
    if array.shape != value.shape:
        raise SeedError(f"{name} has shape {array.shape}, {of} has shape {value.shape}")
    _real(array, value.dtype.kind, name, of)
    return _as_wide(array, value.dtype.kind)


def _as_wide(array: np.ndarray, kind: str) -> np.ndarray:
    """Floats for integers, complex numbers where the value is complex: other adjoints are added into them."""
    if kind == "c" and array.dtype.kind != "c":
        return array.astype(complex)
    return array if array.dtype.kind in "fc" else array.astype(float)


def _scalar(seed: Any, value: Any, name: str, of: str) -> Any:
    if isinstance(seed, float):
        return seed
    array = np.asarray(seed)
    _number(array, name)
    if array.shape != ():
        raise SeedError(f"{name} has shape {array.shape}, {of} is a number")
    _real(array, np.asarray(value).dtype.kind, name, of)
    return array.item() if array.dtype.kind in "fc" else float(array)


def _number(array: np.ndarray, name: str) -> None:
    if array.dtype.kind not in "fciub":
        raise SeedError(f"{name} is not a number or an array of numbers")


def _real(array: np.ndarray, kind: str, name: str, of: str) -> None:
    if array.dtype.kind == "c" and kind != "c":
        raise SeedError(f"{name} is complex, {of} is real")


def _same_length(seed: Any, value: Any, name: str, of: str) -> None:
    if not isinstance(seed, (tuple, list)) or len(seed) != len(value):
        raise SeedError(f"{name} must be a {type(value).__name__} of {len(value)} seeds, one for each item of {of}")
