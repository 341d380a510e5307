"""Functions of the module operator as statements and parts of expressions: iadd and the like, getitem, concat."""
import operator

import numpy as np


def settled(x, rate):
    level = x * rate
    level = operator.iadd(level, x)
    scaled = operator.imul(level, rate)
    operator.isub(scaled, 0.5)
    total = operator.iadd(operator.getitem(level, 0), rate) if operator.truth(rate) else rate
    parts = operator.concat([total], [operator.getitem(scaled, 1)])
    return np.sum(level * scaled) + parts[0] * parts[1]


example = dict(x=(3,), rate=0.7)
wrt = ("x", "rate")
milestone = 3
