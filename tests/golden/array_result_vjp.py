import numpy as np


def lorenz_vjp(state, sigma, rho, beta, *, y_bar):
    """Adjoint of lorenz with respect to (state, sigma, rho, beta), seeded with y_bar."""
    x, y, z = state[0], state[1], state[2]

    # return np.array([sigma * (y - x), x * (rho - z) - y, x * y - beta * z])
    t_1_bars = y_bar
    sigma_bar = (y - x) * t_1_bars[0]
    rho_bar = x * t_1_bars[1]
    x_bar = (rho - z) * t_1_bars[1] + y * t_1_bars[2] - sigma * t_1_bars[0]
    y_bar_ = sigma * t_1_bars[0] + x * t_1_bars[2] - t_1_bars[1]
    beta_bar = -z * t_1_bars[2]
    z_bar = -x * t_1_bars[1] - beta * t_1_bars[2]
    # x, y, z = state[0], state[1], state[2]
    state_bar = np.zeros_like(state)
    state_bar[0] = x_bar
    state_bar[1] += y_bar_
    state_bar[2] += z_bar
    return state_bar, sigma_bar, rho_bar, beta_bar
