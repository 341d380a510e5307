import numpy as np
from autotangent.runtime import pair, unbroadcast, zeros

waves_fwd, waves_rev = pair(waves, "x k", "x float, k float")


def loudness_grad(x, k):
    """Gradient of loudness with respect to (x, k)."""
    found, saved = waves_fwd(x, k)

    # return abs(found[0] * x) + found[2] * k
    t_1 = found[0] * x
    t_1_bar = np.conj(np.sign(t_1)) * np.real(unbroadcast(1, abs(t_1)))
    found_bar = zeros(found)
    found_bar[0] += x * t_1_bar
    x_bar = unbroadcast(found[0] * t_1_bar, x).real
    t_2_bar = unbroadcast(1, found[2] * k)
    found_bar[2] += k * t_2_bar
    k_bar = unbroadcast(found[2] * t_2_bar, k).real
    # found = waves(x, k)
    x_1_bar, k_1_bar = waves_rev(saved, found_bar)
    x_bar += x_1_bar
    k_bar += k_1_bar
    return x_bar, k_bar
