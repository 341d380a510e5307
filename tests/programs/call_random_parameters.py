"""Draws whose parameters are active, of the generators of NumPy and of Python."""

import random

import numpy as np


def primal(loc, scale, rates, mean):
    rng, dice = np.random.default_rng(2), random.Random(5)
    z = rng.normal(loc, scale, size=4)
    waits = rng.exponential(rates)
    low, high = dice.gauss(loc, 0.5), dice.uniform(scale, scale + loc)
    point = rng.multivariate_normal(mean, np.eye(2))
    total = low * high
    for w in waits:
        total += w**dice.randint(1, 3) * rng.lognormal(loc, 0.1)
    total *= scale ** rng.integers(1, 4)
    return total + np.sum(z**2) + point[0] * point[1]


example = dict(loc=0.4, scale=1.2, rates=np.array([0.5, 1.5, 0.8]), mean=np.array([0.3, -0.7]))
wrt = ("loc", "scale", "rates", "mean")
milestone = 3
