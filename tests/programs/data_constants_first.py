"""Containers that hold constants before they get what is active: filled, shortened and turned in loops and helpers."""

from collections import deque


class Log:
    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.append(value)


def fill(xs, count):
    for k in range(count):
        xs.append(1.0 + k)


def folded(values, x):
    y = x
    for v in values:
        y = 0.5 * y * v + x
    return y


def total(x):
    early, late = [], [4.0, 2.0, 0.5]
    for v in (2.0, 3.0):
        early.append(v)
    early.append(x)
    for k in range(2):
        late.insert(0, 1.0 + k)
        late.pop()
    late.append(x * x)
    line = deque()
    for k in range(2):
        line.appendleft(1.5 * k)
    line.append(x)
    line.rotate(1)
    filled = []
    fill(filled, 2)
    filled.append(x)
    log = Log()
    for _ in range(2):
        log.add(2.0)
    log.add(x)
    cut = [1.0, 2.0, 3.0]
    for _ in range(2):
        del cut[0]
    cut.append(x)
    y = folded(early, x) + folded(late, x) + folded(filled, x)
    y += folded(log.values, x) + folded(cut, x)
    return y * line[0] + line[2]


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
