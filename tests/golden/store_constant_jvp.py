import numpy as np


def clamped_ends_jvp(u, gain, *, u_dot, gain_dot):
    """Value and tangent of clamped_ends along (u_dot, gain_dot)."""
    v = u * gain
    v_dot = gain * u_dot + gain_dot * u
    v_dot[0] = 0.0
    v[0] = 1.0
    v_dot[-1] = v_dot[0]
    v[-1] = v[0]
    v_dot[2:4] = 0.0
    v[2:4] = 2.0
    return (
        np.sum(v * u) + gain * v[2],
        np.sum(u * v_dot + v * u_dot) + v[2] * gain_dot + gain * v_dot[2],
    )
