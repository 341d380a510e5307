import numpy as np
from autotangent.runtime import tangent

filled_jvp = tangent(filled, "x x_bar", "x array(f; n), x_bar array(f; n)")
pushed_jvp = tangent(pushed, "x x_dot", "x array(f; n), x_dot array(f; n)")


def mixed_jvp(x, w, *, x_dot_, w_dot):
    """Value and tangent of mixed along (x_dot_, w_dot)."""
    y = x.copy()
    y_dot = x_dot_.copy()
    z_1, z_1_dot = filled_jvp(y, x * w, x_dot=y_dot, x_bar_dot=w * x_dot_ + w_dot * x)
    z = z_1
    z_dot = z_1_dot
    y_bar = 3 * z
    y_bar_dot = 3 * z_dot
    x_dot = w * x
    x_dot_dot = w_dot * x + w * x_dot_
    first_dot, rest_dot = np.split(3 * y_bar_dot, [1])
    first, rest = np.split(3 * y_bar, [1])
    t_1, t_1_dot = pushed_jvp(y_bar, x_dot, x_dot_=y_bar_dot, x_dot_dot=x_dot_dot)
    t_2 = np.sum(first)
    t_3 = np.sum(rest * rest)
    return (
        np.sum(t_1) + t_2 * t_3,
        np.sum(t_1_dot) + t_3 * np.sum(first_dot) + t_2 * np.sum(2 * rest * rest_dot),
    )
