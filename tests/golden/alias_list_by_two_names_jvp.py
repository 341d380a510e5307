import numpy as np


def drawn_jvp(x, *, x_dot):
    """Value and tangent of drawn along x_dot."""
    xs = []
    xs_dot = []
    for k in range(3):
        xs_dot.append(k * (2 * x * x_dot))
        xs.append(x * x * k)
    ys = xs
    ys_dot = xs_dot
    xs_dot.append(x * xs_dot[1] + xs[1] * x_dot)
    xs.append(xs[1] * x)
    return (
        np.sum(ys[3] * x + ys[2] ** 2),
        np.sum(x * ys_dot[3] + ys[3] * x_dot + 2 * ys[2] * ys_dot[2]),
    )
