"""The method at of ufuncs: one after the other at repeated positions, at masks and single elements; np.put and
np.fill_diagonal of matrices."""

import numpy as np

BINS = np.array([0, 2, 2, 1])


def damped(state, places, factors):
    np.multiply.at(state, places, factors)


def pressed(state, table, v, s):
    damped(state, BINS, v)
    np.divide.at(state, [4, -1, 4], s)
    np.maximum.at(state, BINS, v * s)
    np.minimum.at(state, state > 1.0, s)
    np.multiply.at(state[1:], [2, 1], state[2:4])
    np.power.at(state, 3, 2)
    np.negative.at(state, [5, 5, 5])
    np.divide.at(state, slice(None, None, 3), s)
    np.multiply.at(table, (slice(1, 3), 2), v[:2])
    np.multiply.at(table, BINS, v)
    np.subtract.at(np.transpose(table), (BINS, [1, 1, 1, 0]), v)
    np.logaddexp.at(table, (BINS, [3, 3, 3, 3]), v)
    np.put(table, [2, -1, 2], v[:3])
    np.fill_diagonal(table[1:], v[:2] * s)
    kept = np.delete(state, [1, -1]) * np.resize(v[:3], 4)
    ordered = np.take_along_axis(table, np.argsort(table, axis=1), axis=1)
    chosen = np.compress(v > 1.0, table, axis=1)
    return np.sum(state**2 * np.arange(6.0)) + np.sum(kept) + np.sum(ordered * v) + np.sum(chosen**2)


example = dict(state=(6,), table=(4, 4), v=(4,), s=1.3)
positive = ("state", "table", "v")
wrt = ("state", "table", "v", "s")
milestone = 3
