import math


def kernel_jvp(r, scale, kind, *, r_dot, scale_dot):
    """Value and tangent of kernel along (r_dot, scale_dot)."""
    if kind == 'gauss':
        k = math.exp(-((r / scale) ** 2))
        k_dot = 2 * k * r * (r * scale_dot / scale - r_dot) / (scale * scale)
    elif kind == 'matern':
        k_1 = 1 + r / scale
        k_2 = math.exp(-r / scale)
        k = k_1 * k_2
        k_dot = k_2 * ((1 - k_1) * r_dot + r * (k_1 - 1) * scale_dot / scale) / scale
    else:
        k_3 = 1 + r * r
        k = 1 / k_3
        k_dot = -2 * k * r * r_dot / k_3
    a = r
    a_dot = r_dot
    b = scale
    b_dot = scale_dot
    k_dot = a * k_dot + k * a_dot + b_dot
    k = k * a + b
    return k, k_dot
