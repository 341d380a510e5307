import numpy as np
from autotangent.runtime import pair, spread, unbroadcast

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
    s_1 = grid * x[0]
    s_2, saved_2 = vectorized_1_fwd(x, low, 0.9)
    s_3 = s_2 * x
    s = np.sum(s_1) + np.sum(s_3)
    t_1, saved_3 = vectorized_fwd(low)

    # return s * ramp(low)
    s_bar = unbroadcast(t_1, s)
    low_bar = vectorized_rev(saved_3, s)
    # s = np.sum(grid * x[0]) + np.sum(clipped(x, low, 0.9) * x)
    s_1_bar = spread(s_bar, s_1, None, False)
    grid_bar = x[0] * s_1_bar
    x_bar = np.zeros_like(x)
    x_bar[0] = unbroadcast(grid * s_1_bar, x[0])
    s_3_bar = spread(s_bar, s_3, None, False)
    low_bar += vectorized_1_rev(saved_2, unbroadcast(x * s_3_bar, s_2), x_bar)
    x_bar += unbroadcast(s_2 * s_3_bar, x)
    # grid = blend(x[:, None], y) * ramp(y)
    y_bar = np.zeros_like(y)
    vectorized_2_rev(
        saved, unbroadcast(grid_2 * grid_bar, grid_1), x_bar[:, None], y_bar
    )
    vectorized_3_rev(saved_1, unbroadcast(grid_1 * grid_bar, grid_2), y_bar)
    return x_bar, y_bar, low_bar
