"""Numbers beside arrays in lists, dicts and objects of which the arrays are written in place."""
import numpy as np


class Box:
    def __init__(self, v):
        self.v = v


def popped(x, w):
    stack = [x * 1.0, w]
    stack.append(x * w)
    top = stack.pop()
    top[0] = w
    n = stack.pop()
    return float(np.sum(top) * n * np.sum(stack[0]))


def emptied(x, w):
    stack = [x * 1.0, w]
    stack[0][0] = w
    total = 0.0
    while stack:
        total = total * w + float(np.sum(stack.pop()))
    return total


def by_key(x, w):
    d = {"a": x * 1.0, "b": w}
    y = d["a"]
    d["a"] = y[::-1]
    y[0] = w * 2
    total = 0.0
    for k in d:
        v = d[k]
        total = total + np.sum(v * v)
    return total


def kept(x, w):
    boxes = [Box(x * 1.0), Box(w)]
    first = boxes[0].v
    first[0] = w
    values = []
    for b in boxes:
        values.append(b.v)
    return np.sum(values[0]) * values[1]


def primal(x, w):
    return popped(x, w) + w * emptied(x, w) + by_key(x, w) * kept(x, w)


example = dict(x=(2,), w=0.6)
wrt = ("x", "w")
milestone = 3
