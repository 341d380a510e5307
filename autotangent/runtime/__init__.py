"""Level 0: all that emitted code may import. Imports nothing but NumPy."""

from autotangent.runtime.averages import aligned, unaligned
from autotangent.runtime.cumulative import cumprod_adjoint, cumprod_tangent, products_of_others
from autotangent.runtime.dispatch import pair, tangent
from autotangent.runtime.einsum import einsum_adjoint, einsum_adjoints, einsum_tangent
from autotangent.runtime.linear import cholesky_adjoint, cholesky_tangent, cofactors, norm_slope
from autotangent.runtime.namespaces import namespace
from autotangent.runtime.order import middle, sorted_like, unsorted_like
from autotangent.runtime.own import own
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
from autotangent.runtime.scalars import power_by_base, power_by_exponent, product, quotient
from autotangent.runtime.shapes import (
    inverted,
    split_like,
    undiag,
    undiagonal,
    undiff,
    unpad,
    unrepeat,
    untake,
    untile,
    untrace,
)
from autotangent.runtime.solving import solve_left, solve_right, solve_tangent
from autotangent.runtime.special import digamma, exp_difference, sinc_slope
from autotangent.runtime.structures import add_into
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
from autotangent.runtime.ties import (
    above,
    below,
    chosen,
    first_largest,
    first_smallest,
    inside,
    larger,
    only_at,
    picked,
    share,
)
from autotangent.runtime.zeros import zeros

__all__ = [
    "above",
    "accumulate_at",
    "add_into",
    "aligned",
    "below",
    "cholesky_adjoint",
    "cholesky_tangent",
    "chosen",
    "cofactors",
    "count",
    "cross_adjoint",
    "cumprod_adjoint",
    "cumprod_tangent",
    "digamma",
    "dot_left",
    "dot_right",
    "einsum_adjoint",
    "einsum_adjoints",
    "einsum_tangent",
    "exp_difference",
    "first_largest",
    "first_smallest",
    "inner_left",
    "inner_right",
    "inside",
    "inverted",
    "kron_left",
    "kron_right",
    "larger",
    "matmul_left",
    "matmul_right",
    "middle",
    "namespace",
    "norm_slope",
    "only_at",
    "own",
    "pair",
    "picked",
    "power_by_base",
    "power_by_exponent",
    "product",
    "products_of_others",
    "quotient",
    "share",
    "sinc_slope",
    "solve_left",
    "solve_right",
    "solve_tangent",
    "sorted_like",
    "split_like",
    "spread",
    "taken_last",
    "tangent",
    "spread_over",
    "tensordot_left",
    "tensordot_right",
    "unaligned",
    "unbroadcast",
    "undiag",
    "undiagonal",
    "undiff",
    "unpad",
    "unrepeat",
    "unsorted_like",
    "untake",
    "untile",
    "untrace",
    "zeros",
]
