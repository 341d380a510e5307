"""Linear algebra."""

import operator

import numpy as np

from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import differential
from autotangent.rules.samples import args

_products = args(
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=3), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
    lambda rng: (rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 4))),
)
differential(operator.matmul, lambda c, a, b, da, db: da @ b + a @ db, kind=kinds.matmul, sample=_products)
differential(np.matmul, lambda c, a, b, da, db: da @ b + a @ db, kind=kinds.matmul, sample=_products)
