"""Linked lists of a length that is not known, walked, written and turned round, and a search tree with None leaves."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Chain:
    def __init__(self):
        self.head = None
        self.tail = None

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def turn(self):
        before = None
        node = self.head
        while node is not None:
            after = node.next
            node.next = before
            before = node
            node = after
        self.head = before


class Tree:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


def inserted(tree, value):
    if tree is None:
        return Tree(value)
    if value < tree.value:
        tree.left = inserted(tree.left, value)
    else:
        tree.right = inserted(tree.right, value)
    return tree


def in_order(tree, total, x):
    if tree is None:
        return total
    total = in_order(tree.left, total, x)
    total = total * x + tree.value
    return in_order(tree.right, total, x)


def structures(x, xs):
    chain = Chain()
    for v in xs:
        chain.append(v * x)
    chain.turn()
    node = chain.head
    while node is not None:
        node.value = node.value * node.value
        node = node.next
    total = 0.0
    for value in chain:
        total = total * x + value
    stack = None
    for v in xs:
        stack = Node(v + x, stack)
    while stack is not None:
        total = total * 0.5 + stack.value
        stack = stack.next
    tree = None
    for v in xs:
        square = (v - x) ** 2
        tree = inserted(tree, square)
    return in_order(tree, total, x)


example = dict(x=0.7, xs=(5,))
wrt = ("x", "xs")
milestone = 3
