"""Results of helpers and objects that hold the same memory in two places, written through one and read by the other."""
import numpy as np


class Node:
    def __init__(self, value):
        self.value = value


class Pair:
    def __init__(self, first, second):
        self.first, self.second = first, second


class Table:
    def __init__(self, a):
        self.rows = np.array([a, 2.0 * a])
        self.first = self.rows[:1]

    def scale(self, x):
        self.rows[0] = self.rows[0] * x


def twice(a):
    row = np.array([a, a])
    return row, row


def passed_on(a):
    return twice(a)


def total(x, k):
    p, q = passed_on(x)
    p[0] = p[0] * k
    table = Table(x)
    table.scale(k)
    table.scale(table.first[0])
    node = Node(x)
    nodes = (node, node)
    pair = Pair(node, [node])
    alone = Pair(Node(k), 1.0)
    nodes[0].value = nodes[1].value * k
    both = [alone, alone]
    product = pair.first.value * both[0].first.value * both[1].first.value
    return q[0] * p[1] + table.first[0] * pair.second[0].value + product


example = dict(x=0.7, k=1.3)
wrt = ("x", "k")
milestone = 3
