import math as m

import numpy as np
from autotangent.runtime import inner, pair

damped = inner(energy, "damped")
damped_fwd, damped_rev = pair(damped, "y t", "y float, t float")


def energy_grad(x, y):
    """Gradient of energy with respect to (x, y)."""
    a = np.array([x, y])
    t_1, saved = damped_fwd(y, x)

    # return damped(x) + m.log(y) * np.sum(a * np.sin(a))
    t_2 = m.log(y)
    t_3 = np.sin(a)
    y_bar, x_bar = damped_rev(saved, 1.0)
    y_bar += np.sum(a * t_3) / y
    a_bar = t_2 * t_3 + t_2 * a * np.cos(a)
    # a = np.array([x, y])
    a_1_bars = a_bar
    x_bar += a_1_bars[0]
    y_bar += a_1_bars[1]
    return x_bar, y_bar
