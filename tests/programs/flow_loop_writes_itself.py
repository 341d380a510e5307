"""Loops that write what they run over: each turn has the item as it was when the turn began."""

import numpy as np


def settle(values, a, gain):
    total = gain
    for v in values:
        total += v * v
        values[-1] = 0.1 * total
    for i, v in enumerate(a):
        total += gain * v * v
        a[i] = v * total * 0.1
    shares = [(gain, 1.0), (gain * gain, 0.5)]
    for k, (p, q) in enumerate(shares):
        total += p * q
        shares[k] = (p * p, total * 0.1)
    rows = [a, a * gain]
    for k, row in enumerate(rows):
        total += np.sum(row * row)
        rows[k] = 0.1 * row * total
    queue = [gain, 2.0, total]
    for v in queue:
        total = 0.5 * total + v * v
        queue[0] = v
        if len(queue) < 5:
            queue.append(0.3 * v)
    table = np.array([[gain, 0.5], [total, 2.0 * gain]])
    for p, q in table:
        total = 0.5 * total + p * q
        table[1] *= p
    for v, w in zip(a, reversed(values)):
        if v < 0:
            break
        total += v * w
        a += 0.1 * w * v
    return total + np.sum(rows[0]) + shares[1][0] + queue[-1] * queue[0]


example = dict(values=[0.7, 1.3, 0.4], a=np.array([0.3, 0.8, -0.2]), gain=0.9)
wrt = ("values", "a", "gain")
milestone = 3
