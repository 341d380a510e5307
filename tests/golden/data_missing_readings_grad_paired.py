# autotangent-cache 1
# function: tests.programs.data_missing_readings:paired   variant: pair   wrt: x
#     defines: paired_fwd paired_rev
# source: ../data_missing_readings.py   d1089ef50f5ba7c7
# generated: 6d8d33ca13b65b1d   gen: 1.0.0
# kinds: x float, pairs list(optional(tuple(array(f; n), float))), named dict(a:
#     array(f; n), b: None)
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def paired_fwd(x, pairs, named):
    """Value of paired and what paired_rev needs."""
    xs = []
    pairs_ = []
    x_1s = []
    for k in range(len(pairs)):
        pair = pairs[k]
        pairs_.append(pair)
        xs.append(x)
        if pair is None:
            x = x * x
        else:
            a, b = pair
            x_1 = np.sum(a)
            x_1s.append(x_1)
            x = x * x_1 + b
    vs = []
    for name in named:
        v = named[name]
        vs.append(v)
        if v is None:
            x = x * 1.5
        else:
            x = x + np.sum(v * x)
    return x, (named, pairs, pairs_, vs, x_1s, xs)


def paired_rev(saved, y_bar):
    """Adjoint of paired: returns x_bar."""
    named, pairs, pairs_, vs, x_1s, xs = saved
    # return x
    x_bar = y_bar
    for name in reversed(named):
        v = vs.pop()
        if v is None:
            # x = x * 1.5
            x_bar = 1.5 * x_bar
        else:
            # x = x + np.sum(v * x)
            x_bar = x_bar + np.sum(x_bar * v)
    for k in range(len(pairs) - 1, -1, -1):
        pair = pairs_.pop()
        x = xs.pop()
        if pair is None:
            # x = x * x
            x_bar = 2 * x * x_bar
        else:
            x_1 = x_1s.pop()
            # x = x * np.sum(a) + b
            x_bar = x_1 * x_bar
    return x_bar
