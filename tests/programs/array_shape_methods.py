"""Array methods .reshape .swapaxes .squeeze .repeat .take .diagonal, attributes .T .size .shape .ndim."""
import numpy as np


def shuffled(M):
    n, m = M.shape
    flat = M.T.reshape(n * m)
    total = np.sum(flat.repeat(2)[::3] ** 2) / M.size + M.swapaxes(0, 1).take([0, 2, 2], axis=0).sum()
    return total * M.ndim + np.sum(M[:1].squeeze() ** 3) + np.sum(M.diagonal() ** 2) + len(M)


example = dict(M=(3, 4))
wrt = ("M",)
milestone = 2
