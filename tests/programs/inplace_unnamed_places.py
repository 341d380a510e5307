"""Stores into what has no name: views and copies that calls and positions give, a.flat[i], helpers that write them."""

import numpy as np


def fill(part, value):
    part[...] = value


def chosen(tables, turns):
    turns[0] += 1
    return tables[turns[0] - 1]


def scattered(table, v, s):
    table.ravel()[3] = s
    table.reshape(-1)[5:9] *= v
    np.transpose(table)[2, 1:] += v[:3]
    table.swapaxes(0, 1)[3][0] = s * v[0]
    table[[0, 1]][0] = v
    table[table > 9.0][:1] = s
    fill(np.transpose(table)[1], s * v)
    fill(table[2:].T[0], v[2:])
    table.flat[6] += s
    table.flat[-1] = v[1]
    table.flat[:: table.shape[0] + 1] = v * s
    table.flat[[1, 2]] *= s
    turns = [0]
    chosen([table, v], turns)[0] *= s
    chosen([table, v], turns)[turns[0] - 2] += v[1]
    v.flat = v * s
    return np.sum(table * np.arange(16.0).reshape(4, 4)) + table.flat[2] ** 2 + np.sum(v) * turns[0]


example = dict(table=(4, 4), v=(4,), s=1.3)
wrt = ("table", "v", "s")
milestone = 3
