import numpy as np
from autotangent.runtime import accumulate_at, shadowed_pair

parts_fwd, parts_rev = shadowed_pair(parts, "w angle", "w array(f; ?), angle float")


def lever_grad(x, y):
    """Gradient of lever with respect to (x, y)."""
    u = np.array([x, y, x * y])
    u_bar = np.zeros_like(u)
    u_1 = u.copy()
    (t_2, t_2_bar), saved = parts_fwd(u, y, w_bar=u_bar)
    t_1_bar, w_bar = t_2_bar
    t_1, w = t_2
    s, places = t_1
    w_1 = w[0]
    w[0] = s * x
    u_2 = u[1]
    u[1] *= u[2]
    t_3 = u[places]
    t_4 = np.sum(t_3 * u[1])

    # return np.sum(u[places] * u[1]) * s
    accumulate_at(u_bar, places, u[1] * s)
    u_bar[1] += s * np.sum(t_3)
    s_bar = t_4
    u[1] = u_2
    # u[1] *= u[2]
    u_bar[2] += u[1] * u_bar[1]
    u_bar[1] = u[2] * u_bar[1]
    w[0] = w_1
    # w[0] = s * x
    s_bar += x * w_bar[0]
    x_bar = s * w_bar[0]
    w_bar[0] = 0.0
    # s, places = t_1
    t_1_bar[0] += s_bar
    # t_2, t_2_bar = parts(u, y, w_bar=u_bar)
    y_bar = parts_rev(saved)
    u[...] = u_1
    # u = np.array([x, y, x * y])
    u_3_bars = u_bar
    x_bar += u_3_bars[0] + y * u_3_bars[2]
    y_bar += u_3_bars[1] + x * u_3_bars[2]
    return x_bar, y_bar
