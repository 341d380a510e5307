import numpy as np
from autotangent.runtime import pair

vectorized_fwd, vectorized_rev = pair(ramp, "x", "x float")
vectorized_1_fwd, vectorized_1_rev = pair(
    clipped,
    "x y",
    "x array(f; n), y float, z float",
)
vectorized_2_fwd, vectorized_2_rev = pair(
    blend,
    "x y",
    "x array(f; n 1), y array(f; n)",
)
vectorized_3_fwd, vectorized_3_rev = pair(ramp, "x", "x array(f; n)")


def layered_grad(x, y, low):
    """Gradient of layered with respect to (x, y, low)."""
    grid_1, saved = vectorized_2_fwd(x[:, None], y)
    grid_2, saved_1 = vectorized_3_fwd(y)
    grid = grid_1 * grid_2
    s_1, saved_2 = vectorized_1_fwd(x, low, 0.9)
    s = np.sum(grid * x[0]) + np.sum(s_1 * x)
    t_1, saved_3 = vectorized_fwd(low)

    # return s * ramp(low)
    s_bar = +t_1
    low_bar = vectorized_rev(saved_3, +np.full((), s))
    # s = np.sum(grid * x[0]) + np.sum(clipped(x, low, 0.9) * x)
    grid_bar = np.full_like(grid, x[0] * s_bar)
    x_bar = np.zeros_like(x)
    x_bar[0] = np.sum(s_bar * grid)
    low_bar += vectorized_1_rev(saved_2, s_bar * x, x_bar)
    x_bar += s_bar * s_1
    # grid = blend(x[:, None], y) * ramp(y)
    y_bar = np.zeros_like(y)
    vectorized_2_rev(saved, grid_2 * grid_bar, x_bar[:, None], y_bar)
    vectorized_3_rev(saved_1, np.sum(grid_1 * grid_bar, axis=0), y_bar)
    return x_bar, y_bar, low_bar
