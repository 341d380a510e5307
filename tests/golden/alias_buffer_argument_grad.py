import numpy as np
from autotangent.runtime import own, pair

fill_fwd, fill_rev = pair(fill, "target value", "target array(f; n), value float")
fill_1_fwd, fill_1_rev = pair(fill, "target value", "target array(f; ?), value float")


def power_grad(buffer, tail, k):
    """Gradient of power with respect to k."""
    buffer, tail = own(buffer, tail)
    buffer[0] = k * k
    buffer_1 = buffer[1:].copy()
    _, saved = fill_1_fwd(buffer[1:], np.sin(k))
    tail_1 = tail.copy()
    _, saved_1 = fill_fwd(tail, k)

    # return np.sum(buffer**2) + np.sum(tail)
    buffer_bar = 2 * buffer
    tail_bar = np.ones_like(tail)
    # fill(tail, k)
    k_bar = fill_rev(saved_1, tail_bar)
    tail[...] = tail_1
    # fill(buffer[1:], np.sin(k))
    value_1_bar = fill_1_rev(saved, buffer_bar[1:])
    buffer[1:][...] = buffer_1
    k_bar += np.cos(k) * value_1_bar
    # buffer[0] = k * k
    k_bar += 2 * k * buffer_bar[0]
    buffer_bar[0] = 0.0
    return k_bar
