import numpy as np
from autotangent.runtime import tangent

vectorized_jvp = tangent(blend, "x y", "x array(f; n 1), y array(f; n)")
vectorized_1_jvp = tangent(ramp, "x", "x array(f; n)")
vectorized_2_jvp = tangent(clipped, "x y", "x array(f; n), y float, z float")
vectorized_3_jvp = tangent(ramp, "x", "x float")


def layered_jvp(x, y, low, *, x_dot, y_dot, low_dot):
    """Value and tangent of layered along (x_dot, y_dot, low_dot)."""
    grid_1, grid_1_dot = vectorized_jvp(
        x[:, None], y, x_dot=x_dot[:, None], y_dot=y_dot
    )
    grid_2, grid_2_dot = vectorized_1_jvp(y, x_dot=y_dot)
    grid = grid_1 * grid_2
    grid_dot = grid_2 * grid_1_dot + grid_1 * grid_2_dot
    s_1, s_1_dot = vectorized_2_jvp(x, low, 0.9, x_dot=x_dot, y_dot=low_dot)
    s = np.sum(grid * x[0]) + np.sum(s_1 * x)
    s_dot = (
        np.sum(x[0] * grid_dot + x_dot[0] * grid) + np.sum(x * s_1_dot + s_1 * x_dot)
    )
    t_1, t_1_dot = vectorized_3_jvp(low, x_dot=low_dot)
    return s * t_1, s_dot * t_1 + s * t_1_dot
