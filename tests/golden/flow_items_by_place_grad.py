import numpy as np
from autotangent.runtime import zeros


def primal_grad(x, w):
    """Gradient of primal with respect to (x, w)."""
    parts = [{"scale": w}, {"shift": x * 2}, np.sin]
    y = x * 1.0
    y[0] = w * w
    z = parts[0]["scale"] * y
    z[1] = 2 * z[0]
    z = np.tanh(z)
    step = parts[2]

    # return np.sum(step(z) * parts[1]["shift"]) * len(parts)
    t_1_bar = len(parts)
    z_bar = t_1_bar * parts[1]['shift'] * np.cos(z)
    parts_bar = zeros(parts)
    parts_bar[1]['shift'] += t_1_bar * np.sin(z)
    # z = step(z)
    z_bar = (1 - z**2) * z_bar
    # z[1] = 2 * z[0]
    z_bar[0] += 2 * z_bar[1]
    z_bar[1] = 0.0
    # z = parts[0]["scale"] * y
    parts_bar[0]['scale'] += y @ z_bar
    y_bar = parts[0]['scale'] * z_bar
    # y[0] = w * w
    w_bar = 2 * w * y_bar[0]
    y_bar[0] = 0.0
    # y = x * 1.0
    x_bar = y_bar
    # parts = [{"scale": w}, {"shift": x * 2}, np.sin]
    w_bar += parts_bar[0]['scale']
    x_bar += 2 * parts_bar[1]['shift']
    return x_bar, w_bar
