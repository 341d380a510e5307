import random

import numpy as np
from autotangent.runtime import power_by_base


def primal_grad(loc, scale, rates, mean):
    """Gradient of primal with respect to (loc, scale, rates, mean)."""
    rng, dice = np.random.default_rng(2), random.Random(5)
    z = rng.normal(loc, scale, size=4)
    waits = rng.exponential(rates)
    t_1 = dice.gauss(loc, 0.5)
    t_3 = dice.uniform(scale, scale + loc)
    low, high = t_1, t_3
    point = rng.multivariate_normal(mean, np.eye(2))
    total = low * high
    t_2s = []
    total_1s = []
    for w in waits:
        t_2 = dice.randint(1, 3)
        t_2s.append(t_2)
        total_1 = rng.lognormal(loc, 0.1)
        total_1s.append(total_1)
        total += w**t_2 * total_1
    total_2 = total
    total_3 = rng.integers(1, 4)
    total_4 = scale**total_3
    total *= total_4

    # return total + np.sum(z**2) + point[0] * point[1]
    total_bar = 1.0
    z_bar = 2 * z
    point_bar = np.zeros_like(point)
    point_bar[0] = point[1]
    point_bar[1] += point[0]
    # total *= scale ** rng.integers(1, 4)
    scale_bar = total_2 * power_by_base(scale, total_3) * total_bar
    total_bar = total_4 * total_bar
    loc_bar = 0.0
    waits_bar = np.zeros_like(waits)
    for i in range(len(waits) - 1, -1, -1):
        w = waits[i]
        total_1 = total_1s.pop()
        t_2 = t_2s.pop()
        # total = total + w ** t_2 * rng.lognormal(loc, 0.1)
        w_bar = total_1 * power_by_base(w, t_2) * total_bar
        loc_bar += total_1 * w**t_2 * total_bar
        waits_bar[i] += w_bar
    # total = low * high
    low_bar = high * total_bar
    high_bar = low * total_bar
    # point = rng.multivariate_normal(mean, np.eye(2))
    mean_bar = point_bar
    # low, high = (t_1, dice.uniform(scale, scale + loc))
    t_1_bar = low_bar
    t_4_bar = (t_3 - scale) * high_bar / (scale + loc - scale)
    scale_bar += (scale + loc - t_3) * high_bar / (scale + loc - scale) + t_4_bar
    loc_bar += t_4_bar
    # t_1 = dice.gauss(loc, 0.5)
    loc_bar += t_1_bar
    # waits = rng.exponential(rates)
    rates_bar = waits / rates * waits_bar
    # z = rng.normal(loc, scale, size=4)
    loc_bar += np.sum(z_bar)
    scale_bar += np.sum((z - loc) / scale * z_bar)
    return loc_bar, scale_bar, rates_bar, mean_bar
