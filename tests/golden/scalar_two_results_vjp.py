import math

from autotangent.runtime import quotient


def to_polar_vjp(x, y, scale, *, y_bar):
    """Adjoint of to_polar with respect to (x, y, scale), seeded with y_bar."""
    r = math.sqrt(x * x + y * y)

    # return scale * r, math.atan(y / x)
    scale_bar = r * y_bar[0]
    r_bar = scale * y_bar[0]
    t_1_bar = y_bar[1] / (1 + (y / x) ** 2)
    y_bar_ = t_1_bar / x
    x_bar = -y * t_1_bar / (x * x)
    # r = math.sqrt(x * x + y * y)
    r_1_bar = quotient(r_bar, r) / 2
    x_bar += 2 * x * r_1_bar
    y_bar_ += 2 * y * r_1_bar
    return x_bar, y_bar_, scale_bar
