"""Transposes that stand in emitted text. What they bring back is sent forth again by what they are the transpose of."""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.rules import helper_kinds as helper
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.registry import adjoint
from autotangent.rules.samples import args
from autotangent.runtime import (
    after_initial,
    aligned,
    half_spectrum,
    joined_like,
    partitioned_like,
    raveled_like,
    resized_like,
    sorted_like,
    split_like,
    spread,
    spread_over,
    trimmed_like,
    unaligned,
    unblock,
    unbroadcast,
    unbroadcast_each,
    undiag,
    undiagonal,
    undiff,
    uninserted,
    unpad,
    unpartitioned_like,
    unraveled_like,
    unrepeat,
    unrolled,
    unsorted_like,
    untake,
    untile,
    untrace,
    untrimmed,
    unwindowed,
    whole_spectrum,
    zeros_before,
)
from autotangent.runtime.decompositions import transposed

like_second = helper.moved_like(1)


def linear(function: Any, transpose: Callable, steady: str, *draws: Callable, kind: Callable = like_second) -> None:
    """Linear in its first argument; steady: those of the others whose values do not matter."""
    adjoint(function, transpose, kind=kind, steady=tuple(steady.split()), sample=args(*draws))


# ---- sums and what was stretched -------------------------------------------------------------------------------------
linear(
    unbroadcast,
    lambda y_bar, g, x: (unbroadcast(y_bar, g), None),
    "x",
    lambda rng: (rng.normal(size=(3, 4)), np.zeros((3, 1))),
    lambda rng: (rng.normal(size=(3, 4)), 0.0),
    lambda rng: (rng.normal(size=3), np.zeros(3)),
    lambda rng: (rng.normal(size=(1, 3)), np.zeros((2, 3))),
    lambda rng: (rng.normal(), np.zeros((2, 3))),
)
linear(
    spread,
    lambda y_bar, g, x, axis=None, keepdims=False: (
        unbroadcast(np.sum(y_bar, axis=axis, keepdims=keepdims), g),
        None,
        None,
        None,
    ),
    "x",
    lambda rng: (rng.normal(size=2), np.zeros((2, 3)), 1),
    lambda rng: (rng.normal(size=(2, 1)), np.zeros((2, 3)), 1, True),
    lambda rng: (rng.normal(), np.zeros((2, 3))),
    lambda rng: (rng.normal(), np.zeros((2, 3)), 0),
    lambda rng: (rng.normal(size=3), np.zeros((2, 3, 4)), (0, -1)),
)
linear(
    spread_over,
    lambda y_bar, g, items: (unbroadcast(sum(y_bar), g), None),
    "items",
    lambda rng: (rng.normal(), [1.0, 2.0]),
    lambda rng: (rng.normal(size=2), [0.0, np.zeros(2)]),
    lambda rng: (rng.normal(size=2), np.zeros((3, 2))),
    kind=helper.each_like(1),
)
linear(
    unbroadcast_each,
    lambda y_bar, gs, arrays: (unbroadcast_each(y_bar, gs), None),
    "arrays",
    lambda rng: ([rng.normal(size=2), rng.normal(size=(3, 2))], [np.zeros(1), np.zeros((3, 2))]),
    kind=helper.each_like(1),
)

# ---- what was selected, repeated, padded or differenced --------------------------------------------------------------
linear(
    untake,
    lambda y_bar, g, a, indices, axis=None: (np.take(y_bar, indices, axis), None, None, None),
    "a",
    lambda rng: (rng.normal(size=3), np.zeros(3), np.array([0, 2, 0])),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 4)), np.array([1, 1, 3]), 1),
    lambda rng: (rng.normal(size=(2, 2)), np.zeros((2, 2)), np.array([[0, 3], [3, 1]])),
)
linear(
    unwindowed,
    lambda y_bar, g, x, window_shape, axis=None: (
        np.lib.stride_tricks.sliding_window_view(y_bar, window_shape, axis),
        None,
        None,
        None,
    ),
    "x",
    lambda rng: (rng.normal(size=(2, 2)), np.zeros(3), 2),
    lambda rng: (rng.normal(size=(3, 3, 2)), np.zeros((3, 4)), 2, 1),
)
linear(
    unrepeat,
    lambda y_bar, g, a, repeats, axis=None: (np.repeat(y_bar, repeats, axis), None, None, None),
    "a",
    lambda rng: (rng.normal(size=3), np.zeros(2), np.array([2, 1])),
    lambda rng: (rng.normal(size=(2, 6)), np.zeros((2, 3)), 2, 1),
)
linear(
    untile,
    lambda y_bar, g, a, reps: (np.tile(y_bar, reps), None, None),
    "a",
    lambda rng: (rng.normal(size=4), np.zeros(2), 2),
    lambda rng: (rng.normal(size=(2, 6)), np.zeros(3), (2, 2)),
)
linear(
    unpad,
    lambda y_bar, g, a, pad_width: (np.pad(y_bar, pad_width), None, None),
    "a",
    lambda rng: (rng.normal(size=5), np.zeros(2), (1, 2)),
    lambda rng: (rng.normal(size=(4, 6)), np.zeros((2, 3)), ((1, 1), (2, 1))),
)
linear(
    undiff,
    lambda y_bar, g, a, n=1, axis=-1: (np.diff(y_bar, n, axis), None, None, None),
    "a",
    lambda rng: (rng.normal(size=2), np.zeros(3)),
    lambda rng: (rng.normal(size=(2, 2)), np.zeros((4, 2)), 2, 0),
)
linear(
    undiag,
    lambda y_bar, g, v, k=0: (np.diag(y_bar, k), None, None),
    "v",
    lambda rng: (rng.normal(size=2), np.zeros((2, 3)), 1),
    lambda rng: (rng.normal(size=(3, 3)), np.zeros(3)),
)
linear(
    undiagonal,
    lambda y_bar, g, a, offset=0, axis1=0, axis2=1: (np.diagonal(y_bar, offset, axis1, axis2), None, None, None, None),
    "a",
    lambda rng: (rng.normal(size=2), np.zeros((2, 3)), 1),
    lambda rng: (rng.normal(size=(3, 2)), np.zeros((2, 3, 2)), 0, 0, 2),
)
linear(
    untrace,
    lambda y_bar, g, a, offset=0, axis1=0, axis2=1: (np.trace(y_bar, offset, axis1, axis2), None, None, None, None),
    "a",
    lambda rng: (rng.normal(), np.zeros((2, 3))),
    lambda rng: (rng.normal(size=4), np.zeros((3, 4, 3)), 1, 0, 2),
)
linear(
    uninserted,
    lambda y_bar, g, arr, obj, values, axis=None: (
        np.insert(y_bar[0], obj, y_bar[1], axis),
        None,
        None,
        None,
        None,
    ),
    "arr values",
    lambda rng: (rng.normal(size=4), np.zeros(2), 1, np.zeros(2)),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 2)), 1, np.zeros((1, 2)), 1),
    kind=helper.tuple_like(1, 3),
)
linear(
    trimmed_like,
    lambda y_bar, v, filt, trim="fb", axis=None: (untrimmed(y_bar, filt, trim, axis), None, None, None),
    "filt",
    lambda rng: (rng.normal(size=4), np.array([0.0, 5.0, 0.0, 6.0])),
    kind=helper.open_rank_of_first,
)
linear(
    untrimmed,
    lambda y_bar, g, filt, trim="fb", axis=None: (trimmed_like(y_bar, filt, trim, axis), None, None, None),
    "filt",
    lambda rng: (rng.normal(size=2), np.array([0.0, 5.0, 6.0])),
)

# ---- parts of one array ----------------------------------------------------------------------------------------------
linear(
    split_like,
    lambda y_bar, g, arrays, axis=0: (joined_like(y_bar, g, axis), None, None),
    "arrays",
    lambda rng: (rng.normal(size=5), [np.zeros(2), np.zeros(3)]),
    lambda rng: (rng.normal(size=(2, 5)), [np.zeros((2, 2)), np.zeros((2, 3))], 1),
    lambda rng: (rng.normal(size=10), [np.zeros((2, 2)), np.zeros((2, 3))], None),
    lambda rng: (rng.normal(size=(3, 2)), [np.zeros(2), np.zeros((2, 2))], 0),
    kind=helper.each_like(1),
)
linear(
    joined_like,
    lambda y_bar, parts, g, axis=0: (split_like(y_bar, parts, axis), None, None),
    "g",
    lambda rng: ([rng.normal(size=2), rng.normal(size=3)], np.zeros(5)),
    lambda rng: ([rng.normal(size=2), rng.normal(size=(2, 2))], np.zeros((3, 2))),
)
linear(
    unblock,
    lambda y_bar, g, arrays: (np.block(y_bar), None),
    "arrays",
    lambda rng: (rng.normal(size=4), [np.zeros(3), np.zeros(1)]),
    kind=helper.each_like(1),
)

# ---- orders ----------------------------------------------------------------------------------------------------------
linear(
    sorted_like,
    lambda y_bar, v, x, axis=-1: (unbroadcast(unsorted_like(y_bar, x, axis), v), None, None),
    "x",
    lambda rng: (rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(2, 3)), 0),
    kind=shapes.sorted_like,
)
linear(
    unsorted_like,
    lambda y_bar, g, x, axis=-1: (sorted_like(y_bar, x, axis), None, None),
    "x",
    lambda rng: (rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=6), rng.normal(size=(2, 3)), None),
)
linear(
    partitioned_like,
    lambda y_bar, v, x, y, axis=-1: (unbroadcast(unpartitioned_like(y_bar, x, y, axis), v), None, None, None),
    "x y",
    lambda rng: (rng.normal(size=3), np.array([3.0, 1.0, 2.0]), np.array([1.0, 2.0, 3.0])),
    kind=helper.moved_like(2),
)
linear(
    unpartitioned_like,
    lambda y_bar, g, x, y, axis=-1: (partitioned_like(y_bar, x, y, axis), None, None, None),
    "x y",
    lambda rng: (rng.normal(size=3), np.array([3.0, 1.0, 2.0]), np.array([1.0, 2.0, 3.0])),
)
linear(
    raveled_like,
    lambda y_bar, v, a, order: (unbroadcast(unraveled_like(y_bar, a, order), v), None, None),
    "a",
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 3)), "F"),
    kind=helper.flat_like(1),
)
linear(
    unraveled_like,
    lambda y_bar, g, a, order: (raveled_like(y_bar, a, order), None, None),
    "a",
    lambda rng: (rng.normal(size=6), np.zeros((2, 3)), "F"),
)
linear(
    unrolled,
    lambda y_bar, g, axis, start=0: (np.rollaxis(y_bar, axis, start), None, None),
    "",
    lambda rng: (rng.normal(size=(3, 2, 4)), 1),
    lambda rng: (rng.normal(size=(3, 2, 4)), 0, 2),
    kind=helper.open_rank_of_first,
)

# ---- lengths ---------------------------------------------------------------------------------------------------------
linear(
    after_initial,
    lambda y_bar, g, x, axis=None: (zeros_before(y_bar, g, axis), None, None),
    "x",
    lambda rng: (rng.normal(size=3), np.zeros(2)),
    lambda rng: (rng.normal(size=(2, 4)), np.zeros((2, 3)), 1),
    kind=helper.open_rank_of_first,
)
linear(
    zeros_before,
    lambda y_bar, v, y, axis=None: (after_initial(y_bar, v, axis), None, None),
    "y",
    lambda rng: (rng.normal(size=2), np.zeros(3)),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 4)), 1),
)
linear(
    aligned,
    lambda y_bar, weights, a, axis=None: (unaligned(y_bar, weights, a, axis), None, None),
    "a",
    lambda rng: (rng.normal(size=2), np.zeros((2, 3)), 0),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 3))),
    kind=helper.aligned,
)
linear(
    unaligned,
    lambda y_bar, g, weights, a, axis=None: (unbroadcast(aligned(y_bar, a, axis), g), None, None, None),
    "weights a",
    lambda rng: (rng.normal(size=(2, 3)), np.zeros(2), np.zeros((2, 3)), 0),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((2, 3)), np.zeros((2, 3))),
)
linear(
    resized_like,
    lambda y_bar, g, a: (resized_like(y_bar, g), None),
    "a",
    lambda rng: (rng.normal(size=2), np.zeros(3)),
    lambda rng: (rng.normal(size=(2, 3)), np.zeros((3, 1))),
)
linear(
    half_spectrum,
    lambda y_bar, g, a, axis=-1: (whole_spectrum(y_bar, g, axis), None, None),
    "a",
    lambda rng: (rng.normal(size=4), np.zeros(3)),
    lambda rng: (rng.normal(size=(5, 2)), np.zeros((2, 2)), 0),
    lambda rng: (rng.normal(size=4) + 1j, np.zeros(5)),
)
linear(
    whole_spectrum,
    lambda y_bar, v, g, axis=-1: (half_spectrum(y_bar, v, axis), None, None),
    "g",
    lambda rng: (rng.normal(size=3), np.zeros(4)),
    lambda rng: (rng.normal(size=(2, 2)), np.zeros((5, 2)), 0),
)


adjoint(
    transposed,
    lambda y_bar, m: np.swapaxes(y_bar, -1, -2),
    kind=shapes.matrix_transposed,
    sample=args(lambda rng: (rng.normal(size=(2, 3)),), lambda rng: (rng.normal(size=(2, 3, 4)),)),
    view=True,
)
