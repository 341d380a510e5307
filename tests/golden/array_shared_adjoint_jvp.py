import numpy as np


def overlaid_jvp(x, z, w, v, *, x_dot, z_dot, w_dot, v_dot):
    """Value and tangent of overlaid along (x_dot, z_dot, w_dot, v_dot)."""
    waves = np.sin(x)
    waves_dot = np.cos(x) * x_dot
    tides = np.cos(w)
    tides_dot = -np.sin(w) * w_dot
    grid = x.reshape(2, 3) + z
    grid_dot = x_dot.reshape(2, 3) + z_dot
    turned = w.T + v
    turned_dot = w_dot.T + v_dot
    return (
        np.sum(grid**2) + np.sum(turned**3) + np.sum(waves) + np.sum(tides),
        (
            2 * np.sum(grid * grid_dot)
            + 3 * np.sum(turned**2 * turned_dot)
            + np.sum(waves_dot)
            + np.sum(tides_dot)
        ),
    )
