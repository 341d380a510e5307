"""Queues whose lists are empty at first, in a list, a tuple and a dict: what methods push under one name is taken under
another."""


class Queue:
    def __init__(self):
        self.items = []
        self.pairs = []

    def push(self, v):
        self.items.append(v)
        self.pairs.append((v, 1))

    def take(self):
        return self.items.pop()


def pushed(queues, v):
    for q in queues:
        q.push(v)


def primal(x, y):
    queues = [Queue(), Queue()]
    for q in queues:
        q.push(x)
        q.push(y)
    first, others = queues[0], (Queue(), {"a": Queue()})
    pushed((first, others[0]), x * y)
    others[1]["a"].push(y)
    total = queues[0].take() * queues[1].take() * queues[0].items[0] + others[0].take()
    return total * first.pairs[1][0] + others[1]["a"].take() * len(first.items)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
