"""The arrays of an object updated in place and replaced, here and in helpers, one of which returns the object."""
from dataclasses import dataclass

import numpy as np


@dataclass
class State:
    position: np.ndarray
    velocity: np.ndarray


def kick(state, w):
    state.velocity -= w * state.position
    state.position += w * state.velocity


def drift(state, w):
    state.position = state.position + w * state.velocity
    state.velocity = state.velocity - w * state.position**2
    return state


def travelled(x, v, w):
    state = State(x * 1.0, v * 1.0)
    for _ in range(2):
        kick(state, w)
        state = drift(state, w)
    state.velocity *= state.position
    return np.sum(state.position**2) + np.sum(state.velocity)


example = dict(x=(3,), v=(3,), w=0.7)
wrt = ("x", "v", "w")
milestone = 3
