import numpy as np
from autotangent.runtime import inverted, matmul_left, matmul_right


def permuted_grad(x, w):
    """Gradient of permuted with respect to (x, w)."""
    a = np.transpose(x, (2, 0, 1))
    b_1 = np.transpose(x, (-1, 0, 1))
    b = b_1 * a

    # return np.sum(b @ w) + np.sum(x.T[1] ** 2) + np.sum(x.transpose(1, 0, 2)[0] ** 3)
    t_1 = x.transpose(1, 0, 2)
    b_bar = matmul_left(np.full((x.shape[2], len(x)), 1.0), b, w)
    w_bar = matmul_right(np.full((x.shape[2], len(x)), 1.0), b, w)
    x_bar = np.zeros_like(x)
    x_bar.T[1] += 2 * x.T[1]
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[0] = 3 * t_1[0] ** 2
    x_bar += np.transpose(t_1_bar, inverted((1, 0, 2)))
    # b = np.transpose(x, (-1, 0, 1)) * a
    x_bar += np.transpose(a * b_bar, inverted((-1, 0, 1)))
    a_bar = b_1 * b_bar
    # a = np.transpose(x, (2, 0, 1))
    x_bar += np.transpose(a_bar, inverted((2, 0, 1)))
    return x_bar, w_bar
