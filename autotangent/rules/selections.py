"""Functions that leave elements out, put others between them, or take some of them by conditions and positions."""

import numpy as np

from autotangent.rules import selection_kinds as shapes
from autotangent.rules.registry import adjoint
from autotangent.rules.samples import args
from autotangent.runtime import uninserted, untake

adjoint(
    np.delete,
    lambda y_bar, arr, obj, axis=None: (
        untake(y_bar, arr, np.delete(np.reshape(np.arange(np.size(arr)), np.shape(arr)), obj, axis)),
        None,
    ),
    kind=shapes.deleted,
    sample=args(
        lambda rng: (rng.normal(size=5), 2),
        lambda rng: (rng.normal(size=5), [0, -1, 0]),
        lambda rng: (rng.normal(size=(3, 4)), 5),
        lambda rng: (rng.normal(size=(3, 4)), [1, 2], 1),
        lambda rng: (rng.normal(size=(3, 4)), 0, -2),
    ),
)
adjoint(
    np.insert,
    lambda y_bar, arr, obj, values, axis=None: (
        uninserted(y_bar, arr, obj, values, axis)[0],
        None,
        uninserted(y_bar, arr, obj, values, axis)[1],
    ),
    kind=shapes.inserted,
    sample=args(
        lambda rng: (rng.normal(size=4), 1, rng.normal()),
        lambda rng: (rng.normal(size=4), 1, rng.normal(size=3)),
        lambda rng: (rng.normal(size=4), [3, 0, -1], rng.normal(size=3)),
        lambda rng: (rng.normal(size=(2, 3)), [1, 2], rng.normal()),
        lambda rng: (rng.normal(size=(2, 3)), 1, rng.normal(size=3), 0),
        lambda rng: (rng.normal(size=(2, 3)), [0, 3], rng.normal(size=(2, 1)), 1),
    ),
)
adjoint(
    np.compress,
    lambda y_bar, condition, a, axis=None: (
        None,
        untake(y_bar, a, np.compress(condition, np.reshape(np.arange(np.size(a)), np.shape(a)), axis)),
    ),
    kind=shapes.compressed,
    sample=args(
        lambda rng: ([True, False, True], rng.normal(size=3)),
        lambda rng: ([False, True], rng.normal(size=(2, 3)), 0),
        lambda rng: ([True, False, True], rng.normal(size=(2, 3)), 1),
        lambda rng: ([True, False, True], rng.normal(size=(2, 3))),
    ),
)
adjoint(
    np.ndarray.compress,
    lambda y_bar, a, condition, axis=None: (
        untake(y_bar, a, np.compress(condition, np.reshape(np.arange(np.size(a)), np.shape(a)), axis)),
        None,
    ),
    kind=shapes.compressed,
    sample=args(
        lambda rng: (rng.normal(size=3), [True, False, True]), lambda rng: (rng.normal(size=(2, 3)), [False, True], 0)
    ),
)
adjoint(
    np.extract,
    lambda y_bar, condition, arr: (
        None,
        untake(y_bar, arr, np.extract(condition, np.reshape(np.arange(np.size(arr)), np.shape(arr)))),
    ),
    kind=shapes.extracted,
    sample=args(
        lambda rng: ([True, False, True], rng.normal(size=3)),
        lambda rng: ([[True, False, True], [False, False, True]], rng.normal(size=(2, 3))),
    ),
)
adjoint(
    np.take_along_axis,
    lambda y_bar, arr, indices, axis=-1: (
        untake(y_bar, arr, np.take_along_axis(np.reshape(np.arange(np.size(arr)), np.shape(arr)), indices, axis)),
        None,
    ),
    kind=shapes.taken_along,
    sample=args(
        lambda rng: (rng.normal(size=5), np.array([0, 2, 2, -1]), 0),
        lambda rng: (rng.normal(size=(2, 3)), np.array([[0, 2, 2], [1, 1, 0]]), 1),
        lambda rng: (rng.normal(size=(2, 3)), np.array([[1], [0]]), -1),
        lambda rng: (rng.normal(size=(2, 3)), np.array([0, 5, 5]), None),
    ),
)
adjoint(
    np.resize,
    lambda y_bar, a, new_shape: (untake(y_bar, a, np.resize(np.arange(np.size(a)), new_shape)), None),
    kind=shapes.resized,
    sample=args(
        lambda rng: (rng.normal(size=3), 7),
        lambda rng: (rng.normal(size=(2, 3)), (2, 2)),
        lambda rng: (rng.normal(size=4), (2, 3)),
    ),
)
