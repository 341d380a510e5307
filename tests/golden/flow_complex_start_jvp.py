import numpy as np


def primal_jvp(x, a, turned, *, x_dot, a_dot):
    """Value and tangent of primal along (x_dot, a_dot)."""
    z = 0.5j
    z_dot = 0j
    if not turned:
        z = x
        z_dot = x_dot
    w_1 = z + x[::-1]
    w = w_1**2
    w_dot = 2 * w_1 * (z_dot + x_dot[::-1])
    total = np.sum((w**2 * 1j).real)
    total_dot = 2 * np.sum((1j * w * w_dot).real)
    scale_1 = a > np.finfo(a.dtype).eps
    scale = np.where(scale_1, a, 1.0)
    scale_dot = np.where(scale_1, a_dot, 0.0)
    t_1 = scale**2
    return (
        total + np.sum(x * t_1),
        total_dot + np.sum(t_1 * x_dot + 2 * x * scale * scale_dot),
    )
