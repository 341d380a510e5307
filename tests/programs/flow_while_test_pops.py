"""The test of a while loop changes what carries no derivative: a stack, a set, a counter, an array of weights."""

import numpy as np


class Counter:
    def __init__(self, step):
        self.count, self.step = 0, step

    def next(self):
        self.count += self.step
        return self.count


def halved(weights):
    weights *= 0.5
    return weights.sum()


def worked(x, weights):
    stack = [1, 4, 2, 3]
    total = x * len(stack)
    while stack.pop() > 1 and stack:
        total += x * len(stack) * stack[-1]
    left = {1, 2, 3}
    while left.pop() < 3:
        total *= 1 + x * len(left)
    counter = Counter(2)
    while counter.next() < 7:
        total += x**counter.count
    kept = weights.copy()
    while halved(kept) > 0.5:
        total += x * kept[0]
    return total * counter.count + x * np.sum(kept) * len(stack)


example = dict(x=0.7, weights=np.array([1.0, 2.0, 3.0]))
wrt = ("x",)
milestone = 3
