"""A namedtuple argument, read by field and by position, and one made and returned by a helper."""
from collections import namedtuple

import numpy as np

State = namedtuple("State", "position velocity time")


def step(state, k):
    force = -k * state.position
    return State(state.position + 0.1 * state.velocity, state.velocity + 0.1 * force, state[2] + 0.1)


def energy(state, k):
    for _ in range(3):
        state = step(state, k)
    return 0.5 * np.sum(state.velocity**2) + 0.5 * k * np.sum(state.position**2) * state.time


def make(rng):
    return dict(state=State(rng.normal(size=2), rng.normal(size=2), 0.5), k=1.4)


wrt = ("state", "k")
milestone = 3
