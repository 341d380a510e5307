"""Views of every kind, taken by functions and methods, and written."""
import numpy as np


def mixed(A, w):
    B = A * w * A[0, 0]
    C = np.swapaxes(B, 0, 1)
    C[1] += C[0] * w
    D = B.transpose()
    D[0] *= 2
    flat = B.ravel()
    flat[1] = w
    flipped = np.flip(flat)
    flipped[:2] *= w
    left, right = np.split(flat, 2)
    left *= right
    raised = np.expand_dims(right, 0)
    raised[0, 1:] += left[1:]
    same = np.asarray(B)
    same[0, 0] = w**2
    turned = B.T.reshape(-1)
    turned[0] = w
    back = flat[::-1]
    back[0] *= turned[1]
    return np.sum(B**2 * np.arange(12).reshape(3, 4)) + np.sum(turned**2) + np.sum(flat[:3])


example = dict(A=(3, 4), w=0.7)
wrt = ("A", "w")
milestone = 3
