import random

import numpy as np
from autotangent.runtime import power_by_base


def primal_jvp(loc, scale, rates, mean, *, loc_dot, scale_dot, rates_dot, mean_dot):
    """Value and tangent of primal along (loc_dot, scale_dot, rates_dot, mean_dot)."""
    rng, dice = np.random.default_rng(2), random.Random(5)
    z = rng.normal(loc, scale, size=4)
    z_dot = loc_dot + scale_dot * ((z - loc) / scale)
    waits = rng.exponential(rates)
    waits_dot = waits / rates * rates_dot
    t_1 = dice.gauss(loc, 0.5)
    t_1_dot = loc_dot
    t_3 = dice.uniform(scale, scale + loc)
    low_dot, high_dot = (
        t_1_dot,
        (
            (scale + loc - t_3) * scale_dot + (t_3 - scale) * (scale_dot + loc_dot)
        ) / (scale + loc - scale),
    )
    low, high = t_1, t_3
    point = rng.multivariate_normal(mean, np.eye(2))
    point_dot = mean_dot
    total = low * high
    total_dot = high * low_dot + low * high_dot
    for w, w_dot in zip(waits, waits_dot):
        t_2 = dice.randint(1, 3)
        total_1 = rng.lognormal(loc, 0.1)
        total += w**t_2 * total_1
        total_dot = (
            total_dot + total_1 * (power_by_base(w, t_2) * w_dot + w**t_2 * loc_dot)
        )
    total_2 = rng.integers(1, 4)
    total_3 = scale**total_2
    total_dot = total_3 * total_dot + total * power_by_base(scale, total_2) * scale_dot
    total *= total_3
    return (
        total + np.sum(z**2) + point[0] * point[1],
        (
            total_dot
            + 2 * np.sum(z * z_dot)
            + point[1] * point_dot[0]
            + point[0] * point_dot[1]
        ),
    )
