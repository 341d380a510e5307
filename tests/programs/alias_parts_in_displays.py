"""Parts of arrays, lists and objects in displays that a function is given, which writes them."""
import numpy as np


class Cell:
    def __init__(self, level=0):
        self.level = level


class Box:
    def __init__(self):
        self.cell = Cell()


def raised(cells, z):
    for cell in cells:
        cell.level = cell.level + z * z


def filled(rows, z):
    for row in rows:
        row += z * z


def parts(x, v):
    cells = [Cell() for _ in range(2)]
    raised((cells[0],), x)
    held = {"a": Cell(), "b": Cell(1.0)}
    raised([held["a"], held["b"]], x * v[0])
    box = Box()
    raised((box.cell,), v[1])
    A = np.zeros((2, 2))
    filled((A[0],), x)
    filled([A[1], A[0]], v[0])
    return cells[0].level * held["b"].level + held["a"].level * box.cell.level + np.prod(A)


example = dict(x=0.7, v=np.array([0.4, 0.9]))
wrt = ("x", "v")
milestone = 3
