"""np.einsum: contractions, a transposed output, a diagonal product, a bilinear form."""
import numpy as np


def bilinear(T, x, y):
    form = np.einsum("ijk,j,k->i", T, x, y)
    table = np.einsum("ijk,k->ji", T, y)
    return np.sum(form**2) + np.einsum("ij,ij->", table, table) + np.einsum("i,i", x, x)


example = dict(T=(3, 4, 2), x=(4,), y=(2,))
wrt = ("T", "x", "y")
milestone = 2
