import numpy as np
from autotangent.runtime import tangent

mixed_jvp = tangent(mixed, "x k", "x array(f; ?), k float")
mixed_1_jvp = tangent(mixed, "x k", "x array(f; n), k float")


def total_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of total along (x_dot, k_dot)."""
    z = np.zeros(len(x))
    z_dot = np.zeros_like(z)
    for i in range(1, len(x)):
        z_1, z_1_dot = mixed_jvp(x[:2], k, x_dot=x_dot[:2], k_dot=k_dot)
        z_dot[i] = 0.5 * z_dot[i - 1] + x[i] * z_1_dot + z_1 * x_dot[i]
        z[i] = 0.5 * z[i - 1] + z_1 * x[i]
    t_1 = np.sum(z)
    t_2, t_2_dot = mixed_1_jvp(x, k, x_dot=x_dot, k_dot=k_dot)
    return t_1 * t_2, t_2 * np.sum(z_dot) + t_1 * t_2_dot
