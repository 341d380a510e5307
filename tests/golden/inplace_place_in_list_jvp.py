import numpy as np


def relay_jvp(x, *, x_dot):
    """Value and tangent of relay along x_dot."""
    order = [0]
    y = [x, x * x]
    y_dot = [x_dot, 2 * x * x_dot]
    t = y[order[0]]
    t_dot = y_dot[order[0]]
    order[0] = 1
    y_dot[order[0]] = t * (2 * x * t_dot + t * x_dot)
    y[order[0]] = t * t * x
    where = np.array([1, 0])
    z = np.array([x, t * x])
    z_dot = np.array([x_dot, x * t_dot + t * x_dot])
    s = z[where[0]] * x
    s_dot = x * z_dot[where[0]] + z[where[0]] * x_dot
    where[0] = 0
    z_dot[where[0]] = 2 * s * s_dot
    z[where[0]] = s * s
    return (
        y[0] * y[1] * z[0] * z[1],
        (
            z[1] * (z[0] * (y[1] * y_dot[0] + y[0] * y_dot[1]) + y[0] * y[1] * z_dot[0])
            + z[0] * y[0] * y[1] * z_dot[1]
        ),
    )
