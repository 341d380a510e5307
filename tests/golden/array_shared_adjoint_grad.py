import numpy as np


def overlaid_grad(x, z, w, v):
    """Gradient of overlaid with respect to (x, z, w, v)."""
    grid = x.reshape(2, 3) + z
    turned = w.T + v

    # return np.sum(grid**2) + np.sum(turned**3) + np.sum(waves) + np.sum(tides)
    grid_bar = 2 * grid
    turned_bar = 3 * turned**2
    waves_bar = np.ones_like(x)
    tides_bar = np.ones_like(w)
    # turned = w.T + v
    w_bar = turned_bar.T
    v_bar = turned_bar
    # grid = x.reshape(2, 3) + z
    x_bar = np.reshape(grid_bar, np.shape(x))
    z_bar = grid_bar
    # tides = np.cos(w)
    w_bar = w_bar - np.sin(w) * tides_bar
    # waves = np.sin(x)
    x_bar = x_bar + np.cos(x) * waves_bar
    return x_bar, z_bar.copy(), w_bar, v_bar.copy()
