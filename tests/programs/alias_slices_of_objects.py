"""Slices of lists and tuples whose items are written: objects and arrays, by loops, helpers, methods and names; and a
method whose result only a test reads."""

import math

import numpy as np


class Cell:
    def __init__(self, level=0):
        self.level = level
        self.slots = [None, 0]
        self.log = []
        self.peer = None
        self.count = 0

    def add(self, z):
        self.level = math.tanh(self.level + z)
        self.count += 1

    def total(self):
        return self.level + sum(self.log)


class Bare:
    pass


def begin(bare):
    bare.v = 0
    bare.w = [0, None]


def each(cells, z):
    for cell in cells:
        cell.add(z)


def scaled(rows, k):
    for row in rows:
        row *= k


def of_objects(x, y):
    cells = [Cell(), Cell(x), Cell(y)]
    each(cells[1:], y)
    for cell in cells[1:]:
        cell.level *= y
    for k, cell in enumerate(cells[::-1]):
        cell.add(x * k)
    for cell, other in zip(cells, cells[1:]):
        cell.level += other.level * other.level
    part = cells[1:]
    part[0].level += y * x
    part[0].slots[0] = y
    return cells[1].level * cells[0].level * cells[2].level * cells[1].slots[0]


def of_tuples(x, y):
    cells = (Cell(), Cell(x))
    each(cells[:1], math.sin(y))
    three = cells + (Cell(y),)
    each(three[1:], y)
    return sum(cell.level for cell in cells) * three[2].level


def of_arrays(x, y):
    rows = [np.array([x, y]), np.array([y, 1]), np.zeros(2)]
    for row, other in zip(rows, rows[1:]):
        other += row * x
    for row in rows[1:]:
        row[0] *= y
    scaled(rows[:1], y)
    scaled(rows[::-1], x)
    return rows[1][0] * rows[0][0] * rows[2].sum()


def in_turn(x, y):
    inner, outer = Bare(), Bare()
    outer.inner = inner
    begin(outer.inner)
    inner.v += x
    outer.inner.w[1] = inner.v
    return math.tanh(inner.v * inner.w[1] + inner.w[0]) * y


def tested(x, y):
    cells = [Cell() for _ in range(2)]
    cells[0].log.append(math.tanh(x))
    cells[0].peer = cells[-1]
    total = max(cells, key=lambda cell: cell.level).total()
    cells[-1].slots[0] = x
    cells[0].add(y)
    return cells[0].level * cells[-1].slots[0] * (y if total > 0.1 else x)


def of_names(x, y):
    one, other = Cell(x), Cell()
    both = (one, other)
    each(both, y)
    return one.level * other.level


def primal(x, y):
    return of_names(x, y) + of_objects(x, y) + of_tuples(x, y) * of_arrays(x, y) + in_turn(x, y) * tested(x, y)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
