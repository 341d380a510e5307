"""np.pad with zeros and with a constant: a box filter with borders."""
import numpy as np


def box_filter(image, edge):
    p = np.pad(image, 1)
    smooth = (p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) / 4
    framed = np.pad(image * edge, ((0, 1), (2, 0)), constant_values=1.5)
    return np.sum((image - smooth) ** 2) + np.sum(framed**3)


example = dict(image=(4, 5), edge=0.8)
wrt = ("image", "edge")
milestone = 2
