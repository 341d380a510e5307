"""Builtins of Python on numbers and on sequences of numbers."""

import builtins
import operator

import numpy as np

from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, away_from_zero, complex_values, numbers, pair, positive, real, two_numbers
from autotangent.rules.when import both, complex_argument, may_be_empty, positional, present
from autotangent.runtime import (
    first_largest,
    first_smallest,
    only_at,
    ordered_like,
    picked,
    power_by_base,
    power_by_exponent,
    spread_over,
    unordered_like,
)

for _abs in (builtins.abs, operator.abs):
    differential(
        _abs,
        lambda y, x, dx: np.sign(x) * dx,
        kind=refusals.real_only(kinds.real_part, "abs", "Write np.hypot(x.real, x.imag)."),
        sample=away_from_zero,
    )
    differential(
        _abs,
        lambda y, x, dx: np.real(np.conj(np.sign(x)) * dx),
        kind=kinds.real_part,
        when=complex_argument,
        sample=complex_values(away_from_zero),
    )
differential(
    builtins.pow,
    lambda z, base, exp, dbase, dexp: power_by_base(base, exp) * dbase + power_by_exponent(base, exp, z) * dexp,
    kind=kinds.arithmetic,
    sample=pair(positive, real),
    singular_at={"base": (0,)},
)
differential(
    builtins.divmod,
    lambda z, x, y, dx, dy: (0 * dx, dx - z[0] * dy),
    kind=kinds.pair_of(kinds.arithmetic),
    sample=two_numbers(real, positive),
)
adjoint(builtins.divmod, lambda z_bar, x, y, *, z: (z_bar[1], -z[0] * z_bar[1]))
adjoint(builtins.float, lambda y_bar, x=0: y_bar, kind=kinds.number("f"), sample=numbers(real))
for _real in (np.float64, np.longdouble):
    adjoint(_real, lambda y_bar, x=0: y_bar, kind=kinds.floating, sample=numbers(real), view=True)
for _complex in (np.complex128, np.clongdouble):
    adjoint(_complex, lambda y_bar, x=0: y_bar, kind=kinds.as_dtype(kinds.smooth, "c"), sample=numbers(real), view=True)
adjoint(
    builtins.complex,
    lambda y_bar, real=0, imag=0: (y_bar, 1j * y_bar),
    kind=kinds.number("c"),
    sample=args(lambda rng: (1.2, 0.4), lambda rng: (0.3,)),
)
adjoint(
    builtins.sum,
    lambda y_bar, iterable, start=0: (spread_over(y_bar, iterable), y_bar),
    kind=kinds.summed_items,
    sample=args(
        lambda rng: ([1.0, 2.5, -0.5],),
        lambda rng: ([1.0, 2.5], 0.5),
        lambda rng: (rng.normal(size=(3, 2)),),
        lambda rng: ([rng.normal(size=3), rng.normal(size=3)],),
    ),
)
adjoint(
    builtins.sum,
    lambda y_bar, iterable, start=0: (spread_over(y_bar, iterable), y_bar),
    kind=kinds.summed_items,
    when=both(present(1, "start"), may_be_empty(0, "iterable")),
    sample=args(lambda rng: ([rng.normal(size=3)], rng.normal(size=3))),
    view=("start",),
)
_several = args(lambda rng: (1.2, -0.7), lambda rng: (0.3, 0.4, 0.1), lambda rng: (0.3, 0.4, 1.5, 0.2))
differential(
    builtins.max,
    lambda y, *xs, dxs: picked(dxs, first_largest(xs)),
    kind=refusals.one_of_numbers("max"),
    sample=_several,
)
adjoint(builtins.max, lambda y_bar, *xs: only_at(y_bar, first_largest(xs), len(xs)))
differential(
    builtins.min,
    lambda y, *xs, dxs: picked(dxs, first_smallest(xs)),
    kind=refusals.one_of_numbers("min"),
    sample=_several,
)
adjoint(builtins.min, lambda y_bar, *xs: only_at(y_bar, first_smallest(xs), len(xs)))
one = positional(1)
_sequence = args(lambda rng: ([1.2, -0.7, 0.4],))
differential(
    builtins.max,
    lambda y, xs, dxs: picked(dxs, first_largest(xs)),
    kind=refusals.item_of_list,
    when=one,
    sample=_sequence,
)
adjoint(builtins.max, lambda y_bar, xs: only_at(y_bar, first_largest(xs), len(xs)), when=one)
differential(
    builtins.min,
    lambda y, xs, dxs: picked(dxs, first_smallest(xs)),
    kind=refusals.item_of_list,
    when=one,
    sample=_sequence,
)
adjoint(builtins.min, lambda y_bar, xs: only_at(y_bar, first_smallest(xs), len(xs)), when=one)
adjoint(builtins.tuple, lambda y_bar, iterable: y_bar, kind=refusals.tuple_of_items, sample=_sequence, view=True)
differential(
    builtins.sorted,
    lambda y, iterable, diterable, *, key=None, reverse=False: ordered_like(diterable, iterable, key, reverse),
    kind=refusals.list_of_items,
    view=True,
    sample=args(lambda rng: ([1.2, -0.7, 0.4],), lambda rng: (([1.2, -0.7, 0.4],), {"reverse": True})),
)
adjoint(
    builtins.sorted,
    lambda y_bar, iterable, *, key=None, reverse=False: unordered_like(y_bar, iterable, key, reverse),
)
