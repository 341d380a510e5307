import numpy as np


def lorenz_jvp(state, sigma, rho, beta, *, state_dot, sigma_dot, rho_dot, beta_dot):
    """Value and tangent of lorenz along (state_dot, sigma_dot, rho_dot, beta_dot)."""
    x_dot, y_dot, z_dot = state_dot[0], state_dot[1], state_dot[2]
    x, y, z = state[0], state[1], state[2]
    return (
        np.array([sigma * (y - x), x * (rho - z) - y, x * y - beta * z]),
        np.array(
            [
                (y - x) * sigma_dot + sigma * (y_dot - x_dot),
                (rho - z) * x_dot + x * (rho_dot - z_dot) - y_dot,
                y * x_dot + x * y_dot - z * beta_dot - beta * z_dot,
            ],
        ),
    )
