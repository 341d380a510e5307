import numpy as np
from autotangent.runtime import unbroadcast


def primal_grad(x, a, turned):
    """Gradient of primal with respect to (x, a)."""
    z = 0.5j
    if not turned:
        z = x
    w_1 = z + x[::-1]
    w = w_1**2
    scale_1 = a > np.finfo(a.dtype).eps
    scale = np.where(scale_1, a, 1.0)

    # return total + np.sum(x * scale**2)
    x_bar = scale**2
    scale_bar = 2 * scale * x
    # scale = np.where(a > np.finfo(a.dtype).eps, a, 1.0)
    a_bar = np.where(scale_1, scale_bar, 0)
    # total = np.sum((w**2 * 1j).real)
    w_bar = 2 * 1j * w
    # w = (z + x[::-1]) ** 2
    w_1_bar = 2 * w_1 * w_bar
    z_bar = unbroadcast(w_1_bar, z)
    x_bar = x_bar.copy()
    x_bar[::-1] += w_1_bar.real
    if not turned:
        # z = x
        x_bar += z_bar.real
    return x_bar, a_bar
