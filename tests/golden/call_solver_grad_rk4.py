import numpy as np
from autotangent.runtime import pair

f_fwd, f_rev = pair(
    f,
    "A force y",
    "A array(f; n n), force float, y array(f; n), t float",
)


def rk4_fwd(A, force, y, t, h):
    """Value of rk4 and what rk4_rev needs."""
    k1, saved = f_fwd(A, force, y, t)
    k2_1 = y + h / 2 * k1
    k2, saved_1 = f_fwd(A, force, k2_1, t + h / 2)
    k3_1 = y + h / 2 * k2
    k3, saved_2 = f_fwd(A, force, k3_1, t + h / 2)
    k4_1 = y + h * k3
    k4, saved_3 = f_fwd(A, force, k4_1, t + h)
    return (
        y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4),
        (h, k2_1, k3_1, k4_1, saved, saved_1, saved_2, saved_3),
    )


def rk4_rev(saved, y_bar, A_bar, y_bar_):
    """Adjoint of rk4: adds into A_bar, y_bar_, returns force_bar."""
    h, k2_1, k3_1, k4_1, saved, saved_1, saved_2, saved_3 = saved
    # return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    y_bar_ += y_bar
    t_1_bar = h * y_bar / 6
    k1_bar = t_1_bar
    k2_bar = 2 * t_1_bar
    k3_bar = 2 * t_1_bar
    k4_bar = t_1_bar
    # k4 = f(y + h * k3, t + h)
    k4_1_bar = np.zeros_like(k4_1)
    force_bar = f_rev(saved_3, k4_bar, A_bar, k4_1_bar)
    y_bar_ += k4_1_bar
    k3_bar += h * k4_1_bar
    # k3 = f(y + h / 2 * k2, t + h / 2)
    k3_1_bar = np.zeros_like(k3_1)
    force_bar += f_rev(saved_2, k3_bar, A_bar, k3_1_bar)
    y_bar_ += k3_1_bar
    k2_bar += h * k3_1_bar / 2
    # k2 = f(y + h / 2 * k1, t + h / 2)
    k2_1_bar = np.zeros_like(k2_1)
    force_bar += f_rev(saved_1, k2_bar, A_bar, k2_1_bar)
    y_bar_ += k2_1_bar
    k1_bar = k1_bar + h * k2_1_bar / 2
    # k1 = f(y, t)
    force_bar += f_rev(saved, k1_bar, A_bar, y_bar_)
    return force_bar
