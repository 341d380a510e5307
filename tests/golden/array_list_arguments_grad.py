import numpy as np
from autotangent.runtime import accumulate_at, inverted, spread, tensordot_left, tensordot_right, unpad


def rearranged_grad(x, w):
    """Gradient of rearranged with respect to (x, w)."""
    n = len(x)
    shape = [2, n]
    shape[0] = 3
    rows = np.zeros([n, 3]) + x
    picked_1 = rows[:, [0, 2, 2]]
    picked = picked_1 * w
    turned = np.transpose(x, [1, 0])
    same = np.tensordot(x, x, axes=[[0, 1], [0, 1]])
    padded = np.pad(x, [[1, 0], [0, 2]])
    stretched_1 = np.ones([2, 1, 1, 1])
    stretched = np.expand_dims(x, [0, 1]) * stretched_1
    t_1 = np.reshape(x, shape)

    # return ( np.sum(picked**2) + np.sum(turned[0] * w) + same * np.sum(padded[1] * ...
    t_2 = t_1[0]
    picked_bar = 2 * picked
    turned_bar = np.zeros_like(turned)
    turned_bar[0] = w
    w_bar = np.sum(turned[0])
    same_bar = np.sum(padded[1] ** 2)
    padded_bar = np.zeros_like(padded)
    padded_bar[1] = 2 * padded[1] * same
    stretched_bar = np.zeros_like(stretched)
    stretched_bar[1] = 3 * stretched[1] ** 2
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[0] = 2 * t_2 * spread(1.0, t_2**2, None, False)
    x_bar = np.reshape(t_1_bar, np.shape(x))
    # stretched = np.expand_dims(x, [0, 1]) * np.ones([2, 1, 1, 1])
    x_bar = (
        x_bar
        + np.reshape(
            np.sum(stretched_1 * stretched_bar, axis=0)[None, :, :, :], np.shape(x)
        )
    )
    # padded = np.pad(x, [[1, 0], [0, 2]])
    x_bar += unpad(padded_bar, x, [[1, 0], [0, 2]])
    # same = np.tensordot(x, x, axes=[[0, 1], [0, 1]])
    x_bar += (
        tensordot_left(np.full((), same_bar), x, x, [[0, 1], [0, 1]])
        + tensordot_right(np.full((), same_bar), x, x, [[0, 1], [0, 1]])
    )
    # turned = np.transpose(x, [1, 0])
    x_bar += np.transpose(turned_bar, inverted([1, 0]))
    # picked = rows[:, [0, 2, 2]] * w
    rows_bar = np.zeros_like(rows)
    accumulate_at(rows_bar, (slice(None), [0, 2, 2]), w * picked_bar)
    w_bar += np.sum(picked_1 * picked_bar)
    # rows = np.zeros([n, 3]) + x
    x_bar += rows_bar
    return x_bar, w_bar
