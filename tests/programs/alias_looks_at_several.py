"""Several arrays are looked at in the same way, in a loop over a display of them; loops beside loops, backwards too."""
import collections
import itertools

import numpy as np


def heads(a):
    return a.reshape(2, 2, -1).transpose(1, 0, 2)


def softmax(a):
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def looks_at_several(x, m):
    q, k, v = (m * c for c in (1.0, x, 2.0))
    q, k, v = map(heads, (q, k, v))
    total = np.sum(softmax(q @ k.swapaxes(-1, -2)) @ v)
    p, r = [a.reshape(-1) for a in (m * x, m + x)]
    p[1] = r[0] * x
    total += p @ r
    steps, slopes = collections.deque(maxlen=2), collections.deque(maxlen=2)
    for turn in range(3):
        steps.append(m[0] * x + turn)
        slopes.append(m[1] + x * turn)
    for s, y in zip(reversed(steps), reversed(slopes)):
        total += (s @ y) ** 2 / 100
    values, weights, signs = [x, 2 * x], [x * x, 1.0], [1.0, x, 3.0]
    for i, ((a, b), c) in enumerate(zip(zip(values, weights), signs)):
        total += i * a * b * c
    for pair, c in zip(zip(values, weights), reversed(signs)):
        total += pair[0] * pair[1] * c
    for a, b in itertools.product(np.linspace(-0.5, 0.5, 3), repeat=2):
        d = np.array([a, b, x])
        total += max(0.0, d @ d * x - 0.2)
    return total


primal = looks_at_several
example = dict(x=0.7, m=(2, 4))
wrt = ("x", "m")
milestone = 3
