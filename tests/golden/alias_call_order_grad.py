import numpy as np
from autotangent.runtime import pair, shadowed_pair

write_first_fwd, write_first_rev = pair(write_first, "x", "x array(f; n)")
doubled_fwd, doubled_rev = shadowed_pair(doubled, "x", "x array(f; n)")


def ordered_grad(x, w):
    """Gradient of ordered with respect to (x, w)."""
    y = x * w
    y_bar = np.zeros_like(y)
    y_1 = y.copy()
    t_2, saved = write_first_fwd(y)
    t_3 = y[1]
    y_2 = y.copy()
    t_4, saved_1 = write_first_fwd(y)
    y_3 = y[1]
    y[1] = t_3 + t_4
    y_4 = y.copy()
    (t_6, t_6_bar), saved_2 = doubled_fwd(y, x_bar=y_bar)
    t_7 = y[0] * 2
    y_5 = y.copy()
    t_8, saved_3 = write_first_fwd(y)

    # return total
    total_bar = 1.0
    w_bar = 0.0
    if t_7 > t_8:
        # total = total + y[2] * w
        y_bar[2] += w * total_bar
        w_bar += y[2] * total_bar
    # t_8 = write_first(y)
    write_first_rev(saved_3, 0.0, y_bar)
    y[...] = y_5
    # total = t_5 + np.sum(t_6[1:] * y[:-1])
    t_5_bar = total_bar
    t_6_bar[1:] += total_bar * y[:-1]
    y_bar[:-1] += total_bar * t_6[1:]
    # t_6, t_6_bar = doubled(y, x_bar=y_bar)
    doubled_rev(saved_2)
    y[...] = y_4
    # t_5 = total + np.sum(y ** 2)
    total_bar = t_5_bar
    y_bar += 2 * t_5_bar * y
    y[1] = y_3
    # y[1] = t_3 + t_4
    t_3_bar = y_bar[1]
    t_4_bar = y_bar[1]
    y_bar[1] = 0.0
    # t_4 = write_first(y)
    write_first_rev(saved_1, t_4_bar, y_bar)
    y[...] = y_2
    # t_3 = y[1]
    y_bar[1] += t_3_bar
    # total = t_1 + t_2 * y[0] + y[0]
    t_1_bar = total_bar
    t_2_bar = y[0] * total_bar
    y_bar[0] += (t_2 + 1) * total_bar
    # t_2 = write_first(y)
    write_first_rev(saved, t_2_bar, y_bar)
    y[...] = y_1
    # t_1 = y[0] * 5
    y_bar[0] += 5 * t_1_bar
    # y = x * w
    x_bar = w * y_bar
    w_bar += x @ y_bar
    return x_bar, w_bar
