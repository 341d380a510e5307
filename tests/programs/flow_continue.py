"""continue past some entries: a sum over valid samples with a running state."""
import math


def filtered(samples, gain):
    state = 0.5
    total = 0.0
    for x in samples:
        if x < 0:
            state = 0.9 * state
            continue
        state = state + gain * (x - state)
        total += math.sin(state) * x
    return total


example = dict(samples=(8,), gain=0.4)
wrt = ("samples", "gain")
milestone = 3
