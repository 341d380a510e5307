"""functools.partial of functions that are not written in Python: of operators, builtins and NumPy's."""
import functools
import operator

import numpy as np


def portfolio(growth, w):
    grown = functools.partial(operator.mul, growth)
    total = functools.partial(sum, start=growth)
    columns = functools.partial(np.sum, axis=0)
    values = list(map(grown, [w[0], w[1], 2.0]))
    for power in map(functools.partial(pow, growth), range(3)):
        values.append(power * grown(w[2]))
    spread = columns(np.outer(w, w))
    return total(values) + spread @ w


example = dict(growth=1.1, w=(3,))
wrt = ("growth", "w")
milestone = 3
