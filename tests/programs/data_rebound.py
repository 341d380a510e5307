"""One name for a list and then for a number made of it, and a name that is None until a loop binds it."""
import numpy as np


def summary(xs, w):
    pair = [w * xs[0], xs[1] * xs[1]]
    pair = pair[0] * pair[1]
    parts = [x * w for x in xs]
    parts = sum(parts)
    rows = [xs * w, xs]
    rows = np.sum(np.array(rows))
    last = None
    best = None
    total = 0.0
    for x in xs:
        if last is not None:
            total += (x - last) ** 2 * w
        if best is None or x > best:
            best = x * w
        last = x
    return pair * parts + rows * total + best * best


example = dict(xs=(4,), w=0.7)
wrt = ("xs", "w")
milestone = 3
