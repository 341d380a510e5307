import numpy as np
from autotangent.runtime import pair

mixed_fwd, mixed_rev = pair(mixed, "x k", "x array(f; n), k float")
mixed_1_fwd, mixed_1_rev = pair(mixed, "x k", "x array(f; ?), k float")


def total_grad(x, k):
    """Gradient of total with respect to (x, k)."""
    z = np.zeros(len(x))
    saveds = []
    z_1s = []
    for i in range(1, len(x)):
        z_1, saved = mixed_1_fwd(x[:2], k)
        saveds.append(saved)
        z_1s.append(z_1)
        z[i] = 0.5 * z[i - 1] + z_1 * x[i]
    t_1 = np.sum(z)
    t_2, saved_1 = mixed_fwd(x, k)

    # return np.sum(z) * mixed(x, k)
    z_bar = np.full_like(x, t_2)
    x_bar = np.zeros_like(x)
    k_bar = mixed_rev(saved_1, t_1, x_bar)
    for i in range(len(x) - 1, 0, -1):
        saved = saveds.pop()
        z_1 = z_1s.pop()
        # z[i] = 0.5 * z[i - 1] + mixed(x[:2], k) * x[i]
        z_bar[i - 1] += 0.5 * z_bar[i]
        k_bar += mixed_1_rev(saved, x[i] * z_bar[i], x_bar[:2])
        x_bar[i] += z_1 * z_bar[i]
    return x_bar, k_bar
