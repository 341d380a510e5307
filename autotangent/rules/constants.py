"""The plain list of what has derivative zero: steps, comparisons, tests, positions, shapes."""

import bisect
import builtins
import math

import numpy as np

from autotangent.kinds import BOOL, FLOAT, INT, NONE, RANGE, TEXT, UNKNOWN
from autotangent.rules import grid_kinds, position_kinds, refusals
from autotangent.rules import making_kinds as making
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import constant

# ---- Python ----------------------------------------------------------------------------------------------------------
for _f in (builtins.bool, builtins.isinstance, builtins.issubclass, builtins.callable, builtins.hasattr, builtins.any,
           builtins.all, math.isclose, math.isfinite, math.isinf, math.isnan):  # fmt: skip
    constant(_f, kind=kinds.fixed(BOOL))
for _f in (builtins.int, builtins.len, builtins.hash, builtins.id, builtins.ord, math.ceil, math.floor, math.trunc,
           math.comb, math.factorial, math.gcd, math.isqrt, math.lcm, math.perm):  # fmt: skip
    constant(_f, kind=kinds.fixed(INT))
for _f in (bisect.bisect, bisect.bisect_left):
    constant(_f, takes="a x lo hi", kind=kinds.fixed(INT))
constant(builtins.round, takes="number ndigits", kind=making.rounded)
constant(builtins.range, kind=kinds.fixed(RANGE))
constant(builtins.print, kind=kinds.fixed(NONE))
for _f in (
    builtins.str,
    builtins.repr,
    builtins.ascii,
    builtins.format,
    builtins.chr,
    builtins.bin,
    builtins.hex,
    builtins.oct,
):
    constant(_f, kind=kinds.fixed(TEXT))
constant(builtins.type, takes="object", kind=kinds.fixed(UNKNOWN))
constant(math.ulp, kind=kinds.fixed(FLOAT))

# ---- elementwise -----------------------------------------------------------------------------------------------------
for _f in (np.equal, np.not_equal, np.less, np.less_equal, np.greater, np.greater_equal, np.isfinite, np.isinf,
           np.isnan, np.logical_and, np.logical_or, np.logical_xor, np.logical_not, np.signbit):  # fmt: skip
    constant(_f, kind=kinds.comparison)
constant(np.isclose, takes="a b rtol atol", kind=kinds.comparison)
for _f in (np.iscomplex, np.isreal, np.isneginf, np.isposinf):
    constant(_f, takes="x", kind=kinds.comparison)
for _f in (np.floor, np.ceil, np.trunc, np.rint, np.floor_divide, np.left_shift, np.right_shift, np.gcd, np.lcm,
           np.spacing):  # fmt: skip
    constant(_f, kind=kinds.arithmetic)
for _f in (np.bitwise_and, np.bitwise_or, np.bitwise_xor, np.invert):
    constant(_f, kind=kinds.bitwise)
constant(np.sign, kind=refusals.real_only(kinds.arithmetic, "sign"))
constant(np.fix, takes="x", kind=kinds.arithmetic)
for _f in (np.round, np.around):
    constant(_f, takes="a decimals", kind=kinds.first_number)

# ---- tests, positions and shapes of arrays ---------------------------------------------------------------------------
for _f in (np.array_equal, np.array_equiv, np.allclose, np.isscalar, np.iscomplexobj, np.isrealobj, np.shares_memory,
           np.may_share_memory, np.can_cast, np.isfortran, np.issubdtype, np.iterable):  # fmt: skip
    constant(_f, kind=kinds.fixed(BOOL))
for _f in (np.all, np.any):
    constant(_f, kind=kinds.as_dtype(kinds.reduction(), "b"))
for _f in (np.argmax, np.argmin, np.count_nonzero, np.nanargmax, np.nanargmin):
    constant(_f, kind=kinds.as_dtype(kinds.reduction(), "i"))
for _f in (np.argsort, np.argpartition, np.digitize):
    constant(_f, kind=making.positions)
constant(np.ndim, kind=kinds.fixed(INT))
constant(np.size, kind=kinds.fixed(INT))
constant(np.shape, kind=making.shape_of)
constant(np.broadcast_shapes, kind=making.shape_of_all)
for _f in (np.lexsort, np.dtype, np.mask_indices, np.ravel_multi_index, np.common_type, np.promote_types,
           np.min_scalar_type, np.einsum_path, np.array_repr, np.array_str, np.array2string, np.errstate):  # fmt: skip
    constant(_f, kind=kinds.fixed(UNKNOWN))
constant(np.nonzero, kind=position_kinds.nonzero)
constant(np.flatnonzero, kind=position_kinds.flat)
constant(np.argwhere, kind=position_kinds.listed)
for _f in (np.tril_indices, np.triu_indices, np.tril_indices_from, np.triu_indices_from):
    constant(_f, kind=position_kinds.of_triangle)
constant(np.diag_indices, kind=position_kinds.of_diagonal)
constant(np.diag_indices_from, kind=position_kinds.of_whole_diagonal)
constant(np.unravel_index, kind=position_kinds.unraveled)
constant(np.ix_, kind=position_kinds.crossed)
constant(np.isin, kind=position_kinds.found)
constant(np.finfo, kind=kinds.fixed(making.LIMITS))
constant(np.iinfo, kind=kinds.fixed(making.INTEGER_LIMITS))
constant(np.result_type, kind=making.dtype_of_all)
constant(np.searchsorted, kind=making.positions_of_each)

for _f in (np.base_repr, np.binary_repr, np.typename, np.mintypecode):
    constant(_f, kind=kinds.fixed(TEXT))
for _f in (np.format_float_positional, np.format_float_scientific):
    constant(_f, takes="x", kind=kinds.fixed(TEXT))
for _f in (np.datetime_as_string, np.datetime_data, np.packbits, np.unpackbits):
    constant(_f, kind=kinds.fixed(UNKNOWN))
constant(np.isdtype, kind=kinds.fixed(BOOL))
constant(np.isnat, kind=kinds.comparison)
constant(np.bitwise_count, kind=kinds.arithmetic)
for _f in (np.bartlett, np.blackman, np.hamming, np.hanning):
    constant(_f, kind=grid_kinds.fixed_window(_f.__name__))
constant(np.ndindex, kind=making.places)

# ---- new arrays ------------------------------------------------------------------------------------------------------
for _f in (np.zeros, np.ones, np.empty):
    constant(_f, takes="shape dtype order", kind=making.filled)
for _f in (np.zeros_like, np.ones_like, np.empty_like):
    constant(_f, takes="a dtype order subok shape", kind=making.like)
constant(np.eye, takes="N M k dtype order", kind=making.eye)
constant(np.identity, takes="n dtype", kind=making.eye)
constant(np.tri, takes="N M k dtype", kind=making.eye)
constant(np.arange, takes="start stop step dtype", kind=making.counted)
constant(np.indices, takes="dimensions dtype", kind=position_kinds.grid)
