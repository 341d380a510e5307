"""Every helper of the runtime has a derivative, or the reason why it has none is known."""

import pytest
from scipy import special, stats  # noqa: F401  whose rules are loaded when they are

import autotangent.runtime as runtime
from autotangent.rules import lookup

# fmt: off
STRUCTURES = {
    "accumulate_at", "add_at", "add_at_fwd", "add_at_rev", "add_into", "add_into_fwd", "add_into_rev", "applied",
    "batched", "cached", "called", "captures", "capturing", "closure", "complete", "complete_fwd", "complete_rev",
    "constructor", "held", "held_at", "held_at_fwd", "held_at_rev", "held_fwd", "held_rev", "hold", "hold_at",
    "hold_at_fwd", "hold_at_rev", "hold_fwd", "hold_rev", "inner", "item_beside", "kept", "linear_pair", "listing",
    "many_zeros", "namespace", "no_number", "no_row", "overlapping_pair", "packing", "pair", "put_back",
    "put_back_fwd", "put_back_rev", "put_number", "remembering", "repeatable", "shadowed_pair", "snapshot",
    "snapshot_fwd", "snapshot_rev", "summed", "summed_fwd", "summed_rev", "taken_last", "tangent", "unspliced",
    "with_number", "with_saved",
}
READ = {
    "along", "as_square", "characteristic_slope", "cho_factor_adjoint", "cho_factor_tangent", "cho_solve_adjoint",
    "cho_solve_change", "counting", "cholesky_tangent",
    "companion_adjoint", "companion_tangent", "corrcoef_tangent", "cov_tangent", "covariance_slope",
    "cumprod_tangent", "derivation", "eig_tangent", "eigh_tangent", "eigvals_tangent", "eigvalsh_tangent",
    "einsum_adjoint", "exp_terms", "fit_adjoints", "fit_by_points", "fit_by_weights", "integration", "lstsq_tangent",
    "meshgrid_adjoint", "multi_dot_adjoint", "multi_dot_tangent", "normal_slope", "pinv_tangent", "poly_slope",
    "polydiv_adjoint", "polydiv_tangent", "power_slope", "powers_slope", "qr_tangent", "r_tangent", "reduceat_tangent",
    "roots_slope", "series_integral", "series_quotient_adjoint", "series_quotient_tangent", "solve_tangent",
    "strided_positions", "svd_tangent", "svdvals_tangent", "symmetric", "triangle", "triangular", "triangular_adjoint",
    "triangular_product", "undiff_bordered",
}
# fmt: on


@pytest.mark.parametrize("name", runtime.__all__)
def test_has_a_derivative(name):
    """A rule; or it is read as Python; or it handles structures, which the analysis knows."""
    ways = {"rule": lookup(getattr(runtime, name)) is not None, "structure": name in STRUCTURES, "read": name in READ}
    assert list(ways.values()).count(True) == 1, ways
