"""Lists of objects that get a name before something is appended: trees that hold objects of their own class, rows that
start with zeros.
"""


class Cell:
    def __init__(self, x, depth=0):
        self.x = x
        self.parts = []
        if depth < 2:
            for k in range(2):
                parts = self.parts
                parts.append(Cell(x * (k + 2), depth + 1))

    def force(self, y):
        if not self.parts:
            return self.x * y
        return sum(part.force(y) for part in self.parts)


def put(rows, x):
    rows[0][0] += x * x


def started(x):
    rows = []
    row = []
    rows.append(row)
    row.append(0.0)
    put(rows, x)
    return rows[0][0] * 3


def primal(x, y):
    return Cell(x).force(y) ** 2 * 0.01 + started(x * y)


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
