import numpy as np
from autotangent.runtime import zeros


def primal_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of primal along (x_dot, k_dot)."""
    parts = [x * 2.0, np.sum(x * x), "a name"]
    parts_dot = [2 * x_dot, np.sum(2 * x * x_dot), zeros('a name')]
    total = np.zeros((2, 3))
    total_dot = np.zeros_like(total)
    total_dot += parts_dot[1]
    total += parts[1]
    total_dot += parts_dot[0]
    total += parts[0]
    total_dot -= k * parts_dot[1] + parts[1] * k_dot
    total -= parts[1] * k
    spread = np.ones(3)
    spread_dot = np.zeros_like(spread)
    spread_dot[:] = parts_dot[1]
    spread[:] = parts[1]
    spread_dot[1:] = parts_dot[0][0]
    spread[1:] = parts[0][0]
    t_1 = np.sin(total)
    return (
        np.sum(t_1 * x) + spread @ x * k,
        (
            np.sum(x * np.cos(total) * total_dot + t_1 * x_dot)
            + k * (spread_dot @ x + spread @ x_dot)
            + spread @ x * k_dot
        ),
    )
