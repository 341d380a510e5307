"""Functions that join arrays, part them, or make arrays of values. A sequence of arrays has a list of adjoints."""

import numpy as np

from autotangent.rules import joining_kinds as joined
from autotangent.rules import making_kinds as making
from autotangent.rules.grid_kinds import spaced_along
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, arrays, either, grid
from autotangent.rules.when import absent, both, has_keyword, is_constant, may_share, ranks
from autotangent.runtime import split_like, unblock, unbroadcast, unbroadcast_each

# ---- joined along an axis --------------------------------------------------------------------------------------------
adjoint(
    np.concatenate,
    lambda y_bar, arrays, axis=0, *, dtype=None: split_like(y_bar, arrays, axis),
    kind=joined.concatenated,
    sample=args(
        lambda rng: ([rng.normal(size=2), rng.normal(size=3)],),
        lambda rng: ((rng.normal(size=(2, 3)), rng.normal(size=(2, 1)), rng.normal(size=(2, 2))), 1),
        lambda rng: (([rng.normal(size=(2, 3)), rng.normal(size=4)],), {"axis": None}),
    ),
)
adjoint(
    np.stack,
    lambda y_bar, arrays, axis=0, *, dtype=None: np.moveaxis(y_bar, axis, 0),
    kind=joined.stacked,
    sample=args(
        lambda rng: ([rng.normal(size=2), rng.normal(size=2)],),
        lambda rng: ([rng.normal(size=(2, 3)), rng.normal(size=(2, 3))], -1),
    ),
)
adjoint(
    np.stack,
    lambda y_bar, arrays, *, dtype=None: y_bar,
    kind=joined.stacked,
    when=absent(1, "axis"),
    sample=args(lambda rng: ([rng.normal(size=2), rng.normal(size=2)],)),
)
for _vstack in {np.vstack, getattr(np, "row_stack", np.vstack)}:  # NumPy 2.5 has but one of them
    adjoint(
        _vstack,
        lambda y_bar, tup, *, dtype=None: split_like(y_bar, tup, 0),
        kind=joined.rows,
        sample=args(
            lambda rng: ([rng.normal(size=3), rng.normal(size=(2, 3))],), lambda rng: ([rng.normal(size=3)] * 2,)
        ),
    )
adjoint(
    np.hstack,
    lambda y_bar, tup, *, dtype=None: split_like(y_bar, tup, min(1, np.ndim(y_bar) - 1)),
    kind=joined.columns,
    sample=args(
        lambda rng: ([rng.normal(size=3), rng.normal(size=2)],),
        lambda rng: ([rng.normal(size=(2, 1)), rng.normal(size=(2, 3))],),
    ),
)
adjoint(
    np.column_stack,
    lambda y_bar, tup: split_like(y_bar, tup, 1),
    kind=joined.column_stacked,
    sample=args(lambda rng: ([rng.normal(size=3), rng.normal(size=(3, 2))],)),
)
adjoint(
    np.dstack,
    lambda y_bar, tup: split_like(y_bar, tup, 2),
    kind=joined.layers,
    sample=args(
        lambda rng: ([rng.normal(size=3), rng.normal(size=3)],),
        lambda rng: ([rng.normal(size=(2, 3)), rng.normal(size=(2, 3, 2))],),
    ),
)
adjoint(
    np.append,
    lambda y_bar, arr, values, axis=None: (
        split_like(y_bar, (arr, values), axis)[0],
        split_like(y_bar, (arr, values), axis)[1],
    ),
    kind=joined.appended,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=2)),
        lambda rng: (rng.normal(size=(2, 3)), rng.normal()),
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(1, 3)), 0),
    ),
)

_beside = args(
    lambda rng: ((rng.normal(size=3), rng.normal(), rng.normal(size=2)),),
    lambda rng: ((rng.normal(size=(2, 3)), rng.normal(size=(2, 3))),),
)
_columns = args(
    lambda rng: ((rng.normal(size=3), rng.normal(size=(3, 2))),),
    lambda rng: ((rng.normal(), rng.normal()),),
)
adjoint(np.r_.__getitem__, lambda y_bar, key: split_like(y_bar, key, 0), kind=joined.beside, sample=_beside)
adjoint(np.c_.__getitem__, lambda y_bar, key: split_like(y_bar, key, -1), kind=joined.as_columns, sample=_columns)
adjoint(
    np.block,
    lambda y_bar, arrays: unblock(y_bar, arrays),
    kind=joined.blocks,
    sample=args(
        lambda rng: ([rng.normal(size=3), rng.normal()],),
        lambda rng: ([[rng.normal(size=(2, 2)), rng.normal(size=(2, 1))], [rng.normal(size=(1, 3))]],),
        lambda rng: ([[rng.normal(), rng.normal(size=2)], [rng.normal(size=3)]],),
        lambda rng: ([[rng.normal(size=(2, 3, 1))], [rng.normal(size=(2, 1, 1))]],),
        lambda rng: (rng.normal(size=(2, 3)),),
    ),
)
adjoint(
    np.broadcast_arrays,
    lambda y_bar, *args: unbroadcast_each(y_bar, args),
    kind=joined.broadcast_arrays,
    sample=args(
        lambda rng: (rng.normal(size=(3, 1)), rng.normal(size=4)),
        lambda rng: (rng.normal(), rng.normal(size=(2, 3)), rng.normal(size=3)),
    ),
    view=True,
)

# ---- parted ----------------------------------------------------------------------------------------------------------
for _split, _parts in ((np.split, joined.split), (np.array_split, joined.array_split)):
    adjoint(
        _split,
        lambda y_bar, ary, indices_or_sections, axis=0: (np.concatenate(y_bar, axis), None),
        kind=_parts,
        sample=args(
            lambda rng: (rng.normal(size=6), 2),
            lambda rng: (rng.normal(size=(2, 6)), [1, 4], 1),
        ),
        view=True,
    )
_several_axes = args(
    lambda rng: (rng.normal(size=(2, 4, 6)), 2),
    lambda rng: (rng.normal(size=(4, 3, 5)), [1, 2]),
)
adjoint(
    np.hsplit,
    lambda y_bar, ary, indices_or_sections: (np.hstack(y_bar), None),
    kind=joined.columns_parted,
    sample=either(args(lambda rng: (rng.normal(size=6), [1, 4])), _several_axes),
    view=True,
)
adjoint(
    np.vsplit,
    lambda y_bar, ary, indices_or_sections: (np.vstack(y_bar), None),
    kind=joined.split,
    sample=_several_axes,
    view=True,
)
adjoint(
    np.dsplit,
    lambda y_bar, ary, indices_or_sections: (np.dstack(y_bar), None),
    kind=joined.layers_parted,
    sample=_several_axes,
    view=True,
)
if hasattr(np, "unstack"):
    adjoint(
        np.unstack,
        lambda y_bar, x, *, axis=0: np.stack(y_bar, axis),
        kind=joined.unstacked,
        sample=grid(((3,), (2, 3)), {}, {"axis": -1}),
        view=True,
    )

# ---- made of values --------------------------------------------------------------------------------------------------
_objects = args(
    lambda rng: ([1.0, 2.5],),
    lambda rng: ([[1.0, 2.5], [0.5, 3.0]],),
    lambda rng: ([rng.normal(size=2), rng.normal(size=2)],),
    lambda rng: (rng.normal(size=(2, 3)),),
    lambda rng: (1.5,),
)
_more_axes = both(has_keyword("ndmin"), ranks((0, 9)))
adjoint(
    np.array,
    lambda y_bar, object, dtype=None, *, copy=True, order="K": y_bar,
    kind=making.from_object,
    sample=either(_objects, args(lambda rng: ((rng.normal(size=3), float), {"copy": True}))),
)
for _when in (both(_more_axes, may_share), _more_axes):
    adjoint(
        np.array,
        lambda y_bar, object, dtype=None, *, copy=True, order="K", ndmin=0: np.reshape(y_bar, np.shape(object)),
        kind=making.of_least_rank,
        when=_when,
        sample=args(lambda rng: ((rng.normal(size=3),), {"ndmin": 2, "copy": None}))
        if _when is not _more_axes
        else args(
            lambda rng: ((rng.normal(size=3),), {"ndmin": 3, "order": "F"}),
            lambda rng: ((rng.normal(size=(2, 3)),), {"ndmin": 2}),
        ),
        view=_when is not _more_axes,
    )
adjoint(
    np.array,
    lambda y_bar, object, dtype=None, *, copy=True, order="K": y_bar,
    kind=making.from_object,
    when=may_share,
    sample=args(lambda rng: ((rng.normal(size=(2, 3)),), {"copy": False})),
    view=True,
)
adjoint(
    np.asarray,
    lambda y_bar, a, dtype=None, order=None, *, copy=None: y_bar,
    kind=making.from_object,
    sample=either(_objects, args(lambda rng: ((rng.normal(size=3),), {"copy": False}))),
    view=True,
)
adjoint(
    np.asarray,
    lambda y_bar, a, dtype=None, order=None, *, copy=None: y_bar,
    kind=making.from_object,
    when=is_constant(3, "copy", True),
    sample=args(lambda rng: ((rng.normal(size=(2, 3)),), {"copy": True})),
)
adjoint(
    np.asanyarray, lambda y_bar, a, dtype=None, order=None: y_bar, kind=making.from_object, sample=_objects, view=True
)
adjoint(
    np.asarray_chkfinite,
    lambda y_bar, a, dtype=None, order=None: y_bar,
    kind=making.from_object,
    sample=_objects,
    view=True,
)
adjoint(
    np.require,
    lambda y_bar, a, dtype=None, requirements=None: y_bar,
    kind=making.from_object,
    sample=either(_objects, args(lambda rng: (rng.normal(size=(2, 3)), float, "F"))),
    view=True,
)
_rows = arrays((3,), (2, 3))
adjoint(
    np.ascontiguousarray,
    lambda y_bar, a, dtype=None: np.reshape(y_bar, np.shape(a)),
    kind=making.at_least_vector,
    sample=arrays((), (3,)),
    view=True,
)
adjoint(
    np.ascontiguousarray,
    lambda y_bar, a, dtype=None: y_bar,
    kind=making.at_least_vector,
    when=ranks((1, 9)),
    sample=_rows,
    view=True,
)
adjoint(np.asfortranarray, lambda y_bar, a, dtype=None: y_bar, kind=making.from_object, sample=_rows, view=True)
adjoint(np.copy, lambda y_bar, a, order="K": y_bar, kind=making.from_object, sample=_objects)
adjoint(
    np.full,
    lambda y_bar, shape, fill_value, dtype=None, order="C": (None, unbroadcast(y_bar, fill_value)),
    kind=making.full,
    sample=args(lambda rng: ((2, 3), 1.5), lambda rng: ((2, 3), rng.normal(size=3)), lambda rng: (4, 1.5)),
)
differential(
    np.full_like,
    lambda y, a, fill_value, dtype=None, *, da, dfill_value: 0 * da + np.full_like(a, dfill_value, dtype=dtype),
    kind=making.like,
    sample=args(lambda rng: (np.zeros((2, 3)), 1.5), lambda rng: (np.zeros((2, 3)), rng.normal(size=3))),
)
adjoint(
    np.full_like,
    lambda y_bar, a, fill_value, dtype=None: (np.zeros_like(a), unbroadcast(y_bar, fill_value)),
)
_of_shape = has_keyword("shape")
adjoint(
    np.full_like,
    lambda y_bar, a, fill_value, dtype=None, *, shape: (None, unbroadcast(y_bar, fill_value)),
    kind=making.like,
    when=_of_shape,
    steady=("a",),
    sample=args(lambda rng: ((np.zeros(2), 1.5), {"shape": (2, 3)})),
)
adjoint(
    np.linspace,
    lambda y_bar, start, stop, num=50, endpoint=True, *, dtype=None: (
        unbroadcast(np.tensordot(1 - np.linspace(0, 1, num, endpoint), y_bar, 1), start),
        unbroadcast(np.tensordot(np.linspace(0, 1, num, endpoint), y_bar, 1), stop),
    ),
    kind=making.spaced,
    sample=args(
        lambda rng: (0.5, 2.0, 5),
        lambda rng: (0.5, 2.0, 1),
        lambda rng: ((rng.normal(size=3), 2.0), {"num": 4, "endpoint": False}),
    ),
)
_with_step = is_constant(4, "retstep", True)
adjoint(
    np.linspace,
    lambda y_bar, start, stop, num=50, endpoint=True, *, retstep, dtype=None: (
        unbroadcast(
            np.tensordot(1 - np.linspace(0, 1, num, endpoint), y_bar[0], 1) - y_bar[1] / (num - bool(endpoint)), start
        ),
        unbroadcast(
            np.tensordot(np.linspace(0, 1, num, endpoint), y_bar[0], 1) + y_bar[1] / (num - bool(endpoint)), stop
        ),
    ),
    kind=making.spaced_with_step,
    when=_with_step,
    sample=args(
        lambda rng: ((0.5, 2.0, 5), {"retstep": True}),
        lambda rng: ((rng.normal(size=3), 2.0), {"num": 4, "endpoint": False, "retstep": True}),
    ),
)
adjoint(
    np.linspace,
    lambda y_bar, start, stop, num=50, endpoint=True, *, dtype=None, axis=0: (
        unbroadcast(np.tensordot(1 - np.linspace(0, 1, num, endpoint), y_bar, (0, axis)), start),
        unbroadcast(np.tensordot(np.linspace(0, 1, num, endpoint), y_bar, (0, axis)), stop),
    ),
    kind=spaced_along,
    when=has_keyword("axis"),
    sample=args(lambda rng: ((rng.normal(size=3), rng.normal(size=(2, 1))), {"num": 4, "axis": 1})),
)
