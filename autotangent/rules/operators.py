"""Rules of Python's operators; the same for numbers and arrays."""

import operator

from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import constant, differential
from autotangent.rules.samples import away_from_zero, pair, positive, real
from autotangent.runtime import power_by_base, power_by_exponent

differential(operator.add, lambda z, x, y, dx, dy: dx + dy, kind=kinds.arithmetic, sample=pair(real, real))
differential(operator.sub, lambda z, x, y, dx, dy: dx - dy, kind=kinds.arithmetic, sample=pair(real, real))
differential(operator.mul, lambda z, x, y, dx, dy: dx * y + x * dy, kind=kinds.arithmetic, sample=pair(real, real))
differential(
    operator.truediv,
    lambda z, x, y, dx, dy: (dx - z * dy) / y,
    kind=kinds.smooth,
    sample=pair(real, away_from_zero),
)
differential(
    operator.pow,
    lambda z, x, p, dx, dp: power_by_base(x, p) * dx + power_by_exponent(x, p, z) * dp,
    kind=kinds.arithmetic,
    sample=pair(positive, real),
    singular_at={"x": (0,)},
)
differential(operator.mod, lambda z, x, y, dx, dy: dx - x // y * dy, kind=kinds.arithmetic, sample=pair(real, positive))
differential(operator.neg, lambda y, x, dx: -dx, kind=kinds.arithmetic, sample=real)
differential(operator.pos, lambda y, x, dx: dx, kind=kinds.arithmetic, sample=real)
constant(operator.floordiv, kind=kinds.arithmetic)
for _op in (operator.not_, operator.truth):
    constant(_op, kind=kinds.fixed(kinds.ScalarKind("b")))
for _op in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
    constant(_op, kind=kinds.comparison)
for _op in (operator.and_, operator.or_, operator.xor):
    constant(_op, kind=kinds.bitwise)
constant(operator.invert, kind=kinds.inverted)
for _op in (operator.lshift, operator.rshift):
    constant(_op, kind=kinds.arithmetic)
for _op in (operator.is_, operator.is_not, operator.contains):
    constant(_op, kind=kinds.fixed(kinds.ScalarKind("b")))
