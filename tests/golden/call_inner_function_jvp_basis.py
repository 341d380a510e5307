import math


def basis_jvp(x, scale, k, *, x_dot, scale_dot):
    """Value and tangent of basis along (x_dot, scale_dot)."""
    t_1 = math.sin(k * x) / scale
    return t_1, (k * math.cos(k * x) * x_dot - t_1 * scale_dot) / scale
