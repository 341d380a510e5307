"""update with calls that change what the next one reads: they are computed in the order of the text."""
import numpy as np


def grown(buffer, x):
    buffer[0] = buffer[0] * 2 + x
    return buffer[0] * x


def tripled(buffer, x):
    buffer[0] = buffer[0] * 3
    return buffer[0] + x


def settled(x, w):
    buffer = np.array([x, w])
    state = {"a": x}
    state.update(a=grown(buffer, w), b=tripled(buffer, x))
    return state["a"] * state["b"]


example = dict(x=1.3, w=0.6)
wrt = ("x", "w")
milestone = 3
