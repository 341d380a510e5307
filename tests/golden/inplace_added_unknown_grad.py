import numpy as np
from autotangent.runtime import unbroadcast, zeros


def primal_grad(x, k):
    """Gradient of primal with respect to (x, k)."""
    parts = [x * 2.0, np.sum(x * x), "a name"]
    total = np.zeros((2, 3))
    total += parts[1]
    total += parts[0]
    total_1 = parts[1] * k
    total -= total_1
    spread = np.ones(3)
    spread[:] = parts[1]
    spread[1:] = parts[0][0]
    t_1 = np.sin(total)

    # return np.sum(np.sin(total) * x) + spread @ x * k
    total_bar = x * np.cos(total)
    spread_bar = k * x
    x_bar = t_1.sum(axis=0) + k * spread
    k_bar = spread @ x
    # spread[1:] = parts[0][0]
    parts_bar = zeros(parts)
    parts_bar[0][0] += unbroadcast(spread_bar[1:], parts[0][0])
    spread_bar[1:] = 0.0
    # spread[:] = parts[1]
    parts_bar[1] += unbroadcast(spread_bar, parts[1])
    # total -= parts[1] * k
    total_1_bar = -unbroadcast(total_bar, total_1)
    parts_bar[1] += k * total_1_bar
    k_bar += unbroadcast(parts[1] * total_1_bar, k)
    # total += parts[0]
    parts_bar[0] += unbroadcast(total_bar, parts[0])
    # total += parts[1]
    parts_bar[1] += unbroadcast(total_bar, parts[1])
    # parts = [x * 2.0, np.sum(x * x), "a name"]
    x_bar += 2 * (parts_bar[0] + parts_bar[1] * x)
    return x_bar, k_bar
