"""Names, attributes and items that are None until they hold a number, an array or an object, and are None again."""

import numpy as np


class Momentum:
    def __init__(self, rate):
        self.rate = rate
        self.velocity = None
        self.least = None

    def step(self, w, g):
        if self.velocity is None:
            self.velocity = np.zeros_like(w)
        self.velocity = 0.9 * self.velocity + g
        size = np.sum(g * g)
        if self.least is None or size < self.least:
            self.least = size
        return w - self.rate * self.velocity


class Point:
    def __init__(self, at):
        self.at = at


class Slot:
    def __init__(self):
        self.held = None


def first_above(values, limit):
    for v in values:
        if v > limit:
            return v
    return None


def row(size, count):
    if count > 1:
        return np.full(2, size * count)
    return None


def descent(w, rate, steps=3):
    rule = Momentum(rate)
    for _ in range(steps):
        g = 2.0 * w
        w = rule.step(w, g)
    best = None
    nearest = None
    for k in range(len(w)):
        value = w[k] ** 2 + 0.1 * k
        if best is None or value < best:
            best = value
            at = value * rate
            nearest = Point(at)
    slot = Slot()
    total = nearest.at
    for k in range(4):
        if slot.held is None:
            point = Point(k * rate)
            slot.held = point
        else:
            total = total + slot.held.at * best
            slot.held = None
    parts = [rate, None, best]
    for part in parts:
        if part is not None:
            total = total + part * rate
    held = None
    for k in range(4):
        made = row(rate, k)
        if made is not None:
            held = made
            made[0] = made[1] * rate
        if held is not None:
            total = total + held[0]
    found = first_above(parts[2:], -1.0)
    missing = first_above(parts[:1], 1.0e6)
    total = total * 2.0 if missing is None else missing
    extra = found * best if found is not None else 0.0
    return total * rule.least + extra


example = dict(w=(3,), rate=0.2)
wrt = ("w", "rate")
milestone = 3
