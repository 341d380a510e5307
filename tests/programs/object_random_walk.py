"""A sampler that holds its generator of random numbers; accepted steps are decided by draws."""

import math

import numpy as np


class Sampler:
    def __init__(self, width, seed):
        self.width = width
        self.rng = np.random.default_rng(seed)
        self.at = 0.0
        self.accepted = 0

    def energy(self, z):
        return 0.5 * (z / self.width) ** 2

    def step(self):
        ahead = self.at + self.width * self.rng.normal()
        if math.log(self.rng.random()) < self.energy(self.at) - self.energy(ahead):
            self.at = ahead
            self.accepted += 1
        return self.energy(self.at) + self.at


def primal(width, weight):
    sampler = Sampler(width, 3)
    total = 0.0
    while sampler.accepted < 3:
        total += weight * sampler.step()
    order = sampler.rng.permutation(3)
    marks = np.array([width, weight, width * weight])[order]
    return total + marks[0] * marks[1] ** 2


example = dict(width=0.8, weight=1.3)
wrt = ("width", "weight")
milestone = 3
