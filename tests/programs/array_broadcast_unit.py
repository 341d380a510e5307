"""Broadcasting over unit axes of both operands and over a missing leading axis."""
import numpy as np


def two_way(grand, rows, columns, y):
    fitted = grand + rows + columns * rows
    return np.sum((y - fitted) ** 2 / np.exp(columns))


example = dict(grand=(5,), rows=(4, 1), columns=(1, 5), y=(4, 5))
wrt = ("grand", "rows", "columns", "y")
milestone = 2
