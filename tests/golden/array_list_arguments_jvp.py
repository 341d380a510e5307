import numpy as np


def rearranged_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of rearranged along (x_dot, w_dot)."""
    n = len(x)
    shape = [2, n]
    shape[0] = 3
    rows = np.zeros([n, 3]) + x
    rows_dot = x_dot
    picked_1 = rows[:, [0, 2, 2]]
    picked = picked_1 * w
    picked_dot = w * rows_dot[:, [0, 2, 2]] + w_dot * picked_1
    turned = np.transpose(x, [1, 0])
    turned_dot = np.transpose(x_dot, [1, 0])
    same = np.tensordot(x, x, axes=[[0, 1], [0, 1]])
    same_dot = (
        np.tensordot(x_dot, x, [[0, 1], [0, 1]])
        + np.tensordot(x, x_dot, [[0, 1], [0, 1]])
    )
    padded = np.pad(x, [[1, 0], [0, 2]])
    padded_dot = np.pad(x_dot, [[1, 0], [0, 2]])
    stretched_1 = np.ones([2, 1, 1, 1])
    stretched = np.expand_dims(x, [0, 1]) * stretched_1
    stretched_dot = stretched_1 * np.expand_dims(x_dot, [0, 1])
    t_1 = np.sum(padded[1] ** 2)
    t_2 = np.reshape(x, shape)[0]
    return (
        (
            np.sum(picked**2)
            + np.sum(turned[0] * w)
            + same * t_1
            + np.sum(stretched[1] ** 3)
            + np.sum(t_2**2)
        ),
        (
            2 * np.sum(picked * picked_dot)
            + np.sum(w * turned_dot[0] + w_dot * turned[0])
            + t_1 * same_dot
            + 2 * np.sum(padded[1] * padded_dot[1]) * same
            + 3 * np.sum(stretched[1] ** 2 * stretched_dot[1])
            + np.sum(2 * t_2 * np.reshape(x_dot, shape)[0])
        ),
    )
