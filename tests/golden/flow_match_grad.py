import math


def kernel_grad(r, scale, kind):
    """Gradient of kernel with respect to (r, scale)."""
    if kind == 'gauss':
        k = math.exp(-((r / scale) ** 2))
        k_1 = k
    elif kind == 'matern':
        k_2 = math.exp(-r / scale)
        k = (1 + r / scale) * k_2
    else:
        k = 1 / (1 + r * r)
        k_3 = k
    k_4 = k
    a = r

    # return k
    k_bar = 1.0
    # k = k * a + b
    a_bar = k_4 * k_bar
    b_bar = k_bar
    k_bar = a * k_bar
    # b = scale
    scale_bar = b_bar
    # a = r
    r_bar = a_bar
    if kind == 'gauss':
        # k = math.exp(-((r / scale) ** 2))
        r_bar -= 2 * r * k_1 * k_bar / (scale * scale)
        scale_bar = scale_bar + 2 * r * r * k_1 * k_bar / (scale * scale * scale)
    elif kind == 'matern':
        # k = (1 + r / scale) * math.exp(-r / scale)
        k_5_bar = k_2 * (1 + r / scale) * k_bar
        r_bar += (k_2 * k_bar - k_5_bar) / scale
        scale_bar = scale_bar + r * (k_5_bar - k_2 * k_bar) / (scale * scale)
    else:
        # k = 1 / (1 + r * r)
        k_6_bar = -k_3 * k_bar / (1 + r * r)
        r_bar += 2 * r * k_6_bar
    return r_bar, scale_bar
