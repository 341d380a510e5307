import numpy as np
from autotangent.runtime import cumprod_tangent


def survival_jvp(hazard, flows, *, hazard_dot, flows_dot):
    """Value and tangent of survival along (hazard_dot, flows_dot)."""
    alive_1 = 1 - hazard
    alive = np.cumprod(alive_1)
    alive_dot = -cumprod_tangent(hazard_dot, alive_1)
    stock = np.cumsum(flows, axis=0)
    stock_dot = np.cumsum(flows_dot, axis=0)
    t_1 = np.cumsum(flows)
    t_2 = np.exp(-np.cumsum(hazard))
    return (
        np.sum(alive * stock[:, 0]) + np.sum(t_1**2) + t_2[-1],
        (
            np.sum(stock[:, 0] * alive_dot + alive * stock_dot[:, 0])
            + 2 * np.sum(t_1 * np.cumsum(flows_dot))
            + (-t_2 * np.cumsum(hazard_dot))[-1]
        ),
    )
