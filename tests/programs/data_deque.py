"""Queues: a window of fixed length, breadth first search, rotation, both ends, two names, of pairs and of arrays."""

import collections
from collections import deque

import numpy as np


def push(window, value):
    window.append(value)
    return window[0] * len(window)


def sweep(values, a, x):
    window = deque(maxlen=3)
    recent = collections.deque([0.0] * 2, 2)
    line = deque(v * x for v in values)
    total = 0.0
    for v in values:
        window.append(v * x)
        recent.appendleft(v)
        total = total + sum(window) / len(window) + recent[0] * recent[-1]
    total = total + push(window, total) * push(window, x)
    same = line
    same.append(total)
    first = line.popleft()
    same.rotate(1)
    line.appendleft(first * first)
    line.extendleft((x, 2.0))
    line.extend([window[1], x])
    last = same.pop()
    line.reverse()
    line.rotate(-2)
    todo = deque([(x, 0)])
    while todo:
        v, depth = todo.popleft()
        total = total + v * v
        if depth < 2:
            todo.append((v * 0.5, depth + 1))
            todo.append((v + last, depth + 1))
    rows = deque(maxlen=2)
    for k in range(3):
        rows.append(a * k)
        rows[0][0] *= x
    gram = np.array(rows) @ a
    for i, v in enumerate(line):
        total = total * 0.9 + v * (i + 1)
    line.clear()
    line.append(total)
    return line[0] * len(line) + np.sum(gram) + list(rows)[1][0] + max(window)


example = dict(values=[0.7, 1.3, 0.4], a=np.array([0.3, 0.8]), x=1.1)
wrt = ("values", "a", "x")
milestone = 3
