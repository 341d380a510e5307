import numpy as np
from autotangent.runtime import pair

spring_fwd, spring_rev = pair(spring, "x k", "x array(f; n), i int, k float")


def energy_grad(x, k):
    """Gradient of energy with respect to (x, k)."""
    saveds = []
    for i in range(len(x) - 1):
        _, saved = spring_fwd(x, i, k)
        saveds.append(saved)

    # return e
    e_bar = 1.0
    x_bar = np.zeros_like(x)
    k_bar = 0.0
    for i in range(len(x) - 2, -1, -1):
        saved = saveds.pop()
        # e += spring(x, i, k)
        k_bar += spring_rev(saved, e_bar, x_bar)
    return x_bar, k_bar
