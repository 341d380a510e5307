import numpy as np
from autotangent.runtime import pair

joined_fwd, joined_rev = pair(joined, "x y", "x array(f; n), y float")


def primal_grad(x, y):
    """Gradient of primal with respect to (x, y)."""
    t_1, saved = joined_fwd(x, y)

    # return joined(x, y) * y
    x_bar = np.zeros_like(x)
    y_bar = joined_rev(saved, y, x_bar) + t_1
    return x_bar, y_bar
