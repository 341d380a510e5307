import math

from autotangent.runtime import listing, pair, zeros

orbit_list = listing(orbit)
orbit_list_fwd, orbit_list_rev = pair(orbit_list, "x r", "x float, r float, n int")


def entropy_grad(x, r):
    """Gradient of entropy with respect to (x, r)."""
    t_1, saved = orbit_list_fwd(x, r, 5)

    # return total
    total_bar = 1.0
    t_1_bar = zeros(t_1)
    for k in range(len(t_1) - 1, -1, -1):
        value = t_1[k]
        # total -= value * math.log(value) / (k + 1)
        total_1_bar = -total_bar / (k + 1)
        value_bar = (math.log(value) + 1) * total_1_bar
        t_1_bar[k] += value_bar
    # for (k, value) in enumerate(orbit(x, r, 5)):
    x_bar, r_bar = orbit_list_rev(saved, t_1_bar)
    return x_bar, r_bar
