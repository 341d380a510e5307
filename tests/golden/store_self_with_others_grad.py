import numpy as np
from autotangent.runtime import own, pair as pair_, put_back, snapshot, zeros

relax_fwd, relax_rev = pair_(relax, "s z x", "s list(float), z float, x float")


def settle_grad(x, z, a):
    """Gradient of settle with respect to (x, z, a)."""
    a = own(a)
    a_1 = np.exp(-a[1] * z * a[1] + x)
    a_2 = a[1]
    a[1] = a_1
    pair = [x * z, z]
    pair_1 = snapshot(pair)
    _, saved = relax_fwd(pair, z, a[0])

    # return pair[0] * pair[1] + a[1]
    pair_bar = zeros(pair)
    pair_bar[0] += pair[1]
    pair_bar[1] += pair[0]
    a_bar = np.zeros_like(a)
    a_bar[1] = 1
    # relax(pair, z, a[0])
    z_bar, x_1_bar = relax_rev(saved, pair_bar)
    put_back(pair, pair_1)
    a_bar[0] += x_1_bar
    # pair = [x * z, z]
    x_bar = z * pair_bar[0]
    z_bar += x * pair_bar[0] + pair_bar[1]
    # a[1] = np.exp(-a[1] * z * a[1] + x)
    z_bar -= a_2 * a_2 * a_1 * a_bar[1]
    x_bar += a_1 * a_bar[1]
    a_bar[1] = -2 * z * a_2 * a_1 * a_bar[1]
    return x_bar, z_bar, a_bar
