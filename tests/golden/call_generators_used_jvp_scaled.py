import numpy as np


def scaled_jvp(x, n, *, x_dot):
    """Value and tangent of scaled along x_dot."""
    out = []
    out_dot = []
    with np.errstate(all="ignore"):
        for k in range(n):
            out_dot.append((k + 1) * x_dot)
            out.append(x * (k + 1))
    return out, out_dot
