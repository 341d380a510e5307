import numpy as np


def cost_jvp(params, x, *, params_dot, x_dot):
    """Value and tangent of cost along (params_dot, x_dot)."""
    y = np.tanh(params["W"] @ x + params["b"])
    y_dot = (1 - y**2) * (params_dot['W'] @ x + params['W'] @ x_dot + params_dot['b'])
    penalty_1 = np.sum(params['W'] ** 2)
    penalty = params['lambda'] * penalty_1
    penalty_dot = (
        penalty_1 * params_dot['lambda']
        + 2 * params['lambda'] * np.sum(params['W'] * params_dot['W'])
    )
    return (
        np.sum(y**2) + penalty + 2.0 * params['b'][0],
        2 * np.sum(y * y_dot) + penalty_dot + 2 * params_dot['b'][0],
    )
