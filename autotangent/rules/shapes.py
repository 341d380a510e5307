"""Functions that move, select, repeat or pad elements of one array. All are linear; the transpose moves them back."""

import numpy as np

from autotangent.rules import making_kinds as making
from autotangent.rules import refusals
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.decomposition_kinds import last_two
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, arrays, grid
from autotangent.rules.selection_kinds import taken
from autotangent.rules.when import (
    absent,
    any_of,
    both,
    has_keyword,
    may_be,
    may_share,
    one_of,
    present,
    ranks,
    scalar_argument,
)
from autotangent.runtime import (
    count,
    diagonal_view,
    ediff1d_adjoints,
    inverted,
    raveled_like,
    trimmed_like,
    unbroadcast,
    undiag,
    undiagonal,
    undiff,
    undiff_bordered,
    unpad,
    unraveled_like,
    unrepeat,
    unrolled,
    untake,
    untile,
    untrace,
    untrimmed,
)

# ---- the same elements in another shape ------------------------------------------------------------------------------
_reshaped = args(
    lambda rng: (rng.normal(size=(2, 6)), (3, 4)),
    lambda rng: (rng.normal(size=(2, 6)), -1),
    lambda rng: (rng.normal(size=4), (2, -1, 1)),
    lambda rng: (rng.normal(size=(3, 1)), (1, 3)),
)
adjoint(
    np.reshape,
    lambda y_bar, a, shape: np.reshape(y_bar, np.shape(a)),
    kind=shapes.reshape,
    sample=_reshaped,
    view=True,
)
adjoint(
    np.reshape,
    lambda y_bar, a, shape, order="C": np.reshape(y_bar, np.shape(a), order=order),
    kind=refusals.only_orders(shapes.reshape, "reshape"),
    when=present(2, "order"),
    sample=args(lambda rng: ((rng.normal(size=(2, 6)), (3, 4)), {"order": "F"})),
    view=True,
)
_ordered = present(1, "order")
for _flat in (np.ravel, np.ndarray.flatten):
    adjoint(
        _flat,
        lambda y_bar, a: np.reshape(y_bar, np.shape(a)),
        kind=shapes.raveled,
        sample=arrays((4,), (3, 1), (2, 3)),
        view=_flat is np.ravel,
    )
    differential(
        _flat,
        lambda y, a, order="C", *, da: raveled_like(da, a, order),
        kind=shapes.raveled,
        when=_ordered,
        sample=grid(((2, 3), (2, 3, 2)), {"order": "F"}, {"order": "C"}),
        view=_flat is np.ravel,
    )
    adjoint(_flat, lambda y_bar, a, order="C": unraveled_like(y_bar, a, order), when=_ordered)
adjoint(
    np.expand_dims,
    lambda y_bar, a, axis: np.reshape(y_bar, np.shape(a)),
    kind=shapes.expanded,
    sample=grid(((4,), (2, 3)), {"axis": 0}, {"axis": -1}, {"axis": (0, 2)}),
    view=True,
)
adjoint(
    np.squeeze,
    lambda y_bar, a, axis=None: np.reshape(y_bar, np.shape(a)),
    kind=shapes.squeezed,
    sample=grid(((1, 3, 1),), {}, {"axis": 0}, {"axis": (0, -1)}),
    view=True,
)
adjoint(
    np.atleast_1d,
    lambda y_bar, a: np.reshape(y_bar, np.shape(a)),
    kind=shapes.at_least_1d,
    sample=arrays((), (4,)),
    view=True,
)
adjoint(
    np.atleast_2d,
    lambda y_bar, a: np.reshape(y_bar, np.shape(a)),
    kind=shapes.at_least_2d,
    sample=arrays((), (4,), (2, 3)),
    view=True,
)
adjoint(
    np.atleast_3d,
    lambda y_bar, a: np.reshape(y_bar, np.shape(a)),
    kind=shapes.at_least_3d,
    sample=arrays((), (4,), (2, 3), (2, 3, 4)),
    view=True,
)

# ---- axes in another order -------------------------------------------------------------------------------------------
adjoint(
    np.transpose,
    lambda y_bar, a: np.transpose(y_bar),
    kind=shapes.transposed,
    sample=arrays((4,), (2, 3), (2, 3, 4)),
    view=True,
)
adjoint(
    np.transpose,
    lambda y_bar, a, axes=None: np.transpose(y_bar, inverted(axes)),
    kind=shapes.transposed,
    when=present(1, "axes"),
    sample=grid(((2, 3, 4),), {"axes": (-1, 0, 1)}, {"axes": (1, 2, 0)}),
    view=True,
)
for _swap in (np.matrix_transpose, np.linalg.matrix_transpose):
    adjoint(
        _swap,
        lambda y_bar, x: np.matrix_transpose(y_bar),
        kind=shapes.matrix_transposed,
        sample=arrays((2, 3), (2, 3, 4)),
        view=True,
    )
adjoint(
    np.swapaxes,
    lambda y_bar, a, axis1, axis2: np.swapaxes(y_bar, axis1, axis2),
    kind=shapes.swapped,
    sample=args(lambda rng: (rng.normal(size=(2, 3, 4)), 0, -1)),
    view=True,
)
adjoint(
    np.moveaxis,
    lambda y_bar, a, source, destination: np.moveaxis(y_bar, destination, source),
    kind=shapes.moved,
    sample=args(
        lambda rng: (rng.normal(size=(2, 3, 4)), 0, -1), lambda rng: (rng.normal(size=(2, 3, 4)), (0, 1), (-1, 0))
    ),
    view=True,
)
adjoint(
    np.rollaxis,
    lambda y_bar, a, axis, start=0: unrolled(y_bar, axis, start),
    kind=shapes.rolled,
    sample=args(lambda rng: (rng.normal(size=(2, 3, 4)), 0, 2), lambda rng: (rng.normal(size=(2, 3, 4)), -2, -1)),
    view=True,
)
adjoint(
    np.rollaxis,
    lambda y_bar, a, axis: np.moveaxis(y_bar, 0, axis),
    kind=shapes.rolled,
    when=absent(2, "start"),
    sample=args(lambda rng: (rng.normal(size=(2, 3, 4)), 2)),
    view=True,
)
adjoint(
    np.flip,
    lambda y_bar, m, axis=None: np.flip(y_bar, axis=axis),
    kind=shapes.same,
    sample=grid(((4,), (2, 3)), {}, {"axis": 0}, {"axis": (0,)}),
    view=True,
)
adjoint(np.fliplr, lambda y_bar, m: np.fliplr(y_bar), kind=shapes.same, sample=arrays((2, 3)), view=True)
adjoint(np.flipud, lambda y_bar, m: np.flipud(y_bar), kind=shapes.same, sample=arrays((4,), (2, 3)), view=True)
adjoint(
    np.rot90,
    lambda y_bar, m, k=1, axes=(0, 1): np.rot90(y_bar, -k, axes),
    kind=shapes.turned,
    sample=grid(((2, 3),), {}, {"k": 2}, {"k": -1, "axes": (1, 0)}),
    view=True,
)
adjoint(
    np.roll,
    lambda y_bar, a, shift, axis=None: np.roll(y_bar, np.negative(shift), axis=axis),
    kind=shapes.same,
    sample=grid(((2, 3),), {"shift": (1, -1), "axis": (0, 1)}),
)
adjoint(
    np.roll,
    lambda y_bar, a, shift, axis=None: np.roll(y_bar, -shift, axis=axis),
    kind=shapes.same,
    when=scalar_argument(1, "shift"),
    sample=grid(((4,), (2, 3)), {"shift": 1}, {"shift": -2, "axis": 0}),
)

# ---- selections ------------------------------------------------------------------------------------------------------
for _triangle in (np.tril, np.triu):
    adjoint(
        _triangle,
        (lambda y_bar, m, k=0: unbroadcast(np.tril(y_bar, k), m))
        if _triangle is np.tril
        else (lambda y_bar, m, k=0: unbroadcast(np.triu(y_bar, k), m)),
        kind=shapes.triangle,
        sample=grid(((3,), (2, 3), (2, 3, 3)), {}, {"k": 1}),
    )
adjoint(
    np.tril,
    lambda y_bar, m, k=0: np.tril(y_bar, k),
    kind=shapes.triangle,
    when=ranks((2, 9)),
    sample=grid(((2, 3),), {}, {"k": -1}),
)
adjoint(
    np.triu,
    lambda y_bar, m, k=0: np.triu(y_bar, k),
    kind=shapes.triangle,
    when=ranks((2, 9)),
    sample=grid(((2, 3),), {}, {"k": -1}),
)
adjoint(
    np.diag,
    lambda y_bar, v, k=0: undiag(y_bar, v, k),
    kind=shapes.diag,
    sample=grid(((3,), (2, 3), (3, 3)), {}, {"k": 1}, {"k": -1}),
    view=True,
)
adjoint(
    np.diag,
    lambda y_bar, v, k=0: np.diag(y_bar, k),
    kind=shapes.diag,
    when=ranks((1, 1)),
    sample=grid(((3,),), {}, {"k": 1}),
)
adjoint(
    np.diagflat,
    lambda y_bar, v, k=0: np.reshape(np.diag(y_bar, k), np.shape(v)),
    kind=shapes.diagflat,
    sample=args(
        lambda rng: (rng.normal(),), lambda rng: (rng.normal(size=3), 1), lambda rng: (rng.normal(size=(2, 3)), -2)
    ),
)
for _f in (np.diagonal, diagonal_view):
    adjoint(
        _f,
        lambda y_bar, a, offset=0, axis1=0, axis2=1: undiagonal(y_bar, a, offset, axis1, axis2),
        kind=shapes.diagonal,
        sample=grid(((2, 3), (2, 3, 4)), {}, {"offset": 1}, {"offset": -1, "axis1": 1, "axis2": 0}),
        view=True,
    )
adjoint(
    np.linalg.diagonal,
    lambda y_bar, x, *, offset=0: undiagonal(y_bar, x, offset, -2, -1),
    kind=last_two(shapes.diagonal),
    sample=grid(((2, 3), (2, 3, 4)), {}, {"offset": 1}, {"offset": -1}),
    view=True,
)
adjoint(
    np.linalg.trace,
    lambda y_bar, x, *, offset=0, dtype=None: untrace(y_bar, x, offset, -2, -1),
    kind=last_two(shapes.trace),
    sample=grid(((3, 3), (2, 3), (2, 3, 4)), {}, {"offset": 1}),
)
adjoint(
    np.trace,
    lambda y_bar, a, offset=0, axis1=0, axis2=1, dtype=None: untrace(y_bar, a, offset, axis1, axis2),
    kind=shapes.trace,
    sample=grid(((3, 3), (2, 3), (2, 3, 4)), {}, {"offset": 1}, {"axis1": -1, "axis2": 0}),
)
adjoint(
    np.trace,
    lambda y_bar, a: y_bar * np.eye(*np.shape(a)),
    kind=shapes.trace,
    when=both(ranks((2, 2)), absent(1, "offset"), absent(2, "axis1"), absent(3, "axis2"), absent(4, "dtype")),
    sample=arrays((3, 3), (2, 3)),
)
adjoint(
    np.take,
    lambda y_bar, a, indices, axis=None: (untake(y_bar, a, indices, axis=axis), None),
    kind=taken,
    sample=args(
        lambda rng: (rng.normal(size=5), [0, 2, 2, -1]),
        lambda rng: (rng.normal(size=(3, 4)), 2, 1),
        lambda rng: (rng.normal(size=(3, 4)), [[0, 2], [2, 2]], 0),
        lambda rng: (rng.normal(size=(3, 4)), [0, 11]),
    ),
)

_beyond = has_keyword("mode")
adjoint(
    np.take,
    lambda y_bar, a, indices, axis=None, *, mode="raise": (
        untake(y_bar, a, np.take(np.arange(count(a, axis=axis)), indices, mode=mode), axis=axis),
        None,
    ),
    kind=taken,
    when=_beyond,
    sample=args(
        lambda rng: ((rng.normal(size=5), [0, 7, -1]), {"mode": "wrap"}),
        lambda rng: ((rng.normal(size=(3, 4)), [[0, 9], [-2, 2]], 1), {"mode": "clip"}),
    ),
)

# ---- repetitions, margins, differences -------------------------------------------------------------------------------
adjoint(
    np.repeat,
    lambda y_bar, a, repeats, axis=None: (unrepeat(y_bar, a, repeats, axis=axis), None),
    kind=shapes.repeated,
    sample=args(
        lambda rng: (rng.normal(size=3), 2),
        lambda rng: (rng.normal(size=(2, 3)), [2, 0, 1], 1),
        lambda rng: (rng.normal(size=(2, 1)), 3, 1),
        lambda rng: (rng.normal(size=(2, 3)), 2),
    ),
)
adjoint(
    np.tile,
    lambda y_bar, A, reps: (untile(y_bar, A, reps), None),
    kind=shapes.tiled,
    sample=args(
        lambda rng: (rng.normal(size=3), 2),
        lambda rng: (rng.normal(size=(2, 3)), (2, 1, 2)),
        lambda rng: (rng.normal(size=(2, 3)), 2),
    ),
)
adjoint(
    np.broadcast_to,
    lambda y_bar, array, shape: unbroadcast(y_bar, array),
    kind=shapes.broadcast_to,
    sample=args(lambda rng: (rng.normal(size=(3, 1)), (2, 3, 4)), lambda rng: (rng.normal(), (2,))),
    view=True,
)
differential(
    np.pad,
    lambda y, array, pad_width, mode="constant", *, constant_values=0, darray: np.pad(darray, pad_width),
    kind=refusals.only_mode(shapes.padded, "pad", "constant", "edge", "reflect", "symmetric", "wrap"),
    sample=args(
        lambda rng: (rng.normal(size=3), 2),
        lambda rng: (rng.normal(size=(2, 3)), ((1, 0), (0, 2))),
        lambda rng: ((rng.normal(size=(2, 3)), (1, 2)), {"constant_values": 3.0}),
    ),
)
adjoint(np.pad, lambda y_bar, array, pad_width, mode="constant", *, constant_values=0: unpad(y_bar, array, pad_width))
adjoint(
    np.pad,
    lambda y_bar, array, pad_width, mode: untake(
        y_bar, array, np.pad(np.reshape(np.arange(np.size(array)), np.shape(array)), pad_width, mode)
    ),
    kind=shapes.padded,
    when=one_of(2, "mode", "edge", "reflect", "symmetric", "wrap"),
    sample=args(
        lambda rng: (rng.normal(size=4), 2, "edge"),
        lambda rng: (rng.normal(size=(3, 4)), ((1, 0), (2, 1)), "reflect"),
        lambda rng: ((rng.normal(size=(3, 4)), 5), {"mode": "symmetric"}),
        lambda rng: (rng.normal(size=3), (1, 4), "wrap"),
    ),
)
adjoint(
    np.diff,
    lambda y_bar, a, n=1, axis=-1: undiff(y_bar, a, n, axis),
    kind=shapes.differences,
    sample=grid(((5,), (3, 4)), {}, {"n": 2}, {"axis": 0}),
)
_between, _itself = any_of(present(3, "prepend"), present(4, "append")), may_be(1, "n", 0)
for _when in (both(_between, _itself), _between):
    adjoint(
        np.diff,
        lambda y_bar, a, n=1, axis=-1, prepend=None, append=None: (
            undiff_bordered(y_bar, a, n, axis, prepend, append)[0],
            None,
            None,
            undiff_bordered(y_bar, a, n, axis, prepend, append)[1],
            undiff_bordered(y_bar, a, n, axis, prepend, append)[2],
        ),
        kind=shapes.bordered_differences,
        when=_when,
        sample=args(
            lambda rng: ((rng.normal(size=4),), {"prepend": 0.5}),
            lambda rng: ((rng.normal(size=(3, 4)), 2), {"append": rng.normal(size=(3, 2)), "prepend": rng.normal()}),
            lambda rng: ((rng.normal(size=(3, 4)),), {"axis": 0, "append": rng.normal(size=(1, 4))}),
        )
        if _when is _between
        else args(lambda rng: ((rng.normal(size=(3, 4)), 0), {"prepend": rng.normal(size=(3, 2)), "append": 1.5})),
        view=_when is not _between,
    )
adjoint(
    np.diff,
    lambda y_bar, a, n=1, axis=-1: undiff(y_bar, a, n, axis),
    kind=shapes.differences,
    when=_itself,
    sample=grid(((5,), (3, 4)), {"n": 0}),
    view=True,
)

_bordered = any_of(present(1, "to_end"), present(2, "to_begin"))
adjoint(
    np.ediff1d,
    lambda y_bar, ary: np.reshape(undiff(y_bar, np.ravel(ary)), np.shape(ary)),
    kind=shapes.flat_differences,
    sample=arrays((4,), (2, 3), (1,)),
)
adjoint(
    np.ediff1d,
    lambda y_bar, ary, to_end=None, to_begin=None: (
        ediff1d_adjoints(y_bar, ary, to_end, to_begin)[0],
        ediff1d_adjoints(y_bar, ary, to_end, to_begin)[1],
        ediff1d_adjoints(y_bar, ary, to_end, to_begin)[2],
    ),
    kind=shapes.flat_differences,
    when=_bordered,
    sample=args(
        lambda rng: ((rng.normal(size=4),), {"to_end": rng.normal()}),
        lambda rng: ((rng.normal(size=(2, 3)),), {"to_begin": rng.normal(size=2)}),
        lambda rng: (rng.normal(size=3), rng.normal(size=(1, 2)), rng.normal(size=2)),
    ),
)
differential(
    np.trim_zeros,
    lambda y, filt, trim="fb", axis=None, *, dfilt: trimmed_like(dfilt, filt, trim, axis),
    kind=shapes.trimmed,
    sample=args(
        lambda rng: (rng.normal(size=4),),
        lambda rng: (rng.normal(size=(2, 3)), "b"),
        lambda rng: ((rng.normal(size=(2, 3)),), {"axis": -1}),
    ),
    view=True,
)
adjoint(np.trim_zeros, lambda y_bar, filt, trim="fb", axis=None: untrimmed(y_bar, filt, trim, axis))

# ---- copies, other types ---------------------------------------------------------------------------------------------
adjoint(np.ndarray.copy, lambda y_bar, a, order="C": y_bar, kind=making.from_object, sample=arrays((4,), (2, 3)))
_casts = args(lambda rng: (rng.normal(size=(2, 3)), float))
for _when in (None, may_share):
    adjoint(
        np.ndarray.astype,
        lambda y_bar, a, dtype, order="K", *, copy=True: y_bar,
        kind=making.cast,
        when=_when,
        sample=_casts,
        view=_when is not None,
    )
    if hasattr(np, "astype"):
        adjoint(
            np.astype,
            lambda y_bar, x, dtype, *, copy=True: y_bar,
            kind=making.cast,
            when=_when,
            sample=_casts,
            view=_when is not None,
        )
adjoint(
    np.ndarray.item,
    lambda y_bar, a: np.reshape(y_bar, np.shape(a)),
    kind=making.item,
    sample=arrays((1,), (1, 1)),
)
adjoint(
    np.ndarray.tolist,
    lambda y_bar, a: np.asarray(y_bar),
    kind=making.nested_list,
    sample=arrays((3,), (2, 3)),
)
