"""A matrix as a class of lists: products by zip(*rows), items by a pair of indices."""


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        return Matrix([[sum(p * q for p, q in zip(row, c)) for c in zip(*other.rows)] for row in self.rows])

    def __getitem__(self, place):
        return self.rows[place[0]][place[1]]

    def __setitem__(self, place, value):
        self.rows[place[0]][place[1]] = value

    @property
    def trace(self):
        return sum(self[i, i] for i in range(len(self.rows)))


def primal(x, y):
    m = Matrix([[x, 1.0], [0.5, x * y]])
    square = m @ m
    square[0, 1] = square[1, 0] * y
    widths = [sum(c) for c in zip(*square.rows)]
    return (square @ m).trace * widths[0] + widths[1]


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
