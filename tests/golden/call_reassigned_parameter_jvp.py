import numpy as np
from autotangent.runtime import tangent

normalised_jvp = tangent(normalised, "v scale", "v array(f; n), scale float")
normalised_1_jvp = tangent(normalised, "v", "v array(f; n), scale float")


def energy_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of energy along (x_dot, w_dot)."""
    y = x * w
    y_dot = w * x_dot + w_dot * x
    t_1, t_1_dot = normalised_jvp(y, w, v_dot=y_dot, scale_dot=w_dot)
    t_2, t_2_dot = normalised_1_jvp(x, 2.0, v_dot=x_dot)
    return (
        t_1 * w + t_2 + np.sum(y),
        w * t_1_dot + t_1 * w_dot + t_2_dot + np.sum(y_dot),
    )
