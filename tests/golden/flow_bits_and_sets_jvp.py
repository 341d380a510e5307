import numpy as np
from autotangent.runtime import power_by_base


def f_jvp(x, u, mask=11, kinds=('sine', 'step', 'square'), *, x_dot, u_dot):
    """Value and tangent of f along (x_dot, u_dot)."""
    total = 0.0
    total_dot = 0.0
    for k in range(len(u)):
        j = reversed_bits(k, 2)
        sign = 1 if (j ^ k) & 1 else -1
        if mask >> k & 1:
            total += sign * u[j] * x**k
            total_dot = (
                total_dot
                + sign * (x**k * u_dot[j] + u[j] * power_by_base(x, k) * x_dot)
            )
    for kind in kinds:
        if kind in SMOOTH:
            if kind in {'sine', 'cosine'}:
                t_1 = np.sin(x)
                t_1_dot = np.cos(x) * x_dot
            else:
                t_1 = x * x
                t_1_dot = 2 * x * x_dot
            total = total + t_1
            total_dot = total_dot + t_1_dot
    return total, total_dot
