"""Sample arguments made from kinds, for comparing a derivative with differences; the same ones every time."""

import random
import types
from typing import Any

import numpy as np

from autotangent.kinds import (
    NONE,
    RANGE,
    TEXT,
    ArrayKind,
    DictKind,
    DtypeKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    RandomKind,
    ScalarKind,
    TupleKind,
)

_SIZE = 3


def sample(kinds: dict[str, Kind], seed: int = 0) -> dict[str, Any]:
    """Arguments of these kinds; every size that is not stated is the same one.

    >>> from autotangent.kinds import FLOAT, INT
    >>> sample({"x": FLOAT, "n": INT})
    {'x': 1.1369616873214543, 'n': 2}
    """
    rng = np.random.default_rng(seed)
    return {name: _value(kind, rng) for name, kind in kinds.items()}


def _value(kind: Kind, rng: np.random.Generator) -> Any:
    match kind:
        case ScalarKind(dtype):
            return _numbers(dtype, (), rng).item()
        case ArrayKind(dtype, None):
            return _numbers(dtype, (_SIZE,), rng)
        case ArrayKind(dtype, axes):
            return _numbers(dtype, tuple(a if isinstance(a, int) else _SIZE for a in axes or ()), rng)
        case TupleKind(items, cls):
            made = [_value(i, rng) for i in items]
            return cls(*made) if cls is not None else tuple(made)
        case ListKind(item):
            return [_value(item, rng) for _ in range(_SIZE)]
        case DictKind(None, value):
            return {name: _value(value, rng) for name in ("a", "b") if value is not None}
        case DictKind(items, _):
            return {name: _value(inner, rng) for name, inner in items or ()}
        case ObjectKind(cls, attributes):
            return _object(cls, {str(name): _value(inner, rng) for name, inner in attributes})
        case FunctionKind(value):
            return value
        case DtypeKind(letter):
            return np.dtype({"f": float, "c": complex, "i": int, "b": bool}[letter])
        case RandomKind(source):
            return {"Generator": np.random.default_rng, "Random": random.Random}.get(source, np.random.RandomState)(0)
    plain = {NONE: None, RANGE: range(_SIZE), TEXT: "a"}
    return plain[kind] if kind in plain else _numbers("f", (), rng).item()


def _numbers(dtype: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Numbers between a half and one and a half: most functions are defined there."""
    match dtype:
        case "i":
            return np.asarray(rng.integers(1, _SIZE, shape))
        case "b":
            return np.asarray(rng.integers(0, 2, shape), dtype=bool)
        case "c":
            return np.asarray(rng.uniform(0.5, 1.5, shape) + 1j * rng.uniform(0.5, 1.5, shape))
    return np.asarray(rng.uniform(0.5, 1.5, shape))


def _object(cls: Any, attributes: dict[str, Any]) -> Any:
    made = types.SimpleNamespace() if cls is types.SimpleNamespace else object.__new__(cls)
    for name, value in attributes.items():
        object.__setattr__(made, name, value)
    return made
