import numpy as np
from autotangent.runtime import tangent

waves_jvp = tangent(waves, "x k", "x float, k float")


def loudness_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of loudness along (x_dot, k_dot)."""
    found_1, found_1_dot = waves_jvp(x, k, x_dot=x_dot, k_dot=k_dot)
    found = found_1
    found_dot = found_1_dot
    t_1 = found[0] * x
    return (
        abs(t_1) + found[2] * k,
        (
            np.real(np.conj(np.sign(t_1)) * (x * found_dot[0] + found[0] * x_dot))
            + k * found_dot[2]
            + found[2] * k_dot
        ),
    )
