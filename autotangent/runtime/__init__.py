"""Level 0: all that emitted code may import. Imports nothing but NumPy."""

from autotangent.runtime.along_axes import inserted
from autotangent.runtime.averages import aligned, unaligned
from autotangent.runtime.covariance import corrcoef_adjoints, corrcoef_tangent, cov_adjoints, cov_tangent
from autotangent.runtime.cumulative import (
    after_initial,
    cumprod_adjoint,
    cumprod_tangent,
    products_of_others,
    zeros_before,
)
from autotangent.runtime.curves import (
    interp_adjoint,
    interp_slope,
    interp_tangent,
    polyval_adjoint,
    polyval_slope,
)
from autotangent.runtime.decompositions import (
    eig_adjoint,
    eig_tangent,
    eigh_adjoint,
    eigh_tangent,
    eigvals_adjoint,
    eigvals_tangent,
    eigvalsh_adjoint,
    eigvalsh_tangent,
    qr_adjoint,
    qr_tangent,
    r_tangent,
    svd_adjoint,
    svd_tangent,
    svdvals_slope,
    svdvals_tangent,
    symmetric,
    transposed,
    triangular,
)
from autotangent.runtime.directions import many_zeros
from autotangent.runtime.dispatch import (
    applied,
    batched,
    cached,
    called,
    captures,
    capturing,
    closure,
    constructor,
    inner,
    linear_pair,
    listing,
    overlapping_pair,
    packing,
    pair,
    remembering,
    shadowed_pair,
    tangent,
)
from autotangent.runtime.einsum import (
    einsum_adjoint,
    einsum_adjoints,
    einsum_second,
    einsum_tangent,
    einsum_tangent_second,
)
from autotangent.runtime.folds import (
    accumulate_adjoint,
    accumulate_tangent,
    reduce_slope,
    reduceat_adjoint,
    reduceat_tangent,
)
from autotangent.runtime.fourier import half_spectrum, resized_like, sizes_along, whole_spectrum
from autotangent.runtime.grids import (
    convolve_adjoint,
    correlate_left,
    correlate_right,
    gradient_adjoint,
    meshgrid_adjoint,
    trapezoid_points,
    trapezoid_weights,
)
from autotangent.runtime.incomplete import (
    betainc_curve_aa,
    betainc_curve_ab,
    betainc_curve_bb,
    betainc_slope_a,
    betainc_slope_b,
    gammainc_curve,
    gammainc_slope,
    t_curve,
    t_slope,
)
from autotangent.runtime.kept import kept, with_saved
from autotangent.runtime.linear import cholesky_adjoint, cholesky_tangent, cofactors, norm_slope, vector_norm_slope
from autotangent.runtime.masked import centred, divisor
from autotangent.runtime.matrices import (
    as_square,
    cond_slope,
    lstsq_left,
    lstsq_right,
    lstsq_tangent,
    matrix_norm_slope,
    matrix_power_tangent,
    multi_dot_adjoint,
    multi_dot_tangent,
    pinv_adjoint,
    pinv_tangent,
)
from autotangent.runtime.members import (
    binned_adjoint,
    binned_tangent,
    density_adjoint,
    density_tangent,
    edges_adjoint,
    edges_tangent,
    members,
    rows,
    unique_adjoint,
    unique_tangent,
    unmembers,
    with_still,
)
from autotangent.runtime.namespaces import namespace
from autotangent.runtime.order import (
    ordered_like,
    partitioned_like,
    raveled_like,
    sorted_like,
    unordered_like,
    unpartitioned_like,
    unraveled_like,
    unsorted_like,
)
from autotangent.runtime.own import own
from autotangent.runtime.polynomials import (
    along,
    characteristic_slope,
    companion_adjoint,
    companion_tangent,
    derivation,
    first_like,
    fit_adjoints,
    fit_by_points,
    fit_by_weights,
    integration,
    last_like,
    poly_slope,
    polyder_adjoint,
    polydiv_adjoint,
    polydiv_tangent,
    polyint_adjoint,
    polymul_adjoint,
    power_slope,
    powers_slope,
    roots_slope,
    series_adjoint,
    series_derivative_adjoint,
    series_integral,
    series_integral_adjoint,
    series_product_adjoint,
    series_quotient_adjoint,
    series_quotient_tangent,
)
from autotangent.runtime.products import (
    cross_adjoint,
    dot_left,
    dot_right,
    inner_left,
    inner_right,
    kron_left,
    kron_right,
    tensordot_left,
    tensordot_right,
)
from autotangent.runtime.pullbacks import repeatable
from autotangent.runtime.quantiles import (
    counting,
    for_points,
    nanquantile_weights,
    points_back,
    quantile_slope,
    quantile_weights,
    quantile_weights_slope,
    weighted_back,
    weighted_sums,
)
from autotangent.runtime.scalars import power_by_base, power_by_exponent, product, quotient
from autotangent.runtime.selections import choose_adjoints, pieces, select_adjoints
from autotangent.runtime.shadows import laid_out, shadows
from autotangent.runtime.shapes import (
    diagonal_view,
    ediff1d_adjoints,
    inverted,
    joined_like,
    split_like,
    trimmed_like,
    unblock,
    unbroadcast_each,
    undiag,
    undiagonal,
    undiff,
    undiff_bordered,
    uninserted,
    unpad,
    unrepeat,
    unrolled,
    untake,
    untile,
    untrace,
    untrimmed,
)
from autotangent.runtime.slot_pairs import (
    held_at_fwd,
    held_at_rev,
    held_fwd,
    held_rev,
    hold_at_fwd,
    hold_at_rev,
    hold_fwd,
    hold_rev,
)
from autotangent.runtime.slots import held, held_at, hold, hold_at
from autotangent.runtime.snapshot_pairs import (
    complete_fwd,
    complete_rev,
    put_back_fwd,
    put_back_rev,
    snapshot_fwd,
    snapshot_rev,
)
from autotangent.runtime.snapshots import put_back, snapshot
from autotangent.runtime.solving import solve_left, solve_right, solve_tangent
from autotangent.runtime.special import (
    covariance_slope,
    digamma,
    exp_parts,
    exp_share,
    exp_terms,
    i0_slope,
    kaiser_slope,
    normal_slope,
    sinc_slope,
)
from autotangent.runtime.splices import inserted_at, unspliced
from autotangent.runtime.structure_pairs import (
    add_at_fwd,
    add_at_rev,
    add_into_fwd,
    add_into_rev,
    item_beside,
    no_number,
    no_row,
    put_number,
    summed_fwd,
    summed_rev,
    with_number,
)
from autotangent.runtime.structures import add_at, add_into, apart, summed
from autotangent.runtime.sums import (
    accumulate_at,
    count,
    matmul_left,
    matmul_right,
    spread,
    spread_over,
    taken_last,
    unbroadcast,
)
from autotangent.runtime.surgery import changed, insert_grad_of, stop_gradient, with_adjoint
from autotangent.runtime.ties import (
    above,
    below,
    chosen,
    elsewhere,
    first_largest,
    first_smallest,
    inside,
    larger,
    only_at,
    picked,
    share,
    share_of_start,
    where_finite,
    where_inside,
    where_larger,
)
from autotangent.runtime.triangles import (
    cho_factor_adjoint,
    cho_factor_tangent,
    cho_solve_adjoint,
    cho_solve_change,
    triangle,
    triangular_adjoint,
    triangular_product,
)
from autotangent.runtime.windows import strided_positions, unwindowed
from autotangent.runtime.zeros import addable, complete, zeros

# fmt: off
__all__ = [
    "above", "accumulate_adjoint", "accumulate_at", "accumulate_tangent", "add_at", "add_at_fwd", "add_at_rev",
    "add_into", "add_into_fwd", "add_into_rev", "addable", "after_initial", "aligned", "along", "apart", "applied",
    "as_square", "batched", "below", "betainc_curve_aa", "betainc_curve_ab", "betainc_curve_bb", "betainc_slope_a",
    "betainc_slope_b", "binned_adjoint", "binned_tangent", "cached", "called", "captures", "capturing", "centred",
    "changed", "characteristic_slope", "cho_factor_adjoint", "cho_factor_tangent", "cho_solve_adjoint",
    "cho_solve_change", "cholesky_adjoint", "cholesky_tangent", "choose_adjoints", "chosen", "closure", "cofactors",
    "companion_adjoint", "companion_tangent", "complete", "complete_fwd", "complete_rev", "cond_slope",
    "constructor", "convolve_adjoint", "corrcoef_adjoints", "corrcoef_tangent", "correlate_left", "correlate_right",
    "count", "counting", "cov_adjoints", "cov_tangent", "covariance_slope", "cross_adjoint", "cumprod_adjoint",
    "cumprod_tangent", "density_adjoint", "density_tangent", "derivation", "diagonal_view", "digamma", "divisor",
    "dot_left", "dot_right", "edges_adjoint", "edges_tangent", "ediff1d_adjoints", "eig_adjoint", "eig_tangent",
    "eigh_adjoint", "eigh_tangent", "eigvals_adjoint", "eigvals_tangent", "eigvalsh_adjoint", "eigvalsh_tangent",
    "einsum_adjoint", "einsum_adjoints", "einsum_second", "einsum_tangent", "einsum_tangent_second", "elsewhere",
    "exp_parts", "exp_share", "exp_terms", "first_largest", "first_like", "first_smallest", "fit_adjoints",
    "fit_by_points", "fit_by_weights", "for_points", "gammainc_curve", "gammainc_slope", "gradient_adjoint",
    "half_spectrum", "held", "held_at", "held_at_fwd", "held_at_rev", "held_fwd", "held_rev", "hold", "hold_at",
    "hold_at_fwd", "hold_at_rev", "hold_fwd", "hold_rev", "i0_slope", "inner", "inner_left", "inner_right",
    "insert_grad_of", "inserted", "inserted_at", "inside", "integration", "interp_adjoint", "interp_slope",
    "interp_tangent", "inverted", "item_beside", "joined_like", "kaiser_slope", "kept", "kron_left", "kron_right",
    "laid_out", "larger", "last_like", "linear_pair", "listing", "lstsq_left", "lstsq_right", "lstsq_tangent",
    "many_zeros", "matmul_left", "matmul_right", "matrix_norm_slope", "matrix_power_tangent", "members",
    "meshgrid_adjoint", "multi_dot_adjoint", "multi_dot_tangent", "namespace", "nanquantile_weights", "no_number",
    "no_row", "norm_slope", "normal_slope", "only_at", "ordered_like", "overlapping_pair", "own", "packing", "pair",
    "partitioned_like", "picked", "pieces", "pinv_adjoint", "pinv_tangent", "points_back", "poly_slope",
    "polyder_adjoint", "polydiv_adjoint", "polydiv_tangent", "polyint_adjoint", "polymul_adjoint",
    "polyval_adjoint", "polyval_slope", "power_by_base", "power_by_exponent", "power_slope", "powers_slope",
    "product", "products_of_others", "put_back", "put_back_fwd", "put_back_rev", "put_number", "qr_adjoint",
    "qr_tangent", "quantile_slope", "quantile_weights", "quantile_weights_slope", "quotient", "r_tangent",
    "raveled_like", "reduce_slope", "reduceat_adjoint", "reduceat_tangent", "remembering", "repeatable",
    "resized_like", "roots_slope", "rows", "select_adjoints", "series_adjoint", "series_derivative_adjoint",
    "series_integral", "series_integral_adjoint", "series_product_adjoint", "series_quotient_adjoint",
    "series_quotient_tangent", "shadowed_pair", "shadows", "share", "share_of_start", "sinc_slope", "sizes_along",
    "snapshot", "snapshot_fwd", "snapshot_rev", "solve_left", "solve_right", "solve_tangent", "sorted_like",
    "split_like", "spread", "spread_over", "stop_gradient", "strided_positions", "summed", "summed_fwd",
    "summed_rev", "svd_adjoint", "svd_tangent", "svdvals_slope", "svdvals_tangent", "symmetric", "t_curve",
    "t_slope", "taken_last", "tangent", "tensordot_left", "tensordot_right", "transposed", "trapezoid_points",
    "trapezoid_weights", "triangle", "triangular", "triangular_adjoint", "triangular_product", "trimmed_like",
    "unaligned", "unblock", "unbroadcast", "unbroadcast_each", "undiag", "undiagonal", "undiff", "undiff_bordered",
    "uninserted", "unique_adjoint", "unique_tangent", "unmembers", "unordered_like", "unpad", "unpartitioned_like",
    "unraveled_like", "unrepeat", "unrolled", "unsorted_like", "unspliced", "untake", "untile", "untrace",
    "untrimmed", "unwindowed", "vector_norm_slope", "weighted_back", "weighted_sums", "where_finite",
    "where_inside", "where_larger", "whole_spectrum", "with_adjoint", "with_number", "with_saved", "with_still",
    "zeros", "zeros_before",
]
# fmt: on
