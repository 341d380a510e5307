"""Runtime helpers that stand in emitted text: the kinds of their results, and which of them have derivative zero.

The others are opaque: text that holds them cannot be derived a second time yet.
"""

import autotangent.runtime as runtime
from autotangent.kinds import INT, UNKNOWN, ListKind
from autotangent.rules import curves
from autotangent.rules import helper_kinds as helper
from autotangent.rules import result_kinds as kinds
from autotangent.rules import selection_kinds as selections
from autotangent.rules.registry import constant, inline
from autotangent.runtime import decompositions

# ---- zero derivative: steps, shares, positions -----------------------------------------------------------------------
for _f in (runtime.larger, runtime.chosen):
    constant(_f, kind=kinds.smooth)
constant(runtime.where_larger, kind=kinds.comparison)
constant(runtime.where_inside, kind=helper.clipped_mask)
constant(runtime.elsewhere, kind=kinds.bitwise)
for _f in (runtime.inside, runtime.below, runtime.above):
    constant(_f, kind=helper.clipped_smooth)
constant(runtime.share_of_start, kind=helper.moved_like(2))
constant(runtime.divisor, kind=kinds.fixed(UNKNOWN))
inline(runtime.centred, kind=helper.like_first_float)
constant(runtime.share, kind=helper.like_first_float)
constant(runtime.quantile_weights_slope, kind=helper.weights)
for _f in (runtime.count, runtime.first_largest, runtime.first_smallest):
    constant(_f, kind=kinds.fixed(INT))

constant(runtime.inserted, kind=kinds.fixed(ListKind(INT)))
constant(runtime.pieces, kind=selections.pieces)

# ---- what is zero but for rounding, in decompositions ----------------------------------------------------------------
constant(decompositions.rounding, kind=helper.keeping_last)
for _f in (decompositions.vanishes, decompositions.is_real):
    constant(_f, kind=kinds.comparison)
constant(decompositions.idle_pairs, kind=helper.pairs_of_last)

# ---- partials --------------------------------------------------------------------------------------------------------
for _f in (runtime.products_of_others, runtime.matrix_norm_slope, runtime.cond_slope, runtime.cofactors):
    inline(_f, kind=helper.like_first_float)
for _f in (runtime.quantile_slope, runtime.weighted_sums, runtime.points_back):
    inline(_f, kind=kinds.fixed(UNKNOWN))
inline(runtime.weighted_back, kind=helper.moved_like(2))
for _f in (runtime.for_points, runtime.exp_parts):
    inline(_f, kind=helper.like_first_float)
inline(runtime.interp_slope, kind=helper.like_first_float)
inline(runtime.trapezoid_weights, kind=helper.like_first_float)
inline(runtime.interp_adjoint, kind=helper.combined_like(3))
inline(runtime.interp_tangent, kind=curves.interpolated_tangent)
inline(runtime.polyval_slope, kind=curves.polynomial)
inline(runtime.rows, kind=kinds.fixed(UNKNOWN))
for _f in (runtime.members, runtime.density_tangent):
    inline(_f, kind=helper.moved_like(1))
for _f in (runtime.edges_adjoint, runtime.edges_tangent, runtime.unmembers, runtime.unique_tangent,
           runtime.unique_adjoint, runtime.with_still, runtime.binned_tangent, runtime.binned_adjoint,
           runtime.density_adjoint):  # fmt: skip
    inline(_f, kind=kinds.fixed(UNKNOWN))
inline(runtime.digamma, kind=kinds.real)

for _f in (runtime.select_adjoints, runtime.choose_adjoints, runtime.cov_adjoints, runtime.corrcoef_adjoints):
    inline(_f, kind=kinds.fixed(UNKNOWN))
inline(runtime.ediff1d_adjoints, kind=kinds.fixed(UNKNOWN))

# ---- transposes ------------------------------------------------------------------------------------------------------
for _f in (runtime.gradient_adjoint, runtime.first_like,
           runtime.last_like, runtime.polyder_adjoint, runtime.polyint_adjoint, runtime.series_integral_adjoint,
           runtime.series_derivative_adjoint):  # fmt: skip
    inline(_f, kind=helper.moved_like(1))
for _f in (runtime.reduce_slope, runtime.accumulate_adjoint, runtime.accumulate_tangent, runtime.reduceat_adjoint):
    inline(_f, kind=helper.like_ufunc_argument)
for _f in (runtime.cumprod_adjoint, runtime.cholesky_adjoint, runtime.polyval_adjoint):
    inline(_f, kind=helper.combined_like(1))
for _f in (runtime.polymul_adjoint, runtime.series_product_adjoint, runtime.series_adjoint):
    inline(_f, kind=helper.combined_like(1))
for _f in (runtime.eigvalsh_adjoint, runtime.eigvals_adjoint, runtime.svdvals_slope, runtime.matrix_power_tangent):
    inline(_f, kind=helper.combined_like(1))
for _f in (
    runtime.eig_adjoint,
    runtime.eigh_adjoint,
    runtime.svd_adjoint,
    runtime.qr_adjoint,
    runtime.lstsq_left,
    runtime.lstsq_right,
):
    inline(_f, kind=kinds.fixed(UNKNOWN))
inline(runtime.pinv_adjoint, kind=helper.combined_like(2))
for _f in (runtime.solve_left, runtime.solve_right, runtime.trapezoid_points):
    inline(_f, kind=helper.combined_like(2))
