import math


def kernel_jvp(r, scale, kind, *, r_dot, scale_dot):
    """Value and tangent of kernel along (r_dot, scale_dot)."""
    if kind == 'gauss':
        k = math.exp(-((r / scale) ** 2))
        k_dot = 2 * k * r * (r * scale_dot / scale - r_dot) / (scale * scale)
    elif kind == 'matern':
        k_1 = math.exp(-r / scale)
        k = (1 + r / scale) * k_1
        k_dot = (
            k_1
            * (r_dot + (1 + r / scale) * (r * scale_dot / scale - r_dot) - r * scale_dot / scale)
            / scale
        )
    else:
        k = 1 / (1 + r * r)
        k_dot = -2 * k * r * r_dot / (1 + r * r)
    a = r
    a_dot = r_dot
    b = scale
    b_dot = scale_dot
    k_dot = a * k_dot + k * a_dot + b_dot
    k = k * a + b
    return k, k_dot
