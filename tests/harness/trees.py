"""Nested arguments and results as trees: their float leaves, copies, inner products."""

import copy
from dataclasses import dataclass

import numpy as np


def is_scalar(value):
    """A Python or NumPy number that carries a derivative."""
    return isinstance(value, (float, complex, np.floating, np.complexfloating))


def is_leaf(value):
    """A scalar or an array that carries a derivative."""
    return is_scalar(value) or (isinstance(value, np.ndarray) and value.dtype.kind in "fc")


def has_attributes(value):
    """An object of the user's own class: a dataclass, a namespace, a model."""
    return hasattr(value, "__dict__") and not isinstance(value, type) and not callable(value)


def children(value):
    """The parts of a container as (step, part); a step is ("item", key) or ("attr", name)."""
    if isinstance(value, (list, tuple)):
        return [(("item", k), v) for k, v in enumerate(value)]
    if isinstance(value, dict):
        return [(("item", k), v) for k, v in value.items()]
    if has_attributes(value):
        return [(("attr", k), v) for k, v in vars(value).items()]
    return []


def leaves(value, path=()):
    """Every (path, leaf) of a tree, in order."""
    if is_leaf(value):
        return [(path, value)]
    return [pair for step, part in children(value) for pair in leaves(part, (*path, step))]


def at(value, path):
    """The part of a tree at a path; a missing attribute raises LookupError like a missing key."""
    for how, key in path:
        if how == "attr" and not hasattr(value, key):
            raise LookupError(f"no attribute {key!r}")
        value = getattr(value, key) if how == "attr" else value[key]
    return value


def remake(old, parts):
    """A container like `old` that holds `parts`."""
    if isinstance(old, dict):
        new = copy.copy(old)
        new.update(zip(old, parts))
        return new
    if isinstance(old, tuple) and hasattr(old, "_fields"):
        return type(old)(*parts)
    if isinstance(old, (list, tuple)):
        return type(old)(parts)
    new = copy.copy(old)
    for name, part in zip(vars(old), parts):
        object.__setattr__(new, name, part)
    return new


def transform(value, change, path=()):
    """A copy of a tree with every float leaf replaced by `change(path, leaf)`."""
    if is_leaf(value):
        return change(path, value)
    if isinstance(value, np.ndarray):
        return value.copy(order="K")
    parts = children(value)
    if not parts:
        return value if callable(value) else copy.copy(value)
    return remake(value, [transform(part, change, (*path, step)) for step, part in parts])


def duplicate(value):
    """A copy that shares no array with the original."""
    return transform(value, lambda _, leaf: np.copy(leaf, order="K") if isinstance(leaf, np.ndarray) else leaf)


def random_like(value, rng):
    """A tree of the same structure, kinds and dtypes with normal entries."""

    def draw(path, leaf):
        new = rng.normal(size=np.shape(leaf))
        if np.iscomplexobj(leaf):
            new = new + 1j * rng.normal(size=np.shape(leaf))
        if isinstance(leaf, np.ndarray):
            return np.asarray(new, dtype=leaf.dtype)
        return type(leaf)(new)

    return transform(value, draw)


def inner(left, right):
    """Real part of the sum of products over all leaves of `left`: no conjugation."""
    return sum(float(np.real(np.sum(leaf * at(right, path)))) for path, leaf in leaves(left))


def arrays(value):
    """Every array inside a tree, integer ones too."""
    if isinstance(value, np.ndarray):
        return [value]
    return [found for _, part in children(value) for found in arrays(part)]


def same(left, right):
    """Bit for bit the same tree, types included; NaN equals NaN."""
    if type(left) is not type(right):
        return False
    if isinstance(left, np.ndarray):
        equal_nan = left.dtype.kind in "fc"
        return left.dtype == right.dtype and np.array_equal(left, right, equal_nan=equal_nan)
    if is_scalar(left):
        return left == right or (left != left and right != right)
    parts, others = children(left), children(right)
    if not parts and not others:
        return callable(left) or left is right or bool(left == right)
    return [s for s, _ in parts] == [s for s, _ in others] and all(same(a, b) for (_, a), (_, b) in zip(parts, others))


@dataclass(frozen=True)
class Snapshot:
    """The bytes and layout of every array, and a copy of everything else."""

    image: tuple
    tree: object

    @classmethod
    def of(cls, value):
        found = tuple((a.shape, a.strides, a.dtype, a.tobytes()) for a in arrays(value))
        return cls(found, duplicate(value))

    def equals(self, other):
        return self.image == other.image and same(self.tree, other.tree)
