import numpy as np
from autotangent.runtime import tangent

reflected_jvp = tangent(reflected, "a", "a array(f; n)")


def wave_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of wave along (x_dot, w_dot)."""
    z = x * w
    z_dot = w * x_dot + w_dot * x
    y = z
    y_dot = z_dot
    y_dot[0] = w_dot
    y[0] = w
    u_1, u_1_dot = reflected_jvp(z, a_dot=z_dot)
    u = u_1
    u_dot = u_1_dot
    u_dot[...] = x * u_dot + u * x_dot
    u *= x
    v = np.conj(z)
    v_dot = np.conj(z_dot)
    v_dot[1] = 0.0
    v[1] = 2.0
    return (
        np.sum(y * x) + np.sum(v * z),
        np.sum(x * y_dot + y * x_dot) + np.sum(z * v_dot + v * z_dot),
    )
