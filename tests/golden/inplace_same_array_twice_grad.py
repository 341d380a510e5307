import numpy as np
from autotangent.runtime import overlapping_pair, pair

accumulate_fwd, accumulate_rev = overlapping_pair(
    accumulate,
    "target source weight",
    "target array(f; ?), source array(f; ?), weight float",
)
accumulate_1_fwd, accumulate_1_rev = pair(
    accumulate,
    "target source weight",
    "target array(f; n), source array(f; n), weight float",
)
accumulate_2_fwd, accumulate_2_rev = overlapping_pair(
    accumulate,
    "target source weight",
    "target array(f; n), source array(f; n), weight float",
)


def smoothed_grad(x, y, weight):
    """Gradient of smoothed with respect to (x, y, weight)."""
    a = x.copy()
    a_1 = a.copy()
    _, saved = accumulate_2_fwd(a, a, weight)
    a_2 = a.copy()
    _, saved_1 = accumulate_1_fwd(a, y, weight)
    a_3 = a[1:].copy()
    _, saved_2 = accumulate_fwd(a[1:], a[:-1], weight)

    # return np.sum(a**2)
    a_bar = 2 * a
    # accumulate(a[1:], a[:-1], weight)
    weight_bar = accumulate_rev(saved_2, a_bar[1:], a_bar[:-1])
    a[1:][...] = a_3
    # accumulate(a, y, weight)
    y_bar = np.zeros_like(y)
    weight_1_bar = accumulate_1_rev(saved_1, a_bar, y_bar)
    a[...] = a_2
    weight_bar += weight_1_bar
    # accumulate(a, a, weight)
    weight_2_bar = accumulate_2_rev(saved, a_bar, a_bar)
    a[...] = a_1
    weight_bar += weight_2_bar
    # a = x.copy()
    x_bar = a_bar
    return x_bar, y_bar, weight_bar
