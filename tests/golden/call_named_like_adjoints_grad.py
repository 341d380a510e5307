import numpy as np
from autotangent.runtime import pair

mean_fwd, mean_rev = pair(mean, "x x_dot y_bar", "x float, x_dot float, y_bar float")
step_fwd, step_rev = pair(step, "x k", "x array(f; n), k float")


def f_grad(x, k, x_bar):
    """Gradient of f with respect to (x, k, x_bar)."""
    x = np.array(x)
    x_1 = x.copy()
    a, saved_1 = step_fwd(x, k)
    saved, saved_2 = mean_fwd(a, k, x_bar)
    t_1 = np.sum(x**2)

    # return np.sum(x**2) * saved
    x_bar_ = 2 * saved * x
    saved_bar = t_1
    # saved = mean(a, k, x_bar)
    a_bar, k_bar, x_bar_bar = mean_rev(saved_2, saved_bar)
    # a = step(x, k)
    k_1_bar = step_rev(saved_1, a_bar, x_bar_)
    x[...] = x_1
    k_bar += k_1_bar
    return x_bar_, k_bar, x_bar_bar
