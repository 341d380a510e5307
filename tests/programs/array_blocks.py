"""Matrices put together of blocks and parted again: block, hsplit, vsplit, broadcast_arrays, atleast_3d, rollaxis."""
import numpy as np


def saddle(A, B, shift):
    K = np.block([[A, B.T], [B, np.zeros((1, 1))]])
    left, right = np.hsplit(K, [2])
    top, bottom = np.vsplit(left, [2])
    rows, columns = np.broadcast_arrays(shift[:, None], shift)
    stacked = np.atleast_3d(rows * columns**2)
    return np.sum(top**2 @ A) + np.sum(bottom * right[:2, 0]) + np.sum(np.rollaxis(stacked, 1) ** 2)


example = dict(A=(2, 2), B=(1, 2), shift=(3,))
wrt = ("A", "B", "shift")
milestone = 3
