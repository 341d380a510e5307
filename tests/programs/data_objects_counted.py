"""Attributes that are integers at first become sums of active values in methods and helpers, of objects that are
reached by items of lists and dicts, by attributes, and by names that captured them."""


class Cell:
    def __init__(self, size):
        self.size = size
        self.total = 0

    def count(self, by):
        self.total = self.total + by * self.size


class Pair:
    def __init__(self, a, b):
        self.a = a
        self.b = b
        self.own = Cell(a.size)
        self.sum = None

    def add(self):
        self.sum = self.a.size + self.b.size

    def deep(self, by):
        self.own.count(by)


def bump(o, by):
    o.total = o.total + by * o.size


def bumped(pairs, by):
    for p in pairs:
        p.deep(by)
        bump(p.b, by)


def swapped(p, by):
    p.a, p.b = p.b, p.a
    p.a.total = by


def of_items(x, y):
    cells, table = [Cell(x)], {"a": Cell(y)}
    cells[0].count(y)
    bump(table["a"], x)
    return cells[0].total * table["a"].total


def of_pairs(x, y):
    pairs = [Pair(Cell(x), Cell(y)) for _ in range(2)]
    for p in pairs:
        p.add()
        bump(p.a, x)
    bumped(pairs, y)
    return pairs[0].own.total * pairs[1].sum * pairs[1].a.total + pairs[0].b.total


def primal(x, y):
    p = Pair(Cell(x), Cell(y))
    q = p.b
    swapped(p, x * y)
    cell = Cell(x)

    def counted(by):
        cell.count(by)

    counted(y)
    counted(x)
    return q.total * p.b.size + cell.total * of_items(x, y) + of_pairs(x, y)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
