"""What starts as a complex constant and is real on another path is complex; real arrays say so, and their limits."""

import numpy as np


def primal(x, a, turned):
    z = 0.5j
    if not turned:
        z = x
    w = (z + x[::-1]) ** 2
    total = np.sum((w**2 * 1j).real)
    scale = a if np.iscomplexobj(a) else np.where(a > np.finfo(a.dtype).eps, a, 1.0)
    return total + np.sum(x * scale**2)


example = dict(x=(3,), a=(3,), turned=True)
also = (dict(turned=False),)
wrt = ("x", "a")
milestone = 3
