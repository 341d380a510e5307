import numpy as np
from autotangent.runtime import cumprod_adjoint


def survival_grad(hazard, flows):
    """Gradient of survival with respect to (hazard, flows)."""
    alive_1 = 1 - hazard
    alive = np.cumprod(alive_1)
    stock = np.cumsum(flows, axis=0)

    # return np.sum(alive * stock[:, 0]) + np.sum(np.cumsum(flows) ** 2) + np.exp(-n ...
    t_1 = np.exp(-np.cumsum(hazard))
    alive_bar = stock[:, 0].copy()
    stock_bar = np.zeros_like(stock)
    stock_bar[:, 0] = alive
    flows_bar = (
        2 * np.reshape(np.flip(np.cumsum(np.flip(np.cumsum(flows)))), np.shape(flows))
    )
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[-1] = 1
    hazard_bar = -np.flip(np.cumsum(np.flip(t_1 * t_1_bar)))
    # stock = np.cumsum(flows, axis=0)
    flows_bar += np.flip(np.cumsum(np.flip(stock_bar, axis=0), axis=0), axis=0)
    # alive = np.cumprod(1 - hazard)
    hazard_bar -= cumprod_adjoint(alive_bar, alive_1)
    return hazard_bar, flows_bar
