"""What a user puts into a function to change its derivative at one place."""

import numpy as np

from autotangent.kinds import NONE, Kind
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, constant, differential, inline
from autotangent.runtime import changed, insert_grad_of, stop_gradient, with_adjoint


def _of_first(bound: kinds.Bound) -> Kind:
    return kinds.first(bound).kind


constant(stop_gradient, kind=_of_first)
constant(insert_grad_of, takes="x reads=", kind=lambda bound: NONE)  # of the call that `normal/insertions.py` makes


def _samples(rng: np.random.Generator) -> list[tuple]:
    return [(rng.normal(size=2), np.positive), (rng.normal(size=(2, 3)), np.positive)]


differential(with_adjoint, lambda y, x, change, dx: dx, kind=_of_first, whole=True, sample=_samples)
adjoint(with_adjoint, lambda y_bar, x, change: (changed(change, y_bar), None))
inline(changed, kind=lambda bound: list(bound.values())[1].kind)
