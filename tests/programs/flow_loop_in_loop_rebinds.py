"""An inner loop binds the variable of the loop around it (a number, an item, a key), which goes on with its own."""

import numpy as np


def rebinds(x, a):
    s = 0.0
    for i in range(4):
        w = i * x * x
        for i in range(3):
            s = s + w * i * x
        s = s + i * x * w
    for k, v in enumerate(a, 1):
        s = s + k * v * v
        for k, v in [(2.0, x), (3.0, v)]:
            s = s + k * v
            if k > 2:
                break
        s = s * v
    for row in np.outer(a, a):
        s = s + row[0] * row[1]
        for row in row:
            s = s + row * row * x
        s = s * row
    parts = {"a": x, "b": x * x}
    for key in parts:
        for key, part in parts.items():
            s = s + 0.1 * s * part * parts[key]
        s = s + parts[key] * x
    for n, v in enumerate(a):
        n = v * s
        s = s + np.sin(n) * n
    for n, v in enumerate(a):
        for n in range(2):
            s = s + n * v * v
    return s


example = dict(x=0.7, a=(3,))
wrt = ("x", "a")
milestone = 3
