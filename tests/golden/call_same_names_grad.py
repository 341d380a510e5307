import numpy as np
from autotangent.runtime import pair

doubled_fwd, doubled_rev = pair(doubled, "v", "v array(f; n)")
exchanged_fwd, exchanged_rev = pair(
    exchanged,
    "u v rate",
    "u array(f; n), v array(f; n), rate float",
)
spread_out_fwd, spread_out_rev = pair(spread_out, "v rate", "v array(f; n), rate float")
mixed_fwd, mixed_rev = pair(mixed, "a b", "a float, b float")
turn_fwd, turn_rev = pair(turn, "a b", "a float, b float")


def driven_grad(x, w, v):
    """Gradient of driven with respect to (x, w, v)."""
    a, b = w, w * 0.5
    saveds = []
    for k in range(2):
        (a, b), saved = turn_fwd(a, b)
        saveds.append(saved)
    c, saved_1 = mixed_fwd(b, b)
    y = x * w
    z = v * c
    y_1 = y.copy()
    _, saved_2 = spread_out_fwd(y, a)
    y_2 = y.copy()
    z_1 = z.copy()
    _, saved_3 = exchanged_fwd(y, z, w)
    t_1, saved_4 = doubled_fwd(y)
    t_2 = y * z

    # return a * b + c + s + np.sum(doubled(y)) + np.sum(y * z * z)
    a_bar = b
    b_bar = a
    c_bar = 1.0
    y_bar = np.zeros_like(y)
    doubled_rev(saved_4, np.full(x.shape, 1.0), y_bar)
    y_bar += z * z
    z_bar = y * z + t_2
    # exchanged(y, z, w)
    w_bar = exchanged_rev(saved_3, y_bar, z_bar)
    y[...] = y_2
    z[...] = z_1
    # s = np.sum(y**3)
    y_bar += 3 * y**2
    # spread_out(y, a)
    rate_1_bar = spread_out_rev(saved_2, 0.0, y_bar)
    y[...] = y_1
    a_bar += rate_1_bar
    # z = v * c
    v_bar = c * z_bar
    c_bar += v @ z_bar
    # y = x * w
    x_bar = w * y_bar
    w_bar += x @ y_bar
    # c = mixed(b, b)
    a_1_bar, b_1_bar = mixed_rev(saved_1, c_bar)
    b_bar += a_1_bar + b_1_bar
    for k in range(1, -1, -1):
        saved = saveds.pop()
        # a, b = turn(a, b)
        a_2_bar, b_2_bar = turn_rev(saved, (a_bar, b_bar))
        a_bar, b_bar = a_2_bar, b_2_bar
    # a, b = w, w * 0.5
    w_bar += a_bar + 0.5 * b_bar
    return x_bar, w_bar, v_bar
