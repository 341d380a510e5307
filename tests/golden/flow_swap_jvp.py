import math


def rotated_jvp(x, y, z, *, x_dot, y_dot, z_dot):
    """Value and tangent of rotated along (x_dot, y_dot, z_dot)."""
    x_dot, y_dot = y_dot, 2 * x_dot
    x, y = y, x * 2
    x_dot, y_dot, z_dot = z_dot, x_dot, y_dot
    x, y, z = z, x, y
    pair = [x, y]
    pair_dot = [x_dot, y_dot]
    t_1 = pair[1]
    t_1_dot = pair_dot[1]
    t_2 = pair[0]
    t_2_dot = pair_dot[0]
    pair_dot[0] = t_1_dot
    pair[0] = t_1
    pair_dot[1] = t_2_dot
    pair[1] = t_2
    t_3 = (pair[0], z)
    t_3_dot = (pair_dot[0], z_dot)
    w = x
    w_dot = x_dot
    u_dot, v_dot = t_3_dot
    u, v = t_3
    t_4 = math.sin(v)
    return (
        u * t_4 + w * x,
        t_4 * u_dot + u * math.cos(v) * v_dot + x * w_dot + w * x_dot,
    )
