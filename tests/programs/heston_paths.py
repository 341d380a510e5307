"""Square roots of a variance that is cut off at zero, in the steps of a path, in elements of arrays and in numbers."""

import math

import numpy as np


def price(spot, v, kappa, theta, xi, shocks, moves):
    """A call in Heston's model, full truncation: a variance below zero counts as zero until it is back."""
    logs = np.log(spot) * np.ones_like(v)
    mean = 0.0
    for k in range(3):
        cut = np.maximum(v, 0.0)
        spread = 0.3 * cut
        roots = np.sqrt(cut)
        mean += np.mean(np.sqrt(spread * (1 + k)))
        logs = logs - 0.05 * cut + roots * moves[k]
        v = v + 0.2 * kappa * (theta - cut) + xi * roots * shocks[k]
    rate = v[1]
    for k in range(3):
        rate = rate + 0.1 * (theta - rate) - xi * math.sqrt(max(rate, 0.0))
        mean += np.clip(rate, 0.0, 1.0) ** 0.5
    last = np.maximum(v, 0.0)
    last[0] = 2 * last[1]
    vol = np.sqrt(np.abs(last) + v.clip(0.0, 4.0))
    return np.mean(np.maximum(np.exp(logs) - 1.0, 0.0)) + mean + np.sum(vol * np.sqrt(v * (v > 0)))


example = dict(
    spot=2.2,
    v=np.array([1.3, -1.2, 2.6, 1.4]),
    kappa=1.5,
    theta=1.1,
    xi=1.7,
    shocks=np.array([[0.3, 0.1, -1.4, -0.9], [0.5, -0.2, 0.4, -0.8], [-1.6, 0.3, 0.2, 0.4]]),
    moves=(3, 4),
)
wrt = ("spot", "v", "kappa", "theta", "xi")
milestone = 3
