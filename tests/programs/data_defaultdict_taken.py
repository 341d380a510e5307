"""A dict that makes its numbers: keys are taken out, looked up again and written, under two names and in branches."""

from collections import defaultdict


def primal(xs, y):
    d = defaultdict(lambda: 2.0)
    e = d
    total = 0.0
    for i, x in enumerate(xs):
        k = i % 2
        total = total + d[k] * y
        d[k] *= x * y
        if i == 3:
            total = total * e.pop(1)
        e[k] += x
        total = total + d[k]
    if y > 0:
        del e[0]
    d[0] *= y * total
    d[0] *= x
    e.pop(1)
    d[1] *= y
    return total * d[0] * d[1] + e["z"] * y


example = dict(xs=[0.7, 0.3, 0.4, 0.9, 1.1], y=0.6)
wrt = ("xs", "y")
milestone = 3
