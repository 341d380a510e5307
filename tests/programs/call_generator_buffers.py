"""Generators that keep lists, deques and rows of their own, which nobody else gets: windows, chunks, running states."""
import collections

import numpy as np


def windows(xs, n):
    held = collections.deque(maxlen=n)
    for x in xs:
        held.append(x)
        if len(held) == n:
            yield sum(held) / n


def chunks(xs, n):
    part = []
    for x in xs:
        part.append(x)
        if len(part) == n:
            yield tuple(part)
            part.clear()
    if part:
        yield tuple(part)


def filtered(xs, w):
    state = np.zeros(3)
    for k, x in enumerate(xs):
        state[k % 3] = x
        state *= w
        yield state[0] * state[1] + state.sum()


def smoothed(x, w):
    total = 0.0
    for k, m in enumerate(windows(x, 2), 1):
        total += k * m * m
    total += sum(np.prod(np.array(part)) for part in chunks(x, 3))
    values = list(filtered(x, w))
    return total * values[-1] + values[0]


primal = smoothed
example = dict(x=(7,), w=0.8)
also = (dict(x=(6,), w=0.8),)
wrt = ("x", "w")
milestone = 3
