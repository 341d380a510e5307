import numpy as np
from autotangent.runtime import own, tangent

fill_jvp = tangent(fill, "target value", "target array(f; ?), value float")
fill_1_jvp = tangent(fill, "target value", "target array(f; n), value float")


def power_jvp(buffer, tail, k, *, k_dot):
    """Value and tangent of power along k_dot."""
    buffer, tail = own(buffer, tail)
    buffer_dot = np.zeros_like(buffer)
    tail_dot = np.zeros_like(tail)
    buffer_dot[0] = 2 * k * k_dot
    buffer[0] = k * k
    t_1, t_1_dot = fill_jvp(
        buffer[1:], np.sin(k), target_dot=buffer_dot[1:], value_dot=np.cos(k) * k_dot
    )
    t_2, t_2_dot = fill_1_jvp(tail, k, target_dot=tail_dot, value_dot=k_dot)
    return (
        np.sum(buffer**2) + np.sum(tail),
        2 * np.sum(buffer * buffer_dot) + np.sum(tail_dot),
    )
