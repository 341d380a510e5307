"""Names that hold arrays, lists and objects of other sizes in every turn, read after the loop; a loop over what its own
variable held."""

import numpy as np


class Held:
    def __init__(self, values):
        self.values = values


def sizes(x):
    s = x
    for n in (1, 5):
        t = np.ones(n) * x
        s = s + np.sum(t * t)
        u = s * t
    n = 0
    while n < 3:
        n += 1
        items = [s * x] * n
        pair = (n * x, {k: s * k for k in range(n)})
        held = Held(np.ones(n) * s)
        s = s + 0.1 * items[0] * np.sum(held.values) + pair[1][0]
    rows = [np.ones(2) * x, np.ones(3) * s]
    for row in rows:
        s = s + np.sum(row * row)
    t = [x, s, x * s]
    for t in t:
        s = s + 0.1 * t * t
    r = np.ones(3) * x
    s = s + np.sum(r)
    for r in [np.ones(5) * x, np.ones(4) * s]:
        s = s + np.sum(r * r)
    values = np.sum(held.values)
    return s + np.sum(u) * t + sum(items) + pair[0] * pair[1][2] + values * np.sum(row) + r[0]


example = dict(x=0.3)
wrt = ("x",)
milestone = 3
