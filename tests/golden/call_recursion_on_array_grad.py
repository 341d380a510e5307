import numpy as np
from autotangent.runtime import pair

pairwise_fwd, pairwise_rev = pair(pairwise, "x w", "x array(f; ?), w float")


def pairwise_grad(x, w):
    """Gradient of pairwise with respect to (x, w)."""
    if not len(x) == 1:
        middle = len(x) // 2
        left, saved = pairwise_fwd(x[:middle], w)
        right, saved_1 = pairwise_fwd(x[middle:], w)

    if len(x) == 1:
        # result = w * x[0] ** 2
        w_bar = x[0] ** 2
        x_bar = np.zeros_like(x)
        x_bar[0] = 2 * x[0] * w
    else:
        # result = left + right + 0.1 * left * right
        left_bar = 1 + 0.1 * right
        right_bar = 1 + 0.1 * left
        # right = pairwise(x[middle:], w)
        x_bar = np.zeros_like(x)
        w_bar = pairwise_rev(saved_1, right_bar, x_bar[middle:])
        # left = pairwise(x[:middle], w)
        w_bar += pairwise_rev(saved, left_bar, x_bar[:middle])
    return x_bar, w_bar
