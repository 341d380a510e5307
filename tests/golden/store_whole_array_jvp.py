import numpy as np


def relaxed_jvp(x, target, rate, *, x_dot, target_dot, rate_dot):
    """Value and tangent of relaxed along (x_dot, target_dot, rate_dot)."""
    y = x.copy()
    y_dot = x_dot.copy()
    y_dot[...] = rate * y_dot + rate_dot * y
    y *= rate
    y_dot += target_dot
    y += target
    y_dot -= target * y_dot + y * target_dot
    y -= y * target
    y_1 = y / (1 + rate)
    y_dot[...] = (y_dot - rate_dot * y_1) / (1 + rate)
    y[...] = y_1
    y_dot[...] = 2 * y * y_dot
    y **= 2
    z = np.empty_like(y)
    z_dot = np.zeros_like(z)
    z_dot[...] = rate * y_dot + rate_dot * y
    z[...] = y * rate
    z_dot[:] = z_dot + y_dot
    z[:] = z + y
    return np.sum(z * target), np.sum(target * z_dot + z * target_dot)
