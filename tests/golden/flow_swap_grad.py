import math

from autotangent.runtime import zeros


def rotated_grad(x, y, z):
    """Gradient of rotated with respect to (x, y, z)."""
    x, y = y, x * 2
    x, y, z = z, x, y
    pair = [x, y]
    t_1 = pair[1]
    t_2 = pair[0]
    pair[0] = t_1
    pair[1] = t_2
    t_3 = (pair[0], z)
    w = x
    u, v = t_3

    # return u * math.sin(v) + w * x
    u_bar = math.sin(v)
    v_bar = u * math.cos(v)
    w_bar = x
    x_bar = w
    # u, v = t_3
    t_3_bar = zeros(t_3)
    t_3_bar[0] += u_bar
    t_3_bar[1] += v_bar
    # w = x
    x_bar += w_bar
    # t_3 = (pair[0], z)
    pair_bar = zeros(pair)
    pair_bar[0] += t_3_bar[0]
    z_bar = t_3_bar[1]
    # pair[1] = t_2
    t_2_bar = pair_bar[1]
    # pair[0] = t_1
    t_1_bar = pair_bar[0]
    # t_2 = pair[0]
    pair_bar[0] = t_2_bar
    # t_1 = pair[1]
    pair_bar[1] = t_1_bar
    # pair = [x, y]
    x_bar += pair_bar[0]
    y_bar = pair_bar[1]
    # x, y, z = z, x, y
    z_bar, x_bar, y_bar = x_bar, y_bar, z_bar
    # x, y = y, x * 2
    y_bar, x_bar = x_bar, 2 * y_bar
    return x_bar, y_bar, z_bar
