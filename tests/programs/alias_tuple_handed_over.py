"""Several names bound at once: the adjoint of one goes to one variable as it is, to two, or was somebody else's."""

import numpy as np


def handed(x, y, z):
    u, v, c = x * 2, y * 3, np.sin(y)
    own, q = x.copy(), x * y
    total = np.sum(u**2) + np.sum(own**3) + np.sum(q**2)
    a, b, d = u + v, z.copy(), own.copy()
    a[0] += total
    d[1:] *= b[0]
    total += np.sum(z * d)
    e, f = q.copy(), z * b
    t = e + c
    return total + np.sum(t**3) + np.sum(a * b * d) + np.sum(f)


primal = handed
example = dict(x=(3,), y=(3,), z=(3,))
wrt = ("x", "y", "z")
milestone = 3
