import numpy as np
from autotangent.runtime import pair

normalised_fwd, normalised_rev = pair(
    normalised,
    "v scale",
    "v array(f; n), scale float",
)
normalised_1_fwd, normalised_1_rev = pair(normalised, "v", "v array(f; n), scale float")


def energy_grad(x, w):
    """Gradient of energy with respect to (x, w)."""
    y = x * w
    t_1, saved = normalised_fwd(y, w)
    t_2, saved_1 = normalised_1_fwd(x, 2.0)

    # return normalised(y, w) * w + normalised(x, 2.0) + np.sum(y)
    y_bar = np.zeros_like(y)
    w_bar = normalised_rev(saved, w, y_bar) + t_1
    x_bar = np.zeros_like(x)
    normalised_1_rev(saved_1, 1.0, x_bar)
    y_bar += 1
    # y = x * w
    x_bar += w * y_bar
    w_bar += x @ y_bar
    return x_bar, w_bar
