"""Attributes that an object gets after it has a second name, and is held in lists, dicts and other objects; and a list
of nodes that is turned round."""

import math


class Box:
    pass


class Node:
    def __init__(self, value, after=None):
        self.value = value
        self.after = after


def start(box):
    box.level = 0
    box.peak = None


def put(box, value):
    box.level = value


def by_second_name(x, y):
    box = Box()
    other = box
    start(box)
    other.level = other.level + math.sin(x)
    other.peak = other.level * y
    return box.level * box.peak


def in_containers(x, y):
    box = Box()
    held = {"box": box}
    outer = Box()
    outer.inner = box
    box.level, box.pair = 0, [0, None]
    put(held["box"], x * y)
    for each in [box]:
        each.pair[1] = each.level * y
        each.pair[0] = each.pair[1] + x
    outer.inner.level *= 2
    return box.level * held["box"].pair[1] + outer.inner.pair[0]


def later(x, y):
    box = Box()
    other = box
    box.pair = [0, 0]
    other.pair[1] = x * y
    box.level = 0
    other.level = other.level + x
    return box.level * y + other.level * box.pair[1]


def turned(x, y):
    first = Node(x, Node(y, Node(x * y)))
    before, node = None, first
    while node:
        node.after, before, node = before, node, node.after
    total = 0
    while before is not None:
        total = total * y + before.value
        before = before.after
    return total


def sums_by_one_name(x, y):
    groups = [[x, y], [y, x * y]]
    sums = [sum(v) for v in groups]
    groups[0].append(x)
    return sum(v * v for v in groups[0]) * sums[1]


def primal(x, y):
    return by_second_name(x, y) * later(x, y) + in_containers(x, y) * turned(x, y) + sums_by_one_name(x, y)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
