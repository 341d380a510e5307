import numpy as np
from autotangent.runtime import unbroadcast, unpad


def box_filter_grad(image, edge):
    """Gradient of box_filter with respect to (image, edge)."""
    p = np.pad(image, 1)
    smooth = (p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) / 4
    framed_1 = image * edge
    framed = np.pad(framed_1, ((0, 1), (2, 0)), constant_values=1.5)

    # return np.sum((image - smooth) ** 2) + np.sum(framed**3)
    image_bar = 2 * (image - smooth)
    smooth_bar = -unbroadcast(image_bar, smooth)
    framed_bar = 3 * framed**2
    # framed = np.pad(image * edge, ((0, 1), (2, 0)), constant_values=1.5)
    framed_1_bar = unpad(framed_bar, framed_1, ((0, 1), (2, 0))).copy()
    image_bar += edge * framed_1_bar
    edge_bar = np.sum(image * framed_1_bar)
    # smooth = (p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) / 4
    smooth_1_bar = smooth_bar / 4
    p_bar = np.zeros_like(p)
    p_bar[:-2, 1:-1] = smooth_1_bar
    p_bar[2:, 1:-1] += smooth_1_bar
    p_bar[1:-1, :-2] += smooth_1_bar
    p_bar[1:-1, 2:] += smooth_1_bar
    # p = np.pad(image, 1)
    image_bar += unpad(p_bar, image, 1)
    return image_bar, edge_bar
