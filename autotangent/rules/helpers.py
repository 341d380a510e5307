"""Runtime helpers that stand in emitted text: their kinds, and the derivatives that are needed to derive it again."""

import autotangent.runtime as runtime
from autotangent.kinds import INT
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import constant, opaque

# ---- zero derivative: steps, shares, positions -----------------------------------------------------------------------
for _f in (runtime.larger, runtime.chosen):
    constant(_f, kind=kinds.smooth)
for _f in (runtime.inside, runtime.below, runtime.above):
    constant(_f, kind=kinds.clipped_smooth)
for _f in (runtime.share, runtime.middle):
    constant(_f, kind=kinds.like_first_float)
for _f in (runtime.count, runtime.first_largest, runtime.first_smallest):
    constant(_f, kind=kinds.fixed(INT))

# ---- not derived again yet -------------------------------------------------------------------------------------------
for _f in (runtime.power_by_base, runtime.quotient, runtime.sinc_slope, runtime.exp_difference, runtime.power_by_exponent):
    opaque(_f, kind=kinds.smooth)
for _f in (runtime.products_of_others, runtime.norm_slope, runtime.cofactors):
    opaque(_f, kind=kinds.like_first_float)
opaque(runtime.digamma, kind=kinds.real)
for _f in (runtime.spread, runtime.unbroadcast):
    opaque(_f, kind=kinds.like_second)
