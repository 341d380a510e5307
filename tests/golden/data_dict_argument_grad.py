import numpy as np
from autotangent.runtime import zeros


def cost_grad(params, x):
    """Gradient of cost with respect to (params, x)."""
    y = np.tanh(params["W"] @ x + params["b"])

    # return np.sum(y**2) + penalty + params.get("offset", 2.0) * params["b"][0]
    y_bar = 2 * y
    penalty_bar = 1.0
    params_bar = zeros(params)
    params_bar['b'][0] += 2
    # penalty = params["lambda"] * np.sum(params["W"] ** 2)
    params_bar['lambda'] += np.sum(params['W'] ** 2) * penalty_bar
    params_bar['W'] += 2 * params['lambda'] * params['W']
    # y = np.tanh(params["W"] @ x + params["b"])
    y_1_bar = (1 - y**2) * y_bar
    params_bar['W'] += np.outer(y_1_bar, x)
    x_bar = params['W'].T @ y_1_bar
    params_bar['b'] += y_1_bar
    return params_bar, x_bar
