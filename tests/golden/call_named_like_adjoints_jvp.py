import numpy as np
from autotangent.runtime import tangent

step_jvp = tangent(step, "x k", "x array(f; n), k float")
mean_jvp = tangent(mean, "x x_dot y_bar", "x float, x_dot float, y_bar float")


def f_jvp(x, k, x_bar, *, x_dot, k_dot, x_bar_dot):
    """Value and tangent of f along (x_dot, k_dot, x_bar_dot)."""
    x = np.array(x)
    x_dot = np.array(x_dot)
    a_1, a_1_dot = step_jvp(x, k, x_dot=x_dot, k_dot=k_dot)
    a = a_1
    a_dot = a_1_dot
    saved_1, saved_1_dot = mean_jvp(
        a, k, x_bar, x_dot_=a_dot, x_dot_dot=k_dot, y_bar_dot=x_bar_dot
    )
    saved = saved_1
    saved_dot = saved_1_dot
    t_1 = np.sum(x**2)
    return t_1 * saved, 2 * saved * np.sum(x * x_dot) + t_1 * saved_dot
