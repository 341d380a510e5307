"""A linked list that grows inside of an object: nodes in an attribute are no nodes of nodes without end, also where the
gradient is differentiated again."""

import numpy as np


class Node:
    def __init__(self, value, rest):
        self.value, self.rest = value, rest


class Linked:
    def __init__(self):
        self.head = None

    def push(self, value):
        self.head = Node(value, self.head)
        return self

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.rest

    def scale(self, s):
        node = self.head
        while node is not None:
            node.value = node.value * s
            s = node.value
            node = node.rest
        return s


def f(x, s):
    linked = Linked()
    for value in x:
        linked.push(value)
    t = linked.scale(s) * 2
    return t + sum(value**2 for value in linked) * linked.push(t).head.value


example = dict(x=np.array([0.3, 0.4, 0.5]), s=1.5)
wrt = ("x", "s")
milestone = 3
