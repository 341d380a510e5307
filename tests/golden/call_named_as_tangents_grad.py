import numpy as np
from autotangent.runtime import pair, shadowed_pair, zeros

pushed_fwd, pushed_rev = pair(pushed, "x x_dot", "x array(f; n), x_dot array(f; n)")
filled_fwd, filled_rev = shadowed_pair(
    filled,
    "x x_bar",
    "x array(f; n), x_bar array(f; n)",
)


def mixed_grad(x, w):
    """Gradient of mixed with respect to (x, w)."""
    y = x.copy()
    y_bar_ = np.zeros_like(y)
    t_1 = x * w
    t_1_bar = np.zeros_like(t_1)
    y_1 = y.copy()
    t_1_1 = t_1.copy()
    (z, z_bar), saved_1 = filled_fwd(y, t_1, x_bar_=y_bar_, x_bar_bar=t_1_bar)
    y_bar = 3 * z
    x_dot = w * x
    t_5 = np.split(3 * y_bar, [1])
    first, rest = t_5
    t_2, saved = pushed_fwd(y_bar, x_dot)

    # return np.sum(pushed(y_bar, x_dot)) + np.sum(first) * np.sum(rest * rest)
    y_bar_bar = np.zeros_like(y_bar)
    x_dot_bar = np.zeros_like(x_dot)
    pushed_rev(saved, np.full(x.shape, 1.0), y_bar_bar, x_dot_bar)
    first_bar = np.full_like(first, np.sum(rest * rest))
    rest_bar = 2 * np.sum(first) * rest
    # first, rest = np.split(3 * y_bar, [1])
    t_5_bar = zeros(t_5)
    t_5_bar[0] += first_bar
    t_5_bar[1] += rest_bar
    y_bar_bar += 3 * np.concatenate(t_5_bar, 0)
    # x_dot = w * x
    w_bar = x @ x_dot_bar
    x_bar = w * x_dot_bar
    # y_bar = 3 * z
    z_bar += 3 * y_bar_bar
    # z = filled(y, x * w)
    filled_rev(saved_1)
    y[...] = y_1
    t_1[...] = t_1_1
    # t_1 = x * w
    x_bar += w * t_1_bar
    w_bar += x @ t_1_bar
    # y = x.copy()
    x_bar += y_bar_
    return x_bar, w_bar
