import numpy as np
from autotangent.runtime import unbroadcast


def boundary_flux_grad(field, h):
    """Gradient of boundary_flux with respect to (field, h)."""
    top = field[0]
    inner = field[1:-1, 2]
    corner = field[-1, -2]

    # return (np.sum((top[1:] - top[:-1]) ** 2) / h + np.sum(inner * field[1:3, 0])) ...
    t_1 = top[1:] - top[:-1]
    t_2 = np.sum(t_1**2) / h
    t_3 = inner * field[1:3, 0]
    t_1_bar = 2 * corner * t_1 / h
    top_bar = np.zeros_like(top)
    top_bar[1:] = t_1_bar
    top_bar[:-1] -= t_1_bar
    h_bar = -t_2 * corner / h
    inner_bar = unbroadcast(
        np.broadcast_to(corner * field[1:3, 0], np.shape(t_3)), inner
    )
    field_bar = np.zeros_like(field)
    field_bar[1:3, 0] = unbroadcast(
        np.broadcast_to(corner * inner, np.shape(t_3)), field[1:3, 0]
    )
    corner_bar = t_2 + np.sum(t_3)
    field_bar[::2, 1::2] += 1
    # corner = field[-1, -2]
    field_bar[-1, -2] += corner_bar
    # inner = field[1:-1, 2]
    field_bar[1:-1, 2] += inner_bar
    # top = field[0]
    field_bar[0] += top_bar
    return field_bar, h_bar
