"""Lists of active values that tests of loops, branches and asserts pop from, by a name and in a slot."""


class Queue:
    def __init__(self, first):
        self.items = [first * first, first, 2 * first]


def f(x, rate):
    table = {"a": [2 * x * x, x, rate], "b": [x]}
    while table["a"] and table["a"].pop() > 0.2 * rate:
        x = x * 1.5
    table["a"].append(x)
    assert table["b"].pop() > 0
    if not table["b"] and table["a"].pop() > 0:
        x = x * rate
    queue = Queue(x)
    while len(queue.items) > 1 and queue.items.pop() > 0:
        x = x + queue.items[0]
    rest = [x, rate, x * rate]
    while len(rest) > 1 and rest.pop() > -1:
        x = x * 1.1
    return x * rest[0] * queue.items[0]


example = dict(x=0.6, rate=0.9)
wrt = ("x", "rate")
milestone = 3
