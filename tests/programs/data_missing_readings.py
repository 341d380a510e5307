"""Readings of which some are missing: lists, dicts and tuples of arrays, numbers and None, looked at by position."""

import numpy as np

READINGS = [np.array([1.0, 0.5]), None, np.array([2.0, -0.3]), None]
NESTED = [[0.4, 1.2], None, [0.3]]
BY_NAME = {"a": np.array([0.7, 0.1]), "b": None}
PAIRS = [(np.array([0.3, 0.2]), 1.0), None]


class Filter:
    def __init__(self, gain, readings):
        self.gain = gain
        self.readings = readings
        self.missing = 0

    def run(self, level):
        for k in range(len(self.readings)):
            z = self.readings[k]
            if z is None:
                self.missing += 1
                level = level * 0.5 * self.gain
                continue
            level = level + self.gain * np.sum((z - level) ** 2)
        return level


def by_position(x, readings):
    for k in range(len(readings) - 1, -1, -1):
        z = readings[k]
        x = x * 0.5 if z is None else x * x + z[0]
    return x


def nested(x, rows):
    for k in range(len(rows)):
        row = rows[k]
        if row is not None:
            x = x * row[0] + row[-1] * x
        else:
            x = np.sin(x)
    return x


def paired(x, pairs, named):
    for k in range(len(pairs)):
        pair = pairs[k]
        if pair is None:
            x = x * x
        else:
            a, b = pair
            x = x * np.sum(a) + b
    for name in named:
        v = named[name]
        x = x * 1.5 if v is None else x + np.sum(v * x)
    return x


def mixed(x, rows):
    """Some of the arrays that are made here are missing."""
    held = [x * np.ones(2), None, x * x * np.ones(3)]
    held[0] = None if x < 0.0 else held[0]
    for k in range(3):
        row = held[k]
        x = x * 0.7 if row is None else x + np.sum(row)
    return x


def primal(x, y):
    found = by_position(x, READINGS) + nested(x * y, NESTED) + paired(y, PAIRS, BY_NAME) * mixed(x, NESTED)
    return found + Filter(y, READINGS).run(x)


example = dict(x=0.7, y=0.4)
wrt = ("x", "y")
milestone = 3
