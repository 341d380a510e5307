import math


def basis_fwd(x, scale, k):
    """Value of basis and what basis_rev needs."""
    t_1 = math.sin(k * x)
    return t_1 / scale, (k, scale, t_1, x)


def basis_rev(saved, y_bar):
    """Adjoint of basis: returns x_bar, scale_bar."""
    k, scale, t_1, x = saved
    # return math.sin(k * x) / scale
    x_bar = k * math.cos(k * x) * y_bar / scale
    scale_bar = -t_1 * y_bar / (scale * scale)
    return x_bar, scale_bar
