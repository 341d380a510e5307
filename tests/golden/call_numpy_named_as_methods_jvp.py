import numpy as np
from autotangent.runtime import sorted_like, tangent

damped_jvp = tangent(damped, "a b", "a array(f; n), b array(f; n)")


def mixed_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of mixed along (x_dot, c_dot)."""
    waves = x * c
    waves_dot = c * x_dot + x * c_dot
    turned = waves[::-1] * 1.0
    turned_dot = waves_dot[::-1].copy()
    first_1, first_1_dot = damped_jvp(
        turned, np.resize(c, 3), a_dot=turned_dot, b_dot=np.resize(c_dot, 3)
    )
    first = first_1
    first_dot = first_1_dot
    shifted = 1.0 * waves[:]
    shifted_dot = waves_dot.copy()
    t_1, t_1_dot = damped_jvp(
        shifted, np.add(c, x), a_dot=shifted_dot, b_dot=c_dot + x_dot
    )
    ordered = waves.T + 0.0
    ordered_dot = waves_dot.T.copy()
    last_1, last_1_dot = damped_jvp(
        ordered, np.sort(x), a_dot=ordered_dot, b_dot=sorted_like(x_dot, x, -1)
    )
    last = last_1
    last_dot = last_1_dot
    return (
        np.sum(waves * first) + np.sum(waves * shifted) + np.sum(waves * last),
        (
            np.sum(first * waves_dot + waves * first_dot)
            + np.sum(shifted * waves_dot + waves * shifted_dot)
            + np.sum(last * waves_dot + waves * last_dot)
        ),
    )
