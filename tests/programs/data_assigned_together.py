"""Several names assigned at once from elements of what they held: no adjoint is overwritten before it is read."""
import numpy as np


def woven(x, y):
    a, b = [x], [y * y]
    a, b = b, [a[0] * y]
    v, w = np.array([x, y]), y * x
    v, w = w * v, v[0] * w
    d, e = {"k": x}, {"k": y}
    d, e = e, {"k": d["k"] * e["k"]}
    p, q = [x, y], [y, x]
    p, q = q, q
    return a[0] * b[0] + v[1] * w + d["k"] * e["k"] ** 2 + p[0] * q[1]


example = dict(x=0.3, y=1.4)
wrt = ("x", "y")
milestone = 3
