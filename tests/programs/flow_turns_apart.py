"""Loops over short tuples of which each item is something else: numbers, arrays, pairs, names of functions, None."""
import numpy as np


def layered(x, w, pairs):
    out = []
    for v in (x, [w, w * 2], {"q": w}):
        if isinstance(v, list):
            out.append(v[0] * v[1])
        elif isinstance(v, dict):
            out.append(v["q"])
        else:
            out.append(np.sum(v))
    s = out[0] * out[1] + out[2]
    for name, scale in (("sin", 0.5), ("tanh", w), ("exp", 0.1)):
        s += np.sum(scale * getattr(np, name)(x))
    product = 1.0
    for k, v in enumerate(reversed(pairs)):
        if v is None:
            continue
        if isinstance(v, tuple):
            for u in v:
                product *= u
        else:
            product += (k + 1) * v
    return s * product


primal = layered
example = dict(x=(3,), w=0.7, pairs=(0.5, (0.2, 0.4), None, (1.1, 2.0, 3.0)))
wrt = ("x", "w", "pairs")
milestone = 3
